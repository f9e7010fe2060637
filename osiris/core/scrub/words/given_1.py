"""Given names (US Census 1990; Faker), from aaaqil to dilhus."""

NAMES = """\
aaaqil aaban aabid aachal aada aadam aaden aadhya aadi aadil aafiya aage aagot aahana aahil aalam
aalee aalim aaliyah aamil aamir aamirah aanuoluwapo aapo aaqil aarav aarif aarini aariz aarna
aarnav aarne aaro aaron aarush aaryan aashi aashif aashir aasif aasim aatif aatiq aatos aaus aayan
aayush aazim aba abaan abagail abayomi abb abbas abbey abbi abbie abbigail abbos abby abdalla
abdallah abdelatif abdelkader abdellah abderaouf abderrahmane abdi abdiel abdihakim abdirahman
abdis abdu abduaziz abduboriy abdul abdulahat abdulbekir abdulcemal abdulgazi abdulhadi abdulhamid
abdulkadir abdulkerim abdullah abdullahi abdulloh abdulmenaf abdulsamed abdulsemet abdumalik
abdurahmon abdurrahman abdurresit abebi abednego abeer abeiku abela abelardo abelone abena abeni
abha abhimanyu abhiram abid abie abigael abigaili abigale abigayle abina abiodun abiona abiye
abjorn abner abosede abraham abram abril abror abubakar abubakr abuzar abyasa acar acarkan acey
achiel achieng achille achim achsah acie acikel acilay aclan acy adaeze adah adak adal adalberg
adalbergur adalbert adalberto adalbjorg adalbjorn adalbjort adalborg adalborgar adaldal adaldis
adalfridur adalgeir adalheidur adaline adalmundur adalradur adalros adalsteina adalsteinn
adalsteinunn adalveig adalyn adalynn adamaris adamo adams adan adasal adda addi addie addison
addisyn addy addyson ade adebiyi adebowale adebukola adedayo adedeji adekitan adekola adekunle adel
adela adelaida adelaide adelard adelasia adelbert adele adeleke adelgunde adelheid adelia adelin
adelina adelinde adeline adell adella adelle adelmo adelyn adelynn adem aden adena adenike adeniyi
adeolu adeoti adepeju aderopo adesewa adeshina adesoji adesua adetayo adetoke adetoun adeyi
adhiarja adhra adi adia adiarja adiel adiela adigun adika adikara adil adila adilene adimu adin
adina adinata adis adison aditya adlai adlan adline admir adnan adolf adolfine adolfo adolfs adolph
adolphe adolphus adomas adonis adrain adria adriaan adrian adriana adriane adrianna adrianne
adriano adriel adrien adriene adrienne adrija adrijana adron adunni advaith advay advik advika
adviye adweta adwoa adya adyson aedan aedin aengus aenne afaq afer aferdita affie afia afife afil
afiq afolarin afonso afra afrim afruza aftin afton afua aga agahadi agakisi agamali agamusa agastya
agata agatha agathe agaxan agbegim agca aggie aggrey agim agla aglaia agmur agnar agne agnea agnes
agnesa agnese agness agneta agnete agni agnieszka agnolo agnos agnus agostina agostino agripina
agris agron agueda agus agust agusta agustin agustina agustus ahat ahmad ahmed ahmet ahsen ahter
ahti aicha aida aidan aideen aiden aidyn aiga aigars aija aijuka aiko aila ailbhe aileen ailene
aili ailis ailish aimable aime aimee aimo aina ainars aine aino ainsley airi aisha aishani aishling
aisling aislinn aistis aisyah aivar aivaras aivars aiyana aiyanna aja ajala ajan ajani ajda ajeng
ajiman ajimat ajimin ajiono ajla ajna ajoke akalan akanmu akar akarsana akatay akay akbar akbas
akboga akcabay akcasu akcivan akdora akdurmus ake akeelah akeem akgol akgunes aki akif akiko akilah
akinal akinkunmi akinlabi akinwale akinyi akira akise akkerman akmal akmaner akmaral akobir akos
akosua akoth akoz akram aksay aksel akseli akshay aksogut aksoy aktemur akua akumaa akumu akver
akwasi akwesi akyildiz ala alaaddin alabama alabezek alade aladin alaeddin alain alaina alaine
alambana alamu alan alana alanalp alane alani alanis alanna alannah alanta alanzo alara alastair
alattin alaya alayna alaz alba alban albeiro alberico albert alberta alberte albertha albertina
albertine alberto alberts albertus albin albina albion albrecht albulena alby alcan alcee alcide
alcides alcie alcira alda aldair aldan aldar aldemar alden alderano aldin aldis aldny aldo aldona
aldonza alea aleah alease alec alecia aleck aleen aleena aleida aleisha aleix alejandra alejandrina
alejandro alejo alek aleks aleksandar aleksander aleksandr aleksandra aleksandras aleksandrs
aleksanteri aleksei aleksej aleksi alemsah alen alena alene alenka aleodor alesha aleshia alesia
alessandra alessandro alessia alessio aleta aletha alethea alethia aletta alexa alexandar alexande
alexander alexandr alexandra alexandre alexandrea alexandria alexandrie alexandrina alexandro
alexandros alexandru alexe alexei alexej alexia alexina alexis alexius alexus alexys alexzander alf
alfa alfar alfdis alferd alfey alfgeir alfgerdur alfgrimur alfheidur alfhildur alfie alfifa alfio
alfons alfonse alfonsina alfonso alfonz alfonzo alford alfred alfreda alfredia alfredo alfreds
alfros alfrun alfsol alftor alfur alger algernon algie algirdas algis algot ali alia aliabbas
aliana alica alicia alicja alida aliihsan alijah alika alin alina aline alinur alirio alis alisa
alise aliseydi alisha alishia alisia alisik alison alissa alisson alistair alistar alister alita
alivia alix aliya aliyah aliyu aliza alize alizee alja aljaz aljosa alka alkor alla allahverdi
allan allana allean alleen allegra allen allena allene alli allie alline allison allisson allyn
allyson allyssa alma almar almasi almast almaz almeda almedia almer almeta almina almir almira
almon almus almut almuth almyra alois aloisia alojz alojzia alojzij alojzija aloma alona alondra
alonso alonza alonzo aloys aloyse aloysius alparslan alpcan alpheus alphonce alphons alphonse
alphonsine alphonso alphonsus alpin alpsu alrekur alrun alsoy alston alta altagracia altha althea
altie altin altinbike altincicek altinisin altinkaya altogan alton altug alva alvah alvan alvar
alvaro alve alveiro alvena alver alvera alverda alverta alvia alvie alvilda alvin alvina alvine
alvira alvis alvy alwilda alwin alwina alwine aly alya alyce alycia alys alysa alyse alysha alysia
alyson alyssa alyssia alyvia alzbeta alzina ama amac amada amadea amadeo amadeus amado amador
amahle amaira amal amalia amalie amalija amandine amani amar amara amarachi amare amari amarion
amaris amasa amaury amaya ambar amberly ambers ambre ambrose ambroz amedeo amedeu amee amel amela
amelia amelie amelija america americo amerigo amey amiah amico amie amiee amil amilia amin amina
aminatu amine amira amirah amit amiya amiyah amleto amma ammie ammon amoke amol amon amondi amope
amos amparo amra amre amri amrita amruta amundi amy amya amza ana anabel anabela anabella anabelle
anaelle anahi anaida anais analia analisa anamaria anamika ananias anar anargul anas anasa
anastacia anastacio anastasia anastasie anastasios anastatia anastazie anatol anatole anatoli
anatolie anatolij anay anaya anca ancel ancil ancizar ancuta anda andela andera anders anderson
andic andile andjela andjelina andon andra andrada andrae andre andrea andreas andree andreea
andrei andreia andrej andreja andrejka andrejs andrena andres andress andrew andrey andri andria
andrian andrija andrin andrina andris andrius andrus andrzej andwele andy ane anej anel anemona
anes aneta anete anett anetta anette anezka anfernee anfinn ang angalia angantyr angavu ange angela
angele angelena angeles angelia angelic angelica angelika angelina angeline angelique angelita
angella angelo angelyn anggabaya anghel anghelina angi angie angila angla anglea angus anh anibal
anica anice anicet anie anika anina anirudh anis anisa anisha anisoara anissa anita anitra aniya
aniyah anja anjali anjanette anjelica anjolaoluwa anka anke ankica anmol ann anna annabel annabell
annabella annabelle annah annak annalee annalena annaliese annalisa annalise annamae annamaria
annamarie annar annarr annas annastacia anne annedore annegret annegrete annekatrin anneke annel
anneleen annelene anneli annelie annelies anneliese annelise annelle annelore annemarie annemette
annemie annemijn anner annerose annes annet annett annetta annette anney anni annia annibale annica
annice annick annie anniina annija annika annikki annina annis annita annmarie annukka annunziata
anny anom anona anoni anouk ansaldo ansel anselm ansgar ansh ansis ansley anson ansora anssi
antanas ante antero anthoney anthony antim antione antionette antje anto antoaneta antoin antoine
antoinette anton antone antonela antonella antonello antonetta antonette antonia antonie antonietta
antonija antonin antonina antonino antonio antonios antoniu antonius antons antony antoon antra
antti antun antwain antwan antwon anu anusha anuta anvar anvi anwar anya anyango anyi anze aodhan
aoibheann aoibhin aoibhinn aoife aongus apaydin apisara apolena apolline apollo apollonia apolonia
apostolos apryl aqil arabella araceli aracelis aracely aradhana arah aral araminta aran aras arba
arben arbey arbie arbjartur arbjorg arbjorn arbjort arbnor arcan arcelia archibald archie arda
ardath ardelia ardell ardella ardelle arden ardeth ardian ardis ardit ardita ardith ardyce areli
arelia arelius arely arent aretha arey arezki argeir argelia argemiro argie argils argono argu
arham ari ariadna arian ariana ariane arianna arianne aribert aric arica arie ariel ariele ariella
arielle arietta arif arifcan arija arijus arike arikol arild arilius arin arina arinbjorg arinbjorn
arinola aripinar aris arisa arisara arisoy aristide aristita arius arizona arja arjun arkie arkut
arla arlan arland arlaug arlean arleen arlen arlena arlene arlet arleth arletha arletta arlette
arley arlie arlin arlind arlinda arline arlington arlis arlo arly arlyn arlyne armahan arman armand
armanda armandas armande armandina armando armands armani armann armas armelle armend armenia armey
armida armin arminas arminda arminta armond armstead arna arnald arnaldo arnaldur arnar arnas arnau
arnaud arnaude arnav arnberg arnbergur arnbjorg arnbjorn arnborg arnd arndis arndor arndt arne
arnes arnett arnetta arnette arney arnfinna arnfinnur arnfjord arnfreyr arnfridur arnfried arngeir
arngerdur arngils arngrimur arngunnur arnheidur arnhildur arni arnie arnika arnim arnina arnis
arnita arnkatla arnkell arnlaug arnlaugur arnleif arnleifur arnlin arnljot arnljotur arnmodur
arnmundur arno arnoddur arnold arnoldas arnoldo arnolds arnor arnora arnost arnros arnrun arnsteinn
arntor arntora arntrudur arnulf arnulfo arnulfur arnvidur arny aron aronas arora arpad arpag arra
arran arrie arron arsal arsall arsenie arsenio arsim arsipatra arsol arta artan artanto artawan
artelia artemisa arther arthor arthur artie artis arto artora arttu artturi artur arturas arturo
arturs aru arun arunas arunima arusi arveig arvel arvid arvids arvil arvilla arvin arvo arvok
arvydas arya aryan aryana aryanna arziye arzu asa asad asael asafe asake asalet asali asani asanti
asatira asberg asbergur asberry asbjorg asbjorn asborg asbury asdis asfridur asgautur asgeir asger
asgerdur asgils asgrimur asha ashan ashanti ashby ashely asher ashildur ashlea ashlee ashleigh
ashlene ashley ashli ashlie ashling ashly ashlyn ashlynn ashton ashtyn asi asif asila asilbek asim
asiman asir asiri asirwada asirwanda askatla askell askja asko askur asla aslakur aslan aslanhan
aslaug aslaugur asleif asley aslijan asliye asma asmadi asman asmar asmianto asmini asmira asmundur
asmuni asny asolfur ason aspar asrodur asros asrun assa assar assia assumpta assunta asta astbjorg
astbjorn astbjort astdis astfridur astgeir astgerdur astheidur asthildur astmar astmundur aston
astor astradur astrid astridur astrikur astrit astros astrun asttor asttora asttrudur astvald
astvaldur astvar astveig astvin asu asuncion asvaldur asvardur asvor aswani atabala atagun atalay
atalia atamoglan atanur atasagun atatore atena atenulf atfat atgun atha athanasios atharv atheel
athman athuman athumani ati atiena atieno atila atilgan atilhan atinuke atit atiyye atla atlanta
atli atma atmaja atnan attaf atte atticus attie attila attilio attracta aubra aubree aubrey aubrie
audbergur audbert audbjorg audbjorn audbjort auddis aude audgeir audie audkell audley audlin
audmundur audna audny audolfur audra audrea audrey audria audriana audrianna audrie audrina audrius
audrun audry audun audunn audur audy augusta augustas auguste augustin augustina augustine augusto
augusts aukusti aulikki aulis aundrea aune aunyaporn aura auraq aurea aureja aurel aurelia aurelian
aureliana aurelie aurelien aurelija aurelio aurica aurilla aurimas aurore aurthur ausma ausra
ausrine austan austar austdal austen austfjord austine austmann austmar auston austra austri austyn
auther authur autry ava avah avelina averi averie averil avery avgust avi avie avis avni avon avram
avril avsin avunc awadil awamil awamiri awan awani awero awesi awilda awj awlya awmar awrad axel
axelia axelle axelma axenia axinte aya ayaan ayako ayamin ayan ayana ayanna ayasun ayaydin aybet
aybora aycagul aycan aydan aydar ayden aydin aydinbey aydinc ayduru ayesha aygonenc aygul aygun
aygutalp ayhan ayinde ayinke aykut aykutalp ayla ayleen aylil aylin aylla ayman aymen aymeric
aynilhayat aynimah aynur ayodeji ayodele ayoka ayoub aypar aysan aysar ayse ayseana aysel aysema
aysenur aysevim aysoy aysu aysuna aytek ayten aytoz aytuna ayu ayub ayulker ayush ayushman ayvas
ayyaruk ayyubi azaan azad azade azalee azaria azariah azban azeeb azeglio azettin aziz aziza azize
azizi azra azucena azul azuolas azzie baaba baahir baaizeed baaqee baaqir baaree baashir baasim
baasit baba babar babara babasola babatunji babawale baber babett babette babyboy baccio bachittar
badawi badegul badr bagas bagdas bagdat baghyawati bagiya bagus bagya baha bahaa bahaddin bahadir
bahadurjit bahari bahati bahittin bahiy bahtinur bahuraksa bahuwarna bahuwirya baiba bailee bailey
bailie bairbel bairbre bajragin bajram bakari bakda bakhshi baki bakiadi bakianto bakidin bakijan
bakiman bakiono bakkdal bakkmann bakti baktiadi baktianto baktiono bala balamantri balangga
balapati balatekin balaxanim balca baldassare baldey baldrun baldur baldvin baldvina baldwin
baleegh balendra balhaar bali balidin balijan balinda baljiwan ballard balli baltas baltasar
balthasar balvan balveer balz bama bambad bambang bambi banara banawa banawi bancar bandile banel
banjeet banu bao baptist baptiste baqar baqir bara barabara barak baraka barasa barb barbar barbara
barbel barbera barbie barbora barbra barbro barbu bardi bardur bari barica baringur baris bariscan
barkha barnard barnett barney barnie barr barraq barrett barri barrie barron barry barsen
bartholomaus bartholomew bartley bartolomej bartolomeo bartolomeu barton bas basaam basarab basay
bascom baseer basel basem bashaar bashaarat bashan bashar basharat basheer basheerah bashkim basile
basilia basim basir basok basriye bassam bassi bastiaan bastian bastien batal batirhan batool
baturay baudouin baugur bautista baxter bayard baydu baykan baylee baylie bayman bayram bayron
bayruhan baytal bayzettin bazam bea beadie beata beate beatrice beatrijs beatris beatrix beatriz
beau beaulah bebba bebe beckett beckham becki beckie becky beda bedford bedi bediriye bedri bedrich
beecher begga begim behbud behiza behrem behruz beinir beinteinn beitir bekan bekbay bekim bekir
bektasi bela belen belgizar belia belinda belkis belkize bella belle bellisan bello belo belton
belva bena benadik benard benas benedetto benedict benedicte benedikt benedikta benedikte benedita
benek bengibay bengt bengta beni benia beniamin benice benicio benidikt benidikta benita benito
benjaman benjamen benjamim benjamin benjamine benji benjiman benjman benn benna bennett benney
bennie benno benny benoit benol benone benoni benony benson benta bente bentey benthe bentina
bentley bento benton benvenuto beppe bera berat beray berdie beren berend berends berengere
berenice berent berezat berg bergdis bergen bergey bergfinnur bergfridur bergheidur berghildur
bergholt berghreinn bergjon bergland berglaug berglin berglind bergljot bergmann bergmannia bergmar
bergmundur bergny bergran bergrin bergros bergrun bergsteinn bergsveinn bergtor bergtora bergur
bergvin berit beriye berkal berki berkley berksay berlin berna bernabe bernadette bernadine bernard
bernarda bernardina bernardine bernardo bernd berndt berneice bernetta bernfried bernhard
bernhardine bernhardur berni bernice bernie berniece bernita bernodia bernodus bernt bernward berra
berran berrin bersi berta bertel bertha berthe berthold bertie bertil bertina bertold berton
bertram bertrand bertulis beryl besart besarta besey beshte besim besin besnik bess besse bessi
bessie beste bestla betania beth betha bethan bethanie bethann bethany bethel bethzy betina betsey
betsy bett bette betti bettie bettina betty bettyann bettye bettyjane bettylou betuel beula beulah
bev beverlee beverley beverly beyda beyhatun beyler beyonce beyzade bezek bhanumati bhavani bhavika
bhavini bhavna bhavya bhekani bhekisisa bhekizizwe bhekokwakhe biagio bianca bianka bibi bibiana
bibisora bibuwa bican bidayet biddie bieke biel bil bilaal bilal bilay bildsfells bilender bilgen
bilginur bilgutay bilha biljana bilkay bilkisu billi billie billye bilol biltas bimala bina binay
binbasar binisik birben birdella birdie birger birgid birgir birgit birgitt birgitta birgitte
birgul birkir birna birnir birousk birsan birsen birt birta birte birtha birthe birtie birtingur
birtir birtna biruta bisar biserka bishakha bitul bizhan bjarg bjargar bjargdis bjargey bjargheidur
bjarghildur bjarglind bjargmundur bjargtor bjarkan bjarkar bjarkey bjarki bjarklind bjarma bjarmar
bjarmi bjarnar bjarndal bjarndis bjarne bjarney bjarnfinnur bjarnfjord bjarnfredur bjarnfridur
bjarngerdur bjarnhardur bjarnhedinn bjarnheidur bjarnhildur bjarni bjarnlaug bjarnlaugur
bjarnleifur bjarnolfur bjarnrun bjarnsteinn bjarntor bjarntora bjarntrudur bjarnveig bjarny bjartey
bjartmann bjartmar bjartmey bjarttor bjartur bjolan bjolfur bjorg bjorgey bjorgheidur bjorghildur
bjorgmundur bjorgolfur bjorgulfur bjorgvin bjork bjorn bjorney bjornfridur bjornolfur bjort
bladimir bladis blaey blafeld blahoslav blain blaine blair blaise blanaid blanca blanch blanchard
blanche blanchie blandine blanduzia blane blangur blanka blar blathnaid blavar blaz blazej blazena
blerim blerina blerta blida blin blomey blomkvist blondell bluette bluford blythe boaz boban bobba
bobbi bobbie bobby bobbye bobette bobur bodi bodil bodo bodvar boe boel boga bogatimur bogdan
bogdana bogdis bogey bogga boghildur bogi bogomir bohdan bohdana bohumil bohumila bohumir bohus
bohuslav bohuslava boi bojan boje bok bolatito bolden boleslav bolli boluwatife boma bonface bong
bonifac boniface bonita bonnie bonny bonu boone borahan boratas borgar borgdal borgdis borge
borghildur borgny borgrun borgtor borgtora borgulfur boris borivoj borje borkur borris bortecin
borut bose bosibori bostjan boston bothildur botnia botolfur bouchra boyce boyd boynak boysie
bozbag bozena bozerk bozica bozidara boztas brad braden bradford bradley bradly bradut brady bradyn
braeden braedon braelyn braga braghildur bragi brahim braiden brak bram bramwel branda brandan
branddis brande brandee branden brandi brandie brandin brandon brandt brandur brandusa brandy
brandyn branislav branislava branka branko brannon brant brantley braulio bravin braxton brayan
brayden braydon braylen braylon brea breana breandan breann breanna breanne brecht breda bree
breeda breege breffni breki brekkmann brencis brenda brendah brendan brenden brendon brenna brennan
brennen brennon breno brent brenton breonna bresi brestir bret bretislav brett bria briana brianda
brianna brianne brice brid bridger bridget bridgett bridgette bridgit bridie briek brielle brien
briet brieuc briget brigette brighid brigid brigida brigita brigitta brigitte brijesh briley
brilyant brimar brimdis brimhildur brimi brimir brimrun brinda brinley brion brionna brisa brit
brita britany britney britni britny britt britta brittaney brittani brittanie britteny brittnay
brittnee brittney brittni brittnie brittny britton brjann brock broddi broderick brodie brody
brogan brona bronach bronagh bronislava bronson bronwen bronwyn brooke brooklyn brooklynn bror
bruce bruna brunhild brunhilde bruni brunilda bruno brunsted bryan bryana bryanna bryant bryce
brycen brylee bryn bryndis brynfridur bryngeir bryngerdur brynheidur brynhildur brynja brynjar
brynjolfur brynjulfur brynlee brynleifur brynn brynny brynsteinn bryntor bryntyr bryon bryony
bryson bryton bucur bud budd buddie budi buel buelah buell buena buffy buford buget buhari bui
bujar bukurije bula bulah bulunc buna bunmi bunny bunyamun buraid burak burakhan burc burckhard
burcuhan burdette buren bureyre burgess burghard buri burim burk burkard burke burkhard burkhardt
burkney burkni burl burleigh burley burma burnell burnett burney burnice burnie burr burrel burrell
burt burton busara busisiwe busra busranur butch buyrukhan bylgja bynum byrd byrdie byron bystrik
cabbar cabir cacilia cacilie caden cael caesar caetana caga cagak cagdan cager caglar caglasin
cagveren cahal cahan cahangir cahir cahya cahyadi cahyanto cahyo cahyono caiden cailin cailum
cailyn caio cait caitlin caitlyn caitlynn caitriona caius cajsa cakar caket cakirca cakrabirawa
cakrabuana cakrajiya cakrawala cakrawangsa calandra calcedonio caldonia cale caleb calebe caleigh
calhoun cali calim calin calista calla callan calleigh callie callum calogero calti calum calvin
calvince cambria camden camelia cameron cami camie camil camila camilla camille camillo camillus
camilo camisha cammie cammy camok campbell campo camren camron camryn canan canberk candace
candance candela candelaria candeniz candi candice candida candido candie candis candra candrakanta
candyce canfeza cangur canice cannie cannur canseven cansin cantemir cantez canur caoilfhionn
caoimhe caoimhin caolain caolan caomhan capa capitola capkan cappie caprice capucine cara caragh
caraka caren carey cari caridad carie carin carina carine carisa carissa carita carl carla carlee
carleen carleigh carlena carlene carleton carletta carley carli carlie carlijn carline carlisle
carlita carlo carlos carlota carlotta carlton carly carlyle carlyn carma carman carmel carmela
carmelia carmelina carmelita carmella carmelo carmen carmenza carmina carmine carminho carmon
carnell caro carola carolann carole carolee carolien carolin caroline caroll carolyn carolyne
carolynn caron caroyln carra carren carri carrie carrol carroll carsen carson carsten carub cary
caryl carylon caryn casandra casen casey casian casiana casie casimer casimir casimira casimiro
cason casper cass cassaundra cassey cassi cassidy cassie cassius cassondra cassy caswell cataleya
catalin catalina catarina caterina cathal catharina catharine catherin catherina catherine
catheriona cathern catheryn cathey cathi cathie cathleen cathrin cathrina cathrine cathriona
cathryn cathy catia catina catinca cato catrice catrin catrina catrine catrinel catriona catur
caturangga caua caue cavad cavid cavit cavuldur cawisadi cawisono cawuk cayadi cayden caydence
cayla caylee cazimir ceara ceasar cebesoy cecelia cecep cecila cecile cecilie cecilija cecille
cecily cedide cedric cedrick cedrin celal celem celena celene celesta celeste celestia celestin
celestina celestine celestino celia celie celikkan celikyurek celilay celina celinda celine celsa
cem cemal cemalettin cemani cemeti cemil cemiyle cemplunk cena cenan cengiz cengkal cengkir centa
centrine ceola cephus cerasela cerci cercis cesar cesare cetin cetinsu cevale cevheri cevikoz
cevregul ceyhun ceyla ceylin ceylon ceyran cezar cezara cezayir chaaya chabane chace chad chadd
chadrick chadwick chae chaifah chaim chaitaly chaitanya chaiwut chaka chakradev chakradhar chakrika
chalisa chalmer chalmers chamali chaman chameli champak chana chanakya chancey chanchal chancy
chanda chandani chandra chandran chandresh chanel chanell chanelle chaney chanez chang changaz
chanie chanikan chaniya channie channing chantal chantay chante chantel chantell chantelle chanya
chara charan charise charissa charisse charita charla charle charlee charleen charlena charlene
charles charlesetta charlesh charlette charley charline charlize charlott charlotta charlotte
charlottie charls charlsie charlton charly charlyn charmain charmaine charo charolette charos
charvi chas chashida chasidy chasity chasmum chassidy chastity chatresh chatura chau chauncey
chauncy chausiki chavvi chawin chawish chaya chayanin chayapat chaz che chebet chege chelangat
chelsey chelsi chelsie chelsy chepkemoi chepkoech chepkorir cher cheragh chere cheree cherelle
cheri cherie cherif cherilyn cherise cherish cherith cherly cherlyn cherotich cherrelle cherri
cherrie cherryl cheruiyot chery cheryl cheryle cheryll chesley chessie chester chestina cheusi
cheyanne cheyenne chia chiamaka chiara chibuzo chidimma chieko chigozie chijioke chimere chin
chinedu chinelo ching chinyere chipukizi chiquita chiraz chizoba chloe chloie chong chris chrissie
chrissy christ christa christabel christal christeen christel christelle christen christena
christene christer christi christia christiaan christiana christiane christianne christie christin
christina christine christinia christion christl christof christofer christoffer christop
christoper christoph christophe christopher christy chrystal chu chuki chukwudi chukwuemeka chun
chung chyna chynna cian cianan ciaobella ciara ciaran ciarra ciarrai cicely cicero cici cidal cielo
ciera cierra cihan cihandide ciji cilga cilla cilli cillian cilly cimnaz cinda cinderella cindi
cindie cindoruk cindy cinerk cingiz cinta cinthia cinzia ciprian cipriana cipriano cira ciril
cirillo cirkeline ciro cisem citlali citlalli citra civgin claas clabe claes claiborne clair claire
clara clarabelle clarance clare clarence claretha claretta claribel clarice clarinda clarine claris
clarisa clarissa clarisse clarita clark clarke clarnce clas classie claud claude claudette claudia
claudie claudine claudio claudiu claudius claudy claus clavs clayton clearence cleda clelia clell
clella clem clemence clemencia clemens clemente clementina clementine clemie clemma clemmie clemon
cleola cleon cleone cleopatra cleophas cleora cleotilde cleta cletus cleva cleve cleveland clevie
clide cliffie clifford clifton clint clinton cliodhna cliona clive clodagh cloe clora clorinda
clothilde clotilda clotilde clovis cloyd clyda clyde clydie clytie coby codey codi codie codin
codrin codrina codrut codruta cody coen cogay cohen cokan colbert colby coleen coleman colene
coleton coletta colette coley colie colin coline colins colleen collen collene collette collier
collin collince collins collis colm colman colpan colten colter colton coluccio colum columba
columbia columbus colvin conal conall conan conard concepcion concepta concetta concha conchita
conchur conleth conley connell conner connie connor conny conor conrad conradin consolata constanca
constanta constantin constantina constantine constantino constanza constanze consuela consuelo
contessa contina conway coolidge copur cora coraima coral coralee coralia coralie coraline corazon
corbett corbin corda cordaro cordelia cordell cordella cordero cordia cordie cordula corean coreen
corene corentin coretta corey cori corie corina corine corinna corinne coriolano corliss cormac
cormack corneille cornel cornelia cornelio cornelious cornelis corneliu cornelius cornell cornie
corona corrado corrie corrin corrina corrine corrinne corry corsin cortez cortney corvin corwin
cory cosima cosimo coskun cosmas cosmin cosmina cosmo cosqun costache costantino costanzo costel
costin coty courteney courtland courtney coy craig crawford crenguta creola cressie crete crin
crina criselda crissie crissy crista cristal cristea cristen cristhian cristi cristian cristiana
cristiano cristie cristin cristina cristine cristobal cristofer cristofor cristopher cristy
crockett cruz crysta crystle csaba ctibor ctirad cuba cuc cuheyna cullen cuman cumsud cuneyit
curdin curley curt curtis curtiss cvetka cvetko cydney cyndi cyndy cyntha cynthia cyprian cyriel
cyril cyrill cyrille cyrstal cythia czeslaw daamin daan daanish daanyaal daawood dabbah dabir
dabney dace dacia dacian daciana dacin dadap dadas dadey dadi dadina dafina dafne dagbjartur
dagbjorg dagbjort dagel dagfari dagfinnur dagfridur daggeir daggros dagheidur daghfal dagistan
dagmann dagmar dagmara dagmey dagny dagnyr dagobert dagoberto dagrun dagtor dagur dahiana dahlia
dai daiana daiga daija daijah daina daine dainess dainis dainius daire dairine dairo daisey daisha
daisie daisye daiyaan daja dajana dakhil dakoda dakota dakotah daksh daksha dakshesh dalaja dalan
dalbert dalbir daldis dalene daler daley dalhoff dalia dalibor dalila dalili dalima daliman dalimin
daliono dalkilic dalla dalli dallilja dallin dalmann dalmar dalmas dalros dalton dalvin damar
damarcus damari damarion damaris dameer dameon damian damiano damien damienne damife damijan damini
damion damir damjan damjana damlanur damon damond damu damurah damyanti danae danang dancan dancun
dandre dane daneen danelius danelle danette daney danfridur dangelo danheidur danhildur dani dania
danial danica daniel daniela daniele danielius daniell daniella danielle danijel danijela danika
danille danilo danique danis daniswara danita danival danjuma dann danna dannette dannie danniel
dannielle danny danson danu danuja danuse danuta dany danyel danyell danyelle daphine daquan dara
daragh darain darby darcel darcey darci darcie darcy dardan darell daren daria darian dariana
dariati darien darija darijan darika darimin darin darina darinka dario darion daris darius dariusz
darja darko darl darla darleen darlena darlene darline darlyne darmaji darman darmana darmanto
darnell darold daron darpan darragh darran darrel darrell darren darri darrian darrick darrien
darrin darrion darrius darron darry darryl darryle darryll darryn darsh darsirah darta dartono daru
daruna darvin darwyn dary daryani daryl daryle daryn dasa dashawn dasia dastageer daud daudi
daulton daunte davante davey davi davian davida davide davie davin davina davion davis davnet davon
davonta davonte davor davorin davy dawna dawne dawson dawud dax daxton dayamai dayami dayana
dayanara dayar dayita dayle dayna dayne dayse daysi dayton dayyaan deadra deaglan deana deandra
deandre deandrea deane deangelo deann deanna deanne deante dearbhail dearbhaile dearbhla deasia
debbi debbie debbra debby debera debi debora deborah deborrah debra debrah debroah decebal declan
dede dedra dedric dedrick deeann deeanna deedee deedra deegan deena deepa deetta deforest deger
degmeer deha deiby deicy deidra deidre deion deirbhile deirdre deisy deividas deja dejah dejan
dejon dejuan delaine delana delaney delano delbert delcie delena delfina delfino delia deliah
delicia delil delila delilah delina delinda delisa della dellar delle dellia dellie delma delmar
delmas delmer delmus delmy delois deloise delora deloras delores deloris delorse delos delpha
delphia delphin delphine delsie delton delvin delwin dema demarco demarcus demario demarion demeter
demetra demetri demetria demetric demetrice demetrios demetrius demi demian demilade demirbuken
demiriz demirok demiryurek demond demonte dempsey demus dena denae dendy deneen denese denice
deniel deniis denine denis denisa denise denisha denisse denita deniz denizalp denkel denna dennie
dennis dennise denny denton denver denyse denzel denzell denzil deon deondre deonna deonta deontae
deonte dequan derald dereck derek dereon deric derick derik derkay derl derly dermot dermott derrek
derrell derrick derval dervilla dervla derwin derya deryanur deryl desean deshaun deshawn desi
desirae desiree desmond despina dessa dessie destany destin destinee destiney destini destiny
destry detlef detlev detra devan devansh devante devaughn deven devi devika devin deviner devon
devona devonta devontae devonte devora devorah devyn deward dewayne dewey dewi dewitt dex dexter
deyanira dezider dezzie dhriti dhruv diah diallo dian diana dianah diandra diane diann dianna
dianne diar diarmaid diarmuid dicie dick dickie dickson dicy dida didda didier didina didrik
diederik diedra diedre diedrich diego dierdre dierk diethard diethelm diether dietlind dietlinde
dietmar dietrich digdaya digna dijana dijon diken dilan dilara dilcan dilder dildora dilfeza dilhus
"""
