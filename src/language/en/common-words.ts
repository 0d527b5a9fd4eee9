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

/**
 * The background list: words that say little about which fact a sentence tells. Function words, and the plain verbs and
 * nouns that every text is full of.
 */
export const BACKGROUND_WORDS: ReadonlySet<string> = wordSet(`
a about above across after again against ago all almost along already also although always am among amid an and another any
anyone anything are aren't around as at away back be became because become been before behind being below between both but
by came can can't cannot come could couldn't did didn't do does doesn't doing don't done down due during each either else
enough even ever every everyone everything few for from further get gets getting go goes going gone got had hadn't has
hasn't have haven't having he he'd he'll he's hence her here here's hers herself him himself his how however i i'd i'll i'm
i've if in including indeed instead into is isn't it it'd it'll it's its itself just keep kept lest let let's like made
make makes making many may maybe me meanwhile might mine more moreover most much must my myself near nearly neither never
nevertheless no nobody none nor not nothing now nowhere of off often on once only onto or other others otherwise our ours
ourselves out over own per perhaps put quite rather really same see seem seemed seems seen several shall she she'd she'll
she's should shouldn't since so some somebody someone something sometimes somewhere soon still such take taken takes
taking than that that'll that's the their theirs them themselves then there there's thereby therefore these they they'd
they'll they're they've thing things this those though through throughout thus to together too took toward towards under
unless until unto up upon us very via was wasn't way we we'd we'll we're we've well went were weren't what what's whatever
when where whether which while who who's whoever whole whom whose why will with within without won't would wouldn't yes
yet you you'd you'll you're you've your yours yourself oh yeah okay ok mr mrs ms
`);

/** Words of reporting and of time and measure: news prints them everywhere, yet they carry a little more than "the". */
export const NEWS_WORDS: ReadonlySet<string> = wordSet(`
said say says saying told tell tells telling added add adds according reported report reports reportedly reporting
announced announce asked ask asks asking called call calling wrote write writes written noted note notes stated statement
explained confirmed claimed described stressed insisted continued replied answered think thinks thought know knows known
believe believes believed want wants wanted expected expects appear appeared appears used use uses using given give gives
gave held hold set part number people person man woman men women new old first last next latest recent recently later
earlier early late day days week weeks month months year years time times today yesterday tomorrow morning afternoon
evening night monday tuesday wednesday thursday friday saturday sunday hour hours minute minutes two three four five six
seven eight nine ten one second third long short big small large great good better best high low full around about least
including include includes included made make come came work works worked working need needs needed help state official
officials media news outlet reporters reporter journalists journalist spokesman spokeswoman spokesperson million billion
percent per cent say place left right end start started began begin able far different important possible likely
`);

/** "declined to comment", "did not immediately respond to a request for comment". */
export const NO_COMMENT =
  /(?:declin|refus)\w+(?: \w+)? to (?:\w+ )?comment|(?:not|n['’]t)(?: \w+)? (?:respon\w+|repl\w+|return\w*|answer\w*|available|reached)[^,.;“”"]{0,60}? for comment/giu;
