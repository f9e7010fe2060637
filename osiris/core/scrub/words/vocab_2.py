"""The vocabulary, from comparing to evicting."""

WORDS = """\
comparing comparison comparisons compartment compartmentalized compartments compass compat
compatibility compatible compatibles compatibly compatriots compel compelled compelling compels
compensate compensated compensates compensating compensation compensations compete competed
competent competes competing competition competitive competitor competitors compilation
compilations compile compiled compiler compilers compiles compiletime compiling complain complained
complaining complains complaint complaints complement complementary complemented complementing
complements complete completed completely completeness completer completes completing completion
completions complex complexes complexities complexity compliance compliant complicate complicated
complicates complicating complication complications complied complies compliment complimentary
comply complying component components compose composed composer composers composes composing
composite composites composition compositions compositor compositors compound compounded
compounding compounds compr comprehend comprehensible comprehension comprehensions comprehensive
comprehensively compress compressed compresses compressible compressing compression compressor
compressors compresswal comprise comprised comprises comprising compromise compromised compromises
compromising compulsion compulsory computation computational computationally computations compute
computed computer computername computers computersystem computes computing comspec comsvcs comute
con concat concatenate concatenated concatenates concatenating concatenation concatenations concave
conceal concealed concealing concealment conceivable conceivably conceived concentrate concentrated
concentrates concentrating concentration concept conception concepts conceptual conceptually
concern concerned concerning concerns concert concise concisely conciseness conclude concluded
concludes concluding conclusion conclusions conclusive concoct concocting concoction concord
concordance concrete concurrence concurrency concurrent concurrently concurring cond conda
condensation condense condensed condenses condition conditional conditionally conditionals
conditioned conditioning conditions conduct conducted conducting conductor conducts conduit cone
conenction conf confdef confer conference conferred conferring confers confess confession conffile
conffiles confidence confidences confident confidential confidentiality confidently config
configfile configfromfile configname configs configurable configuration configurations configurator
configure configured configures configuring configwidgets confine confined confinement confines
confining confirm confirmation confirmations confirmed confirming confirms confiscate conflict
conflicted conflicting conflicts confluence confluent confold conform conformance conformant
conformed conforming conformity conforms confounded confounding confronted confusables confuse
confused confuses confusing confusingly confusion confusions cong congealed congest congested
congesting congestion congo congratulations congress congruence congruent conic conical conj
conjugate conjugates conjugation conjunction conjunctions conjure conn connect connected connecting
connection connections connective connectives connectivity connector connectorenforcement
connectors connects connectwise connectx connoisseurs conntrack conquer conquest conquistador cons
conscience conscientious conscious consciously consecutive consecutively consensus consent
consented consents consequence consequences consequent consequential consequently conservation
conservative conservatively conserve conserves conserving consider considerable considerably
considerate consideration considerations considered considering considers consist consisted
consistencies consistency consistent consistently consisting consists console consoles consolidate
consolidated consolidates consolidating consolidation consonant consonants consortium conspicuous
conspicuously conspire const constable constance constancy constant constantly constants
constellation consternation constituencies constituent constituents constitute constituted
constitutes constituting constrain constrained constraining constrains constraint constraints
constrict construct constructed constructing construction constructions constructive constructor
constructors constructs construed consul consult consultant consultation consulted consulting
consults consumable consume consumed consumer consumers consumes consuming consumption cont contact
contacted contacting contacts contain contained container containerd containers containing
containment contains contaminate contaminated contaminating contamination contemplated
contemplating contemplation contemporary contemptible contend contended contender contenders
contending content contentdisposition contention contentions contentious contents contenttype
contest contestant contested contesting contests context contextlib contextmanager contexts
contextual contiguity contiguous continent continental continents contingencies contingency
contingent continual continually continuation continuations continue continued continues continuing
continuity continuous continuously contort contorted contortions contour contours contract
contracted contracting contraction contractions contractors contracts contractual contradict
contradicted contradicting contradiction contradictions contradictory contradicts contrarily
contrary contrast contrasted contrasting contrasts contravariant contrib contribute contributed
contributes contributing contribution contributions contributor contributors contributory contrive
contrived control controle controllable controlled controller controllers controlling controls
controversial controversy conundrum conv convenience conveniences convenient conveniently convent
convention conventional conventionally conventions converge converged convergence convergent
converges converging conversation conversational conversations converse conversely conversing
conversion conversions convert converted converter converters convertible converting convertor
converts convex convey conveyance conveyed conveying conveys convince convinced convincing
convoluted convolution cook cookbook cookbooks cooked cookie cookies cooking cool cooler cooling
coop cooper cooperate cooperates cooperating cooperation cooperative cooperatively coordinate
coordinated coordinates coordinating coordination coordinator cop cope copes copied copier copiers
copies copilot coping copious copper copy copying copyleft copyright copyrighted copyrights
copysign cor cord cording core coreaddons coredump corelist coreos corepack cores coreutils cork
corked corking corkscrew corn corner corners corollary corosync coroutine corp corpora corporate
corporation corporations corpus correct correctable corrected correcting correction corrections
corrective correctly correctness corrects correlate correlated correlates correlating correlation
correspond corresponded correspondence correspondences correspondent correspondents corresponding
correspondingly corresponds corroborates corrupt corrupted corrupting corruption corruptions
corrupts cors cortex cos cosine cosmetic cosmetics cost costed costing costlier costly costs
costume cot cots cotton couch cougar could couldn couldnt council count countable countdown counted
countenanced counter counteract counteracts counterclockwise counterexample counterexamples
countermand counterpart counterparts counterproductive counters countersign countersigned
countersigns counties counting countless countries country counts county couple coupled couples
coupling coupon coupons courier course courses court courteous courtesy courts cousin cousins cov
cove covenant cover coverage coveralls covered covering covers covert covertly covid cow coward
cowed cozier cozy cp cpack cpan cpc cpgr cpi cpio cpl cpp cppw cprng cpt cpu cpuinfo cpulimit
cpuname cpus cpuset cqd cqll cqre cqs cqt cqve cr crab crabbed crack cracker crackers cracking
crackle crackled cracklib crackmapexec craft crafted crafting crafts cram cramfs crammed cramp
cramped crane crank cranking cranks cranky crap crappy crash crashed crashes crashing crass crate
crated crates crawl crawled crawler crawlers crawling crawls cray crayon crayons crazier crazily
craziness crazy crc crcmod creaking cream creat create createcluster created createdb createnew
creates createuser creating creation creations creative creatively creativity creator creators
creature cred credential credentialed credentials credit creditable credited crediting credits
creds creep creeping creeps crept crescent crew cribbed cricket cried cries crime crimson cripple
crippled cripples crippling crisis crisp crisply crit criteria criterion critic critical
criticality critically criticism criticisms crl crlf crm croak croaked croaking croaks croatia
crocodile crocus cron crond crons crontab crook crooked crooks crop cropped cropping crops cross
crossbeam crosscompilation crossed crosses crossing crossings crossover crossterm crow crowd
crowded crowdsecurity crowdstrike crown crt crucial crud crude crudely cruder cruelly cruelty cruft
crufty cruise cruises crumb crumble crumbles crunch crunched crunching crush crushed crusty crutch
crux crv cry crying crypt cryptdisks cryptic crypto cryptographic cryptographically cryptography
cryptohash cryptokey cryptokeys cryptonite cryptsetup cryptsvc crypttab crystal crystals cs csc
cscope cscript cse csec csf csh csi csm csp csplit csprng csr csrf csrss css cst cstyle csum csv ct
ctags ctest ctf ctime ctl ctr ctrl ctrlaltdel cts ctx cty ctype ctypes cu cub cube cubed cubes
cubic cubing cubs cucumber cuda cuddle cuddled cue cues cuisine cull culled culling culmination
culprit culprits cultural culture cultured cultures cum cumbersome cumulative cumulatively cunning
cup cupboard cupcake cupcakes cupid cups cupsd cupshelpers cur curated curb cure cured curing curio
curiosities curiosity curious curiously curl curly currencies currency current currently
currentversion curry cursed curses cursing cursive cursor cursors curtail curvature curve curved
curves cushion custard custodian custom customarily customary customer customers customizable
customization customizations customize customized customizes customizing customs cut cute cutoff
cutoffs cuts cutter cutting cuttings cvd cve cvs cvss cvtres cvtsudoers cwd cwr cwtex cxx cxxfilt
cyan cyber cybersecurity cycle cycled cycles cyclic cyclical cyclically cycling cyclone cygwin
cylance cylinder cylinders cylindrical cymbal cypress cyprus cyrillic cyserver czars cznic dab dabs
dacl dad daemon daemons dagger daggers daily dairy dais daisy dale dallas dam damage damaged
damages damaging damn damned damp dampened damping dana dance dancer dancers dancing dandelion
dandy danger dangerous dangerously dangers dangle dangles dangling daniels dap dapper dare dared
dares dark darken darkening darkens darker darkest darkly darling darn dart dash dashboard
dashboards dashed dashes dashing dat data database databases databinding datacenter datacenters
dataclass dataclasses datadir datadog datafile dataflow dataformat datafusion datagram datagrams
datamigration datanode dataobjects datapath datapipelines dataplane dataplex datapoint datapoints
dataproc datas datascan datascans dataset datasets datasource datasources datastore datastream
datatype date dated dates datetime datetimes dating datto datum daughter daughters daunting dawes
dawn day daylight dayofweek days daytime db dbg dbi dbic dbl dbm dbo dbus dbusaddons dbx dc dchest
dcm dcmtk dcom dcomlaunch dconf dcredit dd ddl ddns ddos de deacon deactivate deactivated
deactivates deactivating deactivation dead deadline deadlines deadlock deadlocked deadlocking
deadlocks deadly deaf deal dealer dealine dealing dealings dealloc deallocate deals dealt dean dear
death deaths deauth deb debase debatable debate debated debates debating debauch debconf debhelper
debian debianutils debit debited debootstrap debounce debris debs debsums debt debtors debug
debugfs debugged debugger debuggers debugging debuginfo debuginfod debuglink debugs debuts decade
decades decapitate decapsulate decapsulated decapsulation decay decayed decaying decays deceased
deceiving december decent decently decentralized deceptive decibel decide decided decides deciding
decimal decimals decimate decimated decipher deciphered decision decisions decisive deck
declaration declarations declarative declare declared declares declaring declension decline
declined declines deco decode decoded decoder decoders decodes decoding decommission decommissioned
decommissioning decompose decomposed decomposes decomposing decomposition decompress decompressed
decompresses decompressing decompression decompressor deconfigure decorate decorated decorating
decoration decorations decorative decorator decorators decoy decrease decreased decreases
decreasing decree decreed decrees decrement decremented decrements decrypt decrypted decrypter
decrypting decryption decrypts dedicate dedicated dedicates dedicating dedication dedications
deduce deduced deduces deducing deduct deducted deducting deduction deductions deductive
deduplication deem deemed deems deep deepcopy deepen deepened deepening deepens deeper deepest
deeply deer defaces default defaulted defaulting defaults defeat defeated defeating defeats defect
defective defects defend defender defends defense defenses defensible defensive defensively defer
deference deferred deferring defers deficiencies deficiency deficient deficit defied definable
define defined definer defines defining definite definitely definition definitions definitive
definitively deflate deflated deflates deflating deflation defpath defrag defragmentation defs
defunct degenerate degenerated degenerates degenerating degradation degrade degraded degrades
degrading degree degrees deidentify deinitialization deinstallation dejavu del delay delayed
delaying delays delegate delegated delegates delegating delegation delegations delete deleted
deletes deleting deletion deletions delgroup deliberate deliberately deliberation delicate
delicately delightful delim delimit delimited delimiter delimiters delimiting delimits delineated
delinting delirium deliver delivered deliveries delivering delivers delivery dell delpart delta
deltas deltified deluge deluged deluser delve delving demand demanded demanding demands demangle
demangled demangling dementia demise demo democrat demon demons demonstrably demonstrate
demonstrated demonstrates demonstrating demonstration demonstrations demonstrative demonstrator
demos demote demoted demoting demotion demotions den denial denials denied denies denim denmark
denomination denominations denominator denominators denotation denote denoted denotes denoting
dense densely denser densities density dent dental dentist dentrix dentry dents deny denygroups
denying denypolicies denyusers dep depart departing department departments departs departure
departures depend dependable dependance dependant dependants depended dependence dependencies
dependency dependent dependents depending depends depict depicted depicting deplete depleted
depletion deploy deployable deployed deploying deployment deployments deploys deposit deposited
deposits depot depots deprecate deprecated deprecates deprecating deprecation deprecations
depreciate depreciated depreciation depressed deprive depriving deprovision deps depth depths
deputy deque dequeue dequeued dequeuing derail derb derby dereference dereferenced dereferencing
deregister deregistered derivable derivation derivative derivatives derive derived derives deriving
des desc descend descendant descendants descended descendent descendents descender descending
descends descent descents describe described describes describing descrip description descriptions
descriptive descriptor descriptors deserialization desert deserve deserves deserving design
designate designated designates designating designation designations designator designed designer
designers designing designjet designs desirability desirable desire desired desires desiring desk
deskjet desktop desktopentry desktops desolation despair desperate desperately desperation
despicable despises despite dessert dest destdir destination destinations destined destroy
destroyable destroyed destroyer destroyers destroying destroys destruct destructed destructible
destructing destruction destructive destructively destructor detach detachable detached detaches
detaching detachment detail detailed detailing details detains detect detectable detected detecting
detection detections detective detector detectors detects deter determinable determinant
determination determinations determine determined determines determining determinism deterministic
detour detours detract detrimental detritus dev devastating devel develop developed developer
developerconnect developers developing development developmental developments develops devenv
deviate deviated deviates deviating deviation deviations device devicename devices devicetree devil
devious devise devised devising devlink devnull devolve devote devoted devpts devs devtmpfs
devtools dexis df dfl dfs dfsr dga dgram dgryski dgst dh dharma dhclient dhcp dhcpd dhcpoffer
dhcpserver dhparam dhx di dia diablo diacritic diacritical diacritics diaeresis diag diagnose
diagnosed diagnoses diagnosing diagnosis diagnostic diagnostics diagonal diagram diagrammed
diagramming diagrams dial dialect dialects dialed dialer dialing dialog dialogflow dialogs dialogue
dialogues dials dialup dialysis diameter diamond diamonds diarization diary diaspora dice dicom
dict dictate dictated dictates dictating dictation diction dictionaries dictionary dicts did didn
die died dieresis dies diet dieter diff diffed differ differed difference differences different
differential differentiate differentiated differentiates differentiating differentiation
differently differing differs difffilter difficult difficulties difficulty diffie diffing difflib
diffpatch diffs diffserv diffstat difftool difftree diffuse diffused diffusion diffutils dig digest
digested digestible digesting digestion digests digging digicert digit digital digitally
digitalocean digitize digits digraph digraphs digression digressions digs dilate dilemma dilemmas
diligence diligent diligently dill dim dimension dimensional dimensionless dimensions diminish
diminished diminishing dimly dimmed dimming dims din dine ding dinosaur dinosaurs dins dip dir
dircolors dire direct directed directing direction directional directions directive directives
directly director directories directory directs dirmngr dirname dirs dirstat dirt dirtied dirties
dirtiness dirty dirtying dis disable disabled disablement disables disabling disadvantage
disadvantages disagree disagreed disagreeing disagreement disagreements disagrees disallow
disallowed disallowing disallows disambiguate disambiguated disambiguation disappear disappearance
disappearances disappeared disappearing disappears disappointed disappointing disappointment disarm
disarmed disarms disarray disassemble disassembled disassembler disassembles disassembling
disassembly disassociate disassociated disassociates disaster disastrous disavowed disbelieving
disc discard discarded discarding discards discern discernible discerning discharge discharging
disciple discipline disciplined disciplines disciplining disclaim disclaimed disclaimer disclaimers
disclaiming disclaims disclose disclosed discloses disclosing disclosure disclosures disco
disconcerting disconnect disconnected disconnecting disconnection disconnects discontent
discontinue discontinued discontinues discontinuities discontinuity discontinuous discord
discordapp discount discounted discounting discounts discourage discouraged discourages
discouraging discourse discover discoverable discovered discoveries discovering discovers discovery
discrepancies discrepancy discrete discretion discretionary discriminant discriminate discriminated
discriminates discrimination discriminatory discs discuss discussed discusses discussing discussion
discussions disease disembowel disengaged disentangle disentangled disfavor disfavored disfavoring
disgruntled disguise disguised disguises disgusting dish dished dishes disjoint disk diskette disks
diskshadow disksize disktype dislike disliked dislikes dism dismantle dismay dismiss dismissed
dismissing dismissive dismount dismounted disobey disorder disordered disorderly disown disowned
disp disparaging disparate disparity dispatch dispatched dispatcher dispatches dispatching dispel
dispense dispenses dispersed dispersion displace displaced displacement displacements displacing
display displayable displayed displaying displayname displays displayswitch disposable disposal
disposals dispose disposed disposes disposing disposition dispositions disproportionate
disproportionately disprove disproved disproven disproves disputes disqualify disregard disregarded
disregarding disregards disrespectful disrupt disrupted disrupting disruption disruptions
disruptive disrupts dissect dissected dissecting dissection dissects dissenting dissertation
disservice dissimilar dissimilarity dissipation dissociate dissociates dissolution dissolve
dissolved dissolving dissuade dist distance distances distant distantly distasteful distcp
distilled distinct distinction distinctions distinctive distinguish distinguishable distinguished
distinguishes distinguishing distort distorted distorting distortion distortions distract
distracted distracting distraction distractions distressed distribute distributed distributes
distributing distribution distributions distributor distributors district districts distro distrust
distrusted distrusts dists disturb disturbance disturbed disturbing disturbs distutils disuse
disused dit ditch ditched ditching dither dithered dithering dithers ditto div dive diverge
diverged divergence divergent diverges diverging diverse diversified diversion diversions diversity
divert diverted diverting diverts divest divested divide divided dividend dividends divider
dividers divides dividing divine divined divines diving divisibility divisible division divisions
divisor divisors divulging dizzy django djm dk dl dlist dll dlls dlltool dlopen dlp dma dmesg dmg
dmi dmp dms dmsetup dmstats dmtf dn dnd dnf dns dnscache dnscmd dnsdomainname dnsmasq dnsname dnssd
dnssec do doable doap dob dobb doc docbook dock docked docker dockerfile docket docking docks docm
docs docset doctest doctools doctor doctored doctors doctrine document documentation documentations
documented documenting documents docutils docx dodge dodging dodgy dodo does doesn doesnt doff dog
dogs doh doing dojo dole doled dolfinx dollar dollars dolls dolphin dolt dom domain domainname
domains dome domestic dominance dominant dominate dominated dominates dominating domination
dominican don donate donated donating donation donations done dongles dont donuts doodle doodling
doom doomed door doorbell doorbells doors dope dormant dos dose dosvc dot dotall dotenv dotnet dots
dotted dotty double doubleclick doubled doublequote doublequotes doubles doubling doubly doubt
doubtful doubtless doubts doughnut dove dovecot dowdy down downcased downcast downed downgrade
downgraded downgrades downgrading downing download downloadable downloaded downloader downloadfile
downloading downloadinging downloads downloadstring downright downs downscale downside downstream
downtime downward downwards doxy doze dozen dozens dpaa dpapi dpi dpkg dpms dport dps dquot dr
dracula draft drafted drafts drag dragged dragging dragon dragonfly dragons drags drain drained
draining drains drake dram dramatic dramatically draper drastic drastically draw drawback drawbacks
drawer drawers drawing drawings drawn draws drbg dread dreaded dreadful dreadfully dream dreams
dress dressed drew dri dribble drier dries drift drifted drifting drifts drill drilled drills drink
drinking drive drivel driven driver drivers drives driving drone drop dropbox dropin dropins
dropout dropouts dropped dropper dropping droppings drops drove drowning drum drummer drums drunk
drv dry dryrun dsa dsc dscp dse dselect dsfield dsl dso dsp dsquery dss dsse dst dsymutil dtls dts
dtyp dtype du dual dub dubbed dubious dubiously duck ducking ducts dude dudes due duel dueled dues
dug duh duke dull duly dumb dumber dumbest dummies dummy dump dumpable dumpall dumped dumper
dumpers dumping dumpling dumps dumpsexp dumpster dunno duo dup dupe duped dupes duping duplex
duplicate duplicated duplicates duplicating duplication duplicator duplicity durability durable
duration durations duress during dust dusty dutch duties duty duvet dvd dwarf dwarfdump dwarfed
dwarfs dwarves dwell dwelling dwm dwmrcs dwo dword dwp dwservice dyer dying dyld dylib dymo dyn
dynamic dynamical dynamically dynamics dynasty dyndns eabi each eagain eager eagerly eagerness
eagle eaglesoft eapache ear earl earlier earliest earls early earmark earn earned earning earns
ears earth ease eased eases easier easiest easily easing east eastern easton eastward easy eat
eaten eating eats eavesdrop eavesdropped eavesdroppers eavesdropping eax eb ebcdic ec eccentric
eccentricity ecdh ecdsa ecg ech echo echoed echoes echoing echos eclinicalworks eclipse eclipses
ecma ecn economic economical economics economy ecosystem ecp ecparam ecuador edge edgecontainer
edgenetwork edges edgy edifice edit editable edited editing edition editions editor editorial
editorials editors editres edits edns edr edt edu educate educated educating education educational
educator ee eel ef effect effected effecting effective effectively effectiveness effects efficiency
efficient efficiently effort effortless efforts efi efivarfs efs eg egg egghead eggplant eggs egid
ego egoism egrep egress egypt eh ehr eid eiffel eight eighteen eighteenth eighth eights eighty
eintr eio either eject ejected ejecting ejection eke ekg eklogin ekm ekmconnection ekmconnections
ekrn eks elaborate elaborated elaborates elaborating elaboration elaborations elapse elapsed
elapses elapsing elastic elasticity elasticsearch elb elbowed elder eldest elect elected election
electric electrical electricity electrode electron electronic electronically electronics elects
elegance elegant elegantly element elemental elementary elements elephant elevate elevated
elevating elevation elevator eleven eleventh elf elfedit elicit elicited eliciting elicits elide
elided elides eliding elif eligibility eligible eliminate eliminated eliminates eliminating
elimination eliminations elision elite elitebook elixir elk ell ellipse ellipses ellipsis ellipsize
elliptic elliptical ells elm elms else elseif elsewhere elucidate elusive em emacs email emailed
emailing emails ematch embargo embargoed embarking embarrassing embarrassingly embarrassment embed
embedded embedding embeds embellishments ember emblem emblems embodied embodies embody embolden
emboldened emboldening emboss embossed embraced embraces embroidery embryo embryonic embryos emerg
emerge emerged emergencies emergency emergent emerges emerging emeritus emersion emf eminence
eminently emirates emission emissions emit emits emitted emitting emoji emojis emotet emoticons
emotion emotional empathy emperor emphasis emphasize emphasized emphasizes emphasizing emphatic
emphatically empire empirical employ employed employee employees employer employing employs
empowered emptied empties emptiness empty emptying emr ems emu emulate emulated emulates emulating
emulation emulations emulator emulators en enab enable enabled enablement enables enabling enact
enc encap encapsulate encapsulated encapsulates encapsulating encapsulation encapsulations encase
ence encguess encipher encipherment encircle encircled enclave enclose enclosed encloses enclosing
enclosure enclosures enco encode encoded encodedcommand encoder encoders encodes encoding encodings
encompass encompasses encompassing encounter encountered encountering encounters encourage
encouraged encouragement encourages encouraging encrypt encryptable encryptablevolume encrypted
encrypter encrypting encryption encryptionpercentage encrypts encumbered encumbrance encyclopedic
end endangered enddate endearing endeavor endeavors ended endian endianness endif ending endings
endless endlessly endofline endorse endorsed endorsement endorsements endow endpoint endpoints ends
endscript endswith endtime enduring enduser enemies enemy energetic energies energy enforce
enforced enforcement enforces enforcing eng engage engaged engagement engages engaging engendered
engine engineer engineered engineering engineers engines england english engrave engraved engraver
engraving engravings engress enhance enhanced enhancement enhancements enhances enhancing enigma
enjoy enjoyed enjoyment enlarge enlarged enlarges enlarging enlightened enlightening enlightenment
enlist enlisted enlistment enlistments enodata enoent enormity enormous enotsup enough enqueue
enqueued enquire enquiry enrich enriched enriches enrol enroll enrolled enrolling enrollment
enrollments enrolls enrolment enrolments enrols ens ensemble ensembles enshrining enslave enslaved
enslavement enslaves enslaving ensue ensuing ensure ensured ensures ensuring ent entail entailed
entails entangle entangled entanglement entanglements enter entered entering enterprise enterprises
enters entertaining entertainment enthusiasm enthusiast enthusiastic entire entirely entirety
entities entitled entitlement entitlements entity entomology entra entrance entrances entreating
entries entropy entrust entry entrypoint enum enumerable enumerate enumerated enumerates
enumerating enumeration enumerations enums enumset env envelope enveloped envelopes enveloping
environ environement environment environmental environments environs envisage envisaged envisioned
envoy envs envsubst envvars eof eol eons eperm ephemeral epic epilepsy epilog epilogs epilogue
epilogues epipe episode epithet epoch epochs epoll eps epsilon epson ept epyc eq eqn equal equaling
equality equalize equalized equalizer equalizes equalizing equally equals equate equates equating
equation equations equator equatorial equidistant equilibrium equipment equipped equitable
equivalence equivalences equivalent equivalently equivalents er eradicate eradicated erange eras
erase erased eraser erasers erases erasing erasure ere ergo ergonomic erode err errant errata
erratic erratum erred erring errno erroneous erroneously error erroraction erroractionpreference
errorcode errored errors errs ersion erspan esac esc escalate escalated escalates escalating
escalation escape escaped escapee escapes escaping escrow escrowed esent esentutl eset esm esoteric
esp especially esr ess essay essence essential essentially essentials est establish established
establishes establishing establishment estate estimate estimated estimates estimating estimation
estimations estimator estimators estonia esx et eta etag etags etails etc etcd etch etd eternal
eternally eternity eth ether ethereum ethernet ethers ethertype ethical ethiopia etl etm etree ets
etw etype eu euclid euid eur eureka euro ev evade evades evading eval evaluate evaluated evaluates
evaluating evaluation evaluations evaluator evaluators evangelism evaporated evasion evasions even
evening evenly evens event eventarc eventid eventing eventlog events eventtime eventual eventually
ever evergreen every everybody everyday everyone everything everywhere evict evicted evicting
"""
