"""Words that are a given name too, from abbott to zeta."""

WORDS = """\
abbott ace add admiral age ai aide al ales ally almond alpha alto amber amir among an angel angle
ani anon ants april arch archer ares argentina aria art aspen ass astride athena atlas aud august
austin author autumn azalea babe baby baker bald bale banks baring baron basil beat bee bell bent
berry beta bill bird bishop bitten blaze blessing bliss blossom boas bode booker borg boss bot
bowman bozo bra brain branch branson brim brittany brook brooks brown buck buddy bunk burns bush
butler caddie cadence cal cam camellia can canal candy cannon canyon cap captain carol carolina
carry carter case cash champ chance chandler charity charlie chase chelsea cherry china chip
christian cinnamon clay cleave clement cliff cole collie colon colonel colt come comfort commodore
con conception conn constance constant cooper cord council creed crystal daisy dale dallas dana
daniels dawn deacon dean deb del dell delta desire dev dia diamond dieter dis doc dock doctor dodo
doll dom don dot dotty dove drake drew dries duke dusty earl early easton ebb echo edit elder elif
ell else ember emir emit essence eta ether ever fairy faith fancy fares fate fe fed feline felix
fern fielding fisher fleet fletcher flint floor florence florin ford forest forum foster fount
franc france frank freeman french friend fuller gal gale garland gauge gay gee gene general genesis
geneva genie georgia german giles ginger glen glory glover golden gorge governor grace grant graves
gray green greet grit grove gull gully gun gunner gust guy hal hale hall ham handy hang harden
hardy harm harmon harmony harper harsh hart haven hayes hazel heath heather heaven hence herb hill
hind holland holly honey hope horn hue hugo hung hunt hunter icy ida immaculate in infant innocent
ion ireland iris irish ise ivan ivory ivy jack jackson jade jail jan january jay jet jewel job joke
jordan journey joy judge jul juliet june junior justice karma kick kim king kingston kit lacey lady
lam lan lance lander lane lang lark lavender lawyer le leafy lean leaner lemma lemon len leo less
lex liberty lien lies lily lin lincoln line link linus lis little loan london lone long loot lore
lot love loyal lucky luster lute lyric mac mace mack macs mad madden made madison mads major mal
male man manly mans manual many maple mar mare marine maris mark mars marsh marshal marshall mart
martial martin mason mat mate math mats matts maverick max maxim maxima may meadow media mentor
mercer mercy merrily merry meta metro mi mike milan mile miles miller min miner minor miracle miss
mist misty monroe moody moon mui my na nail nas nat newt nick nil ninja noble norman north nova
november numbers octave odd ok okta olive omega oral orange oscar ova over owe owen page pal pall
palmer pam par paris park parker pat patience paw peace pearce pearl peer peg penny pepper per
phoenix pier pierce ping pink piper pleas pleasant pol porter pratt press price prince princess
prior prosper prudence puck purity purl queen raid ran rand ransom rares raven ray reason recep red
redden reed rein rex rice rich ridge rim river roar rob robin rock rocky rod roe roll roman romeo
rose rosemary rosetta rowan royal ruby run rune runny rush rusty rut sad safari saga sage said
saint salami sandy sari saul savor sawyer scarlet scott season see sem sep september sera serenity
serge server sever sha shade shepherd sid side sierra silver sim sincere sine sing sister siu skip
sky smith snot so sol sole solver son sonata song soon sos sparkle spring squire stanton star
stella sterling steward stewart stone stoney storm stormy su sue summer sun sunday sunny suse
sydney sys tab talon tan tanner tate taylor tea temple tera terra the theta thu ties tilde till
tiny tod todd tom tome tone tor tore toy trace treasure trinity tripp true tucker turner tyler un
unique unknown unnamed val valiant valid valves van var vaughn veer velvet ver vera vi victor
victory viola violet virginia visa wade wage walker wan ward warren wash washington watt weaver
webster wellington wells wen west weston wheeler wilder will willis willow windy wing winter wolf
wood woody worth wright yen yoga york young yuk zed zeta
"""
