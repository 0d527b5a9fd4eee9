import type { Entity, Mention } from '../cast/cast.ts';

/** Somebody mentioned so far. */
export interface Seen {
  readonly mention: Mention;
  readonly entity: Entity;
  readonly block: number;
  readonly weight: number;
}
