// Puts the popup on its page.
import { render } from 'preact';
import { tokensCss } from '../ui/tokens.css.ts';
import { App } from './app.tsx';
import type { PopupGiven } from './given.ts';

export function mountPopup(root: HTMLElement, given: PopupGiven): void {
  const style = document.createElement('style');
  style.textContent = tokensCss(':root');
  document.head.prepend(style);
  render(<App given={given} />, root);
}
