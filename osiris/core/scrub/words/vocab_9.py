"""The vocabulary, from necessitate to pkttyagent."""

WORDS = """\
necessitate necessitated necessitates necessitating necessities necessity neck necked neckerchief
neckerchiefs neckerchieves necking necklace necklaces neckline necklines necks necktie neckties
necrophilia nectar nectarine nectarines need needed needier neediest needing needle needled needles
needless needlessly needlework needling needs needy nefarious neg negate negated negates negating
negation negations negative negatived negatively negatives negativing negativity neglect neglected
neglectful neglecting neglects neglig negligee negligees negligence negligent negligently
negligible negligs negotiable negotiate negotiated negotiates negotiating negotiation negotiations
negotiator negotiators neigh neighbor neighbored neighborhood neighborhoods neighboring
neighborliness neighborly neighbors neighbour neighbouring neighbours neighed neighing neighs
neither nen neon neophyte neophytes nepal nephew nephews nepotism neqn nerve nerved nerves nerving
nervous nervously nervousness ness nessus nest nested nesting nestle nestled nestles nestling nests
net netapp netbase netbios netbook netbsd netcat netcdf netconfig netdev netdevice netfilter
netflix netfs netfw netgroup netgroups nether netid netinet netlink netlogon netmask netns netrc
nets netscape netsh netstat netsvcs netted netting nettle nettled nettles nettling network
networkconnectivity networkctl networkd networked networking networkinterface networkmanagement
networkmanager networkprofile networks networksecurity networkservices netzwerkdienst neural
neurologist neurologists neurology neuron neurons neuroses neurosis neurotic neurotics neuter
neutered neutering neuters neutral neutrality neutralize neutralized neutralizes neutralizing
neutrals neutron neutrons never nevertheless new newbie newbies newborn newborns newbranch newcomer
newcomers newed newer newest newfangled newgidmap newgrp newid newinstance newline newlines newly
newname newnet newrelic news newsagents newscast newscaster newscasters newscasts newsgroup
newsgroups newsier newsiest newsletter newsletters newspaper newspapers newsprint newsstand
newsstands newstuff newsy newt newtab newts newtype newuidmap newusers next nextgen nexthop nexus
nfc nfs nfslock nfsv nft nftables ngaut ngc ngettext nginx ngrok ngs nibble nibbled nibbles
nibbling nic nicaragua nice nicely niceness nicer nicest niceties nicety niche niches nick nicked
nickel nickels nicking nickname nicknamed nicknames nicknaming nicks nicotine niece nieces niftier
niftiest nifty niger nigeria nigh night nightclub nightclubbed nightclubbing nightclubs nightfall
nightgown nightgowns nightingale nightingales nightly nightmare nightmares nightmarish nights
nighttime nil nimble nimbler nimblest nimbly nincompoop nincompoops nine nines nineteen nineteens
nineteenth nineteenths nineties ninetieth ninetieths ninety ninja ninjaone ninjarmm ninnies ninny
ninth ninths nip nipped nippier nippiest nipping nipple nipples nippy nips nir nis nisdomainname
nist nistp nit nite nites nitfol nitpick nitpicking nitpicks nitrate nitrated nitrates nitrating
nitro nitrogen nits nitwit nitwits nix nl nla nlasvc nlink nlp nls nltest nm nmap nmi nmt nnn nnnn
no noatime noauto nobackup nobackups nobfd nobility noble nobleman noblemen nobler nobles noblest
noblewoman noblewomen nobly nobodies nobody noc nocache nocheck noclobber nocturnal nod nodata
nodded nodding node nodegroup nodejs nodelay nodepool nodeps nodes nodetype nodev nodrop nods noes
noescape noexec noexit nofail nofile nofollow nogroup nogui noheadings nohup noindex noise noised
noiseless noiselessly noises noisier noisiest noisily noisiness noising noisy nolog nologin nologo
nom nomad nomadic nomads nomatch nomenclature nomenclatures nominal nominally nominate nominated
nominates nominating nomination nominations nominative nominatives nominee nominees non nonalpha
noname nonblank nonblock nonblocking nonce nonchalance nonchalant nonchalantly noncommercial
noncommittal nonconformist nonconformists noncumulative noncurrent nondefault nondescript none
nonempty nonentities nonentity nonessential nonetheless nonewline nonexecutable nonexistent
nonexisting nonfatal nonfiction nonflammable noninteractive noninteractively nonlinear nonlocal
nonmatching nonnegative nonnull nonoption nonoverlapping nonpartisan nonpartisans nonprintable
nonprivileged nonprofit nonprofits nonresident nonresidents nonroot nonsense nonsensical
nonspecific nonstandard nonstop nonterminal nontrivial nonuser nonviolence nonwhitespace nonzero
noodle noodled noodles noodling nook nooks noon noop noose nooses noout nop nopager nopasswd nope
noprefix noprofile noprogress noproxy noqa noqueue nor nordic norfolk norm normal normality
normalization normalize normalized normalizer normalizes normalizing normally norman normative
norms north northbound northeast northeasterly northeastern northerlies northerly northern
northward northwest northwestern norway nos nose nosebleed nosebleeds nosed noses nosey nosier
nosiest nosing nostalgia nostalgic nostril nostrils nosuid nosy not notable notables notably
notafter notary notation notations notch notched notches notching notcontains note notebook
notebooks noted notepad notes noteworthy notfound nothing nothingness nothings notice noticeable
noticeably noticeboard noticeboards noticed notices noticing notification notifications notified
notifier notifies notify notifyconfig notifying notin noting notion notional notionally notions
notlike notmatch notmuch notnull notoriety notorious notoriously notrack notwithstanding nougat
nougats nought noughts noun nouns noupdate nourish nourished nourishes nourishing nourishment
nouser nouveau nov nova novel novelist novelists novels novelties novelty november novice novices
now nowadays nowarn nowhere nowide nowrap noxious noxpm nozzle nozzles npc npm npmrc npp nprm nproc
nptl npx nr nrefactory nroff ns nsec nsenter nsi nsis nslookup nspawn nspr nsswitch nstat nt ntalk
ntdll ntds ntdsutil ntest ntfs nth ntl ntlm ntlmrelayx ntlmssp ntp ntpath ntpd ntpsec ntrtscan
nuance nuances nuclear nuclei nucleus nucleuses nude nuder nudes nudest nudge nudged nudges nudging
nudity nuget nugget nuggets nuisance nuisances nuke nuked nuking nul null nullable nullified
nullifies nullify nullifying nullity nullok nulls num numa numb numbed number numbered numbering
numbers numbest numbing numbness numbs numeral numerals numerate numerator numerators numeric
numerical numerically numerics numerous numfmt numnodes numpy nums numstat numtype nun nunlock nuns
nuptial nuptials nurse nursed nursemaid nursemaids nurseries nursery nurses nursing nurture
nurtured nurtures nurturing nut nutcracker nutcrackers nutmeg nutmegs nutrient nutrients nutriment
nutriments nutrition nutritional nutritious nuts nutshell nutshells nutted nuttier nuttiest nutting
nutty nuzzle nuzzled nuzzles nuzzling nv nvecparallel nvidia nvme nxc nylon nymph nymphs oaep oaf
oafs oak oaks oar oared oaring oars oases oasis oath oaths oatmeal oauth oauthlib obedience
obedient obediently obelisk obelisks obese obesity obey obeyed obeying obeys obfuscate obfuscated
obfuscates obfuscation obituaries obituary obj objc objcopy objdump object objected objectid
objecting objection objectionable objections objective objectively objectives objectivity
objectname objector objectors objectpath objects objfile objid objs obligate obligated obligates
obligating obligation obligations obligatory oblige obliged obliges obliging oblique obliques
obliterate obliterated obliterates obliterating obliteration oblivion oblivious obliviously oblong
oblongs obnoxious oboe oboes obscene obscener obscenest obscenities obscenity obscure obscured
obscurer obscures obscurest obscuring obscurities obscurity observability observable observance
observances observant observation observations observatories observatory observe observed observer
observers observes observing obsess obsessed obsesses obsessing obsession obsessions obsessive
obsolescence obsolescent obsolete obsoleted obsoletes obsoleting obstacle obstacles obstetrician
obstetricians obstetrics obstinacy obstinate obstruct obstructed obstructing obstruction
obstructions obstructive obstructs obtain obtainable obtained obtaining obtains obtrusive obtuse
obtuser obtusest obviate obviates obviating obvious obviously oc ocaf ocal ocaml occasion
occasional occasionally occasioned occasioning occasions occluded occupancy occupant occupants
occupation occupational occupations occupied occupies occupy occupying occur occurences occurred
occurrence occurrences occurring occurs ocean oceanic oceanography oceans ocelot oci ocr ocs ocsp
oct octagon octagonal octagons octal octave octaves octeontx octet octets october octopi octopus
octopuses ocular oculars odbc odd oddball odder oddest oddities oddity oddly odds ode odeke odes
odious odometer odometers odor odors odr ods odt oem of ofb off offbeat offbeats offed offend
offended offender offenders offending offends offense offenses offensive offensiveness offensives
offer offered offering offerings offers offhand office officejet officer officers offices official
officially officials officiate officiated officiates officiating officious offing offings offline
offload offloaded offloading offloads offs offset offsets offsetting offshoot offshoots offshore
offspring offsprings offstage offstages ofs oft often oftener oftenest ogg ogled ogles ogling ogre
ogres ogs oh ohm ohms ohs oid oidc oil oiled oilier oiliest oiling oils oily ointment ointments ok
okay okayed okaying okays okra okras okta old olden older oldest oldfile oldname oldstable oldstyle
olfactories olfactory olive olives omega omelet omelets omelette omelettes omen omens omics ominous
ominously omission omissions omit omits omitted omitting omniauth omnibus omnipotence omnipotent
omnipresent omniscient on onboard onboarded onboarding once oncoming ondemand ondisk one onedrive
oneletter oneline onerous onerror ones oneself oneshot onetime oneway ongoing onig onion onions
online onlinepayment onlooker onlookers only onomatopoeia onrender onrush onrushes ons onset onsets
onslaught onslaughts onto onus onuses onward onwards oodles oom ooo oops ooze oozed oozes oozing op
opacity opals opaque opaqued opaquely opaquer opaques opaquest opaquing opcode opcodes open openapi
openat openbsd opencontainers opened openemr opener openers openest opengl opengroup openid opening
openings openjdk openly openmp openmpi openness openntpd openpgp opens opensmtpd opensource openssh
openssl openstack opensuse opentracing openvpn opera operable operand operands operas operate
operated operates operatic operating operatingsystem operation operational operations operative
operatives operator operators opf ophthalmologist ophthalmologists ophthalmology opinion
opinionated opinions opium oplock opossum opossums opponent opponents opportune opportunist
opportunistic opportunists opportunities opportunity oppose opposed opposes opposing opposite
opposites opposition oppress oppressed oppresses oppressing oppression oppressive oppressor
oppressors ops opt opted optic optical optician opticians optics optima optimal optimism optimist
optimistic optimistically optimists optimization optimizations optimize optimized optimizer
optimizes optimizing optimum optimums optin opting option optional optionally optioned optioning
options optiplex optometrist optometrists optout optparse opts optscript opulent opus opuses or
oracle oracles oral orals orange oranges orangutan orangutang orangutangs orangutans oration
orations orator oratories orators oratory orb orbit orbital orbitals orbited orbiting orbits orc
orchard orchards orchestra orchestral orchestras orchestrate orchestrated orchestrates
orchestrating orchestration orchestrations orchestrator orchestrators orchid orchids ord ordain
ordained ordaining ordains ordeal ordeals order orderby ordered orderfile ordering orderings
orderlies orderly orders ordinal ordinals ordinance ordinances ordinaries ordinarily ordinary
ordination ordinations ore ores org organ organic organics organisation organisational organised
organism organisms organist organists organization organizational organizations organize organized
organizer organizers organizes organizing organs orgasm orgies orgname orgpolicy orgs orgy orient
oriental orientate orientated orientates orientating orientation orientations oriented orienting
orients orifice orig origin original originality originally originals originate originated
originates originating originator originators origins ornament ornamental ornamented ornamenting
ornaments ornate ornately ornithologist ornithologists ornithology orphan orphanage orphanages
orphaned orphaning orphans orthanc orthodontist orthodontists orthodox orthogonal orthogonality
orthographic orthographies orthography orthopaedics orthopedics orya os osascript osc oscar
oscillate oscillated oscillates oscillating oscillation oscillations oscillator oscilloscope osf
osgi osi osiris osiriscare oslogin osmosis osquery osrelease ossec ossl osslsigncode ostensible
ostensibly ostentation ostentatious ostracize ostracized ostracizes ostracizing ostrich ostriches
osx otf other others othersecret otherwise otool otp otter otters ou ouch ought ounce ounces our
ours ourselves oust ousted ouster ousters ousting ousts out outage outages outbound outbreak
outbreaks outburst outbursts outcast outcasts outclass outclassed outclasses outclassing outcome
outcomes outcries outcry outdated outdid outdistance outdistanced outdistances outdistancing outdo
outdoes outdoing outdone outdoor outdoors outed outer outermost outfield outfields outfile outfit
outfits outfitted outfitting outgoing outgrew outgrow outgrowing outgrown outgrows outgrowth
outgrowths outhouse outhouses outing outings outlaid outlandish outlast outlasted outlasting
outlasts outlaw outlawed outlawing outlaws outlay outlaying outlays outlen outlet outlets outline
outlined outlines outlining outlive outlived outlives outliving outlook outlooks outlying outmoded
outnumber outnumbered outnumbering outnumbers outofdate outpatient outpatients outperform
outperforms outpost outposts output outputdir outputencoding outputfile outputformat outputpath
outputs outputted outputting outrage outraged outrageous outrageously outrages outraging outran
outright outrun outrunning outruns outs outset outsets outshine outshined outshines outshining
outshone outside outsider outsiders outsides outsize outskirt outskirts outsmart outsmarted
outsmarting outsmarts outsource outsourced outspoken outstanding outstandingly outstation
outstations outstrip outstripped outstripping outstrips outstript outward outwardly outwards
outweigh outweighed outweighing outweighs outwit outwits outwitted outwitting ova oval ovals
ovaries ovary ovation ovations oven ovens over overall overalls overate overbear overbearing
overbears overblown overboard overbore overborne overburden overburdened overburdening overburdens
overcame overcast overcasting overcasts overcharge overcharged overcharges overcharging overcoat
overcoats overcome overcomes overcoming overcrowd overcrowded overcrowding overcrowds overdid
overdo overdoes overdoing overdone overdose overdosed overdoses overdosing overdraft overdraw
overdrawing overdrawn overdraws overdrew overdue overeager overeat overeaten overeating overeats
overestimate overestimated overestimates overestimating overflow overflowed overflowing overflows
overfull overgrew overgrow overgrowing overgrown overgrows overhand overhands overhang overhanging
overhangs overhaul overhauled overhauling overhauls overhead overheads overhear overheard
overhearing overhears overheat overheated overheating overheats overhung overkill overlaid overlain
overland overlap overlapped overlapping overlaps overlay overlayfs overlaying overlays overlie
overlies overlimit overlimits overload overloaded overloading overloads overlong overlook
overlooked overlooking overlooks overly overlying overnight overnights overpass overpasses
overpopulation overpower overpowered overpowering overpowers overprice overpriced overprices
overpricing overprint overprinted overprinting overprints overran overrate overrated overrates
overrating overreact overreacted overreacting overreacts overridden override overriden overrides
overriding overrode overrule overruled overrules overruling overrun overrunning overruns overs
oversampling oversaw overseas oversee overseeing overseen overseer overseers oversees overshadow
overshadowed overshadowing overshadows overshoot overshooting overshoots overshot oversight
oversights oversimplification oversize oversized oversleep oversleeping oversleeps overslept
overstate overstated overstates overstating overstep overstepped overstepping oversteps overt
overtake overtaken overtakes overtaking overthrew overthrow overthrowing overthrown overthrows
overtime overtimes overtly overtone overtones overtook overture overtures overturn overturned
overturning overturns overuse overused overuses overusing overview overviews overweight overwhelm
overwhelmed overwhelming overwhelmingly overwhelms overwork overworked overworking overworks
overwrite overwrites overwriting overwritten overwrought overzealous ovf ovum owa owe owed owen
owes owing owl owls own owned owner owners ownership ownerships owning owns ows ox oxen oxidation
oxide oxides oxidize oxidized oxidizes oxidizing oxygen oyster oysters ozone paa pac pace paced
pacemaker pacemakers paces pacific pacified pacifier pacifiers pacifies pacifism pacifist pacifists
pacify pacifying pacing pack package packaged packagekit packagekitglib packagename packages
packaging packard packed packer packers packet packets packfile packfiles packing packs pacs pact
pacts pad padded paddies padding paddle paddled paddles paddling paddock paddocked paddocking
paddocks paddy padlock padlocked padlocking padlocks pads pae paexec pagans page pageant pageantry
pageants pagecount paged pager pagers pages pagesize paginate paginated pagination paging pagoda
pagodas paid pail pails pain paine pained painful painfuller painfullest painfully paining painless
painlessly pains painstaking paint painted painter painting paintings paints pair paired pairing
pairs pairwise pajamas pakcet pakistan pal palace palaces palatable palate palates palatial pale
paled paleontologist paleontologists paleontology paler pales palest palestinian palette palettes
palindrome paling pall pallbearer pallbearers palled pallid palling pallor palls palm palmed palmer
palming palms palomino palominos palpable palpably pals paltrier paltriest paltry pam pamper
pampered pampering pampers pamphlet pamphlets pan panacea panaceas panama panasonic pancake
pancaked pancakes pancaking pancreas pancreases pancreatic panda pandas pandemonium pander pandered
pandering panders pandoc pane panel paneled paneling panelled panelling panellings panels panes
pang pango pangs panhandle panhandled panhandler panhandlers panhandles panhandling panic panicked
panicking panicky panics panned panning panorama panoramas panoramic pans pansies pant panted
panther panthers pantie panties panting pantomime pantomimed pantomimes pantomiming pantries pantry
pants panty pap papa papacies papacy papal papas papaya papayas paper paperback paperbacks papered
papering papers paperweight paperweights paperwork paprika papua papyri papyrus papyruses par
parable parables parachute parachuted parachutes parachuting parade paraded parades paradigm
paradigms parading paradise paradises paradox paradoxes paradoxical paradoxically paraffin paragon
paragons paragraph paragraphed paragraphing paragraphs paraguay parakeet parakeets parallel
paralleled paralleling parallelism parallelization parallelized parallelled parallelling parallels
paralyses paralysis paralytic paralytics paralyze paralyzed paralyzes paralyzing param parameter
parameterized parametermanager parameters paramount params paranoia paranoid paranoids
paraphernalia paraphrase paraphrased paraphrases paraphrasing paraplegic paraplegics parasite
parasites parasitic parasol parasols paratrooper paratroopers parcel parceled parceling parcelled
parcelling parcels parch parched parches parching parchment parchments pardon pardonable pardoned
pardoning pardons pare pared paren parent parentage parental parented parentheses parenthesis
parenthesize parenthesized parenthetical parenthood parenting parents pares parfait paring paris
parisc parishes parishioner parishioners parity park parka parkas parked parker parking parkinson
parks parkway parkways parlance parliament parliamentary parliaments parlor parlors parochial
parodied parodies parody parodying parole paroled paroles paroling parquet parrakeet parrakeets
parred parring parrot parroted parroting parrots pars parsable parse parsec parsechangelog parsecs
parsed parser parsers parses parsimonious parsing parsley parsnip parsnips parson parsonage
parsonages part partake partaken partakes partaking parted partial partiality partially partials
participant participants participate participated participates participating participation
participle participles particle particles particular particularly particulars partied parties
parting partings partisan partisans partition partitioned partitioning partitions partizan
partizans partlabel partly partner partnered partnering partners partnership partnerships partook
partridge partridges parts partuuid partway partx party partying pas pass passable passage passages
passageway passageways passbook passbooks passed passenger passengers passer passes passing passion
passionate passionately passions passive passively passives passphrase passphrases passport
passports passthrough passthru passwd passwdqc password passwordauthentication passwordhistorysize
passwordless passwords past pasta pastas paste pastebin pasteboard pasted pastel pastels pastes
pastetext pasteurization pasteurize pasteurized pasteurizes pasteurizing pastiche pastie pastier
pasties pastiest pastime pastimes pasting pastor pastoral pastorals pastors pastries pastry pasts
pasture pastured pastures pasturing pat patch patched patches patching patchwork patchworks patchy
patent patented patenting patently patents paternal paternalism paternity pates path pathchk
pathetic pathetically pathlen pathlib pathname pathnames pathological pathologically pathologist
pathologists pathology pathos paths pathspec pathspecs pathto pathway pathways patience patient
patienter patientest patiently patients patio patios patriarch patriarchal patriarchs patrimonies
patrimony patriot patriotic patriotism patriots patrol patrolled patrolling patrols patron
patronage patronages patronize patronized patronizes patronizing patrons pats patted patter
pattered pattering pattern patterned patterning patterns patters patties patting paucity pault
paunch paunches paunchier paunchiest paunchy pauper paupers pause paused pauses pausing pave paved
pavement pavements paves pavilion pavilions paving paw pawed pawing pawn pawnbroker pawnbrokers
pawned pawning pawns paws pay payable payed payer payers paying payload payloads payment payments
payne payoff payoffs paypal payroll payrolls pays pbkdf pc pca pcap pcapng pci pcmcia pcp pcr pcre
pct pctx pcw pd pdb pdc pdeathsig pdf pdksh pdp pdq pdt pdu pe pea peace peaceable peaceful
peacefully peacemaker peacemakers peaces peach peaches peacock peacocks peak peaked peaking peaks
peal pealed pealing peals peanut peanuts pear pearce pearl pearled pearling pearls pears peas
peasant peasants peat pebble pebbled pebbles pebbling pebs pecan pecans pecked pecking pecks
peculiar peculiarities peculiarity peculiarly pedagogy pedal pedaled pedaling pedalled pedalling
pedals pedant pedantic pedantry pedants peddle peddled peddler peddlers peddles peddling pedestal
pedestals pedestrian pedestrians pediatrician pediatricians pediatrics pediatrist pediatrists
pedigree pedigrees pedlar pedlars peek peeked peekfd peeking peeks peel peeled peeling peels peep
peeped peephole peeping peeps peer peercred peered peering peerings peerless peername peers peeve
peeved peeves peeving peevish peg pegged pegging pegs pelican pelicans pellet pelleted pelleting
pellets pelt pelted pelting pelts pelves pelvic pelvis pelvises pem pen penal penalize penalized
penalizes penalizing penalties penalty penance penances penchant pencil penciled penciling
pencilled pencilling pencils pend pendant pendants pended pending pends pendulum pendulums penes
penetrate penetrated penetrates penetrating penetration penetrations penguin penguins penicillin
peninsula peninsulas penis penises penitence penitent penitentiaries penitentiary penitents
penknife penknives penmanship pennant pennants penned pennies penniless penning penny pens pension
pensioned pensioner pensioners pensioning pensions pensive pensively pentagon pentagonal pentagons
pentest penthouse penthouses pentium penultimate peon peonies peons peony people peopled peoples
peopling pep pepped pepper peppered peppering peppermint peppermints peppers pepping peps per
perceive perceived perceives perceiving percent percentage percentages percentile percentiles
percents perceptible perception perceptions perceptive perceptual perch perchance perched perches
perching percolate percolated percolates percolating percolation percolator percolators percpu
percussion peremptory perennial perennials perf perfctr perfect perfected perfecter perfectest
perfecting perfection perfectionist perfectionists perfections perfectly perfects perflogs perfmon
perforate perforated perforates perforating perforation perforations perforce perform performance
performances performed performer performers performing performs perfrecord perfume perfumed
perfumes perfuming perfunctorily perfunctory perhaps peril periled periling perilled perilling
perilous perilously perils perimeter perimeters period periodic periodical periodically periodicals
periodicity periods peripheral peripherals peripheries periphery periscope periscopes perish
perishable perishables perished perishes perishing perjure perjured perjures perjuries perjuring
perjury perk perked perkier perkiest perking perks perky perl perlbug perldoc perlivp perlpod
perlthanks perm permanence permanent permanently permanents permeate permeated permeates permeating
permissible permission permissions permissive permit permitemptypasswords permitrootlogin permits
permitted permitting perms permutation permutations permute permuted permutes permuting pernicious
peroxide peroxided peroxides peroxiding perpendicular perpendiculars perpetrate perpetrated
perpetrates perpetrating perpetrator perpetrators perpetual perpetually perpetuals perpetuate
perpetuated perpetuates perpetuating perplex perplexed perplexes perplexing perplexities perplexity
perror persecute persecuted persecutes persecuting persecution persecutions persecutor persecutors
perseverance persevere persevered perseveres persevering persist persisted persistence persistent
persistently persisting persists person persona personable personal personalities personality
personalization personalize personalized personalizes personalizing personally personals
personification personifications personified personifies personify personifying personnel persons
perspective perspectives perspiration perspire perspired perspires perspiring persuade persuaded
persuades persuading persuasion persuasions persuasive persuasively pert pertain pertained
pertaining pertains perter pertest pertinent perturb perturbation perturbed perturbing perturbs
peru perusal perusals peruse perused peruses perusing pervade pervaded pervades pervading pervasive
perverse perversion perversions pervert perverted perverting perverts peskier peskiest pesky
pessimal pessimism pessimist pessimistic pessimists pest pester pestered pestering pesters
pesticide pesticides pestilence pestilences pests pet petal petals petered petering peters petite
petites petition petitioned petitioning petitions petrified petrifies petrify petrifying petrol
petroleum pets petsc petted petticoat petticoats pettier pettiest pettiness petting petty petulant
petunia petunias pew pews pewter pewters pf pfifo pfx pg pgp pgrep pgrouting pgrp pgsql ph
phantasied phantasies phantasy phantasying phantom phantoms pharmaceutical pharmaceuticals
pharmacies pharmacist pharmacists pharmacy phase phased phases phasing pheasant pheasants phenomena
phenomenal phenomenally phenomenon phenomenons phf phi philanthropic philanthropies philanthropist
philanthropists philanthropy philippines philips philosopher philosophers philosophical
philosophies philosophize philosophized philosophizes philosophizing philosophy phish phishing
phlegm phlegmatic phobia phobias phoenix phone phoned phones phonetic phonetics phoney phoneys
phonics phonied phonier phonies phoniest phoning phonograph phonographs phony phonying phosphor
phosphorescence phosphorescent phosphorus photo photocopied photocopier photocopiers photocopies
photocopy photocopying photoed photogenic photograph photographed photographer photographers
photographic photographing photographs photography photoing photon photons photos photosynthesis
phototypesetter php phpmyadmin phpunit phrasal phrase phrased phraseology phrases phrasing phy phyl
phys physic physical physically physicals physician physicians physicist physicists physics
physiological physiology physique physiques pi pianist pianists piano pianos pic piccolo piccolos
pick pickaback pickabacked pickabacking pickabacks pickax pickaxe pickaxed pickaxes pickaxing
picked picker picket picketed picketing pickets pickier pickiest picking pickle pickled pickles
pickling pickpocket pickpockets picks pickup pickups picky picnic picnicked picnicking picnics pico
piconv pics pictorial pictorials picture pictured pictures picturesque picturing pid piddle piddled
piddles piddling pidfd pidfile pidgin pidof pids pidwait pie piece pieced piecemeal pieces
piecework piecing pier pierce pierced pierces piercing piers pies piety pif pig pigeon pigeonhole
pigeonholed pigeonholes pigeonholing pigeons pigged pigging piggish piggy piggyback piggybacked
piggybacking piggybacks pigheaded pigment pigments pigpen pigpens pigs pigtail pigtails pike piked
pikes piking pilcrow pile piled piles pilfer pilfered pilfering pilfers pilgrim pilgrimage
pilgrimages pilgrims piling pill pillage pillaged pillages pillaging pillar pillars pilled pilling
pillow pillowcase pillowcases pillowed pillowing pillows pills pilot piloted piloting pilots
pimcommon pimple pimples pimplier pimpliest pimply pimtextedit pin pinch pinched pinches pinching
pincushion pincushions pine pineapple pineapples pined pinentry pines ping pinged pinging pings
pining pinion pinioned pinioning pinions pink pinked pinker pinkest pinking pinks pinky pinnacle
pinnacles pinned pinning pinpoint pinpointed pinpointing pinpoints pins pint pints pinyin pioneer
pioneered pioneering pioneers pious pip pipe piped pipeline pipelines piper pipes piping pique
piqued piques piquing piracy piranha piranhas pirate pirated pirates pirating pirouette pirouetted
pirouettes pirouetting pis pistachio pistachios pistol pistols piston pistons pit pitch pitched
pitcher pitchers pitches pitchfork pitchforked pitchforking pitchforks pitching piteous piteously
pitfall pitfalls pithier pithiest pithy pitied pities pitiful pitifully pitiless pits pitt pittance
pittances pitted pitting pity pitying pivot pivotal pivoted pivoting pivots pixbuf pixdata pixel
pixels pixie pixies pixy pizza pizzas pk pkaction pkcheck pkcon pkcs pkd pkexec pkey pkg pkgcache
pkgconf pkgconfig pkgdata pkgutil pki pkill pkinit pkix pkmon pkt pktinfo pktline pkts pkttyagent
"""
