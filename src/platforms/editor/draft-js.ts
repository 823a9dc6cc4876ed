// The text of a Draft.js editor: block texts joined by line breaks, the way its own getPlainText() does. Knows no site.

/** One block's text. Draft.js draws a second line feed after a closing soft break so that the caret shows; that one is not text. */
function blockText(block: Element): string {
  const leaves = block.querySelectorAll('[data-text="true"]');
  const text = leaves.length > 0 ? [...leaves].map((leaf) => leaf.textContent).join('') : block.textContent;
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}

/** Undefined when the editor has no Draft.js blocks, so that another walk can be tried. Atomic blocks (pictures) are not text. */
export function readDraftJs(editor: HTMLElement): string | undefined {
  const blocks = [...editor.querySelectorAll('[data-block="true"]')].filter((block) => !block.parentElement?.closest('[data-block="true"]'));
  if (blocks.length === 0) return undefined;
  return blocks
    .filter((block) => block.getAttribute('contenteditable') !== 'false')
    .map(blockText)
    .join('\n');
}
