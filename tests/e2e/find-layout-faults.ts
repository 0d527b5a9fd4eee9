/**
 * What is wrong with how a page stands, told where it is: runs inside the tab.
 *
 * It looks for a page wider than its window, text that runs over other text, text cut off by its box, headings without
 * words or with nothing under them, and lists and tables without rows.
 */
export function findLayoutFaults(): string[] {
  const faults: string[] = [];
  const width = document.documentElement.clientWidth;
  const nameOf = (element: Element) =>
    `<${element.localName}${element.className && typeof element.className === 'string' ? ` class="${element.className}"` : ''}> “${(element.textContent ?? '').replace(/\s+/gu, ' ').trim().slice(0, 40)}”`;
  if (document.documentElement.scrollWidth > width) {
    const widest = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .at(-1);
    faults.push(`wider than its window: ${widest ? nameOf(widest) : ''}`);
  }

  /** Hidden from sight, but not from screen readers: a pixel, or moved away. */
  const isSeen = (element: Element): boolean => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    for (let each: Element | null = element; each; each = each.parentElement) {
      const style = getComputedStyle(each);
      const box = each.getBoundingClientRect();
      if (style.clipPath !== 'none' || (style.overflow !== 'visible' && box.width <= 2)) return false;
      // Drawings place their own words; what floats over the page covers it on purpose.
      if (each.localName === 'svg' || /fixed|sticky/u.test(style.position)) return false;
    }
    return true;
  };
  const boxes: { element: Element; rect: DOMRect }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || !/\S/u.test(node.textContent ?? '') || !isSeen(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width < 1 || rect.bottom < 0 || rect.right < 0) continue;
      boxes.push({ element, rect });
      for (let each: Element | null = element; each && each !== document.body; each = each.parentElement) {
        const style = getComputedStyle(each);
        if (!/hidden|clip/u.test(style.overflowX) || style.textOverflow === 'ellipsis') continue;
        const box = each.getBoundingClientRect();
        if (rect.right > box.right + 2 || rect.left < box.left - 2) {
          faults.push(`cut off: ${nameOf(element)}`);
          break;
        }
      }
    }
  }
  // Lines of one paragraph may touch; what shares a third of its height and more than a letter with another does not.
  boxes.sort((a, b) => a.rect.top - b.rect.top);
  for (const [i, { element, rect }] of boxes.entries())
    for (let j = i + 1; j < boxes.length; j += 1) {
      const other = boxes[j];
      if (!other || other.rect.top > rect.bottom) break;
      if (other.element === element) continue;
      const high = Math.min(rect.bottom, other.rect.bottom) - other.rect.top;
      const wide = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left);
      if (wide > 4 && high > 0.45 * Math.min(rect.height, other.rect.height))
        faults.push(`one over the other: ${nameOf(element)} and ${nameOf(other.element)}`);
    }

  const hasContent = (element: Element) =>
    /\S/u.test(element.textContent ?? '') ||
    element.querySelector('svg, input, select, button, img') !== null;
  for (const heading of document.querySelectorAll('main :is(h1, h2, h3, h4)'))
    if (!/\S/u.test(heading.textContent ?? '')) faults.push(`a heading without words: ${nameOf(heading)}`);
  for (const section of document.querySelectorAll('main section'))
    if (
      section.checkVisibility() &&
      ![...section.children].some(
        (child) =>
          !/^(?:h\d)$/u.test(child.localName) &&
          !child.classList.contains('section-head') &&
          hasContent(child),
      )
    )
      faults.push(`nothing under its heading: ${nameOf(section)}`);
  for (const list of document.querySelectorAll('main :is(ul, ol, dl, tbody)'))
    if (list.checkVisibility() && list.children.length === 0) faults.push(`without rows: ${nameOf(list)}`);
  for (const paragraph of document.querySelectorAll('main p:not([role=status], [aria-live])'))
    if (paragraph.checkVisibility() && !hasContent(paragraph))
      faults.push(`an empty paragraph in ${nameOf(paragraph.parentElement ?? paragraph)}`);
  return [...new Set(faults)];
}
