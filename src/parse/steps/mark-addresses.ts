import { languageOf } from '../language-of.ts';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { WEB_ADDRESS } from '../../text/web-address-pattern.ts';
import { blockOf, linesOf, settle, textOf } from '../line.ts';

/**
 * Marks where the article was published: a line that is nothing but a web address at either end of the file, or one
 * after a label ("Original url:", "Source: https://…"), with the label.
 */
export function markAddresses() {
  return (tree: Root, file: VFile): void => {
    const lines = linesOf(tree);
    for (const [index, line] of lines.entries()) {
      if (blockOf(line) !== undefined) continue;
      const text = textOf(line, file);
      if (text.length > LONGEST) continue;
      if (languageOf(file).furniture.labelledAddress.test(text)) settle(line, 'source-url');
      else if (BARE.test(text)) settle(line, 'related');
      else if (ADDRESS.test(text)) {
        const above = lines[index - 1];
        const labelled =
          above !== undefined && languageOf(file).furniture.addressLabel.test(textOf(above, file));
        if (labelled) settle(above, 'source-url');
        settle(line, labelled || index === 0 || index === lines.length - 1 ? 'source-url' : 'related');
      }
    }
  };
}

/** The longest address browsers agree on, with a label before it. */
const LONGEST = 2100;

/** An address without its beginning, alone on its line: "example.org/10.1000/xyz". */
const BARE = /^(?!pic\.|t\.co\/)(?:[a-z0-9-]+\.){1,4}[a-z]{2,}\/\S+$/u;
const ADDRESS = new RegExp(`^${WEB_ADDRESS}$`, 'iu');
