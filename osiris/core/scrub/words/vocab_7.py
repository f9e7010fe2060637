"""The vocabulary, from subcommittee to zzzz."""

WORDS = """\
subcommittee subconsciously subcontractors subdir subdirectories subdirectory subdivide subdivided
subdividing subdivision subdivisions subdomain subdomains subdued subexpression subexpressions
subfields subfolder subgid subgroup subgroups subheading subheadings subj subject subjected
subjection subjective subjectively subjects subjoined subkey subkeys sublicense sublime submerge
submission submissions submit submits submitted submitter submitting submodule submodules submounts
subnet subnetid subnets subnetwork subnetworks subnormal suboptimal subordinate subordinates
subpart subprefix subprocess subprocesses subprogram subprograms subproject subresources subroutine
subroutines subs subscribe subscribed subscriber subscribers subscribes subscribing subscript
subscription subscriptions subscripts subsecond subsection subsections subsequent subsequently
subset subsets subsetting subshell subsidiaries subsidiary subspace substack substance substantial
substantially substantiate substantiated substantive substitute substituted substitutes
substituting substitution substitutions substr substring substrings substructure substructures
substvars subsume subsumed subsumes subsuming subsystem subsystems subtitle subtitles subtle
subtleties subtlety subtly subtract subtracted subtracting subtraction subtractions subtracts
subtrahend subtree subtrees subtype subuid subversion subvert subverted subverting succeed
succeeded succeeding succeeds success successes successful successfully succession successive
successively successor successors succinct succinctly succumb succumbed such suchlike suck sucking
sucks sudden suddenly sudo sudoedit sudoers sudoreplay sue suffer suffered suffering suffers
suffice sufficed suffices sufficient sufficiently sufficing suffix suffixed suffixes suffixing
sugar suggest suggested suggester suggesting suggestion suggestions suggestive suggests suicide
suid suit suitability suitable suitably suite suited suites suiting suitors suits sulogin sum
summaries summarily summarize summarized summarizes summarizing summary summation summed summer
summing summit summits summon sums sun sunburst sunday sundries sundry sunflower sunglasses sunk
sunken sunny sunrise suns sunset sup supabase super superb superbill superblock superblocks
supercedes superficial superficially superfluous superhero superimpose superimposed superimposing
superior superproject supers superscript superscripts supersede superseded supersedes superseding
superset superstitious superuser superusers supervise supervised supervises supervising supervision
supervisor supervisory supper supplant supplanted supplants supplement supplemental supplementary
supplemented supplementing supplements supplicant supplied supplier suppliers supplies supply
supplying support supportable supported supporter supporting supportive supports suppose supposed
supposedly supposes supposing suppress suppressed suppresses suppressing suppression supreme sure
surely surer surf surface surfaced surfaces surfacing surfer surfing surge surgery surgical surname
surpassed surpasses surpassing surplus surprise surprised surprises surprising surprisingly
surrender surrenders surreptitious surrogate surrogates surround surrounded surrounding
surroundings surrounds survey surveyed surveying surveys survival survive survived survives
surviving sus susceptibility susceptible suse sushi susp suspect suspected suspects suspend
suspended suspenders suspending suspends suspension suspicion suspicions suspicious suspiciously
sustain sustained sustaining sutton suture suvyi sv sval svc svch svchost svg svm svn svr sw swab
swabbed swagger swallow swallowed swallowing swallows swamp swamped swamps swan swap swaplabel
swapoff swapon swapped swapping swaps swarm swash swat swatch swath swathe swathes sway swe swear
sweat sweeney sweep sweepbook sweeping sweeps sweet sweeter sweetest swept swift swiftly swig
swigging swimmer swing swiotlb swipe swiped swipes swiping swirl swiss switch switchable
switchboard switchboards switched switcher switches switching switchover switzerland swizzle
swizzling swoop sword swords swprv swt sy syb sybase sydney syg syllabic syllable syllables sym
symantec symbol symbolic symbolically symbolization symbolize symbolized symbolizer symbolizes
symbols symfony symlink symlinked symlinks symmetric symmetrical symmetrically symmetry sympathetic
symptom symptomatic symptoms symref syms syn synagogue synapse sync syncall synced synch synched
synching synchronisation synchronised synchronization synchronize synchronized synchronizes
synchronizing synchronous synchronously syncing syncookies syncro syncs syndrome synology synonym
synonymous synonyms synopses synopsis syntactic syntactical syntactically syntax syntaxes synth
synthesis synthesize synthesized synthesizer synthesizers synthesizes synthesizing synthetic
synthetically syringe sys sysadmin sysadmins syscall syscalls sysconf sysconfig sysctl sysctls
sysexits sysext sysfs sysinfo sysinit syslog syslogd sysmon sysroot sysrq system systematic
systematically systemctl systemd systeminfo systemroot systems systemwide sysusers sysv sysvinit
sysvipc sysvol tab tabbed tabbing table tabled tablename tables tablespoon tablespoons tablet
tablets tabling taboo tabs tabsize tabu tabular tabulate tabulated tabulation tabulator tabwriter
tac tacitly tack tacked tacking tackle tackled tackles tacks taco tacos tactic tactical tacticalrmm
tactics tag tagfile tagged tagger tagging tagname tags tagset tagsoup tail tailed tailing tailor
tailored tailoring tails tailscale taint tainted tainting taints take taken takeover taker takers
takes taking tale talent talented talk talked talking talks tall taller tallest talley tallied
tally tallying tambourine tame tamed taml tamper tampered tampering tan tandem tangent tangential
tangents tangerine tangible tangle tangles tango tanium tank tanking tanner tantamount tanzania
taobao tap tape taper tapers tapes tapi tapped tapping taps tar tarball tarballs tarcat tardy
tarfile target targeted targeting targetinstances targets targetversion tarnished tarr tarred
tarring tars tarts task tasked tasking tasklist taskmgr taskname taskqueue tasks taskscheduler
taskset tasktimeout taste tastes tasty tate tattle tattoo taught tautological tautology tax taxi
taxonomies taxonomy taylor tb tbd tbf tbl tblgen tbs tbt tc tcell tcl tclass tclsh tcltk tcp
tcpdump tcpip tcsetattr tcsh tcti td tde tds tdx tea teach teaches teaching teal team teams
teamviewer teapot tear teardown tearing tears teasing teaspoon teaspoons tech technic technical
technicalities technicality technically technician technicians technique techniques technological
technologies technology tedious tedium tee teed teeing tel telco telecommunications telegram
telegraph telekinesis telemetry telepathy telephone telephones telephony telescope teletype
television televisions telinit tell telling tells telnet telnetd tem temp temperature temperatures
tempering tempest tempfile template templated templates temple templexxx tempo temporal temporaries
temporarily temporary temps tempt temptation temptations tempted tempting tempts ten tenable
tenacity tenancy tenant tenants tencent tend tended tendency tender tending tends tenfold tennis
tenor tens tense tension tensions tensor tensorboard tensorboards tensorflow tensors tent tentative
tentatively tenth tenths tenure tera terabyte terabytes term termcap termcolor termed terminal
terminally terminals terminate terminated terminates terminating termination terminations
terminator terminators terminfo terminologies terminology termios termite terms termservice terra
terraform terrain terrible terribly terrifying territories territory terror terse tersely terser
tertiary tesla test testable testbucket testcluster testdb tested tester testers testfile
testimonials testing testparm testproject tests testsharednetwork testsuite tethering tetrahedra
texinfo text textbook textbooks textconv textdomain texteditor textile texts textual textually
texture textured textures textutils textwidgets textwrap tf tftp tftpd tg tgt tgz th thailand than
thank thankful thankfully thanks that thatch thaw thawed thawing thaws the theater theatre thee
theft their theirs them theme themed themes themselves then thence theorem theorems theoretic
theoretical theoretically theories theorists theory there thereabouts thereafter thereby therefore
therein thereof thereto thermal thermald thermometer thesaurus these theses thesis theta they thh
thick thicken thicker thickness thief thin thing things thingy think thinking thinkpad thinks
thinkstation thinly thinner thinnest thinning third thirdparty thirds thirteen thirteenth thirty
this thiserror thistle tho thorn thorns thorny thorough thoroughly those thou though thought
thoughtfully thoughts thousand thousands thousandths thrash thrashing thread threaded threading
threads threadsafe threat threatened threats three threeway thresh threshold thresholds threw
thrice thrift throne throttle throttled throttles throttling through throughout throughput throw
throwaway throwback thrower throwing thrown throws thru thu thumb thumbing thumbnail thumbnailer
thumbnails thumbprint thumbprints thumbs thunder thunderbird thunderbolt thundering thunk thunks
thursday thus thwart thwarts thy ti tic tice tick ticked ticker ticket ticketing tickets ticking
tickle tickled tickles ticks tid tidbits tidied tidier tidies tidiest tidwall tidy tidyall tidying
tie tiebreaker tied tieing tier tiered tiering tiers ties tif tiff tiffs tiger tigervnc tight
tighten tightened tightening tightens tighter tightly tightness tilde tildes tile tiled tiles
tiling till tiller tilt tilted timber time timed timedate timedatectl timedated timedelta timediff
timeframe timekeeping timeless timeliest timeline timelines timely timeout timeouts timer timers
times timescale timescales timesharing timespan timespec timestamp timestamping timestamps timesync
timesyncd timetable timetolive timezone timezones timg timing timings timor timzeone tin tinder
tinderbox ting tingles tings tiniest tinker tinkered tinkering tinned tins tint tinting tiny
tinyvec tion tip tipc tips tiptoe tipton tire tired tireless tires tiresome tiring tit titanium
title titled titles titling tk tlb tld tload tlog tls tlwg tm tmac tmout tmp tmpdir tmpfiles tmpfs
tmpl tmux tn to toady toast toasted tobago tocode tod today todd todo toe tofile tofu toga together
toggle toggled toggles toggling toilet toke token tokenizer tokens tokentype told tolerable
tolerably tolerance tolerances tolerant tolerate tolerated tolerates tolerating toleration
tolerations toll tolower tom tomato tomatoes tomb tombs tombstone tombstones tomcat tome toml tomlq
tomography tomorrow ton tonal tone toned toner tones tongue tongues tonic tonight tonne tons too
took tool toolbar toolbars toolbox toolchain toolchains tooling toolkit tools toolset toolsuite
tooltip tooth toothpick top topaz topdown topic topical topics toplevel topmost topography
topological topologically topologies topology topped topping tops topspin tor torch tore torn
tornado torpedo torpedoed torque torrent torrents tort tortilla tortoise tortuous torture tos
toshiba toss tossed tosses tossing tostring tot total totalcount totaled totality totalled
totalling totally totals totem toto tou toucan touch touched touches touching touchy tough toupper
tour tourist tourists tournament tournaments tours tout tow toward towards towel tower towers town
townsend toxic toy toying toys tp tpc tplink tpm tpmrm tps tpu tpus tput tr trace traceable
traceback traced tracepoint tracepoints tracer tracers traces tracing track tracked tracker
trackers tracking trackpad tracks traction tractor tracts trade trademark trademarks tradeoff
trader trades trading tradition traditional traditionally traditions traefik traffic trail trailed
trailer trailers trailing trails train trained trainee trainer training trait traits trajectory
tram trammel tramp tramples trampling trampoline trampolines trans transacted transaction
transactional transactions transceiver transceivers transcendental transcoder transcribe
transcribed transcribing transcript transcription transcripts transfer transferable transferred
transferring transfers transform transformation transformations transformed transformer
transformers transforming transforms transience transient transients transit transited transiting
transition transitional transitioned transitioning transitions transitive transitively transitory
translate translated translates translating translation translations translator translators
transliterate transliterated transliterates transliterating transliteration transliterations
translucent transmission transmissions transmit transmits transmitted transmitter transmitters
transmitting transparency transparent transparently transplant transplanted transplanting transport
transportation transported transporting transports transpose transposed transposes transposing
transposition transverse transverses trap trapdoor trapezoid trapezoidal trapezoids trappable
trapped trapper trapping trappings traps trash trashcan trashed trashes trashing traumatic travel
traveled travelers travellers travelling travels traversable traversal traverse traversed traverses
traversing trawling tray treachery tread treads treat treated treating treatment treatments treats
treaty treble tree treebuilder treeish trees treetop trellis trellix tremble tremendous
tremendously trend trends triage trial trials triangle triangles triangular tribute trice trick
tricked trickery trickier trickiest tricking trickle trickles tricks tricky trident trie tried
trier tries trifling trig trigger triggered triggerer triggerers triggering triggers trigonometric
trigonometry trigproc trill trillion trillions trim trimmed trimming trims trinity trino trio trip
triple tripled triples triplet triplets triplicate triplicated tripp tripped tripping trips
tripwire triumph trivia trivial trivially troff trojan troll trolley trolling trophies trophy
tropical trot trouble troubled troubles troubleshoot troubleshooter troubleshooting troubleshoots
troublesome trough troughs trouncing trousers trout truck true truer truly trump trumpet trumping
trumps trunc truncate truncated truncates truncating truncation trunk trunking truss trust trusted
trustedinstaller trustee trustful trusting trusts truststore trustwave trustworthiness trustworthy
trusty truth try trycloudflare trying tryout ts tsa tsc tse tset tshark tsort tsr tsu tt ttf ttl
ttls tty ttyname ttys tube tubes tuck tucked tucker tue tuesday tug tulip tulnp tumbling tun
tunables tune tuned tuner tuners tunes tuning tunisia tunnel tunneled tunneling tunnelled
tunnelling tunnels tuple tuples turbo turbulence turkey turks turn turnaround turned turner turning
turnip turnover turns turnstile turquoise turtle turtles tutor tutorial tutorials tux tv tweak
tweaked tweaking tweaks tweed tweet tweeting tweets tweezers twelfth twelve twentieth twentieths
twenty twice twiddle twiddled twiddling twig twigg twigs twilight twin twine twines twins twist
twisted twister twitter two twos tx txt tying tyler typ type typeahead typecast typecasting
typecasts typed typedef typeface typefaces typelits typename types typescript typeset typesetter
typesetting typewriter typical typically typing typists typo typographic typographical typography
typos tyrannical tyranny tz tzdata tzinfo tzselect uac ubi ubiquiti ubiquitous ubsan ubuntu uc ucd
ucf ucfq ucfr uclampset ucm uconv ucs ud udc udev udevadm udevd udf udp udplite uefi uems uevent
ufeff ufw uganda ugh uglier ugliness ugly ui uid uidmap uids uint uk ukm ul ulimit ultimate
ultimately ultra ultrafast ultrasound ultravnc ultrix umac umask umbrella umbrellas umfd umlaut
umlauts umount ump umrdpservice un unable unacceptable unacceptably unaccepted unaccompanied
unacknowledged unadorned unaffected unaltered unambiguous unambiguously uname unannotated
unanswered unanticipated unapproved unary unasked unassign unassigned unattached unattend
unattended unattractive unaudited unauthenticated unauthorised unauthorized unavailable unavoidable
unavoidably unaware unbalanced unbearably unbelievable unbelievably unbiased unbind unbinding
unbinds unblock unblocked unblocking unblocks unborn unbound unbounded unbreakable unbroken
unbuffered unc uncacheable uncased uncaught unceremoniously uncertain uncertainties uncertainty
unchallenged unchanged unchanging unchecked unclaimed unclassified uncle unclean uncleanly unclear
uncomfortable uncomfortably uncomment uncommitted uncommon uncompress uncompressed unconditional
unconditionally unconfigured unconfirmed unconnected unconsciously unconstrained uncontested
uncontrolled uncontroversial unconventional uncoordinated uncork uncorrected uncountable uncounted
uncover uncovered uncovering uncovers undamaged undecided undeclared undef undefined undelete
undeleted undeletes undeploy undeployed under underage underestimate underestimates underflow
undergo undergoes undergoing undergone underhanded underlay underlays underlies underline
underlined underlines underling underlining underlying undermine undermines underneath underpass
underscore underscored underscores underscoring undersized understand understandable understandably
understanding understands understate understood undertake undertaken undertaking underused underway
underwent undesirable undesired undetectable undetected undetermined undeveloped undid undiscovered
undisturbed undo undoable undocumented undoes undoing undone undoubtedly undue unduly uneasy
unencrypted unenforceable unenroll unequal unescaped unescrowed uneven unexpand unexpected
unexpectedly unexpired unexplained unfair unfairness unfamiliar unfeasible unfilled unfinished
unfit unfitted unfixable unfold unfolded unfolding unfolds unforeseen unfortunate unfortunately
unfounded unfriendly ungodly ungrammatical unguarded unhandled unhappy unhealthy unheard unhelpful
unhex unhook unhooked unic unicase unicast unicode unicodedata unicorn unidecode unidentified
unidirectional unifi unification unified unifies uniform uniformity uniformly uniforum unify
unifying unilaterally unimplemented unimportant unindent uninformative uninitialized uninitiated
uninstall uninstallable uninstallation uninstalled uninstaller uninstalling uninstalls
unintelligent unintelligible unintended unintentional unintentionally uninterested uninteresting
uninterpreted uninterrupted union unions uniq unique uniquely uniqueness unistd unit unitconversion
unite united unitless units unity universal universality universally universe universes
universities university unix unknown unknowns unlabeled unleash unleashed unleashing unless
unliftio unlike unlikely unlimited unlink unlinked unlisted unload unloaded unloading unloads
unlock unlocked unlocking unlocks unlogged unlooked unlucky unlzma unmanage unmanaged unmapped
unmarked unmarried unmask unmasked unmasking unmasks unmatched unmerged unmet unmodified unmount
unmounted unmounting unmounts unmoved unnamed unnatural unnecessarily unnecessary unneeded unnest
unnoticed unnumbered unobtainable unoccupied unofficial unopened unorthodox unpack unpacked
unpacking unpacks unpaid unpaired unparalleled unpatched unpin unpinned unpinning unpins unpleasant
unpleasantness unplug unplugged unplugging unpopular unpredictable unprepared unprintable
unprivileged unprofessional unprotect unprotected unpublished unqualified unquote unquoted
unquoting unravel unraveled unraveling unreachable unread unreadable unreal unrealized unreasonable
unreasonably unrecognised unrecognizable unrecognized unrecorded unrecoverable unreferenced
unregister unregistered unregistering unregisters unrelated unreleased unreliability unreliable
unremarkable unrepeatable unreserved unresolved unresponsive unrest unrestricted unrewarding unroll
unrolled unrolling unsafe unsalted unsanitary unsatisfactory unsatisfied unsavory unscathed
unscheduled unscientific unscoped unscrewing unseal unsealed unsecured unseen unselected unsent
unset unsets unsetting unshare unsightly unsigned unsolicited unsolved unsophisticated unsorted
unsound unspec unspecific unspecified unstable unstated unstructured unstuck unsubscribe
unsubscribed unsubtle unsuccessful unsuccessfully unsuitable unsupportable unsupported unsure
unsuspecting untag untagged untainted untangle untenable untested untidy untie untied unties until
untimely untitled untouched untracked untrained untrue untrusted untrustworthy untwisted untying
unusable unused unusual unusually unveiled unverified unversioned unwanted unwarranted unwary
unwatched unwelcome unwieldy unwilling unwillingness unwind unwinding unwinds unwise unwittingly
unworkable unworthy unwound unwrap unwrapped unwrapping unwraps unwritten unxz unzip unzipped
unzipping unzips unzipsfx unzstd uops up upcoming upd updatable update updated updateindex
updateinfo updater updateref updaters updates updating updation upfront upgrade upgradeable
upgraded upgrades upgrading upheld uphold uplift uplifted uplink upload uploaded uploader uploading
uploadpack uploadprogress uploads upn upnp upnphost upon upower upped upper uppercase uppercased
upperdir uppermost uppers upright ups upscaling upsert upset upsets upsetting upshaw upshot upside
upstart upstream uptime upto uptodate upward upwardly upwards urandom urdf urge urged urgency
urgent urgently uri uric uris url urlcache urlencode urlencoded urls urlsafe urn urns uruguay urwid
us usa usability usable usage usages usb usbcore usbfs usbhid usbstor usd use useable usec usecase
used usedforsecurity useful usefully usefulness useless uselessly uselessness uselistorder usepam
user useraccount useradd useragent userauth userdata userdefined userdel userdirs userdomain
usergroups userid userinfo userinit userlist usermod username usernames userprofile users userspace
uses usher using usn uso usosvc usr ust usual usually usurping usurps ut utc utf util utilitarian
utilities utility utilization utilize utilized utilizes utilizing utilman utils utime utmost utmp
utmpdump uto utopia uts utter utterances utterly uu uucp uudecode uuid uuidgen uulib uwsgi
uzbekistan va vacancy vacant vacated vacation vacations vaccine vacuous vacuum vacuuming vagaries
vagary vagrant vague vaguely vail vain val vale vales valet valgrind valid validate validated
validates validating validation validations validator validators validity validlocale validly
valkey valley valu valuable value valued valueless values valuing valve valves valyala vampire van
vane vanguard vanilla vanish vanished vanishes vanishing vapor var variability variable variables
variably variance variances variant variants variation variations varied varies varieties variety
various variously varlink varname varnish vars vary varying vast vastly vatican vaughn vault vaults
vb vbe vbs vbscript vc vcenter vcpu vcpus vcr vcredist vcs vcsa vd vdir vdpa vdso ve veal vec
vector vectored vectors veeam veered vegas vegetable vegetarian vegetation vehicle vehicles vein
velocity velvet vend vended vender vending vendor vendors vends veneer veneers venerable venezuela
vengeance ventricle venture ventures venue venv ver vera veracity verb verbal verbally verbatim
verbiage verbose verbosely verbosity verbs verdict verdicts verge verifiable verification verified
verifier verifies verify verifying verion verisign veritable verity veritysetup vernacular
versatile versatility verse versed verses version versioned versioning versions versus vertex
vertical vertically vertices vertigo very vesafb vest vestige vestiges vestigial vet veteran
veterans veth veto vets vetted vex vexing vf vfat vfork vfs vfy vg vga vgdb vhd vhdx vhost vi via
viability viable vial vibrant vibration vibrato vicar vice vices viceversa vicinity vicious victim
victor victory video videos vie vietnam view viewed viewer viewers viewing viewpoint viewres views
vigilant vigr vii viii vile vilify village villas vim vimdiff vimtutor vindictive vine vinegar
vintage vintages viola violate violated violates violating violation violations violent violently
violet violin vip viper vipw viral virgin virginia virt virtio virtual virtualenv virtualization
virtualized virtually virtue virtues virus viruses virustotal visa vise visibility visible visibly
vision visit visitation visited visiting visitor visitors visits vista visual visualization
visualize visualizing visually visuals visudo vital vitality vivid vividcortex vivify viz vlan vlp
vlq vm vmci vmdk vmihailenco vmlinux vmlinuz vmmap vms vmsize vmstat vmware vn vnc vncserver vnd
vni vo vocabularies vocabulary vocation vociferously vodka vogue voice voiced voices void voided
voids voip vol volatile volcano volleyball volt voltage voltages volume volumename volumes
volumestatus voluminous voluntarily voluntary volunteer volunteered volunteering volunteers vomit
vonage voodoo vordefiniert vortex vote voted votes voting vouched vouches vow vowel vowels voxel
voyage vp vpc vpn vr vrf vroff vs vsa vscan vscode vserver vsftpd vsnapshot vsock vss vssadmin vssh
vsswmi vte vty vue vulcan vulgar vuln vulnerabilities vulnerability vulnerable vulture vvv vxlan wa
wacky wacom wade wadllib waf wafer waffle waffled wager wagon wait waited waiter waiters waiting
waitpid waits waituntil waive waived waiver waivers waives wake wakefield wakes wakeup wakeups
waking wal wales walk walked walker walkers walking walks wall wallclock waller wallet wallpaper
walls walrus wan wand wander wandered wandering wanders waned waning wanna want wanted wanting
wants war ward warden wardrobe wards ware warehouse warm warmed warming warmly warms warmup warn
warned warning warningaction warnings warns warp warped warping warps warrant warranted warranties
warrants warranty warren wars wart warts wary was wash washed washington wasm wasn wastage waste
wastebasket wasted wasteful wastefully wastes wasting watch watchdog watchdogs watched watcher
watchers watches watchgnupg watchguard watching watchman water watered waterfall watermark
watermarks watermelon waters watershed watt watts wav wave waveform waves wavy wax way
waylandclient ways wayside wazuh wb wbadmin wbem wbengine wc wce wchar wcwidth wdac wdctl wdigest
wdnissvc wds we weak weaken weakened weakens weaker weakest weakly weakness weaknesses wealth wean
weaning weaponry wear weary wearying weather weaver web webcam webclient webdav webex webhook
webhooks webhop webkit webmaster webpage webroot webserver website websites websocket websockets
webster webview wed wedding wedge wedged wedges wednesday wee weed weeding week weekday weekdays
weekend weekends weekly weeks weibo weigh weighed weighing weighs weight weighted weighting weights
weir weird weirder weirdest weirdly weirdness weirdo welcome welcomed welcomes welcoming welder
well wellington wellness wells wen went wer were west western weston westward wet wevtutil wfp wget
whack whale whaling what whatchanged whatever whatis whatnot whats whatsoever wheat wheel
wheelchair wheeled wheeler wheels wheezy when whence whenever whens where whereabouts whereas
whereby wherein whereis wheres whereupon wherever wherewithal whether which whichever while whilst
whim whims whimsical whine whined whines whining whip whirlpool whisker whisky whistles white
whitehead whitelist whitelisted whitelisting whiteness whitespace whitespaces whitewashed whitman
whittling whl who whoa whoami whoever whois whole wholesale wholly whom whoops whose whsecret why
wi wick wicked wide widely widen widened widening wider widespread widest widget widgets
widgetsaddons widows width widths wield wife wifi wig wiggle wiki wikiconverter wikipedia wikis
wild wildcard wildcards wildcat wilder wildlife wildly wilds wiles will willing willingness willis
willow wills win winapi winbind winbindd wince winch wind windefend winder winding windir windmill
window windowed windowing windows windowsserverdocs windowstyle windowsystem windres winds windy
wine winevt wing winget winging wings winhttp winhttpautoproxysvc wininit wink winlogon winmgmt
winner winners winning winnt winreg winrm winrs winrshost wins winserver winsock winsxs winter
wintered winters winver winword winzip wipe wiped wipefs wiper wipes wiping wire wired wireguard
wireless wires wireshark wiring wisdom wise wisely wiser wish wished wishes wishful wishing wit
witch with withdraw withdrawal withdrawn withdraws wither withheld withholding within without
withstand witness witnessed witnesses witnessing witt wiz wizard wizards wks wlan wlc wmi wmic
wmiprvse wmisdk woes woke woken wolf wolfe woman women womens won wonder wondered wonderful
wondering wonderland wonders wonky wont woo wood woods woodward woodwind woody wool wooten word
worddiff worded wording wordings wordpad wordpress words wordy work workable workaround workarounds
workbench workdir worked worker workerpool workers workflow workflows workforce workgroup workhorse
working workingdirectory workings worklist workload workloadidentitypool workloads workman
workplace works workshop workspace workspaces workstation workstations worktree worktrees world
worlds worldwide worm worn worried worries worry worrying worse worsen worship worst worth
worthless worthwhile worthy wot would wouldn wound wow wp wpa wpad wql wraith wrangling wrap
wraparound wraparounds wrapped wrapper wrappers wrapping wrappings wraps wrath wreak wreaking
wreath wreckage wrecked wrecking wren wrench wright wring wrinkle wrinkles wrist wristwatch writ
writable write writeable writeback writer writers writes writev writing written wrong wrongfully
wrongly wrongs wronly wrote wrsvc ws wsb wsc wscript wscsvc wsearch wsf wsgi wsi wsl wsm wsman
wsmprovhost wsmv wst wsus wtforms wtmp wua wuauserv wusa ww wwan www wwwroot wxs xac xapian xargs
xattr xauth xbb xbf xbox xbs xcb xclip xcmsdb xcode xcoff xcopy xdebug xdev xdg xdigit xdm xdpyinfo
xdr xdriinfo xen xeon xerox xev xfd xfe xff xffff xffffffff xfixes xfontsel xfrm xfs xgamma xgboost
xgettext xhost xhtml xii xin xinetd xio xix xkb xkeystone xkill xl xlib xll xls xlsatoms xlsclients
xlsfonts xlsm xlsx xmc xmessage xml xmlcatalog xmlgui xmlns xmlrpc xmlrpcclient xmlschema xmlsec
xmltodict xmodmap xmonad xmpp xmrig xof xor xorg xp xpath xpathengine xpc xpg xpn xprop xrai xrandr
xray xrdb xrdp xref xrefresh xrefs xsd xserver xsessions xset xsetmode xsetpointer xsetroot xsi xsl
xslt xss xstatic xstdcmap xsubpp xtables xtension xterm xtrans xts xvidtune xvii xvinfo xwininfo
xxd xxhash xxx xxxx xxxxx xxxxxxx xxxxxxxx xyz xyzzy xz xzcat xzcmp xzdiff xzegrep xzfgrep xzgrep
xzless xzmore yachts yahoo yak yam yaml yank yanked yanking yanks yap yard yards yardstick yarn yat
yates yawning yeah year yearly years yeast yell yelling yellow yelp yemen yen yes yesod yesterday
yet yield yielded yielding yields yml yoga york you young youngblood younger youngest your yours
yourself yourselves youth youtube yozfont yozvox ypdomainname ype yst yubikey yuck yucky yuin yuk
yum yup yymmdd yyyy yyyymmdd zabbix zambia zap zapped zapping zaps zaz zb zcat zcmp zd zdiff zdump
zeal zealous zebra zed zeek zegrep zen zero zeroconf zeroed zeroes zeroing zeromq zeros zeroth
zerotier zeta zfgrep zforce zfs zgrep zigzag zigzagged zigzagging zilla zillion zillions zimbabwe
zip zipcloak zipdetails zipfile zipgrep zipinfo zipnote zipped zipper zipping zippy zips zipsplit
zless zlib zmore zmq znew zodiac zoho zohoassist zombie zombies zombis zonal zone zoned zonefile
zoneinfo zones zoo zoological zoology zoom zoomed zooming zooms zope zram zramctl zsh zsk zst
zstandard zstd zstdcat zstdgrep zstdless zstdmt zucchini zutty zxcvbn zyedidia zyxel zzz zzzz
"""
