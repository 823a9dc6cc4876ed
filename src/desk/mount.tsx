// Puts the desk on its page.
import { render } from 'preact';
import { tokensCss } from '../ui/tokens.css.ts';
import { App } from './app.tsx';
import type { DeskGiven } from './given.ts';

export function mountDesk(root: HTMLElement, given: DeskGiven): void {
  const style = document.createElement('style');
  style.textContent = tokensCss(':root');
  document.head.prepend(style);
  render(<App given={given} />, root);
}
