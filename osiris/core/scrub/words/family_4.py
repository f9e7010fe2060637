"""Family names (US Census 1990; Faker), from lanier to ndondakusuka."""

NAMES = """\
lanier lanigan lanka lankford lankinen lankle lanners lanning lansing lansink lantz lanz lanza
laochdha laodhog laoghaire laoghog laoi laoidh laoidhe laoidhigh laoingsigh laoithe laon laouar
lapain lapierre laplant laplante lapoint lapointe laporte lapp lappalainen lappin laprade lapsa
larbi larcain larcher lardinois lardner largan largent largey laribi larimore larios lariviere
larkins larocca laroche larochelle larock larocque larosa larose larouche larrabee larranaga larrea
larrison larsen larson larsson lasa lasaidhe lasalle lasater lasher lashley lasic laskey laskowski
lasky lasley lassen lasseter lassila lassiter lassnig laster lastra lata lathaigh latham lathan
lathrop lathrope latier latimer latimore latorre latour latreche latt latta lattimore lattuada
latupono latvala laub lauderdale lauer laughlin laukkanen launay laur laurenson laureys lauria
lauridsen laurila lauritsen laursen lauwers laux lauzon lavallee lavalley lavan lavell lavergne
laverriere laverty lavery lavigne lavin lavine lavoie lavric lawal lawhorn lawing lawler lawlor
laxton layfield laylova laymon lazcano lazenby lazizov lazo lazuardi leach leacy leadus leagha
leahy leake leal leallaigh leamhna leanachain leannain leannon leao learmonth leary leasure leath
leathaigh leatherman leathers leatherwood leathlobhair leavell leavey leavitt leban lebar lebeau
lebedev lebel leber leblanc leboeuf lebon lebreton lebron lebrun lebsack lechner lechuga leclair
leclaire leclerc leclercq lecocq lecompte lecomte leconte lecoq ledbetter leddin leddon leddy lede
ledent lederer lederman ledesma ledet ledezma ledford ledner ledoux leduc ledwich ledwith leeb
leeds leedy leemans leemput leene leeney leeper lees leeuw leeuwen lefebvre lefevre leff leffler
lefkowitz lefler leflore lefort leftwich legault legendre leger legere legette leggett legnante
legovic legrain legrand legros leguit lehane lehikoinen lehiste lehman lehmann lehner lehr leht
lehtimaki lehtinen lehtla lehtmets lehto lehtola lehtonen leibetseder leibowitz leidhin leidhinn
leighin leighinn leija leiker leineachain leininger leino leinonen leis leist leister leitch leite
leitgeb leith leithner leitner leiva lejeune lelas lelei leleu leleux lelievre lelijveld leloup
lema lemaire lemaitre lemaster lemasters lemay lemayian lembede lember lemieux lemire lemke lemley
lemmens lemmer lemmon lemmons lemoine lemonnier lemos lempereur lemus lenaerts lenaghan leneghan
lenehan lengauer lengyel lenhart lenic lenihan lennane lennartsson lennox lenoir lensen lentz lenz
leoid leonardi leoncavallo leonetti leong leonhardt leonhartsberger leopardi lepage lepik lepisto
lepore lepp leppanen leppert leppik lepsik lepsikova lercari lerch lercher lerma lerner leroux
lertsattayanusak leruth lesage lesch lescic lesher lesic lesjak leskinen lesko leskovar leskovic
lesna lesnik lesny lesperance lessard lestari letelier letellier letendre lether leto letourneau
letova letson lett lettiere lettner leunberger leung leuschke leutgeb leuven levan levasseur
leveille leveque leverett levesque levine levinson levitt lewa lewallen lewandowski lewellen lewin
leyba leyden leydon leys leysen leyton leyva lheureux lhoir liadhain liagha liaghain liain liang
liathaigh liathain liber liberatore libert liblik licata lichtenegger licis licon licul liddane
liddell liddle liddy lideadha liden lidstrom lieb liebelt lieberman liegeois liekens lienard
liendert liepina liepins lier lierde lieshout lievens liggett liggins lighe lightfoot lightner
lightsey ligon ligorio ligtvoet liguori liimatainen liiv liiva liivak liivamagi lijn likar lile
liles liljegren lillemets lilley lillo limbourg limburg limo linares lindahl lindau lindblad
lindblom lindeman lindemann linder linderman lindfors lindgren lindh lindholm lindinger lindkvist
lindley lindmark lindner lindo lindorfer lindquist lindqvist lindroos lindskog lindsley lindstrom
lindvall lineberry linehan lingenfelter lingerfelt lingle linke linkous linnane linny linschoten
linskey linster lintner linville liodain lionachain lionnain liostun liovic lipa lipe lipinski
lipka lipko lipkova lipova lipp lippens lippert lippincott lippomano lipponen lipps lipscomb lipsey
liptak liptakova lipton lirette liriano lisica lisicka lisicky liska liskova liss lister litchfield
littel litten litteral littizzetto littlefield littlejohn littles litton littrell litva litvova
liukkonen livengood livermore liverotti livesay livingston lizama lizana lizarraga lizotte ljubetic
ljubic ljubicic ljung ljungberg ljunggren ljungqvist llabres llado llanes llano llanos lledo llobet
llopis llorens llorente lloret lluch loaiza lobato lobo lobos lochain lochel lochlainn lochlann
lochnain lochrain lochtnain lockard lockett lockhart locklear lockman lockridge lockwood loeb
loeffler loehr loep loera loesch loffler lofgren loftin loftis lofton loftus logain logar loggins
loghan loginov logsdon logue lohman lohmann lohmus lohr loibhead loibl loideain loididh loidl
loineachain loingscigh loingse loingseachain loingsigh loinn loinne loinnigh loinnsge loinnsgigh
loirgneain loiseau loiselle loja lojek lojekova lojen lojka lojko lojkova lojova lokk lollar lollis
lollobrigida lomas lomax lombard lombardi lombardo lombroso lomeli lomgaigh lommert lomp lonagain
lonain lonargain londain londono londra lonen lonergan longaigh longain longan longhena longley
longmire longo longode longoria longstreet lonn lonnain lonndra lonndraigh lonndun lonnradh loock
loomis looney looper loorits loos looveren looy loper lopes lopez lopresti lorang lorca lorcain
lorch lordain lordan loreal loredan lorencin lorent lorenzen lorreijn losa losada losatapornpipit
losekann losey lotharingen lotz loucif loucks loudermilk lough loughlin loughlinn loughnane
loughran loughrey loughry lounis lounsbury louque loureiro louviere louws lovato loveday lovejoy
lovelace lovelady loveland loveless lovette lovgren lovins lovric lowder lowery lowman lowney
lowrance lowrey lowrie lowry lowther loya loza lozada lozano lozier lozoya luachra luag luain
luaire luaithrinn luanaigh luasa luasaigh lubelo lubhaing lubhog lubin lubina lubinova luboch
lubowitz lubs lucarelli lucchesi lucciano lucel lucena lucey luciani lucic lucier lucitt luckett
luckey luddy ludhog ludlow ludonga ludovisi ludwick lueck luedtke lueilwitz luengo luettgen luevano
luft luger lughadha lughbhadha lugo luht luibhead luik luin luineachain luinenburg luing luinigh
luisead luitgardis lujan lukac lukacova lukacs lukens luker lukes lukhele lukic lukin lukinic lukk
luksa luksic luksova lukstina lukstins lumbasi lumbreras lumi lumiste lumley lumpkin lumpkins
lumsden lumumba lunaigh lunam lund lundberg lundblad lunde lundell lundgren lundh lundholm lundin
lundkvist lundmark lundon lundquist lundqvist lundra lundstrom lundy lunham lunn lunney lunny
lunsford lunt luog luoma luong lupain luper lupo luptak luptakova luqe luque lurgain luria lusby
luscher luse lusis lusk lussier lussu lustenberger lutgen luthi lutholoni luthra luthuli luts
luttenberger lutterveld luttrell luukkonen luvuno luxardo luxemburg luyckx luyssel luyten luzi
lwandle lyden lydon lykins lyles lynchechaun lynchehaun lyne lyng lynskey lyons lysaght lytle
maalim maaren maas maasgouw maasik maaswinkel maath maatta mabanga mabaso mabe mabhena mabhodla
mabhoko mabika mabizela mabrey mabry mabuya mabuyakhulu mabuza maca macadoo macaleavy macallen
macaloon macaluso macan macanally macart macasa macbreen macbride maccaffrey maccanelli maccann
maccartan maccarthy maccarville macclenaghan maccole maccomisky macconachy macconnaghy maccool
maccormack maccrohan maccurtin macdermott macdevitt macdonagh macdonald macdonnell macdougall
macdowell macdwyer macdyer macedo macegan macejkovic macek macekova macelgunn macesic macever
macevoy macfadden macfall macfarlane macfaull macgee macgeehan macgill macgilligan macging
macginley macginnitty macginnity macginty macgloin macglynn macgovern macgreal macgregor macgroarty
macguinness macgurk machacek machacekova machackova machado machain machale machata machatova
machenry macher machnac machnacova machova machuca machugh macias maciel macik macikova macinerney
macingwane macinnes macka mackay macken mackenna mackeown mackesey mackevitt mackey mackie mackin
mackinnon mackle macklin macko mackova mackovic mackovicova maclean macleod maclin maclysaght
macmahon macmillan macmonagle macmorrow macmullan macmullen macnabb macnaboe macnaboola macnally
macnamara macnamee macneela macneil macneill macnelis macnulty maco macomber macon macova
macpherson macphilbin macrea macshea macsweeney mactiernan macveagh macveigh macwilliams madadhain
madagain madaidh madaidhe madaidhin madain madan madaoin madar madariaga madaric madaricova
madarova maddock madej madejova madela mader madera maderna maderno madewell madhubuti madi madiba
madide madigan madinaeva madinane madisson madlala madlanduna madlula madondo madonsela madore
madrid madrigal madsen madson madu maduma maduna madunic madziba maeda maenpaa maeots maertens maes
maesalu maestas maestre maeyer maez maffei mafobo maftunova mafuleka mafulela magagula magain magal
magalhaes magallanes magallon magalova magana magann magar magauran magdaleno mageba magee mageean
magennis magennity mager magers mageto maggard maggio maggioli maghanga maghnuis magi magill maginn
maglio magnani magner magness magnuson magnusson magolwana magombo magononde magoon magoza magrassi
magrath magruder magubane maguidhir maguire magujwa magutshwa magwaza magyar mahaffey mahajan mahal
mahamba mahamed mahamud mahan mahaney mahar maharaj mahat mahaye mahdiev mahe mahedy mahendra
maheswara mahi mahieu mahlaba mahlalela mahlangu mahlase mahler mahlinza mahlobo mahmoudi mahmudov
mahmudova mahnet mahon mahone mahoney mahony mahulube mahurin mahy maicin maidana maidin maidla
maier maierhofer maillard maille maillet maillot mailloux mainchin maine maines maingin mainichin
mainin mainnin mair mairhofer maisonet maitha maithnin maithya maitiu maiyo majcen majdan majdanova
majdenic majerus majeska majesky majewski majoka majola majorana majozi majstorovic majumdar
makarov makela makhanya makhathini makhaye makhaza makhedama makhlouf makhloufi makhoba makhubo
makhulukhulu makhunga maki makinde makinen makinwa makkonen makova makovac makovec makovecova
makovica makovicka makovicky makovy makowski maksimov makulu makungu malacarne malachovska
malachovsky malakova malambule malaparte malatesta malave maldonado malek malembe malenchini
maletic malevu maley malfait malherbe malhotra malick malikova malinen malinga malinova malinowski
malipiero malisek malisekova malki mallett mallette malley mallick mallien mallon malloy malm
malmberg malmgren malmqvist malmstrom malnar malo maloba maloca maloid malone maloney malosev
malott malowney maloy malpighi malsen maltais maluki maluleka malveaux maly malzer mamani mamba
mambo mamic mammen mamo mamojka mamojkova mamula manachain manacorda manahan manana mancebo
manchester mancilla mancini manco mancuso mand mandal mandala mandasari mandel mandell mander
manderscheid mandeville mandl maness manfredi mangal mangale mangan mangat mangcamane mangede
mangel mangen mangena mangethe mangold mangrum mangual mangum mangunsong manigault manion manis
manjon manke mann mannan manne mannik manninen mannino mannion manniste mannisto mannix mannoia
manns manntain manolesso manos manqele manrique manriquez mansa mansell mansilla mansiz manske
manso mansour mansouri mansson mansur mansveld mansvelt mantain mantegazza mantegna mantilla
mantooth mantshinga mantyla manullang manunta manyoni manzanares manzano manzezulu manzi manzini
manzo manzoni maoil maoilceir maoilcheir maoilcheire maoilchiarain maoildhia maoileachain
maoileadaigh maoileagain maoileain maoileala maoileanaigh maoilearca maoileide maoileoghain
maoileoin maoilfheabhail maoilia maoiliadh maoiligeain maoilin maoilmhiadhaigh maoilmhichil
maoilmhin maoilriain maoilshearcaigh maoineachain maoinigh maoir maol maolagain maolain maolalaidh
maolalaigh maolalla maolallaidh maolallaigh maolchaoine maolchatha maolchathaigh maolchraoibhe
maoldhomhnaigh maoldomhnaigh maolduin maolfhabhail maolfhabhaill maolfhachtna maolghuala
maolmhochoirghe maolmhuaidh maolmhudhog maolmhuire maolmuaidh maolriaghain maolriain maolruaidh
maolruaidhe maolruana maolruanai maolruanaigh maoltuile maonagail maonaigh maongail maonghaile
maothagain maouche mapes maphalala maphanga maphindela maphisa mapholoba maphumulo maples mapp
maquet marable marambio maranain maranga marangoni marasco marasovic marazzi marbun marcacci
marcachain marcaigh marcano marceau marceron marchal marchan marchand marchant marchese marchetti
marciano marcinek marcinekova marcinko marcinkova marcinova marconi marcotte marcoux marcum marden
mardesic mardhiyah mardones marduras marec marecek marecekova marechal marekova marenzio maresova
maretic marez marfell margitova margolis margraf margreiter mariani marianova maric maricevic
marien marijanovic marinelli marinetti maringer marinkovic marinovic maripuu mariscal maritim
marjanovic marjonova markanjevic markey markham markkanen markl markle markley marklund markos
markosova markova markovac markovic markovicova markowitz markusova marlar marler marlier marlow
marlowe marmol marnach marnain marnan maroa marolt maroney marosova marotta marpaung marquardt
marquet marr marra marren marrero marrinan marriott marron marrone marroquin marrs marrufo marsden
marshburn marsic marsili marston martain martan martanova martel martens martensson martic
martikainen martinak martinakova martincek martincekova martincevic martindale martineau martinec
martinecova martinek martinekova martinelli martines martinez martini martinic martinka martinko
martinkova martinkovic martinkovicova martinova martinovic martinovicova martinsen martinson
martinsson marton martorell martova marttila marttinen martucci martz marusic marxer maryamova
maryati marzic marzorati masai masango masarik masarikova masarova masaryk masarykova mascagni
mascarenas mascaro mascheroni masek maseko masese masha mashaba mashasha mashburn mashimane
mashinini mashiya masi masibekela masikane masila masilela masina masinga maskova maslo maslov
maslova masna masny masondo maspero massa massaro massart masse massenburg massengale massengill
masseron masset massey massie massin masson mastandrea masterson mastin mastroianni masuku mata
matagne matahlija matamala matana matano matara matejka matejkova matelot mateos mater materne
matesa mateu mathaba mathebela mathebula matheka mathenge mathenjwa matheny mather matherly
matherne mathers mathes matheson mathetha mathewson mathghamhna mathiasen mathibela mathiesen
mathisen mathison mathol mathonsi mathot mathula mathuna mathunjwa mathurin mathwasa mathy matiasko
matiaskova matijas matijevic matikainen matilainen matile matinawin matko matkovic matlock matney
matokanovic maton matos matosevic matousek matouskova matovina matson matsumoto mattarella
matteotti mattern matteson matthai matthes matthews matthys mattila mattingly mattis mattison
mattos mattox mattson mattsson matulic matulin maturana matvejev matz mauck maughan mauk maulana
mauldin maundu mauney maupin maureira maurer maurery maureryova maus mauti mavela mavra mavric
mavundla mavuso mawanda maweu mawewe mawia mawira maxey maxfield maxon maxson mayaka mayasari
mayberry mayerhofer mayers mayert mayes mayeza mayfield mayhew mayise mayisela mayle mayne maynor
mayol mayon mayoral mayorga mayr mayrhofer mays mazalankosi mazibuko mazilescu maziya mazouz
mazouzi mazur mazurek mazwi mazza mazzacurati mazzanti mazzeo mazzi mazzini mazzocchi mazzola
mazzone mbaabu mbae mbaka mbamali mbanjwa mbatha mbatshazwa mbeje mbekwa mbembe mbende mbhele
mbhense mbhobho mbhodwe mbhulangwe mbili mbithe mbiti mbogo mbokazi mboko mbonambi mbonane mbongwa
mbongwe mbotho mboyisa mbriartaigh mbui mbula mbulaze mbulazi mbuli mbungela mbunjwa mbuthia mbutho
mbuvi mbuyazi mbuyisa mbuyise mcabee mcadams mcadoo mcaleavy mcaleenan mcaleer mcalinney mcalister
mcallister mcaloon mcalpin mcalpine mcalunny mcambe mcambi mcanally mcanco mcandrew mcanulty
mcanyana mcardle mcareavey mcatee mcateer mcauley mcauliffe mcaveigh mcavoy mcbee mcbeth mcbrayer
mcbreen mcbride mcbrien mcbroom mcbryde mcburney mccabe mccadam mccadden mccafferky mccafferty
mccaffrey mccaffry mccahill mccain mccaleb mccall mccalla mccallion mccallister mccallum mccammon
mccandless mccann mccants mccardle mccarley mccarney mccarra mccarroll mccarron mccartan mccarte
mccarter mccarthy mccartney mccarty mccarver mccarville mccary mccaskill mccaslin mccaughan
mccaughey mccaul mccauley mccausland mccay mcchesney mcclain mcclanahan mcclary mcclean mccleary
mcclellan mcclelland mcclendon mcclintock mcclinton mccloskey mccloud mccluney mcclung mcclure
mcclurg mccluskey mccolgan mccoll mccollam mccollough mccollum mccomas mccomb mccombs mccomiskey
mcconaghey mcconaghy mcconnell mcconnon mccooey mccool mccord mccorkill mccorkle mccorley mccormack
mccormick mccorry mccourt mccowan mccown mccoy mccracken mccrae mccraney mccrann mccrary mccraw
mccray mccrea mccready mccreanor mccreary mccree mccrimmon mccrory mccrossan mccrudden mccubbin
mccue mccullagh mccullar mccullen mcculley mcculloch mccullough mccullum mccully mccumiskey
mccumisky mccune mccurdy mccurley mccurry mccurtin mccusker mccutchen mccutcheon mcdade mcdaeid
mcdaid mcdaniel mcdaniels mcdavid mcdermod mcdermott mcdevitt mcdonagh mcdonald mcdonnell mcdonough
mcdougal mcdougald mcdougall mcdougle mcdowall mcdowell mcduffie mcduffy mcdunphy mcdwyer mcdyer
mceachern mcelduff mcelfresh mcelgunn mcelhaney mcelhattin mcellistrim mcelnay mcelnea mcelrath
mcelroe mcelroy mcelveen mcelwaine mcelwee mcelyea mcenaney mceneaney mcenry mcentaggart mcentee
mcentire mcevaddy mcevilly mcevoy mcewen mcfadden mcfall mcfalls mcfarland mcfarlane mcfarlin
mcfaull mcgaha mcgahey mcgalligly mcgann mcgarraghy mcgarrigle mcgarry mcgarvey mcgary mcgaughey
mcgauran mcgaw mcgeady mcgee mcgeehan mcgehee mcgeoghegan mcgeown mcgerr mcgettigan mcgettrick
mcghee mcgill mcgillicuddy mcgilligan mcgilly mcgilroy mcginley mcginn mcginnis mcginnitty mcginty
mcgirl mcgirr mcgivern mcglinchey mcglinchy mcgloin mcglone mcglothlin mcglynn mcgoff mcgoldrick
mcgonagle mcgough mcgourty mcgovern mcgowan mcgowen mcgowern mcgrady mcgrane mcgrath mcgraw mcgreal
mcgregor mcgrenehan mcgrew mcgriff mcgroarty mcgrory mcgruddie mcgruddy mcgruder mcguigan mcguill
mcguinn mcguinness mcguire mcguirk mcguirl mcgurk mchale mcharry mchenry mchone mchugh mchunu
mcildownie mcilroe mcilroy mcilwain mcilwee mcineely mcinerney mcinnes mcinnis mcintire mcintosh
mcinturff mcintyre mcisaac mciver mcivor mcjunkin mckaigue mckain mckamey mckay mckean mckee
mckeegan mckeehan mckeever mckellar mckelvey mckendry mckeniry mckenney mckenny mckeogh mckeon
mckeown mckernon mckevitt mckibben mckie mckiernan mckillop mckim mcking mckinney mckinnie mckinnis
mckinnon mckinsey mckinzie mckissick mcknight mckown mckoy mclachlan mclain mclamb mclane mclaren
mclaughlin mclaurin mclaverty mclean mcleer mcleese mcleigh mclellan mclemore mclendon mcleod mclin
mcloon mcloone mcloughlin mcmacken mcmahan mcmahon mcmanaway mcmanis mcmann mcmanus mcmaster
mcmasters mcmath mcmenamin mcmichael mcmillan mcmillen mcmillian mcmillin mcmillion mcmillon mcminn
mcmonagle mcmorris mcmorrow mcmullan mcmullen mcmullin mcmurray mcmurrough mcmurry mcmurtry mcnabb
mcnaboe mcnair mcnally mcnamara mcnamee mcnary mcnatt mcnaughton mcnea mcneal mcnealy mcnee mcneely
mcneese mcneil mcneill mcnelis mcnevin mcnew mcnicholas mcnicholl mcnichols mcniel mcnill mcnulty
mcnutt mcoyi mcpartland mcpartlin mcpartlon mcpeak mcphail mcphee mcpherson mcphilbin mcphillips
mcpolin mcquade mcquaid mcqueen mcquilkan mcquillan mcquillen mcquin mcquinn mcquiston mcrae mcrann
mcready mcreynolds mcroarty mcroberts mcrory mcshane mcsharry mcsheehy mcsherry mcspadden mcswain
mcsweeney mcteague mcternan mctiernan mctigue mcusi mcvay mcveagh mcveigh mcvey mcvicker mcvitty
mcwalter mcwaye mcwhirter mcwhorter mcwilliams mdaka mdakane mdladla mdlalose mdlanyoka mdlenevu
mdletshe mdluli mdlumbi mdonswa mdotshana mdunge meachair meacham meade meader meadhra meadhrai
meadog meador meadors meads meagher mealaid meallain mealoid mealoide meaney meanman meany meara
mearai mearaidh mearain meardha mearlaigh mears mease meaux mebane mebarki mecham mecheri meciar
meciarova medac meddah medeiros medel medellin medford medhurst medic medici medjahed medley medlin
medlock medrano medvecka medvecky medved medvedev medvedova meece meehan meekins meeks meenaghan
meenan meer meeres meersman meert meester meeus meeusen mefford meftah megantara megaw mehigan
mehloluhlaza mehrimohova mehrojov mehta meic meidhir meidhreach meier meijer meili meindl meiners
meirligh meirnigh meis meisch meiscill meisner meissner meister meitheagain meixner mejia mejias
melady melancon melander melanson melcher melchor meldon meldrum mele melendez melero melet melgar
meli melican melicharek melicharekova melicharova melicher melichercik melichercikova melicherik
melicherikova melicherova melin melis mella mellado mellen mellet mello mellon mellor mellott
melnick melnik melo melson memela memon menard menchaca mende mendelson mendenhall mendes mendez
mendiola mendizabal mendonca mendosa mendoza menefee menendez meneses mengolo menjivar menke mennea
menon mens mensa mensah mensik mensikova menthonnex menton mentzel mentzer menza menzel menziwa
merabet merah meraz mercadante mercader mercado mercalli mercantini mercati merced mercier mercks
merckx mercurio mergen merida merila merilainen merino merisi merkas merkel merkle merkx mernagh
merrell merriam merrick merrifield merrigan merriman merriweather merryman mersch mertens mertz
merz merzoug merzougui mesaric mesbah mescall mesic meskill messaoudi messer messick messina
messinger messner mestas mestdagh meszaros metcalf metcalfe metella methavorakul metheny metoyer
mets mettler metts metz metzger metzler meucci meulen meunier meurant meurisse meusburger meyers
meyiwa meza mezei meziane meziani mezzetta mfeka mfusi mgabadeli mgabhi mgasela mgazi mgcaleka
mgenge mgilija mgobhozi mgwaba mhadaidh mhairtin mhaistir mhaoil mhaoir mhartain mhayise mheana
mhileadha mhilidh mhlabandlovu mhlambo mhlanga mhlangu mhlanya mhlongo mhlongwane mhlophe mhlungu
mhoir mhuircheartaigh mhuire mhuiris miadha miadhachain miadhaigh mianaigh mianain micca miceli
micetic michaelis michaels michaelson michalak michalech michalechova michalek michalekova
michalica michalicova michalik michalikova michalka michalko michalkova michalski michaud michaux
michelangeli micheletti michels michelson micheni michiels michielsen mickel mickelson mickens
mickle middaugh middelkoop middendorf middlebrook middlebrooks middlemiss middleton midgett midhe
midhia midkiff mielcarek miele mielke mier mies miettinen migliaccio migwi mihalic mihalik
mihalikova mihaljevic mihelcic mihelic mihhailov mihic mihoubi mijsberg mikell mikesell mikic mikk
mikkelsen mikkola mikkonen miklavcic miklecic miklik miklikova miklos miklosko mikloskova miklosova
mikulak mikulakova mikulandra mikulcic mikulec mikulik mikulikova mikus mikusova milam milanesi
milano milanova milatic milazzo mileada mileadha miletic milevoj milicic milina millan millar
millea milleadha millen millet millett millican milligan milliken millner millsap millsaps milmo
milne milner miloslavic milotic milotova miloudi milovac milroy milstead miltenburg mimica mimouni
mims mimun minac minacova minard minayo mincey minet mingo minguez minhas miniati minick minihan
minihane minne minnich minnick minnis minogue minton mintz minyard miochain miocic miodhachain
miodhchain mionachain mionain mirabal miralles miramontes miranov mireles miriti mironov
mironshohov mirosavljevic mirt misak miscell mise mishler mishra misicher misik misiko misikova
miskell miskovic misner mispelen missoni misteal mistretta mistrik mistrikova mistry mital mitchem
mitchum mitei mitschke mittal mitter mitteregger mitterer mitterlehner mittermayr mitton mixon
miyamoto mize mizell mjadu mjoli mjwara mkhabela mkhandlela mkhathini mkhatshwa mkhithi mkhize
mkhokeleleki mkholo mkhonza mkhumbuzi mkhungo mkhwananzi mlaba mlakar mlalane mlalazi mlambo
mlangatshe mlangeni mlawula mlinar mlinaric mlondo mlotshwa mlungwana mlynar mlynarik mlynarikova
mlynarova mmboga mmbone mnangat mnangwe mncube mncwabe mncwanga mngadi mngoma mngomezulu mnguni
mngwemkhulu mngwengwe mnikathi mnisi mnomiya mnqamu mnqayi mnquhe mntambo mntimande mntungwa
mnyamande mnyandu mnyoni moberly mobley mocanu moccia mocenigo mochain mochlichen mochoirghe
mochoraigh mocibob modhrain modiano modica modig modigliani modlin modric modugno mody moeller moen
moenen moens moensendijk moerman moes moet mofardin moffatt moffett moffit moffitt mogain mogaka
mogeni mogensen mogere mogherini moghrain mogire mohammadi mohammedi mohan mohanty mohaupt moher
mohinurova mohlaroyimova mohler mohr moidhe moilanen moineal moiniol moirin moise moisio moithide
mojica mojzis mojzisova mokadem mokaya mokhtari mokrane mokrani mokros mokrosova mokua molano
molder molegraaf molen molenaar molesini molin molina molinaro moline moliner molins molitor moll
moller molloy molnar moloney molraoghain molyneux momberg monachain monaco monaghan monagle monahan
monarrez moncada moncrief mondaca mondadori mondaini mondise mondragon monduzzi moneta monette
monfort mong mongain mongan mongare monge monger monghaile monicelli moniz monnard monnet monney
monnier mononen monreal monroy monsalve monson montague montalban montalcini montalti montalvo
montanari montanariello montandon montanelli montanez montano montecchi montecino montecinos
monteiro monteith montejano monteleone montelongo montemayor montenegro montero montes montesano
montesinos montessori monteverdi montez monti montiel montijo montoya monzon mook moone moonen
mooney mooneyham moore moorefield moorehead moorer moores moorhead moorman moosbrugger morabito
morachain moraes moraga morahan morain morais moraleda morales moralez moran morand morandi
morandini morano morante morar morara morard morata moravcik moravcikova moravcova moravec
moravecova morawo morcillo mordha moreau moreels morehead morehouse moreira morel moreland morell
morellato morelli morello morelock morera mores moresi moretti morey morgagni moriarty moricova
morillo morin morissette morita morlacchi morley morman mornane morningstar moroney morosini morova
moroz morpurgo morrell morricone morrill morrin morrison morrissette morrissey morrocco morrow
morsli mortati mortensen mortenson morth mortier morucci morvan mosby moscarda moschino mosciski
moseley mosely mosemann moser moseti mosher mosier moskowitz moslavac mosley mosqueda mosquera
mossman mostefaoui mota mote moten motes motha mothain mothair motley moton motta motte mottet
mottiez mottus moturi motycka motyckova motyka motykova moua moulay moulin moulton moultrie mounce
moura moureau mousel mouser moussaoui mouton mowery mowry moxley moyano moye moyer moyers moylan
moynihan mozart mozingo mpangazitha mpanza mphahlwa mphankomo mphazima mphemba mphephethwa mpikela
mpila mpofana mpumuza mpungose mpunzana mqadi mqungebe mrak mraoiligh mraovic mraz mrazek mrazekova
mrazik mrazikova mrazka mrazko mrazkova mrazova mriosain msamkhulu msane msani mseleku mshazi
mshengu mshibe mshikela mshikila mshiyane msibi msimang msindazwe msokazi msomi msuthu msuya msweli
mthabela mthalane mthanti mthembu mthethwa mthimkhulu mthinti mthiya mthiyane mthombeni mthonti
mtimande mtolo mtshali mtumaseli mtuswa muadaigh muange muarain muasya mubinova mucha muchai
muchangi muchemi mucheru muchira muchoki muchova muchui mudd mudden mude mudge mudgway mudri
mudronja muendo muga mugabhain mugain muganli mugica mugure muhammadaliyev muhammadaminov
muhammadamirov muhammadayubov muhammadazizov muhammadov muhammadrizoyev muhammadsafoev
muhammadsodiqov muhammadsolihov muhammadumarov muhammadyasinov muhammadyusupov muhammadziyoev muhia
muhlbacher muhlberger muhlbock muhle muhonen muhonja muhoro muhovic muhr muhsinova muhumed
muichille muigai muighe muijs muilcin muilleagain muilleoir muilligh muimhneachain muimhnigh muimi
muinde muindi muineachain muineog muinghile muinilligh muinneachain muinnile muir muircheartaigh
muireadhaigh muireagain muireain muirean muirgeain muirgheasa muirgheasain muirighthe muiris
muirithe muirneachain muirthile muirthin muizzova mukami mukherjee mukhopadhyay mukiri mukoya
muktar mukundi mulain mulcahy mulcair mulder mulders muldoon muldowney muldrow mulei mulet mulford
mulgrave mulgrew mulhare mulhern mulholland mulichen mulinge mulkerrin mulkey mullaghan mullain
mullala mullaly mullan mullane mullaney mullany mullarkey mullen mullenax mullens muller mullerova
mullery mulligan mullikin mullin mullinax mullings mullins mullis mullner mullooly mullooney
mulloughney mulloy mulongo mulqueen mulqueeny mulrain mulrooney mulroy mulry mulryan mulvaney
mulvany mulvenna mulvey mulvihill mulvin mulvy mulyani mumba mumbe mumbua mumford mummert mumtozova
munari muncy munday mundell munden mundia mundt mundy munford munga munger munguia munguti
munisayeva muniz munn munnelly munos munoz munro munroe munsey munshi munson munster munyi munyiva
munyua munywoki muoki murachain murachu murae murage muraguri murakami murangiri muraoile muratori
muratovic muraya murazik murchadha murchaidhe murchain murchison murchu murcia murdoch mureithi
murgas murgasova murghaile murguia murialdo murigi murillo murin murinova muriset muriungi murk
murnaghan murnain murnane murnin muro murodov murph murphey murphree murr murraigh murrell murri
murrihy mursalinaeva murtagh murthuile murthy murty muru murugi murunga murungi musatti musaxanli
muscet musfirayeva musgrave musgrove mushtariyeva musi musick musil musili musilova musimbi
muslimaeva muslimov musselman musser musso mustac mustafayev mustapic mustonen musumba musungu musy
musya musyimi mutahi mutanu mutchler mutegi mutembei mutemi mutethia muteti muth muthami muthee
mutheu muthiani muthike muthini muthomi muthuri muti mutindi mutio mutti mutugi mutuma mutune
mutungi mutwiri muuo muur muursepp muxlisayeva muxtaroglu muya muynck muzayyanova muzdalifayeva
muzic muzina mvelase mveni mvubu mvuyana mwadime mwai mwaka mwakio mwalimu mwamburi mwandla mwania
mwanza mwathi mwelase mwema mwenda mwendia mwero mwihaki mwinyi mwinzi mwirigi mwita mwololo
mwongela mwongeli myatt mydlo mydlova myeni myeza myhre myklebust myllymaki myrick mzila
mzilankatha mzileni mzimela mzizi mzobe mzolo mzomba mzoneli mzukase mzulwini mzungu nababan nabors
nabwire naccarato naccari nace nacinovic nadal nadeau nader nadhraigh nadi nadig nadkarni nadler
naessens nafuna nagar nagarajan nagel nagele nagioglu nagl nagle nagy nagys naibei naidu naik naili
nailin nainggolan nais najera najmudin nakagawa nakamura nakano nakhumicha nakic nala nalepka
nalepkova nall nalley nallon nalls nally nalty namaga nance nanda nandisa nandwa nangle
naoidheanain napier napitupulu napoli napolitano napper naquin naradhaigh naraigh narain narang
naranjo narasimhan narayan narayanan nardone narpati narron narula narusis narvaez nary nasambu
nascher nascimento naserian nashiruddin nasimiyu naslund nason nasri nass nasser nasyiah nasyidah
natal natale natarajan natoli natsir natt natta naughton naugle naujokas nault nauman naumann
naumov nauseda nava navara navarova navarra navarrete navarrette navarria navarro navas nave navez
navone navratil navratilova nayak nayar naylor nazareth nazari nazario nazarov ncala ncama ncanana
ncongwane ncube ncusi ncwaba ncwane ndaba ndabandaba ndabansele ndabase ndabezitha ndambuki
ndandali ndanu ndawo ndawonde ndege ndichu ndiema ndima ndimande ndinda ndinisa ndiritu ndiwa
ndiyema ndlala ndlandla ndlangamandla ndlanya ndlanzi ndlela ndlondlo ndlovu ndolo ndondakusuka
"""
