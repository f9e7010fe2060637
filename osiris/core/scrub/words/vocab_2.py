"""The vocabulary, from besets to codes."""

WORDS = """\
besets besetting beside besides besiege besieged besieges besieging besought bespoke best bested
besteffort bestial bestiality besting bestow bestowed bestowing bestows bests bet beta betas betcha
betray betrayal betrayals betrayed betraying betrays betrothal betrothals bets betted better
bettered bettering betterment betters betting bettor bettors between bevel beverage beverages
beware bewared bewares bewaring bewilder bewildered bewildering bewilderment bewilders bewitch
bewitched bewitches bewitching beyond beyondcorp bezel bfdname bfs bg bgp bias biased biases
biasing biassed biassing bib bible biblical bibliographic bibliographies bibliography bibs bibtex
bicentennial bicentennials bicker bickered bickering bickers bicycle bicycled bicycles bicycling
bid bidden bidding bide bided bides bidi biding bidirectional bids biennial biennials bifocals big
bigamist bigamists bigamous bigamy bigger biggest bigint bigot bigoted bigotry bigots bigquery
bigtable bike biked bikes biking bikini bikinis bilateral bilbo bile bilingual bilinguals bill
billboard billboards billed billfold billfolds billiards billing billion billions billow billowed
billowing billows bills bin binaries binary binascii binauthz bind bindata binder binders bindgen
binding bindings bindir binds binfmt bingo binn binned binning binomial binpath bins binutils bio
biochemical biochemistry biodegradable biogo biographer biographers biographical biographies
biography biological biologically biologist biologists biology biomaj bionic bios bipartisan
bipartite biped bipeds biplane biplanes bipolar birch birched birches birching bird birdcage
birdcages birded birding birds birth birthday birthdays birthed birthing birthmark birthmarks
birthplace birthplaces births biscuit biscuits bisect bisected bisecting bisection bisects bisexual
bisexuals bishop bishops bison bisons bit bitbucket bitbucketserver bitch bitched bitches bitching
bitcode bitdefender bite bites biting bitlocker bitmap bitmaps bitmask bits bitsadmin bitten bitter
bitterer bitterest bitterly bitterness bittersweet bittersweets bitwise biz bizarre bject bkc bkm
blab blabbed blabbing blabs black blackberries blackberry blackberrying blackbird blackbirds
blackboard blackboards blacked blacken blackened blackening blackens blacker blackest blackfin
blackhead blackheads blackhole blacking blackjack blackjacked blackjacking blackjacks blacklist
blacklisted blacklisting blacklists blackmail blackmailed blackmailer blackmailers blackmailing
blackmails blackout blackouts blacks blacksmith blacksmiths blacktop blacktopped blacktopping
blacktops bladder bladders blade blades blah blame blamed blameless blamer blames blaming blanched
blanches blanching blancmange bland blander blandest blank blanked blanker blankest blanket
blanketed blanketing blankets blanking blankly blanks blare blared blares blaring blaspheme
blasphemed blasphemes blasphemies blaspheming blasphemous blasphemy blast blasted blaster blasting
blasts blatant blatantly blaze blazed blazer blazers blazes blazing ble bleach bleached bleaches
bleaching bleak bleaker bleakest blearier bleariest bleary bleat bleated bleating bleats bled bleed
bleeding bleeds blemish blemished blemishes blemishing blend blended blender blending blends blent
bless blessed blesses blessing blessings blest blew blight blighted blighting blights blimp blimps
blind blinded blinder blindest blindfold blindfolded blindfolding blindfolds blinding blindingly
blindly blindness blinds blink blinked blinker blinkered blinkering blinkers blinking blinks blip
blips bliss blissful blissfully blister blistered blistering blisters blithe blithely blither
blithest blitz blitzed blitzes blitzing blizzard blizzards blk blkdeactivate blkdiscard blkid
blkzone bloat bloated bloating bloats blob blobbed blobbing blobs bloc block blockade blockaded
blockades blockading blockage blockbuster blockbusters blockchain blockdev blocked blocker
blockhead blockheads blocking blocklist blockname blocks blocksize blocs blog blogged blogger
bloggers blogging blogs blond blonde blonder blondes blondest blonds blood blooded bloodhound
bloodhounds bloodied bloodier bloodies bloodiest blooding bloods bloodshed bloodshot bloodstream
bloodthirstier bloodthirstiest bloodthirsty bloody bloodying bloom bloomed blooming blooms blossom
blossomed blossoming blossoms blot blotch blotched blotches blotching blots blotted blotter
blotters blotting blouse bloused blouses blousing blow blowfish blowing blown blowout blowouts
blows blowtorch blowtorches blowup blowups blubber blubbered blubbering blubbers bludgeon
bludgeoned bludgeoning bludgeons blue bluebell bluebells blueberries blueberry bluebird bluebirds
blued bluegrass blueing blueprint blueprinted blueprinting blueprints bluer blues bluesky bluest
bluetooth bluetoothd bluezqt bluff bluffed bluffer bluffest bluffing bluffs bluing blunder
blundered blundering blunders blunt blunted blunter bluntest blunting bluntly bluntness blunts blur
blurb blurbs blurred blurring blurry blurs blurt blurted blurting blurts blush blushed blushes
blushing bluster blustered blustering blusters bmp bms bn bnot boa boar board boarded boarder
boarders boarding boards boardwalk boardwalks boars boas boast boasted boastful boastfully boasting
boasts boat boated boating boats bobbed bobbin bobbing bobbins bobcat bobcats bobs bobsled
bobsledded bobsledding bobsleds bode boded bodes bodice bodices bodies bodily boding body bodyguard
bodyguards bodywork bog bogged bogging boggle boggled boggles boggling bogo bogon bogosity bogs
bogus boil boiled boiler boilerplate boilers boiling boils boisterous bold bolder boldest boldface
boldly boldness bolivia bologna boloney bolster bolstered bolstering bolsters bolt bolted bolting
bolts bom bomb bombard bombarded bombarding bombardment bombardments bombards bombed bomber bombers
bombing bombings bombs bomgar bond bondage bonded bonding bonds bone boned bones boney boneyer
boneyest bonfire bonfires bonier boniest boning bonnet bonnets bonus bonuses bony boo booby booed
boogie booing book bookcase bookcases booked bookend bookends booker booking bookings bookkeeper
bookkeepers bookkeeping booklet booklets bookmark bookmarked bookmarking bookmarks books bookshelf
bookshop bookshops bookstore bookworm bookworms bool boolean booleans boom boomed boomerang
boomeranged boomeranging boomerangs booming booms boon boons boor boorish boors boos boost boosted
booster boosters boosting boosts boot bootable bootdisk booted bootee bootees booter booths bootie
booties booting bootleg bootlegged bootlegging bootlegs boots bootstrap bootstrapping bootstraps
boottime bootup booty booze bop border bordered bordering borderline borderlines borders bore bored
boredom bores borg boring boringly born borne borough boroughs borrow borrowed borrowers borrowing
borrows bosnia bosom bosoms boss bossed bosses bossier bossiest bossing bossy bot botanical
botanist botanists botany botch botched botches botching both bother bothered bothering bothers
bothersome botnet bots botswana bottle bottled bottleneck bottlenecks bottles bottling bottom
bottomed bottoming bottomless bottoms bough boughs bought boulder boulders boulevard boulevards
bounce bounced bounces bouncing bound boundaries boundary bounded bounding boundless bounds
bounties bountiful bounty bouquet bouquets bourbon bourgeoisie bout boutique boutiques bouts bovine
bovines bow bowed bowel bowels bowing bowl bowlder bowlders bowled bowlegged bowler bowling bowls
bowman bows box boxcar boxcars boxed boxer boxers boxes boxing boy boycott boycotted boycotting
boycotts boyfriend boyfriends boyhood boyhoods boyish boys bozo bp bpf bps bqexports bra brace
braced bracelet bracelets braces bracing bracket bracketed bracketing brackets brackish brag
braggart braggarts bragged bragging brags braid braided braiding braids braille brain brained
brainier brainiest braining brainless brains brainstorm brainstormed brainstorming brainstorms
brainwash brainwashed brainwashes brainwashing brainy braise braised braises braising brake braked
brakes braking bran branch branched branches branching branchname brand branded brandied brandies
branding brandish brandished brandishes brandishing brands brandying branson bras brash brasher
brashest brass brasses brassier brassiere brassieres brassiest brassy brat brats bravado brave
braved bravely braver bravery braves bravest braving bravo bravos brawl brawled brawling brawls
brawn brawnier brawniest brawny brayed braying brays brazen brazened brazening brazens brazier
braziers brcm breach breached breaches breaching bread breaded breading breads breadth breadths
breadwinner breadwinners break breakable breakables breakage breakages breakdown breakdowns breaker
breakfast breakfasted breakfasting breakfasts breakglass breaking breakneck breakout breakpoints
breaks breakthrough breakthroughs breakwater breakwaters breast breasted breasting breasts breath
breathe breathed breather breathers breathes breathing breathless breaths breathtaking bred breed
breeder breeders breeding breeds breeze breezed breezes breezier breeziest breezing breezy brentp
brethren brevity brew brewed brewer breweries brewery brewing brews bribe bribed bribery bribes
bribing brick bricked bricking bricklayer bricklayers bricks bridal bridals bride bridegroom
bridegrooms brides bridesmaid bridesmaids bridge bridged bridges bridging bridle bridled bridles
bridling brief briefcase briefcases briefed briefer briefest briefing briefly briefs brigade
brigades bright brighten brightened brightening brightens brighter brightest brightly brightness
brilliance brilliant brilliantly brilliants brim brimmed brimming brims brimstone brine bring
bringing brings brinier briniest brinks briny brisk brisked brisker briskest brisking briskly
brisks bristle bristled bristles bristling britches brittany brittle brittler brittlest brk broach
broached broaches broaching broad broadcast broadcasted broadcasting broadcasts broadcom broaden
broadened broadening broadens broader broadest broadly broads broadside broadsided broadsides
broadsiding broadway broadwayd brocade brocaded brocades brocading broccoli brochure brochures
broil broiled broiler broilers broiling broils broke broken broker brokered brokering brokers
bronchitis broncho bronchos bronco broncos bronze bronzed bronzes bronzing brooch brooches brood
brooded brooding broods brook brooked brooking brooks broom brooms broth brother brotherhood
brotherhoods brotherly broths brotli brought brow browbeat browbeaten browbeating browbeats brown
browned browner brownest brownie brownies browns brows browsable browse browsed browser browsers
browses browsing bruise bruised bruises bruising brunch brunched brunches brunching brunette
brunettes brunt brush brushed brushes brushing brusk brusker bruskest brusque brusquer brusquest
brutal brutalities brutality brutally brute bruteforce brutes brutish bsd bsdextrautils bsdutils
bsh bss bssh bssid bstr bta btime btmp btrace btrfs bubble bubbled bubbles bubblier bubbliest
bubbling bubbly buck bucked bucket bucketed bucketing bucketname buckets bucking buckle buckled
buckles buckling bucks budded buddies budding buddy budge budged budges budget budgeted budgeting
budgets budging buds buf buff buffalo buffaloed buffaloes buffaloing buffalos buffed buffer
buffered buffering buffers buffet buffeted buffeting buffets buffing buffoon buffoons buffs bug
bugged bugger buggers buggier buggies buggiest bugging buggy bugle bugled bugler buglers bugles
bugling bugpoint bugreport bugreporting bugs bugzilla build builder builders buildflags buildid
buildids building buildings buildpack buildpackage buildpacks builds buildsystem buildup built
builtin builtins bulb bulbous bulbs bulgaria bulge bulged bulges bulging bulk bulked bulkier
bulkiest bulking bulks bulky bull bulldog bulldogged bulldogging bulldogs bulldoze bulldozed
bulldozer bulldozers bulldozes bulldozing bulled bullet bulletin bulletined bulletining bulletins
bulletproof bullets bullfight bullfighter bullfighters bullfights bullfrog bullfrogs bullied
bullies bulling bullion bulls bullseye bully bullying bum bumblebee bumblebees bummed bummer
bummest bumming bump bumped bumper bumpers bumpier bumpiest bumping bumps bumpy bums bun bunch
bunched bunches bunching bundle bundled bundles bundling bung bungalow bungalows bungle bungled
bungler bunglers bungles bungling bunion bunions bunk bunked bunker bunkers bunking bunks bunnies
buns bunzip buoy buoyancy buoyant buoyed buoying buoys burble burbled burbles burbling burden
burdened burdening burdens burdensome bureau bureaucracies bureaucracy bureaucrat bureaucratic
bureaucrats bureaus bureaux burgers burglar burglaries burglars burglary burgle burial burials
buried buries burlap burlier burliest burly burn burned burner burners burning burnish burnished
burnishes burnishing burns burnt burp burped burping burps burred burring burrito burro burros
burrow burrowed burrowing burrs bursar burst bursted bursting bursts bursty bury burying bus busctl
bused buses bush bushed bushel busheled busheling bushelled bushelling bushels bushes bushier
bushiest bushing bushy busied busier busies busiest busily business businesses businessman
businessmen businesswoman businesswomen busing busses bust busted busting bustle bustled bustles
bustling busts busy busybodies busybody busybox busying but butcher butchered butcheries butchering
butchers butchery butler butlers buts butt butte butted butter buttercup buttercups buttered
butterflied butterflies butterfly butterflying buttering buttermilk butters butterscotch buttery
buttes butting buttock buttocks button buttoned buttonhole buttonholed buttonholes buttonholing
buttoning buttons buttress buttressed buttresses buttressing buxom buy buyer buyers buying buys
buzz buzzard buzzards buzzed buzzer buzzers buzzes buzzing bxor by bye byes bygone bygones bypass
bypassed bypasses bypassing bypast byproduct byproducts bystander bystanders byte bytearray
bytecode byteorder bytes bytestring byway byways bz bzcat bzcmp bzdiff bzegrep bzexe bzfgrep bzgrep
bzip bzless bzmore ca cab cabaret cabarets cabbage cabbages cabbed cabbing cabin cabinet cabinets
cabins cable cabled cables cabling caboose cabooses cabs cacao cacaos cacert cache cacheable
cachecontrol cached cachedump caches caching cackle cackled cackles cackling cacti cactus cactuses
cad cadata caddie caddied caddies caddy caddying cadence cadences cadet cadets cafeteria cafeterias
caffeine cage caged cages cagey cagier cagiest caging cagy cajole cajoled cajoles cajoling cake
caked cakes caking cal calamities calamity calc calcium calculate calculated calculates calculating
calculation calculations calculator calculators calculi calculus calculuses caldav calendar
calendared calendaring calendars calf calfs caliber calibers calibrate calibrated calibrates
calibrating calibration calibrations calico calicoes calicos calk calked calking calkings calks
call callable callback callchain callchains called callee caller callers callgraph callgrind
calligraphy calling callings callous calloused callouses callousing callout callow calls calltrace
callus callused calluses callusing calm calmed calmer calmest calmh calming calmly calmness calms
calorie calories calve calves cam camaraderie cambodia cambodian came camel camellia camels cameo
cameos camera cameras cameroon camouflage camouflaged camouflages camouflaging camp campaign
campaigned campaigner campaigners campaigning campaigns camped camper campers camping camps campus
campuses can canal canals canaries canary canberra cancel cancelable cancelation canceled canceling
cancellation cancellations cancelled cancelling cancels cancer cancers candid candidacies candidacy
candidate candidates candidly candied candies candle candled candles candlestick candlesticks
candling candor candy candying cane caned canes canine canines caning canister canisters canker
cankered cankering cankers canned canneries cannery cannibal cannibalism cannibals cannier canniest
canning cannon cannoned cannoning cannons cannot canny canoe canoed canoeing canoes canon canonical
canonicalization canonicalize canonicalized canonizing canons canopied canopies canopy canopying
cans cant cantaloup cantaloupe cantaloupes cantaloups cantankerous canteen canteens canter cantered
cantering canters canvas canvased canvases canvasing canvass canvassed canvasser canvassers
canvasses canvassing canyon canyons cap capabilities capability capable capably capacitance
capacities capacitor capacitors capacity cape caped caper capered capering capers capes capi
capillaries capillary capital capitalism capitalist capitalists capitalization capitalize
capitalized capitalizes capitalizing capitals capitulate capitulated capitulates capitulating
capped capping caprices capricious capriciously caps capsh capsize capsized capsizes capsizing
capsule capsuled capsules capsuling captain captained captaining captains captcha caption captioned
captioning captions captivate captivated captivates captivating captive captives captivities
captivity captoinfo captor captors capture captured captures capturing car caramel caramels carat
carats caravan caravans carbohydrate carbohydrates carbon carbonblack carbonite carbons carburetor
carburetors carcass carcasses carcinogenic card cardboard carded cardiac cardigan cardigans
cardinal cardinals carding cardio cards care cared career careered careering careers carefree
careful carefuller carefullest carefully carefulness careless carelessly carelessness cares caress
caressed caresses caressing carestream caret caretaker caretakers carets cargo cargoes cargos
caribbean caribou caribous caricature caricatured caricatures caricaturing caring carnage carnal
carnation carnations carnival carnivals carnivore carnivores carnivorous carol caroled carolina
caroling carolled carolling carols carouse caroused carousel carouses carousing carp carped
carpenter carpentered carpentering carpenters carpentry carpet carpeted carpeting carpets carping
carps carr carriage carriagereturn carriages carriageway carried carrier carriers carries carrion
carrot carrots carry carrying cars cart carted cartel cartels carter cartilage cartilages carting
cartographer cartographers cartography carton cartons cartoon cartooned cartooning cartoonist
cartoonists cartoons cartridge cartridges carts cartwheel cartwheeled cartwheeling cartwheels carve
carved carver carves carving cascade cascaded cascades cascading case cased casefold cases
casesensitive cash cashed cashes cashew cashews cashier cashiered cashiering cashiers cashing
cashmere casing casings casino casinos cask casket caskets casks cassava casserole casseroled
casseroles casseroling cassette cassettes cassino cassinos cast castaway castaways caste caster
casters castes castigate castigated castigates castigating casting castings castle castled castles
castling castoff castoffs castrate castrated castrates castrating castration casts casual casually
casuals casualties casualty cat cataclysm cataclysmic cataclysms catalog cataloged cataloging
catalogs catalogue catalogued catalogues cataloguing catapult catapulted catapulting catapults
cataract cataracts catastrophe catastrophes catastrophic catastrophically catcall catcalled
catcalling catcalls catch catchall catcher catches catchier catchiest catching catchings catchment
catchup catchy catechism catechisms categorical categorically categories categorization categorize
categorized categorizes categorizing category cater catered caterer caterers catering caterpillar
caterpillars caters catfile catfish catfishes cathedral cathedrals catholic catman catnap catnapped
catnapping catnaps catnip cats catsup cattle catwalk catwalks caucus caucused caucuses caucusing
caucussed caucussing caught cauliflower cauliflowers caulk caulked caulking caulkings caulks causal
causality cause caused causes causeway causeways causing caustic caustics caution cautionary
cautioned cautioning cautions cautious cautiously cavalier cavaliers cavalries cavalry cave caveat
caveats caved cavern caverns caves caviar caviare caving cavities cavity cavort cavorted cavorting
cavorts caw cawed cawing caws cbor cbq cbs cbt cc ccache ccdcwp ccio ccm ccount cd cdll cdn cdpath
cdrom cdt cdxml ce cease ceased ceasefire ceaseless ceaselessly ceases ceasing cedar cedars cede
ceded cedes cedilla cedillas ceding ceiling ceilings cel celebrate celebrated celebrates
celebrating celebration celebrations celebrities celebrity celeron celery celestial celibacy
celibate celibates cell cellar cellars celli cellist cellists cello cellophane cellos cells
cellular cellulars celluloid cellulose celsius cement cemented cementing cements cemeteries
cemetery censor censored censoring censors censorship censure censured censures censuring census
censused censuses censusing cent centennial centennials center centered centering centerpiece
centerpieces centers centimeter centimeters centipede centipedes centos central centralize
centralized centralizes centralizing centrally centrals centre centred centric centrifuge cents
centuries century ceph cer ceramic cereal cereals cerebral ceremonial ceremonials ceremonies
ceremonious ceremony cert certain certainly certainties certainty certbot certfile certificate
certificated certificates certificating certification certifications certified certifies certify
certifying certopt certpath certreq certs certutil cervical cessation cessations cest cet cf cffi
cfg cfi cflags cfm cfr cfs cgi cgroup cgroups cgs cgtop cgx chacha chafe chafed chafes chaff
chaffed chaffing chaffs chafing chage chagrin chagrined chagrining chagrinned chagrinning chagrins
chain chained chaining chains chainsaw chair chaired chairing chairman chairmen chairperson
chairpersons chairs chalet chalets chalice chalices chalk chalked chalkier chalkiest chalking
chalks chalky challenge challenged challenger challengeresponse challengers challenges challenging
chamber chambers chameleon chameleons champ champagnes champed champing champion championed
championing champions championship championships champs chance chanced chancellor chancellors
chances chancing chandelier chandeliers chandler change changeable changed changelog changeover
changes changeset changing channel channeled channeling channelled channelling channels chant
chanted chanting chants chaos chaotic chap chapel chapels chaperon chaperone chaperoned chaperones
chaperoning chaperons chaplain chaplains chapman chapped chapping chaps chapt chapter chapters char
character characteristic characteristically characteristics characterization characterize
characterized characterizes characterizing characters charcoal charcoals charge chargeable
chargeback charged chargen charger charges charging chariot chariots charisma charismatic
charismatics charitable charitably charities charity charlatan charlatans charlie charm
charmbracelet charmed charming charms charred charring chars charset charsets chart charted charter
chartered chartering charters charting charts chase chased chases chasing chasm chasms chassis
chaste chasten chastened chastening chastens chaster chastest chastise chastised chastisement
chastisements chastises chastising chat chats chatted chatter chatterbox chatterboxes chattered
chattering chatters chattier chattiest chatting chattr chatty chauffeur chauffeured chauffeuring
chauffeurs chauvinist chauvinists chcon chcp chcpu chdir cheap cheapen cheapened cheapening
cheapens cheaper cheapest cheaply cheapness cheat cheated cheating cheats check checkbook checkbox
checkbuilddeps checked checker checkerboard checkers checking checkinterval checklist checkout
checkouts checkpoint checkpointed checkpoints checkrun checks checksum checksums checkup checkups
cheeked cheeking cheeks cheep cheeped cheeping cheeps cheer cheered cheerful cheerfuller
cheerfullest cheerfully cheerfulness cheerier cheeriest cheering cheers cheery cheese cheesecloth
cheesed cheeses cheesing cheetah cheetahs chef chefs chelsea chem chemical chemically chemicals
chemist chemistry chemists cherished cherishes cherishing cherries cherry cherrypick cherub
cherubim cherubims cherubs chess chest chestnut chestnuts chests chevron chew chewed chewier
chewiest chewing chews chewy chfa chfn chgpasswd chgrp chic chicer chicest chick chicken chickened
chickening chickens chicks chid chidden chide chided chides chiding chief chiefer chiefest chiefly
chiefs chieftain chieftains child childbirth childbirths childhood childhoods childish childless
childlike children chile chiles chili chilies chilis chill chilled chiller chillest chilli chillier
chillies chilliest chilling chills chilly chime chimed chimes chiming chimney chimneys chimp
chimpanzee chimpanzees chimps china chink chinked chinking chinks chinned chinning chins chintz
chip chipmunk chipmunks chipped chipper chippers chipping chips chiropractic chiropractor
chiropractors chirp chirped chirping chirps chisel chiseled chiseling chiselled chiselling chisels
chivalrous chivalry chk chkconfig chlorine chloroform chloroformed chloroforming chloroforms
chlorophyll chm chmem chmod chn choco chocolate chocolates chocolatey choice choicer choices
choicest choir choirs choke choked chokes choking cholera cholesterol chomp chomping choom choose
choosen chooses choosey choosier choosiest choosing choosy chop chopped chopper choppered
choppering choppers choppier choppiest chopping choppy chops choral chorals chord chords chore
choreographer choreographers choreography chores chortle chortled chortles chortling chorus
chorused choruses chorusing chorussed chorussing chose chosen chowder chowders chowed chowing chown
chows chpasswd chr christened christening christenings christens christian christmas chroma
chromatic chrome chromebook chromed chromes chroming chromium chromosome chromosomes chromoting
chronic chronically chronicle chronicled chronicles chronicling chrono chronological
chronologically chronologies chronology chrony chronyc chronyd chroot chrt chrysanthemum
chrysanthemums chsh chubbier chubbiest chubby chucked chucking chuckle chuckled chuckles chuckling
chucks chug chugged chugging chugs chum chummed chummier chummiest chumming chummy chums chunk
chunked chunkier chunkiest chunks chunksize chunky church churches churn churned churning churns
chute chutes ci cid cider ciders cidr cifs cigar cigaret cigarets cigarette cigarettes cigars cil
cilium cim cimv cimwin cinch cinched cinches cinching cinder cindered cindering cinders cinema
cinemas cinnamon cio cipher ciphered ciphering ciphers ciphersuite ciphertext circa circle circled
circles circling circuit circuited circuiting circuitous circuitry circuits circular circularity
circulars circulate circulated circulates circulating circulation circulations circulatory
circumcise circumcised circumcises circumcising circumcision circumcisions circumference
circumferences circumflex circumlocutions circumstance circumstanced circumstances circumstancing
circumstantial circumvent circumvented circumventing circumvention circumvents circus circuses
cirrus cis cisa cisco cistern cisterns citation citations cite cited citeproc cites cities citing
citizen citizens citizenship citric citrix citrus citruses city civic civics civil civilian
civilians civilities civility civilization civilizations civilize civilized civilizes civilizing
cksum clack clacked clacking clacks clad claim claimed claiming claims clairvoyance clairvoyant
clairvoyants clam clamav clamber clambered clambering clambers clamd clammed clammier clammiest
clamming clammy clamonacc clamor clamored clamoring clamors clamp clamped clamping clamps clams
clan clandestine clang clanged clanging clangs clank clanked clanking clanks clans clap clapped
clapper clappers clapping claps claptrap claret clarification clarifications clarified clarifies
clarify clarifying clarinet clarinets clarity clash clashed clashes clashing clasp clasped clasping
clasps class classed classes classful classic classical classics classid classification
classifications classified classifier classifies classify classifying classing classless classmate
classmates classmethod classname classpath classpaths classroom classrooms classworlds classy
clatter clattered clattering clatters clause clauses claustrophobia claw clawed clawing claws clay
cld clean cleaned cleaner cleaners cleanest cleaning cleanlier cleanliest cleanliness cleanly
cleanmgr cleans cleanse cleansed cleanser cleansers cleanses cleansing cleanup cleanups clear
clearance clearances cleared clearer clearest clearing clearinghouse clearings clearly clearness
clears cleartext cleat cleats cleavage cleavages cleave cleaved cleaver cleavers cleaves cleaving
clef clefs cleft clefts clemency clement clench clenched clenches clenching clergies clergy
clergyman clergymen cleric clerical clerics clerk clerked clerking clerks clever cleverer cleverest
cleverly cleverness cli click clickable clicked clicking clicks client clientalivecountmax
clientaliveinterval clientid clients clientspecified cliff cliffs clii clike climactic climate
climates climax climaxed climaxes climaxing climb climbed climber climbers climbing climbs clime
climes clinch clinched clinches clinching cling clinging clings clinic clinicadmin clinical
clinically clinics clink clinked clinking clinks clip clipboard clipboards clipped clipper clipping
clippings clips clipt clique cliques clitoris clix clixml clnt cloak cloaked cloaking cloaks
clobber clobbered clobbering clobbers clocal clock clocked clockid clocking clocks clockwise
clockwork clockworks clod clods cloexec clog clogged clogging clogs cloister cloistered cloistering
cloisters clojure clone cloned clones cloning close closed closely closeness closeout closer closes
closest closet closeted closeting closets closing closure closures clot cloth clothe clothed
clothes clothespin clothespins clothing cloths clots clotted clotting cloud cloudbuild cloudburst
cloudbursts clouded cloudflare cloudfront cloudfunctions cloudidentity cloudier cloudiest clouding
cloudlocationfinder cloudmonitoring cloudresourcemanager cloudrun clouds cloudsdk cloudshell
cloudsql cloudtranslate cloudwatch cloudy clout clouted clouting clouts clove cloven clover clovers
cloves clown clowned clowning clowns clr cls clsid club clubbed clubbing clubhouse clubhouses clubs
cluck clucked clucking clucks clue clued clueing clueless clues cluing clump clumped clumping
clumps clumsier clumsiest clumsily clumsiness clumsy clung cluster clustered clustering clusterrole
clusters clusterupgrade clusterwide clutch clutched clutches clutching clutter cluttered cluttering
clutters clvi clvii clxi clxii clxiv clxix clxvi clxvii cm cmac cmake cmark cmd cmdlet
cmdletization cmdlets cmdline cme cmek cmit cmm cmp cms cmsg cn cname cne cnf cnquery cnt cntrl
cnxk co coach coached coaches coaching coagulate coagulated coagulates coagulating coagulation coal
coaled coalesce coalesced coalesces coalescing coaling coalition coalitions coals coarse coarsely
coarsen coarsened coarseness coarsening coarsens coarser coarsest coast coastal coasted coaster
coasters coasting coastline coastlines coasts coat coated coating coax coaxed coaxes coaxing cob
cobalt cobble cobbler cobblers cobra cobras cobs cobweb cobwebs cocaine cock cocked cockeyed
cockier cockiest cocking cockpit cockpits cockroach cockroaches cocks cocktail cocktails cocky
cocoa cocoanut cocoanuts cocoas coconut coconuts cocoon cocooned cocooning cocoons cod coda codded
codding code codebase codec codecs coded codegen codel codename codeoss codepage codepoints codes
"""
