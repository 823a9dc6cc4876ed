// Finds receipts in whatever came back: pasted text, text quoted and wrapped by mail clients, or a whole mail.
import PostalMime from 'postal-mime';

/** A mail is known by a header line at its very top; pasted text that quotes a header further down is not one. */
const MAIL = /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)+\r?\n/;
/** Longer than any receipt; keeps a hostile text from being taken for one. */
const LONGEST = 4096;

export interface Found {
  readonly receipts: readonly string[];
  /** Address of the sender in small letters, where the text is a mail. */
  readonly from?: string | undefined;
}

/** All receipts of one text, each once, in order. A receipt that is cut off is given as far as it goes. */
export async function findReceipts(text: string): Promise<Found> {
  if (!MAIL.test(text)) return { receipts: inText(text) };
  const mail = await PostalMime.parse(text);
  const inside = await Promise.all((mail.attachments ?? []).map(({ content }) => attached(content)));
  const bodies = [mail.text ?? '', mail.html ?? '', ...inside];
  return { receipts: [...new Set(bodies.flatMap(inText))], from: mail.from?.address?.toLowerCase() };
}

/** A forwarded mail comes as an attachment: text like any other. */
function attached(content: unknown): string {
  if (typeof content === 'string') return content;
  return content instanceof ArrayBuffer || content instanceof Uint8Array ? new TextDecoder().decode(content) : '';
}

function inText(text: string): string[] {
  const bare = text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/<\/?(?:br|wbr|p|div|span|blockquote|pre|code)\b[^<>]{0,500}>/gi, '')
    .replace(/[\s>\u200b\u00ad\ufeff]+/g, '');
  const found = [...bare.matchAll(/\[?whichhat-receipt:([\w.-]*)/gi)].map(([, jws]) => (jws ?? '').slice(0, LONGEST));
  return [...new Set(found)];
}
