import type { Story } from '../model/story.ts';
import { spanOf } from '../text/spans.ts';

/**
 * A story in the shape that other tools rely on, as `ingest --json` writes it: exactly these keys, whatever else the
 * pages need. Offsets are UTF-16.
 */
export function storyToJson(story: Story): unknown {
  return {
    id: story.id,
    title: story.title,
    articles: story.articles.map((article) => ({
      id: article.id,
      outlet: article.outlet,
      title: article.title,
      published: article.published?.value ?? null,
      url: article.url?.value ?? null,
      lang: article.lang,
      rights: article.rights,
      text: article.text,
      blocks: article.blocks.map(({ type, start, end, speaker }) => ({ type, start, end, speaker })),
      sentences: article.sentences.map(({ id, start, end }) => ({ id, start, end })),
      quotes: article.quotes.map(({ id, start, end, kind, speaker, speakers, cue, utterance }) => ({
        id,
        start,
        end,
        kind,
        speaker,
        speakers,
        cue: cue && spanOf(cue),
        utterance,
      })),
    })),
    utterances: story.utterances.map(({ id, speaker, members }) => ({
      id,
      speaker,
      members: members.map(({ article, quote, start, end }) => ({ article, quote, start, end })),
    })),
    rows: story.facts.map(({ id, passages, score, reasons }) => ({
      id: id.replace(/^f-/u, 'r-'),
      passages: passages.map(({ article, start, end }) => ({ article, start, end })),
      score,
      reasons,
    })),
    claims: story.claims.map(({ id, topic, statement, date, cells }) => ({
      id,
      topic,
      statement,
      date,
      cells: cells.map(({ article, state, evidence, note, attribution }) => ({
        article,
        state,
        evidence: evidence.map(spanOf),
        note,
        attribution,
      })),
    })),
    matches: story.matches.map(({ a, b, ground, score, claim, utterance }) => ({
      a,
      b,
      ground,
      score,
      claim,
      utterance,
    })),
    facts: story.facts.map(({ id, passages, shown, differences }) => ({
      id,
      passages,
      shown,
      differences,
    })),
    people: story.people.map(({ name, aliases }) => ({ name, aliases })),
    problems: story.problems.map(({ level, rule, file, line, column, message }) => ({
      level,
      rule,
      file,
      line,
      column,
      message,
    })),
  };
}
