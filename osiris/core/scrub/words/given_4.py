"""Given names (US Census 1990; Faker), from nicholaus to tyreke."""

NAMES = """\
nicholaus nichole nicholle nicholus nicki nickie nicklas nicklaus nickolas nickole nickson nicky
niclas nico nicoara nicodemus nicodim nicol nicola nicolae nicolai nicolaie nicolaj nicolasa
nicolaus nicole nicoleta nicoletta nicolette nicoline nicolle nicolo nicu niculina niculita nicusor
nicuta nida nidbjorg nidhi nidia nidra niek niels nienke niesha nieves nigar nigel nigesa nigmet
nihad nihai nihal nihan niharika niilo niina nik nika nikanor nikhil niki nikia nikita nikki nikko
niklas niklaus niko nikol nikola nikolai nikolaj nikolajs nikolaos nikolas nikolaus nikole
nikoletta nikolina niks niksa nikulas nila nilam nilcan nilda nile niles nili nilima nils nilsa
nilson nilufar nimakoah nimrat nina ninetta ninfa nini ninioluwa ninna ninnie nino ninthe nira
niracha nirgul nirja nisa nisha nita nitara nitesh nives nixon niyaga niyaz niyazi niyilolawa
njabulo njagi njala njall njenga njeri njeru njiru njogu njoki njola njordur njoroge njozi njue
njuguna nkazimulo nkiruka nnamdi nneka noa noah noam nobantu nobie nobuhle nobuko noe noel noeleen
noelia noeline noella noelle noemi noemie nohely nohemi nohora noi noirin nojus nokkvi nokulunga
nola nolan noleen nolen nolia nolie nollaig noma nomagugu nomalanga noman nomasonto nomathalente
nomathemba nomcebo nomthandazo nomusa nomvula nona nonhlanhla noni nonie nonjabulo nonni nonso noor
noora noortje noppakao nora norah norbert norberto norbey nordland nordmann nore noreen norene
noreta noretta nori norica noriko norina norine norita norma normand normann normunds norris norton
norval norwood notburga nothando nott noud nour nout novella novi novruz noxolo nozibusiso nozima
nozizwe nqobizitha nrima ntimi nuala nubar nubia nudret nugraha nuhu nula numi nuno nunzio nupdal
nura nural nuran nuray nurbanu nurcan nurda nurdeniz nuretdin nurettin nurey nurgil nurhayet nuri
nuria nuriat nurice nuriya nuriyet nurkan nurlan nurlana nurmelek nurmuhammad nursan nurseda nurser
nursim nurtac nurten nuru nurul nurulla nurullah nurveren nury nusa nutcha nutkrita nutwadee nuyan
nwabudike nya nyaboke nyaga nyah nyakundi nyamai nyambura nyana nyanchama nyasi nyasia nyawira
nybjorg nydia nyla nylah nynke nyoka nyoman nyongesa nyoni nyota nyree nyuki nyvard nzioka nzomo
oakley oana oba obaid obanijesu obdulia obe obed obianuju obie obinna ocampo oceane ochieng ocie
octa octav octavian octaviana octavie octavio octaviu octavius oda odalis odalys odda oddbergur
oddbjorg oddbjorn oddfreyja oddfreyr oddfridur oddgeir oddgerdur oddhildur oddi oddie oddkell
oddlaug oddleif oddleifur oddmar oddny oddrun oddsteinn oddtor oddur oddvar oddveig oddvor odelia
odeline odell odessa odette odhiambo odhran odie odika odile odilia odin odina odinn odis odkanli
odongo oduor odus oeshi ofeigur ofelia ofeliya offie oganer ogden oge ogechi oget ogmunda ogmundur
ogn ogooluwa ogri ogulbas ogurata ogus oguzman oisin oiva oivind ojas ojasvi ojvind okanay okbay
oke okechukwu okello okguclu okkas okoth okseven oktavia oktavius okto oktovia oktovius okturemis
okturk okumu okyalaz oladare oladimeji olaf olafia olafina olafur olajumoke olakunle olan oland
olanrewaju olansile olar olasunmbo olav olavi olavia olca oldag oldrich oleg olen olena olene oleta
olevia oley olfert olfjord olga olgeir olgerts oli olie olimpia olimpian olimpiu olin olina olinda
oline oliva oliver olivert olivia olivie olivier olivija olivine oliviu oliwer olle olli ollie olly
olnir olof ololade oloo olov olrun oluchi olufunke olufunmilayo olumorotimi oluoch olus oluwafemi
oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwole olveig olver olvir
olwen olwethu olympia oma omaca omair omaira omaja oman omar omari omarion omeir omer omi omie
omina omisha omkaar omobobola omobolanle omodunni omolabake omolara omondi omosalewa omotara
omotayo omotola omotoun omowumi omran omriye omur omya ona onat oncel ondieki ondolfur ondrej oneal
oneida onel onesmus oneta oney onfjord ongay ongen oni onie onita onkar onni onnie onsal onuker
onundur onur onurcan onursu onveer onyango onyinye oona oonagh opal opan opha ophelia ophelie opiyo
opung opwonya oqtay ora orah oralee oralia oran oranli orazio orbekk orbrun orcin orduxan orelia
oren orene oreofe orestas oreste oretha orfeus orfhlaith orfiye orgun orhan oriana orie orik orilla
orin orinder orion oris orjan ork orka orla orlagh orlaigh orlaith orland orlando orlaugur orlena
orley orlin orlo orlygur orma ormar ormheidur ormhildur ormur orn orna ornella orni ornolfur orpha
orra orren orri orrie orrin orris orson ortak ortansa ortrud ortrun ortwin oruc orval orvar orvel
orvil orville orvin orvis orvokki orxan oryurek osa osama osbaldo osborn osborne osha osie osiyo
osk oskar oskari oskars osland osman osmann osogo osp ossama ossi ossian ossie ossur osten osunleke
osvald osvaldo osvalds osvaldur osvifur oswald oswaldo oswin ota otabek otakar otavio otay otelia
otfried otha othel othmar otho otieno otilia otilija otis otkatla otkell otmar oto otri otta ottar
ottarr ottavio ottfried otti ottie ottilia ottilie ottis ottmar otto ottokar ottomar ottone otur
otylie ouanes ouida ouma oussama outi ove ovid ovidio ovidiu ovila oviya ovli ovun owais owens
owethu owino owuor oxana oxar oxdal oxndal oyenike oyindasola oymak oysha oystein oyvind ozakan
ozalpsan ozana ozansu ozaslan ozay ozbay ozbilek ozbilge ozcam ozdal ozdes ozdil ozdogdu ozel ozell
ozella ozerdinc ozertem ozge ozger ozgun ozgur ozie ozinal ozioma ozkent ozkutlu ozlem ozlu ozokcu
ozpetek ozpinar ozsozlu oztek ozturk ozudogru ozy ozyurt ozzie paavo pablo pachongruk pada padma
padmi padraic padraig padraigh padraigin pahal paige paiman pairlee paisley paityn paivi paivikki
pak paker pakjira paksu pala paldis paley palfridur palhanna palheidur palhildur palin palina
pallavi palle pallie palma palmar palmey palmfridur palmi palmira paloma palrun pamala pambe pamela
pamelia pamella pamfil pamila pamula panagachie panait panca pandora pandu panfilo pangeran
pangestu panini panji pankrac pannawich pansy panya paola paoletta paolo paralee paramita
paraschiva pardi paride parin parlee parman parmes parrish parsa parth parthenia particia parvez
pasa pascal pascale pascaline paschal pascual pasi paskalia pasqual pasquale pasty patchaploy
patcharaporn pate patrek patrekur patria patric patrica patrice patricie patricija patricio patrick
patrik patrina patrisia patrizia patrizio patru pattamon pattapon pattatomporn patti pattie patty
pau paul paula paule paulene pauletta paulette pauli paulica paulien pauliina paulin paulina
pauline paulita paulius paulo pauls pauric pavani pavao pavel pavla pavlina pavol pawan pawel
paxton paye payten payton paz peadar peader pearla pearle pearlene pearley pearlie pearline pearly
pearse peder pedro peem peeter peggie peggy pehlil pei pekkan pelaji pelle pellegrino pembesin
penelope penina peninah penney penni pennie pentti pepijn percival percy peren perinur peris
perkasa perla perley permelia permun pernell pernilla pernille pero perri perrine perry pershing
pertti pervaiz pesent peta petar pete peteris peterson petr petra petrana petras petre petrea petri
petrica petrina petrisor petronela petronella petronila petros petru petrun petrunella petrus
petrut petruta petter petteri petur peyton phanice phebe phelim phelix phenphitcha pheobe phil
phileine philemon philip philipp philippa philippe philippine philis phillip phillis philo
philomena philomene phineas phoebe phu phubes phuc phung phuong phylicia phylis phyliss phyllis pia
piaras piedad pien pierangelo pierette piergiorgio piergiuseppe pierina pierluigi piermaria piero
pierpaolo pierre pierrette piersanti piet pieter pietra pietro piia pijus pilar pina pinkey pinkney
pintusorn piotr pippa pirahmet piran piret pirjo pirkko pirmin pitipat pius pjetur ples plesu pleun
plummer pok polad polina polk pollie polly polona polonca pompeo pompilia pompiliu pomponio pontus
pooja popobawa porfirio pornchanok porsche porsha portia posey poul povilas powell praba prabawa
prabowo prabu prakosa prames pranata pranav pranawa praneel pranit prasetya prasetyo pratyush
pravoslav prayitna prayoga prayogo preben precious predrag premysl prentice prentiss presley
preston pria pricilla priit prima prisca priscah priscila priscilla priscillah prisha priska priya
profira prokop providencia prudie pryor puccio puji puk pumbaa punhan puntira puput pura purcek
purwa purwadi purwanto pushti puspa puti putri putu qaadir qaasim qabeel qabil qadar qadeer qadi
qadim qadir qahtan qaim qais qalib qamar qani qanit qaratel qareeb qarin qaseem qasid qasif qasim
qatadah qawee qay qays qiana qiyas qori qosqar quadir quang qudamah quddoos qudoos queenie quentin
quiana quincy quint quinten quinter quintin quinton quinty qulam qulu qumru qurban qusay qushi
qutaybah qutb qutub quyen raaghib raagini raahil raakin raamis raamiz raashid raatib rabah rabar
rabb rabbaanee rabbani rabbiye rabea rabecca rabee rabi rabiah rabih rabit racha rachael rachal
rachana racheal rachel rachele rachell rachelle rachid rachida rachit rachita racquel rada radek
radeke raden radgeir radha radhee radhika radhildur radi radika radim radit raditya radka radmila
rado radomir radoslav radoslava radovan radovana radu raducu raduz radvardur radvile rae raeann
raed raees raegan raekwon rael raelene raelyn raelynn raf rafael rafaela rafan rafay rafe rafee
rafeek rafeeq raffael raffaela raffaele raffaella raffaellino raffaello rafi rafia rafid rafih
rafila rafiq rafn rafnar rafney rafnhildur rafnkell raghav ragheb raghib ragna ragnar ragnbjorg
ragner ragney ragnfridur ragnheidur ragnhild ragnhildur raguel rahab raharja rahat rahayu raheel
raheem rahel rahiye rahma rahman rahmat rahmet rahmi rahn rahsaan rahul raiden raihan raija raik
raili raimo raimondo raimonds raimund raina rainer raisa raissa raivis raivo rajab rajata rajeshri
rajko rakeem rakel rakide raksha raleigh ralf ralph raluca rama ramadan ramadhan ramazan ramid
ramil raminta ramiro ramiz ramon ramona ramonita ramunas ramune ramzi rana ranae ranbir rance randa
randal randalin randall randee randel randell randi randidur randle randolf randolph randver randy
ranee rangga rani rania ranieri ranka rannva rannveig rannver ranveer raoul raphael raphaela
raphaelle raquan raquel ras rasa rashaad rashaan rashad rashawn rasheed rasheeda rashid rashida
rashidi rasim rasma rasmus rastislav rasul ratchanon ratih ratna raul rauno ravi ravy rayaan rayan
rayana rayburn raye rayfield rayford rayhona rayla raylene raymon raymond raymonde raymund raymundo
rayna raynard rayne rayshawn rayyona razi razvan rea reagan reanna reatha reba rebbeca rebbecca
rebeca rebecca rebecka rebeka rebekah rebekka rebihat recepali reda redmond reece reena reese reet
refet refik refugia refugio refur regan regena regenia reggie reginal reginald reginbald
reginbaldur reginbjorg regine reginia reginn regis regitse regitze regula rehaan rehema rehime reid
reidar reidun reifnir reijo reiko reilly reimar reimer reimund reina reinald reinaldo reinar reine
reinel reiner reingard reinhard reinhardt reinhart reinhild reinhilde reinhold reinis reino reita
rejane reksa rella relu rema remazan rembrandt remedios remi remo remona remus remy remzi rena
renaat renada renae renaldo renan renard renata renate renato renaud renay renda rendy rene renea
renee renetta rengul reni renita renna rennie rens renske renzo reshoni resi respati ressie restu
resulcan reta retha reto retta rettie reuben reubin reva revza rexford rexhep rey reyansh reyes
reyhan reykfell reykfjord reyn reyna reynald reynalda reynaldo reynar reyndis reynheidur reynhildur
reynholt reynir reynold reynolds reyr reza rezin rezzak rhavi rhea rheba rheta rhett rhian rhianna
rhianne rhiannon rhoda rhona rhonda rhys ria riad rian rianna rica ricarda ricardas ricardo ricards
riccardo ricci ricciotti richardt richelle richie richmond rickard rickey ricki rickie ricky rico
rida ridhi ridwan rifkiye rigmor rigo rigoberto rihanna rihards riikka riina riitta rik rika rikard
rikardur rikey rikhard rikhardur rikka rikke rikki riku riley rilla rillie rima rimante rina
rinaldo rinda rini rino rinor ripley risa risalet risasi rishi risper risto rita ritchie ritt ritva
riva rivka riya riyad riza riziki rizki rizvan roan robb robbe robbi robbie robbin robby robbyn
robena robert roberta robertas robertina roberto roberts robinson robiya robjorg robley robt roby
robyn rocco rochdi rochel rochell rochelle rochus rocio rodah roddy roderic roderich roderick
rodger rodgers rodica rodney rodolfo rodolphe rodrick rodrigo rodrigue rodull roel roeland roena
rofn rogelio roger rogers rogn rognvald rognvaldur rognvar rohaan rohan rohat roise roisin rojnu
rojus rok rokas rokkvi roko rolanda rolandas rolande rolando rolands rolant rolf rolla rolland
rollande rollie rollin rollo roma romain romaine romana romane romanita romano rome romelia romello
romie romina romolo romona romuald romualdas romulus romy rona ronal ronald ronaldo ronan ronda
rondal roni ronin ronith ronja ronke ronna ronni ronnie ronny rono rony ronya roope roos roosa
roosevelt rori rory rosa rosabelle rosalba rosalee rosaleen rosalia rosalie rosalina rosalind
rosalinda rosalinde rosaline rosalva rosalyn rosamaria rosamond rosana rosann rosanna rosanne
rosant rosar rosaria rosarie rosario rosaura rosberg rosbjorg rosborg rosco roscoe roseann roseanna
roseanne rosel roselee roselia roselinde roseline rosella roselle roselyn roselyne rosemarie rosena
rosenberg rosenda rosendo rosette rosevelt rosey rosfridur roshildur rosi rosia rosie rosina
rosinberg rosinkar rosinkara rosinkrans rosinkransa rosio rosita roska roskva rosl roslaug roslin
roslind roslinda roslyn rosman rosmann rosmarie rosmary rosmunda rosmundur rosny ross rossa rossana
rossie rostislav roswell roswita roswitha rosy rotich rotraud rotraut rouven rowena rowland roxana
roxane roxann roxanna roxanne roxelana roxie roxy roy roya royce roza rozalia rozalija rozanne
rozella roziya ruairi ruari rubani rubar rube ruben rubeyda rubi rubie rubiela rubin rubye rudi
rudiger rudite rudolf rudolfo rudolfs rudolph rudra rudy rueben ruedi ruel ruffin rufina rufino
rufus ruggero ruggiero rugile ruhide ruhiu ruhsat ruhshona ruhugul rui ruie rukia ruknettin rumaysa
rumeysa runa runar rundis rungo runhildur runi runolfur rupert ruqayya ruqiya ruri rurik rusen
rushil ruslan rusman rusne russ russel russell rustin rusul ruta rute ruth rutha ruthann ruthanne
ruthe rutherford ruthie ruthild rutur ruwaihim ruxanda ruxandra ruza ruzena ruzica ryan ryann ryder
ryker rylan ryland rylee ryleigh ryley rylie rym ryma ryne ryszard ryte rytis rza saabir saad
saadat saadiq saafir saahir saaiq saajid saal saalih saalim saanvi saaqib saar saara saariyah saba
sabah sabahat saban sabar sabari sabastian sabatino sabbir sabeeh saberg sabergur sabettin sabih
sabihe sabil sabin sabina sabine sabiq sabir sabjorg sabjorn sabjort sable saboor saborg sabra
sabri sabrina sabur saburah sacha sachi sachiko saci sada sadaka sadal sadan sadao sadaqat sadat
saddam sade sadeed sadeti sadia sadie sadik sadiki sadiman sadina sadiq sadis sadittin sadiye sadye
safet safia safii safina safinaz safinna safir safiri safiya safridur safta safura sagcan sagit
sahat sahdiye sahigul sahil sahildur sahin sahinbey sahinder sahir sahlar sahmar sahmettin sahnaz
sahnuray sahra sai saida saidi saiful saige saim sair sairah saire saka sakari sakarias sakina
sakip sakir saksham sakti sakura sal salah salaug salaugur salberg salbjorg saldis saleh salena
salgerdur sali salih salim salima salimah salimet salin salina salka salkin salley sallie sally
salma salman salmann salmar salny salohiddin salome salomea salomey salomon salsabila salurbay
salvador salvar salvatore salvi salvor salwa samahat samaksh samama samandar samann samanta
samantha samar samara samarth samatha samella samesh samiah samie samiha samil samina samir samira
samiya samiyah sammie sammy samo sampson samson samsul samu samual samuele samuli samunda samundur
samurtay samwel samweli samxal samy sana sanaa sanai sanavber sanaya sancak sancar sanda sandee
sandel sander sanders sandholm sandie sandile sandis sandor sandra sandri sandrine sandro sandu
sandur sanela sanford sang sani sanije sanita saniya saniyah sanja sanjar sanjuana sanjuanita sanli
sanna sanne sanni sannie sanora santa santana sante santeri santia santiago santina santino santo
santos sanur sany sanya sanziana saoirse saood sapa saphira sar sara sarabi sarafina sarah sarahi
sarai saran sardor sargin sariah saricabay sarina sarita sarka sarlota sarmite saros sarpkin sarrah
sarthak sarun sarunas sarunporn sarvan sarvar sarvinoz sarya sasa sascha sasha saskia saso sasol
sathvik satia sator satrettin satu saturnina satya sau saulius saumu saumya saundra saunn sauti
sava savak savald savaldur savana savanah savanna savannah savar savarr saverio saveta savilla
savin savina savion savki savni savon saxi sayali sayan saydam saygin sayin sayrak sazime scarlett
scarlette schley schuyler scot scottie seaborn seamus seana seanan seaneen seanna sebastiaan
sebastian sebastiano sebastiao sebastien sebastijan sebastjan sebattin sebigul sebla sebrina secgul
secme seda sedat sedife sedrick seema sefania sefer sefi sefiye segilola segundo seha sehamet sehel
sehreban sehza seif seifur seija seimur sejda sekim selah selaheddin selale selatin selcan selcen
selcuk seldon selena selene seler selim selime selin selina seline selja seljan selka selma selmer
selmin selvi semaj semat semender semenica semine semir semra semrin semsettin semsinisa sena senad
senaida senan sencar sendogan seneca senia seniha senkal senn senna senne sennur senol senora senta
seona seosamh sepp seppe seppo septi septima seracettin serafeddin serafin serafina serah seraina
serban serda seref sereina serena serezli serfinaz sergei sergej sergey sergio sergiu sergius
serhatmehmet serina serine serita serkan serma serman sernur serol serpil servac servinaz sesar
seselia sesil sesilia sessa sesselia sesselja sessilia seth setsuko setya sevara sevcan sevdi
sevdinar severin severina severine severino severo severt sevgen sevginur sevican sevil sevim
sevinc sevinch sevindik sevket sevketfeza sevla sevsevil seward seyda seydo seye seyfulla seyfullah
seyhan seyithan seymour seymur seyran seyyide sezal sezen sezginbas shaban shad shadrack shae
shafter shahina shahnoza shahriyor shahzod shahzoda shaina shakia shakila shakira shakita shala
shalanda shalon shalonda shamar shameka shamika shamsuddeen shan shana shanae shanda shandi shandra
shane shaneka shanel shanell shanelle shanequa shani shania shanice shaniece shanika shaniqua
shanita shaniya shanna shannan shannen shannon shanon shanta shantae shantay shante shantel
shantell shantelle shanti shaquan shaquana shaquille shaquita shara sharan sharda shardae sharday
sharde sharee sharell sharen shari sharice sharie sharif sharika sharilyn sharita sharla sharleen
sharlene sharmaine sharman sharolyn sharon sharonda sharri sharron sharyl sharyn shatara shaun
shauna shaunda shauneen shaunna shaunta shaunte shaurya shavon shavonda shavonne shawana shawanda
shawanna shawn shawna shawnda shawnee shawnna shawnta shawnte shay shayla shaylee shayna shayne
shea sheamus sheba shedrick sheela sheelagh sheena shehu sheila sheilah sheilla sheillah shekoni
shela shelba shelbi shelbie shelby sheldon shelia shella shelley shelli shellie shelton shelva
shelvia shelvie shem shemar shemeka shemika shena shenika shenita shenna shep shera sheree sherell
sheri sherice sheridan sherie sherika sherill sherilyn sherise sherita sherlene sherley sherly
sherlyn sherman sheron sherree sherrell sherri sherrie sherril sherrill sherron sherry sherryl
sherwin sherwood shery sheryl sheryll sheyla shianne shida shiela shila shiloh shin shinead shira
shirely shirl shirlee shirleen shirlene shirley shirleyann shirlie shirly shivani shivansh shizue
shizuko shohjahon shohrux shoji shon shona shonda shondra shonna shonta shoshana shpresa shqipe
shravya shreya shu shukrona shyann shyanne shyheim shyla sia sian sibbie sibel sibilla sibille
sibonelo sibongile sibusisiwe sibusiso sibyl sibylla sibylle sidar siddharth siddie sidiq sidki
sidney sidonia sie siebe siegbert siegfried sieghard sieglinde siegmar siegmund siegrid siegried
siegrun siegward siem sien siena sienna sif sifa sifuna sigbergur sigbert sigbjartur sigbjorn
sigdis sigdor sigdora sigfastur sigfinnur sigfredur sigfrid sigfridur sigfried sigfus sigga sigge
siggeir siggerdur sighvatur sigismund sigita sigjon siglaugur siglinde sigmann sigmar sigmund
sigmunda sigmundur signa signar signe signhildur signy sigri sigrid sigridur sigrikur sigrun
sigsteinn sigtor sigtora sigtrudur sigtryggur sigtyr sigur sigurast sigurasta sigurbaldur sigurbara
sigurberg sigurbergur sigurbirna sigurbjarni sigurbjartur sigurbjorg sigurbjorn sigurbjort
sigurborg sigurbrandur sigurd sigurda sigurdis sigurdor sigurdora sigurdrif sigurdrifa sigurdur
sigurey sigurfinna sigurfinnur sigurfljod sigurgeir sigurgeira sigurgestur sigurgisli sigurgrimur
sigurhanna sigurhans sigurhelga sigurhildur sigurhjortur sigurholm sigurjon sigurjona sigurkarl
sigurlas sigurlaug sigurlaugur sigurleif sigurleifur sigurlidi sigurlilja sigurlin sigurlina
sigurlinn sigurlinni sigurmann sigurmar sigurmon sigurmunda sigurmundur sigurnanna sigurnyas
sigurnyjas siguroddur siguroli sigurosk sigurpall sigurros sigursteina sigursteinn sigursveinn
sigurtor sigurtora sigurunn sigurvaldi sigurveig sigurvin sigurvina sigvaldi sigvard sigvardur
sigyn sihawukele siim siiri sijuade siku sila silan silanur silas sile silfa silfrun silja silje
silka silke silla sille silli silondile silva silvan silvana silvano silvester silvestro silvia
silvian silviana silvie silvija silvio silviu silvo sima simao simas simber sime simen simeon simi
similoluwa simina simion simisola simiyu simmie simo simon simona simonas simone simonetta simonia
simonne simphiwe simphiweyinkosi simpson simten sina sinaida sinan sinasi sinda sindre sindri sindy
sinead sini sinica sinikka sinisa sintija siobain sioban siobhain siobhan siofra siper siphesihle
sirac sirap sirena siri sirin sirivan sirje sirkka sirnir siro sirpa sirra sirriye sirry sirus
sirzad sisi siska sisko sissel sita sithembiso siti sitiwat sittik sittikorn siv sivar sivert sixi
sixta sixten siya siyabonga siylihan sjafnar sjoerd sjofn skafti skagalin skaidrite skapti skar
skaringur skarphedinn skarpheidur skefill skeggi skender skiddal skidi skirnir skjoldur skolastika
skorri skugga skuggi skula skuld skuli skulina skuta skye skyla skylar skyler slade sladjana slamet
slava slavena slavica slavisa slavka slavko slavomir slavomira slawomir sloane slobodan slyvia
smaranda smari smidur smilte smyrill snaberg snabjartur snabjorg snabjorn snabjort snaborg snabra
snadahl snadis snafridur snaholm snalaug snalaugur snar snaringur snaros snarun snator snavar
snavarr sneha sneider snezana snjafridur snjaka snjezana snjofridur snjoki snjolaug snjolaugur
snjolfur snorra snorri socorro soffanias soffia sofi sofiane sofie sofija sofonias sofus sohret
soila sokmen sokrates sola solan solange solberg solbergur solbjartur solbjorg solbjorn solbjort
solborg solbra solbrun soldis soldogg soledad soleh solene soley solfridur solgerdur solhildur
soliha solimann solin soline solkatla sollilja solma solmar solmaz solmundur solny soloman solomon
solon solros solrun solva solvar solveig solvej solvey solvi solvin solvina solvita solvor somadina
somer sommer somtochukwu sona sonad sondra sondre songul songurkan sonia sonja sonji sonke sonnur
sonny sonya soo sook sophanias sophie sophronia sophus sophy soraia sorana sorawut soraya sorcha
soren sorin sorina sorine sorli souad soufiane souma soumia sowande soydaner soykan soykut soyler
soyselcuk sozer spartakus spela spencer spenser speranta sphiwe spoi spordi spurgeon srecko stacee
stacey staci stacia stacie stacy staffan stafford stan stana stanca stancu stanford stanislaus
stanislav stanislava stanislavs stanislaw stanka stanko stanley stapi stardal starkadur starla
starling starr starri stasia stavros steen stef stefaan stefan stefana stefani stefania stefanie
stefanija stefanny stefano stefany steffanie steffen steffi stefica stefka stefnir stein steina
steinar steinarr steinbekk steinberg steinbergur steinbjorg steinbjorn steinborg steindis steindor
steindora steiney steinfinnur steinfridur steingerdur steingrimur steinhildur steini steinkell
steinlaug steinmann steinmar steinmodur steinn steinolfur steinrodur steinros steinrun steintor
steintora steinunn steinvardur steinvor stela stelian steliana stellah stellan steluta sten stepan
stepanie stepanka stephaine stephan stephane stephani stephania stephanie stephany stephen stephene
stephenie stephine stephnie stephon sterre stetson stevan steve steven stevie stian stien stig
stigheidur stigrun stigur stijn stilla stina stine stirnir stiven stjarna stjepan stojan stonewall
stormur storolfur straumberg stuart sture sturla sturlaugur sturri styr styrbjorn styrgerdur
styrkar styrmir styrr suanne suat suayp subhan subomi subutiye sucaettin suci sudi sudie sudiksha
sueann suellen sugra suha suhani suheyda suk sukri sukru sukufe sukur sula suleiman sulema suleyla
suleyman sulhi sullivan sultane sumarlidi sumarlina sumarros sumayya sumerya sumeyye sumiko sumner
sunay sune sunel suner sung sungara sunna sunnefa sunneva sunni sunniva supasit supasita suphi
surya susam susan susana susann susanna susannah susanne susen susi susie sussanne sussie susy suus
suvakit suvari suvi suwijuk suzan suzana suzann suzanna suzanne suze suzer suzette suzi suzie suzy
svafa svafar svafnir svala svali svalrun svan svana svanberg svanbergur svanbjorg svanbjorn
svanbjort svanborg svandis svaney svanfridur svangeir svanheidur svanhild svanhildur svanholm
svanhvit svani svanlaug svanlaugur svanmundur svanros svante svantor svantrudur svanur svarfdal
svatopluk svatoslav svava svavar svea svein sveina sveinar sveinberg sveinbjartur sveinbjorg
sveinbjorn sveinborg sveindis sveiney sveinfridur sveingerdur sveinhildur sveinjon sveinlaug
sveinlaugur sveinmar sveinn sveinros sveinrun sveinsina sveintor sveinungi sveinveig sven svend
svenja svenning sverre sverrir svetlana svetozar svolnir svorfudur swala swaleh swantje swen
swetlana syahrini sybilla sybille syble sydell sydnee sydni sydnie syed sylas sylgja sylivia sylke
sylva sylvain sylvaine sylvan sylvana sylvania sylvanus sylvere sylvester sylvia sylviane sylvianne
sylvie sylvio sylwia symone synnove synthia syreeta syrus taahaa taahir taaj taalib taamir taanish
taariq taban tabassum tabatha tabea tabetha tabish tabitha taciddin tacnur tad tadas tade tadeas
tadeen tadej tadeja tadeusz tadhg tafazal taft tagangul tage taha tahaw tahawwur taheem tahir tahj
tahmaseb tahmeed tahmid tahoor tahseen taial taimur taina taisha taisir taisto taj taja tajammal
tajammul tajuana tajudinn tajus takako takatifu takisha tal tala talal talan talat talayer talen
talha talhah tali talia talib talibe talisha talitha taliyah tallie talmadge talmage tam tama
tamala tamam tamanna tamar tamara tamas tamasa tamatha tamaydin tambika tambra tameika tameka
tamekia tamela tamera tamesha tami tamia tamica tamie tamika tamiko tamilla tamisha tammara tammera
tammi tammie tammy tamra tamu tamya tana tanak tanay tanbay tandogdu tandra tandri tandy taneka
taneli tanesha tangela tangul tanguy tanhan tania tanika tanimu tanir tanish tanisha taniya taniyah
tanja tanmayi tanna tanpinar tanses tansev tansig tantri tanveer tanvi tanya tanyolac tanyu tapani
tapio tara tarah taraji tarak taranci taren tarfaan tarfur tari tarik tariq tariyel tarja tarmo
tarra tarsha tartis taru taryn tarzicius tasar tasdik tasha tashia tashina tasia taskan tasnim
tassilo tasvir taswir tatia tatiana tatianna tatjana tatsuo tatu tatum tatyana tatyanna taufan
taufik tauno taunya taurean tautvydas tavares tavaris tavian tavion tavon tawana tawanda tawanna
tawkeel tawna tawny tawnya taya tayaydin taygan tayla taylak tayler tayna tayshaun tayyibe tayyip
teagan teber tecimer ted teddie teddy tedi teea teela teemu teena teerth teetat tegan teguh teija
teisha teitny teitur teja tejas tejs tekbay tekecan tekiner tekla teknaz teksoy telemaco telim
tella tellervo telly telma telman telse temeka temidayo temika temime temir temirhan temistocle
temizkal tempie temucin tena tenesha tenika tenis tenisha tennessee tennie tennille tenvir tenzin
teo teodor teodora teodoro teodors teodosia teofil teofila teohari teona tequila terance tercan
tereasa terell terence teresa terese teresia teresiah teresita teressa tereza terezia terezija
terhi teri terica terina terisa terje terlan tero terrance terrell terrence terresa terri terrie
terrill terrilyn terry terttu tesha tess tessa tessie teun teuta teuvo tevin tevs texanna texas
texie teybet teymur teymuraz teymurcin tezcan tezol thabani thabisa thabisile thabiti thad thaddaus
thaddeus thalente thales thalia thanatcha thandazile thandeka thandiwe thando thanh thao thea
theadore theda thedore thekla thelma thembeka thembekile thembile thembisile theo theobald theodis
theodocia theodoor theodor theodora theodore theodoro theodoros theodosia theola theophil theophile
theres theresa therese theresia theressa therman theron thersa thi thiago thibaud thibault thibaut
thibo thierry thies thijmen thijn thijs thilo thinhinane thom thomas thomasena thomasina thomasine
thompson thor thora thoralf thorben thorberg thore thornton thorsten thorwald thos thresa thuo
thure thurlow thurman thursa thurston thuthukile thuy tia tiago tiana tianna tiara tiarna tiarnan
tibe tiberia tiberiu tibo tibor tibra ticen tichomir tiegan tien tiera tiernan tierra tiesha tifany
tiffaney tiffani tiffanie tiffany tiffiny tigin tiia tiina tiit tiiu tijl tijmen tijn tijs tijuana
til tilda tilden tilen tilla tillie tillman tillmann tilly tilman tilmann tilo tim timbul timea
timeo timi timika timm timmie timmothy timmy timo timon timotei timotej timoteo timoteus timothee
timothy timur timurtas tina tinal tinca tincuta tindar tindra tindri tindur tine tineke tiney tinie
tinisha tinna tinne tinni tinnie tino tira tirdad tirsa tirta tirtayasa tirza tisa tish tisha
tishie tishk tistran titas titi titilayo titin tito titus tiziana tiziano tjaldur tjasa tjorfi
tjorvi tobe tobi tobias tobie tobin toby toccara todda todor todsawun tofiq togan togrul toi toivo
toka toker toki tokoz toktug tokunbo tolbert tolli tollie tolonbay tolulope toluwanimi toma tomas
tomasa tomasz tomaz tomeka tomi tomie tomika tomiko tomislav tommaso tommi tommie tommy tommye tomo
tomoko tomori tomris toms tomurcuk tona tonda tonette toney tonguc toni tonia tonicha tonie tonino
tonisha tonita tonja tonje tonni tonny tonu tony tonya toomas toon topias topuz tora toralf torben
torbjorg torbjorn tord torel torey torfey torfheidur torfhildur torfi torgny torhan tori toriano
torie torill torquato torrance torrence torrey torri torrie torry torsten tory tosha toshia toshiko
toshio tota tova tove tovuz towanda toya tracey traci tracie tracy trae traian tran traude traudel
traudl traugott trausti traute travis travon trayvon treacy treasa treena tremaine tremayne trena
trent trenten trenton tresa tressa tressie treva trever trevin trevion trevon trevor trey treyton
treyvon tri tricia triin trilby trina trinh trinidad triona tripti trish trisha trista tristan
tristana tristen tristian tristin triston triveni triya troels trong trostan troy tru trude trudel
trudi trudie trudy trula trumaine truman trumann trung tryggva tryggvi tryggvina trystan tsuma tuan
tuana tudor tudora tudorita tudosia tuere tufani tugcan tugce tugiman tugrulhan tugtas tuija
tukelalp tukufu tula tulay tule tulia tulin tulio tullio tulun tumas tumer tumi tumkurt tunahan
tunar tuncboga tunchanok tunckilic tung tunguc tunradee tuomas tuomo turabi tural turan turcan
turcein ture turgut turid turkalp turkan turkmen turknur turlough turvi turxan tutkucan tutkun tutu
tuukka tuula tuuli tuulia tuulikki tuur tuva tuyet tuyug tuzeer tuzenur twan twana twanda twanna
twila twyla tye tyesha tygo tyisha tylor tynisha tyquan tyr tyra tyree tyreek tyreese tyrek tyreke
"""
