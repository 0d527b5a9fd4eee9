import { checkLedger, type LedgerFault } from '../ledger/check-ledger.ts';
import { countUnrecorded, type Unrecorded } from '../ledger/count-unrecorded.ts';
import { formerOf } from '../ledger/former-of.ts';
import { mergeLedger } from '../ledger/merge-ledger.ts';
import type { PublishedStory } from '../ledger/record-story.ts';
import type { Former } from '../model/former.ts';
import { Ledger } from '../model/ledger.ts';
import type { Problem } from '../model/problem.ts';
import type { YamlFile } from './files/read-yaml.ts';
import { problem } from './rules.ts';
import { didYouMean } from './checks/suggest-name.ts';

/**
 * Sets the ledger of a story against what the story has today. The file is only read: what it does not say yet is
 * worked out for the pages of this build and told in one warning.
 *
 * @param file `published.yaml`; one that is not there lists nothing, and a story without one needs none
 * @returns addresses that nothing has today, and what is wrong
 */
export function settleLedger(
  file: YamlFile<Ledger>,
  story: PublishedStory,
): { former: Former; problems: Problem[] } {
  const ledger = file.value ?? Ledger.parse({});
  const merged = mergeLedger(ledger, story);
  const problems = checkLedger(ledger, story).map((fault) => describe(fault, file));
  if (file.file !== '' && problems.length === 0)
    problems.push(...tellUnrecorded(countUnrecorded(ledger, merged), file.file));
  return { former: formerOf(merged), problems };
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
    gone > 0 ? `${gone} ${gone === 1 ? 'is' : 'are'} recorded and no longer there` : '',
  ].filter(Boolean);
  return parts.length === 0 ? [] : [problem('ledger-behind', { file }, parts.join('; '))];
}

const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** Characters of a sentence in a message: enough to find it. */
const LONGEST = 60;
