"""The vocabulary, from swills to updater."""

WORDS = """\
swills swim swimmer swimming swims swindle swindled swindler swindlers swindles swindling swine
swines swing swinging swings swiotlb swipe swiped swipes swiping swirl swirled swirling swirls
swish swished swisher swishes swishest swishing swiss switch switchable switchboard switchboards
switched switcher switches switching switchover switzerland swivel swiveled swiveling swivelled
swivelling swivels swizzle swizzling swollen swoon swooned swooning swoons swoop swooped swooping
swoops sword swordfish swordfishes swords swore sworn swprv swt swum swung sy syb sybase sydney syg
syllabi syllabic syllable syllables syllabus syllabuses sym symantec symbol symbolic symbolically
symbolism symbolization symbolize symbolized symbolizer symbolizes symbolizing symbols symfony
symlink symlinked symlinks symmetric symmetrical symmetrically symmetry sympathetic sympathetically
sympathies sympathize sympathized sympathizes sympathizing sympathy symphonic symphonies symphony
symptom symptomatic symptoms symref syms syn synagog synagogs synagogue synagogues synapse synapses
sync syncall synced synch synched synching synchronisation synchronised synchronization synchronize
synchronized synchronizes synchronizing synchronous synchronously syncing syncookies syncro syncs
syndicate syndicated syndicates syndicating syndrome syndromes synology synonym synonymous synonyms
synopses synopsis syntactic syntactical syntactically syntax syntaxes synth syntheses synthesis
synthesize synthesized synthesizer synthesizers synthesizes synthesizing synthetic synthetically
synthetics syphilis syphon syphoned syphoning syphons syringe syringed syringes syringing syrup
syrups sys sysadmin sysadmins syscall syscalls sysconf sysconfig sysctl sysctls sysexits sysext
sysfs sysinfo sysinit syslog syslogd sysmon sysroot sysrq system systematic systematically
systemctl systemd systeminfo systemroot systems systemwide sysusers sysv sysvinit sysvipc sysvol
tab tabbed tabbies tabbing tabby tabernacle tabernacles table tablecloth tablecloths tabled
tablename tables tablespoon tablespoonful tablespoonfuls tablespoons tablespoonsful tablet tablets
tabling tabloid tabloids taboo tabooed tabooing taboos tabs tabsize tabu tabued tabuing tabular
tabulate tabulated tabulates tabulating tabulation tabulator tabus tabwriter tac tacit tacitly
taciturn tack tacked tackier tackiest tacking tackle tackled tackles tackling tacks tacky taco
tacos tact tactful tactfully tactic tactical tacticalrmm tactics tactless tactlessly tadpole
tadpoles tag tagfile tagged tagger tagging tagname tags tagset tagsoup tail tailed tailgate
tailgated tailgates tailgating tailing taillight taillights tailor tailored tailoring tailors tails
tailscale tailspin tailspins taint tainted tainting taints take taken takeoff takeoffs takeover
taker takers takes taking talc tale talent talented talents tales talisman talismans talk talkative
talked talker talkers talking talks tall taller tallest talley tallied tallies tallow tally
tallying talon talons tambourine tambourines tame tamed tamely tameness tamer tames tamest taming
taml tamper tampered tampering tampers tan tandem tandems tangent tangential tangents tangerine
tangerines tangible tangibles tangle tangled tangles tangling tango tangoed tangoing tangos tangs
tanium tank tankard tankards tanked tanker tankers tanking tanks tanned tanner tannest tanning tans
tantalize tantalized tantalizes tantalizing tantamount tantrum tantrums tanzania taobao tap tape
taped taper tapered tapering tapers tapes tapestries tapestry tapi taping tapped tapping taps tar
tarantula tarantulae tarantulas tarball tarballs tarcat tardier tardiest tardiness tardy tarfile
target targeted targeting targetinstances targets targetversion tariff tariffs tarnish tarnished
tarnishes tarnishing tarpaulin tarpaulins tarr tarred tarried tarrier tarries tarriest tarring
tarry tarrying tars tart tartan tartans tartar tartars tarter tartest tarts task tasked tasking
tasklist taskmgr taskname taskqueue tasks taskscheduler taskset tasktimeout tassel tasseled
tasseling tasselled tasselling tassels taste tasted tasteful tastefully tasteless tastes tastier
tastiest tasting tasty tate tattle tattled tattles tattling tattoo tattooed tattooing tattoos tatty
taught taunt taunted taunting taunts taut tauter tautest tautological tautology tavern taverns
tawdrier tawdriest tawdry tawnier tawniest tax taxable taxation taxed taxes taxi taxicab taxicabs
taxied taxies taxiing taxing taxis taxonomies taxonomy taxpayer taxpayers taxying taylor tb tbd tbf
tbl tblgen tbs tbt tc tcell tcl tclass tclsh tcltk tcp tcpdump tcpip tcsetattr tcsh tcti td tde tds
tdx tea teach teacher teachers teaches teaching teachings teacup teacups teak teaks teal team
teamed teaming teammate teammates teams teamster teamsters teamviewer teamwork teapot teapots tear
teardown teardrop teardrops teared tearful tearing tears teas tease teased teases teasing teaspoon
teaspoons teat teats tech technic technical technicalities technicality technically technician
technicians technique techniques technological technologically technologies technology tedious
tediously tedium tee teed teeing teem teemed teeming teems teen teenage teenager teenagers teens
teepee teepees tees teeter teetered teetering teeters teeth teethe teethed teethes teething
teetotal teetotaler teetotalers teetotaller teetotallers tel telco telecommunications telegram
telegrams telegraph telegraphed telegraphing telegraphs telekinesis telemetry telepathic telepathy
telephone telephoned telephones telephoning telephony telescope telescoped telescopes telescoping
teletype televise televised televises televising television televisions telinit tell teller tellers
telling tells telltale telltales telnet telnetd tem temp temper temperament temperamental
temperaments temperance temperate temperature temperatures tempered tempering tempers tempest
tempests tempestuous tempfile tempi template templated templates temple temples templexxx tempo
temporal temporaries temporarily temporary tempos temps tempt temptation temptations tempted
tempting tempts ten tenable tenacious tenacity tenancies tenancy tenant tenanted tenanting tenants
tencent tend tended tendencies tendency tender tendered tenderer tenderest tendering tenderize
tenderized tenderizes tenderizing tenderly tenderness tenders tending tendon tendons tendril
tendrils tends tenement tenements tenet tenets tenfold tennis tenor tenors tens tense tensed tenser
tenses tensest tensing tension tensions tensor tensorboard tensorboards tensorflow tensors tent
tentacle tentacles tentative tentatively tented tenth tenths tenting tents tenuous tenure tenured
tenures tenuring tepee tepees tepid tera terabyte terabytes term termcap termcolor termed terminal
terminally terminals terminate terminated terminates terminating termination terminations
terminator terminators terminfo terming termini terminologies terminology terminus terminuses
termios termite termites termly terms termservice terra terrace terraced terraces terracing
terraform terrain terrains terrestrial terrestrials terrible terribly terrier terriers terrific
terrified terrifies terrify terrifying territorial territorials territories territory terror
terrorism terrorist terrorists terrorize terrorized terrorizes terrorizing terrors terse tersely
terseness terser tersest tertiary tesla test testable testament testaments testbucket testcluster
testdb tested tester testers testes testfile testicle testicles testified testifies testify
testifying testimonial testimonials testimonies testimony testing testis testparm testproject tests
testsharednetwork testsuite tetanus tether tethered tethering tethers tetrahedra texinfo text
textbook textbooks textconv textdomain texteditor textile textiles texts textual textually texture
textured textures texturing textutils textwidgets textwrap tf tftp tftpd tg tgt tgz th thailand
than thank thanked thankful thankfully thanking thankless thanks that thatch thatched thatcher
thatches thatching thaw thawed thawing thaws the theater theaters theatre theatres theatrical thee
theft thefts their theirs theist theists them theme themed themes themselves then thence theologian
theologians theological theologies theology theorem theorems theoretic theoretical theoretically
theories theorist theorists theorize theorized theorizes theorizing theory therapeutic therapies
therapist therapists therapy there thereabouts thereafter thereby therefore therein thereof thereon
thereto thereupon thermal thermald thermals thermodynamics thermometer thermometers thermostat
thermostats thesauri thesaurus thesauruses these theses thesis theta they thh thick thicken
thickened thickening thickens thicker thickest thicket thickets thickly thickness thicknesses thief
thieve thieves thigh thighs thimble thimbles thin thing things thingy think thinker thinkers
thinking thinkpad thinks thinkstation thinly thinned thinner thinnest thinning thins third
thirdparty thirds thirst thirsted thirstier thirstiest thirsting thirsts thirsty thirteen thirteens
thirteenth thirteenths thirties thirtieth thirtieths thirty this thiserror thistle thistles tho
thong thongs thorn thornier thorniest thorns thorny thorough thoroughbred thoroughbreds thorougher
thoroughest thoroughfare thoroughfares thoroughly those thou though thought thoughtful thoughtfully
thoughtfulness thoughtless thoughtlessly thoughts thous thousand thousands thousandth thousandths
thrash thrashed thrashes thrashing thread threadbare threaded threading threads threadsafe threat
threaten threatened threatening threatens threats three threes threeway thresh threshed thresher
threshers threshes threshing threshold thresholds threw thrice thrift thriftier thriftiest thrifts
thrifty thrill thrilled thriller thrillers thrilling thrills thrive thrived thriven thrives
thriving throat throats throb throbbed throbbing throbs throne thrones throng thronged thronging
throngs throttle throttled throttles throttling through throughout throughput throve throw
throwaway throwback throwbacks thrower throwing thrown throws thru thrust thrusting thrusts thu
thud thudded thudding thuds thug thugs thumb thumbed thumbing thumbnail thumbnailer thumbnails
thumbprint thumbprints thumbs thumbtack thumbtacks thump thumped thumping thumps thunder
thunderbird thunderbolt thunderbolts thundered thundering thunderous thunders thunderstorm
thunderstorms thunderstruck thunk thunks thursday thus thwart thwarted thwarting thwarts thy thyme
thyroid thyroids ti tiaras tic tice tick ticked ticker ticket ticketed ticketing tickets ticking
tickle tickled tickles tickling ticklish ticks tid tidal tidbit tidbits tide tided tides tidied
tidier tidies tidiest tiding tidwall tidy tidyall tidying tie tiebreaker tied tieing tier tiered
tiering tiers ties tif tiff tiffed tiffing tiffs tiger tigers tigervnc tight tighten tightened
tightening tightens tighter tightest tightly tightness tightrope tightropes tights tightwad
tightwads tilde tildes tile tiled tiles tiling till tilled tiller tilling tills tilt tilted tilting
tilts timber timbered timbering timbers time timed timedate timedatectl timedated timedelta
timediff timeframe timekeeper timekeepers timekeeping timeless timelier timeliest timeline
timelines timely timeout timeouts timer timers times timescale timescales timesharing timespan
timespec timestamp timestamping timestamps timesync timesyncd timetable timetables timetolive
timezone timezones timg timid timider timidest timidity timidly timing timings timor timzeone tin
tinder tinderbox ting tinge tinged tingeing tinges tinging tingle tingled tingles tingling tings
tinier tiniest tinker tinkered tinkering tinkers tinkle tinkled tinkles tinkling tinned tinnier
tinniest tinning tinny tins tinsel tinseled tinseling tinselled tinselling tinsels tint tinted
tinting tints tiny tinyvec tion tip tipc tipi tipis tipped tipping tips tipsier tipsiest tipsy
tiptoe tiptoed tiptoeing tiptoes tipton tirade tirades tire tired tireder tiredest tireless tires
tiresome tiring tissue tissues tit titanium titbit titbits titillate titillated titillates
titillating title titled titles titling tits titter tittered tittering titters tk tlb tld tload
tlog tls tlwg tm tmac tmout tmp tmpdir tmpfiles tmpfs tmpl tmux tn to toad toads toadstool
toadstools toady toast toasted toaster toasters toasting toasts tobacco tobaccoes tobaccos tobago
toboggan tobogganed tobogganing toboggans tocode tod today todd toddle toddled toddler toddlers
toddles toddling todo toe toed toeing toenail toenails toes toffee toffees toffies toffy tofile
tofu toga togae togas together toggle toggled toggles toggling toil toiled toilet toileted
toileting toilets toiling toils toke token tokenizer tokens tokentype told tolerable tolerably
tolerance tolerances tolerant tolerate tolerated tolerates tolerating toleration tolerations toll
tolled tolling tolls tolower tom tomahawk tomahawked tomahawking tomahawks tomato tomatoes tomb
tombed tombing tomboy tomboys tombs tombstone tombstones tomcat tomcats tome tomes toml tomlq
tomography tomorrow tomorrows ton tonal tone toned toner tones tong tongs tongue tongued tongues
tonguing tonic tonics tonight toning tonnage tonnages tonne tonnes tons tonsil tonsillitis tonsils
too took tool toolbar toolbars toolbox toolchain toolchains tooled tooling toolkit tools toolset
toolsuite tooltip toot tooted tooth toothache toothaches toothbrush toothbrushes toothpaste
toothpastes toothpick toothpicks tooting toots top topaz topazes topdown topic topical topics
toplevel topmost topographies topography topological topologically topologies topology topped
topping topple toppled topples toppling tops topspin tor torch torched torches torching tore
torment tormented tormenter tormenters tormenting tormentor tormentors torments torn tornado
tornadoes tornados torpedo torpedoed torpedoes torpedoing torpedos torque torrent torrential
torrents torrid torsi torso torsos tort tortilla tortillas tortoise tortoises tortuous torture
tortured tortures torturing tos toshiba toss tossed tosses tossing tost tostring tot total
totalcount totaled totaling totalitarian totalitarianism totalitarians totalities totality totalled
totalling totally totals tote toted totem totems totes toting toto tots totted totter tottered
tottering totters totting tou toucan toucans touch touchdown touchdowns touched touches touchier
touchiest touching touchings touchy tough toughen toughened toughening toughens tougher toughest
toughness toughs toupee toupees toupper tour toured touring tourist tourists tournament tournaments
tourniquet tourniquets tours tousle tousled tousles tousling tout touted touting touts tow toward
towards towed towel toweled toweling towelled towelling towellings towels tower towered towering
towers towing town towns townsend townspeople tows toxic toxin toxins toy toyed toying toys tp tpc
tplink tpm tpmrm tps tpu tpus tput tr trace traceable traceback traced tracepoint tracepoints
tracer tracers traces tracing track tracked tracker trackers tracking trackpad tracks tract
traction tractor tractors tracts trade traded trademark trademarked trademarking trademarks
tradeoff trader traders trades trading tradition traditional traditionalist traditionally
traditions traefik traffic trafficked trafficking traffics tragedies tragedy tragic tragically
trail trailed trailer trailers trailing trails train trained trainee trainees trainer trainers
training trains trait traitor traitorous traitors traits trajectory tram trammel tramp tramped
tramping trample trampled tramples trampling trampoline trampolines tramps trance trances tranquil
tranquiler tranquilest tranquility tranquilize tranquilized tranquilizer tranquilizers tranquilizes
tranquilizing tranquiller tranquillest tranquillity tranquillize tranquillized tranquillizer
tranquillizers tranquillizes tranquillizing trans transact transacted transacting transaction
transactional transactions transacts transatlantic transceiver transceivers transcend transcended
transcendental transcending transcends transcoder transcontinental transcribe transcribed
transcribes transcribing transcript transcription transcriptions transcripts transfer transferable
transferred transferring transfers transform transformation transformations transformed transformer
transformers transforming transforms transfusion transfusions transgress transgressed transgresses
transgressing transgression transgressions transience transient transients transistor transistors
transit transited transiting transition transitional transitioned transitioning transitions
transitive transitively transitives transitory transits transitted transitting translate translated
translates translating translation translations translator translators transliterate transliterated
transliterates transliterating transliteration transliterations translucent transmission
transmissions transmit transmits transmitted transmitter transmitters transmitting transparencies
transparency transparent transparently transpire transpired transpires transpiring transplant
transplanted transplanting transplants transport transportable transportation transported
transporting transports transpose transposed transposes transposing transposition transverse
transverses trap trapdoor trapeze trapezes trapezoid trapezoidal trapezoids trappable trapped
trapper trappers trapping trappings traps trash trashcan trashed trashes trashier trashiest
trashing trashy trauma traumas traumata traumatic traumatize traumatized traumatizes traumatizing
travel traveled traveler travelers traveling travelings travelled traveller travellers travelling
travels traversable traversal traverse traversed traverses traversing travestied travesties
travesty travestying trawl trawled trawler trawlers trawling trawls tray trays treacheries
treacherous treachery treacle tread treading treadmill treadmills treads treason treasure treasured
treasurer treasurers treasures treasuries treasuring treasury treat treated treaties treating
treatise treatises treatment treatments treats treaty treble trebled trebles trebling tree
treebuilder treed treeing treeish trees treetop trek trekked trekking treks trellis trellised
trellises trellising trellix tremble trembled trembles trembling tremendous tremendously tremor
tremors trench trenched trenches trenching trend trended trendier trendies trendiest trending
trends trendy trepidation trespass trespassed trespasser trespassers trespasses trespassing trestle
trestles triage trial trialed trialing trials triangle triangles triangular tribal tribe tribes
tribulation tribulations tribunal tribunals tributaries tributary tribute tributes trice trick
tricked trickery trickier trickiest tricking trickle trickled trickles trickling tricks trickster
tricksters tricky tricycle tricycles trident trie tried trier tries trifle trifled trifles trifling
trig trigger triggered triggerer triggerers triggering triggers trigonometric trigonometry trigproc
trill trilled trilling trillion trillions trills trilogies trilogy trim trimester trimesters
trimmed trimmer trimmest trimming trims trinity trinket trinkets trino trio trios trip tripe triple
tripled triples triplet triplets triplicate triplicated triplicates triplicating tripling tripod
tripods tripos tripp tripped tripping trips tripwire trite triter tritest triumph triumphant
triumphed triumphing triumphs trivia trivial triviality trivially trod trodden troff trojan troll
trolled trolley trolleys trollies trolling trolls trolly trombone trombones troop trooped trooper
troopers trooping troops trophies trophy tropical trot trots trotted trotting trouble troubled
troublemaker troublemakers troubles troubleshoot troubleshooter troubleshooting troubleshoots
troublesome troubling trough troughs trounce trounced trounces trouncing troupe trouped troupes
trouping trouser trousers trout trouts trowel troweled troweling trowelled trowelling trowels
truancy truant truanted truanting truants truce truces truck trucked trucking trucks trudge trudged
trudges trudging true trued trueing truer trues truest truffle truffles truing truism truisms truly
trump trumped trumpet trumpeted trumpeting trumpets trumping trumps trunc truncate truncated
truncates truncating truncation trunk trunking trunks truss trust trusted trustedinstaller trustee
trustees trustful trustier trusties trustiest trusting trusts truststore trustwave trustworthier
trustworthiest trustworthiness trustworthy trusty truth truthful truthfully truthfulness truths try
trycloudflare trying tryout tryouts ts tsa tsar tsars tsc tse tset tshark tsort tsr tsu tt ttf ttl
ttls tty ttyname ttys tub tuba tubas tube tubed tuberculosis tubes tubing tubs tubular tuck tucked
tucker tucking tucks tue tuesday tuft tufted tufting tufts tug tugged tugging tugs tuition tulip
tulips tulnp tumble tumbled tumbler tumblers tumbles tumbling tummies tummy tumor tumors tumult
tumults tumultuous tun tuna tunables tunas tundra tundras tune tuned tuneful tuner tuners tunes
tunic tunics tuning tunisia tunnel tunneled tunneling tunnelings tunnelled tunnelling tunnels tuple
tuples turban turbans turbine turbines turbo turbulence turbulent tureen tureens turf turfed
turfing turfs turgid turkey turkeys turks turmoil turmoils turn turnaround turned turner turning
turnip turnips turnout turnouts turnover turnovers turnpike turnpikes turns turnstile turnstiles
turntable turntables turpentine turquoise turquoises turret turrets turtle turtleneck turtlenecks
turtles turves tusk tusks tussle tussled tussles tussling tutor tutored tutorial tutorials tutoring
tutors tux tuxedo tuxedoes tuxedos tv twang twanged twanging twangs tweak tweaked tweaking tweaks
twee tweed tweet tweeted tweeting tweets tweezers twelfth twelfths twelve twelves twenties
twentieth twentieths twenty twice twiddle twiddled twiddles twiddling twig twigg twigged twigging
twigs twilight twin twine twined twines twinge twinged twingeing twinges twinging twining twinkle
twinkled twinkles twinkling twinned twinning twins twirl twirled twirling twirls twist twisted
twister twisters twisting twists twitch twitched twitches twitching twitter twittered twittering
twitters two twos tx txt tycoon tycoons tying tyler typ type typeahead typecast typecasting
typecasts typed typedef typeface typefaces typelits typename types typescript typeset typesets
typesetter typesetting typewriter typewriters typhoid typhoon typhoons typhus typical typically
typified typifies typify typifying typing typist typists typo typographic typographical typography
typos tyrannical tyrannies tyrannize tyrannized tyrannizes tyrannizing tyranny tyrant tyrants tz
tzar tzars tzdata tzinfo tzselect uac ubi ubiquiti ubiquitous ubsan ubuntu uc ucd ucf ucfq ucfr
uclampset ucm uconv ucs ud udc udder udders udev udevadm udevd udf udp udplite uefi uems uevent
ufeff ufw uganda ugh uglier ugliest ugliness ugly ui uid uidmap uids uint uk ukm ul ulcer ulcers
ulimit ulterior ultimata ultimate ultimately ultimatum ultimatums ultra ultrafast ultrasonic
ultrasound ultraviolet ultravnc ultrix umac umask umbrella umbrellas umfd umlaut umlauts umount ump
umpire umpired umpires umpiring umpteen umrdpservice un unable unacceptable unacceptably unaccepted
unaccompanied unaccountable unaccountably unacknowledged unadorned unadulterated unaffected
unaltered unambiguous unambiguously uname unanimity unanimous unanimously unannotated unanswerable
unanswered unanticipated unapproved unarmed unary unasked unassign unassigned unassuming unattached
unattainable unattend unattended unattractive unaudited unauthenticated unauthorised unauthorized
unavailable unavoidable unavoidably unaware unawares unbalanced unbearable unbearably unbeatable
unbecoming unbelievable unbelievably unbeliever unbelievers unbiased unbiassed unbind unbinding
unbinds unblock unblocked unblocking unblocks unborn unbound unbounded unbreakable unbroken
unbuffered unburden unburdened unburdening unburdens unc uncacheable uncannier uncanniest uncanny
uncased uncaught unceasing unceremoniously uncertain uncertainties uncertainty unchallenged
unchanged unchanging uncharitable unchecked unchristian unclaimed unclassified uncle unclean
uncleaner uncleanest uncleanly unclear uncles uncomfortable uncomfortably uncomment uncommitted
uncommon uncommoner uncommonest uncompress uncompressed uncompromising unconcerned unconditional
unconditionally unconfigured unconfirmed unconnected unconscious unconsciously unconstitutional
unconstrained uncontested uncontrollable uncontrolled uncontroversial unconventional unconvinced
unconvincing uncoordinated uncork uncorrected uncountable uncounted uncouth uncover uncovered
uncovering uncovers uncultured uncut undamaged undaunted undecidable undecided undecideds
undeclared undef undefined undelete undeleted undeletes undemocratic undeniable undeniably undeploy
undeployed under underage underbrush undercover undercurrent undercurrents undercut undercuts
undercutting underdog underdogs underestimate underestimated underestimates underestimating
underflow underfoot undergarment undergarments undergo undergoes undergoing undergone undergraduate
undergraduates underground undergrounds undergrowth underhanded underlain underlay underlays
underlie underlies underline underlined underlines underling underlining underlying undermine
undermined undermines undermining underneath underneaths undernourished underpants underpass
underpasses underprivileged underrate underrated underrates underrating underscore underscored
underscores underscoring undershirt undershirts underside undersides undersized understand
understandable understandably understanding understandings understands understate understated
understatement understatements understates understating understood understudied understudies
understudy understudying undertake undertaken undertaker undertakers undertakes undertaking
undertakings undertone undertones undertook undertow undertows underused underwater underway
underwear underweight underwent underworld underworlds underwrite underwrites underwriting
underwritten underwrote undeserved undesirable undesirables undesired undetectable undetected
undetermined undeveloped undid undiscovered undisturbed undo undoable undocumented undoes undoing
undoings undone undoubted undoubtedly undress undressed undresses undressing undue unduly undying
unearth unearthed unearthing unearthly unearths uneasier uneasiest uneasily uneasiness uneasy
uneconomic uneconomical uneducated unemployable unemployed unemployment unencrypted unenforceable
unenlightened unenroll unequal unequaled unequalled unequivocal unerring unescaped unescrowed
unethical uneven unevenly uneventful unexpand unexpected unexpectedly unexpired unexplained
unfailing unfair unfairer unfairest unfairly unfairness unfaithful unfamiliar unfasten unfastened
unfastening unfastens unfavorable unfeasible unfeeling unfilled unfinished unfit unfits unfitted
unfitting unfixable unfold unfolded unfolding unfolds unforeseen unforgettable unforgivable
unfortunate unfortunately unfortunates unfounded unfriendlier unfriendliest unfriendly unfunny
unfurl unfurled unfurling unfurls ungainlier ungainliest ungainly ungodlier ungodliest ungodly
ungrammatical ungrateful unguarded unhandled unhappier unhappiest unhappily unhappiness unhappy
unhealthier unhealthiest unhealthy unheard unhelpful unhex unhook unhooked unhooking unhooks unic
unicase unicast unicode unicodedata unicorn unicorns unicycle unidecode unidentified unidirectional
unifi unification unified unifies uniform uniformed uniforming uniformity uniformly uniforms
uniforum unify unifying unilateral unilaterally unimaginative unimplemented unimportant unimpressed
unindent uninformative uninformed uninhibited uninitialized uninitiated uninspired uninspiring
uninstall uninstallable uninstallation uninstalled uninstaller uninstalling uninstalls
unintelligent unintelligible unintended unintentional unintentionally uninterested uninteresting
uninterpreted uninterrupted union unionize unionized unionizes unionizing unions uniq unique
uniquely uniqueness uniquer uniquest unison unistd unit unitconversion unite united unites unities
uniting unitless units unity universal universality universally universals universe universes
universities university unix unjust unjustifiable unjustified unjustly unkempt unkind unkinder
unkindest unkindlier unkindliest unkindly unknown unknowns unlabeled unlawful unleash unleashed
unleashes unleashing unless unliftio unlike unlikelier unlikeliest unlikely unlimited unlink
unlinked unlisted unload unloaded unloading unloads unlock unlocked unlocking unlocks unlogged
unlooked unluckier unluckiest unlucky unlzma unman unmanage unmanaged unmanned unmanning unmans
unmapped unmarked unmarried unmask unmasked unmasking unmasks unmatched unmerged unmet unmistakable
unmistakably unmitigated unmodified unmount unmounted unmounting unmounts unmoved unnamed unnatural
unnecessarily unnecessary unneeded unnerve unnerved unnerves unnerving unnest unnoticed unnumbered
unobtainable unoccupied unofficial unopened unoriginal unorthodox unpack unpacked unpacking unpacks
unpaid unpaired unparalleled unpatched unpick unpin unpinned unpinning unpins unpleasant
unpleasantly unpleasantness unplug unplugged unplugging unpopular unpopularity unprecedented
unpredictable unprepared unprincipled unprintable unprivileged unprofessional unprotect unprotected
unproven unprovoked unpublished unqualified unquestionable unquestionably unquote unquoted
unquoting unravel unraveled unraveling unravelled unravelling unravels unreachable unread
unreadable unreal unrealistic unrealized unreasonable unreasonably unrecognised unrecognizable
unrecognized unrecorded unrecoverable unreferenced unregister unregistered unregistering
unregisters unrelated unreleased unrelenting unreliability unreliable unremarkable unrepeatable
unrepresentative unreserved unreservedly unresolved unresponsive unrest unrestricted unrewarding
unrivaled unrivalled unroll unrolled unrolling unruffled unrulier unruliest unruly unsafe unsafer
unsafest unsaid unsalted unsanitary unsatisfactory unsatisfied unsavory unsay unsaying unsays
unscathed unscheduled unscientific unscoped unscrew unscrewed unscrewing unscrews unscrupulous
unseal unsealed unseasonable unseat unseated unseating unseats unsecured unseemlier unseemliest
unseemly unseen unselected unsent unset unsets unsetting unsettle unsettled unsettles unsettling
unshare unsightlier unsightliest unsightly unsigned unskilled unsolicited unsolved unsophisticated
unsorted unsound unsounder unsoundest unspeakable unspec unspecific unspecified unstable unstated
unstructured unstuck unsubscribe unsubscribed unsubstantiated unsubtle unsuccessful unsuccessfully
unsuitable unsuited unsung unsupportable unsupported unsure unsuspecting untag untagged untainted
untangle untangled untangles untangling untenable untested unthinkable untidier untidiest untidy
untie untied unties until untimely untiring untitled unto untold untouched untracked untrained
untrue untruer untruest untrusted untrustworthy untwisted untying unusable unused unusual unusually
unveil unveiled unveiling unveils unverified unversioned unwanted unwarranted unwary unwashed
unwatched unwelcome unwell unwieldier unwieldiest unwieldy unwilling unwillingness unwind unwinding
unwinds unwise unwiser unwisest unwittingly unworkable unworthy unwound unwrap unwrapped unwrapping
unwraps unwritten unxz unzip unzipped unzipping unzips unzipsfx unzstd uops up upbeat upbeats
upbringing upbringings upcoming upd updatable update updated updateindex updateinfo updater
"""
