type Child = string | Node | null | undefined | false;

/** Makes an element with properties and children; texts become text nodes, never markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(
    ...children.filter(
      (child): child is string | Node => child !== null && child !== undefined && child !== false,
    ),
  );
  return element;
}
