"""The vocabulary, from aa to computing."""

WORDS = """\
aa aaa aaaa aaaaaaa aaaab aab aabb aabc aabf aac aacb aace aad aadd aadf aadmin aae aaea aaec
aaefd aaf aafa aafb aafd aafe aaffe aarch aaw ab abaa abab abac abae abaf abandon abandoned
abandoninstances abandons abb abbd abbdb abbf abbott abbrev abbrevcommit abbreviate abbreviated
abbreviation abbreviations abc abccce abcd abcdef abcf abch abcxyz abd abdb abdf abdominal abf
abfb abfc abg abi abide abilities ability abitmap abl able abnormal abnormally abort aborted
aborting aborts abound about aboutcvm aboutlogs above abrupt abruptly abs abscess absence absent
absolute absolutely absorb absorbed abstract abstraction absurd abundance abuse abused abuses
abusing abw ac aca acaa acab academic acadf acb acbb acbc acbd acbe acc acca accb accelerate
accelerated acceleration accelerator acceleratorcorecount acceleratorcount accelerators
acceleratortype acceleratortypes accent accents accept acceptable acceptance accepted accepteula
accepting acceptor accepts access accessapproval accessauthnauthz accesschk accessconfigname
accesscontextmanager accesscontrol accessdb accessdenied accessed accesses accessibility
accessible accessing accesslevels accessmode accessor accessories accesspolicy accesstime
accesstokenfile accesstype accf accident accidental accidentally accommodate accommodating
accommodation accompanied accompanies accompany accompanying accomplish accomplished accord
accordance according accordingly accordion account accountability accountconfiguration
accountconnectors accounted accountid accounting accountlevel accounts accredited acct accumulate
accumulated accumulating accumulation accuracy accurate accurately accustomed acd acdbdc ace acea
aceb aced acee acf acfa acfc acfe acg achievable achieve achieved achieves achieving aci acia acid
ack ackdeadline ackids ackme acknowledge acknowledged acknowledgement acknowledges acknowledging
acknowledgment ackupto acl aclcheck aclentriesfromfile aclentry acls acm acme acpi acpid acquire
acquired acquires acquiring acquisition acres acro acrobat acronis acronym across acs act acted
acting action actionpack actionrole actions actiontokens activatable activate activated activates
activateserviceaccount activating activation activationpolicy activations active activedefrag
activedirectories activedirectory activedirectorydomain actively activerecord activities activity
activitylogs actor actors acts actual actually actuation actuator acupuncture acute acw ad ada
adaa adad adadb adafc adapt adaptation adaptations adapted adapter adapters adapting adaptive adb
adbb adbd adbe adc adcd adcs add addaccessconfig addaccesslevels addaclentry
addadvertisementgroups addadvertisementranges addallowedcustomrole addannotations addapi
addappoperatorbinding addb addbackend addbgppeer addc addcloudsqlinstances addclusterendpoints
addcosttomed addcustomaudiences adde added addendpoint addexclusion addf addfile addgnupghome
addgroup addhealthchecks addhostrule addiampolicybinding addin adding addingremovingsshkeys addins
addinstances addinterface addinutil addinvokerpolicybinding additems addition additional
additionaldep additionalexperiments additionalheaders additionally additionaluserlabels additions
additive addjob addkey addlabels addlayer addlocation addmembers addmetadata addon addons
addoverride addpart addpathmatcher addpreconfigwafexclusion addr addregion addremovenetworktags
addres addresourcepolicies addresources address addressable addressed addresses addressgroups
addressing addrestrictedservices addroutepolicy addroutepolicyterm adds addservicebindings
addsignedurlkey addtag addtags addtopic adduser adduserdefinedfield addvolume addvolumemount
addvpcallowedservices adeb aded adee adef adej adelphia adequate adequately adf adfd adfe adfebbb
adfind adfs adg adhere adherence adhesive adidns adj adjacent adjlen adjtime adjtimex adjust
adjustable adjusted adjuster adjusting adjustment adjustments adjusts adm adma admaster admin
adminapi adminclustermembership adminclusters admindir adminenabled admingroups adminguide
administer administered administrateur administration administrative administratively
administrator administrators adminpat admins adminserver adminusers admission
admissionregistration admit admits admitted admittedly admitting admx adobe adobelogin adopt
adopted adopting adoption adp adr adrcsv adrhtml adrjson adrxml ads adscredentials adsi adsl adt
adts adult adv advance advanced advancedmd advances advancing advantage advantageous advantages
advapi advent adventures adversaries adversary adverse adversely advertise advertised
advertisedroutepriority advertisedroutes advertisement advertisementmode advertisementranges
advertisements advertises advertising advfirewall advice advisable advise advised advises advising
advisories advisory advpack adw adwaita adws adzerk ae aea aeaa aeab aead aeae aeb aebbdf aebc
aebe aec aecc aecef aecf aed aeda aedc aede aee aeea aeeb aeed aeee aeef aef aefd aeff aelookupsvc
aerial aes aesgcm aeson aesthetic aet aether aew afa afab afac afad afb afba afbc afbd afbe afc
afcd afce afd afda afdd afde afe afea afed afee aff affa affair affc affe affect affected
affecting affects afff affiliated affiliates affiliation affinities affinity affinitycookiename
affinitycookiepath affinitycookiettl affirmed afford afghanistan afiazq afile afm afma
aforementioned afraid afresh afs after afterward afterwards again against age ageaza aged ageing
agency agenda agent agentpools agents ages agetty agfa agg aggfifo agglomerator aggregate
aggregated aggregation aggregationca aggregationinterval aggressive aggressively agi agile aging
agkn agm agnostic ago agpgart agq agqa agree agreed agreeing agreement agreements agrees agua
aguaia agy aha ahead ahem ahi ahia ahiaia ahiazq ahighmem ahm ahma ahmazq ahq ahqa ahu ahuazq ahy
ahya ai aia aiab aid aide aids aim aimed aiming aims ain aio aiohttp aip aiplatform
aiplatformunified air airbears aircrack airflow airflowversion airplane airport airy aix ajax aka
akamai akamaicontainer akamaitechcloudservices akey akin akonadisearch aks al alarm alarmed
alarming alarms alaw alb albania albeit alchemy alcohol alecthomas alert alerting alerts alg
algebra algeria algo algorithm algorithms alias aliased aliases aliasing alicdn alien align
aligned alignment alike alive all allapis allbox allcoreturbo allcpus alleged allegedly alleging
allenvironments allergic allergies allergy alleviate allinstances allinstancesconfig
allmemberships allnamespaces alloc allocatable allocatableprefixlength allocate allocated
allocatediprangename allocatediprangeoverride allocates allocating allocation allocations
allocator allornone allotted allow allowable allowance allowances allowautotiering allowed
allowedaccessreasons allowedapplication allowedaudiences allowedbundleids allowedclients
allowedcustomroles allowedips allowedissuers allowedports allowedpscprojects allowedreferrers
allowempty allowglobalaccess allowgroups allowindentationchange allowing allowlist allowlisted
allowmissing allowmultilinelogs allownetadmin allowpscglobalaccess allows allowunauthenticated
allowusers alloy alloydb allproxies allqueries allregions allscripts alltraffic allusers
allusersprofile allv allversions almalinux almost alnum alone along alongside alpha alphabet
alphabetic alphabetical alphabetically alphabets alphanumeric alphanumerics alpine already
alreadycreated alreadyinstalled alright alsa also alt alter alteration alterations altered
altering alternate alternately alternateruntimes alternates alternating alternative alternatively
alternativenameservers alternatives alters altertableproperties although altitude altogether alum
alumni always alzheimer am amateur amazed amazing amazingcharts amazon amazonaws ambassador amber
ambient ambiguities ambiguity ambiguous ambitious ambler ambra ambulance amd amdgpu amend amended
amendment americas amesos amiga aml ammyy amnesty among amongst amount amounts amp ampersand
amplitude amqp amrwb amsi amused an anaconda anacrolix anal analog analogous analogue analogy
analyse analysed analyses analysing analysis analysisinstanceschema analyst analysts analytic
analytical analytics analyze analyzed analyzeentities analyzeentitysentiment analyzeiampolicy
analyzeorgpolicies analyzer analyzes analyzesentiment analyzesyntax analyzing ancestor ancestors
ancestral ancestry anchor anchored anchors ancient ancillary and android anemia anesthesia
aneurysm anew angel anger angina angle angled angler angles angola angry angular animal animals
animated animation animations anime annotate annotated annotation annotations announce announced
announcement announcements announceprefix announces announcing annoyed annoying annual ano
anomalies anomalous anomaly anomalycloudlogging anon anonfiles anonymized anonymous anonymously
another anotherheader anoverviewofappengine ans ansi ansible answer answered answering answers ant
antarctica antecedent antenna anthology anthos anthoscli anthosevents anthossupport anti
antiaffinity antibody anticipate anticipated anticipation antigen antimalware antivirus anxiety
any anybody anycast anyconnect anydesk anyhow anymore anyone anysinglezone anything anytime anyway
anyways anywhere anywherecaches aof aofappendfsync aofconfigappendfsync aortic ap apache apart
apartment apath apcu apex api apic apiconfig apiconfigs apidashboard apigateway apigee apikeys
apipat apis apiserverargs apitarget apk apm apnea apos app apparatus apparel apparent apparently
apparentlymart apparmor appcmd appconnector appdata appeal appear appearance appearances appeared
appearing appears appease append appended appendicitis appending appendix appends appengine appex
apphub appid appidentity appindicator appinfo appinstallationid apple applet applets appliance
appliances applicability applicable applicant application applicationawareness
applicationconsistent applicationdefault applications applicative applied applies applocker apply
applyflags applygnupgdefa applying applyparameters applyretentionpolicy appmgmt appname
appointment appointments appplication appprofiles appraiser appreciate appreciated appreciates
apprentice appres approach approaches approaching appropriate appropriately approval approvals
approve approved approver approves approving approx approximate approximately approximation apps
appserver appslug appstream appstreamcli appts appv appx appxdeployment apr april apropos
apscheduler apsd apt apteryx aptget aptitude aqa aqd aqe aqfoo aqgit aqll aqm aqperf aqq aqs aqt
aqua aqx ar arabia arabic arbitrarily arbitrary arc arch archer arches architectural
architecturally architecture architectures archival archive archivecleanup archived archiver
archives archiving arcor arcs are area areas arena arg argc argcomplete argentina argfiles argh
argon argparse args argspec arguably argued argument argumentlist arguments argv arise arises
arising arithmetic ark arm armed armel armhf armor armored armour arms arose around arp arpa arpc
arpd arphic arpt arrange arranged arrangement arrangements arranges array arrayconfig arrays
arrayvec arrhythmia arrival arrive arrived arrives arriving arrow arrows art artefact artefacts
artery arthritis article articles articulated artifact artifactregistry artifacts artifacturi
artifacturl artificial artificially artist artistic arts artwork aruba as asax asc ascend
ascending ascent asci ascii asciidoctor asdf asdict asep asgard ash ashes ashx asiaeast asian
asianortheast asiapacific asiasouth asiasoutheast aside ask asked asking askpass asks asl aslr asm
asmx asn asp aspect aspects aspecttypes aspiration aspnet aspx asr assemble assembled assembler
assemblies assembling assembly assert asserted asserting assertion assertions asserts assess
assessing assessment assessments asset assetinventory assetnames assets assettypes assign assigned
assigninboundpublicip assigning assignip assignment assignments assignpodnode assigns assist
assistance assistant assisted assists assoc associate associated associatedprojects associates
associating association associationname associations associative assoicated assorted assume
assumed assumedrole assumes assuming assumption assumptions assurance assurances assure assured
assuredworkloads assures asterisk asterisks asthma astimezone astonished astore astro astronaut
astronomical astropy asw asym asymmetric asymmetricdecrypt asymmetricencryption asymmetricsign
asymmetricsigning async asynccontextmanager asynchronous asynchronously asyncio asyncronously
asyncssh at ata atbroker atc atd atera atexec atftpd athena athenahealth athletic atime atk
atlassian atleast atm atmosphere ato atom atomic atomically atoms aton atop ator atp atrest atsvc
att attach attachcluster attachdisk attached attachements attaches attaching attachment
attachmentpoint attachments attack attacked attacker attackers attacks attained attempt
attemptdeadline attempted attempting attempts attendance attention attentive attestation
attestationfile attestations attesting attestkey attestor attestorproject attestors attime
attitude attoparsec attr attractive attrib attribute attributecondition attributed
attributemapping attributes attribution attrs aud audience audiences audio audiochannelcount
audiodg audiometry audiosrv audit auditbeat auditbucketpath auditc auditctl auditd audited
auditing auditinterval auditlogs auditlogsprovider auditmanager auditor auditpol auditreports
auditretentioninterval audits auditscopes audituploadinterval audting aug augeas augenrules
augment augmented august auid austin australiasoutheast aut auth authen authenticate authenticated
authenticates authenticating authentication authenticationkey authenticationmethods
authentications authenticator authenticity authenticode authfail authkit author authored authori
authorised authoritative authorities authority authorization authorize authorized authors authpriv
authselect authtok authw authz authzextensions authzpolicies auto autoack autoar autocancelled
autocapacitydrain autoclass autoclave autoclean autocommit autoconf autocreated autodelete
autodeleted autodeletion autodetect autodetected autodetecting autodetection autodiscovery
autogenerated autogroup autohealing autoit autokey autokeyconfig autologger autologon automata
automate automated automatedbackup automatedbackupmode automatedbackupretention
automatedbackupstarttime automatedbackupttl automatedbackupwindow automatic automatically
automaticallycreated automaticapproval automating automation automationruns automations automobile
automonitoringscope automount autonetworktier autonomous autonomousdatabases autonomy autopilot
autoprovisioned autoprovisioning autoprovisioningscopes autorebalance autorenew autorepair
autoresizing autori autorit autorun autoscaled autoscaler autoscalermode autoscalers autoscaling
autoscalingcputarget autoscalingenabled autoscalingmaxnodes autoscalingminnodes
autoscalingpolicies autoscalingpolicy autoscalingprofile autoscalingstoragetarget autoselect
autoselecting autostart autostop autostopped autotiering autoupdate autoupgrade autovt autumn aux
auxiliary auxservice auxv av avahi avail availability availabilitydomain availabilitytype
available availablelocations availablelogs availablemetrics availableproperties availables
availablilty availity avant avast avatar avatars avaya avenue average averaged averages averaging
avg avira avocado avoid avoidable avoidance avoidbuggyips avoided avoiding avoids avp avpkt avro
await awaitable awaited awaiting awaits awake aware awareness away awdl awesome awful awk awkward
awl awqiizxequsixgr aws awsmskingestiontopic axe axes axios axis ayq azerbaijan azq azqb azure
azureactivity azureadgroupsid azureadgroupsmail azuredeploystore azureonlinecloud
azureonlinestorage azurewebsites baaaa baae bab bababf babc babef babf bac bacb bace bachelor back
backbone backdoor backdoors backdrop backed backend backendbuckets backends backendservice
backendserviceregion backendservices backfill backfilling background backgrounds backing backlight
backlog backoff backs backslash backslashes backspace backtick backtrace backtraces backup
backupchannels backupcluster backupcollection backupcollections backupdatatrickleratio
backupdisasterrecovery backupdr backupforgke backupid backupinstance backuplocation
backupoperators backupplan backupplanassociations backupplanbindings backupplans backuppolicies
backuppool backuprestore backups backupschedule backupscheduleid backupschedules backupstarttime
backuptype backupvault backupvaults backward backwards bacon bacula bad badb badblocks badd bade
badf badge badger badges badly badmin badminton bae baed baee baef baf bafa baff bag baggage bags
bahamas bahrain baidu baidustatic baike bailed bailout bait bak bake baked baker baktype balance
balanced balancer balancers balances balancing balancingbased balancingmode balancingmodecombos
bald ball ballad ballet balloon ballot balls bamboo ban banana band bandage bands bandurationsec
bandwidth bang bangladesh banjo bank banking banks banned banner banners banning bans
banthresholdcount banthresholdintervalsec bar barbados barber barcode bare barely baremetal
baremetalsolution barfoo bargain bark barley barmethod barn baron barracuda barrel barrier
barriers barrow bars base basebackup baseball baseband basecpu based basedir baseimage baseline
baselines baselining basename basenc bases bash bashbug bashrc bashupload basic basically basicgpu
basiclevelspec basicregexp basics basictpu basil basing basis basket basketball bass bastards
bastion bat batch batches batchjob batchnodecount batchoperations batchpercent batchsize
batchsoakduration bates bathtub bats batter batteries battery battle baud baymsgr baz bazaar bba
bbad bbae bbased bbb bbbb bbbf bbc bbcb bbcc bbcd bbce bbd bbdb bbde bbdf bbe bbeaed bbeb bbed
bbef bbf bbfa bbfc bbfd bbfe bbff bbwe bca bcab bcanalyzer bcb bcba bcc bcca bccc bcce bcd bcdd
bcde bcdedit bce bcea bceb bcebb bcee bcf bcfe bcff bcp bcrypt bd bda bdac bdb bdba bdbe bdbf bdc
bdca bdcc bdcdcb bdd bddd bdde bddf bde bdea bdeaa bdeb bdec bdesvc bdf bdfa bdfb bdimg bdstatic
be beaa beaae beach beacon beaconing beacons bead beads beae beaker beam bean bear beard bearded
bearer bearing bears beast beats beautiful beauty beb bec beca became because becd becee becf
become becomes becoming bed bedc bedd bede bedefd bee beea beeab beef beefba been beep beers bees
beetle bef beff before beforehand beg began begin beginner beginners beginning beginnings begins
begun behalf behave behaved behaves behaving behavior behavioral behaviors behaviour behaviours
behind beige being beings bel belarus belgium belief believe believed believes belize bell
bellagio bells beln belnez belong belonging belongs below belt bench benchmark benchmarking
benchmarks bend beneath beneficial benefit benefiting benefits benign bermuda berry bes beside
besides best besteffort bet beta better between beverage beware beyond beyondcorp bezel bfa bfab
bfaf bfb bfba bfbb bfc bfce bfd bfdminreceiveinterval bfdmintransmitinterval bfdmultiplier bfdname
bfe bfea bfeadd bfec bfece bff bffbc bffd bffda bfff bflony bfs bg bginfo bgp bgpaddresspools
bgpasn bgpbestpathselectionmode bgpbpsalwayscomparemed bgpbpsinterregioncost bgpidentifierrange
bgppeerconfigs bgproutingmode bhcompile bias biased biases biblical bibliography biblioteka bibtex
bicycle bicycles bidi bidirectional big bigger biggest bigint bigquery bigquerydataset
bigquerymigration bigquerytable bigtable bigtableadmin bike biking bikini bilateral bilbo bill
billed billing billingaccount billingbudgets billingenabled billingproject billion bills bin
binaries binary binascii binauthz binauthzevaluationmode binauthzpolicybindings bind bindata
binder bindgen binding bindings bindir binds bindtodevice binfmt bingo binn binpath bins binutils
bio biogo biomaj biopsy bioreference bios bipolar bird birds birth birthday bisect bishop bit
bitbucket bitbucketcloud bitbucketdatacenter bitbucketserver bitcode bitdefender bite bites
bitewing bitlocker bitmap bitmaps bitmask bits bitsadmin bitwise biz bizarre bject bkc bkm bkp
black blackfin blackhole blacklist blade blah blame blamed bland blank blanket blanks blast blaze
ble bleed bleeding blend blended blender blends bless blessed blew blind blinding blindly blink
blinker blinking bliss blizzard blk blkdeactivate blkdiscard blkid blkzone bloated blob blobs
block blockchain blockchainnodeengine blockchainvalidator blockdev blocked blocker blocking
blocklist blockname blocks blocksize blog blogs blond blood bloodhound bloom blossom blow blowfish
blowing blown blows blue blued bluegreen blueprint bluesky bluetooth bluetoothd bluezqt blunt blur
blurred blush blutmagie bmag bmccmd bmp bms bmsexampleproject bn bnot boar board boards boasts
boat bodies body bodyfile boeing bogo bogus boils bold bolivia bolt bom bomb bombs bomgar bond
bondage bonding bonds bone bones bonus book booker bookmarks books bookstore bookworm bool boolean
booleans boom boomerang boost boosted boosting boot bootable bootdisk bootdiskautodelete
bootdiskdevicename bootdiskinterface bootdiskkmskey bootdiskkmskeyring bootdiskkmslocation
bootdiskkmsproject bootdiskprovisionediops bootdisksize bootdisktype booted booter booting boots
bootspecific bootstrap bootstrapping boottime bootup border bordering borders bored borg boring
born borrow borrowed borrower borrowers borrowing borrows bosnia boss bot botcheck botched both
bother bothered bothering botnet bots botswana bottle bottleneck bottom bottoms boulder bounce
bounced bouncing bound boundaries boundary bounded bounding bounds bouquet bowl bowling bowman box
boxed boxer boxes boxing boy bp bpf bps bqexports brace braces bracket bracketed brackets
bradycardia brain brains branch branches branching branchname branchpattern brand branded branding
brands branson brass brave brcm breach breached breaches bread breadth break breakdown breakdowns
breaker breakglass breaking breakout breakrewrites breaks breast breath breathing breeze brentp
brevity brew brewer brick bride bridge bridges bridging brief briefly briefs bright brighter
brightness brilliant bring bringing bringingyourownlicenses brings brittany brittle brk broad
broadcast broadcasting broadcasts broadcom broader broadest broadly broadway broadwayd broccoli
broke broken broker brokers bronchitis bronze brook brooks broom brother brotli brought brow brown
browsable browse browsed browser browserkey browsers browsing brush brute bruteforce brutel bsd
bsdextrautils bsdutils bsh bss bssh bssid bstr bta bthserv btime btle btmp btrace btrfs bubble
bubbles bubbling buck bucket bucketid bucketname buckets buddy budget budgetamount
budgetapioverview budgets buf buff buffer buffered buffering buffers bug buggy bugpoint bugreport
bugreporting bugs bugzilla build buildconfig buildconfigfileschema buildenvvarsfile builder
builders buildext buildflags buildid buildids building buildoptions buildpack buildpackage
buildpacks builds buildserviceaccount buildsystem buildup buildworkerpool built builtin builtins
bulb bulgaria bulk bulkdelete bulkexport bull bullet bulletin bullets bullseye bumblebee bump
bumped bumps bun bunch bundle bundled bundles bundling bunzip burden bureau bureaucracy buried
burn burners burning burns burrito burst bursts bursty bus busctl buses bush business businessman
businessowners bust busted busting busy busybox but butcher butler butter butterfly button buttons
buyer bxor by byday bye byoip byol bypass bypassed bypasses bypassing byte bytearray bytecode
byteorder bytes bytestring bz bzcat bzcmp bzdiff bzegrep bzexe bzfgrep bzgrep bzip bzless bzmore
ca caa caab caad caae cab cabb cabf cabinet cable cac cacb cacc cacd cacef cacert cacertificate
cache cacheable cachecontrol cached cachedump cachekeyincludehost cachekeyincludeprotocol
cachemode caches caching cacls cactus cad cadata cadd cadde caddy cadence cadences cadf cadmin
cadvisor cae caeb caef caf cafa cafb cafc cafd cafe caff caffe cake cal calc calculate calculated
calculates calculating calculation calculations calculator caldav calendar calendarperiod
calibrating calibration call callable callback callchain callchains called callee caller
calleraccesstype callerrelationship callers callgraph callgrind calling callout calls calltrace
calmh calvisitor cambodia cambodian came camel camera cameras cameroon camp campaign campaigns
camping can canal canapprove canary canberra cancel cancelable canceled canceling cancellation
cancelled cancelling cancelpreview cancels cancer candidate candidatecloudrouteripv candidateipv
candidates candididateipv candies candle candy cane canipforward canned cannedacl cannon cannot
canoe canon canonical canonicalization canonicalize canonicalized canvas capabilities capability
capable capacities capacitor capacity capacityscaler cape capi capital capitalize capitalized
capitals capitol capped caps capsh capsule capsules captain captcha caption captions captive
captivenetworksupport captoinfo capture captured captures capturing car carbon carbonblack
carbonite carbuncle carcinoma card cardinal cards care careful carefully caregiver careless
carestack carestream caret cargo caribbean caries caring carol carolina carousel carpenter carr
carriage carriagereturn carried carrier carries carrot carry carrying cart carter cartoons carve
carver cascade case cased casefold caseinsensitive caseinsensitively cases casesensitive cash
casing cassava cast casting castle casts casual cat catalog catalogapi catalogs catalogue cataract
catastrophic catch catcher catches catching catchup catconfig categories categorization
categorized category cater catfile catman cats caught causal cause caused causes causing caution
cautious cautiously cave caveat caveats cba cbac cbae cbb cbba cbbc cbc cbcfc cbd cbdd cbdf cbe
cbec cbf cbfcb cbfe cbjs cbor cbq cbs cbscore cbt cca ccache ccad ccae ccb ccba ccbb ccbe ccbf
ccbfa ccc cccc cccdf ccd ccdcwp ccdd cce ccecb ccf ccfa ccfc ccffca ccio ccm ccount ccxpc cd cda
cdae cdaf cdb cdbaed cdbe cdc cdca cdcb cdd cdde cddf cde cdf cdfd cdfe cdff cdll cdn cdndm cdp
cdpath cdpd cdrom cdt cdxml ce ceaa ceabc ceac ceae ceaf cease ceased ceases ceb cebe cebeeef cebf
cec ced ceda cedca cedilla cee ceed ceeef cef cefe ceiling cel celeron celery cell cells cellular
cellulitis celluloid celsius celspec cenabled censored census cent center centered centers centos
centosstream central centralized centrally centre centred centric centricity centrifuge century
ceph cer cereal cerec cerner cert certain certainly certainty certbot certfile certificate
certificatefile certificateid certificatemanagement certificatemanager certificatemap certificates
certification certified certify certighost certmanager certmanagerapp certoc certopt certpath
certpropsvc certreq certs certsrv certutil cessation cest cet cextension cf cfa cfaf cfb cfba cfbb
cfbe cfc cfcb cfcd cfcfab cfd cfddf cfdf cfe cfec cfee cff cffaf cfffdb cffi cfg cfgpath cfi
cflags cfm cfpbs cfr cfs cgi cgls cgroup cgroups cgroupv cgs cgtop cgx chacha chage chain chained
chaining chainname chains chair challenge challengeresponse challenges challenging chambers chance
chances chandler change changed changelog changequorum changes changeset changing changyan channel
channelconnections channeldescriptors channels channeluri chaos chaotic chap chapman chapter
chapters char character characteristic characteristics characterization characterized characters
charge chargeback charged chargen charges charging charity charlie charm charmbracelet chars
charset charsets chart chartered chartlogic charts chase chassis chat chattr chcon chcp chcpu
chdir cheap cheaper cheapest cheaply cheat cheating check checkbox checkbuilddeps checkdataaccess
checked checkedout checker checkiampolicy checking checkinterval checkip checklist
checkonboardingstatus checkout checkpoint checkpointed checkpoints checkrun checks checksum
checksums checkup checkupgrade cheese chef chelsea chem chemical chemistry chemotherapy cherries
cherry cherrypick cherrypicking chess chest chestnut chevron chfa chfn chgpasswd chgrp chick
chicken chief child children chile chip chips chiropractic chisel chivalry chk chkconfig chkpwd
chm chmem chmod chn choco chocolate chocolatey choice choices choke choked choking cholesterol
choom choose choosen chooses choosing choosingloadbalancer chop chopped chopper chopping chord
chose chosen chown chpasswd chr christian christmas chroma chrome chromebook chromium chromoting
chronic chronicle chrono chronological chrony chronyc chronyd chroot chrt chsh chunk chunked
chunks chunksize church ci cid cidian cidr cidrblock cifs cil cilium cim cimv cimwin cine cinema
cinematography cio cipher ciphers ciphersuite ciphertext ciphertextfile circle circles circuit
circuits circular circumflex circumstance circumstances circumvent circus cirrhosis cis cisa cisco
cisk citation citations cite cited citeproc cites citing citizen citrix city civil cksum claim
claimed claiming claims clam clamav clamd clamonacc clamp clang clap clarification clarified
clarify clarifying clarity clash clashes clashing class classed classes classful classic classical
classid classification classified classifier classifies classify classifytext classless
classmethod classname classpath classpaths classworlds clause clauses clay cld clean cleaned
cleaner cleaning cleanly cleanmgr cleans cleanse cleanup clear clearaccesslevels clearance
clearannotations clearattributes clearbuildenvvars clearbuildserviceaccount clearbuildworkerpool
clearcertificatemap clearcloudsqlinstances clearcustomaudiences clearcustommetadata
clearcustommetrics cleardescription cleared clearegresspolicies clearenvvars clearer clearheaders
clearing clearinghouse clearingresspolicies clearkey clearkmskey clearlabels clearly
clearmaintenancewindow clearmaxattempts clearmaxbackoff clearmaxdoublings clearmaxretryattempts
clearmaxretryduration clearmessagebody clearmessagetransforms clearminbackoff clearnamespacelabels
clearnetwork clearnetworktags clearnodeaffinities clearpasswordpolicy clearresources
clearrestrictedservices clearrowkeyschema clears clearsecrets clearsslcertificates clearsslpolicy
clearsubstitutions cleartags cleartext cleartimezone clearuserlabels clearvolumemounts
clearvolumes clearvpcallowedservices clearvpcconnector cleaver clement clerk clever cli click
clickable clicked clickfix clicking clicks client clientalivecountmax clientaliveinterval
clientcertificate clientcerts clientconnector clientdetails clientid clients clientsecret
clientsecretvalue clientservices clientside clientspecified clientstub clienttags
clienttlspolicies clientttl cliff clike climb climbing climbs clinic clinicadmin clinicient
clinics cliniko clion clip clipboard clipped clips clitrees clixml clls clnt clobber clocal clock
clockid clocks clockwise clockwork cloexec clojure clone cloned cloneitems clonerules clones
cloning close closed closely closer closes closest closet closing closure closures cloth clothes
cloud cloudaccessbinding cloudaicompanion cloudarmor cloudasset cloudassetinventory cloudbilling
cloudbindings cloudbuild cloudbuilders cloudbuildlogs cloudbuildserviceaccount cloudd
clouddebugger clouddeploy clouddns clouddnszone clouderrorreporting cloudflare cloudflared
cloudfront cloudfunction cloudfunctions cloudidentity cloudids cloudkms cloudlab
cloudlocationfinder cloudmonitoring cloudplatform cloudresourcemanager cloudrouteripv cloudrun
cloudrunconfig cloudruncr clouds cloudscheduler cloudsdk cloudsdkroot cloudshell
cloudshelltutorials cloudsourcerepositories cloudspannersamples cloudsql cloudsqlinstances
cloudsqlmachinetype cloudstorage cloudstoragebucket cloudstoragefileprefix cloudstoragefilesuffix
cloudstoragemaxbytes cloudstoragemaxduration cloudstoragemaxmessages cloudstorageoutputformat
cloudtasks cloudtocloud cloudtrace cloudtrail cloudtranslate cloudvmclusters cloudwatch clover
cloverleaf clown clr cls clsid club clubs clue clues cluster clusteradmin clusterca clusterdb
clusterdisabled clusterdns clusterdnsdomain clusterdnsscope clusterendpoint
clusterhealthcontroller clustering clusteripv clusterlabels clusterlocation clustername
clusterproperties clusterrole clusterrolebindings clusters clusterscoped clustertype clusteruid
clusterupgrade clusterversion clusterwide clutter cm cmac cmake cmakelanguage cmark cmd cmdkey
cmdl cmdlet cmdletization cmdlets cmdline cme cmek cmekconfig cmekkmskeyname cmit cmm cmp cms cmsg
cmstp cn cname cnative cne cnet cnf cnquery cnt cntrl cnxk cnzz co coach coal coalesce coalesced
coalescing coarse coast coaster coat cobalt cobaltstrike cobeacon cobra cocktail cocoa coconut cod
code codebase codec codecs coded codegen codeintegrity codel codename codeoss codeosscuda codepage
codepoints coderepositoryindex coderepositoryindexes codes codetoolssettings coding coefficient
coefficients coerce coerced coercion coex coff coffee coffin coherency coherent cohort coin
coincide coincidence coincides col cola colab colcon colcrt cold colder coldpatching coldsteel
cole colitis collaboration collaborative collaborator collaborators collapse collapsed collapses
collapsing collate collateral collating collation collations colleagues collect collected
collecting collection collectiongroup collectionids collections collective collectively collector
collectorilb collectors collects collide colliding collision collisions collocation colo colombia
colon colondelimited colonel colonoscopy colons colonseparated color colored colorful coloring
colorization colormoved colormovedws colors colorui colorwords colour coloured colouring colours
colrm cols colt column columnfamilies columns com comb combat combination combinations combinators
combine combined combinedallpaths combinefunction combines combining combo combs comcast comctl
come comerr comes comet cometer comfort comfortable comfortably coming comm comma commadelimited
command commandconventions commander commandkey commandlet commandlets commandline commandlines
commands commandspecific commas commaseparated commence commencement comment commentary
commentcontrol commented commenting comments commerceprocurement commercial commercially commit
commitgraph commitid commitish commitment commitments commitmsg commits committed committee
committees committer committing committree common commoncpu commonly commonmark commons comms
communicate communicated communicates communicating communication communications communities
community commvault comobject comodo comp compact compactly compactsummary companies companion
company comparable comparatively compare compared compareduration compares compareto comparing
comparison comparisons compass compat compatibility compatible compensate compensated compensation
compete competent competing competition compilation compile compiled compiledin compiler compilers
compiles compiletime compiling complain complained complaining complains complaint complaints
complement complementary complete completed completely completeness completes completeupgrade
completing completion completions complex complexes complexity compliance compliant complicate
complicated complication complications complied complies compliment comply complying component
components compose composed composer composing composit composite compositetype composition
compositions compound compounds compr comprehension comprehensive compress compressdebugsections
compressed compresses compressible compressing compression compressionmode compressor compresswal
comprise comprised comprises comprising compromise compromised compromising compulink compulsory
computation computational computationally computations compute computed computer computername
computero computers computersystem computerversion computes computeserviceaccount computing
"""
