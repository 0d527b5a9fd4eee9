{
  const root = document.documentElement;
  const metas = [...document.querySelectorAll('meta[name=theme-color]')].map((meta) => [meta, meta.media]);
  const show = () => {
    let theme = root.dataset.theme ?? '';
    try { theme = localStorage.getItem('same-story-theme') ?? ''; } catch {}
    root.dataset.theme = theme;
    for (const [meta, media] of metas) meta.media = !theme ? media : media.includes(theme) ? 'all' : 'not all';
    for (const select of document.querySelectorAll('theme-switch select')) select.value = theme;
  };
  show();
  onpageshow = onstorage = show;
  customElements.define('theme-switch', class extends HTMLElement {
    connectedCallback() {
      const label = document.createElement('label');
      const select = document.createElement('select');
      const [name, ...options] = this.dataset.words.split('|');
      ['', 'light', 'dark'].forEach((theme, i) => select.add(new Option(options[i], theme)));
      select.onchange = () => {
        root.dataset.theme = select.value;
        try { localStorage.setItem('same-story-theme', select.value); } catch {}
        show();
      };
      label.append(name, select);
      this.replaceChildren(label);
      show();
    }
  });
}
