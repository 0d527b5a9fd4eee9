/** Where a reader's wish for a text without notes in its margin is stored: one setting for all articles. */
const MARGIN_OFF = 'same-story-margin-off';

/** Whether notes stand in the margin, where there is one; they do unless a reader has put them away. */
export function isMarginOn(): boolean {
  try {
    return localStorage.getItem(MARGIN_OFF) === null;
  } catch {
    // If nothing may be stored, nobody can have put them away.
    return true;
  }
}

export function storeMargin(on: boolean): void {
  try {
    if (on) localStorage.removeItem(MARGIN_OFF);
    else localStorage.setItem(MARGIN_OFF, '');
  } catch {
    // The choice then holds for this page.
  }
}
