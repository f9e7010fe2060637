"""The vocabulary, from leveraging to nogpgsign."""

WORDS = """\
leveraging levreage lex lexer lexgrog lexical lexicographic lexicographically lexicon lexmark
lformatted lfs lfudecaytime lfulogfactor liability liable lib libabsl libaccounts libace libacl
libacme libactivemq libadios libadwaita libadwaitaqt libags libahp libalgorithm libalien
liballegro libam libambix libandroid libann libantlr libanyevent libao libaom libaopalliance
libapache libapp libapparmor libappmenu libappstream libapr libaprutil libapt libarchive libargon
libarpack libarray libasan libasound libassuan libastro libasyncns libatinject libatk libatlas
libatm libatomic libatspi libatteanx libattr libaudio libaudit libauthen libautobox libavahi
libavcodec libavfilter libavformat libavif libavifile libavogadro libavro libayatana libb
libbabeltrace libball libbarcode libbase libbde libbemenu libbenchmark libbiblio libbinutils
libbio libbiojava libblas libblis libblkid libblockdev libbluray libbolt libboost libbpf libbpp
libbrial libbrlapi libbrotli libbsd libbson libbudgie libbullet libbusiness libbz libc libca
libcache libcaf libcairo libcairomm libcal libcalendar libcallaudio libcamera libcanberra
libcangjie libcanl libcap libcaribou libcarp libcasa libcastor libcatalyst libcatalystx
libcatmandu libcbor libcc libccp libcdd libcddb libcdi libcdio libcdk libcdr libcds libcegui
libcephfs libcerf libcfitsio libcgal libcgi libchamplain libchart libcheese libchemistry libchi
libchipcard libcinnamon libclang libclass libclaw libclc libcli libclj libclone libclutter
libcmark libcmtspeechda libcoap libcob libcoda libcode libcogl libcohttp libcoin libcollada
libcolor libcolord libcom libcommons libcompress libcomps libconduit libconfig libconfuse
libcontent libconvert libcoq libcore libcorkipset libcpan libcpdb libcpp libcppdb libcppunit
libcreg libcrypt libcrypto libcryptsetup libcsfml libcss libcsv libctf libctpl libcunit libcups
libcupt libcurator libcurl libcurses libcvc libdaemon libdancer libdap libdart libdata libdate
libdatetime libdatrie libdav libdazzle libdb libdbd libdbi libdbix libdbus libdbusmenu libdc
libdconf libde libdebconfclie libdebian libdebuginfod libdecor libdefaults libdeflate libdevel
libdevice libdevmapper libdiagnostic libdigest libdigidoc libdime libdir libdirectfb libdiscid
libdispatch libdist libdnf libdolfin libdolfinx libdouble libdpkg libdrm libdrumstick libdsfmt
libduktape libdune libdw libebook libeccodes libeclipse libecm libecore libedata libedataserver
libedit libegl libelf libemail libemf libemos libencode libendless libepc libepoxy libequinox
liberal liberation liberia liberror libervia libesedb libespeak libev libevas libevdev libevent
libevt libevtx libexception libexec libexif libexpat libexpect libexporter libext libextractor
libextutils libf libfaad libfakeroot libfast libfastjet libfcgi libfcitx libfdisk libfelix libfest
libffi libfftw libfido libfile libfilesys libfilter libfinal libfinance libfixbuf libfko libflac
libflint libfltk libfm libfmt libfolks libfont libfontconfig libfontenc libfoo libforms
libfreecontact libfreefare libfreefem libfreehep libfreenect libfreerdp libfreetype libfribidi
libfsext libfshfs libfsntfs libfst libfstrm libfsxfs libftdi libfungw libfuse libfuzzer libfvde
libg libgail libgarcon libgatk libgav libgavl libgbm libgcab libgcc libgccjit libgcr libgcrypt
libgd libgda libgdata libgdbm libgdchart libgdcm libgdk libgdl libgdome libgearman libgegl
libgenome libgenomicsdb libgeo libgeos libgeronimo libgetdata libgetfem libgetopt libgettext libgf
libgfal libgfortran libghc libgif libgio libgirepositor libgit libgl libglade libgladeui libglapi
libgles libglfw libglib libglibmm libglobus libglu libgluegen libglut libglvnd libglx libgm
libgmerlin libgmp libgmpxx libgnat libgnatcoll libgnome libgnomecanvas libgnuradio libgnustep
libgnutls libgnutlsxx libgo libgoa libgoffice libgomp libgoocanvas libgoogle libgpg libgphobos
libgphoto libgpiod libgpiv libgpm libgpod libgprofng libgradle libgranite libgraph libgraphics
libgraphicsmag libgraphite libgrilo libgrpc libgs libgsf libgspell libgssapi libgssrpc
libgstreamer libgtk libgtkada libgtkmm libgtksourcevi libgtkspell libgtop libguava libgudev
libguestfs libguice libguichan libgulkan libgupnp libgutenprint libgv libgwengui libgwenhywfar
libgxps libh libhamlib libhandy libharfbuzz libhash libhdf libhealpix libheaptrack libheif
libhepmc libhibernate libhivex libhogweed libhsail libhtml libhttp libhugs libhwloc libhx libhypre
libical libice libiceoryx libicsharpcode libicu libid libidn libidzebra libiec libignition
libigraph libiio libimage libime libimobiledevi libinline libinput libinsighttool libint
libintellij libio libip libipc libipt libiptcdata libisl libiso libitext libitl libitm libitpp
libjack libjackson libjakarta libjameica libjansi libjansson libjava libjavascript libjavascriptc
libjaxb libjbig libjboss libjdom libjemalloc libjersey libjglobus libjgoodies libjgrapht libjline
libjnr libjogl libjpeg libjq libjs libjson libjsoncpp libjsonrpccpp libjsr libjwt libjxl libk
libkadm libkarma libkasten libkdb libkdepim libkdsoap libkdumpfile libkeybinder libkeyutils libkf
libkkc libkmod libkpimitinera libkrb libkreport libksba liblablgtk liblaf liblangtag liblapack
liblapacke liblastfm liblatex liblcm liblcmaps liblcms libldacbt libldap libldb libldm liblemon
liblemonldap liblensfun liblerc libleveldb liblexical liblightdm liblime liblinear liblingua
liblinux liblist liblld liblldb libllvm libllvmspirvli liblmdb liblnk liblo liblocale liblockfile
liblog liblognorm liblomiri liblomirisyste liblouis liblouisutdml liblouisxml liblsan liblttng
liblua libluabind libluajit liblucene libluksde liblunar libluv liblv liblwp liblwt liblxqt liblz
liblzma libm libmad libmagic libmagick libmagickcore libmagickwand libmail libmailtools
libmalcontent libmarc libmariadb libmartchus libmason libmate libmatemixer libmath libmaven
libmaxmind libmaxminddb libmbim libmd libmecab libmed libmediastream libmeep libmemcached libmenu
libmessage libmethod libmetkit libmew libmfx libmgl libmime libminizip libmlir libmlt libmm libmnl
libmodule libmojo libmojolicious libmonitoring libmono libmoosex libmoox libmount libmousex
libmozjs libmp libmpc libmpd libmpeg libmpfi libmpfr libmpg libmps libmrpt libmsgpack libmshr
libmsiecf libmspub libmtp libmumps libmusicbrainz libmwaw libmygui libmypaint libmysql libn libnb
libnbd libncarg libncbi libncrystal libncurses libncursesw libndpi libneon libnet libnetcdf
libnetcfg libnetcore libnetfilter libnettle libnetty libnews libnexus libnfc libnfo libnftables
libnftnl libnghttp libnginx libngs libngtcp libnifti libnjb libnl libnlopt libnma libnotify
libnpth libnsl libnspr libnss libnuma libnumber libnumbertext libnunit liboasis liboauth libobjc
libobject libocamlnet libocct liboce libocsipersist libodoc libogg libolecf libomemo libomp
libomxil libonig libopen libopenblas libopencc libopencl libopencore libopencsd libopencsg
libopencv libopendbx libopendht libopengl libopenh libopenhft libopenjp libopenjpip libopenmesh
libopenmpt libopenni libopenrefine libopenshot libopentracing libopenvdb libopm libopus liborc
liborcus liborlite liborocos libosgi libosinfo libosmo libosmocore libossp libost libotf libow
libowasp libownet libp libpackage libpackagekit libpaho libpam libpanel libpango libpangocairo
libpangoft libpangomm libpangoxft libpappsomspp libparallel libparams libparse libparted libpath
libpciaccess libpcl libpcp libpcre libpcsclite libpdf libpdfbox libpdl libpeas libperformance
libperinci libperl libperlio libperlx libpetsc libpfm libpg libpgm libpgobject libpgpainless
libphonon libphp libpinyin libpipeline libpipewire libpixelmed libpixman libpkgconf libplack
libplank libplexus libplist libplplot libpmem libpmi libpng libpod libpoe libpolkit libpolly
libpomp libpoppler libpopt libportal libposix libpostgresql libppix libppl libppx libpq libprelude
libpreludedb libpresage libproc libprometheus libpromod libprotobuf libprotocol libproxy libpsl
libpsm libpthread libpulse libpwiz libpwquality libpython libqalculate libqca libqcheck libqcoro
libqcow libqcustomplot libqdbm libqdjango libqgis libqglviewer libqhttpengine libqhull libqmi
libqofono libqpid libqrtr libqscintilla libqt libqtspell libquadmath libquantum libquazip libquvi
libqwt libqxp librandom libraries library librav libraw librda librdf libre libreadline libref
libregexp libregf librem libreoffice librepo librest libretro librg librhash librime libring
librnd librobottestin librole librosbag librosconsole libroscpp librose librosidl librostlab
librsb librsvg librte librtmp librust librygel libs libsafe libsam libsamplerate libsane libsasl
libsass libsbml libsbt libsc libscalapack libscalar libscca libschedule libscrypt libsdbus libsdl
libsearch libseccomp libsecret libsejda libselinux libsemanage libsemver libsensors libsepol
libset libsexplib libsfml libshell libshibsp libshine libshout libshumate libsiconos libsidplay
libsigc libsignon libsigscan libsimple libsis libsiscone libsisu libsixel libskk libslang libslepc
libslf libslicot libslirp libsm libsmartcols libsmbclient libsmbios libsmdev libsmraw libsnapd
libsnappy libsndfile libsnmp libsoci libsocket libsodium libsofia libsoftware libsolv libsop
libsort libsoundtouch libsoup libsource libsox libspa libspeex libspice libspreadsheet libspring
libsql libsqlite libsrt libss libssh libssl libsss libstarlink libstaroffice libstatistics libstax
libstd libstdc libstemmer libstfl libstring libstxxl libsub libsubid libsundials libsuperlu libsvm
libsvn libsvtav libsword libswt libsyntax libsys libsystem libsystemd libt libtachyon libtag
libtaglib libtalloc libtango libtaoframewor libtap libtask libtasn libtcl libtdb libtelepathy
libtemplate libterm libtest libtevent libtexlua libtext libtf libthai libtheora libthread
libthrift libtickit libtie libtiff libtiles libtime libtimedate libtinfo libtinyxml libtirpc libtk
libtmglib libtoml libtool libtools libtorrent libtotem libtpm libtrace libtraceevent
libtrapperkeep libtree libtrilinos libtrove libtruffle libtry libtsan libtss libtulip libtypes
libubootenv libubsan libuchardet libudev libudisks libufo libuhd libui libuim libuima libukui
libunbound libuncommons libunicode libunistring libunity libuniversal libunix libuno libunwind
libupnp libupower liburdfdom liburi libusb libuser libusermetrics libustr libutempter libutf
libuuid libuv libv libva libvanessa libvdeplug libvdk libvdpau libversion libverto libvhdi libvips
libvirt libvisio libvisp libvkd libvmdk libvo libvolk libvorbis libvorbisenc libvpb libvshadow
libvslvm libvte libvterm libvtk libwacom libwagon libwayland libwbclient libweb libwebkit libwebp
libwebservice libwebsockets libwf libwiki libwildmagic libwmf libwnck libwnn libwpd libwpg libwps
libwrap libwvstreams libwww libwx libwxgtk libx libxalan libxapian libxau libxaw libxbase libxcb
libxcomposite libxcursor libxdamage libxdmcp libxerces libxext libxfce libxfixes libxft libxi
libxine libxinerama libxkbcommon libxkbfile libxml libxmlada libxmlb libxmlrpc libxmlsec libxmu
libxmuu libxnvctrl libxpm libxrandr libxrender libxrootd libxsettings libxshmfence libxslt libxss
libxt libxtables libxtst libxv libxxf libxxhash libya libyaml libyang libyuv libz libzeitgeist
libzemberek libzeroc libzip libzita libzmf libzmq libzookeeper libzstd libzt libzvbi libzxing
libzypp licence licences license licensebased licensed licenses licensing lid lie liens lies lieu
life lifecycle lifecycles lifeimage lifesciences lifespan lifetime lifo lift lifted lifting lifts
light lightdm lighten lighter lighting lightly lightning lightproof lighttpd lightweight like
likelihood likely likeness likes likewise liking lily lime limit limitation limitations limited
limiter limiting limits lin lincoln line lineage linear linearly linebased lined linefeed
linefeeds linen lineno lineprefix liner liners lines linesterminatedby linger lingering linguistic
lining link linkage linked linkedin linkedproducervpcnetwork linkedrouterappliances
linkedvpcnetwork linkedvpntunnels linker linkers linking linklayer linklocal linkperf links
linkstyle linksys linktype lint linter linus linux linuxbased lion lip lipid lipo lipstick lis
list listappoperatorbindings listassociatedresources listavailablefeatures listbgproutes
listconfigs listdeploymentconfig listdescendant listdevicecapacities listdisks listed
listeffective listen listenbacklog listened listener listeners listening listens listerrors
listfile listgrantableroles listhostprojects listing listings listinstances listips listkeys
listmarks listmemberships listnetworkendpoints listnodes listoverride listoverrides listpackages
listreferences listres listresourcetypes listrevisions listroutepolicies listroutes listrules
lists listsubscriptions listtags listtestablepermissions listtopics listupgrades listusable
listuserverified listversion listworkloads lit lite liteoperations literal literally literalpath
literalpathspecs literals literary literate literature litereservations litesubscriptions
litetopic litetopics lithuania litigation litter little littleendian live lived livekd lively
liveness livenessprobe lives livez living lizard ljust ll lladdr llc lldb llm llmnr lltdsvc llvm
llvmproject lm lmdb lmhosts lmpackagename lmtp ln lname lng lnk lnka lnkb lnkc lnkd lnke lnkf lnkg
lnkh lns lnstat lo loaction load loadable loadavg loadbalanced loadbalancer loadbalancerexclusion
loadbalancertype loadbalancing loadbalancingalgorithm loadbalancingscheme loaded loader loaders
loading loads loan lobby lobe lobster loc local localaccounts localadmin localappdata localdata
localdir locale localectl localed localedef locales localfile localfs localgroup localhost
localhostport locality localitylbpolicy localization localized locally localmachine localnetwork
localnvmessdblock localpackagepath localport localrun locals localserver localssd localssdcount
localssdrecoverytimeout localtime localuser locate located locates locating locatio location
locationd locationpolicy locations locator lock lockbit lockdown locke locked locker lockfile
locking lockless lockout lockoutbadcount lockoutthreshold locks lockscreen lockstatus locomotive
loft log logactions logactionstates logarithm logbased logdenies logdnsqueries logentries logfile
logfilter logged loggedon loggedonuser logger logging loggingconfig loggingfilterexpr
loggingflowsampling loggingmetadata loggingmetadatafields loggingoptional loggingoptionalfields
loggingquerylanguage loggingsamplerate loggingserver loggingservers loggingsetting loggingsettings
loggingvariant loggingwrite loghttp logic logical logicaldisk logically logicalviews login
loginconfig loginctl logind logins loginuid loginuser loginwindow logitech loglevel loglist
loglocation logman logmein logname logo logoff logon logons logonsession logos logout logrotate
logrus logs logsamplingratio logsave logsbased logslocation logsource logsrvd logstash logsurfer
logttl logtype loi loinc lol lolbas lolbi lolbin london long longer longest longform longitude
longjmp longrunning look looked looker looking looks lookup lookups loom loop loopback loops loose
loosely loosen loosens lord lorry los lose loses losetup losing loss losses lossless lost lot
lotion lots lotus loud loudly love lovely low lowandabove lowcost lower lowercase lowercaseletter
lowerdir lowered lowering lowers lowest lowlevel lowmem lowoccurrence loyal lpd lpe lpr lqm lro
lrotimeout lru lrucrawler lrumaintainer ls lsa lsadump lsafe lsan lsarpc lsass lsattr lsb lsblk
lsclusters lscpu lseek lsfd lsfiles lsi lsipc lsirq lslocks lslogins lsm lsmem lsmod lsns lsof
lsourced lsp lspgpot lsremote lssd lst lstat lstree lstrip lt ltd ltdefac lterminated lto ltsc lua
luck luckily lucky luggage luid luit luks lumber lumberjack lun lunar lunch lung luns lupus lures
lurking lustre luxembourg lv lvl lvm lvp lvpnodemountsconfigpath lvpsharepath lvpsharestorageclass
lwn lwp lwt lxc lxd lying lymphoma lynch lyniate lynis lyrics lzcat lzcmp lzdiff lzegrep lzfgrep
lzgrep lzless lzma lzmainfo lzmore mac macaron macaroon macau macbook maccmac mace macedonia
macgmac machine machinectl machined machineid machineimageimports machineimages machinereadable
machinery machines machinetype machinetypes machmac macintosh mack mackmac macos macro macron
macros macs macsec macsign macverify madagascar madden made madison madness madt madvise magenta
magic magical magically magicfile magick maglev magnet magnetic magnify magnitude magnos mail
mailbox mailcommon mailed mailer mailgun mailing mailmap mails mailto mailtransport main mainboard
mainline mainly mains mainstream maint maintain maintained maintainer maintainers maintaining
maintains maintenance maintenanceinterval maintenancepolicy maintenanceversion maintenancewindow
maintenancewindowany maintenancewindowday maintenancewindowend maintenancewindowhour
maintenancewindowstart maintscript major majority make makecab makeconv makedev makefile makefiles
makemaker maker makers makes maketext making mal malawi malaysia maldives male malformed
malfunction mali malicious maliciously malignant malleable malloc malta malware malwarebytes
mammography man manage manageable managed managedflink managedfolder managedfolders
managedidentities managedkafka managedlustre managedmicrosoftad managedprometheus
managedreverselookup managedzone managedzones manageengine managefeatures management managementhub
managementservers manager managers manages managing managingaccess managingmodelsjobs
managingpolicies mandate mandated mandates mandatory mandb mane mangle mangled mangling mango
manhattan manifest manifestname manifestoutputfile manifests manifold manipulate manipulated
manipulates manipulating manipulation manipulations manly manmade manner manners manpage manpages
manpath mantenance mantra manual manualapproval manualassign manually manuals manufacture
manufactured manufacturer manufacturers manuscript many map mapi maple mapped mapper mapping
mappings mapred maps mar marble march margin marginal marginalized marginally margins mariadb
mariadbd marine maris mark markaccepted markclaimed markdismissed markdown marked marker markers
market marketing marketplace marketplacesolutions markfailed marking markings marks marksucceeded
markup maroon marrow marryaldkfaczcz mars marsh marshaled marshall marshmallow martin masculine
mash mask masked maskheaders masking masklength masks mason masquerade masqueraded masquerading
mass massage masses massive massively mast master masteraccelerator masterbootdisksize
masterbootdisktype masterimageuri masteripv masterlocalssdinterface mastermachinetype
mastermincpuplatform masterminds masters match matchall matched matcher matchercontent matchers
matchertype matches matchesjsonpath matchesregex matching mate material materialized
materializedviews materially materials math mathcomp mathematical mathematics mathjax maths matlab
matrices matrix matter matters mattn mature mauritius maven mawk max maxaccelerator maxage
maxalternatives maxattempts maxbackoff maxconcurrentdispatches maxconcurrentruns maxconnections
maxconnsfast maxcpu maxdeliveryattempts maxdepth maxdispatchespersecond maxdoublings maxevents
maxfailuresperhour maxfailurestotal maxfindings maximal maximize maximum maximumasp maxinstances
maxinum maxio maxitemsize maxlen maxmemory maxmemoryclients maxmemorygb maxmemorypolicy maxminddb
maxnodes maxnumreplicas maxpodspernode maxportspervm maxrate maxrateperendpoint maxrateperinstance
maxrepeat maxreplicacount maxreplicas maxreqsperevent maxresults maxretentiondays maxretries
maxretryattempts maxretrydelay maxretryduration maxrunduration maxruns maxscaledinreplicas
maxscalingfactor maxsequence maxsharedclientspergpu maxsize maxsplit maxstack maxsurge
maxsurgeupgrade maxthon maxtime maxttl maxunavailable maxunavailableupgrade maxutilization
maxversion maxversions maxwait maxworkercount maxworkers may maybe mayer maze mb mbam mbamservice
mbit mbox mboxrd mbps mbr mc mca mcafee mcast mcfg mckesson mcookie mcp mcpu mcs mct md mdadm mdb
mdlayher mdm mdmd mdns mdoc mdocdate mdr mds mdsha mdt mdworker me mead meadow meadows mean
meaning meaningful meaningless meanings means meant meantime meanwhile measurable measure measured
measurement measurements measures measuring meat mebibytes mecentral mechanic mechanical
mechanically mechanics mechanism mechanisms mechanize med medal medent media mediaasset mediafire
median mediation mediatypes mediawiki medical medication medications medisoft meditech medium
mediumandabove medusa meek meet meeting meetings meets mega megabyte megabytes megaparsec megaraid
mellitus mellow melon melt mem member memberemail membername members membership membershiplocation
memberships membershipscope membershipspecific memcache memcached memcachedversion memcpy memfd
meminfo memlimit memlock memmap memo memoize memorandum memory memoryfor memorylimit memoryrequest
memorystore mempolicy mempool memsec memset memusage memusagestat men mencoded mend mended
mendersoftware mends mention mentioned mentioning mentions menu menus meraki mercer merchant
merchantability mercury mercy mere merely merge mergebase mergechangelog merged merger merges
mergetool mergeuserinfooveridtok merging meridian merit mermaid merry merukuru mesg mesh meshagent
meshes mess message messagebody messagebodyfromfile messagebus messagebuses messageencoding
messageformat messageretentionduration messageretentionperiod messages messagetransforms
messagetransformsfile messaging messed messenger messes messing messy met meta metabolic
metacharacters metadata metadatafields metadatafile metadatafromfile metadatajobs metadatakey
metadatapreservation metageneration metal metallama metallbaddresspools metasploit metastore
metastoreservice meteor meter metered metering meterpreter meters meth method methodname
methodology methods metric metricname metrics metricsscopes metrictargets mf mfa mfc mfd mfe
mfemms mfor mftrace mg mgajda mgc mgf mgmt mgr mgutz mh mhfm mi mib mic mice micro microcode
microlens micron microphone micros microscope microsecond microseconds microsoft microsoftedge
microsystems mid middle middleware midfield midi midnight mig might mighty migraine migratable
migrate migratecloudsql migrateconfig migrated migrates migrating migration migrationjobs
migrations migrationworkflows mii mike mikrotik milan mild mildly mile mileage miles milestone
milestones military milk milky mill miller million millions millis millisecond milliseconds milter
mime mimeinfo mimeopen mimetype mimic mimicry mimics mimidrv mimikatz mimikittenz min
minaccelerator minbackoff minbase mincpu mincpuplatform mind minded mindepth mindful mine
minecraft miner miners mines minexmr mingw mini minidump minifier minimal minimalaction
minimisation minimize minimized minimizes minimizing minimum minimumpasswordlength minimumversion
mining mininstances minio minion minitest minix minlen minlikelihood minloglevel minmemory
minnodecpu minnodes minnumreplicas minnumworkers minolta minor minority minors minportspervm
minready minreplicacount minreplicas minretrydelay mins minscalingfactor mint minted minter
mintlsversion minus minute minutely minutes minworkers mips mipsel mipsn mipsr mirred mirroirng
mirror mirrored mirroring mirroringdeploymentgroup mirroringdeployments mirroringendpointgroup
mirroringendpointgroups mirroringprofile mirroringrules mirrorings mirrors mirth mis misc
miscellaneous misconfiguration misconfigurations misconfigured misdirected misinterpreted mislead
misleading mismatch mismatched mismatches mismerges misplaced miss missed misses missing mission
misspelt mistake mistaken mistakenly mistakes mistralai misty mistype mistyped misunderstanding
misunderstood misuse misused mit mitchellh mitel mitigate mitigation mitigations mitm mitral mitre
mix mixed mixer mixes mixing mixlib mixture mk mkdir mkdtemp mke mkfifo mkfs mkhomedir mklost
mknod mkswap mktemp mkv ml mlengine mlkem mllp mlock mls mlx mm mmap mmbiz mmc mmconfig mmcss mmin
mmm mmodal mmp mmpstatus mms mmstat mnemonic mnt moat moba mobile mobilem mobility moby mock
mocked mockery mocking mod modal modality mode model modelarmor modelarmoroverview modeldir
modeled modelgarden modeling modelled modelling modelmonitoringjobs modelname models modelserver
modelservers modelserverversion modelserverversions modelversion modem modemmanager moderate
moderately moderation modern modernized modes modest modextract modifiable modification
modifications modified modifier modifiers modifies modify modifying modifyingshieldedvm
modifymembershiproles modifymessageackdeadline modifypushconfig modmed modprobe mods modular
module modulename modules modulo modulus mof mogo mojo mold mom moment moments momentum mon monad
monday mondoohq monero monetary money mongo mongod mongodb mongolia mongoose monitor monitored
monitoring monitoringassetchanges monitoringconfigfromfile monitoringfrequency monitoringwrite
monitors monk monkey mono monochrome monoid monotonic monotonically monroe monster month monthly
months mood moody mookie moon moor moose moral more moreover morning morocco morphology mortal
mortar mosaiq mosque mosquito mosquitto moss most mostly mostrecent motd moth mother motion
motions motivate motivated motivation motivations motor motorcycle motorway mott mount mountain
mountains mounted mountinfo mounting mountoptions mountpath mountpoint mounts mouse mousetrap
mouth mov move moved movement movements mover moves movescu movetabletodatabase movie movies
moving mozambique mozilla mp mpclient mpd mpengine mpi mpicalc mpich mpl mpls mpr mps mpssvc mpu
mqtt mqueue mr mri mrn mroot mrt mru mrxsmb ms msa msaccess msbuild msc mscoree mscorsvw msdos
msdt msdtc msec msecs msedge msedgepackageinfo msedgewebview msexchange msf msfeedssync msft msg
msgattrib msgcat msgcmp msgcomm msgconv msgen msgexec msgfilter msgfmt msggrep msgid msginit
msgmerge msgpack msgqueue msgrcv msgs msgsnd msgunfmt msguniq msh mshta mshtml msi msie msiexec
msiscsi msiserver msix msk msmpeng msmq msn mso msoffice msol msp mspaint mspub msr msrange msrc
mss mssql mssqlserver msstorageazure msstorageboxes mst msteams mstsc msupdate msvc msxsl mt mta
mtab mtalk mtdefac mtime mtk mtl mtls mto mtrace mtrr mtry mtu mua much muddy muesli mui mul mulaw
multi multibyte multicast multicastdomaingroups multicastdomains multicastgroupranges
multicastgroups multicasting multicharacter multicloud multicluster multiclustermanagement
multiclusterservices multicolumn multiconfiguration multidev multifactor multiinstance multiline
multimap multimedia multinetworking multinode multipart multipath multiple multiples
multiplesignals multiplexed multiplexing multiplication multiplicative multiplied multiplier
multiply multiplying multiprocessor multiqueue multiregion multiregional multiregionservices
multithread multithreaded multithreading multitouch multiuser multivalued multiword multiwriter
multizone munge munmap murmur muscle mushroom music musical musicbrainz musicians musl must
mustache mustang mustard mutable mutally mutate mutated mutatedeployedindex mutating mutation
mutations mute muteconfigs muted mutex mutual mutually mv mvdan mvn mvndebug mware mx my myaccount
myaddress myaddressgroup myadminclustermembership myadminclusterproject myanmar myapi myapp
myappid myappprofileid myaspecttype myassignment myassoc myassociation myattachment myauthzpolicy
mybackendbucket mybackendservice mybackup mybackupchannel mybackupcollection mybackupid
mybackupplan mybatchjob mybinding mybitbucketconn myblock mybootvolume mybqsink mybqsync mybranch
mybucket mybundle mycacheid mycert mycertificate mychannel mycic myclient myclienttlspolicy
mycluster myclustercontext myclustergkeuri myclusterid myclustername myclusterregionorzone
mycollection mycolumnfamily mycompositetype myconfig myconn myconnection myconnector
myconsumergroup mycontent myconversionworkspace mycustomtargettype mydashboard mydata mydatabase
mydatabaseid mydataset mydatatransformation mydenypolicy mydeploymen mydeployment
mydeploymentgroup mydescription mydevice mydir mydirectory mydisk mydomain myendpoint
myendpointgroup myendpointpolicy myenv myep myexecution myexport myexternalgateway myfamily
myfederation myfield myfile myfilename myfirewallrule myflags myfleet myfolder myforwardingrule
myfuturereservation mygateway mygatewaysecuritypolicy mygcpproject mygheconn mygheserver
mygitrepositorylink mygkecluster mygleconn mygroup mygrpcroute myhealthcheckname myholidaypolicy
myhostproject myhub myimage myimageimport myimport myinstance myinstancedisplayname myinstanceid
myinstancepartitionid myintr myjob myjobexecution mykey mykeyhandle mykeyid mykeyring mykeyset
mykeystring mykr mylink mylocation mylogicalviewid mylookerinstance mymachineimage
mymanagedidentity mymatcher mymaterializedviewid mymembership mymemcacheinstance
mymemcacheoperation mymep mymesh mymessagebus mymetastorefederation mymetastoreservice
mymgrangeactivation mymig mymigrationjob mymodel mymulticastdomain mymulticastdomaingroup
mymulticastgrouprange myna mynamespace mynat myneg mynetwork mynetworkpolicy mynetworks
mynewdescription mynewdisplayname mynewsecurityprofile mynode mynodegroup mynodegroupid mynodepool
mynodetemplate mynotebook myoauthclient myoauthclientcredential myobject myoperation
myorchestrator myorg myorigin mypackage mypap myparameter mypartitionid mypbr mypdp mypeering
myperimeter mypipeline mypkg myplacement myplugin mypluginversion mypm mypolicy mypolicynumber
mypool myprivatecloud myprivateconnection myproduct myproductset myprofile myproj myproject
myprojectid myprovider myproxy mypublicadvertisedprefix mypublicdelegatedprefix mypvkpassword mypy
myqueue myqueuedresource myrange myrediscluster myredisinstance myredisoperation myregion
myregionaldisk myregionalendpoint myregionpolicy myrepo myrepository myrepositorygroup
myreservation myreservationblock myresourcepolicy myresponsepolicy myresponsepolicyrule myrestore
myrestorechannel myrestoreplan myrevision myroute myrouteextension myrouter myrule myruntime
myruntimetemplate myschedule myschema myscope mysds mysecondarycluster mysecret mysecurityprofile
mysecurityprofilegroup myself myservertlspolicy myservice myservicebinding myservicelbpolicy
myserviceproject myserviceresource mysession myshare mysignal mysink mysnapshot mysnooze myspoke
mysql mysqld mysshkey mystep mystepid mysterious mystery mystoragepool mystream mysubnet
mysubnetwork mysubprefix mysubscription mytable mytag mytagtemplate mytarget mytargetdomain mytask
mytcproute mytemplate mytensorboardexperiment mytensorboardrun mytest mythresholdconfigname
mytlsinspectionpolicy mytlsroute mytoken mytopic mytpu mytrafficextension mytrigger mytrustconfig
mytypeprovider myupdatedvalue myurllist myurlmap myuser myusercluster myusername myvalue myvar
myversion myview myvolume myvpc myvpcconnector mywebhooktrigger myworkerpool myworkflow
myworkflowexecution myworkflowtemplate myworkforcepool myworkforcepoolprovider myworkload
myworkloadidentitypool myworkspace myzone na nable nacl nagios nail nails naive naked name named
namedports namei nameif namely namenode nameonly nameopt names nameserver nameservers namespace
namespaceactuation namespaced namespaceids namespacelabels namespacelevel namespacereader
namespaces namespacescoped namespacesids namespacing namestatus namesystem nametable namewidth
namibia naming nano nanoc nanodump nanopool nanos nanosecond nanoseconds nanosleep nanum napagent
napi nargs narrative narrator narrow narrowed narrower narrowing narrows nas nasa nasty nat
natallsubnetipranges natcustomsubnetipranges natexternalippool nation national nationals
nationwide native natively natives natname natprimarysubnetipranges nats natsubnets
natsubnetsregion natural naturallanguage naturally nature naughty nausea nav navigate navigating
navigation navigator navy nawk nb nbsp nbtstat nc ncat ncc ncentral ncplugin ncurses ncursesw nd
ndc ndgen ndocker ndows nds ne near nearby nearest nearing nearline nearly neat neatly nebulizer
nebulouslabs necessarily necessary necessity neck need needed needing needle needless needs neg
negate negated negates negation negative negativecaching negativecachingpolicy negatively
negatives negativity neglect neglected negligence negligent negligible negotiable negotiate
negotiated negotiating negotiation negotiations neigh neighbor neighborhood neighborhoods
neighboring neighbors neighbour neighbouring neighbours neither nema nen neon neonatal neoplasm
nepal nephritis nephropathy neqn nerd ness nessus nest nested nesting nests net netapp netbase
netbios netbiosd netbiosprefix netbsd netcat netcdf netconfig netdev netdevice netease netfilter
netflix netfs netfw netgear netgroup netgroups netid netinet netlink netlogon netman netmask netns
netprofm netrc nets netscape netsh netstat netsvcs nettle nettools netvigator network
networkaccessible networkattachment networkattachments networkbandwidth networkconnectivity
networkctl networkd networkdestipranges networkdestports networkendpointgroup
networkendpointgroups networkendpointgroupzone networkfirewallpolicies networking networkinterface
networkinterfaces networkipprotocols networklbbackendservice networkmanagement networkmanager
networkname networkpeerings networkpolicies networkpolicy networkprofile networkprofiles
networkproject networks networksecurity networkservices networksrcasns networksrcipranges
networksrcports networksrcregioncodes networktags networktier networkuserdefinedfields
netzwerkdienst neural neuropathy neutral neutron never nevertheless new newborn newbranch newcomer
newcomers newconfig newctx newdev newdisplayname newed newer newest newexamplerule newgidmap
newgrp newid newinstance newline newlinedelimited newlines newlineseparated newly newname newnet
newns newpriority newrealm newrelic newruntime news newsapp newsimg newsletter newspaper newstuff
newtab newtype newuidmap newusers next nextavailablewindow nextgen nexthop nexthopaddress nextron
nextrotationtime nexus nfc nfs nfsexportoptions nfslock nfsshares nfsuserswithldap nfsv nft
nftables ngaut ngc ngen ngettext nginx ngrok ngs nic nicaragua nice nicely nicer nick nickel
nickname nicotine nictype niger nigeria night nightly nightmare nights nine ninite ninja ninjaone
ninjarmm ninth nir nis nisdomainname nist nistp nitfol nitro nix nl nla nlasvc nlink nlkm nlp nls
nltest nm nmap nmbd nme nmi nmt nnn nnnn no noabbrev noact noactivate noaddress noadminenabled
noallowunauthenticated noanomalycloudlogging noaskpassword noassignip noasync noatime noauto
noautorebalance nobackup nobackups nobfd nobgpbpsalwayscomparemed noble nobles noblock nobody
nobootdiskautodelete nobrowser noc nocache noccontactemail nocheck noclearmessagetransforms
noclientttl noclobber nocolor nocolormoved nocolormovedws nocontainerprivileged nocontainerstdin
nocontainertty nocontent nocpuboost nocputhrottling nocustomresponseheaders nod nodata node
nodeaffinityfile nodeautorepair nodeautoupgrades nodeconfigs nodecount nodefaultbundles
nodefaultttl nodefaulturl nodegroup nodegroupname nodegroups nodeids nodeip nodejs nodelabels
nodelay nodeletionprotection nodelocations nodemangle nodeployhealthcheck nodepool nodepools
nodepoolsoakduration nodeps nodereference nodes nodescalingfactor nodetailedauditlogging
nodetaints nodetemplate nodetemplates nodetype nodetypes nodev nodeversion nodisabled
nodiscoveryenabled nodrop nodropunknownfields noenable noenableadmin noenableautorepair
noenableautoupgrade noenablebasicauth noenablecdn noenabled noenabledatacache
noenableidentityservice noenableipv noenablelogging noenablesecretmanager noenablestrongaffinity
noenableuefinetworking noenableulainternalipv noescape noexec noexemptednamespaces noexit
noexportcustomroutes noextdiff nofail nofile nofollow noforceupdateonrepair nofork nogen nogpgsign
"""
