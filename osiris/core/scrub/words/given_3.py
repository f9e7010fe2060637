"""Given names (US Census 1990; Faker), from jase to nicholas."""

NAMES = """\
jase jasen jasiah jasin jasiri jaslene jaslyn jasmani jasmijn jasmin jasmina jasminka jasmit jasmyn
jasmyne jasna jason jasur jaswadi jatgeir jati jatin jatmiko jatmundur jatvardur jaunita javan
javen javier javion javohir javon javonte jax jaxen jaxon jaxson jaxton jaya jayadi jayce jaycee
jaycie jaycob jayda jaydan jayde jayden jaydin jaydon jaye jayeng jayla jaylah jaylan jaylee
jayleen jaylen jaylene jaylin jaylinn jaylon jaylyn jaylynn jayme jaymes jaymie jayna jayne jayson
jayvion jayvon jazeps jazlene jazlyn jazlynn jazmin jazmine jazmyn jazmyne jean jeana jeane
jeanelle jeanene jeanett jeanetta jeanette jeanice jeanie jeanine jeanmarie jeanna jeanne jeannetta
jeannette jeannie jeannine jeannot jeanny jeb jebet jecinta jedediah jedidah jedidiah jeet jeevika
jef jeferson jefferey jefferson jeffery jeffie jeffrey jeffry jefri jeison jeisson jekabs
jekaterina jekaubs jelagat jelani jele jelena jelita jelka jelle jelte jemal jemima jemimah jemma
jemutai jen jena jenae jene jenee jenel jenell jenelle jenetta jenette jeneva jeni jenice jenifer
jeniffer jenilee jenine jenipher jenise jenna jennefer jennell jennette jenni jennie jennifer
jenniffer jennine jennings jenny jens jensen jensina jente jep jepchirchir jepchumba jepkemoi
jepkoech jepkorir jepkosgei jeppe jeptha jeptoo jerad jerald jeraldine jeramiah jeramie jeramy jere
jered jerel jereme jeremey jeremiah jeremias jeremie jeremy jergus jeri jerica jerilyn jerilynn
jerimiah jerimy jerker jerlene jermain jermaine jermey jermiah jernej jerneja jerod jeroen jerold
jerome jeromy jeronimo jerono jerop jerotich jerrad jerrel jerrell jerri jerrica jerrie jerrilyn
jerrod jerrold jerry jerson jerusha jeruto jeryl jerzy jes jesca jesenia jesica jesper jess jesse
jessee jessenia jessi jessia jessica jessie jessika jessy jessye jestine jesus jesusa jesusita
jethro jetmir jeton jett jetta jettie jevgeni jevon jewell jezups jhalak jhan jhoan jhoana jhon
jhonatan jhonny jhony jil jiles jill jillian jimena jimmie jimmy jin jina jinawi jindra jindrich
jindriska jinjuta jinnie jinny jinthe jip jiri jirina jitka jitrin joa joachim joacim joakim joan
joana joane joanie joann joanna joanne joannes joannie joao joaquim joaquin joaquina joash jobe
jobst jocelyn jocelyne jocelynn jochem jochen jochum jodee jodi jodie jodis jody joeann joel joell
joella joelle joellen joep joerg joeri joeseph joesph joetta joette joffrey jofridur johan johana
johann johanna johannah johanne johans johathan johna johnathan johnathon johnetta johnette johney
johnie johnna johnnie johnny johnpaul johnsie johnson johnstone johny joi joie jokla joko jokubas
jokull jokulros jolana jolanda jolanta jolanthe joleen jolene jolette jolie jolien jolijn jolin
jolina joline jolyn jolynn jomar jomundur jon jona jonah jonanna jonar jonasina jonatan jonathan
jonathon jonbjorg jonbjorn jonbjort jondis jondor jondora jone jonell jonelle jones joney jonfridur
jong jongeir jongerd jonheidur jonhildur joni jonida jonie jonina joninna jonmundur jonna jonnie
jonny jono jonsteinn jontor jony joojo joona joonas joonatan joppe jora joram joran jorden jordi
jordin jordon jordy jordyn joren joretta jorfi jorg jorge jorgen jorgina joridur joris jorja
jorlaug jorma jormundur jorn jorri jort jorundur jorune jorunn jorvar jorvi jory jos josafat
josavin josebina josee josef josefa josefiina josefin josefina josefine josefita joselin joseline
joseluis joselyn josep joseph josepha josephat josephina josephine josephus josette josh joshua
joshuah josiah josiane josianne josie josiephine josip josipa josko joslyn joso jospeh josphat
josphine josse jossie jost josteinn josua josue josy jouko jouni jovan jovana jovani jovanni
jovanny jovany jovin jovina jovita joya joyce joycelyn joye joyline jozef jozefa jozefina jozica
jozo jua juan juana juanita judah judd jude judea judi judie judit judita judith judson judy judyth
juelz juergen juha juhana juhani juho jukka jula jule julee julene jules juli julia julian juliana
juliane juliann julianna julianne julie julieann julien julienne julieta julieth julietta juliette
julija julijana julijs julio julious juliros julisa julissa julius juluis juma jumaane jumadi
jumari juna jung juni junia juniana junie junious junita junius junko juozas juraj jure jurek jurg
jurgen jurgita juri jurij juris jurre jussi justa justas justen justin justina justinas justine
justiniani juston justus justyn jusuf jutta juul juulia juuso juwan juwon jyoti jyrki jytte kaamil
kaan kaaren kaarina kaarlo kaashif kaat kaazim kabeer kabir kabiru kacey kachela kaci kacie kacung
kacy kada kade kadeem kaden kadence kader kadijah kadin kadinana kadir kadlin kadri kadyn kaeden
kael kaela kaelyn kaelynn kafeel kahina kahir kahlil kaia kaiden kaija kaila kailee kailey kailyn
kaique kairav kaisa kaiser kaitlin kaitlyn kaitlynn kaiya kaj kaja kajen kajji kajsa kajus kakali
kaktus kala kalbi kaldi kale kaleb kaleem kaleema kaleena kaleigh kalel kalen kalene kalervo kalevi
kaley kalgay kali kalie kalim kalina kaliyah kalla kalle kallie kalman kalmann kalmar kalpit
kaltrina kaluwa kalvin kalyn kam kamal kamala kamar kamari kamaria kamau kambali kamden kameron
kami kamidin kamiel kamil kamila kamilah kamilla kamilly kamma kamolchanok kamora kamran kamren
kamron kamryn kamya kanak kanda kandace kandef kandi kandice kandis kandra kandy kane kanesha kani
kania kanini kanisha kanpulat kanye kaombwe kapagan kapitola kaprasius kar kara karaamat karabas
karaca karaer karakucak karam karama karan karanbay karani karanja karatas karcan kardelen kardi
kare kareem kareen karel karen karena karey kari karie karim karima karimah kariman karimi karin
karina karine karis karisa karissa karitas kariuki karja karkur karl karla karlee karleen karlene
karles karley karlfried karlheinz karli karlie karlijn karlina karlinna karlis karlo karlotta
karlukhan karly karlyn karman karmen karna karo karol karola karole karolien karoliina karolin
karolina karoline karolis karolyn karon karren karri karrie karry karsa karsana karson karsten
karsyn karta karter kartika karvel kary karya karyl karyme karyn kasam kasandra kasen kasey kash
kasha kashan kashangaki kashif kashish kashvi kasi kasie kasif kasim kasimir kasiran kasiyah
kaskazi kason kaspar kaspars kasper kassandra kassidy kassie kassim kastiel kastriot kasusra kata
katalin katana katariina katarina katarinus katarzyna katcha katelijne katelin katelyn katelynn
katerina katerine kathaleen katharina katharine katharyn kathe katheleen katherin katherina
katherine kathern katheryn kathey kathi kathie kathinka kathleen kathlene kathline kathlyn kathrin
kathrine kathryn kathryne kathy kathyrn kati katia katica katie katina katinka katja katla katleen
katlin katlyn katlynn kato katri katrice katrien katriina katrijn katrin katrina katrine katriona
kattie katty katy kauko kauthar kaver kavon kavurt kavya kawaca kawaya kawkab kawthar kay kaya
kayagun kayce kaycee kayden kaydence kaye kaygusuz kayit kayla kaylah kaylan kaylee kayleen
kayleigh kaylen kaylene kayley kayli kaylie kaylin kaylyn kaylynn kayrabay kaysan kayson kayun kazi
kazim kazime kazimir kazuko kazuo keagan kealan keandre keanna keano keanu keara keaton kecia
keegan keelan keeley keely keena keenan keenen keesha keeva kefser kegan keifer keijo keiko keila
keion keira keisha keith keitha keji kelami kelan kelby kelcie keld kelechi keli kelis kellan kelle
kellee kellen kelley kelli kellie kelly kellye kelsea kelsey kelsi kelsie kelton kelvin kem kemal
kemba kemberly kemboi kemuma kemunto kena kenan kenari kenda kendal kendall kendell kendra kendrick
kenedy kenes keneth kenia kenisha kenji kenley kenn kenna kennard kennedi kennedy kennet kenneth
kenney kennith kennth kenny kent kenter kenth kenton kenya kenyangi kenyatta kenyetta kenyon kenza
kenzie kenzo keon kera keran keren keri kerim kerime kerman kermit kerri kerrie kerry kerstin
kerttu kerubo kerwin kesha keshaun keshawn keshia kestutis kete ketilbjorg ketilbjorn ketilfridur
ketill ketilridur keturah keva kevan keven kevim kevin kevon keya keyaan keyla keyon keyshawn
kezban kezia keziah khaalid khaan khadidja khadija khadijah khaled khalid khalil khalilah khamani
khamisi khanyisile khari khiry khloe khoa kia kiaan kiah kian kiana kiandra kianna kiano kiapo
kiara kiaran kiarie kiarra kibafupia kibar kibet kibibi kiburi kiddy kiefer kiel kiera kieran
kiernan kieron kierra kiersten kiesha kieth kifaye kijana kijani kikelomo kiki kiley kilian
kilicbay kiljan killian kilonzo kimani kimanzi kimathi kimball kimber kimberely kimberlee kimberley
kimberli kimberlie kimberly kimbery kimbilio kimbra kimeu kimi kimiko kimmo kimora kimutai kimya
kina kinaya kindra kinel kinley kinsey kinsley kinte kinubi kinuthia kinyanjui kinyua kiojah kioko
kip kipchirchir kipchumba kipenzi kipepeo kipkemboi kipkemoi kipkirui kipkoech kipkorir kipkosgei
kipkurui kiplagat kiplangat kiplimo kipngeno kipngetich kipp kipras kiprono kiprop kiprotich
kipruto kipsang kiptoo kipyegon kira kiramettin kirat kirby kirgiz kirk kirsi kirsten kirsti
kirstie kirstin kirstine kirsty kirt kirui kisha kisima kismet kitan kittie kiume kivilcim kiwara
kiya kiyasi kiyoko kiyoshi kizil kiziltunc kizzie kizzy kjalar kjallakur kjalvor kjaran kjarr
kjarrval kjartan kjarval kjeld kjell kjersti kjetil kjoi klaas kladia klangur klara klare klas
klaudia klaudie klavdija klavs klea klemen klemens klement klementina klemenz kleopatra kliment
kloe klothilde knaran knarran knorr knox knud knut knute knutur kobe koby kocabas kocak kockan koda
kodchaporn kodran kody koech koen koenraad kofi koggi kojo koker koko koktas kolawole kolbeinn
kolbjorg kolbjorn kolbra kolbrun kolby koldan koldis kole kolfinna kolfinnur kolfreyja kolgrima
kolgrimur kolka kolmar koloman kolskeggur kolten kolton kolur kolvidur koncagul kondo konguralp
konkordia konner konnor konny konrad konradi konradus konstantin konstantinos konstantinus
konstanze konul kopan kopur koray korbin korbinian kordell kordula korede korey kori korinna korir
korka korkmazalp kormakur kormlod kornel kornelia kornelija kornelius kort kortney korugan kory
kosemen kosgei kosisochukwu kosukhan kotryna kotuz kourtney kovu kraig kraki kreszentia kreszenz
kria kriemhild kris krish krisha krishna krisjanis kriss krissy krista kristal kristall kristan
kristaps kristberg kristbergur kristbjorg kristbjorn kristborg kristdor kristeen kristel kristen
kristens kristensa krister kristers kristey kristfinnur kristfridur kristgeir kristgerdur kristi
kristiaan kristian kristiana kristiane kristianna kristie kristien kristiina kristijan kristin
kristina kristine kristinn kristjan kristjana kristjon kristjona kristlaug kristlaugur kristle
kristleifur kristlin kristlind kristmann kristmar kristmundur kristny kristof kristofer kristoffer
kristolina kristopher kristros kristrun krists kristtor kristtora kristupas kristvaldur kristvardur
kristveig kristvin kristvina kristy kristyn kristyna kritika krossdal krummi krysta krystal krysten
krystin krystina krystle krystof krystyna krzysztof ksenija kubran kuchanua kuddusi kujoe kujtim
kullervo kulnun kum kumar kumral kumush kunaporn kuncara kunibert kunigunda kunigunde kunkyi kuno
kunta kunthara kuria kurnia kursad kurt kurtis kurunzi kushtrim kusiima kustaa kusuma kutay kutgun
kutun kveldulfur kveta kvetoslav kvetoslava kwabena kwadwo kwaku kwamboka kwame kwamena kwasi kweku
kweli kwesi kya kyalo kyan kyano kyara kyla kylah kylan kyle kylee kyleigh kylene kyler kylian
kylie kyllian kyllikki kym kymani kymberly kyoko kyong kyra kyree kyrie kyson kyung laban labeeb
labib labinot labuh lachelle laci lacie lacin lacramioara lacresha lacy lada ladarius ladawn laddie
ladina ladislau ladislaus ladislav ladislava ladli ladonna laeeq lael laetitia lafayette lafe lage
lahiah lahoma lai laia laika laila lailah lailati laimonis laine lainey laini laiq lais laisha
laith lajita lajlaj lajuana lakeesha lakeisha laken lakendra lakenya lakesha lakeshia lakia
lakiesha lakisha lakita laksana laksh lakshit lakshmi lala lale lalita lalla laly lamar lamarcus
lambert lamberto lameck lamine lamonica lamont lamonte lana lanang landan landen landin lando
landon landyn lanell lanelle lanette laney langalibalele langat langgeng lani lanie lanita lanjar
lannie lanny lanora lantar laoise laora laqeet laquan laquanda laquita lar lara larae laraine laras
laree larensina larent larentius laretta larey larhonda larisa larissa larita larke larkin laron
laronda larraine larry lars larue larus lary lasandra lascar lashanda lashandra lashaun lashaunda
lashawn lashawna lashawnda lashay lashell lashon lashonda lashunda lasmanto lasmono lasonya lasse
lassi lassie laswi laszlo latanya latarsha latasha latashia lateef latesha latia laticia latif
latifah latika latina latisha latonia latonya latoria latosha latoya latoyia latrell latrice
latricia latrina latrisha laufar laufey laufheidur laufhildur laufkvist laufland lauga laugdal
laugey laugheidur laugi launa laura lauralee lauran laurance laure laureano laureen laurel lauren
laurena laurence laurene laurens laurent laurentia laurentiu laurenz lauretta laurette lauri
laurian lauriane laurice laurie laurin laurina laurinda laurine lauris laurita laurits lauritz
lauryn laurynas laus laust lautaro lavada lavanya lavar lavelle lavenia lavera lavern laverna
laverne laveta lavette lavina lavinia lavize lavon lavona lavonda lavone lavonia lavonna lavonne
lawana lawanda lawanna lawerence lawrance lawrence lawrencia lawson lawton laxfoss layla laylah
laylo layne layth layton lazar lazaro laze lazim laziz lazzaro lea leah leala leamon leana leander
leandra leandre leandro leane leann leanna leanne leano leanora leart leatha leatrice lecia leda
ledion ledun lee leeann leeanna leeanne leela leen leena leeroy leesa leevi lega legawa leia leida
leider leidolfur leidy leif leifur leigh leigha leighann leighton leiknir leikny leila leilani
leisa leisha leitha leja lejla leke lekha lekisha lela lelah leland lelar lelia lella lem lembah
lemmie lempi lemuel lena lenah lenard lene leni lenita lenka lenn lenna lennard lennart lennarth
lennert lennie lennon lenny lenon lenora lenord lenore lenwood leokadia leola leoma leon leona
leonard leonarda leonardo leonce leone leonel leonhard leoni leonia leonid leonida leonidas leonie
leonila leonor leonora leonore leons leontin leontina leontine leopold leopolda leopoldina
leopoldine leopoldo leora leordean leos leota ler lera lere leroy lerze les lesa lesana lesha lesia
leslee lesley lesli leslie lesly lessie lesta lester leszek leta letha lethia leticia leticija
letisha letitia letizia letta lettie letty leva levar levern levi levie levin levina levis levon
levoslav levy lew lewis lexie lexis lexus leydi leyla leyli lezize lezlie lhanzey lia liam lian
liana liane lianne lias liban libardo libbie libby liberto libia libni libor librada libusa libuse
lica liceth licia lida liddie lidia lidie lidija lidwina lidya lieke liene liepa liesa liesbet
liesbeth lieschen liesel lieselot lieselotte lieve lieven lieze lif lifdis liga lige ligia ligita
liisa lila lilah lilburn lili lilia lilian liliana liliane lilianna lilie lilija lilijana lilita
lilja liljan liljana liljar liljuros lill lilla lillard lillemor liller lilli lillia lilliam
lillian lilliana lillianna lillie lillis lilly lilou lilyan lilyana lilyanna lim liman limar
limazah limon lina linah linas linberg linbjorg lind linda lindah lindar lindberg lindbergh linddal
linddis linde lindell linden lindis lindita lindsay lindsey lindsy lindy lineik linet linette liney
ling lingny linh linhildur lini linn linna linnea linnie lino linsey lintang linton linwood linzy
lio lioara lioba lionel lipika liridon liridona lirim lirjan lisa lisabet lisabeth lisandra
lisandro lisanne lisbet lisbeth lise lisebet liselott liselotte liseth lisette lish lisha lisle
lissa lissette lissi lissie lissy listalin liston lita litha littie littleton litzy liv liva livia
livingstone livio liviu liya liyaaqat liyaqat liz liza lizabeth lizbeth lize lizete lizeth lizette
lizz lizzette lizzie lizzy ljiljana ljos ljosalfur ljosbjorg ljosbra ljotunn ljotur ljubica ljubisa
ljubov ljudmila ljufur llewellyn lloyd loa lockie loda lode lodewijk lodmfjord lodmundur lodovico
loek loes lofn loftur loftveig logan logey logi loic loice loida lois loise lokbra loke lola lolita
lolla lollie lon lona londa londisizwe londiwe londyn loney loni lonie lonna lonnie lonny lonzo
lopa lora loraine loralee loran lorayne lorcan lorean loredana loree loreen lorelai lorelei loreley
loren lorena lorens lorenz lorenza lorenzo loreta loretta lorette loretto lori loria loriann lorie
lorik lorilee lorin lorina lorinda lorine loring loris lorita lorna lorne lorraine lorrayne
lorretta lorri lorriane lorrie lorrine lory lossie lota lotfi lothar lott lotta lotte lotti lottie
lou louana louane louann louanna louanne louella louetta loui louie louis louisa louise louisiana
louka loula louna loura lourdes lourenco lourie lousie louvenia lova lovell lovella lovett lovetta
lovey lovie lovina lovis lovisa lovre lovro lowe lowell lowie loy loyce loyd loyola luan luana
luann luanna luanne luara luay luba luberta lubica lubomir lubomira lubor lubos luboslav luboslava
luc luca lucas lucca luce lucentiu lucero lucetta lucette luchino luci lucia lucian luciana luciano
lucie lucien lucienne lucija lucila lucile lucilla lucille lucina lucinda lucindy lucio lucious
lucius lucrecia lucretia lucretiu lucrezia lucy luda ludek ludger ludie ludivina ludivine ludmila
ludmilla ludo ludolf ludomil ludomila ludovic ludovica ludovico ludovicus ludovit ludvig ludvik
ludvika ludwig ludwina lue luej luella luena luetta lufen lugenia luhung luigi luigia luigina luis
luisa luisana luise luisina luitgard luiz luiza lujza luka lukas lukasz luke lukita lukka lukman
lula lulah lular lulie luljeta lulla lulu luluh lulut lulzim lum luminita lumir luna lundi lungile
lunna lupe lupita luqmaan luqman lura lurana lurena lurhur lurlene lurline lusia lusinda lut luter
lutf lutfan lutfi lutgarde lutgardis lutgart luther luthfi lutie lutz luuk luvenia luverne luvinia
luvisa luwar luwes luyanda luz luzia luzie luzius lwandile lya lyam lyda lydell lydia lydiah
lydiane lydianne lydie lydur lykke lyla lylah lyle lyman lyn lyna lynda lyndia lyndon lyndsay
lyndsey lynell lynelle lynetta lynette lyngar lyngberg lyngheidur lynn lynna lynne lynnette lynsey
lynwood lysiane lytingur maahir maaike maajid maalik maanas maanav maaria maarit maarten maartje
maawiya maaz maazin mabad mabel mabell mabelle mabil mable macarthur macauley macel maceo macey
macharia machelle maci macide macie mackenzie macy madaha madalena madalene madalin madalina
madaline madalyn madalynn madani madara maddalena maddie maddison maddox maddux maddy madelaine
madeleine madelene madelief madeline madelyn madelynn madge madhav madhavi madie madilyn madilynn
madina madini madisen madisyn madiyan madleina madlen madlyn madoa madonna madora madyan madyson
mae maebell maebelle maegan mael maelle maelys maeva maeve mafalda maftuna magali magalie magaly
magan magaret magarete magda magdal magdalen magdalena magdalene magdaline magen magg magga maggey
maggi maggie maggy magna magndis magne magnea magnes magney magnfridur magngeir magnheidur
magnhildur magni magnolia magntor magntora magnus magnusina magny magret magrit mahad mahala mahali
mahalia mahalie mahaz mahbeer mahboob mahbub mahdee mahdi mahdy maheen maher mahesa mahfooz mahfud
mahfuj mahfuz mahigul mahika mahir mahja mahlon mahmood mahmoud mahmud mahmut mahnaz mahsun mahter
mahulena mai maia maicol maida maidis maie maighread maija maik maike maiken maila maile maimuna
maimunah maina maingi maira maire mairead mairin mairtin maisa maisha maisie maisol maisy maite
maivi maiya maja majani majd majdi majdy majeed majella majken majorie majvor makai makaila makala
makan makara makau makayla makeda makeen makena makenna makenzie makhi makini makokha makori maks
maksim maksimiljan maksude maksur makunga makuta makuu mala malachi malachy malak malakai malaki
malaya malcolm malcom malea maleah malen malena malene malfridur malgorzata malhildur malia maliah
malik malika malin malina malinda malio malisa malissa malissie maliyah maliza malka malla malle
mallie mallorie mallory malmfridur malorie malou malte malthe malu malva malvin malvina mamadou
maman mamie mammie mamun mana manadis manaf manah manan manbir manca manda mandi mandie mandla
mandlakhe mandy manel manerva manervia maney manford manfred mani manie manilla manja manley mannie
manning manole manon mansfield manson mansurali mantas mante manthan manuel manuela manuelita
manuella manuelle manus manya mao maqsud mara maragaret maragret maralyn maranda maras marbjorn
marcantonio marcel marcela marcelene marcelina marceline marcelino marcell marcella marcelle
marcello marcellus marcelo marcene marchelle marchello marcheta marci marcia marcie marcin marcio
marcos marcu marcus marcy mardell mardis mareen mareike mareile marek mareks marel marela mareli
marella marely maren marese marey marfridur marg marga margana margaret margareta margarete
margaretha margarethe margarett margaretta margarette margarida margarita margarite margaritha
margarito margart margaud margaux marge margeir margene margeret margert margery marget margherita
margie margit margita margitta margo margorie margot margoth margret margreth margrethe margrett
margretta margrieta margrimur margrit margrith margrjet marguerita marguerite margueritte margunnur
margurite margus marguy margy marheidur marhta mari mariadi mariah mariam marian mariana mariane
marianela mariangela marianita mariann marianna marianne mariano marias maribel maribeth marica
maricela maricica maricruz marie mariechen marieke mariel mariela mariele mariella marielle
marieluise marietta mariette marija marijan marijana marijke marijn marijon marika mariko marilee
marilena marilla marilou marilu marilyn marilynn marin marina marinda marinela marinella marinette
marini marinka marino marinus mario marioara mariola marion marise marisela marisha marisol marissa
marit marita marite maritta maritza mariuca mariuerla marius mariusz marivel mariyah marja marjaana
marjan marjana marjanca marjani marjatta marjeta marjo marjon marjona marjorie marjory marjukka
marjut markas markel markell marketa marketta markita markku markrun marktor markus marla marlana
marland marlaug marlee marleen marleigh marlen marlena marlene marleny marley marlie marlies
marliese marlin marline marlis marlise marlo marlon marly marlyn marlys marlyse marna marni marnie
marnita marnix marolina marolyn maron maroof maros marquerite marques marquetta marquez marquis
marquise marquita marquitta marri marrion marry marsa marselia marselina marsellius marsha marsibil
marsilia marsito marsudi marsy marta martaka martana martani marte marteinn martell martez marth
martha marthe marthen marti martijn martika martim martina martine martino martins martta martti
marty martyn martynas marus marusa marva marvel marvella marvin marvis marwa marwata marx mary
marya maryadi maryalice maryam maryann maryanna maryanne maryanto marybelle marybeth maryellen
maryetta maryjane maryjo maryland marylee marylene marylin maryline maryln marylou marylouise
marylyn marylynn maryrose maryse maryvonne marzena masa masako masao masar maside masika masinde
massimiliano massimo massinissa masume matas matea matei matej mateja mateo mateus matevz matha
matheo matheus mathew mathews mathias mathieu mathijs mathilda mathilde mathis mathys mati matias
matic matie matija matilda matilde matiss matjaz mato matous matt matta mattea matteo matthaus
matthea matthew matthia matthias matthieu matthijs matthilda matthildur matti mattia mattiana
mattias mattie mattina matty mattye matunda matus matyas maua maud maude maudie mauno maura maureen
mauri maurice mauricette mauricio maurilio maurin maurine maurita maurits mauritz maurizio mauro
maurus maury mavie mavis mavuno maxence maxie maxime maximilian maximiliano maximilien maximillian
maximina maximo maximus maxine maxwel maxwell maxx maya maybell maybelle maye mayerly mayme maymie
maynard maynur mayo mayola mayra maysa mayte maza mazie mazlum mbithi mboya mbugua mburu mcarthur
mcebisi mckayla mckenna mckenzie mckinley meabh meagan meaghan mearl mechelle mechthild mechthilde
mechtild mecide mecit meda medard medeja medina medora mee meelis mees mefarettin mefharet meg
megan megane meggan megha meghan meghana meghann mehdi mehdiqulu mehdiye mehin mehman mehmed mehmet
mehmetzahir mehrigul mehrimoh mei meibh meik meike meinhard meinolf meinrad meja mekhala mekhi
mekkin mekkino mel melaha melaine melani melania melanie melanine melany melba melbourne melchior
melda melek meleknur melia melichar melida melihcan melikkan melina melinda melisa melissa melissia
melita melitta melker melkior melkolmur melkorka mell melle mellie mellisa mellissa melodee melodi
melodie melody melonie melony melrakki melros melton melul melva melville melvin melvina melvine
melvyn melwin melynda memili memphis mena menachem mendy menfeat mengi menguc menisan mensalder
meral merba mercedes mercedez mercyline merdi meredith merel meret merete merethe mergim meri
merideth meridith meriem merijn merike merilyn merim merissa merita merja merkur merl merle merlene
merlin merlyn merna merri merrie merrilee merrill merritt mert mertel mertie merton merva merve
mervi mervin mervyn merwin mery meryem meryeme meryl merzuk meshack meshur messiah messiana mestur
mesude mesut metehan metha methusalem metin metinkaya metka metod metrine metta mette mettie
metusalem meveddet mevludiye mevlut mey meyer meyhanim meyransa meyvant mezide miah mias mica
micael micaela micah micayla miceal micha michael michaela michaele michail michal michala michale
micheal micheala michel michela michelangelo michele micheletto michelina micheline michell
michelle michelotto michial michiel michiko mick mickael mickey micki mickie micky middal midvik
mie mieke miel miesha migdalia migle mignon miguel miguelangel miguelina miha mihael mihaela mihai
mihail mihajlo mihels mihhail mihin mihkel mihnea mihrab mihriye miia miika mijo mik mika mikael
mikaela mikaelina mikaila mikal mikala mikalah mikayil mikayla mikeal mikel mikelis mikels mikhail
miki mikjall mikkael mikkalina mikkel mikki mikko mikulas mikyas mila milada milagro milagros
milana milas milay milburn milcah milda mildinberg mildred mildridur milena miley milford milica
milissa milka milkah milla millard mille millicent millie mills milly milo milorad milos miloslav
miloslava milota milou milton miluse mima mimi mimir mimmi mimoza mimy mina minda mindaugas mindi
mindy minenhle minerva minervia ming minh minibe minna minney minnie minny minodora minoru minta
mintie mioara miodrag miquel mirabela miran miranda miray mirbadin mircea mirco mirdza mireille
mirela mirella mireya miriah miriam miriama mirian mirja mirjam mirjami mirjana mirko mirlinda
mirna miro miron mirona mironshoh miroslav miroslava miroslaw miroslawa mirra mirriam mirsad mirta
mirte mirtha mirthe mirtie miruna miryam misael mischa misha mishat mislav misra missie missouri
missy misti mistie misuli mitali mitch mitchel mitchell mitchelle mitesh mitica mitra mitrut mitsue
mitsuko mittie mitzi mitzie mitzy miya miyesser miyoko mizhir mjadveig mjalldis mjallhvit mjofjord
mjoll mjollnir mjolnir mkarkara mladen mlungisi mnqobi moa moberg modena modesta modesto modi modis
modris modupe moe moeidur moesha moey mofifoluwa mogens mohamad mohamed mohamedi mohammad mohammed
mohamud mohand moheidur mohini mohinur mohlaroyim mohsim moira moises mojca mojisola mojisoluwa
mojmir moli mollie momanyi monalisa monet monica monicah monika monique monis monja monna monnie
monserrat monserrate mont montana monte montel montgomery montie montrell montserrat mora moraa
moradeke morayo mordechai mordur moreen morena morenike moreno morgan morgane mori moriah moric
morine morits moritz mork morolake morris morten mortimer morton mose moses moshe mosi
mosinmileoluwa mossie mosunmola motunrayo mouloud mounir mourad moureen mourib mourine moussa moya
moyosore mozell mozella mozelle mrihani mthokozisi muarra mubariz mubetcel mubina mucahit mucellib
mucevher muchiri muema mueni muferrih mufide mufit mugambi mugber mugdha mugendi muggur mugo mugur
mugurel muhallil muhamed muhamet muhammad muhammadali muhammadamin muhammadamir muhammadayub
muhammadaziz muhammadrizo muhammadsafo muhammadsodiq muhammadsolih muhammadumar muhammadyasin
muhammadyusuf muhammadziyo muhammed muhammet muharrem muhazzim muhima muhip muhiye muhsina
muhyettin muia muireann muiruri muizza mujde mujur mukbile mukhwana mukramin mukrume muktedir
mulayim mulele muli mulwa mulya mulyanto mulyono mumbi mumo mumpuni mumtaz mumtaze mumtoz munda
mundheidur mundhildur mundina munene munezzer mungai muni munif muninn munisa munyao munyoki muoi
murad murat muratcan murdock muret muriel murielle muriithi murilo murimi murit murithi muriuki
murl murod murphy murray murry mursalina mursinin mursita murti musa musafet musaffa musau musee
musembi musemma musfira mushtariy musila muskunaz muslim muslima muslum mustafa mustafo mustapha
mustika mustofa musure musyoka musyoki mutai mutasim muthama muthengi muthoka muthoni muthui mutia
mutie mutinda mutiso mutisya mutluhan mutua mutuku mutunga muturi muvaffak muvahhide muveddet
muxlisa muxtar muzaffer muzayyana muzdahir muzdalifa muzekker muzhir mwamini mwanajuma mwanamisi
mwangangi mwangi mwaniki mwanzia mwasaa mwaura mwende mwendwa mwezi mwikali mwiti mya myah mychal
myer myesha mykel myla mylee mylene myles mylie myong myr myra myranda myriam myrkjartan myrkvi
myrl myrle myrmann myrna myron myrra myrta myrtha myrthe myrtice myrtie myrtis myrtle myrun myung
mzamo naadir naail naajy naasih naasir naathim naazhim nabeeh nabeel nabhan nabigh nabih nabil
nabila nacer nachiket nada nadeem nadege nadene nades nadeschda nadeshda nadezda nadhir nadia nadim
nadin nadine nadir nadja nadr nae naeem nael nafasat nafees nafesa nafii nafile nafis nafula nagi
naglis nahashon nahiara nahla nahuel naiara naib naida naide naim naima naimh nair naja najair
najam najee najeeb najib najuma najwa nakesha naki nakia nakif nakip nakisha nakita naksh nakul
nalan nalar naliaka nallely namiq namon nana nancee nancey nanci nancie nancy nand nandini nando
nanette nanie nanjala nanna nannette nanni nannie nanny nansy naoimh naoise naom naoma naomh naomi
naomy napoleon napoleone naradi narcis narcisa narcisse narcissus nardi narfi narhanim narimane
naringul narji nasab naser nash nashipie nasiba nasim nasir nasiru nasra nasrullah nassim nastja
nasuf natacha natalee natali natalia natalie natalija natalja nataly natalya natan natanael
nataniel natasa natascha natasha natashia natasja natella nath nathalia nathalie nathaly nathan
nathanael nathanial nathaniel nathari nathasha nathen natiq natisha natividad natosha nattawun
nattmordur nattsol nattulfur naud nautica naveen nawal nayeli nayely nayfa nayibe nayil naz nazende
nazi nazidil nazim nazimet nazir nazli nazlihan nazlim nazmi ndegwa nderitu ndirangu nduku ndumiso
ndung ndunge ndungu nduta nea neal nealie nealy neasa nebih nebiha nebojsa necati necdat nechifor
necilal necmettin necole necva ned neda nedas nedda nedjma nedra needham neel neelima neely neema
nefaret nefiye neha nehemiah nehip neida neider neil neill neisti neja nejc nejdet nekesa nela
nelah nelcy nelda nele nelia nelida nelie nelima nelio nell nella nelle nelli nellie nello nelly
nels nelson nelsy nelu nelya nemanja nena nenad nenita nenna nenni neola neoma neomi neppie neptun
neptunus nereida neriban nerijus nerim neringa nerissa nermin nery nesfe nesip neslinur neslisah
nesmann nesrin nesrine nessa nestor neta nete netra netta nettie neva nevada nevaeh neval neveah
nevenka nevgin neville nevin nevio nevise nevsal nevsale newell newman newton neyran neza nezengul
nezihi nezize nga ngamia ngan nganga ngari ngeni ngigi ngoc ngozi ngugi nguyet nhat nhien nhlanhla
nia nial niall niamh niara nicat niccolo nichakarn nichelle nichifor nichol nichola nicholas
"""
