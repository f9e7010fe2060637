"""The vocabulary, from essayed to gobbed."""

WORDS = """\
essayed essaying essays essence essences essential essentially essentials est establish established
establishes establishing establishment establishments estate estates esteem esteemed esteeming
esteems esthetic estimate estimated estimates estimating estimation estimations estimator
estimators estonia estrangement estrangements esx et eta etag etags etails etc etcd etch etched
etches etching etchings etd eternal eternally eternities eternity eth ether ethereal ethereum
ethernet ethers ethertype ethic ethical ethically ethics ethiopia ethnic ethnics ethos etiquette
etl etm etree ets etw etymological etymologies etymology etype eu euclid euid eulogies eulogize
eulogized eulogizes eulogizing eulogy euphemism euphemisms eur eureka euro euthanasia ev evacuate
evacuated evacuates evacuating evacuation evacuations evade evaded evades evading eval evaluate
evaluated evaluates evaluating evaluation evaluations evaluator evaluators evangelical evangelicals
evangelism evangelist evangelistic evangelists evaporate evaporated evaporates evaporating
evaporation evasion evasions evasive even evened evener evenest evening evenings evenly evenness
evens event eventarc eventful eventid eventing eventlog events eventtime eventual eventualities
eventuality eventually ever evergreen evergreens everlasting everlastings evermore every everybody
everyday everyone everything everywhere eves evict evicted evicting eviction evictions evicts
evidence evidenced evidences evidencing evident evidently evil eviler evilest eviller evillest
evils evince evo evocative evoke evoked evokes evoking evolution evolutionary evolve evolved
evolves evolving evp evr evt evtx ewe ewes ews ex exacerbate exacerbated exacerbates exacerbating
exact exacted exacter exactest exacting exactly exactmatch exactness exacts exadata exaggerate
exaggerated exaggerates exaggerating exaggeration exaggerations exalt exaltation exalted exalting
exalts exam examination examinations examine examined examiner examiners examines examining example
examplecompositetype exampled exampledomain examples exampling exams exasperate exasperated
exasperates exasperating exasperation exc excavate excavated excavates excavating excavation
excavations excavator exceed exceeded exceeding exceedingly exceeds excel excelled excellence
excellent excellently excelling excels excelsior except excepted excepting exception exceptional
exceptionally exceptions excepts excerpt excerpted excerpting excerpts excess excesses excessive
excessively exch exchange exchanged exchanges exchanging excise excised excises excising excitable
excite excited excitement excitements excites exciting excl exclaim exclaimed exclaiming exclaims
exclamation exclamations exclude excluded excludes excluding exclusion exclusions exclusive
exclusively exclusives exclusivity excommunicate excommunicated excommunicates excommunicating
excommunication excommunications excrement excrete excreted excretes excreting excruciating
excursion excursions excusable excuse excused excuses excusing exe exec execpath execs executable
executables execute executed executenow executes executing execution executioner executioners
executionpolicy executions executive executives executor executors execve execveat exemplar
exemplars exemplary exemplified exemplifies exemplify exemplifying exempt exemptable exempted
exempting exemption exemptions exempts exercise exercised exercises exercising exert exerted
exerting exertion exertions exerts exes exfiltrate exfiltration exhale exhaled exhales exhaling
exhaust exhausted exhausting exhaustion exhaustive exhaustively exhausts exhibit exhibited
exhibiting exhibition exhibitions exhibits exhilarate exhilarated exhilarates exhilarating
exhilaration exhort exhortation exhortations exhorted exhorting exhorts exhume exhumed exhumes
exhuming exile exiled exiles exiling exim exisiting exist existed existence existences existent
existential existentially existing exists exit exitcode exited exiting exits exodus exoduses
exonerate exonerated exonerates exonerating exoneration exorbitant exotic exotics exp expand
expandable expanded expanding expands expandtabs expanse expanses expansion expansions expansive
expat expatriate expatriated expatriates expatriating expect expectancy expectant expectation
expectations expected expecting expects expediencies expediency expedient expedients expedite
expedited expedites expediting expedition expeditions expel expelled expelling expels expend
expendable expendables expended expending expenditure expenditures expends expense expenses
expensive experience experienced experiences experiencing experiment experimental experimentally
experimentation experimented experimenting experiments expert expertise expertly experts expiration
expire expired expires expiring expiry explain explained explaining explains explanation
explanations explanatory expletive expletives explicable explicit explicitly explode exploded
explodes exploding exploit exploitable exploitation exploited exploiting exploits exploration
explorations explore explored explorer explorers explores exploring explosion explosions explosive
explosives expo exponent exponential exponentially exponentiation exponents export exported
exporter exporters exporting exports expose exposed exposes exposing exposition expositions
exposure exposures expound expounded expounding expounds expr express expressed expresses
expressible expressing expression expressions expressive expressively expressly expressway
expressways expulsion expulsions expunged expunging exquisite ext extant extemporaneous extempore
extend extendable extended extendible extending extends extensibility extensible extension
extensions extensive extensively extent extents exterior exteriors exterminate exterminated
exterminates exterminating extermination exterminations extern external externally externals
extinct extincted extincting extinction extinctions extincts extinguish extinguished extinguisher
extinguishers extinguishes extinguishing extol extoll extolled extolling extolls extols extort
extorted extorting extortion extortionate extorts extprim extra extrac extract extracted extracting
extraction extractions extractor extractors extracts extracurricular extradite extradited
extradites extraditing extradition extraditions extraneous extraordinarily extraordinary
extrapackages extrapolate extrapolated extrapolates extrapolating extrapolation extrapolations
extras extraterrestrial extraterrestrials extravagance extravagances extravagant extravagantly
extravert extraverts extreme extremely extremer extremes extremest extremist extremists extremities
extremity extricate extricated extricates extricating extrovert extroverts exts exuberance
exuberant exude exuded exudes exuding exult exultant exultation exulted exulting exults eye eyeball
eyeballed eyeballing eyeballs eyebrow eyebrows eyed eyeing eyelash eyelashes eyelid eyelids eyes
eyesight eyesore eyesores eyewitness eyewitnesses eying fa fable fables fabric fabricate fabricated
fabricates fabricating fabrication fabrications fabrics fabulous facade facades face facebook
facebookgo faced faceless facelift faces facet faceted faceting facetious facets facetted facetting
facial facials facile facilitate facilitated facilitates facilitating facilities facility facing
facsimile facsimiled facsimileing facsimiles fact faction factions facto factor factored factorial
factories factoring factorization factorize factorizing factors factory facts factual factually
faculties faculty fad fade faded fades fading fads faeces faggot faggots fagot fagots fail failback
failed failing failings faillock faillog failover fails failure failures faint fainted fainter
faintest fainting faintly faints fair fairer fairest fairies fairly fairness fairs fairy faith
faithful faithfully faithfulness faithfuls faithless faiths fake faked faker fakeroot fakes faking
falcon falcons falkon fall fallacies fallacious fallacy fallback fallbacks fallen fallible falling
fallocate fallout falls false falsehood falsehoods falsely falser falsest falsetto falsettos
falsification falsifications falsified falsifies falsify falsifying falsities falsity falter
faltered faltering falters fame famed familes familiar familiarity familiarize familiarized
familiarizes familiarizing familiars families family famine famines famous fan fanatic fanatical
fanatics fancied fancier fancies fanciest fanciful fancy fancying fanfare fanfares fang fangs
fanned fanning fans fantasied fantasies fantastic fantastically fantasy fantasying faq far faraday
faraway farce farces fare fared fares farewell farewells faring farm farmed farmer farmers farming
farmland farms farstream fart farther farthest fascinate fascinated fascinates fascinating
fascination fascinations fascism fascist fascists fashion fashionable fashionably fashioned
fashioning fashions fast fastboot fasted fasten fastened fastener fasteners fastening fastenings
fastens faster fastest fastforward fastidious fasting fasts fat fatal fatalistic fatalities
fatality fatally fate fated fateful fates father fathered fatherhood fathering fatherland
fatherlands fatherly fathers fathom fathomed fathoming fathoms fatigue fatigued fatigues fatiguing
fating fats fatten fattened fattening fattens fatter fattest fattier fatties fattiest fatty fatuous
faucet faucets fault faulted faultier faultiest faulting faultless faults faulty fauna faunae
faunas faux favor favorable favorably favored favoring favorite favorites favoritism favors favour
favoured favourite favourites fawned fawning fawns fax faxes faze fazed fazes fazing fb fc fcgi
fchmod fchown fcntl fcntllock fd fdisk fdo fdopen fdphost fdrespub fds fe fear feared fearful
fearfully fearing fearless fearlessly fears fearsome feasibility feasible feast feasted feasting
feasts feat feather feathered featherier featheriest feathering feathers feathery feats feature
featured features featuring february feces fed federal federalism federalist federalists federals
federated federation federations fedora fedoras feds fee feeble feebler feeblest feed feedback
feeder feeders feeding feeds feel feeler feelers feeling feelings feels fees feet feign feigned
feigning feigns feint feinted feinting feints feline felines felix fell felled feller fellest
felling fellow fellows fellowship fellowships fells felon felonies felons felony felt felted
felting felts female females feminine feminines femininity feminism feminist feminists fen fence
fenced fences fencing fend fended fender fenders fending fends fennel fer ferment fermentation
fermented fermenting ferments fern ferns ferocious ferociously ferocity ferret ferreted ferreting
ferrets ferried ferries ferry ferrying fertile fertility fertilization fertilize fertilized
fertilizer fertilizers fertilizes fertilizing fervent fervently fervor fester festered festering
festers festival festivals festive festivities festivity festoon festooned festooning festoons
fetch fetched fetcher fetches fetching fetchone fetchpack feted fetich fetiches fetid feting fetish
fetishes fetter fettered fettering fetters fetus fetuses feud feudal feudalism feuded feuding feuds
fever feverish feverishly fevers few fewer fewest fez fezes fezzes ff ffi fg fgl fgrep fh fhir fhs
fi fiasco fiascoes fiascos fiat fib fibbed fibber fibbers fibbing fiber fiberglass fibers fibre
fibs fiche fickle fickler ficklest fiction fictional fictions fictitious fiddle fiddled fiddler
fiddlers fiddles fiddling fiddly fide fidelity fidget fidgeted fidgeting fidgets fidgety fido field
fieldattr fielded fielding fieldname fieldref fields fiend fiendish fiendishly fiends fierce
fiercely fierceness fiercer fiercest fierier fieriest fiery fiesta fiestas fif fifo fifos fifteen
fifteens fifteenth fifteenths fifth fifths fifties fiftieth fiftieths fifty fig fight fighter
fighters fighting fights figment figments figs figurative figuratively figure figured figurehead
figureheads figures figuring fil filament filaments filch filched filches filching file filebeat
filecheck filed fileformat filefrag filelevel filelist filelock filemetadata filename filenames
fileno filepath files fileshare filestore filesystem filesystems filet filets filetype filetypes
filing fill filled filler fillers fillet filleted filleting fillets fillies filling fills filly
film filmed filmier filmiest filming films filmy filt filter filtered filtering filters filtertype
filth filthier filthiest filthy fin final finale finales finalist finalists finality finalization
finalize finalized finalizes finalizing finally finals finance financed finances financial
financially financier financiers financing finch finches fincore find findall finder finders findfs
finding findings finditer findmnt finds findstr findutils fine fined finely finer fines finesse
finessed finesses finessing finest finetune finger fingered fingering fingernail fingernails
fingerprint fingerprinted fingerprinting fingerprints fingers fingertip fingertips finickier
finickiest finicky fining finish finished finishes finishing finite fins fips fir fire firearm
firearms firebase firebird firecracker firecrackers fired firefighter firefighters fireflies
firefly firefox fireman firemen fireplace fireplaces fireproof fireproofed fireproofing fireproofs
fires fireside firesides firestore firewall firewalld firewallpolicy firewalls firewood firework
fireworks firing firm firmed firmer firmest firming firmly firmness firms firmware firs first
firstaction firstboot firsthand firstly firsts fiscal fiscals fish fished fisher fisheries
fisherman fishermen fishery fishes fishier fishiest fishing fishy fission fissure fissures fist
fists fit fitful fitness fits fitted fitter fittest fitting fittings five fiver fives fix fixable
fixate fixation fixations fixed fixer fixers fixes fixing fixme fixture fixtures fixup fizz fizzed
fizzes fizzing fizzle fizzled fizzles fizzling fizzy flabbier flabbiest flabby flac flag flagged
flagging flagpole flagpoles flagrant flagrantly flags flagship flagships flagstone flagstones flail
flailed flailing flails flair flairs flak flake flaked flakes flakier flakiest flakiness flaking
flaky flamboyance flamboyant flamboyantly flame flamed flames flaming flamingo flamingoes flamingos
flammable flammables flank flanked flanking flanks flannel flanneled flanneling flannelled
flannelling flannels flap flapjack flapjacks flapped flapping flaps flare flared flares flaring
flash flashback flashbacks flashed flasher flashes flashest flashier flashiest flashing flashlight
flashlights flashy flask flasks flat flate flatly flatness flats flatted flatten flattened
flattening flattens flatter flattered flatterer flatterers flattering flatters flattery flattest
flatting flaunt flaunted flaunting flaunts flavor flavored flavoring flavorings flavors flavour
flavours flaw flawed flawing flawless flawlessly flaws flea fleas fleck flecked flecking flecks
fled fledged fledgeling fledgelings fledgling fledglings flee fleece fleeced fleeces fleecier
fleeciest fleecing fleecy fleeing flees fleet fleeted fleeter fleetest fleeting fleetobservability
fleets flesh fleshed fleshes fleshier fleshiest fleshing fleshy fletcher flew flex flexed flexes
flexibility flexible flexibly flexing flick flicked flicker flickered flickering flickers flicking
flicks flied flier fliers flies fliest flight flightier flightiest flightless flights flighty
flimsier flimsiest flimsiness flimsy flinch flinched flinches flinching fling flinging flings flint
flints flip flippant flipped flipper flippers flippest flipping flips flirt flirtation flirtations
flirtatious flirted flirting flirts flit flits flitted flitting float floated floating
floatingpoint floats flock flocked flocking flocks flog flogged flogging flogs flood flooded
flooder flooding floodlight floodlighted floodlighting floodlights floods floor floored flooring
floors floorsettings flop flopped floppier floppies floppiest flopping floppy flops florae floral
floras florence florid florin florist florists floss flossed flosses flossing flot flotilla
flotillas flounce flounced flounces flouncing flounder floundered floundering flounders flour
floured flouring flourish flourished flourishes flourishing flours flout flouted flouting flouts
flow flowed flower flowered flowerier floweriest flowering flowers flowery flowid flowing flowlabel
flown flows flt flu fluctuate fluctuated fluctuates fluctuating fluctuation fluctuations flue
fluency fluent fluently flues fluff fluffed fluffier fluffiest fluffing fluffs fluffy flufl fluid
fluids fluke flukes flume flung flunk flunked flunkey flunkeys flunkie flunkies flunking flunks
flunky fluorescent flurried flurries flurry flurrying flush flushed flusher flushes flushest
flushing fluster flustered flustering flusters flute fluted flutes fluting flutist flutists flutter
fluttered fluttering flutters flux fluxed fluxes fluxing fly flyer flyers flying flyover flyovers
fm fmod fmt fn fname fnmatch fnmatchcase fnr fns foal foaled foaling foals foam foamed foamier
foamiest foaming foams foamy focal foci focus focused focuses focusing focussed focusses focussing
fodder fodders foe foes foetal foetus foetuses fog fogey fogeys fogged foggier foggiest fogging
foggy foghorn foghorns fogies fogs fogy foible foibles foil foiled foiling foils foist foisted
foisting foists fold folded folder folders folding folds foliage folk folklore folks folksier
folksiest folksy follies follow followed follower followers following followings follows followup
folly foment fomented fomenting foments fond fonder fondest fondle fondled fondles fondling fondly
fondness font fontcache fontconfig fonts foo foobar food foods foodstuff foodstuffs fool fooled
foolhardier foolhardiest foolhardy fooling foolish foolishly foolishness foolproof fools foomethod
foot footage football footballs footed footer footers foothill foothills foothold footholds footing
footings footlights footnote footnoted footnotes footnoting footpath footpaths footprint footprints
foots footstep footsteps footstool footstools footwear footwork fop fopen for fora forage foraged
forages foraging foray forayed foraying forays forbad forbade forbear forbearance forbearing
forbears forbid forbidden forbidding forbiddings forbids forbore forborne force forced forceful
forcefully forceps forces forceupdate forcible forcibly forcing ford forded fording fords fore
foreach forearm forearmed forearming forearms forebode foreboded forebodes foreboding forebodings
forecast forecasted forecasting forecasts forefather forefathers forefinger forefingers forefront
forefronts forego foregoes foregoing foregone foreground foregrounded foregrounding foregrounds
forehead foreheads foreign foreigner foreigners foreleg forelegs foreman foremen foremost forensic
forensics foreplay forerunner forerunners fores foresaw foresee foreseeable foreseeing foreseen
foresees foreshadow foreshadowed foreshadowing foreshadows foresight foreskin foreskins forest
forestall forestalled forestalling forestalls forested forester foresting forestry forests
foreswear foreswearing foreswears foreswore foresworn foretaste foretasted foretastes foretasting
foretell foretelling foretells forethought foretold forever forewarn forewarned forewarning
forewarns forewent foreword forewords forfeit forfeited forfeiting forfeits forgave forge forged
forger forgeries forgers forgery forges forget forgetful forgetfulness forgets forgetting forging
forgive forgiven forgiveness forgives forgiving forgo forgoes forgoing forgone forgot forgotten
fork forked forking forks forlorn form formal formalism formalities formality formalization
formalize formalized formalizes formalizing formally formals format formation formations formative
formats formatstring formatted formatter formatting formbuilder formed former formerly formfeed
formidable forming formless forms formula formulae formulas formulate formulated formulates
formulating formulation formulations fornication forsake forsaken forsakes forsaking forsook
forswear forswearing forswears forswore forsworn fort forte fortes forth forthcoming forthright
forthwith forti forties fortieth fortieths fortification fortifications fortified fortifies fortify
fortifying fortigate fortinet fortitude fortnight fortnightly fortran fortress fortresses forts
fortuitous fortunate fortunately fortune fortunes forty forum forums forward forwardable forwarded
forwarder forwardest forwarding forwards forwent fossil fossilize fossilized fossilizes fossilizing
fossils foster fostered fostering fosters fought foul fouled fouler foulest fouling fouls found
foundation foundations founded founder foundered foundering founders founding foundling foundlings
foundries foundry founds fount fountain fountains founts four fours fourteen fourteens fourteenth
fourteenths fourth fourths fowl fowled fowling fowls fowner fox foxed foxes foxier foxiest foxing
foxy foyer foyers fp fpr fprintf fps fpu fqdn fqdns fr fracas fracases fractal fractals fraction
fractional fractions fracture fractured fractures fracturing frag fragile fragility fragment
fragmentary fragmentation fragmented fragmenting fragments fragrance fragrances fragrant frags
frail frailer frailest frailties frailty frame framed frames framework frameworks framing franc
france franchise franchised franchises franchising francs frank franked franker frankest
frankfurter frankfurters franking frankly frantic frantically fraternal fraternities fraternity
fraternize fraternized fraternizes fraternizing fraud frauds fraudulent fraudulently fraught fray
frayed fraying frays freak freaked freaking freaks freaky freckle freckled freckles freckling free
freed freedesktop freedom freedoms freeform freefrag freeglut freehand freeing freeipa freelance
freely freeman freer frees freest freestanding freetype freeware freeway freeways freeze freezer
freezers freezes freezing freight freighted freighter freighters freighting freights french
frenzied frenzies frenzy freq frequencies frequency frequent frequented frequenter frequentest
frequenting frequently frequents fresh freshclam freshen freshened freshening freshens fresher
freshest freshly freshman freshmen freshness freshwater fret fretful fretfully frets fretted
fretting fri friar friars friction friday fried friend friended friending friendlier friendlies
friendliest friendliness friendly friends friendship friendships fries frieze friezes frigate
frigates fright frighted frighten frightened frightening frighteningly frightens frightful
frightfully frighting frights frigid frigidity frill frillier frilliest frills frilly fringe
fringed fringes fringing frisk frisked friskier friskiest frisking frisks frisky fritter frittered
frittering fritters frivolities frivolity frivolous frivolously frizzier frizziest frizzy fro frock
frocks frog frogs frolic frolicked frolicking frolics from fromfile fromhex fromisoformat fromkeys
fromstring frond fronds front frontage frontages frontal frontdesk fronted frontend frontends
frontier frontiers fronting fronts frost frostbit frostbite frostbites frostbiting frostbitten
frosted frostier frostiest frosting frostings frosts frosty froth frothed frothier frothiest
frothing froths frothy frotz frown frowned frowning frowns froze frozen frozenset frp frugal
frugality frugally fruit fruited fruitful fruitier fruitiest fruiting fruition fruitless
fruitlessly fruits fruity frustrate frustrated frustrates frustrating frustration frustrations fry
frying fs fsck fsckd fsfreeze fsgid fsize fsmonitor fsnotify fsprogs fstab fstrim fstype fsuid
fsutil fsync fsys ft fte ftp ftparchive ftpd ftps ftpsvc ftpuser ftr ftrace fuchsia fudge fudged
fudges fudging fuel fueled fueling fuelled fuelling fuels fugitive fugitives fuji fujitsu fulcra
fulcrum fulcrums fulfil fulfill fulfilled fulfilling fulfillment fulfills fulfilment fulfils full
fullduplex fulled fuller fullest fulling fullmatch fullname fullness fulls fullscreen fully
fullyencrypted fulness fumble fumbled fumbles fumbling fume fumed fumes fumigate fumigated
fumigates fumigating fumigation fuming fun func function functional functionalities functionality
functionally functioned functioning functions functools fund fundamental fundamentalism
fundamentalist fundamentalists fundamentally fundamentals funded funding funds funeral funerals
fungi fungicide fungicides fungus funguses funky funnel funneled funneling funnelled funnelling
funnels funner funnest funnier funnies funniest funnily funny funzip fur furies furious furiously
furl furled furling furlong furlongs furlough furloughed furloughing furloughs furls furnace
furnaces furnish furnished furnishes furnishing furnishings furniture furor furors furred furrier
furriest furring furrow furrowed furrowing furrows furry furs further furthered furthering
furthermore furthers furthest furtive furtively furtiveness fury fuse fused fuselage fuselages
fuser fuses fusing fusion fuss fussed fusses fussier fussiest fussing fussy futex futile futility
future futures futuristic futz fuze fuzed fuzes fuzing fuzz fuzzed fuzzes fuzzier fuzziest fuzzing
fuzzy fve fwd fwmark fwupd fxs gab gabbed gabbing gable gables gabs gadget gadgets gag gaged gages
gagged gagging gaging gags gaiety gaily gain gained gainful gaining gains gait gaits gal galactic
galas galaxies galaxy gale gales gall gallantry gallants galled galleries gallery galley galleys
galling gallium gallivant gallivanted gallivanting gallivants gallon gallons gallop galloped
galloping gallops gallows gallowses galls galore gals galvanize galvanized galvanizes galvanizing
gambit gambits gamble gambled gambler gamblers gambles gambling game gamed gamer games gamest
gaming gamma gamut gamuts gander ganders gang ganged ganging ganglia gangling gangplank gangplanks
gangrene gangrened gangrenes gangrening gangs gangster gangsters gangway gangways gap gape gaped
gapes gaping gapplication gaps garage garaged garages garaging garb garbage garbed garbing garble
garbled garbles garbling garbs garcon garden gardened gardener gardeners gardenia gardenias
gardening gardens gargle gargled gargles gargling gargoyle gargoyles garish garland garlanded
garlanding garlands garlic garment garments garnets garnish garnished garnishes garnishing garrets
garrisoned garrisoning garrisons garrulous garter garters gas gaseous gases gash gashed gashes
gashing gasket gaskets gasolene gasoline gasp gasped gasping gasps gassed gasses gassing gast
gastric gate gated gatekeeper gates gateway gateways gather gathered gathering gatherings gathers
gating gaudier gaudiest gaudy gauge gauged gauges gauging gaunt gaunter gauntest gauntlet gauntlets
gauze gave gavel gavels gavo gawk gawked gawkier gawkiest gawking gawks gawky gay gayer gayest
gayety gayly gays gaze gazed gazelle gazelles gazes gazette gazetted gazettes gazetting gazillion
gazing gb gbit gbps gc gcc gce gci gcloud gcloudignore gcm gcore gcov gcp gcr gcrypt gcs gdb gdbtui
gdbus gdk gdkpixbuf gdkx gdm gdrive gear geared gearing gears gecko gecos gee geed geeing geek gees
geese geez gel gelatin gelatine geld gelded gelding geldings gelds gelt gem gemini gems gen genbrk
gencat genccode gencfu genchanges gencmn gencnval gencontrol gender genders gendict gene
genealogical genealogies genealogy genera general generality generalization generalizations
generalize generalized generalizes generalizing generally generals generate generated generates
generating generation generations generator generators generic generically generics generosities
generosity generous generously genes geneses genesis genetic genetically geneticist geneticists
genetics geneva geneve genial genially genie genies genii genital genitals genitive genius geniuses
genkey genl genocide genomics genrb genre genres genrsa gens gensprep gent gentiles gentility
gentle gentled gentleman gentlemen gentleness gentler gentles gentlest gentling gently gentries
gentry gents genuine genuinely genuineness genus genuses genvalidity geode geographic geographical
geographically geographies geography geoip geolocation geological geologies geologist geologists
geology geom geometric geometries geometry georgia geqn geranium geraniums gerbil gerbils germ
german germicide germicides germinate germinated germinates germinating germination germs gestation
gesticulate gesticulated gesticulates gesticulating gesture gestured gestures gesturing get
getaddrinfo getattr getaway getaways getcap getconf gete getent getenv geteuid getgrnam gethistory
gethostbyname gethostname getopt getpcaps getpeercert getpeername getpid getppid getproperty
getprotobyname getpublickey getpwent getpwnam getpwuid getrandom getrlimit gets getsid getsockname
getsockopt getstatus getsubids getsuspendcount gettable gettext gettextize gettime getting getty
getuid getvalue getxattr geyser geysers gfm gfortran gfs gfx ghana ghastlier ghastliest ghastly ghc
gherkin ghetto ghettoes ghettos ghost ghosted ghosting ghostlier ghostliest ghostly ghosts ghoul
ghouls gi giant giants gib gibber gibbered gibbering gibberish gibbers gibe gibed gibes gibibytes
gibing gibraltar gid giddier giddiest giddiness giddy gids gif gift gifted gifting gifts gig giga
gigabyte gigabytes gigantic gigapixel gigged gigging giggle giggled giggles giggling gigs gild
gilded gilding gilds giles gills gilt gilts gim gimlet gimme gimmick gimmicks gin ginger
gingerbread gingerly gingham ginned ginning gins giraffe giraffes girder girders girdle girdled
girdles girdling girl girlfriend girlfriends girlhood girlhoods girlish girls girth girths gis gist
git gitattributes gitconfig gitcore gitcvs gitdiffcore gitdir giteveryday gitformat gitglossary
githooks github githubusercontent gitignore gitit gitk gitlab gitlog gitmailmap gitmodules
gitnamespaces gitprotocol gitremote gitrepository gitrevisions gitsubmodules gittutorial gitweb
give given givens gives giving gizzard gizzards gke gl glacial glacier glaciers glad gladden
gladdened gladdening gladdens gladder gladdest glade glades gladiator gladiators gladly glads
glamor glamored glamoring glamorize glamorized glamorizes glamorizing glamorous glamors glamour
glamoured glamouring glamourize glamourized glamourizes glamourizing glamourous glamours glance
glanced glances glancing gland glands glandular glare glared glares glaring glass glassed glasses
glassier glassiest glassing glassware glassy glaze glazed glazes glazing gleam gleamed gleaming
gleams glean gleaned gleaning gleans glee glen glens glib glibber glibbest glibc glibly glide
glided glider gliders glides gliding glimmer glimmered glimmering glimmers glimpse glimpsed
glimpses glimpsing glint glinted glinting glints glisten glistened glistening glistens glitch
glitches glitter glittered glittering glitters gloat gloated gloating gloats glob global
globalaccel globalkeys globally globals globbing globe globes globing globs globular globule
globules gloom gloomier gloomiest gloomy gloried glories glorification glorified glorifies glorify
glorifying glorious gloriously glory glorying gloss glossaries glossary glossed glosses glossier
glossies glossiest glossing glossy glove gloved glover gloves gloving glow glowed glower glowered
glowering glowers glowing glows glucose glue glued glueing glues gluing glum glummer glummest glut
gluts glutted glutting glutton gluttons gluttony glx glycerin glycerine glyph glyphs gmail gmake
gmane gmetad gmp gmt gnarl gnarled gnarling gnarls gnash gnashed gnashes gnashing gnat gnats gnaw
gnawed gnawing gnawn gnaws gnome gnomes gnu gnupg gnupghome gnuplot gnus gnutls go goad goaded
goading goads goal goalie goalies goalkeeper goalkeepers goals goat goatee goatees goats gob gobbed
"""
