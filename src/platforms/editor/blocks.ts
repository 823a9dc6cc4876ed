// A block-aware walk for Lexical and plain editable elements. `textContent` glues paragraphs together; `innerText` invents blank lines,
// drops emoji pictures and needs layout. Knows no site.

const BLOCKS = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'BLOCKQUOTE', 'PRE', 'SECTION', 'TABLE', 'TR', 'TD', 'HR']);
const BLOCK_SELECTOR = [...BLOCKS].join(',');
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);

/** Pictures inside text are emoji: their `alt` is the character. */
function pictureText(element: Element): string {
  return element.getAttribute('alt') ?? '';
}

/** Inline content as text; a `<br>` is a line feed. */
function inlineText(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  if (element.tagName === 'BR') return '\n';
  if (element.tagName === 'IMG') return pictureText(element);
  if (UNSEEN.has(element.tagName)) return '';
  return [...element.childNodes].map(inlineText).join('');
}

function holdsBlocks(node: Node): node is Element {
  return node.nodeType === 1 && (BLOCKS.has((node as Element).tagName) || (node as Element).querySelector(BLOCK_SELECTOR) !== null);
}

/** One run of inline nodes as a line (soft breaks inside). Browsers and Lexical end a block with one `<br>` that only holds the caret. */
function line(run: readonly Node[]): string {
  const text = run.map(inlineText).join('');
  return text.endsWith('\n') && endsWithBreak(run.at(-1)) ? text.slice(0, -1) : text;
}

function endsWithBreak(node: Node | undefined | null): boolean {
  if (!node) return false;
  if (node.nodeName === 'BR') return true;
  return node.nodeType === 1 && endsWithBreak(node.lastChild);
}

function collect(container: Element, lines: string[]): void {
  const children = [...container.childNodes];
  if (!children.some(holdsBlocks)) {
    lines.push(line(children));
    return;
  }
  let run: Node[] = [];
  const flush = () => {
    // White space between blocks is the page's own indentation, not text.
    if (run.some((node) => inlineText(node).trim() !== '' || node.nodeName === 'BR')) lines.push(line(run));
    run = [];
  };
  for (const child of children) {
    if (holdsBlocks(child)) {
      flush();
      collect(child, lines);
    } else run.push(child);
  }
  flush();
}

/** The text of a Lexical or plain editor: one line feed between blocks, an empty block is an empty line. */
export function readBlocks(editor: Element): string {
  const lines: string[] = [];
  collect(editor, lines);
  return lines.join('\n');
}
