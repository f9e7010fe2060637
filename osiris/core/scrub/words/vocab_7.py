"""The vocabulary, from trades to zzzz."""

WORDS = """\
trades trading tradition traditional traditionally traefik traffic trafficsplit trail trailer
trailers trailing train trained trainee trainer training trains trait traits trajectory tram
trammel tramp trampoline trans transaction transactional transactionalwrites transactionfile
transactions transcoder transcribe transcript transcription transcripts transfer transferappliance
transferred transferring transfers transform transformation transformations transformed
transformer transformers transforming transformnamemappings transforms transfusion transient
transit transitencryptionmode transition transitional transitioned transitioning transitions
transitive transitory translate translated translates translating translation translations
translator translators transmission transmit transmitted transmitter transmitting transparency
transparent transparently transplant transport transportation transported transports transpose
trap trapped trapper trapping traps trash trashed travel travelling travels traversable traversal
traverse traversed traverses traversing tray tread treat treated treaties treating treatment
treatments treats treaty tree treebuilder treeish trees trellix trello trend triage trial trials
triangle triangles triangular trice trick tricked trickle tricks tricky trident trie tried trier
tries trigger triggerconfig triggered triggerer triggerercount triggerercpu triggerermemory
triggerers triggerevent triggering triggerresource triggers trigproc trim trimmed trimming trino
trio trios trip triple tripp tripped tripping trips tripwire triumph trivial trizetto trkwks trl
troff troi trojan troll trophy tropical trouble troubles troubleshoot troubleshooter
troubleshooting troublesome trout truck true truffle trufflehog truly trumpet trumps trunc
truncate truncated truncates truncating truncation trunk trust trustanchors trustconfigs trusted
trustedinstaller trustee trusting trusts truststore trustwave trustworthy trusty truth try
trycloudflare trying ts tsa tsc tscon tse tset tshark tsm tsmsi tsort tsr tstep tsu tsvip tt ttf
ttl ttls ttn tttracer tty ttyname ttys tube tucked tucker tue tuesday tulnp tun tunables tune
tuned tunes tuning tunisia tunnel tunneled tunneling tunnelling tunnels tunnelthroughiap tuple
tuples turbo turbomode turkey turks turla turn turned turner turning turnover turns turquoise
turtle tutor tutorial tutorials tv tva tvax tweak tweaked tweaking tweaks tweed tweet twelve
twelvehours twenty twentyfourhours twice twig twigg twin twine twins twist twisted twitter two
twodigit twoline tws tx txt tying tyler typ type typeahead typed typedef typelits typename
typeproviders types typescript typeset typesetting typewriter typical typically typing typo
typographic typos tz tzdata tzinfo tzselect uac ubi ubiquiti ubmcmm ubnt ubsan ubuntu uc ucaiptest
ucaiptrainingtest ucd ucf ucfq ucfr uclampset ucm uconv ucredit ucs ud udc udev udevadm udevd udf
udp udpidletimeout udplite uefi uems uevent ufeff ufile ufw uganda ugly ui uid uidmap uids uin
uinit uint uipath uiserver uk ukm ul ulcer ulimit ultimate ultimately ultra ultrafast
ultrasonography ultrasound ultravnc ultrix ults umac umask umbrella umfd umount umrdpservice un
unable unacceptable unacknowledged unaffected unaltered unambiguous unambiguously uname
unannotated unanswered unapproved unary unasked unassign unattend unattended unaudited
unauthenticated unauthorised unauthorized unavailable unavoidable unaware unbalanced unbiased
unbind unblock unborn unbound unbounded unbreakable unbroken unbuffered unc uncacheable uncased
uncaught uncertain uncertainties uncertainty unchanged unclean unclear uncomment uncommitted
uncommon uncomplicated uncompress uncompressed unconditional unconditionally unconfigured
unconstrained uncontrolled unconventional uncorrected uncover uncovered undef undefined undelete
undeleted undeletes undeploy undeployed undeployindex undeploymodel under underage underestimate
undergo underline underlined underlines underlining underlying underneath underscore underscores
understand understandable understanding understands understood undertaken undertaking underway
undesirable undesired undetect undetected undname undo undoable undocumented undoes undone undue
unencrypted unenroll unequal unescaped unescrowed uneven unexpand unexpected unexpectedly
unexpired unexplained unfair unfamiliar unfinished unfixable unfold unfolding unfortunate
unfortunately unhandled unhappy unhealthy unhealthythreshold unheard unhex unic unicase unicast
unicode unicodedata unicorn unidecode unidentified unifi unification unified unifix uniform
uniformly uniforms uniforum unimplemented unimportant unindent uninet uninitialized uninstall
uninstallation uninstallconnectagent uninstalled uninstaller uninstallers uninstalling uninstalls
unintended unintentional unintentionally uninteresting uninterpreted uninterrupted union unions
uniq unique uniquely uniqueness unistd unit unitconversion united unitkind unitkinds unitless
unitoperations units unity universal universally universe university unix unixpermissions unknown
unlabeled unless unliftio unlike unlikely unlimited unlink unlinked unlisted unload unloaded
unloading unloads unlock unlocked unlocking unlocks unlogged unlooked unlucky unlz unlzma unmanage
unmanaged unmapped unmarked unmasked unmatched unmerged unmet unmodified unmount unmounted
unmounting unmounts unnamed unnatural unnecessarily unnecessary unneeded unnest unnoticed
unofficial unpack unpacked unpacking unpaired unpatched unpleasant unplug unplugged unpredictable
unprintable unprivileged unprotect unprotected unpublished unqualified unquoted unreachable
unreadable unrealistic unreasonable unrecognised unrecognized unrecoverable unreferenced
unregister unregistered unregistering unregisters unrelated unreleased unreliable unresolved
unrestricted unrolled unsafe unscoped unseal unsealed unsecured unseen unselected unsent unset
unsets unsetting unshare unsigned unsolicited unsolved unsorted unspec unspecified unstable
unsuccessful unsuitable unsupported unsure untag untagged untested until untitled untouched
untracked untrusted unusable unused unusual unusually unversioned unwanted unwatched unwind unwrap
unwrapped unxz unzip unzipsfx unzstd uops up upcoming upd updat updatable update
updateaccessconfig updateadc updateaddons updateannotations updateaspects updateautoscaling
updateaws updatebackend updatebgppeer updatebuildenvvars updatecontainer updatecustommetadata
updated updatedicts updatedname updateenvvars updatefromfile updateheaders updateindex updateinfo
updateinstance updateinstances updateinstancesplit updateinterface updatekey updatelabels
updateldapssettings updatemarks updatemask updatemetadata updatenamespacelabels updateoidc
updateoverride updatepolicymaxsurge updatepolicytype updateprimaryversion updater
updateredisconfig updateref updateroutepolicyterm updaters updates updatesecrets updateserverinfo
updatesubstitutions updatetopic updatetraffic updateuserlabels updating updation updox upfront
upgrade upgradeable upgradecluster upgraded upgradepolicy upgrades upgradescope upgradeselector
upgrading uplink upload uploaded uploader uploading uploadmodel uploadpack uploadprogress
uploadroutepolicy uploads upn upnp upnphost upon upower upper uppercase uppercased upperdir
upright ups upscaling upsert upsertdatapoints upset upshaw upside upstream upstreamfleet
upstreamscope uptime uptimechecks upto uptodate upward upwards urandom urdf urgency urgent uri
urinalysis urinary uris url urlcache urlencode urlencoded urlfriendly urlify urllists urlmap
urlmapconcepts urlmapregion urlmaps urls urlsafe urn ursnif uruguay urwid us usa usability usable
usage usages usaiowa usamount usaoregon usavirginia usb usbarb usbcore usbfs usbhid usbmsc usbstor
uscentra uscentral uscentrala usd usdocker use useast usec usecase usecases usechiefintfconfig
used usedatabaseencryption usedforsecurity useful usefulness usegoogledomainsdns usehttp useless
uselistorder usepam usepartitionedtables user useraccount useradd useragent userassigned userauth
userconfigurable userconfigured usercontrolled usercreds userdata userdefined userdefinedfieldname
userdefinedkey userdefinedvalue userdel userdirs userdomain userfriendly usergroups userid
userinfo userinit userip useriprequestheaders userkeyring userlabels userlist usermanaged usermod
username usernames useroutputenabled userprofile userprovided users usersessionkeyring usersfiles
userspace userspecific userspecified usersupplied uservisible userworkloadsconfigmaps
userworkloadssecrets uses useservingport usetableschema usetagsforfirewalls usetopicschema usge
usher using usingchannelsapi usingendpoints usingflowlogs usingnat usingtcpforwarding
usinguptimechecks usn uso usosvc usr usrunmess ust ustep usual usually uswest ut utc utf util
utilities utility utilization utilize utilized utilizes utilizing utillinux utilman utils utime
utmp utmpdump uto uts utsims utterances utterly uu uucp uudecode uui uuid uuidgen uulib uwsgi
uxsms uzbekistan va vacancy vacant vacation vaccination vaccine vaccines vacuum vacuumdb vacuumlo
vague vail val valant vale valgrind valid validate validated validatemessage validateonly
validates validateschema validatessl validatestate validating validation validator validators
validity validlocale valkey valley valu valuable value valued values valve valyala vampire van
vane vanilla vanish vanished vanishes var variability variable variables variance variant variants
variation variations varicose varied varies varieties variety various varlink varname vars vary
varying vast vastly vatech vatican vaughn vault vaults vaultsvc vb vba vbe vbs vbscript vc vcenter
vcores vcpu vcpus vcr vcredi vcredist vcs vcsa vd vdc vdir vdpa vds vdso ve veal vec vector
vectors veeam vegas vehicle veil vein velocity vendor vendors vendorspecified vendorsupplied
venezuela venom ventilation venture venv ver vera veradigm verb verbal verbatim verbose verbosely
verbosity verbs verclsid verdict verdicts verifiable verification verified verifier verifies
verify verifyctl verifying verion verisign verity veritysetup versatile version versioned
versioning versions versionspecific versus vertex vertexai vertical vertically very verylikely
veryunlikely vesafb vest vet veth veto vf vfat vfork vfs vfy vg vga vgdb vgqsenee vgqsenes vhd
vhdx vhost vi via viable vibration vice viceversa vicinity victim victims victor victoriametric
victory video videointelligence videos vidia vietnam view viewed viewer viewers viewing
viewingregionszones viewres views viewstate vigr vii vile vim vimdiff vimtutor vintage viola
violate violated violates violating violation violations violent violet violin vip vipw viral
virgin virginia virt virtio virtua virtual virtualenv virtualization virtualized virtually
virtualmachines virtue virus viruses virustotal visibility visible visiblecorecount visio vision
visit visited visiting visitor visitors visits vista visual visualization visualize visually
visualstudiofactory visudo vital vitals vividcortex vivozap viz vlan vlanid vlp vlq vm vmci
vmcount vmdk vmihailenco vmimagefamily vmimagename vmimageproject vmlinux vmlinuz vmmap
vmmigration vmport vms vmsize vmstartschedule vmstat vmstopschedule vmtags vmtools vmtoolsd vmware
vmwareengine vmwareenginenetwork vn vnc vncserver vnd vnet vni vo vocabulary vogue voice void voip
vol volatile volcano volleyball volt volume volumebackups volumename volumerestores volumes
volumestatus voluntarily voluntary volunteer volunteering volunteers vomiting vonage vordefiniert
vote votes voting vowel vowels voxel vp vpc vpcaccess vpcaccessibleservices vpcallowedservices
vpcconnector vpcegress vpcflowlogsconfigs vpchostproject vpcnetwork vpcpeerings vpcsc vpcscconfig
vpcscconfigs vpn vpnconnections vpngateways vpntunnel vpntunnelregion vpntunnels vpr vr vrf vroff
vs vsa vscan vscode vserver vsftpd vsjitdebugger vsnapshot vsock vss vssadmin vssapi vssh vsstrace
vssvc vsswmi vte vty vue vulcan vulgar vuln vulnerabilities vulnerability vulnerabilityreports
vulnerable vvv vws vxlan wa waasmedicsvc wab wabmig wacatac wacom wade wadllib waf waffle wager
wagon wait waited waiter waiters waiting waitpid waits waituntil waituntilstable waive waived
waiver waivers waives wake wakefield wakes wakeup wakeups waking wal wales walk walked walker
walking walks wall wallclock waller wallet wallpaper walls wan wanadoo wanna want wanted wanting
wants war ward warden wardrobe ware warehouse warm warmup warn warned warning warningaction
warnings warns warp warped warrant warranted warranties warrants warranty warren wary was wash
washington wasm wasmactions wasmplugin wasmplugins wasmpluginversions wasn waste wasted wasteful
wastes wasting watch watchdog watchdogs watched watcher watcherlogbufsize watchers watches
watchgnupg watchguard watching water waterfall waterfallbyregion waterfallbyzone waterfox
watermark watermelon waters watershed watts wav wave wavelength waves wavy way waylandclient ways
waystar wazuh wb wbadmin wbem wbemcomn wbemsvc wbengine wbiosrvc wc wce wchar wcncsvc wcp wcwidth
wdac wdctl wdigest wdnissvc wds we weak weaken weakened weakens weaker weakest weakness weaknesses
wear weary weasis weather weatherapikey weaver web webapps webcam webclient webdav webex webhook
webhooks webhop webkit webmaster webmopus webpage webpt webroot websecurityscanner webserver
webserverallowall webservercpu webserverdenyall webservermachinetype webservermemory
webserverstorage webshell webshells website websitekey websites websocket websockets
webssoadditionalscopes webssoresponsetype webster webstorm webview wecsvc wed wedding wedge
wednesday weed week weekday weekdays weekend weekly weeklyschedule weeklyschedulefromfile weeks
weibo weigh weighed weight weighted weightreportmode weights weir weird weixin wekyb welcome
welcomed welcomes welder well wellknown wellness wells went wer wercplsupport were werfault
werfaultsecure wermgr wersvc west western weston wevtutil wfe wfp wget whale what whatchanged
whaterfox whatever whatis whats whatsapp whatsoever wheat wheel wheelchair wheeler wheels when
whenever where whereas whereby wherein whereis wherever whether which whichever while whilst whine
whining whip whisker whistles white whitehead whitelist whitelisted whitelisting whitespace
whitespaces whitespaceseparated whitman whl who whoami whoever whois whole wholesale wholly whom
whoops whose whsecret why wi wick wide widely widened widening wider widespread widest widget
widgets widgetsaddons widows width widths wife wifi wiggle wiki wikiconverter wikipedia wikis wild
wildcard wildcards wilder wildly wilds wiles will willing willingness willis willow wills win
winapi winbind winbindd wind windash windefend winder windir window windowing windows
windowsosversion windowsserverdocs windowsssh windowsstartupscriptbat windowsstartupscriptcmd
windowsstartupscriptps windowsstartupscripturl windowstyle windowsystem windres winds windy wine
winevt wing winget wings winhttp winhttpautoproxysvc wininet wininit wink winlogbeat winlogon
winmgmt winner winning winnt winnti winpwn winrar winreg winrm winrs winrshost wins winsat winscp
winserver winsock winsxs winter winternals winters winver winword winzip wipe wiped wipefs wiper
wipes wire wired wiregroups wireguard wireinit wireless wirelessproxd wires wireshark wise wisely
wish wished wishes wishing wit witch with withcolons withdraw withdrawn withdrawprefix
withfingerprint withheld within without withstand witness witnessed witt wiz wizard wks wkssvc
wkst wlan wlanext wlansvc wlbsctrl wlc wll wloc wlrmdr wmem wmi wmiapsrv wmic wmiexec wmiprvse
wmisdk wmiutils wnedshell wod woke woken wolf wolfe woman women womens won wonder wonderful
wondering wont wood woods woodward woody wooten word worddiff worddiffregex wording wordlevel
wordpad wordpress words wordview work workaround workarounds workbench workdir worked worker
workeraccelerator workerbootdisksize workerbootdisktype workercount workercpu workerdisksize
workerimageuri workerlocalssdinterface workerlogbufsize workermachinetype workermachinetypes
workermemory workermincpuplatform workerpool workerpools workerpoolspec workerregion workers
workerstorage workerzone workflow workflowexecutions workflows workflowtemplate workflowtemplates
workforce workforcepool workforcepools workgroup working workingdirectory workings
workingwithhubsspokes workingwithospolicies worklist workload workloadidentity
workloadidentitypool workloadidentitypools workloadmetadata workloadpolicies workloadpolicy
workloadpool workloadproject workloads workman workplace works workshop workspace workspaceaddons
workspaces workstation workstations worktree worktrees world worldwide worm worried worries worry
worrying worse worship worst worth worthwhile worthy would wouldn wound wow wp wpa wpad wpcsvc
wpdbusenum wpts wql wqthread wrap wrapped wrapper wrappers wrapping wraps wren wrench wrestling
wright writable write writeable writeahead writeappend writeback writedisposition writeempty
writemetadata writer writerand writers writes writetruncate writev writing written wrong wrongly
wrongs wronly wrote wrr wrsvc ws wsass wsb wsc wscript wscsvc wsearch wserrorhighlight wsf wsgi
wsh wsi wsl wslhost wsm wsman wsmprovhost wsmv wspo wsreset wst wsu wsus wtforms wtmp wua wuauclt
wuaucltcore wuauserv wudfsvc wusa ww wwan wwen www wwwroot wxs xac xampp xapian xargs xattr xauth
xbb xbf xbox xbs xcb xceiver xclip xcmsdb xcode xcoff xcopy xdebug xdelay xdev xdg xdgutils xdigit
xdm xdpyinfo xdr xdriinfo xen xeon xero xerox xev xfc xfd xfe xfec xfed xfee xff xffeed xffeedb
xffeee xffff xffffffff xffip xfixes xfontsel xfrm xfs xgamma xgboost xgettext xgf xgoogpubsub
xhost xhtml xin xinetd xio xkb xkeystone xkill xl xlib xlike xll xls xlsatoms xlsclients xlsfonts
xlsm xlstart xlsx xltm xmc xmessage xml xmlcatalog xmlgui xmlns xmlrpc xmlrpcclient xmlschema
xmlsec xmltodict xmodmap xmonad xmpp xmr xmrig xmrpool xof xor xorg xp xpath xpathengine xpc xpg
xpmapped xpn xprop xrai xrandr xray xrdb xrdp xrefresh xsd xserver xsessions xset xsetmode
xsetpointer xsetroot xsi xsl xslt xss xstatic xstdcmap xsubpp xsystemd xtables xtension xterm
xtrans xts xueshu xvidtune xvinfo xvweb xwininfo xxd xxhash xxx xxxx xxxxx xxxxxxx xxxxxxxx
xxxxxxxxxx xxxxxxxxxxxx xyz xyzzy xz xzcat xzcmp xzdiff xzegrep xzfgrep xzgrep xzless xzmore yahoo
yam yaml yamlfile yard yarn yat yates ybkm ydstatic yeah yealink year yearly yearlyprice years
yell yellow yemen yes yesod yesterday yet yield yielded yielding yields yml yodao york you youdao
young youngblood younger youngest your yourproject yourprojectid yours yourself yourselves
yourservice youtube yozfont yozvox ypdomainname ype yst ytimg yubikey yuin yum yymmdd yyyy
yyyymmdd yyyymmddhhmmss yyyymmddthh zabbix zacharryblogs zagne zambia zapping zaz zb zcat zcmp zd
zdiff zdump zeal zebra zeek zegrep zen zenmap zero zeroconf zeroed zeroes zerologon zeromq zeros
zeroscale zeroterminated zerotier zfgrep zforce zfs zgrep zhangyan zhihu zhimg zhistory zhstatic
zilla zimbabwe zinc zip zipcloak zipdetails zipfile zipgrep zipinfo zipnote zipper zipsplit zless
zlib zlibgnu zmore zmq znew zoho zohoassist zombie zombies zonal zone zonefile zonefileformat
zoneinfo zonelists zones zonesigning zoo zoom zope zram zramctl zsall zscaler zsh zsk zskalgorithm
zskkeylength zst zstandard zstd zstdcat zstdgrep zstdless zstdmt zummit zutty zxcvbn zyedidia
zyxel zzz zzzz
"""
