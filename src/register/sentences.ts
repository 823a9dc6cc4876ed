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

export const SHEET_SENTENCES = {
  sheet_password: 'The column $COLUMN$ holds passwords and was left out. Delete it from the spreadsheet; WhichHat keeps none.',
  sheet_no_name: 'Row $ROW$ has no name and was left out. Write a name in it, or delete the row.',
  sheet_several: 'Row $ROW$ names several people ($NAMES$); each was read as one. Give each a row, with their own email.',
  sheet_no_day: 'Row $ROW$ has "$TEXT$" where a date belongs. Write it as 7 May 2026.',
  sheet_twice: 'Row $ROW$ names $NAME$ again. What both rows say was put together; the later one counts.',
} as const;
export type SheetCode = keyof typeof SHEET_SENTENCES;

/** The English sentence of a code, with its values in place. */
export function sentence(code: ReceiptCode | SheetCode, values: Readonly<Record<string, string>>): string {
  return { ...RECEIPT_SENTENCES, ...SHEET_SENTENCES }[code].replace(/\$(\w+)\$/g, (whole, name: string) => values[name.toLowerCase()] ?? whole);
}
