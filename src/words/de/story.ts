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
    'Aussagen, die jedes berichtet, von ',
    link(`${claims}`),
    '. Was es anders oder weniger genau sagt, zählt nicht.',
  ],
  words: 'Die Zahl sagt, wie viele Wörter jeder Artikel hat.',
  readPairs: (pairs) => `Zwei nebeneinander lesen (${counted(pairs, 'Paar', 'Paare')})`,
  notExamined: 'nicht geprüft',
  dayUnknown: 'Tag unbekannt',
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
  sideBySide: 'Nebeneinander:',
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
  matrix: 'Wer was berichtet',
  eachSign: 'Jedes Zeichen führt zu den Worten, auf denen es beruht.',
  reportedBy: (claims, outlets, all, one) =>
    `Von ${counted(claims, 'Aussage', 'Aussagen')} ${all > 1 ? 'berichten' : 'berichtet'} ${howMany(all)} ${outlets === 2 ? 'beide' : `alle ${inWords(outlets)}`} und ${howMany(one)} nur ein Medium.`,
  weightiest: (shown, main) =>
    `Die ${inWords(shown)}${main ? ' wichtigen' : ''} Aussagen, bei denen die Medien am weitesten auseinandergehen.`,
  further: 'Wo sie noch auseinandergehen',
  furtherOf: (shown, others) =>
    shown < others
      ? `${capital(inWords(shown))} der ${inWords(others)} anderen Aussagen, die Medien anders sagen oder denen sie widersprechen.`
      : shown === 1
        ? 'Eine weitere Aussage, die Medien anders sagen oder der sie widersprechen.'
        : `Die anderen ${inWords(shown)} Aussagen, die Medien anders sagen oder denen sie widersprechen.`,
  allClaims: (claims) => (claims === 1 ? 'Zur Aussage' : `Alle ${claims} Aussagen`),
  sheet: 'Ein Arbeitsblatt zum Ausdrucken',
  shared: 'Wie viel sie gemeinsam haben',
  timeline: 'Was wann geschah',
  pairs: 'Zwei nebeneinander',
  pairsText:
    'Was beide berichten, was nur einer der beiden hat, und beide Texte nebeneinander, Stelle für Stelle.',

  alone: {
    heading: 'Was jeder allein hat und was er auslässt',
    howToRead: (claims) =>
      `Von ${counted(claims, 'Aussage', 'Aussagen')}. Schweigt allein: Alle anderen sprechen davon. Ausgelassen: Mehrere andere berichten es.`,
    reports: (claims) => `hat ${claims} allein`,
    silent: (claims) => `schweigt allein bei ${claims}`,
    leavesOut: (claims) => `lässt ${claims} aus`,
  },

  coverage: {
    chosen: (shown, all) =>
      `Dies sind die ${inWords(shown)} von ${inWords(all)} Artikeln, in denen auch andere die meisten Sätze erzählen.`,
    howToRead: 'Wie viele Sätze jedes Artikels auch bei anderen gefunden wurden.',
    sentences: 'Sätze',
    columns: (outlets) => [
      ...(outlets > 2 ? [outlets === 3 ? 'bei allen dreien' : 'bei dreien oder mehr'] : []),
      outlets === 2 ? 'bei beiden' : 'bei zweien',
      'nur hier',
    ],
    itself: (counts) => `Er ${counts}.`,
    first: 'Womit jeder beginnt, und wie viele Aussagen er erzählt',
    putsFirst: (place) => `Womit er beginnt (${place})`,
    putsNone: 'Sein Anfang enthält keine der Aussagen.',
  },

  days: {
    fold: (days) =>
      days === 1
        ? 'Der Tag, den die Artikel nennen.'
        : `${capital(inWords(days))} Tage, die die Artikel nennen.`,
    howToRead:
      'Tage, die mindestens ein Artikel nennt oder die aus einem folgen; was keiner auf den Tag datiert, fehlt. Jeder Buchstabe führt zum Satz.',
    scale: (gap) =>
      `Die Abstände sind maßstäblich${gap === null ? '' : `; am längsten ohne einen dieser Tage ist die Zeit vom ${gap.join(' bis zum ')}`}.`,
    title: 'Die Tage der Ereignisse, maßstäblich',
    gap: (days) => `${counted(days, 'Tag', 'Tage')} dazwischen`,
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
