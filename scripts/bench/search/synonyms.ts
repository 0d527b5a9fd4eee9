/** Words that mean the same, for queries that remember the sense and not the word. Plain English, each pair once. */
export const SYNONYMS: readonly (readonly [string, string])[] = [
  ['said', 'stated'], ['told', 'informed'], ['call', 'conversation'], ['talk', 'speak'], ['meeting', 'gathering'], ['deal', 'agreement'], ['plan', 'proposal'], ['war', 'conflict'],
  ['peace', 'truce'], ['leader', 'chief'], ['adviser', 'aide'], ['envoy', 'emissary'], ['big', 'large'], ['great', 'terrific'], ['good', 'fine'], ['real', 'genuine'], ['begin', 'start'],
  ['end', 'finish'], ['help', 'assist'], ['show', 'demonstrate'], ['ask', 'request'], ['answer', 'reply'], ['think', 'believe'], ['know', 'understand'], ['want', 'wish'], ['need', 'require'],
  ['make', 'create'], ['take', 'grab'], ['give', 'hand'], ['get', 'obtain'], ['work', 'labour'], ['job', 'task'], ['people', 'folks'], ['man', 'guy'], ['country', 'nation'], ['land', 'territory'],
  ['money', 'cash'], ['respect', 'esteem'], ['deepest', 'greatest'], ['happy', 'glad'], ['important', 'crucial'], ['difficult', 'hard'], ['easy', 'simple'], ['quickly', 'fast'], ['soon', 'shortly'],
  ['later', 'afterwards'], ['maybe', 'perhaps'], ['really', 'truly'], ['just', 'only'], ['also', 'too'], ['about', 'concerning'], ['before', 'ahead'], ['after', 'following'], ['published', 'released'],
  ['report', 'account'], ['recording', 'tape'], ['leaked', 'disclosed'], ['suggested', 'proposed'], ['recommended', 'advised'], ['discussed', 'debated'], ['agreed', 'consented'], ['denied', 'rejected'],
  ['confirmed', 'verified'], ['visit', 'trip'], ['house', 'home'], ['official', 'functionary'], ['different', 'other'], ['original', 'initial'], ['point', 'item'], ['document', 'paper'], ['draft', 'version'],
  ['special', 'particular'], ['foreign', 'external'], ['state', 'government'], ['press', 'media'], ['anything', 'something'], ['everybody', 'everyone'], ['nobody', 'no-one'], ['things', 'matters'], ['congratulate', 'praise'],
];
