"""The vocabulary, from aa to compareto."""

WORDS = """\
aa aarch aardvark ab abacus abandon abandoned abandoning abandonment abandons abbott abbr abbrev
abbreviate abbreviated abbreviates abbreviating abbreviation abbreviations abbrevs abcxyz abdicates
abdication abducted aberrant aberrations abetted abg abi abide abides abilities ability abitmap abl
able abnormal abnormally abode abolish abolished abomination abort aborted aborting abortion
abortive aborts abound about above abreast abridged abroad abrupt abruptly abs absence absent
absolute absolutely absolutes absorb absorbed absorbing absorption abstract abstracted abstracting
abstraction abstractions abstracts abstruse absurd absurdly abundant abundantly abuse abused abuser
abuses abusing abusive abut abutting abw abysmal ac academic academy accelerate accelerated
accelerates accelerating acceleration accelerations accelerator accelerators accent accented
accents accept acceptability acceptable acceptably acceptance accepted accepteula accepting
acceptor accepts access accessapproval accesscontextmanager accesscontrol accessdb accessdenied
accessed accesses accessibility accessible accessing accessor accessories accessory accident
accidental accidentally accidents acclamation accommodate accommodated accommodates accommodating
accommodation accommodations accompanied accompanies accompany accompanying accomplice accomplish
accomplished accomplishes accomplishing accomplishment accord accordance according accordingly
accordion accords account accountability accountable accountant accountants accounted accounting
accounts accredited accrue accrued accrues acct accumulate accumulated accumulates accumulating
accumulation accumulative accumulator accumulators accuracy accurate accurately accustomed ace aces
aches achievable achieve achieved achievement achieves achieving aci acid ack ackme acknowledge
acknowledged acknowledgement acknowledgements acknowledges acknowledging acknowledgment
acknowledgments acl acls acm acme acorn acoustic acoustics acpi acpid acquainted acquiescence
acquire acquired acquires acquiring acquisition acquisitions acre acres acro acrobat acronis
acronym acronyms across acs act acted acting action actionable actionpack actionrole actions
activatable activate activated activates activating activation activations active activedefrag
activedirectory actively activerecord activities activity actor actors acts actual actuality
actually actuation acute ad adapt adaptable adaptation adaptations adapted adapter adapters
adapting adaptive adaptor adaptors adapts add added addend addenda addends addendum addfile
addgnupghome addgroup addict addin adding addins addition additional additionally additions
additive addkey addon addons addpart addr addres address addressable addressed addressee addressees
addresses addressing adds adduser adej adept adequate adequately adfs adhere adhered adherence
adheres adhering adj adjacent adjective adjectives adjoin adjtime adjtimex adjust adjustable
adjusted adjuster adjusting adjustment adjustments adjusts adm admin admindir administer
administered administration administrations administrative administratively administrator
administrators admins admirable admissible admission admit admits admittance admitted admittedly
admitting admonition admonitions admx ado adobe adopt adopted adopting adoption adopts adored adorn
adorned adornments adp adr adrift ads adsi adsl adt adts adult adv advance advanced advancement
advancements advances advancing advantage advantageous advantages advent adventures adventurous
adverb adverbial adverbs adversaries adversary adverse adversely advertise advertised advertisement
advertisements advertises advertising advfirewall advice advisable advise advised advises advising
advisor advisories advisory advocate advocated advocates advocating adw adwaita adws ae aegis aes
aeson aesthetic aesthetically aesthetics aet aether afar affair affairs affect affected affecting
affectionately affects affiliated affiliates affiliation affiliations affinities affinity
affirmation affirmative affirmed affirms affix affixed affixes affixing afflict afflicted
afflicting afflicts afford afforded affords afghanistan afield afile afm aforementioned afoul
afraid afresh afs aft after aftermath afternoon aftertaste afterward afterwards again against age
aged ageing agencies agency agenda agent agents ages agetty agg agglomerated aggravated aggregate
aggregated aggregates aggregating aggregation aggregations aggressive aggressively aggressiveness
agi agile aging agm agnostic agnosticism ago agony agpgart agree agreeable agreed agreeing
agreement agreements agrees agriculture agy aha ahead ahem ahi ahoy ahu ai aia aid aide aided aides
aiding aids ail ailed ailing aim aimed aiming aimlessly aims ain aio aiohttp aip air aircrack
aircraft airflow airline airplane airport airy aix ajax aka akamai akey akin akonadisearch aks al
alabaster alarm alarmed alarming alarms alas alaw alb albania albeit album albums alchemy ale
alecthomas alert alerted alerting alerts ales alg algebra algebraic algeria algo algorithm
algorithmic algorithms alias aliased aliases aliasing alibi alien alienate aliens align aligned
aligning alignment alignments aligns alike alive all allayed allbox allegation alleged allegedly
alleging allegories allegory alleviate alleviated alleviates alleviating allied alloc allocatable
allocate allocated allocates allocating allocation allocations allocator allot allotment allotted
allotting allow allowable allowance allowances allowed allowedips allowgroups allowing allowlist
allowlisted allows allowusers alloy alloydb allscripts alluded allusersprofile allusion ally
almalinux almost alnum alone along alongside aloud alpha alphabet alphabetic alphabetical
alphabetically alphabetize alphabetized alphabets alphanumeric alphanumerics alphas alpine already
alright alsa also alt alter alterable alteration alterations altered altering alternate alternated
alternately alternates alternating alternation alternations alternative alternatively alternatives
alters altho although altitude alto altogether alts always am amalgam amalgamate amalgamated
amalgamation amass amateur amazing amazingly amazon ambassador ambassadors amber ambient
ambiguities ambiguity ambiguous ambiguously ambition ambitious ambivalent ambler ambra ambulance
amd amdgpu ameliorates amenable amend amended amending amendment amendments amends americas amesos
amid amiga amir amiss aml amnesia amnesty amoeba amok among amongst amorphous amortize amortized
amount amounted amounts amp ampere ampersand ampersands ample amplification amplifications
amplified amplifier amplifiers amplify amplifying amplitude amply amqp amrwb amsi amt amusement
amusing amusingly an anachronism anachronisms anachronistic anaconda anacrolix anagram anal analog
analogous analogously analogs analogue analogues analogy analyse analysed analyses analysing
analysis analytic analytical analytics analyze analyzed analyzer analyzers analyzes analyzing
anarchism anarchists anarchy anatomy ancestor ancestors ancestral ancestry anchor anchored
anchoring anchors ancient ancients ancillary and android anew angel anger angers angle angled
angler angles angola angry angst anguished angular ani animal animals animate animated animates
animating animation animations anime annex annihilation annotate annotated annotates annotating
annotation annotations announce announced announcement announcements announces announcing annoy
annoyance annoyances annoyed annoying annoyingly annoys annual annually ano anode anomalies
anomalous anomaly anon anonfiles anonymity anonymized anonymous anonymously another ans ansi
ansible answer answered answering answers ant antarctica antecedent antelope antenna antennas
anthos anthoscli anthropology anti anticipate anticipated anticipates anticipating anticipation
anticipatory antigen antimalware antiquated antique antiques antiquity antivirus ants anxious
anxiously any anybody anycast anydesk anyhow anymore anyone anyplace anything anytime anyway
anyways anywhere ap apache apart apartments apcu ape aperture apex api apic apiece apigateway
apigee aping apis apk apm apologetic apologies apologize apologizes apos apostrophe apostrophes app
appalling apparent apparently apparentlymart apparmor appconnector appdata appeal appealing appear
appearance appearances appeared appearing appears appease appeasement appeases append appended
appendices appending appendix appends appengine appetite apphub appid appindicator appinfo applaud
apple apples applet applets appliance appliances applicability applicable applicant application
applications applicative applicator applied applies applocker apply applying appname appointment
appointments apposite appplication appraisal appraiser appreciable appreciate appreciated
appreciates appreciation appres apprise approach approached approaches approaching appropriate
appropriated appropriately approval approvals approve approved approver approves approving approx
approximate approximated approximately approximates approximating approximation approximations apps
appstream appstreamcli apr april apropos apscheduler apt apteryx aptitude aptly aqa aqd aqfoo aqgit
aqll aqm aqperf aqs aqt aqua aquamarine aquarium aqx ar arabia arabic arbiter arbitrarily arbitrary
arbitrate arbitrated arbitrates arbitrating arbitration arbor arc arcane arch archaeological
archaeology archaic archeological archer arches archetype architect architects architectural
architecturally architecture architectures archival archive archivecleanup archived archiver
archives archiving arcor arcs are area areas arena arenas ares arg argc argcomplete argentina argh
argon argparse args argspec arguable arguably argue argued arguing argument argumentative
argumentlist arguments argv aria arise arisen arises arising arithmetic arithmetical arithmetically
ark arm armada armed armel armhf armies arming armor armored armoring armors armour arms army arose
around arp arpa arpd arphic arrange arranged arrangement arrangements arranges arranging array
arrays arrayvec arrival arrivals arrive arrived arrives arriving arrogance arrogant arrow arrowhead
arrows art artefact artefacts article articles articulate articulation articulations artifact
artifactregistry artifacts artificial artificially artist artistic arts artwork aruba as asc ascend
ascending ascends ascent ascents ascertain ascertained ascertaining ascii asciidoctor ascribed
ascribing asdf asdict asgard ash ashes asian aside asides ask asked asking askpass asks asl asleep
aslr asm asmx asn asp asparagus aspect aspects aspires aspiring aspx asr ass assassination assault
assemble assembled assembler assemblers assembles assemblies assembling assembly assert asserted
asserting assertion assertions assertive asserts assess assessed assessing assessment assessments
assessor asset assets assign assignable assigned assigning assignment assignments assigns
assimilate assimilated assimilation assist assistance assistant assisted assisting assists assoc
associate associated associates associating association associations associative assoicated
assorted assortment assume assumed assumes assuming assumption assumptions assurance assurances
assure assured assures assuring asterisk asterisks astimezone astonished astonishment astore
astounding astral astray astro astronomical astronomy astropy astute asym asymmetric asymmetrical
asymmetry asymptotic asymptotically async asynccontextmanager asynchronous asynchronously asyncio
asyncronously asyncssh at ata atc atd ate atera atftpd athena atime atk atlas atlassian atleast atm
atmosphere ato atoll atom atomic atomically atoms aton atone atop ator atp atrocious att attach
attached attachements attaches attaching attachment attachments attack attacked attacker attackers
attacking attacks attain attained attempt attempted attempting attempts attend attendance attendant
attending attention attentive attenuated attest attestation attestations attested attestor
attestors attests attic attitude attoparsec attorney attr attract attraction attractive attrib
attributable attribute attributed attributes attributing attribution attributions attributively
attrs atypical auction aud audible audience audiences audio audios audit auditbeat auditc auditctl
auditd audited auditing auditmanager auditor auditors auditpol audits aug augeas augenrules augment
augmented augmenting augments august auid aural auspices auspicious austin aut auth authen
authentic authenticate authenticated authenticates authenticating authentication
authenticationmethods authentications authenticator authenticity authenticode authfail author
authored authori authoring authorised authoritative authoritatively authorities authority
authorization authorizations authorize authorized authorizes authorizing authors authorship
authpriv authselect authtok authz auto autoar autoclass autoclean autocommit autoconf autodelete
autodetect autodetected autodetecting autodetection autodiscovery autogenerated autogroup
autohealing autoit autokey automata automate automated automates automatic automatically automatics
automating automation automations automaton automobile automotive automount autonomous autonomy
autopilot autoprovisioned autoprovisioning autorepair autorit autorun autos autoscaled autoscaler
autoscalers autoscaling autoselect autoselecting autostart autostop autoupdate autoupgrade autovt
autumn aux auxiliaries auxiliary auxv av avahi avail availability available availables availablilty
avant avast avatar avatars avenue avenues average averaged averages averaging averse avert averting
averts avg aviation avid avocado avoid avoidable avoidance avoided avoiding avoids avp avpkt avro
await awaitable awaited awaiting awaits awake awaken awakened awakening award awarded aware
awareness away awe awesome awful awfully awhile awk awkward awkwardly awkwardness awl awoken awry
aws axe axed axes axiom axioms axios axis ayq azerbaijan azimuth azqb azure azurewebsites babel
baby bachelor back backbone backbones backdate backdoor backdrop backed backend backends backfill
backfilling backfire backgammon background backgrounds backing backings backlash backlight backlog
backlogged backlogging backlogs backoff backpack backs backslash backslashes backspace backspaces
backspacing backtick backtrace backtraces backtrack backtracked backtracking backtracks backup
backupdr backups backward backwards bacon bacula bad badblocks bade badge badger badges badly
badminton badness baffled baffling bag bagel baggage bags bah bahamas bahrain baidu bail bailed
bailing bailout bailouts bails bait bak bake baked baker baking balance balanced balancer balancers
balances balancing bald bale balk balking ball ballad ballet balloon ballooned ballooning balloted
ballpark balls bamboo ban banana bananas band bandage banding bands bandwidth bandwidths bang
banging bangladesh banjo bank banking bankruptcy banks banned banner banners banning bans baptized
bar barbados barbarian barbarous barber barcode bare barefoot barely baremetal baremetalsolution
barest barf barfed barfing barfoo barfs bargain bargaining bargains baritone bark barks barley
barman barmethod barn barns baron baroque barracuda barrel barren barrier barriers barring barrow
bars base basebackup baseball baseband based basedir baseless baseline baselines basename basenc
bases bash bashbug bashed bashing bashrc basic basically basics basil basing basis basket
basketball baskets bass bassoon bastard bastards bastion bat batch batched batches batching bates
bath bathroom baths bathtub bats batter batteries battery battle baud bauds bay baz bazaar bcdedit
bcp bcrypt bd bdesvc be beach beacon beaconing beacons beads beagle beaker beam beamed beaming
beams bean beans bear bearable beard bearer bearers bearing bearings bears beast beasts beat beaten
beats beautified beautifies beautiful beautifully beautify beauty beaver became because beck become
becomes becoming bed bee beef beehive been beep beeping beeps beer beers bees beet beetle beetles
before beforehand befriend beg began begging begin beginner beginners beginning beginnings begins
begs begun behalf behave behaved behaves behaving behavior behavioral behaviors behaviour
behaviours behind beholder beige being beings bel belarus belatedly belgium belief believable
believe believed believes believing belize bell bellagio bellow bells belong belonged belonging
belongs beloved below belt belts bench benches benchmark benchmarking benchmarks bend bending
beneath beneficial beneficiary benefit benefited benefiting benefits benefitting benign bent
bermuda berry bes beside besides bespoke best besteffort bestow bet beta betas better betterment
betting between bevel beverage beverages beware bewildering bewilderment beyond beyondcorp bezel
bfdname bfs bg bgp bias biased biases biasing bib bible biblical bibliographic bibliography bibtex
bicycle bid bidi bidirectional big bigger biggest bigint bigquery bigtable bike bikini bilbo bill
billboards billed billing billion billions bills bin binaries binary binascii binauthz bind bindata
binder binders bindgen binding bindings bindir binds binfmt bingo binn binned binning binomial
binpath bins binutils bio biogo biomaj bionic bios bipartite bipolar bird birds birth birthday
birthing birthplace biscuit bisect bisected bisecting bisection bisects bishop bison bit bitbucket
bitbucketserver bitch bitches bitching bitcode bitdefender bite bites biting bitlocker bitmap
bitmaps bitmask bits bitsadmin bitten bitter bitterly bitwise biz bizarre bject bkc bkm blab black
blacker blackfin blackhole blacklist blacklisted blacklisting blacklists blade blades blah blame
blamed blames blaming bland blank blanked blanket blanking blanks blast blaster blasting blatant
blatantly blaze blazing ble bleach bled bleed bleeding blemish blend blended blender blending
blends bless blessed blesses blessing blew blind blinded blinding blindly blindness blink blinker
blinking blinks blip bliss blithe blithely blizzard blk blkdeactivate blkdiscard blkid blkzone
bloat bloated bloating bloats blob blobs bloc block blockage blockbuster blockchain blockdev
blocked blocker blocking blocklist blockname blocks blocksize blocs blog blogging blond blood
bloodhound bloody bloom blossom blow blowfish blowing blown blows blowup blowups blue bluebird
blueprint blueprints blues bluesky bluetooth bluetoothd bluezqt blunder blunt blunter blur blurb
blurbs blurred blurring blurry blurs blurt blush bmp bms bn bnot boa boar board boarding boards
boasts boat boats bobcat bode bodies body bog bogged bogo bogon bogosity bogus boil boiled boiler
boilerplate boils bold bolder boldface boldly boldness bolivia bologna bolt bolted bolts bom bomb
bombarding bombed bombing bombs bomgar bond bondage bonded bonding bonds bone bones bonus bonuses
boo booby boogie book booked booker booking bookkeeper bookkeeping bookmark bookmarking bookmarks
books bookshelf bookstore bookworm bool boolean booleans boom boomerang boost boosted boosting
boosts boot bootable bootdisk booted booter booting boots bootstrap bootstrapping bootstraps
boottime bootup bop border bordered bordering borderline borders bore bored borg boring born borne
borrow borrowed borrowers borrowing borrows bosnia boss bot botanical botany botch botched botches
botching both bother bothered bothering bothers botnet bots botswana bottle bottleneck bottlenecks
bottom bottomless bottoms bought boulder bounce bounced bounces bouncing bound boundaries boundary
bounded bounding boundless bounds bounties bounty bouquet boutique bow bowels bowl bowler bowling
bowman bows box boxcar boxed boxer boxes boxing boy boyfriend bozo bp bpf bps bqexports bra brace
braced braces bracket bracketed bracketing brackets braille brain brainstorming brainy brake branch
branched branches branching branchname brand branded branding brands branson brass brave bravery
bravo brcm breach breached breaches bread breadth break breakable breakage breakages breakdown
breakdowns breaker breakfast breakglass breaking breakout breakpoints breaks breakthroughs breast
breath breathe breathing breed breeze breezy brentp brethren brevity brew brewed brewer brewing
brick bride bridge bridged bridges bridging brief briefcase briefer briefly briefs brigade bright
brighten brightening brighter brightest brightness brilliance brilliant brilliantly bring bringing
brings briskly brittany brittle brk broad broadcast broadcasted broadcasting broadcasts broadcom
broaden broadened broader broadest broadly broadway broadwayd broccoli broke broken broker brokered
brokers bronze brook brooks broom brother brotli brought brow brown brows browsable browse browsed
browser browsers browses browsing brunt brush brushed brushes brutal brutally brute bruteforce bsd
bsdextrautils bsdutils bsh bss bssh bssid bstr bta btime btmp btrace btrfs bubble bubbled bubbles
bubbling buck bucket bucketing bucketname buckets buddy budget budgets buf buff buffer buffered
buffering buffers buffs bug bugged bugger buggy bugpoint bugreport bugreporting bugs bugzilla build
builder builders buildflags buildid buildids building buildings buildpack buildpackage buildpacks
builds buildsystem buildup built builtin builtins bulb bulgaria bulge bulk bulks bulky bull
bulldozer bullet bulletin bulletproof bullets bullseye bullying bum bumblebee bummer bump bumped
bumping bumps bumpy bun bunch bunched bunches bundle bundled bundles bundling bungled bunzip
burbles burden bureau bureaucracy burglar buried buries burlap burn burned burners burning burns
burnt burrito burst bursting bursts bursty bury burying bus busctl buses bush bushel busiest
business busses bust busted busting bustling busts busy busybox but butcher butchered butler buts
butt butter butterfly button buttons buy buyer buys buzz bxor by bye bygone bypass bypassed
bypasses bypassing byproduct byproducts bystanders byte bytearray bytecode byteorder bytes
bytestring bz bzcat bzcmp bzdiff bzegrep bzexe bzfgrep bzgrep bzip bzless bzmore ca cab cabinet
cable cables cabling cabs cacert cache cacheable cachecontrol cached cachedump caches caching cacti
cactus cad cadata caddy cadence cadences cage cake cakes cal calc calculate calculated calculates
calculating calculation calculations calculator calculators calculus caldav calendar calendars
calibrate calibrated calibrating calibration call callable callback callchain callchains called
callee caller callers callgraph callgrind calling callout calls calltrace calm calmh calorie cam
cambodia cambodian came camel camellia camera cameras cameroon camp campaign camping camps can
canal canaries canary canberra cancel cancelable cancelation canceled canceling cancellation
cancellations cancelled cancelling cancels cancer candidate candidates candies candle candy cane
canker canned cannon cannot canny canoe canon canonical canonicalization canonicalize canonicalized
canonizing cans cant canvas canvases cap capabilities capability capable capacitance capacities
capacitor capacity cape capi capital capitalization capitalize capitalized capitalizes capitalizing
capitals capped capping capriciously caps capsh capsule capsules captain captcha caption captioned
captioning captions captive captoinfo capture captured captures capturing car caramel carat caravan
carbon carbonblack carbonite card cardinal cardio cards care cared career careers careful carefully
careless carelessly carelessness cares carestream caret carets cargo caribbean caribou caring
carnage carnivorous carol carolina carousel carp carpenter carr carriage carriagereturn carried
carrier carriers carries carrot carry carrying cars cart carter cartoons carve carved carver
cascade cascaded cascades cascading case cased casefold cases casesensitive cash cashes casing
casino cask cassava cassette cast casting castings castle castration casts casual casually cat
catalog cataloging catalogs catalogue catalogues catapult catastrophic catastrophically catch
catchall catcher catches catching catchup categorical categorically categories categorization
categorize categorized categorizes categorizing category cater catering caters catfile catholic
catman cats caught causal causality cause caused causes causing caustics caution cautionary
cautioned cautioning cautions cautious cautiously cave caveat caveats cavern caving cavity cbor cbq
cbs cbt ccache ccdcwp ccio ccm ccount cd cdll cdn cdpath cdrom cdt cdxml ce cease ceased ceases
ceasing cedar cede cedilla cedillas ceiling ceilings cel celebrate celebrating celeron celery cell
cells cellular celluloid celsius censor censoring census cent center centered centering centerpiece
centers centimeter centimeters centos central centralize centralized centralizes centralizing
centrally centre centred centric centrifuge cents centuries century ceph cer cereal cert certain
certainly certainty certbot certfile certificate certificates certificating certification
certifications certified certifies certify certopt certpath certreq certs certutil cessation cest
cet cf cffi cfg cfi cflags cfm cfr cfs cgi cgroup cgroups cgs cgtop cgx chacha chage chagrin chain
chained chaining chains chair chalk chalking challenge challenged challengeresponse challenges
challenging chambers champ champion championship chance chances chandler change changeable changed
changelog changeover changes changeset changing channel channeling channels chaos chaotic chap
chapel chaperone chapman chapter chapters char character characteristic characteristics
characterization characterize characterized characters charge chargeback charged chargen charger
charges charging chariots charitable charity charlie charm charmbracelet chars charset charsets
chart charter charts chase chased chasing chassis chat chats chatter chatters chattier chattr
chatty chcon chcp chcpu chdir cheap cheapen cheapening cheaper cheapest cheaply cheat cheated
cheating cheats check checkbook checkbox checkbuilddeps checked checker checkerboard checkers
checking checkinterval checklist checkout checkouts checkpoint checkpointed checkpoints checkrun
checks checksum checksums cheer cheerfully cheers cheese cheeses cheetah chef chelsea chem chemical
chemistry cherries cherry cherrypick chess chest chestnut chevron chew chewing chfa chfn chgpasswd
chgrp chick chicken chickens chief chiefly child childless children chile chili chill china chink
chip chipmunk chips chiropractic chirp chivalry chk chkconfig chlorine chlorophyll chm chmem chmod
chn choco chocolate chocolatey choice choices choke choked chokes choking chomp chomping choom
choose choosen chooses choosing chop chopped chopper chopping choppy chops chord chords chore
chores chorus chose chosen chowder chown chpasswd chr christian christmas chroma chromatic chrome
chromebook chromium chromoting chronic chronicle chrono chronological chronologically chronology
chrony chronyc chronyd chroot chrt chsh chucks chunk chunked chunks chunksize chunky church churn
ci cid cidr cifs cigarette cil cilium cim cimv cimwin cinder cinema cinnamon cio cipher ciphering
ciphers ciphersuite ciphertext circa circle circled circles circling circuit circuited circuiting
circuits circular circularity circulate circulated circulates circulation circumference circumflex
circumlocutions circumstance circumstances circumvent circumvented circumvention circumvents circus
cirrus cis cisa cisco citation citations cite cited citeproc cites cities citing citizen citrix
citrus city civic civil civilization civilized cksum claim claimed claiming claims clam clamav
clamd clamonacc clamp clamped clamping clamps clan clang clap clapper clarification clarifications
clarified clarifies clarify clarifying clarinet clarity clash clashed clashes clashing class
classed classes classful classic classical classid classification classifications classified
classifier classifies classify classifying classless classmate classmethod classname classpath
classpaths classroom classworlds clause clauses claws clay cld clean cleaned cleaner cleanest
cleaning cleanliness cleanly cleanmgr cleans cleanse cleanses cleansing cleanup cleanups clear
clearance clearances cleared clearer clearest clearing clearinghouse clearly clearness clears
cleartext cleave cleaver clef clefs clement clerical clerk clerks clever cleverer cleverly
cleverness cli click clickable clicked clicking clicks client clientalivecountmax
clientaliveinterval clientid clients clientspecified cliff clike climb climbing climbs clinic
clinicadmin clinics clip clipboard clipped clipper clipping clips cliques clixml clnt clobber
clobbered clobbering clobbers clocal clock clocked clockid clocking clocks clockwise clockwork
cloexec clog clogged clogging clojure clone cloned clones cloning close closed closely closeout
closer closes closest closet closing closure closures clot cloth clothe clothing cloud cloudbuild
cloudflare cloudfront cloudfunctions cloudidentity cloudlocationfinder cloudmonitoring
cloudresourcemanager cloudrun clouds cloudsdk cloudshell cloudsql cloudtranslate cloudwatch clover
clr cls clsid club clubbed clubs cluck clue clued clueless clues clump clumping clumsier clumsily
clumsy cluster clustered clustering clusterrole clusters clusterupgrade clusterwide clutter
cluttered cluttering clutters cm cmac cmake cmark cmd cmdlet cmdletization cmdlets cmdline cme cmek
cmit cmm cmp cms cmsg cn cname cne cnf cnquery cnt cntrl cnxk co coach coagulate coal coalesce
coalesced coalesces coalescing coarse coarsely coarseness coarser coast coastal coat coaxed cob
cobalt cobra cock cocktail cocoa coconut cod coda codding code codebase codec codecs coded codegen
codel codename codeoss codepage codepoints codes codifies codify coding coefficient coefficients
coerce coerced coerces coercing coercion coercive coex coexist coexistence coexisting coff coffee
coffin cog cognitive cognizant cogs cohabitation coherence coherency coherent cohort coin coincide
coincided coincidence coincident coincidental coincidentally coincides coinciding coined coins col
cola colab colcon colcrt cold colder cole collaborate collaborated collaborating collaboration
collaborative collaborator collaborators collapse collapsed collapses collapsible collapsing
collate collated collateral collates collating collation collations colleague colleagues collect
collected collecting collection collections collective collectively collector collectors collects
college colleges collide collided collides colliding collision collisions collocated collocates
collocation colloquial colloquialism colo colombia colon colonel colonies colons color colored
colorful coloring colorization colorless colors colour coloured colouring colours colrm cols colt
column columns com coma comb combat combination combinations combinators combine combined combines
combing combining combo combos combs comcast come comeback comerr comes comet comfort comfortable
comfortably comic comics coming comm comma command commanded commandeer commander commanding
commandline commandlines commandment commando commands commas commence commenced commencement
commences commencing commends comment commentaries commentary commented commenting comments
commercial commercially commissioned commit commitid commitish commitment commitments commits
committed committee committer committing commodities commodity common commonest commonly commonmark
commonplace commons comms commune communicate communicated communicates communicating communication
communications communicator communism communities community commutative commute commuted commutes
comobject comp compact compacted compacting compaction compactly compacts companies companion
company comparable comparably comparative comparatively compare compared compares compareto
"""
