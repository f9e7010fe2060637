"""The vocabulary, from libtypes to necessary."""

WORDS = """\
libtypes libubootenv libubsan libuchardet libudev libudisks libufo libuhd libui libuim libuima
libukui libunbound libuncommons libunicode libunistring libunity libuniversal libunix libuno
libunwind libupnp libupower liburdfdom liburi libusb libuser libusermetrics libustr libutempter
libutf libuuid libuv libv libva libvanessa libvdeplug libvdk libvdpau libversion libverto libvhdi
libvips libvirt libvisio libvisp libvkd libvmdk libvo libvolk libvorbis libvorbisenc libvpb
libvshadow libvslvm libvte libvterm libvtk libwacom libwagon libwayland libwbclient libweb
libwebkit libwebp libwebservice libwebsockets libwf libwiki libwildmagic libwmf libwnck libwnn
libwpd libwpg libwps libwrap libwvstreams libwww libwx libwxgtk libx libxalan libxapian libxau
libxaw libxbase libxcb libxcomposite libxcursor libxdamage libxdmcp libxerces libxext libxfce
libxfixes libxft libxi libxine libxinerama libxkbcommon libxkbfile libxml libxmlada libxmlb
libxmlrpc libxmlsec libxmu libxmuu libxnvctrl libxpm libxrandr libxrender libxrootd libxsettings
libxshmfence libxslt libxss libxt libxtables libxtst libxv libxxf libxxhash libya libyaml libyang
libyuv libz libzeitgeist libzemberek libzeroc libzip libzita libzmf libzmq libzookeeper libzstd
libzt libzvbi libzxing libzypp lice licence licenced licences licencing license licensed licensee
licensees licenses licensing lichen lichens lick licked licking licks licorice licorices lid lids
lie lied lien liens lies lieu lieutenant lieutenants life lifeboat lifeboats lifecycle lifecycles
lifeforms lifeguard lifeguards lifeless lifelike lifeline lifelines lifelong lifesciences lifespan
lifespans lifestyle lifestyles lifetime lifetimes lifo lift lifted lifting lifts ligament ligaments
ligature ligatures light lightdm lighted lighten lightened lightening lightens lighter lighters
lightest lighthouse lighthouses lighting lightly lightness lightning lightninged lightnings
lightproof lights lighttpd lightweight lightweights lii likable like likeable liked likelier
likeliest likelihood likelihoods likely liken likened likeness likenesses likening likens liker
likes likest likewise liking lilac lilacs lilies lilt lilted lilting lilts lily limb limber
limbered limbering limbers limbo limbs lime limed limelight limerick limericks limes limestone
liming limit limitation limitations limited limiter limiting limitless limits limousine limousines
limp limped limper limpest limping limps lin linchpin linchpins lincoln line lineage lineages
linear linearly lined linefeed linefeeds linen lineno liner liners lines linger lingered lingerie
lingering lingers lingo lingoes lingos linguist linguistic linguistics linguists liniment liniments
lining linings link linkage linkages linked linkedin linker linkers linking linklayer linklocal
linkperf links linktype linoleum lint linted linter linting lints linus linux lion lioness
lionesses lions lip lipo lips lipstick lipsticked lipsticking lipsticks liquefied liquefies liquefy
liquefying liqueur liqueurs liquid liquidate liquidated liquidates liquidating liquidation
liquidations liquids liquified liquifies liquify liquifying liquor liquored liquoring liquors lira
lis lisp lisped lisping lisps list listed listen listened listener listeners listening listens
listfile listing listings listkeys listless listres lists listtopics lit litanies litany lite liter
literacy literal literally literalpath literals literary literate literates literature liters lithe
lither lithest lithium lithuania litigation litter litterbug litterbugs littered littering litters
little littleendian littler littlest liturgical liturgies liturgy livable live liveable lived
livelier liveliest livelihood livelihoods liveliness lively liven livened liveness livening livens
liver livers lives livest livestock livid living livings lix lizard lizards ljust ll lladdr llama
llamas llc lldb llm llmnr llvm lm lmdb lmhosts lmtp ln lname lng lnk lns lnstat lo loaction load
loadable loadavg loadbalancer loadbalancing loaded loader loaders loading loads loaf loafed loafer
loafers loafing loafs loam loan loaned loaning loans loath loathe loathed loathes loathing
loathings loathsome loaves lob lobbed lobbied lobbies lobbing lobby lobbying lobbyist lobbyists
lobe lobes lobotomy lobs lobster lobsters loc local localaccounts localappdata localdata localdir
locale localectl localed localedef locales localfile localgroup localhost localities locality
localization localize localized localizes localizing locally localmachine localport locals
localserver localtime localuser locate located locates locating location locations locator lock
lockable lockbit lockdown locke locked locker lockers locket lockets lockfile locking lockless
lockout lockoutbadcount lockoutthreshold locks lockscreen locksmith locksmiths lockstatus lockstep
lockup lockups locomotion locomotive locomotives locus locust locusts lodge lodged lodger lodgers
lodges lodging lodgings loft lofted loftier loftiest loftiness lofting lofts lofty log logarithm
logarithmic logarithms logfile logged loggedonuser logger loggers logging loggingsetting logic
logical logicaldisk logically logician login loginctl logind logins loginuid loginuser logitech
logjam loglevel logmein logname logo logoff logon logons logonsession logos logout logrotate logrus
logs logsave logsrvd logstash logtype loi loin loincloth loincloths loins loiter loitered loiterer
loiterers loitering loiters lol loll lolled lolling lollipop lollipops lolls lollypop lollypops
london lone lonelier loneliest loneliness lonely lonesome long longed longer longest longevity
longform longhand longing longings longish longitude longitudes longitudinal longjmp longrunning
longs longshoreman longshoremen look lookalike lookalikes looked looker looking lookout lookouts
looks lookup lookups loom loomed looming looms loon looneyier looneyies looneys loonie loonier
loonies looniest loons loony loop loopback looped loophole loopholes looping loops loose loosed
loosely loosen loosened loosening loosens looser looses loosest loosing loot looted looting loots
lop lope loped loping lopped lopping lops lopsided lord lorded lording lords lore lorries lorry los
lose loser losers loses losetup losing loss losses lossless lost lot loth lotion lotions lots
lotteries lottery lotus lotuses loud louder loudest loudly loudness loudspeaker loudspeakers lounge
lounged lounges lounging louse louses lousier lousiest lousy lovable love loveable loved lovelier
lovelies loveliest loveliness lovely lover lovers loves loving lovingly low lowdown lowed lower
lowercase lowercaseletter lowerdir lowered lowering lowers lowest lowing lowlevel lowlier lowliest
lowly lowmem lows loyal loyaler loyalest loyaller loyallest loyalties loyalty lozenge lozenges lpd
lpe lpr lro lru ls lsa lsadump lsan lsass lsattr lsb lsblk lscpu lseek lsfd lsi lsipc lsirq lslocks
lslogins lsm lsmem lsmod lsns lsof lsp lspgpot lst lstat lstrip lt ltd lto ltsc lua lubricant
lubricants lubricate lubricated lubricates lubricating lubrication lucid luck lucked luckier
luckiest luckily lucking lucks lucky lucrative ludicrous ludicrously lug luggage lugged lugging
lugs luid luit lukewarm luks lull lullabies lullaby lulled lulling lulls lumber lumbered lumbering
lumberjack lumberjacks lumbers luminaries luminary luminosity luminous lump lumped lumpier lumpiest
lumping lumps lumpy lun lunacies lunacy lunar lunatic lunatics lunch lunched luncheon luncheons
lunches lunching lunchtime lung lunge lunged lunges lunging lungs luns lupin lupine lupines lupins
lurch lurched lurches lurching lure lured lures lurid luring lurk lurked lurking lurks luscious
lush lusher lushes lushest lust lusted luster lustier lustiest lusting lustre lustrous lusts lusty
lute lutes luxembourg luxuriant luxuriate luxuriated luxuriates luxuriating luxuries luxurious
luxury lv lvi lvii lvl lvm lvp lwn lwp lwt lxc lxd lxi lxii lxiv lxix lxvi lxvii lye lying lymph
lymphatic lymphatics lynch lynched lynches lynching lynchpin lynchpins lynis lynx lyre lyres lyric
lyrical lyrics lzcat lzcmp lzdiff lzegrep lzfgrep lzgrep lzless lzma lzmainfo lzmore mac macabre
macaron macaroni macaronies macaronis macaroon macau mace maced macedonia maces machete machetes
machinations machine machinectl machined machineid machinery machines machining machinist
machinists macho macing macintosh mack mackerel mackerels macos macro macron macros macroscopic
macs macsec mad madagascar madam madame madams madcap madcaps madden maddened maddening maddens
madder maddest made madhouse madhouses madison madly madman madmen madness mads madvise maelstrom
maelstroms magazine magazines magenta maggot maggots magic magical magically magician magicians
magick magics magistrate magistrates maglev magma magnanimity magnanimous magnanimously magnate
magnates magnesium magnet magnetic magnetism magnetize magnetized magnetizes magnetizing magnets
magnification magnificence magnificent magnified magnifies magnify magnifying magnitude magnitudes
magnolias magnum magpie magpies mahoganies mahogany maid maiden maidens maids mail mailbox
mailboxes mailcommon mailed mailer mailers mailgun mailing mailman mailmap mailmen mails mailto
mailtransport maim maimed maiming maims main mainboard mainframe mainframes mainland mainlands
mainline mainly mains mainstay mainstays mainstream maint maintain maintainability maintainable
maintained maintainer maintainers maintaining maintains maintenance maintscript maize maizes
majestic majestically majesties majesty major majored majoring majorities majority majorly majors
make makecab makeconv makedev makefile makefiles makemaker maker makers makes makeshift makeshifts
maketext makeup makeups making mal maladies maladjusted malady malaria malawi malaysia maldives
male males malevolence malevolent malformed malfunction malfunctioning malfunctions mali malice
malicious maliciously malign malignancies malignancy malignant maligned maligning maligns mall
mallard mallards malleable mallet mallets malloc malls malnutrition malpractice malpractices malt
malta malted malting maltreat maltreated maltreating maltreats malts malware malwarebytes mama
mamas mamma mammal mammalian mammals mammas mammoth mammoths man manacle manacled manacles
manacling manage manageable managed manageengine management manager managerial managers manages
managing mandate mandated mandates mandating mandatory mandb mandible mandibles mandolin mandolins
mane manes maneuver maneuvered maneuvering maneuvers mange manger mangers mangier mangiest mangle
mangled mangler mangles mangling mango mangoes mangos mangrove mangroves mangy manhandle manhandled
manhandles manhandling manhole manholes manhood mania maniac maniacal maniacs manias manic manicure
manicured manicures manicuring manicurist manicurists manifest manifestation manifestations
manifested manifesting manifestly manifesto manifestoes manifestos manifests manifold manifolded
manifolding manifolds manipulate manipulated manipulates manipulating manipulation manipulations
manipulator manipulators mankind manlier manliest manliness manly manned mannequin mannequins
manner mannerism mannerisms manners mannish manor manors manpage manpages manpath manpower mans
mansion mansions manslaughter mantel mantelpiece mantelpieces mantels mantenance mantissa mantle
mantled mantlepiece mantlepieces mantles mantling mantra manual manually manuals manufacture
manufactured manufacturer manufacturers manufactures manufacturing manure manured manures manuring
manuscript manuscripts many map mapi maple mapped mapper mapping mappings mapred maps mar marathon
marathons marble marbled marbles marbling march marched marcher marches marching mare mares
margarine margin marginal marginally margins mariadb mariadbd marigold marigolds marihuana
marijuana marinas marinate marinated marinates marinating marine mariner mariners marines
marionette marionettes maris marital maritime mark markdown marked markedly marker markers market
marketable marketed marketing marketplace marketplaces markets marking markings marks marksman
marksmen markup markups marmalade maroon marooned marooning maroons marquee marquees marred
marriage marriages married marries marring marrow marrows marrying mars marsh marshal marshaled
marshaling marshall marshalled marshalling marshals marshes marshier marshiest marshmallow
marshmallows marshy marsupial marsupials mart martial martin marts martyr martyrdom martyred
martyring martyrs marveled marveling marvelled marvelling marvelous marvels marzipan mas mascara
mascaraed mascaraing mascaras mascot mascots masculine masculines mash mashed mashes mashing mask
masked masking masks masochist masochistic masochists mason masonry masons masquerade masqueraded
masquerades masquerading mass massacre massacred massacres massacring massage massaged massages
massaging massed masses massing massive massively mast master mastered masterful mastering masterly
mastermind masterminded masterminding masterminds masterpiece masterpieces masters mastery
masticate masticated masticates masticating masts masturbation mat matador matadors match matchall
matchbook matchbooks matched matcher matchers matches matching matchless matchmaker matchmakers
mate mated material materialism materialist materialistic materialists materialization materialize
materialized materializes materializing materially materials maternal maternity mates math mathcomp
mathematical mathematically mathematician mathematicians mathematics mathjax maths mating matlab
matriarch matriarchal matriarchs matrices matriculate matriculated matriculates matriculating
matriculation matrimonial matrimony matrix matrixes matron matronly matrons mats matte matted
matter mattered mattering matters mattes matting mattn mattress mattresses matts mature matured
maturer matures maturest maturing maturities maturity maudlin maul mauled mauling mauls mauritius
mausolea mausoleum mausoleums mauve maven maverick mavericks mawk max maxage maxdepth maxevents
maxim maxima maximal maximally maximization maximize maximized maximizes maximizing maxims maximum
maximums maxinum maxlen maxmemory maxminddb maxnodes maxrate maxsize maxsplit maxversions
maxworkers may maybe maybes mayer mayhem mayonnaise mayor mayors maze mazes mb mbam mbamservice
mbit mbox mboxrd mbps mbr mc mca mcafee mcast mcookie mcp mcpu mcs mct md mdadm mdb mdlayher mdm
mdns mdoc mdocdate mdr mds mdt me mead meadow meadows meager meal mealier mealiest meals mealy mean
meander meandered meandering meanders meaner meanest meaning meaningful meaningfully meaningless
meanings means meant meantime meanwhile measles measlier measliest measly measurable measurably
measure measured measurement measurements measures measuring meat meats mebibytes mechanic
mechanical mechanically mechanics mechanism mechanisms mechanize mechanized mechanizes mechanizing
med medal medallion medallions medals meddle meddled meddler meddlers meddles meddlesome meddling
media mediaeval medial median medias mediate mediated mediates mediating mediation mediator
mediators mediatypes mediawiki medical medically medicals medicate medicated medicates medicating
medication medications medicinal medicine medicines medieval mediocre mediocrities mediocrity
meditate meditated meditates meditating meditation meditations medium mediums medleys medusa meek
meeker meekest meekly meekness meet meeting meetings meets mega megabyte megabytes megalomaniac
megaparsec megaphone megaphoned megaphones megaphoning megaraid megaton megatons megs melancholy
meld mellow mellowed mellower mellowest mellowing mellows melodic melodies melodious melodrama
melodramas melodramatic melon melons melt melted melting melts mem member membername members
membership memberships membrane membranes memcache memcached memcpy memento mementoes mementos
memfd meminfo memlimit memlock memmap memo memoir memoirs memoize memorable memorably memoranda
memorandum memorandums memorial memorials memories memorize memorized memorizes memorizing memory
memorystore memos mempolicy mempool memsec memset memusage memusagestat men menace menaced menaces
menacing menagerie menageries mend mended mendersoftware mending mends menial menials menopause
menstrual menstruate menstruated menstruates menstruating menstruation mental mentalities mentality
mentally menthol mention mentioned mentioning mentions mentor mentored mentoring mentors menu menus
meow meowed meowing meows mercantile mercenaries mercenary mercer merchandise merchandised
merchandises merchandising merchandize merchandized merchandizes merchandizing merchant
merchantability merchants mercies merciful mercifully merciless mercilessly mercurial mercury mercy
mere merely meres merest merge merged merger mergers merges mergetool merging meridian meridians
meringue meringues merit merited meriting merits mermaid mermaids merrier merriest merrily
merriment merry mes mesa mesdames mesg mesh meshagent meshed meshes meshing mess message messagebus
messages messaging messed messenger messengers messes messier messiest messiness messing messy met
meta metabolic metabolism metabolisms metacharacters metadata metageneration metal metallic
metallurgy metals metamorphose metamorphoses metamorphosis metaphor metaphorical metaphorically
metaphors metaphysical metaphysics metasploit metastore mete meted meteor meteoric meteorite
meteorites meteorologist meteorologists meteorology meteors meter metered metering meterpreter
meters metes meth method methodical methodname methodology methods meticulous meting metric metrics
metro metropolis metropolises metropolitan metros mettle mew mewed mewing mews mezzanine mezzanines
mf mfa mfc mfd mfe mfemms mfg mfr mftrace mg mgajda mgc mgf mgmt mgr mgutz mh mi miaow miaowed
miaowing miaows mib mic mice micro microbe microbes microbiology microcode microcomputer
microcomputers microfiche microfiches microfilm microfilmed microfilming microfilms microlens
micrometer micrometers micron microns microorganism microorganisms microphone microphones
microprocessor micros microscope microscopes microscopic microsecond microseconds microsoft
microsystems microwave microwaved microwaves microwaving mid midday middle middleman middlemen
middles middleware midget midgets midi midnight midpoint midriff midriffs midst midstream midsummer
midway midways midwife midwifed midwifes midwifing midwived midwives midwiving midyear mien miens
mig might mightier mightiest mighty migraine migraines migrant migrants migratable migrate migrated
migrates migrating migration migrations migratory mii mike miked mikes miking mikrotik mil milan
mild milder mildest mildew mildewed mildewing mildews mildly mile mileage mileages miles milestone
milestones militancy militant militants militaries militarily military militate militated militates
militating militia militias milk milked milker milkier milkiest milking milkman milkmen milks milky
mill milled miller millers milligram milligrams millimeter millimeters milliner milliners millinery
milling million millionaire millionaires millions millionth millionths millis millisecond
milliseconds milter mime mimed mimeinfo mimeopen mimes mimetype mimic mimicked mimicking mimicries
mimicry mimics mimikatz miming min minbase mince minced mincemeat minces mincing mind
mindbogglingly minded mindedness mindepth mindful minding mindless mindlessly minds mine minecraft
mined minefield miner mineral minerals miners mines mingle mingled mingles mingling mingw mini
miniature miniatures minibus minibuses minibusses minicomputer minidump minifier minim minimal
minimalism minimalist minimally minimisation minimization minimize minimized minimizes minimizing
minimum minimumpasswordlength minimums minimumversion mining minio minion minions miniscule
miniscules minister ministered ministerial ministering ministers ministries ministry minitest minix
mink minks minlen minnow minnows minolta minor minored minoring minorities minority minors mins
minstrel minstrels mint minted minter minting mints minuend minuet minuets minus minuscule
minuscules minuses minute minuted minutely minuter minutes minutest minuting mips mipsel mipsn
mipsr miracle miracles miraculous miraculously mirage mirages mire mired mires miring mirred
mirroirng mirror mirrored mirroring mirrorings mirrors mirth mis misadventure misadventures
misalignment misapplied misapprehension misappropriate misappropriated misappropriates
misappropriating misappropriation misappropriations misbehave misbehaved misbehaves misbehaving
misbehavior misc miscalculated miscalculation miscarriage miscarriages miscarried miscarries
miscarry miscarrying miscellaneous miscellany mischief mischievous misconception misconceptions
misconduct misconducted misconducting misconducts misconfiguration misconfigurations misconfigured
misconstrue misconstrued misconstrues misconstruing miscount miscounted miscounting miscounts
misdeed misdeeds misdemeanor misdemeanors misdiagnosed misdirect misdirected misdirecting
misdirection misdirects miser miserable miserably miseries miserly misers misery misfeature misfit
misfits misfitted misfitting misfortune misfortunes misgiving misgivings misguide misguided
misguides misguiding mishandle mishandled mishandles mishandling mishap mishaps misidentified
misidentify misinform misinformation misinformed misinforming misinforms misinterpret
misinterpretation misinterpreted misinterpreting misinterprets misjudge misjudged misjudges
misjudging mislaid mislay mislaying mislays mislead misleading misleads misled mismanagement
mismatch mismatched mismatches mismatching mismerges misnomer misnomers misplace misplaced
misplaces misplacing misprint misprinted misprinting misprints misquote misquoted misquotes
misquoting misread misreading misreadings misreads misrepresent misrepresentation
misrepresentations misrepresented misrepresenting misrepresents miss missed misses misshapen
missile missiles missing mission missionaries missionary missions missive missives misspell
misspelled misspelling misspellings misspells misspelt mist mistake mistaken mistakenly mistakes
mistaking misted mistier mistiest misting mistletoe mistook mistranslated mistreat mistress
mistresses mistrust mistrusted mistrusting mistrusts mists misty mistype mistyped mistypes
mistyping misunderstand misunderstanding misunderstandings misunderstands misunderstood misuse
misused misuses misusing mit mitchellh mite mites mitigate mitigated mitigates mitigating
mitigation mitigations mitm mitre mitt mitten mittens mitts mix mixed mixer mixers mixes mixing
mixlib mixture mixtures mk mkdir mkdtemp mkfifo mkfs mkhomedir mklost mknod mkswap mktemp mkv ml
mlkem mlock mls mlx mm mmap mmc mmin mmm mmp mms mnemonic mnemonics mnt moan moaned moaning moans
moat moats mob mobbed mobbing mobile mobiles mobility mobilization mobilizations mobilize mobilized
mobilizes mobilizing mobs moby moccasin moccasins mock mocked mockeries mockery mocking mockingbird
mockingbirds mocks mod modal modality modals mode model modeled modeling modelings modelled
modelling modelname models modem modemmanager modems moderate moderated moderately moderates
moderating moderation moderator moderators modern modernity modernization modernize modernized
modernizes modernizing moderns modes modest modestly modesty modicum modicums modifiable
modification modifications modified modifier modifiers modifies modify modifying modprobe mods
modular modulate modulated modulates modulating modulation modulations modulator module modulename
modules modulo modulus mof mohair moist moisten moistened moistening moistens moister moistest
moisture mojo molar molars molasses mold molded moldier moldiest molding moldings molds moldy mole
molecular molecule molecules moles molest molested molesting molests mollified mollifies mollify
mollifying mollusc molluscs mollusk mollusks molt molted molten molting molts mom moment
momentarily momentary momentous moments momentum momma mommas moms mon monad monarch monarchies
monarchs monarchy monasteries monastery monastic monastics monday mondoohq monero monetarism
monetary money mongo mongod mongodb mongolia mongoose mongrel mongrels monies moniker monitor
monitored monitoring monitors monk monkey monkeyed monkeying monkeys monks mono monochrome
monogamous monogamy monogram monogrammed monogramming monograms monoid monolith monolithic monolog
monologs monologue monologues monopolies monopolize monopolized monopolizes monopolizing monopoly
monorail monorails monosyllable monosyllables monotonic monotonically monotonous monotony monroe
monsoon monsoons monster monsters monstrosities monstrosity monstrous monstrously month monthlies
monthly months monument monumental monuments moo mood moodier moodiest moodily moods moody mooed
mooing moon moonbeam moonbeams mooned mooning moonlight moonlighted moonlighting moonlights moons
moor moored mooring moorings moors moos moose moot mooted mooting moots mop mope moped mopes moping
mopped mopping mops moral morale moralist moralists moralities morality morally morals morass
morasses moratoria moratorium moratoriums morbid more moreover morgue morgues morn morning mornings
morns morocco moron moronic morons morose morphine morphology morsel morsels mortal mortality
mortally mortals mortar mortared mortaring mortars mortgage mortgaged mortgages mortgaging
mortification mortified mortifies mortify mortifying mortuaries mortuary mosaic mosaics mosque
mosques mosquito mosquitoes mosquitos mosquitto moss mosses mossier mossiest mossy most mostly motd
motel motels moth mothball mothballed mothballing mothballs mother motherboard motherboards
mothered motherhood mothering motherly mothers moths motif motifs motion motioned motioning
motionless motions motivate motivated motivates motivating motivation motivations motive motives
motleys motlier motliest motor motorbike motorbikes motorcade motorcades motorcycle motorcycled
motorcycles motorcycling motored motoring motorist motorists motorize motorized motorizes
motorizing motors motorway motorways mott motto mottoes mottos mound mounded mounding mounds mount
mountain mountaineer mountaineered mountaineering mountaineers mountainous mountains mounted
mountinfo mounting mountpath mountpoint mounts mourn mourned mourner mourners mournful mourning
mourns mouse moused mouses mousetrap mousey mousier mousiest mousing mousse moussed mousses
moussing moustache moustaches mousy mouth mouthed mouthful mouthfuls mouthing mouthpiece
mouthpieces mouths mov movable movables move moveable moveables moved movement movements mover
movers moves movie movies moving mow mowed mower mowers mowing mown mows mozambique mozilla mp mpd
mpi mpicalc mpich mpl mpls mpr mps mpssvc mpu mqtt mqueue mr mri mrn mrt mru mrxsmb ms msa msbuild
msc msdos msdt msec msecs msf msft msg msgattrib msgcat msgcmp msgcomm msgconv msgen msgexec
msgfilter msgfmt msggrep msgid msginit msgmerge msgpack msgrcv msgs msgsnd msgunfmt msguniq msh
mshta msi msiserver msix msk msn mso msp msr msrc mss mssql mssqlserver mst msvc mt mta mtab mtime
mtk mtl mto mtrace mtrr mtu mu much muck mucked mucking mucks mucous mucus mud muddied muddier
muddies muddiest muddle muddled muddles muddling muddy muddying muesli muff muffed muffin muffing
muffins muffle muffled muffler mufflers muffles muffling muffs mug mugged mugger muggers muggier
muggiest mugginess mugging muggy mugs mui mul mulaw mulch mulched mulches mulching mule mules mull
mulled mulling mulls multi multibyte multicast multicasting multicharacter multicolored multicolumn
multidev multidimensional multifactor multiline multilingual multimap multimedia multinational
multinationals multinode multipart multipath multiple multiples multiplex multiplexed multiplexer
multiplexers multiplexes multiplexing multiplexor multiplexors multiplicands multiplication
multiplications multiplicative multiplicities multiplicity multiplied multiplier multipliers
multiplies multiply multiplying multiprocessing multiprocessor multiqueue multitasking multithread
multithreaded multithreading multitouch multitude multitudes multiuser multivalued multiword mum
mumble mumbled mumbles mumbling mummies mummified mummifies mummify mummifying mummy mumps munch
munched munches munching mundane munge munged munging municipal municipalities municipality
municipals munmap mural murals murder murdered murderer murderers murdering murderous murders
murkier murkiest murky murmur murmured murmuring murmurs muscle muscled muscles muscling muscular
muse mused muses museum museums mush mushed mushes mushier mushiest mushing mushroom mushroomed
mushrooming mushrooms mushy music musical musically musicals musicbrainz musician musicians musing
musk musket muskets musl muss mussed mussel mussels musses mussing must mustache mustaches mustang
mustangs mustard muster mustered mustering musters mustier mustiest musts musty mutability mutable
mutally mutant mutants mutate mutated mutates mutating mutation mutations mute muteconfigs muted
mutely muter mutes mutest mutex mutilate mutilated mutilates mutilating mutilation mutilations
muting mutinied mutinies mutinous mutiny mutinying mutt mutter muttered muttering mutters mutton
mutts mutual mutually muzzle muzzled muzzles muzzling mv mvdan mvn mware mx my myanmar myapp
mybranch mybundle mycert mycertificate mycluster myconfig myconn myconnector myconsumergroup mydata
mydeployment mydir mydirectory mydisk mydomain myenv myfield myfile mygroup myjob mykey mykeyring
myobject myoperation myopic myorg mypackage mypkg mypolicy myproj myproject myproxy mypy myrepo
myreservation myresponsepolicy myresponsepolicyrule myriad myriads mysecret myself myservice
mysession myspoke mysql mysqld mysteries mysterious mysteriously mystery mystic mystical mysticism
mystics mystified mystifies mystify mystifying mysubscription mytable mytag mytarget mytest myth
mythical mythological mythologies mythology myths mytoken mytopic myusername myvar myvolume
myworkerpool myzone na nab nabbed nabbing nable nabs nacl nag nagged nagging nagios nags nail
nailed nailing nails naive naively naiver naivest naivety naked nakedness name named namei nameif
nameless namely namenode nameopt names namesake namesakes nameserver nameservers namespace
namespaceactuation namespaced namespaces namespacing nametable namibia naming nano nanobot nanoc
nanos nanosecond nanoseconds nanosleep nanum nap napalm napalmed napalming napalms nape napes napi
napkin napkins napped nappies napping nappy naps narcotic narcotics nargs narrate narrated narrates
narrating narration narrations narrative narratives narrator narrators narrow narrowed narrower
narrowest narrowing narrowly narrowness narrows nas nasal nasals nascent nastier nastiest nastily
nastiness nasty nat nation national nationalism nationalist nationalistic nationalists
nationalities nationality nationalize nationalized nationalizes nationalizing nationally nationals
nations nationwide native natively natives nativities nativity nats nattier nattiest natty natural
naturalist naturalists naturalization naturalize naturalized naturalizes naturalizing naturally
naturalness naturals nature natures naught naughtier naughtiest naughtily naughtiness naughts
naughty nausea nauseate nauseated nauseates nauseating nauseous nautical nautilus nav naval navel
navels navies navigable navigate navigated navigates navigating navigation navigational navigator
navigators navy nawk nay nays nb nbsp nc ncat ncc ncurses ncursesw nd ndc ndows nds ne near nearby
neared nearer nearest nearing nearline nearly nears nearsighted nearsightedness neat neater neatest
neatly neatness nebula nebulae nebulas nebulous nebulouslabs necessaries necessarily necessary
"""
