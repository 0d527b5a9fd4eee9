/** Names of men in one country and of women in the next, or of both: they stand in both lists, and say of nobody which. */
const EITHER = 'jan andrea dana nicola leslie taylor alexis jamie ashley robin jordan kim morgan';

/**
 * Common given names by the pronoun they mostly go with. Used to tell persons from places and firms and to match "he"
 * and "she"; a name that is in neither list goes with both. Folded, as names are compared: "jose" stands for "José".
 */
export const MALE_NAMES: ReadonlySet<string> = words(`
james john robert michael mike william will bill billy david dave richard dick rick joseph joe thomas tom tommy charles charlie christopher chris daniel dan
danny matthew matt anthony tony mark marc donald don steven stephen steve paul andrew andy joshua josh kenneth ken kevin brian bryan george edward ed eddie
ronald ron timothy tim jason jeffrey geoffrey jeff geoff ryan jacob jake gary nicholas nick eric erik jonathan jon larry justin scott brandon benjamin ben
samuel sam gregory greg frank alexander alex raymond ray patrick jack dennis jerry tyler aaron jose henry harry adam douglas doug nathan peter pete zachary zach
kyle walter ethan jeremy harold keith christian roger noah gerald carl karl terry sean shaun arthur austin lawrence jesse dylan bryan jordan albert bruce
gabriel logan alan allan allen juan wayne roy ralph randy eugene vincent vince russell louis lou philip phil bobby bob johnny bradley brad elon barack bernie
hugh ian neil graham simon stuart colin nigel keir boris rishi gordon nigel oliver alastair alistair angus duncan hamish callum liam owen rhys gareth dominic
martin marco mario luis carlos miguel jorge pedro pablo diego rafael javier fernando antonio francisco manuel jesus alberto enrique ricardo eduardo
vladimir yuri yury dmitry dmitri sergei sergey mikhail nikolai igor ivan oleg alexei aleksei kirill maxim pavel boris anatoly viktor volodymyr petro
oleksandr andriy mohammed muhammad mohamed ahmed ali hassan hussein omar abdullah ibrahim yusuf mustafa khalid tariq imran rashid hamid bashar recep
benjamin bibi moshe avi yair naftali isaac david ehud shimon xi wang li hiroshi kenji shinzo narendra rahul amit raj arun sanjay vijay emmanuel francois
jean pierre jacques nicolas olaf friedrich hans klaus wolfgang jurgen helmut gerhard giuseppe matteo silvio luigi paolo roberto viktor andrzej lech donald
justin stephane mitch mitt newt rand ted marco jeb rudy rush sean glenn tucker wolf anderson chuck lester lindsey cory corey beto pete tulsi reince paul rex mick
clarence antonin samuel merrick neil brett elijah jared eric barron hunter beau jd josh tim dick karl dwight ronnie clint leonard leon stanley norman
howard fred frederick ernest theodore clifford warren calvin barry joel craig darren derek dean glen lloyd leo max miles trevor todd troy travis wesley
zack lester gene earl dale curtis chad brent brett blake bart armando ashton darrell dominick dustin edmund elliott emilio ernesto evan felix garrett gilbert harvey
herbert hector hugo ira ismail jared jay joaquin joey julian lance laurence lionel malcolm marcus marvin maurice mel milton mitchell morgan murray ned nelson
noel oscar perry preston quentin ramon randall reginald rex rob robin rodney roland roman ruben rufus salvador saul seth shane sidney spencer terrence tobias
toby tyrone vernon victor virgil wade wallace wendell wilbur winston xavier yusuf zane kim
walt gus hank archie alfie theo freddie ollie reggie luca luke mateo karim lars sven nils jonas anders bjorn henrik magnus bela marek tomasz pawel
piotr jakub ondrej vaclav janos istvan laszlo zoltan ferenc bogdan stefan andrei mihai nikos giorgos yannis dimitris kostas emre mehmet kemal ravi
suresh rajesh anil ashok vikas bilal faisal abdul hamza kwame kofi emeka tunde femi sipho thabo
${EITHER}`);
export const FEMALE_NAMES: ReadonlySet<string> = words(`
mary patricia jennifer jen linda elizabeth liz barbara susan sue jessica sarah sara karen lisa nancy betty sandra margaret maggie ashley kimberly
emily donna michelle carol amanda melissa deborah debbie stephanie rebecca becky laura sharon cynthia kathleen kathy amy angela shirley brenda emma anna pamela pam
nicole samantha katherine catherine kate katie christine christina debra rachel carolyn janet maria olivia heather helen diane julie joyce victoria ruth
virginia lauren kelly christina joan evelyn judith judy andrea hannah megan meghan cheryl jacqueline jackie martha madison teresa theresa gloria sara janice ann anne
kathryn abigail sophia frances jean alice julia grace amber denise danielle marilyn beverly charlotte natalie theresa diana brittany doris kayla alexis
lori marie hillary melania ivanka chelsea nikki kellyanne condoleezza condi nancy dianne kamala loretta sonia elena ruth tammy kirsten claire amy susan
jill theresa angela nicola ruth priyanka sonia indira benazir aung christine ursula marine giorgia sanna jacinda mette erna greta malala oprah beyonce
taylor madonna ellen rosie megyn rachel gretchen greta dana jeanine arianna tina tyra whoopi gwen maxine sheila debbie donna barbara ivana marla
olga natalia natalya tatiana svetlana yulia irina ekaterina elena anastasia maria oksana daria anya fatima aisha khadija leila layla noor zainab amina
huma yasmin samira mei ling yoko sakura keiko ingrid astrid freya sigrid heidi gretel petra monika katarina claudia carmen rosa lucia isabel ana
fiona moira eilidh siobhan niamh aoife sinead ciara bronwen gwyneth cerys harriet philippa pippa priti penny yvette angela rosena diane dawn emily
tracy tracey stacy stacey wendy vanessa valerie tiffany tara sylvia suzanne sheryl shannon sally roberta renee regina priscilla phyllis peggy paula
norma naomi molly miranda mindy mildred michele mercedes marcia lynn lydia lucy louise lorraine lillian leslie kristen kristin kristina katrina june joanne
joanna josephine jill jenny jeanne jane jan jamie irene hope holly hilary hazel gwendolyn gina gail florence eva esther erin erica eleanor elaine eileen edna
edith dorothy dolores darlene daisy crystal courtney connie colleen cindy christie cecilia cassandra carrie caroline carla candace bridget bonnie
beth bernice beatrice ava arlene annie anita amelia alma allison alison alexandra agnes adriana abby zoe zara ivy ella mia lily isla
lottie kira evie orla hana nora clara klara ida ebba elin maja signe lena lea anja anke birgit heike sabine ines beatriz sofia chiara giulia francesca
valentina paola magdalena agnieszka katarzyna malgorzata ewa zofia ioana andreea eleni katerina ayse fatma elif zeynep meera leela anjali sunita
kavita pooja nadia rania amira salma thandi ngozi amara abena efua
${EITHER}`);

function words(lines: string): ReadonlySet<string> {
  return new Set(lines.split(/\s+/u).filter(Boolean));
}
