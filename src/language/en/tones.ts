import { evenSpelling } from '../../text/even-spelling.ts';
import { SPELLINGS } from './spellings.ts';
import { stemWord } from './stem-word.ts';

/**
 * Words that readers weigh, in groups of one tone: what judges, blames or praises, what hurts, how sure, how often, how much,
 * how long, and who is who. A word of a line in the place of one of another line, or of any other word, tells something
 * otherwise; two words of one line say the same. English, general, own; a word that is not here may have any number of
 * words that say the same.
 */
const TONES = `
lie lies lied lying liar dishonest
mislead misled deceive deceptive misrepresent
false untrue falsehood inaccurate incorrect
baseless unfounded groundless
unproven unverified unsubstantiated
fake bogus hoax phony sham
fraud fraudulent scam
true accurate correct
misspeak misspoke mistake mistaken error
conspiracy plot
scandal disgrace
disgraceful shameful
controversy controversial
criticize fault
condemn denounce decry
blast slam lambaste rip
rebuke chide scold admonish reprimand
mock ridicule deride
insult offend offensive
attack assault
accuse allege
blame
praise commend applaud
hail laud tout
flatter
welcome
celebrate
claim
insist
assert contend maintain
argue
admit concede acknowledge
confess
deny denied
warn caution
threaten threat
urge push press exhort
demand order
beg plead implore
boast brag
joke quip
complain gripe
lament mourn
vow pledge promise
predict
speculate
hint
shout yell scream
whine
fume rage
thunder
exclaim
retort
apologize apology
defend
excuse
justify
refuse reject spurn rebuff
decline
ignore
dismiss
oppose
endorse
support back
force compel
allow permit let
ban prohibit outlaw forbid
halt stop end
pause suspend freeze
delay postpone
limit restrict curb
cancel scrap abandon
attempt try
fail unable
win victory triumph
lose loss defeat
rout crush
agree
compromise
surrender cede
kill
murder
slay
execute
assassinate
massacre slaughter
die dead death
injure wound hurt
shoot shot gunfire
stab
bomb bombing
rape
abuse
harass
bully
torture
kidnap abduct
riot
unrest
protest demonstration rally march
mob
crowd
violent violence
peaceful
clash fight brawl scuffle
war
conflict
crisis
emergency
disaster catastrophe
chaos turmoil mayhem
invade invasion
intervene intervention
annex
occupy occupation
seize grab
capture
steal stolen theft rob
leak
hack
spy espionage
terror terrorist terrorism
militant
extremist extreme radical
gunman shooter
attacker assailant
suspect
victim
survivor
rebel insurgent
fighter
thug
crackdown
regime
dictator tyrant strongman
hardline hardliner hawkish
moderate
conservative rightwing right-wing
far-right ultraconservative
liberal progressive leftwing left-wing
far-left leftist socialist
racist racism bigot
sexist misogynist
antisemitic
illegal unlawful
undocumented unauthorized
alien
immigrant migrant
refugee
deport expel expulsion
crime criminal
felony
guilty
innocent
acquit clear exonerate
convict
charge indict
arrest detain
investigate investigation probe inquiry
corrupt corruption
bribe bribery
collude collusion
obstruct obstruction
fire sack
oust overthrow topple
resign quit
retire
hero heroic
coward cowardly
traitor treason betray
patriot
angry anger
furious outrage fury
afraid fear scared
worry concern
panic
alarm
shock stun
surprise
embarrass humiliate
proud pride
shame ashamed
sad
happy glad
pleased
love
hate hatred
regret
sorry
confident confidence
optimistic hopeful
pessimistic
doubt doubtful skeptical
sure certain
unsure uncertain unclear
likely probably
unlikely
possible possibly maybe perhaps
definite definitely
prove proof
evidence
confirm
always constantly
never
often frequently regularly repeatedly
sometimes occasionally
rarely seldom hardly
once
first
last
all every
most
many
several
some
few
none
only
barely
about around roughly approximately nearly almost
partly partial
full fully complete completely entire entirely whole
slight slightly
sharp sharply
steep
dramatic dramatically
huge massive enormous vast giant
big large major significant considerable substantial
small minor modest little
tiny
record
deep
strong
weak
severe serious grave
mild
worse worst
better best
great greatest
terrible awful horrible
brutal vicious savage
deadly lethal fatal
harmless
safe
dangerous
risky
legal lawful
secret secretly covert
private privately
public publicly
open openly
official officially
unofficial informal informally
voluntary voluntarily willingly
deliberate deliberately intentionally
accident accidentally
immediate immediately
eventually
soon
today
yesterday
tomorrow
good
bad
evil
now
forever
permanent permanently
temporary temporarily
rise increase grow growth
surge soar jump spike skyrocket
fall drop decrease
plunge plummet crash tumble
cut reduce lower trim
slash gut
rich wealthy
poor
young
old elderly
black
white
man men
woman women
boy
girl
child children kid
teenager teen
baby
fetus
brother
sister
son
daughter
father dad
mother mom
husband
wife
girlfriend
boyfriend
cousin
uncle
aunt
friend
ally
enemy foe
rival
opponent
destroy destruction
damage
close closure shut
reopen
collapse
burn burnt
flood
block
empty
broken
repair fix
missing
alive
sick ill
drunk
armed
unarmed
bankrupt insolvent
successful
useless
necessary
gay homosexual
lesbian
adviser advisor aide
critic
supporter
leader
boss
expert
amateur
cheap
expensive costly
free
calm
tense
hopeless
north northern
south southern
east eastern
west western
left
right
morning
afternoon
evening
night
hour
day
week
month
year
decade
`;

/** By the stem of a word: the group of its tone. */
export const TONE_WORDS: ReadonlyMap<string, string> = new Map(
  TONES.trim()
    .split('\n')
    .toReversed()
    .flatMap((line) => {
      const words = line.split(' ');
      return words.map((word) => [stemWord(evenSpelling(word, SPELLINGS)), words[0] ?? ''] as const);
    }),
);
