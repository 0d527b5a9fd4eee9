import { createHash } from 'node:crypto';
import { chooseLanguage } from '../../language/choose-language.ts';
import { detectLanguage } from '../../language/detect-language.ts';
import type { Language } from '../../language/language.ts';
import type { Article } from '../../model/article.ts';
import { isArticleText } from '../../model/block.ts';
import type { Rights } from '../../model/rights.ts';
import type { StoryFile } from '../../model/story-file.ts';
import { parseArticle } from '../../parse/parse-article.ts';
import { cutAtBlank, withoutLeadingOn } from '../../text/cut-at-blank.ts';
import { countWordsIn } from '../../text/words.ts';
import { deriveId, deriveOutlet } from '../derive-id.ts';
import type { Watch } from '../pipeline.ts';
import { eachSource } from './each-source.ts';
import type { Files, Source, StoryInput } from './read-files.ts';

/** Text to blocks and sentences: adds what each article's parts are and what is known of it, by its file or its editor. */
export function parseArticles(draft: StoryInput & Files, watch: Watch): { parsed: Parsed[] } {
  const sources = draft.sources.map((source) => ({ source }));
  return {
    parsed: eachSource(sources, draft, watch, ({ source }) => ({
      source,
      ...draft.memory.recall(
        'parse',
        [source.file.id, source.index, source.text, draft.entries.articles, draft.rights],
        () => parseSource(source, draft.entries, draft.rights),
      ),
    })),
  };
}

/** An article before anybody asks who speaks in it. */
export interface Parsed {
  readonly source: Source;
  /** What the article is read in. */
  readonly language: Language;
  readonly article: Omit<Article, 'quotes'>;
}

function parseSource(
  { file, index, text }: Source,
  entries: StoryFile,
  rights: Rights = 'full',
): Omit<Parsed, 'source'> {
  const { id } = file;
  const entry = Object.hasOwn(entries.articles, id) ? entries.articles[id] : undefined;
  const lang = entry?.lang ?? detectLanguage(text);
  const language = chooseLanguage(text, lang);
  const parsed = parseArticle(text, language);
  const body = parsed.blocks.filter(isArticleText);
  const first = parsed.blocks.find(({ type }) => type === 'paragraph' || type === 'turn') ?? parsed.blocks[0];
  const article = {
    id,
    outlet: entry?.outlet ?? deriveOutlet(id),
    basis: entry?.basis ?? null,
    ...(entry?.['version-of'] === undefined ? {} : { versionOf: deriveId(entry['version-of']) }),
    letter: letterOf(index),
    title: parsed.title,
    opening: openingOf(text.slice(first?.start ?? 0, first?.end ?? text.length)),
    published: entry?.published ?? (parsed.published && { ...parsed.published, basis: 'stated' }),
    url: entry?.url ?? (parsed.url && { ...parsed.url, basis: 'stated' }),
    lang,
    retrieved: entry?.retrieved ?? null,
    rights: entry?.rights ?? rights,
    formerly: entry?.formerly ?? [],
    digest: createHash('sha256')
      .update(file.bytes ?? '')
      .digest('hex'),
    words: body.reduce((sum, block) => sum + countWordsIn(text, block), 0),
    text,
    blocks: parsed.blocks,
    inlines: parsed.inlines,
    sentences: parsed.sentences,
  } satisfies Omit<Article, 'quotes'>;
  return { language, article };
}

/** About this many UTF-16 units of an opening are enough to recognise an article. */
const OPENING_LENGTH = 90;

function openingOf(paragraph: string): string {
  const [line = ''] = paragraph.split(/\r|\n/u);
  return line.length <= OPENING_LENGTH ? line : withoutLeadingOn(cutAtBlank(line, OPENING_LENGTH));
}

/** A, B … Z, AA, AB … */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
