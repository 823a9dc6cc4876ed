// X's single-key shortcuts: n writes a post, j and k move through the timeline, / goes to the search box. Not while typing in a field of the page.
import { go, route } from '../shared/route.ts';
import { isTyping } from '../shared/typing.ts';

function step(by: 1 | -1): void {
  const articles = [...document.querySelectorAll<HTMLElement>('article[data-testid="tweet"]')];
  const at = document.activeElement instanceof HTMLElement ? articles.indexOf(document.activeElement) : -1;
  articles[Math.max(0, at + by)]?.focus();
}

export function listenForShortcuts(): void {
  document.addEventListener('keydown', (event) => {
    if (isTyping(event)) return;
    if (event.key === 'j') step(1);
    else if (event.key === 'k') step(-1);
    else if (event.key === 'n' && !route.get().path.startsWith('/compose')) go('/compose/post');
    else if (event.key === '/') document.querySelector<HTMLElement>('[data-testid="SearchBox_Search_Input"]')?.focus();
    else return;
    event.preventDefault();
  });
}
