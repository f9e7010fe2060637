"""Given names (US Census 1990; Faker), from tyrel to zygimantas."""

NAMES = """\
tyrel tyrell tyrese tyrfingur tyrik tyrin tyriq tyrique tyron tyrone tyrus tyshawn tyson ubaadah
ubadah ubaid ubaidah ubaldo ubay ubayd ubaydullah ubbi uberto ubeydullah ubika ucan ucbeyi ucchal
ucgul uche uchenna uchita uda udant udarsh uddi udeen udeera udyati ueli uffe ufukay ugan uge uggi
ugla ugne ugo ugolino ugur ugurkan ugurtan uhban ujamaa ujunwa ula ulakbey uldis ulduz ulf ulfa
ulfar ulfat ulfdis ulfet ulfey ulfgeir ulfhedinn ulfheidur ulfhildur ulfkell ulfljotur ulfrun
ulftyr ulfur uli ulises ulke ulkudes ulkum ulla ulle ullrich ulrica ulrich ulrik ulrika ulrike
ultan ulu uludag ulugbey uluman ulutay ulva ulvi ulya ulysses uma umaarah umair umande umang umar
umay umaya umberto umi umid ummahan ummahani umman ummet ummuhan umoja umray umusan umut umutcan
una unal undina undine unek unggul uni unjani unlen unna unnar unnati unnbjorg unnbjorn unndis
unndor unni unnsteinn unntor unnur unsever unubol uolevi upadhriti upasna upik upkaar upma ura
uraltay urania uranus urbain urban urdar urdur urfan urfettin urhan uriah uriel urijah urishilla
urmas urmi uros urper urrab ursa ursel ursina urska urszula urte urvashi urvi usame uschi usha
ushan ushindi usiku usman usmon ustun usyi uta utama utkarsh utkucan utz uwe uxi uyanser uygun
uzbay uzer uzeyir uzima uzsoy vacibe vaclav vada vadim vafir vagn vagna vagnbjorg vagnfridur vahar
vahid vahittin vaida vaidas vaino vaishnavi vajen vaka vakare vakris vakur valagils valarie valary
valberg valbergur valbjorg valbjork valbjorn valbjort valborg valbrandur vald valda valdemar
valdheidur valdi valdimar valdis valdor valeh valencia valene valentijn valentim valentin valentine
valentino valentinus valer valere valeri valeria valerie valerij valerija valerio valeriu valery
valeska valey valfridur valgard valgardur valgeir valgerda valgerdur valhildur vali valija valinda
valka valladur vallary vallie vally valmar valmundur valny valon valorie valrie valros valrun
valsteinn valter valtor valtrudur valtteri valtyr valur valva valy vamakshi vance vanda vander
vanesa vanessa vanetta vania vanita vanja vanna vannesa vannessa vannie vansha vanya vapni vaqif
vara varenya vargin varlik varmar varmdal varsha varvara vasana vasare vasatika vasco vashon vashti
vasif vasil vasile vasilica vasiliki vassie vassilios vasudha vasyl vatnar vatnsfjord vattar
vattnes vavrinec vaysal vazeh vebjorg vebjorn vecide veda vedant vedat vedhika vedika vedis vedran
veera veerle veeti vefia vegard vegeir vegerdur veig veiga veigar veigur veijo veikko veis veit
vejune vekell vela velaug velaugur velda veli velia velitdin vella vello velma velta velva vemundur
vena venancio vendela vendelin vendula venera veneranda venessa venetta veniamin venice venie
venita venla vennie venus veny veola verda verde verdell verdie vere verena vergie vergil verim
verl verla verle verlene verlie verlin verline verlon verlyn vermundur vern verna vernal verne
vernell vernelle verner verneri vernetta vernhard vernhardur vernia vernice vernie vernita vernon
vero verona veronica veronicah veronika veronique versie vertie vesa vesna vessie vesta vestar
vesteinn vester vestmar veta vetrarros veturlidi veva vezat vezrife vibeka vibekka vic vicenta
vicente vicentia vicentiu vicie vick vickey vicki vickie vicky victoire victoria victoriano
victorina victorine vicy vid vida vidadi vidal vidalin vidar vide vidfjord vidhi vidir vidja viera
vieroslava viesturs vifill vigdis vigdogg vigfus viggo viggunnur vigilija viglundur vigmar
vigmundur vignir vigny vigo vigri vigsteinn vigtor vigtyr vigur vihaan viivi vija vikar viki viking
vikingur vikki viktor viktoria viktorie viktorija viktors vilberg vilbergur vilbert vilbjorn
vilbogi vilborg vilbrandur vildane vilde vildis vilem vilfridur vilgeir vilgerdur vilgot vilhelm
vilhelmiina vilhelmina vilhjalmur vilho vili viliam vilis vilius viljami viljar viljem vilji viljo
villa villads ville villi villimey vilma vilmar vilmer vilmundur vilnis vilny vilte vilums viman
vina vinaya vinbjorg vince vincenc vincent vincentio vincentiu vincenza vincenzo vinciane vineta
viney vinie vinita vinjar vinko vinnie vinny vino vinsen vinson vinsy vinton vinzenz violeta
violetta violette viorel viorela viorica vira viraj virdie virge virgel virgen virgia virgie virgil
virgilio virgill virgina virginie virgle viridiana virman virpi visar visarion visvaldis vit vita
vitali vitalija vitalis vitazoslav vitezslav vito vitor vitoria vittoria vittorio vitus viva vivaan
vivan viveka vivi vivian viviana viviane vivianne vivien vivienne vjekoslav vjollca vlad vladelina
vladimir vladimira vladislav vladislavs vlado vlaicu vlasta vlastimil vlora voggur voichita voicu
vojtech voldemars volkan volker volkhard volkmar vollie volney volundur voncile vonda vonetta voney
vonnie vopnfjord vopni vordis vordur vorm vottur vratislav vratko vreneli vrinda vrishti vritti
vuokko vuqar vurgun vusal vusumuzi vyanjana vytautas vyte waahid waail waajid waceera wachira wadee
wadi wadood wafa wafae wafeeq wafi wafiq wafula wahab wahb wahban waheed wahhaab wahhaaj wahyu
waida wainaina waino wairimu wakeeta wakiman walburga waldemar waldo waldtraut walentina walfried
walid wallace walli wally walt walther walton waltraud waltraut waltrud waluyo wamalwa wambua
wambugu wambui wamwema wanda waneta wanetta wangari wangila wangui wani wanita wanja wanjala
wanjiku wanjiru wanjohi wannes wanyama wanyonyi warda wardaya wardell wardi warhi waridi warinder
warjas warji warre warsa warsita warta waseme wasin wasis wassaya wassim watika watson wava waverly
wawan waweru wayde waylon wayman waymon wayne wazir webb weddy weena wei wekesa weldon welton
wenche wencke wende wendel wendelin wendell wendi wendie wendolin wendolyn wendy wenke wenona
wenzel wera werner wes wesley wesonga wess wessel westin westley whit whitley whitney wibke widisha
widya wiebke wieland wieslaw wigbert wilber wilbert wilbur wilburn wilda wiley wilford wilfred
wilfredo wilfrid wilfrido wilfried wilfriede wilhelm wilhelmina wilhelmine wilhelmus wilhemina
wiliam wilkie willa willaim willam willard wille willem willena willene willetta willette willfried
willi willia williams willian williard willibald willibert willie williemae willodean willum willy
wilma wilman wilmar wilmer wilson wilton wiltrud wim winda windell winfield winford winfred
winfried winifred winni winnie winnifred winny winona winthrop winton wira wirda wirt wishi wisnu
witold wladimir wojciech woldemar wolfgang wolfhard wolfram wonda wong woodie woodroe woodrow
woodson worley wout wouter wriddhish wridesh wulan wulf wur wuraola wyatt wycliff wycliffe wylie
wyman wynell wynona xalak xalid xaliq xamis xanana xander xanim xankisi xanlar xaver xavi xavier
xena xenia xiao ximena xiomara xiti xobeen xochitl xolid xosrov xuan xudaverdi xudayar xudu xumar
xzavier yaa yaakov yaaseen yachana yacine yada yadavi yadid yadiel yadigar yadira yaeko yael yafi
yafir yaghnam yagin yagizkurt yagnesh yago yahaira yahia yahir yahsi yahsikan yahvi yahya yahyaa
yahyo yair yajaira yakobo yalazabay yalcin yalgin yalin yaltirak yaman yamar yameen yamid yamile
yamilet yamilex yamin yamini yan yana yance yancy yandel yanet yaneth yang yani yanick yanik yanira
yanis yanisa yanki yann yannic yannick yannik yannis yaqeen yaqoot yaqub yar yareli yaretzi yargi
yaritza yasaar yasan yasar yasattin yaseen yasemen yasemin yash yashasvi yashawini yashem yashica
yashoda yashodhara yashvi yasin yasina yasinta yasir yasmeen yasmin yasmina yasmine yasser yassin
yassine yasti yasuko yatan yathrib yatin yauvani yavuz yaw yawar yawer yayak yazan yazeed yazganalp
yazgul yazmin yda yecid yee yeferson yehuda yeimy yeison yejide yekbun yekda yelena yelesen yeneral
yeni yenifer yenny yeny yepelek yer yeraz yergha yerson yertan yesenia yesica yesid yesil yesoob
yessenia yessi yessica yetisal yetta yetunde yevette yewande yfke yigit yildir yildiz yilma yilmaz
yina yineth ying yinthe yja ylenia ylfa ylfur ylja ylur ylva ylvi ylvie yma ymir yngling yngvar
yngve yngvi ynja yoan yoann yochana yoel yohan yohana yohane yoko yolal yolanda yolande yolando
yolima yolonda yon yonetmen yong yono yoom yoruc yosef yoselin yoshie yoshiko yoshio yoshita yosma
youba youcef youlanda younes youri yousef yousra youssef yrar yrja yrjo yrkill yrr yrsa ysaline
yucel yucelen yudy yuette yug yuki yukiko yuko yulanda yuli yulia yuliana yulieth yulisa yulissa
yuly yumun yun yung yuni yunis yunita yunt yunus yuonne yurani yurany yurdanur yurdaser yureed
yurem yuri yuridia yuriko yurtguven yurtseven yurttas yury yusif yussuf yusuf yutika yuvraj yvan
yves yvette yvon yvone yvonne zaafir zaahid zaahir zaakir zabir zablon zac zacarias zach zacharia
zachariah zacharias zacharie zachary zachery zack zackariya zackary zackery zada zadie zaeem zaenab
zafar zafeer zafir zafrul zahaar zaharia zaheer zahfer zahi zahid zahir zahnya zahra zahri zahro
zahrun zahur zaib zaid zaida zaiden zain zainab zainabu zaira zaire zaitra zaituni zak zakaria
zakarias zakariyo zakary zakayo zakhele zakir zakiyaxon zaliha zalindra zaman zamett zamfir zamfira
zamin zamiq zamir zamira zan zana zander zandra zane zaneta zanis zaniyah zansi zara zarar zaraza
zaria zariah zarina zarna zashil zauqi zaur zavier zavion zaweel zayan zayd zayden zaynab zayne
zayyan zayyir zbigniew zbynek zdenek zdenka zdenko zdislava zdravko zeb zebirce zebulon zechariah
zeferino zehaan zehnia zehra zehranur zejna zekayi zeke zeki zela zelaya zelda zelha zelia zelie
zeljka zeljko zella zelma zelmira zelpha zemfira zemyna zemzem zena zenaida zenas zende zenia
zennun zeno zenobia zenon zenovia zenta zenzele zenzile zerafet zerdad zeride zetta zettie zevlude
zewad zeynal zeynelabidin zeynep zeyno zeynulla zhane ziba zibuyile ziedonis ziga ziggy zigmund
zigrida zihni zikmund zilfa zillah zilmil zilpah zilpha zimran zina zinal zineb zinhle zinnura
zinnure zion zipporah ziva zivile ziya ziyaettin zizi zlatica zlatko zoa zoe zoey zofia zofie
zofija zohrehan zoie zoila zoja zola zollie zona zonia zophanias zophonias zora zoraida zoral zoran
zorica zorka zsolt zuba zubayr zubeyde zufer zuheyla zuhri zula zulaikha zulbiye zulema zuleyxa
zulfa zulfuye zulgarni zulma zumaridi zumre zumrud zuwayhir zuwena zuzana zvonka zvonko zwatie
zygimantas
"""
