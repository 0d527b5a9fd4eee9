/** Names of men in one country and of women in the next, or of both: they stand in both lists, and say of nobody which. */
const EITHER = `jan andrea dana nicola leslie taylor alexis jamie ashley robin jordan kim morgan
addison adell adrain adrian adriel adrien afton akira alden alexi alexys alijah alix alize allie allyn alpha alva alvis amani amari andra antonia
ardell arden ardis ari aria arian ariel arin arlen arlie arlin arlyn armani artie artis asa ashanti ashtyn aspen aubrey audie audry augusta
augustine austen austyn avery avis ayden bailey barrett barrie bennie berry bertie beryl bethel billie blair blaise blayne blaze bobbie brandyn
brantley brennan briley britt britton bryn cadence cameron campbell camren camryn carey carlie carlin carman carmel carnell caron carrington carrol
carroll carson cary casey cassidy cayden chandler channing charley chauncey christen christin clair clare clarke claudie cleo codi codie colby
concepcion cori corie corrie cortney coty courtland cris cruz dakotah dani daniele dannie darby darcy darian darien darion darnell darrian daryl
dashawn davie dayle dayne deandra deane dee dell delma demetrice demetris demetrius dennie deon deshaun deshawn destin devan deven devin devon devyn
dickie dion dominique dominque domonique donell donnell donnie dorian dorris dorsey dru eden elia elisha ellery ellis emerson emery emile emory evon
farrell fay felice finley fran francis frankie gael gale garnet garnett gay gayle gaylon gentry georgie germaine gerry gianni glynn grayson
guadalupe gussie hadley harley haven hayden henri holland hollie hollis iman ivey ivory jacey jacky jacque jacy jaden jadyn jaeden jaelyn jai jaiden
jaidyn jailyn jaime jaimie jalyn jalynn jamari jame jamey jamison jammie jaren javon jayce jaycee jayde jayden jaye jaylan jaylen jaylin jaylyn
jaylynn jayme jaymie jelani jensen jere jerrie jessi jessie jessy jewel jewell jimmie jodie jody johann johnie johnnie jonnie jorden jordin jordon
jordyn jory jourdan jovan jude jules justine justus kacey kacy kadence kai kaiden kalen kamari kameron kamron kamryn karan karol karon karson kary
kasey kaya kayden kaylan kayle kaylen keagan keanu keaton keegan kegan kelby kellen kelley kendal kendall kendell kennedy kenyatta kerry keshawn
kieran kiley killian kimber kirby kit kodi kolby korey kori kortney kory kourtney kris kristan kristian kylan kyler lacy laine laken landry landyn
larue lashawn latrell lavelle lavern laverne lavon layne lee leigh leighton lennie lesley lessie levon linden lindy linnie lonnie loran loren
lorenza lorin lovie loy loyce lue lupe lyn lyric mackenzie marcel marcell marcelle marin marion markell marlen marley marlin marlo marlyn marty
marvel maxie mckinley merle merlin merlyn merrill merritt meryl micah michal michale michel michell mickey mickie mika mikael mikal mikel miller
misha montgomery murphy nakia nickie nicky nico nikia nikita niko nova ocie odell ora otha palmer paxton payton pernell peyton pilar presley quincy
quinn raleigh ramsey rashawn raven rayne rayshawn reagan reece reese refugio regan regis reilly remy rene reyes rian richie ricki rickie rikki riley
robbie robbin roma roni rory rosario royce ryann rylan rylee ryley rylie saige sami sammie santana santos scottie semaj shae shamar shannan shanon
shaquille shavon shawn shay shayne shea shelby shellie sheridan sheron sherrell sherrill sherron shiloh shon sincere skye skylar sloan socorro sol
soren spenser stevie sullivan tai taj talon tamar tate tatum tayler teagan tegan terrill timmie tommie tonie torey torrance torrey torri torrie
tremaine trinidad tristan tristen tristian tristin tye tylor tyree unique uriah val valentine verlin verne vernell vernice vernie vonnie whitney
willie wylie yael zaire zion`;

/**
 * Names that at least 1,000 children born in the United States from 1925 to 2008 got, in 95 of 100 cases as boys or as
 * girls; counts of the Social Security Administration, in the public domain. What is a common word as well is left out.
 */
const MORE_MALE_NAMES = `
aaden aarron abdiel abdulrahman abe abel abelardo abner abraham abram abran acie adalberto adan adelbert aden adin aditya adnan adolfo adolph
adolphus adonis adriano aedan agapito agustin aharon ahmad aidan aiden ajay akash akeem akil akshay alain alaric albin albino aldo aldon alec
alejandro alek aleksander alen alessandro alexandre alexandro alexandros alexzander alfonso alfonza alfonzo alford alfred alfredo alonso alonza
alonzo aloysius alphonse alphonso alphonzo alston alton alvaro alvin alvino amado amador amar amarion ambrose ameer americo amin amir ammar ammon
amon amos anand anastacio andrae andre andreas andres anfernee angelo anibal anish ansel anselmo anson anthoney antione antoine anton antone antoni
antonino antony antron antuan antwain antwan antwaun antwon antwone anwar apolinar apolonio aram arch archibald aric arik arjun arlan arland arlo
arlon armaan arman armand armen armin armon armond armondo arnaldo arnav arne arnold arnoldo arnulfo aron arron arsenio artemio arther arturo arvel
arvid arvil arvin aryeh asher ashwin atticus augustin augusto augustus aundre aurelio auston auther authur avraham avrohom axel ayman babyboy
baldemar baltazar barney barrington bartholomew bartley barton baruch basil basilio baxter beck beckett benard benedict benigno benito benjaman
benjamen benjamine benji benjiman bennet bennett benny benson benton bernabe bernard bernardino bernardo bernhard bert berton bertram bertrand blade
blain blaine blane blas bodie bonifacio booker boone bowen boyce boyd braden bradford bradlee bradly bradon brady braeden braedon braiden brain
brandan branden brando brandt brannon branson brant braulio braxton brayan brayden braydon braylon brayton brendan brenden brendon brennen brennon
brenton bret brice bridger brien brigham brion broc brock broderick brodie brodrick brody bronson bruno bryant bryce brycen bryon bryson buck bud
buddy buford burke burl burley burt burton buster butch byran byron cade caden caeden cael caesar caiden cain caine cal cale caleb calvert camilo
camron candelario candido canon canyon cardell carleton carlo carlton carmelo carmine carsten carver cash casimir cason casper cassius catarino
cavin ceasar cecil cecilio cedric cedrick celestino celso cesar chace chadd chadrick chadwick chaim charlton chas chasen chauncy chaz chazz chester
chet chip chirstopher chistopher christ christofer christoher christop christoper christophe christos christpher cian cipriano ciro clarance clark
claud claude claudio clayton clearence clem clement clemente cleon cleophus cletus cleve cliffton clifton clinton clive cloyd clyde coby codey cody
cohen cole coleman coleton collin collins collis colson colten colter coltin colton columbus conan conley connell conner connor conor conrad conrado
constantine constantino conway corban corbett corbin cord cordell cordero cormac cornel cornelio cornelious cornelius cornell correy cort cortez
cortland corwin cosme cosmo coy crawford creed creighton crispin cristian cristobal cristofer cristopher cullen curt curtiss cyle cyril cyrus
dagoberto dain daivd dajon dajuan dalen dallin dalton dalvin damarcus damarion damen dameon damian damien damion damon damond damone damonte dandre
dane daneil dangelo danial danilo dante danthony daquan darek darel darell daren darick darin dario darious darius darl darold daron darrel darrick
darrin darrion darris darrius darron darry darryl darryle darryll darryn darvin darwin daryll dasean dashaun dashon dathan daulton daunte davante
daven daveon davey davian davin davion davis davon davonta davontae davonte davy dawayne dawson dax daxton daylan daylon daymon dayshawn dayton
dayvon deandre deangelo deante deanthony decarlos declan dedric dedrick deion dejon dejuan delano delbert delfino delmar delmas delmer delon delonte
delroy delton delvin delwin demarco demarcus demario demarion demarius demetrio demetrios demetrious demian demitri demitrius demond demonte dempsey
denis denny denton denzel denzell denzil deondre deonta deontae deonte dequan derald dereck deric derick derik deron derreck derrek derrel derrell
derric derrick derrik derron derwin desean deshun desmon desmond detrick dev devante devaughn devion devonta devontae devonte dewayne dewey dewitt
dexter dezmond dhruv diante dilan dillan dillard dillion dillon dimas dimitri dimitrios dino diondre dionicio dionte dirk dixon djuan dock dolan
domenic domenick domenico domingo dominik domonic donal donato donavan donavin donavon dondre donn donny donovan donta dontae dontavious dontay
donte dontrell doran dorman douglass dov dovid doyle drake draven drayton duane dudley dujuan duran durand durell durrell durward durwood dustan
dusten duston dustyn duwayne dwain dwaine dwane dwayne dwyane dyllon dylon eamon ean earle earnest earvin easton eben edd eddy eder edgar edgard
edgardo edison edmond edmundo edrick edsel edson eduard edwardo edwin efrain efrem efren ehren eian eladio elam elbert elden elder eldon eldred
eldridge eleazar elgin eli elian elias eliazar eliel eliezer eligah eligio elio eliot eliseo eliud eliyahu elliot ellsworth elmer elmo elmore eloy
elroy elton elvin elvis elwin elwood elwyn emanuel emil emiliano emir emmet emmett emmit emmitt enoch enos enrico enzo ephraim epifanio erasmo
eriberto erich erick ernie ernst errick errol erskine ervin erwin esai esau esequiel esteban estevan eston ethen eugenio eulalio eusebio evander
evans evaristo everardo everett everette evert ewell ezekiel ezequiel ezra fabian fabio faris faron faustino fausto favian federico feliciano felipe
felton fenton ferdinand fermin fidel fidencio filiberto filip finis finn finnegan flavio fletcher flint florencio florentino florian floyd forrest
foster francesco franco franklin franklyn franky fransisco franz frazier freddrick freddy frederic fredric fredrick fredy freeman fritz fulton
furman gabe gabino gaetano gage gaige gaines galen gamaliel gannon gardner garet garett garey garfield garland garner garold garren garret garrick
garrison garry garth garvin gaspar gaston gauge gaven gavin gavino gavyn gaylord gearld geary genaro gennaro geno geoffery geovanni geovanny geovany
geraldo gerard gerardo geremy gerold gerome geronimo gerrit gerson giacomo gian giancarlo gianluca gibson gideon gifford gil gilberto giles gill
gino giorgio giovani giovanni giovanny girard glendon glennon glenwood godfrey gonzalo gorden gorge grady graeme graig grant granville graydon gregg
greggory gregorio greyson griffen griffin griffith grover guido guillermo gunnar gustav gustave gustavo haden hakeem hakim hal hampton hansel hanson
hardy harlan harland harlen harlin harlon harmon harrell harris harrison harvie hasan haskell hayes hayward haywood heber henderson henery herb
herbie heriberto herman herminio hermon hernan herschel hershel hershell heyward hezekiah hilario hilbert hillard hilliard hilton hipolito hiram
hobart hobert holden homer homero hoover horace horacio hosea howell hoyt hubert hudson huey hughie humberto hurley huston huy hyman hyrum iain
idris ignacio ignatius ike ilan immanuel irvin irving irwin isaak isac isacc isadore isael isai isaiah isaias isaih ishaan ishan ishmael isiah
isidoro isidro ismael isreal issac issiah izaac izaak izaiah izak izayah jabari jacari jace jacinto jacobo jacoby jacolby jacorey jacquez jad
jadarius jadon jaedon jagger jaheim jahiem jahir jahlil jahmal jair jairo jairus jaison jajuan jakeb jakob jakobe jaleel jalen jalil jalon jamaal
jamaine jamal jamall jamar jamarcus jamario jamarion jamarius jamarr jameel jamel jamell jameson jamil jamin jamir jamon jaquan jaquez jarad jarek
jarell jaret jareth jarett jarid jarius jarod jarom jaron jarrad jarred jarrell jarren jarret jarrett jarrid jarrod jarron jarvis jase jasen jashawn
jashua jasper javan javaris javen javian javin javion javontae javonte jawan jax jaxon jaxson jaycob jaydon jaylon jaymes jayquan jaysen jayson
jayvon jeanpaul jed jedediah jedidiah jefferey jefferson jeffery jeffory jeffry jennings jens jerad jerald jeramiah jeramie jeramy jerardo jered
jerel jerell jereme jeremey jeremi jeremiah jeremias jeremie jerimiah jermain jermaine jermel jermey jermiah jerod jerold jerome jeromy jeron jerone
jeronimo jerrad jerred jerrel jerrell jerrett jerrick jerrid jerrod jerrold jerron jeshua jess jethro jett jevon jhon jhonny jihad jim jimmy joao
job jock joeseph joesph johan johannes johathan johnathan johnathen johnathon johney johnmichael johnney johnpaul johnson johny jomar jonah jonatan
jonathen jonathon jones jonmichael jonny jonpaul jordi jordy jorje josef joseluis joshuah josiah jospeh josue jovani jovanni jovanny jovany
juancarlos juaquin judah judd judson julien julio julious julius junius justen justo juston justyn juvenal juventino juwan kade kadeem kaden kadin
kaeden kael kahlil kain kaine kainoa kale kaleb kalib kalob kalvin kamal kamran kane kanye kareem karlos karlton kasen kash kason kavin kavon kayne
keandre kedrick kee keenan keenen keifer keion kejuan kekoa kelan kelton kelvin kenan kendric kendrick keneth kenith kennard kenney kennith kennon
kennth kenny kenrick kent kenton kentrell kenyon keon keondre keonte kermit kervin kerwin keshaun keshon kevan keven kevon keyon keyshawn khaled
khalif khalil khristopher kian kiefer kiel kieth kingston kip kipp kirk kirkland kirt klayton knox kobe koby kody koen kohl kole kolin kollin kolten
kolton konner konnor konrad konstantinos korbin kordell kraig krish kristofer kristoffer kristopher kunal kurt kurtis kyron lachlan ladarius ladd
laddie lafayette laird lamar lamarcus lamarr lambert lamon lamont lamonte landan landen landin landon langston lanny laron laroy lary lathan
laurance laurent lauro lavar lawerence lawrance lawson lawton layton lazaro lazarus leamon leander leandre leandro leeroy leif leland lemar lemuel
len lenard lenny lenord lenwood leobardo leonardo leonel leonidas leopold leopoldo leron leroy les levar levi levy lew lewis lex librado lino linton
linus linwood lionell lisandro lon lonnell lonny lonzo lorenz lorenzo lorne louie lowell loyal loyd luc lucas lucian luciano lucien lucio lucious
lucius lucus ludwig luiz lukas luther lydell lyle lyman lyndon lynwood macario macarthur maceo mack maddox mahdi mahlon mahmoud makhi malachi
malakai malaki malcom maleek malek malik malique malvin manfred manley manning manny marcanthony marcelino marcello marcellus marcelo marcial
marcoantonio marcos margarito mariano marino marius markanthony markeith markel marko markus marlan marland marlon marquan marquell marques marquese
marquez marquis marquise marshall martel martell martez martinez masen massimo mathew mathias mathieu matias mattew matthews matthias mauricio mauro
maximilian maximiliano maximillian maximino maximo maximus maxwell maxx mayer maynard mcarthur mccoy meir mekhi melton melville melvin melvyn
menachem mendel merton mervin mervyn merwin meyer micahel micheal michial michiel mickael mickeal mickel migel miguelangel mikeal milburn milford
millard milo miquel misael mitchel modesto mohamad mohammad moises monte montel montrell monty mordechai morris morton mose moses muhammed murry
musa myles myron nabil nader naeem nahum naim nam napoleon naquan narciso nash nasir nat natanael nathanael nathanial nathaniel nathen nathon nazir
neal neel nehemiah neill nels nestor neville nevin newell newman newton nicholaus nicklas nicklaus nickolas nickolaus niel niels nikhil niklas
nikolaos nikolas nikolaus niles nino noe nolan noland nolen norbert norberto normand norris norton norval norwood nunzio nyle obed obie octavio
octavious octavius odin odis olan olen olin omari omarion omer oneal oneil oran oren orin orion orland orlando orlin orrin orson orval orvil orville
osbaldo osiel oskar osman osmar osvaldo oswald oswaldo otho otis ottis otto panagiotis parnell parth pascal pascual pasquale patric patricio paulino
paulo percy philippe phillip phillips pierson pietro porfirio pranav prentice prentis prentiss prescott quadir quan quenton quinten quintin quinton
quran race raekwon rafe raheem rahim rahsaan raiden rakeem ramel ramiro ramond ramone ramses rance randal randel randell randle randolph randon
ransom raoul raphael rapheal raquan rashaad rashaan rashad rashard rasheed rasheem raul rayburn rayfield rayford raymon raymundo raynaldo raynard
rayvon reco reginal reinaldo renaldo renard renato reno renzo reuben rexford rey reymundo reynaldo reynold reynolds rhett ric riccardo ricco
richardo richmond rickey ricky rico ridge rigo rigoberto ritchie rito robb robby robinson roby rocco rocky rod roddy roderic roderick rodger rodman
rodolfo rodrick rodrigo rodriquez roel rogelio rogers rohan rohit rojelio rolando rolf rolland rollie rollin romel romello romeo romero rommel ronal
ronaldo ronan rondal rondell ronin ronney ronny rony roosevelt roque rosalio roscoe rosendo rosevelt ross rowdy rowland rubin rudolf rudolfo rudolph
rueben ruel rufino rupert russ russel rustin ryder ryker ryland ryne ryon saad sabastian sabino saeed sahil sal saleem salim salman salomon
salvatore sameer samer samir sammuel sammy sampson samson samual sanders sandro sanford santiago santino santo saverio savion savon scot scotty
seamus sebastian sebastien sedric sedrick seferino selwyn serafin serge sergio servando severo seymour shaan shad shain shamus sharif sharod shayan
shedrick sheldon shelton shemar sherman sherrod sherwin sherwood shlomo shmuel sid siddharth sigmund silas silverio silvestre sim simeon sixto skip
slade smith soloman solomon sonny stafford stan stanford stanton steele stefano steffan steffen stefon stephan stephon stetson stevan stevens
stevenson stewart stoney syed sylvan sylvester tab tad tadd tahir tahj talan talen talmadge talmage tamir taquan tarek tarik taron taurean taurus
tavares tavaris tavian tavion tavis tavon tedd teddy teodoro terance terell terence terrance terrel terrell terron tevin thad thaddeus thane
thatcher thayne theadore theodis theodor theophilus therman theron thompson thor thornton thurman thurston tillman timmothy timmy tino tito titus
tobin tod tomas toney toriano torin torrence tou trace trae travion travon tray trayvon tre tremayne trent trenten treshawn treveon trever trevin
trevion trevis trevon trey treyton treyvon triston truman tuan tyjuan tyquan tyran tyre tyreek tyreese tyrek tyreke tyrel tyrell tyren tyrese tyrik
tyrin tyriq tyrique tyron tyronne tyrus tyshaun tyshawn tyshon tyson tywan tzvi ubaldo ulises ulyses ulysses umar urban uriel valente valentin
valentino vance vann varun vasilios vaughan vaughn vergil verl vern vernard vic vicente victoriano vidal viet vikram vincente vincenzo vinh vinson
virgilio virgle vishal vito vivek waldo waleed wally walton ward wardell warner watson wayde wayland waylon wayman waymon waymond webster weldon
welton wendall wendel werner wes wesly westin westley weston wilber wilbert wilburn wiley wilford wilfred wilfredo wilhelm willaim willam willard
willem williams willian willis willy wilmer wilson wilton windell winfield winford winfred winslow winton woodrow woody worth wyatt wyman xander
xavion xzavier yaakov yahir yakov yale yancey yandel yash yasir yehoshua yehuda yisroel yitzchok yoel yonatan yosef yousef youssef yovani ysidro
yusef zacchaeus zacharia zachariah zacharias zachery zackary zackery zahir zaid zain zak zakary zakery zander zavier zavion zayden zayne zeb zebulon
zechariah zeke zev`;
const MORE_FEMALE_NAMES = `
aaliyah abagail abbe abbey abbi abbie abbigail abbigale abbygail abigael abigale abigayle abriana abrianna abrielle abril abygail acacia ada adaline
adalyn adamari adamaris adara addie addisyn addyson adela adelaida adele adelia adelina adeline adelita adella adelle adelyn adena adia adilene
adina aditi adora adreanna adria adriane adrianna adrianne adriene adrienne adyson aerial agatha agustina ahsley aida aiesha aileen ailene ailyn
aimee ainsley aislinn aiyana aiyanna aja ajah akilah alaina alaine alana alanah alane alani alanis alanna alannah alaura alaya alayah alayna alayne
alaysha alaysia alba alberta albertha albina alda alea aleah alease alecia aleen aleena aleesha aleida aleigha aleisha alejandra alejandrina
aleksandra alena alene alesha aleshia alesia alessandra alessia aleta aletha alethea alethia alexa alexandrea alexandria alexcia alexia alexsandra
alexus alexxis alexzandra alexzandria alfreda alfredia alia aliah aliana alica alicea alicia alida alina aline alisa alise alisha alishia alisia
alissa alisson alita alivia aliya aliyah aliza alizabeth allana allegra allena allene alli allisa allissa alliyah allysa allyson allyssa almeda
almeta alona alondra alonna alora alta altha althea alvera alverta alvina alyce alycia alyna alysa alyse alysha alyshia alysia alyson alyssa alysse
alyssia alyvia amada amalia amaria amariah amaris amaya ambar amberlee amberly amberlyn ambria ambrosia amee ameera amelie amethyst ami amia amiah
amie amiee aminah amirah amity amiya amiyah ammie amparo amya amyah anabel anabella anabelle anahi anai anais anaiya analicia analisa analise
anamaria ananda ananya anastacia anaya anayeli andreana andreina andria andriana aneesa anessa anette angele angelena angelene angelia angelic
angelica angelie angelika angelina angeline angelique angelita angella angelle angelyn angie anglea ani ania aniah anika anisa anisha anissa anitra
aniya aniyah anjanette anjelica annabel annabell annabella annabelle annah annalee annaliese annalisa annalise annamae annamaria annamarie
annastasia anneliese annelise annemarie annett annetta annette annice annika annis annissa annita annmarie ansley antionette antoinette antonella
antonette antonietta antonina anyssa apryl arabella araceli aracely araseli araya arcelia ardella ardith ardyce areli arely aretha ariadna ariadne
ariah ariana ariane arianne arica ariela ariella arielle arika arionna arissa ariyana ariyanna arla arlean arleen arlena arleth arletha arletta
arlette arlinda arline arlys armanda armida arminda arnetta arnita arriana arvilla arwen aryana aryanna asha ashely ashia ashlea ashlee ashlei
ashleigh ashli ashlie ashly ashlyn ashlynn ashlynne asma asya athena atiya aubree aubri aubriana aubrianna aubrie audra audrea audree audrey
audriana audrianna audrie audrina augustina aundrea aura aurelia aurora autum avalon averi averie aviana aviva avril awilda aya ayah ayana ayanna
ayesha ayla ayleen aylin aysha aysia azalea azalia azaria azia aziza azucena azul babette babygirl baila bailee baileigh bailie baleigh bambi barb
barbie barbra baylee bayleigh baylie bea beatris bebe becca becki beckie belen belia belinda bella belle belva benita berenice berna bernadette
bernadine bernardine berneice bernetta berniece bernita beronica berta bertha bess bessie bethanie bethann bethanne bethany betsey betsy bette
bettie bettina bettyann bettye bettylou betzaida beulah beverlee beverley bianca bianka bibiana billi billiejo billye birdie blaire blanca blanch
blanche blondell blossom blythe bobbi bobbiejo bobbijo bobbye bobette bonita bonni bonny bracha branda brande brandee brandi brandice brandie brandy
brea breana breann breanna breanne breauna bree breeana breeann breeanna brenna breona breonna breyanna bria briana brianda briann brianna briannah
brianne briauna bridgett bridgette bridgit brie brieanna brielle brienna brienne brigette brigid brigit brigitte brina brinda brinley briona brionna
brisa briseida brissa brita britani britany britnee britney britni britny britta brittaney brittani brittanie britteny brittnay brittnee brittney
brittni brittnie brittny bronwyn brooke brookelyn brookelynn brooklin brooklynn brunilda bryana bryanna bryna brynlee brynn brynna brynne buffy
bulah cady cailey cailin cailyn caitlan caitlin caitlyn caitlynn calandra caleigh cali calista calla calli callie callista cally cambria camelia
camellia cami camie camila camilla camille camillia cammie cammy candance candelaria candi candice candida candie candis candise candra candy
candyce capri caprice cara caren caressa cari caridad carie carin carina carisa carissa carlee carleen carleigh carlena carlene carletta carlette
carley carli carline carlita carlota carlotta carly carlye carlyn carma carmela carmelita carmella carolann carolanne carole carolee carolin
carolyne carolynn carri caryl caryn carys casandra casi casie casondra cassaundra cassi cassia cassie cassondra cassy catalina catarina catelyn
caterina catharine catheryn cathey cathi cathie cathleen cathrine cathryn cathy catina catrice catrina caydence cayla caylee caylie caylin ceara
cecelia cecile cecily celena celene celesta celeste celestina celestine celia celina celinda celine ceola cera chana chanda chandra chanel chanell
chanelle chantal chantay chante chantel chantell chantelle chari charis charise charisma charissa charisse charita charla charlean charlee charleen
charlena charlene charlesetta charletta charlette charli charline charlize charlsie charlyn charmaine charmayne charolette chasidy chasity chassidy
chassity chastity chava chaya chelsa chelsee chelsey chelsi chelsie chelsy chenoa chere cheree cherelle cheri cherice cherie cherilyn cherise
cherish cherisse cherita cherlyn cherri cherrie cherry cherryl cherylann cheryle cheryll cheyann cheyanna cheyanne cheyenne chiquita chloe chole
chrissy christa christal christeen christel christena christene christi christiana christiane christianna christianne christinia christy chrystal
chyanne chyenne chyna chynna ciana cianna ciarra cicely cielo cienna ciera cierra cinda cindi cindie cinnamon cinthia cinthya citlali citlalli
citlaly claretha claribel clarice clarine clarisa clarissa clarisse clarita claudette claudine clementine cleopatra cleta cloe cloey clover coleen
colene coletta colette collette concetta concha conchita consuela consuelo contessa cora coral coralee coralie cordelia coreen corena corene coretta
corina corine corinna corinne corinthia corissa cornelia corrin corrina corrine corrinne cosette courteney courtnee courtnie cozette criselda crissy
crista cristal cristen cristi cristie cristin cristina cristine cristy crysta crystle cydney cyndi cyndy dacia dafne dahlia daija daijah daina
daisey daisha daja dajah dalene dalia dalila dalilah damaris damita danae danasia daneen danelle danesha danette dania danica daniela daniella
danika danisha danita danna dannette danni dannielle danya danyelle daphine daphne daphney dara darcey darci darcie dariana darice darla darleen
darlena darline darlyn darlyne dasha dasia dava davida davina dawna dawne dayana dayanara dayanna dayla dayna daysha daysi dea deadra deana deangela
deann deanna deanne deasia deb debbi debbra debby debera debi debora deborha debrah debroah dede dedra deeann deeanna deedee deedra deena deidra
deidre deirdra deirdre deisy deitra deja dejah delaina delana delaney delanie delena delfina delia delicia delila delilah delina delinda delisa
della delois deloise delora delores delories deloris delorise delorse delphia delphine delta demetra demetria demi dena denae deneen denese denia
denice deniece denisha denisse denita denna dennise denyse deona deonna desarae deserae deseree desirae desiray desire desirea desiree despina dessa
dessie destanie destany desteny destinee destiney destini destinie detra devona devonna devora devorah deyanira deysi dezarae dezirae deziree dian
diandra diann dianna diedra diedre dierdre dimple dina dinah diona dionna dionne divya dixie diya dodie dollie dolly doloris domenica dominga
dominica dona donella donetta donette donielle donisha donita donnamarie donnetta donnette dora dorathy dorcas doreatha doreen dorene doretha
doretta dori doria dorie dorinda dorine dorla dorotha dorothea dortha dorthea dorthey dorthy dottie dotty dovie dreama drema drucilla drusilla dulce
dusti dyamond dyan dyana dyanna dymond dynasty earlean earleen earlene earline earnestine eartha ebone ebonee eboni ebonie ebony eda edie edwina
edythe effie eilene elaina elana elayna elayne elda eldora eleanora eleanore elease elenor elenora elexis elexus eliana elianna elicia elida elina
elinor elinore elisa elisabet elisabeth elise elisheva elisia elissa eliza elizabet elizebeth elle ellena elli elliana ellie elly ellyn elma elmira
elna elnora elodia elois eloisa eloise elora elouise elsa elsie elva elvera elvia elvina elvira elysa elyse elysia elyssa ema emalee ember emelda
emelia emelie emeline emely emelyn emerald emi emilee emiley emili emilia emilie emmalee emmaleigh emmaline emme emmeline emmie emmy emogene emoni
ena enedina enid enola enriqueta era ericka erika erinn erlene erlinda erma ermelinda erminia ernestina ernestine eryka erykah eryn erynn esha esme
esmeralda esperanza essie esta estefani estefania estefany estela estella estelle estephanie ester estrella ethel ethelene ethelyn etta eugena
eugenia eugenie eula eulalia eunice evalyn evangelina evangeline evelia evelin evelina eveline evelyne evelynn evette evita evonne fabiola fae faigy
fairy fallon falon fannie fanny fantasia farah farrah fatimah fatoumata faviola fawn faye fayth felecia felica felicia felicita felicitas felicity
felipa felisa felisha fern fernanda ferne filomena flavia flo flor flora florencia florene floretta floria florinda florine flossie fonda francene
franchesca francheska francie francina francine francisca freda fredda frederica fredericka fredia fredricka freeda freida frida frieda gabriela
gabriella gabrielle gala galilea gardenia gaye gayla gaylene gaynell gaynelle gearldine geena gema gemma gena genell genelle genevie genevieve genia
genie genna gennifer genny genoveva georgann georganna georganne georgeann georgeanna georgeanne georgene georgetta georgette georgiana georgiann
georgianna georgianne georgina georgine geraldine geralyn geri gerri gerrie gertie gertrude gia giada giana gianna giavanna gidget gigi gilda
gillian ginamarie ginger ginny giovanna gisel gisela gisele gisell giselle gissel gissell gisselle gitty giuliana gizelle gladis gladys glenda
glendora glenna glinda glory glynda glynis golda goldie gracelyn gracelynn gracey gracia gracie graciela gracyn grayce grecia gregoria gretta
gricelda grisel griselda guillermina guinevere gwenda gwenn gwenyth gwynne gypsy hadassah hailee haileigh hailey hailie haily halee haleigh haley
hali halie halle halley halli hallie hanah hanna harleigh harlene harriett harriette hattie haydee hayle haylee hayleigh hayley hayli haylie hazle
heavenly hedy heide heidy helaine helena helene helga hellen henrietta herlinda hermelinda herminia hester hettie hiedi hilda holley holli honesty
honey hortencia hortense hortensia idalia idell idella iesha ieshia ila ilana ilda ileana ileen ilene iliana illa ilona ilse ima imani imelda
imogene ina indya inell inez inga inger iola iona ione irena iris irma isabela isabell isabella isabelle isadora isamar isaura isela isha isis
isobel italia itzel iva ivanna ivelisse ivette ivonne iyana iyanna iyonna izabel izabella izabelle jacalyn jacee jacelyn jaci jacie jacinta jackelin
jackeline jackelyn jacki jacklyn jacklynn jackqueline jaclyn jaclynn jacqualine jacqualyn jacquelene jacquelin jacquelyn jacquelyne jacquelynn
jacquetta jacquie jacquline jacqulyn jada jadah jadelyn jaeda jaela jaelynn jahaira jaida jaila jailene jailynn jaimee jaimi jakayla jakia jala
jaleah jaleesa jalisa jalissa jaliyah jalyssa jama jamaica jamaya jameelah jameka jamesha jami jamia jamika jamila jamilah jamiya jamiyah jamya jana
janae janai janay janaya janea janean janee janeen janel janell janella janelle janelly janely janene janese janessa janeth janett janetta janette
janey jani jania janiah janie janiece janina janine janis janise janita janiya janiyah janna jannet jannette jannie janya janyce jaquelin jaqueline
jaquelyn jaslene jaslyn jasmin jasmyn jasmyne jaunita jaya jayci jaycie jayda jayla jaylah jaylee jayleen jaylene jaymee jaymi jayna jayne jazlyn
jazlynn jazmen jazmin jazmine jazmyn jazmyne jazzlyn jazzmin jazzmine jeana jeane jeanelle jeanene jeanetta jeanette jeanice jeanie jeanmarie jeanna
jeannetta jeannette jeannie jeannine jelisa jena jenae jenee jeneen jenell jenelle jenesis jenessa jenette jeni jenica jenice jenifer jeniffer
jenine jenise jenna jennafer jennah jennefer jennell jennette jenni jennica jennie jenniffer jennine jennyfer jeraldine jeralyn jeri jerica jerika
jerilyn jerilynn jerline jerri jerrica jerrilyn jesenia jesica jesika jessa jessalyn jesseca jessenia jessika jesslyn jessyca jesusa jesusita jetta
jianna jillian jimena jina joana joane joanie joann joannie jocelin joceline jocelyn jocelyne jocelynn jodee jodi joeann joelene joella joelle
joellen joely joetta joette johana johanna johannah johanne johna johnetta johnette johnna joi jolanda jolee joleen jolene jolie joline jolyn jolynn
jonelle jonette joni jonie jonna jonni jordana jordynn joretta jorja josalyn joscelyn josefa josefina joselin joseline joselyn josephina josette
josie joslyn joslynn josselyn jossie jovana jovanna jovita joya joycelyn joye juana juanita judi judie julee julene juli juliana juliane juliann
julianna julianne julieann julieanna julieanne julienne juliet julieta juliette julisa julissa junita jurnee justina kaci kacie kadie kadijah kady
kaela kaeli kaelyn kaelynn kaia kaila kailah kailani kailee kaileigh kailey kaili kailie kaily kailyn kailynn kaira kaitlan kaitlin kaitlyn kaitlynn
kaiya kala kalea kaleah kalee kaleena kaleigh kalena kaley kali kalia kalie kalina kalisha kalista kaliyah kalli kallie kally kalyn kalynn kamara
kamaria kamesha kami kamie kamila kamilah kamille kamisha kamiya kamora kamya kandace kandi kandice kandie kandis kandra kandy kandyce kaneisha
kanesha kanika kanisha kaniya kara karah karalee karalyn karely karena kari karie karima karime karin karina karine karis karisa karisma karissa
karla karlee karleen karleigh karlene karley karli karlie karly karlyn karma karmen karolina karoline karolyn karren karri karrie karyl karyme karyn
kasandra kasha kasi kasia kasie kassandra kassi kassidy kassie katalina katelin katelyn katelynn katelynne kateri katey kathaleen katharina
katharine katharyn kathe katheleen katherin katherina kathern katheryn katheryne kathey kathi kathia kathie kathlene kathlyn kathrin kathrine
kathryne kathyrn kati katia katilyn katina katlin katlyn katlynn katrena katrice kattie katy katya kay kayce kaycee kayci kaycie kaydee kaydence
kaye kaylah kaylea kaylee kayleen kaylei kayleigh kaylene kayley kayli kaylie kaylin kaylyn kaylynn kaysha kaytlin kaytlyn kaytlynn keaira keana
keandra keanna keara keasia kecia keeley keelie keely keesha keiana keiara keila keilah keilani keily keira keirra keirsten keisha keitha kelci
kelcie keli kelis kelle kellee kelli kellie kellyann kellye kellyn kelsea kelsee kelsey kelsi kelsie kelsy kemberly kena kenda kendra kendyl kenia
kenisha kenna kennedi kenyetta kenzi kenzie keona keondra keonna keosha kera keren keri kerra kerri kerrie kerrigan kerrin kerstin kesha keshia
keturah keva keya keyana keyanna keyara keyla keyona keyonna keysha kezia keziah khadijah khalia khalilah khloe khristina kia kiana kianna kiara
kiarra kiera kierra kiersten kierstin kierstyn kiesha kilee kimberely kimberle kimberlee kimberley kimberli kimberlie kimberlyn kimbra kimi kimiko
kimora kina kindra kinsey kinsley kiona kionna kirra kirsti kirstie kirstin kirstyn kisha kittie kitty kiya kiyah kiyana kizzie kizzy klarissa kloe
kolleen konnie kora korina korinne kortni krisha krissy krista kristal kristeen kristel kristene kristi kristiana kristie kristine kristy kristyn
krysta krystal krysten krystin krystina krystle krystyna kya kyah kyana kyanna kyara kyla kylah kylea kylee kyleigh kylene kyli kylie kymberly
kyndal kyndall kyndra kyra kyrah kyrsten kyrstin lacee lacey lachelle laci lacie lacresha ladawn ladonna laila lailah laina lainey lainie laisha
lajuana lakayla lakeesha lakeisha lakendra lakenya lakesha lakeshia lakeya lakeysha lakia lakiesha lakisha lakita lakyn lamonica lamya lana lanae
lanelle lanetta lanette laney lani lanie lanisha lanita laniya laniyah lanna lanora laquanda laquetta laquinta laquisha laquita lara larae laraine
laree larhonda larisa larissa larita laronda larraine laryssa lasandra lasha lashae lashana lashanda lashaunda lashawna lashawnda lashay lashelle
lashonda lashondra lashunda lasonya latanya latara latarsha latasha latashia latavia lateisha latesha latia laticia latifah latina latisha latonia
latonya latoria latosha latoshia latoya latoyia latrice latricia latrina latrisha launa laural lauralee lauran laure laureen laurel laurene lauretta
laurette lauri laurie laurinda laurine lauryn lavada lavenia lavera laverna laveta lavetta lavette lavina lavinia lavona lavonda lavonia lavonna
lavonne lawana lawanda lawanna laylah layna leah leana leandra leann leanna leanne leatha leatrice lecia leda leeann leeanna leeanne leena leesa
leia leigha leighann leighanne leilah leilani leisa leisha lela lelia lenette lenita lenna lenora lenore leola leona leonor leonora leonore leora
leota lera lesa lesha lesia leslee lesli lesly leslye leta letha leticia letisha letitia lettie letty lexi lexie lexis lexy leyla leyna lezlie lia
liana liane lianna lianne libbie libby lida lidia liesl lila lilah lili lilia lilian liliana lilianna lilibeth lilith lilla lilli lillia lilliana
lillianna lillie lilly lilyan lilyana lilyanna lina lindi lindsay lindsy linette linnea linnette linsey lisabeth lisamarie lisandra lisbeth lise
lisette lisha lissa lisset lissette lita litzy liv livia liza lizabeth lizbet lizbeth lizet lizeth lizett lizette lizzette lizzie lluvia lois lola
lolita loma lona londa londyn loni lonna lora loraine loralee lore loreal loree loreen lorelai lorelei lorena lorene loretha loria loriann lorianne
lorie lorina lorinda lorine lorissa lorita lorna lorretta lorri lorrie loryn louann louanne louella louetta louisa lourdes louvenia lovely lovina
luana luann luanna luanne lucero luci luciana lucie lucila lucile lucille lucinda lucretia luella luetta luisa lula lulu luna lupita lura luvenia
luz lyda lyla lynae lynda lyndi lyndia lyndsay lyndsey lyndsi lyndsie lynelle lynetta lynette lynna lynnae lynne lynnea lynnette lynsey lyssa mabel
mable macayla macee macey machelle maci macie mackenna mackenzi macy madaline madalyn madalynn maddie maddison madelaine madeleine madelene madelin
madeline madelon madelyn madelyne madelynn madelynne madge madie madilyn madilynn madisen madisyn madlyn madolyn madysen madyson mae maegan maeghan
maeve magali magaly magan magda magdalen magdalene magen magnolia maha mahala mahalia mahogany mai maia maida maile maira maisha maisie maite maiya
makaela makaila makala makayla makaylah makeda makena makenna makenzi makenzie makia makiya makiyah makyla malaika malaya malea maleah malena malia
maliah malika malina malinda malisa malissa maliyah malka mallori mallorie mallory malorie malory mamie mammie manda mandi mandie mandy manuela
maple mara marah maralyn maranda marbella marcela marcelina marceline marcella marcene marcey marchelle marci marcie marcy marely maren marena
margarete margarett margaretta margarette margarita margarite margaux marge margene margery margie margo margot margret marguerite margy mari
mariaelena mariah mariam mariama marian mariana mariann marianna marianne maribel maribeth maricela maricella maricruz mariel mariela marielena
mariella marielle mariellen marietta marijane marijo marika mariko marilee marilou marilu marilynn marina marinda marisa marisela marisha marisol
marissa marita maritza marivel mariya mariyah mariza marjean marjorie marjory markayla markeisha markesha markia markisha markita marlaina marlana
marlee marleen marleigh marlena marlene marli marlie marlina marline marlys marna marni marnie marolyn marquetta marquisha marquita marquitta
marrisa marrissa marry marsha marta marti martika martina marva marvella marya maryah maryalice maryam maryann maryanna maryanne marybeth
maryelizabeth maryellen marygrace maryjane maryjean maryjo marykate marylee marylin marylou marylouise marylyn marylynn maryn maryrose marysol
maryssa mathilda matilda mattea mattie maud maude maudie maura maureen maurine mavis maya mayah maybelle maycee mayme mayra mayte mazie mckayla
mckenna mckenzi mckenzie mckinzie meadow meagan meagen meaghan mechelle medina meg meggan meghann mekayla melaine melaney melani melanie melany
melba meleah melena melia melina melinda melisa melissia melita mellisa mellissa melodee melodi melodie melonie melony melva melvina melynda melyssa
memory meranda mercedez meredith meri merideth meridith merilee merilyn merissa merita merlene merna merri merrie merrilee merrily merry mesha meta
miah micaela micayla michaela michaele michaelene michaella michaelle michala michayla micheala michela michelina micheline michella mickayla micki
miesha migdalia mignon mikaela mikaila mikala mikayla miki mikki mila milagro milagros milana milena miley milissa millicent millie milly mimi mina
minda mindi minerva minna minnie mira mirella mireya miriah miriam mirian mirna mishelle missy misti mistie mittie mitzi mitzie mitzy miya miyah
modesta moesha molli mollie mona monae monet monette monica monique monisha monna monserrat montserrat morganne moriah mozella mozelle muriel mya
myah myasia myeisha myesha myia myisha mykala mykayla myla mylee mylie myra myranda myriah myriam myrna myrtice myrtie myrtis myrtle nacole nada
nadean nadeen nadene nadine nadja nadya naida naila nailah naima naimah naja najah nakayla nakeisha nakesha nakisha nakita nakiya nala nalani
nallely nan nancee nanci nancie nanette nannette nannie naoma naomie nariah natacha natalee natali nataly natasha natashia nathalia nathalie nathaly
natisha natosha naudia nautica naya nayeli nayely nechama necole neda nedra neena neha neida nelda nelida nell nella nellie nelly nena neoma neomi
nereida nereyda nerissa neta nettie neva nevaeh neveah neysa nia niccole nichelle nichol nichole nicholette nicholle nicki nickole nicol nicoletta
nicolette nicolina nicolle nicollette nida nidia niesha nika niki nikisha nikkia nikole nila nilda nilsa nina ninfa nisa nisha nissa nita niya niyah
nneka noelani noelia noella noelle noemi noemy nohemi nola noma nona norah noreen norene norine novella nubia nya nyah nyasia nydia nyesha nyla
nylah nyssa octavia odalis odalys odelia odessa odette odilia ofelia ola oleta oliva olympia olyvia oma ona oneida ophelia oralia oriana orpha
otilia ouida ozella paige paisley paityn palma paloma pamala pamelia pamella pandora pansy passion patrica patrice patrina patrisha patsy patti
pattie patty paulene pauletta paulette paulina pauline pearlene pearlie pearline peggie penelope penney penni pennie peri perla petrina phaedra
phebe phillis philomena phoebe phylicia phylis phyliss pia pinkie polly porscha porsha portia pricilla priscila priya prudence qiana quanisha quiana
quintina rachael rachal racheal rachele rachell rachelle racquel rae raeann raeanna raeanne raechel raegan raelene raelyn raelynn raena rafaela
raina ramona rana ranae randa randi ranee raquel rasheeda rashell rashelle rashida rashonda ravyn raya rayann rayanna rayanne raychel raylee raylene
rayna reanna reatha reba rebbecca rebeca rebeccah rebecka rebeka rebekah rebekka rebekkah reem reena regena regenia regine reginia reina reita
remona rena renae renata renate renay renda renea renetta renita resa reta retha retta reva reyna rhea rheanna rhianna rhiannon rhoda rhona rhonda
ria riana rianna richelle rihanna rileigh rilla rima rina risa rise rita riva rivka riya robbyn robyn robynn rochel rochell rochelle rocio rolanda
romana romelia romina romona rona ronda ronica ronisha ronna ronni rori rosalba rosalee rosalia rosalie rosalina rosalind rosalinda rosaline rosalva
rosalyn rosalynn rosamaria rosamond rosana rosann rosanna rosanne rosaria rosaura roseann roseanna roseanne rosella roselle roselyn rosemarie
rosemary rosetta roshanda roshonda rosia rosina rosio rosita roslyn rosy rowena roxana roxane roxann roxanna roxanne roxie roxy rozanne rozella rubi
rubie rubye rutha ruthann ruthanne ruthie ryanne ryleigh saba sabina sable sabra sabrena sabrina sade sadie safiya sahar sahara saira salena salina
sallie sallyann samanta samara samaria samatha samaya samia samiya samiyah sammantha sammi samone samya sana sanaa sanai sandee sandi sandie sania
saniya saniyah sanjana sanjuana sanjuanita santina sanya sapphire sarabeth sarahi sarai saralyn saray sarena sari sariah sarina sarita sarrah sasha
saundra savana savanah savanna sayra scarlet scarlett scarlette seana seanna season sebrina sedona seema selah selena selene selina selma sena
senaida sera serafina serena serene serenity serina serita shaelyn shaelynn shaila shaina shakayla shakera shakia shakira shakita shakyra shala
shalanda shalee shalonda shalyn shalynn shamara shameka shamia shamika shamira shamya shana shanae shanay shanaya shanda shandi shandra shanea
shanee shaneka shanel shanell shanelle shanequa shani shania shaniah shanice shaniece shanika shaniqua shanique shanise shanita shaniya shaniyah
shanna shannah shannel shanta shantae shantal shantay shante shantel shantell shantelle shantia shanya shaquana shaquita shara sharae sharan shardae
sharee sharell sharen sharhonda shari sharice sharie sharika sharilyn sharina sharita sharla sharleen sharlene sharlyn sharmaine sharman sharolyn
sharonda sharri sharron sharyl sharyn shasta shatara shauna shaunda shaunna shaunta shaunte shavonda shavonne shawana shawanda shawanna shawna
shawnda shawnee shawnna shawntel shayla shaylee shaylin shaylyn shaylynn shayna sheba sheena sheilah shekinah shela shelba shelbi shelbie shelia
shella shelley shelli shelly shelva shemeka shemika shena shenika shenita shenna shera sheree shereen sherell sherelle sheri sherice sherie sherika
sherilyn sherita sherlene sherlyn sheronda sherree sherri sherrie sherry sherryl sheryle sheryll sheyenne sheyla shiann shianne shiela shira shireen
shirlee shirleen shirlene shirlie shivani shona shonda shondra shonna shonta shoshana shreya shyann shyanna shyanne shyla siara sibyl siena sienna
siera sierra silvana silvia sima simona simone sindy sirena siri skyla sneha sofie soledad soleil somer sommer sondra sonja sonjia sonya sophie
soraya sparkle stacee staci stacia stacie starla starlene starr stasia stefani stefania stefanie stefany steffanie steffany stella stephaine
stephani stephania stephannie stephany stephenie stephine stevi stormi stormie suanne sudie sueann suellen sulema sumer sunni sunnie sunshine susana
susann susanna susannah susanne susette susie susy suzan suzana suzann suzanna suzannah suzette suzi suzie suzy sybil syble sydnee sydni sydnie
sylvie symone synthia syreeta tabatha tabetha tabitha tahlia taina taisha taja tajuana takara takeisha takia takisha takiyah tala taleah talia
taliah talisa talisha talitha taliyah talya tama tamala tamara tamarah tamarra tamatha tambra tameika tameka tamekia tamela tamera tamesha tami
tamia tamica tamie tamika tamiko tamira tamisha tamiya tammara tammera tammi tammie tamra tamya tamyra tana tanasia tanaya tandra taneisha taneka
tanesha taneshia tangela tangie tania tanika tanisha taniya taniyah tanja tanna tanya tarah tari tarra tarrah tarsha taryn tasha tashara tashia
tashina tasia tatianna tatiyana tatyana tatyanna taunya tausha tavia tawana tawanda tawanna tawni tawny tawnya taya tayla taylar tea teah teaira
teanna teara teddi teena tehya teisha telisa telisha temeka tena tenesha tenika tenisha tennille tequila tera terah tereasa terese teresia teresita
teressa teri terica terina terisa terra terresa terri terria terrica terrie tesa tesha tesia tesla tess tessa tessie thais thalia thania thea theda
thelma theodora theola therese theresia theressa thomasina thomasine thresa thuy tia tiana tianna tiara tiare tiarra tiera tierney tierra tiesha
tiffaney tiffani tiffanie tiffiney tiffini tiffiny tiffney tijuana tillie timeka timika tinamarie tinisha tiona tionna tirzah tisa tisha tkeyah toi
tomasa tomeka tomi tomika tommi tommye tona tonda tonette toni tonia toniann tonisha tonita tonja tonya tori toria tosha toshia tova towanda toya
tracee traci tracie tracye treasa trena tresa tressa tressie treva tricia trina triniti trish trisha trista trudi trudie trudy trula twana twanda
twanna twila twilla twyla tyana tyanna tyasia tyeisha tyesha tyeshia tyisha tyla tynesha tynisha tytiana una vada valarie valda valencia valeri
valeria valery valinda vallie valorie vanda vanesa vanetta vania vanita vanity vanna vannesa vannessa vashti vasiliki veda velda velia velma velva
velvet vena venessa venetia venita venus veola vera verda verenice vergie verla verlene verna vernetta vernette vernita verona veronica veronika
veronique versie vesta veta vianca vianey vianney vickey vicki vickie vicky vida viki vikki viktoria vilma vina vincenza viola violeta violetta
violette virgie virgina viridiana vita viva vivian viviana vivianna vivien vivienne voncile vonda vonna wanda waneta wanita wava wenda wende wendi
wendie wendolyn whitley whittney wilda wilhelmina willa willene willetta willette willow wilma winifred winnie winnifred winona wonda wynona wynter
xena xenia ximena xiomara xitlali xitlaly xochilt xochitl yadhira yadira yahaira yajaira yalonda yamile yamilet yamileth yamilex yana yaneli yanet
yanira yaquelin yara yareli yarely yaretzi yaritza yashica yasmeen yasmine yazmin yazmine yecenia yesenia yesica yessenia yessica yoana yocheved
yolanda yolande yolonda yoselin yulanda yuliana yulisa yulissa yuridia yvonna yvonne zabrina zada zahra zaida zaira zakia zakiya zakiyyah zana
zandra zaniya zaniyah zaria zariah zelda zella zelma zena zenaida zenia zenobia zina zipporah zita zoey zoie zoila zola zona zora zoraida zoya zula
zulema zulma`;

/**
 * Common given names by the pronoun they mostly go with. Used to tell persons from places and firms and to match "he"
 * and "she"; a name that is in neither list goes with both. Folded, as names are compared: "jose" stands for "José".
 */
export const MALE_NAMES: ReadonlySet<string> = words(`${MORE_MALE_NAMES}
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
export const FEMALE_NAMES: ReadonlySet<string> = words(`${MORE_FEMALE_NAMES}
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

/** Short forms of given names with what they stand for, a group a line; a name may stand in several. */
const GROUPS = `
charles charlie chuck chas|william bill billy will willie liam|robert bob bobby rob robbie bert|richard dick rick ricky rich richie|james jim jimmy jamie
john jack johnny jon|jonathan jon johnny|joseph joe joey|thomas tom tommy|michael mike mick mickey micky|david dave davey|daniel dan danny|matthew matt|anthony tony
edward ed eddie ted teddy ned|theodore ted teddy theo|steven steve|stephen steve|andrew andy drew|christopher chris kit|nicholas nick nicky|benjamin ben benny|samuel sam sammy
gregory greg|alexander alex sandy sasha alec|lawrence larry laurie|raymond ray|patrick pat paddy|timothy tim timmy|kenneth ken kenny|ronald ron ronnie|donald don donnie
gerald gerry jerry|jeffrey jeff|geoffrey geoff|walter walt wally|francis frank frankie|franklin frank|henry harry hank|harold harry hal|albert al bert|alfred alf alfie fred
frederick fred freddie freddy|peter pete|philip phil|phillip phil|vincent vince|victor vic|zachary zach zack|joshua josh|jacob jake|nathan nate|nathaniel nate nat
mitchell mitch|bernard bernie|leonard len lenny leo|stanley stan|norman norm|russell russ|douglas doug|terence terry|terrence terry|martin marty|eugene gene|arthur art artie
abraham abe|reginald reg reggie|clifford cliff|clinton clint|leslie les|ernest ernie|rudolph rudy|randall randy|bradley brad|curtis curt|maxwell max|maximilian max
mohammed muhammad mohammad mohamed|sergei sergey|alexei aleksei alexey|dmitri dmitry|yuri yury|volodymyr vladimir|mikhail misha
elizabeth liz lizzie beth betsy betty eliza libby|katherine kate katie kathy kat|catherine cathy kate katie|kathleen kathy kate|margaret maggie meg peggy marge rita|mary molly polly
patricia pat patty trish tricia|jennifer jen jenny|susan sue susie|suzanne sue suzy|barbara barb barbie|deborah deb debbie|judith judy|rebecca becky becca|victoria vicky tori
christine chris christy|christina chris tina|stephanie steph|samantha sam sammy|alexandra alex sandra sasha|jessica jess jessie|amanda mandy|nancy nan|pamela pam|cynthia cindy
dorothy dot dottie|eleanor ellie nell|helen nell nellie|jacqueline jackie|theresa terry tess|teresa terry tess|virginia ginny|abigail abby|angela angie|frances fran|gabrielle gabby
josephine jo josie|joanna jo|philippa pippa|natalie nat|valerie val|veronica ronnie|wilhelmina billie|isabella bella izzy|isabel izzy|madeleine maddy|melissa mel|melanie mel`;

/** By given name: the names it may stand for or be short for. */
export const NICKNAMES: ReadonlyMap<string, ReadonlySet<string>> = readGroups(GROUPS);

function readGroups(groups: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const group of groups.trim().split(/[|\n]/u)) {
    const names = group.split(' ');
    for (const name of names) {
      const known = found.get(name) ?? new Set();
      for (const other of names) known.add(other);
      found.set(name, known);
    }
  }
  return found;
}
