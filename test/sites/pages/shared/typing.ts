// Is this key meant for a field of the page? Both sites' single-key shortcuts stand back then, and only then:
// a key typed in somebody else's shadow root looks to them like a key on its host.
export function isTyping(event: KeyboardEvent): boolean {
  const { target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true;
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}
