import { z } from 'zod';
import { WebAddress } from './web-address.ts';

const COLOUR = 'A colour is a whole number from 1 to 5';

/** Who publishes: an entry of `outlets.yaml`. */
export const Outlet = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'An id is made of a–z, 0–9 and single hyphens'),
  name: z.string().min(1),
  /** Other names it goes by: “RFE/RL”. Pages without outlets' names leave them out too. */
  aliases: z.array(z.string().min(1)).optional(),
  /** Where the outlet works from, in words: "Ukraine", "in exile, Latvia". */
  country: z.string().min(1).optional(),
  home: WebAddress.optional(),
  /** Which of the outlet hues (1–5) it has; if missing, hues follow the order of articles. */
  colour: z.int(COLOUR).min(1, COLOUR).max(5, COLOUR).optional(),
});
export type Outlet = z.infer<typeof Outlet>;

/** `outlets.yaml`, whole. */
export const OutletsFile = z.array(Outlet);
export type OutletsFile = z.infer<typeof OutletsFile>;
