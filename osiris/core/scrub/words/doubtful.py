"""Rarer words that are names too (US Census 1990): doubtful beside a person."""

WORDS = """\
acre akey alas albino ales ally almond alto amend anger angers angles angst arenas ares argue armor
artist arts atlas awe awkward azure babel backer bade bail bak bake bale balk band bandy bangs
banister bank banker banning bannister bard barefoot barge barks barman barns barren bars basket
bath battles bays beagle beams beans bears beech began bellow bellows bent bevel beverage bilbo
binning birch bitter blacker blade blades blazer blew blind board bologna boney book books boom
boots borne borrow bow brasher brazier breed breeding brew brim brittle broaden broker brow
brunette brunt buckles buff bunker bureau burn burrow bury butter butters buys buzzard bye cable
caddy cam camel camper camps canary candle canning canon canter cap cape capers cargo carp carrier
carrion cart casino cassette catchings centers chalk champ chancellor chapel charter cheeks cheers
chess chiles chill china churn cinnamon circle cisco citizen clack clamp clause cleaves clever
click clipper clover cluck clutter coast codding coil coins coke cola comfort commander commons
comp companion confer congo converse cooks cooler coop copes copper corners corp corpus corral
countryman court courts cousin cozier crafts cram cramp crank crass crate cray creed creek crew
crochet cron crumb crumble cuda cue cuff cull cumming cunning curb cure custard cutting daily dais
dam dame dandy dapper dark dart deans deck deeds deem deems deer degree demo demos denmark deputy
dessert dew dials dice dieter ding ditch ditto dock dole doll dom dome doom dotty dragon drain
dress drier dries drone dry dryer dub dues dull eager ear eaves elk ell ells elms epson evens eye
fairy fallen falling fan fang fanning fate faux favorite fear feather fees feller felt felts fender
fennel fetter figures filler fillers finder fitting flake flakes flavors flicker flight fling flock
flurry fly foil folds folks forge forth forti fought fraction fray freer frees freeze fresh friday
fruit furry fury fuss gable gain gains gal gales gall gallon games gang garden gash gathers genesis
genie gens gent getty gift gin gladden glade glance glass glaze gloss goad gobble goodnight goods
goodwill gory gouge gourd graft gram grams grass grave gravely grays greening greenland grew grief
grinder grooms ground grounds guild guise gulley gutter hacking hackney haddock haggard hales
hallmark halt halter hamburger hamlet hammers hands hanger harmony harsh harts haste haswell haw
heady heal heaps heart heater hedges hem her hercules heritage heron hertz hewlett hires hiss hives
hobby hock holder hole holler homes honeywell hoops hopes hopping hose house hover hue hug hurdle
hurry imperial inch innocent ion iron island jeans jersey jester journey july juniper junk jury
kafka karma keel keener keepers kick kindle kindred kiss kit kitchens klass kluge knee knights
knoll kube labor lair lakes lamer landing lands lanes lanman lass lasso lawless lawyer lax leader
leaf league leap learned lease leaver ledger leech leeks leisure lemma lent leopard lesser lessor
lever liberty likes limb linen liner linger lingo lint lints liter llamas loan locker locust lodge
lone longest longs looker loose lore louder lowers lua lush lutes macintosh maiden mailman mains
maker mallard malta manger mangle mango manners manor mans mantel mares marshal mart mas mash mass
mates matte maxim maxima mcafee meeker mends mess messing metro mew millis mimes mines mingle
minion minix mis mixer moats mock mole monday mood morning morocco motto mourning muck mule mull
munch music mustard mutter nations naval navy nay nearing neat needles neigh neighbor neighbours
nest newborn nicely nickels nicks nightingale noon norfolk nurse oaks obey ode officer ogg ohm ore
otter ours overly oyster packard paddock pal pale palomino pan pane pang panning panther papa pare
pares parfait parrot parsley pastor pay pea peaks pear peeks peels peg pelt peppers perches peru
petite phoenix phy piano piccolo pickles pickup pico pill pilot pin pinch ping pink pipes pizza
plank plant plants plate platter player plaza plenty plumb poet pol poles police poling polite pong
poor poplar porch poster pour prayer president press presto prim prime primer profit prom proto
providence province puff pulley pulling puma pun punch punt purchase purl putty quay quirk raid
rainwater rakes ram ramp rand rank raspberry razor ream reap reaper redden rein reis revels rhymes
richer rife riles ripper ripple rise risen rising rocker rocks roff rogue rolling rolls rook rooks
roots rosetta rouge rough royalty rude rumble rump rung runner saas sack sacks sager sales salmons
salon sane saner sans sari sass saucier saver savers sax scala scales scarlet scotland screws
scurry sea season seat seats seeds senegal september sera serio servant setters settle sever
severance severe severs shake sharper shave shavers shear shed sheets shells shield shipper shirk
shiver shivers shock shoe shores shorts showers shuck shy sick siemens sill sills silvers simmer
simmers sine sing sis six sizer slate slay sleeper slider smack smock smoke smothers snare snowball
sober solar sole sons sos sours southward sovereign sow sox speak speaker speedy spell spells spice
spies spires spoon spotted spray spring sprinkles sprout sprung spry stabler staff stain stair
stairs stall stalling stalls stamp stamps staple stapler stead steady steer sterner stick stickler
stiff stills stock stocks stones stoops stork story stow street stretch stride strider strode stuck
student study suits sun sunday swab swagger swallow swindle swing swisher switcher sword swords
tack talent tally tank tape tardy tart tarter tea tee teeter teeters tempest tenant tennis tester
thatch thatcher thorns threat threats thrift throne tickle tinder ting tingle tomb tome tomes ton
tone tong tongue tonne topping torn toto tow towns toy trail trainer tremble trial trier trim
trinity trojan troll troupe trump trunk truss tune tuner tutor twist upright utter vales vanish
vegas velvet ver verge vial vine vineyard virtue vise vowels waddle wafer wagers wages waiters wake
walks walling waltz wand wander warm wash washer watchman water wax wear weary wedge wee weekly
weeks weight welcome wellington welter wen western whittle wicks wild willing wilt wince winch wind
wines winget wink wiser wonders wooden woodland wool worlds worm wrench wrinkle yam yap yeast yell
yellow yen yielding yuk yum
"""
