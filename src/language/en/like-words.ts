import { stemWord } from './stem-word.ts';

/** Words that reports use in each other's place, one group a line; compared as stems. English, general, own. */
const LIKE = `
deal agreement accord pact treaty settlement
plan proposal scheme blueprint framework
talk conversation discussion negotiation dialogue call phone telephone
recording tape transcript audio
aide adviser assistant official
kill die victim fatality toll
injure wound hurt
attack strike assault raid
arrest detain custody
accuse charge allege indict
court judge tribunal
sentence jail prison imprison
verdict convict guilty felon
firm company business corporation group manufacturer maker
worker employee staff
union unions strike walkout
rise increase climb grow jump surge
fall drop decline decrease slump shrink
cut reduce slash lower trim
begin start launch open
stop halt suspend pause freeze block
end finish conclude close
delay postpone
cancel scrap abandon
ban prohibit forbid outlaw bar
allow permit
approve pass adopt endorse back support
reject refuse decline dismiss deny
demand insist urge press push request
praise flatter commend laud congratulate
criticize criticise condemn denounce slam blast lambaste rip
resign quit step withdraw
sack fire dismiss oust remove terminate
appoint name nominate nominee nomination
buy acquire purchase takeover acquisition
sell sale
price cost
quake earthquake tremor
fire blaze wildfire
flood flooding floodwater
storm hurricane typhoon cyclone
rescue save
evacuate flee displace
damage destroy ruin
house home residence
police officer cop
soldier troop army military
missile rocket
war conflict
peace truce ceasefire
vote ballot poll election
lawmaker legislator senator parliament congress congressman congresswoman rep sen
minister ministry
doctor physician medic
hospital clinic
school pupil student
car vehicle
plane aircraft jet airliner
ship vessel boat
crash collision
theft steal robbery heist burglary thief
money fund cash
leak disclose reveal
show indicate suggest
fake false hoax fabricate
find discover
build construct
road highway motorway
area region district
child boy girl kid
visit trip travel
meet meeting summit
worry concern fear
win victory beat defeat
match game
coach manager trainer
trust believe
advise coach counsel advice suggest recommend guide
document paper draft
publish release
lawyer attorney solicitor barrister
jury juror
acquit clear exonerate
suspect defendant
investigation inquiry probe
crime offence offense
murder homicide
bomb explosion blast
hostage captive
refugee migrant immigrant immigration alien
border frontier
newspaper daily
video footage clip
photograph photo picture image
internet online web
wage salary
tax levy tariff
budget spending
debt loan
profit surplus
loss deficit
share stock
investor shareholder
customer client consumer
factory mill
shop store retailer supermarket
shortage scarcity
protest demonstration rally demonstrator protester campaigner activist
riot unrest
envoy negotiator delegate representative emissary
embassy diplomat ambassador
sanction embargo
voter electorate
candidate contender
cabinet government
law legislation bill
rule regulation
reform overhaul revise rewrite amend amendment revamp
corruption bribery bribe
disease illness infection
virus outbreak epidemic pandemic coronavirus covid
vaccine vaccination
drug medicine medication treatment
study research survey
scientist researcher
test trial examination check
temperature heat heatwave
rain rainfall downpour
landslide mudslide
debris rubble wreckage
electricity energy
fuel petrol gasoline
train rail railway
passenger traveller commuter
driver motorist
truck lorry
bicycle bike cyclist
harbour harbor
title championship
huge vast massive enormous
tiny minor
angry furious outrage anger
danger threat risk hazard
secret confidential classified
genuine authentic
error mistake fault
problem trouble difficulty
cause reason
aim goal objective
help aid relief
town city
resident inhabitant
teenager youth
university college
gun weapon firearm
seize capture confiscate
missing unaccounted
warn caution alert
promise pledge vow
oppose opposition
resume restart
describe depict portray
choose pick select choice
depart leave
stay remain
hide conceal
repair fix mend restore
shut shutdown closure
harmless safe
collapse fail
trip journey voyage
surrender cede
republican gop
democrat democratic dem
stall impasse derail deadlock standstill logjam breakdown
obamacare healthcare
illegal unlawful unconstitutional
undocumented unauthorized
deport deportation expulsion expel removal
president presidency presidential
governor gov gubernatorial
campaign candidacy bid
apologize apologise apology sorry regret
offensive insulting demeaning derogatory
tweet twitter
remark comment statement
expedite speedy rapid
harass misconduct abuse molest
restrict restriction limit curb restrain
decision decide judgment judgement
uphold affirm sustain
overturn reverse nullify
meddle interfere interference meddling
collude collusion conspire conspiracy
lie mislead deceive deception
gunman shooter
memo memorandum
unveil introduce propose
evidence proof
testify testimony
hire job employment payroll
economy economic
racist racism
abortion pregnancy
revenue income earnings
lawsuit suit sue litigation
swap exchange
`;

/** A country, its people, its language, short forms. Only where a rule of endings would not do. */
const PLACE_WORDS = `
america american americans us usa
britain british britons uk
england english
france french
germany german germans
spain spanish spaniards
italy italian italians
netherlands dutch
poland polish poles
turkey turkish turks turkiye
greece greek greeks
switzerland swiss
sweden swedish swedes
denmark danish danes
finland finnish finns
norway norwegian norwegians
ireland irish
scotland scottish scots
wales welsh
portugal portuguese
china chinese
japan japanese
russia russian russians
ukraine ukrainian ukrainians
israel israeli israelis
palestine palestinian palestinians
iran iranian iranians
iraq iraqi iraqis
syria syrian syrians
lebanon lebanese
egypt egyptian egyptians
india indian indians
pakistan pakistani pakistanis
afghanistan afghan afghans
canada canadian canadians
mexico mexican mexicans
brazil brazilian brazilians
argentina argentine argentinian
australia australian australians
kenya kenyan kenyans
nigeria nigerian nigerians
ethiopia ethiopian ethiopians
africa african africans
europe european europeans eu
korea korean koreans
vietnam vietnamese
thailand thai
philippines philippine filipino filipinos
indonesia indonesian indonesians
hungary hungarian hungarians
romania romanian romanians
czechia czech czechs
austria austrian austrians
belgium belgian belgians
`;

const rows = (lists: string): string[][] =>
  lists
    .trim()
    .split('\n')
    .map((line) => line.split(' '));

/** A word stands in the first group that names it. */
export const LIKE_WORDS: ReadonlyMap<string, string> = new Map(
  rows(LIKE)
    .reverse()
    .flatMap((line) => line.map((word) => [stemWord(word), `like:${line[0]}`] as const)),
);

export const PLACE_FORMS: ReadonlyMap<string, string> = new Map(
  rows(PLACE_WORDS).flatMap((line) => line.map((word) => [word, `place:${line[0]}`] as const)),
);
