import { fillMargin } from './fill-margin.ts';
import { isMarginOn, storeMargin } from './margin-setting.ts';

/** What notes in the margin do with the panel. */
interface Ways {
  /** Opens what all have for a mark. */
  readonly open: (mark: HTMLElement) => void;
  readonly close: () => void;
}

/**
 * Keeps notes in the margin of an article, while there is one and the reader wants them there.
 *
 * @param wide whether the window has a margin
 */
export function keepMargin(
  text: HTMLElement,
  panel: HTMLElement,
  wide: MediaQueryList,
  { open, close }: Ways,
): void {
  const button = text.querySelector<HTMLButtonElement>('.margin-switch');
  if (!button) return;
  let empty: (() => void) | null = null;
  const show = (): void => {
    empty?.();
    empty = button.ariaPressed === 'true' && wide.matches ? fillMargin(text, panel, open) : null;
  };
  button.ariaPressed = String(isMarginOn());
  button.onclick = () => {
    const on = button.ariaPressed !== 'true';
    button.ariaPressed = String(on);
    storeMargin(on);
    close();
    show();
  };
  wide.addEventListener('change', show);
  show();
}
