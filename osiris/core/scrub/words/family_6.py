"""Family names (US Census 1990; Faker), from sheffer to zwindrecht."""

NAMES = """\
sheffer sheffield shehan sheil sheilds sheitric shelembe shen shengele shenk shenoy sheoinin
shepard shepardson sheperd shephard sheppard shere sherer sherlock sherrard sherrer sherrod sheth
shetler shetty shevlin shewmaker shezi shibase shick shiel shiels shifflett shiflett shih shikuku
shilling shimizu shinault shinga shinn shipe shipley shipman shipp shippy shirey shitric shiurdain
shiurtain shively shoaf shoba shockey shockley shoemake shoemaker shoffner shofner shohjahonov
shohruxov shomais shombela shoop shope shorey shortridge shortt shoup shouse showalter shoyisa
shozi shreve shriver shroff shropshire shrout shroyer shrum shryock shubert shuey shukla shukronova
shuler shull shults shultz shumaker shuman shumate shumpert shumway shunk shupe shurtleff shuster
shute shutt shuttleworth siacais siadhachain siadhail siaghail siardain sias sibal sibalic
sibalukhulu sibanda sibaya sibeko sibert sibhene sibhleain sibilia sibindi sibisi sibiya sibley
sibul siciliano sickler sidheail sidhu sidi sidler sidlo sidlova sidor sidorov sidorova siebenaler
sieber sieberer siebert siegel siegl siegrist siele siering sievers siffredi sifuentes sigagu
sigala sigegede sigei sigerson sigl sigler sigman sigmon sigrist sihombing sihotang sihvonen sijadu
sikes sikhakhane sikhosana sikhunyana sikiric sikk sikobi sikora sikorski sikuku sikwayo silangwe
silberman sild siler silina silins sillanpaa sillaots sillaste siller silm silvas silveira
silvennoinen silverberg silverman silverstein silvestri silvey simanjuntak simara simard simba
simbolon simek simekova simelane simeoin simeoni simic simicic simik simikova simka simkins simko
simkova simmon simmonds simmons simms simoens simoes simola simoncic simoncicova simonds simoneau
simoneaux simonen simonetti simonic simonis simonova simonovic simonovicova simons simonsen
simonson simonsson simonton simova simpkins sims simson simunic simunovic sinaga sinclair sinema
sines singh singhal singletary singley sinha sinisi sinkovec sinkovic sinnott sinozic siochain
siochfhradha siochru sioda siomoin sionachain sionain sionainn sionnaigh sioradain siorain
siothchain sipe sipek sipes sipic sipila sipos sipple siqueira sirait sireelert siregar sirel
siripaiboo sirois sirotic sirvio sisask sisco sishangwe sishi sishiya sisk sisler sismondi sisneros
sisson sistrunk sitar sitati sith sithenjwa sithigh sithole sithombo siththe sithuli sitienei
sitolotolo sitompul sitorus sittisaowapak sitton situm situma situmorang siun siurdain sivertsen
siwele sixli sixtus siyaya siyeshe sizemore sjoberg sjoblom sjodin sjogren sjoholm sjolander sjolin
sjolund sjostedt sjostrand sjostrom skaggs skally skantar skantarova skara skeahan skeen skeens
skeffington skehan skelly skelton skenderovic skiba skidmore skiles skivington sklar sklarova
sklenar sklenarik sklenarikova sklenarova sklenica sklenicka sklenickova sklenicova sklenka
sklenkova skoda skog skoglund skok skokan skokanova skold skoog skov skoviera skovierova skrijelj
skriniar skriniarova skrlin skrnicki skrtic skugor skuja skujina skujins skultety skultetyova
skunca skupnjak skutecka skutecky sladonja slaetsdochter slagle slagmolen slahor slahorova slamain
slamon slastan slastanova slatara slaton slattery slaugh slaughter slavens slavik slavikova slavin
slawson slayton sledge slegers sleibhin slevin sliger slimani slingerland slivka slivko slivkova
sloan sloat sloboda slobodnik slobodnikova slobodova slocum slone sloot slota slotova slovakova
slover slovinec slovinecova slowey sluaghdhain sluder slusher sluss slyne smajda smajdova smal
smalley smallwood smealain smedley smedt smeede smeets smelser smeltzer smet smets smid smidova
smirnoff smirnov smitham smither smitherman smithers smithey smithson smits smokovic smolain smolic
smoot smrek smrekova smtih smullen smyth smythe snapp snauwaert snavely snead sneed snell snelling
snelson snider snoddy snodgrass snook snowden snyder soares sobarzo sobel sobolev sobota sobowale
sobrero sobrino socha soderberg sodergren soderholm soderini soderlund soderman soderquist
soderqvist soderstrom sodhi soding soduba soest soffici sohn soileau soini soininen soita sokac
sokcevic sokhela sokhulu sokhwebula sokic sokk sokol sokolov sokolova solana solanki solano solares
solari soldo solej solejova soler solera solheim solihayeva solimena solis soliz sollars sollima
solomun solorio solorzano solovjov solsona soltani soltes soltesova soltys soltysova solzer
somachain soman somboni somers somerville somfula sommaruga sommers sommerville somogyi somoza
sompisi sondergaard sondini sondisa songer songiya soni sonnenberg sonnier sonnino sonnleitner
sonqandile sontag sontuli sood sooksawang soolachan soolaghan soos soosaar soosalu soots soper
soranzo sorattanachai sordi sorensen sorenson sorg sorgatz sorger soria soriano soric sorokin
sorrell sorrells sorrentino sosa sosebee sosic sosnain sostaric sotelo sothole soto sotobe
sotomayor soucy soudani souder souders soukup soukupova soule sousa southall southard southee
southerland southwick southworth souza sowa sowards sowder sowell sowers sowman soyinka soylu spaan
spadafora spaendonc spaendonck spaeth spahn spalding spallanzani spanevello spangler spanhaak spann
spano sparkman spataro spates spaulding speakman spealain spearman specht spector speegle speer
speicher speight speights speijer spellman spelman speri sperl sperling sperry spicer spiegel
spiegl spielman spier spiers spika spiker spilar spilarova spillane spiller spillers spillman spina
spindler spinelli spinka spinks spinola spiolain spiollain spisic spitler spitz spitzer spivey
spohn spolain spoljaric spooner sporer sporri spotts spradlin spradling spraggins sprague spralja
spratt sprayberry spreeuw spreeuwel spreitzer sprenger spreuwel spriggs springfield sproge sprogis
sprong sproul sprouse spruill spruit spruyt spurlin spurling spurlock squarcione squires sraffa
sridhar srinivas srinivasan srisoontorn srivastava sroka srsen staab staats stac stace stackhouse
stadelmann stadlbauer stadler stael staelens stagg staggs staglieno stagner stahl stahlman stahr
stalder stalker stallard stallings stallworth stalnaker stalvey stambaugh stamey stamm stamper
stamrood stancil stancin standaert standifer standish standley standridge standun stanek stanescu
stanfield stanfill stange stanger stangl stanhope stanic stanicic stankevicius stankova stannard
stansberry stansbury stapleton stapp staquet starbuck starcevic starcher stark starke starkenberg
starkey starnes starosta starostova starrett stas stassin stastna stastny staten statler staton
staub staudacher staude staudinger staudt stauffer staunton stayton stclair stcyr steadman stearns
stebbins stecher steck steckel stedman steelman steenbakkers steenbeek stefanec stefanek
stefanekova stefanelli stefanik stefanikova stefanka stefanko stefankova stefanova stefanovic
stefanovicova stefanski steffens steffensen steffey stefovic stefunko stefunkova stegall steger
stehr steib steichen steidl steiger steinacher steinbach steinbacher steinbauer steinberger
steinbock steindl steiner steininger steinke steinkellner steinlechner steinman steinmeiern
steinmetz steinwender stejskal stejskalova stell stelly stelzer stelzl stenberg stenger stenlund
stennett stenson stenstrom stepanek stepankova stepanov stephens stephenson stepp sterckx sterkman
sternberg sterrett stettler stettyn steuber steuer steurer stevens stevenson steverson stey
steyaert stgeorge stgermain sthilaire stibhin stice stichter stickley stickney stidham stiebitz
stiedemann stiegler stier stifanic stiffel stiffler stifter stiles stillings stillman stillwell
stiltner stilwell stimac stimpson stin stines stinis stinnett stinson stiofain stipanovic stiperski
stites stith stitt stiver stivers stjean stjohn stlaurent stlouis stoc stockdale stocker
stockhammer stockinger stockl stockli stockman stockstill stockton stockwell stoddard stodola
stodolova stoffel stoffelsz stoger stogner stoiber stoica stoices stojanov stojcevic stojnic stoker
stokes stoll stollings stolnik stoltenberg stoltz stoltzfus stolz stolze stondun stoneking stonge
stook stopar stoppani storer storladi stosic stott stotts stouffer stovall stover stowe stowell
stowers stpeter stpierre straaten strachan stracke strader stradivari strahan straka strakova
stralen straley strandberg strang strangio strasser stratford stratton straub strauch straus
strauser strauss strawbridge strawn strawser strayer strazdina strazdins strazicic strba strbac
strbova streeter streich streicher streit stribling stricker strickland strickler stricklin strid
striebitz strigt strigter strijker strik strinavic stringfellow stringfield stringham stripling
strljic strnad strnadova strnisko strniskova strobel strobl stroh strohmaier strohmayer strohmeier
strom stroman stromberg stroobants strope strosin strother stroud stroup stroupe strouse strout
struble strukelj strunk struthers strycek strycekova stserbakov stubblefield stucchi stuckey stucki
stuckler studdard studebaker studer stuivenberg stull stultz stummer stumpf stundun stupalo
sturdevant sturdivant sturgeon sturges sturgill sturgis sturlan sturm sturtevant stutz stutzman
styron suarez suartini suazo suber sublett subramaniam subramanian suciu sudduth sudiati suggs
sugrue suhonen suibhne suijker suilleabhain suilliobhain suinvorde suipeal suiter sujjaboriboon
sukhenai sukurlu sukurov sulc sulcova sule suleymanli suleymanov sulg sullins sultanli sultanov
sulzer sumayyeva sumlin summerlin summers summerville summey sumpter sumrall sunavcova sunavec
sundaram sundberg sundell sunder sunderland sundin sundquist sundqvist sundstrom sunjic suomalainen
suominen suppan supraha sura surac suran suraprachit suraprasert surbek surber sureda suresh suri
surian surina surka surkova surles surratt suryatmi suryono susa susanti susnik sussman sustar
suter sutherland sutinen sutphin sutt sutter suttle suttles suur suvorov suwarno suzuki svab
svabova svaby svahn svantesson svard svec svecova svedberg svehla svehlova svendsen svensson sverko
svetlicic svoboda svobodova svrbik svrbikova swafford swaim swain swaminathan swamy swaney swanger
swaniawski swank swann swanner swanson swarey swart swartz swayze swazi swearingen sweatman sweatt
sweeny sweitzer swennen swensen swenson swett swick swiger swilley swindell swinehart swiney
swinford swingle swink swinnen swinney swinson swint swinton switzer swope sydnor sykes sykora
sykorova symonds symons synder synnott syombua syrjala szabo szalai szekely szekeres szeto szilagyi
szoke szucs szymanski taal tabacu tabares tabb taber tabet taboada tabor tacchini taccola tackett
tadlock taferner tafoya tafuri taggart tagliafierro tague tahraoui tahri taht tahtinen taibi
taichligh taidhg tailliuir taipale tait takacs takahashi takala takkelenburg takyi talamantes
talarico talavera talbert talbi talbot talbott taleb taliaferro taliani talibli talibov taliercio
talkington tallant tallent tallman talpas talpasova talton talts talwar tamarit tamayo tamba
tamberg tamborini tamburello tamburi tamburini tamez tamhais tamm tamme tammerijn tammik tamminen
tampubolon tamsma tamura tanaka tandon taneja tangen tanghe tangney tanguay tankersley tanksley
tansey tanskanen tanui tanzer tanzini tapak tapakova tapdiqli tapdiqoglu tapia tapley tapp tapper
tarango tarantini tarantino taranto tarassov tarbox tarchetti tardif tardiff tarhan tarihoran tarin
tarlaigh tarpaigh tarpey tarpley tarrant tartaglia tartini tarus tarvainen tarver tarvin tasca
tasche tasker taskinen tasso tassoni tata tatar tatarka tatarkova tatarova tatro tauber taucher
tavarez tavcar taveras tawia tazka tazky teachain teague teahan teangana teangnai teasley tebaldi
techer tedder teder tedeschi tedesco tedford teearu teel teesalu teets tehan teidheachain
teimhneain teixeira tejada tejeda tejedor tejera tejero telesio telford telles tellez tellier
tellis tello temirov temmerman templeton templin tencalla tennant tenney tennison tennyson tenorio
tepes teran teras terer terlevic ternan terpstra terragni terrazas terron teruel tervo terwilliger
terzic tesar tesch tesija teske tessier testa testerman teter tetreault teufl teuling teunissen
tevetoglu texier textor thabekhulu thabethe thabizolo thach thacker thaidhg thaker thakkar thakur
thaler thalhammer thaller thaman thames thamhais thamrin thanel thango thantananont tharp tharpe
thaxton thayer thein theis theisen theiss thela thelen thembekwayo thembela thenjwayo theraulaz
theriault theriot theroux therrien theunis theuri theus theys thiarnain thibeault thibodaux
thibodeau thibodeaux thiel thiele thielen thighearnaigh thighearnain thigpen thill thilmany thinnes
thiong thirion thiry thobeni thoirbhealaigh thoirdhealbhaigh thole thoma thomais thomason thomassen
thomasson thomka thommen thompkins thoms thomsen thomson thonon thony thorcail thoren thorens
thornberry thornburg thorne thornhill thorp thorpe thorsen thorson thorton thout thoya thoyana
thrasher threadgill threatt threinfhear threinfhir throckmorton throop thuathail thuathalain thuku
thulin thuliswayo thumbela thumbeza thuranira thurber thurmond thurner thusi thusini thwala
thygesen thys tiainen tianvarich tiarnaigh tiarnain tiba tibbetts tibbs ticha tichenor tichy
tidwell tiefenbacher tielemans tiemann tiepolo tierney tighe tighearna tighearnaigh tighearnain
tigner tihhomirov tiihonen tiik tiits tijerina tikka tikkanen tilghman tilk tillery tillett tilley
tillis tillmanno tillotson tilton timberlake timek timekova timka timko timkova timlin timmerman
timmermans timmins timmons timms timofejev timonen timoney timony tims tincher tindall tindell
tindle tiner tingley tinguely tinney tinnin tinoco tinsley tintzmann tiobraide tiomanai tiomanaidh
tiomanaidhe tiomanaigh tippett tirabassi tirado tirie tirkkonen tirop tirpak tirpakova tisaj
tischler tisdale titipatrayunyong titov tittle tiwaa tiwari tlustek toal tobar tobey tobler
todsapornpitakul toft togher togliatti tognazzi tohall toibin toic toirbhealaigh toivanen toivonen
tolain tolan toland tolar toldo toledo tolentino toler toles tolin toliver tolj tolle tollefson
tolley tollison tolliver tolman tolonen tolosa toloza tolson tolvanen tomais toman tomana tomanek
tomanekova tomanik tomanikova tomanova tomasek tomasekova tomaselli tomasetti tomasik tomasikova
tomasini tomaska tomasko tomaskova tomasova tomaszewski tomazic tomblin tomecek tomecekova tomecka
tomecko tomeckova tomei tomek tomekova tomescu tomhnair tomic tomicic tomingas tomka tomko tomkova
tomlin tomlinson tomljanovic tommaseo tompkins tomsic tomson tonc toninelli tonisson tonisto tonra
tonui toolan toole tooley toolin toolis toom tooman toombs toome toomer toomey tooming toomsalu
toor topete toplak topolska topolsky topper torain torfs torgerson torlonia tormaigh tormay tormey
tormo tornatore tornqvist toro toroitich torok torp torpaigh torpey torphy torralba torre
torrecilla torrens torres torrez torricelli torrijos torstensson toscani toscanini toscano toselli
tosh tosi toso tosto toth totic totino totten totwiller touati toubeau touchstone touil toumi
tournay toussaint tovar towe towery towett towle towne towner townes townley townsel townsley tozzi
tozzo traetta trafton trahan trainor tramel trammell trantham trantow traoin traore trapanese
trapani trapp trask tratnik trattner traub trauner trausch travaglia travaglio traver travers
traversa travia trawick traxler traylor traynor trbovic treabhair treadway treadwell treanor
treasai treasaigh trebbi treboux treccani treece trei treial treier treinfhear trejo tremblay
tremonti trenor trentin trentini treo treoigh trepanier tresoldi tressler treutel treves trevino
trevisan trevisani trexler trezzini trgovcic triall triana tribble trierweiler trigg triggs
trikasemmart trillini trillo trimble trimmel trincavelli trinkl tripathi triplat triplett trivedi
trlik trlikova trnski trobbiani troch troche trofimov troiano troisi trombetta trombley trommler
tromp tron troncoso tropea trosclair trost trotman trott trotta trotter trottier troup troutman
troutt trowbridge troxel troxell troxler troyer truax trub truben trubenova trubin trudeau
trueblood truelove truesdale truesdell truett truex truitt trujillo trull trummer truong trupiano
trupp trussardi trussell trutanic truu tsagairt tsai tsang tsaoi tsaoir tschentscher tsionnaigh
tsithigh tsosie tsvetkov tuachair tuairisc tuairisg tuama tuamain tuaraisce tuaruisce tuataigh
tuathaigh tuathail tuathaill tuathalain tuathalin tuathlainn tubbs tubridy tucci tuda tudela tudic
tuggle tuijl tuile tuimlin tuisk tuithof tukane tuksar tukur tull tullis tully tuma tumova
tungkasethakul tunnell tunstall tuohey tuohy tuomi tuominen tuovinen tupa tupper tupy turalli
turati turchetta turchi turci turcinov turcok turcokova turcotte turek turesson turgeon turina
turins turk turley turman turmes turnage turnbow turnbull turney turongkinanon turpeinen turpin
turraoin turrini turudic turunen tusek tuskan tussey tuten tutino tutt tuttle tutty tuul tuulik
tuwei tuzzolino tveit tweedy tweneboa twidle twilley twitchell twitty twohey twohig twombly twomey
twumasi twyman tynan tyndall tyner tynes tyre tyrrell tyus uaid uaiteir uaithne ualghairg
uallachain ualtair ubaldi uchida udeh udinese udinesi ugarte ughi ugrinic ugurlu uibhrin uibo
uidhir uidhlinn uiginn uilcin uittenbosch ukic uldry ulibarri ulker ullman ullmann ulloa ulmer
ultaigh umana umarov underhill underwood ungaretti unger uniacke uniaque unknow unruh unruoch
unterberger unterweger uotila upadhyay upchurch updike upham uphaus uphuis uphus uppal upton uram
uramova urbanova urbanski urbany urbina urblik urblikova urbonas urena uria uriarte urias uribe
urlic urquhart urra urrutia urzua usada usamah usic usmonov ussery utami utley utterback uusitalo
uustalu uwais uyainah vaananen vaati vabaza vaca vaccaro vacek vachon vaci vackova vaden vadnais
vaes vaessen vaher vahi vaht vahter vahtra vaidya vaillancourt vaillant vainio vaisanen vajcik
vajcikova vajda vajdova valach valachova valachovic valachovicova valadez valbuena valcarcel
valdebenito valderrama valdes valdez valdivia valdovinos valenciano valent valenta valente valenti
valentic valentinova valentova valenzuela valera valero valette valge valguarnera valicek
valicekova valier valimaki valjetic valk valkama valkonen vall valladares valle vallee vallejo
vallejos vallelian vallenduuk valles vallet valliere vallin valls valmarana valtonen valusek
valusekova valuska valuskova valverde vanaga vanags vanarsdale vanatta vanbrabant vanburen
vanbuskirk vancamp vancleave vandaele vandamme vandecasteele vandekerckhove vandemark vandenberg
vandenbergh vandenberghe vandenbroucke vandenbussche vandendriessche vandeputte vandergriff
vanderheyden vanderlinden vanderpool vanderstraeten vandervort vandeusen vandevelde vandewalle
vandiver vandusen vandyke vanegas vanek vanekova vanetten vanfleet vang vangisa vangorder vangundy
vanhee vanhook vanhoose vanhorn vanhouten vanhoutte vanhove vankirk vankova vanlandingham vanmeter
vann vannatta vanness vanneste vannoy vanover vanpelt vanscoy vansickle vanslyke vansteenkiste
vantassel vanvalkenburg vanvitelli vanwinkle vanwormer vanzandt vanzant vaquero varadi varano varas
varela vares varga vargas varghese vargo varik varis varkey varley varma varnado varnell varner
varney vartiainen varty varughese vasa vasari vasconcelos vasek vasekova vasiliev vaska vasko
vaskova vasques vasquez vass vassallo vassar vasser vasseur vastenhouw vastraedsd vattimo vaughan
vaught vavra vavrinecova vavrova vayrynen vazquez veach veale veas veasey veatch vecellio vecoli
veen veenendaal veenstra vegt veic veilleux veiver vejar velandia velarde velasco velasquez
velazquez veldak veldakova velde velden velderman velez veliz veloso veloz velthoven veltman
veltroni velzen venable venalainen vendetti venditti vendrell venegas venezia veneziano venier
venkataraman venkatesh venrooy vento ventura venturi verbeeck verbeek verbeke verbiest verbist
verboom verboven verbruggen verbrugghe vercammen vercauteren vercelloni vercoe vercruysse verdejo
verdi verdier verdin verdonck verdone verdu verdugo verdun verduzco vereecke vereecken vereen
verelst veres verfaillie verga vergara vergassola vergauwen vergeer vergerio verhaar verhaegen
verhaeghe verhagen verharen verheij verhelst verheuvel verheyden verheyen verhoeven verhulst
verkade verlinden verma vermandois vermeersch vermeil vermeir vermeire vermeiren vermeulen
vermeylen vermillion verret verri verrill versace verschuere verschueren verschut versluijs
verstappen verstraete verstraeten vertoor vertooren vervaeke vervaet vervoort verwimp verwoert
vesel vesela veselova vesely veski vespa vespucci vestal vestergaard vesterinen vesterlund vestin
veternik veternikova vethayasas vetter veum vezi vezina vezzali viaene viana vianello viberg vicen
vicena vicencio vicenova vicens vickers vickery vidakovic vidas videla vidic vidmar vidoni vidov
vidovic vidrine vieira vienne viens vierdag vierra vigil vigliotti vigneron vignon vigorelli vigue
viik viira viitala viitanen viklund viks viksna vikstrom vila vilain vilakazi vilalta vilanova
vilaplana vilar vilches vilcina vilcins vilhelmsson viljanen viljevac vilks vill villablanca
villadicani villagomez villagra villagran villalba villalobos villalonga villalpando villamil
villamizar villani villanueva villar villareal villarosa villarreal villarroel villasenor villatoro
villaverde villegas villemson villena villeneuve vinas vincetic vinck vincze vines vining vink
vinogradov vinyard vinyuvanichkul virag viramontes virk virta virtanen visconti visintini vismara
visnapuu visnovska visnovsky visser vissers viswanathan vitale vitasovic vitek vitkova vitola
vitolina vitolins vitols vittadello vitturi vivaldi vivanco viveros vives viviani vizcaino vizintin
vlaanderen vlach vlachova vlachovic vlachovicova vladislavic vlaeminck vlasic vlassov vlcek vlckova
vleugels vliet vlkova vlna vlnka vlnkova vlnova vodopivec voelker voet vogel vogl vogler vogt vohra
voight voigt voinea voisin vojkovic vojtek vojtekova vojtka vojtko vojtkova volarevic volaric
volcke volk volkman volkov vollbrecht vollmer volpe volta volterra volz vong vonlanthen vonrueden
voorde voorhees voorhout voorst voortman vora vorkapic vorobjov voronin voros voss vosu voutilainen
vowell voyles vozar vozarova vozila vrabcova vrabec vrabelj vrablec vrablecova vrancken vranckx
vranic vranken vrban vreeland vretenar vrhovec vries vroege vroman vrome vsiliauskas vucetic vucin
vuckovic vugdelija vugec vuille vukman vukobratovic vukovic vukusic vuljak vumisa vundla vunisa
vuong vuorela vuori vuorinen vuyst vyas vydarena vydareny waarbeek waardeloo waas wable wabomba
wabwile wabwire wacana wachter wacker waddell waderle wadhwa wadley wadsworth waelchi waele wagener
wagenknecht wagenvoort waggoner waghorn wagle wagner wagoner wagstaff waguespack wahl wahlberg
wahlgren wahlstrom wahner wahome wahyudin wahyuni wainscott wainwright waite waites waithaka
waithera waithira wakeman wakhungu wakio wako walch walcher walcott walczak wald walden walder
walderade waldman waldner waldon waldrep waldron waldrop waldrup wali walia walkup walla wallach
wallaert walle wallen walley wallgren wallin wallis wallner walmsley walraven walser walsh walshe
walsteijn walston walters waltl waltman waltrade walz wamaitha wamboi wambura wampach wampler
wamsley wamuyu wanamaker wandera wandl wang wanga wangai wangare wangechi wangeci wanger wanijiku
wanjau wanje wanjira wanjugu wannapaitoonsri wantz wanyoike wanza wanzala wardlaw wardlow warfield
wargo waring wario warman warnier warnke warnock warr warrick warriner warrington waruguru warui
warwick wasendlunkulu washam washburn wasike wasita waskita wason wasonga wassenaar wasserman
wasson wastuti wasunun waswa watanabe waterhouse waterman watford wathelet wathen watkins watsica
watters watterson wattiez waugh wauters wauthier wavinya wawira wawire waymire wayua weakley
weatherby weatherford weatherly weathers weathersby weatherspoon weatherwax webber webby weber
wechselberger wechsler wechuli weddington weddle wedgeworth weeden weekley weeldenburg weems
weerdenburg weerdt weese weever wegener wegmann wegner wegscheider wehner wehrli weibel weidinger
weidman weidner weigand weigel weigl weihmann weijland weijters weikel weil weiland weiler weimann
weimer weinberg weinberger weiner weinhage weinhold weinstein weintraub weis weisberg weise weiser
weisgerber weisman weiss weissenbock weissman weissnat weitzel wela welborn welch welf welker
wellens weller wellman welty wendling wendt wenger weninger wennberg wensen wentworth wentz wentzel
wenzl werd werdes werl wernecke wert werth werts wertz weru wery wesack wescott wesner wessels
wessex wesson westberg westberry westbrook westbrooks westcott wester westerbeek westerberg
westerburg westerfield westerlund westerman westermann westfalen westfall westfield westgate
westlake westlund westman westmoreland westover westphal weterink wetherell wethington wetmore
wettstein wetzel wever wexler weyant weydert weyland weylant weyrich weza whalen whaley wharton
whatley wheatley wheaton wheelock whelan whelehan whetstone whetzel whidden whipkey whipple
whisenant whisenhunt whisler whitacre whitaker whitcomb whiteaker whited whitefield whitehouse
whitehurst whiteley whiteman whitener whitesell whiteside whitesides whitfield whitford whiting
whitlock whitlow whitmer whitmire whitmore whitsett whitson whitt whittaker whitted whittemore
whitten whittier whittington whitton whitty whitworth whorton whyte wiafe wiberg wibisono wible
wibowo wicht wicker wickerode wickersham wickham wicklund wickman wideman widener widhalm
widiastuti widmann widmer widner widodo wiebe wiedner wiegand wiek wiel wieloch wiener wiens wier
wies wiesbauer wiese wieser wiesinger wiesner wiest wigfall wiggins wigginton wiggs wight wigley
wigman wijaya wijayanti wijk wijland wiklund wikstrom wilbanks wilborn wilbourn wilcher wilcken
wilcox wilde wilderman wildman wildschut wile wilfinger wilfong wilhelmsson wilhite wilhoit
wilhoite wiliams wilk wilke wilken wilkens wilkerson wilkes wilkey wilkin wilkins wilkinson wilks
willaert willaims willame willams willcox willekens willems willemsen willett willey willhite
williamson williford willigen willingham willison willman willms willoughby willson wilmart wilmes
wilmet wilmont wilmot wilmoth wilmotte wilms wilmsen wiltse wiltshire wiltzius wimberly wimbish
wimbush wimer wimmer wimolnot winandy winarno winarsih winberg winburn winbush winchell winchester
windhager windham windisch windle windler windley windom windsor winebrenner winegar winfree
winfrey wingard wingate winger wingert wingfield wingo winkelman winkfield winkle winkler winn
winnrich winslow winsor winstead wintheiser winther wipstrik wireman wirth wirtz wirz wiseman
wisner wisniewski wisoky wisozk witcher witham withers witherspoon withrow witkowski witmer witte
witten wittenboer witter wittman wittmann witzel wiza wofford wogerbauer wohlgemut wohlmuth
wohlwend wohrer wojciechowski wojcik wolcott wold wolfenbarger wolff wolffel wolfgram wolfinger
wolford wolfsdr wolfson wolfswinkel wolter wolters wolverton wolzak womack womble woodall woodard
woodberry woodbury woodcock woodell woodford woodham woodhouse woodley woodman woodring woodruff
woodrum woodside woodworth woodyard woolard wooldridge woolery wooley woolf woolfolk woolford
woolley woolridge woolsey wooning woosley wooster wooton worcester worden worrell worsham worsley
wortham worthen worthington wortman wotring woudenberg woulfe wouters woutersz wozniak wratt wray
wrenn wrigley wroblewski wrynn wuckert wulandari wulff wunderink wunderlich wunsch wurm wurster
wurth wurzer wurzinger wuthrich wutke wuyts wyant wyche wyckoff wymer wynants wynn wynne wyrick
wysocki wyss xaba xakimov xala xhakaza ximba xiong xolidov xolo xulu yaamoa yadav yaeger yager
yahaya yahi yahiaoui yahyoev yakub yale yamada yamamoto yamashita yancey yandell yanez yaqubov
yarber yarborough yarbrough yardley yarnell yasinaeva yasinov yasminova yatich yator yawson yazzie
ybarra yeager yearwood yeary yeboa yeboah yego yegon yelverton yengwa yengwayo yeomans yepes yepez
yerger yetter yeung yeyeye yildirim yingling yirenkyi ylinen ylitalo ylonen yoakum yockey yocum
yoder yogi yohannan yoho yoon yorulmaz yoshida yost youmans youngman youngs younker yount younts
youprasert yousfi yuan yudas yuen yuksel yulianti yuliarti yundt yuniar yunusov yusifoglu yusifqizi
yuste yusupov zaal zabala zabaleta zabarella zabel zabjacan zaborska zaborsky zaccagnini zaccardo
zacchia zacco zachar zachara zachariasova zacharova zagar zaguri zahharov zahn zahroyeva zaidi
zaitsev zajac zajacova zajc zakariyoev zake zakinja zakis zakiyaxonova zakova zakrajsek zalewski
zalite zalitis zalokar zamarripa zambrano zamengo zamora zamorani zamorano zampa zamudio zanazzo
zangerl zanichelli zanker zanoski zanzi zaoui zapata zaragoza zarate zarinova zarins zarlino zauner
zavala zawadi zayas zayidov zaynabova zbinden zboncak zeba zebec zecchini zechmeister zechner
zedillo zeemans zeffirelli zehetner zehnder zehr zeigler zeiler zeilinger zeimes zeimet zeiner
zeldenrust zeleznik zeleznikova zelic zeller zellers zellmer zeltina zeltins zeman zemanova zemlak
zemljic zendejas zengin zenner zenteno zenz zepeda zerbe zeringue zerjav zeroual zerrouki
zetterberg zetticci zettl zevenboom zezelic zgorelec zhang zhao zhou ziane ziani zibert zichichi
zidane ziegert ziegler zielinski ziemann zieme ziemele ziemelis zigler zigmundova zigo zigova zijl
zijlemans zijlmans zikhungwini zikovic zima zimka zimkova zimmer zimmerman zimmermann zimova zingg
zink zinn zinnurova zirkle zirme zirne zirnis ziro zito zitouni zivic zivkovic zizek zmaic
znidarsic zobel zochling zohrer zollinger zook zoppetti zoppetto zorbach zorko zorlu zorman zorn
zorrilla zotter zouaoui zrilic zrinski zubairu zubayrov zubcic zubek zubekova zuber zubka zubko
zubkova zubrik zubrikova zucker zuckerman zufika zugec zuidweg zuijdveld zujev zukauskas zukov
zukowski zulaika zulauf zulkarnain zuluaga zumwalt zunec zuniga zupan zupanc zupancic zupanic
zuravljov zurcher zurita zuvela zuzic zvaigzne zver zvirbule zvirbulis zwaben zwart zwijsen
zwindrecht
"""
