"""The vocabulary, from comspec to externalaccountkeys."""

WORDS = """\
comspec comsvcs comute con concat concatenate concatenated concatenating concatenation conceal
concealed conceived concentrate concentrated concentration concept conception concepts conceptual
conceptually concern concerned concerning concerns concise conclude concluded concludes concluding
conclusion conclusions concrete concurrency concurrent concurrently concussion cond conda
condensed condition conditional conditionally conditionals conditiondescription conditioned
conditionexpression conditionfromfile conditioning conditions conditionsoverview conditiontitle
conduct conducted conducting conducts conduit cone conenction conf confdef confess conffile
conffiles confidence confidencelevel confident confidential confidentialcompute
confidentialcomputetype confidentiality confidentialnodetype confidentialvm config configapi
configd configfile configfromfile configmanagement configmap configmapfilepath configmembership
configname configs configssh configurable configuration configurationfor configurations
configurationspecific configurator configure configurecompute configured configuredocker
configureip configuremetrics configures configuresh configuring configuringbuilds
configuringclusters configwidgets confined confinement confirm confirmation confirmed confirming
confirms conflict conflicted conflicting conflicts conflist confluence confluent confold conform
conformaction conformance conformant conformer conforming conforms confronted conftool confusables
confuse confused confusing confusion cong congestion congo congratulations conhost conjecture
conjunction conjunctivitis conn connect connectclusters connected connectedclusters connecting
connectingadvanced connection connectionpreference connectionprofiles connections connectivity
connectivitytests connectmode connector connectorenforcement connectors connects
connecttoserialport connectwise connectx conntrack conquer conquest cons conscious consecutive
consensus consent consented consents consentstore consentstores consequence consequences
consequential consequently conservation conservative conserve conserving consider considerable
considerably consideration considerations considered considering considers consist consisted
consistency consistent consistently consisting consists console consoleprefixed consoles
consolidate consolidated consolidation consortium const constable constance constant constantly
constants constipation constituent constituents constitute constitutes constrain constrained
constraint constraints constraintviolationlimit construct constructed constructing construction
constructions constructive constructor constructors constructs construed consult consultation
consulted consulting consults consume consumed consumer consumeracceptlist consumergroups
consumerprojectid consumerrejectlist consumers consumes consuming consumption cont contact
contactdatafromfile contacted contacting contactprivacy contacts contain contained container
containeranalysis containerarg containerargs containercommand containercustomimage containerd
containerdconfigfromfile containerenv containerenvfile containerenvvars containergrpcports
containerhealthprobeexec containerhealthroute containerimage containerimageuri containermountdisk
containermounthostpath containermounttmpfs containerports containerpredefinedimage
containerpredictroute containerprivileged containerregistry containerrepository
containerrestartpolicy containerrunasuser containers containerspecific containerstdin containertag
containerthreatdetection containertty containerworkingdir containing containment contains
containsstring contaminated contamination contemplated contemplating content contentdisposition
contentencoding contentfile contention contentlanguage contentmd contentrecommend contents
contentsize contenttype contest context contextaware contextlib contextmanager contexts contextual
contiguous continent continental continents contingency contingent continually continuation
continue continued continueonerror continueonfailure continues continuing continuity continuous
continuously contour contract contracted contracting contraction contracts contractual contradict
contradiction contrary contrast contravariant contrib contribute contributed contributes
contributing contribution contributions contributor contributors control controle controlled
controller controllers controlling controlplane controlplanenodeconfigs controlplanenodelabels
controlplanenodes controlplanenodetaints controlplaneonly controlplanevip controls controversial
contusion conv convenience convenient conveniently convention conventional conventions converge
convergence conversation conversations converse conversely conversion conversions
conversionworkspaces convert converted converter convertible converting converts convex conveyed
convince convinced cook cookbook cooked cookie cookiebased cookies cooking cool cooling
coolingthresholddays cooper cooperate cooperation coordinate coordinated coordinates coordinating
coordination copay cope copied copier copies copilot coppermine copy copydb copyfiles copying
copyleft copyright copysign cor core coreaddons corecaptured corecdp coredata coredav coredump
coreftp corelist coreos corepack corepoint cores coreutils cork corn corner corners coronary
corosync coroutine corp corporate corporation corpus correct corrected correcting correction
corrections correctly correctness correlate correlated correlation correspond correspondence
correspondent corresponding correspondingly corresponds corroborates corrupt corrupted corrupting
corruption corruptions corrupts cors cortex cos cosmetic cost costly costs cotton couch cough
could couldn couldnt counseling count countdown counted counter countermand counterpart
counterparts counters countersigned counting countries country counts couple coupled coupling
courier course courses court courteous courtesy courts cov covenant cover coverage covered
covering covers covert covid cow coward cowboy cp cpack cpan cpc cpgr cpi cpio cpl cport cpp cppw
cprng cpro cpt cpu cpuboost cpucount cpuinfo cpulimit cpuname cpuplatforms cpurequest cpus cpuset
cpusram cputhrottling cpuusage cqd cqll cqre cqs cqt cqve cr crab crabs crack cracker crackers
cracking cracklib crackmapexec cradle cradles craft crafted cramfs crane crap crappy crash crashed
crashes crashing crate crates crawl crawler crawlers crazy crc crcmod cream creat create
createappenginetask createauto createaws createbackup createbasicconfiguration createcluster
createcompositetypes createcredconfig created createdb createdisk createhttptask createinstance
createlang createlicense createloginconfig createmembers createnew createnodeethereum createobject
createoidc creates createsecondary createsignaturepayload createsnapshots createsubnetwork
createuser createwithcontainer creating creatingmanagingprojects creatingvlanattachments
creatinine creation creations creative creator creatororigin creators cred credential credentialed
credentials credentialsourcefile credentialsourceheaders credentialsourcetype credentialsourceurl
credfile credit credited credits credittypestreatment creds credsgcp credsname crescent cricket
cries crimson crisp crit criteria criterion critic critical criticality criticalitytype crl crlf
crm croatia crocodile cron crond cronjobschedules crons cronschedule crontab crook crop cropped
cross crossbeam crosscompilation crossed crosses crossing crossover crossproject crossrealm
crossregion crosssitenetwork crosssitenetworks crossterm crosszone crow crowd crowdsecurity
crowdstrike crown crt crucial crud crude cruft cruise crush crutches crv cry crying crypt
cryptdisks cryptenroll cryptic crypto cryptographic cryptographically cryptography cryptohash
cryptokey cryptokeyconfigreference cryptokeys cryptonite cryptospacepath cryptsetup cryptsvc
crypttab crystal cs csc cscope cscript csdn csdnimg cse csec csek csekkeyfile csexecsvc csf csh
csi csm csnsu csource csp csplit csprng csproduct csproj csr csrf csrss css cst cstyle csum csv
csvdelimiter csvdisabletypeinference csvencoding csvheaderrows ct ctags ctagsclienttools ctest ctf
ctfmon ctime ctinets ctl ctladdr ctlcluster ctr ctrl ctrlaltdel cts ctstat ctx cty ctype ctypes cu
cube cubic cucumber cuda cuhk culprit cultural culture cultures cumulative cup cupcake cupid cups
cupsd cupshelpers cur curated cure cured curious curl curling curly currency current
currentcontext currently currentlyrunning currentspend currentversion curses cursor cursors
curvature curve curves custom customary customaudiences customconfigfile customconfigfromfile
customcontenttype customcpu customendtime customer customerinitiatedaccess
customerinitiatedsupport customermanaged customername customerrouteripv customers customerspecific
customersupplied customextensions customfeatures customgpudriverpath customheaders
custominstanceconfig customintercept customizable customization customizations customize
customized customizes customizing customjobs customlevelspec custommemory custommetadata
custommetrics custommetricsfile custommirroring custommodules customnumber customperiod
customrequestheader customresponseheader customrole customs customserviceaccount customtargettypes
customtime customv customvmtype customwriteridentity cut cute cutepdf cutoff cuts cutter cutting
cvd cve cvs cvss cvtres cvtsudoers cwd cwr cwtex cxx cxxdump cxxfilt cxxmap cyan cyber
cybersecurity cycle cycles cycling cyclone cygwin cylance cylinder cyprus cyrillic cyserver
cystitis cznic daa daae dab daba dac dacc dacl dad dadc dadd dade dadf dadmin dae daeb daee daefc
daeffb daemon daemonreload daemons daemonset daf dafc dafe daft dagger dagprocessorcount
dagprocessorcpu dagprocessormemory dagprocessorstorage dagtimeout daily dailyschedule daisy
daisychain dale dallas damage damaged damages damaging damned damp dana dance dancer dancers
dancing dandy danger dangerous dangers dangling daniels dap dare dark darker darling darn dart
dash dashboard dashboards dashed dashes dat data dataattributebindings database
databaseencryptionkey databasefailover databaseflags databaseid databasemigration databases
databaseservice databaseversion databasewide databinding databoost datacachecount datacatalog
datacatalogsync datacenter datacenters dataclass dataclasses datadir datadiscovery datadisk
datadisksize datadisktype datadog datafile dataflow dataflowkmskey dataformat datafusion datagram
datagrams datalogging datamigration datanode dataobjects datapath datapipelines dataplane
dataplanev dataplex datapoint datapoints datapointsfromfile dataproc dataprocmetastore
dataprocserverless dataprofile dataquality dataresidencysupport datas datascan datascans dataset
datasetconfig datasetconfigs datasets datasource datasourceresource datasources datastore
datastoremode datastream datataxonomies datavisualizat date dated dates datetime datetimes datto
davclnt davhttp dawes dawn day daybased daylight dayofweek dayofweekunspecified days daytime db
dba dbad dbae dbaf dbb dbbd dbbfbb dbc dbca dbcdb dbce dbd dbda dbdf dbe dbec dbee dbf dbfb dbfc
dbg dbgcore dbghelp dbi dbic dbl dblp dbm dbmachinetypes dbo dbroles dbus dbusaddons dbusdaemon
dbx dc dca dcaa dcab dcac dcad dcb dcbd dcbe dcc dccfff dcd dcdb dcdc dcdd dce dceb dcf dcff dcgm
dchest dclcwpdtsd dclist dcm dcmtk dcom dcomexec dcomlaunch dcommon dconf dcredit dcryptsetup dd
dda ddaa ddab ddaf ddb ddbd ddbf ddc ddcc ddcd ddceb ddd ddda dddc dddf dde ddea ddeb dded ddee
ddef ddf ddl ddlfile ddns ddos de deacon deactivate deactivated deactivating deactivation dead
deadlettertopic deadlettertopicproject deadline deadlines deae deaf deal dealine dealing dealings
dealloc deallocate deals dealt dean dear death deaths deauth deb debb debconf debhelper debian
debiancloud debianutils debootstrap debounce debsums debug debugfs debugger debuggers debugging
debuginfo debuginfod debuglink dec decac decade decades decapsulate decapsulated decapsulation
decay decc deceive december decent decf decide decided decides deciding decimal decimals decipher
decision decisions declaration declarations declarative declare declared declares declaring
decline declined deco decode decoded decoder decoders decodes decoding decommission
decommissioning decomposition decompress decompressed decompressing decompression decompressor
deconfigure decorate decorated decorating decoration decorations decorative decorator decrease
decreased decreases decreasing decrement decremented decrypt decrypted decrypter decrypting
decryption decryptionkeys decrypts ded dedb dedc dedce dedd dedicate dedicated deduce deduced
deducted deduction deduplication dee deea deec deed deee deem deemed deep deepcopy deepen deeper
deepest deeply deer def defa default defaultactiononvmfailure defaultalgorithm
defaultbackendbucket defaulted defaulting defaultkey defaultmaxpodspernode defaults defaultservice
defaultttl defaultupgradesoaking defaulturl defc defcb defeat defeated defeating defeats defect
defective defects defend defendant defender defense defenses defensive defensively defer deferred
defers defibrillator deficiency deficient deficit define defined defines defining definite
definitely definition definitionfile definitions definitive deflate deflatestream defpath defrag
defragmentation defs defunct degenerate degradation degrade degraded degree degrees deidentified
deidentify deinitialization deinstallation deity dejavu del delay delayed delaying delays delegate
delegated delegatedsubprefixes delegates delegation delete deleteaccessconfig deleted
deleteexpirationtime deleteinstances deletelabels deletemaxage deletemaxidle deleteoverride
deletepolicy deleteprotection deleterevision deletes deletesignedurlkey deletetags deleteversion
deleting deletion deletionprotected deletionprotection deletions delgroup deliberate deliberately
delicate delim delimit delimited delimiter delimiters delirium deliver deliverafterstored
delivered deliveries deliverimmediately delivering delivers delivery deliverypipeline
deliverypipelines deliveryrequirement dell delpart delta deltas deltified deluser demand demanded
demanding demands demangle demangled demangling dementia demo demon demonstrate demonstrated
demonstrates demonstrating demonstration demos denial denialofexistence denied denies denim
denmark denote denoted denotes denoting dense densely density dental denticon dentist dentrix
dentry deny denygroups denying denypolicies denyusers dep department departure depend depended
dependence dependencies dependency dependent dependents depending depends dependson depict
depicted deploy deployable deployed deployedindex deployedindexid deployedmodelid
deployhealthcheck deployindex deploying deployingmodels deployingsourcecode deployment
deploymentfingerprint deploymentgroup deploymentgroupid deploymentgrouplocation deploymentid
deploymentmanager deployments deploymodel deploypolicies deploys deposits depot deprecate
deprecated deprecation deprecationannouncement deprecations depression deprovision deps depsbucket
depth depths deque dequeue dequeued dequeuing derb derby dereference dereferenced dereferencing
deregister deregistered derivation derivative derivatives derive derived derives deriving
dermatitis derogatory des desc descend descendant descendants descended descending descent
describe described describeeffective describeexplicit describefromfamily describeinstance
describeldapssettings describeprofile describes describing descrip description descriptions
descriptive descriptor descriptors desede deserialization desert deserve design designate
designated designates designation designator designed designer designing designjet designs
desirable desire desired desires desk deskjet desktop desktopentry desktopimgdownldr desktops
despair desperate despite dest destaddressgroups destdir destfqdns destgroup destgroups
destination destinationbackup destinationdatabase destinationinstance destinationport
destinationproject destinationrange destinationranges destinations destinationstore
destinationzone destined destipranges destnetworktype destregioncodes destroy destroyable
destroyed destroying destroys destruction destructive destructor destthreatintelligence detach
detachdisk detached detaches detaching detachment detachsecondaries detachsubscription detail
detailed detailedauditlogging detailing details detect detectdocument detected
detectexplicitcontent detectfaces detectimageproperties detecting detection detections detective
detectlabels detectlandmarks detectlogos detectobjects detector detectors detects detectsafesearch
detectshotchanges detecttext detecttextpdf detecttexttiff detectweb determination determine
determined determines determining deterministic detours detriment detrimental dev devel develop
developed developer developerconnect developerowners developers developing development
developments develops devenv deviate deviation deviations device deviceids devicename devices
devicetree devil devils devise devised devlink devnull devote devoted devpts devs devstorage
devtmpfs devtools dexis df dfa dfab dfae dfb dfba dfbf dfc dfcc dfce dfd dfde dfdf dfe dfea dfeb
dfef dff dffb dffe dfl dfor dfs dfsr dfsvc dga dgram dgryski dgst dh dharma dhc dhclient dhcp
dhcpack dhcpd dhcpdiscover dhcpoffer dhcprequest dhcpserver dhighcpu dhparam dhx di dia diabetes
diablo diaeresis diag diagcab diagnose diagnosed diagnoses diagnosing diagnosis diagnostic
diagnostics diagonal diagram diagrams diagtrack dial dialect dialects dialer dialog dialogflow
dialogs dialogue dialup dialysis diameter diamond diamonds diarization diarrhea diary diaspora
dice dicom dicomfiltertags dicomstore dicomstores dict dictapp dictate dictated dictates dictation
dictionaries dictionary dictionarytype dicts did didn die died dies diet diff diffalgorithm differ
differed difference differences different differential differentiate differentiated
differentiation differently differing differs difffiles difffilter diffgenerating difficult
difficulties difficulty diffie difflib diffmerges diffpatch diffraw diffs diffserv diffstat
difftool difftree diffuse diffusion diffutils difok dig digest digests digging digicert digit
digital digitally digitalocean digits dim dimension dimensional dimensions diminish dimmed
dimmedzebra dimming dinvoke dir dircolors dire direct directed directing direction directional
directions directive directives directly director directories directoriestopull directors
directory directpredict directrawpredict directs dirmngr dirname dirs dirstat dirstatbyfile dirty
dis disable disableaagconfig disableadditivevpcscope disableautomatedbackup disableautoscaling
disablecas disabled disabledataplanev disabledefaultsnat disablednssec disableenforce
disableevictions disableflushall disablel disablemanagedprometheus disablement
disableprivatebuildsonly disablepublicipaddresses disablepublicips disables disablesshtovm
disabletcpconnections disablevspherecsi disabling disadvantage disadvantages disagree disagreed
disagreement disagreements disagrees disallow disallowed disallowing disallows disambiguate
disambiguated disappear disappearance disappeared disappearing disappears disappointed disarm
disarmed disassembled disassembler disassembly disassociate disassociated disaster disastrous disc
discard discardall discarded discarding discardlocals discardlocalssd discards discharge
discipline disciplines disclaimed disclaimer disclosed disclosure disconnect disconnected
disconnecting disconnection disconnects discontinued discord discordapp discount discounted
discounts discourage discouraged discourse discover discoverable discovered discoveredservices
discoveredworkloads discovering discovers discovery discoveryenabled discoveryexcludepatterns
discoveryincludepatterns discoveryschedule discrepancies discrepancy discrete discretion
discretionary discriminate discriminated discriminatory discs discuss discussed discusses
discussing discussion discussions disease disguise disguised dish disk diskarb
diskconsistencygroup diskencryptionkey diskencryptionkeykeyring diskencryptionkeyproject
diskresourcepolicy disks diskscope disksettings diskshadow disksize disktype disktypes dislike
dislocation dism dismhost dismiss dismissed disorder disp disparity dispatch dispatched dispatcher
dispatches dispatching displacement display displayed displaying displayname displays
displayswitch disposable disposal dispose disposed disposition disputes disregard disregarding
disrupt disrupted disrupting disruption disruptions disruptive dissemination dissimilarity dist
distaddfile distance distances distant distcp distilled distinct distinction distinctions
distinctive distinctly distinguish distinguished distinguishes distinguishing distorted distortion
distribute distributed distributedcloudedge distributes distributing distribution distributions
distributor distributors distro dists disturb disturbing distutils dit ditch ditto div dive
diverged divergent diverse diversion diversity divert diverted divide divided dividend divides
dividing divine diving division divisions divisor dizziness dizzy django djangorestfram djm dk dl
dlike dlist dll dlla dllhost dlls dlltool dlopen dlp dma dmesg dmg dmi dmp dms dmsa dmsetup
dmstats dmtf dn dnd dnf dns dnscache dnscat dnscmd dnsdomainname dnskey dnskeys dnsmasq dnsname
dnssd dnssec dnssecstate dnstxt dnx do doap dob doba dobb doc docbook dock docker dockerfile
dockerfiledir dockerfileimage docket docm docs docset doctest doctools doctor doctors doctrine
doctrines document documentation documented documenting documents docutils docx dodge dodgy does
doesn doesnt dog dogs doh doing dojo dolfinx dollar dollars dolls dolphin dom domain
domainmappings domainname domains dominant dominate dominated dominates dominating domination
dominican don donate donated donation donations done donor donothing dont dontpanic door doors
dormant dortmund dos dosvc dot dotall dotenv dotm dotnet dots dotted double doubleclick doubled
doublequote doublequotes doubles doubling doublings doubt doubtful dove dovecot down downcased
downgrade downgraded downgrades downhill download downloaded downloader downloaders downloadfile
downloading downloadinging downloadroutepolicy downloads downloadstring downright downside
downstream downtime downward downwards doxy dozen dozens dpaa dpapi dpkg dpms dport dps dquot dr
dracula draft drafted drafts drag dragged dragging dragon drain drainage drained draining drains
drake dramatic dramatically draper drastic drastically draw drawback drawing drawings drawn draws
draytek drbg drchrono dress drew dri drift drifted drifts drill drilled drills drink drip drive
driven driver driverloglevels driverrequiredmemorymb driverrequiredvcores drivers drives driving
drop dropbox dropboxusercontent dropcluster dropdb dropin dropins droplang dropped dropper
droppers dropping drops droptrafficifunhealthy dropunknownfields dropuser drum drummer drv dry
dryrun dsa dsac dsc dscl dscp dsdt dse dselect dsfield dsid dsl dslb dsn dso dsp dsply dsquery
dsrm dsrole dss dsse dst dstandard dstprefix dstyle dsymutil dtls dts dtyp dtype du dual
dualregion dubious duck due duke dumb dummies dummy dump dumpable dumpall dumpe dumped dumper
dumpers dumpert dumping dumprawtrace dumps dumpsexp dumptype dunamistrd duo dup dupctx duplex
duplicate duplicated duplicates duplicating duplication duplicity durability durable duration
durations during dust dusty dutch duties duty dvc dvd dwarf dwarfdump dwbqmigrationoverview
dwelling dwm dwmrcs dwo dword dwp dwservice dxdiag dyer dying dyld dylib dymo dyn dynamic
dynamically dynamicmounting dynamics dynamicuserquery dyndns eaa eaaa eaab eaaf eaafb eab eaba
eabi eac eacc eacces eace each ead eada eadb eadd eade eadf eadmin eae eaea eaed eaefbaddee eaf
eafe eaff eagain eager eagerly eagle eagles eaglesoft eapache eaphost earl earlier earliest earls
early earned ears earth earthly ease easier easiest easily east eastern easton easy easynet eat
eaten eating eats eax eb ebacca ebaf ebafc ebased ebay ebbaf ebbf ebc ebcc ebcd ebcdaac ebcdic ebd
ebea ebeb ebec ebef ebf ebfe ebfefde ebff ebix ebusy ec eca ecac ecaf ecb ecbc ecbd ecc ecca eccb
eccc eccd ecd ecdaede ecdd ecde ecdf ecdfe ecdh ecdsa ecdsap ece ecea eceb ecf ecfa ecfae ecfb
ecfd ecg ech echo echocardiogram echoed echoes echoing echoscu eclick eclinicalworks eclipse ecma
ecmb ecn economic economics economy ecosystem ecp ecparam ecpclient ecsigned ecsignp ecsignsecp
ecuador ecut eczema edab edac edad edae edb edbb edc edcb edcbc edcd edcdbf edcdf edcf eddb eddd
eddf ede edeb edec edee edef edema edf edfc edfcacccef edfcfbf edge edgecache edgecloud
edgecontainer edgeden edgenetwork edges edgesecuritypolicy edit editable edited editing edition
editions editionsoverview editor editorial editors editres edits edns edr edt edu educated
education educational ee eea eeab eead eeadf eeb eebae eebb eebbd eec eecf eed eedcb eedf eee eeec
eefb eefc eeff eeg ef efa efaf efault efb efbd efc efcb efcf efd efdd efde efdf efeba efee efef
eff effc effcc effd effe effect effected effective effectively effectiveness effects efficiency
efficient efficiently effort efforts efi efivarfs efs eg egg eggs egid egnyte egrep egress
egresspolicies egypt eh ehr ehrecvr eid eiffel eight eighteen eighth eintr einval eio eit either
ekern ekg eklogin ekm ekmconfig ekmconnection ekmconnectionkeypath ekmconnections ekrn eks eku
elaborate elapse elapsed elapses elastic elasticsearch elation elb elder elect elected election
electric electrocardiogram electron electronic elegant element elementary elements elephant
elevate elevated elevates elevation eleven elf elfedit elif eligibility eligible eliminate
eliminated eliminates eliminating elimination elite elitebook elitedesk ellipsis ellipsize
elliptic elliptical else elseif elsewhere em emacs email emails ematch embarrassing embed embedded
embedding embeds ember embodied embolism emerg emerge emergencies emergency emerging emeritus
emersion emf emg emirates emission emit emits emitted emitting emoji emojis emotet emoticons
emotional empathy emphasis emphasize emphasized empire empirical employ employed employee
employees employer employing employs emptied empties emptiness empty emr emu emulate emulated
emulates emulation emulations emulator emulators en enab enable enableaccesslogging enableadmin
enableadvancednetworking enableaes enableanalytics enableapplicationlogs enableauditagent
enableauditlogs enableauth enableautomatedbackup enableautoprovisioning enableautorepair
enableautoresize enableautoscaling enableautoupgrade enablebasicauth enablebinauthz enablebinlog
enablebluegreenupgrade enablecdn enablecloudlogging enablecloudmonitoring enablecomponentgateway
enableconfidentialnodes enableconnectionpooling enablecontinuousbackup enablecostallocation
enabled enabledashboardaccess enabledatacache enabledataplanev enabledisplaydevice enabledns
enablednsaccess enableenforce enablefleet enableflowlogs enablefqdnnetworkpolicy enablegeofencing
enablegooglecloudaccess enablegoogleprivatepath enablegvnic enablehealthchecking
enablehighresilience enableidentityservice enableimagestreaming enableinboundforwarding
enableipaccess enableipalias enableipv enablekerberos enablel enableldapsigning enableloadbalancer
enablelogging enablemanagedprometheus enablemanuallb enablemasterglobalaccess enablement
enablementstate enablemgdcollgke enablemultinetworking enablenetworkpolicy enableoslogin
enableoutboundvmaccess enablepasswordpolicy enablepitr enableprivatebuildsonly
enableprivateendpoint enableprivateenvironment enableprivatenodes enableproxyprotocol
enablequeuedprovisioning enablequeueing enablerayclusterlogging enableresourcemonitoring enables
enablescheduledbackup enablesecretmanager enableserviceexternalips enableshieldednodes
enablespeakerdiarization enablesriovconfig enablesshtovm enablestreamingengine
enablestrongaffinity enablesurgeupgrade enabletriggerer enableuefinetworking enableulainternalipv
enableupdatecreate enableupgraderedirection enablevpcservicecontrols enablewebaccess
enablewordconfidence enableworkloadidentity enabling enc encap encapsulate encapsulated
encapsulates encapsulating encapsulation ence encguess encipher encipherment enclaims enclose
enclosed encloses enclosing enclosure enco encode encoded encodedcommand encoder encoders encodes
encoding encodingdependent encodings encodingtype encodingunspecified encompass encompasses
encounter encountered encountering encounters encourage encouraged encouragement encourages
encouraging encrypt encryptable encryptablevolume encryptdcconnections encrypted encrypter
encrypting encryptingsecrets encryption encryptionconfig encryptionkey encryptionkmskey
encryptionkmskeyname encryptionpercentage encryptiontype encrypts end enddate ended endian
endianness endif ending endings endless endlessly endofline endorse endorsed endorsement
endorsements endoscopy endpoint endpointfilter endpointgroupid endpointindependent endpointlabel
endpointname endpointoverride endpointpolicies endpointprotocol endpoints ends endscript endswith
endtime enduser energies energy enforce enforceall enforced enforcement enforceonkey
enforceonkeyconfigs enforceonkeyname enforces enforcing eng engaged engagement engine
engineconfigs engineer engineered engineering engineers engines engineversion england english
engraving engress enhance enhanced enhancement enhancements enhances enhancing enigma enjoy
enjoyment enlarge enlightened enodata enoent enomem enormous enotconn enotsup enough enp enqueue
enqueued enrich enriched enrichment enrol enroll enrolled enroller enrolling enrollment
enrollments enrolment enrolments enrols ens ensemble enslaved ensure ensured ensures ensuring ent
entails enter entered entering enterprise enterprisecertificate enterpriseconfig enterpriselevel
enterpriseplus enterprises enters entertainment entire entirely entirety entities entitled
entitlement entitlementfile entitlements entity entitylevel entitytypes entra entrance entries
entropy entry entrygroup entrygroups entrypoint entrytypes enum enumerate enumerated enumerates
enumerating enumeration enumerations enums enumset enumvalues env envelope envelopes envinit
environ environement environment environmental environments environmentsize environmenttype envoy
envoybased envs envsubst envvars envvarsfile eof eol eon eoor eopnotsupp eperm ephemeral
ephemeralstoragelocalssd epic epilepsy epipe episodes epoch epoll eps epson ept epyc eq eqhxz eqn
eqnedt equal equality equally equals equate equation equations equatorial equipment equipped
equitable equivalence equivalent equivalently equivalents er eradicate erange erase erased erases
erasewindowsvsssignature erasure erosion err erratic errno erroneous erroneously error erroraction
erroractionpreference errorcode errored errorreporting errors ersion erspan esac esc escalate
escalated escalation escape escapecharacter escaped escapes escapesrc escaping escritorio escrow
escrowed esent esentutl eset esg esm esocktnosupport esp especially espv esr ess essential
essentialcontacts essentially est establish established establishes establishing establishment
establishpeering estate estimate estimated estimates estimating estimation estimator estonia esx
esxcli et etag etags etails etc etcd etcdapica etcdpeerca etd eternal eternity eth ether ethereum
ethernet ethers ethertype ethical ethiopia etl etm etree ets etw etype eu euclid euid eur euro
europenorth europewest ev evade evading eval evaluate evaluated evaluates evaluateuserconsents
evaluating evaluation evaluations evaluator evaluatorcount evaluators evasion even evenly event
eventarc eventarcpublishing eventdriven eventid eventing eventlog eventlogs events eventsystem
eventthreatdetection eventtime eventtypes eventual eventually eventvwr ever evergreen evernote
every everybody everyday everyone everysec everything everywhere evicted eviction evidence evident
evil evo evolution evolve evolved evolving evp evr evt evtx ework ews ex exact exactly exactlyonce
exactmatch exadata exam examination examine examined examines examining exampl example
exampleadminclustername exampleattachmentgroup exampleautoscalingpolicy examplebackup
examplebucket examplecluster exampleclustername examplecom examplecompositetype
examplecrosssitenetwork exampledisk exampledomain exampleendpoint exampleenvironment examplefoobar
examplegateway exampleimage exampleinstance exampleinstancegroup exampleinterconnect
exampleinterconnectgroup exampleipname examplejob examplenetwork examplenodepool exampleoperation
exampleorganizationid exampleproject exampleprojectid examplerule exampleruntime examples
exampleservice examplesnapshot exampletemplate examplewiregroup examplezone exc exceed
exceedaction exceeded exceeding exceedingly exceedredirecttarget exceedredirecttype exceeds excel
excellent excelsior except excepted exception exceptional exceptionally exceptions excerpt
excerpts excess excessive excessively exch exchange exchanged exchanges exchanging excision
excitement exciting excl exclamation exclude excludeall excludeallcredits excludeallmetadata
excluded excludeexportranges excludeinfotypes excludes excluding exclusion exclusions exclusive
exclusively excursion excuse excuses exe exec execpath execprefix executable executablecommand
executableoutputfile executables executablesource executabletimeoutmillis execute executed
executenow executes executesql executing execution executionenvironment executiongroups
executionpolicy executions executiontimeout executive executor executorimageuri executors execve
execveat exefile exegesis exemplary exempt exemptable exemptablenamespaces exempted
exemptednamespaces exempting exemption exemptions exercise exercised exercises exercising exeto
exfil exfiltrate exfiltrates exfiltrating exfiltration exfiltrator exhaust exhausted exhausting
exhaustion exhaustive exhibit exhibited exhibiting exhibits exim exisiting exist existed existence
existent existing existion exists exit exitcode exitdiscriminator exited exiting exits exotic exp
expand expandable expanded expandgroups expanding expandiprange expandresources expandroles
expands expandtabs expansion expansions expat expect expectation expectations expected expecting
expects expense expenses expensive experience experienced experiences experiencing experiment
experimental experimentation experimenting experiments expert expertise experts expiration
expirationdate expirationperiod expire expirebehavior expired expires expiring expiry expirytime
explain explained explaining explains explanation explanationmethod explanations explanatory
explicit explicitly explode exploded explodes exploding exploit exploitable exploitation
exploitations exploited exploiting exploits exploration explore explored explorer exploring
explosion expo exponent exponential exponentially export exportcustomroutes exportdatabigquery
exportdeadlettertopic exportdesiredstate exportdnsrecordsets exported exporter exporting
exportlogs exportpolicies exportpolicy exportpubsubtopic exportrules exports expose exposed
exposes exposing exposition exposure expr express expressed expresses expressing expression
expressions expressive expressly expunged ext extant extdiff extend extended extendedregexp
extending extends extendschema extensibility extensible extension extensionbased extensions
extensive extensively extent extents extern external externalaccessrules externalaccountkeys
"""
