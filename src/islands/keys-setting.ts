/** Where a reader who wants no single-key shortcuts has said so; one setting for the whole site (WCAG 2.2, 2.1.4). */
const KEYS_OFF = 'same-story-keys-off';

/** Whether single keys do nothing. */
export function areKeysOff(): boolean {
  try {
    return localStorage.getItem(KEYS_OFF) !== null;
  } catch {
    // Where nothing may be stored nobody can have switched them off.
    return false;
  }
}

export function switchKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEYS_OFF);
    else localStorage.setItem(KEYS_OFF, '');
  } catch {
    // The choice then holds for nothing, and the box shows it again at the next visit.
  }
}

/** Whether a key was pressed for something else: while typing, or with another key held. */
export function isForSomethingElse(event: KeyboardEvent): boolean {
  const typing =
    event.target instanceof Element &&
    event.target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable]') !== null;
  return (
    typing || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented
  );
}
