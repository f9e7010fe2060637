"""The vocabulary, from shuffled to swilling."""

WORDS = """\
shuffled shuffles shuffling shun shunned shunning shuns shunt shunted shunting shunts shurcool shut
shutdown shutdowns shutil shuts shutter shuttered shuttering shutters shutting shuttle shuttled
shuttles shuttling shy shyer shyest shying shyness si sibling siblings sic sick sicked sicken
sickened sickening sickens sicker sickest sicking sickle sickles sicklier sickliest sickly sickness
sicknesses sicks sics sid side sideband sidebar sidebars sidecar sided sidekiq sideline sidelined
sidelines sidelining sidelong sides sideshow sideshows sidestep sidestepped sidestepping sidesteps
sidetrack sidetracked sidetracking sidetracks sidewalk sidewalks sideways siding sidings sidle
sidled sidles sidling sids siege sieges siemens sierra siesta siestas sieve sieved sieves sieving
sift sifted sifting sifts sig sigaction sigchld sigh sighed sighing sighs sight sighted sighting
sightless sights sighup siginfo sigint sigkill sigma sigmask sign signal signaled signaling
signalled signalling signals signature signatures signed signer signers significance significant
significantly signified signifies signify signifying signin signing signo signoff signpost
signposted signposting signposts signs sigpending sigpipe sigprocmask sigqueue sigrtmin sigsegv
sigterm sigwaitinfo sihost silence silenced silences silencing silent silenter silentest silently
silentlycontinue silents silhouette silhouetted silhouettes silhouetting silicon silk silken silks
sill sillier sillies silliest silliness sills silly silo silos silt silted silting silts silver
silvered silvering silverlight silvers silversmith silversmiths silverware silvery sim simd similar
similarities similarity similarly simile similes simmer simmered simmering simmers simple
simplelist simpler simplest simplex simplicity simplification simplifications simplified simplifies
simplify simplifying simplistic simply simulate simulated simulates simulating simulation
simulations simulator simulators simultaneous simultaneously sin since sincere sincerely sincerer
sincerest sincerity sine sinew sinews sinewy sinful sing singe singed singeing singer singers
singes singing single singled singleline singles singleton singletons singling singly sings
singular singularity singularly singulars sinister sink sinking sinks sinned sinner sinners sinning
sins sinus sinuses sip siphash siphon siphoned siphoning siphons sipped sipping sips sir sire sired
siren sirens sires siring sirloin sirloins sirs sirup sirups sis sissier sissies sissiest sissy
sister sisterhood sisterhoods sisterly sisters sit site sited sitepackages sites siting sits sitter
sitters sitting situate situated situates situating situation situations siu six sixes sixpence
sixpences sixteen sixteens sixteenth sixteenths sixth sixths sixties sixtieth sixtieths sixty
sizable size sizeable sized sizekb sizelimit sizeof sizer sizes sizing sizzle sizzled sizzles
sizzling sk skate skateboard skateboarded skateboarding skateboards skated skater skaters skates
skating skb skbedit skein skeins skel skeletal skeleton skeletons skeptic skeptical skepticism
skeptics sketch sketched sketches sketchier sketchiest sketching sketchy skew skewed skewer
skewered skewering skewers skewing skews ski skid skidded skidding skids skied skier skies skiing
skilful skill skilled skillet skillets skillful skills skim skimmed skimming skimp skimped skimpier
skimpiest skimping skimps skimpy skims skin skinflint skinflints skinned skinner skinnier skinniest
skinning skinny skins skip skipped skipper skippered skippering skippers skipping skips skipto
skirmish skirmished skirmishes skirmishing skirt skirted skirting skirts skis skit skits skittish
sku skulk skulked skulking skulks skull skulls skunk skunked skunking skunks sky skyed skying
skylight skylighting skylights skyline skylines skype skyrocket skyrocketed skyrocketing skyrockets
skyscraper skyscrapers sl slab slabbed slabbing slabs slabtop slack slacked slacken slackened
slackening slackens slacker slackest slacking slacks slag slain slake slaked slakes slaking slam
slammed slamming slams slander slandered slandering slanders slang slant slanted slanting slants
slap slapped slapping slaps slapstick slash slashed slashes slashing slat slate slated slater
slates slating slats slattach slaughtered slaughtering slaughters slave slaved slavery slaves
slaving slavish slay slaying slays sleazier sleaziest sleazy sled sledded sledding sledgehammer
sleds sleek sleeked sleeker sleekest sleeking sleeks sleep sleeper sleepers sleepier sleepiest
sleeping sleepless sleeps sleepy sleet sleeted sleeting sleets sleeve sleeveless sleeves sleigh
sleighed sleighing sleighs slender slenderer slenderest slepc slept sles slew slewed slewing slews
slice sliced sliceof slices slicing slick slicked slicker slickest slicking slicks slid slide
slider sliders slides sliding slier sliest slight slighted slighter slightest slighting slightly
slights slily slim slime slimier slimiest slimmed slimmer slimmest slimming slims slimy sling
slinging slings slingshot slingshots slink slinked slinking slinks slip slipped slipper slipperier
slipperiest slippers slippery slipping slips slipshod slit slither slithered slithering slithers
slits slitter slitting sliver slivered slivering slivers sln slob slobber slobbered slobbering
slobbers slobs slog slogan slogans slogged slogging slogs slop slope sloped slopes sloping slopped
sloppier sloppiest slopping sloppy slops slosh sloshed sloshes sloshing slot sloth slothful sloths
slots slotted slotting slouch slouched slouches slouching slovakia slovenia slovenlier slovenliest
slovenly slow slowdown slowdowns slowed slower slowest slowing slowly slowness slows sludge slug
slugged slugging sluggish slugs sluice sluiced sluices sluicing slum slumber slumbered slumbering
slumbers slummed slummer slumming slump slumped slumping slumps slums slung slunk slur slurp
slurped slurping slurred slurring slurs slush slut sluts sly slyer slyest slyly slyness sm smack
smacked smacking smacks small smallcheck smaller smallest smallish smallpox smalls smallstep smart
smartcard smartd smarted smarter smartest smarting smartly smartphone smartphones smarts
smartystreets smash smashed smashes smashing smattering smatterings smb smbc smbclient smbd smbios
smbserver smc sme smear smeared smearing smears smell smelled smellier smelliest smelling smells
smelly smelt smelted smelting smelts smi smidge smidgen smidgens smidgeon smidgeons smidges smidgin
smidgins smile smiled smiles smiley smiling smime smira smirk smirked smirking smirks smit smite
smites smith smithereens smiths smithy smiting smitten smlnj smock smocked smocking smocks smog
smoke smoked smoker smokers smokes smokestack smokestacks smokier smokiest smoking smoky smolder
smoldered smoldering smolders smooth smoothed smoother smoothes smoothest smoothing smoothly
smoothness smooths smote smother smothered smothering smothers smoulder smouldered smouldering
smoulders smp sms smss smt smtp smtpd smudge smudged smudges smudging smug smugger smuggest smuggle
smuggled smuggler smugglers smuggles smuggling smugly smut smuts sn snack snacked snacking snacks
snafu snag snagged snagging snags snail snailed snailing snails snake snaked snakes snaking sname
snap snapd snapped snappier snappiest snapping snappy snaps snapshot snapshots snapshotting snare
snared snares snaring snarl snarled snarling snarls snat snatch snatched snatches snatching
snazzier snd sndbuf sneak sneaked sneaker sneakers sneakier sneakiest sneaking sneaks sneaky sneer
sneered sneering sneers sneeze sneezed sneezes sneezing sni snice snicker snickered snickering
snickers snide snidest sniff sniffed sniffer sniffing sniffle sniffled sniffles sniffling sniffs
snigger snip snipe sniped sniper snipers snipes sniping snipped snippet snippets snipping snips
snitch snitched snitches snitching snmp snmpd snmptrap snob snobbery snobbish snobs snooker snoop
snooped snooping snoops snootier snootiest snooty snooze snoozed snoozes snoozing snore snored
snores snoring snorkel snorkeled snorkeling snorkelled snorkelling snorkels snort snorted snorting
snorts snot snots snout snouts snow snowball snowballed snowballing snowballs snowdrift snowdrifts
snowed snowfall snowfalls snowflake snowflakes snowier snowiest snowing snowplow snowplowed
snowplowing snowplows snows snowstorm snowstorms snowy snp snprintf sntp sntrup snub snubbed
snubbing snubs snuck snuff snuffed snuffer snuffing snuffs snug snugged snugger snuggest snugging
snuggle snuggled snuggles snuggling snugly snugs so soa soak soaked soaking soaks soap soaped
soapier soapiest soaping soaps soapy soar soared soaring soars sob sobbed sobbing sober sobered
soberer soberest sobering sobers sobriety sobs soc socat soccer sociable sociables social socialism
socialist socialists socialize socialized socializes socializing socially socials societies society
sociological sociologist sociologists sociology sock sockaddr socked socket socketpair sockets
socking socks sod soda sodas sodded sodden sodding sodium sodomy sods soelim sofa sofas soft
softball softballs soften softened softening softens softer softest softly softness software
soggier soggiest soggy soil soiled soiling soils sojourn sojourned sojourning sojourns sol solace
solaced solaces solacing solar solaris sold solder soldered soldering solders soldier soldiered
soldiering soldiers sole soled solely solemn solemner solemnest solemnity solemnly soles soli
solicit solicitation solicited soliciting solicitor solicitors solicitous solicits solid solidarity
solider solidest solidified solidifies solidify solidifying solidity solidly solids soling
solitaire solitaires solitaries solitary solitude solo soloed soloing soloist soloists solos solr
soluble solubles solution solutions solve solved solvent solvents solver solvers solves solving
somalia somaxconn somber sombre some somebodies somebody someday somehow someone someones someplace
somersault somersaulted somersaulting somersaults something somethings sometime sometimes somewhat
somewhats somewhere son soname sonata sonatas song songs sonic sonnet sonnets sonora sonorous sons
soon soonas sooner soonest soot soothe soothed soothes soothing sootier sootiest sooty sop
sophisticate sophisticated sophisticates sophisticating sophistication sophistry sophomore
sophomores sophos sopped sopping soprano sopranos sops sorcerer sorcerers sorceress sorceresses
sorcery sordid sore sorely sorer sores sorest sororities sorority sorrel sorrier sorriest sorrow
sorrowed sorrowful sorrowing sorrows sorry sort sorta sortby sorted sorter sorters sorting
sortorder sorts sos sotruss sought soul souls sound sounded sounder soundest sounding soundly
soundness soundproof soundproofed soundproofing soundproofs sounds soundtrack soup souped souping
soups sour source sourced sourcedir sourcefile sourceforge sourcehut sourceimage sources sourceware
sourcing soured sourer sourest souring sours south southamerica southeast southeastern southerlies
southerly southern southerner southerners southerns southpaw southpaws southward southwest
southwestern souvenir souvenirs sovereign sovereigns sovereignty sow sowed sowing sown sows sox sp
spa space spacecraft spacecrafts spaced spaces spaceship spaceships spacial spacing spacious spade
spaded spades spading spaghetti spain spam spamming spams span spangle spangled spangles spangling
spaniel spaniels spank spanked spanking spankings spanks spanned spanner spanners spanning spans
spar sparc spare spared sparer spares sparest sparing sparingly spark sparked sparking sparkle
sparkled sparkler sparklers sparkles sparkling sparks sparred sparring sparrow sparrows spars
sparse sparsely sparseness sparser sparsest sparsity spas spasm spasmodic spasms spat spate spatial
spats spatted spatter spattered spattering spatters spatting spatula spatulas spawn spawned
spawning spawns spay spayed spaying spays spdx spe speak speaker speakers speaking speaks spear
speared spearhead spearheaded spearheading spearheads spearing spearmint spears spec special
specialised specialist specialists specialization specializations specialize specialized
specializes specializing specially specials specialties specialty species specifc specifed
specifiable specific specifically specification specifications specificity specifics specified
specifier specifiers specifies specify specifying specimen specimens specious speck specked
specking specks specs spectacle spectacles spectacular spectacularly spectaculars spectator
spectators specter specters spectra spectral spectrum spectrums speculate speculated speculates
speculating speculation speculations speculative speculator speculators sped speech speeches
speechless speed speedboat speedboats speeded speedier speediest speeding speedometer speedometers
speeds speedup speedups speedy speex speficied spell spellbind spellbinding spellbinds spellbound
spellcheck spellchecker spelled speller spelling spellings spells spelt spence spend spending
spends spendthrift spendthrifts spent sperm sperms spew spewed spewing spews spf sphere spheres
spherical sphinges sphinx sphinxcontrib sphinxdoc sphinxes spi spice spiced spices spicier spiciest
spicing spicy spider spiders spied spies spigot spigots spike spiked spikes spiking spill spilled
spilling spills spilt spin spinach spinal spinals spindlier spindliest spindly spine spineless
spines spinner spinners spinning spins spinster spinsters spiral spiraled spiraling spiralled
spiralling spirals spire spires spirit spirited spiriting spirits spiritual spiritually spirituals
spit spite spited spiteful spitefuller spitefullest spites spitfire spiting spits spitted spitting
spittle spl splain splash splashed splashes splashing splashtop splat splats splatted splatter
splattered splattering splatters splatting splay spleen spleens splendid splendider splendidest
splendidly splendor splice spliced splices splicing splint splinted splinter splintered splintering
splinters splinting splints split splitlines splits splitting splunk splurge splurged splurges
splurging spn spnego spoil spoilage spoiled spoiling spoils spoilt spoke spoken spokes spokesman
spokesmen spokespeople spokesperson spokespersons spokeswoman spokeswomen sponge sponged sponges
spongier spongiest sponging spongy sponsor sponsored sponsoring sponsors sponsorship spontaneity
spontaneous spontaneously spoof spoofed spoofing spoofs spook spooked spookier spookiest spooking
spooks spooky spool spooled spooler spooling spools spoolsample spoolss spoolsv spoon spooned
spoonful spoonfuls spooning spoons spoonsful sporadic sporadically spore spores sporran sport
sported sporting sports sportsmanship spot spotless spotlight spotlighted spotlighting spotlights
spots spotted spottier spottiest spotting spotty spouse spouses spout spouted spouting spouts spp
sprain sprained spraining sprains sprang sprawl sprawled sprawling sprawls spray sprayed spraying
sprays spread spreading spreads spreadsheet spreadsheets spree spreed spreeing sprees sprier
spriest sprig sprigs spring springboard springboards springer springier springiest springing
springs springtime springy sprinkle sprinkled sprinkler sprinklers sprinkles sprinkling sprinklings
sprint sprinted sprinter sprinters sprintf sprinting sprints sprite sprof sprout sprouted sprouting
sprouts spruce spruced sprucer spruces sprucest sprucing sprung spry spryer spryest spud spuds spun
spunk spur spurious spuriously spurn spurned spurning spurns spurred spurring spurs spurt spurted
spurting spurts sputter sputtered sputtering sputters spy spyder spying spyware sq sqbfa sql
sqladmin sqlalchemy sqlexpress sqlite sqlmap sqlmodel sqlserver sqlservice sqm squabble squabbled
squabbles squabbling squad squadron squadrons squads squalid squalider squalidest squall squalled
squalling squalls squalor squander squandered squandering squanders square squared squarely squarer
squares squarest squaring squash squashed squashes squashfs squashing squat squats squatted
squatter squattest squatting squawk squawked squawking squawks squeak squeaked squeakier squeakiest
squeaking squeaks squeaky squeal squealed squealing squeals squeamish squeeze squeezed squeezes
squeezing squelch squelched squelches squelching squid squids squiggly squint squinted squinter
squintest squinting squints squire squired squiring squirm squirmed squirming squirms squirrel
squirreled squirreling squirrelled squirrelling squirrels squirt squirted squirting squirts squish
squished sr src srcline srcpkgcache sri sriov srp srv ss ssb ssd ssdpsrv ssds sse ssh
sshbetweeninstances sshd sshfs sshkeys ssid ssize ssl sslcert ssleay sslmode ssn sso ssp ssrf sss
sssd ssw ssz st sta stab stabbed stabbing stability stabilization stabilize stabilized stabilizes
stabilizing stable stabled stabler stables stablest stabling stabs stack stackdriver stacked
stacking stacks stacktrace stadia stadium stadiums staff staffed staffing staffs stag stage
stagecoach stagecoaches staged stages stagger staggered staggering staggers staging stagnant
stagnate stagnated stagnates stagnating stagnation stags staid staider staidest stain stained
staining stains stair staircase staircases stairs stairway stairways stake staked stakes staking
stale staled stalemate stalemated stalemates stalemating staleness staler stales stalest staley
staling stalk stalked stalking stalks stall stalled stalling stallion stallions stalls stalwart
stalwarts stamina stammer stammered stammering stammers stamp stamped stampede stampeded stampedes
stampeding stamping stamps stance stances stanch stanched stancher stanches stanchest stanching
stand standalone standard standardization standardize standardized standardizes standardizing
standards standby standbys standing standings standoff standoffs standout standpoint standpoints
stands standstill standstills stank stanton stanza stanzas staple stapled stapler staplers staples
stapling star starboard starch starched starches starchier starchiest starching starchy stardom
stare stared stares starfish starfishes staring starker starkest starks starlight starred starrier
starriest starring starry stars start startdate started starter starters starting startle startled
startles startling startlingly starts startswith starttime startup startups starvation starve
starved starves starving stash stashed stashes stashing stat statd state stated stateful stateless
statelier stateliest stately statement statements stater states statesman statesmanship statesmen
statfs static statically statics stating station stationary stationed stationery stationing
stations statistic statistical statistically statistician statisticians statistics statoverride
stats statsd statue statues stature statures status statuscode statuses statute statutes statutory
staunch staunched stauncher staunches staunchest staunching staunchly stave staved staves staving
stay stayed staying stays std stdbuf stdc stderr stdin stdint stdio stdlib stdout ste stead
steadfast steadied steadier steadies steadiest steadily steady steadying steak steaks steal
stealing steals stealth stealthier stealthiest stealthily stealthy steam steamed steamier steamiest
steaming steamroller steamrollered steamrollering steamrollers steams steamy steed steel steele
steeled steeling steels steep steeped steeper steepest steeping steeple steeples steeps steer
steered steering steers stella stellar stem stemmed stemming stems stench stenches stencil
stenciled stenciling stencilled stencilling stencils stenographer stenographers stenography step
stepchild stepladder stepladders stepped stepping steps stereo stereos stereotype stereotyped
stereotypes stereotyping sterile sterilization sterilize sterilized sterilizes sterilizing sterling
stern sterner sternest sternly sternness sterns stethoscope stethoscopes stew steward stewarded
stewardess stewardesses stewarding stewards stewart stewed stewing stews stg stgen stick sticker
stickers stickier stickies stickiest sticking stickler sticklers sticks sticky stiff stiffed
stiffen stiffened stiffening stiffens stiffer stiffest stiffing stiffly stiffness stiffs stifle
stifled stifles stifling stigma stigmas stigmata still stillborn stilled stiller stillest stilling
stillness stills stilted stimulant stimulants stimulate stimulated stimulates stimulating
stimulation stimuli stimulus sting stinger stingers stingier stingiest stinginess stinging stings
stingy stink stinking stinks stint stinted stinting stints stipple stippled stippling stipulate
stipulated stipulates stipulating stipulation stipulations stir stirling stirred stirring stirrup
stirrups stirs stitch stitched stitches stitching stl stm stochastic stock stockade stockaded
stockades stockading stockbroker stockbrokers stocked stockholder stockholders stockier stockiest
stocking stockings stockpile stockpiled stockpiles stockpiling stocks stocky stockyard stockyards
stodgier stodgiest stodgy stoical stoke stoked stoking stole stolen stoles stolid stolider
stolidest stolidly stomach stomached stomaching stomachs stomp stomped stomping stomps stone stoned
stoner stones stoney stonier stoniest stoning stony stood stool stools stoop stooped stooping
stoops stop stopgap stopgaps stopover stopovers stoppage stoppages stopped stopper stoppered
stoppering stoppers stopping stops stopwatch stopwatches stor storable storage storages
storagetransfer storagetype store stored storehouse storehouses storekeeper storekeepers storeroom
storerooms stores storey storeys stories storing stork storks storm stormed stormier stormiest
storming storms stormy story stout stouter stoutest stove stoves stow stowaway stowaways stowed
stowing stows stp str strace straddle straddled straddles straddling straggle straggled straggler
stragglers straggles straggling straight straighten straightened straightening straightens
straighter straightest straightforward straightforwardly straightjacket straightjacketed
straightjacketing straightjackets straights strain strained strainer strainers straining strains
strait straitjacket straitjacketed straitjacketing straitjackets straits strand stranded stranding
strands strange strangely strangeness stranger strangers strangest strangle strangled strangles
strangling strangulation strap strapped strapping straps strata stratagem stratagems strategic
strategically strategies strategy stratified stratifies stratify stratifying stratosphere
stratospheres stratum stratums straw strawberries strawberry strawed strawing straws stray strayed
straying strays strcmp streak streaked streaking streaks stream streamed streamer streamers
streaming streamline streamlined streamlines streamlining streamreader streams streamzip street
streetcar streetcars streets strength strengthen strengthened strengthening strengthens strengths
strenuous strenuously strerror stress stressed stresses stressful stressing stretch stretched
stretcher stretchers stretches stretching strew strewed strewing strewn strews strftime stricken
strict stricter strictest strictly strictness strictures stridden stride strider strides striding
strife strike strikeout striker strikers strikes striking strikings string stringent stringer
stringier stringiest stringing stringprep strings stringy strip stripall stripe striped stripes
striping stripped stripper stripping strips stript strive strived striven strives striving strlen
strobe strode stroke stroked strokes stroking stroll strolled stroller strollers strolling strolls
strong stronger strongest stronghold strongholds strongly strove strptime struck struct structopt
structs structural structuralist structurally structure structured structures structuring struggle
struggled struggles struggling strum strummed strumming strums strung strut struts strutted
strutting sts stt stty stub stubbed stubbier stubbiest stubbing stubble stubborn stubborner
stubbornest stubbs stubby stubs stuck stud studded studding student students studentship studied
studies studio studios studious studs study studying stuff stuffed stuffier stuffiest stuffing
stuffings stuffs stuffy stumble stumbled stumbles stumbling stump stumped stumping stumps stun
stung stunk stunned stunning stuns stunt stunted stunting stunts stupefied stupefies stupefy
stupefying stupendous stupid stupider stupidest stupidities stupidity stupidly stupids stupor
stupors sturdier sturdiest sturdy stutter stuttered stuttering stutters style styled styles
stylesheet stylesheets styling stylish stylistic stylistically stylize stylus su suave suaver
suavest sub subaccount subaccounts subbed subbing subblocks subcategories subcategory subclass
subclasses subcolumns subcommand subcommands subcommittee subcommittees subconscious subconsciously
subcontractors subdir subdirectories subdirectory subdivide subdivided subdivides subdividing
subdivision subdivisions subdomain subdomains subdue subdued subdues subduing subexpression
subexpressions subfields subfolder subgid subgroup subgroups subheading subheadings subj subject
subjected subjecting subjection subjective subjectively subjects subjoined subjugate subjugated
subjugates subjugating subjunctive subkey subkeys sublet sublets subletting sublicense sublime
sublimed sublimer sublimes sublimest subliming submarine submarines submerge submerged submerges
submerging submersion submission submissions submissive submit submits submitted submitter
submitting submodule submodules submounts subnet subnetid subnets subnetwork subnetworks subnormal
suboptimal subordinate subordinated subordinates subordinating subpart subprefix subprocess
subprocesses subprogram subprograms subproject subresources subroutine subroutines subs subscribe
subscribed subscriber subscribers subscribes subscribing subscript subscription subscriptions
subscripts subsecond subsection subsections subsequent subsequently subservient subset subsets
subsetting subshell subside subsided subsides subsidiaries subsidiary subsidies subsiding subsidize
subsidized subsidizes subsidizing subsidy subsist subsisted subsistence subsisting subsists
subspace substack substance substances substandard substantial substantially substantiate
substantiated substantiates substantiating substantive substitute substituted substitutes
substituting substitution substitutions substr substring substrings substructure substructures
substvars subsume subsumed subsumes subsuming subsystem subsystems subterfuge subterfuges
subterranean subtitle subtitles subtle subtler subtlest subtleties subtlety subtly subtract
subtracted subtracting subtraction subtractions subtracts subtrahend subtree subtrees subtype
subuid suburb suburban suburbans suburbs subversion subversive subversives subvert subverted
subverting subverts subway subways succeed succeeded succeeding succeeds success successes
successful successfully succession successions successive successively successor successors
succinct succincter succinctest succinctly succor succored succoring succors succulent succulents
succumb succumbed succumbing succumbs such suchlike suck sucked sucker suckered suckering suckers
sucking suckle suckled suckles suckling sucks suction suctioned suctioning suctions sudden suddenly
sudo sudoedit sudoers sudoreplay suds sue sued suede sues suffer suffered sufferer sufferers
suffering sufferings suffers suffice sufficed suffices sufficient sufficiently sufficing suffix
suffixed suffixes suffixing suffocate suffocated suffocates suffocating suffocation suffrage sugar
sugared sugarier sugariest sugaring sugars sugary suggest suggested suggester suggesting suggestion
suggestions suggestive suggests suicidal suicide suicides suid suing suit suitability suitable
suitably suitcase suitcases suite suited suites suiting suitor suitors suits sulfur sulk sulked
sulkier sulkies sulkiest sulking sulks sulky sullen sullener sullenest sulogin sulphur sultan
sultans sultrier sultriest sultry sum summaries summarily summarize summarized summarizes
summarizing summary summation summed summer summered summering summing summit summits summon
summoned summoning summons summonsed summonses summonsing sumptuous sums sun sunbathe sunbathed
sunbathes sunbathing sunburn sunburned sunburning sunburns sunburnt sunburst sundae sundaes sunday
sundial sundials sundown sundowns sundries sundry sunflower sunflowers sunglasses sunk sunken
sunlight sunlit sunned sunnier sunniest sunning sunny sunrise sunrises suns sunscreen sunscreens
sunset sunsets suntan suntanned suntanning suntans sunup sup supabase super superb superber
superbest superbill superblock superblocks superbly supercedes supercomputer supercomputers
superficial superficially superfluous superhero superhuman superimpose superimposed superimposes
superimposing superintendent superintendents superior superiority superiors superlative
superlatives supermarket supermarkets supernatural supernaturals superproject supers superscript
superscripts supersede superseded supersedes superseding superset supersonic superstar superstars
superstition superstitions superstitious superstructure superstructures superuser superusers
supervise supervised supervises supervising supervision supervisions supervisor supervisors
supervisory supper suppers supplant supplanted supplanting supplants supple supplement supplemental
supplementary supplemented supplementing supplements suppler supplest supplicant supplied supplier
suppliers supplies supply supplying support supportable supported supporter supporters supporting
supportive supports suppose supposed supposedly supposes supposing supposition suppositions
suppress suppressed suppresses suppressing suppression supremacy supreme supremely surcharge
surcharged surcharges surcharging sure surely surer surest surf surface surfaced surfaces surfacing
surfboard surfboarded surfboarding surfboards surfed surfer surfing surfs surge surged surgeon
surgeons surgeries surgery surges surgical surging surlier surliest surly surmise surmised surmises
surmising surmount surmounted surmounting surmounts surname surnames surpass surpassed surpasses
surpassing surplus surplused surpluses surplusing surplussed surplussing surprise surprised
surprises surprising surprisingly surreal surrender surrendered surrendering surrenders
surreptitious surrogate surrogates surround surrounded surrounding surroundings surrounds
surveillance survey surveyed surveying surveyor surveyors surveys survival survivals survive
survived survives surviving survivor survivors sus susceptibility susceptible suse sushi susp
suspect suspected suspecting suspects suspend suspended suspender suspenders suspending suspends
suspense suspension suspensions suspicion suspicions suspicious suspiciously sustain sustainable
sustained sustaining sustains sustenance sutton suture suvyi sv sval svc svch svchost svg svm svn
svr sw swab swabbed swabbing swabs swagger swaggered swaggerer swaggering swaggers swallow
swallowed swallowing swallows swam swamp swamped swampier swampiest swamping swamps swampy swan
swans swap swaplabel swapoff swapon swapped swapping swaps swarm swarmed swarming swarms swarthier
swarthiest swarthy swash swat swatch swath swathe swathed swathes swathing swats swatted swatting
sway swayed swaying sways swe swear swearing swears sweat sweater sweaters sweating sweats sweaty
sweeney sweep sweepbook sweeper sweepers sweeping sweepings sweeps sweepstake sweepstakes sweet
sweeten sweetened sweetening sweetens sweeter sweetest sweetheart sweethearts sweetly sweetness
sweets swell swelled sweller swellest swelling swellings swells swept swerve swerved swerves
swerving swift swifter swiftest swiftly swifts swig swigged swigging swigs swill swilled swilling
"""
