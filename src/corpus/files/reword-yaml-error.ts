import type { YAMLError } from 'yaml';

/** Puts what the parser stumbled over into an editor's words; its own speak of tokens and scalars. */
export function rewordYamlError({ code, message, pos }: YAMLError, text: string): string {
  if (/call stack/u.test(message)) return TOO_DEEP;
  const here = text.slice(...pos);
  const [line = ''] = text.slice(pos[0]).split('\n');
  switch (code) {
    case 'TAG_RESOLVE_FAILED':
      return `\`${here}\` is read as a tag, not as text; put quotes around the text`;
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (/sequence/u.test(message))
        return 'This list item is indented otherwise than the lines it belongs with';
      return /:(?:\s|$)/u.test(line)
        ? 'A colon and a blank inside the text are read as another key; put quotes around the text'
        : 'What stands below this value is indented deeper and is read as part of it; check the indentation';
    case 'MULTILINE_IMPLICIT_KEY':
      return 'This line has no colon, or no blank behind it; write `key: value`';
    case 'MISSING_CHAR':
      if (/quote$/u.test(message)) return 'The quotation mark that opens here is not closed';
      return /^Missing ,/u.test(message)
        ? 'A comma is missing here'
        : 'This line has no colon, or no blank behind it; write `key: value`';
    case 'BAD_INDENT':
      return /^Flow/u.test(message)
        ? 'The bracket that opens here is not closed'
        : 'This line is indented otherwise than the lines it belongs with';
    case 'TAB_AS_INDENT':
      return 'Tabs are not allowed as indentation; use blanks';
    case 'BAD_SCALAR_START':
      return `Text cannot begin with \`${here}\`; put quotes around it`;
    case 'BAD_DQ_ESCAPE':
      return `\`${line.slice(0, 2)}\` has no meaning inside double quotation marks; write two backslashes for one, or use single marks`;
    case 'UNEXPECTED_TOKEN':
      if (/same line with key/u.test(message)) return 'A list begins in the line below its key';
      if (/header|Not a YAML token/u.test(message))
        return 'Behind `|` and `>` the text begins in the next line';
      return /at node end$/u.test(message)
        ? 'Text goes on after its value has ended; put quotes around the whole of it'
        : 'This does not belong here; check the indentation, and put quotes around text';
    case 'MULTIPLE_DOCS':
      return 'A line `---` begins a second document; the file holds one';
    default:
      return 'This cannot be read as YAML; check the indentation, and put quotes around text';
  }
}

/** Thousands of brackets in a row exhaust the stack of the parser. */
export const TOO_DEEP = 'The YAML is nested too deeply';
