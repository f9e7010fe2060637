"""The vocabulary, from initiations to libtulip."""

WORDS = """\
initiations initiative initiatives initiator initiators initramfs initrd inittab inject injected
injecting injection injections injector injects injunction injunctions injure injured injures
injuries injuring injurious injury injustice injustices ink inked inkey inkier inkiest inking
inkling inklings inks inkt inky inl inlaid inland inlay inlaying inlays inlet inlets inline inlined
inlines inmate inmates inn innards innate inner innermost inning innings innkeeper innkeepers
innocence innocent innocently innocents innocuous innodb innovation innovations innovative inns
innuendo innuendoes innuendos innumerable ino inoculate inoculated inoculates inoculating
inoculation inoculations inode inodes inoffensive inoperable inoperative inopportune inordinate
inotify inplace inproc inprogress input inputencoding inputfile inputobject inputs inputted
inputting inquest inquests inquire inquired inquires inquiries inquiring inquiry inquisition
inquisitions inquisitive ins insane insanely insaner insanest insanity insatiable inscribe
inscribed inscribes inscribing inscription inscriptions inscrutable insect insecticide insecticides
insects insecure insecurely insecurities insecurity insensitive insensitively insensitivity
inseparable inseparables insert inserted inserting insertion insertions inserts inset inside
insider insiders insides insidious insight insights insigne insignes insignia insignias
insignificance insignificant insignificantly insincere insincerely insincerity insinuate insinuated
insinuates insinuating insinuation insinuations insipid insist insisted insistence insistent
insisting insists insn insofar insolence insolent insoluble insolvency insolvent insolvents
insomnia inspect inspected inspecting inspection inspections inspector inspectors inspects
inspiration inspirations inspire inspired inspires inspiring inspur inst instability instagram
instal install installable installation installations installdriver installed installer installers
installing installkernel installment installments installs installtime instalment instalments
instals instance instanced instanceid instances instancetype instancing instant instantaneous
instantaneously instantiate instantiated instantiation instantly instants instaweb instdir instead
instep insteps instigate instigated instigates instigating instigation instil instill instilled
instilling instills instils instinct instinctive instincts institute instituted institutes
instituting institution institutional institutionalize institutionalized institutionalizes
institutionalizing institutions instmodsh instnace instruct instructed instructing instruction
instructions instructive instructor instructors instructs instrument instrumental instrumentals
instrumentation instrumented instrumenting instruments insubordinate insubordination insubstantial
insuff insufferable insufficient insufficiently insular insulate insulated insulates insulating
insulation insulator insulators insulin insult insulted insulting insults insurance insurances
insure insured insurer insurers insures insurgent insurgents insuring insurmountable insurrection
insurrections int intact intake intakes intangible intangibles inte integer integers integral
integrals integrate integrated integrates integrating integration integrations integrator integrity
integritysetup intel intellect intellects intellectual intellectually intellectuals intelligence
intelligent intelligently intelligible intelligibly intellij intend intended intending intends
intense intensely intenser intensest intensified intensifies intensify intensifying intensities
intensity intensive intensives intent intention intentional intentionally intentions intents inter
interact interacted interacting interaction interactions interactive interactively interactivity
interacts intercede interceded intercedes interceding intercept intercepted intercepting
interception interceptions interceptor interceptors intercepts interchange interchangeable
interchangeably interchanged interchanges interchanging intercom intercoms interconnect
interconnected interconnection interconnects intercontinental intercourse interdependence
interdependent interest interested interesting interestingly interests interface interfaced
interfacename interfaces interfacing interfere interfered interference interferes interfering
interim interior interiors interject interjected interjecting interjection interjections interjects
interlace interlaced interlacing interleave interleaved interleaving interlinked interlock
interlocked interlocking interlocks interloper interlopers interlude interluded interludes
interluding intermarriage intermarriages intermarried intermarries intermarry intermarrying
intermediaries intermediary intermediate intermediates interment interments interminable
interminably intermingle intermingled intermingles intermingling intermission intermissions
intermittent intermittently intermixed intern internal internalize internalized internalizing
internally internalname internals international internationalization internationalize
internationalized internationalizing internationally internationals interne interned internes
internet interning interns interop interoperability interp interplanetary interplay interpolate
interpolated interpolates interpolating interpolation interpolations interpose interposed
interposes interposing interposition interpret interpretation interpretations interpreted
interpreter interpreters interpreting interprets interprocess interracial interred interring
interrogate interrogated interrogates interrogating interrogation interrogations interrogator
interrogators interrupt interrupted interrupting interruption interruptions interrupts inters
intersect intersected intersecting intersection intersections intersects intersperse interspersed
intersperses interspersing interstate interstates interstellar intertwine intertwined intertwines
intertwining interval intervals intervaltree intervene intervened intervenes intervening
intervention interventions interview interviewed interviewer interviewers interviewing interviews
interweave interweaved interweaves interweaving interwove interwoven intestinal intestine
intestines intf intimacies intimacy intimate intimated intimately intimates intimating intimation
intimations intimidate intimidated intimidates intimidating intimidation intl into intolerable
intolerably intolerance intolerant intonation intonations intoxicate intoxicated intoxicates
intoxicating intoxication intra intractable intramural intranet intransitive intransitives
intravenous intravenouses intrench intrenched intrenches intrenching intrepid intricacies intricacy
intricate intrigue intrigued intrigues intriguing intrinsic intrinsically intro introduce
introduced introduces introducing introduction introductions introductory introspect introspectable
introspection introspective introvert introverts intrude intruded intruder intruders intrudes
intruding intrusion intrusions intrusive intrust intrusted intrusting intrusts ints intuit
intuition intuitions intuitive intuitively intune inundate inundated inundates inundating
inundation inundations inv invade invaded invader invaders invades invading invalid invalidate
invalidated invalidates invalidating invalidation invalidations invalided invaliding invalidity
invalids invaluable invariable invariables invariably invariant invasion invasions invasive
invective invent invented inventing invention inventions inventive inventor inventoried inventories
inventors inventory inventorying invents inverse inversely inverses inversion inversions invert
invertebrate invertebrates inverted inverting inverts invest invested investigate investigated
investigates investigating investigation investigations investigator investigators investing
investment investments investor investors invests inveterate invigorate invigorated invigorates
invigorating invincible invisibility invisible invisibly invitation invitations invite invited
invites inviting invocation invocations invoice invoiced invoices invoicing invoke invoked invoker
invokes invoking involuntarily involuntary involve involved involvement involvements involves
involving invulnerable inward inwardly inwards io ioapic ioav ioc ioctl ioctls iodine ioerr ion
ionice ions iop ioprio iops ios iostreams iota iotas ip ipad ipaddr ipaddress ipc ipcmk ipconfig
ipcrm ipcs iphlpapi iphlpsvc iphone ipinfo ipip ipmaddr ipmo ipproto iproute ips ipsec iptables
iptunnel ipv ipx ipynb iraq irascible irate irc ire ireland iri iridescence iridescent iris irises
irish irix irk irked irking irks irm iron ironed ironic ironically ironies ironing irons irony irq
irqbalance irradiate irradiated irradiates irradiating irrational irrationally irrationals
irreconcilable irrefutable irregular irregularities irregularity irregulars irrelevance
irrelevances irrelevant irreparable irreplaceable irrepressible irreproachable irresistible
irrespective irresponsibility irresponsible irretrievable irretrievably irreverence irreverent
irreversible irreversibly irrevocable irrevocably irrigate irrigated irrigates irrigating
irrigation irritability irritable irritably irritant irritants irritate irritated irritates
irritating irritation irritations is isalpha isascii isatap isatty isbn isc ischroot isdigit
isdisjoint isdn ise isinstance island islander islanders islands isle isles ism isms isn isnan
isnot isnt iso isoformat isolate isolated isolates isolating isolation isomorphic isosize
isprintable issuance issue issued issuer issuers issues issuing ist isthmi isthmus isthmuses istio
it italic italicize italicized italicizes italicizing italics itanium itc itch itched itches
itchier itchiest itching itchy ite item itemization itemize itemized itemizes itemizing items
itemtype itemviews iter iterable iterate iterated iterates iterating iteration iterations iterative
iteratively iterator iterators iterdir iterfind itertools itinerant itinerants itineraries
itinerary itm itotal itpro itrace its itself itxt iv ivan ivies ivories ivory ivy iwr ix ixhash
ixset jab jabbed jabber jabbered jabbering jabbers jabbing jabra jabs jack jackal jackals jackass
jackasses jackc jackdaw jacked jacket jackets jacking jackknife jackknifed jackknifes jackknifing
jackknives jackpot jackpots jacks jackson jacobsa jade jaded jades jading jagged jaggeder jaggedest
jags jaguar jaguars jail jailbreak jailed jailer jailers jailing jailor jailors jails jalopies
jalopy jam jamaica jamb jamboree jamborees jambs jammed jamming jammy jams jan jangle jangled
jangles jangling janitor janitors january japan jar jaraco jargon jarring jars jarsigner jaundice
jaundiced jaundices jaundicing jaunt jaunted jauntier jauntiest jauntily jaunting jaunts jaunty
java javac javadoc javap javascript javaw javelin javelins jaw jawbone jawboned jawbones jawboning
jawed jawing jaws jay jays jaywalk jaywalked jaywalker jaywalkers jaywalking jaywalks jazz jazzed
jazzes jazzing jbw jci jcmturner jdb jdbc jdk jdt jealous jealousies jealously jealousy jeans ject
jedi jedisct jeer jeered jeering jeers jekyll jell jelled jellied jellies jelling jells jelly
jellyfish jellyfishes jellying jeopardize jeopardized jeopardizes jeopardizing jeopardy jerk jerked
jerkier jerkiest jerking jerks jerky jersey jerseys jest jested jester jesters jesting jests jet
jetbrains jets jetted jetties jetting jettison jettisoned jettisoning jettisons jetty jewel jeweled
jeweler jewelers jeweling jewelled jeweller jewellers jewelling jewelries jewelry jewels jexec
jface jfr jhsdb jibe jibed jibes jibing jiffies jiffy jig jigged jigging jiggle jiggled jiggles
jiggling jigs jigsaw jigsawed jigsawing jigsawn jigsaws jilt jilted jilting jilts jimage jingle
jingled jingles jingling jinja jinx jinxed jinxes jinxing jinzhu jira jis jit jitlink jitter
jitterier jitteriest jitters jittery jk jks jlink jmacro jmod jndi jni job jobbed jobbing jobid
jobname jobs jobwidgets jockey jockeyed jockeying jockeys jocular jog jogged jogger joggers jogging
jogs join joined joiner joiners joining joins joint jointed jointing jointly joints joke joked
joker jokers jokes joking jollied jollier jollies jolliest jolly jollying jolt jolted jolting jolts
jordan jostle jostled jostles jostling jot jots jotted jotting journal journalctl journald
journaling journalism journalist journalists journals journey journeyed journeying journeys jovial
jovially joy joyed joyful joyfuller joyfullest joyfully joying joyous joyously joys joystick
joysticks jp jpackage jpeg jpg jps jquery jre jrunscript jsch jse jso json jsonapi jsonl jsonpath
jsonrpc jsp jsr jstack jubilant jubilation jubilee jubilees judge judged judgement judgements
judges judging judgment judgments judicial judicially judiciaries judiciary judicious judiciously
judo jug jugged juggernaut jugging juggle juggled juggler jugglers juggles juggling jugs jugular
jugulars juice juiced juices juicier juiciest juicing juicy juju jul juliet july jumble jumbled
jumbles jumbling jumbo jumbos jump jumped jumper jumpers jumpier jumpiest jumping jumps jumpy jun
junction junctions juncture junctures june jungle jungles junior juniors juniper junipers junit
junk junked junket junketed junketing junkets junkie junkies junking junks junky junta juntas
jupyter juries jurisdiction jurisdictions juror jurors jury just juster justest justice justices
justifiable justifiably justification justifications justified justifies justify justifying justly
jut jute juts jutted jutting juvenile juveniles juxtapose juxtaposed juxtaposes juxtaposing
juxtaposition juxtapositions jvm jwk jwt jyutping kaboom kadm kadmin kadmind kafka kaleidoscope
kaleidoscopes kallsyms kaminari kangaroo kangaroos kaniko kappa karat karate karats karma kaseya
kaseyaagent kayak kayaked kayaking kayaks kazakhstan kb kbd kbit kbuild kbxutil kbytes kcmutils
kcore kctx kd kdb kdc kde kdegames kdelibs kdepim kdestroy kdevelop kdf kdl kdu kebab kee keel
keeled keeling keels keen keened keener keenest keening keenly keens keep keepalive keepalived
keepass keeper keepers keeping keeps keepsake keepsakes keg kegs kek kelp kennel kenneled kenneling
kennelled kennelling kennels kensho kept kerberize kerberoast kerberos kerchief kerchiefs
kerchieves kern kernel kernels kerosene kerosine kes kesl ketchup kettle kettles kex kexalgorithms
kexec key keybinding keybindings keyboard keyboarded keyboarding keyboards keybox keychain keyctl
keyed keyexch keyfile keygen keygroup keyhole keyholes keyid keying keylen keylogger keymap keymgmt
keyname keynote keynoted keynotes keynoting keyout keypad keypair keyprotector keyring keyrings
keys keyscan keyserver keyset keysets keystone keystones keystore keystroke keystrokes keytab
keytabs keytool keytype keyvault keyword keywords kg khaki khakis khtml khz kib kibibytes kick
kickback kickbacks kicked kicking kickoff kickoffs kicks kid kidd kidded kidding kidnap kidnaped
kidnaper kidnapers kidnaping kidnapped kidnapper kidnappers kidnapping kidnaps kidney kidneys kids
kill killall killed killer killers killing killings killpg kills kiln kilned kilning kilns kilo
kilobyte kilobytes kilogram kilograms kilometer kilometers kilos kilowatt kilowatts kilt kilts kim
kimono kimonos kin kind kinda kinder kindergarten kindergartens kindest kindle kindled kindles
kindlier kindliest kindling kindly kindness kindnesses kindred kinds kinesis kinetic kinfolk king
kingdom kingdoms kingfisher kingfishers kings kingston kinit kink kinked kinkier kinkiest kinking
kinks kinky kinship kiosk kiosks kipper kiss kissed kisses kissing kit kitchen kitchenette
kitchenettes kitchens kite kited kites kiting kits kitten kittens kitties kitware kiwi kiwis klass
klauspost klist klogd klogind kludge kludges kluge kmem kmod kms kmsg knack knacker knacks kname
knapsack knapsacks kne knead kneaded kneading kneads knee kneecap kneecapped kneecapping kneecaps
kneed kneeing kneel kneeled kneeling kneels knees knelt knew knickers knife knifed knifes knifing
knight knighted knighthood knighthoods knighting knights knit knits knitted knitting knives knob
knobs knock knocked knocker knockers knocking knockout knockouts knocks knoll knolls knot knots
knotted knottier knottiest knotting knotty know knowing knowingly knowings knowledge knowledgeable
known knows knqyf knuckle knuckled knuckles knuckling ko koala koalas koi kokkos kolab konica
konqueror kopia korea kosher koshered koshering koshers kosovo kowtow kowtowed kowtowing kowtows
kpasswd kprobes kprop kproplog kpt kptr krb krbtgt ksh kswitch ktutil kty kube kubeconfig kubectl
kubelet kubernetes kudos kumquat kur kuwait kvm kvno kworker kx kyocera la lab label labeled
labeling labelled labelling labels labor laboratories laboratory labored laborer laborers laboring
laborious laboriously labors labs labyrinth labyrinths lace laced lacerate lacerated lacerates
lacerating laceration lacerations laces lacey lacier laciest lacing lack lacked lackey lacking
lackluster lacks lacquer lacquered lacquering lacquers lacrosse lad ladd ladder laddered laddering
ladders lade laded laden lades ladies lading ladle ladled ladles ladling lads lady ladybug ladybugs
ladylike lag lager laggard laggards lagged lagging lagoon lagoons lags laid lain lair lairs lake
lakes lam lamb lambda lambdabot lambed lambing lambs lame lamed lameness lament lamentable
lamentation lamentations lamented lamenting laments lamer lames lamest laming lamp lampoon
lampooned lampooning lampoons lamps lan lance lanced lances lancing land landed lander landing
landings landladies landlady landlocked landlord landlords landmark landmarks landowner landowners
lands landscape landscaped landscapes landscaping landslid landslidden landslide landslides
landsliding lane lanes lang langid langinfo language languages languid languish languished
languishes languishing languor languorous languors lankier lankiest lanky lanman lanmanserver
lanmanworkstation lantern lanterns laos lap lapel lapels lapic laplace lapped lapping laps lapse
lapsed lapses lapsing laptop laptops larcenies larceny lard larded larding lards large largely
larger larges largest lark larked larking larks larva larvae larvas larynges laryngitis larynx
larynxes lasagna lascivious laser laserjet lasers lash lashed lashes lashing lass lasses lasso last
lastaction lastb lasted lastexitcode lasting lastlog lastly lasts lat latch latched latches
latching late lately latencies latency latent later lateral lateraled lateraling lateralled
lateralling laterals latest latex lath lathe lathed lather lathered lathering lathers lathes
lathing laths latitude latitudes latrine latrines latter lattice lattices latvia laud laudable
lauded lauding lauds laugh laughable laughed laughing laughingstock laughingstocks laughs laughter
launch launchctl launchd launched launcher launchers launches launching launder laundered
laundering launders laundries laundry laureate laureates laurels lava lavatories lavatory lavender
lavenders lavish lavished lavisher lavishes lavishest lavishing law lawful lawless lawmaker
lawmakers lawn lawns laws lawsuit lawsuits lawyer lawyers lax laxative laxatives laxer laxest
laxity lay layer layered layering layers laying layman laymen layout layouts lays lazied lazier
lazies laziest lazily laziness lazr lazy lazying lb lbr lbs lc lcf ld lda ldap ldaps ldattach ldbl
ldconfig ldd ldf ldflags ldif le lead leaded leaden leader leaders leadership leading leads leaf
leafed leafier leafiest leafing leaflet leafleted leafleting leaflets leafletted leafletting leafs
leafy league leagued leagues leaguing leak leakage leakages leaked leaking leaks leaky lean leaned
leaner leanest leaning leans leap leaped leapfrog leapfrogged leapfrogging leapfrogs leaping leaps
leapseconds leapt lear learn learned learners learning learns learnt lease leased leases leash
leashed leashes leashing leasing least leather leathery leave leaved leaver leavers leaves leaving
lebanon lectern lecterns lecture lectured lecturer lecturers lectures lecturing led ledge ledger
ledgers ledges leech leeched leeches leeching leek leeks leer leered leerier leeriest leering leers
leery leeway left lefter leftest leftmost leftover leftovers lefts leg legacies legacy legal
legalese legalistic legality legalization legalize legalized legalizes legalizing legally legals
legend legendary legends legg legged leggin legging leggings leggins legibility legible legibly
legion legions legislate legislated legislates legislating legislation legislative legislator
legislators legislature legislatures legit legitimacy legitimate legitimated legitimately
legitimates legitimating legolas legs legume legumes leisure leisurely lemma lemmas lemme lemon
lemonade lemons len lend lender lending lends length lengthen lengthened lengthening lengthens
lengthier lengthiest lengths lengthwise lengthy leniency lenient leniently lenovo lens lenses lent
lentil lentils leo leopard leopards leotard leotards leper lepers leprosy lept lesbian lesbians
lesion lesions less lessecho lessen lessened lessening lessens lesser lessfile lesskey lesson
lessons lessor lesspipe lest let letdown letdowns lethal lethargic lethargy lets letter lettered
letterhead letterheads lettering letters letting lettuce lettuces letup letups leukemia levee
levees level leveldb leveled leveling levelled levelling levels levenshtein lever leverage
leveraged leverages leveraging levered levering levers levied levies levity levying lewd lewder
lewdest lex lexer lexers lexgrog lexica lexical lexicographic lexicographically lexicon lexicons
lexmark lfs liabilities liability liable liaison liaisons liar liars lib libabsl libaccounts libace
libacl libacme libactivemq libadios libadwaita libadwaitaqt libags libahp libalgorithm libalien
liballegro libam libambix libandroid libann libantlr libanyevent libao libaom libaopalliance
libapache libapp libapparmor libappmenu libappstream libapr libaprutil libapt libarchive libargon
libarpack libarray libasan libasound libassuan libastro libasyncns libatinject libatk libatlas
libatm libatomic libatspi libatteanx libattr libaudio libaudit libauthen libautobox libavahi
libavcodec libavfilter libavformat libavif libavifile libavogadro libavro libayatana libb
libbabeltrace libball libbarcode libbase libbde libbemenu libbenchmark libbiblio libbinutils libbio
libbiojava libblas libblis libblkid libblockdev libbluray libbolt libboost libbpf libbpp libbrial
libbrlapi libbrotli libbsd libbson libbudgie libbullet libbusiness libbz libc libca libcache libcaf
libcairo libcairomm libcal libcalendar libcallaudio libcamera libcanberra libcangjie libcanl libcap
libcaribou libcarp libcasa libcastor libcatalyst libcatalystx libcatmandu libcbor libcc libccp
libcdd libcddb libcdi libcdio libcdk libcdr libcds libcegui libcephfs libcerf libcfitsio libcgal
libcgi libchamplain libchart libcheese libchemistry libchi libchipcard libcinnamon libclang
libclass libclaw libclc libcli libclj libclone libclutter libcmark libcoap libcob libcoda libcode
libcogl libcohttp libcoin libcollada libcolor libcolord libcom libcommons libcompress libcomps
libconduit libconfig libconfuse libcontent libconvert libcoq libcore libcorkipset libcpan libcpdb
libcpp libcppdb libcppunit libcreg libcrypt libcrypto libcryptsetup libcsfml libcss libcsv libctf
libctpl libcunit libcups libcupt libcurator libcurl libcurses libcvc libdaemon libdancer libdap
libdart libdata libdate libdatetime libdatrie libdav libdazzle libdb libdbd libdbi libdbix libdbus
libdbusmenu libdc libdconf libde libdebian libdebuginfod libdecor libdefaults libdeflate libdevel
libdevice libdevmapper libdiagnostic libdigest libdigidoc libdime libdir libdirectfb libdiscid
libdispatch libdist libdnf libdolfin libdolfinx libdouble libdpkg libdrm libdrumstick libdsfmt
libduktape libdune libdw libebook libeccodes libeclipse libecm libecore libedata libedataserver
libedit libegl libel libeled libelf libeling libelled libelling libellous libelous libels libemail
libemf libemos libencode libendless libepc libepoxy libequinox liberal liberalism liberalization
liberalize liberalized liberalizes liberalizing liberally liberals liberate liberated liberates
liberating liberation liberia liberror libertarian liberties liberty libervia libesedb libespeak
libev libevas libevdev libevent libevt libevtx libexception libexec libexif libexpat libexpect
libexporter libext libextractor libextutils libf libfaad libfakeroot libfast libfastjet libfcgi
libfcitx libfdisk libfelix libfest libffi libfftw libfido libfile libfilesys libfilter libfinal
libfinance libfixbuf libfko libflac libflint libfltk libfm libfmt libfolks libfont libfontconfig
libfontenc libfoo libforms libfreecontact libfreefare libfreefem libfreehep libfreenect libfreerdp
libfreetype libfribidi libfsext libfshfs libfsntfs libfst libfstrm libfsxfs libftdi libfungw
libfuse libfuzzer libfvde libg libgail libgarcon libgatk libgav libgavl libgbm libgcab libgcc
libgccjit libgcr libgcrypt libgd libgda libgdata libgdbm libgdchart libgdcm libgdk libgdl libgdome
libgearman libgegl libgenome libgenomicsdb libgeo libgeos libgeronimo libgetdata libgetfem
libgetopt libgettext libgf libgfal libgfortran libghc libgif libgio libgit libgl libglade
libgladeui libglapi libgles libglfw libglib libglibmm libglobus libglu libgluegen libglut libglvnd
libglx libgm libgmerlin libgmp libgmpxx libgnat libgnatcoll libgnome libgnomecanvas libgnuradio
libgnustep libgnutls libgnutlsxx libgo libgoa libgoffice libgomp libgoocanvas libgoogle libgpg
libgphobos libgphoto libgpiod libgpiv libgpm libgpod libgprofng libgradle libgranite libgraph
libgraphics libgraphite libgrilo libgrpc libgs libgsf libgspell libgssapi libgssrpc libgstreamer
libgtk libgtkada libgtkmm libgtkspell libgtop libguava libgudev libguestfs libguice libguichan
libgulkan libgupnp libgutenprint libgv libgwengui libgwenhywfar libgxps libh libhamlib libhandy
libharfbuzz libhash libhdf libhealpix libheaptrack libheif libhepmc libhibernate libhivex
libhogweed libhsail libhtml libhttp libhugs libhwloc libhx libhypre libical libice libiceoryx
libicsharpcode libicu libid libidn libidzebra libiec libignition libigraph libiio libimage libime
libinline libinput libint libintellij libio libip libipc libipt libiptcdata libisl libiso libitext
libitl libitm libitpp libjack libjackson libjakarta libjameica libjansi libjansson libjava
libjavascript libjaxb libjbig libjboss libjdom libjemalloc libjersey libjglobus libjgoodies
libjgrapht libjline libjnr libjogl libjpeg libjq libjs libjson libjsoncpp libjsonrpccpp libjsr
libjwt libjxl libk libkadm libkarma libkasten libkdb libkdepim libkdsoap libkdumpfile libkeybinder
libkeyutils libkf libkkc libkmod libkrb libkreport libksba liblablgtk liblaf liblangtag liblapack
liblapacke liblastfm liblatex liblcm liblcmaps liblcms libldacbt libldap libldb libldm liblemon
liblemonldap liblensfun liblerc libleveldb liblexical liblightdm liblime liblinear liblingua
liblinux liblist liblld liblldb libllvm liblmdb liblnk liblo liblocale liblockfile liblog
liblognorm liblomiri liblouis liblouisutdml liblouisxml liblsan liblttng liblua libluabind
libluajit liblucene libluksde liblunar libluv liblv liblwp liblwt liblxqt liblz liblzma libm libmad
libmagic libmagick libmagickcore libmagickwand libmail libmailtools libmalcontent libmarc
libmariadb libmartchus libmason libmate libmatemixer libmath libmaven libmaxmind libmaxminddb
libmbim libmd libmecab libmed libmeep libmemcached libmenu libmessage libmethod libmetkit libmew
libmfx libmgl libmime libminizip libmlir libmlt libmm libmnl libmodule libmojo libmojolicious
libmonitoring libmono libmoosex libmoox libmount libmousex libmozjs libmp libmpc libmpd libmpeg
libmpfi libmpfr libmpg libmps libmrpt libmsgpack libmshr libmsiecf libmspub libmtp libmumps
libmusicbrainz libmwaw libmygui libmypaint libmysql libn libnb libnbd libncarg libncbi libncrystal
libncurses libncursesw libndpi libneon libnet libnetcdf libnetcfg libnetfilter libnettle libnetty
libnews libnexus libnfc libnfo libnftables libnftnl libnghttp libnginx libngs libngtcp libnifti
libnjb libnl libnlopt libnma libnotify libnpth libnsl libnspr libnss libnuma libnumber
libnumbertext libnunit liboasis liboauth libobjc libobject libocamlnet libocct liboce
libocsipersist libodoc libogg libolecf libomemo libomp libomxil libonig libopen libopenblas
libopencc libopencl libopencore libopencsd libopencsg libopencv libopendbx libopendht libopengl
libopenh libopenhft libopenjp libopenjpip libopenmesh libopenmpt libopenni libopenrefine
libopenshot libopentracing libopenvdb libopm libopus liborc liborcus liborlite liborocos libosgi
libosinfo libosmo libosmocore libossp libost libotf libow libowasp libownet libp libpackage
libpackagekit libpaho libpam libpanel libpango libpangocairo libpangoft libpangomm libpangoxft
libpappsomspp libparallel libparams libparse libparted libpath libpciaccess libpcl libpcp libpcre
libpcsclite libpdf libpdfbox libpdl libpeas libperformance libperinci libperl libperlio libperlx
libpetsc libpfm libpg libpgm libpgobject libpgpainless libphonon libphp libpinyin libpipeline
libpipewire libpixelmed libpixman libpkgconf libplack libplank libplexus libplist libplplot libpmem
libpmi libpng libpod libpoe libpolkit libpolly libpomp libpoppler libpopt libportal libposix
libpostgresql libppix libppl libppx libpq libprelude libpreludedb libpresage libproc libprometheus
libpromod libprotobuf libprotocol libproxy libpsl libpsm libpthread libpulse libpwiz libpwquality
libpython libqalculate libqca libqcheck libqcoro libqcow libqcustomplot libqdbm libqdjango libqgis
libqglviewer libqhttpengine libqhull libqmi libqofono libqpid libqrtr libqscintilla libqt
libqtspell libquadmath libquantum libquazip libquvi libqwt libqxp librandom librarian librarians
libraries library librav libraw librda librdf libre libreadline libref libregexp libregf librem
libreoffice librepo librest libretro libretto librg librhash librime libring librnd librole
librosbag librosconsole libroscpp librose librosidl librostlab librsb librsvg librte librtmp
librust librygel libs libsafe libsam libsamplerate libsane libsasl libsass libsbml libsbt libsc
libscalapack libscalar libscca libschedule libscrypt libsdbus libsdl libsearch libseccomp libsecret
libsejda libselinux libsemanage libsemver libsensors libsepol libset libsexplib libsfml libshell
libshibsp libshine libshout libshumate libsiconos libsidplay libsigc libsignon libsigscan libsimple
libsis libsiscone libsisu libsixel libskk libslang libslepc libslf libslicot libslirp libsm
libsmartcols libsmbclient libsmbios libsmdev libsmraw libsnapd libsnappy libsndfile libsnmp libsoci
libsocket libsodium libsofia libsoftware libsolv libsop libsort libsoundtouch libsoup libsource
libsox libspa libspeex libspice libspreadsheet libspring libsql libsqlite libsrt libss libssh
libssl libsss libstarlink libstaroffice libstatistics libstax libstd libstdc libstemmer libstfl
libstring libstxxl libsub libsubid libsundials libsuperlu libsvm libsvn libsvtav libsword libswt
libsyntax libsys libsystem libsystemd libt libtachyon libtag libtaglib libtalloc libtango libtap
libtask libtasn libtcl libtdb libtelepathy libtemplate libterm libtest libtevent libtexlua libtext
libtf libthai libtheora libthread libthrift libtickit libtie libtiff libtiles libtime libtimedate
libtinfo libtinyxml libtirpc libtk libtmglib libtoml libtool libtools libtorrent libtotem libtpm
libtrace libtraceevent libtree libtrilinos libtrove libtruffle libtry libtsan libtss libtulip
"""
