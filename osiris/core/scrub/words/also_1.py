"""Words that are somebody's name or a town too, from abate to zoom."""

WORDS = """\
abate abbot abbott abide able abler ace ache ack acre acres add admiral admire age agent ai aid
aide airport akey akin al alas albino alert ales alias all alliance ally almond alpha alt alter
alto amass amber amble ambler amen amend amir among an anchors angel anger angers angle angles
angry angst ani ano anon ans antic ants ape app apple april apt ar arabia arc arch archer are area
areas arena arenas ares argentina argue aria arm armada armel armor armour arms army arp arrow art
artist arts ash ashing ask asp aspen ass assent astride ata athena atlas aton ator aud august
austin author autumn aux avant awe awkward ax axe aye azalea azure babe babel baby bachelor back
backbone backer backers bacon bad badder bade badger bah bail bak bake baker bakes bald balder
balding bale balk ball balling balloon balls balm ban banana band bandy bang bangs banister bank
banker banks banner banning bannister banter bar barber bard bare barefoot barer bares barge barges
baring bark barks barley barman barn barnacle barns baron barren barrette barrier barrow bars
barter barters base bash basic basil basket bass batch bates bath bathe baton batter batters battle
battles bay bays be beach beady beagle beam beams bean beans bear beard bearded beards bears beat
beaver beck bee beech been beer beers bees beets began begin begun bel belch bell belling bellow
bellows bells below belt belts bench bend bending bent berry berth best beta better betters bevel
beverage bias bible bicker bickers bidding big bigger bigot bilbo bile bill billing billow bills
binder binn binning bins bio birch bird bishop bison bite bites bitten bitter black blackbird
blacker blacksmith blade blades blamer bland blander blank blanks blare blaze blazer blazing bleak
bled blend blender bless blessing blew blight blind blinks bliss blitz blizzard block blocker
blonder blood bloom blossom blot blotter blow blue blunt blush board boards boas boast bode bodily
body bogo bogus bold bolder bologna bolster bolt bombard bond bonds bone bones boney bonier boning
bonnet bonus book booker books boom boon boor boos boot boots booty booze border borders bore bores
borg boring born borne boroughs borrow boss bossier bot botany both bottom bottoms bough bound
bounds bouquet bourbon bow bowels bowl bowler bowling bowman box boxer boys bozo bra brace bracket
brain brake bran branch brand brands branson bras brash brasher brass brave braver bravo brawn
brazen brazier breach bread breaker breath breed breeding breeze brew brewer brick bride bridegroom
bridge bridges bright brighter brightly brilliant brim brine bring brinks brisk brisker bristle
brittany brittle broach broad broaden broadway broccoli brochure broker brood brook brooking brooks
broom brooms brought brow brown browner brownie browns brunette brunt brush buck buckle buckles
bucks buddy budge buff buffalo buggy bugler bull bullion bulls bump bumpers bumps bun bunch bunk
bunker bunkers buoy burden bureau burly burn burner burns burrow burrs burst bury bush bushy busing
bustle but butcher butler butt butte butter butters buttery button buys buzzard bye byes cable
cables caddie caddy cadence cadet cage cagey cake cal calamity calico calk call caller callow cam
camel camellia camera camp camper camps campus can canal canals canary cancel cancer candle candy
cane canes canning cannon canny canon cant canter canyon cap cape caper capers capes captain car
carbon card cardinal care cares cargo carol carolina carp carpenter carr carrier carrion carry cart
carter carton carver case cases cash cashing casino cassette cassino cast caster castle castles
catching catchings cater catholic caulk cavalier cave caves cease cedar cedars cellar celli center
centers certain chacha chafe chain chalet chalk challenger chamber chambers champ champion chance
chancellor chandler channel chant chapel chapman char charity charlie charm chars charter charters
chase chasten chatters check cheeks cheers cheese chelsea cherry chess chestnut chevron chew chick
child chiles chill chime chimes china chip choice chown christian christmas chum church churches
churn chute cid cinnamon circle cis cisco citizen city civil clack clam clamp clan clap clapper
clarity class clause claw clay clear cleave cleaver cleaves clement clerk clever cleverly click
client cliff climes clinch clink clipper clock close cloud clover clubs cluck cluster clutter co
coach coast coaster cobble cock cocking cocks coda codding code coffee coffer coffin coil coin
coins coke cola colander colder cole colic collar college collie colo colon colonel colony colt
coma comas combs come comes comfort comings commander comment commodore common commons comp
companion company con conception conda cone cones confer cong congo congress conn conquest cons
console constable constance constant contractor converse convey cook cooks cool cooler cools coop
cooper cop cope copes copier copper copping cord cordial cordon cords core cork corn cornea corner
corners cornet corning corns corp corporal corpus corral cos cosier cost cotton couch cough council
counter countess countryman counts coup courier course courser court courts cousin cousins cove
cover covert coward cowboy cower cowing coyer cozier cradle craft crafts cram cramp crane crank
crass crate crater cray craze crazier crease credit creed creek creeks crest crew crimes crisp
croak crochet crock crofts cron crook crooked crooks croon cross crosser crow crown cruel cruise
crumb crumble crumbly crutch crystal cuda cue cuff cull cumming cunning curb curd cure curio curl
curling curls curly current curry curtain custard cutter cutting cypress czar dad daft daily dais
daisy dale dallas dally dam dame dames dana dance dancer dandy danger daniels danker dapper dare
daring dark darling dart darting dash date dates daub daubs daughters daunt dawes dawn day days
deacon deal dean deans dear dears dearth deb december decent deck decree deed deeds deem deems deep
deer degree del delay dell delta delude demo demos den denmark dense dent deputy derby des desire
dessert dest destine deter deters dev devel devoid dew dia dial dials diamond dice die dies diesel
dieter diets dike dikes dill dills dimes dimmer din dine dines ding dinning dire dis distance ditch
ditto ditty diver divers divine dk do dobb doc dock docker doctor dodge dodo doing dole doles doll
dollar dolphin dom dome dominion domino don donate done doom dooms door dos dose dot dotty double
dour douse dove dowdy down downing downs downy draft drafts dragon drain drake drape draper dredge
dress dresser drew drier dries drilling driver drivers drone drones drop dross drought drown drum
drummer dry dryer du dub dubs duck ducking due duel dues duet duh duke dull dunk dunks dupes during
dusky dust dusty dutch duty dyer each eager eagle eagles ear earl earls early earthly east easterly
eastern easton eaves ebb ebbing ebbs echo economy edge edit edu ee ego ehr eid eke elder elders
elif elk elks ell ells elm elms else em ember emblem emir emit emperor ence end endow ends eng
england english ens ensign enter eon epson ere erode escort essence est eta eth ether evangelist
even evener evens ever every eves exe expose eye face factor fail failing fails fair fairly fairy
faith fake falcon fall fallen falling falls falter fan fancy fang fanning fare fares farm farmer
fast faster fat fate faux favor favorite favors fe fear fearing fears feast feather feathers fed
fedora fee feeler feeling fees feline felix fell feller felling fellows fells felt felts fend
fender fennel fern ferns ferries ferry fester fetch fetter fetters few fhir fickle fiddler fido
field fielding fields figures fil file files fill filler fillers filter finch finder finders fine
finely finer fines finger fire fireman first fiscal fish fisher fisherman fitting fix flair flake
flakes flaming flank flash flasher flatness flatten flatter flattery flavors fleck fleet fleeting
fletcher flick flicker flies flight fling flint flirt flock flood floor floras florence florin
floss flot flow flower flowers fluke flurry fly foil folds folk folks fonder font foo foot footer
foots force ford fore foreman forest forester forge forges forget form fort forte fortes forth
forti forts fortune forum forward foster fought found founds fount fountain fox foyer fraction
frame frames franc france frank fray free freed freely freeman freer frees freeze french fresh
freshwater fret friar friday fried friend friendly friends fries frieze frisk fritter frock from
frost fruit fruits fry fudge fuel fuelling fuller fulling fur furl furlong furlough furnace furnish
furrow furry fury fuse fuss gab gable gables gages gain gains gal galas gale gales gall gallery
galley gallon gallop gals gamble gambler gambles gamer games gamma gander gang garb garcon garden
gardener garland garter gash gast gate gates gather gathers gaudier gaudy gauge gaunt gauze gave
gavel gay gayer gear gearing gee gees gem gene genera general generous genesis geneva genie genre
gens gent gentle gentleman gentles gentry georgia german getting getty gibes gift gilding giles
gills gin ginger gins gist give given givens glad gladden glade glance gland glass glasses glassing
glaze glee glen glimpse glory gloss glover glow go goad gobble goble goblet goes goff going gold
golden golds gondola gone gong goo good goodie goodness goodnight goods goodwill goodwin goody goon
gore gores gorge goring gory gosling goto gotta gouge gourd govern governor grace graces grad grade
gradle graft grain gram grams grand grandchild grant grapes grass grate grater grates grave gravel
gravely graven graver graves gray grayer grays green greener greenhouse greening greenland greenway
greet grew grey grief grieve grieves grill grills grim grime grimmer grinder grip grit groff groom
grooms gross grosser ground grounds grove groves grow grumbles grumbling grunt guard guardian guess
guest guild guile guise guitar gull gulley gulling gully gum gums gun gunner gunning guppy gust gut
gutter gutting guy guys hack hacker hacking hackney haddock haggard hail hails hailstone hair hal
hale haler hales half hall hallmark halls halo halon halt halter ham hamburger hamlet hammed hammer
hammers hamming hammock hamper hams hand handing handler hands handsome handy hang hanger harbor
hard harden harder hardy hare haring hark harm harmon harmony harms harness harp harper harps
harries harrow harsh hart harts harvest has hash haste hasten hasting hasty haswell hatch hatchet
haven haw hawk hawking hawkins hayes hazard hazel hazy he head heading headings headland heads
heady heal healy heap heaps heard hearing heart hearty heater heath heather heaven heck heckle
heckler hedge hedges heel hefty height heir held hell helm helper hem hemming hemp hence hens her
herald herb hercules herd heritage hero heron herring hertz hew hewlett hews hey hick hickory hicks
hidden hide hides high highland hikes hill hillier hills hilt hilts him hind hinders hint hire
hires hiss hitch hives hoard hobby hock hockey hocking hoe hoes hoist holder holding hole holes
holiday holland holler hollering hollow holly holster holy home homes homestead hone hones honey
honeywell honing honor honour hood hoof hook hooker hooks hoop hooper hoops hoot hoots hope hopes
hopping horde horn horne horns horny horse horseman hose hospital host hotter hour house
housekeeper hove hovel hover how huddle hue huff hug huge huger hugo huh hull hum human humble
humbles hummingbird hung hunger hunt hunter hunting huntress hurdle hurl hurry hurst hurt husband
husbands hush husk husky hutch hyde ice icy ida idler idol iii ill im immaculate imperial in inch
inches industrial infant infield ink inks inn innocent ion ip ireland iris irish iron irons ise
island isle isles ivan ivory ivy jabs jack jacks jackson jade jail jamaica jan january jay jeans
jelling jersey jest jester jet jetty jewel jewels jira job jobs joiner joke jolly jordan journey
joy jubilee judge jug jul juliet july jumbo jump jumper jun june junior juniper junk jury just
justice kafka kappa karma kee keel keeling keels keen keener keens keep keepers kelp kennel kern
kettle key keys kick kicks kid kidd kidney kill killer killings kilts kim kin kind kinder kindle
kindred kinds king kingdom kingfisher kings kingston kink kipper kiss kit kitchen kitchens kite
kitten klass kluge knack knee knife knight knights knock knoll knows knuckles ko kube kur la lab
labor labs lace lacey lack lackey lacks lacrosse lad ladd lade lady lager lain lair lake lakes lam
lamb lambing lame lamer laming lamp lan lance land lander landing landmark lands lane lanes lang
lanman laos laplace lapping lard large larger lark lasagna laser lash lass lasso last lat latch
late later lathe lather laud laughter laundry lava lavender law lawless lawn laws lawyer lax lay
layer layman lazier lazy le leader leaf leafy league leak leaks lean leaner leap lear learn learned
lease leash leather leaver led ledger leech leek leeks leer leers left legacy legg leggins legions
leisure lemma lemme lemon lemons len lens lent leo leopard less lessen lesser lessor lest letters
levee level levels lever levering levers lex lexer libel liberty libre lice lick lie lied lien lies
lieu life light lighter lightning lights like likens likes lily limb limber limbo lime limerick
limes liming lin lincoln line linear linen liner lines linger lingo link linker links lint linter
lints linus lion lions lips lira lis list listen liter lithe litter little littler lively livers
lives living livings llamas lo loader loan lob lobe lock locke locker locket locks locus locust
lodge loft lofts lofty logins loi loll lolling london lone long longest longs look looker loon loop
loose loosen loot loots lope lord lords lore los lose loser loss lot loth loud louder love lovely
lover loving low lower lowers lowing loyal lua lucid luck lucks lucky lull lunch lung lush lusher
lust luster lusty lute lutes lye lynch lyric mac mace macho macintosh mack macs mad madden made
madison mads magic maid maiden maidens mail mailman main mainland mains maize maizes majestic major
majors maker mal malady male males mali mall mallard mallet malta man manage mane manes manger
mangle mango mania manifold manly manner manners manor mans mantel mantle manual many maple mar
marble march mare mares marinas marine mariner marines maris mark marker market marking marks
maroon marrow mars marsh marshal marshall mart martial martin marts martyr mas mascot mash mask
mason mass massed massing mast master masters mat mate mates math mats matte matter matters mattes
matts maudlin maul maverick mawk max maxim maxima may mayer mayor maze mc mcafee me mead meadow
meadows meager meals mealy mean means mechanic medal media median medias mediate medicine meek
meeker mega mellow members memo memory memos men mend mends mention mentor mercer merchant mercury
mercy mere meres merrily merry mesa mess messenger messier messing meta meter meth metro mettle mew
mews mi midget mighty mike mikes mil milan milder mile miles milks mill miller millers milliner
milling million millis mimes min mince miner miners mines mingle mini minion minister minix mink
minks minor minors mins minter minus miracle mire mires mis miser miss mist misty mitt mitten mitts
mix mixer moan moat moats moccasin mock mode model modest mohair mole moles molt mom moment mon
monarch monday money monk monks monroe monster mood moody moon moons moor mooring moors moos moose
moots morale more morn morning morocco moron moss mosses most mott motto mound mount mountain
mounts mourning mouse mow mower mowers mt mu much muck muff mui mulch mule mull mulling munch
murders muse music muss mussel must mustache mustard muster musty mutter mutters mutton my na nab
nail nails nap narrow nas nat nation nations naval navy nay near nearing neat necessary needle
needles needs needy neigh neighbor neighbors neighbours neither nephew ness nest nestle net nettle
nettles never new newborn newcomer newer newt nice nicely nick nickel nickels nicks niece nigh
night nightingale nil nine ninja nip nipple nist nix no noble nobles node noon nop norfolk norman
north northern norway nose notch notice noun nova novel november null number numbers nurse nutting
oak oaks oar obey ocean octave odd odder ode odor off offer officer ogg ogles oh ohm ohms ohs ok
okta old olden older olive olives omega on or oral orange orchard ord ore ores org organ oscar
other otool otter ou ouch ours outer outhouse outlaw ova oven ovens over overall overcast overland
overlie overly owe owen oyster paa pac pace pacific pack packard packer paddock paddy pae page
pages pagoda pain paine painter pair pal pale paling pall palm palmer palms palomino pals pam pan
pancake panda pander pane pang panning pant panther pap papa papas par paradise parcel parchment
pardon pare parent parents pares parfait paris park parker parkinson parks parlor parody parrot
parsley parson part partridge parts party pass passer pastel pastor pastures pat patch patches
pates patience patient patron patter paw pay payer payment payne pea peace peacemaker peach peaches
peacock peak peaks peal peals pear pearce pearl pears peasant peat pebbles pedlar peek peeks peel
peeling peels peer peers peg pellet pelt pen pencil pennant penning penny peon people peoples
pepper peppers per perch perches perfect perish perk perking perks perl person persons pert peru
pester peters petite petty pew pheasant phi philips phlegm phoenix phy pi piano piccolo pick picker
picket picking pickle pickles pickup pico pier pierce pies piety pigeon pike pikes pile piles
pilgrim pill pillar pilling pillow pilot pimple pin pinch pine pines ping pinion pink pinks pipe
piper pipes pique pitch pitcher pitt pizza pla place plain plan plane plank plant plants plaster
plate platt platter player plaza pleas pleasant pleasure plenty plough pluck plum plumb plumber
plume plump plush ply pod poet point pointer points poke pol pole poles police poling polio polite
polka poll pollen polo poncho pond ponder ponds pong pool poor pop pope poplar porch pore port
portal porter ports post postal poster potter potters pouch pound pounds pour power powers prairie
pratt pray prayer precise president press presto presume pretty pretzel prey pri price pride pries
priest prim prime primer primes primmer primrose prince princess printers prior pro proc proffer
profit prom promise proper prophet prose prosper proto proud proven providence province prow prows
prude prudence prudent pry public puck pucker puerto puff puffer pulley pulling pulse puma pummel
pump pun punch punches punt punter purchase purity purl purple push put putt putty pyle qua quail
quails quarry quarto quay queen query quest queue quick quiet quill quirk quitter quiver quivers
race racer rack radar radio radish rafter raid raider rail railing rails rain rainbow raines
rainier rains rainwater raisin rake rakes ram ramming ramp rams ran ranch rancher rand rang range
ranger rank ranks ransom rape rares raring rash rasher rasp raspberry rather rattler rave ravel
raveling ravels raven ravens raw ray razor re reach read reader reading ready real ream reams reap
reaper rear reason reasons rebel recep record records red redd redden redder redhead redo reed
reeds reef reek reeks reel reels regal register rein reining reins reis relic remedies rend render
renders repo repress res resides retort reusing reveal revel revels revere revering rex rho rhodes
rhyme rhymes rice rich richer riches riddle riddles rider rides ridge ridges riding rife right
righter rile riles riling rim ring rings rink rinks ripper ripple rips ris rise risen riser rising
risk rival river rivers rivet rm ro roads roam roar rob robe robes robin robins rock rocker rockers
rocks rocky rod rode roe roes roff rogue role roles roll roller rolling rolls roman romance romeo
romp roof rook rooks room root roots ropes rose rosemary roses rosetta rosier rote rotunda rouge
rough roughen roulette round rounds rout route row rowan rower royal royals royalty ruby rudder
ruddy rude ruder rue rued ruff ruffing rule rumble rummage rummer rump rumple rumps run rune rung
runner running runny ruse rush rushing rust rusty rut rutgers ruts rye saas saber sack sacks sad
safari safe safer saga sage sager sages sahara said sailor sailors sails saint sake salami sale
sales saliva salmon salmons salon salsa salt salter salts salvage sames sample samples sand sandal
sandman sandy sane saner sans sap sapp sari saris sass sat satchel sauce saucer saucier saul saunas
savage save saver savers savor savory sawyer sax saxon say scala scale scales scarce scarlet schick
school schooling schools schooner score scotland scott scrape screen screws scripter scripture
scurry se sea seal seals seamen sear search searing seashore season seat seats sec second section
see seed seeds seek seen sees self sell seller sellers sells sem semen senate sender senegal senior
sens sensing sensor sep september sequin sera serene serenity serge sergeant serio sermon sermons
serum servant serve server service session sessions setter setters setting settle settler settles
seven sever severance severe severs sewell sewer sha shack shackle shade shadow shady shaggy shaikh
shake shall shallow sham shames shams shape shaper shapiro share shark sharp sharper sharps shave
shavers shaw shawl shear shearing shears shed sheen sheer sheerer sheets sheikh shell sheller
shelling shells shelter shepherd sherbert sheriff shield shields shim shine shines shingles ship
shipper shire shirk shirts shiver shivers shoals shock shoe shone shook shore shores short shorten
shorter shorts shoulder shoulders shouts shove show showers showman shown shows shrader shuck
shutter shutters shy si sic sick sickle sickles sicks sid side sides sidle sidles siemens sierra
sieve sieving signs silence silk sill sills silly silos silver silvers silversmith sim simmer
simmering simmers simple simpler sin sincere sine sing singer single singleton sings sink sinks
sinner sinning sins sire siren sires sis sister sit sites sitter sitters siu six sizer skates skill
skinner skip skipper sky slack slain slate slater slates slay sleek sleeper sleet sleigh slice
slick slicker slider slight slim slimmer slipper slot sly smack small smaller smalls smart smiles
smiley smiling smit smith smock smoke smoker smolder smolders smothers snare snide sniff snipe
snipes snot snow snowball snuffer so sober sobers socks soda sol solar solders sole soles solid
solo solver son sonata song sons soon soot soprano sorrel sorrow sos sour sours south southerly
southern southward sovereign sow sox spa space spade spain span spangle spaniel spanner spar spare
spark sparkle sparks sparrow speak speaker speaks spear spearing spears speck specking specter
speed speedy spell speller spells spence spice spies spike spikes spine spinner spire spires
spittle splain splinter split spoon spore sport sports spotted sprain sprang sprawls spray spring
springer springs sprinkle sprinkles sprout spruce sprung spry spy square squire sri stable stabler
stabs stack stacks staff stage stagger staggers stain stains stair stairs stake stakes staley stall
stalling stallion stalls stammer stamp stamps standard standing stands stank stanton staple stapler
staples star starch stare starks starring starry stars start startup stash state stater states
station stave staves stay stead steady steed steel steele steep steeples steer stella stem stencil
step sterling stern sterner sterns steward stewart stick sticker stickler stiff still stiller
stills stinger stirling stirrup stitch stock stocking stocks stoke stole stone stoner stones stoney
stonier stoop stoops stops storage store stores storey stork storks storm storms stormy story stout
stove stow straight strain strait strand strange stranger straw strawberry straws stray stream
streams street streets strength stretch stride strider strife strike striker string stringer strode
stroll strong struck strum stubbs stubby stuck student study stump sturdy style styles su sub such
sudo sue sugar suing suit suite suitor suits sullen sultan sum summer summons sun sunday sunny suns
super supple sure surface surgeon surprise sus suse sutton swab swagger swallow swallows swam swamp
swan swarm sweat sweeney sweep sweet sweeten sweets swell swift swilling swim swimmer swims swindle
swindler swing swisher swiss switcher sword swords sy sydney sys tab tables tack tag tags tail
tailor taker takes talent talk tall talley tally talon tamer tames tan tango tank tankard tanker
tanks tanner tape taper taps tardy tarr tarring tarry tars tart tartar tarter tate taylor tea teach
teal tear teas tease teat teats tee teed teem teems tees teeter teeters tell teller tellers temp
tempest temple temples ten tenant tennis tenor tent tera termini terra terrace terrible test tester
than thatch thatcher the thee them then theta thistle tho thong thorn thorns thrash threat threats
thresher thrift thrill throne thrower thu thy tice tick tickle tier ties tiff tiger tilde till
tiller tilt timber timbers times tin tinder ting tingle tinker tinkle tins tiny tipping tipton to
tobacco tod todd toll tom tomb tombs tome tomes ton tone toner tones tong tongue tonic tonne tonsil
too tools toot toots top topic topping tor tore torn torrent torrents tote toting toto totter touch
tour tours tout tow towels tower towers town towns townsend toy trace trader trail train trainer
tram trammel tramp trapper traverse treasure treat trees tremble trench trend trial tribe trice
trick trier trill trilling trim trimmer trinity trio triplet tripp trodden troff trojan troll troop
troupe trouser trout trowel trucks true truly trump trumps trunk truss trusty try tse tsu tuck
tucker tuft tufts tulip tun tune tuner tuning turks turner turns turtle tutor tweed tweet twelves
twigg twine twining twist tyler uc uk un unavailable union unique unknown unnamed uphold upright
upshaw us usher utter va vail vain val vale vales valiant valid valley valu valves van vandal vane
vanes vanish var vars vary vaughn ve veal veer vegas veil vein velvet venerable vent venture ver
vera verge verges verity vessel vessels vest veth veto vi via vial vicars vice victor victory view
vigilante vigor vile villas vine vinegar vineyard viola violet virgin virginia virt virtue visa
vise visor vital vo voice vote voter vowels vue vulcan wadding waddle waddles wade wafer waffle
wage wager wagers wages wagon wait waiters waits wake wakefield wal wales walk walker walkers
walking walks wall waller wallet walling walls waltz wan wand wander wanders wands wanner want war
ward warden ware warm warmer warn warning warns warp warren warring warrior wary wash washer
washing washington wasp watcher watchman water waterfall waters watt watts wave waver wax way ways
weakly wear wearing wears weary weasel weather weaver weavers weaving webster wedding wedge wedlock
wee weed weekly weeks weight weir welcome weld welder welding well welling wellington wells welter
welters wen went were west western weston wetter whack whaler wheat wheeler wheeling while whiles
whisker whistle white whitehead whiten whiter whites whitman whittle wholly why wick wickers wicks
wide widen wider wig wild wilder wilds wiles will willing willis willow wills wilt wilts win wince
winch wind winder windy wine wines wing winget wings wink winks winner winners winning wins winter
winters wire wires wisdom wise wisely wiser wish wist wit witt witting witty wolf wolfe wolfing
women won wonder wonders woo wood wooden wooding woodland woods woodward woody wool woolen wooten
word work worker workings workman works world worlds worm worn worst worth worthy wreath wren
wrench wright wrinkle wrinkles writer wry yam yap yard yarn yates yawn yeah yearling yeast yell
yellow yen yielding yock yoga yoke yokel york you young youngblood younger yuk yum zed zeek zeta
zilla zone zoom
"""
