// What the register says to a person, in English, with the values in `$NAME$`. The extension shows `register_<code>` in the person's language.

export const RECEIPT_SENTENCES = {
  receipt_none: '$SOURCE$: no receipt was found. Ask for the whole text, from bracket to bracket.',
  receipt_unreadable: '$SOURCE$: the receipt is cut off or altered and cannot be read. Ask the person to send it again.',
  receipt_other_organisation: '$SOURCE$: the receipt is for another organisation. It was not counted.',
  receipt_unknown_person: '$SOURCE$: the receipt is from nobody on the register. Check whether the person has a new join code.',
  receipt_forged: '$SOURCE$: the signature does not fit, so the receipt was forged or altered. Ask the person it names.',
  receipt_other_person: '$SOURCE$: the receipt names one person and another has signed it. It was not counted.',
  receipt_other_sender: '$SOURCE$: this is the receipt of $NAME$, and $SENDER$ sent it. Ask $NAME$ to send it.',
  receipt_other_version: '$SOURCE$: $NAME$ confirmed version $THEIRS$, and version $VERSION$ is asked for. Ask for a new receipt.',
  receipt_future: '$SOURCE$: the receipt of $NAME$ is dated $DAY$, which is still to come. Ask for a new one.',
  receipt_before: '$SOURCE$: the receipt of $NAME$ is dated $DAY$, before version $VERSION$ was published. Ask for a new one.',
  receipt_replayed: '$SOURCE$: the receipt of $NAME$ was counted already, with the day $DAY$. Nothing has changed.',
} as const;
export type ReceiptCode = keyof typeof RECEIPT_SENTENCES;

/** The English sentence of a code, with its values in place. */
export function sentence(code: ReceiptCode, values: Readonly<Record<string, string>>): string {
  return RECEIPT_SENTENCES[code].replace(/\$(\w+)\$/g, (whole, name: string) => values[name.toLowerCase()] ?? whole);
}
