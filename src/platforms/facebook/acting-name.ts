// The name a composer itself shows as acting: in a comment box's label, or in the dialog's header.
// The wording is localised, the name is literal.
import { all } from '../page/target.ts';
import { mentions, nameOf, plain } from '../page/words.ts';
import type { Composer } from '../platform.ts';
import { labelsOf } from './boxes.ts';
import { isCommentBox } from './composer.ts';
import * as words from './labels.ts';
import * as at from './selectors.ts';

/** What a composer says about its actor: a name read off it, or that the expected name is there; undefined when it says nothing. */
type Shown = { readonly agrees: true; readonly says: string } | { readonly agrees: false; readonly says: string } | undefined;

/** The name a label gives as the actor's; undefined when it names nobody in a wording known here. */
function nameInLabel(label: string): string | undefined {
  for (const pattern of words.ACTOR) {
    const name = pattern.exec(label)?.[1];
    if (name) return plain(name);
  }
  return undefined;
}

function inLabel(composer: Composer, name: string): Shown {
  if (composer.surface === 'reply' && !labelsOf(composer.editor).some((label) => mentions(label, name) && nameInLabel(label))) return undefined;
  for (const label of labelsOf(composer.editor)) {
    if (mentions(label, name)) return { agrees: true, says: name };
    const other = nameInLabel(label);
    if (other) return { agrees: false, says: other };
  }
  return undefined;
}

function inQuestion(composer: Composer, name: string, shortName: string | undefined): Shown {
  for (const label of labelsOf(composer.editor)) {
    for (const pattern of words.MIND) {
      const says = pattern.exec(label)?.[1];
      if (!says) continue;
      return { agrees: says === plain(name) || says === plain(shortName ?? '') || plain(name).startsWith(`${says} `), says };
    }
  }
  return undefined;
}

/** Text nodes looked at in a header: real ones have about ten. */
const HEADER_LIMIT = 60;
const NOT_A_NAME = 'button, [role="button"], [role="alert"], [role="status"], [role="tooltip"], h1, h2, [hidden], [aria-hidden="true"], [role="article"]';
const PICTURE = 'img, svg, [role="img"], image';

/** Short texts before the editor that stand in no button and are not the dialog's title. */
function headerTexts({ editor, unit }: Composer): HTMLElement[] {
  const titles = new Set([plain(unit.getAttribute('aria-label') ?? '')]);
  const labelled = unit.getAttribute('aria-labelledby');
  for (const id of labelled ? labelled.split(/\s+/) : []) titles.add(plain(editor.ownerDocument.getElementById(id)?.textContent ?? ''));
  const walker = editor.ownerDocument.createTreeWalker(unit, 4);
  const found: HTMLElement[] = [];
  for (let seen = 0; seen < HEADER_LIMIT && walker.nextNode(); seen += 1) {
    const node = walker.currentNode;
    if (editor.contains(node) || (editor.compareDocumentPosition(node) & 4) !== 0) break;
    const words = plain(node.nodeValue ?? '');
    const parent = node.parentElement;
    if (!parent || words === '' || titles.has(words) || parent.closest(NOT_A_NAME)) continue;
    found.push(parent);
  }
  return found;
}

function inHeader(composer: Composer, name: string): Shown {
  const { unit, editor } = composer;
  if (!unit.matches(at.DIALOG) || !unit.contains(editor)) return undefined;
  const texts = headerTexts(composer);
  const before = (element: Element) => (element.compareDocumentPosition(editor) & 4) !== 0;
  const pictures = all(unit, PICTURE).filter((picture) => before(picture) && !picture.closest('button, [role="button"]:not(:has(img, svg, image))'));
  const labels = pictures.map((picture) => plain(picture.getAttribute('aria-label') ?? picture.getAttribute('alt') ?? '')).filter((label) => label !== '');
  if (texts.some((element) => mentions(nameOf(element), name))) return { agrees: true, says: name };
  const strong = texts.filter((element) => element.closest('strong, b, h3, h4, a, [role="link"]'));
  const [only, ...rest] = strong.length > 0 ? strong : pictures.length > 0 ? texts : [];
  if (only && rest.length === 0) return { agrees: false, says: nameOf(only) };
  return labels.some((label) => mentions(label, name)) ? { agrees: true, says: name } : undefined;
}

/** What this composer shows of its actor, compared with the name the page was loaded for. */
export function shownActor(composer: Composer, name: string, shortName?: string): Shown {
  if (isCommentBox(composer)) return inLabel(composer, name);
  const header = inHeader(composer, name);
  const question = inQuestion(composer, name, shortName);
  return header?.agrees === false ? header : question?.agrees === false ? question : (header ?? question);
}
