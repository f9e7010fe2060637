"""The vocabulary, from interpreting to motherboard."""

WORDS = """\
interpreting interprets interprocess interrogate interrogated interrogates interrogating
interrogation interrupt interrupted interrupting interruption interruptions interrupts intersect
intersected intersecting intersection intersections intersects intersperse interspersed
intersperses interspersing intertwined interval intervals intervaltree intervene intervened
intervenes intervening intervention interventions interview interweaving intf intimate intimately
intimidating intl into intolerant intra intranet intrepid intricacies intricate intrinsic
intrinsically intro introduce introduced introduces introducing introduction introductions
introductory introspect introspectable introspection intrude intruded intruder intruders intrudes
intruding intrusion intrusive ints intuit intuition intuitions intuitive intuitively intune inv
invalid invalidate invalidated invalidates invalidating invalidation invalidations invalided
invalidity invaluable invariably invariant invasive invent invented inventing invention inventions
inventor inventories inventory invents inverse inversely inverses inversion inversions invert
inverted inverting inverts invest investigate investigated investigates investigating investigation
investigations investing investments invigorating invisible invisibly invitation invitations invite
invited invites inviting invocation invocations invoice invoke invoked invoker invokes invoking
involuntarily involuntary involve involved involvement involves involving inward io ioapic ioav ioc
ioctl ioctls ioerr ion ionice iop ioprio iops ios iostreams iota ip ipad ipaddr ipaddress ipc ipcmk
ipconfig ipcrm ipcs iphlpapi iphlpsvc iphone ipinfo ipip ipmaddr ipmo ipproto iproute ips ipsec
iptables iptunnel ipv ipx ipynb iraq irate irc ireland iri iris irish irix irm iron ironed ironic
ironically ironing irons irq irqbalance irrational irreconcilable irrefutable irregular
irregularities irrelevant irrespective irresponsible irretrievably irreversible irreversibly
irrevocable irritate irritated irritates irritating irritation is isalpha isascii isatap isatty
isbn isc ischroot isdigit isdisjoint isdn ise isinstance island islands isle ism isms isn isnan
isnot isnt iso isoformat isolate isolated isolates isolating isolation isomorphic isosize
isprintable issuance issue issued issuer issuers issues issuing ist istio it italic italicize
italicized italics itanium itc itch ite item itemization itemize itemized itemizing items itemtype
itemviews iter iterable iterate iterated iterates iterating iteration iterations iterative
iteratively iterator iterators iterdir iterfind itertools itineraries itinerary itm itotal itpro
itrace its itself itxt iv ivan ivory ivy iwr ix ixhash ixset jab jabber jabra jack jackc jacket
jackknife jacks jackson jacobsa jade jagged jags jaguar jail jailbreak jailed jailers jails jam
jamaica jammed jamming jammy jan janitor january japan jar jaraco jargon jarring jars jarsigner
jaunty java javac javadoc javap javascript javaw jaw jay jazz jbw jci jcmturner jdb jdbc jdk jdt
jealous jeans ject jedi jedisct jeers jekyll jellyfish jersey jest jester jet jetbrains jewel
jewelry jexec jface jfr jhsdb jiffies jiffy jig jigsaw jimage jinja jinzhu jira jis jit jitlink
jitter jk jks jlink jmacro jmod jndi jni job jobid jobname jobs jobwidgets jockey join joined
joiner joiners joining joins joint jointly joke joker jokes jolly jordan jostle jostled jot journal
journalctl journald journaling journalism journalist journals journey joy joystick joysticks jp
jpackage jpeg jpg jps jquery jre jrunscript jsch jse jso json jsonapi jsonl jsonpath jsonrpc jsp
jsr jstack judge judged judgement judges judging judgment judgments judicious judiciously jug
juggle juggling juice juju jul juliet july jumbled jumbo jump jumped jumper jumping jumps jumpy jun
junction junctions juncture june jungle junior juniper junit junk junkies junks junky jupyter
jurisdiction jurisdictions jury just justice justifiable justifiably justification justifications
justified justifies justify justifying jut juxtaposing jvm jwk jwt jyutping kaboom kadm kadmin
kadmind kafka kallsyms kaminari kangaroo kaniko kappa karat karate karma kaseya kaseyaagent
kazakhstan kb kbd kbit kbuild kbxutil kbytes kcmutils kcore kctx kd kdb kdc kde kdegames kdelibs
kdepim kdestroy kdevelop kdf kdl kdu kebab kee keeling keen keep keepalive keepalived keepass
keeper keepers keeping keeps keg kek kensho kept kerberize kerberoast kerberos kern kernel kernels
kes kesl kex kexalgorithms kexec key keybinding keybindings keyboard keyboards keybox keychain
keyctl keyed keyexch keyfile keygen keygroup keyid keying keylen keylogger keymap keymgmt keyname
keyout keypad keypair keyprotector keyring keyrings keys keyscan keyserver keyset keysets keystone
keystore keystroke keystrokes keytab keytabs keytool keytype keyvault keyword keywords kg khaki
khtml khz kib kibibytes kick kicked kicking kicks kid kidd kidding kids kill killall killed killer
killers killing killpg kills kilo kilobyte kilobytes kilogram kilograms kilometer kilometers
kilowatt kim kimono kin kind kinda kinder kindergarten kindle kindly kindness kinds kinesis kinetic
king kingdom kingston kinit kinks kinship kiosk kiss kissing kit kitchen kite kits kitten kittens
kitware kiwi klass klauspost klist klogd klogind kludge kludges kluge kmem kmod kms kmsg kname kne
knee knees knew knife knight knights knit knob knobs knock knocked knocks knot knots know knowing
knowingly knowledge knowledgeable known knows knqyf ko koala koi kokkos kolab konica konqueror
kopia korea kosher kosovo kpasswd kprobes kprop kproplog kpt kptr krb krbtgt ksh kswitch ktutil kty
kube kubeconfig kubectl kubelet kubernetes kudos kumquat kur kuwait kvm kvno kworker kx kyocera la
lab label labeled labeling labelled labelling labels labor laboratory laborious laboriously labs
labyrinth lace lacey lack lacked lackey lacking lacks lacrosse lad ladd ladder ladies lady lag
laggard lagged lagging lagoon lags laid lake lakes lam lamb lambda lambdabot lame lameness lamer
lamp lampoon lan lance land landed lander landing landlocked landmark landmarks lands landscape
lane lanes lang langid langinfo language languages languid languish languor lanman lanmanserver
lanmanworkstation lantern laos lap lapic laplace laps lapse lapsed lapses laptop laptops larceny
large largely larger larges largest lark lasagna lascivious laser laserjet lash lass lasso last
lastaction lastb lasted lastexitcode lasting lastlog lastly lasts lat latch latched latches
latching late lately latencies latency latent later lateral latest latex lathe lather latitude
latitudes latrine latter lattice lattices latvia laudable laugh laughing laughs launch launchctl
launchd launched launcher launchers launches launching launder laundering lavender lavish law laws
lawsuit lawyer lawyers lax lay layer layered layering layers laying layman layout layouts lays
lazier lazily laziness lazr lazy lb lbr lbs lc lcf ld lda ldap ldaps ldattach ldbl ldconfig ldd ldf
ldflags ldif le lead leaded leader leaders leadership leading leads leaf leaflet leafs league leak
leakage leakages leaked leaking leaks leaky lean leaner leaning leans leap leaping leaps
leapseconds lear learn learned learners learning learns learnt lease leased leases leasing least
leave leaved leaver leavers leaves leaving lebanon lectern lecture lecturing led ledger leeks
leeway left leftmost leftover leftovers lefts leg legacy legal legalese legality legalization
legalize legalized legalizes legalizing legally legend legendary legends legg legibility legible
legibly legislation legit legitimate legitimately legolas legs leisure leisurely lemma lemmas lemon
lemons len lend lender lending lends length lengthen lengthened lengthening lengthens lengthier
lengths lengthy leniency lenient leniently lenovo lens lenses lent leo leopard lesion less lessecho
lessen lessening lesser lessfile lesskey lesson lessons lessor lesspipe lest let lethal lethargic
lets letter letters letting level leveldb leveling levels levenshtein lever leverage leveraged
leverages leveraging levers levity lewd lex lexer lexers lexgrog lexical lexicographic
lexicographically lexicon lexicons lexmark lfs liability liable liaison liar lib libabsl
libaccounts libace libacl libacme libactivemq libadios libadwaita libadwaitaqt libags libahp
libalgorithm libalien liballegro libam libambix libandroid libann libantlr libanyevent libao libaom
libaopalliance libapache libapp libapparmor libappmenu libappstream libapr libaprutil libapt
libarchive libargon libarpack libarray libasan libasound libassuan libastro libasyncns libatinject
libatk libatlas libatm libatomic libatspi libatteanx libattr libaudio libaudit libauthen libautobox
libavahi libavcodec libavfilter libavformat libavif libavifile libavogadro libavro libayatana libb
libbabeltrace libball libbarcode libbase libbde libbemenu libbenchmark libbiblio libbinutils libbio
libbiojava libblas libblis libblkid libblockdev libbluray libbolt libboost libbpf libbpp libbrial
libbrlapi libbrotli libbsd libbson libbudgie libbullet libbusiness libbz libc libca libcache libcaf
libcairo libcairomm libcal libcalendar libcallaudio libcamera libcanberra libcangjie libcanl libcap
libcaribou libcarp libcasa libcastor libcatalyst libcatalystx libcatmandu libcbor libcc libccp
libcdd libcddb libcdi libcdio libcdk libcdr libcds libcegui libcephfs libcerf libcfitsio libcgal
libcgi libchamplain libchart libcheese libchemistry libchi libchipcard libcinnamon libclang
libclass libclaw libclc libcli libclj libclone libclutter libcmark libcoap libcob libcoda libcode
libcogl libcohttp libcoin libcollada libcolor libcolord libcom libcommons libcompress libcomps
libconduit libconfig libconfuse libcontent libconvert libcoq libcore libcorkipset libcpan libcpdb
libcpp libcppdb libcppunit libcreg libcrypt libcrypto libcryptsetup libcsfml libcss libcsv libctf
libctpl libcunit libcups libcupt libcurator libcurl libcurses libcvc libdaemon libdancer libdap
libdart libdata libdate libdatetime libdatrie libdav libdazzle libdb libdbd libdbi libdbix libdbus
libdbusmenu libdc libdconf libde libdebian libdebuginfod libdecor libdefaults libdeflate libdevel
libdevice libdevmapper libdiagnostic libdigest libdigidoc libdime libdir libdirectfb libdiscid
libdispatch libdist libdnf libdolfin libdolfinx libdouble libdpkg libdrm libdrumstick libdsfmt
libduktape libdune libdw libebook libeccodes libeclipse libecm libecore libedata libedataserver
libedit libegl libel libelf libelous libemail libemf libemos libencode libendless libepc libepoxy
libequinox liberal liberalized liberally liberated liberation liberia liberror liberties liberty
libervia libesedb libespeak libev libevas libevdev libevent libevt libevtx libexception libexec
libexif libexpat libexpect libexporter libext libextractor libextutils libf libfaad libfakeroot
libfast libfastjet libfcgi libfcitx libfdisk libfelix libfest libffi libfftw libfido libfile
libfilesys libfilter libfinal libfinance libfixbuf libfko libflac libflint libfltk libfm libfmt
libfolks libfont libfontconfig libfontenc libfoo libforms libfreecontact libfreefare libfreefem
libfreehep libfreenect libfreerdp libfreetype libfribidi libfsext libfshfs libfsntfs libfst
libfstrm libfsxfs libftdi libfungw libfuse libfuzzer libfvde libg libgail libgarcon libgatk libgav
libgavl libgbm libgcab libgcc libgccjit libgcr libgcrypt libgd libgda libgdata libgdbm libgdchart
libgdcm libgdk libgdl libgdome libgearman libgegl libgenome libgenomicsdb libgeo libgeos
libgeronimo libgetdata libgetfem libgetopt libgettext libgf libgfal libgfortran libghc libgif
libgio libgit libgl libglade libgladeui libglapi libgles libglfw libglib libglibmm libglobus libglu
libgluegen libglut libglvnd libglx libgm libgmerlin libgmp libgmpxx libgnat libgnatcoll libgnome
libgnomecanvas libgnuradio libgnustep libgnutls libgnutlsxx libgo libgoa libgoffice libgomp
libgoocanvas libgoogle libgpg libgphobos libgphoto libgpiod libgpiv libgpm libgpod libgprofng
libgradle libgranite libgraph libgraphics libgraphite libgrilo libgrpc libgs libgsf libgspell
libgssapi libgssrpc libgstreamer libgtk libgtkada libgtkmm libgtkspell libgtop libguava libgudev
libguestfs libguice libguichan libgulkan libgupnp libgutenprint libgv libgwengui libgwenhywfar
libgxps libh libhamlib libhandy libharfbuzz libhash libhdf libhealpix libheaptrack libheif libhepmc
libhibernate libhivex libhogweed libhsail libhtml libhttp libhugs libhwloc libhx libhypre libical
libice libiceoryx libicsharpcode libicu libid libidn libidzebra libiec libignition libigraph libiio
libimage libime libinline libinput libint libintellij libio libip libipc libipt libiptcdata libisl
libiso libitext libitl libitm libitpp libjack libjackson libjakarta libjameica libjansi libjansson
libjava libjavascript libjaxb libjbig libjboss libjdom libjemalloc libjersey libjglobus libjgoodies
libjgrapht libjline libjnr libjogl libjpeg libjq libjs libjson libjsoncpp libjsonrpccpp libjsr
libjwt libjxl libk libkadm libkarma libkasten libkdb libkdepim libkdsoap libkdumpfile libkeybinder
libkeyutils libkf libkkc libkmod libkrb libkreport libksba liblablgtk liblaf liblangtag liblapack
liblapacke liblastfm liblatex liblcm liblcmaps liblcms libldacbt libldap libldb libldm liblemon
liblemonldap liblensfun liblerc libleveldb liblexical liblightdm liblime liblinear liblingua
liblinux liblist liblld liblldb libllvm liblmdb liblnk liblo liblocale liblockfile liblog
liblognorm liblomiri liblouis liblouisutdml liblouisxml liblsan liblttng liblua libluabind
libluajit liblucene libluksde liblunar libluv liblv liblwp liblwt liblxqt liblz liblzma libm libmad
libmagic libmagick libmagickcore libmagickwand libmail libmailtools libmalcontent libmarc
libmariadb libmartchus libmason libmate libmatemixer libmath libmaven libmaxmind libmaxminddb
libmbim libmd libmecab libmed libmeep libmemcached libmenu libmessage libmethod libmetkit libmew
libmfx libmgl libmime libminizip libmlir libmlt libmm libmnl libmodule libmojo libmojolicious
libmonitoring libmono libmoosex libmoox libmount libmousex libmozjs libmp libmpc libmpd libmpeg
libmpfi libmpfr libmpg libmps libmrpt libmsgpack libmshr libmsiecf libmspub libmtp libmumps
libmusicbrainz libmwaw libmygui libmypaint libmysql libn libnb libnbd libncarg libncbi libncrystal
libncurses libncursesw libndpi libneon libnet libnetcdf libnetcfg libnetfilter libnettle libnetty
libnews libnexus libnfc libnfo libnftables libnftnl libnghttp libnginx libngs libngtcp libnifti
libnjb libnl libnlopt libnma libnotify libnpth libnsl libnspr libnss libnuma libnumber
libnumbertext libnunit liboasis liboauth libobjc libobject libocamlnet libocct liboce
libocsipersist libodoc libogg libolecf libomemo libomp libomxil libonig libopen libopenblas
libopencc libopencl libopencore libopencsd libopencsg libopencv libopendbx libopendht libopengl
libopenh libopenhft libopenjp libopenjpip libopenmesh libopenmpt libopenni libopenrefine
libopenshot libopentracing libopenvdb libopm libopus liborc liborcus liborlite liborocos libosgi
libosinfo libosmo libosmocore libossp libost libotf libow libowasp libownet libp libpackage
libpackagekit libpaho libpam libpanel libpango libpangocairo libpangoft libpangomm libpangoxft
libpappsomspp libparallel libparams libparse libparted libpath libpciaccess libpcl libpcp libpcre
libpcsclite libpdf libpdfbox libpdl libpeas libperformance libperinci libperl libperlio libperlx
libpetsc libpfm libpg libpgm libpgobject libpgpainless libphonon libphp libpinyin libpipeline
libpipewire libpixelmed libpixman libpkgconf libplack libplank libplexus libplist libplplot libpmem
libpmi libpng libpod libpoe libpolkit libpolly libpomp libpoppler libpopt libportal libposix
libpostgresql libppix libppl libppx libpq libprelude libpreludedb libpresage libproc libprometheus
libpromod libprotobuf libprotocol libproxy libpsl libpsm libpthread libpulse libpwiz libpwquality
libpython libqalculate libqca libqcheck libqcoro libqcow libqcustomplot libqdbm libqdjango libqgis
libqglviewer libqhttpengine libqhull libqmi libqofono libqpid libqrtr libqscintilla libqt
libqtspell libquadmath libquantum libquazip libquvi libqwt libqxp librandom librarian libraries
library librav libraw librda librdf libre libreadline libref libregexp libregf librem libreoffice
librepo librest libretro libretto librg librhash librime libring librnd librole librosbag
librosconsole libroscpp librose librosidl librostlab librsb librsvg librte librtmp librust librygel
libs libsafe libsam libsamplerate libsane libsasl libsass libsbml libsbt libsc libscalapack
libscalar libscca libschedule libscrypt libsdbus libsdl libsearch libseccomp libsecret libsejda
libselinux libsemanage libsemver libsensors libsepol libset libsexplib libsfml libshell libshibsp
libshine libshout libshumate libsiconos libsidplay libsigc libsignon libsigscan libsimple libsis
libsiscone libsisu libsixel libskk libslang libslepc libslf libslicot libslirp libsm libsmartcols
libsmbclient libsmbios libsmdev libsmraw libsnapd libsnappy libsndfile libsnmp libsoci libsocket
libsodium libsofia libsoftware libsolv libsop libsort libsoundtouch libsoup libsource libsox libspa
libspeex libspice libspreadsheet libspring libsql libsqlite libsrt libss libssh libssl libsss
libstarlink libstaroffice libstatistics libstax libstd libstdc libstemmer libstfl libstring
libstxxl libsub libsubid libsundials libsuperlu libsvm libsvn libsvtav libsword libswt libsyntax
libsys libsystem libsystemd libt libtachyon libtag libtaglib libtalloc libtango libtap libtask
libtasn libtcl libtdb libtelepathy libtemplate libterm libtest libtevent libtexlua libtext libtf
libthai libtheora libthread libthrift libtickit libtie libtiff libtiles libtime libtimedate
libtinfo libtinyxml libtirpc libtk libtmglib libtoml libtool libtools libtorrent libtotem libtpm
libtrace libtraceevent libtree libtrilinos libtrove libtruffle libtry libtsan libtss libtulip
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
libzt libzvbi libzxing libzypp licence licenced licences licencing license licensed licensee
licensees licenses licensing lid lie lied lien liens lies lieu lieutenant life lifecycle lifecycles
lifelines lifesciences lifespan lifespans lifestyle lifetime lifetimes lifo lift lifted lifting
lifts ligature ligatures light lightdm lighten lightening lightens lighter lightest lighting
lightly lightness lightning lightproof lights lighttpd lightweight like liked likelier likeliest
likelihood likelihoods likely likeness likenesses likes likewise liking lily limb limbo limbs lime
limit limitation limitations limited limiter limiting limitless limits lin lincoln line lineage
lineages linear linearly lined linefeed linefeeds linen lineno liner liners lines linger lingering
lingers lingo linguistic linguistics linguists lining link linkage linkages linked linkedin linker
linkers linking linklayer linklocal linkperf links linktype lint linted linter linting lints linus
linux lion lip lipo lips lipstick liquid lira lis lisp list listed listen listened listener
listeners listening listens listfile listing listings listkeys listres lists listtopics lit lite
liter literacy literal literally literalpath literals literate literature lithium lithuania
litigation litter littered littering little littleendian live lived liveliness lively liveness
lives living lix lizard ljust ll lladdr llama llc lldb llm llmnr llvm lm lmdb lmhosts lmtp ln lname
lng lnk lns lnstat lo loaction load loadable loadavg loadbalancer loadbalancing loaded loader
loaders loading loads loan loans loathsome lobby lobster loc local localaccounts localappdata
localdata localdir locale localectl localed localedef locales localfile localgroup localhost
locality localization localize localized localizes localizing locally localmachine localport locals
localserver localtime localuser locate located locates locating location locations locator lock
lockable lockbit lockdown locke locked locker lockers lockfile locking lockless lockout
lockoutbadcount lockoutthreshold locks lockscreen lockstatus lockstep lockup lockups locomotive
locus locust lodged loft loftier log logarithm logarithmic logarithms logfile logged loggedonuser
logger loggers logging loggingsetting logic logical logicaldisk logically login loginctl logind
logins loginuid loginuser logitech logjam loglevel logmein logname logo logoff logon logons
logonsession logos logout logrotate logrus logs logsave logsrvd logstash logtype loi lol lollipop
london lone lonely lonesome long longer longest longevity longform longhand longish longitude
longitudes longjmp longrunning longs look lookalike lookalikes looked looker looking looks lookup
lookups loom looming loop loopback looped loophole looping loops loose loosed loosely loosen
loosened loosening loosens looser looses loosest loosing lop lopping lord lore lorry los lose loser
loses losetup losing loss losses lossless lost lot lots lotus loud louder loudly loudness
loudspeaker lousy love lovely lovers loves loving low lowdown lower lowercase lowercaseletter
lowerdir lowered lowering lowers lowest lowing lowlevel lowmem lows loyal lozenge lpd lpe lpr lro
lru ls lsa lsadump lsan lsass lsattr lsb lsblk lscpu lseek lsfd lsi lsipc lsirq lslocks lslogins
lsm lsmem lsmod lsns lsof lsp lspgpot lst lstat lstrip lt ltd lto ltsc lua lucid luck luckily lucky
ludicrously lug luggage lugged lugs luid luit luks lumber lumberjack luminosity lump lumped lumps
lun lunar lunch lung luns lurch lurk lurking lurks lush luster lustre luxembourg luxury lv lvl lvm
lvp lwn lwp lwt lxc lxd lying lynch lynis lynx lyric lyrics lzcat lzcmp lzdiff lzegrep lzfgrep
lzgrep lzless lzma lzmainfo lzmore mac macaron macaroon macau mace macedonia machinations machine
machinectl machined machineid machinery machines macho macintosh mack macos macro macron macros
macs macsec mad madagascar madden made madison madness madvise magazine magenta magic magical
magically magick magics maglev magma magnet magnetic magnetize magnification magnified magnifies
magnify magnifying magnitude magnitudes mail mailbox mailboxes mailcommon mailed mailer mailers
mailgun mailing mailman mailmap mails mailto mailtransport main mainboard mainframe mainframes
mainland mainline mainly mains mainstream maint maintain maintainability maintainable maintained
maintainer maintainers maintaining maintains maintenance maintscript major majority majorly majors
make makecab makeconv makedev makefile makefiles makemaker maker makers makes maketext makeup
making mal malawi malaysia maldives male males malformed malfunction malfunctioning malfunctions
mali malicious maliciously malign malleable malloc malt malta malware malwarebytes man manage
manageable managed manageengine management manager managers manages managing mandate mandated
mandates mandating mandatory mandb mane mange manger mangers mangle mangled mangler mangles
mangling mango mangoes manifest manifestation manifestations manifested manifesting manifestly
manifests manipulate manipulated manipulates manipulating manipulation manipulations manipulator
manipulators manly manner manners manor manpage manpages manpath mans mansion mansions mantel
mantenance mantissa mantra manual manually manuals manufacture manufactured manufacturer
manufacturers manufactures manufacturing many map mapi maple mapped mapper mapping mappings mapred
maps mar marble march marched marching margin marginal marginally margins mariadb mariadbd marine
maris maritime mark markdown marked markedly marker markers market marketed marketing marketplace
markets marking markings marks markup markups maroon marquee married marrow mars marsh marshal
marshaled marshaling marshall marshalled marshalling marshmallow mart martin marzipan mas mascot
masculine mash mashed mashes mask masked masking masks masochistic mason masquerade masqueraded
masquerades masquerading mass massage massaged massaging masses massive massively mast master
mastered mastering masterminds masters mat match matchall matched matcher matchers matches matching
mate material materialization materialize materialized materializes materializing materially
materials mates math mathcomp mathematical mathematically mathematician mathematicians mathematics
mathjax maths matlab matrices matrix matrixes mats matter mattered matters matting mattn mature
matured matures maturity mauritius maven maverick mawk max maxage maxdepth maxevents maxim maxima
maximal maximally maximization maximize maximized maximizes maximizing maximum maximums maxinum
maxlen maxmemory maxminddb maxnodes maxrate maxsize maxsplit maxversions maxworkers may maybe
maybes mayer mayhem maze mb mbam mbamservice mbit mbox mboxrd mbps mbr mc mca mcafee mcast mcookie
mcp mcpu mcs mct md mdadm mdb mdlayher mdm mdns mdoc mdocdate mdr mds mdt me mead meadow meadows
meager meal mean meaning meaningful meaningfully meaningless meanings means meant meantime
meanwhile measurable measurably measure measured measurement measurements measures measuring meat
mebibytes mechanic mechanical mechanically mechanics mechanism mechanisms mechanize med meddle
meddles media medial median mediate mediated mediates mediation mediator mediatypes mediawiki
medical mediocre meditate medium medusa meek meet meeting meetings meets mega megabyte megabytes
megaparsec megaphone megaraid megs meld mellow melodramatic melon melt melting mem member
membername members membership memberships memcache memcached memcpy memfd meminfo memlimit memlock
memmap memo memoir memoize memorandum memorial memories memorize memorized memorizing memory
memorystore memos mempolicy mempool memsec memset memusage memusagestat men mend mended
mendersoftware mends mental mentally mention mentioned mentioning mentions mentor mentors menu
menus meow meows mercenaries mercer merchant merchantability mercurial mercury mercy mere merely
merge merged merger mergers merges mergetool merging meridian meridians merit merits mermaid
merrily merry mes mesa mesg mesh meshagent meshes meshing mess message messagebus messages
messaging messed messenger messes messier messiness messing messy met meta metacharacters metadata
metageneration metal metallic metals metaphor metaphors metaphysical metasploit metastore meteor
meter metered metering meterpreter meters meth method methodname methodology methods metric metrics
metro metropolitan metros mew mezzanine mf mfa mfc mfd mfe mfemms mfg mfr mftrace mg mgajda mgc mgf
mgmt mgr mgutz mh mi mib mic mice micro microbe microcode microcomputer microlens micrometer
micrometers micron microns microphone microprocessor micros microscope microscopic microsecond
microseconds microsoft microsystems mid midday middle middleware midi midnight midpoint midst
midstream midsummer midway midyear mig might mighty migratable migrate migrated migrates migrating
migration migrations mii mike mikrotik mil milan mild milder mildly mile mileage miles milestone
milestones militant military milk milky mill miller milligram millimeter millimeters million
millions millionth millionths millis millisecond milliseconds milter mime mimeinfo mimeopen mimes
mimetype mimic mimicked mimicking mimics mimikatz min minbase mind minded mindepth mindful minding
mindless mindlessly minds mine minecraft miner miners mines mingle mingw mini miniature minibus
minicomputer minidump minifier minim minimal minimalist minimally minimisation minimization
minimize minimized minimizes minimizing minimum minimumpasswordlength minimums minimumversion
mining minio minion miniscule minitest minix mink minlen minolta minor minority minors mins
minstrel mint minted minter minting minuend minus minuscule minuses minute minutely minutes mips
mipsel mipsn mipsr miracle mirred mirroirng mirror mirrored mirroring mirrorings mirrors mirth mis
misalignment misapplied misbehave misbehaved misbehaves misbehaving misbehavior misc miscalculated
miscalculation miscellaneous miscellany mischief mischievous misconception misconceptions
misconfiguration misconfigurations misconfigured misconstrued miscount miscounted miscounting
miscounts misdiagnosed misdirected miserable miserably misery misfeature misfit misfortune
misgivings misguided misguiding mishandle mishandled mishandles mishandling misidentified
misidentify misinformation misinterpret misinterpretation misinterpreted misinterpreting
misinterprets mislead misleading misled mismanagement mismatch mismatched mismatches mismatching
mismerges misnomer misplace misplaced misprint misprinted misquoted misquoting misread misreading
misreadings misrepresent misrepresentation misrepresented miss missed misses misshapen missile
missiles missing mission missionary missions misspell misspelled misspelling misspellings misspelt
mist mistake mistaken mistakenly mistakes mistaking mistook mistranslated mistreat mists misty
mistype mistyped mistypes mistyping misunderstand misunderstanding misunderstandings misunderstood
misuse misused misuses misusing mit mitchellh mitigate mitigated mitigates mitigating mitigation
mitigations mitm mitre mix mixed mixer mixers mixes mixing mixlib mixture mixtures mk mkdir mkdtemp
mkfifo mkfs mkhomedir mklost mknod mkswap mktemp mkv ml mlkem mlock mls mlx mm mmap mmc mmin mmm
mmp mms mnemonic mnemonics mnt moan moaning moans moat mobile mobility moby moccasin mock mocked
mockery mocking mocks mod modal modality modals mode model modeled modeling modelled modelling
modelname models modem modemmanager modems moderate moderated moderately moderates moderation
moderator modern modernization modernize modernized modernizes modernizing modes modest modestly
modifiable modification modifications modified modifier modifiers modifies modify modifying
modprobe mods modular modulate modulated modulation modulations modulator module modulename modules
modulo modulus mof mojo mold mole mom moment momentarily momentary momentous moments mon monad
monday mondoohq monero monetary money mongo mongod mongodb mongolia mongoose moniker monitor
monitored monitoring monitors monk monkey mono monochrome monoid monolith monolithic monopolize
monopolizing monorail monotonic monotonically monotonous monroe monster monsters monstrously month
monthly months monumental moo mood moody moon moonlighting moor moose moot mop mops moral morally
moratorium more moreover morning morocco moron moronic morons morphology morsel mortal mortals
mortar mortgage mosaic mosque mosquito mosquitto moss most mostly motd moth mother motherboard
"""
