import { z } from 'zod';
import { Article } from './article.ts';
import { Day } from './basis.ts';
import { Fact } from './fact.ts';
import { Match } from './match.ts';
import { Moment } from './moment.ts';
import { Span } from './span.ts';
import { Story } from './story.ts';
import { WebAddress } from './web-address.ts';

/** A fact about an article. The words of the file that state it are left out: not every file may be printed. */
const published = <T extends z.ZodType>(value: T) =>
  z
    .strictObject({
      value,
      basis: z.enum(['stated', 'identified']),
      how: z.string().optional().meta({ description: 'By what it was identified.' }),
    })
    .nullable();

const PublishedArticle = Article.omit({ basis: true, opening: true }).extend({
  opening: z.string().meta({ description: 'The opening words; `[…]` where they may not be printed.' }),
  published: published(Moment),
  url: published(WebAddress).meta({ description: 'The page of the publisher.' }),
  retrieved: published(Day).meta({ description: 'The day the text was copied from its publisher.' }),
  address: z.string().meta({ description: 'Its page in this site.' }),
  digest: z.string().meta({
    description: 'SHA-256 of the bytes of the file that the text came from, hexadecimal.',
  }),
  text: z.string().nullable().meta({
    description: 'The whole text, into which all spans point; `null` where `rights` is `excerpts`.',
  }),
  slices: z.array(Span.safeExtend({ text: z.string() })).meta({
    description: 'Where `rights` is `excerpts`: what may be printed, each piece with its place in the text.',
  }),
});

/** A story as the site gives it away, with nothing of a text that may not be printed. */
export const PublishedStory = Story.omit({ problems: true, links: true, former: true, counts: true })
  .extend({
    $schema: z.string(),
    address: z.string().meta({ description: 'The overview of the story in this site.' }),
    articles: z.array(PublishedArticle),
    matches: z.array(Match).meta({
      description: 'Passages that correspond; those that may not be printed are left out.',
    }),
    facts: z.array(Fact).meta({ description: 'What two or more articles tell.' }),
  })
  .meta({
    title: 'A story of Same Story',
    description:
      'One event as several outlets tell it. Places (`start`, `end`) are half-open offsets into the text of an article, in UTF-16 code units.',
  });
export type PublishedStory = z.infer<typeof PublishedStory>;
