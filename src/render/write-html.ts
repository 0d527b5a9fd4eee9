import type { ElementContent, Properties } from 'hast';

/**
 * Writes ranges of a source text as HTML, character for character as `rehype-stringify` does. A site has tens of thousands
 * of them, of a few words each; setting the library to work costs ten times what the writing does. What comes from outside
 * can only be text here or the value of an attribute, and both are escaped; elements are those that our ranges name.
 *
 * @param nodes as `nestRanges` makes them
 * @throws Error for a property that no such range has
 */
export function writeHtml(nodes: readonly ElementContent[]): string {
  let html = '';
  for (const node of nodes) {
    if (node.type === 'text') html += node.value.replace(/[<&]/gu, escaped);
    else if (node.type === 'element')
      html += `<${node.tagName}${writeAttributes(node.properties)}>${writeHtml(node.children)}</${node.tagName}>`;
  }
  return html;
}

function writeAttributes(properties: Properties): string {
  let html = '';
  for (const [property, value] of Object.entries(properties)) {
    const name = NAMES[property];
    if (name === undefined) throw new Error(`No range of a source text has the property \`${property}\``);
    html += value === true ? ` ${name}` : ` ${name}="${String(value).replace(/["&'`]/gu, escaped)}"`;
  }
  return html;
}

const NAMES: Readonly<Record<string, string>> = {
  id: 'id',
  className: 'class',
  tabIndex: 'tabindex',
  hidden: 'hidden',
};

const escaped = (character: string): string => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
