import type { PronounKind } from '../word-lists.ts';
import { wordSet } from '../../text/word-set.ts';

/** Words that open a noun phrase. */
export const DETERMINERS =
  wordSet(`the a an this that these those his her their its our my your one another some several many most all both two three four
five six seven eight nine ten dozens hundreds thousands every each no any other few more various multiple`);
/** Words after which a noun phrase is not the subject of what follows. */
export const PREPOSITIONS =
  wordSet(`of in on at for from with without by to into onto about over under against between among through during before after since
until than like as near inside outside behind beyond upon toward towards across around alongside amid amidst despite via per including regarding following besides
beneath beside within throughout versus concerning`);
/** Prepositions that never open a clause. */
export const HANGING_PREPOSITIONS: ReadonlySet<string> = new Set(
  [...PREPOSITIONS].filter((word) => !/^(?:as|like|than|before|after|since|until)$/u.test(word)),
);
/** Words that open a clause of their own. */
export const SUBORDINATORS =
  wordSet(`when while after before as because since although though if unless until once whereas where that which who whom whose
what whether how why so`);
/** Words that join two things or two clauses. */
export const CONJUNCTIONS = wordSet('and or but nor yet so');
/** Auxiliaries: skipped between a subject and its verb. */
export const AUXILIARIES =
  wordSet(`has have had having is are was were be been being do does did will would can could may might must shall should
's 've 'd 'll isn't wasn't hasn't haven't hadn't didn't doesn't don't won't wouldn't can't couldn't never not`);
/** Forms of "be": before a past participle they turn the subject into the one spoken of. */
export const BE_FORMS = wordSet(
  `is are was were be been being isn't wasn't aren't weren't get got gets getting`,
);
/** Words between subject and verb that change nothing, besides those in -ly. */
export const ADVERBS =
  wordSet(`also then later once again still even just now soon often always sometimes further previously earlier first only ever
meanwhile instead too already twice reportedly now today yesterday tonight rather simply indeed well long yet thus therefore nonetheless nevertheless however
monday tuesday wednesday thursday friday saturday sunday afterward afterwards ago then-`);
/** Pronouns by whom they can stand for. */
export const PRONOUNS: ReadonlyMap<string, PronounKind> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['they', 'plural'],
  ['them', 'plural'],
  ['it', 'thing'],
  ['i', 'self'],
  ['we', 'self'],
  ['you', 'other'],
  ['someone', 'other'],
  ['somebody', 'other'],
  ['everyone', 'other'],
  ['everybody', 'other'],
  ['who', 'relative'],
]);
/** Capitalised words that are no names. */
export const NO_NAMES =
  wordSet(`the a an this that these those his her their its our my your i he she it we they you who what when where why how which whose
besides except nonetheless nevertheless thus hence likewise similarly indeed amidst alongside beside throughout aside apart
regarding concerning unlike elsewhere otherwise afterward afterwards previously recently again therefore consequently accordingly
finally ultimately
in on at for from with without by to of into about over under against between among through during before after since until than like as near within ever amid despite beyond behind across toward towards
and or but nor yet so if unless although though because while whereas once whether
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun
yes no not now then here there also still even just only perhaps maybe meanwhile however moreover furthermore instead earlier later today yesterday tomorrow tonight
one two three four five six seven eight nine ten some several many most all both few more each every another other such
is are was were be been being has have had do does did will would can could may might must shall should let
asked speaking according despite following given including responding referring citing writing saying adding noting
first second third last next new old good great well oh okay ok thank thanks please sure right look listen hello dear read watch see click
am pm a.m p.m est gmt edt et pt mr`);

/** Pronouns that outlets explain in brackets. */
export const GLOSSED: ReadonlySet<string> = new Set(
  'he him she her it they them this that these those his their its'.split(' '),
);

export const OPENING_ARTICLE: RegExp = /^(?:an?|the|one) /u;

export const CAPITAL_ARTICLE: RegExp = /^\p{Lu}/u;

export const CLAUSE_OPENERS: ReadonlySet<string> = wordSet(
  'after before when while because since as once until although though if',
);

/** Words at which the clause of the verb begins. */
export const CLAUSE_STOPS: ReadonlySet<string> = wordSet(
  'that when because if while where after before although though unless since',
);

/** Words that describe a noun: "his latest tweets" is no verb. */
export const ADJECTIVE: RegExp =
  /^(?:early|late|latest|last|past|recent|new|old|own|other|many|several|such|false|true|first|second|public|private|previous|earlier|.*-.*|.*(?:al|ive|ous|ful|ary|ish))$/u;

export const INDEFINITE: RegExp =
  /^(?:one|another|others|some|many|most|few|several|both|someone|somebody|everyone|everybody|@.*)$/u;

/** Word beginnings that print drops: 'em, 'til, '90s. */
export const ELISION: RegExp =
  /^(?:em|til|till|tis|twas|cause|cos|cuz|n|t|s|round|bout|im|er|ere|neath|\d\ds)(?![\p{L}\p{N}])/iu;

/** Opens what somebody without a name is called: "A neighbour", "One of them". */
export const UNNAMED_OPENING = /^(?:The|A|An|One|Some)\s/u;

/** The possessive of a folded word. */
export const POSSESSIVE = /'s$/u;

/** Cuts the plural ending off a folded word; short words keep it ("gas", "bus"). */
export const singularOf = (form: string): string =>
  form.length > 3 ? form.replace(/ies$/u, 'i').replace(/(?<=[^sui])s$/u, '') : form;

export const ENDING = /(?:ing|ed|es|s)$/u;

/** An article alone. */
export const ARTICLES: RegExp = /^(?:the|a|an)$/u;
