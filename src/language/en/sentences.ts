import type { SentencePatterns } from '../language.ts';
import { CLOSING_MARKS } from '../../text/quotation-marks.ts';
import { wordSet } from '../../text/word-set.ts';

/** Words that open a sentence and hardly ever follow a short form inside one. */
const OPENERS =
  'The|A|An|This|That|These|Those|There|Here|It|Its|He|She|They|We|I|You|His|Her|Their|Our|My|Your|But|And|Or|So|Yet|If|When|While|Where|Why|What|Who|How|Which|As|At|By|For|From|In|On|Of|To|With|Under|Over|After|Before|Since|Until|During|Among|Between|Meanwhile|However|Although|Though|Because|Also|Then|Now|Still|Even|Both|Many|Most|Some|Several|One|Two|Three|Other|Others|Each|Such|No|Not|Nor|Neither|Only|Once|Earlier|Later|Last|Next|Asked|According|Despite|Instead|Moreover|Additionally|Furthermore|Officials|Police|Analysts|Critics|Experts|Mr|Mrs|Ms';

/** Where a sentence ends and where it does not: titles, abbreviations, words that open sentences. */
export const SENTENCES: SentencePatterns = {
  /**
   * Ends that the annex passes over. It goes on after a full stop when the next letter is a small one, whatever
   * stands between
   * ("… by 5 percent. 40 people died", "… to $5m. £4m came", "… fell. iPads rose"); and to it “…” ends nothing.
   */
  missed: new RegExp(
    `(?:\\.[${CLOSING_MARKS})\\]]{0,3}\\s+(?=["'“‘’„«»(\\[]{0,2}(?:[$£€¥]\\s?)?\\p{N}|["“‘]?\\p{Ll}\\p{Lu}\\p{L})|(?:(?<=\\S)…|…[${CLOSING_MARKS}])[${CLOSING_MARKS})\\]]{0,3}\\s+(?=["“‘]?(?:${OPENERS})\\b))`,
    'gu',
  ),
  /** A name or a number stands before the street, and none before a saint. */
  street: /(?:\p{Lu}\p{L}+|\d(?:st|nd|rd|th)) St\.$/u,
  /** What may follow "p.m." inside a sentence. */
  afterTimeOfDay:
    /^(?:(?:Mon|Tues?|Wed(?:nes)?|Thur?s?|Fri|Sat(?:ur)?|Sun)(?:day)?\b|(?:[ECMPW]S?|GM|BS|CES?|IS|U)[DST]?T\b|UTC\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?:Eastern|Central|Pacific|Mountain|Local|Greenwich)\b|\(\d|(?!\d[\d,.]*\s\p{Ll})\p{N})/u,
  /** Begins with a numbered street: "9th". */
  ordinal: /^\d+(?:st|nd|rd|th)\b/u,
  /** A point of the compass after a road. */
  afterRoad: /^(?:[NS][EW]?|[EW]|North|South|East|West)\b/u,
  /** Ends in a title or the like, which always stands before a name. */
  title:
    /(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Mx|Messrs|Dr|Drs|Prof|Rev|Fr|Hon|Rep|Reps|Sen|Sens|Gov|Govs|Lt|Col|Gen|Maj|Capt|Cpl|Sgt|Pvt|Cmdr|Adm|Brig|Cdr|Insp|Det|Supt|Pres|Sec|Amb|Atty|Asst|Dep|Pfc|Pte|Cllr|Msgr|Mme|Mmes|Jln|GOV|SEN|REP|DR|MR|MRS|MS|LT|COL|GEN|CAPT|SGT|PROF|REV|ST|St|Ste|Mt|Ft|Pt|Vol|vs|v|cf|e\.\s?g|i\.\s?e|approx|ca|viz)\.$/u,
  /** Ends in an abbreviation that a number follows. */
  beforeNumber:
    /(?<![\p{L}\p{N}])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Nos?|nos?|NO|pp?|Art|Sec|Ch|Figs?|figs?|Vol|vol|Rs|est|c|fl|[Tt]el|[Ee]xt|Apt|Rm|Rte|Hwy|[Pp]aras?|ver|Op|Op\. Cit)\.$/u,
  /** Ends in an abbreviation that only a word which opens sentences ends. */
  shortForm:
    /(?<![\p{L}\p{N}])(?:Inc|Corp|Co|Ltd|Bros|Jr|Sr|Esq|Ph\.\s?D|Dept|Univ|Assn|Intl|Natl|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)\.$/u,
  /** Ends in several capitals, each with a stop: "U.S." */
  acronym: /(?<![\p{L}\p{N}])(?:\p{Lu}\.\s?){2,}$/u,
  /** Ends in one capital with a stop: "George W." */
  initial: /(?:^|[\s.“"‘'(\[-])\p{Lu}\.$/u,
  /** Ends in "a.m." or "p.m." */
  timeOfDay: /\b[ap]\.\s?m\.$/iu,
  /** Begins with a word that opens sentences. */
  opener: new RegExp(`^(?:${OPENERS})\\b`, 'u'),
  /** `in Oak Ave. Buses …`: nothing but a point of the compass goes on after a road. */
  road: /(?<![\p{L}\p{N}])(?:Ave|Blvd|Rd)\.$/u,
  /** A name and a verb of saying after a quotation. */
  speaker:
    /^(?!(?:He|She|They|It|We|I|You|The|This|That)\b)\p{Lu}[\p{L}.’'-]*(?:\s(?:[\p{Lu}\p{N}][\p{L}\p{N}.’'-]*|de|van|von|der|al|bin|of)){0,4}(?:,\s[^,.!?]{1,60},)?\s(?:said|says|asked|asks|wrote|writes|added|adds|told|replied|shouted|cried|exclaimed|continued|tweeted|posted|joked|wondered|demanded|answered|responded|insisted|declared|yelled|quipped|recalled|remarked)\b/u,
  /** Shortened words whose full stop ends no sentence. */
  abbreviations:
    wordSet(`mr mrs ms dr sen sens rep reps gov govs gen col capt cmdr lt sgt maj adm prof rev hon st jr sr jan feb mar apr jun jul aug sept sep oct
nov dec no vs inc corp co ltd calif fla mass conn ill mich minn pa wash ore ariz colo va vt wis tenn tex md del ga ala ark kan ky la miss mo mont neb nev okla wyo
n.h n.j n.m n.y n.c n.d s.c s.d r.i w.va d.c u.s u.k u.n e.u i.e e.g a.m p.m ph.d m.d atty dist supt det asst rs brig insp mt ft messrs approx dept univ cpl pvt pfc`),
};
