"""The vocabulary, from presenting to stager."""

WORDS = """\
presenting presently presents preservation preserve preserveacl preserved preserveposix preserves
preserving preset presets preshared press pressed presses pressing pressure presto presumably
presume presumed presumption pretend pretended pretending pretends prettier pretty prettyprint
prettyprinted prev prevail prevailing prevalence prevalent prevent prevented preventing prevention
preventnew prevents preview previewed previewfeatures previews previous previously prf pri price
prices pricing pride priest primal primarily primary primarybackup primarycluster primaryinstance
prime primer primes primitive primitives prince princess princeton principal principally
principals principle principles print printable printaccesstoken printed printer printers printf
printidentitytoken printing printk printnightmare prints printsettings prio prior priorities
prioritize prioritizes prioritizing priority prism pristine priv privacy private privateaccess
privateca privatecloud privateclouds privateconnection privateconnections privatecontactdata
privateforwardingtargets privategoogleaccess privateipv privatekey privatekeyfile
privatekeysecretversion privately privatenetworking privatenetworkip privatepools
privaterangesonly privateserviceconnect privatlab privilege privileged privilegedaccessmanager
privileges privs prj prn pro proactive proactively prob probabilistic probability probable
probably probe probed probes probing problem problematic problems proc procdump procedural
procedure procedures proceed proceeded proceeding proceedings proceeds process processed processes
processid processing processingunits processkeyring processor processors procexp procfs procmon
procps procs procurement prod prodinstance prodoperationid prodroot produce produced producer
produceracceptlist producerrejectlist producers produces producing product production
productiongrade productions productive productivity productized productname products productsearch
productsets productupdates prof profanities professional professionally profile profiled profiler
profiles profiling profit profits proftpd prog progra program programdata programfiles
programmable programmatic programmatically programme programmed programmer programmers programming
programs progress progresses progression progressive progressively prohibit prohibited prohibiting
prohibition prohibits proj project projectconfigs projected projectid projectinfo projecting
projection projections projectkey projectlevel projectnumber projector projects projectwide
projectzonalmetadata prologue prolonged prometheus prominence prominent prominently promiscuous
promise promised promises promising promisor promo promote promotebydefault promoted promoter
promotereplica promotes promoting promotion promotional promotions prompt prompted
promptforpassword promptforpvkpassword prompting promptly prompts prone pronounce pronounced
pronouns proof proofing proofofconcept proofs prop propagate propagated propagates propagating
propagation proper properly properties propertiesfile propertiesinput propertiesoutput property
prophylaxis proportion proportional proportionally proportions proposal proposals propose proposed
proposes proposing proppatch propq propquery proprietary proprietor props prose prospective
prosthesis prot protect protected protecting protection protectionlevel protections protective
protector protectors protects proto protobuf protobufserialized protoc protocol protocolbuffer
protocolforwarding protocolnumbers protocols protodescriptorsfile proton protos prototype
prototypes proud prov provctx prove proved proven provenance proves provide provided provider
providerbase providercipher providerdigest providerfips providerid providerkeyexch providerkeymgmt
providername providerpath providers providersignature provides providing province proving
provision provisional provisioned provisionedcapacity provisionediops provisionedthroughput
provisioning provisioningmodel provisioningrequest provisions provlaunch provoke provoked proxad
proxied proxies proximity proxy proxyconfig proxyheader proxying proxyless proxyonly
proxysecretarn proxysecretname proxysecretnamespace proxysecretversionid proxystatus prt prudence
prudent prune pruned prunes pruning pruritus prv ps psa psbase psc pscautoconnections
pscconnection pscconnectionid pscnetworkattachmenturi pscp pscserviceattachment psculture
pscustomobject psd psec pseudo pseudorandom pseudoref pseudoterminal psexec psexesvc psh psi
psjson psloglist psm psobject psoriasis pspasswd pss psscripts pssuspend pst pstree psuiculture
psversiontable psw psychotherapy pt pth pthread pthreads ptmx ptmxmode ptr ptrace pts ptt ptwrite
pty pua pub pubads pubin pubkey pubkeyauthentication public publicaccess publicadvertisedprefix
publicadvertisedprefixes publication publications publicca publiccontactdata publicdelegatedprefix
publicdelegatedprefixes publicdns publicipaddress publicissuerurl publicity publickey publickeyid
publickeys publicly publiclyaccessible publiclyroutable publicptr publicptrdomain publish
published publisher publishers publishes publishing publishtime pubs pubsub pubsublite pubsubtopic
puerto pull pulled pulling pullrequest pullrequestpattern pulls pulse pump punch punct punctuation
punt puppet puppies puppy purchase purchased purchasing pure purely pureserver purge purgeable
purged purging purple purported purpose purposely purposes purse pursuant pursuit pus push
pushauthserviceaccount pushauthtokenaudience pushed pushendpoint pushes pushing pushnowrapper
pushoption put putenv puts putting putty puui pv pvk pvkpassword pvkpath pw pwck pwd pwdump pwn
pwnage pwquality pwrf pwrite pws pwsh pwsx pxb pycharm pydantic pyfiles pyle pypi pypirc pypsrp
pypykatz pyramid pyspark pyspnego python pythonmodule pythonpath pythonversion pywinrm pyz qa
qakbot qatar qbot qbwup qcow qdisc qdiscs qdun qemu qfe qhimg qihucdn qlgenerator qlsn qmgr qnx
qos qpic qps qqmail qqweb qt qtr quad quadrant quail qualcomm qualification qualified qualifier
qualifiers qualifies qualify qualifying qualitative qualities quality qualys quantify quantitative
quantities quantity quantserve quantum quarantine quarantined quarks quarry quarter quarters quasi
queen queens queried queries query queryaccessibledata querycontent queryfilepath queryid querying
querymetadata querynetwork queryoutputformat querysyntax queryversionconfig quest question
questionable questions queue queueable queuecount queued queuedresources queueing queuelevel
queues queuing quic quick quicker quickest quickfixengineering quicklookd quickly quickstart
quickstartprotocol quickstarts quicoverride quiet quieter quietly quirks quirky quit quite quits
quitting qulishi quorum quot quota quotacheck quotainterval quotarules quotas quotation quotations
quotaunit quote quotecharacter quoted quotes quoting quser qux qvx qwepoi qword rabbit rabbitmq
raccoon race raced racer races racing rack racy radial radiant radiation radical radio radioactive
radiograph radiology radius radix radmin rage raid raider rail railroad rails railway rain rainbow
raines raise raised raises raisettingsfilters raising rake ram ramdisk ramen ramp ran rand
randfile random randomization randomize randomized randomly randomlygenerated randomness randtxt
range ranger rangers ranges ranging rank ranked ranking rankings ranks ranlib ransom ransomware
rapid rapidly rar rare rarely rarp rash raspberry rat rate ratebased ratebasedban ratelimit
ratelimitthresholdcount rates rather rating ratio rational rationale ratios raven raw rawdecrypt
rawencrypt rawio rawpredict ray razor rb rbac rbacoutputfile rbacrolebinding
rbacrolebindingactuation rbacrolebindings rbcd rbo rbrb rc rca rcaaaaa rce rcim rclone rcp rcs rcu
rcvbuf rd rdata rdb rdbconfigsnapshotperiod rdbsnapshotperiod rdbsnapshotstarttime rdefault rdma
rdns rdonly rdp rdpinit rdpshell rdr rds rdsh rdump rdwr re reach reachability reachable reached
reaches reaching react reacting reaction reactions reactive reactor read readability readable
readahead readelf reader readers readily readiness reading readings readline readlink readme
readonly readpat readpathsfromstdin readpoolnodecount readreplicasdisabled readreplicasenabled
readreplicasmode reads readtime readtoend readtree readv readwrite ready readytodeploy readyz real
realistic realistically reality realization realize realized realizes realizing realloc
reallocated really realm realms realpath realtime reap reaped reaper reapply rearranged
rearranging reason reasonable reasonably reasoning reasonnotexpected reasons reasonunspecified
reattach reattempt reattempted reattempting reauth rebalanced rebalancing rebase rebased rebasing
reboot rebooted rebooting reboots rebound rebuild rebuilding rebuilt recalculated recall recaptcha
recaptchaactionsitekeys recaptchaenterprise recaptchasessionsitekeys receipt receipts receive
received receivepack receiver receivers receives receiving recent recently recep reception
receptionist receptor recheck recipe recipes recipient recipients reciprocal reckless reclaim
reclaimed reclassify recode recoding recognise recognised recognition recognizable recognize
recognized recognizelongrunning recognizer recognizers recognizes recognizing recommend
recommendation recommendations recommended recommender recommenderconfig recommending recommends
recompile recompiled recompute recomputed recon reconcile reconcileconnections reconciliation
reconfiguration reconfigure reconnaissance reconnect reconsider reconstruct reconstructed
reconstruction record recorded recorder recording recordings records recordset recordsets
recordsfile recordvideo recount recover recoverable recovered recovering recovers recovery recp
recreate recreated recreateinstances recreates recreating recreation recs rectangle rectangular
recur recurrence recurrences recurrent recurring recurs recurse recursesubmodules recursion
recursive recursively recv recvfrom recvmsg recycle recycled recycler recyclers recycling red
redact redacted redactedcontactdata redaction redd reddit redefined redeploy redesign redesigned
redhat redir redirect redirected redirecting redirection redirections redirector redirects
redirecttarget redirecttorecaptcha redirecttype redis redisconfig redishighmemmedium
redishighmemxlarge redissharedcorenano redisstandardsmall redistribute redistributes
redistribution redisversion redo redraw redsun reduce reduced reduces reducing reduction
reductions redundancy redundant reed reel reenable reenabled reencrypt reencrypts ref refcnt refer
reference referenced references referencing referential referentialrules referer referral
referrals referred referrer referrers referring refers refill refine refined refinement refining
reflect reflected reflecting reflection reflections reflective reflector reflects reflog reflogs
reflux refname reform reformed refrain refresh refreshed refreshes refreshing refs refspec
refspecs refuge refusal refusals refuse refused refuses refusing reg regain regard regarded
regarding regardless regards regasm regedit regenerate regenerated regeneration regents regex
regexes regexmatch regexp regime regimes regini region regiona regional regionalendpoints
regionalpersistentdisk regionalserviceendpoint regionaluseast regioncode regionid regions
regionszones regiontoregion regiser register registered registering registeringacluster registers
registrant registrar registration registrations registries registry registryburst registrypullqps
regkey regression regsvcs regsvr regular regularly regulate regulated rehash reimage reimages
reimport reinitialize reinstall reinstalled reinstated reject rejected rejecting rejection rejects
rel relate related relates relating relation relational relations relationship relationships
relationshiptypes relative relatively relatives relativeurl relax relaxation relaxed relaxing
relay relayed relaying relearn release releasechannel releasechannelsettings released releasenotes
releases releasing relevance relevant reliability reliable reliably reliance relic relied relies
relieve relieved reload reloaded reloading reloc relocatable relocate relocated relocates
relocation relocations relocs rely relying rem remain remainder remained remaining remains remake
remark remarks remediation remediationintents remedies remedy remember remembered remembering
remembers remind reminded reminder reminders reminds remittance remote remotebootstrap remotedir
remotelocations remotely remotepc remotes remotesigned remotetracking remoteutilities remoting
remoto remount remounted removable removal removals remove removeaccesslevels removeaclentry
removeaftergraceperiod removeallowedcustomrole removeannotations removeappoperatorbinding
removeaspects removebackend removebgppeer removebuildenvvars removecloudsqlinstances
removeclusterendpoints removecontainers removecustomaudiences removecustommetadata removed
removedagtimeout removedatapoints removeendpoint removeenvvars removeheaders removehealthchecks
removehostrule removeiampolicybinding removeinstances removeinterface removeitems removejob
removekey removelabels removelayer removemembers removemetadata removenamespacelabels
removepathmatcher removeprefix removeprofile remover removeredisconfig removeresourcepolicies
removeresources removerestrictedservices removerotationschedule removeroutepolicy
removeroutepolicyterm removes removesecrets removeservicebindings removestatefuldisks
removesubstitutions removesuffix removetags removetopic removeuserdefinedfield removeuserlabels
removevolume removevolumemount removevpcallowedservices removing rename renamed renameempty
renames renaming render rendered rendering renew renewable renewal renewals renewdomain renewed
renice renormalize rented rention reopen reopened reorder reordered reordering reorders rep repack
repacking repadmin repair repairable repaired repairing repairs reparse repeat repeatable repeated
repeatedly repeating repeats repercussions repertoire repetition repetitions repetitive repl
replace replaceall replaced replacement replacementmethod replacements replaces replacing replay
replayed replaying replenishes replica replicacount replicas replicate replicated replicates
replicating replication replicationpolicy replications replicationschedule replicazone
replicazones replied replies reply repo reponame repoowner report reportbug reportconfig reported
reportedly reporter reporters reporthostasfaulty reporting reports repos repositories repository
repositorygroups repositoryid reposlug repost repotype repr represent representable representation
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
resistant resize resized resizerequest resizerequests resizes resizing resolution resolutions
resolv resolvable resolve resolved resolver resolvers resolves resolving resonance resort resorts
resource resourceallowances resourceattributes resourcebundle resourcebundles resourceconfig
resourcedescriptors resourceformat resourcekey resourcekeys resourcemanager resourcemanagertags
resourcename resourcenames resourcepolicies resources resourcetype resourceuri resourse resp
respect respected respectful respectfully respecting respective respectively respects respond
responded responder responding responds response responsepolicies responsepolicy
responsepolicyrule responses responsetypeunspecified responseview responsibilities responsibility
responsible responsive rest restart restarted restarting restartonfailure restarts restic resting
restoration restore restorebackup restorechannels restored restoreplan restoreplanbindings
restoreplans restores restoring restrict restricted restrictedactions restrictedfields
restrictedservices restricting restriction restrictions restrictive restricts restrictto restroom
restructuring rests result resultant resulted resulting results resultsbucket resultsdir
resultshistoryname resumable resume resumed resumeinstances resumes resuming resurrected resync
ret retailers retain retainackedmessages retainbackupsondelete retained retainedbackupscount
retaining retains retainuntil retention retentiondays retentionduration retentionmode
retentionperiod retinopathy retire retired retirement retiring retrans retransmission retreat
retriable retried retries retrievability retrievable retrieval retrieve retrieved retrieves
retrieving retry retrycount retrying retryjob retryjobs return returncode returned returning
returns reuploaded reusable reuse reused reuses reusing rev revalidate revalidated revalidating
revalidation revamp reveal revealed revealing reveals reversal reverse reversed reversely reverses
reversible reversing revert reverted reverting reverts review reviewed reviewedby reviewer
reviewers reviewing reviews revise revised revision revisionid revisionname revisions
revisionsuffix revisit revisited revive revlist revocation revoke revoked revokes revolt revolving
revparse revs rewind rewound rewrite rewrites rewriting rewritten rex rexec rexecd rf rfc
rfceditor rfind rformatted rgb rglob rgrep rhapsody rhel rhelcloud rhgb rhinitis rhodes rhost
rhosts rhs rhythm ribbon rice rich richness ricoh rid ridden ride rider rides ridge ridges
ridiculous ridiculously riding rig right righthand rightjustify rightmost rights rigid rigorous
rim rindex ring ringing rings rip ripe ripped ripper ripple risc riscv rise rises rising risk
riskdetection risking risks risky rite rivers rjc rjust rkhunter rlegacy rlength rlimit rlogin
rlogind rlz rm rmd rmdir rmem rmm rms rmtree rng ro road roam roamed roaming rob robin robo
robocopy robodirectives robot robots robust robustness rock rocket rocks rocky rod roe roff rogram
rogue role rolebindings roles roll rollback rollbacks rolled roller rolling rollingaction rollout
rolloutid rolloutkinds rollouts rolls rollup roman romania romeo ronm roof room rooms rooster root
rooted rooter rootflags rootfs roothash rootkit rootpassword rootpath roots rootvolumeiops
rootvolumekmskeyarn rootvolumesize rootvolumethroughput rootvolumetype rope rose rosemary rosetta
roster rot rotate rotated rotates rotateto rotating rotation rotationperiod rotations rotten rough
roughly round rounded rounding roundrobin rounds roundtrip routable route routeany routed
routename router routerappliance routerregion routers routes routetables routeto routeviews
routine routinely routines routing routingoverride routingpolicybackupdata routingpolicybackupitem
routingpolicydata routingpolicyitem routingpolicyprimarydata routingpolicytype row rowaffinity
rowan rower rowing rows royal royalties royalty rozena rp rpartition rpath rpc rpcbind rpcfw
rpcidmapd rpl rpm rpo rps rqs rr rrd rrdata rrdatas rrds rrsets rrule rs rsa rsadecryptoaep rsapss
rsasha rsasignpkcs rsasignpss rsasignrawpkcs rsassa rsat rsdp rsdt rsh rshd rsn rsnapshot rsop rsp
rss rssgov rssi rst rstrip rsx rsync rsyncable rsyslog rsyslogd rt rta rtc rtf rtik rtl rtlo
rtnetlink rto rtprio rts rtt rttime ru rubeus ruby rubymine rugby rule ruled rulename ruler rules
ruleset run runapps runas runaway runbook runbooks rundiscovery rundll runlevel runlevels runnable
runner runners running runningtimeout runonce runpath runs runtime runtimebroker runtimeconfig
runtimeid runtimes runtimetemplate runtimetemplateid runtimetemplates runtimeversion
runtimeversionlist runuser ruser rush russet rust rustdesk rusty rutgers rutserv rw rwanda rwrr
rwx rx rxtx rye ryuk saa saas saasruntime saasservicemgmt sack sacl sacrifice sacrifices
sacrificial sacrificing sad sadly safe safeboot safebrowsing safeguard safeguarding safeguards
safely safer safest safety sage sahara said sailor saint sake salad sale sales salesforce salmon
salsa salt salted salter salts salute salvage samaccountname samba same samhain saml samoa sample
samplebackup samplebackupplan samplebpa samplecluster sampled sampledshapley sampleentitlement
samplems sampleoperationid sampleproject samplerate samples sampling samr samsung samwise sanction
sanctioned sanctions sand sandbox sandboxd sandboxing sandstorm sandwich sandy sanitization
sanitize sanity sap sapp sash sasl sat satelli satellite satisfaction satisfactory satisfied
satisfies satisfy satisfying saturated saturation saturday sauce saudi saul sauron sav savage save
saved savedpolicy savedqueries saver savers saves saving savings saw sawyer sax saxon saxutils say
saying says sbased sbelt sbin sbmsa sbom sc scaffold scala scalability scalable scalar scale
scaled scalein scaleincontrol scaleoutpool scaler scales scaletier scaling scalingfactor scalingup
scan scanconfigs scanned scanner scanners scanning scanruns scans scarce scarf scary scatter
scattered scattering scavenge scc sccm scdaemon sce scenario scenarios scene scenes scf sch
schannel sched schedule schedulecron scheduled scheduledbackupcron scheduledbackuplocation
scheduledescription scheduledsnapshots scheduledurationsec scheduler schedulercount schedulercpu
schedulerepeatsuntil schedulermemory schedulers schedulerstorage schedules schedulestarts
scheduletime scheduletimezone scheduling schedulingeviction schema schemafromfile schemaproject
schemaregistries schemas schematized scheme schemes schizophrenia school schools schooner schtask
schtasks sci sciatica science sciences scientific scientist scientists scikitlearn scim scissors
sclerosis sclick scm sco scoliosis scontent scooter scop scope scoped scopelevel scopes
scopetenancypool scoping score scoreboard scorecardresearch scored scorer scores scoring scorpion
scotland scott scp scpflag scr scramble scrambled scrambler scrambles scrambling scrap scrape
scraper scraping scratch scrcons scream screaming screams screen screenconnect screened screenful
screening screens screensaver screensharing screenshot screenshots screw screwed screws script
scriptable scriptblock scripted scripter scripting scriptlet scriptrunner scripts scrn scrnsave
scrobj scroll scrollback scrolled scrolling scrolls scrub scrubbed scrypt scsi sct sctp scu
sculpture sd sda sdb sdcard sdclt sddc sddl sddm sdef sdelete sdiagnhost sdist sdk sdp sdpd sdset
se sea seal sealed sealer sealing seals seamless seamonkey search searchable searchdomains
searched searcher searches searching searchprotectedresources searchqueryparameter
searchtransitivegroups seas season seasonal seat seatbelt seats sec secauthz seccomp secd secedit
second secondary secondaryrange secondaryvms secondaryworker secondaryworkers secondaryworkertype
secondaryzone secondgeneration secondly seconds secp secprofile secprov secrecy secret
secretfilepath secretmanager secrets secretsdump secretsstorecsidriver secretversion secs sect
section sectionheaders sections sector sectors sectra secur secure secureaccessconnect securebits
secured securelist securely securepubads secureserver securesourcemanager securing security
securitycenter securitycommandcenter securityd securitygroup securitygroupids
securityhealthanalytics securitymarks securityoperators securitypolicies securitypolicy
securitypolicyregion securityposture securityprofilegroup securityprofilegroups
securityprofilelocation securityprofiles securitystyle sed sedation see seed seeded seeding seeds
seeing seek seeked seeking seeks seem seemed seemingly seems seen sees seg segment segmentation
segments sekurlsa sel seldom select selectable selected selectedapplications selectednamespaces
selecting selection selections selective selectively selector selectors selects self selfcontained
selfie selfmanaged selfsigned selinux sell sellers selling sells sem semantic semantically
semantics semaphore semaphores semi semicolon semicolondelimited semicolons semicolonseparated
semiconductor semistructured semodule semop sencrypted send sendall senddiagnosticinterrupt sender
sendforbulkimport sending sendmail sendmsg sendpack sends sendspace sendto senegal senior sens
sense senses sensible sensing sensitive sensitivedataprotection sensitivity sensor sensors sent
sentence sentences sentiment sentiments sentinel sentinelone sep separate separated separately
separates separating separation separator separators sepsis september seq seqpacket seqs sequela
sequence sequences sequencing sequential sequentially serbia sergeant serial serialization
serializations serialize serialized serializer serialportloggingenable serials series serio
serious seriously sermon serpent serum serv serve served server serverassigned
serverauthentication servercacerts servercertificatesfiles servercerts serverless serverlevel
servers serverside serverspecified servertls servertlspolicies servertlspolicy serverv serves
servestale servewhilestale service serviceable serviceaccount serviceaccountemail
serviceaccountkeyfile serviceaccounts serviceaccountscopes serviceaccounttypes
serviceaddresscidrblocks serviceagentauth serviceagents serviceattachments servicebased
servicebindings servicecontrol serviced servicedirectory servicedirectoryservice serviceextensions
serviceidentity servicelbpolicies servicelbpolicy servicelevel servicemanagement servicemesh
servicename servicenetworking serviceproject serviceprojects services servicesipv serviceusage
serviceuser servicing servicingstack serving servlet servpw ses sesame session sessionaffinity
sessionduration sessionid sessionkeyring sessionprocess sessions sessiontemplates sessiontokens
sestat set setadvertisementgroups setadvertisementranges setaffinity setall setattr setautoscaling
setbackup setbuildenvvars setcap setcloudsqlinstances setclusterselector setcred
setcustomaudiences setdagtimeout setdefault setdefaultservice setdiskautodelete setegresspolicies
setenforce setenv setenvvars seteuid setgid setgroups sethc sethostname setiampolicy
setingresspolicies setinstancetemplate setjmp setlocale setmachinetype setmanagedcluster setname
setnamedports setnamespaceinconfig setns setowner setpassword setpasswordpolicy setpolicy
setprimaryversion setpriority setpriv setquotaproject setresuid setrlimit setroles
setrotationschedule sets setschedule setscheduler setscheduling setsecrets setsid setsockopt
setsuperuser settable settarget settargetpools setter setters settime settimeout setting
settingbindings settingcustommetadata settings settle settled settlement settles setuid setup
setupmanaged setups setuptools setusagebucket setuser sev seven seventh several severe severed
severely severities severity sevsnp sewell sexual sfc sfh sfl sfn sfq sfrclak sftp sfx sg sgid
sgml sh sha shade shades shading shadow shadowcopy shadowed shadowing shadows shadowutils shai
shake shall shallow shamu shape shaped shaper shapes shaping shapiro shar shard shardcount
sharding shards share shared sharedcore sharedcorenano sharedpathpvcount sharedvpc sharename
sharepoint shares sharesetting sharewith sharing sharingd sharingdisksbetweenvms shark sharp
shaved shaw she shears shebang shed sheen sheep sheer sheet sheets shel shelf shell shellcheck
shellcode shellcompatible shellex shellexec shells shellstyle shelves shenanigans shepherd shield
shielded shieldedsecureboot shieldedvtpm shields shift shifted shifting shifts shim shims shine
shiny ship shipment shipped shipper shipping ships shirt shit shl shlex shlibdeps shlibs shm
shmall shmget shmmax shmmni shoe shoes shook shopping shopt shore short shortage shortcomings
shortcut shortcuts shorten shortened shorter shortest shortformat shorthand shorthands shortlived
shortlog shortly shortname shorts shortstat shot shots shouji should shoulder shoulders shouldn
shout shove shovel show showcases showdeleted showed showedition showeffectiveconfig shower
showhold showing showlinkedclusterupgrade shown shows showsignature showxml shrader shred shrimp
shrine shrink shrinking shuffle shut shutdown shutil shuts shutting si sibling siblings sick
sickle sid side sideband sidebyside sidecar sided sideload sideloading sides sideways sids siemens
sierra sieve sig sigabrt sigaction sigchld sigh sight sighup siginfo sigint sigio sigkill sigma
sigmask sign signal signaled signaling signalled signalling signals signature signaturefile
signaturename signatures signblob signed signedoffby signedurlcachemaxage signer signers
significance significant significantly signified signifies signify signifying signin signing
signinlogs signins signjwt signo signoff signs signurl sigpending sigpipe sigprocmask sigqueue
sigquit sigrtmin sigsegv sigstop sigterm sigtstp sigttou sigusr sigwaitinfo sihost silence
silenced silencer silent silently silentlycontinue silenttrinity silhouette silicon silk silly
silver silverlight sim simd similar similarities similarity similarly simple simplecert
simpleentry simplelist simplemap simpler simplest simplicity simplification simplified simplifies
simplify simplistic simply simulate simulated simulatemaintenanceevent simulates simulating
simulation simulations simulator simultaneous simultaneously sin sinaimg sinajs since singer
singers single singlecluster singlecore singlefield singleline singlenode singleton singleword
singlezone singular sink sinking sinks sinus sinusitis sip siphash sister sit site sitepackages
sites sitetosite sitetositedatatransfer sits sitting situation situations siu six sixhours sixteen
sixth sixty size sizeable sized sizekb sizelimit sizeof sizes sizing sk skate skateboard skater
skb skbedit skel skeletal skeleton sketch sketches sketchy skew skewed ski skier skill skills skin
skinner skip skipped skipper skipping skips skipto skipunsupported skipvalidation skipworktree sku
skull sky skype sl slab slabgrowthfactor slabminsize slabs slack slang slash slashes slate slated
slater slave slaves slcc sled sleep sleepimage sleeping sleeps sleepy sleet slept sles slessap
slice sliced sliceof slices slide slider slides sliding slight slightly slim slimbrowser slip
slipping slips sliver sln slope slopes sloppy slot slots slovakia slovenia slow slowed slower
slowest slowing slowly slows slowvm slug slui sly sm smack small smaller smallest smart smartcard
smartd smarter smartphone smartscreen smashing smaxage smb smbclient smbd smbexec smbios smbrelayx
smbserver smbsettings smc sme smi smile smiley smiling smime smith smoke smoker smoking smooth
smoother smoothly smp sms smss smt smtp smtpd smuggling sn snaffler snail snake sname snap snapd
snapin snapped snapping snapreserve snapshot snapshotcreationschedule snapshotdaily
snapshotdirectory snapshotgroups snapshothourly snapshotlabels snapshotlocation snapshotmonthly
snapshots snapshotschedule snapshotscheduletimezone snapshotsettings snapshotstokeep snapshottime
snapshotting snapshotweekly snare snat snd sndbuf sneak sneaky sni sniff sniffer sniffing snip
sniper snipes snippet snippets snmp snmpd snooping snooze snoozefromfile snoozes snow snowflake
snp snprintf sntp sntrup snuck so soa soak soaking soap soc socalled socat soccer social society
sock sockaddr socket socketpair sockets socks sodinokibi sodium sofacy soft softball softdeleted
soften softer software sogou sogoucdn sol solar solaris sold sole solely soletenancy soletenant
solid solitary solo solproxy solution solutionreach solutions solve solved solves solving somalia
somaxconn some somebody someday somehow someone something sometime sometimes somewhat somewhere
son soname song sonic soon soonas sooner sop sophisticated sophos sorrel sorry sort sortby
sortbyfile sorted sorting sortorder sortoutput sortrand sorts sos sought soul sound sounds source
sourcebackup sourcebackupregion sourcecluster sourced sourcedir sourcedisk sourcediskregion
sourcediskzone sourcefile sourcefirewallpolicy sourceforge sourceimage sourceimagefamily
sourceinstance sourceinstancetemplate sourceinstancezone sourceinstantsnapshot sourceipaddress
sourceipranges sourcemanager sourcenatactiveips sourcenatactiveranges sourcenetwork sourceproject
sourceproperties sourcerange sourceranges sourceregions sourcerepo sources sourceserviceaccounts
sourceslabs sourcesnapshot sourcesnapshotregion sourcetags sourcetobuildbranch
sourcetobuildrepotype sourcetobuildtag sourcetobuilduri sourceuri sourceware sourcing sourgum
south southamerica southamericaeast southeast sovereign sox sp space spaced spaces spaceseparated
spacing spade spaghetti spain spam spamming span spanishspeaking spanner spanning spans sparc
spare spared spark sparkengineversion sparkle sparkling sparkr sparks sparksql sparrow sparse
sparsecheckout spatial spawn spawned spawning spawns spcr spdx spe speak speaker speakers speaking
speaks spear spears spec special specialised specialist specialization specialize specialized
specializes specially specials species specifc specifed specific specifically specification
specifications specificity specifics specifictime specified specifier specifiers specifies specify
specifying specifymincpuplatform specimen speck specs spectacles spectra spectral spectrum
speculation speculative sped speech speechto speechtotext speed speeding speeds speedup speedy
speex speexwithheaderbyte speficied spell spelled spelling spellings spells spelt spence spend
spending spends spendu spent sphere spherical spice spider spike spikes spill spilled spilling
spills spin spines spinner spinning spinstall spiral spirit spirometer spirometry spit spite spl
splash splashtop splat splatted splatting splice splint split splitlines splits splitting sploit
splunk spn spnego spoil spoiler spoke spoken spokeproject spokes sponge sponsor sponsored
sponsoring sponsors sponsorship spontaneous spoof spoofed spoofing spool spooler spoolsample
spoolss spoolsv spoon sport sports spot spotify spotlight spots spotted spp sppsvc sprain spray
spraying spraytoregion spraytoworld spread spreading spreads spreadsheet spreadsheets spring
springer springs sprint sprintf spurious spy spyware sq sqbfa sql sqladmin sqlalchemy sqlcmd sqli
sqlintegrations sqlistable sqlite sqlmap sqlmodel sqlps sqlserver sqlservice sqlservr sqm square
squared squares squash squashfs squashing squashmode squeeze squeezed squeezing squid squire
squirrel sr src srcaddressgroups srcfqdns srcipranges srcline srcnetworks srcnetworktype
srcpkgcache srcprefix srcregioncodes srcsecuretags srcthreatintelligence sri sriov srp srv srvsvc
ss ssb ssd ssds ssh ssha sshadd sshbetweeninstances sshd sshec sshflag sshfs sshkeyexpiration
sshkeyexpireafter sshkeyfile sshkeygen sshkeys sshpublickey ssid ssize ssl sslcafile sslcert
sslcertificates sslcertificatesregion sslcerts sslmode sslpolicies sslpolicy sslpolicyregion ssm
ssn sso ssp ssrf sss sssd ssw ssz st sta stab stability stabilization stabilize stable stack
stackdriver stacked stackexchange stacking stacks stacktype stadium staff stag stage staged stager
"""
