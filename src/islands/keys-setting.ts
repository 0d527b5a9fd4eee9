/**
 * Where a reader's wish for no single-key shortcuts is stored: one setting for the whole site (WCAG 2.2,
 * 2.1.4).
 */
const KEYS_OFF = 'same-story-keys-off';

/** Whether single keys are switched off. */
export function areKeysOff(): boolean {
  try {
    return localStorage.getItem(KEYS_OFF) !== null;
  } catch {
    // If nothing may be stored, nobody can have switched them off.
    return false;
  }
}

export function switchKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEYS_OFF);
    else localStorage.setItem(KEYS_OFF, '');
  } catch {
    // The choice is then lost, and the box shows so at the next visit.
  }
}

/** Whether a key press was meant for something else: while typing, or with another key held. */
export function isForSomethingElse(event: KeyboardEvent): boolean {
  const typing =
    event.target instanceof Element &&
    event.target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable]') !== null;
  return (
    typing || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented
  );
}
