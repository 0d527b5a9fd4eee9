/**
 * Cuts an English word down to what its forms share: "congratulated", "congratulating" and "congratulations" become
 * "congratul". Light and own: one suffix, the longest that leaves enough; it need not be a word, only the same for
 * relatives. Idea: Porter, "An algorithm for suffix stripping", 1980, without its many steps, which short texts do not need.
 *
 * @param form a folded word without possessive
 */
export function stemWord(form: string): string {
  if (form.length < 4 || /[^a-z]/u.test(form)) return form;
  const irregular = IRREGULAR.get(form);
  if (irregular !== undefined) return irregular;
  for (const [suffix, least, put] of BY_LAST_LETTER.get(form.charAt(form.length - 1)) ?? []) {
    if (!form.endsWith(suffix)) continue;
    const stem = form.slice(0, -suffix.length);
    if (stem.length < least || !/[aeiouy]/u.test(stem)) continue;
    return tidy(stem + put);
  }
  return tidy(form);
}

/** Doubled last consonants ("planned"), and the silent or weak last vowel ("announce", "country"). */
function tidy(stem: string): string {
  const single = /([bdfgklmnprt])\1$/u.test(stem) && stem.length > 3 ? stem.slice(0, -1) : stem;
  if (single.length > 3 && single.endsWith('e')) return single.slice(0, -1);
  if (single.length > 3 && single.endsWith('y')) return `${single.slice(0, -1)}i`;
  return single;
}

/** Suffix, fewest letters that must be left, what to put in its place; the longest first. */
const SUFFIXES: readonly (readonly [string, number, string])[] = (
  [
    ['ations', 4, ''],
    ['ation', 4, ''],
    ['ators', 4, ''],
    ['ator', 4, ''],
    ['ating', 4, ''],
    ['ated', 4, ''],
    ['ates', 4, ''],
    ['ate', 4, ''],
    ['ements', 4, ''],
    ['ement', 4, ''],
    ['ments', 4, ''],
    ['ment', 4, ''],
    ['nesses', 4, ''],
    ['ness', 4, ''],
    ['ings', 3, ''],
    ['ing', 3, ''],
    ['edly', 4, ''],
    ['ied', 2, 'y'],
    ['ed', 3, ''],
    ['iers', 3, 'y'],
    ['ier', 3, 'y'],
    ['ers', 4, ''],
    ['er', 4, ''],
    ['ors', 4, ''],
    ['or', 4, ''],
    ['ies', 2, 'y'],
    ['sses', 2, 'ss'],
    ['ches', 2, 'ch'],
    ['shes', 2, 'sh'],
    ['xes', 2, 'x'],
    ['us', 2, 'us'],
    ['ss', 2, 'ss'],
    ['s', 3, ''],
    ['ically', 4, 'ic'],
    ['ally', 4, 'al'],
    ['fully', 4, ''],
    ['ful', 4, ''],
    ['ly', 4, ''],
    ['sions', 3, 's'],
    ['sion', 3, 's'],
    ['tions', 3, 't'],
    ['tion', 3, 't'],
    ['ance', 4, ''],
    ['ence', 4, ''],
    ['ances', 4, ''],
    ['ences', 4, ''],
    ['ive', 4, ''],
    ['ives', 4, ''],
    ['al', 5, ''],
    ['als', 5, ''],
    ['ists', 4, ''],
    ['ist', 4, ''],
  ] as [string, number, string][]
).sort((a, b) => b[0].length - a[0].length);

/** Few of them end as a word does. */
const BY_LAST_LETTER = Map.groupBy(SUFFIXES, ([suffix]) => suffix.slice(-1));

/** Common verbs and nouns of news whose forms share no stem. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `die died dying dead death deaths dies; kill killed killing kills killings; buy bought buys buying; sell sold sells selling sale sales;
  speak spoke spoken speaks speaking speech; lose lost loses losing loss losses; win won wins winning winner winners; meet met meets meeting meetings;
  fall fell fallen falls falling; rise rose risen rises rising; fly flew flown flies flying flight flights; steal stole stolen steals stealing;
  strike struck strikes striking; build built builds building buildings; find found finds finding findings; send sent sends sending;
  spend spent spends spending; leave leaves leaving; pay paid pays paying payment payments; break broke broken breaks breaking;
  choose chose chosen choice choices; drive drove driven drives driving driver drivers; fight fought fights fighting fighter fighters;
  grow grew grown grows growing growth; hit hits hitting; sign signed signs signing; arrive arrived arrives arriving arrival arrivals;
  propose proposed proposes proposing proposal proposals; decide decided decides deciding decision decisions; refuse refused refuses refusing refusal;
  agree agreed agrees agreeing agreement agreements; destroy destroyed destroys destroying destruction; injure injured injures injuring injury injuries;
  withdraw withdrew withdrawn withdraws withdrawing withdrawal; resign resigned resigns resigning resignation; warn warned warns warning warnings;
  child children; wife wives; life lives; weapon weapons; tell teller; deny denied denies denying denial denials;
  begin began begun begins beginning; shoot shot shots shooting shootings shooter; throw threw thrown throws throwing; hide hid hidden hides hiding;
  teach taught teaches teaching teacher teachers; catch caught catches catching; freeze froze frozen freezes freezing; sink sank sunk sinks sinking;
  flee fled flees fleeing; lead led leads leading leader leaders leadership; free freed frees freeing freedom; run ran runs running runner runners;
  approve approved approves approving approval; expand expanded expands expanding expansion; explode exploded explodes exploding explosion explosions;
  reduce reduced reduces reducing reduction reductions; produce produced produces producing production producer producers product products;
  elect elected elects electing election elections; elector; conclude concluded concludes concluding conclusion; expel expelled expulsion`
    .split(';')
    .flatMap((group) => {
      const forms = group.trim().split(/\s+/u);
      return forms.map((form) => [form, forms[0] ?? form] as const);
    }),
);
