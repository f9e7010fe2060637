"""Words of the vocabulary that are also names of people."""

AMBIGUOUS = """\
abbott ace acres ada amber ambler angel angler apple april arabic archer art ash ashes athena
august austin autumn axe bachelor bacon baker bald ball ballad balls ban banks banner barber
barley barn baron barrow basil bass bat bates bats batter battle beach bean bear beard bee bell
bench berry best bike bill bills binder bins bird bishop bite black blaze bliss bloom blossom
blunt boat bolt bond bonds bone bones booker borg boss boulder bowl bowman boxer boy brain brand
brands branson brass bread breeze brewer brick bride bridge bridges bright brittany broad brook
brooks brown brush buck buddy bull burden burns bush butcher butler buyer cadence camp canal candy
cane cannon captain cardinal carol carolina carpenter carr carter carver cash castle catcher cave
chambers chance chandler chapman char charity charlie chase cheese chelsea cherry chest chivalry
christian church cis clay clement clerk cliff cloth coach coal coffee coin cole colonel colt combs
conquest constable constance cook cool cooper corn cotton coward crane crisp crook cross crow
crown cruise crystal cutter daisy dale dallas dana dance dancer daniels dare darling dawn day
deacon dean dear dee denim derby diamond divine dodge dollar dolphin dove drake draper drew drum
drummer duck duke dust dusty dutch dyer eagle earl earls easton elder ember england english faith
falcon farmer fat felix fern field fields finch fingers fire fisher fletcher flint florence flower
flowers foot ford foreman forest forester fortune foster fountain fox france frank freeman french
friend frost fuller gale gamble gardener garland gate gates gay gene geneva gentle gentry georgia
german giles ginger glad glen glover goble goff gold golden goodwin gore governor grace grand
grant graves gray green grey grill grim groom gross grove groves guardian gunner guy hail hal hale
hall ham hammer harden hardy hare harmon harper hart hasty haven hawk hawkins hayes haze hazel hd
healy hearts heath heather hedge helm herald herb hero hicks hill hills hitch hoe holland hollow
holly honor hood hooker hooper hope horn horne horse huff hugo hull hunt hunter hurst hyde ida
inks ireland iris irish irons ivan ivory ivy jack jackson jade jan january jay jet jewel joker
jolly jordan joy judge jul juliet jumper jun june junior justice keen keeper key kidd kim king
kingston kitchen kite knight ko lace lacey ladd lake lamb lance lander lane lark lash latch law
laws lean legg lemon lender leo lily lin lincoln linus lion lis little lively lo locke loft london
long loom lord loud love lovely loyal lucky lumber lung lynch mace mack madden madison major male
man mane manly maple mar marble march marine maris mark marrow mars marsh marshall martin mason
mast may mayer mead meadow meadows meek mellow mercer merchant mercy merry mike milan mile miles
milk mill miller minter misty moat mobile money monk monroe moody moon moor moose moss moth mott
mountain nail nails nation newcomer nick nickel noble nobles norman north northern nova november
oak ocean olive orange orchard organ oscar ou owen pace packer pain paine painter palmer pam
paradise paris park parker parkinson parks parson partridge pat patience payer payne peace peacock
pearce pearl pebble penny pepper petal peters philips picket pierce pike pilgrim pine piper
pitcher pitchfork pitt pla platt plow plum plumber pole polish pond pope porter potter pound
pounds powers pratt price pride priest prince princess proud prudence purple pyle quail quarry
queen racer rain raines rake ranger ransom raven ray recep redd reed reel rex rhodes rice rich
rider ridge ris rivers road rob robin rocky rod roe roller roman romeo roof rooter rose rosemary
rowan rower royal ruby rush russet rust rusty rye safari sailor saint salmon salter sand sandy
sapp saul savage saw sawyer saxon schooner scott seas sellers senior sergeant sewell sharp shaw
shears sheen shepherd shields shine shook shore short shoulders shovel shrader si sickle sierra
silk silver singer skater skin skinner sky slater slim sly small smart smith snipes snow song
sorrel soul spade spain spark sparks sparrow spears speck spence springer springs squire sr staley
stanton staples starks steed steel steele steep stella sterling stern steward stewart stone stoner
storey storm stormy stout strait straw stringer strong stubbs sue sugar summer summit sunny suse
sutton swan sweeney sweet swift swimmer sydney tailor tall talley tangle tanner tarr tate taylor
teal teed temple tera terra thistle thorn thrower tice tidy tiger tiller timber tinker tipton todd
toll tom toner tooth tower town townsend trader trammel trapper trice tripp trout truck trusty
tucker turner tweed twigg twine tyler upshaw usher vail vale valley van vane vaughn veal vera vi
vice victor victory viola violet virgin virginia vo vogue wade wager wagon wakefield wal wales
walker waller ward warden ware warren washington waters watts weaver webster wedding weed weir
welder wells west weston whale wheat wheeler wheels white whitehead whitman wick wilder wilds
wiles will willis willow wills winder windy wing winter winters wise wit witt wolf wolfe wood
woods woodward woody wooten workman wren wright yard yates york young youngblood zeal
"""
"""Names as often as words, however they are written."""

WHEN_CAPITAL = """\
aad aaf ab abd ac aca ad adea ae afa age ago agu ahu ai aia aide aim ain akin al aladdin alb alg
alien alter ambra amr anal angle ano ans ansi ant anti ap ar aren arena arg argentina arise ark
armel armour arms arn arp asl astro ata aud av avant bab bac badger bae bang bar bare bark barrier
bash baud bay bba bbe beam beaver beck bed beer beers beg bel belt bet bias bible bin bio bland
blanks blessing blizzard blocker blood blow blue bode bogus borders boring born boto bottoms bowler
bowling brace brake bravo broadway broom bump bun butt ca cage cal camellia car carry cater ce cec
ceca cel champion chem chestnut chew chick child chr christmas ci cid cio clapper cleaver co coffin
colon con conception cone cong conn constant cope cor cork cos couch council cousins cover covert
cr craft crooks cs cu curl curry dac dae dash dat dav dawes dd de deal deb ded deep dell dent des
desire di dia dial dill dim doc doctor don donate done door dowdy downing downs dr du due duo duty
east ebe ece ede eea eef ef efa efi eg elif else em en eng ent enus er esm esp est et ev eval fa
fad fae fair falls far fast favors fe fears fee fell fellows fer ferry fielding fine finger fish
fit five fleck flick flood floor fn folk fore fort forte fr freed fri fried fries frodo fry fudge
fur furlong gast gear gee geek gen ghi gi giga gio gis gist givens gl glory goo gr grad gre
greenway groff grow guam guess gui gw hack hacker hair hammock handy hang harder harm harms harness
harp hat hatch hazard heard heck held herd herring hey hip hl hoard hoc holiday honey hooks hr ht
humble hung hup hurt hv iana ice ich ico id ideal ill im ime impress ind ini ino ints irv ite iv
jacks jar jit joiner kee keeling kern kin kinda kinder kur la lackey lady lam lame lamp lan land
lang lavender lay layman lb ld le leak lear lemons len lex lie lien lies lieu line lira ll lm lmi
loc loi lorry los loving ls luck lun luster mac majors mal mali marker marks maroon masters mate
maze men merit mesa messenger messier met meth mi midori million mine miner mink miracle miss mit
mitre mm mom mon mounts mui muse na nas nat nd ne neighbors ness nettles nhi nic nice nine ninja
nir nis nix non nor novel nr ns nt numa numbers oc oct odd oh ok okay once orb orl orm oru outlaw
pac pae palm pe peach peak peek peel pen peoples per petty pf phi pi pickle pie pile pillow pip pl
pleasant ponder pr pray prior pro prudent race rail rains ran rash rat rb rc rd re reams red redo
reg rel rem revert riddle rim ring rip ro robins rock roll rounds rp rr rs rst rt rta ru rue ruff
run rushing sad sage sake samples sandeep sat save schick sd se seal seals sed sel sells semi sep
settles sha shade shai shapiro shim shorter sid sides sig sim sin singleton sink sites siu sk
skipper sl slack slave sm smalls smiley sn sol solo son soon sop south southern sp sparkle speaks
spear spikes spinner sprinkle sri ss st sta star ste stem stirling storms str straight strain
strand strange struck stump styles su sup surface sv sweat sy syd syn taco tan tell tf th thin
thrash thu ti tie ties till tin tiny tk tod toe towers tr tram treat trees trino tse tsu tt tuck
tue tun tz udev ui uk ul un uri uto uve va ve verity vest via vital vue wa walk wall walls wan watt
win wine winner wisdom won woo word worth worthy xin yama younger ype zen zhe
"""
"""Words that are somebody's name where they begin with a capital letter."""

BESIDE_A_NAME = """\
alpha arm asset beta blank block board book bounds box branch bunch button cable call cancel card
carrier case cat center chip cisco click close cloud const converse core counts daily del delta
diet dot drain driver early echo edge edit email fedora file fill fix flip force frame friday
general glass guest hand hash head hewlett holder hook ids iso job keys large lib light lines link
linker lint list loan lock low lower main manual mask math max mcafee means merge meta min minor
mix mock monday mount music nest nonce null omega pack packard page parent pass patch peer person
ping plant player pointer poll pool post power prune quick raid ram rand range read reader reading
ready ref register res root rosetta rule sale sales sample scales season self sell september
session sessions settle sheets shell sign skip slate speed spell spring stack stamp stamps std
stock story street sub sun sunday tab tar trace true unity val valve var ver waits weeks wild
"""
"""Words that are a name only where they begin with a capital beside another name."""
