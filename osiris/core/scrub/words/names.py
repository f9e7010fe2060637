"""Words of the vocabulary that are also names of people."""

AMBIGUOUS = """\
abbott ace acres ada amber ambler angel apple april archer art ash athena august austin autumn axe
bachelor bacon baker bald ball balls ban banks banner barber barley barn baron barrow basil bass
bates batter battle beach bean bear beard bee bell bench berry best bill bills binder bins bird
bishop bite black blaze bliss bloom blossom blunt bolt bond bonds bone bones booker borg boss bowl
bowman boxer brain brand brands branson brass bread breeze brewer brick bride bridge bridges bright
brittany broad brook brooks brown brush buck buddy bull burden burns bush butcher butler cadence
camp canal candy cane cannon captain cardinal carol carolina carpenter carr carter carver cash
castle cave chambers chance chandler chapman char charity charlie chase cheese chelsea cherry
christian church cis clay clement clerk cliff coach coffee coin cole colonel colt combs conquest
constable constance cook cool cooper corn cotton coward crane crisp crook cross crow crown cruise
crystal cutter daisy dale dallas dana dance dancer daniels dare darling dawn day deacon dean dear
dee derby diamond divine dodge dollar dolphin dove drake draper drew drum drummer duck duke dust
dusty dutch dyer eagle earl earls easton elder ember england english faith falcon farmer fat felix
fern field fields finch fire fisher fletcher flint florence flower flowers foot ford foreman forest
forester fortune foster fountain fox france frank freeman french friend frost fuller gale gamble
gardener garland gate gates gay gene geneva gentle gentry georgia german giles ginger glad glen
glover goble goff gold golden goodwin gore governor grace grand grant graves gray green grey grill
grim groom gross grove groves guardian gunner guy hail hal hale hall ham hammer harden hardy hare
harmon harper hart hasty haven hawk hawkins hayes hazel healy heath heather hedge helm herald herb
hero hicks hill hills hitch hoe holland hollow holly honor hood hooker hooper hope horn horne horse
huff hugo hull hunt hunter hurst hyde ida inks ireland iris irish irons ivan ivory ivy jack jackson
jade jan january jay jet jewel jolly jordan joy judge jul juliet jumper jun june junior justice
keen key kidd kim king kingston kitchen kite knight ko lace lacey ladd lake lamb lance lander lane
lark lash latch law laws lean legg lemon leo lily lin lincoln linus lion lis little lively lo locke
loft london long lord loud love lovely loyal lucky lung lynch mace mack madden madison major male
man mane manly maple mar marble march marine maris mark marrow mars marsh marshall martin mason
mast may mayer mead meadow meadows meek mellow mercer merchant mercy merry mike milan mile miles
mill miller minter misty moat money monk monroe moody moon moor moose moss mott mountain nail nails
nation newcomer nick nickel noble nobles norman north northern nova november oak ocean olive orange
orchard organ oscar ou owen pace packer pain paine painter palmer pam paradise paris park parker
parkinson parks parson partridge pat patience payer payne peace peacock pearce pearl penny pepper
peters philips picket pierce pike pilgrim pine piper pitcher pitt pla platt plum plumber pole pond
pope porter potter pound pounds powers pratt price pride priest prince princess proud prudence
purple pyle quail quarry queen racer rain raines rake ranger ransom raven ray recep redd reed reel
rex rhodes rice rich rider ridge ris rivers rob robin rocky rod roe roller roman romeo roof rose
rosemary rowan rower royal ruby rush rust rusty rye safari sailor saint salmon salter sand sandy
sapp saul savage sawyer saxon schooner scott sellers senior sergeant sewell sharp shaw shears sheen
shepherd shields shine shook shore short shoulders shrader si sickle sierra silk silver singer
skinner sky slater slim sly small smart smith snipes snow song sorrel spade spain spark sparks
sparrow spears speck spence springer springs squire staley stanton staples starks steed steel
steele steep stella sterling stern steward stewart stone stoner storey storm stormy stout strait
straw stringer strong stubbs sue sugar summer sunny suse sutton swan sweeney sweet swift swimmer
sydney tailor tall talley tanner tarr tate taylor teal teed temple tera terra thistle thorn thrower
tice tiger tiller timber tinker tipton todd toll tom toner tower town townsend trader trammel
trapper trice tripp trout trusty tucker turner tweed twigg twine tyler upshaw usher vail vale
valley van vane vaughn veal vera vi vice victor victory viola violet virgin virginia vo wade wager
wagon wakefield wal wales walker waller ward warden ware warren washington waters watts weaver
webster wedding weed weir welder wells west weston wheat wheeler white whitehead whitman wick
wilder wilds wiles will willis willow wills winder windy wing winter winters wise wit witt wolf
wolfe wood woods woodward woody wooten workman wren wright yard yates york young youngblood
"""
"""Names as often as words, however they are written."""

WHEN_CAPITAL = """\
age ai aide akin al alter amr angle ano ar arena argentina armel armour arms arn arp ata aud avant
bab badger bae bang bar bare bark barrier bash bay beam beaver beck beer beers bel belt bias bible
bio bland blanks blessing blizzard blocker blood blow blue bode bogus borders boring born bottoms
bowler bowling brace brake bravo broadway broom bump bun butt cage cal camellia car carry cater
champion chestnut chew chick child christmas cid clapper cleaver co coffin colon con conception
cone cong conn constant cope cork cos couch council cousins cover covert craft crooks curl curry
dae dash dawes deal deb deep dell dent desire dia dial dill doc doctor don donate done door dowdy
downing downs du due duty east ebe ede elif else em eng fae fair falls fast favors fe fears fee
fell fellows ferry fielding fine finger fish fleck flick flood floor folk fore fort forte freed
fried fries fry fudge furlong gast gear gee gist givens glory goo grad greenway groff grow guess
hack hacker hair hammock handy hang harder harm harms harness harp hatch hazard heard heck held
herd herring hey hoard holiday honey hooks humble hung hurt ice ill im jacks joiner kee keeling
kern kin kinder kur la lackey lady lam lame lamp lan land lang lavender lay layman le leak lear
lemons len lex lie lien lies lieu line lira loi los loving luck luster mac majors mal marker marks
maroon masters mate maze men mesa messenger messier meth mi million miner mink miracle miss mom mon
mounts mui muse na nas nat neighbors ness nettles nice nine ninja nix novel numbers odd oh ok orm
outlaw pac pae palm peach peak peek peel pen peoples per petty phi pi pickle pile pillow pleasant
ponder pray prior pro prudent race rail rains ran rash re reams red redo riddle rim ring ro robins
rock roll rounds rue ruff run rushing sad sage sake samples sat save schick se seal seals sells sep
settles sha shade shapiro shim shorter sid sides sim sin singleton sink sites siu skipper slack
smalls smiley sol solo son soon south southern sparkle speaks spear spikes spinner sprinkle star
stem stirling storms straight strain strand strange struck stump styles su surface sweat sy tan
tell thrash thu ties till tin tiny tod towers tram treat trees tse tsu tuck tun uk un va ve verity
vest via vital vue walk wall walls wan watt win wine winner wisdom won woo word worth worthy
younger
"""
"""Words that are somebody's name where they begin with a capital letter."""
