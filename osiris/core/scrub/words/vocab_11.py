"""The vocabulary, from regional to shuffle."""

WORDS = """\
regional regions regiser register registered registering registers registrant registrar registrars
registration registrations registries registry regress regressed regresses regressing regression
regressions regret regretful regrets regrettable regrettably regretted regretting regroup regrouped
regrouping regsvr regular regularity regularize regularized regularly regulars regulate regulated
regulates regulating regulation regulations regulatory regurgitate regurgitated regurgitates
regurgitating rehabilitate rehabilitated rehabilitates rehabilitating rehabilitation rehash
rehashed rehashes rehashing rehearsal rehearsals rehearse rehearsed rehearses rehearsing reify
reign reigned reigning reigns reimage reimages reimburse reimbursed reimbursement reimbursements
reimburses reimbursing reimport rein reincarnate reincarnated reincarnates reincarnating
reincarnation reincarnations reindeer reindeers reined reinforce reinforced reinforcement
reinforcements reinforces reinforcing reining reinitialize reinitialized reins reinsert reinserted
reinserting reinstall reinstalled reinstalling reinstate reinstated reinstatement reinstates
reinstating reinterpret reinterpreted reinterpreting reinvent reinventing reis reissue reiterate
reiterated reiterates reiterating reiteration reiterations reject rejected rejecting rejection
rejections rejects rejoice rejoiced rejoices rejoicing rejoin rejoinder rejoinders rejoined
rejoining rejoins rejuvenate rejuvenated rejuvenates rejuvenating rejuvenation rel relabel relaid
relapse relapsed relapses relapsing relate related relates relating relation relational relations
relationship relationships relative relatively relatives relativistic relativity relax relaxation
relaxations relaxed relaxes relaxing relaxng relay relayed relaying relays releasable release
released releases releasing relegate relegated relegates relegating relent relented relenting
relentless relentlessly relents relevance relevancy relevant reliability reliable reliably reliance
reliant relic relics relied relief reliefs relies relieve relieved relieves relieving religion
religions religious religiously relinquish relinquished relinquishes relinquishing relish relished
relishes relishing relive relived relives reliving reload reloaded reloading reloads reloc
relocatable relocate relocated relocates relocating relocation relocations relocs reluctance
reluctant reluctantly rely relying rem remade remain remainder remainders remained remaining
remains remake remakes remaking remark remarkable remarkably remarked remarking remarks remedial
remediation remedied remedies remedy remedying remember remembered remembering remembers
remembrance remembrances remind reminded reminder reminders reminding reminds reminisce reminisced
reminiscence reminiscences reminiscent reminisces reminiscing remiss remission remissions remit
remits remittance remittances remitted remitting remnant remnants remodel remodeled remodeling
remodelled remodelling remodels remorse remorseful remorseless remote remotely remoteobjects
remotepc remoter remoteregistry remotes remotesigned remotest remoteutilities remoting remount
remounted remounting remounts removable removal removals remove removed removeprefix remover
removes removesuffix removing remunerate remunerated remunerates remunerating remuneration
remunerations renaissance rename renamed renames renaming rend render rendered renderer rendering
renderings renders rendezvous rendezvoused rendezvouses rendezvousing rending rendition renditions
rends renegade renegaded renegades renegading renege reneged reneges reneging renegotiate
renegotiated renegotiates renegotiating renew renewable renewal renewals renewed renewing renews
renice renormalize renounce renounced renounces renouncing renovate renovated renovates renovating
renovation renovations renown renowned rent rental rentals rented renting rention rents renumber
renumbered renumbering renunciation renunciations reopen reopened reopening reopens reorder
reordered reordering reorders reorg reorganization reorganize reorganized reorganizes reorganizing
rep repack repackage repackaged repackaging repacking repadmin repaid repaint repainted repainting
repaints repair repairable repaired repairing repairs reparation reparse repart repatriate
repatriated repatriates repatriating repay repaying repayment repayments repays repeal repealed
repealing repeals repeat repeatable repeated repeatedly repeating repeats repel repellant
repellants repelled repellent repellents repelling repels repent repentance repentant repented
repenting repents repercussion repercussions repertoire repertoires repetition repetitions
repetitious repetitive rephrase rephrased repl replace replaceable replaceall replaced replacement
replacements replaces replacing replay replayed replaying replays replenish replenished replenishes
replenishing replete repleted repletes repleting replica replicas replicate replicated replicates
replicating replication replications replied replies reply replying repo reponame report reportbug
reported reportedly reporter reporters reporting reports repos repose reposed reposes reposing
repositories repository repost repoze repr reprehensible represent representable representation
representations representative representatives represented representing represents repress
repressed represses repressing repression repressions repressive reprieve reprieved reprieves
reprieving reprimand reprimanded reprimanding reprimands reprint reprinted reprinting reprints
reprisal reprisals reproach reproached reproaches reproaching reprocess reprocessed reprocessing
reproduce reproduced reproduces reproducible reproducing reproduction reproductions reproductive
reprogram reprogramed reprograming reprogrammed reprogramming reprograms reprove reproved reproves
reproving reps reptile reptiles republic republican republicans republics republish repudiate
repudiated repudiates repudiating repudiation repudiations repugnance repugnant repulse repulsed
repulses repulsing repulsion repulsive reputable reputation reputations repute reputed reputedly
reputes reputing req requery request requested requester requestid requesting requestmethod
requestor requestpath requests requeues requiem require required requirement requirements requires
requiressl requiretty requiring requisite requisites requisition requisitioned requisitioning
requisitions reran reread rereading rereads rerere reroute rerouted reroutes rerouting rerun
rerunning reruns res resale resampling rescale rescan reschedule rescheduled reschedules
rescheduling rescind rescinded rescinding rescinds rescue rescued rescuer rescuers rescues rescuing
research researched researcher researchers researches researching reseed resemblance resemblances
resemble resembled resembles resembling resend resent resented resentful resenting resentment
resentments resents reservation reservations reserve reserved reserves reserving reservoir
reservoirs reset resets resetting reshuffle reshuffled reside resided residence residences
residency resident residential residents resides residing residual residuals residue residues
resign resignation resignations resigned resigning resigns resilience resilient resin resins resist
resistance resistances resistant resisted resisting resistor resistors resists resize resized
resizepart resizes resizing resolute resolutely resolution resolutions resolv resolvable resolve
resolved resolver resolvers resolves resolving resonance resonances resonant resort resorted
resorting resorts resound resounded resounding resounds resource resourcebundle resourceful
resourcefulness resourcemanager resourcename resources resourceuri resourse resp respect
respectability respectable respectably respected respectful respectfully respecting respective
respectively respects respiration respirator respirators respiratory respite respites resplendent
respond responded responder responding responds response responses responsibilities responsibility
responsible responsibly responsive responsiveness rest restart restarted restarting restarts
restaurant restaurants rested restful restfulclient restfuller restfullest restic resting
restitution restive restless restlessly restlessness restoration restorations restore restored
restores restoring restrain restrained restraining restrains restraint restraints restrict
restricted restricting restriction restrictions restrictive restricts restroom restructure
restructured restructures restructuring rests resubmit resubmits resubmitted resubmitting result
resultant resultants resulted resulting results resumable resume resumed resumes resuming
resumption resumptions resurface resurfaced resurfaces resurfacing resurgence resurgences resurrect
resurrected resurrecting resurrection resurrections resurrects resuscitate resuscitated
resuscitates resuscitating resuscitation resync ret retail retailed retailer retailers retailing
retails retain retained retainer retainers retaining retains retaliate retaliated retaliates
retaliating retaliation retaliations retard retarded retarding retards retch retched retches
retching retention rethink rethought reticence reticent retina retinae retinas retire retired
retirement retirements retires retiring retort retorted retorting retorts retrace retraced retraces
retracing retract retracted retracting retraction retractions retracts retrans retransmission
retreat retreated retreating retreats retriable retribution retributions retried retries
retrievability retrievable retrieval retrievals retrieve retrieved retriever retrievers retrieves
retrieving retroactive retroactively retrofit retrograde retrospect retrospected retrospecting
retrospective retrospectively retrospectives retrospects retry retrycount retrying return
returnable returnables returncode returned returning returns retype reunion reunions reunite
reunited reunites reuniting reuploaded reusable reuse reused reuses reusing rev revalidate
revalidated revalidating revalidation revamp revamped revamping revamps reveal revealed revealing
reveals revel revelation revelations reveled reveler revelers reveling revelled reveller revellers
revelling revelries revelry revels revenge revenged revengeful revenges revenging revenue revenues
reverberate reverberated reverberates reverberating reverberation reverberations revere revered
reverence reverenced reverences reverencing reverent reverently reveres reverie reveries revering
reversal reversals reverse reversed reversely reverses reversible reversing reversion revert
reverted reverting reverts revery review reviewed reviewer reviewers reviewing reviews revile
reviled reviles reviling revise revised revises revising revision revisions revisit revisited
revisiting revisits revival revivals revive revived revives reviving revlist revocable revocation
revocations revoke revoked revokes revoking revolt revolted revolting revolts revolution
revolutionaries revolutionary revolutionize revolutionized revolutionizes revolutionizing
revolutions revolve revolved revolver revolvers revolves revolving revs revue revues revulsion
revved revving reward rewarded rewarding rewards rewind rewinding rewinds rewiring reword reworded
rewording rework reworked reworking reworks rewound rewrite rewrites rewriting rewritten rewrote
rex rexec rexecd rf rfc rfind rfkill rgb rglob rgrep rhapsodies rhapsody rhel rhetoric rhetorical
rheumatism rhino rhinoceri rhinoceros rhinoceroses rhinos rho rhodes rhododendron rhododendrons
rhost rhosts rhs rhubarb rhubarbs rhyme rhymed rhymes rhyming rhythm rhythmic rhythms rib ribbed
ribbing ribbon ribbons ribs rice riced rices rich richer riches richest richly richness ricing
ricketier ricketiest rickety ricksha rickshas rickshaw rickshaws ricochet ricocheted ricocheting
ricochets ricochetted ricochetting ricoh rid riddance ridded ridden ridding riddle riddled riddles
riddling ride rider riders rides ridge ridged ridges ridging ridicule ridiculed ridicules
ridiculing ridiculous ridiculously riding rids rife rifer rifest rifle rifled rifles rifling rift
rifted rifting rifts rig rigged rigging right righted righteous righteously righteousness righter
rightest rightful rightfully righthand righting rightly rightmost rightness rights rigid rigidity
rigidly rigor rigorous rigorously rigors rigs rile riled riles riling rim rimmed rimming rims rind
rindex rinds ring ringed ringing ringleader ringleaders ringlet ringlets rings ringworm rink rinks
rinse rinsed rinses rinsing riot rioted rioter rioters rioting riotous riots rip ripe ripen ripened
ripeness ripening ripens riper ripest ripoff riposte ripped ripper ripping ripple rippled ripples
rippling rips ris risc riscv rise risen riser risers rises rising risk risked riskier riskiest
risking risks risky rite rites ritual rituals rival rivaled rivaling rivalled rivalling rivalries
rivalry rivals river rivers rivet riveted riveting rivets rivetted rivetting rjc rjust rkhunter
rlength rlimit rlogin rlogind rlz rm rmd rmdir rmem rmiregistry rmm rms rmt rmtree rng ro roaches
road roadblock roadblocked roadblocking roadblocks roads roadside roadsides roam roamed roaming
roams roar roared roaring roars roast roasted roasting roasts rob robbed robber robberies robbers
robbery robbing robe robed robes robfig robin robing robins robo robot roboto robotrules robots
robs robust robuster robustest robustly robustness rock rocked rocker rockers rocket rocketed
rocketing rockets rockier rockiest rocking rocks rocky rod rode rodent rodents rodeo rodeos rods
roe roes roff rogram rogue rogues roguish role roles roll rollback rollbacks rolled roller rollers
rolling rollout rollouts rolls rollup roman romance romanced romances romancing romania romantic
romantically romantics romeo romp romped romping romps roof roofed roofing roofs rook rooked rookie
rookies rooking rooks room roomed roomier roomiest rooming roommate roommates rooms roomy roost
roosted rooster roosters roosting roosts root rooted rooter rootflags rootfs roothash rooting
rootkit rootless rootpath roots rope roped ropes roping rosaries rosary rose rosemary roses rosetta
rosier rosiest roster rosters rostra rostrum rostrums rot rotaries rotary rotate rotated rotates
rotating rotation rotations rote rotisserie rotisseries rotor rotors rots rotted rotten rottener
rottenest rotting rotund rotunda rotundas rouge rouged rouges rough roughage roughed roughen
roughened roughening roughens rougher roughest roughhouse roughhoused roughhouses roughhousing
roughing roughly roughness roughs rouging roulette round roundabout roundabouts rounded rounder
roundest rounding roundness roundrobin rounds roundtrip roundup roused rouses rousing rout routable
route routed routeing routel router routers routes routine routinely routines routing routs row
rowan rowboat rowboats rowdier rowdies rowdiest rowdiness rowdy rowed rower rowing rows royal
royally royals royalties royalty rp rpartition rpath rpc rpcbind rpceptmapper rpcgen rpcss rpcsvc
rpl rpm rpo rps rqs rr rrd rrdata rrdatas rrsets rrule rs rsa rsassa rsat rsc rsh rshd rsn
rsnapshot rsop rsp rspec rss rssi rst rstrip rsx rsync rsyncable rsyslog rsyslogd rt rta rtacct rtc
rtcwake rtdyld rtf rtl rtmon rtnetlink rto rtprio rts rtstat rtt ru rub rubbed rubber rubbers
rubbing rubbish rubbished rubbishes rubbishing rubble rubeus rubier rubies rubiest rubocop rubric
rubs ruby rucksack ruckus ruckuses rudder rudders ruddier ruddiest ruddy rude rudely rudeness ruder
rudest rudimentary rue rued rueful rues ruff ruffed ruffian ruffians ruffing ruffle ruffled ruffles
ruffling ruffs rug rugby rugged ruggeder ruggedest rugs ruin ruined ruing ruining ruinous ruins
rule ruled rulename ruler rulers rules ruleset ruling rulings rum rumble rumbled rumbles rumbling
ruminate ruminated ruminates ruminating rumination rummage rummaged rummages rummaging rummer
rummest rummy rumor rumored rumoring rumors rump rumple rumpled rumples rumpling rumps rums run
runas runaway runaways runbook runbooks runcon rundll rundown rundowns rune runes rung rungs runit
runlevel runlevels runnable runner runners runnier runniest running runny runonce runpath runs runt
runtime runtimes runts runuser runway runways rupee rupture ruptured ruptures rupturing rural ruse
ruser ruses rush rushed rushes rushing russet rust rustc rustdesk rusted rustic rustics rustier
rustiest rusting rustle rustled rustler rustlers rustles rustling rustls rusts rusty rut rutgers
ruthless ruthlessly ruthlessness ruts rutserv rutted rutting rview rvim rw rwanda rwx rx rxtx rye
ryuk ryzen saas sabbatical saber sabers sabotage sabotaged sabotages sabotaging saboteur saboteurs
sabre sabres sac sack sacked sacking sacks sacl sacrament sacraments sacred sacrifice sacrificed
sacrifices sacrificial sacrificing sacrilege sacrileges sacrilegious sacs sad sadden saddened
saddening saddens sadder saddest saddle saddled saddles saddling sades sadism sadist sadistic
sadists sadly sadness safari safaried safariing safaris safe safebrowsing safeguard safeguarded
safeguarding safeguards safekeeping safely safeness safer safes safest safeties safety saffron
saffrons sag saga sagas sage sagebrush sager sages sagest sagged sagging sags sahara said sail
sailboat sailboats sailed sailing sailor sailors sails saint saintlier saintliest saintly saints
sake saki salable salad salads salami salamis salaries salary sale saleable sales salesforce
salesman salesmen salespeople salesperson salespersons saleswoman saleswomen salient salients
saliva salivate salivated salivates salivating sallow sallower sallowest salmon salmons salon
salons saloon saloons salsa salt salted salter saltest saltier saltiest salting salts salty
salutation salutations salute saluted salutes saluting salvage salvaged salvages salvaging
salvation salve salved salves salving samaccountname samba same sameness sames samhain saml samoa
sample sampled sampleproject sampler samplerate samplers samples sampling samr samss samsung
samwise samyak sanatoria sanatorium sanatoriums sanctified sanctifies sanctify sanctifying
sanctimonious sanction sanctioned sanctioning sanctions sanctity sanctuaries sanctuary sand sandal
sandals sandbag sandbagged sandbagging sandbags sandbox sandboxes sandboxing sanded sandier
sandiest sanding sandman sandmen sandpaper sandpapered sandpapering sandpapers sandstone sandstorm
sandstorms sandwich sandwiched sandwiches sandwiching sandy sane sanely saner sanest sanitaria
sanitarium sanitariums sanitary sanitation sanitization sanitize sanitized sanitizer sanitizes
sanitizing sanity sank sans sanserif sap sapling saplings sapp sapped sapphire sapphires sapping
saps sarcasm sarcasms sarcastic sarcastically sardine sardines saree sarees sari saris sash sashes
sasl sass sassier sassiest sassy sat satanic satchel satchels satellite satellited satellites
satelliting satin satire satires satirical satirist satirists satirize satirized satirizes
satirizing satisfaction satisfactions satisfactorily satisfactory satisfied satisfies satisfy
satisfying saturate saturated saturates saturating saturation saturday sauce sauced saucepan
saucepans saucer saucers sauces saucier sauciest saucing saucy saudi sauerkraut saul sauna saunaed
saunaing saunas saunter sauntered sauntering saunters sausage sausages sauted sav savage savaged
savagely savager savageries savagery savages savagest savaging save saved savelog saver savers
saves saving savings savior saviors saviour saviours savor savored savorier savories savoriest
savoring savors savory savvied savvier savvies savviest savvy savvying saw sawdust sawed sawing
sawn saws sawyer sax saxon saxophone saxophones saxutils say saying sayings says sbin sbom sc scab
scabbed scabbing scabs scaffold scaffolding scaffolds scala scalability scalable scalar scalars
scald scalded scalding scalds scale scaled scaler scales scalier scaliest scaling scallop scalloped
scalloping scallops scalp scalped scalpel scalpels scalping scalps scaly scamper scampered
scampering scampers scan scandal scandalize scandalized scandalizes scandalizing scandalous
scandals scanned scanner scanners scanning scans scant scanted scanter scantest scantier scanties
scantiest scanting scants scanty scapegoat scapegoated scapegoating scapegoats scar scarce scarcely
scarcer scarcest scarcity scare scarecrow scarecrows scared scares scarf scarfed scarfing scarfs
scarier scariest scaring scarlet scarred scarring scars scarves scary scathing scatological scatter
scatterbrain scatterbrained scatterbrains scattered scattering scatters scavenge scavenger
scavengers scavenging scc sccm scdaemon sce scenario scenarios scene scenery scenes scenic scent
scented scenting scents scepter scepters scf sch schannel sched schedule scheduled scheduler
schedulers schedules scheduling schema schemas schematics schematized scheme schemed schemer
schemers schemes scheming schick schizophrenia schizophrenic scholar scholarly scholars scholarship
scholarships scholastic school schoolboy schoolboys schoolchild schoolchildren schooled schooling
schools schoolteacher schoolteachers schooner schooners schtasks sci science sciences scientific
scientifically scientist scientists scim scissor scissors scm sco scoff scoffed scoffing scoffs
scold scolded scolding scolds scollop scolloped scolloping scollops scoop scooped scooping scoops
scoot scooted scooter scooters scooting scoots scop scope scoped scopes scoping scorch scorched
scorches scorching score scoreboard scorecard scored scorer scores scoring scorn scorned scornful
scorning scorns scorpion scorpions scotch scotches scotchs scotland scott scoundrel scoundrels
scour scoured scourge scourged scourges scourging scouring scours scout scouted scouting scouts
scowl scowled scowling scowls scp scr scrabble scram scramble scrambled scrambler scrambles
scrambling scrammed scramming scrams scrap scrapbook scrapbooks scrape scraped scraper scrapes
scraping scrapped scrapping scraps scratch scratched scratches scratchier scratchiest scratching
scratchy scrawl scrawled scrawling scrawls scrawnier scrawniest scrawny scream screamed screaming
screams screech screeched screeches screeching screen screenconnect screened screenful screening
screens screensaver screenshot screenshots screw screwdriver screwdrivers screwed screwier
screwiest screwing screws screwy scribble scribbled scribbles scribbling scribe scribes scrip
script scriptable scriptblock scripted scripter scripting scriptlet scriptlive scriptreplay scripts
scripture scriptures scriptwriter scriptwriters scrn scrobj scroll scrollback scrolled scrolling
scrolls scrounge scrounged scrounges scrounging scrub scrubbed scrubber scrubbing scrubs scruff
scruffier scruffiest scruffs scruffy scruple scrupled scruples scrupling scrupulous scrupulously
scrutinize scrutinized scrutinizes scrutinizing scrutiny scrypt scsi sct sctp scu scuff scuffed
scuffing scuffle scuffled scuffles scuffling scuffs sculptor sculptors sculpture sculptured
sculptures sculpturing scum scummed scumming scums scurried scurries scurrilous scurry scurrying
scuttle scuttled scuttles scuttling scxml scythe scythed scythes scything sd sda sdb sdbc sdcard
sddl sddm sdef sdiff sdist sdk sdl sdp se sea seafaring seafood seagate seal sealed sealer sealing
seals seam seamed seamen seaming seamless seamonkey seams seamstress seamstresses seaport seaports
sear search searchable searched searcher searches searching searchlight searchlights seared searing
seas seashell seashells seashore seashores seasick seasickness seaside seasides season seasonable
seasonal seasoned seasoning seasonings seasons seat seated seating seats seaweed sec secauthz
seccomp secd secede seceded secedes seceding secedit secession seclude secluded secludes secluding
seclusion second secondaries secondarily secondary seconded seconding secondly seconds secp
secprofile secprov secrecy secret secretarial secretaries secretary secrete secreted secretes
secreting secretion secretions secretive secretly secretmanager secrets secretsdump secs sect
section sectional sectioned sectioning sections sector sectors sects secular secure securebits
secured securely securer secures securest securing securities security securitycenter
securitypolicy securityposture sed sedan sedans sedate sedated sedater sedates sedatest sedating
sedation sedative sedatives sedentary sediment sedimentary sediments seduce seduced seduces
seducing seduction seductions seductive see seed seeded seedier seediest seeding seedling seedlings
seeds seedy seeing seek seeked seeking seeks seem seemed seeming seemingly seems seen seep seepage
seeped seeping seeps seer sees seesaw seesawed seesawing seesaws seethe seethed seethes seething
seg segfault segfaults segment segmentation segmented segmenting segments segregate segregated
segregates segregating segregation seize seized seizes seizing seizure seizures sekurlsa sel seldom
select selectable selected selecting selection selections selective selectively selectivity
selector selectors selects self selfcontained selfie selfish selfishness selfsigned selinux sell
seller sellers selling sells selves sem semantic semantically semantics semaphore semaphores
semblance semblances semen semester semesters semi semicircle semicircles semicolon semicolons
semiconductor semiconductors semifinal semifinals seminar seminaries seminars seminary semis
semistructured semodule semop semver senate senates senator senators send sendall sender senders
sendfile sending sendlog sendmail sendmsg sends sendto senegal senile senility senior seniority
seniors sens sensation sensational sensationalism sensations sense sensed senseless senses
sensibilities sensibility sensible sensibly sensing sensitive sensitively sensitiveness sensitives
sensitivities sensitivity sensor sensors sensory sensual sensuality sensuous sent sentence
sentenced sentences sentencing sentience sentient sentiment sentimental sentimentality sentiments
sentinel sentinelone sentinels sentries sentry sep separable separate separated separately
separates separating separation separations separator separators sepia september sepulcher
sepulchered sepulchering sepulchers seq seqs sequel sequels sequence sequenced sequencer sequences
sequencing sequential sequentially sequester sequin sequins sequoia sera serbia serde serenade
serenaded serenades serenading serene serener serenest serenity serf serge sergeant sergeants
serial serialbus serialization serializations serialize serialized serializer serializes
serializing serially serialport serials serialver series serio serious seriously seriousness sermon
sermons serpent serpents serum serums serv servant servants serve served server serverless servers
serverv serves service serviceable serviceaccount serviced serviceman servicemen servicemodel
servicename servicenetworking services serviceusage serviceuser servicing serviette serviettes
servile serving servings servitude servlet servo ses sesame session sessionenv sessionid
sessionprocess sessions sessreg set setaffinity setarch setattr setback setbacks setcap setcred
setdefault setenforce setenv seteuid setgid setgroups sethc sethostname setjmp setlocale setname
setns setowner setpassword setpriority setpriv setresuid setrlimit sets setsid setsockopt settable
setter setterm setters settime settimeout setting settings settle settled settlement settlements
settler settlers settles settling setuid setup setups setuptools setuser sev seven sevens seventeen
seventeens seventeenth seventeenths seventh sevenths seventies seventy sever several severance
severances severe severed severely severer severest severing severities severity severs sew sewage
sewed sewell sewer sewers sewing sewn sews sex sexed sexes sexing sexism sexist sexual sexuality
sexually sexy sfc sfl sfn sfq sftp sfx sg sgid sgml sh sha shabbier shabbiest shabbily shabby shack
shackle shackled shackles shackling shacks shade shaded shades shadier shadiest shading shadow
shadowconfig shadowcopy shadowed shadowier shadowiest shadowing shadows shadowy shady shaft shafted
shafting shafts shaggier shaggiest shaggy shai shaikh shaikhs shake shaken shakes shakier shakiest
shaking shaky shall shallow shallower shallowest shallowness shallows sham shamble shambles shame
shamed shameful shamefully shameless shamelessly shames shaming shammed shamming shampoo shampooed
shampooing shampoos shamrock shamrocks shams shamu shanties shanty shape shaped shapelier
shapeliest shapely shaper shapes shaping shapiro shar sharable shard sharding shards share
shareable shared sharedaccess sharedir shareholder shareholders sharename sharepoint shares sharing
shark sharked sharking sharks sharp sharped sharpen sharpened sharpener sharpeners sharpening
sharpens sharper sharpest sharping sharply sharpness sharps shasum shatter shattered shattering
shatters shave shaved shaven shavers shaves shaving shaw shawl shawls shaykh shaykhs she sheaf
shear sheared shearing shears sheath sheathe sheathed sheathes sheathing sheaths sheave sheaves
shebang shebangs shed shedding sheds sheen sheep sheepish sheepishly sheer sheered sheerer sheerest
sheering sheers sheet sheets sheik sheikh sheikhs sheiks shel shelf shell shellcheck shellcode
shelled sheller shellex shellfish shellfishes shelling shells shelter sheltered sheltering shelters
shelve shelved shelves shelving shenanigans shenwei shepherd shepherded shepherding shepherds
sherbert sherberts sherbet sherbets sheriff sheriffs sherries shes shib shied shield shielded
shielding shields shies shift shifted shiftier shiftiest shifting shiftless shifts shifty shim
shimenkan shimmer shimmered shimmering shimmers shims shine shined shines shingle shingled shingles
shingling shinier shiniest shining shinned shinning shins shiny ship shipment shipments shipped
shipper shipping ships shipshape shipwreck shipwrecked shipwrecking shipwrecks shire shirk shirked
shirking shirks shirt shirted shirting shirts shit shiver shivered shivering shivers shl shlex
shlibdeps shlibs shm shmall shmget shmmax shmmni shoal shoaled shoaling shoals shock shocked
shocking shocks shod shodden shoddier shoddiest shoddy shoe shoed shoeing shoelace shoelaces shoes
shoestring shoestrings shone shoo shooed shooing shook shoon shoos shoot shooting shoots shop
shopkeeper shopkeepers shoplifter shoplifters shopped shopper shoppers shopping shops shopt shore
shored shores shoring shorn short shortage shortages shortcoming shortcomings shortcut shortcuts
shorted shorten shortened shortening shortenings shortens shorter shortest shortfall shorthand
shorthands shorting shortlist shortlived shortlog shortly shortname shortness shorts shot shotgun
shotgunned shotgunning shotguns shots shouji should shoulder shouldered shouldering shoulders
shouldn shout shouted shouting shouts shove shoved shovel shoveled shoveling shovelled shovelling
shovels shoves shoving show showcase showcased showcases showcasing showdown showdowns showed
shower showered showering showers showhold showier showiest showing showings showman showmen shown
showrgb shows showstopper showy shrader shrank shrapnel shred shredded shredding shreds shrew
shrewd shrewder shrewdest shrewdness shrews shriek shrieked shrieking shrieks shrill shrilled
shriller shrillest shrilling shrills shrimp shrimped shrimping shrimps shrine shrines shrink
shrinkage shrinking shrinks shrivel shriveled shriveling shrivelled shrivelling shrivels shroud
shrouded shrouding shrouds shrub shrubberies shrubbery shrubs shrug shrugged shrugging shrugs
shrunk shrunken shuck shucked shucking shucks shudder shuddered shuddering shudders shuf shuffle
"""
