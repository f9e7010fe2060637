"""Given names that are no word of the vocabulary (US Census 1990, public domain)."""

NAMES = """\
aaron abbey abbie abby abdul abe abel abigail abraham abram ada adalberto adaline adam adan addie
adela adelaida adelaide adele adelia adelina adeline adell adella adelle adina adolfo adolph adria
adrian adriana adriane adrianna adrianne adriene adrienne afton agatha agnes agustin agustina ahmad
ahmed aida aileen aimee aisha aja akiko alaina alan alana alanna alba albert alberta albertha
albertina albertine alberto albina alda alden aldo alease alec alecia aleida alejandra alejandrina
alejandro alena alene alesha aleshia alesia aleta aletha alethea alethia alex alexa alexander
alexandra alexandria alexia alexis alfonso alfonzo alfred alfreda alfredo ali alia alica alice
alicia alida alina aline alisa alise alisha alishia alisia alison alissa alita alix aliza alla
allan allegra allen allene allie alline allison allyson alma almeda almeta alonso alonzo alphonse
alphonso alta altagracia altha althea alton alva alvaro alvera alvin alvina alyce alycia alyse
alysha alysia alyson alyssa amada amado amalia amanda amberly ambrose amelia america ami amie amina
ammie amos amparo amy ana anabel anastacia anastasia anderson andra andre andrea andreas andree
andres andrew andria andy anette angela angele angelena angeles angelia angelic angelica angelika
angelina angeline angelique angelita angella angelo angie anglea anh anibal anika anissa anita
anitra anjanette ann anna annabel annabell annabelle annalee annalisa annamae annamarie anne
anneliese annemarie annett annetta annette annice annie annis annmarie anthony antione antionette
antoine antoinette anton antone antonette antonia antonietta antonina antonio antony antwan anya
apolonia apryl ara araceli aracelis aracely arcelia archie ardell ardella arden ardis ardith aretha
argelia ariana ariane arianna arianne arie ariel arielle arla arleen arlen arlena arlene arletha
arletta arlette arlie arline armand armanda armando armida arminda arnetta arnita arnold arnoldo
arnulfo aron arron arthur artie arturo arvilla asa asha ashely ashlee ashleigh ashley ashli ashlie
ashly ashlyn ashton asia assunta astrid asuncion aubrey audie audra audrea audrey audry augusta
augustina augustine augustus aundrea aura aurea aurelia aurelio aurora ava avelina avery avis
awilda ayana ayanna ayesha azucena babara babette bailey bambi barb barbar barbara barbera barbie
barbra barney barrett barry bart barton bea beatrice beatriz beau becki beckie becky belen belia
belinda bella belle belva ben benedict benita benito benjamin bennett bennie benny benton berenice
bernadette bernadine bernard bernardine bernardo berneice bernetta bernice bernie berniece bernita
bert berta bertha bertie bertram beryl bess bessie beth bethann bethany bethel betsey betsy bette
bettie bettina betty bettye beulah bev beverlee beverley beverly bianca billie billy billye birdie
birgit blaine blair blake blanca blanch blanche blythe bob bobbi bobbie bobby bobbye bonita bonnie
bonny boris boyce boyd brad bradford bradley bradly brady branda brandee branden brandi brandie
brandon brandy brant breann breanna breanne bree brenda brendan brendon brenna brent brenton bret
brett brian briana brianna brianne brice bridget bridgett bridgette brigette brigid brigida
brigitte brinda britany britney britni britt britta brittani brittney brittni brock broderick
bronwyn brooke bruce brunilda bruno bryan bryant bryce brynn bryon bud buffy buford burl burt
burton buster byron caitlin caitlyn caleb callie calvin camelia cameron cami camilla camille cammie
candace candance candelaria candi candice candida candie candis candyce caprice cara caren carey
cari caridad carie carin carina carisa carissa carl carla carleen carlene carletta carley carlie
carline carlo carlos carlota carlotta carlton carly carlyn carma carman carmel carmela carmelina
carmelita carmella carmelo carmen carmine carmon carola carolann carole carolee caroline carolyn
carolyne carolynn caron carri carrie carrol carroll carson cary caryl caryn casandra casey casie
cassandra cassidy cassie catalina catarina caterina catharine catherine cathey cathi cathie
cathleen cathrine cathryn cathy catina catrina cecelia cecil cecila cecile cecilia cecily cedric
cedrick celena celeste celestina celestine celia celina celine ceola cesar chad chadwick chana
chanda chandra chanel chang chantal chante chantel chantell chantelle charise charissa charisse
charla charleen charlene charles charlette charley charline charlotte charmaine charolette chas
chasity chastity chau chauncey chaya chelsey chelsie cher cheri cherie cherise cherish cherly
cherri cherrie cherryl chery cheryl cheryle cheryll chester chet cheyenne chi chin ching chiquita
chloe chong chris chrissy christa christal christeen christel christen christena christene christi
christiana christiane christie christin christina christine christoper christopher christy chrystal
chuck chun chung ciara cicely ciera cierra cinda cindi cindy cinthia clair claire clara clare
clarence claribel clarice clarine clarissa clarita clark claud claude claudette claudia claudie
claudine claudio clayton clemente clementina clementine clemmie cleo cleopatra cleora cleta cletus
cleveland clifford clifton clint clinton clorinda clotilde clyde cody colby coleen coleman coletta
colette colin colleen collen collette collin colton columbus concepcion concetta conchita connie
conrad consuela consuelo cora coral coralee corazon cordelia cordell cordie coreen corene coretta
corey cori corie corina corine corinna corinne corliss cornelia cornelius cornell corrie corrina
corrine cortez cortney cory courtney coy craig criselda crissy crista cristal cristen cristi
cristie cristin cristina cristine cristobal cristopher cristy cruz curt curtis cyndi cynthia cyril
cyrus cythia dacia dagmar dahlia daisey dalia dalila dalton damaris damian damien damion damon dan
danae dane danelle danette dani dania danial danica daniel daniela daniele daniell daniella
danielle danika danille danilo danita danna dannette dannie dannielle danny dante danuta danyell
danyelle daphine daphne dara darby darci darcie darcy darell daren daria darin dario darius darla
darleen darlene darline darnell daron darrel darrell darren darrick darrin darron darryl darwin
daryl dave david davida davina davis dawna dawne dayle dayna deana deandra deandre deane deangelo
deann deanna deanne debbi debbie debbra debby debi debora deborah debra debrah debroah dedra dee
deeann deena deidra deidre deirdre delaine delana delbert delena delfina delia delicia delilah
delinda delisa della delma delmar delmer delois delora delores deloris delpha delphia delphine
demarcus demetra demetria demetrice demetrius dena deneen denese denice denis denise denisha denita
denna dennis dennise denny denver deon derek derick derrick deshawn desirae desiree desmond dessie
destiny detra devin devon devona devora devorah dewayne dewey dewitt dexter dian diana diane diann
dianna dianne dick diedra diedre diego digna dillon dimple dina dinah dino dion dione dionna dionne
dirk dixie dollie dolly dolores doloris domenic domenica dominga domingo dominic dominick dominique
dominque domonique dona donald donetta dong donita donn donna donnell donnie donny donovan donte
donya dora dorathy dorcas doreen dorene doretha doretta dori dorian dorie dorinda dorine doris
dorotha dorothea dorothy dorris dorsey dortha dorthea dorthy dottie doug douglas douglass dovie
doyle dreama drema drucilla drusilla duane dudley dulce duncan dung dustin dwain dwayne dwight dyan
dylan earle earlean earleen earlene earline earnest earnestine eartha easter eboni ebonie ebony eda
edda eddie eddy edelmira eden edgar edgardo edie edison edith edmond edmund edmundo edna eduardo
edward edwardo edwin edwina edythe effie efrain efren eileen elaina elaine elana elanor elayne elba
elbert elda elden eldon eldora eldridge eleanor eleanora eleanore elease elena eleni elenor elenora
elenore elfriede eli elia eliana elias elicia elida elijah elinor elisa elisabeth elise eliseo
elisha elissa eliza elizabeth elizbeth elizebeth elke ella ellen ellie elliot elliott ellis
ellsworth elly ellyn elma elmer elmira elmo elna elnora elodia elois eloisa eloise elouise eloy
elroy elsa elsie elton elva elvera elvia elvie elvin elvina elvira elvis elwood elyse ema emanuel
emelda emelia emerald emerita emerson emery emiko emil emile emilee emilia emilie emilio emily emma
emmanuel emmett emmie emmitt emmy emogene emory ena enedina eneida enid enoch enola enrique
enriqueta epifania era erasmo eric erica erich erick ericka erik erika erin erinn erlene erlinda
erline erma ermelinda erminia erna ernest ernestina ernestine ernesto ernie errol ervin erwin
esmeralda esperanza essie esta esteban estela estell estella estelle ester esther estrella ethan
ethel ethelene ethelyn ethyl etta eugene eugenia eugenie eugenio eula eulalia eun eunice eusebio
eva evalyn evan evangelina evangeline eve evelia evelin evelina eveline evelyn evelyne everett
everette evette evie evon evonne exie ezekiel ezequiel ezra fabian fabiola fae fallon fannie fanny
farah farrah fatima faustina faustino fausto fawn fay faye federico felecia felica felice felicia
felicita felicitas felipa felipe felisa felisha felton ferdinand fermin fernanda fernando ferne
fidel filiberto filomena fiona flavia flo flor flora florance florencia florencio florene
florentina florentino floretta florida florinda florine flossie floy floyd fonda forrest fran
frances francesca francesco francie francina francine francis francisca francisco francoise frankie
franklin franklyn fred freda freddie freddy frederic frederica frederick fredericka fredia fredric
fredrick freeda freida frieda fritz fumiko gabriel gabriela gabriele gabriella gabrielle gail galen
garfield garnet garnett garret garrett garry garth gary gaston gavin gaye gayla gayle gaylene
gaylord gaynell gaynelle gearldine gemma gena genaro genevieve genia gennie genoveva geoffrey
george georgene georgetta georgette georgiana georgianna georgie georgina georgine gerald geraldine
geraldo geralyn gerard gerardo gerda geri germaine gerri gerry gertha gertie gertrud gertrude
gertude gia gianna gigi gil gilbert gilberto gilda gillian gina ginny gino giovanna giovanni gisela
gisele giselle giuseppe gladis glady gladys glenda glendora glenn glenna glennie glennis glinda
gloria glynda glynis golda goldie gonzalo gordon gracia gracie graciela grady graham graig
granville grayce greg gregg gregoria gregorio gregory greta gretchen gretta griselda grover
guadalupe gudrun guillermina guillermo gus gussie gustavo gwen gwenda gwendolyn gwenn gwyn hae hai
hailey haley halina hallie hana hanh hank hanna hannah hannelore hans harlan harland harley harold
harriet harriett harriette harris harrison harry harvey hassan hattie haydee hayden hayley haywood
hector hedwig hedy hee heide heidi helen helena helene helga hellen henrietta henriette henry
herbert heriberto herlinda herman hermelinda hermina hermine herminia herschel hershel herta hester
hettie hilaria hilario hilary hilda hilde hildegard hildegarde hildred hillary hilma hilton
hipolito hiram hiroko hoa hobert holley holli hollie hollis homer hong horace horacio hortencia
hortense hortensia hosea houston howard hoyt hubert huey hugh hui hulda humberto huong hyacinth hye
hyman hyon hyun ian idalia idell idella iesha ignacia ignacio ike ila ilana ilda ileana ilene
iliana ilona ilse iluminada ima imelda imogene ina india indira inell ines inez inga inge ingeborg
inger ingrid inocencia iola iona ione ira irena irene irina irma irmgard irvin irving irwin isa
isaac isabel isabell isabella isabelle isaiah isaias isaura isela isiah isidra isidro isis ismael
israel isreal issac iva ivana ivelisse ivette ivonne jacalyn jacinda jacinta jacinto jackeline
jacki jackie jacklyn jaclyn jacob jacqualine jacque jacquelin jacqueline jacquelyn jacquelyne
jacquelynn jacques jacquie jacquiline jacquline jacqulyn jada jadwiga jae jaime jaimie jake jaleesa
jamaal jamal jamar jame jamel james jamey jami jamie jamila jamison jammie jana janae janay jane
janee janeen janel janell janelle janene janessa janet janeth janett janetta janette janey janice
janie janina janine janis janise janita jann janna jannet jannette jannie jaqueline jared jarod
jarred jarrett jarrod jarvis jasmin jasmine jason jasper jaunita javier jaye jayme jayne jayson
jazmin jazmine jean jeana jeane jeanene jeanetta jeanette jeanie jeanine jeanmarie jeanna jeanne
jeannette jeannie jeannine jed jeff jefferey jefferson jeffery jeffrey jeffry jen jena jene jenell
jenelle jenette jeni jenice jenifer jeniffer jenine jenise jenna jennefer jennette jenni jennie
jennifer jenniffer jenny jerald jeraldine jeramy jere jeremiah jeremy jeri jerilyn jermaine jerold
jerome jeromy jerrell jerri jerrica jerrie jerrod jerrold jerry jesenia jesica jess jesse jessenia
jessi jessica jessie jesus jesusa jetta jettie jewell jill jillian jim jimmie jimmy jin jina joan
joana joanie joann joanna joanne joannie joaquin jocelyn jodee jodi jodie jody joe joeann joel
joella joelle joellen joesph joetta joey johana johanna john johna johnathan johnathon johnetta
johnie johnna johnnie johnny johnson joi jolanda joleen jolene jolie jolyn jolynn jon jona jonah
jonas jonathan jonathon jonell jonelle joni jonna jonnie jordon jorge jose josef josefa josefina
joselyn joseph josephina josephine josette josh joshua josiah josie joslyn jospeh josphine josue
jovita joyce joycelyn joye juan juana juanita jude judi judie judith judson judy julee jules juli
julia julian juliana juliane juliann julianna julianne julie julienne julieta juliette julio
julissa julius jung junita justin justina justine jutta kacey kaci kacie kacy kaila kaitlin kaitlyn
kala kaley kali kam kami kandace kandi kandice kandis kandy kara karan kareem karen karey kari
karie karin karina karine karissa karl karla karleen karlene karmen karol karolyn karon karren
karri karrie kary karyl karyn kasandra kasey kasie kassandra kassie kate katelyn kathaleen
katharina katharine kathe katherin katherine kathern katheryn kathey kathi kathie kathleen kathlene
kathlyn kathrine kathryn kathryne kathy kathyrn kati katia katie katina katlyn katrice katrina
kattie katy kay kaye kayla kaylee kayleen kayleigh kaylene kazuko kecia keely keena keenan keesha
keiko keisha keith keli kelle kellee kelley kelli kellie kelly kellye kelsey kelsie kelvin ken kena
kendall kendra kendrick keneth kenisha kenna kenneth kennith kenny kent kenton kenya kenyatta
kenyetta keri kermit kerri kerrie kerry kesha keshia keven kevin kia kiana kiara kiera kiersten
kiesha kieth kiley kimber kimberely kimberlee kimberley kimberli kimberlie kimberly kimbery kimiko
kindra kip kira kirby kirk kirsten kirstin kisha kitty kizzy klara korey kori kory kourtney kraig
kris krista kristal kristan kristel kristen kristi kristian kristie kristin kristina kristine
kristofer kristopher kristy kristyn krysta krystal krystle krystyna kum kurt kurtis kyla kyle kylee
kylie kym kymberly kyong kyra kyung lachelle laci lacie lacy ladonna lai laila lakeisha lakesha
lakeshia lakiesha lakisha lala lamar lamont lana landon lanell lanette lani lanita lanny laquanda
laquita lara larae laraine larhonda larisa larissa laronda larry larue lasandra lashanda lashawn
lashonda lashunda latanya latasha latashia latesha latia laticia latina latisha latonia latonya
latoria latosha latoya latrice latricia latrina latrisha launa laura laure laureen laurel lauren
laurence laurene lauretta laurette lauri laurice laurie laurine lauryn lavada lavera lavern laverna
laverne lavette lavina lavinia lavon lavonda lavonia lavonna lavonne lawana lawanda lawanna
lawerence lawrence layla lazaro lea leah leana leandra leandro leann leanna leanne leatha leatrice
leda lee leeann leeanna leeanne leesa leif leigh leighann leila leilani leisa leisha lela leland
lelia lemuel lena lenard lenna lennie lenny lenora lenore leola leon leona leonard leonarda
leonardo leone leonel leonie leonila leonor leonora leonore leopoldo leora leota lera leroy les
lesa lesia leslee lesley lesli leslie lessie lester leta letha leticia letitia lettie letty levi
lewis lexie lezlie lia liana liane libby librada lida lidia ligia lila lili lilia lilian liliana
lilla lillian lillie lilly lina linda lindsay lindsey lindy linette ling linh linnea linnie lino
linsey linwood lionel lisa lisbeth lise lisette lisha lissa lissette lita livia liz liza lizabeth
lizbeth lizette lizzette lizzie lloyd logan loida lois lola lolita loma lon lona loni lonna lonnie
lonny lora loraine loree loreen lorelei loren lorena lorene lorenza lorenzo loretta lori loriann
lorie lorinda lorine loris lorna lorraine lorretta lorri lorrie lory lottie lou louann louanne
louella louie louis louisa louise lourdes louvenia lovella lovie lowell loyce loyd luana luann
luanne lucas lucia luciana luciano lucie lucien lucienne lucila lucile lucille lucina lucinda lucio
lucius lucrecia lucretia lucy ludie lue luella luigi luis luisa luise luke lula lulu luna lupe
lupita lura lurline luther luvenia luz lyda lydia lyla lyle lyman lyn lynda lyndon lyndsay lyndsey
lynell lynelle lynetta lynette lynn lynne lynnette lynsey lynwood mabel mable machelle macie
mackenzie macy madaline madalyn madeleine madeline madelyn madge madie madlyn madonna mae maegan
magaly magan magaret magda magdalen magdalena magdalene magen maggie magnolia mai maia maida maile
maira majorie malcolm malcom malia malik malika malinda malisa malissa mallie mallory mamie mammie
mana manda mandi mandy manuel manuela mara maranda marc marcel marcela marcelina marceline
marcelino marcella marcelle marcellus marcelo marci marcia marcie marco marcos marcus marcy maren
margaret margareta margarete margarett margaretta margarette margarita margarite margarito margart
marge margeret margert margery marget margie margit margo margorie margot margret marguerita
marguerite margurite mari maria mariah mariam marian mariana mariann marianna marianne mariano
maribel maribeth maricela marie mariel mariela marietta mariko marilee marilou marilu marilyn
marilynn marina marinda mario marion marisa marisela marisol marissa marita maritza marivel
marjorie marjory markita markus marla marlana marleen marlen marlena marlene marlin marlo marlon
marlyn marlys marna marni marnie marquerite marquetta marquis marquita marry marsha marta martha
marti martina martine marty marva marvel marvin mary marya maryalice maryam maryann maryanne
marybeth maryellen maryjane maryjo marylee marylin marylou marylyn masako mathew mathilda mathilde
matilda matilde matt matthew mattie maud maude maudie maura maureen maurice mauricio maurine mauro
mavis maxie maximo maxine maxwell maya maybell maybelle maye mayme maynard mayra mazie mckenzie
mckinley meagan meaghan mechelle mee meg megan meggan meghan meghann mei mel melaine melanie melany
melba melda melina melinda melisa melissa melissia mellie mellisa mellissa melodie melody melonie
melony melva melvin melvina melynda mendy mercedes meredith meri meridith merilyn merle merlene
merlin merna merri merrie merrill mervin meryl mia mica micaela micah michael michaela michal
michale micheal michel michele micheline michell michelle michiko mickey micki mickie migdalia
mignon miguel miguelina mika mikel mikki mila milagro milagros mildred milford milissa millard
millicent millie milo milton mimi mina minda mindi mindy minerva minh minna minnie miquel mira
miranda mireille mireya miriam mirian mirna mirta mirtha missy misti mitch mitchel mitchell mittie
mitzi mitzie modesta modesto mohamed mohammad mohammed moira moises mollie molly mona monica monika
monique monserrate monte monty morgan morris morton mose moses moshe mozell mozella mozelle muriel
murray myles myong myra myriam myrle myrna myron myrtice myrtie myrtis myrtle myung nada nadia
nadine nakia nakisha nakita nan nana nanci nancie nancy nanette nannette nannie naoma naomi
napoleon narcisa natalia natalie natasha natashia nathalie nathan nathanael nathanial nathaniel
natividad natosha neal ned nedra neil nelda nelia nelida nell nella nelle nellie nelly nelson nena
neoma nereida nerissa nestor neta nettie neva neville newton nga ngoc nia nichelle nichol nicholas
nichole nicki nickie nickolas nickole nicky nicol nicola nicolas nicolasa nicole nicolette nicolle
nidia nieves nigel niki nikia nikita nikki nikole nila nilda nilsa nina ninfa nita noah noe noel
noelia noella noelle noemi nola nolan noma nona nora norah norbert norberto noreen norene noriko
norine norma normand norris novella nydia nyla obdulia ocie octavia octavio odelia odell odessa
odette odilia odis ofelia ola olen oleta olga olimpia olin oliva oliver olivia ollie olympia oma
omar omer ona oneida opal ophelia ora oralia oren orlando orpha orval orville ossie osvaldo oswaldo
otha otilia otis otto ouida ozella pablo paige palma pamala pamela pamelia pamella pandora pansy
paola particia pasquale patria patrica patrice patricia patrick patrina patsy patti pattie patty
paul paula pauletta paulette paulina pauline pearle pearlene pearlie pearline pedro peggie peggy
penelope penney penni pennie percy perla perry pete peter petra petrina phil philip phillip phillis
philomena phoebe phuong phylicia phylis phyliss phyllis pia piedad pierre pilar pinkie polly
porfirio porsha portia precious preston pricilla priscilla qiana queenie quentin quiana quincy
quinn quintin quinton rachael racheal rachel rachele rachell rachelle racquel rae raeann rafael
rafaela raguel raina raleigh ralph ramiro ramon ramona ramonita rana ranae randa randal randall
randee randell randi randolph randy raphael raquel rashad rasheeda rashida raul raye rayford
raylene raymon raymond raymundo rayna reatha reba rebbeca rebbecca rebeca rebecca rebekah reda
refugio regan regena regenia reggie regina reginald reid reiko reina reinaldo remedios rena renae
renaldo renata renate renato rene renea renee renetta renita reta retha retta reuben reva rey reyes
reyna reynalda reynaldo rhea rhett rhiannon rhoda rhona rhonda ricardo richard richelle richie rick
rickey ricki rickie ricky rico rigoberto rikki riley rina risa rita robbie robbin robby robert
roberta roberto robt robyn rocco rochell rochelle rocio roderick rodger rodney rodolfo rodrick
rodrigo rogelio roger roland rolanda rolando rolf rolland roma romaine romana romelia romona ron
rona ronald ronda roni ronna ronni ronnie ronny roosevelt rory rosa rosalba rosalee rosalia rosalie
rosalina rosalind rosalinda rosaline rosalva rosalyn rosamond rosana rosann rosanna rosanne rosaria
rosario rosaura roscoe roseann roseanna roseanne roseline rosella roselle roselyn rosemarie rosendo
rosia rosie rosina rosita roslyn ross rowena roxana roxane roxann roxanna roxanne roxie roxy roy
royce rozella ruben rubie rubin rubye rudolf rudolph rudy rueben rufina rufus rupert russ russel
russell ruth rutha ruthann ruthie ryan sabina sabine sabra sabrina sacha sachiko sade sadie sal
salena salina sallie sally salome salvador salvatore sam samantha samara samatha samira sammie
sammy samual samuel sandi sandie sandra sanford sang sanjuana sanjuanita sanora santa santana
santiago santina santo santos sara sarah sarina sarita sasha saundra savanna savannah scarlett scot
scottie scotty sean sebastian sebrina selena selene selina selma serena sergio serina seth seymour
shad shaina shakira shalonda shameka shamika shana shanda shandra shane shaneka shanell shanelle
shani shanice shanika shanita shanna shannan shannon shanon shanta shante shantel shantell
shantelle shara sharee sharen shari sharita sharla sharleen sharlene sharon sharonda sharri sharron
sharyl sharyn shasta shaun shauna shaunda shaunna shavon shavonne shawana shawanda shawn shawna
shawnda shawnee shawnna shay shayla shayna shayne shea sheena sheila sheilah shela shelba shelby
sheldon shelia shella shelley shelli shellie shelly shelton shemeka shemika shena shenita sheree
sheri sheridan sherie sherika sherilyn sherita sherley sherly sherlyn sherman sheron sherrell
sherri sherrie sherrill sherron sherry sherryl sherwood shery sheryl shiela shira shirely shirl
shirlee shirleen shirlene shirley shirly shon shona shonda shonna shoshana shu sibyl sidney signe
sigrid silas silva silvana silvia simon simona simone sindy siobhan skye slyvia socorro sofia
solange soledad solomon sommer sondra sonia sonja sonny sonya soo sook sophia sophie soraya spencer
stacey staci stacia stacie stacy stan stanford stanley starla starr stefan stefani stefania
stefanie steffanie stephaine stephan stephane stephani stephanie stephany stephen stephenie
stephine steve steven stevie stuart sudie sueann suellen suk sung sunshine susan susana susann
susanna susannah susanne susie susy suzan suzann suzanna suzanne suzette suzie suzy svetlana sybil
syble sylvester sylvia sylvie synthia syreeta tabatha tabetha tabitha tad tai taisha takisha talia
talisha talitha tam tamala tamar tamara tamatha tameika tameka tamekia tamela tamera tamesha tami
tamica tamie tamika tamiko tamisha tammara tammi tammie tammy tamra tana tanesha tangela tania
tanika tanisha tanja tanna tanya tara tarah tarsha taryn tasha tashia tasia tatiana tawana tawanda
tawanna tawny tawnya ted teddy teena temeka tena tenisha tennie tennille teodora teodoro tequila
tereasa terence teresa terese teresita teressa teri terrance terrell terrence terresa terri terrie
terry tesha tess tessa tessie thad thaddeus thalia thanh thao thea theda thelma theo theodora
theodore theola theresa therese theresia theron thersa thomas thomasina thomasine thora thresa
thurman thuy tia tiana tianna tiara tierra tiesha tiffani tiffanie tiffany tiffiny tillie tim timmy
timothy tina tisha titus tobi tobias toby tomas tomasa tomeka tomi tomika tomiko tommie tommy
tomoko tonda toney toni tonia tonie tonja tony tonya tori tory tosha toshiko towanda toya tracee
tracey traci tracie tracy tran trang travis trena trent trenton tresa tressa tressie treva trevor
trey tricia trina trinh trinidad trish trisha trista tristan troy trudi trudie trudy trula truman
tuan tuyet twana twanna twila twyla tyesha tyra tyree tyrell tyron tyrone tyson ulysses una ursula
usha ute vada valarie valda valencia valentin valentina valentine valeria valerie valery vallie
valorie vance vanda vanesa vanessa vanita vannessa veda velda velia vella velma velva vena venessa
venice venita venus veola verda verdell verdie verena vergie verla verlene verlie vern verna
vernell vernetta vernice vernie vernita vernon verona veronica versie vesta veta vicenta vicente
vickey vicki vickie vicky victoria vida vikki vilma vina vince vincent vincenza vincenzo vinnie
violeta violette virgie virgil virgilio virgina vita vito viva vivan vivian viviana vivien vivienne
von vonda vonnie wai waldo wallace wally walter walton waltraud wanda waneta wanita warner waylon
wayne wei weldon wendell wendi wendy werner wes wesley whitney wilber wilbert wilbur wilburn wilda
wiley wilford wilfred wilfredo wilhelmina willa willard willene willette willia william williams
willian willie williemae willy wilma wilmer wilson wilton winford winfred winifred winnie winnifred
winona winston wonda woodrow wyatt wynona xavier xiomara xochitl yadira yan yang yanira yasmin yee
yesenia yessenia yetta ying yoko yolanda yolande yolando yolonda yon yong yoshiko yukiko yuko
yulanda yun yung yuri yvette yvonne zachariah zachary zachery zack zackary zaida zandra zane zelda
zella zelma zena zenaida zenobia zina zita zoe zofia zoila zola zona zora zoraida zula zulema zulma
"""
