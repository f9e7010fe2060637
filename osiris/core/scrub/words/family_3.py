"""Family names (US Census 1990; Faker), from gonzalez to lanham."""

NAMES = """\
gonzalez gooch goodale goodall goode goodell gooden goodin gooding goodlett goodloe goodman goodner
goodrich goodrum goodsell goodson goodwyn goodyear goolsby goossens goovaerts goransson gorbunov
gorczany gordillo gordy goree gorenc gorevan gorey gorham gori goris gorjup gorlitz gormain gorman
gormley gorp gorrell gorski gorton gosch goschl gose goshorn gosnell goss gosselin gosset gossett
gossiaux goswami gothraidh gotic gotsholo gott gottardi gotti gottschalk goudeau goudriaan goudy
gough gould goulden goulding goulet gour gourdine gourley gouveia govaerts govan govarts gove govea
govoni govorcinovic gowan gowdy gowen gower goyaerts goyal goyette goyvaerts gozzano gozzi graaf
graber grabher grable grabner grabowski gracey gracin grada gradaigh graddy gradenigo gradha grae
graeve graf graff gragg grahams grahn graindorge grainger graith grajeda gralaigh grallaigh gramhna
grammer gramsci granado granados granata granatelli granath granberg grandberry grande grandjean
granger granier granillo granlund granstrom grantham gras grasser grassi grassl grasso gratie
grattan gratton gratz gratzer gratzl grau gravensande gravina gravitt gravois graybill grba grbac
greachain greadaigh grealaigh grealish greally greanachain greaney greathouse greaves gredicak
greear greef greehy greeley greelish greely greenawalt greenberg greenfelder greenfield greenhaw
greenhill greenholt greenlaw greenleaf greenlee greenman greenspan greenstein greenwald greenwell
greenwood greer greeson gregersen greggio greggs gregori gregoric gregorova gregov gregus gregusova
greig greij greil greill greine greiner greisch gremese gren grenier grennan gresham grethen grewal
grgic grgurevic grguric grgurovac grialais griallais grianain grianna grianra gribble gribhthin
grice grider grieco griego grier griesser grifeo griffen griffey griffie griffis griffiths grifin
grigg griggs grigoriev grigsby grijalva grillo grimaldi grimaldo grimani grimes grimm grimmett
grimsley grindle grindstaff griner grinius grinnell grinsven griobhtha griobhthain griofa griofha
grisby grisham grisoni grissett grissom griswold gritsch gritti grizzle grna grnova groarke grob
groce groen groenendaal groenestein grogan groh grojean gromov grondel grondelle grondin gronlund
gronroos gronskis groof groogan groot groote groover gros grose grosjean grossi grossman grosso
grote groth grottner growney gruagain grubb grubbs grube gruber grubisic gruijl gruijter gruil
grullon grunberger grundner grundy gruner grunwald gruson gruver grzetic grzincic grznar grznarova
gschaider gschwandtner gstohl gstrein guaire guairim guajardo gual gualandi gualtieri guarana
guarato guardado guardia guardiola guariento guarneri guay gubain gubben guberan guberovic gubeshe
gubhela gubhuza gubulundu gucci guclu gude gudelj gudino guellec guendouz guerfi guerin guerra
guerreiro guerrero guertin guessoum guevara guffey gugan guggenberger guglielmi gugushe guha
guibert guibhir guicciardini guice guichard guidhir guidone guidotti guidry guihan guijarro
guilbert guilfoyle guillarmod guillemette guillen guillet guilli guillon guillory guillot guillou
guimond guin guinan guinane guinevan guiney guinizzelli guinn guinnane guinness guiot guiry guit
guitart guiterrez guithin gulan gulati gulbrandsen gulcher gule gulen gulgowski gulick guliwe
gullberg gulledge gullery gullett gullotta gulotta gulyas guma gumbi gumbs gumede gumm gump
gumprich gunain gunarto gunawan gundersen gunderson gunnarsson gunpf gupta gupton gure gurley
gurrola gurule gusev gusikowski gusman gussoni gustafson gustafsson gustavsson gustin gute guth
gutierez gutierrez gutirrez gutknecht gutkowski gutman gutmann gutshall guyer guyette guyo guyon
guyot guyton guzman gwacela gwagwa gwala gwaltney gwamanda gwanyana gwija gwin gwinn gwynn
gxabhashe gyamfi gyamfiaa gyasi gyasiwaa haack haag haan haapala haapanen haapaniemi haarlem haas
haase haataja haavisto haber haberl haberman habha habibi habibov habibova hablak hablakova
habpanom habsuda habsudova hachemi hackett hackl hackler hackman hackworth haddad hadden haddix
haddouche hadebe haderer hadfield hadhlairt hadhra hadichayeva hadijayeva hadjadj hadji hadlock
hadrovic hadzic haeften haengreve haering hafer haffner hafliger hafner haga hagain hagan hagans
hagar hagara hagarova hagberg hage hagedorn hageman hagendoorn hagenes hager hagerman hagerty hagg
haggerty haggins hagglund haggstrom hagler haglund hagman hagood hagstrom hague hagurtaigh hagy
hahessy hahn haibheartaigh haicead haichir haid haider haidhleart haidinger haigh haight haigler
haile hailgheanain hailgheasa hailin hailiosa hailpin haimhirgin hainaut hainchin haindl haines
hainifin hainin hainion hainle hainli hainligh hainmhireach hainmneach hainthin hainzl
hairbheasaigh haire hairmeasaigh hairmheasaigh hairston hairt hairtneada haiseadha haith
haithbheartaigh haithchir haitheasa hajdu hajek haji hajkova hakala hakansson hake hakkarainen
hakker hakkinen halak halake halakova halambek halapir halasz halcomb halder halford halidov
halimah hallachain hallahan hallam hallanan hallenbeck haller hallett halleux hallgren halliburton
halliday halligan hallik hallin hallinan hallissey hallman hallmhurain hallock halloran halloway
hallowell halme halmhain halonen halpen halpern halpin halsdorf halstead halterman haluska
haluskova halvarsson halverson halvorsen halvorson hamadi hamadouche hamalainen hamaland hamann
hamblin hambrick hamby hamdani hamdi hamel hamer hames hamidi hamill hamlaoui hamlett hamlin hamm
hammack hammadi hamman hammar hammarstrom hammel hammerer hammerl hammerle hammes hammett hammon
hammond hammonds hammons hamner hamon hamoudi hampson hamrick hamzaoui hanafin hanain hanak
hanakova hanbury hance hancer hancock handa handayani hande handl handley hane haneberg hanegraaff
hanek hanekova hanel hanes haney hangala hanka hankard hanke hankins hanko hankova hanks hanley
hanlon hanluain hanly hann hannagain hannaidh hannan hanncard hannecart hanner hannigan hanninen
hannlaoigh hannon hannrachain hannraoi hannula hannum hanrachtaigh hanrahan hanraoi hanratty hansen
hanshaw hanssen hanssens hansson hanus hanusaigh hanusek hanusekova hanuska hanuskova hanusova
hanzek hanzel hanzelova haodha haodhgain haogain haoidhgin haoidhne haoilbheard haoileain haolain
haollain haonachain haonghuis haonghusa hara harada harahoe haraldsson haralson haran harapin
harbaugh harber harbin harbison harbour harcain hardaway hardcastle hardee hardeman hardesty
hardiansyah hardiman hardison hardman hardnett hardt hardwick haren hargadain hargadon hargain
hargan hargett hargis hargrave hargraves hargreaves hargrove hariyah harju harker harkey harkin
harkins harkless harkness harkonen harlaigh harless harloff harner harnett harney harnish haro harr
harrachtain harragain harrel harrelson harrer harrigan harrihy harrill harriman harrington harrod
harshman harta hartagain hartati harte harter hartfield hartford hartigan hartikainen hartl hartle
hartman hartnett hartsell hartsfield hartshorn hartsock hartung harty hartz hartzell hartzler
hartzog harvan harvanek harvanekova harvanova harvell harville harvin harwell harwood haryanti
haryanto hasanah hasanov hascak hascakova haselaar hashimoto haskin haskins haslam haslauer hasler
haslinger haspengouw hass hassanah hassani hassell hassett hassinger hassler hasson hastey hastie
hastings hastuti hatcher hatchett hatfield hathaway hathcock hathorn hatley hatmaker hatten hatter
hattinger hatton hauck hauer hauffer haug hauge haugen haugh haughey haught haugland haumer haun
haupert haupt hausberger hauser hausler hausman hautala hautamaki havel havens haverinen haverty
haviland havlicek havlickova havran havranka havranko havrankova havranova hawe hawes hawkes
hawkinson hawks hawley hawn haworth haws hawthorn hawthorne hayashi haydon hayer haygood hayman
hayner haynes haynie hayre hayrioglu hayworth hazelton hazelwood hazenveld hazlett hazzard
heachadha heachairn heachthigheirn heacock headhnu headhra headley headrick headtromain heaffy
heagain heaghra heaghrain healai healaigh healaithe heald healey heallaigh healuighthe heamhthaigh
heanachain heanagain heanaigh heaney heanna heaphy hearain hearbhaird hearbhard hearcain hearchaidh
hearchu hearghail hearghaile hearn hearnain hearne hearns hearrain heathcote heatherly heaton
heavey hebb hebenstreit hechenberger hecht hecimovic hecke hecker heckett heckman hecko heckova
hedberg hedden hedderman hedgepeth hedigan hedin hedlund hedman hedrick hedstrom heeb heelan heenan
heeney heer heere heerenveen heerkens heerschop heffernan hefferon heffner heffron hefley heflin
hefner hegarty hegde hegedus heger heggarty hegmann hegwood hehir hehl heibhrin heichthigheirn
heideagain heideain heiden heidenreich heiderscheid heidhin heidhni heidhniu heidrich heifearnain
heifrin heigcheartaigh heigearta heigeartaigh heigheartaigh heighne heighnigh heighniu heigl
heijden heijman heijmans heijmen heikkila heikkinen heil heili heilidhe heiligh heilire heilman
heim heimhigh heimhin heimhrin heimhthigh hein heindl heine heineachain heinemann heinen heinniu
heinonen heinri heinrichs heins heinsalu heinsoo heintz heintze heinzl heireamhoin heirens heise
heiser heiskanen heisler heislin heiss heissenberger heiteagain heithchir heithir heitman hekker
helaoire helenius helery helfrich helgeson helgesson helin helland hellberg hellemans heller
hellevoort hellgren hellstrom hellwig helman helmerhorst helmick helminen helms helsel helsen
helton helwig hely hembree hemenway hemert hemetsberger hemingway hemma hemmen hemmer hempel
hempenstall hemphill henao henck hendershot hendley hendon hendren hendrick hendricks hendrickson
hendrickx hendriks hendrikse hendrix hendry henebry heneghan henegouwen heney hengen henin henke
henkel henley henn hennebry hennelley hennelly hennessey hennessy hennig hennigan henninger
henningsson henrard henriksen henriksson henrion henriques henriquez henrotte henschel hensel
henshaw hensley henson henst henton hentschel heochach heochadha heochaidh heodhasa heodhusa
heoghain heoghanain hepburn hepenstall hepler hepner hepworth heraghty heras heraty herbst herceg
herck heredia hereford heremans heretik heretikova hereward hering heripon herity herlihy hermans
hermansen hermanson hermansson hermighausen hermiston hermosilla hermosillo hern hernadez hernandes
hernandez herndon hernon herod herold herout herr herranz herren herrera herrero herrick herrin
herrington herrod herron hersey hersh hershberger herstal hertel hertrampf hervas hervia herzog
hesbaye heser heskin heslin hess hesse hessel hession hessler hesson heston hethur hetrick
hettinger hettner hetzel heuer heuertz heusden heuser heuvel hever hewes hewett hewitt hewson
hexspoor heyden heydrich heyer heylen heymans heyne heyvaert heywood hhoyiyane hiarfhlaithe
hiarfhlatha hiarnain hiatt hibbard hibbert hibbler hibbs hiceadha hici hicidhe hicin hickerson
hickey hickle hickman hickok hickox hickson hicog hidalgo hidayanto hidayat hiebert hierro hiers
hietala hietanen hifearnain higa higbee higdon higginbotham higgins higgs highne highsmith hight
hightower higley higueras hilburn hildebrand hildebrandt hilderbrand hildreth hile hileman hiles
hilger hillen hiller hillis hilll hillman hillow hillyer hilmerova hilpert hilson hilti hiltunen
himes himmelbauer hinckley hindeberg hindman hinds hine hineiri hineirigh hiner hines hinic hinkle
hinkley hinman hinnant hinneirghe hinney hinojos hinojosa hinrichs hinshaw hinson hinterberger
hinteregger hinterleitner hinton hintz hinz hiocog hiolain hiollain hiomhair hionnghaile hiorbhaird
hiorbhard hipp hipps hirsch hirschmann hirst hirt hirthe hirvonen hise hiser hishon histon
hitchcock hite hitt hively hixon hixson hjalmarsson hjelm hjort hlabangane hlabisa hladka hladky
hlatshwayo hlavac hlavacik hlavacikova hlavacova hlela hlengwa hlinik hlinikova hlinka hlinkova
hlomuka hlongwa hlongwane hlophe hlubi hlumakazi hoag hoagland hoarau hoare hoareau hobain hoban
hobbs hobgood hocevar hoch hochleitner hochreiter hochstetler hockenberry hocker hockett hodak
hodel hodgdon hodge hodges hodgkins hodgson hodhra hodhrain hodkiewicz hodl hodnett hodson hodza
hodzic hodzova hoecke hoedemakers hoefer hoeft hoeger hoek hoeks hoekstra hoelen hoelscher hoevel
hoeven hoey hofbauer hofer hoff hoffer hoffman hoffmann hofig hofinger hofler hofman hofmann
hofmeister hofstatter hofstetter hogain hogberg hogg hoggard hoghartaigh hoglinger hoglund hogue
hohman hohn hoibicin hoileain hoir hoirbheaird hoirbheard hoirchinnigh hoireabaird hoireabhaird
hoireabhard hoireachtaigh hoiscin hoisin hoisington hoistin hokkanen holappa holbert holbrook
holcik holcikova holcomb holcombe holdaway holdren holeman holgersson holguin holic holicek
holicekova holicka holickova holicova holifield holik holikova holl holladay hollain hollander
hollar hollarain hollaus hollaway holleman hollenbeck holliday hollifield holliman hollinger
hollingshead hollingsworth hollins hollister holloman hollomon hollon holloway hollowell holluin
hollywood holman holmgren holmquist holmqvist holmstrom holohan holopainen holsinger holst holstein
holsten holston holt holte holter holthaus holthuis holton holtz holtzclaw holtzman holub holubec
holubecova holubek holubekova holubka holubko holubkova holubok holubova holuby holvoet holzapfel
holzenbecher holzer holzinger holzknecht holzl holzman holzmann homan homenick honaker honan
hondeveld hondt honea honeycutt honkanen hoog hoogers hoogh hoopes hoosier hooten hopkins hopp
hoppe hoppenbrouwer hopper hopson hora horacek horackova horain horak horakova horan horcain hord
hordha hore horemans horgain horgan horl horle hormann hormazabal hornback hornbeck hornbuckle
horner hornich hornig horning hornsby hornung horowitz horrell horrocks horsley horstman horta
horvat horvatek horvath horvathova horvatic horvatinec horwitz hosae hosey hoskin hoskins hoskinson
hosler hosley hosmer hosp hoss hosseini hostaden hostak hostakova hoste hostetler hostetter
hotaling hotchkiss hotz houari houben houchens houchin houck houde houdijk hougardy hough
houghtaling houghton houk houle houlihan hourachain hourican hourigan hourihane householder houser
housley housman houteveen hovey hovis howarth howe howells hower howerton howery howes howie
howington howland howlett howley howse howze hoye hoyer hoyle hoyos hoza hozjan hozova hrabar
hranic hranj hrasko hraskova hrastinski hrdlicka hrdlickova hren hrianka hriankova hribar hribernik
hric hricova hrmo hrmova hrobon hrobonova hrovat hrsak hruba hruby hruska hruskova hrusovska
hrusovsky hrvojic hrzenjak hsieh huaillearan huaithne huaithnin hualla huallachain huallaigh huang
huart huba hubain hubbell hubbert hubble hubbs hubel huber huberts huberty hubin hubler hubmann
hubner hubova huck huckaby hucko huckova hudacek hudacekova hudak huddleston hudec hudecova hudgens
hudgins hudnall hudspeth huebner huel huels huemer huerta huertas huet huffman hufford hufnagl
huges huggins hughley hughs huguet huhn huhtala huidhir huie huigin huiginn huijben huijbrechts
huijs huijzing huirthille huiscin huisman huitseachain huizar huka hulbert hulett huling huljev
hullain hulle hullinger huls hulse hulsey hulshouts hulskes hulst hult hulten hultgren hultman
humayrova humbert humblet hume humer humes hummel hummer humoyunov humphreys humphries hundley
hunerik huneycutt hungerford hunley hunnicutt hunsaker hunsicker hunsinger huntington huntley
huntsman hunziker huot huotari huovinen hupka hupkova hupp hurdail hurlburt hurlimann hurmholtaigh
hurtado hurthuile hurtt hurwitz husak husakova husar husarova huse husek husekova huseynli
huseynoglu huseynov huseynova huska huskey huskins huskova husnjak huso husova huss hussain hussey
hustak hustakova husted hutagalung hutapea hutasoit hutchens hutcherson hutcheson hutchings
hutchins hutchinson hutchison huter huth hutson hutt hutta hutter hutterer hutto hutton huttova
huttunen huurdeman huuskonen huybrechts huyghe huynh huys huysmans hwang hyatt hyden hyder hyer
hyland hylton hymel hynes hynman hysell hytonen hyttinen hyvarinen hyvonen iacobucci iacovelli
iadanza iago iannelli iannotti iannucci iannuzzi iarla iasachta iascaire ibacache ibanez ibarra
ibikunle iborra ibrahimli ibrahimoglu ibrahimov ibrahimova ibrohimov ickes idrisli idrisoglu
iforayeva iglesia iglesias ignatjev igoe ihalainen ihejirika ihnacak ihnacakova ihsanoglu ikeda
ikhlef ikonen ildirimoglu iles ilic ilijic ilinovic iljin illes ilori ilupeju ilves imali imbert
imes imhof imhoff iminza imler immonen imonova impastato impe imrichova imronov infante infantino
ingalls ingersoll ingham ingle inglis ingoldsby ingraham ingvarsson iniesta iniguez inman inneirghe
innes innis innocenti innseadun inonu inostroza inouye intaum interiano interminei interminelli
inzaghi inzunza iomaire iomhair ionescu ionita ionrachtaigh ioppi iorio iosa iosog ippolito iqbal
irawan irby ireri iriarte irick irizarry iroha isaacs isaacson isah isaksen isaksson isaxanli
isbell isella isenberg isern isfandiyorov islas isler isley islomov ismayilqizi ismoilov ison
israelsson issak iswahyudi iten iturra iustas ivancan ivandic ivanov ivanovic ivarsson ivask ivaska
ivaskova ivers iversen ives ivsic iyanda iyengar iyer iymonova izaguirre izquierdo izzo jaakkola
jaakson jaanson jaaskelainen jaatinen jablonski jaceps jackel jackman jaco jacobi jacobs jacobsen
jacobson jacobsson jacot jacquemart jacquemin jacquet jacquot jacuzzi jadot jadoul jaeger jaen
jafari jaffe jagarinec jagecic jager jaggers jaggi jahn jahnke jahongirov jailani jaimes jain
jaiyeola jakab jakel jakobsen jakobson jakobsson jakopec jakopovic jakovac jakovic jakovlev
jakovljevic jakuba jakubcek jakubcekova jakubcik jakubcikova jakubco jakubcova jakubec jakubecova
jakubek jakubekova jakubik jakubikova jakubka jakubko jakubkova jakubova jakubowski jakupic jakus
jalakas jalbert jali jalolov jalonen jalovec jalovecova jamasijadu jamerson jamieson jamile jamnik
jamshidov janak janakova janca jancek jancekova janco jancova janda jandl jandova janecek
janecekova janecka janecko janeckova janek janekova janes janezic janikova janisch jank janka
jankauskas janke jankova jankowski janocko janockova janosek janosekova janosik janosikova janoska
janosko janoskova janoso janosova janova jans jansdr janse jansen janson jansse janssen janssens
jansson jantosovic jantosovicova jantsch jantti januar janzen jaque jaques jaramillo jarboe jarc
jardine jarman jarmon jaros jarosova jarso jarv jarve jarvela jarvenpaa jarvi jarvinen jaskolski
jasminova jasprica jasso jast jauhiainen jauk jaume jaunzema jaunzems jauregui javohirov javornik
jaworski jayaraman jaynes jdotte jeanbaptiste jeanlouis jedlovska jedlovsky jeffcoat jefferies
jeffers jeffords jeffreys jeffries jefimov jefwa jeggij jegorov jehle jeitz jekel jelavic jelen
jelic jelimo jelinek jelinkova jellison jellyman jemeli jemison jemric jendek jendekova jenewein
jenko jenks jenson jenssen jepkemboi jepkemei jepkirui jepkogei jepleting jepngetich jeppesen
jeppsson jepsen jepson jerde jereb jerez jeric jerkins jerkovic jermakov jerman jernigan jersov
jerusalem jeske jespersen jessel jessen jessup jeter jetton jewett jezek jezkova jhaveri jibela
jibril jilani jili jillo jimale jimenez jimerson jiminez jinks jiyane jobstl jochems jockel jodar
jode joesaar jofre jogi johal johannessen johannesson johannsen johansen johanson johansson johns
johnsen johnsson johnston johson jokela jokinen jokiwe jolley joly jomini jomo jonasson jonata
jonatova jonckheere jonge jonghe jonjic jonker jonkman jonsson joos joosten jopich joplin jorda
jorgensen jorgenson jorlink jorquera jorrisen josefsson josephson josey joshi josipovic joslin
joubert jourdan jovanovac jovanovic jove jover jovic jovinelli jowers joyner jozic juarez judkins
juen jugovac juhanson juhasz juhkam juhlin jukic julliard jumba jumiege junas junasova junck
juncken juncker jungfer jungwirth junitz junken junker juntunen juqula jurado juras jurasova jurca
jurcic jurcina jurcinova jurco jurcova jurekova juresko juretic jurgens jurgenson juric jurik
jurikova jurina jurinova jurisic jurisson jurjevic jurka jurko jurkova jurkovic jurkovicova jurlina
jurrijens jusino jussila justis juttner juvara juvonen kaar kaari kaarik kaasik kaay kaberia kabui
kaburu kabus kaczmarek kadak kadakia kaddour kaddouri kadenge kadi kadija kadlec kadlecova kadzo
kaelin kafer kagan kageha kagendo kager kagi kagwiria kahindi kahinu kahkonen kahl kahle kahler
kahlina kahn kahr kaikkonen kaimenyi kain kaindl kaingu kainulainen kainz kairu kairys kajuju kakai
kakar kalama kalamees kalan kalanjos kalazic kalcher kalda kaleja kalejs kalekye kalin kalinak
kalinakova kalinin kalinowski kaliska kalisky kalita kaljula kaljurand kaljuste kaljuvee kallas
kallaste kallen kallert kallio kallstrom kalm kalmus kalnina kalnins kaloki kaltenbock
kaltenbrunner kaltenegger kalume kalvaitis kalvelis kalvenas kamalanon kamande kamarainen kamathi
kambs kamdar kamel kamene kaminski kaminsky kammerer kamp kamper kamps kamronov kanagy kanana
kananu kandie kanepa kaneps kanerva kang kangas kangethe kangley kangogo kangro kangur kaniak
kaniakova kaniski kanja kankaanpaa kannan kant kanter kantola kantor kanyi kapadia kapeller kaplan
kapoor kapp kappel kapur karadeniz karagic karamarko karambu karas karcher karels karg karge kargl
karhu karhunen karier karikari karjalainen karki karkkainen karklina karklins karlberg karlovic
karlsen karlsson karlstrom karmelic karner karnes karnik karns karova karp karpe karpinski karpov
karppinen karr karrer karro karttunen karu karuga karul karulova karuri karuza karvinen karvonen
karwitha karz kasak kase kasel kasemaa kasemets kaser kashyap kask kasparova kass kassulke
kasteelen kastelic kasten kaster kastner kasyoka kates kathagen kathambi kathure katic katona
kattai katz kaucic kauffman kauffmann kaufman kaufmann kaul kaulina kaulins kaupas kauppila
kauppinen kaur kautz kautzer kauzlaric kavaliauskas kavanagh kavanaugh kavasch kavaschova kawira
kaylor kays kayser kazakov kazik kazikova kazlauskas kazungu keady kealey keally kealty kealy kean
keane keaney keany keapock kearney kearns kearse keary keating keaveney keaveny kebaili kebir keck
keebler keefe keefer keeffe keehan keele keeler keenaghan keenahan keene keeney keer keery kees
keesee keeter keeton keever keevers keffer kegley kehoe keightley keijser keijzer keil keim
keinanen keiser keister keitany keitt kelch kelder kelecic kelekovic kelemen kelic kell kellam
kellar kelleher keller kellerman kellett kellner kello kellogg kellova kellum kelm kelo kelova
kelso keltenie kelvey kemei kemmer kemp kempen kemper kempf kemppainen kempton kendi kendricks
kendrova kenga kenis keniz kenizova kenlan kenlon kenneally kennellan kennelly kenner kennett
kennison kennon kensy kenworthy keogan keogh keoghan keoghane keohan keohane keough keown kephart
kepler keplinger keranen kerber kerby kerekes kerekovic kerger kerin kerins kerkhof kerkhofs kerley
kerlin kerluke kermody kernan kerner kerney kerns kerova kerr kerrigan kerrisk kerschbaum
kerschbaumer kerschen kersey kershaw kershner kertzmann kerville kerwick keskinen keskitalo keskula
kesler kessel kessinger kessler kester kesterson ketcham ketchum ketel keter ketola ketron ketting
kettunen keudel kevane keville kevo keyes keyser khaba khabalidaka khaemba khaldi khalif khalsa
khambule khamis khan khanna khanyeza khanyile khaphela khare khathi khathide khathini khatri
khawula khelif khelifa khelifi khelil kheswa khezokhulu khisa kholose khomo khonjwayo khosini
khosla khoury khoza khuba khubisa khuboni khukhuza khulu khuluse khumalo khumbuza khurana khuyameni
khuzwayo khwane khwela kiama kibe kibiwot kibiwott kibler kiboi kibor kidder kidwell kieber kieffer
kiehn kiely kiema kierane kierans kieve kifer kigen kiger kight kihara kihn kiik kiil kiilu kiio
kiiru kiis kiisk kijnder kikas kikkas kilawee kilback kilbane kilbride kilburn kilby kilcoyne
kilday kildea kilduff kilfoyle kilgallen kilgallon kilgore kilhooly kilk kilkenny killebrew killeen
killen killilea killingsworth killion killooly killoran killough killoughry kilmartin kilmer
kilmore kilonzi kilpatrick kilpelainen kilroe kilroy kimachu kimaiyo kimanthi kimaru kimberlin
kimble kimbrell kimbro kimbrough kimeli kimemia kimes kimmel kimosop kimotho kimsey kimtai kimura
kinaghan kinahan kinard kincaid kinch kinchen kinet kingery kingori kingsbury kingsley kiniry
kinkela kinlan kinlaw kinlen kinnane kinnard kinnear kinnegan kinner kinnerk kinney kinnon kinnunen
kinny kinoti kinsch kinsella kinser kinsler kinslow kint kintziger kinya kinzer kiogora kipkemei
kipkogei kipleting kiptanui kiptui kiptum kipyego kiragu kiraly kircher kirchmair kirchner kirillov
kirimi kirincic kirke kirkendall kirkham kirkland kirkman kirkpatrick kirksey kirkwood kirlin
kirpenstein kirs kirsch kirschner kirsipuu kirss kirtley kirwa kirwan kisakurek kisel kisela
kiselova kiser kish kisilu kiska kisman kisner kissane kissel kisseljov kissinger kistler kitheka
kithinji kithome kiti kitonga kitprapa kitsao kitson kitt kittakun kittle kittredge kittrell kitts
kituku kitumaini kitur kitzler kitzmann kiuru kivela kivi kivilo kivimae kivimaki kivinen kiviniemi
kivistik kivisto kivuva kizer kjar kjeldsen kjellberg klaarwater klammer klanac klapac klapacova
klapka klapko klapkova klapp klaric klarin klashorst klasic klassen klasson klatt klausen klausner
klavina klavins kleibrink kleijse klein klemencic klemm klemt klepac klepacova klerks kleybrink
kligl klijn klima klimacek klimacekova klimek klimekova klimko klimkova klimkovic klimkovicova
klimo klimov klimova kline kling klingelhofer klingensmith klinger klingler klink klizan klizanova
klocker klocko kloiber klokoc klokocova klomp klopacka klopackova kloppert klotz klug knapp knappe
knauer knaus kneafsey knecht kneeland kneip knepp knepper knez knezevic knezovic knighten knighton
kniha knihova knisely knisley knockaert knoers knopp knott knotts knowles knowlton knudsen knudson
knuf knuth knutsen knutson knutsson kobal kobayashi kobelt kober koberl kobia kobielska kobielsky
kocakova kocan kocevar koch kocher kocian kocianova kocijancic kocis kocisova kocjancic kock kocka
kocko kockova kocova kocsis kocur kocurik kocurikova kocurova kodric koehler koehn koelpin koeman
koenig koepke koepp koerner koester kofler koger kogler kogo kohl kohler kohli kohn kohnen kohv
koistinen koit koitla koiv koivisto koivula koivunen kokalj kokanovic kokk kokko kokkonen kokol
kokoric kolade kolar kolarec kolaric kolarova kolb kolbl kolega kolehmainen kolen kolenc kolesar
kolesarova kolesnik kolic kolk koll kollar kollarova koller kollmann kolm kolnik kolnikova kolster
komar komarov kombe kombo komen komljenovic komora komulainen konda kondratjev konecna konecny
kongchayasukawut kongsri konig koning konings konopelski konopka konopkova konovalov konradova
konsbruck konstantinov kont konttinen kooij kool koome koomson koon koonce koons koontz koopman
koort kopa kopec kopecka kopecky kopf kopjar koponen kopova kopp koppa koppel koppensteiner koppova
korcak korcakova korec korecova koren koret korhonen korichi korn kornegay korol koros korosec
korpal korpela korpi korsman korstman korte kortelainen kortman koruturk kosanovic koscevic koshy
kosi kosic kosir koskei koskela koski koskinen kosoko kosonen koss kossler kost kostanic kostelac
kosten koster kostin kostka kostkova kostolzin kostrec kostrecova kota kothari kotian kotianova
kotkas kotnik kotov kotulic kotulicova kouba koubova kouidri kovac kovacek kovacevic kovach kovacic
kovacik kovacikova kovacova kovacs koval kovalcik kovalcikova kovalova kovanen kovar kovarova kowal
kowalczyk kowalewski kowalski koya koza kozacek kozacekova kozacik kozacikova kozak kozakova kozelj
kozey koziol kozlov kozlowski kozma kozmon kozmonova kozova krabbe krack kraemer kraft krahn
krainer krainz krajcar krajci krajcik krajciova krajcir krajcirova krajco krajcova krajcovic
krajcovicova krajicek krajicekova krajnc kral kralik kralikova kralj kraljevic kraljic krall
kralova kralovic kralovicova kramar kramaric kramarova kramberger kramer krammer kranjc krantz
kranz krasnohorska krasnohorsky krastina krastins kratochvil kratochvilova kratz kratzer kraus
krause kraushaar krausova krauss krawczyk kraxner krcelic krebs krecke kreidl kreiger krein kreiner
krejcova kremer kremser krenn kreslina kreslins kresonja kress kreusel kreuzer krick krieg krieger
kriegl kriens krier krieva krievina krievins krievs kriisa krishnamurthy krishnan kristensen
kristensson kristiansen kristiansson kristoffersen kristoffersson kristofova krittayanukoon krivec
kriz krizan krizanova krizik krizikova krizova kroeger krogh krohn kroker krol kroll krolov
kronberger kronenberg kronsteiner kroon krop kropilak kropilakova kropp krotak krotakova krouse
krpan krsanac krueger krug kruger kruglov krull krum krumina krumins krumm kruns krupa krupova
krupp kruschwitz kruse kruze krzelj krznaric kshlerin kuba kubec kubecova kubek kubekova kubheka
kubiak kubicek kubicekova kubicka kubicko kubickova kubik kubikova kubko kubkova kubo kubova kucera
kucerova kucic kudrjavtsev kuehl kuehn kuffa kuffova kugler kuhar kuhic kuhl kuhlman kuhlmann kuhn
kuhnert kuhns kuijc kuijpers kuilenburg kuiper kuipers kuisma kuit kujala kujawa kujundzic kukkonen
kukucka kulas kulikov kulkarni kull kulmala kulp kumer kumi kummer kumpulainen kumsoontorn
kumushova kuna kunac kunda kunde kundova kundu kundzina kundzins kunen kunene kung kungu kuningas
kunka kunkel kunkle kunkova kunova kuntz kunz kunze kuosmanen kupa kuphal kupka kupko kupkova
kupova kupsjak kurg kurgat kurian kurki kurm kurniawan kuronen kurth kurtoic kurtz kuruc kurucova
kurui kuruvilla kurvits kurz kurzmann kusa kuscevic kusch kusen kushner kusi kusiwaa kuska kuskova
kusmawati kusnir kusnirova kuso kusova kuster kusumo kuswandari kuswoyo kutch kutsar kutt kutz kuus
kuuse kuusela kuusik kuusisto kuusk kuvalis kuvezdic kuykendall kuzmic kuzmin kuznetsov kvist
kwaadland kwaakye kwaakyewaa kwak kwan kwartemaa kwarteng kwemoi kweyama kwiatkowski kwok kwon
kwong kyei kyeiwaa kyerewaa kyles kyllonen kyne kysel kysela kyselova kyser laakkonen laakso
laaksonen laan laane laanemets laar laarhoven laarse laas laats labadie labado labarbera labarge
labas labbe labelle labhra labhradha labhru labinjan labonte laborde laboy labra labrecque labrie
labuda labudova laca lacasse lach lachance lachapelle lachmann lachnain lachtnain lacis lacka
lackner lacko lackova laclair laco lacombe lacour lacourse lacova lacroix ladavac ladeck ladhradha
ladner ladue laenen laer laere laet lafave lafferty laffey laffray laflamme lafleur lafollette
lafond lafontaine laforge lafountain lafrance lafreniere lagarde lagasse lagat lagerweij laghmainn
lagler lago lagos laguna lagunas lagzdina lagzdins lahaye lahey lahiffe lahmar lahr laht
lahteenmaki lahti lahtinen lahy laib laideain laidhe laidhigh laidhin laidhleis laighin laighnigh
laiho lail lailasari lailligh lailliu laimer laimhbheartaigh laimhin laing lainn laird
laithbheartaigh laithimh laithmhe laitinen lajcak lajcakova lajciak lajciakova lajoie lakatos
lakaza lakehal lakey lakhal lakhdari lakin lakoseljac laks laksita laksmiwati laliberte lall
lallaidh lallaigh lallemand lally lalonde lalor laloux lamac lamacova lamanna lamarre lamas lambe
lambers lamborghini lambot lambotte lambrecht lambrechts lambregt lamere lamesch lamhain lamhna
lamkin lamm lammas lammens lammer lammers lammi lamons lamontagne lamore lamoreaux lamothe lamotte
lamoureux lampe lampert lamphere lampinen lampkin lampl lampley lamprecht lamri lamula lamy
lanagain lancaster lancisi landa landau lande landeghem landeros landers landes landis landl
landreth landrum landry landstrom landwehr landy lanfranchi langa langan langdon lange langeni
langer langern langevin langevoort langham langley langlois langosh langston langworth lanham
"""
