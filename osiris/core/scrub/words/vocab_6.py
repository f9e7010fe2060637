"""The vocabulary, from resourcemanagertags to trader."""

WORDS = """\
resourcemanagertags resourcename resourcenames resourcepolicies resources resourcetype resourceuri
resourse resp respect respected respectful respectfully respecting respective respectively
respects respond responded responder responding responds response responsepolicies responsepolicy
responsepolicyrule responses responsetypeunspecified responseview responsibilities responsibility
responsible responsive rest restart restarted restarting restartonfailure restarts restfulclient
restic resting restoration restore restorebackup restorechannels restorecluster restored
restoreplan restoreplanbindings restoreplans restores restoring restrict restricted
restrictedactions restrictedfields restrictedservices restricting restriction restrictions
restrictive restricts restrictto restroom restructuring rests result resultant resulted resulting
results resultsbucket resultsdir resultshistoryname resumable resume resumed resumeinstances
resumes resuming resurrected resync ret retailers retain retainackedmessages retainbackupsondelete
retained retainedbackupscount retaining retains retainuntil retention retentiondays
retentionduration retentionmode retentionperiod retinopathy retire retired retirement retiring
retrans retransmission retreat retriable retried retries retrievability retrievable retrieval
retrieve retrieved retrieves retrieving retry retrycount retrying retryjob retryjobs return
returncode returned returning returns reuploaded reusable reuse reused reuses reusing rev
revalidate revalidated revalidating revalidation revamp reveal revealed revealing reveals reversal
reverse reversed reversely reverses reversible reversing revert reverted reverting reverts review
reviewed reviewedby reviewer reviewers reviewing reviews revise revised revision revisionid
revisionname revisions revisionsuffix revisit revisited revive revlist revocation revoke revoked
revokes revolt revolving revparse revs rewind rewound rewrite rewrites rewriting rewritten rex
rexec rexecd rf rfc rfceditor rfind rfkill rformatted rgb rglob rgrep rhapsody rhel rhelcloud rhgb
rhinitis rhodes rhost rhosts rhs rhythm ribbon rice rich richness ricoh rid ridden ride rider
rides ridge ridges ridiculous ridiculously riding rig right righthand rightjustify rightmost
rights rigid rigorous rim rindex ring ringcentral ringing rings rip ripe ripped ripper ripple ris
risc riscv rise rises rising risk riskdetection risking risks risky rispacs rite rivers rjc rjust
rkhunter rlegacy rlength rlimit rlogin rlogind rlz rm rmd rmdir rmem rmiregistry rmm rms rmt
rmtree rng ro road roam roamed roaming rob robfig robin robo robocopy robodirectives robot roboto
robotrules robots robust robustness rock rocket rocks rocky rod roe roff rogram rogue role
rolebindings roles roll rollback rollbacks rolled roller rolling rollingaction rollout rolloutid
rolloutkinds rollouts rolls rollup roman romania romeo romexis ronm roof room rooms rooster root
rooted rooter rootflags rootfs roothash rootkit rootpassword rootpath roots rootvolumeiops
rootvolumekmskeyarn rootvolumesize rootvolumethroughput rootvolumetype rope rose rosemary rosetta
roster rot rotate rotated rotates rotateto rotating rotation rotationperiod rotations rotten rough
roughly round rounded rounding roundrobin rounds roundtrip routable route routeany routed routel
routename router routerappliance routerregion routers routes routetables routeto routeviews
routine routinely routines routing routingoverride routingpolicybackupdata routingpolicybackupitem
routingpolicydata routingpolicyitem routingpolicyprimarydata routingpolicytype row rowaffinity
rowan rower rowing rows royal royalties royalty rozena rp rpartition rpath rpc rpcbind
rpceptmapper rpcfw rpcgen rpcidmapd rpclocator rpcss rpcsvc rpl rpm rpo rps rqs rr rrd rrdata
rrdatas rrds rrsets rrule rs rsa rsadecryptoaep rsapss rsasha rsasignpkcs rsasignpss
rsasignrawpkcs rsassa rsat rsc rsdp rsdt rsh rshd rsn rsnapshot rsop rsp rspec rss rssgov rssi rst
rstrip rsx rsync rsyncable rsyslog rsyslogd rt rta rtacct rtc rtcwake rtdyld rtf rtik rtl rtlo
rtmon rtnetlink rto rtprio rts rtstat rtt rttime ru rubeus rubocop ruby rubymine rugby rule ruled
rulename ruler rules ruleset run runapps runas runaway runbook runbooks runcon rundiscovery rundll
runit runlevel runlevels runnable runner runners running runningtimeout runonce runpath runs
runtime runtimebroker runtimeconfig runtimeid runtimes runtimetemplate runtimetemplateid
runtimetemplates runtimeversion runtimeversionlist runuser ruser rush russet rust rustc rustdesk
rustls rusty rutgers rutserv rview rvim rw rwanda rwrr rwx rx rxnorm rxtx rye ryuk ryzen saa saas
saasruntime saasservicemgmt sack sacl sacrifice sacrifices sacrificial sacrificing sad sadly
safari safe safeboot safebrowsing safeguard safeguarding safeguards safely safer safest safety
sage sahara said sailor saint sake salad sale sales salesforce salmon salsa salt salted salter
salts salute salvage samaccountname samba same samhain saml samoa sample samplebackup
samplebackupplan samplebpa samplecluster sampled sampledshapley sampleentitlement samplems
sampleoperationid sampleproject samplerate samples sampling samr samss samsung samwise samyak
sanction sanctioned sanctions sand sandbox sandboxd sandboxing sandisk sandstorm sandwich sandy
sanitization sanitize sanitizer sanity sanstats sap sapp sash sasl sat satelli satellite
satisfaction satisfactory satisfied satisfies satisfy satisfying saturated saturation saturday
sauce saudi saul sauron sav savage save saved savedpolicy savedqueries savelog saver savers saves
saving savings saw sawyer sax saxon saxutils say saying says sbased sbelt sbin sbmsa sbom sc
scaffold scala scalability scalable scalar scale scaled scalein scaleincontrol scaleoutpool scaler
scales scaletier scaling scalingfactor scalingup scan scanconfigs scanned scanner scanners
scanning scanpackages scanruns scans scansources scarce scardsvr scarf scary scatter scattered
scattering scavenge scc sccm scdaemon sce scenario scenarios scene scenes scf sch schannel sched
schedule schedulecron scheduled scheduledbackupcron scheduledbackuplocation scheduledescription
scheduledsnapshots scheduledurationsec scheduler schedulercount schedulercpu schedulerepeatsuntil
schedulermemory schedulers schedulerstorage schedules schedulestarts scheduletime scheduletimezone
scheduling schedulingeviction schema schemafromfile schemaproject schemaregistries schemas
schematized scheme schemes schick schizophrenia school schools schooner schtask schtasks sci
sciatica science sciences scientific scientist scientists scikitlearn scim scissors sclerosis
sclick scm sco scoliosis scontent scooter scop scope scoped scopelevel scopes scopetenancypool
scoping score scoreboard scorecardresearch scored scorer scores scoring scorpion scotch scotland
scott scp scpflag scpolicysvc scr scramble scrambled scrambler scrambles scrambling scrap scrape
scraper scraping scratch scrcons scream screaming screams screen screenconnect screened screenful
screening screens screensaver screensharing screenshot screenshots screw screwed screws script
scriptable scriptblock scripted scripter scripting scriptlet scriptlive scriptreplay scriptrunner
scripts scrn scrnsave scrobj scroll scrollback scrolled scrolling scrolls scrub scrubbed scrypt
scsi sct sctp scu sculpture scxml sd sda sdb sdbc sdcard sdclt sddc sddl sddm sdef sdelete
sdiagnhost sdiff sdist sdk sdl sdp sdpd sdrsvc sdset se sea seagate seal sealed sealer sealing
seals seamless seamonkey search searchable searchdomains searched searcher searches searching
searchprotectedresources searchqueryparameter searchtransitivegroups seas season seasonal seat
seatbelt seats sec secauthz seccomp secd secedit seclogon second secondary secondaryrange
secondaryvms secondaryworker secondaryworkers secondaryworkertype secondaryzone secondgeneration
secondly seconds secp secprofile secprov secrecy secret secretfilepath secretmanager secrets
secretsdump secretsstorecsidriver secretversion secs sect section sectionheaders sections sector
sectors sectra secur secure secureaccessconnect securebits secured securelist securely
securepubads secureserver securesourcemanager securing security securitycenter
securitycommandcenter securityd securitygroup securitygroupids securityhealthanalytics
securityhealthservice securitymarks securityoperators securitypolicies securitypolicy
securitypolicyregion securityposture securityprofilegroup securityprofilegroups
securityprofilelocation securityprofiles securitystyle sed sedation see seed seeded seeding seeds
seeing seek seeked seeking seeks seem seemed seemingly seems seen sees seg segment segmentation
segments sekurlsa sel seldom select selectable selected selectedapplications selectednamespaces
selecting selection selections selective selectively selector selectors selects self selfcontained
selfie selfmanaged selfsigned selinux sell sellers selling sells sem semantic semantically
semantics semaphore semaphores semi semicolon semicolondelimited semicolons semicolonseparated
semiconductor semistructured semodule semop semver sencrypted send sendall senddiagnosticinterrupt
sender sendfile sendforbulkimport sending sendlog sendmail sendmsg sendpack sends sendspace sendto
senegal senior sens sense senses sensible sensing sensitive sensitivedataprotection sensitivity
sensor sensors sensrsvc sent sentence sentences sentiment sentiments sentinel sentinelone sentry
sep separate separated separately separates separating separation separator separators sepsis
september seq seqpacket seqs sequela sequence sequences sequencing sequential sequentially sequoia
serbia serde sergeant serial serialbus serialization serializations serialize serialized
serializer serialport serialportloggingenable serials serialver series serio serious seriously
sermon serpent serum serv serve served server serverassigned serverauthentication servercacerts
servercertificatesfiles servercerts serverless serverlevel servers serverside serverspecified
servertls servertlspolicies servertlspolicy serverv serves servestale servewhilestale service
serviceable serviceaccount serviceaccountemail serviceaccountkeyfile serviceaccounts
serviceaccountscopes serviceaccounttypes serviceaddresscidrblocks serviceagentauth serviceagents
serviceattachments servicebased servicebindings servicecontrol serviced servicedirectory
servicedirectoryservice serviceextensions serviceidentity servicelbpolicies servicelbpolicy
servicelevel servicemanagement servicemesh servicemodel servicename servicenetworking
serviceproject serviceprojects services servicesipv serviceusage serviceuser servicing
servicingstack serving servlet servo servpw ses sesame session sessionaffinity sessionduration
sessionenv sessionid sessionkeyring sessionprocess sessions sessiontemplates sessiontokens sessreg
sestat set setadvertisementgroups setadvertisementranges setaffinity setall setarch setattr
setautoscaling setbackup setbuildenvvars setcap setcloudsqlinstances setclusterselector setcred
setcustomaudiences setdagtimeout setdefault setdefaultservice setdiskautodelete setegresspolicies
setenforce setenv setenvvars seteuid setgid setgroups sethc sethostname setiampolicy
setingresspolicies setinstancetemplate setjmp setlocale setmachinetype setmanagedcluster setname
setnamedports setnamespaceinconfig setns setowner setpassword setpasswordpolicy setpolicy
setprimaryversion setpriority setpriv setquotaproject setresuid setrlimit setroles
setrotationschedule sets setschedule setscheduler setscheduling setsecrets setsid setsockopt
setsuperuser settable settarget settargetpools setter setterm setters settime settimeout setting
settingbindings settingcustommetadata settings settle settled settlement settles setuid setup
setupmanaged setups setuptools setusagebucket setuser sev seven seventh several severe severed
severely severities severity sevsnp sewell sexual sfc sfh sfl sfn sfq sfrclak sftp sfx sg sgid
sgml sgmlcatalog sh sha shade shaded shades shading shadow shadowconfig shadowcopy shadowed
shadowing shadows shadowutils shai shake shall shallow shamu shape shaped shaper shapes shaping
shapiro shar shard shardcount sharding shards share shared sharedaccess sharedcore sharedcorenano
sharedir sharedpathpvcount sharedvpc sharename sharepoint shares sharesetting sharewith sharing
sharingd sharingdisksbetweenvms shark sharp shasum shaved shaw she shears shebang shed sheen sheep
sheer sheet sheets shel shelf shell shellcheck shellcode shellcompatible shellex shellexec
shellhwdetection shells shellstyle shelves shenanigans shenwei shepherd shib shield shielded
shieldedsecureboot shieldedvtpm shields shift shifted shifting shifts shim shimenkan shims shine
shiny ship shipment shipped shipper shipping ships shirt shit shl shlex shlibdeps shlibs shm
shmall shmget shmmax shmmni shoe shoes shook shopping shopt shore short shortage shortcomings
shortcut shortcuts shorten shortened shorter shortest shortformat shorthand shorthands shortlived
shortlog shortly shortname shorts shortstat shot shots shouji should shoulder shoulders shouldn
shout shove shovel show showcases showdeleted showed showedition showeffectiveconfig shower
showhold showing showlinkedclusterupgrade shown showrgb shows showsignature showxml shrader shred
shrimp shrine shrink shrinking shuf shuffle shurcool shut shutdown shutil shuts shutting si
sibling siblings sick sickle sid side sideband sidebyside sidecar sided sidekiq sideload
sideloading sides sideways sidexis sids siemens sierra sieve sig sigabrt sigaction sigchld sigh
sight sighup siginfo sigint sigio sigkill sigma sigmask sign signal signaled signaling signalled
signalling signals signature signaturefile signaturename signatures signblob signed signedoffby
signedurlcachemaxage signer signers significance significant significantly signified signifies
signify signifying signin signing signinlogs signins signjwt signo signoff signs signurl
sigpending sigpipe sigprocmask sigpwr sigqueue sigquit sigrtmin sigsegv sigstop sigterm sigtstp
sigttou sigusr sigwaitinfo sihost silence silenced silencer silent silently silentlycontinue
silenttrinity silhouette silicon silk silly silver silverlight sim simd similar similarities
similarity similarly simple simplecert simpleentry simplelist simplemap simplepractice simpler
simplest simplicity simplification simplified simplifies simplify simplistic simply simulate
simulated simulatemaintenanceevent simulates simulating simulation simulations simulator
simulators simultaneous simultaneously sin sinaimg sinajs since singer singers single
singlecluster singlecore singlefield singleline singlenode singleton singleword singlezone
singular sink sinking sinks sinus sinusitis sip siphash sirona sister sit site sitepackages sites
sitetosite sitetositedatatransfer sits sitting situation situations siu six sixhours sixteen sixth
sixty size sizeable sized sizekb sizelimit sizeof sizes sizing sk skate skateboard skater skb
skbedit skel skeletal skeleton sketch sketches sketchy skew skewed ski skier skill skills skin
skinner skip skipped skipper skipping skips skipto skipunsupported skipvalidation skipworktree sku
skull sky skylighting skype sl slab slabgrowthfactor slabminsize slabs slabtop slack slang slash
slashes slate slated slater slattach slave slaves slcc sled sleep sleepimage sleeping sleeps
sleepy sleet slepc slept sles slessap slice sliced sliceof slices slide slider slides sliding
slight slightly slim slimbrowser slip slipping slips sliver sln slog slogin slope slopes sloppy
slot slots slovakia slovenia slow slowed slower slowest slowing slowly slows slowvm slug slui
slurp sly sm smack small smallcheck smaller smallest smallstep smart smartcard smartd smarter
smartphone smartscreen smartystreets smashing smaxage smb smbc smbclient smbd smbexec smbios
smbrelayx smbserver smbsettings smc sme smi smile smiley smiling smime smira smith smlnj smoke
smoker smoking smooth smoother smoothly smp sms smss smt smtp smtpd smuggling sn snaffler snail
snake sname snap snapd snapin snapped snapping snappy snapreserve snapshot
snapshotcreationschedule snapshotdaily snapshotdirectory snapshotgroups snapshothourly
snapshotlabels snapshotlocation snapshotmonthly snapshots snapshotschedule
snapshotscheduletimezone snapshotsettings snapshotstokeep snapshottime snapshotting snapshotweekly
snare snat snd sndbuf sneak sneaky sni snice sniff sniffer sniffing snip sniper snipes snippet
snippets snmp snmpd snmptrap snomed snooping snooze snoozefromfile snoozes snow snowflake snp
snprintf sntp sntrup snuck so soa soak soaking soap soc socalled socat soccer social society sock
sockaddr socket socketpair sockets socks sodinokibi sodium soelim sofacy soft softball softdeleted
softdent soften softer softlab software sogou sogoucdn sol solar solaris solarwinds sold sole
solely soletenancy soletenant solid solitary solo solproxy solr solution solutionreach solutions
solve solved solves solving somalia somaxconn some somebody someday somehow someone something
sometime sometimes somewhat somewhere son soname song sonic sonicwall sonnet sonora soon soonas
sooner sop sophisticated sophos sorrel sorry sort sortby sortbyfile sorted sorting sortorder
sortoutput sortrand sorts sos sotruss sought soul sound sounds source sourcebackup
sourcebackupregion sourcecluster sourced sourcedir sourcedisk sourcediskregion sourcediskzone
sourcefile sourcefirewallpolicy sourceforge sourcehut sourceimage sourceimagefamily sourceinstance
sourceinstancetemplate sourceinstancezone sourceinstantsnapshot sourceipaddress sourceipranges
sourcemanager sourcenatactiveips sourcenatactiveranges sourcenetwork sourceproject
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
spending spends spendu spent spf sphere spherical sphinx sphinxcontrib sphinxdoc spi spice spider
spike spikes spill spilled spilling spills spin spines spinner spinning spinstall spiral spirit
spirometer spirometry spit spite spl splain splash splashtop splat splatted splatting splice
splint split splitlines splits splitting sploit splunk splunkd spn spnego spoil spoiler spoke
spoken spokeproject spokes sponge sponsor sponsored sponsoring sponsors sponsorship spontaneous
spoof spoofed spoofing spool spooler spoolsample spoolss spoolsv spoon sport sports spot spotify
spotlight spots spotted spp sppsvc sprain spray spraying spraytoregion spraytoworld spread
spreading spreads spreadsheet spreadsheets spring springer springs sprint sprintf sprof spurious
spy spyder spyware sq sqbfa sql sqladmin sqlagent sqlalchemy sqlbrowser sqlcmd sqlexpress sqli
sqlintegrations sqlistable sqlite sqlmap sqlmodel sqlps sqlserver sqlservice sqlservr sqlwriter
sqm square squared squares squash squashfs squashing squashmode squeeze squeezed squeezing squid
squire squirrel sr src srcaddressgroups srcfqdns srcipranges srcline srcnetworks srcnetworktype
srcpkgcache srcprefix srcregioncodes srcsecuretags srcthreatintelligence sri sriov srp srv srvsvc
srvutil ss ssb ssd ssdpsrv ssds sse ssh ssha sshadd sshbetweeninstances sshd sshec sshflag sshfs
sshkeyexpiration sshkeyexpireafter sshkeyfile sshkeygen sshkeys sshpublickey ssid ssize ssl
sslcafile sslcert sslcertificates sslcertificatesregion sslcerts ssleay sslmode sslpolicies
sslpolicy sslpolicyregion ssm ssn sso ssp ssrf sss sssd sstpsvc ssw ssz st sta stab stability
stabilization stabilize stable stack stackdriver stacked stackexchange stacking stacks stacktrace
stacktype stadium staff stag stage staged stager stagers stages staggered staging stagingbucket
staginglocation stairs stale stalewhilerevalidate staley stall stalled stalls stamp stamped
stamping stamps stance stand standalone standaloneclusters standard standardized standardizing
standardlssd standardrolloutpolicy standards standardsmall standby standbypolicymode standing
standout standpoint stands stanton stanza stanzas staple staples star staring starks starred stars
start startafter startasyncreplication startdate started starter starters startiaptunnel starting
startingoffset startingphaseid startinstances startport starts startservice
startstoprestartinstance startswith starttcptunnel starttime startup startupdate startupprobe
startupscript startupscripturl starving stash stashed stat statcount statd state stated
statefilter stateful statefuldisk statefulexternalip statefulinternalip statefulmetadata
statefulset stateless statement statements statemetadata states stateunspecified statfs
statgraphwidth static statically staticipconfigipblocks staticipconnectivity statics stating
station stationary stations statistic statistical statistically statistics statnamewidth
statoverride stats statsd statue status statusclass statuscode statuses statutory statwidth stay
stayed staying stays std stdbuf stdc stdefac stderr stdin stdint stdio stdlib stdout ste steady
steal stealer stealers stealing steals stealth stealthy steam steamapps steed steel steele steep
steganography stella stem stemming stems stenosis step stepid stepped stepping steps stereo
sterling stern stew steward stewart stg stgen stick sticking sticks sticky stiff stiffness still
stimulate sting stirling stisvc stl stm stochastic stock stolen stomp stone stoner stood stop
stopasyncreplication stopautoscaling stopexpirationtime stopinstances stopmaxage stopmaxidle
stoppage stopped stoppedsize stopping stopproactiveupdate stops stor storable storage
storageautoincrease storageclass storageclasses storagelocation storageonly storagepool
storagepools storagepooltypes storageprovisionediops storagerw storages storagesize
storagetransfer storagetype store stored storefile stores storescp storescu storey stories storing
storjshare storm stormy story stout stp str strace straight straightforward strain strains strait
strange strangely stranger strangers strategic strategies strategy stratum straw strawberry stray
strcmp stream streamconfigs streamdirectpredict streamdirectrawpredict streamed streamer streaming
streamlined streamlogs streamnodemaxbytes streamnodemaxentries streamrawpredict streamreader
streams streamzip street strength strengths strequal strerror stress stretch stretched stretches
strftime strict stricter stricthostkeychecking strictly stride strider strides strike string
stringent stringer stringprep strings stringtableinput stringtableoutput stringy strip stripall
stripdebug stripe striped stripes stripped stripper stripping strips strive strlen stroke strokes
strong stronger strongest strongly strptime struck struct structopt structs structural structure
structured structures structuring sts stt stty stub stubbs stubs stuck student students studied
studies studio study studying stuff stuffed stump stupid style styled stylefile styles stylesheet
stylesheets styling su sub subaccount subaccounts subblocks subcategories subcategory subclass
subclasses subcolumns subcommand subcommands subcontractors subdir subdirectories subdirectory
subdivision subdivisions subdomain subdomains subexpression subexpressions subfields subfolder
subgid subgroup subgroups subject subjected subjective subjects subjecttokentype subkey subkeys
sublicense sublime submission submissions submit submitted submitting submodule submodules
submounts subnet subnetid subnetipranges subnetregion subnets subnetsregion subnetwork
subnetworkcreation subnetworkregion subnetworks suboptimal subordinate subordinates subpart
subprefix subprocess subprocesses subproject subresources subroutine subs subscribe subscribed
subscriber subscribers subscribes subscribing subscription subscriptionfilter subscriptions
subscriptiontype subsecond subsection subsections subsequent subsequently subset subsets
subsetting subsettingpolicy subshell subsidiaries subsidiary substack substance substantial
substantially substantive substitute substituted substitutes substitutevariablevalues substituting
substitution substitutions substr substring substrings substvars subsystem subsystems subtitle
subtle subtly subtract subtracted subtracting subtree subtrees subtype subuid subversion succeed
succeeded succeeding succeeds success successes successful successfully succession successive
successor successors such suchlike suck sudden suddenly sudo sudoedit sudoers sudoreplay sue
suffer suffered suffering suffers suffice sufficient sufficiently suffix suffixed suffixes sugar
suggest suggestcrop suggested suggesting suggestion suggestions suggests suicide suid suit
suitability suitable suitably suite suited suites sulogin sum summaries summarize summarized
summarizing summary summed summer summing summit sums sun sunburst sunday sunflower sunglasses
sunny sunquest sunrise sunset sup supabase super superbill superblock superblocks supercedes
superhero superior superproject superscript supersede superseded supersedes superset superuser
supervised supervises supervision supervisor supplement supplemental supplementary supplemented
supplements supplicant supplied suppliers supplies supply supplying support supportaccess
supported supportedassettypes supportedmachinetypes supportedservices supporting supports
supportwebserverplugins supportxmr suppose supposed supposedly supposing suppress suppressed
suppresses suppressing suppression supreme sure surely surescripts surf surface surfaced surfaces
surfer surfing surge surgery surgical surname surpassed surplus surprise surprised surprises
surprising surprisingly surrender surrendered surrogate surrogates surround surrounded surrounding
surroundings surrounds survey surveys survival survive survived survives surviving sus susceptible
suse susesapcloud sushi susp suspect suspected suspects suspend suspended suspendedsize suspending
suspendinstances suspends suspendthenhibernate suspense suspension suspicion suspicious sutton
suture suvyi sv sval svc svcctl svch svchost svcs svg svm svn svr svsm sw swagger swallow
swallowed swallowing swallows swan swap swaplabel swapoff swapon swapped swapping swaps swbell swe
sweat sweeney sweep sweepbook sweeping sweeps sweet sweeter swept swift swimmer swimming swimsuit
swiotlb swipe swiss switch switched switches switching switchover switzerland sword swprv swrort
swt sxn sy syb sybase sydney syg syllable syllables sym symantec symbol symbolic symbolically
symbolizer symbols symfony symfs symlink symlinked symlinks symmetric symmetrical symmetry symptom
symptomsd symref syms syn synagogue synapse sync syncall synced synchronisation synchronised
synchronization synchronize synchronized synchronizing synchronous synchronously syncing
syncookies syncope syncro syncs synology synonym synonymous synonyms synopsis syntactic
syntactically syntax syntaxes syntaxhighligh synth synthesis synthesize synthesized synthetic
syringe sys sysadmin sysadminctl syscall syscalls sysconf sysconfig sysctl sysctls sysexits sysext
sysfs sysinfo sysinit sysinternal sysinternals syslog syslogd sysmain sysmon sysroot sysrq system
systematic systematically systemconfigfromfile systemctl systemd systemdjournald systemdlogind
systemdnetworkd systemdnspawn systemdoomd systemdtimesyncd systemdudevd systemgenerated
systemgenerators systeminfo systemmanaged systemparameters systemprofile systemroot systems
systemsupplied systemwide sysusers sysv sysvinit sysvipc sysvol syswow tab table tablename tables
tablet tabletinputservice tablets tabs tabseparated tabsize tabular tabulator tabwriter tac
tachycardia taco tactical tacticalrmm tactics tag tagfile tagged tagger tagging tagkey
tagkeynamespacedname tagname tagpattern tags tagset tagsoup tagsoverview tagtemplate
tagtemplatelocation tagtemplateproject tagtemplates tagvalue tagvalueshortname tail tailed tailor
tailored tails tailscale tailserialportoutput taint tainted taints take taken takes taking
talented talk talked talking talks tall taller talley tally taml tamper tampered tampering tampers
tangible tangle tango tanium tanner tanstack tanzania taobao tap tape taper tapi tapisrv tapped
taps tar tarball tarballs tarcat tarfile target targetdistributionshape targetdnsipaddresses
targetdomainname targeted targetgrpcproxies targetgrpcproxy targethttpproxies targethttpproxy
targethttpproxyregion targethttpsproxies targethttpsproxy targethttpsproxyregion targeting
targetinstance targetinstances targetinstancezone targetnetwork targetpool targetpoolregion
targetpools targetproject targetprojects targetproxies targetresources targetruleids targetruleset
targets targetsecuretags targetserviceaccounts targetserviceattachment targetsize targetsslproxies
targetsslproxy targettags targettcpproxies targettcpproxy targettcpproxyregion targetversion
targetvpngateway targetvpngatewayregion targetvpngateways tarr tascii task taskgated taskhost
taskhostw taskkill tasklevel tasklist taskmgr taskname taskqueue tasks tasksbackdoor taskscheduler
taskset tasktimeout taste tasty tate tater taught taxi taxonomies taxonomy taylor tb tbd tbf tbird
tbl tblgen tbs tbt tc tcell tcim tcl tclass tcloud tclsh tcltk tcp tcpconn tcpdump
tcpforwardingoverview tcpip tcpkeep tcproutes tcptimewaittimeout tcptransitoryidletimeout
tcsetattr tcsh tcti td tde tds tdx teach teacher teaches teaching teal team teams teamviewer tear
teardown tearing tears tebra tech technic technical technicalincidents technically
technicaloverview technician technicians technique techniques technological technologies
technology tedious tee teed tel telco telcoautomation telecommunications telegraf telegram
telemetry telepathy telephone telephones telephony telescope telinit tell telling tells telnet
telnetd tem temp tempbucket temperature tempest tempfile template templated templates temple
templexxx templocation tempo temporal temporarily temporary temporaryhold temps temptation tempted
tempting ten tenancy tenant tenants tencent tencentdl tend tended tendency tendinitis tends tennis
tenor tens tension tensor tensorboard tensorboardexperimentid tensorboardexperiments tensorboardid
tensorboardrunid tensorboardruns tensorboards tensorboardtimeseries tensorflow tent tentative
tenth tenv tera terabyte terabytes term termcap termcolor termed terminal terminals terminate
terminated terminates terminating termination terminations terminationtime terminator terminators
terminfo terminology termios terms termservice termsvcs terra terraform terrible terribly
territories territory terse tesla test testable testaspecttype testasset testattribute
testattributebinding testaudience testautomation testbucket testcategory testcluster testconfig
testconsentstore testcontent testcustomtargettype testdataplex testdatascan testdataset
testdatataxonomy testdb testdicomstore tested testentrygroup testentrytype testenvironment tester
testers testexecutiongroup testfhirstore testfile testglossary testhl testidp testing testinstance
testip testjob testjobrun testkey testlab testlake testmuteconfig testnetwork testparm testphase
testpipeline testpolicy testproject testpubsubtopic testrelease testrollout tests
testsharednetwork testsuite testtable testtag testtarget testtask testtaxonomy testterm
testusercredsid testzone tethering texinfo text textbased textbook textconv textdomain texteditor
textile textinstances textredactionmode texts textto textual textually texture textutils
textwidgets textwrap tf tfdv tfrecord tfrecordgzip tftp tftpd tg tgs tgt tgz th thailand than
thank thanks that thaw the thebucket theft their theirs them theme themed themes themselves then
theorem theoretical theoretically theory theranest therapeutic therapy therapynotes there
thereafter thereby therefore therein thereof thermal thermald thermometer these theses thesis they
thh thick thickness thief thin thing things thingy think thinkcentre thinking thinkpad thinks
thinkstation thinly third thirdgeneration thirdparty thirdpartydatarequest thirds thirteen thirty
this thiserror thistle thorn thorough thoroughly those though thought thoughts thousand thousands
thread threaded threading threadkeyring threadorder threads threadsafe threadspercore threat
threatened threatexceptions threatid threatids threatprevention threatpreventionprofile threats
three threeway thresh threshold thresholdconfigname thresholds threw thrift thrombosis throt
throttle throttled throttling through throughout throughput throughputcapacity
throughputreservation throw thrower throwing thrown throws thru thu thumb thumbnail thumbnailer
thumbprint thumbprints thumbs thumper thunder thunderbird thunderbolt thunderfox thursday thus ti
tic tice tick ticket tickets ticketstore ticks tid tidwall tidy tidyall tie tiebreaker tied tier
tieraction tiered tiering tieringpolicy tiers ties tif tiff tiger tigervnc tight tighten tightened
tightening tighter tightly tile tiles till tiller tilted timber time timebased timed timedate
timedatectl timedated timedelta timediff timeframe timekeeping timeless timelimited timeline
timelines timely timeordered timeout timeouts timer timers times timesharing timesharinggpus
timesource timespan timespec timestamp timestamping timestamps timesync timesyncd timetolive
timewindow timezone timezones timg timing timings timor timzeone tin tingyun tinker tiny tinyvec
tion tip tipc tipping tips tipton tire tired title titled titles tiworker tk tlb tld tload tlog
tls tlsearlydata tlsinspect tlsinspectionpolicies tlsinspectionpolicy tlsja tlsoffload tlsroutes
tlwg tm tmac tmexsn tmout tmp tmpdir tmpfiles tmpfs tmpl tmui tmutil tmux tn tnx to toast tobacco
tobago tocode tod today todd todo toe tofile together toggle toggled toggles toilet token
tokenizer tokens tokentype tokenvator tolatest told tolerance tolerant tolerate tolerated
toleration tolerations toll tolower tom tomato tombstone tombstoned tomcat tomcatservice toml
tomlq tomography tomorrow toner tongue tons tonsillitis too took tool toolbar toolbox toolchain
toolchains tooling toolkit tools toolset toolsuite tooltip tooth top topaz topdown topic
topicencryptionkey topicname topicproject topics toplevel topmost topography topologies topology
topped topspin topspot torch torlink torn tornado torpedo tort tortious tortoise tos toshiba toss
tostdout tostring total totalcount totalegressbandwidthtier totaliops totally totallyrewritten
totalmaxnodes totalminnodes totalpages totals totalthroughput totarget toto tou touch touched
touches touching touchtelindia tough toupper tour toward towards tower towers town townsend toys
tp tpc tplink tpm tpmrm tps tpu tpuonly tpus tput tputopology tpuv tpuvm tr trace traceback traced
tracepoint tracepoints traces tracetoken tracing track tracked tracker trackers tracking
trackingmode trackpad tracks tracksizes tract tractor trade trademark trademarks tradeoff trader
"""
