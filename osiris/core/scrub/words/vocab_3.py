"""The vocabulary, from fifth to maintenancewindowday."""

WORDS = """\
fifth fifty fig fight fighting figure figured figures figuring fil file filebeat filed fileformat
fileless filelevel filelist filename filenames fileno filepath files fileshare filesourced
filestore filesystem filesystems filetype filetypes filing fill filled filler filling fills filter
filtercredittypes filterdirection filtered filtering filterlabels filterprofanity filterprojects
filterqueryparameter filterresourceancestors filters filterservices filtersubaccounts filtertype
fin final finalization finalize finalized finally finals finance finch find findall findcopies
findcopiesharder finder finding findings finditer findmnt findobject findrenames finds findscu
findstr fine finegrained finer finetune finger fingerprint fingerprints fingers finish finished
finishes finishing finite fips fire firebase firebasedataconnect fired fireeye firefighter firefox
fires firestore firestorenative firewall firewalld firewallendpoints firewallpolicies
firewallpolicy firewallpolicyregion firewallrules firewalls fireworks firing firm firmly firmware
first firstaction firstboot firstclass firstly firstparent firstrevisionid fish fisher fishing
fishy fist fistula fit fitness fits fitted fitting five fix fixation fixed fixedstrings fixes
fixing fixme fixture fixtures fixup flac flag flagged flagging flags flagsfile flake flaky flame
flap flash flashing flashlight flask flat flatten flattened flavor flavors flavour flavours flaw
flawed flaws fledged fleet fleetbased fleetdefault fleetdefaultmemberconfig fleetlevel
fleetmanagement fleetobservability fleetpackage fleetproject fleetregistered fleets fletcher flex
flexibility flexible flexiblevms flexstart flextemplate flight flint flip flipped flipping flips
float floating floatingpoint floats flock flood flooded flooding floods floor floors floorsettings
flop floppy florence flow flowed flower flowers flowid flowing flowlabel flowobservability flows
flowsampling flt fltmc fluctuations fluentd fluid flume flush flushed flushes flushing flux fly
flying fm fmf fmfd fmod fmt fn fname fnm fnmatch fnmatchcase fnr fns focal focus focused focuses
focusing fodhelper fold folded folder folderid folders folding folds folklore folks follina follow
followed follower followers following follows font fontconfig fonts foo fooasdfbar foobar foobarx
food fool fooled foomethod fooposture fooproject foot football footer footers footnotes footprint
footprints fopen for forbid forbidden forbids force forceattach forceattached forced forcefully
forcekeyfileoverwrite forcepo forces forceupdate forceupdateonrepair forcev forcibly forcing ford
fore foreach foreachref forecastedspend forecastrss foreground foreign foreignusers foreman
forensic forest forester forests forever forfeit forfiles forge forged forget forgets forgetting
forgive forgiveness forgiving forgot forgotten fork forked forking forks form formal formally
format formation formatpatch formats formatstring formatted formatter formatting formed former
formerly formfeed formi forming forms formula formulas formulate formulated formulation fort forth
forthcoming forti fortigate fortinet fortnight fortran fortunately fortune forum forums forward
forwardable forwarded forwarder forwarding forwardingrule forwardingruleconcepts
forwardingrulecreation forwardingruleid forwardingrulelocation forwardingrules forwardingtargets
forwards forwardsshhostname forwardsshpassword forwardsshport forwardsshprivatekey
forwardsshusername foster fought foul found foundation founder foundry fountain four fourteen
fourth fowner fox foxit fp fpr fprintf fps fpu fqd fqdn fqdnlist fqdns fr fraction fractional
fractions fracture frag fragile fragment fragmentation fragmented fragments frame framecnt framed
framerdy frames framework frameworks framing france frank fraud freaky free freectx freed
freedesktop freedom freedoms freeform freeing freeinstance freeipa freely freeman frees
freetoprovisioned freeze freezer freezes freezing french freq frequencies frequency frequent
frequently fresh freshclam freshly freshness fret fri friction friday fridge fried friend friendly
friends fries frightening fringe frog from fromfile fromhex fromisoformat fromkeys fromstring
front frontdesk frontend frontends frontier frost frotz frown frozen frozenset frp frsxmk fruit
fruits fruity frustrating frustration fs fsck fsgid fsize fsmonitor fsprogs fsquirt fstab fstrim
fstype fsuid fsutil fsync ft fte ftp ftparchive ftpd ftps ftpsvc ftpuser ftr ftrace fudge fulfil
fulfill fulfilled fulfilling full fullduplex fuller fullest fullindex fullmatch fullname fullpaths
fullresourcename fullscreen fully fullymanaged fullyqualified fun func function functional
functionalities functionality functionally functioncontext functioning functions functools
fundamental fundamentally fundamentals funded funding funds funeral funky funnel funny funzip fur
furnished further furthermore furthest fury fuse fused fuser fusing fusion futex futile future
futurereservations futures fuzz fuzzy fve fwd fwlink fwmark fwupd fxs fztu gadget gae gain gained
gaining gains gale gallery gamble game gameloop games gaming gamma ganglia gap gaps garbage
garbled garcon garden gardener garland garlic gasp gast gastritis gate gated gatekeeper
gatekeepersystem gates gateway gatewayapi gateways gatewaysecuritypolicies gatewaysecuritypolicy
gather gathered gathering gathers gauge gave gay gb gbit gbps gc gcat gcbrun gcc gce gcevmip
gcevmipport gcezone gci gciensuregkedocker gcilb gcim gciupdatestrategy gclb gcloud
gcloudapplyfields gcloudasset gcloudcrc gcloudignore gcm gcp gcr gcs gcsbucket gcsbucketname
gcsfuse gcsnotebookuri gcsoutputuri gcssource gcssourcestagingdir gcsuri gdb gdbus gdm gear geared
gecko gecos geek geez gemini geminicloudassist geminicodeassist geminiinbigquery gems gen gender
gene genera general generaldevelopment generalization generalize generalized generally
generalpurposemachines generate generated generategatewayrbac generatelogintoken generates
generating generation generations generator generators generic generically generous geneva geneve
genkey genomics genrsa gentle gently gentry genuine genuinely geod geographic geographical
geography geolocation geolocations geometric geometry georgia geriatric german gesture get
getaddrinfo getancestors getancestorsiampolicy getattr getauthstring getcap getcertificatechain
getconf getconfig getcredentials getdefaultserviceaccount getdiagnostics getdropbox gete
geteffective geteffectivefirewalls getent geteuid getforwardingconfig getgrnam getguestattributes
gethealth gethelp gethistory gethostbyname gethostname gethostproject getiampolicy getkeystring
getlatestrecoverytime getlocations getmembershipgraph getmountcommand getnamedports getnatipinfo
getnatmappinginfo getoperationalstatus getopt getparent getpeercert getpeername getpid getppid
getproject getproperty getprotobyname getpublickey getpwent getpwnam getpwuid
getregisterparameters getrlimit getroutepolicy gets getserialportoutput getserverconfig
getshieldedidentity getsid getsockname getsockopt getstatus getsuspendcount getsystem gettable
gettext gettime getting gettingresourceids gettingstarted getty getuid getupgradeinfo getvalue
getvpcservicecontrols getxattr getyaml ggpht ghana ghe ghost ghostbin gi gib gibibytes gibraltar
gid gids gif gift gig giga gigabyte gigabytes giles gim ginger gingivitis giraffe girl gis gist
gists git gitapply gitattributes gitcompatible gitconfig gitcore gitcvs gitdiff gitdiffcore gitdir
giteveryday gitfilesourcebranch gitfilesourcepath gitfilesourcerepotype gitfilesourcetag
gitfilesourceuri gitformat gitglossary githooks github githubapp githubenterprise
githubenterpriseconfig githubusercontent gitignore gitignored gitk gitlab gitlog gitmailmap
gitmodules gitnamespaces gitprotocol gitproxyconfigenabled gitreceivepack gitremote gitrepository
gitrepositorylinks gitrevisions gitscm gitsubmodules gittutorial gituploadpack gitweb give given
gives giving gke gkebackup gkecluster gkeclusters gkeconnect gkedefault gkehub gkemulticloud
gkeuri gl glad glance glass glaucoma glcloudservice glen glib glibc glimpse glitch glob global
globalbackendservice globalfirewallpolicy globalhealthchecks globally globalroot globals
globalsslcertificates globalsslpolicy globaltargethttpproxy globaltargethttpsproxy
globaltargettcpproxy globalurlmap globbing globe globs glory gloss glossaries glossary glove
glover gloves glucose glue glued glyph glyphs gmail gmane gmer gmetad gmt gnome gnu gnupg
gnupghome go goal goals goat goble goblin goes goff gofile goggles going goland golang gold golden
golf golfing gone gonna goo good goodbye goodies goodness goods goodwill goodwin goofy goog google
googleaccesstype googleads googleadservices googleapis googleapisources googlecloudsdk
googlecontainers googlecrc googledefaultencryption googledefined googledomainsdns googlegrade
googleinitiatedreview googleinitiatedservice googlemanaged googlerange googlerecaptcha
googlescopes googlesyndication googletagmanager googletagservices googleupdate googleusercontent
googlevideo gopher gore gorilla gost got gotcha goto gotoassist gotta gotten gout gov govern
governance governed governing government governor governors governs gp gpac gpasswd gpedit gpg
gpgconf gpgsign gpgsm gpl gpm gpo gpoid gpp gpreg gpresult gprofng gps gpsb gpsvc gpt gpu
gpudriverversion gpudutycycle gpupartitionsize gpupdate gpus gpusharingstrategy gpusmulti gputype
gpuzonalredundancy gr grab grabbed grabbing grabs grace graceful gracefully gracefulshutdown grad
grade grades gradient gradients gradle gradual gradually graduate graduates grafana graffiti graft
grafts grail grain grained gram grammar grammarly grammatical grand grandparent grant grantable
grantapprover granted granting grantrequester grants granular granularity grapes graph graphic
graphical graphics graphql graphs grateful gratitude grave graves gravitational gravity gray gre
great greater greatest greatly greece greedily greedy green greenland greenway greeting grep grew
grey grid grill grim grind grip groff groom groove gross grossly ground group groupadd groupby
groupdel grouped groupemail grouper grouping groupmod groupname groupplacement groups grouptype
grove groves grow growfs growing grown grows growth grp grpc grpcio grpck grpconv grpcroutes
grpcservicename gs gsecdump gserviceaccount gshadow gsi gsign gsm gso gsp gss gssapi
gssapiauthentication gssftp gstatic gsub gsuiteaddons gsutil gt gtconnect gtk gtms guam guarantee
guaranteed guaranteeing guarantees guarantor guard guarded guardian guarding guards guatemala
guess guessed guesses guessing guest guestenvironment guestflush guestosfeatures guestpolicies
guests gui guid guidance guide guided guideline guidelines guides guinea guineapig guitar gunner
gunzip gup guru guts gutter guy guyana guys gvnic gw gwmi gymnastics gz gzexe gzi gzip
gzipinflight gzipinflightall gzipped habit habits hack hackathon hacked hacker hackers hacking
hacks hacktool hacktools had hadapproved hadcreated hadoop hafnium hail hair haircut haired hairy
haiti hal hale half halfway hall hallway halt halted halts halves ham hamburger hammer hamster
hand handbag handbook handed handful handheld handing handle handled handler handlerpath handlers
handles handling handover hands handshake handshakes handshaking hang hanging hangouts hangs
hangul hangup hapi happen happened happening happens happier happily happiness happy haproxy hard
hardcode hardcoded hardcore harddisk harden hardened hardening harder hardest hardlinks hardly
hardware hardworking hardy hare harm harmful harmless harmon harmonic harness harper hart harvest
harvested harvesting has hash hashalgorithm hashcat hashcity hashed hashes hashing hashlib
hashtable hashtag hashvault hasn hasprivateissuer hasrootaccess hassle hastebin hasty haswell hat
hatch hatched hate haul have haven having havoc hawk hawkins hayes hazard hazardous hazards haze
hazel hazmat hba hcfs hcid hcl hcpcs hcx hd hda hdb hdd hdfs hdiutil hdmp hdr he head headache
headed header headername headers heading headings headless headline headphones heads heal healed
healer healing heals health healthcare healthcareapi healthcheck healthcheckconcepts healthchecks
healthchecksregion healthy healthythreshold healthz healy heap heaps hear heard hearing hearings
heart heartbeat hearts heat heated heath heather heavenly heavier heavily heavy hedge hedgehog
heel height heights heirs held helicopter helix hello helloworld helloworldv helm helmet help
helped helper helpers helpful helphidden helping helplist helps hematology hemoglobin hence
hepatitis her herald herb hercules here hereby herein hermetic hernia hero heroes herself hertz
hesitate heuristic heuristics hewlett hex hexadecimal hexdigest hexdigits hexdump hexescaped
hexnode hey hfs hhs hibernate hibernation hicks hicloud hid hidd hidden hiddenservice hiddev hide
hidepid hides hiding hierarchical hierarchically hierarchies hierarchy high highavailability
higher higherlevel highest highfidelity highlevel highlight highlighted highlighting highlights
highly highmem highmemmedium highmempool highmemxlarge highpriority highs hijack hijacked
hijacking hiking hill hills him himself hinder hinge hint hinted hints hip hipaa hires his hist
histfile histogram historic historical historically histories history historyservercluster hit
hitch hitchhiker hits hitting hive hivemetastoreversion hives hivesite hkcr hkcu hkdf hkey hkg
hklm hktl hku hl hlt hmac hmacsha hoard hoc hockey hoe hog hold holder holders holding holdouts
holds hole holes holiday holidaypolicy holidays holland hollow hollowing holly home homedir
homepage homes homogeneous homoglyph honduras honest honestly honey honor honored honoring honors
honour honoured honours hood hook hooked hooker hooking hooks hooper hoops hop hope hoped
hopefully hopeless hopes hoping hops horizon horizontal horizontally horizontalpodautoscaling horn
horne horos horrible horribly horse hospital hospitals host hostbased hostbasedauthentication
hosted hosterrortimeoutseconds hostile hosting hostmaintenanceoptions hostname hostnamectl
hostnamed hostnames hostpath hostport hostproject hosts hosturi hot hotel hotfix hotplug hotspot
hottablets hottest hottostandardtime hound hour hourly hourlyschedule hours house household
households housekeeping houses housing hover hovering how however howto howtos hp hpa hpaprofile
hpc hpd hpet hptuning hptuningjobs hpux hq hr href hreq hresult hs hsm hst ht hta htb htdefac
htdocs htm html htran htt http httpcookie httpd httpfilters httpheader httpheaderoverride
httpheaders httphealthcheck httphealthchecks httpkeepalivetimeoutsec httpmethod httpmethodoverride
httppath httproutes https httpshealthcheck httpshealthchecks httpurioverride hub hubs huff huge
hugepage hugepages hugging huggingfaceaccesstoken hugo hull human humanfriendly humanreadable
humans hump hundred hundreds hung hungary hungry hunk hunkheader hunks hunt hunter hunting
huntress hunts hup hurry hurst hurt hurts hush husky hv hvci hvmc hw hwclock hybrid hybrids
hybridsleep hyde hydra hygiene hygienist hylafax hyper hyperdisk hyperdiskbalanced
hyperdiskextreme hyperdisks hyperdiskthroughput hyperglycemia hyperlink hyperlipidemia
hyperparameter hypertension hypertext hyperthyroidism hypervisor hyphen hyphenated hyphenation
hyphens hypoglycemia hypotheses hypothesis hypothetical hypothyroidism hz iab iacvalidationreports
iam iamaccount iamandaccesscontrol iamauth iamcredentials iaminstanceprofile iampolicy iamroles
iana iap iarmored iavail ibm ibs ic icacls ical icase icauh icd icdp ice iced iceland ich icloud
icloudpairing icm icmp icmpidletimeout ico icon icons iconservicesagent iconv icsi icu id ida idea
ideal ideally ideas idebus idempotent ident identical identically identifiable identification
identificator identified identifier identifiers identifies identify identifying identities
identity identityservice identityservicesd idigest idl idle idleness idletimeout idletimeoutsec
idmapd idp idpf ids idtoken idx iec ieee ieeeconfpublishing iertutil ies ietf iex iexplore
iexpress if iface ifaddr ifb ifconfig ifdef ifexists iff ifgenerationmatch ifindex ifm ifmap
ifmetagenerationmatch ifname ifs ifstate igmp igmpquery ignore ignoreallspace ignoreblanklines
ignorecase ignorecrateol ignored ignoredfiles ignoreerrors ignorefile ignorejob
ignorematchinglines ignoremissing ignores ignorespaceateol ignorespacechange ignoresubmodules
ignoresymlinks ignoring iguana ii iif iii iis ikea ilb ilbsubsetting ill illegal illegally
illustrate illustrated illustrates illustrating illustration im image imagecache imagefamily
imagefamilyscope imageimports imagename imagent imagepath imageproject images imagetype
imageversion imaginary imagination imagine imaging imap imbalance img imgsrc imitate imitating
imitation immediate immediately immersive immersivestream imminent immortal immune immunization
immutability immutable immutably imp impacket impact impacted impacting impacts impair impairment
impatient imperative imperfect impersonate impersonated impersonating impersonation impersonator
imphash impl implant implement implementation implementations implemented implementing implements
implication implications implicit implicitly implied implies imply implying import importance
important importantdata importantly importcustomroutes importdata imported importexport
importexportsql importing importingvirtualdisks importjobs importlib importpolicies importrules
imports impose imposed imposes impossible impractical impress impression improbable improper
improperly improve improved improvement improvements improves improving imps impservice impulse
imtt in inability inaccessible inaccuracy inaccurate inact inactive inactivity inadequate
inadvertently iname inappropriate inappropriately inbound inbox inc incapable inception inch
inches incidence incident incidental incidentally incidents incision incl include includeall
includeallcredits includeallmetadata includechildren included includedeny includedfiles includedir
includeexportranges includefolders includeimportranges includelocations includelogswithstatus
includemanagedfolders includeprojects includequote includes includespecifiedcredits includetags
includewordtimeoffsets including inclusion inclusive inclusively incluster income incoming
incompatibilities incompatibility incompatible incomplete inconsistencies inconsistency
inconsistent inconvenience inconvenient incorporate incorporated incorporates incorporating
incorporation incorrect incorrectly increase increased increases increasing increasingly
incredibly increment incremental incrementally incremented increments incur incurred incurs ind
indeed indefinite indefinitely indent indentation indented indentheuristic indep independence
independent independently index indexconfig indexed indexendpoint indexendpoints indexer indexes
indexing indexof indian indicate indicated indicates indicating indication indications indicative
indicator indicators indices indiciating indigenous indigo indirect indirectly indistinguishable
individual individually individuals indonesia indoor indoors induce induced inducing industrial
industry indx ineffective inefficient inequalities inequality inet inetd inetpub inetsrv inetutils
inevitable inevitably inexpensive inexpensively inf infarction infected infection infections infer
inference inferior inferno inferred infile infiniband infinite infinitely infinity inflight
influence influenced influences influencing influenza info infocmp inform informal information
informational informative informed informer informing informs infos infotype infotypes
infotypesreference infozip infra inframanager infrastructure infrastructuremanager infrastructures
infrequent infrequently infringement infusion ingest ingested ingestion ingestionlogseverity
ingredients ingress ingresspolicies ingressvip inh inherent inherently inherit inheritable
inheritance inherited inheriting inherits inheritsubnetwork inhibit inhibited inhibiting inhibitor
inhibits ini init initgroups initial initialdelay initialisation initialised initialises
initialization initializationactions initializations initializationvectorfile initialize
initialized initializes initializing initially initials initiate initiated initiatepushtransfer
initiates initiating initiation initiationdate initiator initramfs initrd inittab inject injected
injectfault injecting injection injects injury ink inkey inks inl inline inlineconfig inlined
inlines inmemory inner innermost innodb ino inode inodes inotify inpatient inplace inproc
inprogress input inputencoding inputfile inputobject inputpaths inputs inquire inquiries inquiry
ins insane insanely insecure insecurely insensitive insensitively insert inserted inserting
insertion inserts inside insight insights insightsconfigname insightsconfigs insighttype
insighttypeconfig insignificant insist insisted insists insn insomnia inspect inspected inspecting
inspection inspections inspector inspects inspiration inspired inspur inst instability instagram
install installable installation installations installconnectagent installdriver installed
installer installers installgpudriver installing installs installtime installutil instance
instanceconfig instanceconfigs instancedir instancefoo instancegroup instancegroupregion
instancegroups instancegroupzone instanceid instancelocation instancelocations instancename
instancepartition instancepartitions instanceregion instances instanceschedule instanceselection
instancesize instancespecific instanceszone instancetemplate instancetemplates instancetype
instancezone instant instantiate instantiated instantiatefromfile instantiation instantly
instantsnapshot instantsnapshotgroups instantsnapshots instantsnapshotss instaweb instdir instead
institute institutes institutions instnace instruct instructed instructing instruction
instructions instructs instrument instrumentation instruments instup insuff insufficient insulin
insurance insure insured int intact intake inte integer integers integral integrate integrated
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
interference interferes interfering interhunkcontext interim interior interleave interleaved
intermediary intermediate intermediatecas intermingled intermittent intermixed intern internal
internalaccess internalip internalips internalipv internally internalmonologue internalname
internalonly internalranges internals international internationalization internationalized
internationally internet internetfqdnport internetipport internodetransparent interop
interoperability interp interpolated interpolation interpret interpretation interpretations
interpreted interpreter interpreters interpreting interprets interprocess interregion interrupt
interrupted interrupting interruption interruptions interrupts intersection intersections interval
intervals intervening intervention interxion intf intimate intl into intra intranet intranode
intransit intransitencryption intraperimeter intricate intrinsic intro introduce introduced
introduces introducing introduction introductions introductory introspect introspectable
introspection intruder intruders intrusion intrusive ints intuition intuitive intune inutil inv
invalid invalidate invalidatecdncache invalidated invalidating invalidation invalidations
invariably invariant invasive inveigh invent invented invention inventories inventory
inventoryreports inverse inversion invert inverted investigate investigated investigating
investigation investigations investigator invisible invitation invitationonly invite invited invo
invocation invocations invoke invoked invoker invokeriamcheck invokes invoking involve involved
involvement involves involving inward io ioapic ioav ioc ioctl ioctls ioerr iokit ionc iop iopm
ioprio iops ios ip ipad ipaddr ipaddress ipaddresses ipaddressselectionpolicy ipblocks ipc
ipcidrrange ipcollection ipconfig iphlpapi iphlpsvc iphone ipinfo ipip ipmasq ipmasqueradeagent
ipmo ipproto ipprotocol iprangelist ipranges iproute ips ipsec ipsecinternaladdresses iptables ipv
ipversion ipx ipynb iraq ireadonly ireadwrite ireland iri iris irish irix irj irm iron ironically
irons irq irqbalance irqstacks irrational irregular irrelevant irrespective irreversible
irreversibledelete irritating is isalpha isapnp isascii isatap isatty isbn isc isdigit isdisjoint
isdn ise ishuhui isinstance island islands isle ism isn isnan isnot isnt iso isoformat isolate
isolated isolating isolation isprintable issuance issuanceconfigs issue issued issuer
issuerlocation issuerpool issuers issueruri issues issuing ist istio isupgradeable it
itainvisibleinindex italic italics itanium itavisibleinindex itc ite item itemasync items itemtype
iter iterable iterate iterates iteration iterations iterative iteratively iterator iterdir
iterfind itertools itotal itpro itrace its itself iv ivan ivory ivy iwr ix jab jack jackson jade
jail jailbreak jam jamaica jammy jan january japan jar jars java javascript javaw jay jbmfzx jboss
jbv jbw jbxvi jcraft jdk jeans ject jedi jemmytest jet jetbrains jewel jiffies jinja jis jit
jitter jk jks jndi job jobdir jobid jobname jobruns jobs jobset jobtriggers join joined joining
joins joint jointly joker jolly jordan journal journalctl journald journalide journaling
journalorkmsg journals joy jp jpeg jpg jpsetup jre jsc jsch jscript jse jso json jsonapi
jsondisabletypeinference jsonencoding jsoninstances jsonkey jsonl jsonpath jsonpathmatchertype
jsonrequest jsp jspx judge judged judgement judges judgment judicial juggling jul juliet july jump
jumpcloud jumped jumper jumping jumps jun junction june junior junit junk jupyter jurisdiction
jurisdictions just justice justification justificationcodes justifications justified justify jvm
jwk jwkjsonpath jwks jwt kadm kadmin kadmind kafka kallsyms kangaroo kaniko kappa kareo kaseya
kazakhstan kb kbd kbit kbytes kcore kctx kd kdb kdc kdchostname kdcip kde kdf kdfpbkdf kdftls kdfx
kdu kec kee keen keep keepalive keepalived keepaliveinterval keepass keepautosnapshots keeper
keepextraroles keeping keeps kek kenabled kept kerberize kerberoast kerberoasting kerberos
kerberosconfigfile kerberoskmskey kerberoskmskeykeyring kerberoskmskeylocation
kerberoskmskeyproject kerberosprincipal kern kernel kernelbase kernels kes kesl ketoacidosis kex
kexalgorithms kexec key keyaccessjustifications keyalgorithm keybase keyboard keyboards keybox
keychain keychainsync keycloak keyctl keyed keyexch keyexchdh keyfile keyform keygen keygroup
keyhandles keyid keying keyinit keylen keylocation keylogger keymanagementmode keymap keymgmt
keyname keyout keypad keypair keyrevocationactiontype keyring keyrings keys keyschema keyserver
keyset keysets keysigning keystone keystones keystore keystroke keystrokes keytab keytabs keytype
keyvalue keyvault keyword keywords kg khtml khz kib kibibytes kicked kicking kicks kid kidd kids
kill killall killed killer killing killpg kills kilobyte kilobytes kilometers kim kin kind kinda
kindly kinds kinesis kinesisingestionrolearn king kingdom kinit kiosk kirbi kissing kitchen kite
kits kitware kiwi klass klogd klogin klogind kmac kmem kmod kms kmsconfigs kmsg kmskey kmskeyname
kmskeyring kmskeys kmslocation kmsproject kname kne knee kneeling knew knife knight knights knl
knob knock knocked knot knots know knowing knowingly knowledge known knows ko koadic kofax koi
konica konqueror kopia korea kosher kosovo kprobes kptr krb krbtgt krcom krline krmapihosting ksc
ksfetch ksh kshell ksign ksk kskalgorithm kskkeylength ktalk kty kube kubeapiaddress kubeconfig
kubectl kubectlanthosconfig kubedns kubeenv kubelet kubernetes kubernetesengine kubernetesstandard
kubesystem kur kuwait kvm kworker kx kyocera la lab labcorp label labeled labeling
labelingresources labelkey labelled labels labor laboratory labs lace laceration lacey lack lacked
lacking lacks lacrosse ladd ladder lags laid lake lakes lamb lambda lame lamp lan lance land
landed lander landing landmarks lands landscape lane lanes lang langdef langinfo language
languagecode languagehints languages lanman lanmanserver lanmanworkstation lantern laos lapic
laplace laps laptop laptops large largely larger largest lark laser lash last lastaction lastb
lasted lastexitcode lasting lastlog lastly lastperiodamount lastrevisionid lasts lat latch late
lately latencies latency latencycritical latent later lateral laterally latest
latestcpuexperimental latex latitude latter lattice latvia laughing launch launchbrowser launchctl
launchd launched launcher launchers launches launching law laws lawsuit lawsuits lawyers lax lay
layer layered layers laying layout layouts lazagne lazily lazy lb lbedgeextensions
lbfirewallreconciliation lbr lbrouteextensions lbs lbtrafficextensions lc lcompliant lcredit ld
lda ldap ldaps ldconfig ldd ldf ldflags ldif ldifde le lead leader leaders leadership leading
leads leaf leafs leak leakage leaked leaking leaks lean leap leapseconds lear learn learned
learner learners learning learns learnt lease leased leases leasing least leave leaver leavers
leaves leaving lebanon lecture led ledger left lefthand leftmost leftover leftovers legacy
legacyhealthchecks legal legally legend legg legible legimate legit legitimacy legitimate
legitimately legolas legtimate leisure lemon len lend lender length lengths lengthy lenovo lens
lenses leo leopard less lesscharset lessen lesser lesssecure lest let lethal lets letter letters
letting leukemia level leveldb levels leverage leveraged leverages leveraging levreage lex lexical
lexicographic lexicographically lexmark lformatted lfudecaytime lfulogfactor liability liable lib
libblkid libc libcap libcrypto libcurl libdefaults libdir libdispatch liberal liberia libexec
libfoo libkrb libmount libnetcore libnftables libpam libraries library libs libsodium libssh
libssl libsystem libvirt libwrap libx libya licence licences license licensebased licensed
licenses licensing lid lie liens lies lieu life lifecycle lifecycles lifesciences lifespan
lifetime lifo lift lifted lifting lifts light lightdm lighten lighter lighting lightly lightning
lighttpd lightweight like likelihood likely likeness likes likewise liking lily lime limit
limitation limitations limited limiter limiting limits lin lincoln line lineage linear linearly
linebased lined linefeed linefeeds linen lineno lineprefix liner liners lines linesterminatedby
linger lingering linguistic lining link linkage linked linkedin linkedproducervpcnetwork
linkedrouterappliances linkedvpcnetwork linkedvpntunnels linker linkers linking linklayer
linklocal linkperf links linkstyle linktype lint linter linus linux linuxbased lion lip lipid
lipstick list listappoperatorbindings listassociatedresources listavailablefeatures listbgproutes
listconfigs listdeploymentconfig listdescendant listdevicecapacities listdisks listed
listeffective listen listenbacklog listened listener listeners listening listens listerrors
listfile listgrantableroles listhostprojects listing listings listinstances listips listkeys
listmarks listmemberships listnetworkendpoints listnodes listoverride listoverrides listpackages
listreferences listresourcetypes listrevisions listroutepolicies listroutes listrules lists
listsubscriptions listtags listtestablepermissions listtopics listupgrades listusable
listuserverified listversion listworkloads lit lite liteoperations literal literally literalpath
literalpathspecs literals literary literate literature litereservations litesubscriptions
litetopic litetopics lithuania litigation litter little littleendian live lived livekd lively
liveness livenessprobe lives livez living lizard ljust ll lladdr llc llm llmnr llvm llvmproject lm
lmpackagename lmtp ln lname lng lnk lnka lnkb lnkc lnkd lnke lnkf lnkg lnkh lns lo loaction load
loadable loadavg loadbalanced loadbalancer loadbalancerexclusion loadbalancertype loadbalancing
loadbalancingalgorithm loadbalancingscheme loaded loader loaders loading loads loan lobby lobe
lobster loc local localaccounts localadmin localappdata localdata localdir locale localectl
localedef locales localfile localfs localgroup localhost localhostport locality localitylbpolicy
localization localized locally localmachine localnetwork localnvmessdblock localpackagepath
localport localrun locals localserver localssd localssdcount localssdrecoverytimeout localtime
localuser locate located locates locating locatio location locationd locationpolicy locations lock
lockbit lockdown locke locked locker locking lockless lockout lockoutthreshold locks lockscreen
locomotive loft log logactions logactionstates logarithm logbased logdenies logdnsqueries
logentries logfile logfilter logged loggedon loggedonuser logger logging loggingconfig
loggingfilterexpr loggingflowsampling loggingmetadata loggingmetadatafields loggingoptional
loggingoptionalfields loggingquerylanguage loggingsamplerate loggingserver loggingservers
loggingsetting loggingsettings loggingvariant loggingwrite loghttp logic logical logicaldisk
logically logicalviews login loginconfig loginctl logind logins loginuid loginuser loginwindow
loglevel loglist loglocation logman logmein logname logo logoff logon logons logonsession logos
logout logrotate logs logsamplingratio logsbased logslocation logsource logsurfer logttl logtype
loi lol lolbas lolbi lolbin london long longer longest longform longitude longjmp longrunning look
looked looker looking looks lookup lookups loom loop loopback loops loose loosely loosen loosens
lord lorry los lose loses losing loss losses lossless lost lot lotion lots lotus loud loudly love
lovely low lowandabove lowcost lower lowercase lowercaseletter lowerdir lowered lowering lowers
lowest lowlevel lowmem lowoccurrence loyal lpd lpe lpr lqm lro lrotimeout lru lrucrawler
lrumaintainer ls lsa lsadump lsafe lsarpc lsass lsb lsblk lscpu lseek lsfiles lsi lslogins lsm
lsmod lsof lsourced lsp lsremote lssd lst lstat lstree lstrip lt ltd ltdefac lterminated lto ltsc
lua luck luckily lucky luggage luid luks lumber lun lunar lunch lung luns lupus lures lurking
lustre luxembourg lv lvl lvm lvp lvpnodemountsconfigpath lvpsharepath lvpsharestorageclass lwn lwp
lxc lxd lying lymphoma lynch lyrics lzma mac macau maccmac mace macedonia macgmac machine
machinectl machined machineid machineimageimports machineimages machinereadable machinery machines
machinetype machinetypes machmac macintosh mack mackmac macos macro macron macros macs macsec
macsign macverify madagascar madden made madison madness madt madvise magenta magic magical
magically magicfile maglev magnet magnetic magnify magnitude magnos mail mailbox mailed mailer
mailing mailmap mails mailto main mainboard mainline mainly mains mainstream maint maintain
maintained maintainer maintainers maintaining maintains maintenance maintenanceinterval
maintenancepolicy maintenanceversion maintenancewindow maintenancewindowany maintenancewindowday
"""
