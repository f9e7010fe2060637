"""The vocabulary, from codifies to denotes."""

WORDS = """\
codifies codify coding cods coefficient coefficients coerce coerced coerces coercing coercion
coercive coex coexist coexisted coexistence coexisting coexists coff coffee coffees coffer coffers
coffin coffined coffining coffins cog cogency cogent cognac cognacs cognitive cognizant cogs
cohabitation coherence coherency coherent coherently cohort coil coiled coiling coils coin coinage
coinages coincide coincided coincidence coincidences coincident coincidental coincidentally
coincides coinciding coined coining coins coke coked cokes coking col cola colab colander colanders
colcon colcrt cold colder coldest coldly coldness colds cole colic collaborate collaborated
collaborates collaborating collaboration collaborations collaborative collaborator collaborators
collage collages collapse collapsed collapses collapsible collapsing collar collarbone collarbones
collared collaring collars collate collated collateral collates collating collation collations
colleague colleagues collect collected collecting collection collections collective collectively
collectives collector collectors collects college colleges collegiate collide collided collides
colliding collie collies collision collisions collocated collocates collocation colloquial
colloquialism colloquialisms collusion colo colombia colon colonel colonels colones colonial
colonials colonies colonization colonize colonized colonizes colonizing colons colony color colored
coloreds colorful coloring colorization colorless colors colossal colour coloured colouring colours
colrm cols colt colts column columns com coma comas comb combat combatant combatants combated
combating combats combatted combatting combed combination combinations combinators combine combined
combines combing combining combo combos combs combustible combustibles combustion comcast come
comeback comedian comedians comedies comedy comelier comeliest comely comerr comes comestible
comestibles comet comets comfort comfortable comfortably comforted comforting comforts comic
comical comics coming comings comm comma command commandant commandants commanded commandeer
commandeered commandeering commandeers commander commanders commanding commandline commandlines
commandment commandments commando commandoes commandos commands commas commemorate commemorated
commemorates commemorating commemoration commemorations commence commenced commencement
commencements commences commencing commend commendable commendation commendations commended
commending commends comment commentaries commentary commentator commentators commented commenting
comments commerce commercial commercialism commercialize commercialized commercializes
commercializing commercially commercials commiserate commiserated commiserates commiserating
commiseration commiserations commission commissioned commissioner commissioners commissioning
commissions commit commitid commitish commitment commitments commits committed committee committees
committer committing commodities commodity commodore commodores common commoner commonest commonly
commonmark commonplace commonplaces commons commonwealth commonwealths commotion commotions comms
communal commune communed communes communicable communicate communicated communicates communicating
communication communications communicative communicator communing communion communions communique
communiques communism communist communists communities community commutative commute commuted
commuter commuters commutes commuting comobject comp compact compacted compacter compactest
compacting compaction compactly compacts companies companion companions companionship company
comparable comparably comparative comparatively comparatives compare compared compares compareto
comparing comparison comparisons compartment compartmentalized compartments compass compassed
compasses compassing compassion compassionate compat compatibility compatible compatibles
compatibly compatriot compatriots compel compelled compelling compels compensate compensated
compensates compensating compensation compensations compete competed competence competences
competent competently competes competing competition competitions competitive competitor
competitors compilation compilations compile compiled compiler compilers compiles compiletime
compiling complacency complacent complain complained complaining complains complaint complaints
complement complementary complemented complementing complements complete completed completely
completeness completer completes completest completing completion completions complex complexes
complexion complexioned complexions complexities complexity compliance compliant complicate
complicated complicates complicating complication complications complied complies compliment
complimentary complimented complimenting compliments comply complying component components compose
composed composer composers composes composing composite composites composition compositions
compositor compositors compost composted composting composts composure compound compounded
compounding compounds compr comprehend comprehended comprehending comprehends comprehensible
comprehension comprehensions comprehensive comprehensively comprehensives compress compressed
compresses compressible compressing compression compressor compressors compresswal comprise
comprised comprises comprising compromise compromised compromises compromising compulsion
compulsions compulsive compulsories compulsory compunction compunctions computation computational
computationally computations compute computed computer computerize computerized computerizes
computerizing computername computers computersystem computes computing comrade comrades comradeship
comspec comsvcs comute con concat concatenate concatenated concatenates concatenating concatenation
concatenations concave conceal concealed concealing concealment conceals concede conceded concedes
conceding conceit conceited conceits conceivable conceivably conceive conceived conceives
conceiving concentrate concentrated concentrates concentrating concentration concentrations
concentric concept conception conceptions concepts conceptual conceptually concern concerned
concerning concerns concert concerted concerti concerting concerto concertos concerts concession
concessions conciliate conciliated conciliates conciliating conciliation concise concisely
conciseness conciser concisest conclude concluded concludes concluding conclusion conclusions
conclusive conclusively concoct concocted concocting concoction concoctions concocts concord
concordance concourse concourses concrete concreted concretes concreting concur concurred
concurrence concurrences concurrency concurrent concurrently concurring concurs concussion
concussions cond conda condemn condemnation condemnations condemned condemning condemns
condensation condensations condense condensed condenses condensing condescend condescended
condescending condescends condiment condiments condition conditional conditionally conditionals
conditioned conditioning conditions condolence condolences condom condominium condominiums condoms
condone condoned condones condoning condor condors conducive conduct conducted conducting conductor
conductors conducts conduit cone conenction cones conf confdef confection confections confederacies
confederacy confederate confederated confederates confederating confederation confederations confer
conference conferences conferred conferrer conferring confers confess confessed confesses
confessing confession confessions confetti conffile conffiles confidant confidants confide confided
confidence confidences confident confidential confidentiality confidentially confidently confides
confiding config configfile configfromfile configname configs configurable configuration
configurations configurator configure configured configures configuring configwidgets confine
confined confinement confinements confines confining confirm confirmation confirmations confirmed
confirming confirms confiscate confiscated confiscates confiscating confiscation confiscations
conflict conflicted conflicting conflicts confluence confluent confold conform conformance
conformant conformed conforming conformity conforms confound confounded confounding confounds
confront confrontation confrontations confronted confronting confronts confusables confuse confused
confuses confusing confusingly confusion confusions cong congeal congealed congealing congeals
congenial congest congested congesting congestion congests conglomerate conglomerated conglomerates
conglomerating congo congratulate congratulated congratulates congratulating congratulations
congregate congregated congregates congregating congregation congregations congress congresses
congressman congressmen congresswoman congresswomen congruence congruent conic conical conifer
coniferous conifers conj conjecture conjectured conjectures conjecturing conjugal conjugate
conjugated conjugates conjugating conjugation conjugations conjunction conjunctions conjure
conjured conjures conjuring conn connect connected connecter connecters connecting connection
connections connective connectives connectivity connector connectorenforcement connectors connects
connectwise connectx conned conning connoisseur connoisseurs connotation connotations connote
connoted connotes connoting conntrack conquer conquered conquering conqueror conquerors conquers
conquest conquests conquistador cons conscience consciences conscientious conscious consciously
consciousness consciousnesses consecrate consecrated consecrates consecrating consecutive
consecutively consensus consensuses consent consented consenting consents consequence consequences
consequent consequential consequently conservation conservatism conservative conservatively
conservatives conservatories conservatory conserve conserved conserves conserving consider
considerable considerably considerate consideration considerations considered considering considers
consign consigned consigning consignment consignments consigns consist consisted consistencies
consistency consistent consistently consisting consists consolation consolations console consoled
consoles consolidate consolidated consolidates consolidating consolidation consolidations consoling
consonant consonants consort consorted consorting consortium consorts conspicuous conspicuously
conspiracies conspiracy conspirator conspirators conspire conspired conspires conspiring const
constable constance constancy constant constantly constants constellation constellations
consternation constipation constituencies constituency constituent constituents constitute
constituted constitutes constituting constitution constitutional constitutionally constitutionals
constitutions constrain constrained constraining constrains constraint constraints constrict
constricted constricting constriction constrictions constricts construct constructed constructing
construction constructions constructive constructor constructors constructs construe construed
construes construing consul consular consulate consulates consuls consult consultancy consultant
consultants consultation consultations consulted consulting consults consumable consumables consume
consumed consumer consumerism consumers consumes consuming consummate consummated consummates
consummating consumption cont contact contacted contacting contacts contagion contagions contagious
contain contained container containerd containers containing containment contains contaminate
contaminated contaminates contaminating contamination contemplate contemplated contemplates
contemplating contemplation contemplative contemplatives contemporaries contemporary contempt
contemptible contemptuous contend contended contender contenders contending contends content
contentdisposition contented contenting contention contentions contentious contentment contents
contenttype contest contestant contestants contested contesting contests context contextlib
contextmanager contexts contextual contiguity contiguous continent continental continentals
continents contingencies contingency contingent contingents continual continually continuation
continuations continue continued continues continuing continuity continuous continuously continuum
contort contorted contorting contortion contortions contorts contour contoured contouring contours
contraband contraception contraceptive contraceptives contract contracted contracting contraction
contractions contractor contractors contracts contractual contradict contradicted contradicting
contradiction contradictions contradictory contradicts contraption contraptions contraries
contrarily contrary contrast contrasted contrasting contrasts contravariant contravene contravenes
contravention contrib contribute contributed contributes contributing contribution contributions
contributor contributors contributory contrite contrive contrived contrives contriving control
controle controllable controlled controller controllers controlling controls controversial
controversies controversy conundrum conv convalesce convalesced convalescence convalescences
convalescent convalescents convalesces convalescing convection convene convened convenes
convenience conveniences convenient conveniently convening convent convention conventional
conventionally conventions convents converge converged convergence convergent converges converging
conversant conversation conversational conversations converse conversed conversely converses
conversing conversion conversions convert converted converter converters convertible convertibles
converting convertor convertors converts convex convey conveyance conveyances conveyed conveying
conveys convict convicted convicting conviction convictions convicts convince convinced convinces
convincing convincingly convoluted convolution convoy convoyed convoying convoys convulse convulsed
convulses convulsing convulsion convulsions convulsive coo cooed cooing cook cookbook cookbooks
cooked cooker cookie cookies cooking cooks cooky cool cooled cooler coolers coolest cooling coolly
cools coop cooped cooper cooperate cooperated cooperates cooperating cooperation cooperative
cooperatively cooperatives cooping coops coordinate coordinated coordinates coordinating
coordination coordinator coos cop cope coped copes copied copier copiers copies copilot coping
copious copiously copped copper copperhead copperheads coppers copping cops copulate copulation
copy copying copyleft copyright copyrighted copyrighting copyrights copysign cor corals cord corded
cordial cordially cordials cording cordless cordon cordoned cordoning cordons cords corduroy core
coreaddons cored coredump corelist coreos corepack cores coreutils coring cork corked corking corks
corkscrew corkscrewed corkscrewing corkscrews corn cornea corneas corned corner cornered cornering
corners cornet cornets cornflakes cornier corniest corning cornmeal corns cornstarch corny
corollary coronaries coronary coronation coronations coroner coroners corosync coroutine corp
corpora corporal corporals corporate corporation corporations corps corpse corpses corpulent corpus
corpuscle corpuscles corral corralled corralling corrals correct correctable corrected correcter
correctest correcting correction corrections corrective correctly correctness corrector corrects
correlate correlated correlates correlating correlation correlations correspond corresponded
correspondence correspondences correspondent correspondents corresponding correspondingly
corresponds corridor corridors corroborate corroborated corroborates corroborating corroboration
corrode corroded corrodes corroding corrosion corrosive corrosives corrupt corrupted corrupter
corruptest corruptible corrupting corruption corruptions corrupts cors corsage corsages corset
corseted corseting corsets cortex cos cosier cosies cosiest cosine cosmetic cosmetics cosmic
cosmology cosmonaut cosmonauts cosmopolitan cosmopolitans cosmos cosmoses cost costed costing
costings costlier costliest costly costs costume costumed costumes costuming cosy cot cots cottage
cottages cotton cottoned cottoning cottons cottontail cottontails cottonwood cottonwoods couch
couched couches couching cougar cougars cough coughed coughing coughs could couldn couldnt council
councillor councillors councilor councilors councils counsel counseled counseling counselled
counsellor counsellors counselor counselors counsels count countable countdown countdowns counted
countenance countenanced countenances countenancing counter counteract counteracted counteracting
counteracts counterattack counterattacked counterattacking counterattacks counterbalance
counterbalanced counterbalances counterbalancing counterclockwise countered counterexample
counterexamples counterfeit counterfeited counterfeiting counterfeits countering countermand
counterpart counterparts counterproductive counters countersign countersigned countersigning
countersigns countess countesses counties counting countless countries country countryman
countrymen countryside countrysides counts county coup couple coupled couples coupling coupon
coupons coups courage courageous courageously courier couriers course coursed courser courses
coursing court courted courteous courteously courtesies courtesy courthouse courthouses courting
courtroom courtrooms courts courtship courtships courtyard courtyards cousin cousins cov cove
covenant covenanted covenanting covenants cover coverage coveralls covered covering covers covert
covertly coverts coves covet coveted coveting covetous covets covid cow coward cowardice cowardly
cowards cowboy cowboys cowed cower cowered cowering cowers cowgirl cowgirls cowhide cowhides cowing
cows coyer coyest coyote coyotes cozier cozies coziest cozily coziness cozy cp cpack cpan cpc cpgr
cpi cpio cpl cpp cppw cprng cpt cpu cpuinfo cpulimit cpuname cpus cpuset cqd cqll cqre cqs cqt cqve
cr crab crabbed crabbier crabbiest crabbing crabby crabs crack cracked cracker crackers cracking
crackle crackled crackles cracklib crackling crackmapexec crackpot crackpots cracks cradle cradled
cradles cradling craft crafted craftier craftiest craftily crafting crafts craftsman craftsmen
crafty crag craggier craggiest craggy crags cram cramfs crammed cramming cramp cramped cramping
cramps crams cranberries cranberry crane craned cranes crania craning cranium craniums crank
cranked crankier crankiest cranking cranks cranky crap crappy crash crashed crashes crashing crass
crasser crassest crate crated crater cratered cratering craters crates crating crave craved craves
craving cravings crawfish crawfishes crawl crawled crawler crawlers crawling crawls cray crayfish
crayfishes crayon crayoned crayoning crayons craze crazed crazes crazier crazies craziest crazily
craziness crazing crazy crc crcmod creak creaked creakier creakiest creaking creaks creaky cream
creamed creamier creamiest creaming creams creamy crease creased creases creasing creat create
createcluster created createdb createnew creates createuser creating creation creations creative
creatively creatives creativity creator creators creature creatures cred credence credential
credentialed credentials credibility credible credit creditable credited crediting creditor
creditors credits creds credulous creed creeds creek creeks creep creepier creepiest creeping
creeps creepy cremate cremated cremates cremating cremation cremations crepe crepes crept crescendi
crescendo crescendos crescent crescents crest crested crestfallen cresting crests cretin cretinous
cretins crevasse crevasses crevice crevices crew crewed crewing crib cribbed cribbing cribs cricket
crickets cried cries crime crimes criminal criminally criminals crimson crimsoned crimsoning
crimsons cringe cringed cringes cringing crinkle crinkled crinkles crinkling cripple crippled
cripples crippling crises crisis crisp crisped crisper crispest crisping crisply crisps crispy
crisscross crisscrossed crisscrosses crisscrossing crit criteria criterion criterions critic
critical criticality critically criticism criticisms criticize criticized criticizes criticizing
critics critique critiqued critiques critiquing crl crlf crm croak croaked croaking croaks croatia
crochet crocheted crocheting crochets croci crock crockery crocks crocodile crocodiles crocus
crocuses crofts cron crond cronies crons crontab crony crook crooked crookeder crookedest crooking
crooks croon crooned crooning croons crop cropped cropping crops croquet cross crossbeam crossbow
crossbows crosscompilation crossed crosser crosses crossest crossing crossings crossover crossroad
crossroads crossterm crosswalk crosswalks crossword crosswords crotch crotches crouched crouches
crouching crow crowbar crowbars crowd crowded crowding crowds crowdsecurity crowdstrike crowed
crowing crown crowned crowning crowns crows crt crucial crucially crucified crucifies crucifix
crucifixes crucifixion crucifixions crucify crucifying crud crude crudely cruder crudest crudity
cruel crueler cruelest crueller cruellest cruelly cruelties cruelty cruft crufty cruise cruised
cruiser cruisers cruises cruising crumb crumbed crumbing crumble crumbled crumbles crumblier
crumbliest crumbling crumbly crumbs crummier crummiest crummy crumple crumpled crumples crumpling
crunch crunched crunches crunching crunchy crusade crusaded crusader crusaders crusades crusading
crush crushed crushes crushing crust crustacean crustaceans crusted crustier crustiest crusting
crusts crusty crutch crutches crux cruxes crv cry crybabies crybaby crying crypt cryptdisks cryptic
crypto cryptographic cryptographically cryptography cryptohash cryptokey cryptokeys cryptonite
crypts cryptsetup cryptsvc crypttab crystal crystalize crystalized crystalizes crystalizing
crystallization crystallize crystallized crystallizes crystallizing crystals cs csc cscope cscript
cse csec csf csh csi csm csp csplit csprng csr csrf csrss css cst cstyle csum csv ct ctags ctest
ctf ctime ctl ctr ctrl ctrlaltdel cts ctx cty ctype ctypes cu cub cube cubed cubes cubic cubicle
cubicles cubing cubs cuckoo cuckoos cucumber cucumbers cuda cuddle cuddled cuddles cuddling cuddly
cue cued cueing cues cuff cuffed cuffing cuffs cuing cuisine cuisines culinary cull culled
cullender cullenders culling culls culminate culminated culminates culminating culmination
culminations culpable culprit culprits cult cultivate cultivated cultivates cultivating cultivation
cults cultural culturally culture cultured cultures culturing cum cumbersome cumming cums
cumulative cumulatively cunning cunninger cunningest cunningly cup cupboard cupboards cupcake
cupcakes cupful cupfuls cupid cupped cupping cups cupsd cupsful cupshelpers cur curable curated
curator curators curb curbed curbing curbs curd curdle curdled curdles curdling curds cure cured
cures curfew curfews curing curio curios curiosities curiosity curious curiously curl curled
curling curls curly currant currants currencies currency current currently currents currentversion
curricula curriculum curriculums curried curries curry currying curse cursed curses cursing cursive
cursor cursors cursory curst curtail curtailed curtailing curtails curtain curtained curtaining
curtains curter curtest curtsey curtseyed curtseying curtseys curtsied curtsies curtsy curtsying
curvature curvatures curve curved curves curving cushion cushioned cushioning cushions custard
custards custodian custodians custody custom customarily customary customer customers customizable
customization customizations customize customized customizes customizing customs cut cutback
cutbacks cute cuter cutest cuticle cuticles cutlery cutlet cutlets cutoff cutoffs cuts cutter
cutters cutthroat cutthroats cutting cuttings cvd cve cvs cvss cvtres cvtsudoers cwd cwr cwtex cxx
cxxfilt cyan cyanide cyber cybernetics cybersecurity cycle cycled cycles cyclic cyclical cyclically
cycling cyclist cyclists cyclone cyclones cygwin cylance cylinder cylinders cylindrical cymbal
cymbals cynic cynical cynicism cynics cypress cypresses cyprus cyrillic cyserver cyst cysts czar
czars cznic dab dabbed dabbing dabble dabbled dabbles dabbling dabs dachshund dachshunds dacl dad
daddies daddy dads daemon daemons daffodil daffodils daft dagger daggers dailies daily daintier
dainties daintiest daintily dainty dairies dairy dais daises daisies daisy dale dallas dallied
dallies dally dallying dam damage damaged damages damaging dame dames dammed damming damn damnation
damndest damned damnedest damning damns damp damped dampen dampened dampening dampens damper
dampest damping dampness damps dams damsel damsels dana dance danced dancer dancers dances dancing
dandelion dandelions dandier dandies dandiest dandruff dandy danger dangerous dangerously dangers
dangle dangled dangles dangling daniels dank danker dankest dap dapper dapperer dapperest dare
dared daredevil daredevils dares daring dark darken darkened darkening darkens darker darkest
darkly darkness darling darlings darn darned darning darns dart darted darting darts dash dashboard
dashboards dashed dashes dashing dastardly dat data database databases databinding datacenter
datacenters dataclass dataclasses datadir datadog datafile dataflow dataformat datafusion datagram
datagrams datamigration datanode dataobjects datapath datapipelines dataplane dataplex datapoint
datapoints dataproc datas datascan datascans dataset datasets datasource datasources datastore
datastream datatype date dated dates datetime datetimes dating datto datum daub daubed daubing
daubs daughter daughters daunt daunted daunting dauntless daunts dawdle dawdled dawdles dawdling
dawes dawn dawned dawning dawns day daybreak daydream daydreamed daydreaming daydreams daydreamt
daylight dayofweek days daytime daze dazed dazes dazing dazzle dazzled dazzles dazzling db dbg dbi
dbic dbl dbm dbo dbus dbusaddons dbx dc dchest dcm dcmtk dcom dcomlaunch dconf dcredit dd ddl ddns
ddos de deacon deacons deactivate deactivated deactivates deactivating deactivation dead deaden
deadened deadening deadens deader deadest deadlier deadliest deadline deadlines deadlock deadlocked
deadlocking deadlocks deadly deaf deafer deafest deafness deal dealer dealers dealine dealing
dealings dealloc deallocate deals dealt dean deans dear dearer dearest dearly dears dearth dearths
death deathbed deathbeds deaths deauth deaves deb debase debased debasement debasements debases
debasing debatable debate debated debates debating debauch debaucheries debauchery debconf
debhelper debian debianutils debilitate debilitated debilitates debilitating debilities debility
debit debited debiting debits debonair debootstrap debounce debrief debriefed debriefing debriefs
debris debs debsums debt debtor debtors debts debug debugfs debugged debugger debuggers debugging
debuginfo debuginfod debuglink debugs debunk debunked debunking debunks debut debuted debuting
debuts decade decadence decadent decadents decades decanter decanters decapitate decapitated
decapitates decapitating decapsulate decapsulated decapsulation decay decayed decaying decays
decease deceased deceases deceasing deceit deceitful deceitfully deceits deceive deceived deceives
deceiving december decencies decency decent decently decentralization decentralize decentralized
decentralizes decentralizing deception deceptions deceptive decibel decibels decide decided
decidedly decides deciding deciduous decimal decimals decimate decimated decimates decimating
decipher deciphered deciphering deciphers decision decisions decisive decisively deck decked
decking decks declaration declarations declarative declare declared declares declaring declension
decline declined declines declining deco decode decoded decoder decoders decodes decoding
decommission decommissioned decommissioning decompose decomposed decomposes decomposing
decomposition decompress decompressed decompresses decompressing decompression decompressor
deconfigure decorate decorated decorates decorating decoration decorations decorative decorator
decorators decorous decorum decoy decoyed decoying decoys decrease decreased decreases decreasing
decree decreed decreeing decrees decrement decremented decrements decrepit decried decries decry
decrying decrypt decrypted decrypter decrypting decryption decrypts dedicate dedicated dedicates
dedicating dedication dedications deduce deduced deduces deducing deduct deducted deducting
deduction deductions deductive deducts deduplication deed deeded deeding deeds deem deemed deeming
deems deep deepcopy deepen deepened deepening deepens deeper deepest deeply deeps deer deers deface
defaced defaces defacing defamation defamatory defame defamed defames defaming default defaulted
defaulting defaults defeat defeated defeating defeatist defeats defecate defecated defecates
defecating defect defected defecting defective defectives defects defend defendant defendants
defended defender defenders defending defends defense defensed defenseless defenses defensible
defensing defensive defensively defer deference deferential deferred deferring defers defiance
defiant defiantly deficiencies deficiency deficient deficit deficits defied defies defile defiled
defiles defiling definable define defined definer defines defining definite definitely definition
definitions definitive definitively deflate deflated deflates deflating deflation deflect deflected
deflecting deflection deflections deflects deform deformed deforming deformities deformity deforms
defpath defrag defragmentation defraud defrauded defrauding defrauds defrost defrosted defrosting
defrosts defs deft defter deftest deftly defunct defy defying degenerate degenerated degenerates
degenerating degradation degrade degraded degrades degrading degree degrees dehydrate dehydrated
dehydrates dehydrating deidentify deified deifies deify deifying deign deigned deigning deigns
deinitialization deinstallation deities deity dejavu deject dejected dejecting dejection dejects
del delay delayed delaying delays delectable delegate delegated delegates delegating delegation
delegations delete deleted deleterious deletes deleting deletion deletions delgroup deli deliberate
deliberated deliberately deliberates deliberating deliberation deliberations delicacies delicacy
delicate delicately delicatessen delicatessens delicious deliciously delight delighted delightful
delighting delights delim delimit delimited delimiter delimiters delimiting delimits delineated
delinquencies delinquency delinquent delinquents delinting deliria delirious deliriously delirium
deliriums delis deliver deliverance delivered deliveries delivering delivers delivery dell delpart
delta deltas deltified delude deluded deludes deluding deluge deluged deluges deluging deluser
delusion delusions deluxe delve delved delves delving demagog demagogs demagogue demagogues demand
demanded demanding demands demangle demangled demangling demean demeaned demeaning demeanor demeans
demented dementia demerit demerits demise demised demises demising demo democracies democracy
democrat democratic democratically democrats demolish demolished demolishes demolishing demolition
demolitions demon demons demonstrably demonstrate demonstrated demonstrates demonstrating
demonstration demonstrations demonstrative demonstratives demonstrator demonstrators demoralize
demoralized demoralizes demoralizing demos demote demoted demotes demoting demotion demotions
demount demure demurely demurer demurest den denial denials denied denies denigrate denim denims
denmark denomination denominations denominator denominators denotation denote denoted denotes
"""
