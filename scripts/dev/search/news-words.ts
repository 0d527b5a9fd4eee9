/** The words from which `news-documents.ts` makes its sentences; each list from frequent to rare. */
const list = (text: string): readonly string[] => text.trim().split(/\s+/u);

export const NOUNS = list(`
people government president minister year country war state talks deal court party police city law company plan security week report
vote leader official home group money group election power water work house school energy oil gas border army force attack ceasefire
statement meeting call letter decision question answer problem reason part place point day night morning month week end side budget
tax price market trade bank union worker strike protest crowd street road bridge river harbour port ship train station airport plane
hospital doctor nurse patient child family woman man mother father son daughter friend neighbour teacher student book paper letter
radio camera phone network server code machine engine factory mine field farm farmer harvest wheat milk bread meat fish forest fire
flood storm rain snow heat drought wind coast island mountain valley village town capital province region district council mayor
governor judge lawyer prosecutor trial verdict sentence prison prisoner crime murder theft fraud bribe bribery scandal inquiry audit
evidence witness testimony document record archive map photograph picture film song museum church temple mosque priest bishop pilgrim
soldier officer general colonel captain commander tank missile drone rocket shell mine trench front line weapon rifle bullet helmet
treaty accord proposal amendment clause paragraph draft version translation envoy ambassador embassy delegation summit mediator
negotiator adviser aide spokesman spokeswoman secretary cabinet parliament senate chamber deputy faction opposition coalition majority
minority voter ballot turnout poll campaign speech rally slogan banner flag anthem ceremony medal award prize stadium match team player
coach goal season league cup champion record race runner medalist swimmer tourist traveller ticket fare fuel diesel petrol pipeline
cable grid plant reactor turbine battery solar panel dam reservoir well pump filter sewage waste landfill plastic carbon emission
glacier reef whale wolf bear bird insect bee crop seed fertiliser pesticide orchard vineyard olive grape barrel bottle glass brick
cement steel copper nickel cobalt lithium timber wool cotton silk leather shoe coat dress hat ring watch clock bell tower wall gate
roof cellar stairs lift corridor kitchen garden balcony square fountain statue monument cemetery grave coffin wreath candle mourner
`);

export const VERBS = list(`
say make take see want give use find tell ask work call try need feel become leave put mean keep let begin show hear play run move live
believe bring happen write sit stand lose pay meet include continue set learn change lead understand watch follow stop create speak
read allow add spend grow open walk win offer remember love consider appear buy wait serve die send expect build stay fall cut reach
kill remain suggest raise pass sell require decide return explain hope develop carry break receive agree support hit produce eat cover
catch draw choose reject sign seal veto delay postpone cancel suspend resume extend withdraw deploy seize occupy shell bomb strike
evacuate rescue shelter repair rebuild restore inspect audit investigate accuse charge convict acquit sentence release pardon deport
expel summon recall appoint dismiss resign elect nominate defeat endorse denounce condemn praise thank congratulate warn threaten
promise pledge vow insist deny confirm admit acknowledge apologise regret mourn honour celebrate mark launch unveil publish leak
translate quote misquote contradict clarify amend draft redraft negotiate mediate broker arrange host attend chair adjourn
`);

export const ADJECTIVES = list(`
new old good great high small large long young important different public bad early late hard clear recent certain free open strong
whole real low difficult ready military political economic social national foreign local federal regional legal illegal armed civil
nuclear financial industrial medical digital final direct secret private official joint mutual broad narrow deep shallow heavy light
cold hot dry wet empty full quiet loud calm angry afraid proud ashamed tired hungry sick healthy wounded dead alive missing safe
dangerous cautious careful careless sudden slow rapid gradual steady fragile lasting temporary permanent partial total absolute
conditional provisional preliminary decisive disputed contested divided united neutral hostile friendly bitter sincere blunt vague
precise accurate false misleading exaggerated unprecedented unexpected inevitable avoidable expensive cheap rotten rusty wooden
`);

export const ADVERBS = list(
  'now again also soon never always often later today yesterday still already almost only even quickly slowly openly quietly publicly privately repeatedly reportedly apparently clearly sharply briefly finally formally jointly unanimously narrowly barely deliberately carefully bluntly',
);

export const MONTHS = list(
  'January February March April May June July August September October November December',
);
export const DAYS = list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');

/** Parts of the invented names of people, places and things. */
export const ONSETS = list(
  'b br c ch cl d dr f fl g gl gr h j k kl kr l m n p pl pr r s sch sh sk sl st str t th tr v vl w z zh',
);
export const VOWELS = list('a e i o u a e i o ai ei ia io ou ea y');
export const CODAS = list('n r l s t k m d nd rt lt ns sk ck st x v th rn ll tz');
export const SURNAME_ENDS = list(
  'son sen berg mann ova ov ska ski ez i a o er ic idze yan enko ian eau elli ard wood field stein',
);
export const PLACE_ENDS = list(
  'ville burg grad sk ovo ia ton ham stad ford ino abad pur ey a mouth haven dorf',
);
export const GIVEN = list(
  'Anna Peter Maria John Elena Paul Sara David Lena Omar Nadia Carl Iris Tom Vera Hugo Mina Leon Clara Felix Rosa Ivan Judith Marek Lucia Bruno Tessa Milan Greta Aron Selma Viktor Paula Emil Noor Jonas Mara Anton Rhea Boris',
);
