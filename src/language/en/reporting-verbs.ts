import { wordSet } from '../../text/word-set.ts';
/**
 * Verbs that tie words to a speaker, by how surely they do so. `saying` verbs report speech wherever they stand;
 * `stance` verbs (praise, blame, dismiss) do so only beside quoted words. Each entry is a verb's forms:
 * base, third person, past, participle in -ing; a fifth one where past and participle differ.
 */
const SAYING = `
say says said saying|tell tells told telling|add adds added adding|write writes wrote writing written|ask asks asked asking
tweet tweets tweeted tweeting|post posts posted posting|reply replies replied replying|answer answers answered answering
respond responds responded responding|announce announces announced announcing|declare declares declared declaring
states stated stating|note notes noted noting|claim claims claimed claiming|insist insists insisted insisting
argue argues argued arguing|warn warns warned warning|explain explains explained explaining|continue continues continued continuing
recall recalls recalled recalling|admit admits admitted admitting|concede concedes conceded conceding|acknowledge acknowledges acknowledged acknowledging
agree agrees agreed agreeing|suggest suggests suggested suggesting|report reports reported reporting|observe observes observed observing
remark remarks remarked remarking|comment comments commented commenting|exclaim exclaims exclaimed exclaiming|shout shouts shouted shouting
yell yells yelled yelling|whisper whispers whispered whispering|mutter mutters muttered muttering|joke jokes joked joking
quip quips quipped quipping|boast boasts boasted boasting|brag brags bragged bragging|complain complains complained complaining
lament laments lamented lamenting|urge urges urged urging|demand demands demanded demanding|promise promises promised promising
vow vows vowed vowing|pledge pledges pledged pledging|predict predicts predicted predicting|assert asserts asserted asserting
contend contends contended contending|maintain maintains maintained maintaining|stress stresses stressed stressing
emphasize emphasizes emphasized emphasizing|emphasise emphasises emphasised emphasising|reiterate reiterates reiterated reiterating
repeat repeats repeated repeating|confirm confirms confirmed confirming|deny denies denied denying|conclude concludes concluded concluding
allege alleges alleged alleging|testify testifies testified testifying|reveal reveals revealed revealing|proclaim proclaims proclaimed proclaiming
interject interjects interjected interjecting|retort retorts retorted retorting|counter counters countered countering
caution cautions cautioned cautioning|advise advises advised advising|tease teases teased teasing|muse muses mused musing
speculate speculates speculated speculating|opine opines opined opining|read reads read reading|begin begins began beginning begun
conclude concludes concluded concluding|sing sings sang singing sung|chant chants chanted chanting|scream screams screamed screaming
cry cries cried crying|plead pleads pleaded pleading|beg begs begged begging|inquire inquires inquired inquiring|inform informs informed informing
assure assures assured assuring|remind reminds reminded reminding|wonder wonders wondered wondering|swear swears swore swearing sworn
pray prays prayed praying|think thinks thought thinking|hope hopes hoped hoping
mention mentions mentioned mentioning|elaborate elaborates elaborated elaborating|clarify clarifies clarified clarifying
texted texting|emailed emailing|messaged messaging|echo echoes echoed echoing
recount recounts recounted recounting|relate relates related relating|quote quotes quoted quoting|intone intones intoned intoning
thunder thunders thundered thundering|fume fumes fumed fuming|snap snaps snapped snapping|bellow bellows bellowed bellowing
gush gushes gushed gushing|enthuse enthuses enthused enthusing|sigh sighs sighed sighing|laugh laughs laughed laughing
tout touts touted touting|rule rules ruled ruling|order orders ordered ordering|signal signals signaled signalled signaling
open opens opened opening|close closes closed closing|go goes went going|recommend recommends recommended recommending
propose proposes proposed proposing|exhort exhorts exhorted exhorting|encourage encourages encouraged encouraging|interrupt interrupts interrupted interrupting
posit posits posited positing|surmise surmises surmised surmising|estimate estimates estimated estimating|express expresses expressed expressing
voice voices voiced voicing|remember remembers remembered remembering|reason reasons reasoned reasoning|confide confides confided confiding
reflect reflects reflected reflecting|chime chimes chimed chiming|pronounce pronounces pronounced pronouncing|profess professes professed professing
summarize summarizes summarized summarizing|summarise summarises summarised summarising|volunteer volunteers volunteered volunteering
point points pointed pointing|fire fires fired firing|shoot shoots shot shooting|hit hits hit hitting|finish finishes finished finishing
stipulate stipulates stipulated stipulating|specify specifies specified specifying|hint hints hinted hinting|imply implies implied implying
indicate indicates indicated indicating|apologise apologises apologised apologising|apologize apologizes apologized apologizing
growl growls growled growling|snarl snarls snarled snarling|hiss hisses hissed hissing|murmur murmurs murmured murmuring|mumble mumbles mumbled mumbling|deadpan deadpans deadpanned deadpanning|drawl drawls drawled drawling|holler hollers hollered hollering|roar roars roared roaring|bark barks barked barking|grumble grumbles grumbled grumbling|moan moans moaned moaning|whine whines whined whining|crow crows crowed crowing|gripe gripes griped griping|rejoin rejoins rejoined|stammer stammers stammered stammering|blurt blurts blurted blurting|gasp gasps gasped gasping|sniff sniffs sniffed|snort snorts snorted snorting|shrug shrugs shrugged shrugging|grin grins grinned grinning|chuckle chuckles chuckled chuckling|smile smiles smiled|reckon reckons reckoned reckoning|ventured venturing|theorize theorizes theorized theorizing|theorise theorises theorised theorising|sum sums summed|blog blogs blogged blogging|retweet retweeted|caption captioned`;

const STANCE = `
call calls called calling|describe describes described describing|dismiss dismisses dismissed dismissing|praise praises praised praising
blame blames blamed blaming|criticize criticizes criticized criticizing|criticise criticises criticised criticising|slam slams slammed slamming
blast blasts blasted blasting|denounce denounces denounced denouncing|condemn condemns condemned condemning|accuse accuses accused accusing
label labels labeled labelled labeling labelling|brand brands branded branding|dub dubs dubbed dubbing|term terms termed terming
characterize characterizes characterized characterizing|characterise characterises characterised characterising|liken likens likened likening
compare compares compared comparing|cite cites cited citing|refer refers referred referring|mock mocks mocked mocking
ridicule ridicules ridiculed ridiculing|hail hails hailed hailing|welcome welcomes welcomed welcoming|applaud applauds applauded applauding
thank thanks thanked thanking|attack attacks attacked attacking|scold scolds scolded scolding|chide chides chided chiding
rebuke rebukes rebuked rebuking|lambast lambasts lambasted lambasting|lambaste lambastes|rip rips ripped ripping|deride derides derided deriding
decry decries decried decrying|deplore deplores deplored deploring|defend defends defended defending|reject rejects rejected rejecting
refuse refuses refused refusing|invite invites invited inviting|threaten threatens threatened threatening|portray portrays portrayed portraying
paint paints painted painting|cast casts cast casting|advocate advocates advocated advocating|congratulate congratulates congratulated congratulating
commend commends commended commending|laud lauds lauded lauding|salute salutes saluted saluting|question questions questioned questioning
challenge challenges challenged challenging|address addresses addressed addressing|regard regards regarded regarding|
deem deems deemed deeming|

speak speaks spoke speaking spoken|talk talks talked talking|discuss discusses discussed discussing
float floats floated floating|outline outlines outlined outlining|detail details detailed detailing|argue argues argued arguing
invoke invokes invoked invoking|lash lashes lashed lashing|rail rails railed railing|admire admires admired admiring
oppose opposes opposed opposing|support supports supported supporting|endorse endorses endorsed endorsing|

fault faults faulted faulting|rate rates rated rating|credit credits credited crediting|
highlight highlights highlighted highlighting|
celebrate celebrates celebrated celebrating|bemoan bemoans bemoaned bemoaning|boo boos booed booing|lecture lectures lectured lecturing
pepper peppers peppered peppering|pan pans panned panning|trash trashes trashed trashing|skewer skewers skewered skewering
object objects objected objecting|protest protests protested protesting`;

/** Every form of a saying verb. */
export const SAYING_FORMS: ReadonlySet<string> = forms(SAYING);
/** Every form of a verb of praise, blame or naming that reports words only beside a quotation. */
export const STANCE_FORMS: ReadonlySet<string> = forms(STANCE);
/** Saying verbs that serve other purposes more often: they count only where a comma or colon leads from them to the quotation. */
export const LOOSE_SAYING: ReadonlySet<string> = forms(`
go goes went going|begin begins began beginning begun|open opens opened opening|close closes closed closing|read reads reading
hit hits hitting|fire fires fired firing|shoot shoots shot shooting|point points pointed pointing|finish finishes finished finishing
order orders ordered ordering|reflect reflects reflected reflecting|remember remembers
signal signals signaled signalled signaling|relate relates related relating|laugh laughs laughed laughing
imply implies implied implying|pray prays prayed praying|post posts|counter counters|volunteer volunteers|reason reasons|bark barks|crow crows|sum sums summed
smile smiles smiled|caption captioned|blog blogs|shrug shrugs|sniff sniffs|grin grins|sigh sighs`);
/** The commonest ones: what follows or precedes a quotation more than any other. */
export const PLAIN_SAYING: ReadonlySet<string> =
  forms(`say says said saying|tell tells told telling|add adds added adding
write writes wrote writing|tweet tweets tweeted tweeting|ask asks asked asking`);

function forms(lines: string): ReadonlySet<string> {
  return new Set(lines.split(/[\s|]+/u).filter(Boolean));
}

/** Those that say of words that others were said before. */
export const ADDING: ReadonlySet<string> = forms(
  'add adds added adding|continue continues continued continuing',
);

/** Those that open or close what was told. */
export const TOLD: ReadonlySet<string> = wordSet(
  `said says say told tells added adds wrote writes announced announces confirmed reported reports warned warns argued argues claimed claims explained
  stated states noted insisted insists replied answered continued recalled complained suggested`,
);

/** Verbs whose object is the one spoken to. */
export const TELLING: RegExp =
  /^(?:tell|tells|told|telling|asks?|asked|asking|inform|informs|informed|assured?|assures|assuring|reminded?|reminds|reminding|warned?|warns|warning|urged?|urges|advised?|advises)$/u;

/** Verbs whose object is given a name by somebody: what follows is that person's word, capitals or not. */
export const NAMING: RegExp =
  /^(?:call|calls|called|calling|dubbed|labell?ed|brand(?:ed|ing)|hailed|says?|said|tweeted|wrote|shouted|chant(?:ed|ing)?|yelled)$/u;

/** Verbs that say of a thing what it is. */
export const JUDGING: RegExp =
  /^(?:call|calls|called|calling|label+ed|brand(?:s|ed|ing)|deem(?:s|ed|ing)?|considers?|considered|thinks?|thought|found|finds?|declare[sd]?|pronounced?)$/u;
