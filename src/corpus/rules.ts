import { join } from 'node:path';
import type { Problem } from '../model/problem.ts';

/** A story with errors is not built. */
const LEFT_AS_IT_WAS = { level: 'error', hint: 'Correct its errors, then build again' } as const;

/** Every rule for the content: how serious a breach is and what to do about it; `null` if each message says so itself. */
const RULES = {
  'content-missing': {
    level: 'error',
    hint: 'Give a folder that holds `stories/<story>/articles/<outlet>.txt`, or a folder of `.txt` files',
  },
  'story-empty': {
    level: 'error',
    hint: 'Put at least one article file (`<outlet>.txt`) into its `articles` folder',
  },
  'file-name': {
    level: 'error',
    hint: 'Rename one of them: names that differ only in punctuation or case get the same address',
  },
  'story-name': { level: 'error', hint: 'Give the story’s folder another name' },
  'article-misplaced': {
    level: 'warning',
    hint: 'If it is an article, move it into the `articles` folder of its story',
  },
  'file-ignored': { level: 'warning', hint: 'Only `.txt` files are read as articles' },
  'file-hidden': {
    level: 'warning',
    hint: 'Hidden files are not read; take the dot off the name if it is an article, or delete the file',
  },
  'file-name-encoding': { level: 'error', hint: 'Rename the file so that its name is UTF-8' },
  'source-unreadable': { level: 'error', hint: 'Check that it is a plain file that you may read' },
  'source-empty': { level: 'error', hint: 'Paste the article into the file, or delete the file' },
  'source-too-large': {
    level: 'error',
    hint: 'An article file holds one article; split or trim it below 5 MB',
  },
  'source-binary': { level: 'error', hint: 'Save the article as plain text (UTF-8)' },
  'source-encoding': { level: 'error', hint: 'Save the file as UTF-8' },
  'source-format': {
    level: 'error',
    hint: 'Open it in the program it was made for, copy the article as a reader sees it, and save that as plain text',
  },
  'source-address': {
    level: 'error',
    hint: 'Open the address, copy the article, and paste it into the file',
  },
  'source-markdown': {
    level: 'warning',
    hint: 'Headings, links and emphasis are read; take out pictures, code, reference links and front matter',
  },
  'source-windows-1252': {
    level: 'error',
    hint: 'Save the original again as UTF-8, or repair the file with `iconv -f utf-8 -t latin1 FILE | iconv -f windows-1252 -t utf-8`',
  },
  'source-control-character': {
    level: 'error',
    hint: 'Delete the invisible character or its escape: a web page cannot show it',
  },
  'yaml-syntax': {
    level: 'error',
    hint: 'Fix the YAML here; text with a colon or a quotation mark needs quotes around it',
  },
  'yaml-key': { level: 'error', hint: 'Delete the key or correct its spelling' },
  'yaml-value': { level: 'error', hint: null },
  'duplicate-id': { level: 'error', hint: 'Give each its own id' },
  'outlet-unknown': { level: 'error', hint: 'Add the outlet to `outlets.yaml` or correct the id' },
  'outlet-without-file': {
    level: 'warning',
    hint: 'Add its article file to a story or take it out of `outlets.yaml`',
  },
  'article-unknown': { level: 'error', hint: 'Use the name of a file in `articles/`, without its ending' },
  'state-undecided': {
    level: 'warning',
    hint: 'Write `words-otherwise` where both can hold, `contradicts` where both cannot; until then no sum counts it',
  },
  'examined-missing': {
    level: 'warning',
    hint: 'List under `examined:`, above `topics:`, the articles somebody has read for these claims',
  },
  'not-examined': {
    level: 'warning',
    hint: 'Read the article, add its cells, then add its name to `examined:`',
  },
  'silent-twin': {
    level: 'error',
    hint: 'Give the cell these words as `evidence`, or extend the other article’s evidence to what makes it report the claim',
  },
  'note-off-evidence': {
    level: 'warning',
    hint: 'Add the words to `evidence`, or quote words of the evidence in the note',
  },
  'highlight-against-state': {
    level: 'warning',
    hint: 'Add a line for the outlet, or correct the rest or the state',
  },
  'story-unknown': { level: 'error', hint: 'Use the name of a folder in `stories/`' },
  'colour-contrast': {
    level: 'error',
    hint: 'Take a colour that stands out more: darker on light, lighter on dark',
  },
  'font-file': {
    level: 'error',
    hint: 'Put the font (.woff2, .woff, .ttf, .otf) into the content folder and give its name from there',
  },
  'version-of': {
    level: 'error',
    hint: 'Name the earlier article of the same outlet in `version-of`, in the later one alone',
  },
  'count-stale': { level: 'warning', hint: 'Count again, and name the articles that came in' },
  'claim-unknown': { level: 'error', hint: 'Use an id of `claims.yaml`' },
  'evidence-not-found': { level: 'error', hint: 'Copy the words from the article file, byte for byte' },
  'evidence-ambiguous': {
    level: 'error',
    hint: 'Add a `prefix` or `suffix` that only the place you mean has',
  },
  'evidence-set-aside': { level: 'error', hint: 'Use words of the article itself as evidence' },
  'quoted-words': {
    level: 'error',
    hint: 'Words quoted from an article (in quotation marks, `as`, `attribution`) must be in it; copy them from its file',
  },
  'date-contradicted': {
    level: 'error',
    hint: 'Correct `value`, or the words in `as`; for a day known by other means write `basis: identified` and `how`',
  },
  'name-shared': {
    level: 'warning',
    hint: 'Keep it for the person you mean; a surname that two people share need not be an alias of either',
  },
  'person-unknown': {
    level: 'warning',
    hint: 'Write the name as in `people`, or add the person there if it is somebody else',
  },
  'date-untold': { level: 'warning', hint: 'Say in `cells` who reports it, or delete the date' },
  'mark-outside': { level: 'error', hint: 'Put only words of `exact` into `mark`' },
  'formerly-taken': {
    level: 'error',
    hint: 'List in `formerly` only ids that nothing uses any more, each once',
  },
  'also-in-unknown': {
    level: 'error',
    hint: 'Name the folder of another story of this site, or take the line out',
  },
  'also-in-back': {
    level: 'error',
    hint: 'Let each of the two name the other in `also-in`, with its language',
  },
  'ledger-successor': { level: 'error', hint: 'Point `now` at an id of the same list, or write `null`' },
  'ledger-words': {
    level: 'error',
    hint: 'An address keeps its words: undo the change made by hand in `published.yaml`',
  },
  'ledger-behind': {
    level: 'warning',
    hint: 'Run `npm run ledger` and commit `published.yaml`, so that these addresses last',
  },
  'program-fault': { level: 'error', hint: 'Report it with this file, or take the file out for now' },
  'cache-unwritten': { level: 'warning', hint: 'The next build will compile everything from scratch' },
  'site-folder': { level: 'error', hint: 'Name another folder, or a new one' },
  'part-unreadable': { level: 'error', hint: 'Give the folders that `build --part` made' },
  'part-code': {
    level: 'error',
    hint: 'Build all parts, and merge them, with one version of the program and of Node',
  },
  'part-place': {
    level: 'error',
    hint: 'Give `--base`, `SAME_STORY_BASE` and `SAME_STORY_SITE` to the merge as you gave them to the parts',
  },
  'part-content': { level: 'error', hint: 'Build all parts from the content that is here' },
  'part-count': { level: 'error', hint: 'Build all parts with the same number behind the slash' },
  'part-missing': { level: 'error', hint: 'Build it with `--part`, and give its folder with the others' },
  'part-twice': { level: 'error', hint: 'Give one of them' },
  'story-taken-over': LEFT_AS_IT_WAS,
  'story-left-out': LEFT_AS_IT_WAS,
  'disk-full': { level: 'error', hint: 'Make room on the disk, then build again' },
  'disk-read-only': {
    level: 'error',
    hint: 'Use a copy of the project, or a folder, that may be written to',
  },
  'disk-rights': { level: 'error', hint: 'Give yourself the right to write there, or name another folder' },
  'disk-fault': { level: 'error', hint: 'Look after the disk, then build again' },
  'correction-unmatched': {
    level: 'error',
    hint: 'Copy the words inside the marks from the article file, byte for byte',
  },
  'correction-ambiguous': {
    level: 'error',
    hint: 'Add `article: <name of the file>` beside the words; where one article prints the words twice, `prefix` or `suffix` too',
  },
  'correction-of-two': {
    level: 'error',
    hint: 'Make two entries of it, or name only one: `claim`, `article`, or `quote` with its `article`',
  },
  'conversation-ambiguous': {
    level: 'error',
    hint: 'Give more of the words, so that they stand in one quote only',
  },
} as const satisfies Record<string, { level: Problem['level']; hint: string | null }>;

/** The name of a rule, as reports print it. */
export type RuleId = keyof typeof RULES;

/** Where a problem is: a file relative to the content folder; line and column from 1, in UTF-16 units. */
export type Location = { readonly file: string; readonly line?: number; readonly column?: number };

/** A problem of a known rule at a place of a file. */
export function problem(rule: RuleId, location: Location, message: string): Problem {
  return {
    level: RULES[rule].level,
    rule,
    file: location.file,
    line: location.line ?? 1,
    column: location.column ?? 1,
    message,
  };
}

/**
 * `file:line:column rule message`, and below it what to do.
 *
 * @param directory put before the file, so that an editor opens it from where the program runs
 */
export function formatProblem(found: Problem, directory = ''): string {
  const hint = (RULES as Record<string, { hint: string | null }>)[found.rule]?.hint;
  const file = join(directory, found.file);
  return `${file}:${found.line}:${found.column} ${found.rule} ${showControls(found.message)}${hint ? `\n    ${hint}.` : ''}`;
}

/** A fault that stands in no line of a file: `place rule message`, and below it what to do. */
export function formatFault(rule: RuleId, place: string, message: string): string {
  return `${place} ${rule} ${showControls(message)}\n    ${RULES[rule].hint}.`;
}

/** Keeps a message on one line and shows control characters, which could steer a terminal or reverse what it prints. */
function showControls(message: string): string {
  return message
    .replace(/\r\n|[\n\r\u2028\u2029]/gu, '⏎')
    .replace(/\p{Cc}/gu, (control) => `\\x${hex(control, 2)}`)
    .replace(/\p{Bidi_Control}/gu, (control) => `\\u${hex(control, 4)}`);
}

const hex = (sign: string, digits: number) => (sign.codePointAt(0) ?? 0).toString(16).padStart(digits, '0');
