/** Buttons that copy the text after them, and say so. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const text = button.closest('details')?.querySelector(`.${button.dataset['copy']}`);
  const status = button.parentElement?.querySelector('[role="status"]');
  if (!text || !('clipboard' in navigator)) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text.textContent ?? '').then(
      () => say('Copied.'),
      () => say('It could not be copied: select the text instead.'),
    );
  });
  const say = (words: string): void => {
    if (status) status.textContent = words;
  };
}
