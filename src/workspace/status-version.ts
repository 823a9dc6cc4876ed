// Which version a person has, from the text of their popup's Status, however much of it they copied.

/** The first number that follows a word for "version" in either language, else the only known version number in the text. */
export function versionIn(status: string, known: readonly number[]): number | undefined {
  const said = /(?:version|fersiwn|rhif)\W{0,3}(\d{1,9})/i.exec(status)?.[1];
  if (said !== undefined && known.includes(Number(said))) return Number(said);
  const numbers = new Set((status.match(/\b\d{1,9}\b/g) ?? []).map(Number));
  const found = known.filter((version) => numbers.has(version));
  return found.length === 1 ? found[0] : undefined;
}
