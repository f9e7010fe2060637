"""Family names from abbate to koonce: no word of the vocabulary (US Census 1990)."""

NAMES = """\
abbate abdullah abell abercrombie abernathy abernethy abeyta ables abner abney abrams abramson
abrego abreu absher abshire acevedo acker ackerman ackley acord acosta acree acton acuna adair
adame adames adams adamson adcock addington addis addison adkins adkinson adkisson adler adorno
agee agnew agosto aguayo aguero aguiar aguilar aguilera aguirre ahearn ahern ahlers ahner ahrens
aiello aiken aikens ainsworth aitken aker akers akins alanis alaniz alarcon albanese albano albaugh
albers alberts albertson albin albrecht albright albritton alcala alcantar alcantara alcaraz alcorn
aldana alderete alderman alderson aldrich aldridge aleman alessi alfano alfaro alford alger alicea
allain allard alleman alley alleyne allgood allman allred almanza almaraz almeida almond almonte
alpert alston alsup altamirano altman alvarado alvarez alverez alves alvey amador aman amaral amaro
amato amaya ambriz amerson ames amey amick amin ammons amundson anaya anders andersen anderton
andes andino andrade andresen andress andrews andrus angell anglin anguiano angulo angus ansley
anson antonelli aparicio apodaca aponte appel appleby applegate appleton applewhite appling aquilar
aquino aragon araiza arana aranda arango araujo arbogast arbuckle arce arceneaux archambault
archibald archuleta ardoin arellano arevalo argo arguello argueta arias armbruster armendariz
armenta armentrout armijo armitage armstead armstrong arndt arnett arnette aronson arredondo
arreola arriaga arrington arriola arrowood arroyo arruda arsenault arteaga artis arvizu arwood
arzola asberry asbury ashburn ashby ashcraft ashe asher ashford ashmore ashworth askew askins aston
atchison atchley atencio atherton atkins atkinson attaway atwater atwell atwood aubin aucoin audet
audette auger auld ault auten autrey autry avalos avelar avent averett averill avila aviles avina
ayala aycock ayer ayers ayotte ayres azevedo babb babbitt babcock baber babin babineaux baca bach
bachman backer backman backus bader badillo baer baez baeza bagby baggett bagley bagwell bahena
bahr baier bailes baillargeon baily bain baines bair baird bakke bakker balch balcom balderas
baldridge baldwin bales ballance ballard ballenger ballesteros ballew ballinger ballou baltazar
banas bancroft banda bandy bane banister banker bankston bannister bannon banta banuelos baptiste
barahona barajas baran barba barbee barbieri barbosa barbour barboza barclay bard barden bardwell
barela barfield barge barger barham barhorst barker barkley barksdale barlow barnard barner barnes
barnett barnette barnhart barnhill barnum barnwell barone barr barragan barraza barrera barreto
barrick barrientos barringer barrington barrios barron barros barrows barta bartel bartell bartels
barth bartholomew bartlett bartley bartz basham bashaw basile basinger baskerville baskin bassett
basso bastian batchelder batchelor bateman batey batista batiste batson battaglia batten battles
batton batts batty baty baucom bauer baugh baugher baughman baum bauman baumann baumgardner
baumgartner bautista baxley baxter bayer bayles bayless baylor bayne bays bazan bazemore beaird
beal beale beall beals beaman beamer beamon beane bearden beardsley beasley beason beaton beattie
beatty beaty beauchamp beaudette beaudoin beaudry beaulieu beaumont beauregard beavers becerra
bechtel bechtold becker beckett beckford beckham beckley beckman beckner beckwith becnel bedard
bedell bedford bedwell beebe beech beecher beeler beeman beene beery beeson begay beggs begley
behling behr behrens bejarano belanger belcher belden belew belisle belk bellamy beller bellinger
bello bellows belton beltran beltz bemis benally benavides benavidez benbow bender benedetto
benefield benfield benford benge benham benitez benn benner bennet benning benoit benson bentley
bentz benz berard berg bergen berger bergeron bergin berglund bergman bergmann bergquist bergstrom
berkey berkley berkowitz berlin berman bermudez bernal berndt berner bernhardt bernier bernstein
berrios berryhill berryman bertrand berube bessette betancourt bethea bethune bettencourt bettis
betts betz bevan beveridge bevins bevis bewley beyer bianchi bianco bibb bibbs bice bickel
bickerstaff bickford biddle bidwell bieber bierman bigelow biggers biggerstaff biggs bigham bigler
bilbrey biles biller billings billingsley billington billiot billups bilodeau bilyeu binette
binford bing bingaman bingham binion binkley binns birch birchfield birdsong birdwell birmingham
bischoff bish bissell bisson bissonnette bittner bivens bivins bixby bixler blackburn blackford
blackman blackmon blackmore blackshear blackstock blackstone blackwell blackwood blain blais
blaisdell blakely blakemore blakeney blakey blakley blakney blalock blanc blanchard blanchette
blanco blanding blaney blankenship blanton blaylock blazer bledsoe blevins bloch blodgett blomquist
bloodworth bloomer bloomfield blount bluhm blum blume blumenthal boardman boatman boatright
boatwright bobbitt bobo bocanegra bock boddie boden bodine bodnar boehm boettcher bogan bogard
bogart boger boggess boggs bogle bohannon bohn boisvert bojorquez boland bolanos bolden bolding
boldt bolduc bolen boles bolick bolin boling bolinger bolling bollinger bolton boney bonham bonilla
bonin bonnell bonner bonnett bonney bono booher boone booth boothe boozer bordelon borden boren
borges borkowski borowski borrego borst bosch bosco bosley bost bostic bostick boston bostwick
boswell bosworth botelho botello bott botts bouchard boucher boudreau boudreaux bouffard boughton
bouie bouldin bourassa bourg bourgeois bourne bourque bousquet boutin bouton boutte boutwell bove
bowden bowe bowen bowens bower bowers bowes bowie bowker bowles bowlin bowser bowyer boyer boyett
boyette boykin boykins boylan boyle boyles boynton bozarth bozeman bracey bracken brackett bracy
bradberry bradbury braddock braddy braden bradfield bradshaw bragg brainard braithwaite braley
bramble bramlett brammer brandenburg brandt branham brann brannan brannon brantley branton branum
brashear brasher braswell bratcher bratton braud brauer braun brawley brawner braxton bray brazil
breault breaux breazeale breckenridge breeden breeding breedlove breen brehm breland bremer brennan
brenneman brenner bresnahan breton bretz breunig brewington brewster brewton bricker bridgeman
brien briggs brigham briley brill brim brink brinker brinkley brinkman brinson briones brisco
briscoe briseno brister bristol bristow brito brittain britton broaddus broadnax broadus broadwater
brochu brockington brockman brockway brodeur brodie brody brogan brogdon brokaw bromley bronson
brooker brookins brookshire broome brophy brothers brotherton broughton broussard browder brower
browne brownell brownfield browning brownlee broyles brubaker brumbaugh brumfield brumley brummett
brundage brune brunelle bruner brunet brunette brunner bruns brunson bruton bryson bucci buchanan
bucher buchholz buckingham buckles buckley buckman buckner budd budde buehler buell bueno
buffington bugg buggs buie bullard buller bullington bullins bullis bullock bulter bumgardner
bumgarner bundy bunker bunn bunnell bunting bunton burbank burch burcham burchett burchette
burchfield burd burdett burdette burdick burdine burford burg burge burger burgess burgett burgin
burgos burk burke burkes burkett burkey burkhalter burkhardt burkhart burkholder burks burleigh
burleson burley burlingame burmeister burnell burnett burnette burney burnham burnside burr burrell
burress burris burroughs burrow burrows burrus burson burwell busby busch bushey bushman bushnell
buss busse bussell bussey bustamante bustos butterfield butters butterworth butts butz buxton
buzzell byars bybee byerly byers byington byler bynum byrd byrne byrnes byrum caballero caban cabe
cabral cabrera caceres caddell cade cadena cady caesar caffey cagle cahill cahoon cain caine caines
cairns calabrese calder caldera calderon caldwell calhoun calkins callaghan callahan callan
callaway callen callender callihan callis callison calloway calton calvert calvillo calvo calzada
camacho camara camarena camarillo cambell campagna campbell camper campion campo campos canada
canady canales candelario canfield cann cannady canning cano cantara canter canterbury cantor
cantrell cantu cantwell canty capers capone capps caputo caraballo caraway carbajal carbaugh
carbone carden cardenas carder cardin cardona cardoza cardwell cargill carillo carleton carlile
carlin carlisle carlsen carlson carlyle carmack carmichael carmody carmona carnahan carner carnes
carney caro carothers carper carranza carrasco carrasquillo carraway carrell carreno carreon
carrera carrero carrico carrigan carrillo carrington carrion carruth carruthers carswell cartagena
cartwright carty caruso caruthers carvajal carvalho casanova casares casarez casas cashman casiano
casias casillas caskey cason casper cass cassady cassell cassity castaneda castanon casteel
castellano castellanos castillo castleberry castleman casto caston castor castro caswell catalan
catalano cate cates cathcart catlett catlin cato caton catron caudell caudill caudle cauley
caulfield causey cauthen cavanaugh cavazos cavender caviness cawley cawthon caylor cazares ceasar
ceballos cedeno cedillo ceja centeno cepeda cerda cervantes cervantez chabot chacon chadwell
chaffee chaffin chafin chaisson chalmers chamberlain chamberlin chamblee chambless chambliss
chamness champagne champlin chan chancellor chancey chaney chao chapa chapin chaplin chappell
charbonneau charette charlton charron chartier chasse chastain chasteen chatham chatman chauvin
chavarria chaves chavez chavis cheatham chee cheek cheeks chen chenault cheney cheng chenoweth
chesser chesson cheung chevalier chiang chidester childers childress childs chiles chilton chinn
chipman chisholm chism chisolm chitwood chiu choate choe choi chou chouinard chow chrisman christ
christensen christenson christiansen christianson christman christopherso chronister chumley
churchill churchwell cimino cintron cioffi cisneros claar clack claiborne clancy clanton clapp
clardy clarke clarkson clary claus clausen claussen clawson claxton claycomb claypool claypoole
claytor cleary clegg cleghorn clem clemens clements clemmer clemmons clemons clevenger clift cline
cloninger clough clouse cloutier clow clower cloyd clyburn coakley coates coats cobb cobbs coble
cobos coburn cochran cochrane cockerham cockrell coen cofer coffelt coffey coffman cofield coggins
cogswell cohen cohn coker colangelo colbert colburn colella coles coley collado collard collazo
collett colletti colley collier collins collinsworth collum colman colombo colquitt colson colston
colter colucci colunga colvin colwell comeau comeaux comer compton comstock conant conaway conde
condon coney congdon conger conklin conley conlin conlon connell connelly conner conners connolly
connor connors conover conroy constantine constantino conte conti contreras conway conwell conyers
cooke cooks cooksey cooley coombs coomer coon cooney coons copeland copenhaver copley coppage
coppola corbett corbin corbitt corcoran cordeiro corder cordero cordes cordova corley cormier
cornejo cornelison cornett cornish cornwell corona coronado coronel corpuz corral corrales correa
correia correll corrigan corriveau corso corson cortes corum corwin cosby cosgrove cosme cosper
coss costa costanzo costello coston cota cote cothran cotten cotter cottingham cottle cotto
cottrell coughlin coulombe coulson coulter countryman courson couture covarrubias covey covington
cowan cowans cowart cowden cowell cowen cowles cowley coyle coyne cozart crabb crabtree craddock
crafton crain cramer crampton crandall crandell cranford craven cravens craver crawford crawley
crayton creamer creech creed creek creekmore creel creighton crenshaw crespo cress crews cribb
cribbs crider crim crippen criss crist criswell crites crittenden crocker crockett croft cromer
cromwell crone cronin cronk croom cropper crosby crossland crossley crossman crosson croteau crotty
crouch crouse crowder crowe crowell crowley crowson croy crozier crum crumley crump crumpler
crumpton cruse crutcher crutchfield cuellar cuevas culbertson culbreth cullen culler culp culpepper
culver cumming cummings cummins cundiff cunha cunningham cuomo cupp cureton curiel curley curran
currie currier currin curtin curtiss cushing cushman cusick custer cuthbertson cutler cutshall
dabbs dabney dacosta daggett dagostino dahl dahlberg dahlgren daigle dail dailey dalessandro
dalessio daley dalrymple daly damato dambrosio dame dameron damiano damico damron dancy dandrea
dandridge danford danforth dang dangelo dangerfield danielson danley dann danner dansby dantzler
dardar darden darr darrow dasher dasilva daugherty daughtry davenport daves davey davidson davie
davies davila davison davisson dawkins dawson daye dayton deanda deangelis deans dearborn dearing
dearman deas deason deaton deaver deberry deboer debose decarlo decastro deckard decker decosta
decoteau deel deen deering dees deese defelice deguzman dehart dehaven deitz dejesus dejong
delacruz delafuente delagarza delaney delano delao delapaz delarosa delatorre deleon delgadillo
delgado delisle delk dellinger deloach delong delorenzo delossantos delozier delp delrio delrosario
deltoro deluca deluna delvalle demarco demars demello dement demers deming demoss dempsey dendy
denham denison denman dennard denney denning dennison densmore denson denton depew depriest derosa
derose derosier derr derry derryberry desai desantis desilva desimone desjardins desmarais despain
desrochers desrosiers destefano detwiler deutsch devaney devaughn dever deville devine devito
devlin devoe devore devries dewberry deweese dews deyoung dias diaz dibble dicarlo dicken dickens
dickenson dickerson dickey dickinson dickman dicks dickson diehl diep dietrich dietz diez diggins
diggs digiacomo digiovanni dillard dilley dillingham dillion dillman dillow dilorenzo dilworth
dimaggio dinger dingess dingle dingman dinh dinkins dinsmore dipietro dishman dismuke disney
distefano dixon dixson doak doan doane dobbins dobbs dobson doby dockery dodd dodds dodson doering
doerr doggett doherty dolan doll dombrowski dominguez dominquez donahue donaldson donato donelson
doney donley donnelly donner donofrio donohoe donohue doody dooley doolittle dorado doran dore
dorman dorn dorr dorsett dortch doss dostie dotson doty doucet doucette doud dougherty doughty
dover dowd dowdell dowden dowell dowling downer downes downey doyon dozier drayton drees dreher
drennan drennen dressler dreyer driggers driscoll driskell drummond drury dryden drye dryer duarte
dube dubois dubose ducharme duckett duckworth duda dudek duenas duff duffey duffy dufour dufrene
dufresne dugan dugas duggan dugger duggins duhon dukes dulaney dulin dumas dumont dunagan dunaway
dunbar dunford dungan dunham dunigan dunkin dunkle dunlap dunleavy dunlop dunn dunne dunning dunson
dunston dunton duong duplessis dupont dupre dupree duprey dupuis duque duquette duran durand durant
durbin durden durfee durham durkee durkin duron durr durrett durst dutcher dutra dutton duval
duvall dvorak dwyer dyke dykes dykstra dyson eades eads eady eagan eakin eakins eames earley earp
easley eason easterling eastman eastwood eatmon eaton eaves eberhardt eberle eberly ebersole ebert
eccles echevarria echeverria echols ecker eckert eckhardt eckman eckstein eddings eddins edelman
edelstein edens edgerton edington edmiston edmonds edmondson edmonson edmunds edmundson edson
edwards egan egbert egger eggers eggert eggleston ehlers ehrlich eichelberger eicher eichhorn
eichler eidson eiland eisenberg elam eldred eldredge eley eliason elizondo elkins elledge eller
ellinger ellingson ellington ellison elmore elrod elson elston elwell embree embry emerick emmert
emmons encarnacion endicott endres endsley engel engelhardt engle engler englert engstrom enloe
ennis enos enright enriquez epley epperson epps epstein erdman erdmann erickson ericson ernst
erskine escalante escamilla escobar escobedo eshelman eskew eskridge esparza espinal espino
espinosa espinoza esposito esqueda esquibel esquivel essex estabrook estep estes estevez estrada
etheridge ethridge etter eubank eubanks eudy evangelista evans evenson everhart evers eversole
everson ewald ewell ewing exum eyler eyre ezell faber fagan fahey fain fairbanks fairchild
faircloth fairley faison fajardo falco falcone falgoust falgout falk falkner fancher fanelli fang
fann fannin fanning fant farber faria farias farina faris farkas farley farnham farnsworth farr
farrar farrell farrington farris farrow farwell fassett faucher faulk faulkner faust favela fawcett
fazio feaster featherston featherstone fecteau feder feeley feeney feinberg felder feldman
feliciano felker feller feltner felts fender fendley fenn fennell fenner fenton fenwick ferebee
ferguson ferland fernandes fernandez ferrante ferrara ferrari ferraro ferree ferreira ferrell
ferrer ferri ferris ferro fetter fewell fick fidler fiedler fielder fierro fife fifield figueroa
fike fikes fillmore fincher findlay findley fink finkelstein finlay finley finn finnegan finnell
finney fiore fischer fishman fisk fiske fitch fite fitts fitz fitzgerald fitzhugh fitzpatrick
fitzsimmons fitzwater flack flagg flaherty flanagan flanders flanigan flannery flatt fleenor
fleetwood fleischer fleming flemming fleury flinn flores florez flory flournoy fluker flynn fogarty
fogel fogg fogle foley folse folsom foltz fong fonseca fontaine fontana fontenot fontes foote
forbes forde fordham forehand foret forman forney forrester forsberg forster forsyth forsythe
fortenberry fortier fortin fortner fortney fortson fortunato foss fournier foust fouts fowler
fowlkes foxworth fraga fraley franck franco francois franke frankel franks frantz franz franzen
fraser frasier frausto frawley frazee frazer frazier frechette fredericks frederickson fredette
fredrickson freedman freeland freese freitag freitas fretwell freund frey frias frick fricke
friedman friedrich friel frierson friesen frink frisbie frisby frisch frith fritts frizzell
froehlich frye fryer fuchs fuentes fugate fuhrman fulbright fulcher fulford fulk fulkerson fulks
fullerton fullmer fulmer fulton fults fultz funderburk fung funk funke funkhouser fuqua furman furr
furtado fusco fussell futrell gabbard gabel gable gaddis gaddy gadson gaffney gage gagne gagnon
gailey gainer gaines gainey gaitan gaither galan galarza galbraith galbreath gales galicia galindo
gall gallagher gallaher gallant gallardo gallaway gallego gallegos gallman gallo galloway gallup
galvan galvez galvin gamache gambill gamboa gambrell gamez gammon gandy gann gannon gant gantt
gaona garay garber garcia gard gardiner gardner garibay garica garman garmon garner garretson
garrick garrido garris garrison garrity gartner garver garvey garvin garza gaskill gaskin gaskins
gaspar gaspard gass gastelum gatewood gatlin gatling gattis gatto gaudet gaudette gaul gault gause
gauthier gaylor gaynor gaytan gayton gearhart geary gebhardt gebhart geddes geer gehring gehrke
geier geiger geis geisler geist geller gendron genovese gentile gerber gerdes gerhardt gerhart
gerlach germain germany gervais geter getz geyer gibbons gibbs gibson giddens giddings gideon giese
giffin gifford giglio giguere gilbertson gilbreath gilchrist gilkey gill gillam gillard gillen
gillenwater gillespie gillett gillette gilley gilliam gilliard gilligan gilliland gillis gillispie
gillman gillum gilman gilmer gilmore gilpin gilreath gilroy gilson gilstrap gingerich gingrich ginn
ginsberg ginter giordano gipson girard giron giroux gish gittens gladden gladney glaser glasgow
glasper glasscock glasser glassman glaze gleason glick glidden glidewell glisson gluck glynn goad
gober goddard godfrey godin godinez godoy godsey godwin goebel goetz goforth goines goings goins
goldberg golding goldman goldsberry goldsmith goldstein gomes gomez gonsalez gonsalves gonzales
gonzalez gooch goodale goodall goode goodell gooden goodin gooding goodman goodnight goodrich
goodrum goodson goolsby gordan gordy gorham gorman gormley gorski gorton goshorn gosnell goss
gosselin gossett gott gottlieb gouge gough gould goulet gourley govan gove gowan gowen gower graber
grabowski graf graff gragg grajeda grammer granado granados grande granger grantham grasso gravely
gravitt gravois graybill grayson graziano greathouse greaves greco greeley greenberg greene
greenfield greenleaf greenlee greenwald greenwell greenwood greer gregoire gregor greig greiner
grenier gresham gribble grice grider grieco griego grier griffen griffey griffin griffis griffith
griffiths grigg griggs grigsby grijalva grillo grimaldo grimes grimm grimmett grimsley grisham
grissom griswold grizzle groce grogan grooms grose grossman grosso groth grubb grubbs grube gruber
grundy guajardo guardado guarino guay guenther guerin guerra guerrero guertin guevara guffey guido
guidry guillen guillory guillot guimond guinn gulick gulledge gullett gulley gumm gunderson gunn
gunter gunther gupta gupton gurley gurney gurrola gurule gusman gustafson gustin guth guthrie
gutierrez gutshall guyer guyton guzman gwin gwinn haag haas haase haber hackett hackler hackman
hackney hackworth haddad hadden haddix haddock hadley hafer haffner hafner hagan hagans hage
hageman hagen hager hagerman hagerty haggard haggerty hagler hagood hague hahn haigh haight haile
haines haire hairston hake halbert halcomb hales halford halle haller hallett halley halliburton
halliday hallman hallmark hallock halloran hallowell halpern halpin halsey halstead halter
halverson halvorson hamann hamblin hambrick hamby hamel hamer hamill hamilton hamlet hamlett hamlin
hamm hammack hammel hammett hammon hammond hammonds hammons hamner hampton hamrick hance hancock
handley hanes haney hankins hanks hanley hanlon hann hannan hannon hanrahan hansel hansen hanson
harbaugh harber harbin harbison harbour hardaway hardcastle hardee hardeman hardesty hardie
hardiman hardin harding hardison hardman hardwick hargett hargis hargrave hargrove harker harkey
harkins harkness harless harlow harman harney haro harr harrell harrelson harrigan harriman
harrington harrod harrold harter hartfield hartford hartle hartley hartman hartmann hartnett
hartsell hartsfield hartshorn hartsock hartung hartwell hartwig harty hartz hartzell hartzog
harvell harville harwell harwood hashimoto haskell haskins hass hassell hassler hasson hastings
hatcher hatchett hatfield hathaway hathcock hatley hatten hatter hatton hauck haug haugen haugh
haught haun haupt hauser havard havens haviland hawes hawkes hawks hawley hawn haworth haws
hawthorne hayashi haydon haygood hayman haynes haynie hays hayward hazelton hazelwood hazen hazlett
hazzard headley headrick heald healey hearn hearne heaton hebert hecht hecker heckman hedden
hedgepeth hedges hedrick heffernan heffner heflin hefner heil heilman heim hein heine heinrich
heins heintz heinz heiser heisler heller hellman helman helmer helmick helms helton hembree
hemingway hemphill hendershot henderson hendley hendon hendren hendrick hendricks hendrickson
hendrix hendry henke henkel henley hennessey hennessy henning henninger henriques henriquez hensel
henshaw hensley henson hepburn hepler herbst heredia hereford hermann hermes hermosillo hernadez
hernandes hernandez herndon herod herold heron herr herren herrera herrick herrin herrington
herrmann herron hersey hershberger hershey hertel herzog hess hesse hetrick hewett hewitt heyer
heyward heywood hiatt hibbard hibbs hickerson hickey hickman hickson hidalgo higa higdon
higginbotham higgins higgs highsmith hight hightower higley hilbert hilburn hildebrand hildebrandt
hildreth hiles hillard hiller hilliard hillis hillman hillyer himes hinckley hindman hinds hines
hinkle hinkley hinman hinojosa hinrichs hinshaw hinson hinton hintz hinz hipp hirsch hirst
hitchcock hite hitt hixon hixson hoag hoagland hoang hobart hobbs hobson hoch hochstetler
hockenberry hockett hodge hodges hodgkins hodgson hodson hoelscher hoey hofer hoff hoffer hoffman
hoffmann hofmann hogan hogg hoggard hogue hoke holbert holbrook holcomb holcombe holden holguin
holifield holladay hollander hollar hollenbeck holler holliday hollifield holliman hollinger
hollingshead hollingsworth hollins hollister holloman holloway hollowell holm holman holmberg
holmes holmgren holmquist holst holstein holston holt holton holtz holzer homan honaker honea
honeycutt hoopes hooten hoover hopkins hoppe hopper hopson horan hord hornback hornbeck horner
horning hornsby horowitz horsley horst horton horvath hosey hoskins hostetler hostetter hotchkiss
houck hough houghton houk houle houlihan houser housley hovey hovis howarth howe howell howells
hower howerton howes howie howland howlett howse howze hoyle huang hubbard hubbell hubbs huber huck
huckaby hudak huddleston hudgens hudgins hudnall hudson hudspeth huebner huerta huertas huffman
hufford huggins hughes hughey huie hulbert hulett hulse hulsey humbert hume humes hummel humphrey
humphreys humphries hundley huneycutt hungerford hunley hunnicutt hunsaker huntington huntley
huntsman hupp hurd hurley hurtado huskey huss hussey husted huston hutchens hutcherson hutcheson
hutchings hutchins hutchinson hutchison huth hutson hutt hutto hutton huynh hwang hyatt hyden hyder
hyland hylton hynes ibanez ibarra ibrahim iglesias imes imhoff infante ingalls ingersoll ingham
ingle ingraham ingram inman irby irizarry irvine isaacs isaacson isbell isenberg isham islas isley
isom ison iverson ives ivey ivie izaguirre izzo jablonski jackman jacobi jacobo jacobs jacobsen
jacobson jacoby jacquez jaeger jaffe jaggers jahn jahnke jaimes jamerson jameson jamieson janes
jankowski jansen janson janssen jaques jaquez jara jaramillo jardine jarman jarmon jarrell jasso
jauregui jaworski jaynes jeanbaptiste jeanlouis jeffcoat jefferies jeffers jeffries jemison jenkins
jenks jennings jensen jenson jepson jernigan jessee jessen jessup jeter jett jewett jiles jimenez
jimerson jiminez jinks jobe johansen johanson johns johnsen johnston johnstone jolley jone jones
joplin jorgensen jorgenson josephson josey joslin jost joubert joyner juarez judd judkins julien
jurado justus kahl kahle kahler kahn kain kaiser kaminski kaminsky kamp kane kang kaplan kapp
karnes karns karp karr kasper kasten kastner kates kato katz kauffman kaufman kaufmann kautz
kavanagh kavanaugh kaylor kayser kean keane kearney kearns kearse keating keaton keck keefe keefer
keegan keel keele keeler keeley keene keener keeney keesee keeton kehoe keil keim keiser keister
kell kellam kellar kelleher keller kellerman kellner kellogg kellum kelso kelton kemp kemper kempf
kennard kennedy kenner kenney kennon kenyon kepler kerby kerley kerns kerr kerrigan kersey kershaw
kershner kesler kessinger kessler kester ketcham ketchum ketron keyes keyser khan khoury kibler
kidder kidwell kiefer kieffer kiel kiely kiernan kiger kight kilburn kilby kile kilgore killebrew
killen killian killingsworth killion killough kilmer kilpatrick kimball kimble kimbrell kimbro
kimbrough kimes kimmel kimsey kimura kinard kincaid kindred kingery kingsbury kingsley kinlaw
kinnard kinney kinsella kinser kinsey kinzer kipp kirchner kirkham kirkland kirkman kirkpatrick
kirksey kirkwood kirsch kirschner kirwan kiser kish kisner kissinger kistler kitchens kittle
kittrell kitts kizer klatt klaus klein kline kling klingensmith klinger klink klotz klug knapp
knepper knighten knighton knisley knoll knopp knott knotts knowles knowlton knox knudsen knudson
knutson kobayashi koch kocher koehler koehn koenig koerner koester kohl kohler kohn kolb koller
kong koon koonce
"""
