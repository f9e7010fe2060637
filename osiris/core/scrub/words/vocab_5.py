"""The vocabulary, from nogpuzonalredundancy to resourcemanager."""

WORDS = """\
nogpuzonalredundancy nogracefulshutdown nogroup noguestenvironment nogui noheadings nohup noiap
noimportcustomroutes noindentheuristic noindex nointeractive noinvokeriamcheck noise noisy
nolaunchbrowser nolegend nolocation nolog nologdenies nologdnsqueries nologin nologo nom nomatch
nomaxttl nomenclature nominal nominated nomination nominations nomonitoring nomutation non
nonalpha nonalphanumeric noname nonautoscaled nonblank nonblock nonblocking nonboot nonce
noncomposite noncumulative noncurrent nondefault nondeprecated nondynamic none nonegativecaching
nonemergency nonempty nonetheless nonewline nonexecutable nonexistent nonexisting
nongcpprivateipport nonglobal nonidempotent noninfringement noninteractive noninteractively
noninternet nonlast nonlegacy nonlinear nonlocal nonmasquerade nonmatching nonnegative nonnull
nonoption nonotes nonoverlapping nonpreemptible nonprintable nonprivileged nonprofit nonroot
nonsense nonsensical nonseparator nonspecific nonstandard nonterminal nontrivial nonunique
nonwhitespace nonzero noon noop noout nooutboundpublicip nop nopager nopasswd nopatch nope
noprefix nopreserveacl noprofile noprogress nopromote nopromotebydefault noproxy nopublicdns
nopublicegress nopublicptr nopublicptrdomain nopushnowrapper noqa noqueue nor nordic norecordvideo
norecursesubmodules noreferentialrules norelative norenames norequestcoalescing norequireapproval
norequireconnectors norequirecsekkeycreate norestartonfailure noretainackedmessages
noretainbackupsondelete norfolk norm normal normalization normalize normalized normalizer normally
norman norms north northamericanortheast northern norway noscopes nose noservewhilestale
noserviceaccount nosessionaffinity noshieldedsecureboot noshieldedvtpm nosource
nostorageautoincrease nostore nostriped nosuid not notable notably notafter notation notations
notch notcontains notcontainsstring note notebook notebooks noted notepad notes notextconv
notfound nothin nothing notice noticeable noticeably noticed notices noticing notification
notificationcategories notificationchannels notificationconfig notifications notified notifier
notifies notify notifyconfig notifying notifykeyspaceevents notin noting notion notions notlike
notlsinspect notmatch notmatchesjsonpath notmatchesregex notmuch notnull notrack notraffic
notruncate noun noundefined nouns noupdate noupdateinstance nousehttp nouser nousetableschema
nousetopicschema nouveau nov nova novel novelty november noverify novice now nowadays nowarn
nowhere nowide nowrap nowritemetadata noxpm npc npi npm npmrc npp nprm nproc nptl npx nr nrcpt
nrcpts nrefactory nroff ns nsa nsec nsenter nserializable nsi nsis nslookup nsos nspawn nspr
nsswitch nstat nstructured nsuok nsurl nsxpc nt ntalk ntdll ntds ntdsutil ntest ntevent ntfs nth
ntl ntlm ntlmrelayx ntlmssp ntp ntpath ntpd ntpsec ntrtscan ntstatus ntsvcs ntuser ntva nuance
nuclear nuclei nucleus nudge nuget nuisance nul null nullable nullok nullsession num numa number
numbered numbering numbers numeric numerical numerically numerics numerous numflakytestattempts
numfmt nummasterlocalssds nummasters numnodes numpy nums numsecondaryworkers numstat numtype
numworkerlocalssds numworkers nunlock nurse nursery nurses nutshell nuvox nv nvecparallel nvidia
nvidiateslaa nvidiateslak nvidiateslap nvidiateslat nvidiateslav nvme nxc nyotron nza oab oaep oak
oasis oauth oauthbrands oauthclient oauthclientid oauthclients oauthclientsecret oauthlib
oauthscopes oauthserviceaccountemail oauthtokenscope obesity obey obeys obfuscate obfuscated
obfuscation obj objc objcopy objcxx objdump object objectformat objectid objection objections
objective objectives objectname objectpath objects objectversioning objfile objid objs obligated
obligation obligations obligatory oblique obscure observability observabilitymode
observabilitypolicies observation observations observe observed observer observers observes
observing obsolescent obsolete obsoleted obstacle obtain obtained obtaining obtains obvious
obviously obx oc ocaf ocal ocaml occasion occasional occasionally occasions occupation
occupational occupied occupies occupy occupying occur occurences occurred occurrence
occurrencefilter occurrences occurring occurs ocean oci ocr ocredit ocs ocsp oct octal octeontx
octet octets october octopus ocx odbc odbcconf odd oddly odeke odr ods odt oem of ofb off
offcluster offender offending offensive offer offered offering offerings offers office
officeaddons officeclicktorun officejet officer officers officestoragebox official officially
officials offline offlinehelp offload offloaded offloading offloads offs offset offsets ofs often
ogg oggopus ogs oh oid oidc oidcserviceaccountemail oidctoken oidctokenaudience oil oimagea
oimageb oimagec ok okay okta olafhartong old older oldest oldfile oldname oldstable oldstyle olive
olk omantel omega omics omigod omission omit omits omitted omitting omniauth on onboard onboarded
onboarding once oncluster ondemand ondemandmaintenance ondisk one onedrive onehour oneletter
oneline onenote onenoteim onepageatatime onerror ones oneshot onetime onetoone oneway onfailure
ongoing onhostmaintenance onidle onig onion online onlinepayment onlogon only onlyidtokenclaims
onlyscaleout onlyup onprem onpremises onrender ons onsourcediskdelete onstart onthefly onthewire
onto onward onwards oobe oom ooo oops op opaque opcode opcodes open openapi openat openbsd
opencanary opencontainers opendental opened openemr opener opengl opengroup openid
openidconfiguration openidconnectcore opening openings openjdk openmp openmpi openntpd openpgp
opens opensmtpd opensource openssh openssl opensslca opensslciphers opensslcore opensslcrl
openssldgst openssldsa openssldsaparam opensslenc opensslformatoptions opensslgendsa
opensslgenpkey opensslgenrsa openssllist opensslpassphraseoptions opensslpkcs opensslpkey
opensslpkeyparam opensslpkeyutl opensslrehash opensslreq opensslrsa openssls opensslspeed
opensslverify opensslx openstack opensuse opentracing openvpn opera operable operand operands
operate operated operates operating operatingsystem operation operational operationid
operationlabels operationname operations operator operatorowners operators opf opinion opinions
opioid oplock oplocks opportunistic opportunities opportunity opposed opposite opposition ops
opsagent opsagents opsagentstestpolicy opt opted optical optics optimal optimistic optimix
optimization optimizations optimize optimizeavailability optimized optimizer optimizes
optimizeutilization optimizing optimum optin opting option optional optionalcomponents optionally
options optiplex optmem optout optparse opts optscript optum opus oqbin oqgpgconf oqsocket or
oracle oracledatabase oralce orange orb orbit orchard orchestration orchestrationcluster
orchestrator orchestrators orchid ord order orderby ordered orderfile ordering orderingkey
orderings orderly orders ordinal ordinarily ordinary oregtk org orgaddressgroups organ
organisation organisational organised organization organizational organizationalunit
organizationlevel organizationpolicy organizations organize organized organizing orgbased orgname
orgpolicies orgpolicy orgs orgsecuritypolicies orient orientation oriented orig origin
originaddress original originally originals originate originated originates originating origins
ornament ornaments orphan orphaned orphans orthanc orthodox orthogonal orthotic orya os osacompile
osapi osascript osc oscar osconfig osf osgi osi osimages osinventory osiris osiriscare osirix
osksupport oslogin ospolicyassignment ospolicyassignments osquery osrelease ossec ossl
osslsigncode osteoarthritis osteoporosis osversionids osx otf other otheraddressgroup
otherinstances otherpackage otherproduct others othersecret otherwise otitis otool otoscope otp
otrf otter ou ought ounce our ours ourselves out outage outbound outboundonly outboundpublicip
outcome outcomes outdated outdoor outdoors outer outermost outfile outform outgoing outlen outlet
outline outlined outlines outlive outlives outlook outofband outofdate outofmemory outpatient
output outputall outputdir outputdirectory outputencoding outputfile outputformat outputgroupedges
outputimageuri outputindicatorcontext outputindicatornew outputindicatorold outputonly outputpath
outputresourceedges outputs outputted outputting outputuri outright outs outset outside outsider
outsiders outstanding ova oval over overall overcome overdose overdue overflow overflowing
overflows overhaul overhead overheads overlap overlapping overlaps overlay overlayfs overlimit
overlimits overload overloaded overlook overlooked overly overpass overridden override
overridedeploypolicies overriden overrides overriding overrun oversight oversized overt overview
overwrite overwrites overwriting overwritten ovf ovr owa owaspcrsv owassrf owen owing own owned
owner owners ownership ownerships ownershipscope owning owns ows oxid oxidbindings oxygen oyster
paa pab pac pacbell pace pacific pacing pack package packaged packagekit packagekitglib
packagename packagepath packages packagestate packagetolog packaging packard packed packedrefs
packer packet packetbeat packetmirroring packetmirrorings packets packfile packfiles packing
packobjects packs pacs pacsgear pad padded padding paddle paddresses pads pae paexec page pagead
pagecount paged pageless pager pagers pagersecure pages pagesize pagetoken pagewide paginate
paginated pagination paging paid pain paine painful paint painted painter painting pair paired
pairing pairs pairwise pakcet pakistan pale palestinian palette palmer palms paloaltonetworks pam
pamoverview pamphlet panama panasonic pancakes panda pandoc pane panel pango panic panoramic paper
papers papua paradigm paradise paragraph paragraphs paraguay parallel parallelism parallelization
parallelized parallels param parameter parameterized parametermanager parameters
parameterservercount parameterserverimageuri params paranoia paranoid parcel paren parent parental
parentheses parenthesis parenthesized parents paris parisc parity park parked parker parking
parkinson parks parquet parrot parsable parse parsec parsechangelog parsed parser parsers parses
parsing parson part partial partially participant participants participate participated
participates participating participation particular particularly parties partition partitioned
partitioning partitions partlabel partly partner partnermetadata partnermetadatafromfile partners
partnership partridge parts partuuid partx party partying pass passage passages passed passenger
passes passin passing passive passively passout passphrase passphrases passport passthrough
passthru passwd passwdqc password passwordauthentication passwordhistorysize passwordless
passwordpolicycomplexity passwordpolicyminlength passwords past paste pastebin pasteboard pasted
pastetext pasting pat patch patchdeployment patchdeployments patched patches patching patchjobs
patchupdate patchwithraw patchwithstat patent patents path pathchk pathlen pathlib pathmatchername
pathname pathnames pathological paths pathspec pathspecfilenul pathspecfromfile pathspecs
pathsuffix pathto pathtofile pathtomda pathway pathways patience patient patients pats pattern
patterns pault pause paused pauses pausing pawn pay paychex payer paying payload payloads payment
payne paypal pays pbased pbhi pbkdf pblo pbxcloudeservices pbxphonenetwork pbxsources pc pca
pcalua pcap pcapng pcasvc pci pcmcia pcompressed pcp pcr pcre pcrphase pctx pcw pcwrun pd pdb
pdbalanced pdbutil pdc pddisksize pddisktype pdeathsig pdf pdksh pdlxf pdp pdq pdsourcesnapshot
pdssd pdstandard pdt pdu pdw pe pea peace peach peachtree peacock peak peaks peanuts pear pearce
pearl peas peazip pebble pebs peculiar pedestrians pediatric peek peekfd peel peer peerasn
peerclustername peercred peered peereddnsdomains peering peeringname peerings peeringservice
peeripaddress peeripaddresses peeripv peername peers peersvmname peervolumename pem pen penalties
penalty pencil pending penetration penguin penny pentest pentesting pentium people peoples pep
pepper per perceive perceived percent percentage percentages percents percpu perf perfc perfconfig
perfctr perfect perfectly perfectshuffle perfhost perfintelpt perflist perflogs perfmon perform
performance performances performed performer performing performmaintenance performs perframe
perfrecord perfreport perfscript perfstat perftop perhaps perimeter perimeters perimetertype
perinstance period periodic periodically periodontitis periods peripheral perjob perl perlbug
perldoc perlivp perlpod perlregexp perlthanks perm permanent permanently permissible permission
permissions permissiontype permissive permit permitemptypasswords permitrootlogin permits
permitted permitting perms permutation permutations perpartitionbytes perpartitionpublishmib
perpartitionsubscribemib perpendicular perpetual perror persist persisted persistence
persistenceconfigmode persistencemode persistent persistentdisk persistentkeyring persistently
persistentresourceid persistentresources persists person personal personalities personality
personalization personally personnel persons perspective perstatus pertaining pertask perthread
pertinent perturb peru peruser pessimistic pest pet petal peters petite petsc pf pfifo pfx pg
pgadmin pgbench pgp pgppublickeyfile pgrep pgrouting pgrp pgsql ph phantom pharmacy pharyngitis
phase phased phaseid phases phenomenon phf phi philippines philips philosophical philosophy phish
phishing phone phonecontinuity phones phony photo photographic photography photos php phpmyadmin
phpstorm phpunit phrase phrases phreesia phy phyl phys physical physically physician physicians
physics physiological physmem pi pic pick pickaxe pickaxeall pickaxeregex picked picker picket
picking pickle pickles picks picky pico piconv pics picture pictures pid pidfd pidfile pidof pids
pidwait pie piece pieces pierce pif pig piix pikabot pike pilcrow pile pilgrim pill pillow pilot
pimcommon pimtextedit pinch pine pineapple pinentry ping pingback pings pingscount pinky pinned
pinning pinpoint pins pint pinyin pip pipe piped pipeline pipelines piper pipes piping piqca
pirate pitch pitcher pitches pitchfork pitfalls pitiful pitr pitt pity pivot pivotal pixbuf
pixdata pixel pixeldrain pixels pizza pk pkaction pkcheck pkcon pkcs pkd pkexec pkey pkeydh pkeyec
pkeyffc pkeyrsa pkg pkgcache pkgconf pkgconfig pkgdata pkgmgr pkgutil pki pkill pkinit pkix pkmon
pkt pktinfo pktline pkts pkttyagent pl pla place placed placeholder placeholders placement
placementpolicy placements placementtype places placing plain plainest plainly plaintext
plaintextfile plan plane planes planet planmeca planned planner planning plans plant plantronics
plasma plate plateau platform platforms platformspecific platformversion platt plausible play
playable playback playbook played player players playground playing plays playwright plcm pldd
pleading please pleasing pledged plenty plexus plink plipconfig plist plot plots plotted plotters
plotting plow plt plug pluggable plugged plugin pluginconfig pluginconfigfile pluginconfiguri
plugins plugplay plum plumber plumbing plural plus plutil plymouth pm pmap pmd pmptq pmtu pmu
pneumonia png pngfix pnrpautoreg poc pocket pod podaddresscidrblocks podaffinity podcast
podchecker pods podtopod poet poetry poets point pointed pointer pointers pointing pointintime
pointless pointopoint points poison poisoning poke poking polar pole poles police policies
policing policy policyagent policyanalyzer policybased policybasedroutes policybindings
policycontroller policyessentials policyfile policyid policyintelligence policyname
policyorchestrators policysyntax policytags policytroubleshoot policytroubleshooter policytype
polish polished polishing polite political polkit polkitd poll polled poller pollers polling
pollinginterval polls pollution poly polycom polyfill polyglot polygon pom pond poneytelecom pong
pony pool poolid pooling pools poolsize poop poor poorer poorly pop popcorn pope popen popped
popping pops popular popularity populate populated populates populating population populations
popup poqexec porcelain porcelains pord pornography port portability portable portal portals
portbased porter portion portions portmap portmapper portname portrait ports pos pose posed poses
posh position positional positionals positioned positioning positions positive positively
positives positivity posix posixly possess possessed possesses possessing possession possibilities
possibility possible possibly post postal posted posterior postfix postgis postgre postgres
postgresql postgresqlcommon postimage posting postinst postinstall postmaster postnatal postpolicy
postpone postponed postprocessing postrm postrotate posts postscreen postscript poststartupscript
posture posturedeploymentfoo posturedeployments posturefoo postureoperations postures
posturetemplates pot potam potato potential potentially potm potter potty pouch poultry pound
pounds pow power powercat powerd powered poweredge powerful powering powerline poweroff powerpc
powerpnt powers powerscribe powershare powershell powerup ppc ppid ppl ppm ppp pprint ppt pptm
pptx pqsignhashslhdsasha pqsignmldsa pqsignslhdsasha pr practical practically practice
practicefusion practices practiceweb practise pragma pragmas pragmatic pratt prawn praxis pray
prayer prctl pre preadonly preadwrite preamble preauth prebuilt precaution precede preceded
precedence precedent precedes preceding precise precisely precision precompiled precondition
preconditions preconfigure preconfigured preconv precursor predecessor predecessors predefined
predefinedacl predicate predict predictable predicted predicting prediction predictions
predictionsamplingrate predictive predicts preempt preempted preemptible preemptiblevm preemption
preencoded preexisting pref prefabricated prefer preferable preferably preference preferences
preferential preferred preferring prefers prefetch prefix prefixed prefixes prefixing prefixlen
prefixlength preflight preformatted pregnancy pregnant preimage preinst preinstall preliminary
preload preloaded prelude premature prematurely premise premises premium prenatal prep preparation
preparations prepare prepared prepares preparing prepend prepended prepending prepends
preprocessing preprocessor preprocessors prereceive preremove prerequisite prerequisites prerm
preroll prerotate prerouting prescribed prescribes prescription prescriptions presence present
presentation presentations presented presenting presently presents preservation preserve
preserveacl preserved preserveposix preserves preserving preset presets preshared press pressed
presses pressing pressure presto presumably presume presumed presumption pretend pretended
pretending pretends prettier pretty prettyprint prettyprinted prettyprinter prettytable prev
prevail prevailing prevalence prevalent prevent prevented preventing prevention preventive
preventnew prevents preview previewed previewfeatures previews previous previously prf pri price
prices pricing pride priest primal primarily primary primarybackup primarycluster primaryinstance
prime primer primes primitive primitives prince princess princeton principal principally
principals principle principles print printable printaccesstoken printed printenv printer
printerdriver printers printf printidentitytoken printing printk printnightmare prints
printsettings prio prior priorities prioritize prioritizes prioritizing priority prism prison
pristine priv privacy private privateaccess privateca privatecloud privateclouds privateconnection
privateconnections privatecontactdata privateforwardingtargets privategoogleaccess privateipv
privatekey privatekeyfile privatekeysecretversion privately privatenetworking privatenetworkip
privatepools privaterangesonly privateserviceconnect privatlab privilege privileged
privilegedaccessmanager privileges privs prj prlimit prn pro proactive proactively prob
probabilistic probability probable probably probe probed probes probing problem problematic
problems probook proc procdump procedural procedure procedures proceed proceeded proceeding
proceedings proceeds process processed processes processid processing processingunits
processkeyring processor processors procexp procfs procmon procps procs procurement prod prodesk
prodinstance prodoperationid prodroot produce produced producer produceracceptlist
producerrejectlist producers produces producing product production productiongrade productions
productive productivity productized productname products productsearch productsets productupdates
prof profanities profdata professional professionally profgen profile profiled profiler profiles
profiling profit profits profsvc proftpd profunctors prog progra program programdata programfiles
programmable programmatic programmatically programme programmed programmer programmers programming
programs progress progressbar progresses progression progressive progressively prohibit prohibited
prohibiting prohibition prohibits proj project projectconfigs projected projectid projectinfo
projecting projection projections projectkey projectlevel projectnumber projector projects
projectwide projectzonalmetadata proliant prologue prolonged prometheus prominence prominent
prominently promiscuous promise promised promises promising promisor promo promote
promotebydefault promoted promoter promotereplica promotes promoting promotion promotional
promotions prompt prompted promptforpassword promptforpvkpassword prompting promptly prompts prone
pronounce pronounced pronouns proof proofing proofofconcept proofs prop propagate propagated
propagates propagating propagation proper properly properties propertiesfile propertiesinput
propertiesoutput property prophylaxis proportion proportional proportionally proportions proposal
proposals propose proposed proposes proposing proppatch propq propquery proprietary proprietor
props proptest prose prospective prosthesis prot protect protected protectedstorage protecting
protection protectionlevel protections protectionstatus protective protector protectors protects
proto protobuf protobufserialized protoc protocol protocolbuffer protocolforwarding
protocolnumbers protocols protodescriptorsfile proton protonmail protos prototype prototypes proud
prov provctx prove proved proven provenance proves provide provided provider providerbase
providercipher providerdigest providerfips providerid providerkeyexch providerkeymgmt providername
providerpath providers providersignature provides providing province proving provision provisional
provisioned provisionedcapacity provisionediops provisionedthroughput provisioning
provisioningmodel provisioningrequest provisions provlaunch provoke provoked proxad proxied
proxies proximity proxy proxyconfig proxyheader proxying proxyless proxyonly proxysecretarn
proxysecretname proxysecretnamespace proxysecretversionid proxystatus prt prtg prtstat prudence
prudent prune pruned prunes pruning pruritus prv ps psa psbase psc pscautoconnections
pscconnection pscconnectionid pscnetworkattachmenturi pscp pscserviceattachment psculture
pscustomobject psd psec pseudo pseudorandom pseudoref pseudoterminal psexec psexesvc psgi psh psi
psjson pslog psloglist psm psmisc psobject psoriasis pspasswd psql psr pss psscripts pssuspend pst
pstore pstree psuiculture psversiontable psw psychemedics psychotherapy psycopg pt ptar ptardiff
ptargrep pth pthread pthreads ptmx ptmxmode ptr ptrace pts ptscotch ptt ptwrite ptx pty pua pub
pubads pubin pubkey pubkeyauthentication public publicaccess publicadvertisedprefix
publicadvertisedprefixes publication publications publicca publiccontactdata publicdelegatedprefix
publicdelegatedprefixes publicdns publicipaddress publicissuerurl publicity publickey publickeyid
publickeys publicly publiclyaccessible publiclyroutable publicptr publicptrdomain publicsuffix
publish published publisher publishers publishes publishing publishtime pubring pubs pubsub
pubsublite pubsubtopic puerto pull pulled pulling pullrequest pullrequestpattern pulls pulse
pulseaudioqt pulseway pump punch punct punctuation punt punycode puppet puppies puppy purchase
purchased purchasing pure purely pureperl pureserver purge purgeable purged purging purple
purported purpose purposely purposes purse pursuant pursuit pus push pushauthserviceaccount
pushauthtokenaudience pushed pushendpoint pushes pushing pushnowrapper pushoption put putenv puts
putting putty puui pv pvk pvkpassword pvkpath pw pwck pwconv pwd pwdump pwdx pwhistory pwn pwnage
pwquality pwrf pwrite pws pwsh pwsx pwunconv pxb pycharm pydantic pydoc pyfiles pygettext
pygmentize pygments pyle pylint pylsp pyparsing pypi pypirc pypsrp pypykatz pyqt pyramid pyside
pyspark pyspnego pytest python pythonmodule pythonpath pythonversion pywinrm pyz pzstd qa qakbot
qatar qbot qbwup qcow qdisc qdiscs qdun qemu qfe qhimg qihucdn qlgenerator qlsn qmgr qml qnap qnx
qos qpic qps qqmail qqweb qrcode qrencode qt qtquick qtr quad quadmath quadrant quadro quail
qualcomm qualification qualified qualifier qualifiers qualifies qualify qualifying qualitative
qualities quality qualys quantify quantitative quantities quantity quantserve quantum quarantine
quarantined quarks quarry quarter quarters quasi queen queens queried queries query
queryaccessibledata querycontent queryfilepath queryid querying querymetadata querymodules
querynetwork queryoutputformat querysyntax queryversionconfig quest question questionable
questions queue queueable queuecount queued queuedresources queueing queuelevel queues queuing
quic quick quickbooks quickcheck quicker quickest quickfixengineering quicklookd quickly
quickstart quickstartprotocol quickstarts quicoverride quiet quieter quietly quirks quirky quit
quite quits quitting qulishi quorum quot quota quotacheck quotainterval quotaon quotarules quotas
quotation quotations quotaunit quote quotecharacter quoted quotes quoting quser qux qvera qvx
qwave qwepoi qword rabbit rabbitmq raccoon race raced racer races racing rack racy radeon radial
radiant radiation radical radio radioactive radiograph radiologist radiology radius radix radmin
rage raid raider rail railroad rails railway rain rainbow raines raintree raise raised raises
raisettingsfilters raising rake ram ramdisk ramen ramp ran rand randfile random randomization
randomize randomized randomly randomlygenerated randomness randr randtxt range ranger rangers
ranges ranging rank ranked ranking rankings ranks ranlib ransom ransomware rapid rapidly rar rare
rarely rarp rasauto rash rasman raspberry rat rate ratebased ratebasedban ratelimit
ratelimitthresholdcount rates rather rating ratio rational rationale ratios raven raw rawdecrypt
rawencrypt rawio rawpredict ray razor rb rbac rbacoutputfile rbacrolebinding
rbacrolebindingactuation rbacrolebindings rbash rbcd rbo rbrb rc rca rcaaaaa rce rcim rclone rcp
rcs rcu rcvbuf rd rdata rdb rdbconfigsnapshotperiod rdbsnapshotperiod rdbsnapshotstarttime
rdefault rdf rdfa rdma rdns rdonly rdp rdpinit rdpshell rdr rds rdsh rdump rdwr re reach
reachability reachable reached reaches reaching react reacting reaction reactions reactive reactor
read readability readable readahead readelf reader readers readily readiness reading readings
readline readlink readme readobj readonly readpat readpathsfromstdin readpoolnodecount readprofile
readreplicasdisabled readreplicasenabled readreplicasmode reads readtags readtime readtoend
readtree readv readwrite ready readytodeploy readyz real realistic realistically reality
realization realize realized realizes realizing realloc reallocated really realm realms realpath
realtime reap reaped reaper reapply rearranged rearranging reason reasonable reasonably reasoning
reasonnotexpected reasons reasonunspecified reattach reattempt reattempted reattempting reauth
rebalanced rebalancing rebase rebased rebasing reboot rebooted rebooting reboots rebound rebuild
rebuilding rebuilt recalculated recall recaptcha recaptchaactionsitekeys recaptchaenterprise
recaptchasessionsitekeys receipt receipts receive received receivepack receiver receivers receives
receivewal receivexlog receiving recent recently recep reception receptionist receptor recheck
recipe recipes recipient recipients reciprocal reckless reclaim reclaimed reclassify recode
recoding recognise recognised recognition recognizable recognize recognized recognizelongrunning
recognizer recognizers recognizes recognizing recommend recommendation recommendations recommended
recommender recommenderconfig recommending recommends recompile recompiled recompute recomputed
recon reconcile reconcileconnections reconciliation reconfiguration reconfigure reconnaissance
reconnect reconsider reconstruct reconstructed reconstruction record recorded recorder recording
recordings records recordset recordsets recordsfile recordvideo recount recover recoverable
recovered recovering recovers recovery recoverypassword recp recreate recreated recreateinstances
recreates recreating recreation recs rectangle rectangular recur recurrence recurrences recurrent
recurring recurs recurse recursesubmodules recursion recursive recursively recv recvfrom
recvlogical recvmsg recycle recycled recycler recyclers recycling red redact redacted
redactedcontactdata redaction redd reddit redefined redeploy redesign redesigned redhat redir
redirect redirected redirecting redirection redirections redirector redirects redirecttarget
redirecttorecaptcha redirecttype redis redisconfig redishighmemmedium redishighmemxlarge
redissharedcorenano redisstandardsmall redistribute redistributes redistribution redisversion redo
redox redraw redsun reduce reduced reduces reducing reduction reductions redundancy redundant reed
reel reenable reenabled reencrypt reencrypts ref refcnt refer reference referenced references
referencing referential referentialrules referer referral referrals referred referrer referrers
referring refers refill refine refined refinement refining reflect reflected reflecting reflection
reflections reflective reflector reflects reflog reflogs reflux refname reform reformed refrain
refresh refreshed refreshes refreshing refs refspec refspecs refuge refusal refusals refuse
refused refuses refusing reg regain regard regarded regarding regardless regards regasm regedit
regenerate regenerated regeneration regents regex regexes regexmatch regexp regime regimes regini
region regiona regional regionalendpoints regionalpersistentdisk regionalserviceendpoint
regionaluseast regioncode regionid regions regionszones regiontoregion regiser register registered
registering registeringacluster registers registrant registrar registration registrations
registries registry registryburst registrypullqps regkey regression regsvcs regsvr regular
regularly regulate regulated rehash reify reimage reimages reimport reindexdb reinitialize
reinstall reinstalled reinstated reject rejected rejecting rejection rejects rel relate related
relates relating relation relational relations relationship relationships relationshiptypes
relative relatively relatives relativeurl relax relaxation relaxed relaxing relaxng relay relayed
relaying relearn release releasechannel releasechannelsettings released releasenotes releases
releasing relevance relevant reliability reliable reliably reliance relic relied relies relieve
relieved reload reloaded reloading reloc relocatable relocate relocated relocates relocation
relocations relocs rely relying rem remain remainder remained remaining remains remake remark
remarks remediation remediationintents remedies remedy remember remembered remembering remembers
remind reminded reminder reminders reminds remittance remote remoteaccess remotebootstrap
remotedir remotelocations remotely remoteobjects remotepc remoteregistry remotes remotesigned
remotetracking remoteutilities remoting remoto remount remounted removable removal removals remove
removeaccesslevels removeaclentry removeaftergraceperiod removeallowedcustomrole removeannotations
removeappoperatorbinding removeaspects removebackend removebgppeer removebuildenvvars
removecloudsqlinstances removeclusterendpoints removecontainers removecustomaudiences
removecustommetadata removed removedagtimeout removedatapoints removeendpoint removeenvvars
removeheaders removehealthchecks removehostrule removeiampolicybinding removeinstances
removeinterface removeitems removejob removekey removelabels removelayer removemembers
removemetadata removenamespacelabels removepathmatcher removeprefix removeprofile remover
removeredisconfig removeresourcepolicies removeresources removerestrictedservices
removerotationschedule removeroutepolicy removeroutepolicyterm removes removesecrets
removeservicebindings removestatefuldisks removesubstitutions removesuffix removetags removetopic
removeuserdefinedfield removeuserlabels removevolume removevolumemount removevpcallowedservices
removing rename renamecluster renamed renameempty renames renaming render rendered renderer
rendering renew renewable renewal renewals renewdomain renewed renice renormalize rented rention
reopen reopened reorder reordered reordering reorders rep repack repacking repadmin repair
repairable repaired repairing repairs reparse repart repeat repeatable repeated repeatedly
repeating repeats repercussions repertoire repetition repetitions repetitive repl replace
replaceall replaced replacement replacementmethod replacements replaces replacing replay replayed
replaying replenishes replica replicacount replicas replicate replicated replicates replicating
replication replicationpolicy replications replicationschedule replicazone replicazones replied
replies reply repo reponame repoowner report reportbug reportconfig reported reportedly reporter
reporters reporthostasfaulty reporting reports repos repositories repository repositorygroups
repositoryid reposlug repost repotype repoze repr represent representable representation
representations representative representatives represented representing represents reproduce
reproduced reproducible reproduction reps reputation req requery request requestattributes
requestcoalescing requestcookietoexclude requested requestedduration requestedfeatures
requestedlinkcount requestendpoints requester requestheaderstoadd requestheadertoexclude requestid
requesting requestmethod requestor requestpath requests requesttime requesturitoexclude requeues
require requireapproval requireconnectors requirecsekkeycreate required requirement requirements
requires requiressl requiretty requiring requisite reread rerere rerun rerunning reruns res
resampling rescale rescan reschedule rescheduled reschedulemaintenance rescheduletype rescue
research researchers reseed resemble resembles resembling resend resent reservation
reservationaffinity reservationaffinitytype reservationname reservations reservationsharingpolicy
reserve reserved reservedinternalrange reservediprange reservedipranges reserves reserving
reservoir reset resetadminpassword resets resetsecret resetsslconfig resetting resetupstreamfleet
resetupstreamscope resetwindowspassword reside residence residency resident residents resides
residing residual residue residues resign resigned resilience resilient resist resistance
resistant resize resized resizepart resizerequest resizerequests resizes resizing resolution
resolutions resolv resolvable resolve resolved resolver resolvers resolves resolving resonance
resort resorts resource resourceallowances resourceattributes resourcebundle resourcebundles
resourceconfig resourcedescriptors resourceformat resourcekey resourcekeys resourcemanager
"""
