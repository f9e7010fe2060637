"""The vocabulary, from pl to region."""

WORDS = """\
pl pla placard placarded placarding placards placate placated placates placating place placed
placeholder placeholders placement placenta placentae placentas places placid placidly placing
plagiarism plagiarisms plagiarist plagiarists plagiarize plagiarized plagiarizes plagiarizing
plague plagued plagues plaguing plaice plaid plaids plain plainer plainest plainly plains plaintext
plaintiff plaintiffs plaintive plan planar plane planed planes planet planetaria planetarium
planetariums planetary planets planing plank planked planking planks plankton planned planner
planners planning plans plant plantain plantains plantation plantations planted planter planters
planting plantronics plants plaque plaques plasma plaster plastered plastering plasters plastic
plastics plate plateau plateaued plateauing plateaus plateaux plated plates platform platformed
platforming platforms plating platinum platitude platitudes platoon platooned platooning platoons
platt platter platters plausibility plausible plausibly play playable playback played player
players playful playfully playfulness playground playgrounds playhouse playhouses playing playlist
playmate playmates playpen playpens plays plaything playthings playwright playwrights plaza plazas
pldd plea plead pleaded pleading pleads pleas pleasant pleasanter pleasantest pleasantly
pleasantries pleasantry please pleased pleases pleasing pleasings pleasurable pleasure pleasured
pleasures pleasuring pleat pleated pleating pleats pled pledge pledged pledges pledging plentiful
plentifully plenty plethora plexus pliable pliant plied pliers plies plight plighted plighting
plights plink plipconfig plist plod plodded plodding plods plop plopped plopping plops plot plots
plotted plotter plotters plotting plough ploughed ploughing ploughs plow plowed plowing plows ploy
ploys plt pluck plucked plucking plucks plucky plug pluggable plugged plugging plugin plugins plugs
plum plumage plumb plumbed plumber plumbers plumbing plumbs plume plumed plumes pluming plummet
plummeted plummeting plummets plump plumped plumper plumpest plumping plumps plums plunder
plundered plundering plunders plunge plunged plunger plungers plunges plunging plural plurality
pluralize plurals plus pluses plush plusher plushest plusses plutil plutonium ply plying plymouth
plywood pm pmap pmd pmtu pmu pneumatic pneumonia png pngfix poach poached poacher poachers poaches
poaching poc pocket pocketbook pocketbooks pocketed pocketing pockets pockmark pockmarked
pockmarking pockmarks pod podcast podchecker podded podding podia podium podiums pods poem poems
poet poetic poetical poetry poets poignancy poignant poinsettia poinsettias point pointed pointedly
pointer pointers pointing pointless pointlessly pointopoint points pointy poise poised poises
poising poison poisoned poisoning poisonous poisons poke poked poker pokers pokes pokey pokier
pokiest poking poky pol polar polarities polarity polarization polarize polarized polarizes
polarizing pole poled polemic polemics poles police policed policeman policemen polices policewoman
policewomen policies policing policy policycontroller policyfile policyid policytroubleshooter
poling polio polios polish polished polishes polishing polite politely politeness politer politest
political politically politician politicians politics polka polkaed polkaing polkas polkit polkitd
poll polled pollen poller pollers pollinate pollinated pollinates pollinating pollination polling
polls pollster pollsters pollutant pollutants pollute polluted pollutes polluting pollution polo
poly polyfill polygamous polygamy polyglot polygon polygons polymorphic polynomial polynomials
polyp polyps polytechnic pom pomegranate pomegranates pomp pompous poncho ponchos pond ponder
pondered pondering ponderous ponders ponds pong ponies pontoon pontoons pony poodle poodles pool
pooled pooling pools poolsize poop pooped pooping poops poor poorer poorest poorly pop popcorn pope
popen poplar poplars popover popped poppies popping poppy pops populace populaces popular
popularity popularize popularized popularizes popularizing popularly populate populated populates
populating population populations populous popup porcelain porcelains porch porches porcupine
porcupines pord pore pored pores poring pork pornographic pornography porous porpoise porpoised
porpoises porpoising porridge port portability portable portables portal portals ported portend
portended portending portends portent portents porter porters portfolio portfolios porthole
portholes portico porticoes porticos porting portion portioned portioning portions portlier
portliest portly portmap portmapper portrait portraits portray portrayal portrayals portrayed
portraying portrays ports pos pose posed poses posh posies posing position positional positionals
positioned positioning positions positive positively positives positivism posix possess possessed
possesses possessing possession possessions possessive possessives possessor possessors
possibilities possibility possible possibles possibly possum possums post postage postal postbox
postcard postcards postcode postdated posted poster posterior posteriors posterity posters postfix
postgis postgraduate postgraduates postgre postgres postgresql posthumous posthumously postimage
posting postinst postinstall postman postmark postmarked postmarking postmarks postmaster
postmasters postmen postmortem postpone postponed postponement postponements postpones postponing
postprocessing postrm postrotate posts postscript postscripts postulate postulated postulates
postulating posture postured postures posturing posy pot potassium potato potatoes potency potent
potential potentially pothole potholes potion potions pots potted potter pottered potteries
pottering potters pottery potting potty pouch pouched pouches pouching poultry pounce pounced
pounces pouncing pound pounded pounding pounds pour poured pouring pours pout pouted pouting pouts
poverty pow powder powdered powdering powders powdery power powerd powered powerful powerfully
powerhouse powerhouses powering powerless powerline poweroff powerpc powerpnt powers powershell
powerup powwow powwowed powwowing powwows ppc ppid ppl ppm ppp pprint ppt pr practicable practical
practicalities practicality practically practicals practice practiced practices practicing practise
practised practises practising practitioner practitioners pragma pragmas pragmatic pragmatics
pragmatism prairie prairies praise praised praises praiseworthy praising pram prance pranced
prances prancing prank pranks pratt prattle prattled prattles prattling prawn prawned prawning
prawns praxis pray prayed prayer prayers praying prays prctl pre preach preached preacher preachers
preaches preaching preamble preambled preambles preambling preauth prebuilt precarious precariously
precaution precautionary precautions precede preceded precedence precedent precedents precedes
preceding precinct precincts precipice precipices precipitate precipitated precipitates
precipitating precipitation precipitations precipitous precise precisely preciser precisest
precision preclude precluded precludes precluding precocious precompiled preconceive preconceived
preconceives preconceiving preconception preconceptions precondition preconditions preconfigure
preconfigured preconv precursor precursors predate predated predates predating predator predators
predatory predecessor predecessors predefined predestination predetermined predicament predicaments
predicate predicated predicates predicating predication predict predictable predictably predicted
predicting prediction predictions predictive predictor predicts predisposition predispositions
predominance predominant predominantly predominate predominated predominates predominating
preeminence preeminent preempt preempted preemptible preempting preemption preemptive preemptively
preempts preen preened preening preens preexisting pref prefab prefabbed prefabbing prefabs preface
prefaced prefaces prefacing prefect prefecture prefer preferable preferably preference preferences
preferential preferentially preferred preferring prefers prefetch prefix prefixed prefixes
prefixing prefixlen prefixlength preflight preformatted pregnancies pregnancy pregnant prehistoric
preimage preinst preinstall prejudice prejudiced prejudices prejudicial prejudicing preliminaries
preliminary preload preloaded prelude preludes premature prematurely premeditation premier premiere
premiered premieres premiering premiers premise premised premises premising premiss premisses
premium premiums premonition premonitions prenatal preoccupation preoccupations preoccupied
preoccupies preoccupy preoccupying prep prepackaged prepaid preparation preparations preparatory
prepare prepared prepares preparing prepay prepaying prepays prepend prepended prepending prepends
preponderance preponderances preposition prepositional prepositions preposterous prepped
preprocessing preprocessor preprocessors preremove prerequisite prerequisites prerm prerogative
prerogatives prerotate prerouting pres prescribe prescribed prescribes prescribing prescription
prescriptions prescriptive presence presences present presentable presentation presentations
presented presenter presenting presently presents preservation preservative preservatives preserve
preserved preserves preserving preset presets presetting preshared preside presided presidencies
presidency president presidential presidents presides presiding press pressed presses pressing
pressings pressure pressured pressures pressuring prestige prestigious presto presumably presume
presumed presumes presuming presumption presumptions presumptuous presuppose presupposed
presupposes presupposing pretence pretences pretend pretended pretender pretenders pretending
pretends pretense pretenses pretension pretensions pretentious pretentiously pretentiousness
pretext pretexts prettied prettier pretties prettiest prettify pretty prettying prettyprint
prettyprinted prettyprinter prettytable pretzel pretzels prev prevail prevailed prevailing prevails
prevalence prevalent prevent preventable prevented preventible preventing prevention preventive
preventives prevents preview previewed previewer previewers previewing previews previous previously
prevue prevues prey preyed preying preys prf pri price priced priceless prices pricing prick
pricked pricking prickle prickled prickles pricklier prickliest prickling prickly pricks pride
prided prides priding pried pries priest priestess priestesses priesthood priesthoods priests prim
primacy primaeval primal primaries primarily primary primate primates prime primed primer primers
primes primeval priming primitive primitives primly primmer primmest primordial primp primped
primping primps primrose primroses prince princes princess princesses princeton principal
principalities principality principally principals principle principled principles print printable
printed printenv printer printers printf printing printings printk printnightmare printout
printouts prints prio prior priorities prioritize prioritized prioritizes prioritizing priority
priors prism prisms prison prisoner prisoners prisons pristine priv privacy private privateca
privatekey privately privater privates privatest privation privations privatization privatize
privatized privatizes privatizing privier privies priviest privilege privileged
privilegedaccessmanager privileges privileging privs privy prize prized prizes prizing prj prlimit
prn pro proactive proactively prob probabilistic probabilities probability probable probables
probably probation probationary probe probed probes probing problem problematic problematical
problematically problems proc procdump procedural procedure procedures proceed proceeded proceeding
proceedings proceeds process processed processes processid processing procession processional
processionals processioned processioning processions processor processors procfs proclaim
proclaimed proclaiming proclaims proclamation proclamations procmon procps procrastinate
procrastinated procrastinates procrastinating procrastination procs procure procured procurement
procures procuring prod prodded prodding prodigal prodigals prodigies prodigious prodigy prods
produce produced producer producers produces producing product production productions productive
productivity productized productname products prof profane profaned profanes profaning profanities
profanity profess professed professes professing profession professional professionally
professionals professions professor professors proffer proffered proffering proffers proficiency
proficient proficiently proficients profile profiled profiler profiles profiling profit
profitability profitable profited profiteer profiteered profiteering profiteers profiting profits
profound profounder profoundest profoundly profsvc proftpd profunctors profundities profundity
profuse profusely profusion profusions prog progeny prognoses prognosis progra program programdata
programed programer programers programfiles programing programmable programmatic programmatically
programme programmed programmer programmers programmes programming programs progress progressbar
progressed progresses progressing progression progressions progressive progressively progressives
prohibit prohibited prohibiting prohibition prohibitions prohibitive prohibitively prohibits proj
project projected projectid projectile projectiles projecting projection projections projectnumber
projector projectors projects proletarian proletarians proletariat proliferate proliferated
proliferates proliferating proliferation prolific prolog prologs prologue prologues prolong
prolonged prolonging prolongs prom promenade promenaded promenades promenading prometheus
prominence prominent prominently promiscuity promiscuous promiscuously promise promised promises
promising promisor promo promontories promontory promote promoted promotes promoting promotion
promotions prompt prompted prompter promptest prompting promptly promptness prompts proms
promulgate promulgated promulgates promulgating prone prong prongs pronoun pronounce pronounced
pronouncement pronouncements pronounces pronouncing pronouns pronunciation pronunciations proof
proofed proofing proofread proofreading proofreads proofs prop propaganda propagate propagated
propagates propagating propagation propel propelled propeller propellers propelling propels
propensities propensity proper properer properest properly properties property prophecies prophecy
prophesied prophesies prophesy prophesying prophet prophetic prophets proponent proponents
proportion proportional proportionality proportionally proportionals proportionate proportioned
proportioning proportions proposal proposals propose proposed proposes proposing proposition
propositional propositioned propositioning propositions propped propping propq propquery
proprietaries proprietary proprietor proprietors propriety props proptest propulsion pros prose
prosecute prosecuted prosecutes prosecuting prosecution prosecutions prosecutor prosecutors
prospect prospected prospecting prospective prospector prospectors prospects prospectus
prospectuses prosper prospered prospering prosperity prosperous prospers prostitute prostituted
prostitutes prostituting prostitution prostrate prostrated prostrates prostrating prot protagonist
protagonists protect protected protecting protection protections protectionstatus protective
protector protectors protects protein proteins protest protestant protested protesting protestor
protestors protests proto protobuf protoc protocol protocols proton protonmail protons protos
prototype prototypes prototyping protract protracted protracting protractor protractors protracts
protrude protruded protrudes protruding protrusion protrusions proud prouder proudest proudly prov
provable provably provctx prove proved proven provenance proverb proverbial proverbs proves provide
provided providence provider providerid providername providerpath providers provides providing
province provinces provincial provincials proving provision provisional provisionally provisioned
provisioning provisions proviso provisoes provisos provocation provocations provocative provoke
provoked provokes provoking prow prowess prowl prowled prowler prowlers prowling prowls prows
proxied proxies proximity proxy proxying proxyless prt prtg prtstat prude prudence prudent prudes
prudish prune pruned prunes pruning prv pry prying ps psa psalm psalms psbase psc pscp psculture
pscustomobject psd psec pseudo pseudonym pseudonyms pseudorandom pseudoref pseudos pseudoterminal
psexesvc psgi psh psi psjson pslog psm psmisc psobject psql psr pss psscripts pst pstore pstree
psuiculture psversiontable psw psych psyche psyched psychedelic psychedelics psyches psychiatric
psychiatrist psychiatrists psychiatry psychic psychics psyching psycho psychoanalysis psychoanalyst
psychoanalysts psychological psychologically psychologies psychologist psychologists psychology
psychopath psychopaths psychoses psychosis psychotherapies psychotherapy psychotic psychs psycopg
pt ptar ptardiff ptargrep pth pthread pthreads ptmx ptmxmode ptr ptrace pts ptscotch ptt ptwrite
ptx pty pub puberty pubkey pubkeyauthentication public publication publications publicca publicity
publicize publicized publicizes publicizing publickey publickeys publicly publicsuffix publish
published publisher publishers publishes publishing pubring pubs pubsub pubsubtopic puck pucker
puckered puckering puckers pucks pudding puddings puddle puddled puddles puddling pudgier pudgiest
pudgy pueblo pueblos puerto puff puffed puffer puffier puffiest puffing puffs puffy pug pugnacious
puke puked pukes puking pull pulled pulley pulleys pulling pullover pullovers pullrequest pulls
pulmonary pulp pulped pulping pulpit pulpits pulps pulsate pulsated pulsates pulsating pulsation
pulsations pulse pulseaudioqt pulsed pulses pulseway pulsing pulverize pulverized pulverizes
pulverizing puma pumas pumice pumices pummel pummeled pummeling pummelled pummelling pummels pump
pumped pumpernickel pumping pumpkin pumpkins pumps pun punch punched punches punching punchline
punct punctual punctuality punctuate punctuated punctuates punctuating punctuation puncture
punctured punctures puncturing pundit pundits pungent punier puniest punish punishable punished
punishes punishing punishment punishments punitive punk punker punkest punks punned punning puns
punt punted punter punters punting punts puny punycode pup pupil pupils pupped puppet puppets
puppies pupping puppy pups purchase purchased purchaser purchasers purchases purchasing pure puree
pureed pureeing purees purely pureperl purer purest purgatory purge purgeable purged purges purging
purification purified purifies purify purifying puritanical purity purl purple purpler purples
purplest purport purported purportedly purporting purports purpose purposed purposeful purposefully
purposely purposes purposing purr purred purring purrs purse pursed purses pursing pursuance
pursuant pursue pursued pursues pursuing pursuit pursuits purveyor pus push pushed pusher pushers
pushes pushier pushiest pushing pushover pushovers pushy puss pusses pussier pussies pussiest pussy
put putative putenv putrid puts putt putted putter puttered puttering putters puttied putties
putting putts putty puttying puzzle puzzled puzzles puzzling pv pvk pw pwck pwconv pwd pwdump pwdx
pwn pwquality pwrite pws pwsh pwunconv pycharm pydantic pydoc pygettext pygmentize pygments pyle
pylint pylsp pyparsing pypi pypirc pypsrp pyqt pyramid pyramided pyramiding pyramids pyre pyres
pyside pyspark pyspnego pytest python pythonpath pythons pywinrm pyx pzstd qa qakbot qatar qcow
qdisc qdiscs qemu qfe qml qnx qos qps qrcode qrencode qt qtquick qtr qua quack quacked quacking
quacks quad quadmath quadrangle quadrangles quadrant quadrants quadratic quadrilateral
quadrilaterals quadro quadruped quadrupeds quadruple quadrupled quadruples quadruplet quadruplets
quadrupling quads quagmire quagmires quail quailed quailing quails quaint quainter quaintest quake
quaked quakes quaking qualcomm qualification qualifications qualified qualifier qualifiers
qualifies qualify qualifying qualitative qualities quality qualm qualms qualys quandaries quandary
quanta quantified quantifier quantifiers quantify quantitative quantities quantity quantum
quarantine quarantined quarantines quarantining quark quarks quarrel quarreled quarreling
quarrelled quarrelling quarrels quarrelsome quarried quarries quarry quarrying quart quarter
quarterback quarterbacked quarterbacking quarterbacks quartered quartering quarterlies quarterly
quarters quartet quartets quartette quartettes quarto quarts quartz quash quashed quashes quashing
quasi quaver quavered quavering quavers quay quays queasier queasiest queasy queen queened queening
queenlier queenliest queenly queens queer queered queerer queerest queering queers quell quelled
quelling quells quench quenched quenches quenching queried queries query querying querymodules
quest quested questing question questionable questioned questioning questionnaire questionnaires
questions quests queue queued queueing queues queuing quibble quibbled quibbles quibbling quic
quiche quick quickcheck quicken quickened quickening quickens quicker quickest quickfixengineering
quickly quicksand quicksands quickstart quiescent quiet quieted quieter quietest quieting quietly
quietness quiets quill quills quilt quilted quilting quilts quinine quintessence quintessences
quintet quintets quintuplet quintuplets quip quipped quipping quips quirk quirked quirking quirks
quirky quit quite quits quitted quitter quitters quitting quiver quivered quivering quivers quiz
quizzed quizzes quizzical quizzing quorum quorums quot quota quotacheck quotaon quotas quotation
quotations quote quoted quotes quotient quotients quoting quser qux qvx qword rabbi rabbis rabbit
rabbited rabbiting rabbitmq rabbits rabble rabbles rabid rabies raccoon raccoons race raced racer
races racetrack racetracks racial racially racier raciest racily racing racism racist racists rack
racked racket racketed racketeer racketeered racketeering racketeers racketing rackets racking
racks racoon racoons racquet racquets racy radar radars radeon radial radials radiance radiant
radiate radiated radiates radiating radiation radiations radiator radiators radical radically
radicals radii radio radioactive radioactivity radioed radioing radios radish radishes radium
radius radiuses radix radmin raffle raffled raffles raffling raft rafted rafter rafters rafting
rafts rag ragamuffin ragamuffins rage raged rages ragged raggeder raggedest ragging raging rags
ragtime raid raided raider raiders raiding raids rail railed railing railings railroad railroaded
railroading railroads rails railway railways rain rainbow rainbows raincoat raincoats raindrop
raindrops rained raines rainfall rainfalls rainforest rainier rainiest raining rains rainstorm
rainstorms rainwater rainy raise raised raises raisin raising raisins rake raked rakes raking
rallied rallies rally rallying ram ramble rambled rambler ramblers rambles rambling ramdisk ramen
ramification ramifications rammed ramming ramp rampage rampaged rampages rampaging rampant ramps
ramrod ramrodded ramrodding ramrods rams ramshackle ran ranch ranched rancher ranchers ranches
ranching rancid rancor rancorous rand randfile random randomization randomize randomized randomizes
randomizing randomly randomness randr rang range ranged ranger rangers ranges ranging rank ranked
ranker rankest ranking rankle rankled rankles rankling ranks ranlib ransack ransacked ransacking
ransacks ransom ransomed ransoming ransoms ransomware rant ranted ranting rants rap rape raped
rapes rapid rapider rapidest rapidity rapidly rapids raping rapist rapists rapped rapping rapport
rapports raps rapt rapture raptures rapturous rar rare rared rarely rarer rares rarest raring
rarities rarity rarp rascal rascals rash rasher rashes rashest rashly rasp raspberries raspberry
rasped rasping rasps raster rat rate rated ratelimit rates rather ratification ratified ratifies
ratify ratifying rating ratings ratio ration rational rationale rationales rationality
rationalization rationalize rationalized rationalizes rationalizing rationally rationals rationed
rationing rations ratios rats ratted ratting rattle rattled rattler rattlers rattles rattlesnake
rattlesnakes rattling ratty raucous raucously ravage ravaged ravages ravaging rave raved ravel
raveled raveling ravelled ravelling ravels raven ravened ravening ravenous ravenously ravens raves
ravine ravines raving ravings ravish ravished ravishes ravishing raw rawer rawest rawhide rawio ray
rayon rays raze razed razes razing razor razors rb rbacrolebinding rbacrolebindingactuation
rbacrolebindings rbash rc rce rclone rcp rcs rcu rcvbuf rd rdata rdb rdf rdfa rdma rdns rdonly rdp
rdpinit rdpshell rdr rds rdsh rdump rdwr re reach reachability reachable reached reaches reaching
react reacted reacting reaction reactionaries reactionary reactions reactivate reactivated
reactivating reactivation reactive reactor reactors reacts read readability readable readahead
readelf reader readers readership readied readier readies readiest readily readiness reading
readings readjust readjusted readjusting readjusts readline readlink readme readonly readout
readouts readprofile reads readtags readv readwrite ready readying real realer reales realest
realign realism realist realistic realistically realists realities reality realization realize
realized realizes realizing realloc reallocate reallocated reallocates reallocating reallocation
really realm realms realpath reals realtime realty ream reamed reaming reams reap reaped reaper
reapers reaping reappear reappeared reappearing reappears reapplied reapply reapplying reaps rear
reared rearing rearm rearrange rearranged rearrangement rearrangements rearranges rearranging rears
reason reasonable reasonably reasoned reasoning reasons reassemble reassembled reassembling
reassert reassess reassign reassigned reassigning reassurance reassurances reassure reassured
reassures reassuring reattach reattempt reattempted reauth rebalanced rebalancing rebase rebased
rebasing rebate rebated rebates rebating rebel rebelled rebelling rebellion rebellions rebellious
rebels rebind rebinding rebinds rebirth rebirths reboot rebooted rebooting reboots reborn rebound
rebounded rebounding rebounds rebuff rebuffed rebuffing rebuffs rebuild rebuilding rebuilds rebuilt
rebuke rebuked rebukes rebuking rebut rebuts rebuttal rebuttals rebutted rebutting recalcitrant
recalculated recall recalled recalling recalls recant recanted recanting recants recap recapped
recapping recaps recaptcha recapture recaptured recaptures recapturing recast recede receded
recedes receding receipt receipted receipting receipts receive received receiver receivers receives
receivewal receiving recent recenter recentest recently recep receptacle receptacles reception
receptionist receptionists receptions receptive receptor recess recessed recesses recessing
recession recessions recharge rechargeable recharged recharges recharging recheck rechecking recipe
recipes recipient recipients reciprocal reciprocals reciprocate reciprocated reciprocates
reciprocating reciprocity recital recitals recitation recitations recite recited recites reciting
reckless recklessly recklessness reckon reckoned reckoning reckons reclaim reclaimed reclaiming
reclaims reclamation reclassify reclassifying recline reclined reclines reclining recluse recluses
recode recoding recognise recognised recognition recognizable recognize recognized recognizer
recognizers recognizes recognizing recoil recoiled recoiling recoils recollect recollected
recollecting recollection recollections recollects recommend recommendation recommendations
recommended recommender recommending recommends recompense recompensed recompenses recompensing
recompilation recompile recompiled recompiling recompute recomputed recon reconcile reconciled
reconciles reconciliation reconciliations reconciling recondition reconditioned reconditioning
reconditions reconfiguration reconfigure reconfigured reconnaissance reconnaissances reconnect
reconnected reconnecting reconnects reconsider reconsidered reconsidering reconsiders reconstruct
reconstructed reconstructing reconstruction reconstructions reconstructs record recorded recorder
recorders recording recordings records recordset recount recounted recounting recounts recoup
recouped recouping recoups recourse recover recoverable recovered recoveries recovering recovers
recovery recoverypassword recp recreate recreated recreates recreating recreation recreational
recreations recruit recruited recruiting recruitment recruits recs recta rectal rectangle
rectangles rectangular rectified rectifies rectify rectifying rectors rectum rectums recuperate
recuperated recuperates recuperating recuperation recur recurred recurrence recurrences recurrent
recurring recurs recurse recursion recursions recursive recursively recv recvfrom recvmsg recycle
recycled recycler recycles recycling red redact redacted redaction redd redden reddened reddening
reddens redder reddest reddit redeem redeemable redeemed redeeming redeems redefine redefined
redefines redefining redefinition redemption redeploy redesign redesigned redesigning redesigns
redhat redhead redheads redid redir redirect redirected redirecting redirection redirections
redirector redirects redis rediscover rediscovered rediscovering rediscovers redistribute
redistributed redistributes redistributing redistribution redistributor redistributors redo redoes
redoing redone redox redraft redraw redrawing redrawn redraws redress redressed redresses
redressing reds reduce reduced reduces reducing reduction reductions redundancies redundancy
redundant redundantly reed reeds reef reefed reefing reefs reek reeked reeking reeks reel reelect
reelected reelecting reelects reeled reeling reels reenable reenabled reencrypt reencrypts
reenforce reenforced reenforces reenforcing reenter reestablish reevaluate reevaluated ref refcnt
refer referee refereed refereeing referees reference referenced references referencing referenda
referendum referendums referent referential referer referral referrals referred referrer referrers
referring refers refill refilled refilling refills refine refined refinement refinements refineries
refinery refines refining reflect reflected reflecting reflection reflections reflective reflector
reflectors reflects reflex reflexes reflexive reflexively reflexives reflog reflogs refname reform
reformat reformation reformations reformatted reformatting reformed reformer reformers reforming
reforms refraction refrain refrained refraining refrains refresh refreshed refreshes refreshing
refreshment refreshments refrigerate refrigerated refrigerates refrigerating refrigeration
refrigerator refrigerators refs refspec refspecs refuel refueled refueling refuelled refuelling
refuels refuge refugee refugees refuges refund refunded refunding refunds refurbish refurbished
refurbishes refurbishing refurbishment refusal refusals refuse refused refuses refusing refutation
refute refuted refutes refuting reg regain regained regaining regains regal regale regaled regales
regalia regaling regard regarded regarding regardless regards regatta regattas regedit regenerate
regenerated regenerates regenerating regeneration regent regents regex regexes regexp regexps
regime regimen regimens regiment regimental regimented regimenting regiments regimes region
"""
