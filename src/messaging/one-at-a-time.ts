// Asking again and again what is true now, without an older answer coming last.

/** Asks one question at a time. Asked meanwhile, it asks once more, and everybody waits for that answer: no older one comes last. */
export function oneAtATime(question: () => Promise<void>): () => Promise<void> {
  let asking: Promise<void> | undefined;
  let again = false;
  const askAll = async (): Promise<void> => {
    while (again) {
      again = false;
      await question();
    }
    asking = undefined;
  };
  return () => {
    again = true;
    asking ??= askAll();
    return asking;
  };
}
