"""The vocabulary, from eviction to interpreters."""

WORDS = """\
eviction evictions evicts evidence evidenced evident evidently evil evils evince evo evocative
evoke evoked evokes evolution evolve evolved evolves evolving evp evr evt evtx ewe ews ex
exacerbated exacerbating exact exacting exactly exactmatch exactness exadata exaggerate exaggerated
exam examination examine examined examines examining example examplecompositetype exampledomain
examples exc excavator exceed exceeded exceeding exceedingly exceeds excel excellence excellent
excelsior except excepted excepting exception exceptional exceptionally exceptions excepts excerpt
excerpted excerpts excess excessive excessively exch exchange exchanged exchanges exchanging excise
excised excited excitement exciting excl exclaim exclamation exclude excluded excludes excluding
exclusion exclusions exclusive exclusively exclusives exclusivity excruciating excursion excuse
excuses exe exec execpath execs executable executables execute executed executenow executes
executing execution executionpolicy executions executive executives executor executors execve
execveat exemplar exemplars exemplary exemplifies exemplify exempt exemptable exempted exempting
exemption exemptions exempts exercise exercised exercises exercising exert exerted exerting
exertion exerts exes exfiltrate exfiltration exhale exhaust exhausted exhausting exhaustion
exhaustive exhaustively exhausts exhibit exhibited exhibiting exhibition exhibits exhort exiled
exim exisiting exist existed existence existent existential existentially existing exists exit
exitcode exited exiting exits exonerated exorbitant exotic exp expand expandable expanded expanding
expands expandtabs expansion expansions expat expect expectancy expectation expectations expected
expecting expects expedient expedite expedited expend expendable expended expending expenditure
expense expenses expensive experience experienced experiences experiencing experiment experimental
experimentally experimentation experimenting experiments expert expertise experts expiration expire
expired expires expiring expiry explain explained explaining explains explanation explanations
explanatory explicable explicit explicitly explode exploded explodes exploding exploit exploitable
exploitation exploited exploiting exploits exploration explorations explore explored explorer
exploring explosion explosives expo exponent exponential exponentially exponentiation exponents
export exported exporter exporters exporting exports expose exposed exposes exposing exposition
exposure exposures expound expounded expounding expr express expressed expresses expressible
expressing expression expressions expressive expressively expressly expunged expunging ext extant
extempore extend extendable extended extendible extending extends extensibility extensible
extension extensions extensive extensively extent extents extern external externally externals
extinct extinguish extinguished extinguishing extortion extprim extra extrac extract extracted
extracting extraction extractions extractor extractors extracts extraneous extraordinarily
extraordinary extrapackages extrapolate extrapolated extrapolating extrapolation extras extreme
extremely extremes exts exuberant eye eyeballed eyeballing eyeballs eyes fa fabric fabricated
fabrication fabrics fabulous facade facades face facebook facebookgo faced facelift faces facet
facets facilitate facilitated facilitates facilitating facilities facility facing facsimile fact
facto factor factored factorial factories factoring factorization factorize factorizing factors
factory facts factual faculties faculty fad fade faded fading fail failback failed failing failings
faillock faillog failover fails failure failures faint faintest fair fairly fairness fairy faith
faithful faithfully fake faked faker fakeroot fakes faking falcon falkon fall fallback fallbacks
fallen fallible falling fallocate fallout falls false falsehood falsely falsify falsity fame
familes familiar familiarity familiarize familiarizing families family famous fan fanatic fanatical
fanatics fancier fancy fanfare fans fantastic fantastically fantasy faq far faraday fare fares farm
farmed farmer farmers farms farstream fart farther farthest fascinating fascist fashion fashioned
fast fastboot fasted faster fastest fastforward fasts fat fatal fatalistic fatalities fatally fate
father fathom fats fattening fault faulted faulting faults faulty faux favor favorable favorably
favored favoring favorite favorites favors favour favoured favourite favourites fax faxes fb fc
fcgi fchmod fchown fcntl fcntllock fd fdisk fdo fdopen fdphost fdrespub fds fe fear fearful fearing
fears feasibility feasible feat feather feats feature featured features featuring february fed
federal federated federation federations fedora fedoras feds fee feeble feed feedback feeder
feeding feeds feel feeling feelings feels fees feet felix fell fellow fellows fellowship felt
female females feminine fen fence fenced fences fencing fennel fer fern ferocious ferreted ferry
fetch fetched fetcher fetches fetching fetchone fetchpack fever few fewer fewest ff ffi fg fgl
fgrep fh fhir fhs fi fiasco fiat fib fibbing fiber fibre fickle fiction fictional fictitious fiddle
fiddled fiddles fiddling fide fidelity fidgeting fido field fieldattr fielding fieldname fieldref
fields fif fifo fifos fifteen fifteenth fifth fifths fifty fig fight fighting figment figure
figured figures figuring fil file filebeat filecheck filed fileformat filefrag filelevel filelist
filelock filemetadata filename filenames fileno filepath files fileshare filestore filesystem
filesystems filet filetype filetypes filing fill filled filler fillers filling fills film filt
filter filtered filtering filters filtertype fin final finalist finalists finalization finalize
finalized finalizes finalizing finally finance financed financial finch fincore find findall finder
finders findfs finding findings finditer findmnt finds findstr findutils fine fined finely finer
finessed finetune finger fingered fingering fingernails fingerprint fingerprinting fingerprints
fingers finicky finish finished finishes finishing finite fips fir fire firebase firebird
firecracker fired fireflies firefox fires firestore firewall firewalld firewallpolicy firewalls
firework fireworks firing firm firmer firmly firmware first firstaction firstboot firstly firsts
fish fisher fishing fishy fission fist fit fitness fits fitted fitting five fix fixable fixate
fixation fixed fixer fixers fixes fixing fixme fixture fixtures fixup flac flag flagged flagging
flags flake flakes flakiness flaky flame flames flaming flamingo flanked flap flapjack flapping
flaps flared flash flashed flashes flashing flashlight flashy flask flat flate flatness flatten
flattened flattening flattens flavor flavored flavors flavour flavours flaw flawed flawlessly flaws
fleck fledged fledgling fleet fleetobservability fleets flesh fleshed fleshing fletcher flex
flexibility flexible flexibly flick flicker flickering flickers flier flies flight flights fling
flinging flint flip flipped flipper flipping flips flit float floated floating floatingpoint floats
flock flog flood flooded flooding floods floor floored floors floorsettings flop floppies floppy
florence florin florist floss flot flour flourish flow flowed flower flowers flowid flowing
flowlabel flows flt flu fluctuation fluctuations fluent fluently fluff flufl fluid flume flunk
flurry flush flushed flusher flushes flushing flute flux fly flying fm fmod fmt fn fname fnmatch
fnmatchcase fnr fns focal focus focused focuses focusing fodder fog foggy foibles foil foiling fold
folded folder folders folding folds folk folklore folks follow followed follower followers
following follows followup folly fond font fontcache fontconfig fonts foo foobar food foods fool
fooled fooling foolish foolishly foolishness foolproof fools foomethod foot football footer footers
footing footnote footnotes footprint footprints footsteps fop fopen for fora forbade forbid
forbidden forbidding forbids force forced forceful forcefully forces forceupdate forcible forcibly
forcing ford fore foreach forecasted forego foregoing foreground foregrounded foregrounds forehead
foreign foreman foremost forensic forensics forerunner foresee foreseeable foreseen foresight
forest forestall forester forests forethought forever forewarned forewarning forge forged forger
forgeries forgery forget forgetful forgets forgetting forging forgive forgiven forgiveness
forgiving forgo forgot forgotten fork forked forking forks form formal formalism formality
formalization formalize formalized formalizes formalizing formally formals format formation
formations formats formatstring formatted formatter formatting formbuilder formed former formerly
formfeed forming forms formula formulae formulas formulate formulated formulating formulation
formulations forsake forsaking fort forte forth forthcoming forthwith forti fortification fortified
fortify fortigate fortinet fortnight fortran fortunate fortunately fortune forty forum forums
forward forwardable forwarded forwarder forwarding forwards fossil foster fought foul found
foundation foundations founded founder foundries foundry founds fount fountain fountains four
fourteen fourteenth fourth fowner fox fp fpr fprintf fps fpu fqdn fqdns fr fractal fractals
fraction fractional fractions fracturing frag fragile fragility fragment fragmentation fragmented
fragmenting fragments frags frail frame framed frames framework frameworks framing franc france
frank frankly fraud fraudulently fraught fray freak freaking freaks freaky free freed freedesktop
freedom freedoms freeform freefrag freeglut freeing freeipa freely freeman freer frees freestanding
freetype freeware freeze freezer freezes freezing french freq frequencies frequency frequent
frequently fresh freshclam freshen freshened freshening freshest freshly freshness fret fretting
fri friction friday fried friend friended friendlier friendliness friendly friends friendship fries
frighten frightening frills fringe fringes frivolous frivolously fro frog from fromfile fromhex
fromisoformat fromkeys fromstring front frontdesk frontend frontends frontier frontiers frost
frosty frotz frown frowned frowning frowns froze frozen frozenset frp frugal frugally fruit
fruitful fruitless fruity frustrate frustrated frustrates frustrating frustration frustrations fry
fs fsck fsckd fsfreeze fsgid fsize fsmonitor fsnotify fsprogs fstab fstrim fstype fsuid fsutil
fsync fsys ft fte ftp ftparchive ftpd ftps ftpsvc ftpuser ftr ftrace fuchsia fudge fudged fudges
fuel fuji fujitsu fulfil fulfill fulfilled fulfilling fulfillment fulfills fulfils full fullduplex
fuller fullest fullmatch fullname fullness fullscreen fully fullyencrypted fumble fumbling fun func
function functional functionalities functionality functionally functioned functioning functions
functools fund fundamental fundamentally fundamentals funded funding funds funeral funky funnel
funnies funny funzip fur furl furlong furnished furnishes furnishing furniture furry further
furthermore furthest fury fuse fused fuser fusing fusion fuss fussy futex futile future futures
futz fuzz fuzzed fuzzes fuzzier fuzzing fuzzy fve fwd fwmark fwupd fxs gadget gadgets gag gain
gained gaining gains gal gale gallery gallium gallon galore gamble game games gaming gamma gamut
gang ganglia gangs gap gaping gapplication gaps garage garb garbage garble garbled garbling garcon
garden gardener gardening garland garlic garnish gas gash gasket gasp gast gate gated gatekeeper
gates gateway gateways gather gathered gathering gathers gating gauge gauged gave gavo gawk gay
gazillion gb gbit gbps gc gcc gce gci gcloud gcloudignore gcm gcore gcov gcp gcr gcrypt gcs gdb
gdbtui gdbus gdk gdkpixbuf gdkx gdm gdrive gear geared gecko gecos gee geek geez gel gelatin gem
gemini gems gen genbrk gencat genccode gencfu genchanges gencmn gencnval gencontrol gender genders
gendict gene genealogy genera general generality generalization generalizations generalize
generalized generalizes generalizing generally generate generated generates generating generation
generations generator generators generic generically generics generous generously genesis genetic
geneva geneve genie genitive genius genkey genl genomics genrb genre genrsa gens gensprep gent
gentle gentleman gentlemen gentler gentlest gently gentry genuine genuinely genus genvalidity geode
geographic geographical geographically geography geoip geolocation geology geom geometric
geometries geometry georgia geqn german germs gesture gestures get getaddrinfo getattr getcap
getconf gete getent getenv geteuid getgrnam gethistory gethostbyname gethostname getopt getpcaps
getpeercert getpeername getpid getppid getproperty getprotobyname getpublickey getpwent getpwnam
getpwuid getrandom getrlimit gets getsid getsockname getsockopt getstatus getsubids getsuspendcount
gettable gettext gettextize gettime getting getty getuid getvalue getxattr gfm gfortran gfs gfx
ghana ghc gherkin ghost ghostly gi giant giants gib gibberish gibibytes gibraltar gid gids gif gift
gifts gig giga gigabyte gigabytes gigantic gigapixel gigs giles gim gimlet gimmick gin ginger
gingerbread ginning gins giraffe girl girlfriend gis gist git gitattributes gitconfig gitcore
gitcvs gitdiffcore gitdir giteveryday gitformat gitglossary githooks github githubusercontent
gitignore gitit gitk gitlab gitlog gitmailmap gitmodules gitnamespaces gitprotocol gitremote
gitrepository gitrevisions gitsubmodules gittutorial gitweb give given givens gives giving gke gl
glad gladder glade gladly glance glancing gland glaring glass glasses gleaned gleaning gleans glee
glen glib glibc glide gliding glimpse glimpses glint glitch glitches glob global globalaccel
globalkeys globally globals globbing globe globing globs gloomy glorified glorious glory gloss
glossaries glossary glosses glossing glover gloves glow glowing glucose glue glued glues gluing
glut glx glyph glyphs gmail gmake gmane gmetad gmp gmt gnat gnats gnome gnu gnupg gnupghome gnuplot
gnus gnutls go goal goals goat gob gobble gobbled gobbledygook gobbles gobbling gobject goble
goblin god godly gods goes goff goggles going goji golang gold golden goldfish golf golfer gomp
gone gonna gonvenience goo good goodbye goodies goodness goods goodwill goodwin goof goofs goofy
goog google googleapis goon gopher gopkg gore gorge gorier gorilla gory gost got gotcha gotchas
gothic goto gotoassist gotta gotten gourd gov govern governance governed governing government
governments governor governors governs gp gpac gpasswd gpg gpgcompose gpgconf gpgme gpgparsemail
gpgrt gpgsm gpgsplit gpgtar gpgv gphobos gpic gpl gpm gpo gpoid gpp gpreg gpresult gprof gprofng
gps gpsb gpsvc gpt gpu gpupdate gpus gr grab grabbed grabber grabbing grabs grace graceful
gracefully gracious graciously grad gradation grade graded gradient gradients gradle gradual
gradually graduate graduated graduates graduating graduation grafana graffiti graft grafted
grafting grafts grail grain grained gram grammar grammars grammatical grammatically grams grand
grandchild grandchildren grandfathered grandparent grandparents granite grant grantable granted
granting grants granular granularity granule granules grape grapes graph graphed graphene graphic
graphical graphically graphics graphicsio graphing graphite graphql graphs graphviz grappled grasp
grasping grass grateful grater gratis gratitude gratuitous gratuitously gravatar grave graves
graveyard gravitational gravity gravy gray grayed grays gre great greater greatest greatly greece
greedily greediness greedy green greenland greens greenway greet greetd greeted greeting greetings
gremlin gremlins grenade grep grepped grepping greps gresource grew grey greyed greying grid
gridftp gridmap grids grief grieved grievous grill grim grimacing grime grin grind grinder grinding
grinned grinning grip gripe gripes grips grisly gritty grizzly grocery groff grog grok groks groom
grooming groove groovy groped grops gross grossly grotesque grotty ground grounding grounds
groundwork group groupadd groupby groupdel grouped grouper grouping groupings groupmems groupmod
groupname groups grouptype grove grovels groves grow growfs growing grown grows growth growths grp
grpc grpcio grpck grpconv grpunconv grub gruesome grumble grumbled grumpy grunge grunt gs
gserviceaccount gsettings gshadow gsi gsl gsm gso gsp gss gssapi gssapiauthentication gst gstreamer
gsub gsutil gt gtbl gtk guam guarantee guaranteed guaranteeing guarantees guard guarded guardian
guardians guarding guards guatemala guess guessable guessed guesses guessing guesswork guest
guested guestfs guests gui guiaddons guid guidance guide guided guideline guidelines guides guiding
guild guile guilty guinea guise guitar guitars gujr gulp gumdrop gun gunk gunner guns gunzip gup
guru gurus gut guts gutsy gutter guy guyana guys gw gwmi gymnastics gyp gyration gyroscope
gyroscopes gz gzexe gzi gzip gzipped habit habitation habits habitual habitually hack hackathon
hacked hacker hackers hacking hackish hacks hacksaw had hadoop hah haiku hail hair haircut hairiest
hairpin hairs hairy haiti hal hale half halfway hall hallway halo halos halt halted halting halts
halve halved halves halving ham hamburger hammer hammered hammering hammers hamming hammock hamper
hampered hampering hampers hamster hand handbag handbook handcrafted handed handful handheld
handier handiest handing handiwork handle handlebars handled handler handlers handles handling
handover hands handset handsets handshake handshakes handshaking handwritten handy hang hanged
hanger hanging hangout hangouts hangs hangul hangup haphazard happen happened happening happenings
happens happier happily happiness happstack happy haproxy hard hardcode hardcoded hardcore harddisk
harden hardened hardening hardens harder hardest hardlink hardlinks hardly hardware hardwired hardy
hare harfbuzz harm harmful harming harmless harmlessly harmon harmonic harmonious harmonization
harmonize harmonizes harmonizing harmony harms harness harnesses harp harper harsh hart harts
harvest harvested harvesting harvests has hash hashable hashalgorithm hashcat hashed hashes
hashicorp hashing hashlib hashtable hashtag hasn hassle hassles haste hasten hasty haswell hat
hatch hatchet hate hated hateful hating hats haul haunts have haven haves having havoc haw hawk
hawkins haxml hayes haystack haystacks haywire hazard hazardous hazards haze hazel hazmat hazy hba
hcl hcx hd hda hdb hdbc hdd hdf hdfs hdr hdri he head headache headaches headed header headername
headers heading headings headless headline headlines headphone headphones headquarters headroom
heads headset headsets heady heal healed healer healers healing heals health healthcare healthcheck
healthy healy heap heaps heapsize heaptrack hear heard hearing hearings hears hearsay heart
heartbeat heartbeats hearts heat heated heath heather heave heavier heaviest heavily heavy
heavyweight heck hedge hedgehog hedging heed heeded heeds height heightened heights heir heirloom
heirs held helicopter hell hello hellos helloworld helm helmet help helpdesk helped helper helpers
helpful helpfully helping helpless helps helpztags hem hemisphere hemorrhage hen hence henceforth
her herald herb hercules herd herding here hereafter hereby heredoc herein heritage hermetic hermit
hero heroes heroic herring hers herself hertz hesitant hesitate heterogeneous heuristic heuristics
hewlett hex hexadecimal hexadecimals hexagon hexdigest hexdigits hexdump hexes hey hfs hhs
hibernate hibernated hibernates hibernating hibernation hiccup hiccups hicks hicolor hicp hid
hidden hiddev hide hideous hideously hidepid hides hiding hierarchical hierarchically hierarchies
hierarchy hieroglyphic high higher highest highlight highlighted highlighter highlighting
highlights highly highmem highway hijack hijacked hijacking hijacks hiking hilarious hilarity hill
hills him himself hinder hindering hindrance hindsight hinge hint hinted hinting hints hip hipaa
hippopotamus hippy hired hires hiring hirsute his hiss hist histfile histogram histograms
historians historic historical historically histories history hit hitachi hitch hitchhiker hitherto
hits hitting hive hives hiving hkcr hkcu hkdf hkey hklm hku hl hlandau hledger hlt hmac hmatrix
hoard hoards hoary hoax hobby hobgoblin hoc hockey hodgepodge hoe hog hogged hogging hogs hoist
hoisted hoisting hoists hold holder holders holding holdouts holdovers holds hole holes holiday
holidays holland hollow holly holy home homed homedir homegrown homepage homes homogeneous
homogenize homogenized homonym honduras honest honestly honey honeywell honk honor honorary honored
honoring honors honour honoured honours hood hook hooked hooker hooking hooks hookup hooper hoops
hop hope hoped hopefully hopeless hopelessly hopes hoping hopping hops horde horizon horizontal
horizontally horn horne horrendous horrendously horrible horribly horrid horrific horror horrors
horse horsepower horses hose hosed hosing hospital hospitality hospitals host hostbased
hostbasedauthentication hosted hostid hostile hosting hostname hostnamectl hostnamed hostnames
hostport hosts hot hotel hotels hotfix hotkey hotkeys hotness hotplug hotspot hottest hour
hourglass hourly hours house housecleaning housed household housekeeping houses hover hovered
hovering hovers how however howl howto howtos hp hpa hpack hpc hpd hpet hppa hpux hq hr href
hresult hrs hs hslogger hslua hsm hsopenssl hsp hspec hst hsx hsyaml ht hta htb htm html htt http
httpclient httpcookie httpd httpheader httpheaders httplib https hub hubs hue huff hug huge hugely
hugepage hugepages huger hugging hugo hugs huh hull hum human humanfriendly humanities humanity
humanize humanized humanly humans humble humidity humongous humor humorous hump hundred hundreds
hundredth hundredths hung hungary hungry hunit hunk hunks hunt hunter hunting huntress hup hurdle
hurl hurray hurriedly hurry hurst hurt hurting hurts hush hushed hut hv hw hwclock hwdb hxt hybrid
hybridized hybrids hyde hydra hygiene hygienic hygienist hylafax hyper hyperbolic hyperdisk
hyperlink hyperlinked hyperlinks hyperparameter hyperspace hypertext hypervisor hyphen hyphenate
hyphenated hyphenates hyphenating hyphenation hyphens hypotenuse hypotheses hypothesis hypothetical
hysteresis hysterical hz iam iana iap iavail ibm ibs ic icacls ical icalendar icase icd ice iceauth
iceberg iceland ich icinga ick icky icm icmp ico icon icons iconthemes iconv iconvconfig icu
icuexportdata icuinfo icupkg icy id ida idea ideal idealists idealized ideally ideas idempotent
ident identical identically identifiable identification identificator identified identifier
identifiers identifies identify identifying identities identity ideographs idiocy idiom idiomatic
idiomatically idioms idiosyncrasies idiosyncrasy idiosyncratic idiot idiotic idl idle idled
idleness idles idletimeout idling idmap idna idp idpf ids idx iec ieee ies ietf iex iexplore if
iface ifaddr ifb ifconfig ifdef ifexists iff ifindex ifm ifmap ifname ifpack ifs igmp ignorance
ignorant ignore ignorecase ignored ignores ignoring ii iif iii iis ilb ill illegal illegally
illegitimate illness illogical illogically illuminate illuminated illuminating illusion illustrate
illustrated illustrates illustrating illustration illustrations illustrative illustrator im imac
image imaged imagepath imagery images imaginary imagination imagine imagined imaging imap imbalance
imbalanced imbalances imbue imbued imcontext img imgproc imitate imitates imitating imitation
immaterial immature immediate immediately immense immensely immersive imminent imminently immortal
immortals immune immunity immutability immutable immutably imp impacket impact impacted impacting
impacts impair impaired impairments impart impasse impatient impedance impede impeded impedes
impediment impending imperative imperatives imperceptible imperfect imperfection imperfections
imperfectly imperial impersonate impersonated impersonating impersonation impersonator impervious
impetus impinge impish impl implausible implement implementable implementation implementations
implemented implementer implementing implements implicate implicated implicates implicating
implication implications implicit implicitly implied implies implode implore imply implying import
importance important importantly importation importdata imported importer importers importing
importlib imports impose imposed imposes imposing imposition impositions impossibilities
impossibility impossible impossibly imposter imposters impoverished impractical imprecise
imprecision impress impressed impression impressive imprint improbable improper improperly improve
improved improvement improvements improves improving improvise improvised imps impudence impulse
impure impute in inability inaccessible inaccuracies inaccuracy inaccurate inact inactive
inactivity inadequacies inadequacy inadequate inadvertent inadvertently inadvisable iname inanimate
inapplicable inappropriate inappropriately inasmuch inbound inbox inbuilt inc incantation
incantations incapable incapacitated incarnation incarnations incautious incentive incentives
inception incessantly inch inches incidence incident incidental incidentally incidents incl
inclination inclined include included includedir includes including inclusion inclusions inclusive
inclusively incognito incoherent incoming incomparable incompatibilities incompatibility
incompatible incompatibles incompatibly incompetence incomplete incompletely incompleteness
incomprehensible inconceivable inconclusive inconsequential inconsistencies inconsistency
inconsistent inconsistently inconvenience inconveniences inconvenient inconveniently incorporate
incorporated incorporates incorporating incorporation incorrect incorrectly increase increased
increases increasing increasingly incredible incredibly increment incremental incrementally
incremented increments incubator incumbent incur incurred incurring incurs ind indebted indecent
indeed indefinite indefinitely indent indentation indentations indented indenting indents indep
independence independent independently indescribable indeterminacy indeterminate index indexed
indexer indexes indexing indexof indian indicate indicated indicates indicating indication
indications indicative indicator indicators indices indiciating indifferent indigenous indigestible
indigestion indigo indirect indirection indirectly indiscriminate indiscriminately indispensable
indistinguishable individual individually individuals indivisible indonesia indoor indoors induce
induced induces inducing induction inductions inductive industrial industries industry indx
ineffective ineffectual inefficiencies inefficiency inefficient inefficiently inelegant ineligible
inept inequalities inequality inert inertia inertial inet inetd inetpub inetutils inevitable
inevitably inexact inexpensive inexpensively inexperienced inexplicable inexplicably inf infallible
infamous infamy infeasible infect infected infection infelicities infelicity infer inference
inferences inferior inferiors inferno inferred inferring infers infile infiniband infinite
infinitely infinitesimal infinities infinitive infinity infix inflate inflated inflates inflating
inflation inflect inflection inflections inflector inflexibility inflexible inflicting inflight
influence influenced influences influencing influential influxdata influxdb info infocmp infor
inform informal informally information informational informative informed informing informs infos
infotocap infozip infra infrared infrastructure infrastructures infrequent infrequently infringe
infringed infringement infuse infusing infusion ingest ingested ingestion ingredient ingredients
ingress inh inhabited inhale inherent inherently inherit inheritable inheritance inheritances
inherited inheriting inherits inhibit inhibited inhibiting inhibition inhibitor inhibits ini init
initctl initgroups initial initialed initialisation initialised initialises initialization
initializations initialize initialized initializes initializing initially initials initiate
initiated initiates initiating initiation initiative initiatives initiator initiators initramfs
initrd inittab inject injected injecting injection injections injector injects injury ink inked
inkey inks inkt inl inline inlined inlines inn innards inner innermost innings innocent innocuous
innodb innovation innovations innovative innumerable ino inode inodes inoperable inoperative
inopportune inordinate inotify inplace inproc inprogress input inputencoding inputfile inputobject
inputs inputted inputting inquire inquired inquires inquiries inquiring inquiry inquisitive ins
insane insanely insanity inscribed insecure insecurely insecurities insecurity insensitive
insensitively insensitivity inseparable insert inserted inserting insertion insertions inserts
inset inside insider insiders insides insidious insight insights insignificant insignificantly
insist insisted insistence insistent insisting insists insn insofar inspect inspected inspecting
inspection inspector inspects inspiration inspired inspires inspiring inspur inst instability
instagram instal install installable installation installations installdriver installed installer
installers installing installkernel installs installtime instance instanced instanceid instances
instancetype instancing instant instantaneous instantaneously instantiate instantiated
instantiation instantly instants instaweb instdir instead instigated institute instituted
institution institutionalized institutions instmodsh instnace instruct instructed instructing
instruction instructions instructive instructs instrument instrumental instrumentation instrumented
instrumenting instruments insuff insufficient insufficiently insulate insulates insulating insult
insults insurance insure insured insurer insurers insures insurmountable int intact intake inte
integer integers integral integrals integrate integrated integrates integrating integration
integrations integrator integrity integritysetup intel intellectual intelligence intelligent
intelligently intelligible intelligibly intellij intend intended intending intends intense
intensities intensity intensive intent intention intentional intentionally intentions intents inter
interact interacted interacting interaction interactions interactive interactively interactivity
interacts intercept intercepted intercepting interception interceptions interceptor interceptors
intercepts interchange interchangeable interchangeably interchanged interchanges interchanging
interconnect interconnected interconnection interconnects intercontinental interdependence
interdependent interest interested interesting interestingly interests interface interfaced
interfacename interfaces interfacing interfere interfered interference interferes interfering
interim interior interlace interlaced interlacing interleave interleaved interleaving interlinked
interlock interlocking interlocks intermediaries intermediary intermediate intermediates
intermingled intermingles intermingling intermission intermittent intermittently intermixed intern
internal internalize internalized internalizing internally internalname internals international
internationalization internationalize internationalized internationalizing internationally interned
internet interning interns interop interoperability interp interplanetary interpolate interpolated
interpolates interpolating interpolation interpolations interpose interposed interposes interposing
interposition interpret interpretation interpretations interpreted interpreter interpreters
"""
