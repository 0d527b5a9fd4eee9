import { expect, test } from 'vitest';
import { chooseLanguage } from '../../src/language/choose-language.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { findQuotes } from '../../src/speech/find-quotes.ts';

/** What stands between marks is found in the custom of each language, and nobody is named by the rules of another. */
test.each([
  ['ar', 'قال رئيس البلدية: "كنا محظوظين جدا في هذه الليلة"، وأضاف.', 'كنا محظوظين جدا في هذه الليلة'],
  ['ar', 'وقالت آنا: «لم نسمع شيئا من ذلك»؛ ثم صمتت.', 'لم نسمع شيئا من ذلك'],
  ['de', 'Sie sagte: „Wir hatten Glück.“ Dann ging sie.', 'Wir hatten Glück.'],
  ['de', '»Niemand hat uns gewarnt«, sagte sie.', 'Niemand hat uns gewarnt'],
  ['fr', 'Il a dit : « Nous avons eu de la chance. » Puis il est parti.', 'Nous avons eu de la chance.'],
  ['he', 'ראש העיר אמר: "היה לנו מזל גדול", והוסיף.', 'היה לנו מזל גדול'],
  ['he', '״איש לא הזהיר אותנו״, אמרה חנה מצה״ל.', 'איש לא הזהיר אותנו'],
  ['ru', 'Мэр заявил: «Нам повезло в эту ночь». Потом он ушёл.', 'Нам повезло в эту ночь'],
  ['sv', '”Vi hade tur den natten”, säger hon. Sedan gick hon.', 'Vi hade tur den natten'],
  ['ja', '市長は「運が良かった。誰も死ななかった」と述べた。', '運が良かった。誰も死ななかった'],
  ['zh', '她说：“我们很幸运。”然后走了。', '我们很幸运。'],
])('%s: %s', (lang, text, words) => {
  const language = chooseLanguage(text, lang);
  const quotes = findQuotes({ text, ...parseArticle(text, language) }, [], language);
  expect(quotes.map(({ start, end, speaker }) => [text.slice(start, end), speaker])).toEqual([[words, null]]);
});
