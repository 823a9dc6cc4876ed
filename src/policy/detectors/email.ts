// E-mail addresses, also spelled out ("sheila dot dunstan at example dot com"). A person's own mailbox counts; a team's does not.
import { context, evidence } from './context.ts';
import type { Detector, Examples, Sighting } from './detector.ts';
import { isOwnDomain, type Own } from './own.ts';
import type { Page } from './page.ts';

/** Providers where people, not organisations, have their mail. */
const PERSONAL =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|btinternet|btopenworld|sky|talktalk|virginmedia|ntlworld|blueyonder|tiscali|protonmail|proton|gmx|zoho|fastmail|mail)\.[a-z.]{2,9}$/;
const PUBLIC_BODY =
  /(?:^|\.)(?:gov|police|nhs|mod|parliament|ac|sch|fire)\.(?:uk|wales|scot)$|(?:^|\.)(?:nhs\.net|gov\.(?:uk|wales|scot)|senedd\.(?:wales|cymru)|llyw\.cymru|parliament\.(?:uk|scot))$/;
/** Mailboxes of teams and roles, English and Welsh. */
const TEAM =
  /^(?:info|information|enquir(?:y|ies)|inquiries|contact|contactus|press|media|comms|communications|news|newsletter|office|reception|admin|help|helpdesk|hello|support|helpline|hotline|team|service|services|customer\.?services?|feedback|complaints|events?|bookings?|jobs|careers|recruitment|hr|planning|council|councillors?|clerk|elections?|electoral|democratic\.?services|library|libraries|museum|no-?reply|donotreply|volunteers?|consultations?|webmaster|postmaster|foi|dpo|safeguarding|cyswllt|ymholiadau|gwybodaeth|swyddfa|swyddi|cymorth|etholiadau|llyfrgell|post)(?:[._+-].*)?$/;

const words = context({
  en: 'email|e mail|mail|contact|write to|reach|address',
  cy: 'ebost|e bost|ebostiwch|cysylltwch|cyfeiriad',
});

const isLocal = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39) ||
  code === 0x2e ||
  code === 0x5f ||
  code === 0x25 ||
  code === 0x2b ||
  code === 0x2d ||
  code === 0x27;

const DOMAIN = /(?:[a-z0-9-]{1,63}\.){1,6}(?:xn--[a-z0-9-]{2,40}|[a-z]{2,24})(?![a-z0-9])/iy;
/** At most this many characters before the @ (RFC 5321 4.5.3.1.1). */
const LOCAL_MOST = 64;

function judge(local: string, domain: string, own: Own): { score: number; reason: string; subtype: string } {
  if (isOwnDomain(own, domain)) return { score: 0.05, reason: 'the organisation’s own domain', subtype: 'own' };
  if (PUBLIC_BODY.test(domain)) return { score: 0.2, reason: 'a public body’s domain', subtype: 'public-body' };
  if (PERSONAL.test(domain)) return { score: 0.9, reason: 'a personal mail provider', subtype: 'personal' };
  if (TEAM.test(local)) return { score: 0.3, reason: 'a team’s mailbox', subtype: 'team' };
  return { score: 0.65, reason: 'a mailbox at another domain', subtype: 'other' };
}

function written(page: Page, own: Own): Sighting[] {
  const { text } = page;
  const seen: Sighting[] = [];
  let floor = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > floor && start > at - LOCAL_MOST && isLocal(text.charCodeAt(start - 1))) start--;
    while (start < at && (text[start] === '.' || text[start] === "'" || text[start] === '-')) start++;
    if (start === at) continue;
    DOMAIN.lastIndex = at + 1;
    const domain = DOMAIN.exec(text);
    if (domain === null || page.inLink(start)) continue;
    const end = at + 1 + domain[0].length;
    floor = end;
    const { score, reason, subtype } = judge(text.slice(start, at).toLowerCase(), domain[0].toLowerCase(), own);
    seen.push({ start, end, score, because: ['e-mail address', reason], subtype });
  }
  return seen;
}

const AT = '(?: at |\\s?[\\[({]\\s?at\\s?[\\])}]\\s?| ?@ ?)';
const DOT = '(?: dot |\\s?[\\[({]\\s?dot\\s?[\\])}]\\s?)';
/** With "dot" spelled out before the last part; the part before "at" may have dots too. */
const SPELLED_AT = new RegExp(
  `${AT}([a-z0-9-]{1,40}(?:(?:${DOT}|\\.)[a-z0-9-]{1,40}){0,3}(?:${DOT}|\\.)(?:com|org|net|uk|info|example|me|io|wales|cymru|scot|eu|ie|gov|edu))(?![a-z0-9])`,
  'gi',
);
const LOCAL_BEFORE = new RegExp(`[a-z0-9_+-]{1,40}(?:(?:${DOT}|\\.)[a-z0-9_+-]{1,40}){0,3}$`, 'i');
/** What every match of `SPELLED_AT` ends in: one quick look at most drafts. */
const MAY_BE_SPELLED = /(?:dot|\.)[^a-z0-9]{0,3}(?:com|org|net|uk|info|example|me|io|wales|cymru|scot|eu|ie|gov|edu)/i;

function spelled(page: Page, own: Own): Sighting[] {
  const { text } = page;
  if (!MAY_BE_SPELLED.test(text)) return [];
  const seen: Sighting[] = [];
  for (const match of text.matchAll(SPELLED_AT)) {
    const domain = (match[1] ?? '').toLowerCase();
    const plain = domain.replace(/\W*\bdot\b\W*/g, '.');
    const before = LOCAL_BEFORE.exec(text.slice(Math.max(0, match.index - 120), match.index));
    if (before === null || match[0].startsWith('@')) continue;
    const start = match.index - before[0].length;
    const end = match.index + match[0].length;
    const local = before[0].toLowerCase().replace(/\W*\bdot\b\W*/g, '.');
    const { score, reason, subtype } = judge(local, plain, own);
    const isSpelled = plain !== domain || /[[({]/.test(match[0]);
    // "us at kelling.example" is a place on the web unless mail is spoken of or the provider is a personal one.
    const sure = isSpelled || subtype === 'personal' || evidence(page, words, start, end).side === 'near';
    seen.push({ start, end, score: sure ? score : Math.min(score, 0.2), because: ['e-mail address spelled out', reason], subtype });
  }
  return seen;
}

export const email: Detector = {
  name: 'email',
  digits: 0,
  look: (page, own) => written(page, own).concat(spelled(page, own)),
};

export const examples: Examples = {
  found: [
    'Write to margaret.dunstan@gmail.com',
    'sheila dot dunstan1952 at example dot com',
    'My email is sheila at hotmail.com',
    'sheila [at] example [dot] com',
  ],
  quiet: [
    'Email fire.prevention@midshirefire.example to book',
    'enquiries@kelling-museum.example',
    'Ask at midshire.gov.uk',
    'Follow @KellingFire',
    'Meet us at the dot on the map',
  ],
};
