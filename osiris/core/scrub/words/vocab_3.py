"""The vocabulary, from externaladdresses to leverages."""

WORDS = """\
externaladdresses externalipv externalkeyuri externally externalnat externaluri externalvpc
externalvpngateways extprim extra extraattributesclientid extraattributesfilter
extraattributesissueruri extraattributestype extrac extract extracted extracting extraction
extractor extracts extradirs extralarge extraneous extrapackages extras extrasmall extreme
extremely extremes exts exuberant eye eyeballs eyebrow eyes eyewitness ezdent fa faa faad faae fab
faba fabadb fabb fabde fabf fabric facade facbeda facc facd face facebook facebookgo faced faces
facets facilitate facilitates facilitating facilities facility facing fact facto factor factories
factors factory facts factual faculty fad fadb fadd fade fadf fadt fae faea faed faef faf fafb
fafc fail failback failed failing faillock faillog failover failoverhealththreshold
failoveroverview failoverratio fails failure failures faint fairly fairness faith faithful
faithfully fake fakebucket faked fakeproject faker fakeroot fakezone falcon falcond falkon fall
fallback fallbacks fallen falling fallocate falls false falsely falsepositives fame familes
familiar families family famous fanfare fantasy faq far faraday fare farm farmer farms farstream
farther fashion fashioned fast fastboot faster fastest fastforward fastwake fat fatal father
fatigue fault faulting faultinjection faultinjectiontesting faults faulty faux favor favorable
favored favorite favorites favors favour favoured favourite favourites fax faxes fb fba fbab fbabe
fbae fbaf fbased fbb fbbb fbbcfa fbbe fbbf fbc fbcb fbcdn fbd fbdb fbdd fbe fbec fbed fbedba fbef
fbf fbfbe fbfd fbfe fbff fc fca fcaa fcab fcabf fcac fcad fcadb fcb fcbb fcc fcd fcde fcdf fcdfd
fce fcea fceb fcee fcef fcf fcfe fcff fcgi fchmod fchown fclick fcntl fcntllock fd fda fdad fdaf
fdb fdbaa fdbd fdbf fdbfbd fdc fdca fdcc fdce fdd fddb fddbbb fde fdeb fded fdef fdf fdfa fdfb
fdff fdisk fdo fdopen fdphost fdrespub fds fe fea feaa feae feaebe fear fearful fearing
feasibility feasible feat feather feats feature featureattribution featured featuredeprecations
featureenablement features featurethreshold featurethresholds featuring feb feba febd february fec
feca fecd fecdd fed federal federated federation federations fedf fedfa fedora fedramp fee feed
feedback feeder feeding feeds feef feel feeling feels fees feet fef fefa fefab fefb fefce fefe
feff felix fell fellow fellowship female females feminine fence fencing fer fern fetch
fetchdatabaseproperties fetched fetcher fetches fetching fetchone fetchpack fetchreadtoken
fetchreadwritetoken fever few fewer fewest ff ffa ffac ffb ffba ffbb ffbd ffc ffcdcc ffcf ffd ffda
ffdd ffde ffe ffea ffeaf ffeb ffee fff fffc fffd fffdd fffe ffff ffffa ffffda fffff fffffff
ffffffff ffi fg fgexec fgl fgrep fh fhir fhirstore fhirstores fhs fi fiat fib fiber fibre
fibrillation fiction fictional fide fidelity fido field fieldattr fielddelimiter fieldmask
fieldname fieldref fields fieldsterminatedby fif fifo fifos fifteen fifth fifty fig fight fighting
figure figured figures figuring fil file filebeat filecheck filed fileformat filefrag fileless
filelevel filelist filelock filemetadata filename filenames fileno filepath files fileshare
filesourced filestore filesystem filesystems filetype filetypes filing fill filled filler filling
fills filt filter filtercredittypes filterdirection filtered filtering filterlabels
filterprofanity filterprojects filterqueryparameter filterresourceancestors filters filterservices
filtersubaccounts filtertype fin final finalization finalize finalized finally finals finance
finch fincore find findall findcopies findcopiesharder finder findfs finding findings finditer
findmnt findobject findrenames finds findscu findstr findutils fine finegrained finer finetune
finger fingerprint fingerprints fingers finish finished finishes finishing finite fips fire
firebase firebasedataconnect firebird fired fireeye firefighter firefox fires firestore
firestorenative firewall firewalld firewallendpoints firewallpolicies firewallpolicy
firewallpolicyregion firewallrules firewalls fireworks firing firm firmly firmware first
firstaction firstboot firstclass firstly firstparent firstrevisionid fish fisher fishing fishy
fist fistula fit fitness fits fitted fitting five fix fixation fixed fixedstrings fixes fixing
fixme fixture fixtures fixup flac flag flagged flagging flags flagsfile flake flaky flame flap
flash flashing flashlight flask flat flate flatten flattened flavor flavors flavour flavours flaw
flawed flaws fledged fleet fleetbased fleetdefault fleetdefaultmemberconfig fleetlevel
fleetmanagement fleetobservability fleetpackage fleetproject fleetregistered fleets fletcher flex
flexibility flexible flexiblevms flexstart flextemplate flight flint flip flipped flipping flips
float floating floatingpoint floats flock flood flooded flooding floods floor floors floorsettings
flop floppy florence flot flow flowed flower flowers flowid flowing flowlabel flowobservability
flows flowsampling flt fltmc fluctuations fluency fluentd flufl fluid flume flush flushed flushes
flushing flux fly flying fm fmf fmfd fmod fmt fn fname fnm fnmatch fnmatchcase fnr fns focal focus
focused focuses focusing fodhelper fog fold folded folder folderid folders folding folds folklore
folks follina follow followed follower followers following follows font fontcache fontconfig fonts
foo fooasdfbar foobar foobarx food fool fooled foomethod fooposture fooproject foot football
footer footers footnotes footprint footprints fopen for forbid forbidden forbids force forceattach
forceattached forced forcefully forcekeyfileoverwrite forcepo forces forceupdate
forceupdateonrepair forcev forcibly forcing ford fore foreach foreachref forecastedspend
forecastrss foreground foreign foreignusers foreman forensic forest forester forests forever
forfeit forfiles forge forged forget forgets forgetting forgive forgiveness forgiving forgot
forgotten fork forked forking forks form formal formally format formation formatpatch formats
formatstring formatted formatter formatting formbuilder formed former formerly formfeed formi
forming forms formula formulas formulate formulated formulation fort forth forthcoming forti
forticlient fortigate fortinet fortnight fortran fortunately fortune forum forums forward
forwardable forwarded forwarder forwarding forwardingrule forwardingruleconcepts
forwardingrulecreation forwardingruleid forwardingrulelocation forwardingrules forwardingtargets
forwards forwardsshhostname forwardsshpassword forwardsshport forwardsshprivatekey
forwardsshusername foster fought foul found foundation founder foundry fountain four fourteen
fourth fowner fox foxit fp fpr fprintf fps fpu fqd fqdn fqdnlist fqdns fr fraction fractional
fractions fracture frag fragile fragment fragmentation fragmented fragments frame framecnt framed
framerdy frames framework frameworks framing france frank fraud freaky free freectx freed
freedesktop freedom freedoms freeform freefrag freeglut freeing freeinstance freeipa freely
freeman frees freetoprovisioned freetype freeze freezer freezes freezing french freq frequencies
frequency frequent frequently fresh freshclam freshly freshness fret fri friction friday fridge
fried friend friendly friends fries frightening fringe frog from fromfile fromhex fromisoformat
fromkeys fromstring front frontdesk frontend frontends frontier frost frotz frown frozen frozenset
frp frsxmk fruit fruits fruity frustrating frustration fs fsck fsckd fsfreeze fsgid fsize
fsmonitor fsnotify fsprogs fsquirt fstab fstrim fstype fsuid fsutil fsync fsys ft fte ftp
ftparchive ftpd ftps ftpsvc ftpuser ftr ftrace fudge fuji fujitsu fulfil fulfill fulfilled
fulfilling full fullduplex fuller fullest fullindex fullmatch fullname fullpaths fullresourcename
fullscreen fully fullyencrypted fullymanaged fullyqualified fun func function functional
functionalities functionality functionally functioncontext functioning functions functools
fundamental fundamentally fundamentals funded funding funds funeral funky funnel funny funzip fur
furnished further furthermore furthest fury fuse fused fuser fusing fusion futex futile future
futurereservations futures fuzz fuzzy fve fwd fwlink fwmark fwupd fxs fztu gadget gae gain gained
gaining gains gale gallery gamble game gameloop games gaming gamma ganglia gap gapplication gaps
garbage garbled garcon garden gardener garland garlic gasp gast gastritis gate gated gatekeeper
gatekeepersystem gates gateway gatewayapi gateways gatewaysecuritypolicies gatewaysecuritypolicy
gather gathered gathering gathers gauge gave gavo gay gb gbit gbps gc gcat gcbrun gcc gce gcevmip
gcevmipport gcezone gci gciensuregkedocker gcilb gcim gciupdatestrategy gclb gcloud
gcloudapplyfields gcloudasset gcloudcrc gcloudignore gcm gcore gcov gcp gcr gcrypt gcs gcsbucket
gcsbucketname gcsfuse gcsnotebookuri gcsoutputuri gcssource gcssourcestagingdir gcsuri gdb gdbtui
gdbus gdk gdkpixbuf gdkx gdm gdrive gear geared gecko gecos geek geez geforce gemini
geminicloudassist geminicodeassist geminiinbigquery gems gen genbrk genbuildinfo gencat genccode
gencfu genchanges gencmn gencnval gencontrol gender gendex gendict gene genera general
generaldevelopment generalization generalize generalized generally generalpurposemachines generate
generated generategatewayrbac generatelogintoken generates generating generation generations
generator generators generic generically generics generous geneva geneve genkey genl gennorm
genomics genrb genrsa gensprep gensymbols gentle gentleman gently gentry genuine genuinely
genvalidity geod geographic geographical geography geoip geolocation geolocations geom geometric
geometry georgia geqn geriatric german gesture get getaddrinfo getancestors getancestorsiampolicy
getattr getauthstring getcap getcertificatechain getconf getconfig getcredentials
getdefaultserviceaccount getdiagnostics getdropbox gete geteffective geteffectivefirewalls getent
getenv geteuid getforwardingconfig getgrnam getguestattributes gethealth gethelp gethistory
gethostbyname gethostname gethostproject getiampolicy getkeystring getlatestrecoverytime
getlocations getmembershipgraph getmountcommand getnamedports getnatipinfo getnatmappinginfo
getoperationalstatus getopt getparent getpcaps getpeercert getpeername getpid getppid getproject
getproperty getprotobyname getpublickey getpwent getpwnam getpwuid getrandom getregisterparameters
getrlimit getroutepolicy gets getserialportoutput getserverconfig getshieldedidentity getsid
getsockname getsockopt getstatus getsubids getsuspendcount getsystem gettable gettext gettextize
gettime getting gettingresourceids gettingstarted getty getuid getupgradeinfo getvalue
getvpcservicecontrols getxattr getyaml gfm gfortran gframework gfs gfx ggpht ghana ghc ghe ghost
ghostbin gi gib gibibytes gibraltar gid gids gif gift gig giga gigabyte gigabytes giles gim ginger
gingivitis giraffe girl gis gist gists git gitapply gitattributes gitcompatible gitconfig gitcore
gitcvs gitdiff gitdiffcore gitdir giteveryday gitfilesourcebranch gitfilesourcepath
gitfilesourcerepotype gitfilesourcetag gitfilesourceuri gitformat gitglossary githooks github
githubapp githubenterprise githubenterpriseconfig githubusercontent gitignore gitignored gitit
gitk gitlab gitlog gitmailmap gitmodules gitnamespaces gitprotocol gitproxyconfigenabled
gitreceivepack gitremote gitrepository gitrepositorylinks gitrevisions gitscm gitsubmodules
gittutorial gituploadpack gitweb give given gives giving gke gkebackup gkecluster gkeclusters
gkeconnect gkedefault gkehub gkemulticloud gkeuri gl glad glance glass glaucoma glcloudservice
glen glib glibc glimpse glitch glob global globalaccel globalbackendservice globalfirewallpolicy
globalhealthchecks globalkeys globally globalprotect globalroot globals globalsslcertificates
globalsslpolicy globaltargethttpproxy globaltargethttpsproxy globaltargettcpproxy globalurlmap
globbing globe globs glory gloss glossaries glossary glove glover gloves glucose glue glued glut
glx glyph glyphs gmail gmake gmane gmer gmetad gmp gmt gnome gnu gnupg gnupghome gnuplot gnutls go
goal goals goat gobject goble goblin goes goff gofile goggles going goji goland golang gold golden
golf golfing gomp gone gonna gonvenience goo good goodbye goodies goodness goods goodwill goodwin
goofy goog google googleaccesstype googleads googleadservices googleapis googleapisources
googlecloudsdk googlecontainers googlecrc googledefaultencryption googledefined googledomainsdns
googlegrade googleinitiatedreview googleinitiatedservice googlemanaged googlerange googlerecaptcha
googlescopes googlesyndication googletagmanager googletagservices googleupdate googleusercontent
googlevideo gopher gopkg gore gorilla gost got gotcha gothic goto gotoassist gotomeeting gotta
gotten gout gov govern governance governed governing government governor governors governs gp gpac
gpasswd gpedit gpg gpgcompose gpgconf gpgme gpgparsemail gpgrt gpgsign gpgsm gpgsplit gpgtar gpgv
gphobos gpic gpl gpm gpo gpoid gpp gpreg gpresult gprof gprofng gps gpsb gpsvc gpt gpu
gpudriverversion gpudutycycle gpupartitionsize gpupdate gpus gpusharingstrategy gpusmulti gputype
gpuzonalredundancy gr grab grabbed grabbing grabs grace graceful gracefully gracefulshutdown grad
grade grades gradient gradients gradle gradual gradually graduate graduates grafana graffiti graft
grafts grail grain grained gram grammar grammarly grammatical grand grandparent grandstream grant
grantable grantapprover granted granting grantrequester grants granular granularity grape grapes
graph graphene graphic graphical graphics graphicsio graphql graphs graphviz grateful gratitude
gravatar grave graves gravitational gravity gray gre great greater greatest greatly greece
greedily greedy green greenland greenway greetd greeting grep gresource grew grey grid gridftp
gridmap grill grim grind grip groff grog groom groove groovy grops gross grossly grotty ground
group groupadd groupby groupdel grouped groupemail grouper grouping groupmems groupmod groupname
groupplacement groups grouptype grove groves grow growfs growing grown grows growth grp grpc
grpcio grpck grpconv grpcroutes grpcservicename grpunconv grub gs gsecdump gserviceaccount
gsettings gshadow gsi gsign gsl gsm gso gsp gss gssapi gssapiauthentication gssftp gst gstatic
gstreamer gsub gsuiteaddons gsutil gsymutil gt gtbl gtconnect gtk gtms guam guarantee guaranteed
guaranteeing guarantees guarantor guard guarded guardian guarding guards guatemala guess guessed
guesses guessing guest guestenvironment guestflush guestfs guestosfeatures guestpolicies guests
gui guiaddons guid guidance guide guided guideline guidelines guides guinea guineapig guitar gujr
gumdrop gunner gunzip gup guru gusto guts gutter guy guyana guys gvnic gw gwmi gymnastics gz gzexe
gzi gzip gzipinflight gzipinflightall gzipped habit habits hack hackathon hacked hacker hackers
hacking hacks hacktool hacktools had hadapproved hadcreated hadoop hafnium hail hair haircut
haired hairy haiti hal hale half halfway hall hallway halt halted halts halves ham hamburger
hammer hamster hand handbag handbook handed handful handheld handing handle handled handler
handlerpath handlers handles handling handover hands handshake handshakes handshaking hang hanging
hangouts hangs hangul hangup hapi happen happened happening happens happier happily happiness
happstack happy haproxy hard hardcode hardcoded hardcore harddisk harden hardened hardening harder
hardest hardlink hardlinks hardly hardware hardworking hardy hare harfbuzz harm harmful harmless
harmon harmonic harness harper hart harvest harvested harvesting has hash hashable hashalgorithm
hashcat hashcity hashed hashes hashicorp hashing hashlib hashtable hashtag hashvault hasn
hasprivateissuer hasrootaccess hassle hastebin hasty haswell hat hatch hatched hate haul have
haven having havoc hawk hawkins haxml hayes haystack hazard hazardous hazards haze hazel hazmat
hba hcfs hcid hcl hcpcs hcx hd hda hdb hdbc hdd hdf hdfs hdiutil hdmp hdr hdri he head headache
headed header headername headers heading headings headless headline headphones heads heal healed
healer healing healow heals health healthcare healthcareapi healthcheck healthcheckconcepts
healthchecks healthchecksregion healthy healthythreshold healthz healy heap heaps heapsize
heaptrack hear heard hearing hearings heart heartbeat hearts heat heated heath heather heavenly
heavier heavily heavy hedge hedgehog heel height heights heirs held helicopter helix hello
helloworld helloworldv helm helmet help helpdesk helped helper helpers helpful helphidden helping
helplist helps helpztags hematology hemoglobin hence hepatitis her herald herb hercules here
hereby heredoc herein hermetic hernia hero heroes herself hertz hesitate heuristic heuristics
hewlett hex hexadecimal hexdigest hexdigits hexdump hexescaped hexnode hey hfs hhs hibernate
hibernation hicks hicloud hicolor hicp hid hidd hidden hiddenservice hiddev hide hidepid hides
hiding hidserv hierarchical hierarchically hierarchies hierarchy high highavailability higher
higherlevel highest highfidelity highlevel highlight highlighted highlighting highlights highly
highmem highmemmedium highmempool highmemxlarge highpriority highs hijack hijacked hijacking
hiking hill hills him himself hinder hinge hint hinted hints hip hipaa hires his hist histfile
histogram historic historical historically histories history historyservercluster hit hitachi
hitch hitchhiker hits hitting hive hivemetastoreversion hives hivesite hkcr hkcu hkdf hkey hkg
hklm hkmsvc hktl hku hl hlandau hledger hlt hmac hmacsha hmatrix hoard hoc hockey hoe hog hold
holder holders holding holdouts holds hole holes holiday holidaypolicy holidays holland hollow
hollowing holly hologic home homedir homegroup homepage homes homogeneous homoglyph honduras
honest honestly honey honeywell honor honored honoring honors honour honoured honours hood hook
hooked hooker hooking hooks hooper hoops hop hope hoped hopefully hopeless hopes hoping hops horde
horizon horizontal horizontally horizontalpodautoscaling horn horne horos horrible horribly horse
hospital hospitals host hostbased hostbasedauthentication hosted hosterrortimeoutseconds hostid
hostile hosting hostmaintenanceoptions hostname hostnamectl hostnamed hostnames hostpath hostport
hostproject hosts hosturi hot hotel hotfix hotplug hotspot hottablets hottest hottostandardtime
hound hour hourly hourlyschedule hours house household households housekeeping houses housing
hover hovering how however howto howtos hp hpa hpack hpaprofile hpc hpd hpet hppa hptuning
hptuningjobs hpux hq hr href hreq hresult hs hslogger hslua hsm hsopenssl hsp hspec hst hsx hsyaml
ht hta htb htdefac htdocs htm html htran htt http httpclient httpcookie httpd httpfilters
httpheader httpheaderoverride httpheaders httphealthcheck httphealthchecks httpkeepalivetimeoutsec
httplib httpmethod httpmethodoverride httppath httproutes https httpshealthcheck httpshealthchecks
httpurioverride hub hubs huff huge hugepage hugepages hugging huggingfaceaccesstoken hugo hull
human humanfriendly humanize humanreadable humans hump hundred hundreds hung hungary hungry hunit
hunk hunkheader hunks hunt hunter hunting huntress hunts hup hurry hurst hurt hurts husband hush
husky hv hvci hvmc hw hwclock hwdb hxt hybrid hybrids hybridsleep hyde hydra hygiene hygienist
hylafax hyper hyperdisk hyperdiskbalanced hyperdiskextreme hyperdisks hyperdiskthroughput
hyperglycemia hyperlink hyperlipidemia hyperparameter hypertension hypertext hyperthyroidism
hypervisor hyphen hyphenated hyphenation hyphens hypoglycemia hypotheses hypothesis hypothetical
hypothyroidism hz iab iacvalidationreports iam iamaccount iamandaccesscontrol iamauth
iamcredentials iaminstanceprofile iampolicy iamroles iana iap iarmored iavail ibm ibs ic icacls
ical icalendar icase icauh icd icdp ice iceauth iced iceland ich icinga ick icloud icloudpairing
icm icmp icmpidletimeout ico icon icons iconservicesagent iconthemes iconv iconvconfig icsi icu
icuexportdata icuinfo icupkg id ida idea ideal ideally ideas idebus idempotent ident identical
identically identifiable identification identificator identified identifier identifiers identifies
identify identifying identities identity identityservice identityservicesd idigest idl idle
idleness idletimeout idletimeoutsec idmap idmapd idna idp idpf ids idsvc idtoken idx iec ieee
ieeeconfpublishing iertutil ies ietf iex iexplore iexpress if iface ifaddr ifb ifconfig ifdef
ifexists iff ifgenerationmatch ifindex ifm ifmap ifmetagenerationmatch ifname ifpack ifs ifstate
igmp igmpquery ignore ignoreallspace ignoreblanklines ignorecase ignorecrateol ignored
ignoredfiles ignoreerrors ignorefile ignorejob ignorematchinglines ignoremissing ignores
ignorespaceateol ignorespacechange ignoresubmodules ignoresymlinks ignoring iguana ii iif iii iis
ikea ikeext ilb ilbsubsetting ill illegal illegally illuminate illustrate illustrated illustrates
illustrating illustration im imac image imagecache imagefamily imagefamilyscope imageimports
imagename imagent imagepath imageproject images imagetype imageversion imaginary imagination
imagine imaging imap imbalance imcontext img imgproc imgsrc imitate imitating imitation immediate
immediately immersive immersivestream imminent immortal immune immunization immutability immutable
immutably imp impacket impact impacted impacting impacts impair impairment impatient impax
imperative imperfect impersonate impersonated impersonating impersonation impersonator imphash
impl implant implement implementation implementations implemented implementing implements
implication implications implicit implicitly implied implies imply implying import importance
important importantdata importantly importcustomroutes importdata imported importexport
importexportsql importing importingvirtualdisks importjobs importlib importpolicies importrules
imports impose imposed imposes impossible impractical impress impression improbable improper
improperly improve improved improvement improvements improves improving imps impservice impulse
imtt in inability inaccessible inaccuracy inaccurate inact inactive inactivity inadequate
inadvertently iname inappropriate inappropriately inbound inbox inc incapable inception inch
inches incidence incidenceedito incident incidental incidentally incidents incision incl include
includeall includeallcredits includeallmetadata includechildren included includedeny includedfiles
includedir includeexportranges includefolders includeimportranges includelocations
includelogswithstatus includemanagedfolders includeprojects includequote includes
includespecifiedcredits includetags includewordtimeoffsets including inclusion inclusive
inclusively incluster income incoming incompatibilities incompatibility incompatible incomplete
inconshreveabl inconsistencies inconsistency inconsistent inconvenience inconvenient incorporate
incorporated incorporates incorporating incorporation incorrect incorrectly increase increased
increases increasing increasingly incredibly increment incremental incrementally incremented
increments incur incurred incurs ind indeed indefinite indefinitely indent indentation indented
indentheuristic indep independence independent independently index indexconfig indexed
indexendpoint indexendpoints indexer indexes indexing indexof indian indicate indicated indicates
indicating indication indications indicative indicator indicators indices indiciating indigenous
indigo indirect indirectly indistinguishable individual individually individuals indonesia indoor
indoors induce induced inducing industrial industry indx ineffective inefficient inequalities
inequality inet inetd inetpub inetsrv inetutils inevitable inevitably inexpensive inexpensively
inf infarction infected infection infections infer inference inferior inferno inferred infile
infiniband infinite infinitely infinity inflect inflector inflight influence influenced influences
influencing influenza influxdata influxdb info infocmp infor inform informal information
informational informative informed informer informing informs infos infotocap infotype infotypes
infotypesreference infozip infra inframanager infrastructure infrastructuremanager infrastructures
infrequent infrequently infringement infusion ingest ingested ingestion ingestionlogseverity
ingredients ingress ingresspolicies ingressvip inh inherent inherently inherit inheritable
inheritance inherited inheriting inherits inheritsubnetwork inhibit inhibited inhibiting inhibitor
inhibits ini init initctl initgroups initial initialdelay initialisation initialised initialises
initialization initializationactions initializations initializationvectorfile initialize
initialized initializes initializing initially initials initiate initiated initiatepushtransfer
initiates initiating initiation initiationdate initiator initramfs initrd inittab inject injected
injectfault injecting injection injector injects injury ink inkey inks inkt inl inline
inlineconfig inlined inlines inmemory inner innermost innodb ino inode inodes inotify inpatient
inplace inproc inprogress input inputencoding inputfile inputobject inputpaths inputs inquire
inquiries inquiry ins insane insanely insecure insecurely insensitive insensitively insert
inserted inserting insertion inserts inside insight insights insightsconfigname insightsconfigs
insighttype insighttypeconfig insignificant insist insisted insists insn insomnia inspect
inspected inspecting inspection inspections inspector inspects inspiration inspired inspur inst
instability instagram install installable installation installations installconnectagent
installdriver installed installer installers installgpudriver installing installkernel installs
installtime installutil installxmlcata instance instanceconfig instanceconfigs instancedir
instancefoo instancegroup instancegroupregion instancegroups instancegroupzone instanceid
instancelocation instancelocations instancename instancepartition instancepartitions
instanceregion instances instanceschedule instanceselection instancesize instancespecific
instanceszone instancetemplate instancetemplates instancetype instancezone instant instantiate
instantiated instantiatefromfile instantiation instantly instantsnapshot instantsnapshotgroups
instantsnapshots instantsnapshotss instaweb instdir instead institute institutes institutions
instmodsh instnace instruct instructed instructing instruction instructions instructs instrument
instrumentarium instrumentation instruments instup insuff insufficient insulin insurance insure
insured insurer int intact intake inte integer integers integral integrate integrated
integratedgradients integrates integrating integration integrations integrator integrity
integritymonitoring integritysetup intel intelerad intellectual intelli intelligence
intelligenceconfigs intelligent intelligently intellij intellimouse intend intended
intendedavailabilitysla intending intends intensity intensive intent intention intentional
intentionally intentions intents inter interact interacting interaction interactions interactive
interactively interactivity interacts intercept interceptchildren interceptdeploymentgroup
interceptdeployments intercepted interceptendpointgroup interceptendpointgroups intercepting
interception interceptor interceptprofile intercepts interchange interchangeable interchangeably
interconnect interconnectattachment interconnects interconnecttype interest interested interesting
interestingly interests interface interfaceid interfacename interfaces interfere interfered
interference interferes interfering intergy interhunkcontext interim interior interleave
interleaved intermediary intermediate intermediatecas intermingled intermittent intermixed intern
internal internalaccess internalip internalips internalipv internally internalmonologue
internalname internalonly internalranges internals international internationalization
internationalized internationally internet internetfqdnport internetipport internodetransparent
interop interoperability interp interpolate interpolated interpolation interpret interpretation
interpretations interpreted interpreter interpreters interpreting interprets interprocess
interregion interrupt interrupted interrupting interruption interruptions interrupts intersection
intersections interval intervals intervaltree intervening intervention interxion intf intimate
intl into intra intranet intranode intransit intransitencryption intraperimeter intrepid intricate
intrinsic intro introduce introduced introduces introducing introduction introductions
introductory introspect introspectable introspection intruder intruders intrusion intrusive ints
intuit intuition intuitive intune inutil inv invalid invalidate invalidatecdncache invalidated
invalidating invalidation invalidations invariably invariant invasive inveigh invent invented
invention inventories inventory inventoryreports inverse inversion invert inverted investigate
investigated investigating investigation investigations investigator invisible invitation
invitationonly invite invited invivo invo invocation invocations invoke invoked invoker
invokeriamcheck invokes invoking involve involved involvement involves involving inward io ioapic
ioav ioc ioctl ioctls ioerr iokit ionc ionice iop iopm ioprio iops ios iostreams ip ipad ipaddr
ipaddress ipaddresses ipaddressselectionpolicy ipblocks ipc ipcidrrange ipcmk ipcollection
ipconfig ipcrm ipcs iphlpapi iphlpsvc iphone ipinfo ipip ipmaddr ipmasq ipmasqueradeagent ipmo
ipproto ipprotocol iprangelist ipranges iproute ips ipsec ipsecinternaladdresses iptables iptunnel
ipv ipversion ipx ipynb iraq irc ireadonly ireadwrite ireland iri iris irish irix irj irm iron
ironic ironically irons irq irqbalance irqstacks irrational irregular irrelevant irrespective
irreversible irreversibledelete irritating is isalpha isapnp isascii isatap isatty isbn isc
ischroot isdigit isdisjoint isdn ise ishuhui isinstance isite island islands isle ism isn isnan
isnot isnt iso isoformat isolate isolated isolating isolation isosize isprintable isready issuance
issuanceconfigs issue issued issuer issuerlocation issuerpool issuers issueruri issues issuing ist
istio isupgradeable it itainvisibleinindex italic italics itanium itavisibleinindex itc ite item
itemasync items itemtype itemviews iter iterable iterate iterates iteration iterations iterative
iteratively iterator iterdir iterfind itero itertools itm itotal itpro itrace its itself itxt iv
ivan ivory ivy iwr ix ixhash ixset jab jabber jabra jack jackc jackson jacobsa jade jail jailbreak
jam jamaica jammy jan january japan jar jaraco jars jarsigner java javac javadoc javap javascript
javaw jay jbmfzx jboss jbv jbw jbxvi jci jcmd jcmturner jconsole jcraft jdb jdbc jdeprscan jdeps
jdk jdt jeans ject jedi jedisct jekyll jemmytest jet jetbrains jewel jexec jface jfr jhsdb jiffies
jimage jinfo jinja jinzhu jira jis jit jitlink jitter jk jks jlink jmacro jmap jmod jndi jni job
jobdir jobid jobname jobruns jobs jobset jobtriggers jobwidgets join joined joining joins joint
jointly joker jolly jordan journal journalctl journald journalide journaling journalorkmsg
journals joy jp jpackage jpeg jpg jps jpsetup jquery jre jrunscript jsc jsch jscript jse jshell
jso json jsonapi jsondisabletypeinference jsonencoding jsoninstances jsonkey jsonl jsonpath
jsonpathmatchertype jsonrequest jsonrpc jsp jspx jsr jstack jstat jstatd judge judged judgement
judges judgment judicial juggling juju jul juliet july jump jumpcloud jumped jumper jumping jumps
jun junction june junior junit junk jupyter jurisdiction jurisdictions just justice justification
justificationcodes justifications justified justify jvm jwk jwkjsonpath jwks jwt jyutping kadm
kadmin kadmind kafka kallsyms kaminari kangaroo kaniko kappa kareo kaseya kaseyaagent kazakhstan
kb kbd kbit kbuild kbxutil kbytes kcmutils kcore kctx kd kdb kdc kdchostname kdcip kde kdegames
kdelibs kdepim kdestroy kdevelop kdf kdfpbkdf kdftls kdfx kdl kdu kec kee keen keep keepalive
keepalived keepaliveinterval keepass keepautosnapshots keeper keepextraroles keeping keeps kek
kenabled kensho kept kerberize kerberoast kerberoasting kerberos kerberosconfigfile kerberoskmskey
kerberoskmskeykeyring kerberoskmskeylocation kerberoskmskeyproject kerberosprincipal kern kernel
kernelbase kernels kes kesl ketoacidosis kex kexalgorithms kexec key keyaccessjustifications
keyalgorithm keybase keyboard keyboards keybox keychain keychainsync keycloak keyctl keyed keyexch
keyexchdh keyfile keyform keygen keygroup keyhandles keyid keying keyinit keyiso keylen
keylocation keylogger keymanagementmode keymap keymgmt keyname keyout keypad keypair keyprotector
keyrevocationactiontype keyring keyrings keys keyscan keyschema keyserver keyset keysets
keysigning keystone keystones keystore keystroke keystrokes keytab keytabs keytool keytype
keyvalue keyvault keyword keywords kg khtml khz kib kibana kibibytes kicked kicking kicks kid kidd
kids kill killall killed killer killing killpg kills kilobyte kilobytes kilometers kim kin kind
kinda kindly kinds kinesis kinesisingestionrolearn king kingdom kingston kinit kiosk kirbi kissing
kitchen kite kits kitware kiwi klass klauspost klist klogd klogin klogind kmac kmem kmod kms
kmsconfigs kmsg kmskey kmskeyname kmskeyring kmskeys kmslocation kmsproject kname kne knee
kneeling knew knife knight knights knl knob knock knocked knot knots know knowing knowingly
knowledge known knows knqyf ko koadic kofax koi kokkos kolab konica konqueror kopia korea kosher
kosovo kpasswd kprobes kprop kproplog kpt kptr krb krbtgt krcom krline krmapihosting ksc ksfetch
ksh kshell ksign ksk kskalgorithm kskkeylength kswitch ktalk ktmrm ktutil kty kube kubeapiaddress
kubeconfig kubectl kubectlanthosconfig kubedns kubeenv kubelet kubernetes kubernetesengine
kubernetesstandard kubesystem kur kuwait kvm kvno kworker kx kyocera la lab labcorp label labeled
labeling labelingresources labelkey labelled labels labor laboratory labs labtech lace laceration
lacey lack lacked lacking lacks lacrosse ladd ladder lady lags laid lake lakes lamb lambda
lambdabot lame lamp lan lance land landed lander landing landmarks lands landscape lane lanes lang
langdef langid langinfo language languagecode languagehints languages lanman lanmanserver
lanmanworkstation lantern laos lapic laplace laps laptop laptops large largely larger largest lark
laser laserjet lash last lastaction lastb lasted lastexitcode lasting lastlog lastly
lastperiodamount lastrevisionid lasts lat latch late lately latencies latency latencycritical
latent later lateral laterally latest latestcpuexperimental latex latitude latter lattice latvia
laughing launch launchbrowser launchctl launchd launched launcher launchers launches launching law
laws lawsuit lawsuits lawyers lax lay layer layered layers laying layout layouts lazagne lazily
lazr lazy lb lbedgeextensions lbfirewallreconciliation lbr lbrouteextensions lbs
lbtrafficextensions lc lcf lcompliant lcredit ld lda ldap ldaps ldattach ldbl ldconfig ldd ldf
ldflags ldif ldifde le lead leader leaders leadership leading leads leaf leaflet leafs leak
leakage leaked leaking leaks lean leap leapseconds lear learn learned learner learners learning
learns learnt lease leased leases leasing least leave leaver leavers leaves leaving lebanon
lecture led ledger left lefthand leftmost leftover leftovers legacy legacyhealthchecks legal
legally legend legg legible legimate legit legitimacy legitimate legitimately legolas legtimate
leisure lemon len lend lender length lengths lengthy lenovo lens lenses leo leopard less
lesscharset lessecho lessen lesser lessfile lesskey lesspipe lesssecure lest let lethal lets
letter letters letting leukemia level leveldb levels levenshtein leverage leveraged leverages
"""
