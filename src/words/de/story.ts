import type { words as English } from '../en/story.ts';
import { capital, counted, howMany, inWords, listed, told } from './grammar.ts';

export const words: typeof English = {
  occasion: (articles) =>
    `${capital(told(articles, 'kein Artikel', 'ein Artikel', 'Artikel'))} über ein Ereignis`,
  summary: (articles, count) =>
    articles === 1
      ? `Ein Artikel von ${counted(count, 'Wort', 'Wörtern')}.`
      : `${capital(inWords(articles))} Artikel, ${counted(count, 'Wort', 'Wörter')}, nebeneinandergestellt.`,
  description: (outlets) =>
    outlets === 1
      ? 'Wie ein Medium eine Geschichte erzählt, Satz für Satz, in den Worten, die es gedruckt hat.'
      : `Wie ${inWords(outlets)} Medien eine Geschichte erzählen, nebeneinander, mit den Worten, die jedes gedruckt hat.`,
  outlets: (outlets, articles) => {
    const many = capital(told(outlets, 'kein Medium', 'ein Medium', 'Medien'));
    if (outlets < articles) return `${many}, ${inWords(articles)} Artikel`;
    return outlets === 1 ? many : `${many} im Vergleich`;
  },
  alsoIn: 'Auch auf',
  claimsReported: (claims, link) => [
    'Die Zahl sagt, wie viele der ',
    link(claims === 1 ? 'einen Aussage der Geschichte' : `${claims} Aussagen der Geschichte`),
    ' jedes berichtet.',
  ],
  words: 'Die Zahl sagt, wie viele Wörter jeder Artikel hat.',
  counting: (claims) => (claims === 0 ? 'Wörter' : `von ${counted(claims, 'Aussage', 'Aussagen')}`),
  readPairs: (pairs) => `Zwei nebeneinander lesen (${counted(pairs, 'Paar', 'Paare')})`,
  notExamined: 'nicht geprüft',
  first: (outlet, moment) => `Zuerst: ${outlet}, ${moment}.`,
  common: 'Was die meisten berichten',
  commonTo: (reporting, outlets) =>
    reporting < outlets
      ? `${reporting === 1 ? 'Eines' : capital(inWords(reporting))} von ${inWords(outlets)} ${reporting === 1 ? 'berichtet' : 'berichten'}:`
      : outlets === 2
        ? 'Beide berichten:'
        : `Alle ${inWords(outlets)} berichten:`,
  commonMore: (more) => `und ${more === 1 ? 'eine weitere Aussage' : `${inWords(more)} weitere Aussagen`}`,
  differMost: 'Wo sie am schärfsten auseinandergehen',
  creditedTo: (quoted) => `als Quelle genannt: „${quoted}“`,
  ways: {
    name: 'Weiter zu',
    claims: 'Wer was berichtet',
    claimsCount: (claims) => counted(claims, 'Aussage', 'Aussagen'),
    differ: 'Wo sie auseinandergehen',
    contradicted: 'Widersprüche',
    onlyOne: 'Nur bei einem',
    quotes: 'Zitate',
    quotesSeveral: (utterances) => `${utterances} bei mehreren`,
    quotesCount: (utterances) => counted(utterances, 'Äußerung', 'Äußerungen'),
    several: 'Nebeneinander',
    severalCount: (pairs) => counted(pairs, 'Paar', 'Paare'),
  },
  begins: (reports) => (reports === 1 ? 'Wie er beginnt' : 'Wie jeder Artikel beginnt'),
  beginsText: 'Die Überschrift, wie gedruckt, und der erste Satz.',
  beginsFold: (reports) => (reports === 1 ? 'Den Anfang zeigen' : `Die ${inWords(reports)} Anfänge zeigen`),
  matrix: 'Wer was berichtet',
  eachSign: 'Jedes Zeichen führt zu den Worten, auf denen es beruht.',
  reportedBy: (claims, outlets, all, one) =>
    `Von ${counted(claims, 'Aussage', 'Aussagen')} ${all > 1 ? 'berichten' : 'berichtet'} ${howMany(all)} ${outlets === 2 ? 'beide' : `alle ${inWords(outlets)}`} und ${howMany(one)} nur ein Medium.`,
  weightiest: (shown, main) =>
    `Die ${inWords(shown)}${main ? ' wichtigen' : ''} Aussagen, bei denen die Medien am weitesten auseinandergehen.`,
  weightiestFold: (shown) => (shown === 1 ? 'Die Aussage zeigen' : `Die ${inWords(shown)} Aussagen zeigen`),
  allClaims: (claims) => (claims === 1 ? 'Zur Aussage' : `Alle ${claims} Aussagen`),
  sheet: 'Ein Arbeitsblatt zum Ausdrucken',
  shared: 'Wie viel sie gemeinsam haben',
  timeline: 'Was wann geschah',
  pairs: 'Zwei nebeneinander',
  pairsText:
    'Was beide berichten, was nur einer der beiden hat, und beide Texte nebeneinander, Stelle für Stelle.',

  coverage: {
    chosen: (shown, all) =>
      `Dies sind die ${inWords(shown)} von ${inWords(all)} Artikeln, in denen auch andere die meisten Sätze erzählen.`,
    heights: (outlets) =>
      outlets === 2
        ? 'Jeder Balken ist ein Satz, den beide erzählen.'
        : `Jeder Balken ist ein Satz: je höher, desto mehr der ${inWords(outlets)} Medien erzählen es.`,
    signs: (contradicted) => `≈: andere sagen es anders${contradicted ? '; ≠: ein Widerspruch' : ''}.`,
    rest: (outlets, signs) =>
      `Vom ersten Wort eines Artikels bis zum letzten. Ein Strich ohne Balken: nur er erzählt es so. Keines von beiden: ${outlets === 2 ? 'im anderen' : 'bei den anderen'} wurde nichts gefunden. Eine dünne graue Linie: anderer Text, etwa eine Autorenzeile.${signs ? ' Die Worte unter den Zeichen sind auf der Seite des Artikels markiert.' : ''}`,
    title: (outlet) => `Wie viel von ${outlet} auch andere berichten`,
    otherText: 'anderer Text',
    foundElsewhere: (sentences, shared) =>
      `Von ${counted(sentences, 'Satz', 'Sätzen')} ${shared <= 1 ? 'wurde' : 'wurden'} ${howMany(shared, 'keiner', 'einer')} auch in einem anderen Artikel gefunden.`,
    facts: (sentences, shared, own, rest) =>
      [
        `Von ${counted(sentences, 'Satz', 'Sätzen')} ${shared > 1 ? 'erzählen' : 'erzählt'} ${howMany(shared, 'keiner', 'einer')}, was ein anderer Artikel erzählt`,
        own > 0 ? `, und ${howMany(own, 'keiner', 'einer')}, was kein anderer oder keiner so erzählt` : '',
        rest > 0
          ? `; für ${rest === 1 ? 'den anderen' : `die anderen ${rest}`} wurde in den anderen Artikeln nichts gefunden`
          : '',
        '.',
      ].join(''),
    marked: (places, sentences, contradicted) =>
      ` ${capital(inWords(places))} ${places === 1 ? 'Stelle ist' : 'Stellen sind'} auf seiner Seite markiert, in ${counted(sentences, 'Satz', 'Sätzen')}: Dort sagen andere etwas anders${contradicted > 0 ? `, und in ${howMany(contradicted, 'keinem', 'einem')} steht ein Widerspruch` : ''}.`,
    itself: (counts) => `Er ${counts}.`,
    inWords: 'Dasselbe in Worten, und womit jeder beginnt',
    inWordsAlone: 'Dasselbe in Worten',
    putsFirst: (place) => `Womit er beginnt (${place})`,
    putsNone: 'Sein Anfang enthält keine der Aussagen.',
  },

  days: {
    fold: (days) =>
      days === 1
        ? 'Der Tag, den die Artikel nennen.'
        : `${capital(inWords(days))} Tage, die die Artikel nennen.`,
    howToRead:
      'Tage, die mindestens ein Artikel nennt oder die aus einem folgen. Jeder Buchstabe führt zum Satz.',
    scale: (gap) =>
      `Die Abstände sind maßstäblich${gap === null ? '' : `: Zwischen dem ${gap.join(' und dem ')} ist nichts datiert`}.`,
    title: 'Die Tage der Ereignisse, maßstäblich',
    gap: (days) => `${counted(days, 'Tag', 'Tage')} ohne Datum`,
  },

  told: {
    heading: 'Was mehrere erzählen',
    summary: (facts, all, outlets, most) => {
      const some = facts - all;
      const every = outlets === 2 ? 'beide' : `alle ${inWords(outlets)}`;
      const by = (count: number, whom: string) => `${howMany(count, 'keine', 'eine')} erzählen ${whom}`;
      const counts = all > 0 && some > 0 ? `: ${by(all, every)}, ${by(some, 'mehrere')}` : '';
      const found = `${capital(told(facts, 'keine Sache', 'eine Sache', 'Sachen'))} gefunden, außer wie jeder beginnt, die ${some === 0 ? every : 'zwei oder mehr'} erzählen`;
      const rest = facts > most ? ` ${capital(inWords(most))} davon stehen hier.` : '';
      return `${found}${counts}.${rest} Jeder Buchstabe führt zu den Worten seines Mediums.`;
    },
    differ: 'Wo sie auseinandergehen',
    differText:
      'Stellen über dieselbe Sache, die sie verschieden angeben. Die abweichenden Worte sind unterstrichen.',
    kinds: {
      figure: 'Eine andere Zahl',
      date: 'Ein anderer Tag',
      name: 'Ein anderer Name',
      place: 'Ein anderer Ort',
      agent: 'Jemand anderes soll es getan haben',
      negation: 'Einer sagt Ja, einer Nein',
      certainty: 'Einer ist sich sicherer',
    },
    quoted: 'Wer zitiert wird',
    quotedText: 'Wie viele Zitate jeder Artikel druckt; die Zahl führt zum ersten.',
    cut: 'Nur bei einem ausführlich zitiert',
    cutText:
      'Zitate, die auch andere drucken; die unterstrichenen Worte wurden in keinem anderen Artikel gefunden.',
    cutIn: (speaker, outlet, others) => [`${speaker}, bei `, outlet, '; kürzer bei ', ...others],
    nowhere: 'Nirgends sonst gefunden',
    nowhereText:
      'Sätze, zu denen das Programm keine Entsprechung gefunden hat. Die anderen können es in anderen Worten erzählen: Darunter stehen jeweils ihre nächstliegenden Sätze.',
    nearest: 'Am nächsten bei den anderen',
    noNearest: 'Bei den anderen wurde kein naher Satz gefunden.',
    copies: (a, b, percent, run) =>
      `${a} und ${b} drucken denselben Text: ${percent} % ihrer Folgen von ${inWords(run)} Wörtern.`,
  },

  languages: (names) =>
    `Die Artikel sind auf ${listed(names)}. Stellen in verschiedenen Sprachen werden nur nach Namen, Zahlen, Daten und zitierten Worten zugeordnet: Was zwei in anderen Worten erzählen, wird nicht gefunden.`,
};
