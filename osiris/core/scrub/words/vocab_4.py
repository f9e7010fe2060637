"""The vocabulary, from maintenancewindowend to presented."""

WORDS = """\
maintenancewindowend maintenancewindowhour maintenancewindowstart major majority make makecab
makedev makefile makefiles maker makers makes making mal malawi malaysia maldives male malformed
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
marine maris mark markaccepted markclaimed markdismissed markdown marked marker markers market
marketing marketplace marketplacesolutions markfailed marking markings marks marksucceeded markup
maroon marrow marryaldkfaczcz marsh marshaled marshall martin masculine mash mask masked
maskheaders masking masklength masks mason masquerade masqueraded masquerading mass massage masses
massive massively mast master masteraccelerator masterbootdisksize masterbootdisktype
masterimageuri masteripv masterlocalssdinterface mastermachinetype mastermincpuplatform masters
match matchall matched matcher matchercontent matchers matchertype matches matchesjsonpath
matchesregex matching mate material materialized materializedviews materially materials math
mathematical mathematics maths matlab matrices matrix matter matters mature mauritius maven max
maxaccelerator maxage maxalternatives maxattempts maxbackoff maxconcurrentdispatches
maxconcurrentruns maxconnections maxconnsfast maxcpu maxdeliveryattempts maxdepth
maxdispatchespersecond maxdoublings maxevents maxfailuresperhour maxfailurestotal maxfindings
maximal maximize maximum maximumasp maxinstances maxinum maxio maxitemsize maxlen maxmemory
maxmemoryclients maxmemorygb maxmemorypolicy maxnodes maxnumreplicas maxpodspernode maxportspervm
maxrate maxrateperendpoint maxrateperinstance maxrepeat maxreplicacount maxreplicas
maxreqsperevent maxresults maxretentiondays maxretries maxretryattempts maxretrydelay
maxretryduration maxrunduration maxruns maxscaledinreplicas maxscalingfactor maxsequence
maxsharedclientspergpu maxsize maxsplit maxstack maxsurge maxsurgeupgrade maxthon maxtime maxttl
maxunavailable maxunavailableupgrade maxutilization maxversion maxversions maxwait maxworkercount
maxworkers may maybe mayer maze mb mbam mbamservice mbit mbox mboxrd mbps mbr mc mcafee mcast mcfg
mcp mcpu mcs mct md mdadm mdb mdm mdmd mdns mdoc mdocdate mdr mds mdsha mdt mdworker me mead
meadow meadows mean meaning meaningful meaningless meanings means meant meantime meanwhile
measurable measure measured measurement measurements measures measuring meat mebibytes mecentral
mechanic mechanical mechanically mechanics mechanism mechanisms med medal media mediaasset
mediafire median mediation medical medication medications medisoft meditech medium mediumandabove
medusa meek meet meeting meetings meets mega megabyte megabytes megaraid mellitus mellow melon
melt mem member memberemail membername members membership membershiplocation memberships
membershipscope membershipspecific memcache memcached memcachedversion memcpy memfd meminfo
memlimit memlock memo memorandum memory memoryfor memorylimit memoryrequest memorystore mempolicy
memset men mencoded mend mended mends mention mentioned mentioning mentions menu menus mercer
merchant merchantability mercury mercy mere merely merge mergebase merged merger merges mergetool
mergeuserinfooveridtok merging meridian merit mermaid merry merukuru mesg mesh meshagent meshes
mess message messagebody messagebodyfromfile messagebus messagebuses messageencoding messageformat
messageretentionduration messageretentionperiod messages messagetransforms messagetransformsfile
messaging messed messenger messes messing messy met meta metabolic metacharacters metadata
metadatafields metadatafile metadatafromfile metadatajobs metadatakey metadatapreservation
metageneration metal metallama metallbaddresspools metasploit metastore metastoreservice meteor
meter metered metering meterpreter meters meth method methodname methodology methods metric
metricname metrics metricsscopes metrictargets mf mfa mfc mfd mfe mfemms mfor mftrace mg mgajda
mgf mgmt mgr mh mhfm mi mib mic mice micro microcode microphone micros microscope microsecond
microseconds microsoft microsoftedge microsystems mid middle middleware midfield midi midnight mig
might mighty migraine migratable migrate migratecloudsql migrateconfig migrated migrates migrating
migration migrationjobs migrations migrationworkflows mike milan mild mildly mile mileage miles
milestone milestones military milk milky mill miller million millions millis millisecond
milliseconds mime mimetype mimic mimicry mimics mimidrv mimikatz mimikittenz min minaccelerator
minbackoff minbase mincpu mincpuplatform mind minded mindepth mindful mine minecraft miner miners
mines minexmr mingw mini minidump minimal minimalaction minimisation minimize minimized minimizes
minimizing minimum mining mininstances minion minix minlen minlikelihood minloglevel minmemory
minnodecpu minnodes minnumreplicas minnumworkers minolta minor minority minors minportspervm
minready minreplicacount minreplicas minretrydelay mins minscalingfactor mint minted minter
mintlsversion minus minute minutely minutes minworkers mips mirred mirroirng mirror mirrored
mirroring mirroringdeploymentgroup mirroringdeployments mirroringendpointgroup
mirroringendpointgroups mirroringprofile mirroringrules mirrorings mirrors mirth mis misc
miscellaneous misconfiguration misconfigurations misconfigured misdirected misinterpreted mislead
misleading mismatch mismatched mismatches mismerges misplaced miss missed misses missing mission
misspelt mistake mistaken mistakenly mistakes mistralai misty mistype mistyped misunderstanding
misunderstood misuse misused mit mitigate mitigation mitigations mitm mitral mitre mix mixed mixer
mixes mixing mixture mk mkdir mkdtemp mke mkfifo mkfs mknod mkswap mktemp mkv ml mlengine mlkem
mllp mlock mls mm mmap mmbiz mmc mmconfig mmin mmm mmp mms mmstat mnemonic mnt moat moba mobile
mobilem mobility mock mocked mocking mod modal modality mode model modelarmor modelarmoroverview
modeldir modeled modelgarden modeling modelled modelling modelmonitoringjobs modelname models
modelserver modelservers modelserverversion modelserverversions modelversion modem modemmanager
moderate moderately moderation modern modernized modes modest modifiable modification
modifications modified modifier modifiers modifies modify modifying modifyingshieldedvm
modifymembershiproles modifymessageackdeadline modifypushconfig modprobe mods modular module
modulename modules modulo modulus mof mojo mold mom moment moments momentum mon monday mondoohq
monero monetary money mongo mongodb mongolia mongoose monitor monitored monitoring
monitoringassetchanges monitoringconfigfromfile monitoringfrequency monitoringwrite monitors monk
monkey mono monochrome monotonic monotonically monroe monster month monthly months mood moody
mookie moon moor moose moral more moreover morning morocco morphology mortal mortar mosaiq mosque
mosquito mosquitto moss most mostly mostrecent motd moth motion motions motivate motivated
motivation motivations motor motorcycle motorway mott mount mountain mountains mounted mountinfo
mounting mountoptions mountpath mountpoint mounts mouse mouth mov move moved movement movements
mover moves movescu movetabletodatabase movie movies moving mozambique mozilla mp mpclient
mpengine mpi mpls mpr mps mpssvc mpu mqtt mqueue mr mri mrn mroot mrt mru mrxsmb ms msa msaccess
msbuild msc mscoree mscorsvw msdos msdt msdtc msec msecs msedge msedgepackageinfo msedgewebview
msexchange msf msfeedssync msft msg msgid msgqueue msgrcv msgsnd msh mshta mshtml msi msie msiexec
msiserver msix msk msmpeng msmq msn mso msoffice msol msp mspaint mspub msr msrange msrc mss mssql
mssqlserver msstorageazure msstorageboxes mst msteams mstsc msupdate msvc msxsl mt mta mtab mtalk
mtdefac mtime mtk mtls mto mtrr mtry mtu mua much muddy mui mul mulaw multi multibyte multicast
multicastdomaingroups multicastdomains multicastgroupranges multicastgroups multicasting
multicharacter multicloud multicluster multiclustermanagement multiclusterservices multicolumn
multiconfiguration multifactor multiinstance multiline multimedia multinetworking multinode
multipart multipath multiple multiples multiplesignals multiplexed multiplexing multiplication
multiplicative multiplied multiplier multiply multiplying multiprocessor multiqueue multiregion
multiregional multiregionservices multithread multithreaded multithreading multitouch multiuser
multivalued multiword multiwriter multizone munge munmap murmur muscle mushroom music musical
musicians musl must mustang mustard mutable mutally mutate mutated mutatedeployedindex mutating
mutation mutations mute muteconfigs muted mutex mutual mutually mv mvn mware mx my myaccount
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
myprojectid myprovider myproxy mypublicadvertisedprefix mypublicdelegatedprefix mypvkpassword
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
myworkloadidentitypool myworkspace myzone na nacl nagios nail nails naive naked name named
namedports namely namenode nameonly nameopt names nameserver nameservers namespace
namespaceactuation namespaced namespaceids namespacelabels namespacelevel namespacereader
namespaces namespacescoped namespacesids namespacing namestatus namesystem nametable namewidth
namibia naming nano nanodump nanopool nanos nanosecond nanoseconds nanosleep napi nargs narrative
narrator narrow narrowed narrower narrowing narrows nas nasa nasty nat natallsubnetipranges
natcustomsubnetipranges natexternalippool nation national nationals nationwide native natively
natives natname natprimarysubnetipranges nats natsubnets natsubnetsregion natural naturallanguage
naturally nature naughty nausea nav navigate navigating navigation navigator navy nb nbsp nbtstat
nc ncat ncc ncplugin ncurses nd ndgen ndocker ndows nds ne near nearby nearest nearing nearline
nearly neat neatly nebulizer necessarily necessary necessity neck need needed needing needle
needless needs neg negate negated negates negation negative negativecaching negativecachingpolicy
negatively negatives negativity neglect neglected negligence negligent negligible negotiable
negotiate negotiated negotiating negotiation negotiations neigh neighbor neighborhood
neighborhoods neighboring neighbors neighbour neighbouring neighbours neither nema nen neon
neonatal neoplasm nepal nephritis nephropathy nerd ness nessus nest nested nesting nests net
netapp netbios netbiosd netbiosprefix netbsd netcat netconfig netdev netdevice netease netfilter
netflix netfs netfw netgroup netgroups netid netinet netlink netlogon netmask netns netrc nets
netscape netsh netstat netsvcs nettools netvigator network networkaccessible networkattachment
networkattachments networkbandwidth networkconnectivity networkctl networkd networkdestipranges
networkdestports networkendpointgroup networkendpointgroups networkendpointgroupzone
networkfirewallpolicies networking networkinterface networkinterfaces networkipprotocols
networklbbackendservice networkmanagement networkmanager networkname networkpeerings
networkpolicies networkpolicy networkprofile networkprofiles networkproject networks
networksecurity networkservices networksrcasns networksrcipranges networksrcports
networksrcregioncodes networktags networktier networkuserdefinedfields netzwerkdienst neural
neuropathy neutral neutron never nevertheless new newborn newbranch newcomer newcomers newconfig
newctx newdev newdisplayname newed newer newest newexamplerule newgidmap newgrp newid newinstance
newline newlinedelimited newlines newlineseparated newly newname newnet newns newpriority
newruntime news newsapp newsimg newsletter newspaper newtab newuidmap newusers next
nextavailablewindow nextgen nexthop nexthopaddress nextron nextrotationtime nexus nfs
nfsexportoptions nfslock nfsshares nfsuserswithldap nfsv nft nftables ngc ngen nginx ngrok nic
nicaragua nice nicely nicer nick nickel nickname nicotine nictype niger nigeria night nightly
nightmare nights nine ninite ninja ninjaone ninth nir nis nist nistp nitfol nitro nix nl nla nlink
nlkm nlp nls nltest nm nmap nmbd nme nmi nmt nnn nnnn no noabbrev noact noactivate noaddress
noadminenabled noallowunauthenticated noanomalycloudlogging noaskpassword noassignip noasync
noatime noauto noautorebalance nobackup nobackups nobgpbpsalwayscomparemed noble nobles noblock
nobody nobootdiskautodelete nobrowser noc nocache noccontactemail nocheck noclearmessagetransforms
noclientttl noclobber nocolor nocolormoved nocolormovedws nocontainerprivileged nocontainerstdin
nocontainertty nocontent nocpuboost nocputhrottling nocustomresponseheaders nod nodata node
nodeaffinityfile nodeautorepair nodeautoupgrades nodeconfigs nodecount nodefaultbundles
nodefaultttl nodefaulturl nodegroup nodegroupname nodegroups nodeids nodeip nodejs nodelabels
nodelay nodeletionprotection nodelocations nodemangle nodeployhealthcheck nodepool nodepools
nodepoolsoakduration nodeps nodereference nodes nodescalingfactor nodetailedauditlogging
nodetaints nodetemplate nodetemplates nodetype nodetypes nodev nodeversion nodisabled
nodiscoveryenabled nodropunknownfields noenable noenableadmin noenableautorepair
noenableautoupgrade noenablebasicauth noenablecdn noenabled noenabledatacache
noenableidentityservice noenableipv noenablelogging noenablesecretmanager noenablestrongaffinity
noenableuefinetworking noenableulainternalipv noescape noexec noexemptednamespaces noexit
noexportcustomroutes noextdiff nofail nofile nofollow noforceupdateonrepair nofork nogen nogpgsign
nogpuzonalredundancy nogracefulshutdown nogroup noguestenvironment noheadings nohup noiap
noimportcustomroutes noindentheuristic noindex nointeractive noinvokeriamcheck noise noisy
nolaunchbrowser nolegend nolocation nolog nologdenies nologdnsqueries nologin nologo nomatch
nomaxttl nomenclature nominal nominated nomination nominations nomonitoring nomutation non
nonalpha nonalphanumeric noname nonautoscaled nonblank nonblock nonblocking nonboot nonce
noncomposite noncumulative noncurrent nondefault nondeprecated nondynamic none nonegativecaching
nonemergency nonempty nonetheless nonewline nonexecutable nonexistent nonexisting
nongcpprivateipport nonglobal nonidempotent noninfringement noninteractive noninteractively
noninternet nonlast nonlegacy nonlinear nonlocal nonmasquerade nonmatching nonnegative nonnull
nonoption nonotes nonoverlapping nonpreemptible nonprintable nonprivileged nonroot nonsense
nonsensical nonseparator nonstandard nonterminal nontrivial nonunique nonwhitespace nonzero noon
noop noout nooutboundpublicip nop nopager nopasswd nopatch nope noprefix nopreserveacl noprofile
noprogress nopromote nopromotebydefault noproxy nopublicdns nopublicegress nopublicptr
nopublicptrdomain nopushnowrapper noqa noqueue nor nordic norecordvideo norecursesubmodules
noreferentialrules norelative norenames norequestcoalescing norequireapproval norequireconnectors
norequirecsekkeycreate norestartonfailure noretainackedmessages noretainbackupsondelete norfolk
norm normal normalization normalize normalized normalizer normally norman norms north
northamericanortheast northern norway noscopes nose noservewhilestale noserviceaccount
nosessionaffinity noshieldedsecureboot noshieldedvtpm nosource nostorageautoincrease nostore
nostriped nosuid not notable notably notafter notation notations notch notcontains
notcontainsstring note notebook notebooks noted notepad notes notextconv notfound nothin nothing
notice noticeable noticeably noticed notices noticing notification notificationcategories
notificationchannels notificationconfig notifications notified notifies notify notifying
notifykeyspaceevents notin noting notion notions notlike notlsinspect notmatch notmatchesjsonpath
notmatchesregex notnull notrack notraffic notruncate noun noundefined nouns noupdate
noupdateinstance nousehttp nouser nousetableschema nousetopicschema nov nova novel novelty
november noverify novice now nowadays nowarn nowhere nowrap nowritemetadata npc npi npm npmrc npp
nprm nproc nptl nr nrcpt nrcpts nroff ns nsa nsec nsenter nserializable nsi nsis nslookup nsos
nspawn nsswitch nstructured nsuok nsurl nsxpc nt ntalk ntdll ntds ntdsutil ntevent ntfs nth ntl
ntlm ntlmrelayx ntlmssp ntp ntpath ntpd ntpsec ntrtscan ntstatus ntsvcs ntuser ntva nuance nuclear
nuclei nucleus nudge nuget nuisance nul null nullable nullok nullsession num numa number numbered
numbering numbers numeric numerical numerically numerous numflakytestattempts nummasterlocalssds
nummasters numnodes nums numsecondaryworkers numstat numworkerlocalssds numworkers nunlock nurse
nursery nurses nutshell nuvox nv nvidia nvidiateslaa nvidiateslak nvidiateslap nvidiateslat
nvidiateslav nvme nxc nyotron nza oab oaep oak oasis oauth oauthbrands oauthclient oauthclientid
oauthclients oauthclientsecret oauthscopes oauthserviceaccountemail oauthtokenscope obesity obey
obeys obfuscate obfuscated obfuscation obj objc objcopy objcxx objdump object objectformat
objectid objection objections objective objectives objectname objectpath objects objectversioning
objfile objid objs obligated obligation obligations obligatory oblique obscure observability
observabilitymode observabilitypolicies observation observations observe observed observer
observers observes observing obsolescent obsolete obsoleted obstacle obtain obtained obtaining
obtains obvious obviously obx oc ocal occasion occasional occasionally occasions occupation
occupational occupied occupies occupy occupying occur occurences occurred occurrence
occurrencefilter occurrences occurring occurs ocean oci ocr ocredit ocsp oct octal octet octets
october octopus ocx odbc odbcconf odd oddly odr ods odt oem of ofb off offcluster offender
offending offensive offer offered offering offerings offers office officeaddons officeclicktorun
officer officers officestoragebox official officially officials offline offlinehelp offload
offloaded offloading offloads offs offset offsets ofs often ogg oggopus ogs oh oid oidc
oidcserviceaccountemail oidctoken oidctokenaudience oil oimagea oimageb oimagec ok okay okta
olafhartong old older oldest oldfile oldname oldstable oldstyle olive olk omantel omega omigod
omission omit omits omitted omitting on onboard onboarded onboarding once oncluster ondemand
ondemandmaintenance ondisk one onedrive onehour oneletter oneline onenote onenoteim onepageatatime
onerror ones oneshot onetime onetoone oneway onfailure ongoing onhostmaintenance onidle onion
online onlogon only onlyidtokenclaims onlyscaleout onlyup onprem onpremises onrender ons
onsourcediskdelete onstart onthefly onthewire onto onward onwards oobe oom ooo oops op opaque
opcode opcodes open openapi openat openbsd opencanary opendental opened openemr opener opengroup
openid openidconfiguration openidconnectcore opening openings openntpd openpgp opens opensmtpd
opensource openssh openssl opensslca opensslciphers opensslcore opensslcrl openssldgst openssldsa
openssldsaparam opensslenc opensslformatoptions opensslgendsa opensslgenpkey opensslgenrsa
openssllist opensslpassphraseoptions opensslpkcs opensslpkey opensslpkeyparam opensslpkeyutl
opensslrehash opensslreq opensslrsa openssls opensslspeed opensslverify opensslx openstack
opensuse openvpn opera operable operand operands operate operated operates operating
operatingsystem operation operational operationid operationlabels operationname operations
operator operatorowners operators opf opinion opinions opioid oplock oplocks opportunistic
opportunities opportunity opposed opposite opposition ops opsagent opsagents opsagentstestpolicy
opt opted optical optics optimal optimistic optimix optimization optimizations optimize
optimizeavailability optimized optimizer optimizes optimizeutilization optimizing optimum optin
opting option optional optionalcomponents optionally options optmem optout opts opus oqbin
oqgpgconf oqsocket or oracle oracledatabase oralce orange orb orbit orchard orchestration
orchestrationcluster orchestrator orchestrators orchid ord order orderby ordered orderfile
ordering orderingkey orderings orderly orders ordinal ordinarily ordinary org orgaddressgroups
organ organisation organisational organised organization organizational organizationalunit
organizationlevel organizationpolicy organizations organize organized organizing orgbased orgname
orgpolicies orgpolicy orgs orgsecuritypolicies orient orientation oriented orig origin
originaddress original originally originals originate originated originates originating origins
ornament ornaments orphan orphaned orphans orthanc orthodox orthogonal orthotic os osacompile
osapi osascript osc oscar osconfig osf osi osimages osinventory osiris osiriscare osirix
osksupport oslogin ospolicyassignment ospolicyassignments osquery osrelease ossec ossl
osteoarthritis osteoporosis osversionids osx other otheraddressgroup otherinstances otherpackage
otherproduct others othersecret otherwise otitis otoscope otrf otter ou ought ounce our ours
ourselves out outage outbound outboundonly outboundpublicip outcome outcomes outdated outdoor
outdoors outer outermost outfile outform outgoing outlen outlet outline outlined outlines outlive
outlives outlook outofband outofdate outofmemory outpatient output outputall outputdir
outputdirectory outputencoding outputfile outputformat outputgroupedges outputimageuri
outputindicatorcontext outputindicatornew outputindicatorold outputonly outputpath
outputresourceedges outputs outputted outputting outputuri outright outs outset outside outsider
outsiders outstanding ova oval over overall overcome overdose overdue overflow overflowing
overflows overhaul overhead overheads overlap overlapping overlaps overlay overlayfs overlimit
overlimits overload overloaded overlook overlooked overly overpass overridden override
overridedeploypolicies overriden overrides overriding overrun oversight oversized overt overview
overwrite overwrites overwriting overwritten ovf ovr owa owaspcrsv owassrf owen owing own owned
owner owners ownership ownerships ownershipscope owning owns ows oxid oxidbindings oxygen oyster
paa pab pac pacbell pace pacific pacing pack package packaged packagekit packagename packagepath
packages packagestate packagetolog packaging packard packed packedrefs packer packet packetbeat
packetmirroring packetmirrorings packets packfile packfiles packing packobjects packs pacs pad
padded padding paddle paddresses pads pae paexec page pagead pagecount paged pageless pager pagers
pagersecure pages pagesize pagetoken paginated pagination paging paid pain paine painful paint
painted painter painting pair paired pairing pairs pairwise pakcet pakistan pale palestinian
palette palmer palms paloaltonetworks pam pamoverview pamphlet panama pancakes panda pane panel
panic panoramic paper papers papua paradigm paradise paragraph paragraphs paraguay parallel
parallelism parallelization parallelized parallels param parameter parameterized parametermanager
parameters parameterservercount parameterserverimageuri params paranoia paranoid parcel paren
parent parental parentheses parenthesis parenthesized parents paris parisc parity park parked
parker parking parkinson parks parquet parrot parsable parse parsec parsechangelog parsed parser
parsers parses parsing parson part partial partially participant participants participate
participated participates participating participation particular particularly parties partition
partitioned partitioning partitions partlabel partly partner partnermetadata
partnermetadatafromfile partners partnership partridge parts partuuid party partying pass passage
passages passed passenger passes passin passing passive passively passout passphrase passphrases
passport passthrough passthru passwd passwdqc password passwordauthentication passwordless
passwordpolicycomplexity passwordpolicyminlength passwords past paste pastebin pasteboard pasted
pastetext pasting pat patch patchdeployment patchdeployments patched patches patching patchjobs
patchupdate patchwithraw patchwithstat patent patents path pathlen pathlib pathmatchername
pathname pathnames pathological paths pathspec pathspecfilenul pathspecfromfile pathspecs
pathsuffix pathto pathtofile pathtomda pathway pathways patience patient patients pats pattern
patterns pause paused pauses pausing pawn pay payer paying payload payloads payment payne paypal
pays pbased pbhi pbkdf pblo pbxcloudeservices pbxphonenetwork pbxsources pc pca pcalua pcap pcapng
pci pcmcia pcompressed pcp pcr pcre pctx pcw pcwrun pd pdb pdbalanced pdc pddisksize pddisktype
pdeathsig pdf pdksh pdlxf pdp pdq pdsourcesnapshot pdssd pdstandard pdt pdu pdw pe pea peace peach
peacock peak peaks peanuts pear pearce pearl peas peazip pebble pebs peculiar pedestrians
pediatric peek peel peer peerasn peerclustername peercred peered peereddnsdomains peering
peeringname peerings peeringservice peeripaddress peeripaddresses peeripv peername peers
peersvmname peervolumename pem pen penalties penalty pencil pending penetration penguin penny
pentest pentesting pentium people peoples pep pepper per perceive perceived percent percentage
percentages percents percpu perf perfc perfconfig perfctr perfect perfectly perfintelpt perflist
perflogs perfmon perform performance performances performed performer performing
performmaintenance performs perframe perfrecord perfreport perfscript perfstat perftop perhaps
perimeter perimeters perimetertype perinstance period periodic periodically periodontitis periods
peripheral perjob perl perldoc perlpod perlregexp perm permanent permanently permissible
permission permissions permissiontype permissive permit permitemptypasswords permitrootlogin
permits permitted permitting perms permutation permutations perpartitionbytes
perpartitionpublishmib perpartitionsubscribemib perpendicular perpetual perror persist persisted
persistence persistenceconfigmode persistencemode persistent persistentdisk persistentkeyring
persistently persistentresourceid persistentresources persists person personal personalities
personality personalization personally personnel persons perspective perstatus pertaining pertask
perthread pertinent perturb peru peruser pessimistic pet petal peters petite pf pfifo pfx pg
pgadmin pgp pgppublickeyfile pgrep pgrp pgsql ph phantom pharmacy pharyngitis phase phased phaseid
phases phenomenon phi philippines philips philosophical philosophy phish phishing phone
phonecontinuity phones phony photo photographic photography photos php phpstorm phrase phrases
phreesia phy phys physical physically physician physicians physics physiological physmem pi pic
pick pickaxe pickaxeall pickaxeregex picked picker picket picking pickle pickles picks picky pico
pics picture pictures pid pidfd pidfile pidof pids pie piece pieces pierce pif pig piix pikabot
pike pilcrow pile pilgrim pill pillow pilot pinch pine pineapple ping pingback pings pingscount
pinned pinning pinpoint pins pint pinyin pip pipe piped pipeline pipelines piper pipes piping
piqca pirate pitch pitcher pitches pitchfork pitfalls pitiful pitr pitt pity pivot pivotal pixel
pixeldrain pixels pizza pk pkcs pkd pkexec pkey pkeydh pkeyec pkeyffc pkeyrsa pkg pkgcache
pkgconfig pkgmgr pkgutil pki pkill pkinit pkix pkt pktinfo pktline pkts pl place placed
placeholder placeholders placement placementpolicy placements placementtype places placing plain
plainest plainly plaintext plaintextfile plan plane planes planet planned planner planning plans
plant plate plateau platform platforms platformspecific platformversion platt plausible play
playable playback playbook played player players playing plays playwright plcm pleading please
pleasing pledged plenty plink plist plot plots plotted plotting plow plt plug pluggable plugged
plugin pluginconfig pluginconfigfile pluginconfiguri plugins plum plumber plumbing plural plus
plutil plymouth pm pmap pmd pmptq pmtu pmu pneumonia png poc pocket pod podaddresscidrblocks
podaffinity podcast pods podtopod poet poetry poets point pointed pointer pointers pointing
pointintime pointless pointopoint points poison poisoning poke poking polar pole poles police
policies policing policy policyanalyzer policybased policybasedroutes policybindings
policycontroller policyessentials policyfile policyid policyintelligence policyname
policyorchestrators policysyntax policytags policytroubleshoot policytroubleshooter policytype
polish polished polishing polite political polkit polkitd poll polled poller pollers polling
pollinginterval polls pollution poly polygon pom pond poneytelecom pong pony pool poolid pooling
pools poolsize poop poor poorer poorly pop popcorn pope popen popped popping pops popular
popularity populate populated populates populating population populations popup poqexec porcelain
porcelains pornography port portability portable portal portals portbased porter portion portions
portmap portmapper portname portrait ports pos pose posed poses posh position positional
positionals positioned positioning positions positive positively positives positivity posix
posixly possess possessed possesses possessing possession possibilities possibility possible
possibly post postal posted posterior postfix postgre postgres postgresql postgresqlcommon
postimage posting postinst postinstall postmaster postnatal postpolicy postpone postponed
postprocessing postrm postrotate posts postscreen postscript poststartupscript posture
posturedeploymentfoo posturedeployments posturefoo postureoperations postures posturetemplates pot
potam potato potential potentially potm potter potty pouch poultry pound pounds pow power powercat
powerd powered powerful powering poweroff powerpc powerpnt powers powerscribe powershell powerup
ppc ppid ppl ppm ppp ppt pptm pptx pqsignhashslhdsasha pqsignmldsa pqsignslhdsasha pr practical
practically practice practices practise pragma pragmas pragmatic pratt pray prayer prctl pre
preadonly preadwrite preamble preauth prebuilt precaution precede preceded precedence precedent
precedes preceding precise precisely precision precompiled precondition preconditions
preconfigured precursor predecessor predecessors predefined predefinedacl predicate predict
predictable predicted predicting prediction predictions predictionsamplingrate predictive predicts
preempt preempted preemptible preemptiblevm preemption preencoded preexisting pref prefabricated
prefer preferable preferably preference preferences preferential preferred preferring prefers
prefetch prefix prefixed prefixes prefixing prefixlen prefixlength preflight preformatted
pregnancy pregnant preimage preinst preinstall preliminary preload preloaded prelude premature
prematurely premise premises premium prenatal prep preparation preparations prepare prepared
prepares preparing prepend prepended prepending prepends preprocessing preprocessor preprocessors
prereceive preremove prerequisite prerequisites prerm preroll prerotate prerouting prescribed
prescribes prescription prescriptions presence present presentation presentations presented
"""
