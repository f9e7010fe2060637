"""The vocabulary, from denoting to essay."""

WORDS = """\
denoting denounce denounced denounces denouncing dens dense densely denser densest densities
density dent dental dented denting dentist dentistry dentists dentrix dentry dents denunciation
denunciations deny denygroups denying denypolicies denyusers deodorant deodorants deodorize
deodorized deodorizes deodorizing dep depart departed departing department departmental departments
departs departure departures depend dependable dependance dependant dependants depended dependence
dependencies dependency dependent dependents depending depends depict depicted depicting depiction
depicts deplete depleted depletes depleting depletion deplorable deplore deplored deplores
deploring deploy deployable deployed deploying deployment deployments deploys deport deportation
deportations deported deporting deportment deports depose deposed deposes deposing deposit
deposited depositing deposits depot depots deprave depraved depraves depraving depravities
depravity deprecate deprecated deprecates deprecating deprecation deprecations depreciate
depreciated depreciates depreciating depreciation depress depressed depresses depressing
depressingly depression depressions deprivation deprivations deprive deprived deprives depriving
deprovision deps depth depths deputies deputy deque dequeue dequeued dequeuing derail derailed
derailing derailment derailments derails derange deranged deranges deranging derb derby dereference
dereferenced dereferencing deregister deregistered derelict derelicts deride derided derides
deriding derision derivable derivation derivations derivative derivatives derive derived derives
deriving derogatory derricks des desc descend descendant descendants descended descendent
descendents descender descending descends descent descents describable describe described describes
describing descrip description descriptions descriptive descriptor descriptors desecrate desecrated
desecrates desecrating desecration desegregation deserialization desert deserted deserter deserters
deserting deserts deserve deserved deserves deserving design designate designated designates
designating designation designations designator designed designer designers designing designjet
designs desirability desirable desire desired desires desiring desirous desist desisted desisting
desists desk deskjet desks desktop desktopentry desktops desolate desolated desolates desolating
desolation despair despaired despairing despairs despatch despatched despatches despatching
desperate desperately desperation despicable despise despised despises despising despite despondent
despot despotic despots dessert desserts dest destabilize destdir destination destinations destine
destined destines destinies destining destitute destitution destroy destroyable destroyed destroyer
destroyers destroying destroys destruct destructed destructible destructing destruction destructive
destructively destructor detach detachable detached detaches detaching detachment detachments
detail detailed detailing details detain detained detaining detains detect detectable detected
detecting detection detections detective detectives detector detectors detects detention detentions
deter detergent detergents deteriorate deteriorated deteriorates deteriorating deterioration
determinable determinant determination determinations determine determined determines determining
determinism deterministic deterred deterrent deterrents deterring deters detest detested detesting
detests dethrone dethroned dethrones dethroning detonate detonated detonates detonating detonation
detonations detonator detonators detour detoured detouring detours detract detracted detracting
detracts detriment detrimental detriments detritus dev devalue devastate devastated devastates
devastating devastation devel develop developed developer developerconnect developers developing
development developmental developments develops devenv deviant deviate deviated deviates deviating
deviation deviations device devicename devices devicetree devil deviled deviling devilled devilling
devils devious devise devised devises devising devlink devnull devoid devolution devolve devolved
devolves devolving devote devoted devotee devotees devotes devoting devotion devotions devour
devoured devouring devours devout devouter devoutest devoutly devpts devs devtmpfs devtools dew
dexis dexterity dexterous dextrous df dfl dfs dfsr dga dgram dgryski dgst dh dharma dhclient dhcp
dhcpd dhcpoffer dhcpserver dhparam dhx di dia diabetes diabetic diabetics diablo diabolical
diacritic diacritical diacritics diaeresis diag diagnose diagnosed diagnoses diagnosing diagnosis
diagnostic diagnostics diagonal diagonally diagonals diagram diagramed diagraming diagrammed
diagramming diagrams dial dialect dialects dialed dialer dialing dialings dialog dialogflow dialogs
dialogue dialogues dials dialup dialysis diameter diameters diametrically diamond diamonds diaper
diapered diapering diapers diaphragm diaphragms diaries diarization diarrhea diarrhoea diary
diaspora diatribe dice diced dices dicing dicom dict dictate dictated dictates dictating dictation
dictations dictator dictatorial dictators dictatorship dictatorships diction dictionaries
dictionary dicts did didn die died dieresis dies diesel dieseled dieseling diesels diet dietaries
dietary dieted dieter dieting diets diff diffed differ differed difference differences different
differential differentiate differentiated differentiates differentiating differentiation
differently differing differs difffilter difficult difficulties difficulty diffie diffing difflib
diffpatch diffs diffserv diffstat difftool difftree diffuse diffused diffuses diffusing diffusion
diffutils dig digest digested digestible digesting digestion digestions digestive digests digging
digicert digit digital digitally digitalocean digitize digitized digitizes digitizing digits
dignified dignifies dignify dignifying dignitaries dignitary dignities dignity digraph digraphs
digress digressed digresses digressing digression digressions digs dike diked dikes diking
dilapidated dilate dilated dilates dilating dilation dilemma dilemmas diligence diligent diligently
dill dills dilute diluted dilutes diluting dilution dim dime dimension dimensional dimensionless
dimensions dimer dimes diminish diminished diminishes diminishing diminutive diminutives dimly
dimmed dimmer dimmest dimming dimpled dimples dimpling dims din dine dined diner diners dines ding
dinghies dinghy dingier dingiest dingy dining dinned dinner dinnered dinnering dinners dinning
dinosaur dinosaurs dins diocese dioceses dioxide dip diphtheria diphthong diphthongs diploma
diplomacy diplomas diplomat diplomata diplomatic diplomatically diplomats dipped dipping dips dir
dircolors dire direct directed directer directest directing direction directional directions
directive directives directly directness director directories directors directory directs direr
direst dirge dirges dirmngr dirname dirs dirstat dirt dirtied dirtier dirties dirtiest dirtiness
dirty dirtying dis disabilities disability disable disabled disablement disables disabling
disadvantage disadvantaged disadvantageous disadvantages disadvantaging disagree disagreeable
disagreeably disagreed disagreeing disagreement disagreements disagrees disallow disallowed
disallowing disallows disambiguate disambiguated disambiguation disappear disappearance
disappearances disappeared disappearing disappears disappoint disappointed disappointing
disappointment disappointments disappoints disapproval disapprove disapproved disapproves
disapproving disarm disarmament disarmed disarming disarms disarray disarrayed disarraying
disarrays disassemble disassembled disassembler disassembles disassembling disassembly disassociate
disassociated disassociates disaster disasters disastrous disavow disavowed disavowing disavows
disband disbanded disbanding disbands disbelief disbelieve disbelieved disbelieves disbelieving
disburse disbursed disbursement disbursements disburses disbursing disc discard discarded
discarding discards discern discerned discernible discerning discerns discharge discharged
discharges discharging disciple disciples disciplinarian disciplinarians disciplinary discipline
disciplined disciplines disciplining disclaim disclaimed disclaimer disclaimers disclaiming
disclaims disclose disclosed discloses disclosing disclosure disclosures disco discolor
discoloration discolorations discolored discoloring discolors discomfort discomforted discomforting
discomforts disconcert disconcerted disconcerting disconcerts disconnect disconnected disconnecting
disconnection disconnects disconsolate disconsolately discontent discontented discontenting
discontents discontinue discontinued discontinues discontinuing discontinuities discontinuity
discontinuous discord discordant discordapp discorded discording discords discos discount
discounted discounting discounts discourage discouraged discouragement discouragements discourages
discouraging discourse discoursed discourses discoursing discourteous discourtesies discourtesy
discover discoverable discovered discoveries discovering discovers discovery discredit discredited
discrediting discredits discreet discreeter discreetest discreetly discrepancies discrepancy
discrete discretion discretionary discriminant discriminate discriminated discriminates
discriminating discrimination discriminatory discs discus discuses discuss discussed discusses
discussing discussion discussions disdain disdained disdainful disdaining disdains disease diseased
diseases disembark disembarkation disembarked disembarking disembarks disembowel disenchantment
disengage disengaged disengages disengaging disentangle disentangled disentangles disentangling
disfavor disfavored disfavoring disfavors disfigure disfigured disfigures disfiguring disgrace
disgraced disgraceful disgraces disgracing disgruntle disgruntled disgruntles disgruntling disguise
disguised disguises disguising disgust disgusted disgusting disgustingly disgusts dish dishearten
disheartened disheartening disheartens dished dishes dishing dishonest dishonestly dishonesty
dishonor dishonorable dishonored dishonoring dishonors dishwasher dishwashers disillusion
disillusioned disillusioning disillusionment disillusions disincentive disinfect disinfectant
disinfectants disinfected disinfecting disinfects disingenuous disinherit disinherited
disinheriting disinherits disintegrate disintegrated disintegrates disintegrating disintegration
disinterested disjoint disjointed disjointing disjoints disk diskette disks diskshadow disksize
disktype dislike disliked dislikes disliking dislocate dislocated dislocates dislocating
dislocation dislocations dislodge dislodged dislodges dislodging disloyal disloyalty dism dismal
dismally dismantle dismantled dismantles dismantling dismay dismayed dismaying dismays dismember
dismembered dismembering dismembers dismiss dismissal dismissals dismissed dismisses dismissing
dismissive dismount dismounted dismounting dismounts disobedience disobedient disobey disobeyed
disobeying disobeys disorder disordered disordering disorderly disorders disown disowned disowning
disowns disp disparage disparaged disparages disparaging disparate disparities disparity
dispassionate dispassionately dispatch dispatched dispatcher dispatches dispatching dispel
dispelled dispelling dispels dispensaries dispensary dispensation dispensations dispense dispensed
dispenser dispensers dispenses dispensing dispersal disperse dispersed disperses dispersing
dispersion displace displaced displacement displacements displaces displacing display displayable
displayed displaying displayname displays displayswitch displease displeased displeases displeasing
displeasure disposable disposables disposal disposals dispose disposed disposes disposing
disposition dispositions dispossess dispossessed dispossesses dispossessing disproportionate
disproportionately disprove disproved disproven disproves disproving dispute disputed disputes
disputing disqualified disqualifies disqualify disqualifying disquiet disquieted disquieting
disquiets disregard disregarded disregarding disregards disrepair disreputable disrepute disrespect
disrespected disrespectful disrespecting disrespects disrupt disrupted disrupting disruption
disruptions disruptive disrupts dissatisfaction dissatisfied dissatisfies dissatisfy dissatisfying
dissect dissected dissecting dissection dissections dissects disseminate disseminated disseminates
disseminating dissemination dissension dissensions dissent dissented dissenter dissenters
dissenting dissents dissertation dissertations disservice disservices dissident dissidents
dissimilar dissimilarities dissimilarity dissipate dissipated dissipates dissipating dissipation
dissociate dissociated dissociates dissociating dissociation dissolute dissolution dissolve
dissolved dissolves dissolving dissonance dissonances dissuade dissuaded dissuades dissuading dist
distance distanced distances distancing distant distantly distaste distasteful distastes distcp
distend distended distending distends distil distill distillation distillations distilled distiller
distilleries distillers distillery distilling distills distils distinct distincter distinctest
distinction distinctions distinctive distinctively distinctly distinguish distinguishable
distinguished distinguishes distinguishing distort distorted distorter distorting distortion
distortions distorts distract distracted distracting distraction distractions distracts distraught
distress distressed distresses distressing distressingly distribute distributed distributes
distributing distribution distributions distributor distributors district districts distro distrust
distrusted distrustful distrusting distrusts dists disturb disturbance disturbances disturbed
disturbing disturbs distutils disuse disused disuses disusing dit ditch ditched ditches ditching
dither dithered dithering dithers ditties ditto dittoed dittoes dittoing dittos ditty div dive
dived diver diverge diverged divergence divergences divergent diverges diverging divers diverse
diversified diversifies diversify diversifying diversion diversions diversities diversity divert
diverted diverting diverts dives divest divested divesting divests divide divided dividend
dividends divider dividers divides dividing divine divined diviner divines divinest diving divining
divinities divinity divisibility divisible division divisions divisive divisor divisors divorce
divorced divorces divorcing divulge divulged divulges divulging dizzied dizzier dizzies dizziest
dizziness dizzy dizzying django djm dk dl dlist dll dlls dlltool dlopen dlp dma dmesg dmg dmi dmp
dms dmsetup dmstats dmtf dn dnd dnf dns dnscache dnscmd dnsdomainname dnsmasq dnsname dnssd dnssec
do doable doap dob dobb doc docbook docile dock docked docker dockerfile docket docking docks docm
docs docset doctest doctools doctor doctorate doctored doctoring doctors doctrine doctrines
document documentaries documentary documentation documentations documented documenting documents
docutils docx dodge dodged dodges dodging dodgy dodo doer doers does doesn doesnt doff dog dogged
doggedly doggerel dogging doghouse doghouses dogma dogmas dogmata dogmatic dogs dogwood dogwoods
doh doilies doily doing dojo doldrums dole doled doleful dolefully doles dolfinx doling doll dollar
dollars dolled dollies dolling dolls dolphin dolphins dolt dom domain domainname domains dome domed
domes domestic domesticate domesticated domesticates domesticating domesticity domestics domicile
domiciled domiciles domiciling dominance dominant dominants dominate dominated dominates dominating
domination doming dominican dominion dominions domino dominoes dominos don donate donated donates
donating donation donations done dongles donkey donkeys donor donors dons dont donut donuts doodle
doodled doodles doodling doom doomed dooming dooms door doorbell doorbells doorman doormen doors
doorstep doorsteps doorway doorways dope doped dopes dopey dopier dopiest doping dopy dormant
dormitories dormitory dorsal dos dose dosed doses dosing dosvc dot dotall dote doted dotenv dotes
doting dotnet dots dotted dotting dotty double doubleclick doubled doublequote doublequotes doubles
doubling doubly doubt doubted doubtful doubtfully doubting doubtless doubts dough doughnut
doughnuts dour dourer dourest douse doused douses dousing dove dovecot doves dowdier dowdies
dowdiest dowdy down downcased downcast downed downfall downfalls downgrade downgraded downgrades
downgrading downhearted downhill downhills downier downiest downing download downloadable
downloaded downloader downloadfile downloading downloadinging downloads downloadstring downpour
downpours downright downs downscale downside downstairs downstream downtime downtown downward
downwards downy dowries dowry doxy doze dozed dozen dozens dozes dozing dpaa dpapi dpi dpkg dpms
dport dps dquot dr drab drabber drabbest drabs draconian dracula draft drafted draftier draftiest
drafting drafts draftsman draftsmen drafty drag dragged dragging dragon dragonflies dragonfly
dragons drags drain drainage drained draining drains drake dram drama dramas dramatic dramatically
dramatist dramatists dramatization dramatizations dramatize dramatized dramatizes dramatizing drank
drape draped draper draperies drapery drapes draping drastic drastically draw drawback drawbacks
drawbridge drawbridges drawer drawers drawing drawings drawl drawled drawling drawls drawn draws
drbg dread dreaded dreadful dreadfully dreading dreads dream dreamed dreamer dreamers dreamier
dreamiest dreaming dreams dreamy drearier dreariest dreary dredge dredged dredges dredging dregs
drench drenched drenches drenching dress dressed dresser dressers dresses dressier dressiest
dressing dressings dressmaker dressmakers dressy drew dri dribble dribbled dribbles dribbling dried
drier driers dries driest drift drifted drifting drifts driftwood drill drilled drilling drills
drily drink drinkable drinker drinkers drinking drinks drip dripped dripping drips drive drivel
driveled driveling drivelled drivelling drivels driven driver drivers drives driveway driveways
driving drizzle drizzled drizzles drizzling droll droller drollest drone droned drones droning
drool drooled drooling drools droop drooped drooping droops drop dropbox dropin dropins dropout
dropouts dropped dropper dropping droppings drops dross drought droughts drouth drouthes drouths
drove droves drown drowned drowning drowns drowse drowsed drowses drowsier drowsiest drowsiness
drowsing drowsy drudge drudged drudgery drudges drudging drug drugged drugging druggist druggists
drugs drugstore drugstores drum drummed drummer drummers drumming drums drumstick drumsticks drunk
drunkard drunkards drunken drunkenly drunkenness drunker drunkest drunks drv dry dryer dryers
dryest drying dryly dryness dryrun drys dsa dsc dscp dse dselect dsfield dsl dso dsp dsquery dss
dsse dst dsymutil dtls dts dtyp dtype du dual dualism dub dubbed dubbing dubious dubiously dubs
duchess duchesses duck ducked ducking duckling ducklings ducks duct ducts dud dude duded dudes
duding duds due duel dueled dueling duelled duelling duels dues duet duets dug dugout dugouts duh
duke dull dulled duller dullest dulling dullness dulls dully dulness duly dumb dumbbell dumbbells
dumber dumbest dumbfound dumbfounded dumbfounding dumbfounds dumfound dumfounded dumfounding
dumfounds dummies dummy dump dumpable dumpall dumped dumper dumpers dumpier dumpiest dumping
dumpling dumplings dumps dumpsexp dumpster dumpy dunce dunces dune dunes dunged dungeon dungeons
dunging dungs dunk dunked dunking dunks dunno duo dup dupe duped dupes duping duplex duplexes
duplicate duplicated duplicates duplicating duplication duplicator duplicity durability durable
duration durations duress during dusk duskier duskiest dusky dust dustbin dusted dustier dustiest
dusting dustmen dustpan dustpans dusts dusty dutch duties dutiful dutifully duty duvet dvd dwarf
dwarfdump dwarfed dwarfing dwarfs dwarves dwell dwelled dweller dwellers dwelling dwellings dwells
dwelt dwindle dwindled dwindles dwindling dwm dwmrcs dwo dword dwp dwservice dyed dyeing dyer dyes
dying dyked dyking dyld dylib dymo dyn dynamic dynamical dynamically dynamics dynamite dynamited
dynamites dynamiting dynamo dynamos dynasties dynasty dyndns dysentery dyslexia eabi each eagain
eager eagerer eagerest eagerly eagerness eagle eagles eaglesoft eapache ear earache earaches
eardrum eardrums earl earlier earliest earls early earmark earmarked earmarking earmarks earn
earned earner earners earnestly earnestness earnests earning earnings earns earring earrings ears
earshot earth earthed earthier earthiest earthing earthlier earthliest earthly earthquake
earthquakes earths earthworm earthworms earthy ease eased easel easels eases easier easiest easily
easing east easterlies easterly eastern easton eastward easy easygoing eat eaten eater eating eats
eave eaves eavesdrop eavesdropped eavesdroppers eavesdropping eavesdrops eax eb ebb ebbed ebbing
ebbs ebcdic ebonies ec eccentric eccentricities eccentricity eccentrics ecclesiastical ecdh ecdsa
ecg ech echo echoed echoes echoing echos eclectic eclinicalworks eclipse eclipsed eclipses
eclipsing ecma ecn ecological ecologically ecologist ecologists ecology economic economical
economically economics economies economist economists economize economized economizes economizing
economy ecosystem ecosystems ecp ecparam ecstasies ecstasy ecstatic ecuador ecumenical eczema
eddied eddies eddying edge edgecontainer edged edgenetwork edger edges edgeways edgewise edgier
edgiest edging edgy edible edibles edict edicts edifice edifices edit editable edited editing
edition editions editor editorial editorials editors editorship editres edits edns edr edt edu
educate educated educates educating education educational educations educator educators ee eel eels
eerie eerier eeriest eery ef effect effected effecting effective effectively effectiveness effects
effectual effeminate effervescent efficiencies efficiency efficient efficiently effigies effigy
effort effortless effortlessly efforts effusive effusively efi efivarfs efs eg egalitarian egg
egged egghead egging eggplant eggplants eggs egid ego egocentric egoism egos egotism egotist
egotists egrep egress egypt eh ehr eid eiffel eigenvalue eight eighteen eighteens eighteenth
eighteenths eighth eighths eighties eightieth eightieths eights eighty eintr eio either ejaculate
ejaculated ejaculates ejaculating ejaculation ejaculations eject ejected ejecting ejection
ejections ejects eke eked ekes ekg eking eklogin ekm ekmconnection ekmconnections ekrn eks
elaborate elaborated elaborately elaborates elaborating elaboration elaborations elapse elapsed
elapses elapsing elastic elasticity elastics elasticsearch elation elb elbow elbowed elbowing
elbows elder elderly elders eldest elect elected electing election elections elective electives
elector electoral electorate electorates electors electric electrical electrically electrician
electricians electricity electrified electrifies electrify electrifying electrocute electrocuted
electrocutes electrocuting electrocution electrocutions electrode electrodes electrolysis
electromagnetic electron electronic electronically electronics electrons electrostatic elects
elegance elegant elegantly elegies elegy element elemental elementary elements elephant elephants
elevate elevated elevates elevating elevation elevations elevator elevators eleven elevens eleventh
elevenths elf elfedit elicit elicited eliciting elicits elide elided elides eliding elif
eligibility eligible eliminate eliminated eliminates eliminating elimination eliminations elision
elite elitebook elites elitism elitist elixir elk elks ell ellipse ellipses ellipsis ellipsize
elliptic elliptical ells elm elms elongate elongated elongates elongating elope eloped elopement
elopements elopes eloping eloquence eloquent eloquently else elseif elsewhere elucidate elude
eluded eludes eluding elusive elves em emacs email emailed emailing emails emanate emanated
emanates emanating emancipate emancipated emancipates emancipating emancipation ematch embalm
embalmed embalming embalms embankment embankments embargo embargoed embargoes embargoing embark
embarked embarking embarks embarrass embarrassed embarrasses embarrassing embarrassingly
embarrassment embarrassments embassies embassy embed embedded embedding embeds embellish
embellished embellishes embellishing embellishment embellishments ember embers embezzle embezzled
embezzlement embezzles embezzling embitter embittered embittering embitters emblem emblems embodied
embodies embodiment embody embodying embolden emboldened emboldening emboss embossed embosses
embossing embrace embraced embraces embracing embroider embroidered embroideries embroidering
embroiders embroidery embryo embryonic embryos emeralds emerg emerge emerged emergence emergencies
emergency emergent emerges emerging emeritus emersion emf emigrant emigrants emigrate emigrated
emigrates emigrating emigration emigrations eminence eminences eminent eminently emir emirates
emirs emissaries emissary emission emissions emit emits emitted emitting emoji emojis emotet
emoticons emotion emotional emotionally emotions emotive empathy emperor emperors emphases emphasis
emphasize emphasized emphasizes emphasizing emphatic emphatically emphysema empire empires
empirical employ employe employed employee employees employer employers employes employing
employment employments employs emporia emporium emporiums empower empowered empowering empowers
empress empresses emptied emptier empties emptiest emptiness empty emptying emr ems emu emulate
emulated emulates emulating emulation emulations emulator emulators emulsion emulsions en enab
enable enabled enablement enables enabling enact enacted enacting enactment enactments enacts
enamel enameled enameling enamelled enamelling enamels enc encap encapsulate encapsulated
encapsulates encapsulating encapsulation encapsulations encase encased encases encasing ence
encguess enchant enchanted enchanting enchantment enchantments enchants encipher encipherment
encircle encircled encircles encircling enclave enclose enclosed encloses enclosing enclosure
enclosures enco encode encoded encodedcommand encoder encoders encodes encoding encodings encompass
encompassed encompasses encompassing encore encored encores encoring encounter encountered
encountering encounters encourage encouraged encouragement encouragements encourages encouraging
encroach encroached encroaches encroaching encrypt encryptable encryptablevolume encrypted
encrypter encrypting encryption encryptionpercentage encrypts encumber encumbered encumbering
encumbers encumbrance encumbrances encyclopaedia encyclopaedias encyclopedia encyclopedias
encyclopedic end endanger endangered endangering endangers enddate endear endeared endearing
endearment endearments endears endeavor endeavored endeavoring endeavors ended endemic endemics
endian endianness endif ending endings endive endives endless endlessly endofline endorse endorsed
endorsement endorsements endorses endorsing endow endowed endowing endowment endowments endows
endpoint endpoints ends endscript endswith endtime endurance endure endured endures enduring
enduser endways enema enemas enemata enemies enemy energetic energetically energies energy enforce
enforced enforcement enforces enforcing eng engage engaged engagement engagements engages engaging
engender engendered engendering engenders engine engineer engineered engineering engineers engines
england english engrave engraved engraver engravers engraves engraving engravings engress engross
engrossed engrosses engrossing engulf engulfed engulfing engulfs enhance enhanced enhancement
enhancements enhances enhancing enigma enigmas enigmatic enjoy enjoyable enjoyed enjoying enjoyment
enjoyments enjoys enlarge enlarged enlargement enlargements enlarges enlarging enlighten
enlightened enlightening enlightenment enlightens enlist enlisted enlisting enlistment enlistments
enlists enliven enlivened enlivening enlivens enmities enmity enodata enoent enormities enormity
enormous enormously enotsup enough enqueue enqueued enquire enquired enquires enquiries enquiring
enquiry enrage enraged enrages enraging enrich enriched enriches enriching enrichment enrol enroll
enrolled enrolling enrollment enrollments enrolls enrolment enrolments enrols ens ensemble
ensembles enshrine enshrined enshrines enshrining ensign ensigns enslave enslaved enslavement
enslaves enslaving ensue ensued ensues ensuing ensure ensured ensures ensuring ent entail entailed
entailing entails entangle entangled entanglement entanglements entangles entangling enter entered
entering enterprise enterprises enterprising enters entertain entertained entertainer entertainers
entertaining entertainment entertainments entertains enthral enthrall enthralled enthralling
enthralls enthrals enthusiasm enthusiasms enthusiast enthusiastic enthusiastically enthusiasts
entice enticed enticement enticements entices enticing entire entirely entirety entities entitle
entitled entitlement entitlements entitles entitling entity entomologist entomologists entomology
entra entrails entrance entranced entrances entrancing entrant entrants entrap entrapped entrapping
entraps entreat entreated entreaties entreating entreats entreaty entrench entrenched entrenches
entrenching entries entropy entrust entrusted entrusting entrusts entry entrypoint entwine entwined
entwines entwining enum enumerable enumerate enumerated enumerates enumerating enumeration
enumerations enums enumset enunciate enunciated enunciates enunciating enunciation env envelop
envelope enveloped envelopes enveloping envelops enviable envied envies envious enviously environ
environement environment environmental environmentally environments environs envisage envisaged
envisages envisaging envisioned envoy envoys envs envsubst envvars envy envying enzyme enzymes eof
eol eon eons epaulet epaulets epaulette epaulettes eperm ephemeral epic epics epidemic epidemics
epidermis epidermises epilepsy epileptic epileptics epilog epilogs epilogue epilogues epipe episode
episodes epitaph epitaphs epithet epithets epitome epitomes epoch epochs epoll eps epsilon epson
ept epyc eq eqn equal equaled equaling equality equalize equalized equalizer equalizes equalizing
equalled equalling equally equals equanimity equate equated equates equating equation equations
equator equatorial equators equestrian equestrians equidistant equilateral equilaterals equilibrium
equine equines equinox equinoxes equip equipment equipped equipping equips equitable equities
equity equivalence equivalences equivalent equivalently equivalents equivocal er eradicate
eradicated eradicates eradicating erange eras erase erased eraser erasers erases erasing erasure
ere erect erected erecting erection erections erects ergo ergonomic erode eroded erodes eroding
erosion erotic err errand errands errant errata erratic erratically erratum erred erring errno
erroneous erroneously error erroraction erroractionpreference errorcode errored errors errs ersion
erspan erstwhile erudite erupt erupted erupting eruption eruptions erupts esac esc escalate
escalated escalates escalating escalation escalator escalators escapade escapades escape escaped
escapee escapes escaping escapism escort escorted escorting escorts escrow escrowed esent esentutl
eset esm esophagi esophagus esophaguses esoteric esp especial especially espionage esr ess essay
"""
