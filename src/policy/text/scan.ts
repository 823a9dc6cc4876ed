// Small scanners over code units: where a link, an e-mail address, a name after @ or an emoji ends. Each looks a bounded way ahead or consumes what it reads.
import { classOf, DIGIT, EMOJI, isInvisible, JOINED, LETTER, NEWLINE, SPACE } from './characters.ts';

const endings = new Set('uk com org net gov wales cymru scot info eu example police london ie edu int'.split(' '));
const endingsBeforeSlash = new Set('ly me co io tv be gl it to gd us app link page news dev fb gg cc'.split(' '));

export function codeAt(text: string, at: number): number {
  return text.codePointAt(at) ?? 0;
}

export function width(code: number): number {
  return code > 0xffff ? 2 : 1;
}

/** ASCII letters, digits and hyphen: what a host name is made of. */
function inHost(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 45;
}

/** End of the run up to the next space, without closing punctuation. */
function untilSpace(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = codeAt(text, end);
    const kind = classOf(code);
    if (kind === SPACE || kind === NEWLINE || kind === EMOJI || code === 34 || code === 60 || code === 0x201d) break;
    end += width(code);
  }
  while (end > at && '.,;:!?)\'"’…'.includes(text.charAt(end - 1))) end -= 1;
  return end;
}

/** End of a link that starts here, or -1. */
export function linkEnd(text: string, at: number): number {
  const first = text.charCodeAt(at) | 32;
  if (first === 104 && /^https?:\/\/./i.test(text.slice(at, at + 9))) return untilSpace(text, at);
  if (first === 119 && /^www\../i.test(text.slice(at, at + 5))) return untilSpace(text, at);
  const limit = Math.min(text.length, at + 100);
  let end = at;
  let dot = -1;
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (code === 46 && end + 1 < limit && inHost(text.charCodeAt(end + 1))) dot = end;
    else if (!inHost(code)) break;
    end += 1;
  }
  if (dot < 0) return -1;
  const ending = text.slice(dot + 1, end).toLowerCase();
  if (text[end] === '/' && /^[a-z]+$/.test(ending) && (endings.has(ending) || endingsBeforeSlash.has(ending))) return untilSpace(text, end);
  if (!endings.has(ending)) return -1;
  const next = end < text.length ? classOf(codeAt(text, end)) : SPACE;
  return next === LETTER || next === DIGIT || text[end] === '@' ? -1 : end;
}

/** End of an e-mail address that starts here, or -1. */
export function emailEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + 64);
  let end = at;
  while (end < limit && (inHost(text.charCodeAt(end)) || '._%+'.includes(text.charAt(end)))) end += 1;
  if (end === at || text[end] !== '@') return -1;
  let last = end + 1;
  let dot = false;
  const far = Math.min(text.length, last + 100);
  while (last < far && (inHost(text.charCodeAt(last)) || (text[last] === '.' && inHost(text.charCodeAt(last + 1) || 0)))) {
    if (text[last] === '.') dot = true;
    last += 1;
  }
  return dot ? last : -1;
}

/** End of a run of letters, digits and underscores, with what is joined to them. */
export function wordRunEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = codeAt(text, end);
    const kind = classOf(code);
    if (kind !== LETTER && kind !== DIGIT && kind !== JOINED && code !== 95) break;
    end += width(code);
  }
  return end;
}

const flag = (code: number): boolean => code >= 0x1f1e6 && code <= 0x1f1ff;
const skin = (code: number): boolean => code >= 0x1f3fb && code <= 0x1f3ff;

/** End of one emoji with its modifiers, joiners and tags. */
export function emojiEnd(text: string, at: number): number {
  const first = codeAt(text, at);
  let end = at + width(first);
  if (flag(first) && end < text.length && flag(codeAt(text, end))) end += 2;
  while (end < text.length) {
    const code = codeAt(text, end);
    if (code === 0x200d && end + 1 < text.length && classOf(codeAt(text, end + 1)) === EMOJI) end += 1 + width(codeAt(text, end + 1));
    else if (isInvisible(code) || skin(code) || code === 0x20e3) end += width(code);
    else break;
  }
  return end;
}

/** A capital letter, ASCII fast. */
export function isUpperCode(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const character = String.fromCodePoint(code);
  return character !== character.toLowerCase() && character === character.toUpperCase();
}
