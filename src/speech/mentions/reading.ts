import type { Entity } from '../cast/cast.ts';

/** Somebody whom a pronoun may stand for. */
export interface Reading {
  readonly entity: Entity;
  /** Share of the total weight of all who fit, 0–1. */
  readonly share: number;
  /** Lines since the entity was last mentioned. */
  readonly distance: number;
}
