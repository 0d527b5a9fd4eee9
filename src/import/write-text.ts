/**
 * Writes the text of an element as an article file holds it: one paragraph a line, blank lines between, items of lists
 * after a hyphen or their number, cells of a table with bars between. White space is folded as a browser folds it;
 * no word is added or changed.
 */
export function writeText(root: Element): string {
  const paragraphs: string[] = [];
  let line = '';
  let marker = '';
  const close = () => {
    const text = line.replace(/[ \t\n\r\f]+/gu, ' ').trim();
    if (text !== '') {
      paragraphs.push(marker + text);
      marker = '';
    }
    line = '';
  };
  const walk = (node: Node): void => {
    if (node.nodeType === TEXT) {
      line += node.textContent ?? '';
      return;
    }
    if (node.nodeType !== ELEMENT) return;
    const element = node as Element;
    const name = element.localName.toLowerCase();
    if (UNREAD.has(name)) return;
    if (name === 'br') {
      close();
      return;
    }
    const block = BLOCKS.has(name);
    if (block) close();
    if (name === 'li') marker = markerOf(element);
    if (name === 'td' || name === 'th') {
      if (line.trim() !== '') line += ' | ';
    }
    for (const child of element.childNodes) walk(child);
    if (block) close();
  };
  walk(root);
  close();
  return paragraphs.join('\n\n');
}

const ELEMENT = 1;
const TEXT = 3;

/** Elements whose text no reader sees, or which are controls. */
const UNREAD: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'button',
  'input',
  'select',
  'textarea',
  'iframe',
  'object',
  'audio',
  'video',
  'canvas',
  'head',
]);

const BLOCKS: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'li',
  'main',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tr',
  'ul',
]);

function markerOf(item: Element): string {
  const list = item.parentElement;
  if (list?.localName.toLowerCase() !== 'ol') return '- ';
  const items = [...list.children].filter((child) => child.localName.toLowerCase() === 'li');
  return `${items.indexOf(item) + Number(list.getAttribute('start') ?? 1)}. `;
}
