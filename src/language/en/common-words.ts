import { wordSet } from '../../text/word-set.ts';

/** Words too common to tell one utterance from another: function words, and the everyday words of talk and praise. */
export const COMMON_WORDS: ReadonlySet<string> = wordSet(`
a an the this that these those i me my mine you your yours he him his she her hers it its we us our ours they them their theirs who whom whose which what
and or but nor yet so if then than as at by for from in into of off on onto out over to up with without about after before between through during against under
is am are was were be been being do does did doing have has had having will would shall should can could may might must not no nor never ever
i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'll it'd we're we've we'd we'll they're they've they'd they'll that's there's
what's who's let's isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't wouldn't can't couldn't shouldn't there here when where why how
all any some each every both few more most other another such only own same too very just also even still again once now well really quite much many lot lots
one two three first last next new old good great best better bad big small little long high right wrong sure true real nice important major strong
say says said saying tell told think thinks thought know knows knew go goes going gone went come comes came get gets got getting make makes made making
take takes took taken give gives gave given see sees saw seen look looks looking want wants wanted need needs needed like likes liked try tries tried use used
let lets put keep thing things something anything nothing everything way ways time times day days year years people person man men woman women
because while though although yes ok okay oh course always maybe perhaps kind sort bit actually very-much thank thanks please
`);

/** Whether a folded word can tell utterances apart. */
export const isTelling = (form: string): boolean => form.length > 2 && !COMMON_WORDS.has(form);
