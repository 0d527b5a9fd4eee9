import type { Entity } from './cast.ts';
import { nameWords } from '../names/name-words.ts';

/**
 * Whom a label of printed dialogue means: a name, a surname, or initials that fit one person only. Else the label itself.
 *
 * @param label as printed, "Novak" or "JN"
 */
export function resolveLabel(label: string, entities: readonly Entity[]): string {
  const words = nameWords(label.replace(/[^\p{L}\p{M}\p{N}\s.'’-]/gu, ''));
  const persons = entities.filter((entity) => entity.person !== false && entity.words.length > 1);
  const only = (found: readonly Entity[]): Entity | null => (found.length === 1 ? (found[0] ?? null) : null);
  const whole = only(persons.filter((entity) => nameWords(entity.name).join(' ') === words.join(' ')));
  if (whole !== null) return whole.name;
  const last = words.at(-1) ?? '';
  const named =
    only(persons.filter((entity) => entity.words.at(-1) === last)) ??
    only(persons.filter((entity) => entity.given && entity.words.at(-1) === last));
  if (named !== null) return named.name;
  if (!/^(?:\p{Lu}\.?\s?){2,4}$/u.test(label.trim())) return label;
  const initials = words.join('');
  const fits = (entity: Entity): boolean => entity.words.map((word) => word[0] ?? '').join('') === initials;
  const byInitials =
    only(persons.filter((entity) => entity.given && fits(entity))) ??
    only(persons.filter((entity) => fits(entity)));
  return byInitials?.name ?? label;
}
