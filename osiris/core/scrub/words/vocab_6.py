"""The vocabulary, from stagers to zzzz."""

WORDS = """\
stagers stages staggered staging stagingbucket staginglocation stairs stale stalewhilerevalidate
staley stall stalled stalls stamp stamped stamping stamps stance stand standalone
standaloneclusters standard standardized standardizing standardlssd standardrolloutpolicy
standards standardsmall standby standbypolicymode standing standout standpoint stands stanton
stanza stanzas staple staples star staring starks starred stars start startafter
startasyncreplication startdate started starter starters startiaptunnel starting startingoffset
startingphaseid startinstances startport starts startservice startstoprestartinstance startswith
starttcptunnel starttime startup startupdate startupprobe startupscript startupscripturl starving
stash stashed stat statcount statd state stated statefilter stateful statefuldisk
statefulexternalip statefulinternalip statefulmetadata statefulset stateless statement statements
statemetadata states stateunspecified statfs statgraphwidth static statically
staticipconfigipblocks staticipconnectivity statics stating station stationary stations statistic
statistical statistically statistics statnamewidth stats statue status statusclass statuscode
statuses statutory statwidth stay stayed staying stays std stdefac stderr stdin stdint stdio
stdlib stdout ste steady steal stealer stealers stealing steals stealth stealthy steam steamapps
steed steel steele steep steganography stella stem stemming stems stenosis step stepid stepped
stepping steps stereo sterling stern stew steward stewart stg stgen stick sticking sticks sticky
stiff stiffness still stimulate sting stirling stochastic stock stolen stomp stone stoner stood
stop stopasyncreplication stopautoscaling stopexpirationtime stopinstances stopmaxage stopmaxidle
stoppage stopped stoppedsize stopping stopproactiveupdate stops stor storage storageautoincrease
storageclass storageclasses storagelocation storageonly storagepool storagepools storagepooltypes
storageprovisionediops storagerw storagesize storagetransfer storagetype store stored storefile
stores storescp storescu storey stories storing storjshare storm stormy story stout stp str strace
straight straightforward strain strains strait strange strangely stranger strangers strategic
strategies strategy stratum straw strawberry stray strcmp stream streamconfigs streamdirectpredict
streamdirectrawpredict streamed streamer streaming streamlined streamlogs streamnodemaxbytes
streamnodemaxentries streamrawpredict streamreader streams street strength strengths strequal
strerror stress stretch stretched stretches strftime strict stricter stricthostkeychecking
strictly stride strider strides strike string stringent stringer strings stringtableinput
stringtableoutput strip stripall stripdebug stripe striped stripes stripped stripper stripping
strips strive strlen stroke strokes strong stronger strongest strongly strptime struck struct
structs structural structure structured structures structuring sts stt stty stub stubbs stubs
stuck student students studied studies studio study studying stuff stuffed stump stupid style
styled stylefile styles stylesheet stylesheets styling su sub subaccount subaccounts subblocks
subcategories subcategory subclass subclasses subcolumns subcommand subcommands subcontractors
subdir subdirectories subdirectory subdivision subdivisions subdomain subdomains subexpression
subexpressions subfields subfolder subgid subgroup subgroups subject subjected subjective subjects
subjecttokentype subkey subkeys sublicense sublime submission submissions submit submitted
submitting submodule submodules submounts subnet subnetid subnetipranges subnetregion subnets
subnetsregion subnetwork subnetworkcreation subnetworkregion subnetworks suboptimal subordinate
subordinates subpart subprefix subprocess subprocesses subproject subresources subroutine subs
subscribe subscribed subscriber subscribers subscribes subscribing subscription subscriptionfilter
subscriptions subscriptiontype subsecond subsection subsections subsequent subsequently subset
subsets subsetting subsettingpolicy subshell subsidiaries subsidiary substack substance
substantial substantially substantive substitute substituted substitutes substitutevariablevalues
substituting substitution substitutions substr substring substrings substvars subsystem subsystems
subtitle subtle subtly subtract subtracted subtracting subtree subtrees subtype subuid subversion
succeed succeeded succeeding succeeds success successes successful successfully succession
successive successor successors such suchlike suck sudden suddenly sudo sudoers sue suffer
suffered suffering suffers suffice sufficient sufficiently suffix suffixed suffixes sugar suggest
suggestcrop suggested suggesting suggestion suggestions suggests suicide suid suit suitability
suitable suitably suite suited suites sum summaries summarize summarized summarizing summary
summed summer summing summit sums sun sunburst sunday sunflower sunglasses sunny sunquest sunrise
sunset sup supabase super superbill superblock superblocks supercedes superhero superior
superproject superscript supersede superseded supersedes superset superuser supervised supervises
supervision supervisor supplement supplemental supplementary supplemented supplements supplicant
supplied suppliers supplies supply supplying support supportaccess supported supportedassettypes
supportedmachinetypes supportedservices supporting supports supportwebserverplugins supportxmr
suppose supposed supposedly supposing suppress suppressed suppresses suppressing suppression
supreme sure surely surescripts surf surface surfaced surfaces surfer surfing surge surgery
surgical surname surpassed surplus surprise surprised surprises surprising surprisingly surrender
surrendered surrogate surrogates surround surrounded surrounding surroundings surrounds survey
surveys survival survive survived survives surviving sus susceptible suse susesapcloud sushi susp
suspect suspected suspects suspend suspended suspendedsize suspending suspendinstances suspends
suspendthenhibernate suspense suspension suspicion suspicious sutton suture suvyi sv svc svcctl
svch svchost svcs svg svm svn svr svsm sw swagger swallow swallowed swallowing swallows swan swap
swapoff swapon swapped swapping swaps swbell swe sweat sweeney sweep sweepbook sweeping sweeps
sweet sweeter swept swift swimmer swimming swimsuit swiotlb swipe swiss switch switched switches
switching switchover switzerland sword swprv swrort sxn sy sydney syg syllable syllables sym
symantec symbol symbolic symbolically symbols symfs symlink symlinked symlinks symmetric
symmetrical symmetry symptom symptomsd symref syms syn synagogue sync syncall synced
synchronisation synchronised synchronization synchronize synchronized synchronizing synchronous
synchronously syncing syncookies syncope syncs synonym synonymous synonyms synopsis syntactic
syntactically syntax syntaxes synth synthesis synthesize synthesized synthetic syringe sys
sysadmin sysadminctl syscall syscalls sysconf sysconfig sysctl sysctls sysexits sysext sysfs
sysinfo sysinit sysinternal sysinternals syslog syslogd sysmon sysroot sysrq system systematic
systematically systemconfigfromfile systemctl systemd systemdjournald systemdlogind
systemdnetworkd systemdnspawn systemdoomd systemdtimesyncd systemdudevd systemgenerated
systemgenerators systeminfo systemmanaged systemparameters systemprofile systemroot systems
systemsupplied systemwide sysusers sysv sysvinit sysvipc sysvol syswow tab table tablename tables
tablet tablets tabs tabseparated tabsize tabular tabulator tac tachycardia taco tactical
tacticalrmm tactics tag tagfile tagged tagger tagging tagkey tagkeynamespacedname tagname
tagpattern tags tagsoverview tagtemplate tagtemplatelocation tagtemplateproject tagtemplates
tagvalue tagvalueshortname tail tailed tailor tailored tails tailscale tailserialportoutput taint
tainted taints take taken takes taking talented talk talked talking talks tall taller talley tally
tamper tampered tampering tampers tangible tangle tango tanium tanner tanstack tanzania taobao tap
tape taper tapped taps tar tarball tarballs tarfile target targetdistributionshape
targetdnsipaddresses targetdomainname targeted targetgrpcproxies targetgrpcproxy targethttpproxies
targethttpproxy targethttpproxyregion targethttpsproxies targethttpsproxy targethttpsproxyregion
targeting targetinstance targetinstances targetinstancezone targetnetwork targetpool
targetpoolregion targetpools targetproject targetprojects targetproxies targetresources
targetruleids targetruleset targets targetsecuretags targetserviceaccounts targetserviceattachment
targetsize targetsslproxies targetsslproxy targettags targettcpproxies targettcpproxy
targettcpproxyregion targetversion targetvpngateway targetvpngatewayregion targetvpngateways tarr
tascii task taskgated taskhost taskhostw taskkill tasklevel tasklist taskmgr taskname taskqueue
tasks tasksbackdoor taskscheduler taskset tasktimeout taste tate tater taught taxi taxonomies
taxonomy taylor tb tbd tbf tbird tbl tbs tbt tc tcim tcl tclass tcloud tclsh tcp tcpconn tcpdump
tcpforwardingoverview tcpip tcpkeep tcproutes tcptimewaittimeout tcptransitoryidletimeout
tcsetattr tcsh td tde tdx teach teacher teaches teaching teal team teams teamviewer tear teardown
tearing tears tech technic technical technicalincidents technically technicaloverview technician
technicians technique techniques technological technologies technology tedious tee teed tel telco
telcoautomation telecommunications telegraf telegram telemetry telephone telephones telephony
telescope telinit tell telling tells telnet telnetd tem temp tempbucket temperature tempest
tempfile template templated templates temple templocation tempo temporal temporarily temporary
temporaryhold temps temptation tempted tempting ten tenancy tenant tenants tencent tencentdl tend
tended tendency tendinitis tends tennis tenor tens tension tensor tensorboard
tensorboardexperimentid tensorboardexperiments tensorboardid tensorboardrunid tensorboardruns
tensorboards tensorboardtimeseries tensorflow tent tentative tenth tenv tera terabyte terabytes
term termcap termed terminal terminals terminate terminated terminates terminating termination
terminations terminationtime terminator terminators terminfo terminology termios terms termservice
termsvcs terra terraform terrible terribly territories territory terse tesla test testable
testaspecttype testasset testattribute testattributebinding testaudience testautomation testbucket
testcategory testcluster testconfig testconsentstore testcontent testcustomtargettype testdataplex
testdatascan testdataset testdatataxonomy testdb testdicomstore tested testentrygroup
testentrytype testenvironment tester testers testexecutiongroup testfhirstore testfile
testglossary testhl testidp testing testinstance testip testjob testjobrun testkey testlab
testlake testmuteconfig testnetwork testparm testphase testpipeline testpolicy testproject
testpubsubtopic testrelease testrollout tests testsharednetwork testsuite testtable testtag
testtarget testtask testtaxonomy testterm testusercredsid testzone tethering texinfo text
textbased textbook textconv textdomain textile textinstances textredactionmode texts textto
textual textually texture textwrap tf tfdv tfrecord tfrecordgzip tftp tftpd tg tgs tgt tgz th
thailand than thank thanks that thaw the thebucket theft their theirs them theme themed themes
themselves then theorem theoretical theoretically theory therapeutic therapy there thereafter
thereby therefore therein thereof thermal thermald thermometer these theses thesis they thh thick
thickness thief thin thing things thingy think thinking thinks thinly third thirdgeneration
thirdparty thirdpartydatarequest thirds thirteen thirty this thistle thorn thorough thoroughly
those though thought thoughts thousand thousands thread threaded threading threadkeyring threads
threadsafe threadspercore threat threatened threatexceptions threatid threatids threatprevention
threatpreventionprofile threats three threeway thresh threshold thresholdconfigname thresholds
threw thrift thrombosis throt throttle throttled throttling through throughout throughput
throughputcapacity throughputreservation throw thrower throwing thrown throws thru thu thumb
thumbnail thumbprint thumbprints thumbs thumper thunder thunderbird thunderbolt thunderfox
thursday thus ti tic tice tick ticket tickets ticketstore ticks tid tidy tie tiebreaker tied tier
tieraction tiered tiering tieringpolicy tiers ties tif tiff tiger tigervnc tight tighten tightened
tightening tighter tightly tile tiles till tiller tilted timber time timebased timed timedate
timedatectl timedated timedelta timediff timeframe timekeeping timeless timelimited timeline
timelines timely timeordered timeout timeouts timer timers times timesharing timesharinggpus
timesource timespan timespec timestamp timestamping timestamps timesync timesyncd timetolive
timewindow timezone timezones timg timing timings timor timzeone tin tingyun tinker tiny tion tip
tipc tipping tips tipton tire tired title titled titles tiworker tk tlb tld tlog tls tlsearlydata
tlsinspect tlsinspectionpolicies tlsinspectionpolicy tlsja tlsoffload tlsroutes tm tmac tmexsn
tmout tmp tmpdir tmpfiles tmpfs tmpl tmui tmutil tmux tn tnx to toast tobacco tobago tocode tod
today todd todo toe tofile together toggle toggled toggles toilet token tokens tokentype
tokenvator tolatest told tolerance tolerant tolerate tolerated toleration tolerations toll tolower
tom tomato tombstone tombstoned tomcat tomcatservice tomography tomorrow toner tongue tons
tonsillitis too took tool toolbar toolbox toolchain toolchains tooling toolkit tools toolset
toolsuite tooltip tooth top topdown topic topicencryptionkey topicname topicproject topics
toplevel topmost topography topologies topology topped topspin topspot torch torlink torn tornado
torpedo tort tortious tortoise tos toss tostdout tostring total totalcount
totalegressbandwidthtier totaliops totally totallyrewritten totalmaxnodes totalminnodes totalpages
totals totalthroughput totarget toto tou touch touched touches touching touchtelindia tough
toupper tour toward towards tower towers town townsend toys tp tpc tpm tpmrm tps tpu tpuonly tpus
tput tputopology tpuv tpuvm tr trace traceback traced tracepoint tracepoints traces tracetoken
tracing track tracked tracker trackers tracking trackingmode trackpad tracks tracksizes tract
tractor trade trademark trademarks tradeoff trader trades trading tradition traditional
traditionally traefik traffic trafficsplit trail trailer trailers trailing train trained trainee
trainer training trains trait traits trajectory tram trammel tramp trampoline trans transaction
transactional transactionalwrites transactionfile transactions transcoder transcribe transcript
transcription transcripts transfer transferappliance transferred transferring transfers transform
transformation transformations transformed transformer transformers transforming
transformnamemappings transforms transfusion transient transit transitencryptionmode transition
transitional transitioned transitioning transitions transitive transitory translate translated
translates translating translation translations translator translators transmission transmit
transmitted transmitter transmitting transparency transparent transparently transplant transport
transportation transported transports transpose trap trapped trapper trapping traps trash trashed
travel travelling travels traversal traverse traversed traverses traversing tray tread treat
treated treaties treating treatment treatments treats treaty tree treeish trees trellix trello
trend triage trial trials triangle triangles triangular trice trick tricked trickle tricks tricky
trident tried trier tries trigger triggerconfig triggered triggerer triggerercount triggerercpu
triggerermemory triggerers triggerevent triggering triggerresource triggers trim trimmed trimming
trino trio trip triple tripp tripped tripping trips tripwire triumph trivial trizetto trl troff
troi trojan troll trophy tropical trouble troubles troubleshoot troubleshooter troubleshooting
troublesome trout truck true truffle trufflehog truly trumpet trumps trunc truncate truncated
truncates truncating truncation trunk trust trustanchors trustconfigs trusted trustedinstaller
trustee trusting trusts truststore trustwave trustworthy trusty truth try trycloudflare trying ts
tsa tsc tscon tse tset tshark tsm tsmsi tsr tstep tsu tsvip tt ttl ttls ttn tttracer tty ttyname
ttys tube tucked tucker tue tuesday tulnp tun tunables tune tuned tunes tuning tunisia tunnel
tunneled tunneling tunnelling tunnels tunnelthroughiap tuple tuples turbo turbomode turkey turks
turla turn turned turner turning turnover turns turquoise turtle tutor tutorial tutorials tv tva
tvax tweak tweaked tweaking tweaks tweed tweet twelve twelvehours twenty twentyfourhours twice
twigg twin twine twins twist twisted twitter two twodigit twoline tws tx txt tying tyler typ type
typeahead typed typedef typename typeproviders types typescript typeset typesetting typewriter
typical typically typing typo typographic typos tz tzinfo uac ubi ubmcmm ubnt ubuntu uc ucaiptest
ucaiptrainingtest ucf ucredit ucs ud udc udev udevadm udevd udf udp udpidletimeout udplite uefi
uems uevent ufeff ufile ufw uganda ugly ui uid uids uin uinit uint uipath uiserver uk ukm ul ulcer
ulimit ultimate ultimately ultra ultrafast ultrasonography ultrasound ultravnc ultrix umac umask
umbrella umfd umount un unable unacceptable unacknowledged unaffected unaltered unambiguous
unambiguously uname unannotated unanswered unapproved unary unasked unassign unattend unattended
unaudited unauthenticated unauthorised unauthorized unavailable unavoidable unaware unbalanced
unbiased unbind unblock unborn unbound unbounded unbreakable unbroken unbuffered unc uncacheable
uncaught uncertain uncertainties uncertainty unchanged unclean unclear uncomment uncommitted
uncommon uncompress uncompressed unconditional unconditionally unconfigured unconstrained
uncontrolled unconventional uncorrected uncover uncovered undef undefined undelete undeleted
undeletes undeploy undeployed undeployindex undeploymodel under underage underestimate undergo
underline underlined underlines underlining underlying underneath underscore underscores
understand understandable understanding understands understood undertaken undertaking underway
undesirable undesired undetect undetected undo undoable undocumented undoes undone undue
unencrypted unenroll unequal unescaped unescrowed uneven unexpected unexpectedly unexpired
unexplained unfair unfamiliar unfinished unfixable unfold unfolding unfortunate unfortunately
unhandled unhappy unhealthy unhealthythreshold unheard unhex unicast unicode unicodedata unicorn
unidentified unification unified unifix uniform uniformly uniforms uniforum unimplemented
unimportant unindent uninet uninitialized uninstall uninstallation uninstallconnectagent
uninstalled uninstaller uninstallers uninstalling uninstalls unintended unintentional
unintentionally uninteresting uninterpreted uninterrupted union unions uniq unique uniquely
uniqueness unistd unit united unitkind unitkinds unitless unitoperations units unity universal
universally universe university unix unixpermissions unknown unlabeled unless unlike unlikely
unlimited unlink unlinked unlisted unload unloaded unloading unloads unlock unlocked unlocking
unlocks unlogged unlooked unlucky unmanage unmanaged unmapped unmarked unmasked unmatched unmerged
unmet unmodified unmount unmounted unmounting unmounts unnamed unnatural unnecessarily unnecessary
unneeded unnest unnoticed unofficial unpack unpacked unpacking unpaired unpatched unpleasant
unplug unplugged unpredictable unprintable unprivileged unprotect unprotected unpublished
unqualified unquoted unreachable unreadable unrealistic unreasonable unrecognised unrecognized
unrecoverable unreferenced unregister unregistered unregistering unregisters unrelated unreleased
unreliable unresolved unrestricted unrolled unsafe unscoped unseal unsealed unsecured unseen
unsent unset unsets unsetting unshare unsigned unsolicited unsolved unsorted unspec unspecified
unstable unsuccessful unsuitable unsupported unsure untag untagged untested until untitled
untouched untracked untrusted unusable unused unusual unusually unversioned unwanted unwatched
unwind unwrap unwrapped unzip uops up upcoming upd updat updatable update updateaccessconfig
updateadc updateaddons updateannotations updateaspects updateautoscaling updateaws updatebackend
updatebgppeer updatebuildenvvars updatecontainer updatecustommetadata updated updatedname
updateenvvars updatefromfile updateheaders updateindex updateinfo updateinstance updateinstances
updateinstancesplit updateinterface updatekey updatelabels updateldapssettings updatemarks
updatemask updatemetadata updatenamespacelabels updateoidc updateoverride updatepolicymaxsurge
updatepolicytype updateprimaryversion updater updateredisconfig updateref updateroutepolicyterm
updaters updates updatesecrets updateserverinfo updatesubstitutions updatetopic updatetraffic
updateuserlabels updating updation updox upfront upgrade upgradeable upgraded upgradepolicy
upgrades upgradescope upgradeselector upgrading uplink upload uploaded uploader uploading
uploadmodel uploadpack uploadroutepolicy uploads upn upon upper uppercase uppercased upperdir
upright ups upsert upsertdatapoints upset upshaw upside upstream upstreamfleet upstreamscope
uptime uptimechecks upto uptodate upward upwards urandom urgency urgent uri urinalysis urinary
uris url urlcache urlencode urlencoded urlfriendly urlify urllists urlmap urlmapconcepts
urlmapregion urlmaps urls urlsafe urn ursnif uruguay us usa usability usable usage usages usaiowa
usamount usaoregon usavirginia usb usbarb usbcore usbfs usbhid usbmsc usbstor uscentra uscentral
uscentrala usd usdocker use useast usec usecase usecases usechiefintfconfig used
usedatabaseencryption usedforsecurity useful usefulness usegoogledomainsdns usehttp useless usepam
usepartitionedtables user useraccount useradd useragent userassigned userauth userconfigurable
userconfigured usercontrolled usercreds userdata userdefined userdefinedfieldname userdefinedkey
userdefinedvalue userdel userdirs userdomain userfriendly usergroups userid userinfo userinit
userip useriprequestheaders userkeyring userlabels userlist usermanaged usermod username usernames
useroutputenabled userprofile userprovided users usersessionkeyring usersfiles userspace
userspecific userspecified usersupplied uservisible userworkloadsconfigmaps userworkloadssecrets
uses useservingport usetableschema usetagsforfirewalls usetopicschema usge usher using
usingchannelsapi usingendpoints usingflowlogs usingnat usingtcpforwarding usinguptimechecks usn
uso usr ustep usual usually uswest ut utc utf util utilities utility utilization utilize utilized
utilizes utilizing utillinux utilman utils utime utmp uto uts utsims utterances utterly uu uucp
uudecode uui uuid uzbekistan va vacancy vacant vacation vaccination vaccine vaccines vacuum vague
vail val vale valgrind valid validate validated validatemessage validateonly validates
validateschema validatessl validatestate validating validation validator validators validity
valkey valley valu valuable value valued values valve vampire van vane vanilla vanish vanished
vanishes var variability variable variables variance variant variants variation variations
varicose varied varies varieties variety various varname vars vary varying vast vastly vatican
vaughn vault vaults vb vba vbe vbs vbscript vc vcenter vcores vcpu vcpus vcredi vcredist vcs vcsa
vd vdc vds vdso ve veal vector vectors veeam vegas vehicle veil vein velocity vendor vendors
vendorspecified vendorsupplied venezuela venom ventilation venture venv ver vera veradigm verb
verbal verbatim verbose verbosely verbosity verbs verclsid verdict verdicts verifiable
verification verified verifier verifies verify verifyctl verifying verion verisign verity
veritysetup versatile version versioned versioning versions versionspecific versus vertex vertexai
vertical vertically very verylikely veryunlikely vesafb vest vet veth veto vf vfat vfork vfs vfy
vg vga vgqsenee vgqsenes vhd vhdx vi via viable vibration vice viceversa vicinity victim victims
victor victory video videointelligence videos vidia vietnam view viewed viewer viewers viewing
viewingregionszones views viewstate vii vile vim vimdiff vintage viola violate violated violates
violating violation violations violent violet violin vip viral virgin virginia virt virtio virtua
virtual virtualization virtualized virtually virtualmachines virtue virus viruses virustotal
visibility visible visiblecorecount visio vision visit visited visiting visitor visitors visits
vista visual visualization visualize visually visualstudiofactory visudo vital vitals vivozap viz
vlan vlanid vlp vlq vm vmci vmcount vmdk vmimagefamily vmimagename vmimageproject vmlinux vmlinuz
vmmap vmmigration vmport vms vmsize vmstartschedule vmstat vmstopschedule vmtags vmtools vmtoolsd
vmware vmwareengine vmwareenginenetwork vn vnc vncserver vnd vnet vni vo vocabulary vogue voice
void voip vol volatile volcano volleyball volt volume volumebackups volumename volumerestores
volumes voluntarily voluntary volunteer volunteering volunteers vomiting vordefiniert vote votes
voting vowel vowels voxel vp vpc vpcaccess vpcaccessibleservices vpcallowedservices vpcconnector
vpcegress vpcflowlogsconfigs vpchostproject vpcnetwork vpcpeerings vpcsc vpcscconfig vpcscconfigs
vpn vpnconnections vpngateways vpntunnel vpntunnelregion vpntunnels vpr vr vrf vroff vs vsa vscan
vscode vserver vsftpd vsjitdebugger vsnapshot vsock vss vssadmin vssapi vssh vsstrace vssvc vsswmi
vulcan vulgar vuln vulnerabilities vulnerability vulnerabilityreports vulnerable vvv vws vxlan wa
wab wabmig wacatac wade waf waffle wager wagon wait waited waiter waiters waiting waitpid waits
waituntil waituntilstable waive waived waiver waivers waives wake wakefield wakes wakeup wakeups
waking wal wales walk walked walker walking walks wall wallclock waller wallet wallpaper walls wan
wanadoo wanna want wanted wanting wants war ward warden wardrobe ware warehouse warm warmup warn
warned warning warningaction warnings warns warp warped warrant warranted warranties warrants
warranty warren wary was wash washington wasm wasmactions wasmplugin wasmplugins
wasmpluginversions wasn waste wasted wasteful wastes wasting watch watchdog watchdogs watched
watcher watcherlogbufsize watchers watches watching water waterfall waterfallbyregion
waterfallbyzone waterfox watermark watermelon waters watershed watts wav wave wavelength waves
wavy way ways waystar wazuh wb wbadmin wbem wbemcomn wbemsvc wbengine wc wce wchar wcp wdac
wdigest wds we weak weaken weakened weakens weaker weakest weakness weaknesses wear weary weasis
weather weatherapikey weaver web webapps webcam webclient webdav webex webhook webhooks webhop
webmaster webmopus webpage webroot websecurityscanner webserver webserverallowall webservercpu
webserverdenyall webservermachinetype webservermemory webserverstorage webshell webshells website
websitekey websites websocket webssoadditionalscopes webssoresponsetype webster webstorm wed
wedding wedge wednesday weed week weekday weekdays weekend weekly weeklyschedule
weeklyschedulefromfile weeks weibo weigh weighed weight weighted weightreportmode weights weir
weird weixin wekyb welcome welcomed welcomes welder well wellknown wells went wer were werfault
werfaultsecure wermgr west western weston wevtutil wfe wfp wget whale what whatchanged whaterfox
whatever whatis whats whatsapp whatsoever wheat wheel wheelchair wheeler wheels when whenever
where whereas whereby wherein wherever whether which whichever while whilst whine whining whip
whisker whistles white whitehead whitelist whitelisted whitelisting whitespace whitespaces
whitespaceseparated whitman whl who whoami whoever whois whole wholesale wholly whom whoops whose
whsecret why wi wick wide widely widened widening wider widespread widest widget widgets widows
width widths wifi wiggle wiki wikipedia wikis wild wildcard wildcards wilder wildly wilds wiles
will willing willingness willis willow wills win winbind winbindd wind windash windefend winder
windir window windowing windows windowsosversion windowsserverdocs windowsssh
windowsstartupscriptbat windowsstartupscriptcmd windowsstartupscriptps windowsstartupscripturl
windowstyle winds windy wine winevt wing winget wings winhttp wininet wininit wink winlogon
winmgmt winner winning winnt winnti winpwn winrar winreg winrm winrs winrshost wins winsat winscp
winserver winsock winsxs winter winternals winters winver winword winzip wipe wiped wiper wipes
wire wired wiregroups wireinit wireless wirelessproxd wires wireshark wise wisely wish wished
wishes wishing wit witch with withcolons withdraw withdrawn withdrawprefix withfingerprint
withheld within without withstand witness witnessed witt wiz wizard wks wkssvc wkst wlan wlanext
wlbsctrl wlc wll wloc wlrmdr wmem wmi wmic wmiexec wmiprvse wmisdk wmiutils wnedshell wod woke
woken wolf wolfe woman women womens won wonder wonderful wondering wont wood woods woodward woody
wooten word worddiff worddiffregex wording wordlevel wordpad wordpress words wordview work
workaround workarounds workbench workdir worked worker workeraccelerator workerbootdisksize
workerbootdisktype workercount workercpu workerdisksize workerimageuri workerlocalssdinterface
workerlogbufsize workermachinetype workermachinetypes workermemory workermincpuplatform workerpool
workerpools workerpoolspec workerregion workers workerstorage workerzone workflow
workflowexecutions workflows workflowtemplate workflowtemplates workforce workforcepool
workforcepools workgroup working workingdirectory workings workingwithhubsspokes
workingwithospolicies worklist workload workloadidentity workloadidentitypool
workloadidentitypools workloadmetadata workloadpolicies workloadpolicy workloadpool
workloadproject workloads workman workplace works workshop workspace workspaceaddons workspaces
workstation workstations worktree worktrees world worldwide worm worried worries worry worrying
worse worship worst worth worthwhile worthy would wouldn wound wow wp wpa wpad wpts wql wqthread
wrap wrapped wrapper wrappers wrapping wraps wren wrench wrestling wright writable write writeable
writeahead writeappend writeback writedisposition writeempty writemetadata writer writerand
writers writes writetruncate writev writing written wrong wrongly wrongs wronly wrote wrr wrsvc ws
wsass wsb wsc wscript wscsvc wsearch wserrorhighlight wsf wsgi wsh wsi wsl wslhost wsm wsman
wsmprovhost wsmv wspo wsreset wsu wsus wtmp wua wuauclt wuaucltcore wuauserv wusa ww wwan wwen www
wwwroot wxs xac xampp xargs xattr xauth xbb xbf xbox xbs xceiver xclip xcode xcoff xcopy xdelay
xdev xdg xdgutils xdigit xdm xdpyinfo xdr xen xeon xerox xfc xfe xfec xfed xfee xff xffeed xffeedb
xffeee xffff xffffffff xffip xfrm xfs xgboost xgf xgoogpubsub xhtml xin xinetd xl xlib xlike xll
xls xlsm xlstart xlsx xltm xmc xml xmlns xmr xmrig xmrpool xof xor xp xpc xpg xpmapped xpn xprop
xrai xray xrdb xrdp xsd xserver xsessions xsi xsl xss xsystemd xtables xtension xterm xts xueshu
xwininfo xxx xxxx xxxxx xxxxxxx xxxxxxxx xxxxxxxxxx xxxxxxxxxxxx xyz xyzzy xz yahoo yam yaml
yamlfile yard yarn yat yates ybkm ydstatic yeah year yearly yearlyprice years yell yellow yemen
yes yesterday yet yield yielded yielding yields yml yodao york you youdao young youngblood younger
youngest your yourproject yourprojectid yours yourself yourselves yourservice youtube ype yst
ytimg yum yymmdd yyyy yyyymmdd yyyymmddhhmmss yyyymmddthh zabbix zacharryblogs zagne zambia
zapping zaz zb zd zdiff zeal zebra zeek zen zenmap zero zeroed zeroes zerologon zeros zeroscale
zeroterminated zforce zfs zgrep zhangyan zhihu zhimg zhistory zhstatic zimbabwe zinc zip zipcloak
zipfile zipinfo zipnote zipper zipsplit zlib zlibgnu zmore znew zoho zohoassist zombie zombies
zonal zone zonefile zonefileformat zoneinfo zonelists zones zonesigning zoo zoom zram zsall
zscaler zsh zsk zskalgorithm zskkeylength zst zstandard zstd zstdcat zummit zzz zzzz
"""
