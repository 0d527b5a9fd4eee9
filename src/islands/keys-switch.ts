import { areKeysOff, switchKeys } from './keys-setting.ts';

/** `<keys-switch>` wraps a checkbox: whether single keys work, on this page and all others. */
class KeysSwitch extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector('input');
    if (!box) throw new Error('<keys-switch> has no box');
    box.checked = !areKeysOff();
    box.addEventListener('change', () => switchKeys(box.checked));
  }
}

customElements.define('keys-switch', KeysSwitch);
