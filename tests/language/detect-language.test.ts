import { describe, expect, test } from 'vitest';
import { chooseLanguage } from '../../src/language/choose-language.ts';
import { detectLanguage } from '../../src/language/detect-language.ts';

/** The same invented news in several languages. */
const TEXTS = {
  en: 'The ferry sank off the harbour on Monday with fourteen people on board, police said. All of them were rescued by fishermen who had heard the horn. The mayor said in the evening that the authorities would look into it. “We were lucky,” said Ann Lee, who runs the kiosk on the pier.',
  de: 'Die Fähre sank am Montag vor dem Hafen mit vierzehn Menschen an Bord, wie die Polizei mitteilte. Alle wurden von Fischern gerettet, die das Horn gehört hatten. Der Bürgermeister sagte am Abend, die Behörde werde den Vorfall untersuchen. „Wir hatten Glück“, sagte Anna Lehmann, die den Kiosk am Anleger betreibt.',
  fr: 'Le ferry a coulé lundi au large du port avec quatorze personnes à bord, a indiqué la police. Toutes ont été secourues par des pêcheurs qui avaient entendu la corne de brume. Le maire a déclaré dans la soirée que les autorités allaient enquêter. « Nous avons eu de la chance », a dit Anne Leroy, qui tient le kiosque.',
  es: 'El ferry se hundió el lunes frente al puerto con catorce personas a bordo, informó la policía. Todas fueron rescatadas por pescadores que oyeron la sirena. El alcalde dijo por la noche que las autoridades investigarán lo ocurrido. «Tuvimos suerte», dijo Ana León, que lleva el quiosco del muelle.',
  ru: 'Паром затонул в понедельник у гавани с четырнадцатью людьми на борту, сообщила полиция. Всех спасли рыбаки, услышавшие сирену. Мэр заявил вечером, что власти расследуют случившееся. «Нам повезло», — сказала Анна Львова, которая держит киоск на пирсе.',
  ar: 'غرقت العبارة يوم الاثنين قبالة الميناء وعلى متنها أربعة عشر شخصا، بحسب ما قالت الشرطة. وأنقذ الصيادون الذين سمعوا البوق الجميع. وقال رئيس البلدية في المساء إن السلطات ستحقق في الحادث.',
  he: 'המעבורת טבעה ביום שני מול הנמל ועל סיפונה ארבעה עשר איש, מסרה המשטרה. כולם חולצו בידי דייגים ששמעו את הצופר. ראש העיר אמר בערב כי הרשויות יחקרו את האירוע.',
  ja: 'フェリーは月曜日に港の沖で沈没し、十四人が乗っていたと警察が発表した。全員が警笛を聞いた漁師に救助された。市長は夜、当局が事故を調査すると述べた。「運が良かった」と桟橋で売店を営む女性は話した。',
};

describe('detectLanguage(text)', () => {
  test.each(Object.entries(TEXTS))('tells %s', (lang, text) => expect(detectLanguage(text)).toBe(lang));

  test.each([
    ['a headline', 'Ferry sinks off the harbour with fourteen on board'],
    ['names', 'Ann Lee, Bo Chan, Jon Vold, Mia Rask, Iris Hovland, Ole Holt, Runa Foss, Siv Aas. '.repeat(8)],
    ['numbers', '4.5 2025 17,000 '.repeat(40)],
    ['nothing', ''],
  ])('leaves %s open', (_, text) => expect(detectLanguage(text)).toBeNull());
});

describe('chooseLanguage(text, lang)', () => {
  test('believes an editor before the text', () => expect(chooseLanguage(TEXTS.en, 'fr').tag).toBe('fr'));

  test('guesses nothing in a language without lists', () => {
    const german = chooseLanguage(TEXTS.de);
    expect([german.tag, german.namesSpeakers, german.verbs.saying.size]).toEqual(['de', false, 0]);
  });

  test('reads a short text as English', () => expect(chooseLanguage('Ferry sinks').tag).toBe('en'));
});
