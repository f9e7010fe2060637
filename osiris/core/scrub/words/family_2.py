"""Family names (US Census 1990; Faker), from cobhthaigh to gonzales."""

NAMES = """\
cobhthaigh coble cobo cobos cobrda cobrdova coburn coca cocci cochlain cochran cochrane cociarelli
cockerham cockrell coddington codina coelho coello coene coenen cofer coffelt coffey coffield
coffman cofield cofre cogain cogan cogburn coggins cogley cogswell cohalan cohan cohn coholan
coighin coigil coigligh coigny coile coileain coileir coiligeain coiligh coilin coillin coillte
coimin coincheanainn coineain coineoil coinghealla coingheallaigh coinghialla coinghiallaigh
coinghiola coinin coinne coinneachain coinneain coinneir coinneirtinne coinner coinnich coinnigh
coinnin coinnleain coirbin coirnin coisdeala coisdealbha coisteala coistealbhaigh coitir coitirigh
coker colangelo colas colbach colburn coldiron colella coles colfer colgan colhoun colinet coll
colla collado collaigh collain collao collarain collard collart collata collazo colleneler colleran
collet collett colletti colley colligan collignon collina collinder colling collings collinsworth
collodi collum colly colmain colom coloma colombo colomer colot colpaert colquitt colreavy colson
colston colucci coluim columbo colunga colwell colyer comain comair comar comartun comber combi
comboni combre comeau comeaux comencini comer comerford comeriato comhdhain comhghaill comhghain
comhrai comisky comisso comman commins comni como comolli compere comstock comte comyn conacha
conagail conaill conain conaire conallain conallta conamha conant conaola conaonaigh conarain
conaty conaway conba conbha conbhae conbhai conbhaigh conbhuaidh conbhui conbhuidhe conboy
concannon conceicao concharraige conchobhair conchoille conchradha conchubhair conchuir conde
conder condoleo condon condren condron conduibh condun conefrey conesa coney confhaola confraoich
congail congdon conger conghaile conghamhna coninck conklin conlain conlan conleagha conlin conlon
conluain conmara conmee conmhachain conmhai conmhaidhe conmhaoil conmhui conmi conmy connachain
connachtaigh connachtain connachton connaghy connaigh connain connallta connally connaughton
connbhui connchamhain conneeley conneely connellan connelly conners connery connghamhna
connmhachain connmhai connmhaigh connoil connol connole connollaigh connolly connors connuchain
conoil conole conover conra conrach conradi conraoi conree conroy conry consaidin considine
contarini conte conter conthra conti contra contrafatto contreras conuchain conwell conyers coogan
cooke cooksey cooksley cookson coolahan coolen cooley coombs coomer coomes coon coonan cooney
coonrod coons coots copeland copenhaver copley coppage coppens copple coppock coppola corbacho
corbain corbat corbitt corbo corboz corby corcora corcorain corcoran corcos cordeiro corder cordes
cordier cordle cordoba cordova corduff coredo coret coreth coria coric corish corkery corlaigh
corless corlett corley corlu cormacain cormaic corman cormican cormick cormier cormy cornejo
cornelison cornelisse cornelissen cornelisz cornett cornez cornil cornish cornut cornuz cornwell
corominas coronado coronel corpataux corput corpuz corr corra corrachain corradain corradi
corragain corraidh corraidhin corraigh corrain corrales corrdhuibh correa corredor correia correll
correr corrghamhna corridan corrigan corriveau corsi corso corson corstiaens cortes cortese cortina
cortinas corum corvalan cosain cosandey cosby coscair cosendey cosentino cosey cosgair cosgrave
cosgrove cosic cosman cosme cosper coss cossey cossiga cossy costa costagain costalonga costanzi
coste costela costello costelloe coster costigan coston cota cote coterlet cothran cotic cotten
cotter cottingham cottle cotto cottrell cottrill coughlan coughlin coulombe coulon coulson coulter
counihan courcey cournane cournoyer coursey courson courtemanche courtenay courtier courtois
courtright courville courvoisier coury couto coutts couture couturier couvreur covarrubias covell
covey covic covington cowan cowans cowart cowden cowell cowely cowen cowgill cowles cowley coyle
coyne cozar cozart crabb crabhain crabtree craddock crafton cragg crahan crahay craibhin craidheain
craighead crain craine craith cramer crampsey crampsie crampton crandall crandell cranford crangle
cranley cranly cranmer cranston craobhain crase craven cravens craver craw crawley crayton
creadaigh creag creagain creamer crean creasy creech creedon creekmore creel cregan crehan
creighton creimin cremer cremin cremonesi crenshaw crespi crespo cress cresswell creswell cretton
crevar crevoisier crews criado criagain cribb cribbons cribbs crick crider crigger crilly crim
crimin crimmins criner crinion criodain criogain criomhthain crionain criostoir criostuir crippen
crisafulli crisler crispi crissman crist cristoforetti criswell critchlow crites crittenden
crittendon crivelli crnekovic crnkovic croad croal crocker crodhal croft crohan croidheain croil
croinin croithin crolly cromer cromwell crona cronallaigh crone cronelly cronghaile cronin cronk
cronly croom cropper crosain crosbie crosby crossan crossland crossley crossman crosson crota
crotaigh croteau crotty crouch crouse crowder crowe crowell crowl crowley crownover crowson
crowther croy crozier cruachain cruadhlaoich cruce cruces cruchain crudden cruickshank cruis
cruitin crum crumbley crumley crump crumpler crumpton cruse crutcher crutchfield cryan csonka
cuacach cuadrado cuag cuagain cuaig cualain cuana cuanachain cuanaigh cuanain cuanna cuannaigh
cuarnain cuarta cubillos cubric cucek cuddihy cudic cuellar cuenca cuervo cuesta cueto cuevas cuffe
cugia cuideagain cuideaganaigh cuidithe cuigeannaigh cuijck cuileamhain cuileanain cuileannain
cuilin cuilinn cuill cuilleain cuillin cuilliu cuilliudha cuilriabhaigh cuimilin cuimin cuineain
cuinn cuinneachain cuinneagain cuinneain cuinneir cuinnleain cuirc cuireain cuirleain cuirnin
cuirreain cuirrin cuirteir cuirteis cuise cukman cukon culachain culain culberson culbertson
culbreath culbreth culhane culi culina culjak cullaigh culler culley culligan cullinan cullinane
cullins culloty cullum cully culot culp culpepper culver cumascaigh cumberbatch cumhail cumhaill
cumiskey cumisky cummerata cummings cummins cummiskey cummisky cundari cundiff cunduin cundun cunha
cunnaidh cunnane cunneen cunningham cunny cunuin cunun cuomo cupic curatoli curci curcio curdaigh
curdy cureton curic curiel curlee curnain curnane curneen curnyn curraidh curraidhin currain curran
curraoin currey currie currier currin cursa curtin curtsinger cusack cusano cushing cushman cusick
custer cuthbertson cutler cutlip cutright cutrufo cutshall cutts cutuli cuvarli cuvelier cuyper
cuypers cuyvers cuzzocrea cvenic cvetkovic cvetnic cvitan cvrtila cwalile cyprich cyprichova daako
daakoaa daal dabbs dabhain dabhoireann dabhrain dabo dabrowski dabukke dach dachgelder dachgeldt
dachgelt dacosta dade dado dadova daeid daele daems dagane daggett daghnain dagli dagostino
dagsburg dahir dahl dahlberg dahlen dahlgren dahlin dahlqvist dahlstrom dahm dahmane dahmani
daibheid daibhid daibhidh daibhin daibhis daid daigle daiken dail dailey daimhin dake dala dalaigh
dalal daleiden dalem dalerov dalessandro dalessio dalke dallaire dallape dallara dallinger dalmau
dalrymple daltun daly dalziel damanik damato dambrosio dameron damico damijanic damirov damjanovic
damme dampier damron danachair danaher dancak dancakova danciak danciakova dancy dandolo dandrea
dandridge danek danekova danford danforth dang dangerfield dangl danielsen danielson danielsson
danilov danko dankova danley danner danninger dano danova dansby danso dantzler daochain daoda
daola daoud daoudi dardar dardel darden dardenne dargain dargan darmody darnau darojkovic darr
darrah darrow dasey dasgupta dashiell dasilva dass datta daugherty daughtery daughtry daum dautanec
dautovic davalos davenport davern daves davidova davids davidson davidsson davies davila davison
davisson davitt davodov davoren dawick dawkins dayal daye daza deacair deacy deadaigh deady
deaganaigh deagha deaghdha deak deakova deanda deangelis dearain dearborn deargain dearing dearmada
dearman deas dease deasmhumhna deason deasy deatherage deaton deaueroux deaver debelic debeljak
deberry debnar debnarova deboer debolt debord debose debroux debruyne decamp decamps decarlo
decastro deceuninck dechamps decicco deckard decker deckers deckow declerck declercq decock
deconinck decosta decoster decoteau dedmon deegadan deehan deel deeley deely deemer deen deeney
deeny deere deering deery dees deese deeter defazio defelice deford degeorge degraff degraw degroot
degroote degryse degueldre deguzman dehaan dehart dehaven deherrera dehmel dehon deid deide deigan
deignan deirg deise deiseach deisigh deitz dejardin dejesus dejong dejonghe dekeyser dekker dekys
dekysova delacruz deladoey delaere delafuente delagarza delahaye delahunty delancey delannoy delao
delap delapaz delapena delargy delarosa delatorre delattre delaunay delcastillo delcourt delcroix
deledda deleo deleon deleu deleze delforge delfosse delgadillo delgado delhaye delhez delisle delk
dellinger dellucci delmotte deloach deloatch delong delorenzo delorme delosreyes delossantos
deloughrey deloughry delozier delp delporte delreal delrio delrosario deltoro deltour deluca
delucia deluna delvalle delvaux delvecchio delvigne delwayo demaio deman demanet demaret demars
demartino demby demello dement demers demeulenaere demeyer demeyere deming demir demirel demmendaal
demoss demoulin demps demsar demuth demuynck denby denesik deng dengg denham denihan denison
denissov denk denman dennard dennehy dennenberg denney denning dennison densmore denson denys deol
deoraidhin deorain depalma depasquale depero depew depoorter deprez depriest depue depuydt derbal
derezic derkaoui dermody deroche derosa derose derosier derouen derouiche derr derradji derrig
derry derryberry derycke desai desalvo desantiago desantis desbiens descamps deschamps deschenes
descombes deshields deshmukh deshpande deshusses desilva desimone desio desjardins desmarais
desmedt desmet desousa desouza despain despres desrochers desroches desrosiers dessart dessel dessy
destefano detaille dethier detournay detrick detry detti detweiler detwiler deutsch deutschmann
devally devane devaney devanney devault devaux deveau devecka deveckova devenney devenny dever
devereaux devereux devers devery deville devillers devilly devine devito devitt devlin devoe
devolder devore devos devoy devriendt devries dewaele dewald dewall dewan dewar dewberry deweese
dewez dewilde dewitte dews dewulf deyo deyoung deze dhadho dhaibhidh dhaibhis dhaliwal dhar dhawan
dhiarmada dhillon dhingra dhondt dhonncha dhonnchadha dhonnchaidh dhorchaidh dhuarcain dhubhghail
dhubhghaill dhuibh dhuibhir dhuinn dhuinneabhain dhuinnshle dhuinnshleibhe dhuirnin diaconescu
diaconu diaf diarmada dias diaz dibbert dibble dibenedetto dibiasi dicarlo dicken dickens dickenson
dickerson dickey dicki dickinson dickman dicks dicus didovic diederich dieguez diehl diemer diep
dierckx dierick dierickx dierking diesbach diesbergen dietl dietz dieu dieudonne diez diffin
diffley diggin diggins diggs dighe digiacomo digiovanni dignan dijck dijk dijkman dijkstra dijoux
dikane dilbeck dildorova dildy dileo dillane dillen diller dilley dillinger dillingham dillman
dillow dilnozova dilnurova dilorenzo dilworth dimaggio dimarco dimba dimbane dimbani dimmick
dinabantu dinamarca dinan dinangwe dinardo dindela dindi dineen dinger dingess dingila dingle
dingman dingus dinh dinkins dinneen dinsmore dinwa dinwiddie diochain diochon diolain dioluin
diolun diomasaigh dionun diorain diorio diothchain dipasquale dipietro dippel dircken direain dirks
dirksen dirnberger dirrane dirven discin disdero dishman diskin dismuke disney distefano
ditschlerin dittman dittmer dittrich divenney diviney dixit dixson diyorayeva diyorov dizdar dizon
djebbar djellal djellouli djoudi dlaba dlabane dlabazane dladla dlakadla dlakela dlamane dlambula
dlamdaka dlamini dlamlenze dlangamandla dlawuza dlebenkomo dlodlo dlomo dludla dludlu dlungwana
dmitriev doak doan doane dobbelaere dobbin dobbins dobbs dobes dobler dobre dobric dobsinska
dobsinsky dobson doby dochartaigh dochioiu dockery dockx docolomanska docolomansky docquier dodd
dodds dodson doering doerr doesburg doggett doghair dogherty doglioni doherty dohn doibhilin
doighre doingeard doirnin doiron dokkum dolain dolainn dolan dolby dolenc dolezal dolezalova dolic
dolinar dolinsek dombrowski domenech domhnaigh domhnaill domhnallain domingues dominguez
dominikovic dominkovic dominquez dommelen donagher donahoe donahue donaire donaldson donaoile
donarelli donati donatoni doncabe doncevic donchadha donchu donda donegan donelson dones doney
dongen donghaile dongoran donini doniyorov donkor donley donlon donnabhain donnagain donnain donnan
donnay donnchadha donnchaidh donnchu donndhubhartaigh donndubhartaigh donnellan donnelly donner
donnghaile donnghusa donofrio donoghue donohoe donohue donoso dony doody dooey doogan doohan doolan
dooley doolittle dooly dooren doorhof doorn doornhem doorty doppler dorado dorai doran dorcha
dorchaidh dorchaidhe dorchaigh dorchain dordain dordan dore dorfer dorgan doring dorka dorko
dorkova dorn dornan dorner dorot dorotova dorova dorrian dorschner dorsett dorsman dortch dorton
doshi dossetti dossi dostal dostalova doster dostert dostie dotson doty doucet doucette doud
doudigan dougan dougherty doughty doumont dovara dover dovudov dowd dowdell dowden dowdle dowell
dower dowerg dowey dowler dowley dowling downer downes downey downie doyen doyon draaisma draeger
draghi dragicevic dragobratovic dragojevic drajna drajnova drakeford drakes drakulic drandic
draxler drayton drazic drees dreher dreiling drennan drennen drenthe dressler dretvic drewes drews
drexler dreyer drian driesen driessche driessen driggers drinkard drisceoil driscin driscoll
driskell driskill drobna drobny drochain droguett drohan droighneain drolet droma drona dronaidhe
droney droppa droppova drotar drotarova drouin droz drozdov druachain druart drub drubin drucker
drumm drummond drummy druso dryden drye drysdale duah duarcain duba dubandlela dubay dubazane dube
dubey dubha dubhabhoireann dubhagain dubhaigh dubhain dubhartaigh dubhchain dubhda dubhdabhoireann
dubhdhain dubhgain dubhghaill dubhlaigh dubhlain dubhlainn dubhlaoich dubhluachra dubhradain
dubhshlaine dubhthaigh dubhuidhe dubin dubnicka dubois dubose dubovecak dubovska dubovsky dubuisson
dubuque ducharme duchene duchesne duckett duckworth duclos duda dudas dudek dudekova dudik dudikova
dudka dudko dudkova dudo dudok dudokova dudova duenas duez duffey duffield duffin duffy dufie
dufour dufrane dufrasne dufrene dufresne dugain dugal dugan dugar dugas duggan dugger duggins
duguay duhamel duhig duhon duhy duibhealla duibheannaigh duibhfhinn duibhgeadain duibhgeannaigh
duibhgeannain duibhghealla duibhghiolla duibhginn duibhin duibhinn duibhir duibhleanna duibhlearga
duibhne duibhthe duigeannaigh duignan duigneain duilearga duilleain duineacha duinn duinneacha
duinneachain duinnin duinnlei duinnshle duinnshleibhe duinsmearach duirnin duithche duivenvoorde
duivenvoorden dujardin dujmovic dukada dukes dukic dula dulaigh dulaney dulbecco dulchaointigh
duley dulin dulla dullova dulohery dulova dumakude dumanli dumas dumina dumins dumisa dumitrescu
dumont dumortier dumoulin dunadhaighe dunagan dunai dunaighe dunain dunaway dunbar duncain dunford
dungan dunge dunham dunigan dunkelberger dunkin dunkle dunkley dunlaing dunlap dunleavey dunleavy
dunlop dunmire dunne dunnigan dunny dunphy dunser dunshleibhe dunson dunston dunton dunurta
dunworth dunyoeva duodo duplessis dupont dupre dupree duprey dupuis dupuy duque duquesne duquette
durai duran durand durant durasevic durbin durca durcain durchain durco durcova durden durdik
durdikova durdonova durdu durek durekova duren durfee durgan durgin durham durica duricova durieux
durinic duris durisova durka durkan durkee durkin durko durkovic durkovicova durkovska durkovsky
durmus durnan durnin durning duron duroux durova durovic durovicova durovsky durovskyova durr
durrant durrett durrihy durso durst dury dusa duse dusek dusekova dusicka dusickova dusik dusikova
duska dusko duskova dusova dussart dussen dutcher dutka dutko dutkova dutra dutrieux dutt dutta
dutton duval duvall duvancic duvanel duvenvoirde duvivier duyaza duyvenvoorde duze dvojak dvonc
dvoncova dvorak dvorakova dvorska dvorsky dwala dwamena dwyer dyal dyar dyck dycus dyess dyke dykes
dykstra dysart dyson dzapo dzene dzenis dzurjanin dzurjaninova eachaidh eachain eachmharcaigh eaddy
eades eads eady eagan eain eakin eakins ealanaidh ealey ealy eames eanaigh eanes earhart earles
earp easboig easley eason easterday easterling easterwood eastman eastwood eatmon eaton ebel
ebeling eberhart eberharter eberl eberle eberly ebersole eberth ebner eccles eccleston echevarria
echeverria echols eckbauer eckenrode ecker eckert eckhoff eckles ecklund eckman eckstein edberg
eddings eddington eddins edelman edelstein edenfield edens edgerton edgington edington edlinger
edlund edman edmiston edmonds edmondson edmonson edmundson edstrom edun edvardsen edvardsson
eeckhout eells eelman eerden eerenbeemt effertz egan egea eggen egger eggers eggleston egisheim
egli eglinton eglite eglitis egorov ehlers ehlert ehrhardt ehrlich eibhir eibl eichberger
eichelberger eichenberger eicher eichhorn eichinger eichler eichmann eide eidson eigenwillig
eijkelboom eijndhoven eijssel eiland eilers eilfirt einarsson einaudi eischen eisele eisenberg
eisenhauer eisenman eisl eisner eiteagain eitheagain eivers ekai ekal ekberg ekdahl ekelund ekeno
ekholm ekidor ekiru ekitela eklof eklund ekman ekstrand ekstrom ekwueme elatli elberts elbertse
eldredge eley elgueta eliason eliassen eliasson elifova elizalde elizondo elkins elledge ellender
ellerbe ellinger ellingsen ellingson ellington ellzey elofsson eloranta elorza elrod elsemulder
elsen elsenaar elson elston elswick elwell elzas emanuelli emanuelsson emard embden emberton embree
embrey embry emerick emilsson eminov emmelen emmen emmert emond emrich emrick emuria encina encinas
enciso ender enders endicott endres endrizzi endsley engberg engdahl engel engeland engelen
engelhardt engels engen engl engle englebert englehart engleman engler englert englund engman
engram engstrom engvall enloe enlow enri enright enriquez enschot ensley ensminger ensor entringer
enzinger eochadha eochagain eochaidh eochain eoghain eoinin eothach epley epperson epps epstein
eraslan erazo erber erceg ercegovic erdman erdmann eregae ergotic erhart erhout erices erickson
ericson ericsson eriksen erikson eriksson erjavec erkkila erlacher erlandsson erler erni ernits
ernser eronen erpelding errani errigo ersek erskine ertas ertl erupe erve ervine erzen escalante
escalera escalona escamilla escobar escobedo escolano escribano escriva escudero esekon eshelman
esinyen eskelinen eskew eskola eskridge eslinger espada espana espanol esparza espejo espinal
espino espinosa espinoza espitia esposito esqueda esquibel esquivel essary esser esson estabrook
estay este estep estepp esteve esteves estevez estey estrada eterovic ethe etheridge ethridge
etyang etzler etzold eubank eubanks eudy eugster eure eveland evelingen evensen evenson evequoz
everaert everde everhart everitt everly evers eversole everson everts evoy evrard ewen ewers ewert
ewoi exley exposito exum eyanae eyler eynde eyvazali eyvazli ezeugo ezzell fabbri fabianova
fabijanic fabra fabre fabregas fabregat fabrizi fabry fabus fabusova fachtna fadden fadel fadian
fadipe faes fagain fagan fagerstrom faggiani fagiani fagotto fagundes fagunwa faherty fahey fahy
failbhe fain fairbanks faircheallaigh fairchild faircloth fairfield fairhall fairley fairman faison
faivre fajardo fajimi fajnor fajnorova fakazi fakude falabi falco falcone falconer faleti falgoust
falgout falier falkner fallaci fallamhain fallin falloppio faloye falvey fancher fanelli fanisa
fankhauser fannin fannon fant fantini fantoni fantozzi fanucci faodhagain faoite faolain farago
faranain faranda farangizova farber farell farhodov faria farias farina farinelli farizayeva
farizov farkas farkasovska farkasovsky farland farley farlow farnan farnese farnham farnon
farnsworth farnum farr farragher farrar farre farrelly farren farrer farrington farrish farrissey
farrissy farrow farry farta farthing farwell farzonova fasano fasasi fasching fasiang fasiangova
fason fassett fatha fathaigh fatharta fathartaigh fattori faucett faucher fauconnier faught faugno
faulk faulkner faull faundez faure favata favela favre fawcett fazekas fazio feagin fealy
fearachain fearachair fearadhaigh fearain fearchair feardhaigh fearghail fearghaile fearghaiosa
fearghusa fearon fearrai fearraidhe fearraigh feaster featherston featherstone fechant fechner
fecteau feder federici fedorov fedorova fedotov feehan feeley feely feeney feenstra feeny feest
fegan fehan feher fehilly fehr fehringer feichin feichtenschlager feichter feichtinger feichtner
feiereisen feighery feigl feijoo feil feinberg feinen feinneadha feinstein feirtear feith feithin
fekete felban felber feld feldek feldekova felder feldman feldmann feliciano feliu felker fellah
fellers fellinger fellner felten feltgen feltner felty feltz feltzer fenderson fendley fenelon
fenighty fenlon fenn fennell fennelly fenner fennessey fenning fenske fenwick fenya fercher ferebee
ferenac fergerson ferguson ferland ferm fermi fernandes fernandez feron ferrabosco ferrada
ferragamo ferragni ferran ferrand ferrandez ferrandiz ferrando ferrante ferrara ferrari ferraris
ferraro ferrata ferrazzi ferree ferreira ferrel ferrer ferrera ferreras ferrero ferretti ferreyra
ferri ferrin ferriter ferro ferrucci ferstl feruzova fessler fetzer fewell feyder feys fhailghigh
fhaolain fhearadhaigh fhearchair fheargail fhearghail fhearghaile fhearghusa fhearraigh fheorais
fhiachra fhinn fhinneachtaigh fhinnein fhionain fhionghuin fhionnachta fhionnachtaigh fhionnghaile
fhionnlaich fhionnlaoich fhionntaigh fhiontaigh fhlaithbheartaigh fhlaithimh fhlannagain fhlannain
fhlannchadha fhloinn fhogartaigh fhualain fhuallaigh fiacha fiachain fiachna fiaich fiala fialova
fiannachta fiannachtaigh fiannaidh fiannaidhe fiannaigh fibonacci fica fichtinger ficino fick fico
ficova fidler fiebig fiedler fielder fieramosca fiere fierens fierro fife fifer fifield figheadora
figueiredo figueras figueroa figuerola fihlela fike fikes filali filangieri filar filatov filban
filbin filc filcova filipcic filipek filipekova filipic filipko filipkova filipova filipovic
filippelli filippini filippov fillion fillmore filogamo filzi finan fincher findlay findley finegan
finetti fink finka finke finkel finkelstein finkle finkova finlay finneachta finneadha finnell
finneran finnerty finnthighearn finnucane finotto finucane finzi fiodhabhra fiol fionartaigh
fionnachta fionnachtaigh fionnagain fionnain fionnallain fionndhubhcain fionnghaile fionnghalaigh
fionnghusa fionnlaoich fionnmhacain fionntain fioravanti fiore fiorentino fiorucci firat firbhisigh
firdavsev firestone firgantoro firmansyah firtear firth fisch fischbach fischer fischetti fiscus
fiser fiserova fisk fiske fitch fite fithchealla fithcheallaigh fittipaldi fitts fitz fitzgibbon
fitzgibbons fitzmartin fitzmaurice fitzpatrick fitzsimmons fitzsimons fitzwater fjodorov flaas
flabhain flack flagg flaherty flahive flaiano flaithbhearta flaithbheartaigh flaitheamhain
flaithearta flaithimh flaithimhin flaitile flament flammang flanagain flanagan flanders flanigan
flannabhra flannagain flannagan flannchadha flannelly flannery flannghaile flannigan flantz flarta
flathamhain flatharta flathartaigh flatley flatt flavin fleche fleenor fleetwood flego fleischer
fleischhacker fleischman fleischmann fleisher flesher fleshman fleury flickinger fliegner flinn
flippen flippo floch floinn flores florez florio flory flournoy fluckiger fluellen fluker flynt
foconi fodhladha fodor fofie fogaca fogarta fogartaigh fogarty fogas fogasova fogazzaro fogel fogg
foghladha foghlu foghludha fogle foidl folan folch foletti foley folger folkesson follett folliero
folmar folse foltz fomin fonck fondo fong fonjallaz fonseca fontaine fontana fontanez fontenot
fontes foody foote forain foran forbes forbis forcier forde fordham fordyce forehand forero foret
forgac forgacova foriwaa forjan forkin forman formbach fornaciari forney forrester fors forsberg
forsell forsgren forslund forsman forster forstner forsyth forsythe fortenberry fortier fortin
fortner fortney fortson fortuna fortunato fortuny fortuyn forza foscari foser foshee foss fosu
fosua foti fotimayeva foucart foucher foulk fouquet fournier foust fouts fowler fowlkes foxworth
foxx foye foyle fracci frady fraga fraher frainclin fraire fraizer frakes fraley frampton frana
franceschi franch francillon frandsen franecki franek franekova franic franicevic franjic franke
frankel frankhuizen franko frankova franks frano franova franscini fransen franssen fransson frantz
franusic franva franzen franzese fras fraser frasher frasier frausto frawley frazee freaney
frechette fredericks frederickson frederiksen fredes fredette fredricks fredrickson fredriks
fredriksen fredriksson freedman freeland freeley freeney freese freeth fregoso freil frein freis
freitas frema fremie frenette frere frerichs frescobaldi freshour fretwell freudenberger
freudenthaler freund frew frey frias friberg frick fricke frid friederich friedli friedman friehus
friel frier frierson friesen frighil friis frimer frimerova frimpomaa frink frisbee frisbie frisby
frisch friscic frison fritch frith frithile fritsch fritts frizzell frketic froehlich frohlich
frolov fromm frommelt froschauer froschl fruge fruhwirth frutos fryar frye fryer fryman ftacnik
ftacnikova ftorek ftorekova fuada fuadachain fualain fuallaigh fuarain fuarthain fuaruisce fucek
fuchs fuente fuentealba fuentes fuenzalida fuertes fugate fuhrman fuhrmann fujiati fujii fujimoto
fulbright fulcher fulford fulgham fuli fulk fulkerson fulks fullerton fullmer fullwood fulmer fulop
fults fultz funches funderburg funderburk fundi fung funk funke funkhouser funnell fuqua furaigh
furda fureder furey furlan furlow furness furr furrer furst furtado fusani fusco fuseli fuson
fussell fuster futch futrell fuzaylov fyfe gaasch gaba gabadela gabaldon gabba gabbana gabbard
gabela gabhachain gabhain gabhann gabhezi gabhisa gabhlain gabrieli gabrielson gabrielsson
gabriyelov gabud gacem gachain gachanja gacheri gacheru gachoki gadbois gadda gaddis gaddy gade
gadhra gadlela gadsden gadson gaete gaffney gafford gafraigh gagashe gaggini gagliano gagliardi
gagne gagnon gagys gahan gahleitner gaiatto gaibhin gaibhre gaibhtheachain gaiciunas gailey gailius
gaillard gaillin gailliuin gailys gaine gaineard gainer gainey gairbhe gairbhia gairbhighe gairbhin
gaitan gaito gaizauskas gajardo gakii galain galan galarza galaviz galaz galbraith galbreath
galdames galdikas galeano galeati galenzone galesic galgallo galgalo galiano galiazzo galic galicia
galijn galik galikova galilei galindo gallagher gallaher gallain galland gallant gallardo gallart
gallaway gallchobhair gallchoir galle gallegos galleguillos gallen galler gallet gallez galligan
gallimore gallion gallivan gallman gallo gallogly galloway gallup galova galovic galtarossa galu
galuppi galvan galvani galvez galvin galvis gama gamache gambill gambino gamboa gambrell gambu
gambuse gamede gamez gamhna gamhnain gammage gammon gamsjager ganaird gandhi gandy ganesan ganesh
ganey gangemi gangl ganguly ganley ganly gann gant gantt gantz gaoith gaoithin gaona gaora garaidh
garate garavan garay garba garber garbhain garces garcia gard garde gardea gardiner garety garg
gargallo gargan garibay garica garlock garman garmendia garmon garnes garnica garnier garobbio
garofalo garozzo garr garraghy garrahy garrard garren garretson garrido garriga garrihy garris
garrity garrone garrow gartlan gartland gartman gartner garton garver garvey garza garzon garzoni
gasa gasaway gascon gasela gashi gaskill gaskin gaskins gasmi gasparova gasparovic gasparovicova
gasperi gassaway gasser gassner gastel gastelum gately gatewood gathain gathogo gati gatica gatimu
gatlin gatling gatsheni gatti gattis gatto gattringer gatwiri gaudet gaudette gaudin gaudreau
gaudreault gaughan gaul gault gause gautier gautreaux gauvin gavaghan gavalier gavalierova gavenda
gavendova gavican gavigan gaviria gavornik gavornikova gavrilov gaya gayden gaylor gaynard gaynor
gaytan gayton gazo gazova gazu gcaba gcaleka gcugcwa gcumisa gcwabe gcwensa gealabhain gealagain
gealbhain geanain geannain gearabhain gearachaigh gearailt gearain gearan gearchaigh geard geargain
gearhart gearty gebashe gebhardt gebhart gebhezi geddes gedeza gedi geenen geens geer geeraerts
geerling geerts geertsen geest geffen gegic geherty gehring gehringer gehrke geibheannaigh geibhinn
geidigh geier geiger geimhridh geis geise geisel geisler geissler geist gelabert geldens gelder
gelemanovic gelinas gellemeyer geller gelli gemen gemert gemito gence gendron geneart genechten
genefaas gengeshe gengler genot genovese gentile gentileschi gentili gentilini geoghegan georgescu
gepa gera geraci geraghty gerarghty gerassimov gerber gerdes gerena gerhold gerken gerlach germano
germany gerner gerrits gerritse gerritsen gerth gertz gervais gestel getchell geter getz geudens
geuens gevaert geyer gfeller ghabhann ghailing ghalloglaigh gharbi gheimhridh gheorghiu gherbi
ghille ghilleathain ghirr ghoerle ghoill gholston ghose ghosh ghuala ghunna giacconi giacometti
giammusso gianetti gianinazzi giannelli giannetti giannini giannone giannotti giannuzzi gianvecchio
giardina gibb gibbon gibbons gibbs gibert gibilisco giblin gibne gibney gichana gicheru gichohi
gichuhi gichuki gichuru giddens giddings gielen gierschner giese giffin gigaba giger gigli giglio
giguere gikonyo gilabert gilardoni gilbane gilbertson gilbreath gilbride gilchrist gilder gilduff
gile gilgunn gilhooly gilkey gill gillain gillam gillan gillard gilleathain gilleland gillen
gillenwater gillespie gillet gillett gillette gilley gilliam gilliard gillic gillick gillieron
gillies gilligan gilliland gillin gillispie gilliuin gillman gillooly gillum gilmartin gilpin
gilreath gilroy gilsenan gilson gilstrap gimenez gimeno ginder gindl ginea giner ginese ginesio
ginevan ging gingerich gingras gingrich gininda ginkel ginn ginnea ginneadha ginneke ginnitty
ginnity ginsberg ginsburg gintalas ginter ginty ginzburgas giobalain gioballain gioberti gioblain
giobuin giobun giolitti giolla giollagain giollain giollarnath giollarua giollaruaidhe gionain
gionnachtaigh gionnain giontaigh giordano giorgetti giovine gipson giradello giraldo giralt girard
giraud giron girona girouard giroux girschner girvan giselmeyer gish gislason gitahi gitari
githaiga gittens giulietti giunti giusti givern gladney glaibhin glaimhin glaisne glantz glasain
glasco glaser glasgow glasnovic glasper glaspie glasscock glasser glassman glatz glavan glavin
glavor glazer glazier gleannain gleason gleasure gledhill gleeson gleichner glennon gliasain glick
glidden glidewell gligora glineur glionain glionnain glisson gloden glodt gloin gloinn gloinne
gloor glosteir gloster gluck gmeiner gnatz gnimh gnodde goba gobain gober gobert gobhann gobhozi
gocnik gocnikova godana godard godart godbey goddard godec godefroid goderts godet godfroid godide
godin godinez godinic godoy godsey goedert goedhart goel goerens goergen goerle goethals goethem
goetz goetzinger goffaux goffin goffinet goforth gogain gogan gogarty goggin goguen goibin
goicoechea goilin goill goillidhe goin goines goings goins goireachtaigh goje gokhale gola goldberg
goldenberg goldfarb golding goldman goldner goldoni goldrick goldsberry goldsmith goldstein
goldston gole golgi golightly golino golla gollain gollan gollner golob golubev golubic gomboc
gomes gomez gomila gomis gona goncalves goni gonsales gonsalez gonsalves gontsarov gonzaga gonzales
"""
