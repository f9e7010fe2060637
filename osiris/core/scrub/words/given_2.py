"""Given names (US Census 1990; Faker), from dilja to jarwi."""

NAMES = """\
dilja diljan dillan dillard dillie dillion dillon dilnoz dilnur dilsad dilsat dilsitan dima dimas
dimaz dimitri dimitrina dimitrios dimmbla dimmey dimple dina dinah dincer dinckol dincsu dinda
dinis dink dinorah dinu diogo diomedes dion dione dionicio dionigi dionna dionne dionte dionyz dipa
dipta dirican dirja dirk dirlik disa disella dismas ditmar ditte dittmar divan divina divya dixie
dixon diya diyor diyora djamel djuana djuna dmitri doa dobromila dobroslav dobroslava dochia docia
dodie dofri dogan doganalp dogannur dogansah dogg doguhan dogun doina dola dolensoy dolli dollie
dolly dollye dolores doloris dolph dolphine dolphus dolun domagoj domald domaldi domaldur domantas
domas domen domenic domenica domenick domenico domhildur domhnall dominga domingo domingos dominic
dominica dominick dominik dominika dominique dominque dominyka dominykas domitila domnica domonique
dona donaciano donagh donal donald donaldur donat donata donatas donatella donatello donato donavan
donavon dondre donell donella doner donetta donette dong donia donie donita doniyor donn donna
donnacha donncha donnell donnetta donnette donnie donny dono donough donovan donta dontae donte
donya dor dora dorathea dorathy dorcas dorcus doreatha doreen dorel dorene doretha dorethea doretta
dorey dori doria dorian doriana dorie dorien dorin dorina dorinda dorine dorinel doris dorit dorla
dorle dorli dorman dorota dorotea doroteja dorotha dorothe dorothea dorothee dorothy dorr dorris
dorsey dorte dortha dorthe dorthea dorthey dorthy doru dorukhan dosha doshia doshie dosia dosoteus
doss dossie dottie doug douglas douglass dounia dovie dovile dovud dovydas dow doyinsola doyle
dozier draga dragan dragana dragica drago dragos dragutin drahomir drahomira drahoslav drahoslava
drajat drauma draumey draupnir draven drazen dreama dreki drema drengur drifa drilon drita driton
drofn droplaug drott drucilla drury drusilla dua duane duard duarte duban ducu dudley dufa duff
dufgus duftakur dugfus duha dui duje dulce dulcie duma dumisani dumisile dumitra dumitrana dumitru
duna duncan dundaralp dung dunia dunja dunn dunya dunyamali dunyo duong durab duracan durante
durdali durdica durdona durell durgadin durmusali durna duro durodola durrell durrusehvar dursadiye
dursun duruk duruoz durward durwood dusan dusanka dustan dusti dustyn duuk duvan duwayne duyen
duyguhan dvalinn dwain dwaine dwan dwana dwane dwayne dwi dwight dwyane dyan dylan dylano dyllan
dylon dymphna dympna dyrborg dyrfinna dyri dyrleif dyrley dyrmundur dyrunn dzidra dzintars dzintra
eadaoin eakumbu eamon eamonn ean eanna earle earlean earleen earlene earley earlie earline earnest
earnestine eartha easter eathel eavan eba ebba ebbe ebbi ebbie eben ebeneser ebenezer eber eberg
eberhard eberhardt ebert eboni ebonie ebonney ebony ebuakil ebuka ecaterina ecegul ecemis eckard
eckart eckehard eckhard eckhardt eckhart ecrin edaviye edd edda eddah eddie eddy edel edelbert
edelgard edelmira edeltraud edeltraut edeltrud eder edgar edgaras edgard edgardo edgars edgubay
edhitha edie edier edil edilberto edilma edilon edilson edin edina edinah edinson edison edisson
edita edite edith editha edla edmon edmond edmonia edmund edmundo edmunds edna ednah edoardo edon
edona edouard edra edrie edris edsel edson eduar eduard eduarda eduardo eduards edvald edvar edvard
edvardas edvin edvinas edvins edw edwar edward edwardo edwin edwina edyth edythe eelis eemeli eemil
eerik eero eesaa eesha eetu eeva efe efemia effa effie efil eflatun efraim efrain efrem efren efser
eftimia eftimie ega egbert egedia egenur eggert eggrun eggtor egidijus egil egill egils egla egle
egon egzon egzona ehan ehrenfried ehrentraud ehrhard ehsaas ehsan ehtel eidar eider eidny eidunn
eidur eidvile eija eijaz eik eikar eila eileen eilene eilifur eilis eilish eimantas eimear eimer
eimhear einar einari einbjorg eindis einer einey einfridur einhildur einina einir eino einrun
eintor einvardur eir eira eiravati eirdis eirfinna eirik eirika eirikur eirny eirun eitel eithel
eithne eivin eivind eivor eja ejaz ejlaal eka ekaja ekalinga ekani ekansh ekanta ekantika ekapad
ekaraj ekaterina ekavir ekbal ekber ekene ekiya ekkehard ekkehart ekmel eko ekow ekrem ekta ektavon
ekundayo ekundu ela eladia elaf elaina elaine elam elamiye elana elane elanor elariz elayne elba
elberg elbert elberta elbridge elby elcin elcy elda eldar eldberg eldbjorg elden eldey eldgrimur
eldjarn eldlilja eldmar eldon eldor eldora eldred eldridge eldrun eldur elea eleanor eleanora
eleanore elease electa eleina elektra elena elenborg elene eleni elenor elenora elenore elentinus
eleonor eleonora eleonore elex elfa elfar elfi elfida elfie elfradur elfreda elfrieda elfriede
elfur elgie elgin elgun elhan eli elia eliabeth eliakimu elian eliana eliane elianna elias elicia
elick elida elidia elie eliecer elien elieser eliette eliezer elifnur eliga eligah elige elihu
eliisa elijah elimar elin elina elinbergur elinbet elinbjorg elinbjort elinborg elindis eline
elingunnur elinheidur elinmundur elinor elinore elinros elio eliona eliot eliott eliros elis elisa
elisabet elisabeta elisabete elisabeth elisabetha elisabetta elisaveta elisberg elise eliseo elisha
eliska elissa elita eliud eliz elizabet elizabeta elizabete elizabeth elizah elizbeth elize
elizebeth elka elkana elke elkin ella elladio ellamae ellan ellar elle ellen ellena eller ellert
ellery elley elli elliana ellidi ellie ellin ellinor elliot elliott ellis ellisif ellison ellsworth
ellwood elly ellyn elma elman elmar elmars elmer elmeri elmidar elmina elmir elmira elmire elmo
elmore elmyra elna elnora elnur eloa eloah elodia elodie elof eloi elois eloisa eloise elon elona
elonzo elosy elouise elove eloy elphas elroy elsa elsabet elsad elsbeth elsebeth elsi elsie
elsworth elsy elta elton elturan eluh elva elvan elvana elvar elver elvera elvi elvia elvie elvin
elvina elvira elvire elvis elvy elwanda elwin elwira elwood elwyn elxan ely elyas elyse elyssa elza
elzada elzbieta elzie elzy ema emal emaline eman emanoil emanuel emanuela emanuele emanuella
emanuelly emanuil emas embla embrek embuh emeka emelda emelia emeliana emelie emelina emeline emely
emelyne emer emeralda emerita emerson emery emett emiel emiko emil emilce emile emilee emilia
emilian emiliana emilianna emiliano emilie emilien emilija emilio emilis emilly emils emilse emily
emin emina emine emiro emirsan emis emma emmaculate emmah emmalee emmaline emmanuel emmanuelle
emmer emmerich emmet emmett emmi emmie emmit emmitt emmons emmy emogene emong emory empluk emran
emre emrullah emry emy enar encarnacion enda endah endra endrit ene enea enedina eneida eneka enes
enfes engelbert engilbert engilbjartur engilbjort engiljon engill engilrad engilros engin enginiz
engla enid enika eniola enis enith enja enna ennio ennis enno enoch enock enok enola enos enrico
enrika enrique enriqueta ensar ensari ensio enteng enver enya enzi enzio enzo eoghan eoin eola
eowyn ephantus ephraim ephram ephriam epifania epifanio eppie epsie eral eraldo erasmo erasmus
erastus eraycan erbay erbil erby ercan ercihan erdal erdemer erdibay erdmute erdogan erdursun erem
eremia eren erenalp erensoy eres ergener erginel ergonul ergul ergun erhard erhardt erica erich
erick ericka erie erik erika erikas eriks erin erina erincer erinn erion eris erkan erkilic erkinel
erkki erksoy erla erland erlar erle erlen erlendur erlene erlin erlinda erline erling erlingur erma
ermanis ermanno ermelinda ermenegildo ermes ermina ermine erminia ermutlu erna ernest ernestas
ernestina ernestine ernesto ernests ernie ernir ernst erny erogul erol eron eroz erpur errol ersat
ersec ersel ertan erten ertun ertuncay erva ervaniye ervin erving erwan erwin eryildiz erykah eryn
esa esau esben esco esekiel esenbay esengun esenturk esequiel esfandyar eshan eshana esila esim
esja esjar esker eskil eskinalp esko eslemnur esley esma esmanperi esmarelda esmee esmeralda esmira
esna esneider esparta espartaco espen esperanza espolin esra esref essa essex essi essie esta
esteban estefan estefana estefani estefania estefany estel estela estell estella estelle ester
estera esteri estes estevan esther estiawan estie estill estiono estiva estiven eston estrella
esupofo etela etha ethan ethel ethelbert ethelene ethelyn ethen ethie ethna ethne ethyl ethyle
etibar etienne etiqad etizaaz etna etsuko etta etter ettie ettore euan eudora eufemia eufrosina
eugen eugena eugene eugenia eugenie eugenio eugine eula eulah eulalia eulalie eun euna eunan eunice
eunika euphemia eura eusebia eusebio eusebiu eustace eustatiu eustolia eva evald evaldas evalds
evalena evaline evalyn evalyne evamaria evan evance evander evangelia evangelina evangeline
evangelista evangelos evanghelina evans evcimen evde eve evelena evelia evelien eveliina evelin
evelina eveline evelio evelyn evelyne evelynn everet everett everette everline everlyne evert
evertt evette evey evfemia evgenia evi evia evie evija evita evlalia evon evonne evrim evrimer evy
ewa ewald ewan ewart ewatomi ewell ewin ewing exa exie eyberg eybjorg eybjort eydis eyfridur
eygerdur eyglo eyhildur eyhlid eyja eyjalin eyjolfur eylaugur eyleif eyleifur eylin eymar eymundur
eyrikur eyros eyrun eysteinn eytor eytora eytrudur eyvar eyveig eyvik eyvindur eyvor eyyub eyyup
ezekiel ezell ezequiel ezgin ezgutekin ezio ezra ezzard faas faber fabia fabian fabiana fabien
fabienne fabiola fabrice fabrisius fabrizia fabrizio facundo fadekemi faderera fadil fadila fadile
fadime fae fafnir fahari fahmi fahrullah fainche faiq faisa faizah faizan faize falak falan falgeir
falguni falk falki falko fallon falon falur fami famil fanaka fannar fannberg fanndis fanney
fanngeir fannie fannlaug fanny fannye faqid farah faraj faraja farangiz faras farhan farhiya farhod
farhunnisa farid farida farijika fariq faris fariz fariza faron farouk farrah farrell farris faruk
farzona fathonah fatigul fatiha fatima fatimah fatime fatinur fatma fatmanur fatmir fatmire faton
fatteh fatuma faustas faustina faustino fausto faviola fawn fay fayette fayize fazil fazli fazul
feargal fearghal febe febi februn fedde fedele feden federica federico federigo fedor fehim
fehintola fehmiye feisal felecia felica felice felicia felicidad felicie felicien felicita
felicitas felicity feliks felipa felipe felisa felisha felista felister felistus felizitas fella
felton fem fema femke fengur fenna fenne fenni fenrir fenton ferahdiba ferat feraye ferd ferdi
ferdinand ferdinando feremez ferenc fergal fergus ferhan ferhat feriel ferihan ferinaz ferman
fermin fermina fermuta fernand fernanda fernande fernando ferne ferney ferny ferre ferrell ferris
fersan fertram feruza feryas ferzi festus fetullah feyha feykir feyruz feyzin feza fia fiachra
fiamma fibikemi fidan fidaye fidel fidela fidelia fidelis fidelma fidencio fides fidvi fien fiene
fifa fifill fiifi fikayomi fildan filiberto filip filipa filipe filipia filippa filippia filippus
filit filiz filofteia filomena fimar finbar finbarr finian finis finley finn finna finnbjorg
finnbjork finnbjorn finnboga finnbogi finnborg finndal finndis finnegan finney finnfridur finngeir
finnjon finnlaug finnlaugur finnros finnur finnvardur finola fintan fiodor fionan fionna fionntan
fionnuala fionnula fiorenzo fiorino firdavs firdevis firdovsi firman firmin firudin fisnik fiso
fitan fitim fitnat fitore fitria fitriani fitzgerald fitzhugh fiyaz fjalar fjalldis fjarki fjola
fjolar fjolla fjolmundur fjolnir fjolvar fjornir flamur flannan flavia flavie flavio flaviu fleda
fleeta flem fleming flemming fleta fleur floare floarea floki flonnie floortje flor flora florance
flore florea florencia florencio florene florent florenta florentin florentina florentine
florentino floretta floria florian floriana floriane florica florida florie florim florina florinda
florine floris florrie flosi flossie flovent floy floyd flurin flurina foch fodil folashade folda
folke folker folkert folki folu fonda fonn forni forrest fortunata fossberg fossmar fotima fouzia
foy frado fran franca francene frances francesca francesco franchesca franci francia francie
francies francina francine francis francisc francisca francisco franciscus francisek franciska
francisquita franck franco francois francoise francy franjo franka frankie franklin frankline
franklyn franky frann frans fransisca fransiska frantisek frantiska franz franziska frar frauke
frazer frazier freda fredda freddie freddy frede frederic frederica frederick fredericka frederico
frederik frederika frederike frederikke frederique fredi fredia fredie fredo fredric fredrick
fredricka fredrik fredrika fredy freeda fregn freia freida freja fremont freya freybjorn freydal
freydis freygardur freygerdur freyja freylaug freyleif freymar freymodur freymundur freyr
freysteinn freytor freyvidur fricis frida fridah fridberg fridbergur fridbert fridbjorg fridbjorn
fridbjort fridborg friddis friddora fridey fridfinna fridfinnur fridgeir fridgerdur fridholm
fridjon fridjona fridlaug fridlaugur fridleif fridleifur fridlin fridmann fridmar fridmey
fridmundur fridny fridolin fridrich fridrik fridrika fridrikka fridros fridrun fridsemd fridsteinn
fridtjofur fridtor fridtora fridur fridveig fridvin frieda friedbert friedemann frieder friedericke
friederike friedhelm friedhilde friedhold friedl friedlinde friedo friedrich frigg frimann frithjof
fritz frode frodi frodmar frodny frona fronia fronie fronnie frosti frostros frusina fuad fugen
fulton fulvio fuma fumiko funi fura furman fusi fuzayl fuzuli fylkir fynn gabe gabel gabi gabin
gabino gabor gabriel gabriela gabriele gabrielius gabriella gabrielle gabrielly gaby gada gadang
gading gaduh gael gaelle gaetan gaetano gafa gaflaug gagan gage gaia gaida gaige gail gaiman gaines
gaither gala galak galang galar galasso galdur galen galih galilea galina galiono galip gallego
galuh galur gamaliel gaman gamani gamanto gambira gamblang gambo ganda gandewa gandi ganep ganga
gangsa gangsar gani ganim ganimete ganiye ganjaran gannon gantar gara garan garang garda gardar
gardner garech gareth garett garey garfield garibaldi garima garner garnet garnett garold garpur
garret garreth garrett garri garrick garrison garry garth garvan garvin gary gaspar gaspard gaspare
gasper gasti gaston gastone gathoni gatis gatot gatra gaui gauja gaukur gaurang gaurangi gaurav
gauri gaurika gautam gautami gauthier gauthildur gauti gautrekur gautur gautvidur gavan gaven gavin
gavyn gawati gayathri gaye gayla gayle gaylen gaylene gaylon gaylord gaynell gaynelle gazel gazmend
gbadebo gbolahan gbowoade geanina gearld gearldine gearoid geary gebhard gederts gediminas gedion
geert geetika gefjun gefn geir geira geirardur geirbjorg geirdis geirfinna geirfinnur geirfridur
geirhardur geirhildur geirhjortur geirhvatur geiri geirlaug geirlaugur geirleifur geirlod
geirmundur geirny geirolfur geirridur geirrodur geirrun geirtjofur geirtrudur geirtryggur
geirvaldur geisli gejza gelengul gellir gelsomina gelu gema gena genaro gencaslan gencay genevie
genevieve genevive genevra genia genna gennaro gennie geno genovefa genoveva genta gentiana geoff
geoffrey geoffroy geofrey georg georgann georganna george georgeann georgeanna georgel georgene
georges georgeta georgetta georgette georgiana georgiann georgianna georgianne georgie georgina
georgine georgios geovanni geovanny gerald geraldine geraldo geralyn gerard gerarda gerardine
gerardo gerardus geraud geray gerd gerda gerdar gerdi gerdur gereon gerfried gerhard gerhardt
gerhart gerhild geri gerlind gerlinde germain germaine germana gernot gero gerold gerolf geronimo
gerrard gerri gerry gerson gert gerta gertha gerti gertie gertraud gertraude gertraut gertrud
gertruda gertrude gertrudis gertude gerwin gery gesa gesare gesche gesine gestheidur gestny gestrun
gestur geta gethera getrude geza ghaalib ghaazi ghaffaar ghafoor ghaith ghalib ghaliyati ghanee
ghanem ghani ghannam ghasaan ghauth ghawth ghayoor ghazalan ghazanfar ghazanfer ghazawan ghazi
ghazzal ghenadie gheorghe gheorghita gherghina ghilas ghislain ghislaine ghita ghiyaath ghiyath
ghufran ghulaam ghulam ghunayn ghusharib ghusun ghutayf gia giacinto giacobbe giacomo giada
giampaolo giampiero gian giana giancarlo gianfrancesco gianfranco gianina gianluca gianluigi
gianmarco gianna gianni gianpaolo gianpietro gibson gica gicu gideon gidget giedre giedrius giel
giesela gifford gifty gigi gigja gigjar gijs gil gilang gilbert gilberte gilberto gilda gildardo
gilford giljan gilles gillian gillie gillis gilly gilma gilman gilmar gilmer gilmore gils gilsfjord
gilslaug gina ginette ginny gino gintare ginyas gioacchino gioachino gioele gioffre gioia gion
gionata giorgia giorgian giorgiana giorgio giosue giovani giovanna giovanni giovanny girik girindra
girish girolamo girtha girts gisa gisbert gisela gisele giselle gisla gisley gisli gislina gislinde
gislny gislrun gislunn gisselle gissunn gissur gita gitau githinji gitonga gitta gitte giulia
giuliana giuliano giulietta giulio giuseppa giuseppe giuseppina giustino giz gizela gizem gizur
gjaflaug gjuki gladis gladstone glady gladyce gladys glayds glenda glendon glendora glenn glenna
glennie glennis glenwood glinda glo gloa globjort glod glodis gloey gloi gloria glumur glynda
glynis glynn gna gnarr gneisti gnupur gnurr gnyr goda godelieva godelieve godfrey godi godmundur
godwin goebel goffredo gohar goi gok gokay gokbudun gokce gokcebalan gokcil goken gokhan goknur
gokperi goksev gokten golda goldia goldie goli goma goncafer goncalo gonen gonul gonzalo gopal
goran gorazd gordan gordana gorden gordon gorgunay gorklu gorsev gosta gote gottfrid gottfried
gotthard gotthilf gotthold gottlieb gottlob gottskalk gottsveinn gotz gozel gozem gracelyn gracia
gracie graciela grady graeme grafton graham graig grainne grani grania grankell granville gratian
gratiana gratiela grayce graydon grayling grayson grazia graziano graziella grazyna greca grecia
greco greene greg grega greger gregg greggory gregoire gregor gregoria gregorian gregorio gregory
grein greipur grelod grendal greppur gret greta gretar gretchen grete gretel grethe gretta grettir
greyson gricelda griet grieta griffin griffith grigore grima grimar grimey grimheidur grimhildur
grimkell grimlaugur grimnir grimolfur grimulfur grimur grindvik grisel griselda gro groa grover
grzegorz gua guadalupe guarino gucal gucluer gucyeter gudberg gudbergur gudbjarni gudbjartur
gudbjorg gudbjorn gudbjort gudborg gudbrandur guddis gudfinna gudfinnur gudfredur gudfridur gudgeir
gudjon gudjona gudlaug gudlaugur gudleif gudleifur gudleikur gudlin gudmann gudmar gudmey gudmon
gudmunda gudmundina gudmundur gudni gudny gudradur gudridur gudrodur gudrun gudsteina gudsteinn
gudtor gudula gudvardur gudveig gudveigur gudvin guenter guenther guglielmo gugu gugulethu guido
guilford guilherme guillaume guillermina guillermo guiseppe gul gulab gulaga gulay gulbala gulbani
gulbeyan gulbiye gulce gulcegun gulcin guldam gulder guldunya gulegen gulel gulenay guler gulev
gulfaam gulfam gulfari gulfeza gulgen gulguzel gulhisar gulinaz gulkadin gullbra gulluhan gullveig
gulmira gulmisal gulnar gulnaz gulnaziye gulnur gulozge gulper gulsa gulsahin gulsalin gulselin
gulsen gulseref gulseren gulsevil gulshan gulsiye gulsu gulsum gultac gulten gulter gulus gulustan
gulxar gulzadiye gulzar gumi gumma gumustekin gunar gunars gunay gunaydin gunbir gunborg gunda
gundel gunden gundhild gundi gundolf gundula gunduz gunduzalp gunebakan guneet guneri guney
gungordu gungoren gunhild gunilla gunita gunkurt gunn gunnar gunnberg gunnbjorg gunnbjorn gunnbjort
gunnborg gunndis gunndor gunndora gunnel gunnella gunnfinna gunnfridur gunngeir gunnhallur
gunnharda gunnheidur gunnhildur gunnjona gunnlaug gunnlaugur gunnleif gunnleifur gunnlod gunnolfur
gunnoli gunnrodur gunnrun gunnsteinn gunntor gunntora gunntorunn gunnur gunnvaldur gunnveig gunnvor
gunny gunsel gunsen gunser gunta guntars gunter gunther guntis guntram gunver gunvor gurarda
gurcuye gurelcem gurli gurney gurry gursal gurten gus guss gussie gusta gustaaf gustaf gustas
gustav gustave gustavo gustavus gusti gustie guthrie gutti guttormur guus guusje guvercin guzey
gwen gwenael gwenaelle gwenda gwendolen gwendoline gwendolyn gwenn gwyn gwyneth gyda gydja gydridur
gygjar gylfi gymir gyrdir gyte gytis gytta gzim habib habiba habibe habibu habil haciali hacile
hadassa hadassah hadda haddi haddur haddy haden hadi hadicha hadija hadithi hadiza hadjer hadley
hadrey hadrien hae hafberg hafbjorg hafborg hafdis hafey haffjord hafgrimur hafiz hafiza haflida
haflidi haflina hafnar hafnes hafnfjord hafni hafny hafros hafrun hafsa hafsat hafshah hafsteina
hafsteinn haftor haftora hagalin hagbardur hagbert hagen hai haiba haiden hailee hailey hailie
hairyanto hajo hakan hakeem haki hakikat hakim hakon hakonia halbert haleigh halenur haley haleygur
halfdan hali halid halidun halie halil halim halima halina halisi haliye halla hallbera hallberg
hallbjorg hallbjorn hallborg halldis halldor halldora halle halley hallfredur hallfridur hallgardur
hallgeir hallgerdur hallgils hallgrimur hallgunnur hallie hallkatla hallkell hallmann hallmar
hallmundur hallny hallrun hallsteinn halltor hallur hallvardur hallveig hallvor halsey haluk hamar
hami hamid hamilton hamima hamis hamish hamisi hamiyet hamp hampton hampus hamsini hamundur hamza
hamzah han hana hanbiken hanedan hangur hanh hani hania hanife hanim hanir hanja hank hanna
hannabel hannchen hanne hannele hannelore hannes hanney hanni hannibal hanno hanns hannu hanny
hanora hansa hansel hansford hansgeorg hansina hansjoachim hansjorg hansjurg hansjurgen hanson
hanspeter hansruedi hanss hansueli hansultan haralamb haralambie harald haraldur harambee harbinaz
hardana hardi hardie hardik hardin harding harekur hari harijs harimurti harinakshi harini haris
harish harita hariz harja harjasa harjaya harjo harl harlan harland harlaugur harlen harlene harley
harlie harlon harlow harman harnail harol harold haron harpa harrell harri harrie harriet harriett
harriette harris harrison harro harrold harry harsana harsanto harsaya harshil hartaka hartana
hartley hartmann hartmut hartmuth harto hartvig hartwell hartwig haruko harun haruna harve harvey
harvie harvy hasan hasbek hasel hasgul hashiki hasim hasna hasret hassan hassie hasso hasta
hasteinn hatem hatice hatima hatin hattie haudur hauksteinn haukur haukvaldur hauwa hava havali
havar havard havardur havarr havse hawa hawehindi hayali hayat haydee hayden hayel haylee hayleigh
hayley haylie hayret hayrunnisa hays hayward haywood hazeem hazelle hazen hazine hazle hazrat heba
heber hebert hector hedda hedi hedinn hedvig hedviga hedvika hedwig hedy hee hege heida heidar
heidarr heidberg heidbert heidbjorg heidbjork heidbjort heidbra heiddis heide heidelinde heidelore
heidemarie heiderose heidi heidlaug heidlindur heidloa heidmann heidmar heidmundur heidny heidrekur
heidros heidrun heidur heidveig heidy heike heikir heikki heiko heilmodur heimir heimo heimsberg
heiner heinfried heini heino heinrekur heinrich heinz heisi heitor hekima hekime hekla hekmet
hektor helaine helan heleen helen helena helene helfried helga helge helgfell helgi heli helina
hella helle hellen hellena hellevi hellmut hellmuth helma helmar helmer helmi helmtrud helmut
helmuth heloisa heloise helvi helyn hema hemal hemang hemangini hemani hemmert henderson hendra
hendri hendrik hendrikka henery henife henk henna henner henni hennie henning henny henretta henri
henric henrich henricus henrieta henrietta henriette henrik henrika henrike henrikki henriks
henrique henry henryk hera heracleea herberg herbert herbjorg herbjorn herbjort herborg herdis
herfinnur herfridur hergeir hergerdur hergill hergils heribert heriberto herjolfur herlaug
herlaugur herleifur herlinda herlinde herluf herma herman hermanis hermann hermanni hermelinda
hermes hermila hermina hermine herminia hermodur hermon hermundur hernan hernando herney herrmann
herschel hershel hershell hersilia hersir hersteinn hersveinn herta hertha hertrudur heru hervar
hervardur herve hervey hervin hervor herwig heryanto hesbon hessie hester hesti hettie hetty heva
heyvetullah heyward hezekiah hezniye hezron hezzie hicham hicran hicsonmez hidaya hidde hideo hidir
hiedi hien hifzullah hilah hilal hilaria hilario hilarius hilary hilayda hilbert hilda hildah
hildar hildburg hilde hildegard hildegarde hildegart hildegund hildegunde hildiberg hildibergur
hildibjorg hildibrandur hildigeir hildigerdur hildiglumur hildigunnur hildimar hildimundur hilding
hildingur hildir hildiridur hildisif hilditor hildred hildur hilkka hillard hillary hillery hillevi
hilliard hilma hilmar hilmer hilmir hilton hiltraud hiltrud himawan himinbjorg himri hindal hinet
hinrich hinrik hinrika hinrikka hipolito hiral hiram hiroko hiroshi hisako hitesh hjallkar hjalmar
hjalmdis hjalmer hjalmey hjalmfridur hjalmgeir hjalmgerdur hjalmros hjalmrun hjalmtor hjalmtyr
hjalmur hjalmveig hjalta hjaltdal hjalte hjaltey hjalti hjarnar hjordis hjorfridur hjorleif
hjorleifur hjorny hjortfridur hjorttor hjortur hjorvar hladgerdur hledis hlegestur hleidar hler
hlidar hlidberg hlidkvist hlif hlifar hlin hlini hljomur hlodmundur hlodur hlodvardur hlodver hlokk
hlynur hnappdal hnefill hnifsdal hnikar hnikarr hoa hoang hobart hobert hobson hocine hodari hodd
hodur hofddal hofland hofteig hogna hogni hoke holden holgeir holger holley holli hollie hollis
holm holmar holmberg holmbert holmbjorg holmdis holmes holmfastur holmfridur holmgeir holmgrimur
holmkell holmsteinn holmtor holti homero hong honora honore hoover horace horacio horatio horatiu
horddal hordur horea horia hornfjord horst hortencia hortense hortensia hortenzia horton horymir
hosea hoseas hosie hoskadem hoskuldur hosteen houcine houda houston howard howell hoy hoyt hrafn
hrafna hrafnan hrafnar hrafnbergur hrafnborg hrafndal hrafndis hrafney hrafngerdur hrafnheidur
hrafnhildur hrafnkatla hrafnkell hrafnlaug hrafntinna hrafntyr hrannar hrappur hrarekur hraunar
hraunberg hraundis hredhaan hrefna hreggvidur hreidar hreidmar hreimur hreinberg hreindal hreindis
hreinn hrimnir hringur hritik hroaldur hroar hrobjartur hrodgeir hrodmar hrodny hrodolfur hrodvar
hroi hrolfdis hrolfur hrollaugur hrolleifur hromundur hronn hrund hrutfjord hrutur hrvoje hsiu
huban hubbard hubertine hubertus huda hudavent hudson huey hugberg hugbjorg hugbjort hugborg hugdis
hugh hughes hughey hughie hugi huginn hugleikur hugljuf hugrun hugues huguette hui hukumdar huld
hulda huldah huldar huldis huldrun hulya humaira humaiya humayra humberto humeyra humi humoyun
humphrey hunalp hunbjorg hunbogi hundis hungerdur huni hunn hunrodur huong hurbert hurdogan hurican
hurley hurmet hurside huruyet huryasar huseyin huseyn huseynqulu husmen husnuhal hussein huston huu
huxley huy huzaifa huzuri hvammdal hvannar hvitfeld hvonn hwa hyacinth hye hyltir hylur hyman hymen
hynek hyo hyon hyrum hyun iacob iain ian iancu ianis iara iasmina ibaad iben ibeth ibidapo ibironke
ibis ibn ibraaheem ibraheem ibrahim ibrani ibrohim ibun icey icha icie icimbike idabelle idalia
idamae idda idell idella idik idika idiris idrees idris idriz idun idunn ieremia iesa iesha ieshia
ieva ifa ifeanyi ifechukwu ifeoma ifora iftikhaar iftikhar ifunanya ige ignac ignace ignacia
ignacio ignas ignatius ignatz ignaz ignazio igne igors ihab ihsaan ihsan ihtesham ihtiram ihtishaam
ihtsham iida iiris iisakki ijaya ijli ika ikbal ike ikenna ikeoluwa ikhlaas ikhsan ikin ikiz iklim
ikraam ikram ikramah ikrimah ikshita ila ilah ilalmis ilan ilana ilari ilaria ilarie ilarion ilbek
ilda ildem ildes ildiko ildiz ileana ileen ilene ilenia ilga ilgi ilham ilhan iliana ilias ilie
ilija ilim ilinca ilir ilja ilka ilkbahar ilkim ilkin ilkka ilklima illa illugi illya ilma ilmafer
ilmari ilmars ilmur ilo ilona ilonka ilper ilqar ilsa ilse ilsu ilteris iluminada ilyas ilyes ilze
ima imam imane imani imanol imants imany imara imaran imelda imene imer imge imi imke immanuel immo
immy imo imogene imona imran imre imren imrich imrihan imron ina inancli inara inaya incifir inda
indah indali indiana indira indra indrajit indre indrek indridi indrikis indy ine inell ines inese
ineta inez inga ingalill ingberg ingbert ingdis inge ingeborg ingeburg ingegard ingegerd ingela
ingelise ingelore ingemar inger ingetraud ingetraut ingey ingheidur inghildur ingi ingiberg
ingibergur ingibert ingibjartur ingibjorg ingibjorn ingibjort ingiborg ingifinna ingifridur
ingigerdur ingilaug ingileif ingileifur ingilin ingimagn ingimar ingimaria ingimunda ingimundur
ingiridur ingiros ingisol ingitor ingivaldur ingiveig ingjaldur ingmar ingo ingolf ingolfur ingram
ingrid ingrida ingried ingrun ingtor inguna ingunn ingvaldur ingvar ingveldur ingvi inioluwa inka
inken inkeri inna inocencia inocentiu inqilab insa insaf inta intan intihap intiqam intizar ioan
ioana ioanina ioannis iola iolanda iona ione ionel ionela ionelia ionica ionut iosefina iosif
ippazio ira iraida iren irena irene iretioluwa irfan iriana iridenta iridian irina irine irinel
irja irl irma irmantas irmela irmeli irmengard irmgard irmhild irmi irmingard irmtraud irmtraut
irmtrud irmy irnanto irpa irsad irungu irunn irva irven irvin irvine irving irwan irwin irya iryna
isaack isaak isabel isabela isabell isabella isabelle isabelly isac isack isadora isadore isafold
isai isaiah isaias isak isalind isaline isam isamar isaque isar isarr isaura isaya isbjorg isbjorn
iscan isdis isela iseldur iseoluwa isey isfandiyor isfold isgeir isgerdur isha ishaan isham ishani
ishanvi ishildur ishita ishmael ishola isholm ishwar isiah isidor isidore isidra isidro isikay
isiman isin isla islam islaug isleif isleifur islime islom ismael ismail ismar ismayil ismet ismey
ismik ismo ismoil isobel isol isold isolde isolfur isom isra israel israfil isreal isrun issa issac
issack issi issol istvan isveig itanya ituri itzel iulia iulian iuliana iuliu iunn iurie iustin
iustina iustinian iva ivah ivana ivanka ivanna ivano ivars ivecen ivelisse iver iverson iveta
ivette ivey ivica ivie ivka ivo ivona ivone ivonne ivor iwan iwona ixtiyar iyabode iyadunni iyana
iyanna iyiyurek iymona iza izaaz izabela izabele izabella izabelle izaiah izayah ize izel izetta
izgu izidor izola izora iztok jaabir jaafar jaak jaakko jaan jaana jaanus jabal jabari jabbaar
jabbar jabez jabir jabr jabulani jacalyn jace jacek jacelyn jacey jacinda jacinta jacintha jacinto
jackeline jackelyn jacki jackie jackline jacklyn jackqueline jacky jaclyn jacob jacobine jacobo
jacobus jacoby jacopo jacqualine jacque jacquelin jacqueline jacquelyn jacquelyne jacquelynn
jacques jacquetta jacquez jacqui jacquie jacquiline jacquline jacqulyn jad jada jaden jader jadiel
jadon jadranka jadwiga jadyn jae jaeda jaeden jael jaelyn jaelynn jaeman jafar jafet jaffer jaga
jagapati jagaraga jagat jagdish jagger jagrati jagvi jahangir jahanzeb jahdami jahdari jaheem
jaheim jahi jahiem jahir jahiz jahm jahongir jai jaida jaiden jaider jaidyn jailene jailyn jaiman
jaime jaimee jaimie jair jairaj jairo jairus jais jajuan jaka jakayla jake jaki jakob jakobe
jakobina jakobs jakop jakov jakub jalaal jalal jaleel jalees jaleesa jalen jalia jalil jalisa
jalissa jaliyah jalmari jalol jalon jalsa jalyn jalynn jama jamaal jamal jamalia jamar jamarcus
jamari jamarion jame jamee jameel jamel jameson jamey jamie jamika jamil jamila jamin jamir jamison
jamiya jammie jamshid jamya jana janae janaki janani janay janean janee janeen janel janell janella
janelle janene janessa janet janeta janeth janett janetta janette janey janez jangwa jani janiah
janic janice janick janie janiece janik janin janina janine janis janise janita janiya janiyah
janja jankat janko jann janna janne jannet janneth jannette janni jannie jannik jannika jannis jano
janos janosch januja janusz janya janyce japhet japheth jaquan jaquelin jaqueline jaquelyn jaquez
jara jarad jared jaren jaret jarett jari jarkko jarl jarlath jarleth jarmila jarmo jarnbra jarne
jarngerdur jarngrimur jarno jarod jarolim jaromir jaromira jaron jaroslav jaroslava jaroslaw jarrad
jarred jarrell jarret jarrett jarrod jartrudur jarun jaruthip jaruwan jarvis jarwa jarwadi jarwi
"""
