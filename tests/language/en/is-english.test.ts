import { describe, expect, test } from 'vitest';
import { isEnglish } from '../../../src/language/en/is-english.ts';

const ENGLISH =
  'The town council approved the plan on Monday after hours of debate. The mayor said that work would begin before June and that the town would pay half of the costs. People who live by the harbour fear for their houses, and three groups have said they will go to court.';
const FRENCH =
  'Le conseil municipal a approuvé lundi soir le plan de reconstruction du port, après plusieurs heures de débat. La maire a déclaré que les travaux commenceront avant le mois de juin et que la ville paiera la moitié des coûts. Les habitants du quartier craignent pour leurs maisons.';
const GERMAN =
  'Der Stadtrat hat den Plan am Montag mit großer Mehrheit gebilligt. Die Arbeiten sollen im Juni beginnen und bis zum Herbst dauern, wie die Bürgermeisterin sagte. Was das Vorhaben kosten wird, ist noch nicht bekannt. Anwohner fürchten um ihre Häuser, und mehrere Vereine haben geklagt.';

describe('isEnglish', () => {
  test('knows English prose', () => expect(isEnglish(ENGLISH)).toBe(true));
  test.each([
    ['French', FRENCH],
    ['German', GERMAN],
  ])('knows that %s is none', (_, text) => expect(isEnglish(text)).toBe(false));
  test('takes a short text for English', () => expect(isEnglish(FRENCH.slice(0, 60))).toBe(true));
});
