"""Rarer words that are family names too (US Census 1990): doubtful beside a person."""

WORDS = """\
acre akey alas ales ally alto amend anger angers angles angst arenas ares argue armor artist arts
atlas awe awkward azure babel bade bail bak bake bale balk band bank banning barefoot barks barman
barns barren bars basket bath beagle beams beans bears began bellow bent bevel beverage bilbo
binning bitter blacker blade blades blew blind board bologna book books boom boots borne borrow bow
breed brew brittle broaden broker brow brunt buff bureau burn bury butter buys bye cable caddy cam
camel camps canary candle canon cap cape cargo carp carrier cart casino cassette centers chalk
champ chapel charter cheers chess chill china churn cinnamon circle cisco citizen clamp clause
clever click clipper clover cluck clutter coast codding coins cola comfort commander commons comp
companion confer congo converse cooler coop copes copper corners corp corpus court courts cousin
cozier crafts cram cramp crank crass crate cray crew cron crumb crumble cuda cue cull cunning curb
cure custard cutting daily dais dam dandy dapper dark dart deck deem deems deer degree demo demos
denmark deputy dessert dials dice dieter ding ditch ditto dock dole dom dome doom dotty dragon
drain dress drier dries drone dry dub dues dull eager ear elk ell ells elms epson evens eye fairy
fallen falling fan fate faux favorite fear feather fees felt fennel figures filler fillers finder
fitting flake flakes flavors flicker flight fling flock flurry fly foil folds folks forge forth
forti fought fraction fray freer frees freeze fresh friday fruit furry fury fuss gain gains gal
gallon games gang garden gash gathers genesis genie gens gent getty gift gin glade glance glass
gloss gobble goods goodwill gory gourd graft gram grams grass grave grays greenland grew grief
grinder ground grounds guild guise gutter hacking halt hamburger hammers hands hanger harmony harsh
harts haste haswell haw heady heal heaps heart hem her hercules heritage hertz hewlett hires hiss
hives hobby holder hole homes honeywell hoops hopes hopping hose house hover hue hug hurdle hurry
imperial inch innocent ion iron island jeans jersey jester journey july juniper junk jury kafka
karma keepers kick kindle kiss kit klass kluge knee knights kube labor lakes lamer landing lands
lanes lanman lass lasso lawyer lax leader leaf league leap learned lease leaver ledger leeks
leisure lemma lent leopard lesser lessor lever liberty likes limb linen liner linger lingo lint
lints liter loan locker locust lone longest longs looker loose lore louder lowers lua lush
macintosh mailman mains maker malta manger mangle mango manners manor mans mantel marshal mart mas
mash mass mates maxim maxima mcafee mends mess messing metro mew millis mimes mines mingle minion
minix mis mixer mock mole monday mood morning morocco motto mourning muck mule munch music mustard
mutter nations naval navy nay nearing neat needles neigh neighbor neighbours nest newborn nicely
nicks noon norfolk nurse obey ode officer ogg ohm ore otter ours overly oyster packard pal pale pan
pane panning panther papa pare pares parfait parrot pay pea peaks pear peeks peels peg pelt perches
peru petite phoenix phy piano piccolo pickles pickup pico pill pilot pin pinch ping pink pipes
pizza plant plants plate platter player plaza plenty plumb poet pol poles police polite pong poor
poplar porch poster pour prayer president press presto prim prime primer profit prom proto
providence province puff pulling pun punch punt purchase purl putty quay quirk raid ram ramp rand
rank raspberry razor reap reaper rein rhymes richer ripper ripple rise risen rising rocker rocks
roff rogue rolling rolls roots rosetta rouge rough royalty rude rumble rump rung runner saas sack
sacks sales salon sane saner sans sari sass saver savers sax scala scales scarlet scotland screws
sea season seat seats seeds senegal september sera serio servant setters settle sever severe severs
shake sharper shave shear shed sheets shells shield shipper shock shoe shorts shy sick siemens sill
simmer sine sing sis six sizer slate sleeper slider smack smoke snare snowball sober solar sole
sons sos sours southward sovereign sow sox speak speaker speedy spell spells spice spies spoon
spotted spray spring sprinkles sprout sprung staff stain stair stairs stall stalling stalls stamp
stamps staple stapler stead steady steer stick stiff stills stock stones stork story stow street
stretch stride strider stuck student study suits sun sunday swab swagger swallow swing switcher
sword swords tack talent tally tank tape tardy tea tee tempest tenant tennis tester thatch thorns
threat threats thrift throne tickle tinder ting tomb tome ton tone tongue tonne topping torn toto
tow toy trail trainer tremble trial trier trim trinity trojan troll trump trunk truss tune tuner
tutor twist upright utter vales vanish vegas velvet ver verge vial vine virtue vise vowels wafer
waiters wake walks wand wander warm wash watchman water wax wear weary wedge wee weekly weeks
weight welcome wellington wen western wild willing wince winch wind winget wink wiser wonders wool
worlds worm wrench wrinkle yam yap yeast yell yellow yen yielding yuk yum
"""
