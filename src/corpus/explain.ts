import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { Story } from '../model/story.ts';
import { oneLine } from '../text/one-line.ts';

/**
 * Every stage of a story as text, for a person who asks why.
 *
 * @param outlet an article's id; without it all articles
 */
export function explainStory(story: Story, outlet?: string): string {
  const articles = story.articles.filter(({ id }) => outlet === undefined || id === outlet);
  const inView = (id: string) => outlet === undefined || id === outlet;
  const textOf = (id: string) => story.articles.find((article) => article.id === id)?.text ?? '';
  const letterOf = (id: string) => story.articles.find((article) => article.id === id)?.letter;
  return [
    ...articles.flatMap(explainArticle),
    heading('utterances'),
    ...story.utterances
      .filter(({ members }) => members.some(({ article }) => inView(article)))
      .flatMap(({ id, speaker, members }) => [
        `${id}  ${speaker ?? 'speaker unknown'}`,
        ...members.map((member) => `  ${member.article}: ${slice(textOf(member.article), member)}`),
      ]),
    heading('conversations'),
    ...story.conversations.flatMap(({ id, title, runs }) => [
      `${id}  ${title}`,
      ...runs.flatMap(({ stretches, order }, run) =>
        stretches.flatMap((stretch, i) => [
          ...(i > 0
            ? [`    then, by ${order[i - 1]?.basis} of ${order[i - 1]?.article}`]
            : [`  part ${run + 1}`]),
          `    ${stretch.speaker ?? 'speaker unknown'}: ${stretch.words
            .map(({ form, printed }) => `${form}/${printed.map(({ article }) => letterOf(article)).join('')}`)
            .join(' ')}`,
        ]),
      ),
    ]),
    heading('facts'),
    ...story.facts
      .filter(({ passages }) => passages.some(({ article }) => inView(article)))
      .flatMap(({ id, score, reasons, passages }) => [
        `${id}  ${score.toFixed(2)}  ${reasons.join('; ')}`,
        ...passages.map((passage) => `  ${passage.article}: ${slice(textOf(passage.article), passage)}`),
      ]),
  ].join('\n');
}

function explainArticle(article: Article): string[] {
  const show = (span: Span) => slice(article.text, span);
  return [
    heading(`${article.letter} ${article.id}: blocks`),
    ...article.blocks.map(
      (block) => `${place(block)} ${block.type}${block.speaker ? ` (${block.speaker})` : ''}: ${show(block)}`,
    ),
    heading(`${article.letter} ${article.id}: sentences`),
    ...article.sentences.map((sentence) => `${place(sentence)} ${sentence.id}: ${show(sentence)}`),
    heading(`${article.letter} ${article.id}: quotes`),
    ...article.quotes.map(
      (quote) =>
        `${place(quote)} ${quote.kind}, ${quote.speaker ?? 'speaker unknown'}${quote.addressee ? ` to ${quote.addressee}` : ''}` +
        `${quote.cue ? `, cue “${article.text.slice(quote.cue.start, quote.cue.end)}”` : ''}, by ${quote.rule}: ${show(quote)}`,
    ),
  ];
}

const heading = (text: string) => `\n== ${text}`;
const place = ({ start, end }: Span) => `${String(start).padStart(5)}–${String(end).padEnd(5)}`;
const slice = (text: string, { start, end }: Span) => oneLine(text.slice(start, end));
