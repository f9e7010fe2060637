"""The vocabulary, from rated to subcommands."""

WORDS = """\
rated ratelimit rates rather ratified rating ratings ratio ration rational rationale rationalize
rationalized rationalizing rationals rations ratios rats ravel raven raw rawhide rawio ray raze
razor rb rbacrolebinding rbacrolebindingactuation rbacrolebindings rbash rc rce rclone rcp rcs rcu
rcvbuf rd rdata rdb rdf rdfa rdma rdns rdonly rdp rdpinit rdpshell rdr rds rdsh rdump rdwr re reach
reachability reachable reached reaches reaching react reacted reacting reaction reactivate
reactivated reactivating reactivation reactive reactor reactors reacts read readability readable
readahead readelf reader readers readied readies readily readiness reading readings readjust
readline readlink readme readonly readout readouts readprofile reads readtags readv readwrite ready
readying real realign realistic realistically realists reality realization realize realized
realizes realizing realloc reallocate reallocated reallocates reallocating reallocation really
realm realms realpath reals realtime realty reams reap reaped reaper reaping reappear reappeared
reappearing reappears reapplied reapply reapplying reaps rear reared rearm rearrange rearranged
rearrangement rearrangements rearranges rearranging reason reasonable reasonably reasoned reasoning
reasons reassemble reassembled reassembling reassert reassess reassign reassigned reassigning
reassure reattach reattempt reattempted reauth rebalanced rebalancing rebase rebased rebasing
rebellion rebind rebinding reboot rebooted rebooting reboots rebound rebuild rebuilding rebuilds
rebuilt rebut recalculated recall recalled recalls recaptcha recast recede receipt receipts receive
received receiver receivers receives receivewal receiving recent recenter recently recep
receptacles reception receptionist receptions receptive receptor recheck rechecking recipe recipes
recipient recipients reciprocal reciprocals reciprocity reckoned reckoning reckons reclaim
reclaimed reclaiming reclaims reclamation reclassify reclassifying recode recoding recognise
recognised recognition recognizable recognize recognized recognizer recognizers recognizes
recognizing recommend recommendation recommendations recommended recommender recommending
recommends recompilation recompile recompiled recompiling recompute recomputed recon reconcile
reconciled reconciliation reconciling reconfiguration reconfigure reconfigured reconnect
reconnected reconnecting reconnects reconsider reconsidered reconstruct reconstructed
reconstructing reconstruction reconstructs record recorded recorder recording recordings records
recordset recount recounting recourse recover recoverable recovered recoveries recovering recovers
recovery recoverypassword recp recreate recreated recreates recreating recreation recreations
recruits recs rectangle rectangles rectangular rectified rectifies rectify recur recurrence
recurrences recurrent recurring recurs recurse recursion recursions recursive recursively recv
recvfrom recvmsg recycle recycled recycler recycles recycling red redact redacted redaction redd
redder reddit redeeming redefine redefined redefines redefining redefinition redeploy redesign
redesigned redesigning redhat redid redir redirect redirected redirecting redirection redirections
redirector redirects redis rediscovering redistribute redistributed redistributes redistributing
redistribution redistributor redistributors redo redoing redone redox redraw redrawing redrawn
redraws reds reduce reduced reduces reducing reduction reductions redundancies redundancy redundant
redundantly reed reel reenable reenabled reencrypt reencrypts reenter reestablish reevaluate
reevaluated ref refcnt refer referee refereed reference referenced references referencing referent
referential referer referral referrals referred referrer referrers referring refers refill refilled
refilling refine refined refinement refinements refines refining reflect reflected reflecting
reflection reflections reflective reflector reflectors reflects reflexive reflexively reflog
reflogs refname reform reformat reformation reformatted reformatting reformed refraction refrain
refraining refrains refresh refreshed refreshes refreshing refs refspec refspecs refuge refugees
refusal refusals refuse refused refuses refusing refute refutes reg regain regained regaining
regains regard regarded regarding regardless regards regedit regenerate regenerated regenerates
regenerating regeneration regents regex regexes regexp regexps regime regimes region regional
regions regiser register registered registering registers registrant registrar registrars
registration registrations registries registry regress regressed regresses regressing regression
regressions regret regrettable regrettably regretting regroup regrouped regrouping regsvr regular
regularity regularize regularized regularly regulate regulated regulation regulations regulatory
rehabilitate rehabilitated rehash rehashed rehashing reify reign reigns reimage reimages reimport
rein reinforce reinforced reinforcing reinitialize reinitialized reinsert reinserted reinserting
reinstall reinstalled reinstalling reinstate reinstated reinstates reinstating reinterpret
reinterpreted reinterpreting reinvent reinventing reissue reiterate reiterates reiterating
reiteration reject rejected rejecting rejection rejections rejects rejoice rejoicing rejoin
rejoined rejoining rejoins rel relabel relate related relates relating relation relational
relations relationship relationships relative relatively relatives relax relaxation relaxations
relaxed relaxes relaxing relaxng relay relayed relaying relays releasable release released releases
releasing relegate relegated relentless relevance relevancy relevant reliability reliable reliably
reliance reliant relic relics relied relief reliefs relies relieve relieved relieves religion
religiously relinquish relinquished relinquishes relinquishing reload reloaded reloading reloads
reloc relocatable relocate relocated relocates relocating relocation relocations relocs reluctant
reluctantly rely relying rem remade remain remainder remainders remained remaining remains remake
remaking remark remarkable remarkably remarks remedial remediation remedied remedies remedy
remember remembered remembering remembers remind reminded reminder reminders reminding reminds
reminiscent remiss remnant remnants remodeled remote remotely remoteobjects remotepc remoteregistry
remotes remotesigned remoteutilities remoting remount remounted remounting remounts removable
removal removals remove removed removeprefix remover removes removesuffix removing rename renamed
renames renaming rend render rendered renderer rendering renderings renders rendezvous rending
rendition renditions reneging renegotiate renegotiated renegotiates renegotiating renew renewable
renewal renewals renewed renewing renews renice renormalize renounced rent rentals rented rention
renumber renumbered renumbering reopen reopened reopening reopens reorder reordered reordering
reorders reorg reorganization reorganize reorganized reorganizing rep repack repackage repackaged
repackaging repacking repadmin repaint repainted repainting repaints repair repairable repaired
repairing repairs reparse repart repay repeat repeatable repeated repeatedly repeating repeats
repercussions repertoire repertoires repetition repetitions repetitious repetitive rephrase
rephrased repl replace replaceable replaceall replaced replacement replacements replaces replacing
replay replayed replaying replays replenishes replica replicas replicate replicated replicates
replicating replication replications replied replies reply replying repo reponame report reportbug
reported reportedly reporter reporters reporting reports repos repositories repository repost
repoze repr represent representable representation representations representative representatives
represented representing represents reprint reprinted reprinting reprocess reprocessed reprocessing
reproduce reproduced reproduces reproducible reproducing reproduction reproductions reprogram
reprogramming reps republic republican republish reputation reputations reputedly req requery
request requested requester requestid requesting requestmethod requestor requestpath requests
requeues require required requirement requirements requires requiressl requiretty requiring
requisite requisites requisition reran reread rereading rereads rerere reroute rerouted rerouting
rerun rerunning reruns res resampling rescale rescan reschedule rescheduled reschedules
rescheduling rescind rescue rescuer research researcher researchers researching reseed resemblance
resemble resembles resembling resend resent reservation reservations reserve reserved reserves
reserving reservoir reset resets resetting reshuffle reshuffled reside resided residence residences
residency resident residents resides residing residual residuals residue residues resign resigned
resigning resilience resilient resist resistance resistant resisted resisting resistor resistors
resize resized resizepart resizes resizing resolution resolutions resolv resolvable resolve
resolved resolver resolvers resolves resolving resonance resort resorted resorting resorts resource
resourcebundle resourcemanager resourcename resources resourceuri resourse resp respect respectable
respected respectful respectfully respecting respective respectively respects respond responded
responder responding responds response responses responsibilities responsibility responsible
responsive responsiveness rest restart restarted restarting restarts restaurant restful
restfulclient restic resting restoration restorations restore restored restores restoring
restraints restrict restricted restricting restriction restrictions restrictive restricts restroom
restructure restructured restructuring rests resubmit resubmitted resubmitting result resultant
resulted resulting results resumable resume resumed resumes resuming resumption resumptions
resurface resurfaced resurrect resurrected resurrecting resurrection resurrects resync ret
retailers retain retained retainer retainers retaining retains retarded retention rethink rethought
retina retire retired retirement retiring retrace retraces retract retracted retracts retrans
retransmission retreat retriable retried retries retrievability retrievable retrieval retrievals
retrieve retrieved retriever retrieves retrieving retroactively retrofit retrograde retrospect
retry retrycount retrying return returnable returncode returned returning returns retype reuploaded
reusable reuse reused reuses reusing rev revalidate revalidated revalidating revalidation revamp
revamped revamping revamps reveal revealed revealing reveals revenge revering reversal reversals
reverse reversed reversely reverses reversible reversing reversion revert reverted reverting
reverts review reviewed reviewer reviewers reviewing reviews revise revised revises revising
revision revisions revisit revisited revisiting revive revived revlist revocable revocation
revocations revoke revoked revokes revoking revolt revolting revolution revolve revolved revolves
revs revue reward rewarded rewards rewind rewinding rewinds rewiring reword reworded rewording
rework reworked reworking reworks rewound rewrite rewrites rewriting rewritten rewrote rex rexec
rexecd rf rfc rfind rfkill rgb rglob rgrep rhapsody rhel rhetorical rhinoceros rho rhodes rhost
rhosts rhs rhubarb rhymes rhythm rhythmic ribbon rice rich richer richness ricoh rid riddle riddled
ride rider ridge ridicule ridiculed ridiculing ridiculous ridiculously rids rig right rightful
rightfully righthand rightly rightmost rightness rights rigid rigidly rigorous rigorously rim rind
rindex ring ringing rings rinse rinsed rip ripe ripoff ripped ripper ripping ripple ripples rips
ris risc riscv rise risen rises rising risk risked risking risks risky rite ritual rivals rivers
rjc rjust rkhunter rlength rlimit rlogin rlogind rlz rm rmd rmdir rmem rmiregistry rmm rms rmt
rmtree rng ro road roam roamed roaming roams rob robbing robfig robin robins robo robot roboto
robotrules robots robust robuster robustly robustness rock rocker rocket rockets rocks rocky rod
rodeo roe roff rogram rogue role roles roll rollback rollbacks rolled roller rolling rollout
rollouts rolls rollup roman romania romeo romp roof room rooms rooster root rooted rooter rootflags
rootfs roothash rooting rootkit rootless rootpath roots rope ropes rose rosemary rosetta roster
rosters rot rotate rotated rotates rotating rotation rotations rotor rotted rotten rouge rough
roughly roughness round rounded rounder rounding roundrobin rounds roundtrip roundup rout routable
route routed routel router routers routes routine routinely routines routing row rowan rowboat
rower rows royal royalties royalty rp rpartition rpath rpc rpcbind rpceptmapper rpcgen rpcss rpcsvc
rpl rpm rpo rps rqs rr rrd rrdata rrdatas rrsets rrule rs rsa rsassa rsat rsc rsh rshd rsn
rsnapshot rsop rsp rspec rss rssi rst rstrip rsx rsync rsyncable rsyslog rsyslogd rt rta rtacct rtc
rtcwake rtdyld rtf rtl rtmon rtnetlink rto rtprio rts rtstat rtt ru rub rubbed rubber rubbish
rubeus rubocop rubric ruby rude rudely rudeness rudimentary rue ruff rug rugby ruin ruined ruins
rule ruled rulename ruler rulers rules ruleset ruling rum rumble rumination rumored rumors rump run
runas runaway runbook runbooks runcon rundll rundown rune runes rung runit runlevel runlevels
runnable runner runners running runonce runpath runs runt runtime runtimes runuser rupee ruser rush
rushed rushing russet rust rustc rustdesk rustls rusty rutgers ruthlessly rutserv rview rvim rw
rwanda rwx rx rxtx rye ryuk ryzen saas sack sacks sacl sacrifice sacrificed sacrifices sacrificial
sacrificing sad sadist sadly safari safe safebrowsing safeguard safeguarding safeguards safely
safeness safer safes safest safeties safety saga sage sahara said sailboat sailor saint sake salad
sale sales salesforce salmon salon salsa salt salted salter salting salts salutation salutations
salvage salvaged salvages salvaging samaccountname samba same sameness samhain saml samoa sample
sampled sampleproject sampler samplerate samplers samples sampling samr samss samsung samwise
samyak sanction sanctioned sanctions sand sandal sandbox sandboxes sandboxing sandpaper sandstorm
sandwich sandwiched sandy sane sanely saner sanitation sanitization sanitize sanitized sanitizer
sanitizes sanitizing sanity sans sap sapp saps sardine sari sash sasl sass sat satellite satellites
satisfaction satisfactorily satisfactory satisfied satisfies satisfy satisfying saturate saturated
saturates saturating saturation saturday sauce saucepan saudi saul sausage sav savage save saved
savelog saver savers saves saving savings savvy saw sawyer sax saxon saxophone saxutils say saying
says sbin sbom sc scaffold scaffolding scala scalability scalable scalar scalars scale scaled
scaler scales scaling scan scanned scanner scanners scanning scans scanty scarce scarcely scare
scared scares scarf scarier scariest scaring scarlet scary scatological scatter scattered
scattering scatters scavenge scavenger scavenging scc sccm scdaemon sce scenario scenarios scene
scenes scf sch schannel sched schedule scheduled scheduler schedulers schedules scheduling schema
schemas schematics schematized scheme schemed schemes schick scholarly scholarships school schools
schooner schtasks sci science sciences scientific scientist scientists scim scissor scissors scm
sco scold scop scope scoped scopes scoping score scoreboard scorecard scored scorer scores scoring
scorpion scotch scotland scott scour scp scr scram scramble scrambled scrambler scrambles
scrambling scrap scrape scraped scraper scrapes scraping scrapping scratch scratches scratching
scream screaming screams screen screenconnect screened screenful screening screens screensaver
screenshot screenshots screw screwdriver screwed screwing screws screwy scribble scribbling scribe
scrip script scriptable scriptblock scripted scripter scripting scriptlet scriptlive scriptreplay
scripts scrn scrobj scroll scrollback scrolled scrolling scrolls scrub scrubbed scrubber scrubbing
scrubs scrupulous scrupulously scrutinize scrutiny scrypt scsi sct sctp scu scxml scythe sd sda sdb
sdbc sdcard sddl sddm sdef sdiff sdist sdk sdl sdp se sea seagate seal sealed sealer sealing seals
seam seamless seamonkey seaport search searchable searched searcher searches searching seas
seashell season seasonal seasoned seat seats sec secauthz seccomp secd secedit second secondaries
secondarily secondary secondly seconds secp secprofile secprov secrecy secret secretaries secretary
secretmanager secrets secretsdump secs sect section sectional sectioned sectioning sections sector
sectors sects secure securebits secured securely secures securing security securitycenter
securitypolicy securityposture sed sedation seduce seduced see seed seeded seeding seedling seeds
seeing seek seeked seeking seeks seem seemed seeming seemingly seems seen seep seeped seer sees seg
segfault segfaults segment segmentation segmented segmenting segments segregate segregated
segregating segregation seize seized sekurlsa sel seldom select selectable selected selecting
selection selections selective selectively selectivity selector selectors selects self
selfcontained selfie selfsigned selinux sell sellers selling sells selves sem semantic semantically
semantics semaphore semaphores semblance semester semi semicircle semicolon semicolons
semiconductor semis semistructured semodule semop semver send sendall sender senders sendfile
sending sendlog sendmail sendmsg sends sendto senegal senior sens sense sensed senseless senses
sensible sensibly sensing sensitive sensitively sensitiveness sensitivity sensor sensors sent
sentence sentences sentience sentiment sentiments sentinel sentinelone sentinels sentry sep
separable separate separated separately separates separating separation separator separators sepia
september seq seqs sequel sequence sequenced sequencer sequences sequencing sequential sequentially
sequester sequoia sera serbia serde serf serge sergeant serial serialbus serialization
serializations serialize serialized serializer serializes serializing serially serialport serials
serialver series serio serious seriously serpent serv servant serve served server serverless
servers serverv serves service serviceable serviceaccount serviced servicemodel servicename
servicenetworking services serviceusage serviceuser servicing serving servings servlet servo ses
sesame session sessionenv sessionid sessionprocess sessions sessreg set setaffinity setarch setattr
setcap setcred setdefault setenforce setenv seteuid setgid setgroups sethc sethostname setjmp
setlocale setname setns setowner setpassword setpriority setpriv setresuid setrlimit sets setsid
setsockopt settable setter setterm setters settime settimeout setting settings settle settled
settlement settlers settles settling setuid setup setups setuptools setuser sev seven seventeen
seventeenth seventh seventy sever several severe severed severely severing severities severity
severs sew sewell sex sexual sexy sfc sfl sfn sfq sftp sfx sg sgid sgml sh sha shade shaded shades
shading shadow shadowconfig shadowcopy shadowed shadowing shadows shai shake shaken shaky shall
shallow shallower shallowest shallowness shallows shame shameless shamelessly shampoo shamrock
shamu shanty shape shaped shaper shapes shaping shapiro shar sharable shard sharding shards share
shareable shared sharedaccess sharedir sharename sharepoint shares sharing shark sharp sharpen
sharpened sharpening sharper sharply sharpness shasum shattered shave shaved shaves shaw she sheaf
shear sheared shearing shears shebang shebangs shed sheen sheep sheer sheering sheet sheets shel
shelf shell shellcheck shellcode shellex shelling shells shelve shelved shelves shenanigans shenwei
shepherd shib shied shield shielded shielding shields shift shifted shifting shiftless shifts
shifty shim shimenkan shimmer shimmered shimmering shims shine shiny ship shipment shipped shipper
shipping ships shirt shit shl shlex shlibdeps shlibs shm shmall shmget shmmax shmmni shock shoe
shoes shoo shook shoot shooting shoots shop shoppers shopping shopt shore short shortage
shortcoming shortcomings shortcut shortcuts shorted shorten shortened shortening shortens shorter
shortest shorthand shorthands shortlived shortlog shortly shortname shorts shot shotgun shots
shouji should shoulder shoulders shouldn shout shouted shouting shove shoved shovel shoveling
shoves shoving show showcase showcased showcases showcasing showed shower showhold showing shown
showrgb shows showstopper shrader shrank shred shredded shredding shrimp shrink shrinkage shrinking
shrinks shrouded shrouding shrubbery shrunk shrunken shudder shuf shuffle shuffled shuffles
shuffling shunned shurcool shut shutdown shutdowns shutil shuts shutting shy si sibling siblings
sic sick sickle sics sid side sideband sidebar sidebars sidecar sided sidekiq sideline sides
sidestep sidesteps sidetracked sideways sids siemens sierra sieve sieving sift sifted sifting sig
sigaction sigchld sigh sighs sight sighup siginfo sigint sigkill sigma sigmask sign signal signaled
signaling signalled signalling signals signature signatures signed signer signers significance
significant significantly signified signifies signify signifying signin signing signo signoff
signposted signposts signs sigpending sigpipe sigprocmask sigqueue sigrtmin sigsegv sigterm
sigwaitinfo sihost silence silenced silences silencing silent silently silentlycontinue silicon
silk sill silliness silly silo silver silverlight sim simd similar similarities similarity
similarly simmer simple simplelist simpler simplest simplex simplicity simplification
simplifications simplified simplifies simplify simplifying simplistic simply simulate simulated
simulates simulating simulation simulations simulator simulators simultaneous simultaneously sin
since sincere sine sing singe singed singer singers single singled singleline singles singleton
singletons singly singular singularity singularly sink sinking sinks sinus sip siphash sipping sips
sir sired sis sister sit site sited sitepackages sites sits sitting situated situation situations
siu six sixteen sixteenth sixth sixths sixty sizable size sizeable sized sizekb sizelimit sizeof
sizer sizes sizing sizzle sk skateboard skater skb skbedit skel skeletal skeleton skeletons
skeptical skepticism sketch sketched sketchy skew skewed skewing skews ski skid skier skill skilled
skills skim skin skinner skinny skins skip skipped skipper skipping skips skipto skis sku skull
skunk sky skylighting skyline skylines skype sl slab slabbed slabs slabtop slack slacks slam slang
slant slanted slanting slash slashed slashes slate slated slater slattach slave slaved slaves
slaving sled sledgehammer sleds sleek sleep sleeper sleepers sleeping sleepless sleeps sleepy
sleeve slepc slept sles slew slice sliced sliceof slices slicing slid slide slider sliders slides
sliding slight slightest slightly slim slimmed slimmer sling slink slip slipped slipping slips sln
slog slop slope sloped slopes sloppier sloppy slot sloth slots slotted slotting slovakia slovenia
slow slowdown slowdowns slowed slower slowest slowing slowly slowness slows slug sluggish slumber
slur slurp slurped slurping slurs sly sm smack small smallcheck smaller smallest smallish smalls
smallstep smart smartcard smartd smarted smarter smartly smartphone smartphones smarts
smartystreets smash smashed smashes smashing smb smbc smbclient smbd smbios smbserver smc sme smear
smeared smearing smell smells smelly smi smidgin smile smiley smime smira smirk smith smithy smlnj
smog smoke smoker smokers smoking smooth smoothed smoother smoothing smoothly smoothness smooths
smp sms smss smt smtp smtpd smudge smudged smudging smuggle smuggling sn snafu snag snail snake
snakes sname snap snapd snapped snapping snappy snaps snapshot snapshots snapshotting snare snat
snazzier snd sndbuf sneak sneaked sneaker sneaking sneaky sni snice sniff sniffed sniffer sniffing
snip sniper snipes snipped snippet snippets snips snmp snmpd snmptrap snoop snooped snooping snooze
snoozes snow snowball snowflake snp snprintf sntp sntrup snuck so soa soak soaking soaks soap sob
sober soc socat soccer social society sock sockaddr socked socket socketpair sockets socks sodden
sodium soelim soft softball soften softer softly software sol solar solaris sold sole solely
solicit solicitation solicited solicits solid solidity solids solitary solo solos solr solution
solutions solve solved solver solvers solves solving somalia somaxconn some somebody someday
somehow someone someplace something somethings sometime sometimes somewhat somewhere son soname
song songs sonic sonnet sonora sons soon soonas sooner soonest sop sophisticated sophistication
sophos soprano sops sore sorrel sorry sort sorta sortby sorted sorter sorters sorting sortorder
sorts sos sotruss sought soul souls sound sounded sounding soundness sounds soundtrack soup source
sourced sourcedir sourcefile sourceforge sourcehut sourceimage sources sourceware sourcing sours
south southamerica southeast southern southward southwest sovereign sow sox sp spa space spaced
spaces spaceship spacial spacing spacious spade spades spaghetti spain spam spamming spams span
spanned spanner spanners spanning spans spar sparc spare spared spares sparing sparingly spark
sparkle sparkler sparkles sparkling sparks sparrow sparse sparsely sparseness sparsity spatial
spawn spawned spawning spawns spdx spe speak speaker speakers speaking speaks spear spears spec
special specialised specialist specialization specializations specialize specialized specializes
specializing specially specials specialty species specifc specifed specifiable specific
specifically specification specifications specificity specifics specified specifier specifiers
specifies specify specifying specious speck specs spectacular spectacularly spectra spectral
spectrum spectrums speculate speculated speculates speculating speculation speculative sped speech
speeches speed speedboat speeded speedier speeding speeds speedup speedups speedy speex speficied
spell spellcheck spellchecker spelled spelling spellings spells spelt spence spend spending spends
spent spew spewed spewing spews spf sphere spherical sphinx sphinxcontrib sphinxdoc spi spice
spider spiders spies spike spikes spill spilled spilling spills spin spinal spine spinner spinners
spinning spins spiral spirit spit spite spitfire spits spl splain splash splashtop splat splats
splatted splatting splay splice spliced splices splicing splint split splitlines splits splitting
splunk spn spnego spoil spoilage spoiled spoke spoken spokes sponge sponsor sponsored sponsoring
sponsors sponsorship spontaneous spontaneously spoof spoofed spoofing spoofs spooked spooky spool
spooled spooler spooling spools spoolsample spoolss spoolsv spoon sporadic sporadically sport
sports spot spotless spotlight spots spotted spotting spotty spouts spp sprawl spray spraying
spread spreading spreads spreadsheet spreadsheets spree spring springer springing springs sprinkle
sprinkled sprinkles sprint sprintf sprite sprof sprout spruce sprung spun spurious spuriously spurt
spy spyder spyware sq sqbfa sql sqladmin sqlalchemy sqlexpress sqlite sqlmap sqlmodel sqlserver
sqlservice sqm square squared squares squaring squash squashed squashes squashfs squashing squat
squatting squawks squeak squeaky squeal squeeze squeezed squeezes squeezing squelch squelched
squelching squid squiggly squire squirrel squirreled squirrels squish squished sr src srcline
srcpkgcache sri sriov srp srv ss ssb ssd ssdpsrv ssds sse ssh sshbetweeninstances sshd sshfs
sshkeys ssid ssize ssl sslcert ssleay sslmode ssn sso ssp ssrf sss sssd ssw ssz st sta stab
stability stabilization stabilize stabilized stabilizes stabilizing stable stabled stables stabs
stack stackdriver stacked stacking stacks stacktrace stadium staff staffs stag stage staged stages
stagger staggered staggering staging stagnant stagnated stagnating stain stair staircase stairs
stakes stale staled staleness stales staley stall stalled stalling stalls stamp stamped stamping
stamps stance stances stand standalone standard standardization standardize standardized
standardizes standardizing standards standby standing standings standout standpoint stands stanton
stanza stanzas staple stapled stapler staples stapling star starboard stared starfish staring
starks starlight starred stars start startdate started starter starters starting startle starts
startswith starttime startup startups starvation starve starved starving stash stashed stashes
stashing stat statd state stated stateful stateless statement statements states statesmen statfs
static statically statics stating station stationary stations statistic statistical statistically
statistics statoverride stats statsd statue statues status statuscode statuses stay stayed staying
stays std stdbuf stdc stderr stdin stdint stdio stdlib stdout ste stead steadily steady steal
stealing steals stealth stealthy steam steamroller steed steel steele steep steer steered steering
steers stella stellar stem stemmed stemming stems stencil stencils step stepchild stepped stepping
steps stereo stereotypes sterile sterilization sterling stern stethoscope stew steward stewards
stewart stg stgen stick stickers sticking sticks sticky stiff stifle stifled stifling still stills
stilted stimulate sting stings stingy stink stinking stinks stipple stippled stippling stipulate
stipulates stipulation stir stirling stirring stitch stitched stitching stl stm stochastic stock
stocked stole stolen stomp stomped stomping stomps stone stoner stones stood stop stopgap stoppage
stopped stopping stops stopwatch stor storable storage storages storagetransfer storagetype store
stored stores storey stories storing stork storm storms stormy story stout stow stp str strace
straddle straddles straddling straggler stragglers straight straighten straightened straightens
straighter straightforward straightforwardly strain strained straining strait strand stranded
strange strangely strangeness stranger strangers strap straps strategic strategically strategies
strategy stratified stratum straw strawberry stray strayed strays strcmp streak stream streamed
streamer streamers streaming streamline streamlined streamlines streamlining streamreader streams
streamzip street strength strengthen strengthened strengthening strengthens strengths strenuous
strenuously strerror stress stressed stressful stressing stretch stretched stretches stretching
strewn strftime stricken strict stricter strictest strictly strictness strictures stride strider
strides strike strikeout strikes striking string stringent stringer stringing stringprep strings
stringy strip stripall stripe striped stripes striping stripped stripper stripping strips strive
strived strives strlen strobe stroke stroked strokes stroking strong stronger strongest strongly
strptime struck struct structopt structs structural structurally structure structured structures
structuring struggle struggled struggles strung strut sts stt stty stub stubbed stubbing stubborn
stubbs stubby stubs stuck student students studied studies studio study studying stuff stuffed
stuffing stuffs stumble stumbled stumbles stumbling stump stumps stun stunt stunted stupid
stupidities stupidity stupidly stutter stuttering style styled styles stylesheet stylesheets
styling stylish stylistic stylistically stylize stylus su sub subaccount subaccounts subbed
subblocks subcategories subcategory subclass subclasses subcolumns subcommand subcommands
"""
