import { wordSet } from '../../text/word-set.ts';

/** Nouns for people by what they are or do: heads of speakers without a name ("a spokesman for the mayor"), and titles. */
export const ROLE_NOUNS: ReadonlySet<string> = wordSet(`
president vice-president premier chancellor minister secretary undersecretary ambassador envoy diplomat consul senator congressman congresswoman
representative lawmaker legislator governor mayor councillor councilor councilman councilwoman alderman commissioner deputy mp mep member chairman
chairwoman chairperson chair speaker leader whip head chief director executive ceo cfo coo founder cofounder co-founder owner manager boss
spokesman spokeswoman spokesperson official officer officials aide adviser advisor strategist consultant pollster lobbyist operative organizer organiser
campaigner activist advocate candidate nominee contender frontrunner incumbent challenger opponent rival critic supporter ally backer donor voter
republican democrat conservative liberal independent libertarian lawyer attorney barrister solicitor prosecutor judge justice magistrate sheriff detective
policeman policewoman constable superintendent inspector sergeant captain lieutenant colonel major general admiral commander soldier marine pilot
veteran investigator agent regulator watchdog ombudsman auditor analyst economist scientist researcher professor lecturer academic scholar
historian expert specialist author writer novelist poet journalist reporter correspondent editor columnist commentator critic broadcaster presenter anchor
host moderator pundit blogger producer filmmaker actor actress singer musician rapper artist comedian designer architect engineer developer programmer doctor physician
surgeon nurse psychologist psychiatrist therapist paramedic firefighter teacher principal headteacher student pupil graduate coach trainer
player captain striker goalkeeper midfielder defender quarterback referee athlete champion winner businessman businesswoman entrepreneur
investor banker trader broker billionaire millionaire mogul tycoon developer worker employee farmer fisherman driver builder shopkeeper retailer
mother father mom dad mum parent son daughter brother sister wife husband widow widower girlfriend boyfriend partner fiancé fiancée cousin uncle aunt grandfather
grandmother friend neighbour neighbor colleague teammate resident tenant homeowner local villager witness victim survivor suspect defendant plaintiff
man woman boy girl teenager teen child adult person passenger customer user patient source insider informant whistleblower participant attendee
observer onlooker bystander protester demonstrator refugee migrant immigrant prisoner inmate hostage pastor priest bishop archbishop cardinal pope imam
rabbi reverend king queen prince princess duke duchess lord lady pensioner retiree secretary-general counsel coordinator administrator trustee
interviewer interviewee caller listener viewer reader guest speaker star legend hero negotiator mediator monitor strongman autocrat
dictator dissident exile oligarch militant rebel fighter commander gunman attacker hacker scammer dealer coroner medic vet biologist chemist physicist
astronomer ecologist climatologist epidemiologist virologist statistician demographer sociologist philosopher theologian curator librarian archivist
chef restaurateur hotelier pilot astronaut sailor skipper jockey boxer golfer wrestler cyclist runner swimmer surrogate appointee interlocutor chairholder
announcer narrator questioner insider newsreader heckler juror buyer seller producer
delegate constituent confidant confidante staffer commenter front-runner loyalist stalwart centrist doppelganger look-alike impostor protégé protege
delegates constituents confidants staffers commenters front-runners loyalists centrists consultants operatives lobbyists policymakers hosts donors partners chairmen children
taoiseach tánaiste backbencher postmaster family household couple duo trio marshal ombudsperson
superstar quarterback rancher conservationist environmentalist creditor landlord realtor
officials sources lawmakers critics aides experts analysts police prosecutors lawyers attorneys researchers authors supporters opponents advocates
activists republicans democrats senators voters reporters journalists protesters demonstrators residents witnesses investigators authorities
campaigners economists scientists doctors parents students teachers workers leaders ministers diplomats members organizers organisers fans users
people men women others friends neighbours neighbors colleagues advisers advisors allies strategists observers editors judges justices spokesmen
inspectors regulators auditors executives bosses chiefs commanders soldiers veterans families relatives crowd audience panel commentators moderators`);

/** Titles that stand before a name as part of how it is printed: "Sen. Warren", "Mr. Novak". */
export const HONORIFICS: ReadonlySet<string> = wordSet(`
mr mrs ms miss mx dr sir dame lord lady prof professor sen senator sens rep reps representative gov governor govs president vice-president former secretary
minister premier chancellor mayor judge justice general gen colonel col captain capt lieutenant lt sergeant sgt major maj admiral adm commander cmdr corporal cpl private pvt
reverend rev father sister brother pastor bishop archbishop cardinal rabbi imam sheikh pope king queen prince princess duke duchess baron baroness count countess emperor
chief director chairman chairwoman spokesman spokeswoman spokesperson officer detective inspector constable sheriff deputy attorney ambassador amb envoy congressman
congresswoman councilman councilwoman councillor councilor commissioner speaker ceo coach first lady prime vice acting interim special assistant undersecretary
datuk dato seri shri smt herr frau monsieur madame mme señor señora cr cllr coun hon honourable honorable mp sgt-maj dep supt det pc insp ag sec comptroller treasurer tem tempore`);

/** Nouns for bodies that speak: "the ministry said", "the campaign". */
export const BODY_NOUNS: ReadonlySet<string> = wordSet(`
ministry department agency office government administration cabinet council parliament congress senate house court tribunal commission committee
board panel bureau authority service police force army navy military embassy consulate party campaign team union association federation league
society club group organisation organization charity foundation institute institution university college school hospital company firm corporation
bank fund newspaper magazine paper journal outlet network channel station broadcaster site website blog publication agency statement letter report
study survey poll review inquiry enquiry investigation audit inquest analysis document memo memorandum email message tweet post lawsuit complaint filing indictment affidavit ruling decision order opinion brief
transcript jury commons article story media press outlets group groups agencies companies campaigns organizations organisations percent
article editorial column essay piece op-ed book ad advert advertisement video clip headline sign banner placard letter note
release caption text comment chant inscription graffiti plaque billboard poster slogan subtitle voicemail text-message constitution law bill act treaty resolution charter platform manifesto measure proposal plan amendment policy rule motion coalition alliance bloc chamber watchdog regulator kremlin pentagon
readout memoir footnote petition museum account page suit lawsuit voice-over voiceover troupe nonprofit non-profit community public white-house nation country city state county district spokesperson tabloid daily weekly wire service dictionary website`);

export const DOCUMENTS: ReadonlySet<string> = wordSet(
  'statement letter report memo memorandum tweet tweets post message email release speech interview op-ed essay column press article editorial resolution petition',
);

/** Of which a report mostly knows one by the same person. */
export const SINGLE_DOCUMENTS: ReadonlySet<string> = wordSet(
  'letter memo memorandum op-ed essay column petition',
);

export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  'words claim claims statement statements remark remarks comment comments promise pledge vow argument assertion contention description suggestion warning insistence view belief characterization characterisation message tweet tweets speech letter question response answer reply complaint accusation declaration admission prediction boast'.split(
    ' ',
  ),
);

/** What somebody else may deny: "rejected a claim that". */
export const CLAIMS: ReadonlySet<string> = wordSet(
  `claim claims allegation allegations accusation accusations assertion assertions charge charges suggestion suggestions contention argument arguments
notion idea rumor rumors rumour rumours report reports theory insinuation implication premise complaint complaints characterization characterisation
criticism criticisms`,
);

export const FINDING_BODIES: RegExp =
  /^(?:report|review|inquiry|enquiry|investigation|audit|study|survey|poll|probe|inquest|tribunal|court|jury|judge|judges|coroner|watchdog|ombudsman|regulator|inspectors?|auditors?|investigators?|researchers|scientists|committee|commission|panel)$/u;

export const HEARERS: RegExp =
  /^(?:court|jury|jurors|inquest|tribunal|hearing|inquiry|panel|magistrates|committee)$/u;

export const WORDS: ReadonlySet<string> = wordSet(
  'word words term terms phrase slogan motto nickname label hashtag buzzword moniker acronym name',
);

export const WORKS: ReadonlySet<string> = new Set(
  `book novel film movie documentary song single album hit show sitcom series program programme podcast magazine play musical drama opera comedy
episode essay memoir bestseller thriller game track anthem poem painting exhibition exhibit chapter section column bill act plan operation project initiative
cnn nbc cbs abc msnbc fox pbs npr bbc tv radio television article special segment video ballad reality`.split(
    /\s+/u,
  ),
);

/** "Mum-of-three Ann Lee", "great-grandad Ron Lee", "ex-miner Lee": what papers set before a name as if it were a title. */
export const FAMILY: RegExp =
  /^(?:(?:mum|mom|mother|dad|father|parent|grandmother|grandfather|gran|grandad)-of-\p{L}+|(?:great-)?(?:grandad|granddad|gran|nan|grandma|grandpa|grandfather|grandmother)|(?:ex|co)-\p{L}+|\p{L}{3,}(?:keeper|master|mistress|watcher|blower|maker|goer|catcher|spotter|dweller|grower))$/u;

/** A plural; adverbs and pronouns in -s stand between a name and its verb as well. */
export const GROUP: RegExp =
  /^(?!(?:always|perhaps|afterwards|nowadays|besides|thus|plus|less|yes|this|its|his|hers|theirs|ours|ourselves|themselves|times|sometimes|outdoors|indoors|overseas|upstairs|across|minus|as|has|was|is|does)$)\p{L}{3,}(?:[^s]s|men|women|people|police|folk)$/u;

export const ASKERS: RegExp =
  /^(?:questioner|interviewer|moderator|heckler|host|reporter|journalist|caller)$/u;

export const PLURAL: RegExp =
  /(?:[^s]s|men|women|people|police|children|audience|crowd|panel|family|household|couple|duo|trio)$/u;

/** Occupations that are seldom family names: before a name they are no part of it ("Geologist Ole Holt"). */
export const OCCUPATIONS: ReadonlySet<string> = wordSet(`
accountant acrobat actuary anaesthetist anesthetist animator anthropologist apprentice archaeologist archeologist astrologer astronomist auctioneer
babysitter bailiff ballerina barista bartender barmaid beautician beekeeper biographer blacksmith boatman bodyguard bookkeeper bookseller botanist
bricklayer breeder bursar busker cameraman camerawoman cardiologist caretaker carpenter cartographer cartoonist cashier caterer chambermaid
chaplain chauffeur childminder chiropractor choreographer clergyman clergywoman clerk commentator composer conductor congregant contractor cosmetologist counsellor
counselor courier crofter cryptographer curate custodian cybersecurity dairyman dancer decorator dentist dermatologist detectorist dietician dietitian
diver dockworker docker dramatist dressmaker electrician entomologist entertainer envoy evangelist examiner eyewitness farmhand financier
fireman firewoman fishmonger fitter florist footballer forager forester forecaster fundraiser gardener gamekeeper geographer geologist geneticist gastroenterologist gemologist glaciologist
glazier goldsmith governess greengrocer groomsman guitarist gynaecologist gynecologist hairdresser hairstylist handyman harbourmaster headmaster headmistress
herder herdsman herpetologist hiker historian homeworker horticulturist housekeeper housewife hydrologist illustrator imam immunologist influencer innkeeper
instructor interpreter ironworker janitor jeweller jeweler jockey juggler keeper kickboxer landlady landscaper lawmaker lecturer librettist lifeguard linguist
lobsterman locksmith logger longshoreman lifeboatman machinist magician masseur matron mayoress mechanic merchant meteorologist microbiologist midwife
milkman millworker miner minister missionary mountaineer musicologist nanny naturalist naturopath neurologist neuroscientist neurosurgeon newsagent notary nun nutritionist
obstetrician oceanographer oncologist onlooker operator ophthalmologist optician optometrist organiser organizer orthodontist osteopath outfitter painter palaeontologist paleontologist
paediatrician pediatrician paralegal paramedic parishioner passer-by pathologist pawnbroker pedestrian percussionist pharmacist photographer photojournalist
physiotherapist pianist plasterer playwright plumber podiatrist podcaster policymaker postman postmistress potter preacher printer prosecutor
psychoanalyst publican publicist publisher puppeteer quartermaster rabbi radiographer radiologist rancher receptionist recruiter referee registrar repairman restorer roofer rower
saleswoman salesman salesperson saxophonist scaffolder scholar schoolboy schoolgirl schoolteacher scientist screenwriter sculptor seamstress seismologist
serviceman servicewoman sexton shepherdess shipbuilder shoemaker shopper signalman skydiver snowboarder skier sociologist solicitor soprano tenor statesman steelworker
steeplejack stewardess steward stonemason stuntman surfer surveyor swimmer tailor technician technologist tattooist taxidermist teammate telemarketer
therapist tiler toxicologist tradesman translator trawlerman treasurer trucker trumpeter tutor typist undertaker upholsterer urologist usher valet vendor
veterinarian vicar violinist vintner vlogger volcanologist vulcanologist waiter waitress warden watchmaker weatherman webmaster welder winemaker woodcutter woodworker yachtsman youtuber
zoologist zookeeper holidaymaker commuter motorist evacuee detainee whistle-blower ringleader co-pilot co-owner co-director co-chair vice-chair vice-chairman
councilmember assemblyman assemblywoman assemblymember selectman freeholder parliamentarian ex-president ex-minister oppositionist frontbencher subeditor
ferryman boatwoman kayaker canoeist rower volunteer deckhand stagehand stablehand ranger cabbie cabby postie bricklayer roofer angler rambler
jogger sunbather skateboarder paddleboarder windsurfer sailor trainspotter allotmenteer villager islander townswoman townsman farmworker fruitpicker
baggage-handler stallholder smallholder leaseholder shareholder stakeholder bystander passerby eyewitnesses guesthouse-owner tradeswoman businessperson
chairlady spokesperson salesclerk bellringer lamplighter gravedigger churchwarden verger sacristan curate deacon deaconess abbess friar monk hermit
economist ecologist botanist agronomist arborist horologist archivist genealogist ornithologist virologist vaccinologist mycologist lepidopterist
speleologist caver climber alpinist trekker backpacker cameraperson gaffer stylist beautician barber-surgeon ombudswoman whistleblower tipster
teenager pupil sixth-former undergraduate postgraduate postdoc dean provost rector chancellor bursar headmistress schoolmaster schoolmistress
organist bassist drummer keyboardist vocalist frontman songwriter playmaker winger batsman bowler wicketkeeper`);

/** Occupations that are family or given names as well: no part of the name only where three words or more open with one ("Baker Ole Holt"). */
export const NAMELIKE_OCCUPATIONS: ReadonlySet<string> = wordSet(`
baker barber brewer butcher butler carpenter carver cook cooper draper dyer farmer fisher forester gardener glover grocer hunter mason merchant miller
painter piper plumber porter potter sailor shepherd singer skinner slater smith tailor tanner taylor thatcher turner tyler walker weaver marshall bishop
abbot constable page reeve steward ward chandler cutler fuller sawyer spencer wheeler wright archer fowler`);

/** Titles of other languages that English news prints as they are, with forms of address. */
export const FOREIGN_TITLES: ReadonlySet<string> = wordSet(`
bundeskanzler bundeskanzlerin kanzler kanzlerin bundesprasident ministerprasident ministerprasidentin oberburgermeister oberburgermeisterin burgermeister burgermeisterin
landrat landratin sprecher sprecherin polizeisprecher polizeisprecherin staatsanwalt oberstaatsanwalt staatsanwaltin pfarrer pfarrerin bischof kommissar abgeordneter abgeordnete
vorsitzender vorsitzende minister innenminister aussenminister finanzminister kapitan
maire ministre depute senateur maitre prefet alcalde alcaldesa gobernador gobernadora presidente presidenta senador senadora diputado diputada ministro ministra
sindaco sindaca onorevole prefetto burgemeester wethouder meneer mevrouw mijnheer premier prefeito prefeita deputado deputada 
mheshimiwa waziri mbunge gavana seneta mzee bwana rais askofu mchungaji mwalimu daktari balozi jaji spika naibu katibu kamishna diwani meya
emir alhaji alhaja hajiya mallam otunba pandit sri shrimati sardar maulana mufti ayatollah hojatoleslam lama ven swami
gospodin sensei`);
