// Showing an element above everything the page has: popover and modal dialog, with a plain fixed position where a browser has neither.

export function raise(box: HTMLElement): void {
  if (typeof box.showPopover !== 'function' || !box.isConnected) return;
  box.popover = 'manual';
  if (!box.matches(':popover-open')) box.showPopover();
}

export function openModal(dialog: HTMLDialogElement): void {
  if (typeof dialog.showModal === 'function' && dialog.isConnected) {
    // Opened already, it goes to the very top only when it is opened anew.
    if (dialog.open) dialog.close();
    dialog.showModal();
    return;
  }
  dialog.classList.add('fallback');
  dialog.setAttribute('aria-modal', 'true');
  dialog.setAttribute('open', '');
}
