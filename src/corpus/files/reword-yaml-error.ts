import type { YAMLError } from 'yaml';

/** Rewords a parser error for editors: the parser speaks of tokens and scalars. */
export function rewordYamlError({ code, message, pos }: YAMLError, text: string): string {
  if (/call stack/u.test(message)) return TOO_DEEP;
  const here = text.slice(...pos);
  const [line = ''] = text.slice(pos[0]).split('\n');
  switch (code) {
    case 'TAG_RESOLVE_FAILED':
      return `\`${here}\` is read as a tag, not as text; put quotes around the text`;
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (/sequence/u.test(message)) return 'This list item is not indented like the lines it belongs to';
      return /:(?:\s|$)/u.test(line)
        ? 'A colon followed by a space is read as another key; put quotes around the text'
        : 'The lines below this value are indented further and read as part of it; check the indentation';
    case 'MULTILINE_IMPLICIT_KEY':
      return 'This line has no colon, or no space after it; write `key: value`';
    case 'MISSING_CHAR':
      if (/quote$/u.test(message)) return 'The quotation mark that opens here is not closed';
      return /^Missing ,/u.test(message)
        ? 'A comma is missing here'
        : 'This line has no colon, or no space after it; write `key: value`';
    case 'BAD_INDENT':
      return /^Flow/u.test(message)
        ? 'The bracket that opens here is not closed'
        : 'This line is not indented like the lines it belongs to';
    case 'TAB_AS_INDENT':
      return 'Tabs are not allowed as indentation; use spaces';
    case 'BAD_SCALAR_START':
      return `Text cannot begin with \`${here}\`; put quotes around it`;
    case 'BAD_DQ_ESCAPE':
      return `\`${line.slice(0, 2)}\` means nothing inside double quotation marks; double the backslash or use single quotation marks`;
    case 'UNEXPECTED_TOKEN':
      if (/same line with key/u.test(message)) return 'A list must start on the line below its key';
      if (/header|Not a YAML token/u.test(message))
        return 'After `|` or `>` the text starts on the next line';
      return /at node end$/u.test(message)
        ? 'More text follows the end of this value; put quotes around all of it'
        : 'This does not belong here; check the indentation, and put quotes around text';
    case 'MULTIPLE_DOCS':
      return 'The line `---` starts a second document; a file can hold only one';
    default:
      return 'This cannot be read as YAML; check the indentation, and put quotes around text';
  }
}

/** Thousands of nested brackets exhaust the parser's stack. */
export const TOO_DEEP = 'The YAML is nested too deeply';
