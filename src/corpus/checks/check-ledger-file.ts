import { checkLedger, type LedgerFault } from '../../ledger/check-ledger.ts';
import { countUnrecorded, type Unrecorded } from '../../ledger/count-unrecorded.ts';
import type { PublishedStory } from '../../ledger/record-story.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { Problem } from '../../model/problem.ts';
import type { YamlFile } from '../files/read-yaml.ts';
import { problem } from '../rules.ts';
import type { Files } from '../stages/read-files.ts';
import type { Addresses } from '../stages/settle-addresses.ts';
import { didYouMean } from '../../text/suggest-name.ts';

/** Checks `published.yaml` against what the story has today; if it is only behind, that is one warning. */
export function checkLedgerFile(draft: Files & PublishedStory & Addresses): Problem[] {
  const { ledgerFile, ledger, merged } = draft;
  const problems = checkLedger(ledger, draft).map((fault) => describe(fault, ledgerFile));
  if (ledgerFile.file === '' || problems.length > 0) return problems;
  return tellUnrecorded(countUnrecorded(ledger, merged), ledgerFile.file);
}

function describe(fault: LedgerFault, file: YamlFile<Ledger>): Problem {
  const place = file.locate(fault.path);
  switch (fault.kind) {
    case 'successor':
      return problem(
        'ledger-successor',
        place,
        fault.now === fault.id
          ? `\`${fault.id}\` leads to itself`
          : `\`${fault.id}\` leads to \`${fault.now}\`, which is not in its list${didYouMean(fault.now, fault.known)}`,
      );
    case 'other-words':
      return problem(
        'ledger-words',
        place,
        `\`${fault.id}\` was published for “${fault.recorded}” and would now name “${shorten(fault.printed)}”`,
      );
  }
}

function tellUnrecorded({ fresh, gone }: Unrecorded, file: string): Problem[] {
  const parts = [
    fresh > 0 ? `${fresh} ${fresh === 1 ? 'id is' : 'ids are'} not yet recorded` : '',
    gone > 0 ? `${gone} ${gone === 1 ? 'is' : 'are'} recorded but no longer there` : '',
  ].filter(Boolean);
  return parts.length === 0 ? [] : [problem('ledger-behind', { file }, parts.join('; '))];
}

const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** Characters of a sentence in a message: enough to find it. */
const LONGEST = 60;
