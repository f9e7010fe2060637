"""Family names from koons to zuniga: no word of the vocabulary (US Census 1990)."""

NAMES = """\
koons koontz kopp korn kornegay koski koss koster kovach kovacs kowal kowalczyk kowalski kozak
kozlowski kraemer kraft kramer krantz kranz kratz kraus krause krauss krebs kremer kress krick
krieger kroeger kroll kropp krouse krueger krug kruger kruse kuehl kuehn kuhl kuhlman kuhn kuhns
kujawa kumar kunkel kunkle kuntz kunz kurth kurtz kushner kutz kuykendall kwan kwiatkowski kwon
kyles kyser labarbera labbe labelle labonte laboy labrecque labrie lacasse lachance lacombe lacour
lacroix ladner lafave lafayette lafferty laflamme lafleur lafond lafontaine lafountain lafrance
lafreniere lagasse laguna lagunas lahr lail laine laing lair laird lajoie lakey lakin laliberte
lally lalonde lambert lamm lammers lamontagne lamothe lamoureux lampe lampkin lampley lancaster
landa landeros landers landes landin landis landreth landrum landry laney langdon lange langer
langevin langford langham langley langlois langston lanham lanier lankford lanning lantz lanza
lapierre laplante lapointe laporte lapp largent larios larkin larkins laroche larochelle larosa
larose larrabee larsen larson lasalle lasater lasher lashley laskowski lasley lassiter laster
latham lathan lathrop latimer latour latta lattimore lauderdale lauer laughlin laureano laurent
laux lavallee lavalley lavelle lavergne lavery lavigne lavin lavoie lawhorn lawler lawless lawlor
lawson lawton layfield layne layton lazar lazarus lazo leach leahy leake leal leary leath
leatherman leathers leatherwood leavitt lebeau lebel leblanc leboeuf lebron lebrun leclair leclerc
lecompte ledbetter ledesma ledet ledezma ledford ledoux leech leeper lees lefebvre lefevre leffler
lefler leflore leftwich leger legere leggett legrand lehman lehmann lehr leibowitz leighton leija
leininger leister leiva lejeune lemaster lemay lemieux lemire lemke lemley lemmon lemmons lemoine
lemos lemus lenhart lennon lennox lenoir lentz lenz leong leos lepage lepore lerma lerner lesher
lesko lessard letendre letourneau lett leung levasseur leverett levesque levin levine levinson
levitt levy lewandowski lewellen lewin leyba leyva lheureux liang liddell lieb lieberman liggett
liggins lightfoot lightner ligon liles lillard lilley lima limon linares lind lindberg lindell
lindeman linden linder lindgren lindholm lindley lindner lindquist lindstrom lineberry lingerfelt
lingle linkous linn linton linville lippert lipscomb lipsey lister liston litchfield littlefield
littlejohn littleton litton littrell livengood livesay livingston lizotte llamas llanes llewellyn
lockard lockett lockhart locklear lockridge lockwood lodge loeffler loera loftin loftis lofton
loftus loggins logsdon logue lohman lohr lollar lomas lomax lombard lombardi lombardo lomeli loney
longley longo longoria loomis looney looper loos loper lopes lopez lorenz lott loucks loudermilk
lough louque lovato lovejoy lovelace lovelady loveland loveless lovell lovett lowder lowe lowery
lowman lowrey lowry lowther loya lozada lozano lozier lubin luce lucero lucier luckett luckey
ludwick ludwig lueck luevano lugo lujan lukens luker lumpkin lund lundberg lundgren lundquist lundy
lunn lunsford lunt luong lupo lusk lussier lutes luttrell lutz lydon lykins lyles lyon lyons lytle
maas mabe mabry macaluso macarthur macdonald macdougall macedo macfarlane macgregor mach machado
machuca macias maciel mackay mackey mackie mackinnon macklin maclean macleod macmillan macneil
macomber macon macpherson maddox maddux mader madera madewell madigan madore madrid madrigal madsen
madson maes maestas magallanes magana magee maggard maggio magill magness magnuson magruder maguire
mahaffey mahan maher mahler mahon mahone mahoney maier maines majewski maki makowski malave
maldonado malek maley malinowski mallard mallett mallette malley mallon malloy malone maloney maloy
manchester mancini mancuso mandel maness mangan mangrum mangum manion manis manley mann manning
mannino manns mansell mansfield manson mansour mantooth manzanares manzano manzo mapes maples mapp
marable marcano marchand marchant marchese marchetti marcotte marcoux marcum mardis marek mares
marin marinelli marino mariscal markel markey markham markle markley markowitz marler marley marlow
marlowe maroney marotta marquardt marquez marr marra marrero marriott marroquin marrs marrufo
marston marte martel martell martens martindale martineau martinelli martines martinez martini
martino martins martinson martz marx mascarenas mashburn massa masse massengale massey massie
masterson mastin mata mateo matheny mather matherly matherne mathers mathes matheson mathews
mathewson mathias mathieu mathis mathison matias matlock matney matos matson matta mattern matteson
matthews mattingly mattison mattos mattox mattson matz mauldin mauney maupin maurer maus maxey
maxfield maxson mayberry mayers mayes mayfield mayhew mayle maynor mayo mayorga mays mazur mazza
mazzola mcabee mcadams mcadoo mcalister mcallister mcalpin mcalpine mcanally mcandrew mcardle
mcarthur mcatee mcauley mcauliffe mcavoy mcbee mcbrayer mcbride mcbroom mcburney mccabe mccafferty
mccaffrey mccain mccaleb mccall mccalla mccallister mccallum mccandless mccann mccants mccarley
mccarter mccarthy mccartney mccarty mccarver mccary mccaskill mccaslin mccauley mcchesney mcclain
mcclanahan mcclary mcclean mccleary mcclellan mcclelland mcclendon mcclintock mcclinton mccloskey
mccloud mcclung mcclure mcclurg mccluskey mccollough mccollum mccomas mccomb mccombs mcconnell
mccool mccord mccorkle mccormack mccormick mccourt mccowan mccown mccoy mccracken mccrary mccraw
mccray mccrea mccready mccreary mccrory mccue mcculley mcculloch mccullough mccullum mccully mccune
mccurdy mccurry mccutchen mccutcheon mcdade mcdaniel mcdaniels mcdavid mcdermott mcdevitt mcdonald
mcdonnell mcdonough mcdougal mcdougald mcdougall mcdowell mcduffie mceachern mcelhaney mcelrath
mcelroy mcentire mcevoy mcewen mcfadden mcfall mcfarland mcfarlane mcfarlin mcgaha mcgann mcgarry
mcgary mcgee mcgehee mcghee mcgill mcginley mcginn mcginnis mcginty mcglothlin mcglynn mcgough
mcgovern mcgowan mcgrath mcgraw mcgregor mcgrew mcgriff mcgruder mcguigan mcguinness mcguire mchale
mchenry mchugh mcilwain mcinerney mcinnis mcintire mcintosh mcintyre mciver mckamey mckay mckean
mckee mckeever mckellar mckelvey mckenna mckenney mckeon mckeown mckibben mckim mckinney mckinnon
mckinzie mckissick mcknight mckown mckoy mclain mclane mclaren mclaughlin mclaurin mclean mclellan
mclemore mclendon mcleod mclin mcloughlin mcmahan mcmahon mcmanus mcmaster mcmichael mcmillan
mcmillen mcmillian mcmillin mcmillon mcminn mcmorris mcmullen mcmullin mcmurray mcmurry mcnabb
mcnair mcnally mcnamara mcnamee mcneal mcneely mcneese mcneil mcneill mcnew mcnulty mcnutt mcpeak
mcphail mcphee mcpherson mcqueen mcrae mcreynolds mcroberts mcshane mcswain mcvay mcvey mcwhorter
mcwilliams meacham meade meador meagher mears mecham medeiros medellin medford medina medley medlin
medlock medrano meehan meeker meekins meeks mefford mehta meier meissner meister mejia mejias
melancon melanson melcher melchor mele melendez melgar mello mellon mellott melnick melo melson
melton mena menard menchaca mendenhall mendes mendez mendiola mendoza menefee menendez meneses
menke meraz mercado mercier mercurio merida merino merkel merkle merrell merrick merrifield
merriman merritt merriweather merryman mertens mertz merwin messer messick messina messner metcalf
metcalfe metts metz metzger metzler meyer meyers meza michaels michaelson michalak michalski
michaud michels mick mickelson mickens mickle middaugh middlebrooks middleton midgett midkiff miele
mielke mier mikell mikesell milam milano milburn miley millan millar millen millet millican
milligan milliken millner mills millsap millsaps milne milner mims minard mincey mingo minnich
minnick minton mintz miramontes mireles mitchem mitchum mixon mize mizell moats mobley modlin
moeller moen moffatt moffett moffitt mohan mohler mohr mojica molina moline moll moller molloy
molnar monaco monaghan monahan moncrief mondragon mong monge monger moniz monroy monson montague
montalvo montana montanez montano monteiro montelongo montemayor montenegro montero montes montez
montgomery monti montiel montoya monzon mooney moore moorehead moorer moorhead moorman mora
morabito morales moralez moran moreau morehead morehouse moreira morel moreland morell morelli
moreno morey mori moriarty morin moritz morley morrell morrill morrison morrissette morrissey
morrow morse mortensen mortenson mortimer mosby moseley mosely moser mosher mosier mosley mosqueda
mota moten motley moton moua moulton moultrie mouton mowery mowry moxley moya moye moyer moyers
moynihan mudd mueller muhammad muir mulcahy mulder muldoon muldrow mulholland mulkey mull mullen
mullens muller mulligan mullin mullinax mullins mullis mulvaney mulvey mumford muncy munday mundy
munger munguia muniz munn munoz munro munroe munson murchison murdoch murdock murillo muro murphey
murphree murphy murr murrell murry musgrave musgrove musick musselman musser muth myatt myer myers
myrick nabors nadeau nagel nagle nagy najera nakamura nakano nall nalley nance napier napoli
napolitano napper naquin naranjo nardi narvaez nash nason natale naughton naumann nava navarra
navarrete navarro nave naylor nazario neace neale nealy neary necaise needham neel neeley neely
neese neff negrete negron neill neilson nelms nelsen nemeth neri nero nesbit nesbitt nesmith nester
neubauer neuman neumann nevarez nevels neves nevins newberry newby newcomb newell newhouse newkirk
newland newlin newman newport newsom newsome newson nguyen nicholls nichols nicholson nickell
nickels nickelson nickens nickerson nickles nielsen nielson nieman niemi nieto nightingale nigro
niles nilsson nino nissen nixon nock noland nolasco nolen noles noll nolte noonan nord nordstrom
norfleet noriega northcutt northrop northrup norton norvell norwood nottingham novak novotny nowak
nowell nowicki nowlin noyes nugent nunes nunez nunley nunn nunnally nuno nuss nussbaum nutt nutter
nyberg nystrom oakes oakley oaks oates ober oberg obregon obrian obrien obryan obryant ocampo
ocasio ochoa ochs oconnell oconner oconnor odaniel oday oden odle odom odonnell odum offutt ogburn
ogden ogle oglesby ogletree ogrady ohara ohare ojeda okeefe okelley olander oldham olds oleary
oleson olguin olinger oliphant olivares olivarez olivas oliveira olivera olivier olivo oller ollis
olmos olmstead olney oloughlin olsen olson olszewski olvera omalley omara omeara oneal oneil oneill
ontiveros oquendo oquinn orcutt ordonez ordway oreilly orellana orman ormsby ornelas orosco orourke
orozco orta ortega ortego orth ortiz orton osborn osborne osburn osgood oshea osorio osteen oster
osterman ostrander ostrom osullivan osuna oswald oswalt otero otoole otte otten ottinger oubre
ouellette ousley ovalle overby overcash overman overstreet overton overturf owens owensby owings
owsley oxendine oxford oxley oyler ozuna pabon pacheco paddock padgett padilla padron paez pagan
pagano palacio palacios palermo palladino palmieri palmore palomino palomo palumbo pang paniagua
pankey pannell pantoja pape pappas paquette paquin paradis pardo pardue paredes parenteau parham
parish parisi parke parkhurst parkin parkins parkman parmenter parmer parnell parr parra parrett
parris parrish parrott parry parsley parsons partain partee partida partin parton paschal paschall
pascual passmore pastor pastore pate patel paterson patino patnode patten patterson pattison patton
pauley paulin paulino paulk paulsen paulson paulus paxton paynter payton peabody peachey peake
pearman pearsall pearson peart pease peavy peck peckham peden pedersen pederson pedigo pedraza
pedroza peebles peele peeler peeples peery pegram pegues pelayo pelkey pell pellegrino pellerin
pelletier peltier pelton pemberton pena pence pender pendergrass pendleton pendley penick penland
penley penn pennell penner pennington penrod penton pepe pepin peppers perales peralta peraza
perdomo perdue perea pereira peres perez perkins perlman pernell perreault perreira perri perrin
perrine perron perrone perrotta perryman persaud persinger peterman petersen peterson petit petrie
petro petry pettaway petterson pettiford pettigrew pettis pettit pettus pettway peyton pfaff
pfeffer pfeifer pfeiffer pfister pham phan pharr phelan phelps phifer philbrick phillips philpot
philpott phinney phipps piatt piazza picard pichardo pickard pickens pickering pickett pieper
piercy pierson pifer pigg pilcher pilkington pimental pimentel pina pinckney pinder pineda pinkard
pinkerton pinkham pinkney pinkston pino pinon pinson pinto pipkin pippin pires pirtle pisano
pitchford pitman pitre pittman pitts pitzer pizarro placencia plank plante plascencia pless plourde
plowman plumlee plumley plummer plunkett poff pogue pohl poindexter poirier poisson polanco poland
poling polk pollack pollard polley pollock polson polston pomerleau pomeroy ponce poole pooler
poore popovich popp porras porterfield portillo portis posada posey poston poteat poteet potts
poulin poulos powe powell poynter prado prater prather preciado preece prendergast prentice
prentiss prescott presley presnell pressley prevost prewitt prichard prickett priddy pridemore
pridgen priester prieto primm prine pringle pritchard pritchett probst proctor proffitt propst
prosser proulx prouty provencher provost pruett pruitt pryor puckett puente puga pugh pugliese
puleo pulido pullen pulley pulliam pulver pumphrey purcell purdy purkey purnell purser pursley
purvis puryear putman putnam pyles quach quade qualls quan quarles quesada quezada quigley quijano
quiles quillen quimby quinlan quinones quinonez quintana quintanilla quintero quiroz raab rabb rabe
rabideau rabinowitz raby racine rackley radcliff radcliffe rademacher rader radford radtke rael
rafferty ragan rager ragland ragsdale rahman rahn railey rainer rainey rainwater rakes raley
ralston ramage rambo ramer rameriz ramey ramirez ramos ramsay ramsey rancourt randazzo randle raney
rangel rankin rankins ranson raper rapp rasberry rascon rashid rasmussen ratchford ratcliff
ratcliffe rath rathbone rathbun ratliff rauch rausch rawlings rawlins rawls rawson raya rayborn
rayburn raymer rayner raynor razo reagan ream reardon reaves reavis reber rector redden reddick
redding reddy redman redmon redmond reece reeder reedy rees reese reeve reeves regalado rego reich
reichard reichert reiff reilly reimer reimers reiner reinert reinhardt reinhart reinhold reinke
reis reiss reiter reitz rembert remillard remington remy renaud rendon renfro renfroe renfrow
renner reno renshaw renteria repp resendez resnick reuter revell revels revis reynolds reynoso
rhine rhinehart rhoades rhoads rhoden rhone rhyne ribeiro ricci ricciardi richards richardson
richburg richerson richey richman richmond richter rickard ricker rickert ricketts rickman ricks
riddell riddick ridenhour ridenour rideout ridgeway ridgway ridley riedel rieger riendeau ries rife
riffe riffle rigby rigdon riggins riggle riggs rigney rigsby rimmer rinaldi rincon rinehart ringer
rinker riojas riordan rios rioux ripley rippy risinger risley risner ritchey ritchie rittenhouse
ritter ritz rivard rivas rivera rivero rives rizzo roach roane roark robb robbins roberge roberson
roberts robertson robey robichaud robichaux robinett robinette robinson robison robledo robles
robson roby rocha roche rochester rockett rockwell rodarte rodas roddy roden rodgers rodman
rodrigez rodrigue rodrigues rodriguez rodriques rodriquez roebuck roeder roemer rogan rogers rohde
rohr rohrer rojas rojo roldan rolfe rollins rollo rolon romano romans rome romero romine romo
rondeau roney rood rooker rooks rooney roop roos roper roque rosado rosales rosas roseberry roseman
rosemond rosen rosenbaum rosenberg rosenberger rosenblatt rosenblum rosenfeld rosenthal rosser
rossi rossiter rossman rost roth rothman rothstein rotz rouleau roundtree roundy rountree rourke
rouse roush rousseau roussel routh rowden rowe rowell rowland rowles rowlett rowley roybal royer
royster royston rozier ruano rubenstein rubino rubio ruble ruch rucker rudd rueda ruelas ruffin
ruffner ruggiero ruggles ruhl ruiz rummel rumph rumsey rundell runge runion runnels runyan runyon
rupe rupp ruppert rushton rusk russo rutherford rutkowski rutland rutledge rutter ruvalcaba ryals
ryder saad saari saavedra sabin sabo sabol sacco sachs sackett saddler sadler sadowski saenz saez
safford sager sain saito saiz sala salas salazar salcedo salcido saldana saldivar saleh salem
salerno salgado salinas salisbury sallee salley salmons salyer salyers samaniego sammons samons
samora sampson sams samson samuels samuelson sanabria sanborn sanches sanchez sandberg sander
sanders sanderson sandifer sandler sandlin sandoval sands sandstrom sandusky sankey sanmiguel
sansom sansone santacruz santamaria santillan santoro santoyo sappington sarabia sargeant sargent
sarmiento sartain sartin sarver sasaki sasser sato satterfield satterwhite sattler sauceda saucedo
saucier sauer sauls saunders saville savoie savoy sawicki sawyers saxton sayers sayles saylor sayre
scalf scalise scanlan scanlon scarberry scarborough scarbrough schaaf schaal schade schaefer
schaeffer schafer schaffer schaffner schaller scharf schatz schaub schauer scheel scheer scheffler
schell scheller schenck schenk scherer schexnayder schiff schiller schilling schindler schlegel
schleicher schlosser schlueter schmid schmidt schmit schmitt schmitz schneider schnell schock
schoen schoenfeld schofield scholl scholz schoonmaker schoonover schott schrader schram schramm
schreck schreiber schreiner schrock schroder schroeder schubert schuck schuh schuler schuller
schulman schulte schultz schulz schulze schumacher schuman schumann schuster schutt schutz schwab
schwartz schwarz schweitzer scofield scoggins scoville scribner scroggins scruggs scudder scully
scurry seabolt seale sealey sealy seaman searcy searle searles sears seaton seaver seavey seay seda
sedillo seeger seeley seely segal seger segovia segura seibel seiber seibert seidel seifert seiler
seitz selby sellars selman seltzer sena seng senn senter sepulveda sergent serna serra serrano
serrato sessoms setser setzer severance severson sevigny sevilla seward sexton seymore shackelford
shackleford shafer shaffer shah shanahan shaner shank shankle shanklin shanks sharkey sharma sharpe
shattuck shaughnessy shaver shavers shealy shearer shedd sheehan sheffield shepard shephard
sheppard sherer sherlock sherrer sherrod sherwin shick shifflett shilling shin shinn shipe shipley
shipman shipp shirey shirk shively shiver shivers shockey shockley shoemake shoemaker shoffner
shoop shope shores shotwell shoup shouse showalter showers shreve shriver shropshire shrum shubert
shuck shuler shull shults shultz shumaker shuman shumate shumpert shumway shupe shuster shutt
sibert sibley sickler siebert siegel sievers sifuentes sigler sigman sigmon sikes sikora siler
sills silvas silveira silverman silvers silverstein silvey simard simas simmon simmons simms
simonds simoneau simoneaux simons simonson simonton simpkins simpson sims sinclair sines singh
singletary singley sipe sipes sipple sirois sisco sisk sisneros sisson sistrunk sitton sizemore
skaggs skeen skeens skelly skelton skidmore skiles slade slagle slaton slattery slaughter slavin
slay slayton sledge sloan sloat slocum slone slusher smalley smallwood smedley smitherman smithers
smithson smock smoot smothers smtih smyth smythe snapp snead sneed snell snelling snider snodgrass
snook snowden snyder soares soileau sokol solano solberg soler solis soliz sollars soloman solorio
solorzano somers somerville sommers sommerville sonnier soper sorensen sorenson soria soriano
sorrell sorrells sosa sotelo soto soucy soukup soule sousa southard southerland southwick
southworth souza sowder sowell sowers spalding spangler spann sparkman spates spaulding spearman
specht spector speer speight spellman sperling sperry spicer spiegel spielman spiker spiller
spillman spina spinelli spinks spires spitzer spivey spooner spradlin sprague spriggs sproul
sprouse spruill spurgeon spurlock squires staats stackhouse stadler stafford stagg staggs stahl
stallard stallings stallworth stalnaker stambaugh stamey stamm stamper stancil standifer standley
standridge stanfield stanfill stanger stansberry stansbury stapleton stark starkey starling starnes
staten staton staub stauffer stclair stcyr steadman stearns stebbins steelman steen steffen
steffens stegall steger steib steiger stein steinbach steinberg steiner steinke steinman steinmetz
stephens stephenson stepp sternberg sterner stetson stevens stevenson steverson stgermain sthilaire
stickler stickney stidham stiffler stiles stillman stillwell stiltner stilwell stine stinnett
stinson stites stith stitt stjohn stlouis stockdale stocker stockman stocks stockton stockwell
stoddard stoffel stoker stokes stoll stollings stoltz stoltzfus stonge stoops storer stott stotts
stouffer stovall stover stowe stowell stowers stpierre strader strahan straley strasser stratton
straub strauss strawn strawser streeter stribling stricker strickland strickler stricklin
stringfellow stripling strobel strode stroh strom stroman stromberg strother stroud stroup strouse
struble strunk stubblefield stuckey studer stull stultz stumpf sturdivant sturgeon sturgill sturgis
sturm stutzman suarez suazo suber sublett sudduth suggs suiter sullins sullivan summerlin summers
summerville sumner sumpter sumrall sundberg sunderland surber surratt sussman suter sutherland
sutphin sutter suttle suttles suzuki svoboda swafford swaim swain swaney swank swann swanson swarey
swartz swearingen sweatt sweitzer swenson swett swiger swindell swindle swink swinney swinson
swinton swisher switzer swope sydnor sykes szabo szymanski tabb taber tabor tackett tafoya taft
taggart tait takahashi talavera talbert talbot talbott taliaferro tallent tallman talton tamayo
tamez tanaka tang tanguay tankersley tapia tapley tapp tarango tardif tardiff tarrant tart tarter
tarver tatro tatum tavares tavarez taveras teague teasley tedder tedesco tedford teel teeter
teixeira tejada tejeda telford telles tellez tello templeton tennant tenney tennyson tenorio teran
terrazas terrill terwilliger tesch tessier testa testerman teter tetreault thacker thai thames
tharp tharpe thatcher thaxton thayer theis theisen theobald theriault theriot therrien thibault
thibeault thibodeau thibodeaux thiel thielen thies thigpen thom thoma thomason thomasson thompkins
thompson thomsen thomson thornburg thorne thornhill thornton thorp thorpe thorson thorton thrasher
thurber thurmond thurston tibbetts tibbs tidwell tierney tighe tijerina tilghman tillery tillett
tilley tillis tillman tillotson tilton timberlake timm timmerman timmons timms tincher tindall
tingle tingley tinney tinsley tirado tisdale tittle tobar tobey tobin toland tolbert toledo
tolentino toler toliver tolle tollefson tolley tolliver tolman tolson tomlin tomlinson tompkins
toms tong toole tooley toombs toomey toon torgerson toro torrence torres torrey torrez toscano toth
totten toussaint tovar towe towle towne towner townes townley towns townsley trahan trainor tramel
trammell trantham trapp trask travers trawick traylor traynor treadway treadwell treece trejo
tremblay trevino trexler tribble trigg trimble triplett trombley trost trotman trott trotter
trottier troupe troutman trowbridge troxell troyer truax trudeau trueblood truesdale truett truitt
trujillo trull truong trussell tsai tsang tsosie tubbs tucci tudor tuggle tull tullis tully tunnell
tunstall tupper turcotte turgeon turk turley turman turnage turnbow turnbull turney turpin tutt
tuttle twitty twomey twyman tyndall tyner tynes tyrrell tyus ulibarri ullman ulloa ullrich ulmer
ulrich underhill underwood unger unruh upchurch upton urban urbina urena urias uribe urquhart
urrutia ussery utley vaca vaccaro vachon vaden vaillancourt valadez valdes valdez valdivia
valdovinos valente valenti valentino valenzuela valerio valero valladares valle vallejo valles
valliere valverde vanburen vanbuskirk vancleave vandenberg vanderpool vandiver vandusen vandyke
vanegas vang vanhoose vanhorn vanhouten vanlandingham vanmeter vann vanness vannoy vanover vanpelt
vansickle vanwinkle vanzant varela varga vargas vargo varnado varner varney vasquez vassar vaughan
vaught vazquez veach vega veilleux vela velarde velasco velasquez velazquez velez veliz venable
venegas ventura verdin verdugo verduzco vereen vergara vermillion verret vestal vetter vick vickers
vickery vidal vidrine vieira viera vierra vigil villa villagomez villalba villalobos villalpando
villanueva villar villareal villarreal villasenor villatoro villegas vines vineyard vining vinson
vitale voelker vogel vogler vogt voight voigt volk vollmer volpe volz voorhees voss voyles vuong
wachter wacker waddell waddle wadley wadsworth wagers wages waggoner wagner wagoner wagstaff wahl
wainwright waite waites walcott walczak wald walden waldman waldon waldron waldrop wallen walley
wallin walling wallis walsh walston walters walther waltman waltz walz wampler wang wardell
warfield wargo waring warnock warrick warrington warwick washburn wasserman wasson watanabe
waterhouse waterman watford watkins watson watters watterson waugh wayland wayman weatherby
weatherford weatherly weathers weathersby weatherspoon webb webber weber weddle weeden weekley
weems weese wegner weidman weidner weigand weigel weil weiland weiler weimer weinberg weiner
weinstein weintraub weis weise weiser weisman weiss weitzel welborn welch welker weller wellman
welsh welter welton welty wendel wendt wenger wentworth wentz wenzel wert werth wertz wescott
wessel wesson westbrook westbrooks westcott wester westerfield westerman westfall westmoreland
westover westphal wetmore wetzel wexler whalen whaley wharton whatley wheatley wheaton whelan
whetstone whipple whisenant whisenhunt whitacre whitaker whitcomb whited whitehouse whitehurst
whiteley whiteman whitener whitesell whiteside whitfield whitford whiting whitley whitlock whitlow
whitmer whitmire whitmore whitson whitt whittaker whitted whittemore whitten whittier whittington
whittle whitton whitworth whorton whyte wicker wickham wicklund wicks widener widmer wiegand
wieland wiener wiese wigfall wiggins wiggs wight wilbanks wilborn wilcher wilcox wilde wildman
wilfong wilhelm wilhite wilk wilke wilkens wilkerson wilkes wilkey wilkie wilkins wilkinson wilks
wille willett willey williamson williford willingham willman willoughby willson wilmot wilmoth wilt
wimberly wimer wimmer winchell winchester windham windle windom windsor wines winfield winfrey
wingard wingate winger wingfield wingo winkelman winkle winkler winn winslow winstead winton wirth
wiseman wisner wisniewski witcher witham withers witherspoon withrow witkowski witmer witte witten
witter wittman wofford wojcik wolcott wold wolfenbarger wolff wolford wolfson wolter womack womble
wong woodall woodard woodbury woodcock wooden woodford woodham woodhouse woodland woodley woodman
woodring woodruff woodson woodworth woolard wooldridge woolery wooley woolf woolfolk woolley
woolridge woolsey woosley worcester worden worley worrell worsham worsley wortham worthen
worthington wortman wozniak wray wrenn wulf wunderlich wurth wyant wyche wyckoff wylie wyman wynn
wynne wyrick wysocki xiong yager yale yamada yamamoto yancey yancy yandell yanez yarber yarborough
yarbrough yazzie ybarra yeager yingling yockey yocum yoder yoho yoon yoshida yost youmans youngman
youngs yount younts yuen zahn zajac zambrano zamora zamudio zander zapata zaragoza zarate zavala
zayas zeigler zelaya zeller zellers zepeda zeringue zhang ziegler zielinski zimmer zimmerman
zimmermann zink zinn zito zook zorn zuber zucker zumwalt zuniga
"""
