import { z } from 'zod';
import { WebAddress } from './web-address.ts';

const COLOUR = 'A colour is a whole number from 1 to 5';

/** Who publishes: an entry of `outlets.yaml`. */
export const Outlet = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'An id is made of a–z, 0–9 and single hyphens')
    .meta({
      description: 'What files and other entries call it: a–z, 0–9 and single hyphens.',
      examples: ['morning-post'],
    }),
  name: z
    .string()
    .min(1)
    .meta({ description: 'The name that the pages print.', examples: ['Morning Post'] }),
  aliases: z
    .array(z.string().min(1))
    .optional()
    .meta({
      description: 'Other names it goes by. Pages without outlets’ names leave them out too.',
      examples: [['MP', 'The Post']],
    }),
  country: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'Where it works from, in words.', examples: ['Norway', 'in exile, Latvia'] }),
  home: WebAddress.optional().meta({
    description: 'Its home page.',
    examples: ['https://morning-post.example/'],
  }),
  colour: z
    .int(COLOUR)
    .min(1, COLOUR)
    .max(5, COLOUR)
    .optional()
    .meta({
      description: 'Which of the five outlet colours it has; if missing, they follow the order of articles.',
      examples: [2],
    }),
});
export type Outlet = z.infer<typeof Outlet>;

/** `outlets.yaml`, whole. */
export const OutletsFile = z.array(Outlet).meta({
  title: 'outlets.yaml',
  description: 'Who publishes: one entry for each outlet, used by every story.',
});
export type OutletsFile = z.infer<typeof OutletsFile>;
