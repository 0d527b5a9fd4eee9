import { expect, test } from 'vitest';
import { parseHtml } from '../../src/import/parse-html.ts';
import { writeText } from '../../src/import/write-text.ts';

const text = (html: string) => writeText(parseHtml(html).body);

test.each([
  [
    'blocks are paragraphs, white space is folded',
    '<div><p>One\n  two</p><p>three</p></div>',
    'One two\n\nthree',
  ],
  ['inline elements glue nothing and part nothing', '<p>a<b>b</b> <i>c</i></p>', 'ab c'],
  ['a line break parts', 'one<br>two', 'one\n\ntwo'],
  [
    'items have a hyphen or their number',
    '<ul><li>a</li></ul><ol start="3"><li>b<li>c</ol>',
    '- a\n\n3. b\n\n4. c',
  ],
  ['a paragraph inside an item keeps the mark', '<ul><li><p>a</p></li></ul>', '- a'],
  ['cells have bars between', '<table><tr><th>a</th><td>b</td></tr></table>', 'a | b'],
  [
    'scripts, styles and controls are not read',
    '<p>x<script>y</script><style>z</style><button>w</button></p>',
    'x',
  ],
  ['nothing is nothing', '<p> </p>', ''],
])('%s', (_, html, expected) => {
  expect(text(html)).toBe(expected);
});
