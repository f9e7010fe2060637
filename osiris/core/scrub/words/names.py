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
bash baud bba bbe beam bed beers beg bel belt bet bias bin bio bland blanks blizzard blocker blood
blow blue bogus borders boring born boto bottoms bowling brace broadway broom bump bun ca cal
camellia car carry cater ce cec ceca cel chem chestnut chick child chr christmas ci cid cio
cleaver co coffin colon con conception cone cong conn constant cope cor cork cos couch cover
covert cr craft cs cu curl dac dae dash dat dav dawes dd de deal deb ded deep dell des desire di
dia dial dim doc doctor don donate done door dr du due duo duty east ebe ece ede eea eef ef efa
efi eg elif else em en eng ent enus er esm esp est et ev eval fa fad fae falls far fast favors fe
fee fell fer fine finger fish fit five flood floor fn fore fort fr freed fri fried fries frodo
fudge fur gast gear geek gen ghi gi giga gio gis gist gl glory goo gr grad gre greenway groff grow
guam guess gui gw hack hacker hair hang harder harm harness hat hatch hazard heard held hey hip hl
hoard hoc holiday honey hooks hr ht hung hup hurt hv iana ice ich ico id ideal ill im ime impress
ind ini ino ints irv ite iv jar jit kee kern kin kinda kur la lady lame lamp lan land lang lay lb
ld le leak lear len lex lie lies lieu line ll lm lmi loc loi lorry los ls luck lun mac mal mali
marker marks maroon masters mate maze men merit messenger met meth mi midori million mine miner
miss mit mitre mm mom mon mounts mui na nas nat nd ne neighbors ness nhi nic nice nine ninja nir
nis nix non nor novel nr ns nt numa numbers oc oct odd oh ok okay once orb orl orm oru pac pae pe
peach peak peek peel pen peoples per pf phi pi pickle pie pile pillow pip pl pr pray prior pro
prudent race rail ran rash rat rb rc rd re red redo reg rel rem revert rim ring rip ro rock roll
rounds rp rr rs rst rt rta ru run sad sage sake samples sandeep sat save schick sd se seal seals
sed sel sells semi sep settles sha shade shai shapiro shim shorter sid sides sig sim sin singleton
sink sites siu sk skipper sl slack slave sm smiley sn sol solo son soon sop south sp sparkle
speaks spear spikes spinner sri ss st sta star ste stem stirling str straight strain strange
struck stump styles su sup surface sv sweat sy syd syn taco tell tf th thin thu ti tie ties till
tin tiny tk tod toe towers tr tram treat trees trino tse tsu tt tue tun tz udev ui uk ul un uri
uto uve va ve verity vest via vital vue wa walk wall walls wan win wine winner won word worth
worthy xin yama younger ype zen zhe
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
