"""Family names (US Census 1990; Faker), from aalto to cobbs."""

NAMES = """\
aalto aaltonen aalts aanei aarden aarts aasa aasen aasmae aavik ababei abad abada abarca abascal
abatantuono abba abbad abbadh abbagnale abbasli abbasov abbasova abbassi abbate abbes abbosov
abdelaziz abdellaoui abdelli abdiaziz abdifatah abdikadir abdille abdinoor abdou abdow abduazizov
abduboriyov abdulhamidov abdulla abdullaoglu abdullayeva abdullohov abdumalikov abdurahmonov abed
abele abell abella abellan abels abercrombie aberg aberhart abernathy abernethy abeyta abicic
abiola ables abney abola abolina abolins abols aboraa abou abouda aboukir abrafi abrahamova
abrahamsen abrahamson abrahamsson abramov abramovic abrams abramson abrassart abrego abreu abron
abrorov absher abshire abston abubakrov abuga aburto abwao accardo acedo acerbi acero acevedo
aceves achaorainn acharya achberger achbergerova acheampong achison achleitner achola achour
achouri acker ackerl ackerman ackermann ackley acklin acord acosta acree acton acuff acuna adadia
adair adame adamec adamecova adames adamova adamski adamson adamu adasme adcock addington addis
adebisi adegbite adegoke adelaar adelakun adelman adelusi ademiluyi ader aderibigbe aderogba
adesiyan adetokunbo adeyemi adeyemo adhaimh adhastair adhiambo adinolfi adisa adkins adkinson
adkison adkisson adolfsson adoma adomah adomako adongo adorno adow adriaansen adriaensdr adriaense
adriaensen adriaenssens adriansyah adrovic adryaens adusei adutwum adutwumwaa adwubi adzijevic aebi
aeby aedo aeije aelftrud aerts aertsz afanasjev afirifa afoakwa afolabi afolayan afonja afrakomaa
afruzova agan agaoglu agarwal agayeva agazzi agee aggarwal aghas agnesi agnew agostinelli agostini
agosto agovic agrawal agren aguado aguayo agudelo agudo aguero aguiar aguila aguilar aguilera
aguilo aguirre agullo agurto agusti agyapomaa agyapong agyare agyei agyeiwaa agyemang ahearn
ahearne ahern aherne ahlberg ahlers ahlgren ahlin ahlqvist ahlstrom ahluwalia ahmadi ahmadov ahner
ahokas ahola ahonen ahortor ahrens ahuja ahumada aichholzer aichinger aidicin aiello aigner aiken
aikens ailin ailpin aindriais aindriu ainmneach ainsboro ainsworth airaksinen airchinnigh airligh
airmeas airt aissani aissaoui aitigin aitken ajao ajayi ajello ajewole akbarov akca akcay akdeniz
akelis akello aker akerlund akerman akers akesson akgunduz akhtar akinrinola akins akmacic akmalov
akoaa akobirov akoto akowua aksu akyaa akyeampomaa akyeampong akyena alabi alamo alanen alaniz
alanko alarcon alastroim alatalo albanese albano albaugh albee alber alberdi albero alberola albers
albertini albertson alboni albornoz albright albritton albro albu albuquerque alcala alcalde
alcantar alcantara alcaraz alcazar alcolea alcorn aldana alday alder alderete alderman alderson
aldobrandi aldrich aldridge alegre alegria aleksandrov alekseev aleman alemannie alemany alemdar
alenburg alessi alexandersson alfano alfaro alfieri alfonsi alfredsson aliaga alicea alighieri
alinurov alio aliyev aliyeva alkire alkovic alksne alksnis allain allaire allal allali allard allas
alleman allemanie allende allendes aller allerby alley alleyne allgood allik allis allman
allmhurain allmon alloway allred almagia almagro almansa almanza almaraz almazan almeida almendarez
almgren almodovar almonacid almonte almqvist aloba aloisio alonzi aloo alpaidis alpert alsina alsup
altamirano altenwerth altera althoff altieri altizer altman altmann altom aluoch alvarado alvardo
alvares alvarez alvear alverez alverson alves alvey alzate alzinova amaldi amalrada aman amann
amanovic amaral amaro amat amato ambani ambrasas ambriz ambrozic amburgey amerson ames ameur
amezcua amezquita amhalghaidh amhlaigh amhlaoigh amhlaoimh amick amidzic amigo aminova amirayeva
amirov ammaniti ammann ammari ammerman ammons amoa amoako amoakowaa amoanimaa amoasi amoit amor
amore amores amorim amoros ampadu ampofo ampofowaa ampoma amponsa amponsah ampuero amrane amrani
amrein amrouche amstel amundsen amundson anabadha anand anarqizi anastasi ancheta anciaux anderberg
anderl andersen andersson anderton andes andino andorful andrade andras andrasek andrasik
andrasikova andrasova andreasen andreassen andreasson andreev andren andreotti andreozzi andresen
andreu andrews andriani andries andrijasevic andrijevic andujar anekvorakul anele angarita angeli
angell angerer anggraini anggriawan angiolello anglada anglin anguiano anguillara anguissola
anguita angulo angwenyi anichini anicic anima anisayeva anissimov anjos ankra ankunding annraoi
annsboro annus anokye anraoi ansa ansboro anselmo ansems ansomaa ansomah ansorova antal antalova
antelami antikainen antolkovic antonacci antonelli antonetti antonic antonini antonioni antonov
antonsen antonsson antonucci anttila anttonen antunes antunez antwi antwiwaa anusaigh anvarov
anyanwu anyona anzalone aodha aodhain aodhchain aodhchaoin aodhgain aogain aoidh aoko aonghais
aonghuis aonghusa apablaza aparecida aparicio apine apinis apiyo apodaca apondi aponte aporti appel
appelman appia appiah appleby applegate appleton applewhite appling apsite apsitis apte aquilar
aquino arab aracena aragao aragon aragones araiza aramburu arana arancibia aranda araneda arango
aranguiz araujo aravena araya arazli arbogast arboleda arbuckle arce arceneaux archambault
archuleta arciniega arco arcos arcy ardelean ardianto ardila ardoin arellano arend arends arendt
arens arevalo argan argentero argenti argento argo arguelles arguello argueta argurio arias ariasso
aribi ariens arifcanov arino ariosto arispe ariza arjona arkel armbruster armellini armendariz
armengol armenta armentrout armes armijo armistead armitage armstrong arnaiz arnal arnesen arneson
arnone arnott arnould arnsberg aroca arocho aronson aronsson aros arranz arredondo arregui arreola
arriaga arriagada arribas arrieta arrington arriola arro arrowood arroyo arruda arsenault arslan
arsoy artain arteaga arthurs artigas artner artrip artuir arula arvidsson arvizu arwood aryani
arzola arzulu asadov asamoa asamoah asante asantewaa asare ascencio aschauer aschman asenjo asensio
asenso ashbaugh ashburn ashcraft ashe ashford ashman ashmore ashworth asiama asiedu asieduwaa
asikainen asilayeva asilbekov askew askins aslanova aslund asmanova asmiraeva asmundo asplund
asprucci assche asselin assem assuncao asten astete astorga astrom astudillo astuti ataa
atakisioglu atchison atchley atencio atherton athey atienza atkin atkins atkinson attaway
atterberry attia atwal atwater atwell atwood atzler aube aubert aubin aubry aubuchon auch aucoin
audet audette auer aufderhar auger augustsson auinger auld aulenti ault aultman auma aumann aunina
aunins aust austermuhle auten authement autio autrey auvinen auwera auzina auzins avalos avelar
avendano avent averett averill avila aviles avina avoirt avotina avotins awad awadh awinja awino
awodiran awolowo awuah awuor axelsson axtell axundlu axundov axundova ayad ayadi ayala ayanda
ayandokun aycock ayer ayers ayieko ayize aylinova ayllon aylward ayon ayoola ayotte ayres ayubov
ayuma ayuso azar azcona azevedo azizov azizova aznar azocar azorin azzouz baafi baah baalen baawia
babanli babati babato babayeva babb babbitt babbo babcock babey babic babin babineaux babjak
babjakova babka babtunde babu baca bacaeir bacaer bacak bach bacha bacher bachinger bachler bachman
bachmann bacic backes backlund backman backstrom backus bacosi badal badami badan badel bader
badgett badia badilla badillo badoer badoglio badu baele baelen baena baer baere baert baeten
baetens baets baeyens baez baeza bagby baggett baggio baghdadi bagirov bagirova bagley baglioni
bagwell bahamonde bahamondes baharia baharli bahena bahl bahloul bahna bahno bahnova bahon bahr
bahri bahringer baidh baier bailes bailis baillargeon bailly baily bain baines bains bair baird
bairead baisceir baisden bajaj bajamonti bajan bajardi bajc bajwa bakare bakhouche bakhti bakixanov
bakke bakken bakker bakos baksa bakshi balaguer balakrishnan balan balasubramanian balatinac balay
balaz balazova balazs balbi balbo balch balcom baldauf balderas baldick baldridge bales balic
balincic balint balistreri baljak balla ballance ballenger ballentine ballester ballesteros ballew
ballinger ballou balmat balode balodis balog balogh balogun balotelli balsamo baltazar baltins
balzer bamidele bamiloye bana banain banas banasova bancroft banda bandello bandeville bandi bane
banerjee banicevic banik bankhead banko bankston bann bannain bannon bano banos banova banovac
bansal banta bantwini banuelos banville banzer baoigheallain baoighill baoill bappa baptista
baquero barac baracca barad barahona barajas baral baran baranka barankova baranov baranova
baranowski baraza barba barbarigo barbe barbee barberini barbero barbey barbic barbier barbieri
barbieux barbir barbosa barbour barboza barcaccia barcella barcelo barcena barclay barco barden
bardwell barela barents barese baresi baresic barfield barger bargetze barham barhorst baria baric
baricevic baril barillaro barillon barisic barker barkholz barkley barkovic barksdale barlow barna
barnaba barner barnes barnette barneville barnhart barnhill barnum barnwell baro baroffio baroid
barok barokova barone barongo barozzi barra barracco barragan barral barranco barraza barre barreda
barrena barrera barreras barreto barria barrick barrientos barriga barringer barrington barrio
barrios barrnette barros barroso barrows barsanti barstow barta bartel bartell bartels bartelt
barth barthel barthelemy bartl bartlett barto bartoletti bartoli bartolome bartos bartosik
bartosikova bartosova bartova bartovic bartovicova bartz barun barusic barwick bary barzini basa
basadonna basak bascunan basham bashaw bashir bashirian basinger baska baskerville baskin basko
baskova basnec basnight baso basova bassett basso bastiaanse bastiaense bastias bastida bastidas
bastin basu bataglia batalla batchelar batchelder batchelor bateman batey batista batiste batliner
batlle batra batrac batres batrnek batson batt batta battaglia battelli batten battig battista
battisti batton batts batty baty batz bauch baucom bauder baudoux baudry bauduin bauer baugh
baugher baughman baum bauman baumann baumbach baumgardner baumgartner baur bausch baustert bauwens
bauza bava bavaud bave baver bawa baxley baya bayeni bayer bayles bayless baylor bayne baynes bayo
bayon bayona bayramov bazan bazemore bazin bazjak bazzi beachain beacham beadle beagain beaglaoich
beahan beahm beaird beakey beal bealatun beale beall beals beaman beamer beamon beane beannuille
bearain bearden beardsley bearnain bearra beartlaigh beasley beason beasty beataigh beaton beattie
beatty beaty beauchamp beaudette beaudoin beaudry beaujean beaulieu beaumont beauregard beavers
bebic beccaria beccheria becerra bech becht bechtel bechtelar bechtold becker beckers beckford
beckius beckley beckman beckmann beckner beckstead beckwith becnel becton bedard bedell bednar
bednarik bednarikova bednarova bedoya bedwell beebe beeck beeckman beeckmans beek beekman beeler
beem beeman beene beernaert beernink beery beesley beeson beffa beffort begay beggan beggs begley
begonja begue beguelin beguin begum behan behl behling behm behnke behr behrens behruzov beice
beier beieren beigg beijring beiler beireach beirgin beirn beirne beissel bejarano beka bekaert
bekbergen belaid belaidi beland belanger belarbi belbachir belcher belda belden bele beletic belew
belhadj belisle beljajev belk belkacem belkacemi belkadi belkheir belkhiri belknap bellamy bellard
bellemans beller belletini bellido bellinger bellini belliveau bellman bellocchio bellucci belmans
belmar belmont belmonte belosevic belov belpere beltran beltz bembo bemis benabdellah benahmed
benaicha benaissa benali benally benamar benamara benameur benaouda benavent benavente benavides
benavidez benbow benchapatranon bencheikh bencic benda bender benedetti benefield benes benesova
benet benevides benfield benford benge bengtson bengtsson benham benic benigni benites benitez
benmoussa benner bennet benning bennington beno benova bensaid bensalah bensalem benslimane
bentheim benthin bentz benus benuska benuskova benusova benussi benyahia benyamina benyoucef benz
benziane beolain beourgeois berakovic beran beranek berankova beranova berard berardi berberat
berchem berchtold berendse berengario berenguer berens beresford bergant bergdahl berge berger
bergeron bergeson berggren bergh berghe berghmans bergin bergkvist berglund bergman bergnaum
bergoglio bergquist bergqvist bergsten bergstrand bergstrom bergvall berk berkahn berkane berkani
berkel berkey berkowitz berkum berlusconi berman bermejo bermingham berminghim bermudez bernaards
bernad bernal bernardi bernardic bernardini bernardova bernasconi bernat berner bernetti berney
bernhardt bernicia bernier bernini bernolak bernolakova bernstein berntsen berntsson berre berrios
berrocal berryhill berryman bersani berscheid bertels bertelsen bertemes berthelot berthiaume
bertho bertilsson bertin bertoli bertolucci bertoni bertosa bertran bertsch berube bervoets berzina
berzins besancon besencon beshears besnard bessette besson betancourt betancur bethea bethune
betschart bettahar bettencourt bettendorff bettin bettis bettoni betts betz beuchat beuret beurret
bevan bevc bever beveridge bevilacqua bevins bevis bewley beyens beyer bezak bezakova bezemer bezic
bezjak bhagat bhailis bhain bhaird bhaiteir bhakta bhal bhaldraithe bhalla bhandari bhardwaj
bhargava bhasin bhat bhatia bhatnagar bhatt bhattacharyya bhatti bhavsar bheachain bheannuille
bheatha bhebhe bhedleni bheithigh bhejelibomvu bhembe bhengu bhensela bhiadhtaigh bhial bhiocaire
bhloscaigh bhosc bhovungana bhreitheamhain bhreithimh bhriain bhride bhua bhui bhulbh bhulf
bhungane biachain biagi biagiotti biaidh bianchi bianchini bianco biasta biataigh bibb bibbs
bibisorayeva bicak bicanic bice bicek bicekova bichler bickel bickerstaff bickford bickley bicknell
biddle bidwell bieber biedermann bielik bielikova bien bieri bierman bierstraten biesenbos biesty
biezenbos bigelow biggen biggers biggerstaff biggs bigham bigler bigley bignami bignardi bijelic
bijlsma bikelwayo bikwayo bilbao bilbrey bilek bilekova biles bilge bilgin bilir bilka bilko
bilkova biller billings billingsley billington billiot billman billung billups bilodeau bilolov
bilyeu binaghi binda binette binford bing bingaman bingham bingula binion binkley binner binns
bintner bintz bionain biorain biorainn birchfield birdsall birdsong birdwell birgen birk birkeland
birkholz birkic birmingham birn birnbaum biro biron birtic birzniece birznieks bischof bischoff
bise bish bishell bissell bisson bissonnette biswas bitner bitschnau bittle bittner bivens biver
bivins biwer biwott bixby bixio bixler biyase biyela bizjak bjelis bjorklund bjorkman blaak blaca
blackburn blackford blackledge blackman blackmon blackmore blackshear blackstock blackstone
blackwell blackwood blagaic blagg blaha blaho blahova blais blaisdell blakely blakemore blakeney
blakeslee blakey blakley blakney blalock blanc blanchet blanchette blanco blanda blanding blanes
blaney blankenship blanton blasco blaser blasi blasingame blassingame blathmhaic blatnik blatt blau
blauensteiner blaylock blazejova blazek blazevic blazic blazicko blazkova blazquez bledsoe blees
bleijenberg blevins blewanus blick blioscain blixt bloch blodgett bloemendaal blokland blom
blomberg blomgren blommaert blomme blomquist blomqvist blondeel blondel blondiau blonk bloodworth
bloomer bloomfield bloomquist blose blosser blough blouin blount blowick blubaugh bluhm blum
blumberg blume blumel blumenthal boada boadi boadu boaga boahen boakye boakyewaa boardman boase
boatemaa boatemaah boaten boateng boatman boatner boatright boatwright bobadilla bobal bobanovic
bobb bobbitt bober bobo bobula bobulova boburov bocanegra bocca boccaccio boccherini boccioni
bocelli bochud bock bodaicin bodart boddaugh boddie boden bodhlaeir bodhlaer bodie bodin bodine
bodkin bodnar bodner bodoni bodson boechat boeck boeckx boehm boer boers boes boeser boetet
boettcher boezio bogadi bogaert bogaerts bogain bogan bogard bogart bogdanov boger boggess boggs
bogisich bogle bognar bogner bogovic bogue bohan bohanan bohannan bohannon bohl bohlander bohler
bohlin bohm bohman bohn bohnbach bohon bohorquez bohrer boiardo boichat boillat boily boisvert
boitani boito boivin boix bojanic bojorquez boke bokenkamp boland bolander bolanos bolcevic bolding
boldt boldu bolduc bolen boles boley bolger bolghuidhir bolguidhir bolick bolin boling bolinger
bolivar boljkovac bolkesteijn bollen bolliger bolling bollinger bollman bolnbach bolte bolton
bolyard bolzmann boman bomar bombieri bompiani bona bonanno bonar bonatti bonaventura bonaya
bonbach bondarenko bondra bondrova bondt bondumier bondurant boner bonet bongiorno bonham bonilla
bonin bonino bonneau bonnell bonner bonnett bonnette bonney bonnin bono bonolis bonomo bonsra bonsu
bont bonte bontrager bonueva bonvin bonvini booden boogaerts booher bookman bookout boonen
boonpungbaramee boose boothe boozer bophela bopp bora borah borak borbely borchardt borchers borde
bordeaux bordelon borden borek borekova boreland boren borer borges borghese borgia borgstrom borik
borikova borisova borissov borja borjesson bork borka borkholder borko borkova borkowski borland
borman borner borojevic boros borosak borovsky borovy borowski borquez borra borrani borras borrego
borrell borremans borrero borromeo borromini borroni borsellino borsiere borst bortachain borton
boru borum borzomi bosak bosakova bosch bosco bosilj bosio bosire boska bosley bosman bosmans
bosnak bosnakova bosnjak bosnjakovic bossche bosse bosshard bossi bossuyt bost bostic bostick
bostrom bostrov bostwick bosurgi boswell bosworth botelho botella botello botham botic botica
botkin botsford bott botta bottaro botteron botticelli bottigliero botts bouabdellah bouafia
boualem bouali bouaziz boubekeur boucetta bouchama bouchard bouchareb bouchat boucher bouchet
bouchez bouckaert boucsein boudart boudewijns boudiaf boudjemaa boudraa boudreau boudreaux bouffard
boughton bouguerra bouhuizen bouie bouillon boukhalfa boukhari boukhatem boulanger boulay bouldin
boulogne boulton boulware boumaza boumediene bounab bourassa bourdeau bourdon bourg bourgeois
bourgondie bourguignon bourke bourland bourne bourquard bourque bourquin bousquet boussaid boutaleb
bouthoorn boutin bouton boutte boutwell bouvet bouvier bouwhuisen bouziane bouzid bouzidi bova bove
boven bovene bovenen bovet bovy bowater bowden bowe bowen bowens bower bowers bowes bowie bowker
bowles bowlin bowser bowyer boyabenyathi boyden boyer boyes boyett boyette boykin boykins boylan
boyle boyles boynton boyse bozanic bozanovic bozarth bozeman bozic bozicevic bozickovic bozikovic
braaten bracamonte bracey brack bracke bracken brackett brackin bracun bracy bradaigh bradain
bradberry bradburn bradbury bradden braddock braddy bradfield bradic bradshaw bradtke brae braem
bragadin bragaglia bragdon bragg braggs bragt brahier brahimi brahmbhatt brahmi brainard
braithwaite brajkovic brakus braley bralic bramante brambilla bramble bramblett brame bramlett
brammer branaola brancaccio branciforte branco brandenburg brandenburger brandes brandic brandl
brandner brandstatter brandstetter brandtner branham brankovic brann brannan brannelly brannen
brannstrom branscum branstetter branton branum braoin braonain brar brasfield brashear brashears
brassard brasseur brassil braswell bratcher brathwaite bratton braud brauer braun braunstein
brawley brawner bray brayton brazell brazelton braziel brazil brcko breanain breanndain breasail
breaslain breathnach breault breaux breazeale breckenridge breeden breedlove breen bregar breheny
brehm breisleain breit breitenberg brekke breland bremer brenen brenneman brenner bresciani brese
breslin bresnahan bresnehan bresse bressler breton bretz breuer breugel breugelensis breugelmans
breukeleveen breukelveen breunig brewington brewster brewton brezina brezinova brezjan breznik
briain brianain briand briartaigh bric briccialdi briceno brichard brichese bricker brickey
brickhouse bridgeman bridgers bridgewater bridson bridwell briede briedis briel briemer briere
brievingh briggs brigham brigman brill brimmer brindle brink brinker brinkerhoff brinkley brinkman
brinson brinton briody brionain briones brisco briscoe brisee briseno brislane brisleain brisson
brister bristow brito brittain britten brittingham britvec briutean brizee brlas brlek brletic
broadbent broaddus broadhead broadnax broadus broadwater broberg brochu brockington brockman
brockway brode brodeur brodin brodsky broeck broeckx broeders broek broekhoven broeshart brogain
brogdon broggini broic broin broithe brokaw brolchain brolin broman bromley bronder brooker brookes
brookins brookshire broome broomfield brophy broquet broschi brosius brosnachain brosnan brothers
brotherton brough broughan broughton broussard brousseau brouwer brouwers browder brower browne
brownell brownfield browning brownlee brownlow broy broyles broz brozova bruachain bruadair bruadar
brubaker bruchem bruck bruckner bruder bruen bruggeman brugger brugman brugnaro bruhn bruic bruijn
bruijne bruin bruiseal brumbaugh brumfield brumleve brumley brummett brun brundage brune bruneau
bruneel brunel brunelle brunelleschi brunello bruner brunet brunner brunovska brunovsky bruns
brunson brunswijk bruscantini bruska brusko bruskova brust bruton bruun bruycker bruyere bruyn
bruyne bruyninckx bruynzeels bryen buachalla buadha buadhachain buadhaigh buaile bucanac bucar
bucci buch buchan buchanan buchberger buchegger buchel bucher buchholz buchinger buchler buchman
buchner buckingham buckley buckman buckmaster buckner buckridge budai budaqli budde budhlaeir budig
budiman budiyanto buehler buelens buendia bueno buenrostro buettner buffington bufford bugbee bugg
buggs bugnon bugueno buhler buhlmann buick buie buijs builteir buisson buitleir buitrago bujard
bukhosini bukovec bukovska bukovsky bukvic bulger buljan bullard bulle bullen buller bullington
bullins bullis bulloch bullock bulluck bulter bultot bulzoni bumb bumgardner bumgarner bumpus bunce
buncic bundi bundy bungic bunic bunlerngsri bunlupong bunn bunnell bunschoten buntin bunting bunton
buonauro buono burbach burbank burbano burca burcardo burch burcham burchard burchell burchett
burchette burchfield burchill burciaga burcul burd burdett burdick burdine bures buresova burford
burg burge burger burgett burgin burgos burgstaller buric burkes burkett burkey burkhalter burkhart
burkhead burkholder burks burleson burlingame burman burmeister burnach burnette burnham burnley
burnside burress burri burris burroughs burrows burrus burruss burse bursic burson burtscher
burwell busby buscetta busch bushey bushman bushnell bushong busienei busljeta busoni busquets buss
bussard busse bussell bussey bustamante bustos butala butera butkovic butkus butselaar butterfield
butterworth buttimer buttimore butts butz buuren buxton buyse buysse buytelaar buzov buzzell bwire
byars bybee byer byerly byers byington byler bylund byram byrge byrne byrnes byrum bystrom caba
caballero caban cabanas cabanillas cabbarli cabe cabello cabeza cabezas cabhail cabibbo cabo caboto
cabraigh cabral cabrales cabrera cabrero cabrini caccianemico caccioppoli caceres cadain caddell
cadden caddow cadefau cadena cadenas cadhain cadhla cadhlaigh cadogan cadorna cadwallader cadwell
cady caetani cafarchia caffarelli cafferkey cafferky cafferty caffey caffrey cafraigh cafua cafuk
cagalj cagle cagney cagnin cagnotto cahalane cahill cahillane cahoon caibe caicedo caidin cailpin
caimbeal caimbeul caine cainero caines caingne cainnigh cairbre caireallain cairn cairns caironi
caiside caisin caisleain caislin caithir caithlin caitigin calabrese calabro calahan calaigh
calarco calatayud calbhaigh calbo caldeira calder caldera calderon caldwell calfee calgari calhoon
calkins callaghan callahan callain callanain callanan callaway callebaut callegari callegaro
calleja callen callender callens callewaert calligan callihan callinan callis callison calloway
cally calnain calton caluza calvert calvet calvey calvillo calvo calzada camacho camalov camanni
camara camarena camargo camarillo cambell cambier camicione camilleri camino camire camiscione
cammack cammarata cammel campa campagna campanella campano campenhout campillo campion campise
campos campoy campuzano camuccini camurcuoglu camus canada canaday canady canainn canale canales
canali canas canavan canchola cancino candaux candelario candia candler canellas canet canete
canetta canevascini canfield canil canizares cann cannady cannan canniffe cannizzaro cano canova
canovas cansler cantara canterbury cantero cantillo cantimori cantin canton cantrell cantu cantwell
canty caoain caobhacain caobhain caochain caochlai caochlaigh caodhain caodhla caoidheain caoile
caoileain caoillidhe caoilte caoimh caoin caoindealbhain caoinigh caoinleain caola caollai
caollaidhe caomhain caomhanach caomhanaigh caona caonaigh caothain caparros capdevila capecchi
capek capekova capel capelle capka capko capkova capkovic capkovicova capla caples caplinger caplis
caplovic caplovicova capone cappelli capples capps capua capuaigh capuana capuano caputo caraballo
caracciolo caraway carbaire carbajal carbajo carballo carbaugh carbery carbo carbone carbonell
carcamo cardano carden cardenas carder cardin cardinale cardon cardona cardone cardoso cardoza
cardozo carducci cardwell carfagna cargile cargill cargonja caric carignan carillo carino carlberg
carle carlier carlile carlin carlock carlsen carlson carlsson carlucci carluis carmack carmaig
carmichael carmody carmona carnahan carneiro carner carnera carnero carnes carney carnogurska
carnogursky carnotte carocci carolan carollo carosone carothers carpaccio carpentier carper carpio
carragain carragher carraidhin carrain carranza carrasco carrasquillo carraud carraux carraway
carre carreiro carrell carreno carreon carrera carreras carrero carretero carrghamhna carrghamhne
carrick carrico carriera carrig carrigan carrigy carrillo carrington carrizales carrizo carro
carron carruth carruthers carstens carswell cartagena cartain cartes carthaigh carthy cartier
cartur cartwright carty caruin carullo carun caruso caruthers carvajal carvalho carville carwile
casadei casado casady casagrande casaide casal casale casaleggio casalodi casals casanova casanovas
casares casarez casarin casarlaigh casas casavant cascio casellati cashen cashion cashman casiano
casias casier casillas casini caskey cassady cassara cassart cassel cassell cassen casserley
casserly cassiano cassin cassity casson castaneda castano castanon casteel castejon casteleyn
castell castellano castellanos castelli castellitto castello castellon castells castiglione
castilla castillo castioni castleberry castleman casto caston castor castorena castrejon castrillo
castrillon castro catailin catala catalano cataldo cate catenazzi cates cathail cathain cathala
cathalain cathaoir cathasaigh cathbhaid cathbhuadha cathbhuadhaigh cathbhuaidh cathcart cathlain
cathmhaoil catlett catlin caton catron catt cattaneo cattigan cattin caudell caudill caudillo
caudle caudron cauley caulfield caune causey cauthen cavalcante cavalcanti cavallo cavanagh
cavanaugh cavanna cavazos cavender caver cavieres cavin caviness cawley cawthon caylor cazares
cazorla ceadagain ceadaigh ceafarcaigh ceallabhui ceallachain ceallaigh ceallbhui ceamharcaigh
ceanainn ceannabhain ceannaigh ceanndubhain ceannduibh ceannfhaola ceannfhaolaidh ceanntabhail
ceapog cearain cearbhaill cearbhain cearbhallain cearbhlain cearmada cearna cearnaigh cearr
cearrucain cearruin ceatharnaigh ceballos cebekhulu cebisa cech cechova ceci cedeno cedillo ceide
ceidigh ceileachair ceilleachair ceirin ceirisc ceiriuchain ceithearnaigh ceitig ceitin ceitinn
ceja cekovska cekovsky celaya celentano celis celma celmina celmins celms cendron cenge centek
centekova centeno ceochain ceoinin ceorais ceothach ceothanach ceothanaigh cepeda cerar ceravolo
cerda cerdan cerezo ceri cermak cermakova cerna cerne cernik cernikova cernoch cernochova cerny
ceron cerquiglini cerro cerucain cerutti cervantes cervantez cerven cervenova cerveny cervera
cesaroni cesarotti ceschi cesnak cesnakova cesnek cesnekova cespedes cestaric ceulemans ceuppens
chabot chacko chacon chada chadha chadwell chaffee chaffin chaffins chafin chagnon chagwe chahal
chaib chaidez chaihirankarn chaisatit chaisson chakrabarti chakraborty chalfant chalupka chalupkova
chamane chamberlain chamberland chamberlin chamblee chambless chambliss chamness chamorro champagne
champlin chand chander chandia changawa chao chaoin chaoui chapa chaparro chapelle chapin chaplin
chappel chappell chapple chappuis chapuis chaput charbonneau charef charest charette charland
charlier charoensuksopol charosova charpentier charpie charrier charron chartier chartrand chasse
chastain chasteen chatain chatfield chatham chatman chatriand chatriant chatterjee chaudet
chaudhari chaudhary chaudhry chaudhuri chaudry chauhan chauveau chauvet chauvin chavarria chavers
chaves chavez chavira chavis chawla cheara cheatham chebii cheboi chebon checa chechi cheda chee
cheek cheema cheever cheikh chelagat chelimo chellaoua chemtai chemutai chen chenangat chenault
chenaux cheney cheng chengo chenoweth chepchirchir chepchumba chepkemboi chepkirui chepkosgei
chepkurui chepkwemoi chepkwony chepngeno chepngetich cheptoo chergui cherian cheriet cherifi
cherono cherop cherubini cherutich cheruto chesang chesire chesney chesnut chesser chesson cheung
chevalier chevalley chevallier chevresson chevrolet chewning cheyech chhabra chiang chiappetta
chiaramonte chiasson chibani chibi chibini chico chidester chiesa chigi chikh childers childress
childs chiliza chilson chilton chindamo chinn chinnici chipman chirchir chisholm chism chisolm
chittolini chitwood chiu chivers chloig choate choda choe choeychuen choi choille choinnigh chokshi
chomba chomhghaill chomsri chon chonco chopard chopra choque choquette chotzen chou choudhary
choudhry choudhury chouinard chovan chovanec chovanecova chovanova chow chowdhury chowitunkit choy
chrappa chrappova chretien chrisman christensen christenson christiaens christiansen christianson
christman christner christoffersen christofferso christopherso chrodtrud chronister chrosain chudik
chudikova chukwu chumba chumley chumo chunn churchill churchwell ciabhain ciampi cianaigh cianain
cianciolo ciani ciaragain ciaraigh ciarain ciarba ciardha ciardhubhain ciarmhacain ciarmhaic
ciarucain cibane cibhil cibin cibula cibulka cibulkova cibulova cicala cichorius cicilia ciernaova
ciernik ciernikova cierny cifuentes cigan ciganik ciganikova ciganova ciganovic ciger cigerova
cignaroli cikotic cilea cilibrasi cill cillartrain cillin cilltrain cimarosa cimini cimino cindric
cingizoglu cinneide cinneir cinnseala cinnseamain cintron ciobhain ciobhanaigh cioffi ciollabhain
cioltrain cionnaigh cionnaith cionnfhaola ciorain ciosain ciosog ciosoig ciothaigh ciothog cipolla
cirino cirric cirule cirulis cisneros cisterna cisternas ciuinin ciurtain civaschi cizmesija cizmic
claar claassen claesdr claesen claesner claessens claesson claeys clafferty claffey claimhin clancy
clanton claochlai claochlaoigh claonain clapp clarach clardy claridge clarkson clary classon
clausen claussen clavero clavin clawson claxton clayborn claycomb claypool claypoole claytor cleary
cleek clees clegg cleghorn cleir cleirchin cleireachain cleirigh cleland clements clemmer clemmons
clemons clenaghan clerc clerck clercq clerkin clery clevenger clift cline clinkscales clinten
clocharta clochartaigh clochasaigh clogherty cloherty clohessey clohessy cloney cloninger clontz
cloonan cloone clooney clootwijck clopton closset clough clouse clouser cloutier clow clower
clowers cluanaigh cluanain cluff cluin clukey clumhain clunain clune clunies clyburn clymer
cnaimhin cnaimhsi cnaimhsighe cnuachain coady coakley coan coardi coates coats cobb cobbs
"""
