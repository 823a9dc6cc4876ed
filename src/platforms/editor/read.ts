// The text of an editor, exactly as the site would send it, read without touching the page. Knows no site.
import { readBlocks } from './blocks.ts';
import { readDraftJs } from './draft-js.ts';
import { kindOf } from './kind.ts';

/** The text in an editor; lines joined by `\n`, an empty line kept, a placeholder never included. */
export function readEditor(editor: HTMLElement): string {
  switch (kindOf(editor)) {
    case 'textarea':
      return (editor as HTMLTextAreaElement).value;
    case 'draft-js':
      return readDraftJs(editor) ?? readBlocks(editor);
    default:
      return readBlocks(editor);
  }
}
