import type { Language } from '../language/language.ts';
import type { Conversation } from '../model/conversation.ts';
import type { Person } from '../model/person.ts';
import type { Rendering } from '../model/rendering.ts';
import type { QuoteCorrection } from '../model/quote-correction.ts';
import type { ComparedUtterance } from '../model/utterance.ts';
import type { ChangeType, Variant } from '../model/variant.ts';
import { findTranslations, type TranslatingArticle } from './find-translations.ts';

/**
 * Marks the utterances whose quotes are translations, because the editor says so of the quote, the conversation or the
 * person, in this order, or because an article does. Two translations of the same words differ without anybody
 * having changed, cut or added any: their differences are told as `rendered` alone. Without such knowledge nothing is marked.
 */
export function markRenderings(
  utterances: readonly ComparedUtterance[],
  articles: readonly TranslatingArticle[],
  known: Known,
  language: Language,
): ComparedUtterance[] {
  const spokenIn = new Map(
    known.conversations.flatMap(({ spoke, runs }) =>
      spoke === null
        ? []
        : runs
            .flatMap(({ stretches }) => stretches.flatMap(({ quotes }) => quotes))
            .map((name) => [name, spoke] as const),
    ),
  );
  const byPerson = new Map(
    known.people.flatMap(({ name, spoke }) => (spoke ? [[name, spoke] as const] : [])),
  );
  const corrections = known.corrections.filter(({ spoke }) => spoke !== undefined);
  const told = new Map(articles.map((article) => [article.id, findTranslations(article, language)]));
  return utterances.map((utterance) => {
    const spoke =
      utterance.members.map((member) => correctedTo(member, articles, corrections)).find(Boolean) ??
      utterance.members.map(({ article, quote }) => spokenIn.get(`${article}/${quote}`)).find(Boolean) ??
      byPerson.get(utterance.speaker ?? '');
    const rendering: Rendering | null =
      spoke !== undefined
        ? spoke === language.translations.own
          ? null
          : { language: spoke, cue: null }
        : // The first article that says so.
          (utterance.members.flatMap(({ article, quote }) => told.get(article)?.get(quote) ?? [])[0] ?? null);
    return rendering === null
      ? utterance
      : {
          ...utterance,
          rendering,
          variants: utterance.variants.map(
            utterance.variants.every((variant) => hasOnly(variant, OF_ONE)) ? withoutWeights : withoutTypes,
          ),
        };
  });
}

/** What the editor tells of languages. */
interface Known {
  readonly people: readonly Person[];
  readonly conversations: readonly Conversation[];
  readonly corrections: readonly QuoteCorrection[];
}

type Member = ComparedUtterance['members'][number];

function correctedTo(
  { article: id, start, end }: Member,
  articles: readonly TranslatingArticle[],
  corrections: readonly QuoteCorrection[],
): string | undefined {
  if (corrections.length === 0) return undefined;
  const text = articles.find((article) => article.id === id)?.text ?? '';
  return corrections.find(
    ({ article = id, exact, prefix = '', suffix = '', spoke }) =>
      spoke !== undefined &&
      article === id &&
      text.slice(start, end) === exact &&
      text.endsWith(prefix, start) &&
      text.startsWith(suffix, end),
  )?.spoke;
}

/** How the same words are printed differently: translators have no part in it. */
const IN_PRINT: readonly ChangeType[] = ['identical', 'marks', 'case', 'spelling'];
/** All outlets have one translation where each prints the same words or fewer of them. */
const OF_ONE: readonly ChangeType[] = [...IN_PRINT, 'cut-start', 'cut-end', 'fragment'];

const hasOnly = ({ changes }: Variant, types: readonly ChangeType[]): boolean =>
  changes.every(({ type }) => types.includes(type));

const withoutWeights = (variant: Variant): Variant => ({
  ...variant,
  changes: variant.changes.map((change) => ({ ...change, weighty: null })),
});

const withoutTypes = (variant: Variant): Variant =>
  hasOnly(variant, IN_PRINT)
    ? variant
    : {
        ...variant,
        changes: [{ type: 'rendered', full: null, variant: null, apart: 0, ellipsis: false, weighty: null }],
      };
