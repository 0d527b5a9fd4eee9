import { dataIndexOf } from '../../exports/data/story-files.ts';
import { schemaAddress } from '../../views/addresses.ts';
import { told } from '../_told.ts';

export const GET = (): Response =>
  Response.json(
    dataIndexOf(
      told.map(({ data }) => data),
      schemaAddress(),
    ),
  );
