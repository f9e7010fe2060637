"""The vocabulary, from aa to beset."""

WORDS = """\
aa aarch aardvark ab abaci aback abacus abacuses abandon abandoned abandoning abandonment abandons
abate abated abates abating abbeys abbot abbots abbott abbr abbrev abbreviate abbreviated
abbreviates abbreviating abbreviation abbreviations abbrevs abcxyz abdicate abdicated abdicates
abdicating abdication abdications abdomen abdomens abdominal abduct abducted abducting abducts
aberrant aberration aberrations abet abets abetted abetting abg abhor abhorred abhorrence abhorrent
abhorring abhors abi abide abided abides abiding abilities ability abitmap abject abl ablaze able
abler ablest ably abnormal abnormalities abnormality abnormally aboard abode abodes abolish
abolished abolishes abolishing abolition abominable abomination aboriginal aborigine aborigines
abort aborted aborting abortion abortions abortive aborts abound abounded abounding abounds about
above aboveboard abrasive abrasives abreast abridge abridged abridges abridging abroad abrupt
abrupter abruptest abruptly abs abscess abscessed abscesses abscessing abscond absconded absconding
absconds absence absences absent absented absentee absentees absenting absents absolute absolutely
absolutes absolutest absolve absolved absolves absolving absorb absorbed absorbent absorbents
absorbing absorbs absorption abstain abstained abstaining abstains abstention abstentions
abstinence abstract abstracted abstracting abstraction abstractions abstracts abstruse absurd
absurder absurdest absurdities absurdity absurdly abundance abundances abundant abundantly abuse
abused abuser abusers abuses abusing abusive abut abutting abw abysmal abyss abysses ac academic
academically academics academies academy accede acceded accedes acceding accelerate accelerated
accelerates accelerating acceleration accelerations accelerator accelerators accent accented
accenting accents accentuate accentuated accentuates accentuating accept acceptability acceptable
acceptably acceptance acceptances accepted accepteula accepting acceptor accepts access
accessapproval accesscontextmanager accesscontrol accessdb accessdenied accessed accesses
accessibility accessible accessing accessor accessories accessory accident accidental accidentally
accidentals accidents acclaim acclaimed acclaiming acclaims acclamation acclimate acclimated
acclimates acclimating acclimatize acclimatized acclimatizes acclimatizing accolade accolades
accommodate accommodated accommodates accommodating accommodation accommodations accompanied
accompanies accompaniment accompaniments accompanist accompanists accompany accompanying accomplice
accomplices accomplish accomplished accomplishes accomplishing accomplishment accomplishments
accord accordance accorded according accordingly accordion accordions accords accost accosted
accosting accosts account accountability accountable accountancy accountant accountants accounted
accounting accounts accredit accredited accrediting accredits accrue accrued accrues accruing acct
accumulate accumulated accumulates accumulating accumulation accumulations accumulative accumulator
accumulators accuracy accurate accurately accusation accusations accuse accused accuser accusers
accuses accusing accustom accustomed accustoming accustoms ace aced aces ache ached aches
achievable achieve achieved achievement achievements achieves achieving aching aci acid acidity
acids acing ack ackme acknowledge acknowledged acknowledgement acknowledgements acknowledges
acknowledging acknowledgment acknowledgments acl acls acm acme acne acorn acorns acoustic acoustics
acpi acpid acquaint acquaintance acquaintances acquainted acquainting acquaints acquiesce
acquiesced acquiescence acquiesces acquiescing acquire acquired acquires acquiring acquisition
acquisitions acquit acquits acquittal acquittals acquitted acquitting acre acreage acreages acres
acrid acrider acridest acrimonious acrimony acro acrobat acrobatic acrobatics acrobats acronis
acronym acronyms across acrylic acrylics acs act acted acting action actionable actionpack
actionrole actions activatable activate activated activates activating activation activations
active activedefrag activedirectory actively activerecord actives activist activists activities
activity actor actors actress actresses acts actual actualities actuality actually actuary
actuation acumen acupuncture acute acutely acuter acutes acutest ad adage adages adamant adapt
adaptable adaptation adaptations adapted adapter adapters adapting adaptive adaptor adaptors adapts
add added addend addenda addends addendum addfile addgnupghome addgroup addict addicted addicting
addiction addictions addictive addicts addin adding addins addition additional additionally
additions additive additives addkey addon addons addpart addr addres address addressable addressed
addressee addressees addresses addressing adds adduser adej adept adepts adequate adequately adfs
adhere adhered adherence adherent adherents adheres adhering adhesion adhesive adhesives adj
adjacent adjective adjectives adjoin adjoined adjoining adjoins adjourn adjourned adjourning
adjournment adjournments adjourns adjtime adjtimex adjunct adjuncts adjust adjustable adjusted
adjuster adjusting adjustment adjustments adjusts adm admin admindir administer administered
administering administers administration administrations administrative administratively
administrator administrators admins admirable admirably admiral admirals admiration admire admired
admirer admirers admires admiring admissible admission admissions admit admits admittance admitted
admittedly admitting admonish admonished admonishes admonishing admonition admonitions admx ado
adobe adobes adolescence adolescences adolescent adolescents adopt adopted adopting adoption
adoptions adopts adorable adoration adore adored adores adoring adorn adorned adorning adornment
adornments adorns adp adr adrift adroit adroitly ads adsi adsl adt adts adulation adult adulterate
adulterated adulterates adulterating adulteration adulteries adultery adulthood adults adv advance
advanced advancement advancements advances advancing advantage advantaged advantageous advantages
advantaging advent adventure adventured adventurer adventurers adventures adventuring adventurous
adverb adverbial adverbials adverbs adversaries adversary adverse adversely adverser adversest
adversities adversity advert advertise advertised advertisement advertisements advertiser
advertisers advertises advertising adverts advfirewall advice advisable advise advised adviser
advisers advises advising advisor advisories advisors advisory advocate advocated advocates
advocating adw adwaita adws ae aegis aeon aeons aerial aerials aerodynamic aerodynamics aerosol
aerosols aerospace aes aeson aesthetic aesthetically aesthetics aet aether afar affable affably
affair affairs affect affectation affectations affected affecting affection affectionate
affectionately affections affects affidavit affidavits affiliate affiliated affiliates affiliating
affiliation affiliations affinities affinity affirm affirmation affirmations affirmative
affirmatives affirmed affirming affirms affix affixed affixes affixing afflict afflicted afflicting
affliction afflictions afflicts affluence affluent afford affordable afforded affording affords
affront affronted affronting affronts afghanistan afield afile aflame afloat afm afoot
aforementioned aforesaid afoul afraid afresh afs aft after aftereffect aftereffects afterlife
afterlives aftermath aftermaths afternoon afternoons aftertaste afterthought afterthoughts
afterward afterwards again against age aged ageing agencies agency agenda agendas agent agents ages
agetty agg agglomerated aggravate aggravated aggravates aggravating aggravation aggravations
aggregate aggregated aggregates aggregating aggregation aggregations aggression aggressive
aggressively aggressiveness aggressor aggressors aghast agi agile agility aging agitate agitated
agitates agitating agitation agitations agitator agitators aglow agm agnostic agnosticism agnostics
ago agonies agonize agonized agonizes agonizing agony agpgart agree agreeable agreeably agreed
agreeing agreement agreements agrees agricultural agriculture aground agy ah aha ahead ahem ahi
ahoy ahu ai aia aid aide aided aides aiding aids ail ailed ailing ailment ailments ails aim aimed
aiming aimless aimlessly aims ain aio aiohttp aip air airborne aircrack aircraft aired airfield
airfields airflow airier airiest airing airline airliner airliners airlines airmail airmailed
airmailing airmails airplane airplanes airport airports airs airstrip airstrips airtight airy aisle
aisles aix ajar ajax aka akamai akey akin akonadisearch aks al alabaster alarm alarmed alarming
alarmingly alarmist alarmists alarms alas alaw alb albania albeit albino albinos album albums
alchemy alcohol alcoholic alcoholics alcoholism alcohols alcove alcoves ale alecthomas alert
alerted alerting alerts ales alg alga algae algebra algebraic algeria algo algorithm algorithmic
algorithms alias aliased aliases aliasing alibi alibied alibiing alibis alien alienate alienated
alienates alienating alienation aliened aliening aliens alight alighted alighting alights align
aligned aligning alignment alignments aligns alike alimony alined alinement alinements alines
alining alit alive alkali alkalies alkaline alkalis all allay allayed allaying allays allbox
allegation allegations allege alleged allegedly alleges allegiance allegiances alleging allegorical
allegories allegory allergic allergies allergy alleviate alleviated alleviates alleviating alleys
alliance alliances allied allies alligator alligators alloc allocatable allocate allocated
allocates allocating allocation allocations allocator allot allotment allotments allots allotted
allotting allow allowable allowance allowances allowed allowedips allowgroups allowing allowlist
allowlisted allows allowusers alloy alloydb alloyed alloying alloys allscripts allude alluded
alludes alluding allure allured allures alluring allusersprofile allusion allusions ally allying
almalinux almanac almanacs almighty almond almonds almost alms alnum aloft alone along alongside
aloof aloud alpha alphabet alphabetic alphabetical alphabetically alphabetize alphabetized
alphabets alphanumeric alphanumerics alphas alpine already alright alsa also alt altar altars alter
alterable alteration alterations altered altering alternate alternated alternately alternates
alternating alternation alternations alternative alternatively alternatives alternator alters altho
although altitude altitudes alto altogether altos altruism altruistic alts aluminum always am
amalgam amalgamate amalgamated amalgamates amalgamating amalgamation amalgamations amass amassed
amasses amassing amateur amateurish amateurs amaze amazed amazement amazes amazing amazingly amazon
ambassador ambassadors amber ambiance ambiances ambidextrous ambience ambiences ambient ambiguities
ambiguity ambiguous ambiguously ambition ambitions ambitious ambitiously ambivalence ambivalent
amble ambled ambler ambles ambling ambra ambulance ambulances ambush ambushed ambushes ambushing
amd amdgpu ameba amebae amebas ameer ameers ameliorates amen amenable amend amended amending
amendment amendments amends amenities amenity americas amesos amethyst amethysts amiable amiably
amicable amicably amid amidst amiga amir amirs amiss aml ammonia ammunition amnesia amnestied
amnesties amnesty amnestying amoeba amoebae amoebas amok among amongst amoral amorous amorphous
amortize amortized amount amounted amounting amounts amp ampere amperes ampersand ampersands
amphetamine amphetamines amphibian amphibians amphibious amphitheater amphitheaters amphitheatre
amphitheatres ample ampler amplest amplification amplifications amplified amplifier amplifiers
amplifies amplify amplifying amplitude amply amps amputate amputated amputates amputating
amputation amputations amqp amrwb amsi amt amuck amulet amulets amuse amused amusement amusements
amuses amusing amusingly an anachronism anachronisms anachronistic anaconda anacrolix anaemia
anaemic anaesthesia anaesthetic anaesthetics anagram anal analgesic analgesics analog analogies
analogous analogously analogs analogue analogues analogy analyse analysed analyses analysing
analysis analyst analysts analytic analytical analytics analyze analyzed analyzer analyzers
analyzes analyzing anarchic anarchism anarchist anarchists anarchy anathema anatomical anatomies
anatomy ancestor ancestors ancestral ancestries ancestry anchor anchorage anchorages anchored
anchoring anchors anchovies anchovy ancient ancienter ancientest ancients ancillary and android
androids anecdota anecdote anecdotes anemia anemic anesthesia anesthetic anesthetics anew angel
angels anger angered angering angers angle angled angler anglers angles angling angola angrier
angriest angrily angry angst anguish anguished anguishes anguishing angular ani animal animals
animate animated animates animating animation animations anime animosities animosity ankle ankles
annals annex annexation annexations annexed annexes annexing annihilate annihilated annihilates
annihilating annihilation anniversaries anniversary annotate annotated annotates annotating
annotation annotations announce announced announcement announcements announcer announcers announces
announcing annoy annoyance annoyances annoyed annoying annoyingly annoys annual annually annuals
annuities annuity annul annulled annulling annulment annulments annuls ano anode anoint anointed
anointing anoints anomalies anomalous anomaly anon anonfiles anonymity anonymized anonymous
anonymously anorak anoraks another ans ansi ansible answer answerable answered answering answers
ant antagonism antagonisms antagonist antagonistic antagonists antagonize antagonized antagonizes
antagonizing antarctica anteater anteaters antecedent antelope antelopes antenna antennae antennas
anthem anthems anthill anthills anthologies anthology anthos anthoscli anthrax anthropological
anthropologist anthropologists anthropology anti antibiotic antibiotics antibodies antibody antic
anticipate anticipated anticipates anticipating anticipation anticipations anticipatory anticlimax
anticlimaxes antics antidote antidotes antifreeze antigen antimalware antipathies antipathy
antiquate antiquated antiquates antiquating antique antiqued antiques antiquing antiquities
antiquity antiseptic antiseptics antisocial antitheses antithesis antivirus antler antlers antonym
antonyms ants anus anuses anvil anvils anxieties anxiety anxious anxiously any anybodies anybody
anycast anydesk anyhow anymore anyone anyplace anything anythings anytime anyway anyways anywhere
aorta aortae aortas ap apache apart apartheid apartment apartments apathetic apathy apcu ape aped
aperture apertures apes apex apexes aphorism aphorisms api apic apices apiece apigateway apigee
aping apis apk aplomb apm apocryphal apologetic apologetically apologies apologize apologized
apologizes apologizing apology apos apostle apostles apostrophe apostrophes app appal appall
appalled appalling appallingly appalls appals apparatus apparatuses apparel appareled appareling
apparelled apparelling apparels apparent apparently apparentlymart apparition apparitions apparmor
appconnector appdata appeal appealed appealing appeals appear appearance appearances appeared
appearing appears appease appeased appeasement appeasements appeases appeasing append appendage
appendages appended appendices appendicitis appending appendix appendixes appends appengine
appetite appetites appetizer appetizers appetizing apphub appid appindicator appinfo applaud
applauded applauding applauds applause apple apples applet applets appliance appliances
applicability applicable applicant applicants application applications applicative applicator
applicators applied applies applocker apply applying appname appoint appointed appointee appointees
appointing appointment appointments appoints apposite appplication appraisal appraisals appraise
appraised appraiser appraises appraising appreciable appreciate appreciated appreciates
appreciating appreciation appreciations appreciative apprehend apprehended apprehending apprehends
apprehension apprehensions apprehensive apprentice apprenticed apprentices apprenticeship
apprenticeships apprenticing appres apprise approach approachable approached approaches approaching
appropriate appropriated appropriately appropriates appropriating appropriation appropriations
approval approvals approve approved approver approves approving approx approximate approximated
approximately approximates approximating approximation approximations apps appstream appstreamcli
apr apricot apricots april apron aprons apropos apscheduler apt apter apteryx aptest aptitude
aptitudes aptly aqa aqd aqfoo aqgit aqll aqm aqperf aqs aqt aqua aquamarine aquamarines aquaria
aquarium aquariums aquatic aquatics aqueduct aqueducts aqx ar arabia arabic arable arbiter arbiters
arbitrarily arbitrary arbitrate arbitrated arbitrates arbitrating arbitration arbitrator
arbitrators arbor arbors arc arcade arcades arcane arced arch archaeological archaeologist
archaeologists archaeology archaic archbishop archbishops arched archeological archeologist
archeologists archeology archer archers archery arches archest archetypal archetype archetypical
arching archipelago archipelagoes archipelagos architect architects architectural architecturally
architecture architectures archival archive archivecleanup archived archiver archives archiving
archway archways arcing arcked arcking arcor arcs ardent ardently ardor ardors arduous arduously
are area areas arena arenas ares arg argc argcomplete argentina argh argon argparse args argspec
arguable arguably argue argued argues arguing argument argumentative argumentlist arguments argv
aria arid arise arisen arises arising aristocracies aristocracy aristocrat aristocratic aristocrats
arithmetic arithmetical arithmetically ark arks arm armada armadillo armadillos armament armaments
armchair armchairs armed armel armhf armies arming armistice armistices armor armored armories
armoring armors armory armour armpit armpits arms army aroma aromas aromatic aromatics arose around
arouse aroused arouses arousing arp arpa arpd arphic arraign arraigned arraigning arraigns arrange
arranged arrangement arrangements arranges arranging array arrayed arraying arrays arrayvec arrears
arrest arrested arresting arrests arrival arrivals arrive arrived arrives arriving arrogance
arrogant arrogantly arrow arrowhead arrows arsenal arsenals arsenic arson art artefact artefacts
arterial arteries artery artful arthritic arthritics arthritis artichoke artichokes article
articles articulate articulated articulately articulates articulating articulation articulations
artifact artifactregistry artifacts artifice artifices artificial artificially artillery artisan
artisans artist artistic artistically artistry artists arts artwork aruba as asbestos asc ascend
ascended ascending ascends ascension ascensions ascent ascents ascertain ascertained ascertaining
ascertains ascetic ascetics ascii asciidoctor ascribe ascribed ascribes ascribing asdf asdict
asexual asgard ash ashamed ashcan ashed ashen ashes ashing ashore ashtray ashtrays asian aside
asides ask askance asked asking askpass asks asl asleep aslr asm asmx asn asp asparagus aspect
aspects aspen aspens aspersion aspersions asphalt asphalted asphalting asphalts asphyxiate
asphyxiated asphyxiates asphyxiating asphyxiation asphyxiations aspirant aspirants aspiration
aspirations aspire aspired aspires aspirin aspiring aspirins aspx asr ass assail assailant
assailants assailed assailing assails assassin assassinate assassinated assassinates assassinating
assassination assassinations assassins assault assaulted assaulter assaulting assaults assemble
assembled assembler assemblers assembles assemblies assembling assembly assent assented assenting
assents assert asserted asserting assertion assertions assertive asserts asses assess assessed
assesses assessing assessment assessments assessor assessors asset assets assign assignable
assigned assigning assignment assignments assigns assimilate assimilated assimilates assimilating
assimilation assist assistance assistant assistants assisted assisting assists assoc associate
associated associates associating association associations associative assoicated assort assorted
assorting assortment assortments assorts assume assumed assumes assuming assumption assumptions
assurance assurances assure assured assureds assures assuring asterisk asterisked asterisking
asterisks asteroid asteroids asthma astimezone astonish astonished astonishes astonishing
astonishingly astonishment astore astound astounded astounding astounds astral astray astride
astringent astringents astro astrological astrology astronaut astronauts astronomer astronomers
astronomical astronomy astropy astute astutely astuter astutest asylum asylums asym asymmetric
asymmetrical asymmetry asymptotic asymptotically async asynccontextmanager asynchronous
asynchronously asyncio asyncronously asyncssh at ata atc atd ate atera atftpd atheism atheist
atheistic atheists athena athlete athletes athletic athletics atime atk atlas atlases atlassian
atleast atm atmosphere atmospheres atmospheric ato atoll atom atomic atomically atoms aton atone
atoned atonement atones atoning atop ator atp atrocious atrociously atrocities atrocity att attach
attached attachements attaches attaching attachment attachments attack attacked attacker attackers
attacking attacks attain attained attaining attainment attainments attains attempt attempted
attempting attempts attend attendance attendances attendant attendants attended attending attends
attention attentions attentive attentively attenuated attest attestation attestations attested
attesting attestor attestors attests attic attics attire attired attires attiring attitude
attitudes attoparsec attorney attorneys attr attract attracted attracting attraction attractions
attractive attractiveness attracts attrib attributable attribute attributed attributes attributing
attribution attributions attributively attrs atypical auburn auction auctioned auctioneer
auctioneers auctioning auctions aud audacious audacity audible audibles audibly audience audiences
audio audios audit auditbeat auditc auditctl auditd audited auditing audition auditioned
auditioning auditions auditmanager auditor auditoria auditorium auditoriums auditors auditory
auditpol audits aug augeas augenrules augment augmented augmenting augments august auguster
augustest auid aunt aunts aurae aural auras auspices auspicious austere austerer austerest
austerities austerity austin aut auth authen authentic authentically authenticate authenticated
authenticates authenticating authentication authenticationmethods authentications authenticator
authenticity authenticode authfail author authored authori authoring authorised authoritarian
authoritative authoritatively authorities authority authorization authorizations authorize
authorized authorizes authorizing authors authorship authpriv authselect authtok authz auto autoar
autobiographical autobiographies autobiography autoclass autoclean autocommit autoconf autocracies
autocracy autocrat autocratic autocrats autodelete autodetect autodetected autodetecting
autodetection autodiscovery autogenerated autograph autographed autographing autographs autogroup
autohealing autoit autokey automata automate automated automates automatic automatically automatics
automating automation automations automaton automobile automobiled automobiles automobiling
automotive automount autonomous autonomy autopilot autoprovisioned autoprovisioning autopsied
autopsies autopsy autopsying autorepair autorit autorun autos autoscaled autoscaler autoscalers
autoscaling autoselect autoselecting autostart autostop autoupdate autoupgrade autovt autumn
autumnal autumns aux auxiliaries auxiliary auxv av avahi avail availability available availables
availablilty availed availing avails avalanche avalanches avant avarice avaricious avast avatar
avatars avenge avenged avenges avenging avenue avenues average averaged averages averaging averse
aversion aversions avert averted averting averts avg aviation aviator aviators avid avocado
avocadoes avocados avoid avoidable avoidance avoided avoiding avoids avow avowal avowals avowed
avowing avows avp avpkt avro await awaitable awaited awaiting awaits awake awaked awaken awakened
awakening awakens awakes awaking award awarded awarding awards aware awareness away awe awed awes
awesome awful awfuller awfullest awfully awhile awing awk awkward awkwarder awkwardest awkwardly
awkwardness awl awning awnings awoke awoken awry aws ax axe axed axes axing axiom axiomatic axioms
axios axis axle axles ay aye ayes ayq azalea azaleas azerbaijan azimuth azqb azure azures
azurewebsites babble babbled babbles babbling babe babel babes babied babier babies babiest baboon
baboons baby babying babyish bachelor bachelors back backbone backbones backdate backdoor backdrop
backed backend backends backer backers backfill backfilling backfire backfired backfires backfiring
backgammon background backgrounds backhand backhanded backhanding backhands backing backings
backlash backlashes backlight backlog backlogged backlogging backlogs backoff backpack backpacked
backpacking backpacks backs backside backslash backslashes backspace backspaces backspacing
backstage backtick backtrace backtraces backtrack backtracked backtracking backtracks backup
backupdr backups backward backwards backwoods bacon bacteria bacterial bacterias bacterium bacula
bad badblocks badder baddest bade badge badger badgered badgering badgers badges badly badminton
badness baffle baffled baffles baffling bag bagel bagels baggage bagged baggier baggiest bagging
baggy bags bah bahamas bahrain baidu bail bailed bailing bailout bailouts bails bait baited baiting
baits bak bake baked baker bakeries bakers bakery bakes baking balance balanced balancer balancers
balances balancing balconies balcony bald balded balder baldest balding baldness balds bale baled
baling balk balked balking balks ball ballad ballads ballast ballasted ballasting ballasts balled
ballerina ballerinas ballet ballets balling ballistics balloon ballooned ballooning balloons ballot
balloted balloting ballots ballpark ballroom ballrooms balls balm balmier balmiest balms balmy
baloney bamboo bamboos bamboozle bamboozled bamboozles bamboozling ban banal banana bananas band
bandage bandaged bandages bandaging bandana bandanas bandanna bandannas banded bandied bandier
bandies bandiest banding bandit bandits banditti bands bandstand bandstands bandwagon bandwagons
bandwidth bandwidths bandy bandying bang banged banging bangladesh bangs bani banish banished
banishes banishing banister banisters banjo banjoes banjos bank banked banker bankers banking
banknote banknotes bankrupt bankruptcies bankruptcy bankrupted bankrupting bankrupts banks banned
banner banners banning bannister bannisters banquet banqueted banqueting banquets bans banter
bantered bantering banters baptism baptisms baptize baptized baptizes baptizing bar barbados
barbarian barbarians barbaric barbarous barbecue barbecued barbecues barbecuing barbed barbeque
barbequed barbeques barbequing barber barbered barbering barbers barbing barbiturate barbiturates
barbs barcode bard bards bare bareback bared barefoot barely baremetal baremetalsolution barer
bares barest barf barfed barfing barfoo barfs bargain bargained bargainer bargaining bargains barge
barged barges barging baring baritone baritones bark barked barking barks barley barman barmethod
barn barnacle barnacles barns barnyard barnyards barometer barometers baron barons baroque
barracuda barrage barraged barrages barraging barred barrel barreled barreling barrelled barrelling
barrels barren barrener barrenest barrens barrette barrettes barricade barricaded barricades
barricading barrier barriers barring barrings barrister barristers barrow bars bartender bartenders
barter bartered bartering barters base basebackup baseball baseballs baseband based basedir
baseless baseline baselines basement basements basename basenc baser bases basest bash bashbug
bashed bashes bashful bashing bashrc basic basically basics basil basin basing basins basis bask
basked basket basketball basketballs baskets basking basks bass basses bassoon bassoons bastard
bastards baste basted bastes basting bastion bat batch batched batches batching bates bath bathe
bathed bathes bathing bathroom bathrooms baths bathtub bathtubs baton batons bats batsman battalion
battalions batted batter battered batteries battering batters battery batting battle battled
battlefield battlefields battles battleship battleships battling baud bauds bawdier bawdiest bawdy
bawl bawled bawling bawls bay bayed baying bayonet bayoneted bayoneting bayonets bayonetted
bayonetting bayou bayous bays baz bazaar bazaars bcdedit bcp bcrypt bd bdesvc be beach beached
beaches beaching beacon beaconing beacons bead beaded beadier beadiest beading beads beady beagle
beagles beak beaked beaker beakers beaks beam beamed beaming beams bean beaned beaning beans bear
bearable beard bearded bearding beards bearer bearers bearing bearings bears beast beasts beat
beaten beater beaters beating beats beautician beauticians beauties beautified beautifies beautiful
beautifully beautify beautifying beauty beaver beavered beavering became because beck beckon
beckoned beckoning beckons become becomes becoming bed bedbug bedbugs bedclothes bedded bedder
bedding bedlam bedlams bedridden bedrock bedrocks bedroom bedrooms beds bedside bedsides bedspread
bedspreads bedtime bedtimes bee beech beeches beef beefed beefier beefiest beefing beefs beefy
beehive beehives been beep beeper beeping beeps beer beers bees beeswax beet beetle beetled beetles
beetling beets beeves befall befallen befalling befalls befell befit befits befitted befitting
before beforehand befriend befriended befriending befriends beg began beggar beggared beggaring
beggars begged begging begin beginner beginners beginning beginnings begins begrudge begrudged
begrudges begrudging begs beguile beguiled beguiles beguiling begun behalf behalves behave behaved
behaves behaving behavior behavioral behaviors behaviour behaviours behead beheaded beheading
beheads beheld behind behinds behold beholder beholding beholds beige being beings bel belabor
belabored belaboring belabors belarus belated belatedly belch belched belches belching belfries
belfry belgium belie belied belief beliefs belies believable believe believed believer believers
believes believing belittle belittled belittles belittling belize bell bellagio bellboy bellboys
belled bellhop bellhops bellied bellies belligerent belligerents belling bellow bellowed bellowing
bellows bells belly bellying belong belonged belonging belongings belongs beloved beloveds below
belt belted belting belts belying bemoan bemoaned bemoaning bemoans bemuse bemused bemuses bemusing
bench benched benches benching benchmark benchmarking benchmarks bend bending bends beneath
benediction benedictions benefactor benefactors beneficial beneficiaries beneficiary benefit
benefited benefiting benefits benefitted benefitting benevolence benevolences benevolent benighted
benign bent bents bequeath bequeathed bequeathing bequeaths bequest bequests bereave bereaved
bereavement bereavements bereaves bereaving bereft beret berets bermuda berried berries berry
berrying berserk berth berthed berthing berths bes beseech beseeched beseeches beseeching beset
"""
