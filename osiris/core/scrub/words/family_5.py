"""Family names (US Census 1990; Faker), from ndonga to sheetz."""

NAMES = """\
ndonga ndoro ndosi nduati nduli ndunda ndwandwe ndwiga neabhail neacail neace neachtain neale
nealon neancol nearaigh neary nebot necaise necci nederlotharingen nedermeijer nedic nedjar neehan
neelan neeley neelin neenan neer neerachapong neese neff negele negrete negron neher neilan neilian
neilsen neilson neira neirynck neligan nelis nelissen nellis nelms nelsen nemcova nemec nemecek
nemeckova nemes nemeth nene nenzi nerger neri nero nesbit nesbitt nesmith nester netherton neto
neubacher neubauer neufeld neugebauer neuhauser neuhold neulinger neuman neumann neumayer neumayr
neumeister neumuller neuner neureiter neureuther neuschafer neustrie neuteboom neuville neuwirth
neuzerling nevado nevala nevalainen nevarez neve nevels neven neves neveu nevins newberg newberry
newbold newby newcomb newhouse newkirk newland newlin newport newsom newsome newson neyens neylon
ngala ngao ngaruiya ngatia ngazitha ngcamane ngcamu ngcemu ngcobo ngcolosi ngeard ngei ngema ngeno
ngetich ngiba ngidi ngige ngina ngobese ngobisi ngomane ngome ngonini ngotho ngotsha ngubane
ngubeni ngui ngumbao ngungunyana ngunjiri ngure nguyen ngwane ngwazi ngwekazi ngwenya nhlabathi
nhlane nhlanhlampofu nhlapho nhleko nhlengethwa niadh niaidh niallagain niallain niallghais
niallghuis nianain niathain nibali nicaise nicholes nicholls nichols nicholson nickell nickelson
nickens nickerson nickles nickols nicolau nicolay nicoletti nicolini nicolucci niederl niehaus
nielsen nielson nieman niemann niemeier niemela niemeyer niemi nieminen nienow niermann nies nieto
nieuwenhuijsen nieuwstraten nievo nigam nigg niggli nigro nihoe niiranen niit nijman nijs nikiforov
nikitin niklasson nikolaev nikolic nikula niland nilles nilsen nilsson nilufarova nimac nimmons
nimwegen ninalowo niocail nioclais nipp nipper niquille niscoromni nisevic nishimura niskanen
nissen nissinen nistor nitra nitrova nitti nitto nitzsche nivens nizet nizetic niznanska niznansky
njambi njapha njau njihia njiki njinji njoka njoku njomane njuki nkabinde nkala nkamzwayo nkansa
nkansah nkatha nkirote nkomo nkomose nkomoye nkonyeni nkosi nkrumah nkumane nkundlande nkwakha
nkwali nkwaliyenkosi nkwanyana nnamani noack nobauer noblitt nocera nock nodanga nodlomo nogantshi
nogla nogueira noguera nogues nohlmans noland nolasco nolcini noles nolette nolin noll nollee nolte
nolty nombela nombhoco nomm nomme nommik nomndayi nomvuma nondaba nondlela nonduma nongalaza
nongalo nonis nonkosi nonkululeko nontanda nontuli nonyana noonan noone noordeloos noordijk
noordmark noort noot norac noraidh norambuena norberg norbiato norcross nord nordberg nordgren
nordin nordio nordlander nordlund nordqvist nordstrom noren norfleet norgaard norgren noriega
norlin norling norramon norrman norry norsworthy northcutt northeim northington northrop northrup
northup norvell nosbusch nosiglia nota notarbartolo notova nottingham nouar noui nouri nousiainen
novaes novais novak novakova novaro novikov novitasari novoa novosel novota novotna novotny nowak
nowakowski nowanqa nowell nowicki nowlin noyes nozimova nozulu nqumela nsele nsia nsibande
nsibanyoni nsindane nsukuza ntaka ntamonde ntanzi ntenga nthenya nthiga ntiamoa ntim ntinyari
ntombela ntsele ntshalintshali ntshangase ntshingila ntshiza ntuli nuadhain nuadhan nuallain
nuanain nuffel nugent nugnes nugroho nuin nulty nunain nunes nunez nunley nunn nunnally nunne
nunnery nuraini nurdiyanti nuriyeva nurk nurm nurmi nurminen nurmuhammadov nuss nussbaum nussbaumer
nussle nusslin nutt nutter nuut nuutinen nuwenhijsen nuwenhuijzen nuwenhuse nuwenhuysen nuyts
nwachukwu nwosu nxamalala nxasana nxele nxumalo nyaako nyaakoaa nyabuti nyabuto nyagaka nyaguthii
nyakio nyale nyamawi nyambane nyambose nyambu nyame nyamu nyamweya nyanda nyandeni nyang nyangaresi
nyangau nyangweso nyantakyi nyathi nyawa nyawo nyawokhulu nyawose nyazitla nyberg nyembe nyembezi
nyeuwenhuysen nygaard nygard nygren nyhan nyide nykanen nylander nylen nylund nyman nyoike nyokabi
nyokayebululu nyongwana nyssen nystrom nzai nzama nzamela nzau nzilani nzima nzimande nzimase
nzioki nzisa nzuki nzuza oakes oates obama obando obannon obara obare obasanjo obeng ober
oberbrunner oberg oberhauser oberhofer oberle oberleitner obermayr obermuller oberndorfer oberweis
obiero obonyo oboyle obradovic obratov obregon obrian obrien obroinin obryan obryant obsut obsutova
obuya ocalan ocallaghan ocana ocasio ocenas ocenasova ochoa ochola ochs ochten oconnell oconner
oconnor odaniel oday odea odegard oden odera odero oderwald odescalchi odetola odinaeva odinga
odira odiwuor odle odobasic odom odonnell odoyo odum odunsi oduori oehri oemencs oennen oestreich
oestrovsky oever offredi offutt ofner ofori ofosu ogada ogain ogbuehi ogburn ogega oger ogeto
ogilvie ogindan oginga oginni ogle oglesby ogletree ogola ogolla ogrady ogulana ogunbamigbe
ogunbiyi ogunbo ogunde ogunleye ogunwobi ogunyeye ogutu ogweno ohalloran ohanlon ohara ohare ohler
ohlsson ohman ohri oibicin oikarinen oilifir oinonen oirchinnigh oireachtaigh oirschot oispuu
oistigin oitir ojala ojanen ojaste ojeda ojiambo ojua ojukwu ojwang okafor okane okech okeefe okeke
okelley okelo okemwa oketch okeyo okinyi okongo okonkwo okoro oksanen oktaviani okuku okuneva
okyere olabode oladipupo olah olaiya olander olasupo olate olausson olave olawale olaya oldaker
oldenburg oldfield oldham olds olea oleary olesen olesk oleson olguin oliboni olinger oliphant
olivares olivarez olivas oliveira olivera oliveras oliveri olivetti olivo oller ollikainen ollila
ollis ollivier olmedo olmo olmos olmstead olney olofsson oloughlin olowokeere oloyede olsen olson
olsson olst olszewski olthof olubode olugbayila olujimi olukotun olukunga olusanya oluwagbemi
olvera olykan omalley omani omara ombasa ombati ombui omeara omidina ominova omma ommeren omojola
omollo omolo omotoso omwenga omweri omwoyo onate ondari ondiek onditi ondras ondrasek ondrasekova
ondrasik ondrasikova ondrasova ondrejka ondrejko ondrejkova ondrejkovic ondrejkovicova ondricka
ondrus ondrusek ondrusekova ondruska ondrusko ondruskova ondrusova oneil oneill onge ongeri onio
onisto onjengenyamazane onoh onsongo ontiveros onwuka onyancha onyiego ooko oommen ooms ooste
oosten oostendorp oosterhek oosterhout oostveen ooyen oparinde opazo opizzi oplustil oplustilova
opmans opoku opondo opper oppong oprea opuku oquendo oquinn oralaigh orav orban orbanic orcutt
ordenes ordonez ordway orear oreilly orellana orengo oreskovic orina orjuela orleans orlic orlik
orlikova orlovic orman orme ormeno ormsby orndorff ornelas orona oropeza orosco orosz orourke
orozco orrego orsini orsolic orsos orsulic orta ortega ortego ortese orth ortiz ortmann ortner
ortolani orton ortuno orucov orwa osbourne osburn oscair oscuro osei osgair osgood oshaughnessy
oshea oshin oshiro oshodi osiemo osinski osiyeva oskarsson osorio osoro ospelt ospina ospino
ossandon ossani osses ossipov ossola ostberg osteen oster osterberg ostergaard osterhoudt osterman
ostermann ostinelli ostler ostling ostlund ostman ostrander ostrom ostrowski osullivan osuna
osuntokun oswalt otabekov otani otcenas otcenasova otero otey otiende otiwa otmani otoole otte
otten ottinger ottino ottosson otuo ouali oubre ouchene oude oudewater ouellet ouellette ouko
ounapuu ousley ouwel ouwerkerk ovadia ovalle overbey overby overcash overdijk overeem overgaard
overman oversteeg overstreet overton overturf oviedo owensby owings owiti owokoniran owolabi
owoyemi owsley owusu owusuwaa oxendine oxford oxley oyadiran oyaifo oyarce oyaro oyarzo oyarzun
oyekan oyeniyi oyetoro oyeyemi oyinlola oyler oyoo oyshayeva oyugi ozimec ozuna paakkonen paal
paananen paap paas paavilainen paavola pabon paccot pacelli pacetti pacheco pacher pachler pachoud
pacillo pacocha pacomio padberg padden padgett padilla padmanabhan padmasari padovano padron padula
paegle paepe paez paffrath pagac pagan paganini pagano pagel pagliaro pagnotto pahl paidin paier
paillet paimo pairceir paiva paiz pajer pajerova paju pajula pajunen pajur pakarinen palacio
palacios palan palastri palau palazzo palen palermo palic palka palko palkova palkovic palkovicova
palla palladino palladio pallares pallo pallova palman palmgren palmieri palmisano palmore
palmquist palmqvist palo palomaki palomar palomares palombi palomo palov palova palovcik
palovcikova palovic palovicova palovova palsson paltrinieri palu paluch paluchova palumbo pamic
pammer panatta panchal pandey pandit panduric pandya panek paniagua panicucci pankey pannell panov
pantoja panzera paoletti paolini paolucci paor papafava papak paparic pape papenfuss papetti papp
pappas paquay paquet paquette paquin paquot parada paradi paradis pardo pardue paredes pareja
parejo parekh parente parenteau pareto parham parijs parikh parini parise parish parisi parisian
parke parkerson parkes parkhurst parkin parkins parkkinen parkman parmar parmenter parmentier
parmer parmitano parn parna parnell parnpuu parpinel parra parraguez parrett parri parris parrott
parry parsons partain partanen partee partel partida partin partlainn partlow parton partzelt
paruta parviainen parys parzer pasanen pascarella paschall paschoud pascoe pasek pasekova pasillas
paska pasko paskova pasley pasman pasolini pasqua pasquier passalacqua passchiers passmore pasten
pastine pastoors pastore pastrana pasuk pasztor pataki patberg patchett patel paten paterson pathak
patil patillo patino patla patnode paton patten patterson pattison patton pattyn paucek pauer paugh
pauk pauko paukova paulauskas pauley paulicek paulicekova paulik paulikova paulino paulitsch paulk
paull paulovic paulovicova paulsen paulson paulsson paulus pauly pausini pauw pauwels pavanello
pavarotti pavelek pavelekova pavelic pavelka pavelko pavelkova pavelova pavert pavez pavic pavicic
pavin pavka pavko pavkova pavkovic pavlic pavlicek pavlicekova pavlicko pavlik pavlikova
pavlikovska pavlikovsky pavlin pavlo pavlov pavlova pavlovic pavlovicova pavlovova pavolova pavon
pavone pavuk pavukova pawlak pawlowski payan payet paynter pazos peabody peachey peake peano pearcy
pearlman pearman pearsall pearson peart pease peaslee peatain peavey peavy peay pechel peck peckham
pecnik pecora pecoraro pecotic pecur peden pederiva pedersen pedersoli pederson pedigo pedisic
pedraza pedrazzini pedrero pedroni pedrosa pedroza peebles peele peeler peeples peery peet peeters
pegg pegram pegues peham peharda pehkonen peiffer peinado peirce peircin peiro peitrequin peixoto
pekkala pekkarinen pelaez pelayo pelfrey pelham pelikan pelikanova pelkey pelkonen pell pellegrini
pellerin pelli pellicer pellico peloquin pelser peltier peltola pelton peltonen peltoniemi peluso
pemberton pena penaloza penalver penas pence pender pendergast pendergrass pendl pendleton pendley
penic penick penland penley penn pennanen pennell penner pennetta pennington pennock penrod penson
pent penton penttila penttinen penz pepe pepin pera perak peral perala perales peralez peralta
peranda perano peraza percic perck perdomo perdue perea pereira perello perera peres pereyra perez
pergande pergolesi peri peric perini perisic perkins perko perkona perkons perkov perkovic perlman
permadi permata permchart permenter perna perner peron peronne peros perozzo perrault perreault
perreira perret perrier perrin perron perrone perrono perrot perrotta perryman persaud persico
persijn persinger persson pertile pertini pertiwi pertl perusko peruzzi pesa pesce pesendorfer
pesic pesina peska pesko peskova pesonen peterkin peterlik peterman peterse petersen petersson
petit petitjean petralli petrassi petrauskas petree petrella petric petricevic petrie petrillo
petrin petro petrocelli petrone petrov petrova petrovic petrovicka petrovicky petrucci petrucelli
petruska petruskova petruzzi petry pettai pettaway pettengill pettersen petterson pettersson pettey
pettiford pettigrew pettis pettit pettitt pettus pettway petz peukert pewitt pezzali pfaff
pfannerstill pfeffer pfeifer pfeiffer pfister pfleger phadraig phaidin phakathi phakathwayo pham
phan phares pharr phartholain phartolain phathwayo phayre phearsain phelan phelps phetha phethela
phewa phifer phikela philban philbin philbrick philbrook philib philippart phillips phillipsen
philpot philpott phingoshe phinney phipps phoil phoseka phoswa phungula phusilarungrueng phuthini
piacentini pianduangsri piane piatt piazza piazzi piccand piccinni piccio piccirillo pichardo piche
pichler pichon pichpandecha pickard pickel pickens pickering pickett pieber pieper pierard piercy
pierrard pierret pierson pieters pietila pietrangeli piette pifer pigafetta pigg piggott pignatti
pigott pihelgas pihl pihlak piho piir piirainen piirsalu pikatsingkorn pikec pikk pikova piland
pilbin pilcher piljek pilkington pillai pillay pilon pilz pimenta pimental pimentel pinamonte
pinard pincheira pincherle pinckney pinder pineau pineda pinedo pineiro piner pinero pinette pingle
pinheiro pinho pinilla pininfarina pinkard pinkerton pinkham pinkston pinney pino pinol pinon
pinson pintar pintaric pinter pinto pintor pinzon piogoid piotain piotrowski piovani pipkin pippen
pippin piquer pirandello pirard pirc pircher pire pirelli pires pirinen pirker pirlot pirnat piron
pirotte pirson pirtle pisacane pisani pisano pisaroni pison pistoletto pisut pisutova pitanuwat
pitchford pitcock pitkanen pitman pitre pittman pitts pitzer pixley pizarro pizzamano pizzetti
pizziol pizzo pkemoi placencia plaisance plana planas plantak plantard plante plantek plas
plascencia plata plath platini plattner platzer plaucha plauchova plavec plavecova plavucha
plavuchova plazanin plch plchova pleimeann pleimionn plekancova plekanec plemmons plemons plese
plesivcova plesivec pless pletschette ploeg ploom plotkin plott plourde plover plowman pluijm
plumlee plumley plunk plunkett plyler poblete poche pochet pocius pock poder podhradska podhradsky
podkonicka podkonicky podniece podnieks podra poelmans poerio poff pogacnik pogue pohjola pohl
pohlman poil poindexter pointner poirier poisson pokas pokorna pokorny pokos pokuaa polak polakova
polanco poland polani polauaypon pold poldma poldmaa polen polesel polet polfliet poliak poliakova
polic polis polito politz polizzi poljak poljakov polla pollack pollak pollakova pollanen pollard
pollet polley pollich pollock pollu polonijo polovic polpo polson polston polzer polzl pomaa
pomares pombo pomerleau pomeroy pometta pompey ponce poncelet ponci poncin pongpanitch pongrac pons
pont pontecorvo ponti poole pooler poom poon poore poos popa popescu popham popov popovic popovich
popp poppe poppel porath porcel porcellato poropat porras porta porterfield portero portilla
portillo portis portmann porto porubjak porubjakova porzio posada posalee posch poschl poska poslon
posner pospisil pospisilova poss postl postma poston poteat poteet pothanun potier potocnik pottier
potts potvin poucke poulain poulin pouliot poulos poulsen poulson pouros pouw povilonis powe
powlowski poynter poza pozder pozega pozo pozuelo pozzecco praagh prabhakar prabhu prachayaroch
prada pradana pradhan pradipta prado praet praga prager prakalpawong prakasa prakash pranowo prantl
praoidheail prasad prasasta prashad prastuti prat pratama prater pratesi prather prati pratiwi
prats praxmarer prayoonhong preble preciado preda predovan predovic preece prejean prelec prem
premo prempeh prendergast prenner preocanin prescott presnell pressley prevost prewitt prial
pribanic prichard prickett priddy pridemore pridgen priebe priede priedite prieditis priego
priester priestley prieto prill primm primozic prindle prine pringle prins prinsen prinz
priondargas priondragais priongaloid prisco priselac pritchard pritchett priuli privet privett
probst procacci prochaska prochazka prochazkova procter proctor prodi proffitt prohaska proietti
proinnsias proll proost propst prosacco prosser proulx prouse prout prouty provencher provenzano
provost prpic prskalo prtenjaca pruett pruitt prunty pruschke pruul pruvost pryal pryce pucci
puccini pucher puchner puckett pudjiastuti puente puentes puerta puga pugh pugliese puglisi puhakka
puharic puhringer puig puirseal pujadas pujol pukk puklus puklusova pulci puleo pulgar pulido
puljiz pulk pulkkinen pullen pulliam pullum pulver pumphrey pundel puntigam punz pupak pupakova
puranen purcell purdy puri purifoy purina purins purkey purmale purmals purnawati purnell purohit
purser pursley purvis purwanti puryear puscasu puska puskar puskaric puskarova puskova puspasari
puspita putinja putman putnam putney putra putz puusepp puustinen puvi pyatt pyles pyne qabiloglu
qafarov qarabagli qasimov qoculu qomazitha qosali quach quackenbush quade quaide qualls qualter
quam quan quarles quartey quartier quasimodo quattlebaum queally queenane querini quero querol
quesada quesenberry quevedo quezada quigley quigney quijada quijano quiles quillen quillinan quilty
quimby quin quinlan quinlivan quinney quinny quinones quinonez quintana quintanilla quintero
quinteros quintus quirke quiroga quiros quiroz quispe quitzon qurbanli qurbanov qutqasinli qwabe
raab raadik raag raamat raatikainen rabbitte rabe raber rabhartaigh rabhi rabhlaigh rabia rabideau
rabinowitz rabitsch rabon raby rachedi rachtagain racine rackham rackley racz radcliff radcliffe
radel radelic rademacher rademaker radenovic rader radford radhakrishnan radic radin radinovic
radisch radke radl radley radman radocaj radojkovic radolovic radosevic radovic radtke raemdonck
raes raeymaekers rafferty raftery raftis ragan rager raggs raghaill raghaille raghallaigh raghavan
raghna raghnaill ragin ragland raglin ragsdale ragusa raguz rahal rahija rahilly rahimah rahmani
rahmawati rahmoune rahmouni raidma raifearta raifteiri raighill raighilligh raighle raighne raight
raigne railey raimondi rainbolt rainey rainne rais raisanen raith raithbheartaigh raithile raja
rajagopal rajagopalan rajala rajan rajasa rajcic rajh rajn raju rakela rakova rakovan rakovanova
rakuljic raley raljevic rallaigh ralls ralston ramachandran ramaekers ramage ramaker ramakrishnan
raman ramanathan ramaswamy ramazzotti rambo ramdani ramdedovic ramer rameriz ramesh ramey ramires
ramirez ramis ramos ramsak ramsauer ramsay ramsdell ranaigh rancourt randazzo randhawa randles
randmaa randoja raney ranganathan rangel rankin rankins ranney ransdell ranson ranta rantala
rantanen raol raper rapin rapisardi raposa rapp rappaz rapraz rasanen rasberry rascon raseta rasic
rask raskin rasmussen raspor rastelli rastija rastoder rastogi ratchford ratcliff ratcliffe ratemo
rath rathaile rathallaigh rathbone rathbun rathburn ratke ratliff ratsep ratta rattan ratti
rattigan raty ratzlaff rauch raud raudsepp rauhala raurica rausch rauscher rauter rautiainen rautio
ravaglioli raval ravn rawley rawlings rawlins rawls rawson raya raybon rayborn rayel rayhonova
raymer raynaud rayner raynor rayyonova razo razov reachtabhair reachtabhra reachtagain reachtain
reachtair reachtaire reachtar reachtuire reade reagain reale reamer reames reamoinn reamonn
reanachain reannachain reardon rearick reaves reavis reavy rebane reber rebic rebolledo rebollo
recer recers rechberger recio reck reckinger recte rector reddick reddin redding reddy redfern
redfield redford redi redican reding redl redman redmon redondo redus redwine reede reeder reedy
reen reep rees reeser reeve reeves regalado rege regge regnier rego reguera rehm rehn rehorst reich
reichard reichel reicher reichert reichl reichmann reider reidy reif reiff reig reijers reill
reimann reimers reimes reinbacher reindl reinert reinger reinikainen reinisch reinke reinprecht
reinsalu reinthaler reischl reiser reising reisinger reisner reiss reitbauer reiter reiterer
reithil reithofer reitinger reitz remacle rembert remillard remmel remmers rempel renault rendon
rendulic reneau renehan renfro renfroe renfrow rengifo renier renn renner renninger renshaw rensi
renson rentas renteria renwick renz renzi repiska repisky repp requena resanovic resch resendez
resnick resnik respighi ressler resto restrepo retamal retamales rettenbacher rettig reuter reveles
revell revilla revis reynaert reynaud reynders reynell reynoldson reynoso rezende rezig rhatigan
rhattigan rheaume rhee rheineck rhine rhinehart rhoades rhoads rhode rhoden rhone rhyne riabhaigh
riada riagain riain riallaigh riardain riascos riba ribaric ribas ribeiro ribera ribes ribic
ribicic ricard ricart riccardi riccati ricciardi riccio richardova richards richardson richburg
richerson richert richey richins richman richtar richtarova richter ricker rickert rickett ricketts
rickman ricko ricks ricolfi riddell ridder riddick ridenhour ridenour rideout ridgeway ridgway
ridings ridire ridley riedel rieder riedl riedler riedmann riegel rieger riegler riehl riekstina
riekstins riem riendeau riener rienzo riepl riera ries rieser riet rietveld riffe riffle riffo
rigaux rigby rigdon rigg riggins riggle riggleman riggs righi rigney rigsby riha rihova riihimaki
riikonen rijcken rijetkovic rijks rijn rijnsbergen rijntjes rijthoven riker rimmer rinaldi rincon
rine rinehart rines riney ringer ringhofer ringler ringo rinker rinn rinne rinner rintala rioba
riocaird riogain riogh rioghbhardain riojas riollain riordain riordan rios riou rioux ripoll rippey
rippin rippy riquelme risch risek risher risinger riska risko riskova risley risma rismondo risner
riso risova rissanen risteard ritacca ritch ritchey ritosa rittenhouse ritter ritz rius rivard
rivas rivera rivero riveros rives riviere riyanti rizo rizzi rizzo rizzoli roach roache roane roark
roarke roarty roba robadey robbins robbrechts robel roberge roberson robertson robertsson robeson
robey robhachain robhartaigh robi robichaud robichaux robidoux robinett robinette robison
robitaille robiyayeva robledo robles robson roca rocamora rocca roccabonella roce rocha rochain
roche rocher rochester rochon rockett rockwell rockwood roda rodachain rodai rodaigh rodain rodarte
rodas rodden roden rodenas rodiguez rodman rodrigez rodrigues rodriguez rodriques rodriquez roebuck
roeck roeder roehl roelandt roels roemer roero roesch roesler roessink rogahn rogan rogerson rogge
rogiers rogner rogosic rohac rohacek rohacekova rohacik rohacikova rohacova rohde rohleder rohr
rohrbach rohrbaugh rohrdanz rohrer rohricht rohrmoser roht rohtla roibin roig roijen roisde roiste
roithleain rojas rojek rojekova rojka rojko rojkova rojnic rojo rolain roldan rolen rolfe rolfson
rolle rollinger rollins rolon romagnoli romaguera romancik romancikova romanens romanov romans
rombaut rombouts romer romero romeu romig romijn romine romiti romo romova rompaey ronain ronayne
roncalli rondeau rondon rone roney ronkainen ronkko ronning ronoh roob rood roodesteijn rooij
rooker rooney roop roose roosen roosenboom roosileht roover roper ropero ropp roque rorie rorricht
rosado rosales rosas rosati roseberry roseboro rosell roselli rosello roseman rosemann rosemond
rosen rosenbaum rosenberger rosenberry rosenblatt rosenblum rosenfeld rosengren rosenow rosenqvist
rosenthal rosero rosiello rosin rosinova roskoth rosmini rosner roso rosova rosseel rosselat
rosselet rossellat rosselli rossellini rossello rosser rossetti rossi rossini rossiter rossler
rossman rossmann rosson rossum rost roth rothallaigh rothe rother rothlainn rothman rothrock
rothschild rothstein rothwell rottensteiner rotter rotteveel rottiers rotz roukes rouleau roundtree
roundy rountree roura rourke rouse roush rousseau rousseaux roussel rousselet rousset routh
rouwenhorst rouwhorst roux rovira rowden rowe rowell rowlands rowles rowlett rowley roybal royer
royo royster royston rozas roze rozell rozic rozier rozite rozitis roziyayeva rozman ruachain
ruadhain ruadhainn ruadhchain ruaidhe ruaidhin ruaidhinn ruaidhri ruain ruairc ruanadha ruanai
ruanaidhe ruanain ruane ruano ruark rubalcava rubben rubbia rubene rubenis rubenstein ruberto
rubesa rubik rubikova rubilar rubinic rubino rubinstein rubio ruble ruch rucker ruckman rudaigh
rudd rudden rudkins rudnick rudzite rudzitis ruecker rueda ruegg ruelas ruelle ruffini ruffner
rufusova rugg ruggeri ruggieri ruggles rugut ruhl ruhshonova ruijs ruiseal ruiter ruiz rukavina
rumaysayeva rumjantsev rummel rumora rumph rumsey runaidhe rundell runge runion runkle runnels
runolfsdottir runolfsson runte runu runyan runyon ruotsalainen rupe rupnik rupp ruppersberger
ruppert ruqiyayeva rusch rushton rusk rusko ruskova rusnak rusnakova rusova russo rusticucci rutan
rutar rutkowski rutland rutledge ruto rutten rutter rutto ruud ruus ruuskanen ruutel ruvalcaba ruwa
ruzicka ruzickova ryals rybar rybarik rybarikova rybarova rybnicek rybnicekova ryck rycke rydberg
ryden ryerson ryle rymer rynn rynne rysa ryska rysko ryskova rysova rytkonen ryynanen saadi saare
saarela saari saarinen saastamoinen saavedra sabater sabatini sabb sabbatini sabbe sabela sabelo
sabharwal sabinova sabljak sabo sabol sabotic sabrinova sacco sachar sachdev sachdeva sachs sackett
sacre sacristan saddamov saddler sadiqov sadixov sadixova sadiyeva sadler sadowski saechao
saefullah saelens saenz saez safak saffi safford safinayeva safitri safiyeva safo safoaa safronov
sagar sagers sagese sagmeister sagnelli sagredo saha sahbuzlu sahli sahlin sahni sahota sahraoui
sahsuvarli saidani saidov saidova sailer sain saina saini sainio sainz sairseal saito saitoti saiz
sakac sakalauskas sakarya sakinayeva saks saksen sakwa sala salahudin salaj salajka salajkova
salajova salako salamanca salamoglu salandra salas salat salata salazar salcedo salcher salcido
saldana saldias saldivar saldivia salem salerno salet salgado salgari salguero salhi salic salieri
salinas salisbury sallee sallinen salm salmela salmen salmeron salmi salminen salo salohiddinov
salom salomaa salomonsson salonen salopek salsbury salters saltsman saltzman salu salumae salumets
salva salvemini salvini salvo salyer salyers salz salzer salzman salzmann sama samandarov samaniego
samel samele samelova sameya samiloglu samilov saminova samirov samirova samiyeva sammer sammon
sammons samoei samons samora samosir sampaio sampath samper samra sams samsonova samuelova samuels
samuelson samuelsson samyn sanabria sanborn sanches sanchez sancho sandanezwe sandberg sande
sandell sanderlin sanderson sandgren sandhu sandidge sandifer sandin sandler sandlin sandoval
sandoz sands sandstrom sandusky sandvik sanfilippo sanger sangha sanghvi sanguineti sangwani
sangweni sanhueza sanitra sanitrova sanjarov sanjuan sankar sankaran sankey sanmartin sanmiguel
sanner sansom sansone sansoni sansonnens sant santacruz santamaria santander santangelo santen
santi santibanez santic santillan santini santistevan santner santorio santoro santoso santoyo
santucci sanudo sanz saoraidhe saors saoudi sappington saptono saputra sarabia saraceno saracino
saraf saragat saragih sarap sarapuu saravia sardelic sardorov sargac sargeant sargent saric sarin
sarkan sarkanova sarkar sarkozi sarlija sarma sarmiento sarna sarneel sarno sarpong sarraf
sarsfield sartain sartin saruni sarv sarvarov sarver sarvinozova sasaki sasser sastre sastry
satchell sathe sather satherley sato satriani satta satterfield satterlee satterwhite sattler
sauber sauberlich sauceda saucedo saudan sauer sauli saulite saulitis sauls saunders saura sauro
sauter sauvage sauve savant savard saveljev saville savino savoie savolainen savorgnan savoy sawayn
sawe sawhney sawicki sawyers saxena saxo saxton sayah sayer sayers sayler sayles saylor sayre
sayyid sbarbaro scaduto scaggs scaife scalaidhe scalaighe scalera scalf scalfaro scalise scallaigh
scallan scallon scally scamarcio scanaill scandone scanlain scanlan scanlon scannail scannaill
scannell scannlain scaramucci scarberry scarborough scarbrough scardino scarfoglio scarlatti scarpa
scarpetta scarponi scates sceachain sceallain schaack schaaf schaal schachinger schachner schacht
schade schaden schadler schaefer schaeffer schafer schaff schaffer schaffner schagen schakelaar
schalk schall schaller schamberger schandl schank schantl schantz schar scharer scharf scharinger
scharroo schartner schartz schatteleijn schatz schatzl schaub schauer schaus schechter scheel
scheer scheetz scheffers scheffler scheibe scheiber scheid scheidegger scheidl schell schellekens
scheller schelvis schenck schenk schenkel schepens schepers schepper scherer schermerhorn scherms
scherr scherrer scherz scherzer scheucher scheuermann schevinghuizen schexnayder schiaparelli
schiavo schiavone schicchi schiefer schiestl schiff schiffer schiffman schilcher schiller schilling
schillinger schilt schiltz schimmel schimpl schinagl schindler schinke schinner schinnerl schintgen
schipper schlager schlatter schlauchin schlegel schleich schleicher schlesser schlogl schloss
schlosser schlueter schmeler schmid schmidinger schmidl schmidt schmidtke schmied schmiedecke
schmiedt schmit schmitt schmitz schmolzer schmuck schnabl schneck schneeberger schneider schnell
schnyder schober schoberl schoch schock schoen schoenfeld schoffmann schofield schokman scholl
scholler scholten scholtes scholtz scholz schomber schon schonauer schonberger schonland schoofs
schooley schoonbroodt schoonmaker schoonover schopf schorr schott schotte schottin schou schouten
schowalter schrader schram schramm schrammel schrant schranz schreck schreiber schreiner schrempf
schrenk schrijver schrik schrimsher schrittwieser schrock schroder schroeder schroeff schrum
schryver schubert schuchhardt schuck schueler schuetz schuh schuijt schuler schulist schuller
schulman schulte schulten schultz schulz schulze schumacher schumaker schuman schumann schumm
schummer schuppe schurch schuster schutt schutte schutter schutz schuurmans schuylenborch schwab
schwaiger schwaighofer schwartsbach schwartz schwarz schwarzinger schwarzl schwass schweiger
schweighofer schweinfurt schweitzer schweizer schwendinger schwital schyns scialpi scofield
scoggins scolai scolaidhe scolaighe scollaigh scollain scollan scotti scotto scoville scranton
scribhin scribner scriven scrivner scroggins scruggs scudder scull scullion scully scurlock
scuylenborchs seabolt seabrook seachnasaigh seafraidh seafraigh seager seagha seaghain seagraves
seain seale seales sealey seally sealy seaman seamon seamuis seanachain seanaigh seanain seanainn
seanlaoich searcaigh searcy searle searles searlog searraigh sears seartha seasnain seaton seaver
seavey seawright seay sebo sebova sebring sechrist seco secor secova sedano seddiki seddio sedillo
sedlacek sedlackova sedlak sedlakova sedlar sedliak sedliakova seebacher seeger seeley seely seery
segal segarra segars segebahn seger segers segerson segersun segerszoen seghers segni segovia
segovic segre seguel segui seguin segura sehgal seibel seiber seibert seibhleain seibhlin seidel
seidl seidman seifert seighin seil seiler seinin seip seireadain seiser seitheachain seithneachain
seitric seitz seiwald sekera sekerova sekhon selami selby sele selecka selecky selendic sellars
selman selph sels seltzer sembathwa semenov semialjac semitecolo semple senecal sener seng senger
sengupta sengwayo senicic senko senkova senouci sensoy senter seochfhradha seochru seoighe seoin
separovic seppa seppala seppanen sepulveda sequeira serao serem sergejev sergent serlupi sermonti
serna serpa serra serraglio serrano serrato sersic servais servin serwaa seshadri sessoms sestak
sestan sestig sethi setiawan setrick setser setty setzer sevarova sevcik sevcikova severson sevier
sevigny sevilla sevillano sevinchova sevrin sevtsenko sexton seymore sezer sezgin sforza sgalambro
sgarbi sgulla shabalala shabane shabangu shackelford shackleford shaeffer shafer shaffer shaffrey
shah shahan shahinova shahnozova shahriyorov shahzodov shailer shamase shamblin shamhrain shanahan
shand shandu shaner shangase shange shank shankar shanker shankle shanklin shanks shanley shanny
sharaf shariff sharkey sharma sharpe sharry shatley shattuck shaughnessy shaul shaver shawver shazi
shead sheahan shealy sheane shearer shearin shedd sheedy sheehan sheehy sheeran sheerin sheetz
"""
