"""The vocabulary, from motherboards to rate."""

WORDS = """\
motherboards motif motion motions motivate motivated motivates motivating motivation motivations
motives motor motorcycle motorcycles motors motorway mott motto mount mountain mounted mountinfo
mounting mountpath mountpoint mounts mourning mouse mouses mousetrap mouth mouthful mov movable
move moveable moved movement movements mover moves movie movies moving mow mozambique mozilla mp
mpd mpi mpicalc mpich mpl mpls mpr mps mpssvc mpu mqtt mqueue mr mri mrn mrt mru mrxsmb ms msa
msbuild msc msdos msdt msec msecs msf msft msg msgattrib msgcat msgcmp msgcomm msgconv msgen
msgexec msgfilter msgfmt msggrep msgid msginit msgmerge msgpack msgrcv msgs msgsnd msgunfmt msguniq
msh mshta msi msiserver msix msk msn mso msp msr msrc mss mssql mssqlserver mst msvc mt mta mtab
mtime mtk mtl mto mtrace mtrr mtu much muck mucking mucks mucus mud muddle muddled muddling muesli
muffle mui mul mulaw mulches mule multi multibyte multicast multicasting multicharacter
multicolored multicolumn multidev multidimensional multifactor multiline multilingual multimap
multimedia multinode multipart multipath multiple multiples multiplex multiplexed multiplexer
multiplexers multiplexes multiplexing multiplexor multiplexors multiplicands multiplication
multiplications multiplicative multiplicities multiplicity multiplied multiplier multipliers
multiplies multiply multiplying multiprocessing multiprocessor multiqueue multitasking multithread
multithreaded multithreading multitouch multitude multiuser multivalued multiword mumble munch
munched mundane munge munged munging municipality munmap murky murmur muscle muse museum mushroom
music musical musicbrainz musician musl must mustache mustang mustard muster musts mutability
mutable mutally mutate mutated mutates mutating mutation mutations mute muteconfigs muted mutes
mutex mutilated muting mutt mutter mutual mutually mv mvdan mvn mware mx my myanmar myapp mybranch
mybundle mycert mycertificate mycluster myconfig myconn myconnector myconsumergroup mydata
mydeployment mydir mydirectory mydisk mydomain myenv myfield myfile mygroup myjob mykey mykeyring
myobject myoperation myorg mypackage mypkg mypolicy myproj myproject myproxy mypy myrepo
myreservation myresponsepolicy myresponsepolicyrule myriad mysecret myself myservice mysession
myspoke mysql mysqld mysterious mysteriously mystery mystical mystifying mysubscription mytable
mytag mytarget mytest myth mythology mytoken mytopic myusername myvar myvolume myworkerpool myzone
na nab nable nacl nag nagging nagios nail nailed nails naive naively naked name named namei nameif
nameless namely namenode nameopt names namesakes nameserver nameservers namespace
namespaceactuation namespaced namespaces namespacing nametable namibia naming nano nanobot nanoc
nanos nanosecond nanoseconds nanosleep nanum nap napi napkin nargs narrative narrator narrow
narrowed narrower narrowing narrowly narrows nas nascent nastiness nasty nat nation national
nationality nations nationwide native natively natives nats natty natural naturally naturals nature
natures naught naughty nautical nautilus nav naval navigable navigate navigated navigating
navigation navigational navigator navy nawk nay nb nbsp nc ncat ncc ncurses ncursesw nd ndc ndows
nds ne near nearby nearer nearest nearing nearline nearly neat neater neatest neatly nebulouslabs
necessarily necessary necessitate necessitated necessitates necessitating necessities necessity
neck necks necktie nectar need needed needing needle needles needless needlessly needs needy
nefarious neg negate negated negates negating negation negations negative negatively negatives
negativity neglect neglected neglecting neglects negligence negligent negligible negotiable
negotiate negotiated negotiates negotiating negotiation negotiations negotiator neigh neighbor
neighborhood neighboring neighbors neighbour neighbouring neighbours neither nen neon nepal neqn
nervous ness nessus nest nested nesting nests net netapp netbase netbios netbook netbsd netcat
netcdf netconfig netdev netdevice netfilter netflix netfs netfw netgroup netgroups netid netinet
netlink netlogon netmask netns netrc nets netscape netsh netstat netsvcs nettle nettles network
networkconnectivity networkctl networkd networked networking networkinterface networkmanagement
networkmanager networkprofile networks networksecurity networkservices netzwerkdienst neuter
neutral neutrality neutralized neutron never nevertheless new newbie newbies newborn newbranch
newcomer newcomers newed newer newest newgidmap newgrp newid newinstance newline newlines newly
newname newnet newrelic news newsgroup newsgroups newsletter newsletters newspaper newspapers
newstuff newt newtab newts newtype newuidmap newusers next nextgen nexthop nexus nfc nfs nfslock
nfsv nft nftables ngaut ngc ngettext nginx ngrok ngs nibble nibbles nibbling nic nicaragua nice
nicely niceness nicer nicest niceties niche nick nicked nickel nickname nicknamed nicknames nicks
nifty niger nigeria night nightly nightmare nights nil nine nines nineteen nineteenth ninety ninja
ninjaone ninjarmm ninth nip nir nis nisdomainname nist nistp nit nite nitfol nitpick nitpicking
nitpicks nitro nits nix nl nla nlasvc nlink nlp nls nltest nm nmap nmi nmt nnn nnnn no noatime
noauto nobackup nobackups nobfd noble nobles nobody noc nocache nocheck noclobber nod nodata node
nodegroup nodejs nodelay nodepool nodeps nodes nodetype nodev nodrop nods noes noescape noexec
noexit nofail nofile nofollow nogroup nogui noheadings nohup noindex noise noises noisier noisily
noisy nolog nologin nologo nom nomatch nomenclature nomenclatures nominal nominally nominate
nominated nominating nomination nominations nominative nominee non nonalpha noname nonblank
nonblock nonblocking nonce noncommercial noncumulative noncurrent nondefault none nonempty
nonessential nonetheless nonewline nonexecutable nonexistent nonexisting nonfatal noninteractive
noninteractively nonlinear nonlocal nonmatching nonnegative nonnull nonoption nonoverlapping
nonprintable nonprivileged nonprofit nonresident nonroot nonsense nonsensical nonspecific
nonstandard nonstop nonterminal nontrivial nonuser nonwhitespace nonzero noon noop noout nop
nopager nopasswd nope noprefix noprofile noprogress noproxy noqa noqueue nor nordic norfolk norm
normal normality normalization normalize normalized normalizer normalizes normalizing normally
norman normative norms north northbound northern northward northwest norway nos nose noses
nostalgic nosuid nosy not notable notables notably notafter notary notation notations notch
notcontains note notebook notebooks noted notepad notes noteworthy notfound nothing notice
noticeable noticeably noticed notices noticing notification notifications notified notifier
notifies notify notifyconfig notifying notin noting notion notional notionally notions notlike
notmatch notmuch notnull notorious notrack notwithstanding noun nouns noupdate nouser nouveau nov
nova novel novelty november novice novices now nowadays nowarn nowhere nowide nowrap noxpm npc npm
npmrc npp nprm nproc nptl npx nr nrefactory nroff ns nsec nsenter nsi nsis nslookup nspawn nspr
nsswitch nstat nt ntalk ntdll ntds ntdsutil ntest ntfs nth ntl ntlm ntlmrelayx ntlmssp ntp ntpath
ntpd ntpsec ntrtscan nuance nuances nuclear nude nudge nudging nudity nuget nugget nuisance
nuisances nuke nuked nuking nul null nullable nullifies nullify nullity nullok nulls num numa numb
number numbered numbering numbers numeral numerals numerate numerator numerators numeric numerical
numerically numerics numerous numfmt numnodes numpy nums numstat numtype nunlock nurse nurseries
nursery nurses nuts nutshell nutty nv nvecparallel nvidia nvme nxc oaep oaf oak oasis oauth
oauthlib obedience obey obeyed obeying obeys obfuscate obfuscated obfuscates obfuscation obj objc
objcopy objdump object objected objectid objecting objection objectionable objections objective
objectives objectname objector objectpath objects objfile objid objs obligate obligated obligation
obligations obligatory oblige obliged obliges oblique obliterated oblivious obliviously oblong
obnoxious oboe obscure obscured obscures obscuring obscurity observability observable observance
observances observation observations observe observed observer observers observes observing
obsolescence obsolescent obsolete obsoleted obsoletes obsoleting obstacle obstacles obstruct
obstructing obstructive obstructs obtain obtainable obtained obtaining obtains obtrusive obviate
obviates obviating obvious obviously oc ocaf ocal ocaml occasion occasional occasionally occasions
occluded occupancy occupation occupied occupies occupy occupying occur occurences occurred
occurrence occurrences occurring occurs ocean oceanic ocelot oci ocr ocs ocsp oct octagon octal
octave octaves octeontx octet octets october octopus odbc odd oddball oddest oddities oddity oddly
odds ode odeke odr ods odt oem of ofb off offbeat offender offenders offending offense offenses
offensive offer offered offering offerings offers office officejet officer offices official
officially offline offload offloaded offloading offloads offs offset offsets offsetting offspring
ofs oft often ogg ogre ogs oh ohm oid oidc oil ok okay okayed okta old older oldest oldfile oldname
oldstable oldstyle olive omega omics ominous ominously omission omissions omit omits omitted
omitting omniauth omnibus on onboard onboarded onboarding once ondemand ondisk one onedrive
oneletter oneline onerous onerror ones oneself oneshot onetime oneway ongoing onig onion onions
online onlinepayment onlooker only onrender ons onset onto onus onward onwards oodles oom ooo oops
op opacity opaque opaquely opcode opcodes open openapi openat openbsd opencontainers opened openemr
opener openers opengl opengroup openid opening openings openjdk openly openmp openmpi openness
openntpd openpgp opens opensmtpd opensource openssh openssl openstack opensuse opentracing openvpn
opera operable operand operands operate operated operates operating operatingsystem operation
operational operations operator operators opf opinion opinionated opinions oplock opponent
opponents opportune opportunistic opportunities opportunity oppose opposed opposes opposing
opposite opposition ops opt opted optical optics optimal optimism optimistic optimistically
optimization optimizations optimize optimized optimizer optimizes optimizing optimum optin opting
option optional optionally options optiplex optout optparse opts optscript opus or oracle oracles
orange oranges orangutan orb orbit orc orchard orchestra orchestras orchestrate orchestrates
orchestration orchestrator orchestrators orchid ord order orderby ordered orderfile ordering
orderings orderly orders ordinal ordinals ordinarily ordinary ore org organ organic organisation
organisational organised organization organizational organizations organize organized organizes
organizing orgname orgpolicy orgs orient orientated orientation orientations oriented orig origin
original originally originals originate originated originates originating originator originators
origins ornament ornamenting ornaments ornate orphan orphaned orphans orthanc orthogonal
orthogonality orthographic orthographies orthography orya os osascript osc oscar oscillated
oscillating oscillation oscillations oscillator oscilloscope osf osgi osi osiris osiriscare oslogin
osquery osrelease ossec ossl osslsigncode ostensible ostensibly osx otf other others othersecret
otherwise otool otp otter ou ouch ought ounce ounces our ours ourselves ouster out outage outages
outbound outbreak outcome outcomes outcry outdated outdoor outdoors outer outermost outfile
outgoing outgrow outgrows outgrowth outing outlandish outlaw outlawed outlen outline outlined
outlines outlining outlive outlived outlives outliving outlook outmoded outofdate outperform
outperforms output outputdir outputencoding outputfile outputformat outputpath outputs outputted
outputting outrageous outrageously outright outrun outs outset outsets outside outsider outsiders
outsize outsmart outsmarted outsmarts outsource outsourced outstanding outstrips outward outwards
outweigh outweighed outweighs oval ovals oven over overall overcome overcomes overcoming overdo
overdue overeager overestimate overestimated overestimates overflow overflowed overflowing
overflows overfull overhangs overhaul overhauled overhauling overhauls overhead overheads overheat
overheating overkill overlaid overlap overlapped overlapping overlaps overlay overlayfs overlaying
overlays overlimit overlimits overload overloaded overloading overloads overlong overlook
overlooked overlooking overly overnight overpass overprinting overran overridden override overriden
overrides overriding overrode overrule overruled overrules overrun overrunning overruns overs
oversampling overseas overshadowed overshadowing overshoot overshooting overshoots overshot
oversight oversights oversimplification oversize oversized overstated overstep overstepping
overtaken overtakes overuse overused overusing overview overviews overwhelm overwhelmed
overwhelming overwhelmingly overwhelms overworked overwrite overwrites overwriting overwritten
overzealous ovf owa owe owed owen owes owing owl own owned owner owners ownership ownerships owning
owns ows oxygen oyster ozone paa pac pace paced pacemaker pacific pacifies pacify pacifying pacing
pack package packaged packagekit packagekitglib packagename packages packaging packard packed
packer packers packet packets packfile packfiles packing packs pacs pad padded padding padlock pads
pae paexec page pagecount paged pager pagers pages pagesize paginate paginated pagination paging
paid pail pain paine painful painfully painless painlessly pains painstaking paint painted painter
painting paints pair paired pairing pairs pairwise pakcet pakistan pal palace pale palestinian
palette palettes palindrome palm palmer pam pan panacea panama panasonic pancakes pandas pandoc
pane panel panels panes pango panic panicked panicking panics panning panoramic panther pants pap
papa paper papered papers paperwork papua par parachuting parade paradigm paradigms paradise
paradox paradoxical paragraph paragraphs paraguay parallel paralleled paralleling parallelism
parallelization parallelized parallels param parameter parameterized parametermanager parameters
paramount params paranoia paranoid paraphrase parasite parcel parcels pare pared paren parent
parentage parental parented parentheses parenthesis parenthesize parenthesized parenthetical
parenthood parenting parents pares parfait paring paris parisc parity park parked parker parking
parkinson parks parlance parliament parochial parole parquet parrot pars parsable parse parsec
parsechangelog parsed parser parsers parses parsimonious parsing parson part parted partial
partially partials participant participants participate participated participates participating
participation participle particle particles particular particularly particulars parties partition
partitioned partitioning partitions partlabel partly partner partners partnership partridge parts
partuuid partway partx party pas pass passable passage passages passed passenger passes passing
passion passive passively passphrase passphrases passport passthrough passthru passwd passwdqc
password passwordauthentication passwordhistorysize passwordless passwords past pasta paste
pastebin pasteboard pasted pastel pastes pastetext pastie pasting pat patch patched patches
patching patent patented patents path pathchk pathetic pathetically pathlen pathlib pathname
pathnames pathological pathologically paths pathspec pathspecs pathto pathway pathways patience
patient patiently patients patio patrol patronizing pats patter pattern patterned patterns patters
pault pause paused pauses pausing pave pavement paves pavilion paving pawn pay payable payed payer
paying payload payloads payment payments payne payoff payoffs paypal pays pbkdf pc pca pcap pcapng
pci pcmcia pcp pcr pcre pct pctx pcw pd pdb pdc pdeathsig pdf pdksh pdp pdq pdt pdu pe pea peace
peacefully peach peacock peak peaks peanuts pear pearce pearl peas pebble pebs peculiar
peculiarities peculiarity pedagogy pedal pedantic pedantry pedants peek peeked peekfd peeking peeks
peel peeled peeling peels peep peephole peeps peer peercred peered peering peerings peername peers
peeves peg pelt pem pen penalize penalized penalizing penalties penalty pencil pend pendant pended
pending penetration penguin penguins penned penny pens pensive pentest pentium penultimate people
peoples pep pepper peppering peppermint peps per perceive perceived percent percentage percentages
percentile percentiles percents perceptible perception perceptual perches percolate percolator
percpu percussion perf perfctr perfect perfection perfectly perflogs perfmon perforation perforce
perform performance performances performed performing performs perfrecord perhaps peril perilous
perimeter perimeters period periodic periodical periodically periodicity periods peripheral
peripherals peripheries perl perlbug perldoc perlivp perlpod perlthanks perm permanent permanently
permanents permissible permission permissions permissive permit permitemptypasswords
permitrootlogin permits permitted permitting perms permutation permutations permute permuted
permutes permuting pernicious perpendicular perpetual perpetually perpetuated perplex perror
persevere persist persisted persistence persistent persistently persisting persists person persona
personal personalities personality personalization personalize personalized personally personnel
persons perspective perspectives persuade persuaded pertain pertained pertaining pertains pertinent
perturb perturbation perturbed perturbing perturbs peru perusal peruse peruses pervasive perverse
perversion perverted pesky pessimal pessimistic pest pestering pet petal peters petite petsc petty
pf pfifo pfx pg pgp pgrep pgrouting pgrp pgsql ph phantom phantoms pharmacy phase phased phases
phasing pheasants phenomena phenomenal phenomenon phf phi philippines philips philosophers
philosophical philosophy phish phishing phoenix phone phoned phones phonetic phonies phony phosphor
photo photographic photographs photography photon photos php phpmyadmin phpunit phrasal phrase
phrased phraseology phrases phrasing phy phyl phys physical physically physics pi piano pic piccolo
pick pickaxe picked picker picket pickier picking pickle pickled pickles pickling picks pickup
picky pico piconv pics picture pictures pid pidfd pidfile pidgin pidof pids pidwait pie piece
pieced piecemeal pieces piecing pierce piercing pies pif pig piggy piggyback piggybacked
piggybacking pigment pigs pike pilcrow pile pilfered pilgrim piling pill pillow pills pilot pilots
pimcommon pimtextedit pin pinch pine pineapple pinentry ping pinged pinging pings pink pinker pinky
pinned pinning pinpoint pinpointed pinpointing pinpoints pins pint pinyin pioneer pioneered
pioneering pip pipe piped pipeline pipelines piper pipes piping piranha pirate pis pistachio pistol
pit pitch pitcher pitches pitchfork pitfall pitfalls pithier pithy pitiful pitt pity pivot pivotal
pivoted pivoting pivots pixbuf pixdata pixel pixels pixie pixy pizza pk pkaction pkcheck pkcon pkcs
pkd pkexec pkey pkg pkgcache pkgconf pkgconfig pkgdata pkgutil pki pkill pkinit pkix pkmon pkt
pktinfo pktline pkts pkttyagent pl pla placate place placed placeholder placeholders placement
places placid placing plague plagued plaguing plaid plain plainer plainest plainly plaintext plan
planar plane planed planes planet planetarium planets planned planner planners planning plans plant
plantation planted plantronics plants plasma plastering plastic plate platform platforms platt
platter plausibility plausible plausibly play playable playback played player players playground
playing playlist plays playwright plaza pldd pleasant pleasantries please pleased pleases pleasing
pleasure pledge pledged plenty plethora plexus plied plink plipconfig plist plod plot plots
plotters plotting plow plowing ploy plt pluck plug pluggable plugged plugging plugin plugins plugs
plum plumb plumbed plumber plumbers plumbing plunges plural plurality pluralize plurals plus pluses
plusses plutil ply plymouth pm pmap pmd pmtu pmu pneumatic png pngfix poc pocket pockets pod
podcast podchecker pods poet poetry poets point pointed pointedly pointer pointers pointing
pointless pointlessly pointopoint points pointy poison poisoned poisoning poisonous poisons poke
poked poker pokes poking pol polar polarities polarity polarization polarize pole poles police
policed policies policing policy policycontroller policyfile policyid policytroubleshooter polish
polished polishing polite politely political politically polkit polkitd poll polled poller pollers
polling polls pollster pollute polluted pollutes polluting pollution poly polyfill polyglot polygon
polygons polymorphic polynomial polynomials pom pond ponder pondered pondering pong ponies pony
poodle pool pooled pooling pools poolsize poop poor poorer poorly pop popcorn pope popen poplar
popover popped popping pops popular popularity popularized populate populated populates populating
population populations popup porcelain porcelains porch pord pornography port portability portable
portal portals ported porter porters porthole porting portion portions portmap portmapper portrait
ports pos pose posed poses posh posing position positional positionals positioned positioning
positions positive positively positives posix possess possessed possesses possessing possession
possessive possessives possessor possibilities possibility possible possibles possibly post postal
postbox postcard postdated posted poster posterior posterity posters postfix postgis postgre
postgres postgresql postimage posting postinst postinstall postman postmark postmaster postmortem
postpone postponed postpones postponing postprocessing postrm postrotate posts postscript
postscripts postulate posture postures pot potato potatoes potential potentially potter potty pouch
pound pounding pounds pour pout pow powder power powerd powered powerful powering powerline
poweroff powerpc powerpnt powers powershell powerup ppc ppid ppl ppm ppp pprint ppt pr practicable
practical practically practice practiced practices practise practises pragma pragmas pragmatic
pragmatics praise praised pratt prattle prawn praxis pray prayer prctl pre preamble preambles
preauth prebuilt precarious precaution precautionary precautions precede preceded precedence
precedent precedes preceding precinct precincts precipitation precise precisely precision preclude
precludes precompiled precondition preconditions preconfigure preconfigured preconv precursor
predate predated predates predating predecessor predecessors predefined predetermined predicate
predicated predicates predicating predication predict predictable predictably predicted predicting
prediction predictions predictive predictor predicts predominant predominantly preempt preempted
preemptible preempting preemption preemptive preemptively preempts preen preexisting pref prefab
preface prefaced prefacing prefecture prefer preferable preferably preference preferences
preferentially preferred preferring prefers prefetch prefix prefixed prefixes prefixing prefixlen
prefixlength preflight preformatted pregnancy preimage preinst preinstall prejudice prejudiced
prejudicial preliminary preload preloaded prelude preludes premature prematurely premiere premise
premises premium prep prepackaged preparation preparations preparatory prepare prepared prepares
preparing prepend prepended prepending prepends preposition prepositions preposterous prepped
preprocessing preprocessor preprocessors preremove prerequisite prerequisites prerm prerotate
prerouting pres prescribe prescribed prescribes prescription prescriptions prescriptive presence
presences present presentable presentation presentations presented presenting presently presents
preservation preserve preserved preserves preserving preset presets presetting preshared president
presiding press pressed presses pressing pressure pressures presto presumably presume presumed
presumes presuming presumption pretend pretended pretending pretends pretense pretentious prettier
prettiest prettify pretty prettying prettyprint prettyprinted prettyprinter prettytable pretzel
prev prevail prevailing prevails prevalence prevalent prevent prevented preventing prevention
prevents preview previewed previewer previewers previewing previews previous previously prf pri
price priceless prices pricing pride priest prim primacy primaries primarily primary prime primed
primer primes priming primitive primitives primordial prince princess princeton principal
principally principals principle principled principles print printable printed printenv printer
printers printf printing printings printk printnightmare printout printouts prints prio prior
priorities prioritize prioritized prioritizes prioritizing priority prism prison pristine priv
privacy private privateca privatekey privately privates privatization privatize privatized
privilege privileged privilegedaccessmanager privileges privs prize prizes prj prlimit prn pro
proactive proactively prob probabilistic probabilities probability probable probably probationary
probe probed probes probing problem problematic problematical problematically problems proc
procdump procedural procedure procedures proceed proceeded proceeding proceedings proceeds process
processed processes processid processing processor processors procfs proclaim procmon procps
procrastinated procrastinating procrastination procs procurement procuring prod prodded prodding
produce produced producer producers produces producing product production productions productive
productivity productized productname products prof profanities profanity professional
professionally proffered profile profiled profiler profiles profiling profit profitability
profitable profits profound profsvc proftpd profunctors prog progra program programdata
programfiles programing programmable programmatic programmatically programme programmed programmer
programmers programmes programming programs progress progressbar progressed progresses progressing
progression progressive progressively prohibit prohibited prohibiting prohibition prohibitions
prohibitive prohibitively prohibits proj project projected projectid projecting projection
projections projectnumber projector projectors projects proliferation prolog prologs prologue
prolong prolonged prom prometheus prominence prominent prominently promiscuity promiscuous
promiscuously promise promised promises promising promisor promo promote promoted promotes
promoting promotion promotions prompt prompted prompter prompting promptly promptness prompts prone
pronoun pronounce pronounced pronouncement pronouns pronunciation proof proofed proofing proofread
proofreading proofs prop propaganda propagate propagated propagates propagating propagation
propeller propensity proper properly properties property prophesied proponent proportion
proportional proportionally proportionate proportions proposal proposals propose proposed proposes
proposing proposition propositional propositions propq propquery proprietary proprietors props
proptest pros prose prospect prospective prospects prot protect protected protecting protection
protections protectionstatus protective protector protectors protects protest proto protobuf protoc
protocol protocols proton protonmail protos prototype prototypes prototyping protracted protractor
protrusion proud prov provable provably provctx prove proved proven provenance proverb proves
provide provided providence provider providerid providername providerpath providers provides
providing province provinces proving provision provisional provisionally provisioned provisioning
provisions proviso provoke provoked provokes provoking proxied proxies proximity proxy proxying
proxyless prt prtg prtstat prudence prudent prune pruned prunes pruning prv ps psa psbase psc pscp
psculture pscustomobject psd psec pseudo pseudonym pseudonyms pseudorandom pseudoref pseudos
pseudoterminal psexesvc psgi psh psi psjson pslog psm psmisc psobject psql psr pss psscripts pst
pstore pstree psuiculture psversiontable psw psych psychic psycho psycopg pt ptar ptardiff ptargrep
pth pthread pthreads ptmx ptmxmode ptr ptrace pts ptscotch ptt ptwrite ptx pty pub pubkey
pubkeyauthentication public publication publications publicca publicity publicize publicized
publickey publickeys publicly publicsuffix publish published publisher publishers publishes
publishing pubring pubs pubsub pubsubtopic pueblo puerto puff puffy pug puke pull pulled pulling
pullrequest pulls pulp pulse pulseaudioqt pulses pulseway pulsing pummel pump pumped pumpkin pun
punch punched punching punct punctuate punctuated punctuation punctured puncturing punish punished
punning punt punted punting punts punycode pup puppet puppies puppy purchase purchased purchases
purchasing pure puree purely pureperl purer purgatory purge purgeable purged purges purging
purification purified purify purity purl purple purported purportedly purporting purpose purposed
purposefully purposely purposes purse pursuance pursuant pursue pursued pursuit pursuits pus push
pushed pusher pushes pushing pushover pushy put putative putenv puts putter putters putting putty
puzzle puzzled puzzling pv pvk pw pwck pwconv pwd pwdump pwdx pwn pwquality pwrite pws pwsh
pwunconv pycharm pydantic pydoc pygettext pygmentize pygments pyle pylint pylsp pyparsing pypi
pypirc pypsrp pyqt pyramid pyside pyspark pyspnego pytest python pythonpath pywinrm pyx pzstd qa
qakbot qatar qcow qdisc qdiscs qemu qfe qml qnx qos qps qrcode qrencode qt qtquick qtr qua quack
quad quadmath quadrant quadrants quadratic quadrilateral quadro quadruple quadrupled quadruples
quadruplets quads quail quaint qualcomm qualification qualifications qualified qualifier qualifiers
qualifies qualify qualifying qualities quality qualms qualys quanta quantified quantifier
quantifiers quantify quantitative quantities quantity quantum quarantine quarantined quark quarks
quarrels quarry quart quarter quarterly quarters quartet quarto quartz quash quashed quasi quay
queen queens quell quench queried queries query querying querymodules quest question questionable
questioning questions queue queued queueing queues queuing quibble quibbles quic quiche quick
quickcheck quickened quickening quicker quickest quickfixengineering quickly quickstart quiescent
quiet quieted quieter quieting quietly quietness quiets quilt quilted quips quirk quirked quirks
quirky quit quite quits quitted quitter quitting quiver quiz quorum quot quota quotacheck quotaon
quotas quotation quotations quote quoted quotes quotient quotients quoting quser qux qvx qword
rabbit rabbitmq raccoon race raced racer races racily racing racist rack racket racoon racy radar
radars radeon radial radiant radiation radical radically radii radio radioactive radios radius
radiuses radix radmin raffle raft rag rage ragged raid raids rail railroad rails railway rain
rainbow raindrop raines rainfall rains rainstorm raise raised raises raising raisins rake ram
ramble ramdisk ramen ramification ramifications ramp rampage ramps ran ranch rand randfile random
randomization randomize randomized randomizes randomizing randomly randomness randr rang range
ranged ranger rangers ranges ranging rank ranked ranking ranks ranlib ransom ransomware rant rap
raped rapid rapidly rapport rar rare rarely rarer rarest rarity rarp rash raspberry raster rat rate
"""
