import { z } from 'zod';
import { Day } from './basis.ts';

/** A mistake of the editor's that was put right, as the editor tells it. */
const CorrectionEntry = z.strictObject({
  date: Day.meta({ description: 'The day on which it was put right.', examples: ['2026-03-09'] }),
  stood: z
    .string()
    .min(1)
    .meta({
      description: 'What stood on the page, in your words or as it stood.',
      examples: ['“Nobody saw it coming” was given to Jon Aker.'],
    }),
  stands: z
    .string()
    .min(1)
    .optional()
    .meta({
      description: 'What stands there now; leave it out where nothing took its place.',
      examples: ['Marta Lindqvist says it.'],
    }),
  why: z
    .string()
    .min(1)
    .meta({
      description: 'How it was wrong, or who noticed.',
      examples: ['The article names her one sentence earlier.'],
    }),
  article: z
    .string()
    .min(1)
    .optional()
    .meta({
      description:
        'The article it was about, by the name of its file; with `quote`, the one that prints the words.',
      examples: ['morning-post'],
    }),
  claim: z
    .string()
    .min(1)
    .optional()
    .meta({
      description: 'The claim it was about, by its id; one that `published.yaml` keeps will do.',
      examples: ['started-at-night'],
    }),
  quote: z
    .string()
    .min(1)
    .optional()
    .meta({
      description: 'The quote it was about: its words inside the marks, byte for byte.',
      examples: ['Nobody saw it coming'],
    }),
});
export type CorrectionEntry = z.infer<typeof CorrectionEntry>;

/** `corrections.yaml`, whole. */
export const CorrectionsFile = z
  .strictObject({
    corrections: z.array(CorrectionEntry).meta({
      description: 'In any order: the page shows the latest first.',
      examples: [
        [
          {
            date: '2026-03-09',
            stood: 'Nine people were hurt.',
            stands: 'Seven people were hurt.',
            why: 'The editor misread the figure.',
            claim: 'people-hurt',
          },
        ],
      ],
    }),
  })
  .meta({
    title: 'corrections.yaml',
    description: 'Mistakes of the site that were put right: what stood, what stands, when and why.',
  });
export type CorrectionsFile = z.infer<typeof CorrectionsFile>;
