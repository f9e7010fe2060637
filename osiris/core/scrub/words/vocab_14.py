"""The vocabulary, from updateref to zzzz."""

WORDS = """\
updateref updaters updates updating updation upend upended upending upends upfront upgrade
upgradeable upgraded upgrades upgrading upheaval upheavals upheld uphill uphills uphold upholding
upholds upholster upholstered upholsterer upholsterers upholstering upholsters upholstery upkeep
uplift uplifted uplifting uplifts uplink upload uploaded uploader uploading uploadpack
uploadprogress uploads upn upnp upnphost upon upower upped upper uppercase uppercased upperdir
uppermost uppers upping upright uprights uprising uprisings uproar uproars uproot uprooted
uprooting uproots ups upscaling upsert upset upsets upsetting upshaw upshot upshots upside upstairs
upstanding upstart upstarted upstarting upstarts upstream uptake uptight uptime upto uptodate
uptown upturn upturned upturning upturns upward upwardly upwards urandom uranium urbane urbaner
urbanest urchin urchins urdf urge urged urgency urgent urgently urges urging uri uric urinate
urinated urinates urinating urine uris url urlcache urlencode urlencoded urls urlsafe urn urns
uruguay urwid us usa usability usable usage usages usb usbcore usbfs usbhid usbstor usd use useable
usec usecase used usedforsecurity useful usefully usefulness useless uselessly uselessness
uselistorder usepam user useraccount useradd useragent userauth userdata userdefined userdel
userdirs userdomain usergroups userid userinfo userinit userlist usermod username usernames
userprofile users userspace uses usher ushered ushering ushers using usn uso usosvc usr ust usual
usually usurp usurped usurping usurps ut utc utensil utensils uteri uterus uteruses utf util
utilitarian utilitarianism utilities utility utilization utilize utilized utilizes utilizing
utilman utils utime utmost utmp utmpdump uto utopia uts utter utterance utterances uttered uttering
utterly utters uu uucp uudecode uuid uuidgen uulib uwsgi uzbekistan va vacancies vacancy vacant
vacate vacated vacates vacating vacation vacationed vacationing vacations vaccinate vaccinated
vaccinates vaccinating vaccination vaccinations vaccine vaccines vacillate vacillated vacillates
vacillating vacua vacuous vacuum vacuumed vacuuming vacuums vagabond vagabonded vagabonding
vagabonds vagaries vagary vagina vaginae vaginal vagrant vagrants vague vaguely vagueness vaguer
vaguest vail vain vainer vainest val vale valentines vales valet valeted valeting valets valgrind
valiant valid validate validated validates validating validation validations validator validators
validity validlocale validly valise valises valkey valley valleys valor valu valuable valuables
value valued valueless values valuing valve valved valves valving valyala vampire vampires van
vandal vandalism vandalize vandalized vandalizes vandalizing vandals vane vanes vanguard vanguards
vanilla vanillas vanish vanished vanishes vanishing vanities vanity vanned vanning vanquish
vanquished vanquishes vanquishing vans vapor vaporize vaporized vaporizes vaporizing vapors var
variability variable variables variably variance variances variant variants variation variations
varied varies varieties variety various variously varlink varname varnish varnished varnishes
varnishing vars varsities varsity vary varying vase vases vast vaster vastest vastly vastness vasts
vat vatican vats vatted vatting vaughn vault vaulted vaulting vaults vb vbe vbs vbscript vc vcenter
vcpu vcpus vcr vcredist vcs vcsa vd vdir vdpa vdso ve veal vec vector vectored vectors veeam veer
veered veering veers vegas vegetable vegetables vegetarian vegetarianism vegetarians vegetation
vehement vehemently vehicle vehicles veil veiled veiling veils vein veined veining veins velocities
velocity velour velvet velvety vend vended vender venders vending vendor vendors vends veneer
veneered veneering veneers venerable venerate venerated venerates venerating veneration venezuela
vengeance vengeful venison venom venomous vent vented ventilate ventilated ventilates ventilating
ventilation ventilator ventilators venting ventricle ventricles ventriloquist ventriloquists vents
venture ventured ventures venturing venue venues venv ver vera veracity veranda verandah verandahs
verandas verb verbal verbally verbals verbatim verbiage verbose verbosely verbosity verbs verdict
verdicts verge verged verges verging verier veriest verifiable verification verified verifier
verifies verify verifying verion verisign veritable verity veritysetup vermin vernacular
vernaculars versatile versatility verse versed verses versing version versioned versioning versions
versus vertebra vertebrae vertebras vertebrate vertebrates vertex vertical vertically verticals
vertices vertigo verve very vesafb vessel vessels vest vested vestibule vestibules vestige vestiges
vestigial vesting vestment vestments vests vet veteran veterans veterinarian veterinarians
veterinaries veterinary veth veto vetoed vetoes vetoing vets vetted vetting vex vexation vexations
vexed vexes vexing vf vfat vfork vfs vfy vg vga vgdb vhd vhdx vhost vi via viability viable viaduct
viaducts vial vials vibrant vibrate vibrated vibrates vibrating vibration vibrations vibrato vicar
vicarious vicariously vicars vice viced vices viceversa vicing vicinity vicious viciously victim
victimize victimized victimizes victimizing victims victor victories victorious victors victory
video videos videotape videotaped videotapes videotaping vie vied vies vietnam view viewed viewer
viewers viewing viewpoint viewpoints viewres views vigilance vigilant vigilante vigilantes vigils
vigor vigorous vigorously vigr vii viii vile viler vilest vilified vilifies vilify vilifying
village villager villagers villages villain villainies villainous villains villainy villas vim
vimdiff vimtutor vindicate vindicated vindicates vindicating vindictive vine vinegar vineyard
vineyards vintage vintages vinyl vinyls viola violas violate violated violates violating violation
violations violence violent violently violet violets violin violins vip viper vipers vipw viral
virgin virginia virginity virgins virile virility virt virtio virtual virtualenv virtualization
virtualized virtually virtue virtues virtuosi virtuoso virtuosos virtuous virtuously virulent virus
viruses virustotal visa visaed visaing visas vise vised vises visibility visible visibly vising
vision visionaries visionary visioned visioning visions visit visitation visitations visited
visiting visitor visitors visits visor visors vista vistas visual visualization visualize
visualized visualizes visualizing visually visuals visudo vital vitality vitally vitamin vitamins
vitriolic vivacious vivaciously vivacity vivid vividcortex vivider vividest vividly vivify
vivisection viz vizor vizors vlan vlp vlq vm vmci vmdk vmihailenco vmlinux vmlinuz vmmap vms vmsize
vmstat vmware vn vnc vncserver vnd vni vo vocabularies vocabulary vocal vocalist vocalists vocals
vocation vocational vocations vociferous vociferously vodka vogue vogues voice voiced voices
voicing void voided voiding voids voip vol volatile volcanic volcano volcanoes volcanos volition
volley volleyball volleyballs volleyed volleying volleys volt voltage voltages volts volume
volumename volumes volumestatus voluminous voluntaries voluntarily voluntary volunteer volunteered
volunteering volunteers voluptuous vomit vomited vomiting vomits vonage voodoo voodooed voodooing
voodoos voracious vordefiniert vortex vortexes vortices vote voted voter voters votes voting vouch
vouched voucher vouchers vouches vouching vow vowed vowel vowels vowing vows voxel voyage voyaged
voyager voyagers voyages voyaging vp vpc vpn vr vrf vroff vs vsa vscan vscode vserver vsftpd
vsnapshot vsock vss vssadmin vssh vsswmi vte vty vue vulcan vulgar vulgarer vulgarest vulgarities
vulgarity vuln vulnerabilities vulnerability vulnerable vulture vultures vvv vxlan vying wa wacky
wacom wad wadded wadding waddle waddled waddles waddling wade waded wades wading wadllib wads waf
wafer wafers waffle waffled waffles waffling waft wafted wafting wafts wag wage waged wager wagered
wagering wagers wages wagged wagging waging wagon wagons wags waif waifs wail wailed wailing wails
waist waistline waistlines waists wait waited waiter waiters waiting waitpid waitress waitresses
waits waituntil waive waived waiver waivers waives waiving wake waked wakefield waken wakened
wakening wakens wakes wakeup wakeups waking wal wales walk walked walker walkers walking walkout
walkouts walks wall wallclock walled waller wallet wallets walling wallop walloped walloping
wallops wallow wallowed wallowing wallows wallpaper wallpapered wallpapering wallpapers walls
walnut walnuts walrus walruses waltz waltzed waltzes waltzing wan wand wander wandered wanderer
wanderers wandering wanders wands wane waned wanes waning wanna wanner wannest want wanted wanting
wanton wantoned wantoning wantons wants war warble warbled warbles warbling ward warded warden
wardens warding wardrobe wardrobes wards ware warehouse warehoused warehouses warehousing warfare
warhead warheads warier wariest warlike warm warmed warmer warmest warming warmly warms warmth
warmup warn warned warning warningaction warnings warns warp warpath warpaths warped warping warps
warrant warranted warrantied warranties warranting warrants warranty warrantying warred warren
warrens warring warrior warriors wars wart wartime warts wary was wash washable washables washcloth
washcloths washed washer washers washes washing washings washington washout washouts washroom
washrooms wasm wasn wasp wasps wastage waste wastebasket wastebaskets wasted wasteful wastefully
wasteland wastelands wastes wasting watch watchdog watchdogs watched watcher watchers watches
watchful watchgnupg watchguard watching watchman watchmen watchword watchwords water watercolor
watercolors watered waterfall waterfalls waterfront waterfronts waterier wateriest watering
waterlogged watermark watermarked watermarking watermarks watermelon watermelons waterproof
waterproofed waterproofing waterproofs waters watershed watersheds watertight waterway waterways
waterworks watery watt watts wav wave waved waveform wavelength wavelengths waver wavered wavering
wavers waves wavier waviest waving wavy wax waxed waxes waxier waxiest waxing waxy way waylaid
waylandclient waylay waylaying waylays ways wayside waysides wayward wazuh wb wbadmin wbem wbengine
wc wce wchar wcwidth wdac wdctl wdigest wdnissvc wds we weak weaken weakened weakening weakens
weaker weakest weakling weaklings weakly weakness weaknesses wealth wealthier wealthiest wealthy
wean weaned weaning weans weapon weaponry weapons wear wearied wearier wearies weariest wearily
weariness wearing wearisome wears weary wearying weasel weaseled weaseling weasels weather
weathered weathering weave weaved weaver weavers weaves weaving web webbed webbing webcam webclient
webdav webex webhook webhooks webhop webkit webmaster webpage webroot webs webserver website
websites websocket websockets webster webview wed wedded wedder wedding weddings wedge wedged
wedges wedging wedlock wednesday weds wee weed weeded weedier weediest weeding weeds weedy weeing
week weekday weekdays weekend weekended weekending weekends weeklies weekly weeks weep weeping
weeps weer wees weest weibo weigh weighed weighing weighs weight weighted weightier weightiest
weighting weights weighty weir weird weirder weirdest weirdly weirdness weirdo weirdos welcome
welcomed welcomes welcoming weld welded welder welders welding welds welfare well welled welling
wellington wellness wells welt welted welter weltered weltering welters welting welts wen went wept
wer were werewolf werewolves west westerlies westerly western westerns weston westward wet wets
wetted wetter wettest wetting wevtutil wfp wget whack whacked whacking whacks whale whaled whaler
whalers whales whaling wharf wharfs wharves what whatchanged whatever whatis whatnot whats
whatsoever wheat wheedle wheedled wheedles wheedling wheel wheelbarrow wheelbarrows wheelchair
wheelchairs wheeled wheeler wheeling wheels wheeze wheezed wheezes wheezing wheezy when whence
whenever whens where whereabouts whereas whereby wherein whereis wheres whereupon wherever
wherewithal whet whether whets whetted whetting whew which whichever whiff whiffed whiffing whiffs
while whiled whiles whiling whilst whim whimper whimpered whimpering whimpers whims whimsical whine
whined whines whining whinnied whinnies whinny whinnying whip whipped whipping whips whir whirl
whirled whirling whirlpool whirlpools whirls whirlwind whirlwinds whirr whirred whirring whirrs
whirs whisk whisked whisker whiskered whiskers whiskey whiskeys whiskies whisking whisks whisky
whiskys whisper whispered whispering whispers whistle whistled whistles whistling white whitehead
whitelist whitelisted whitelisting whiten whitened whiteness whitening whitens whiter whites
whitespace whitespaces whitest whitewash whitewashed whitewashes whitewashing whitman whittle
whittled whittles whittling whiz whizz whizzed whizzes whizzing whl who whoa whoami whoever whois
whole wholehearted wholeheartedly wholes wholesale wholesaled wholesaler wholesalers wholesales
wholesaling wholesome wholly whom whoop whooped whooping whoops whopper whoppers whore whores whose
whsecret why whys wi wick wicked wickeder wickedest wickedly wickedness wickers wicket wickets
wicks wide widely widen widened widening widens wider widespread widest widget widgets
widgetsaddons widow widowed widower widowers widowing widows width widths wield wielded wielding
wields wife wifi wig wigged wigging wiggle wiggled wiggles wiggling wigs wigwam wigwams wiki
wikiconverter wikipedia wikis wild wildcard wildcards wildcat wildcats wildcatted wildcatting
wilder wilderness wildernesses wildest wildfire wildfires wildlife wildly wildness wilds wiles
wilful wilfully wilier wiliest will willed willful willfully willing willingly willingness willis
willow willows willpower wills wilt wilted wilting wilts wily win winapi winbind winbindd wince
winced winces winch winched winches winching wincing wind winded windefend winder windfall
windfalls windier windiest winding windir windmill windmilled windmilling windmills window windowed
windowing windowpane windowpanes windows windowsserverdocs windowstyle windowsystem windpipe
windpipes windres winds windscreen windscreens windshield windshields windy wine wined wines winevt
wing winged wingers winget winging wings winhttp winhttpautoproxysvc wining wininit wink winked
winking winks winlogon winmgmt winner winners winning winnings winnt winreg winrm winrs winrshost
wins winserver winsock winsome winsomer winsomest winsxs winter wintered winterier winteriest
wintering winters wintertime wintery wintrier wintriest wintry winver winword winzip wipe wiped
wipefs wiper wipers wipes wiping wire wired wireguard wireless wires wireshark wirier wiriest
wiring wiry wisdom wise wisecrack wisecracked wisecracking wisecracks wisely wiser wises wisest
wish wishbone wishbones wished wishes wishful wishing wisp wispier wispiest wisps wispy wist
wistful wistfully wit witch witchcraft witched witches witching with withdraw withdrawal
withdrawals withdrawing withdrawn withdraws withdrew wither withered withering withheld withhold
withholding withholds within without withstand withstanding withstands withstood witless witness
witnessed witnesses witnessing wits witt witticism witticisms wittier wittiest witting witty wive
wives wiz wizard wizards wizened wizes wizzes wks wlan wlc wmi wmic wmiprvse wmisdk wobble wobbled
wobbles wobblier wobbliest wobbling wobbly woe woes wok woke woken woks wolf wolfe wolfed wolfing
wolfs wolves woman womanhood womankind womb wombat wombats wombs women womens won wonder wondered
wonderful wonderfully wondering wonderland wonderlands wonders wondrous wonky wont woo wood
woodchuck woodchucks wooded wooden woodener woodenest woodier woodies woodiest wooding woodland
woodlands woodpecker woodpeckers woods woodsman woodsmen woodward woodwind woodwinds woodwork woody
wooed woof woofed woofing woofs wooing wool woolen woolens woolie woolier woolies wooliest woollier
woollies woolliest woolly wooly woos wooten word worddiff worded wordier wordiest wording wordings
wordpad wordpress words wordy wore work workable workaround workarounds workbench workbenches
workbook workbooks workdir worked worker workerpool workers workflow workflows workforce workgroup
workhorse working workingdirectory workings worklist workload workloadidentitypool workloads
workman workmanship workmen workout workouts workplace works workshop workshops workspace
workspaces workstation workstations worktree worktrees world worldlier worldliest worldly worlds
worldwide worm wormed wormhole wormholes worming worms worn worried worries worrisome worry
worrying worse worsen worsened worsening worsens worship worshiped worshiper worshipers worshiping
worshipped worshipper worshippers worshipping worships worst worsted worsting worsts worth worthier
worthies worthiest worthless worthwhile worthy wot would wouldn woulds wound wounded wounder
wounding wounds wove woven wow wowed wowing wows wp wpa wpad wql wraith wrangle wrangled wrangler
wranglers wrangles wrangling wrap wraparound wraparounds wrapped wrapper wrappers wrapping
wrappings wraps wrapt wrath wreak wreaked wreaking wreaks wreath wreathe wreathed wreathes
wreathing wreaths wreck wreckage wrecked wrecker wrecking wrecks wren wrench wrenched wrenches
wrenching wrens wrest wrested wresting wrestle wrestled wrestler wrestlers wrestles wrestling
wrests wretch wretched wretcheder wretchedest wretches wrier wriest wriggle wriggled wriggles
wriggling wright wring wringer wringers wringing wrings wrinkle wrinkled wrinkles wrinkling wrist
wrists wristwatch wristwatches writ writable write writeable writeback writer writers writes writev
writhe writhed writhes writhing writing writings writs written wrong wrongdoer wrongdoers
wrongdoing wrongdoings wronged wronger wrongest wrongfully wronging wrongly wrongs wronly wrote
wrought wrsvc wrung wry wryer wryest ws wsb wsc wscript wscsvc wsearch wsf wsgi wsi wsl wsm wsman
wsmprovhost wsmv wst wsus wtforms wtmp wua wuauserv wusa ww wwan www wwwroot wxs xac xapian xargs
xattr xauth xbb xbf xbox xbs xcb xci xcii xciv xcix xclip xcmsdb xcode xcoff xcopy xcvi xcvii
xdebug xdev xdg xdigit xdm xdpyinfo xdr xdriinfo xen xenophobia xeon xerox xev xfd xfe xff xffff
xffffffff xfixes xfontsel xfrm xfs xgamma xgboost xgettext xhost xhtml xi xii xiii xin xinetd xio
xiv xix xkb xkeystone xkill xl xlib xll xls xlsatoms xlsclients xlsfonts xlsm xlsx xmc xmessage xml
xmlcatalog xmlgui xmlns xmlrpc xmlrpcclient xmlschema xmlsec xmltodict xmodmap xmonad xmpp xmrig
xof xor xorg xp xpath xpathengine xpc xpg xpn xprop xrai xrandr xray xrdb xrdp xref xrefresh xrefs
xsd xserver xsessions xset xsetmode xsetpointer xsetroot xsi xsl xslt xss xstatic xstdcmap xsubpp
xtables xtension xterm xtrans xts xv xvi xvidtune xvii xviii xvinfo xwininfo xx xxd xxhash xxi xxii
xxiii xxiv xxix xxv xxvi xxvii xxviii xxx xxxi xxxii xxxiii xxxiv xxxix xxxv xxxvi xxxvii xxxviii
xxxx xxxxx xxxxxxx xxxxxxxx xylophone xylophones xyz xyzzy xz xzcat xzcmp xzdiff xzegrep xzfgrep
xzgrep xzless xzmore yacht yachted yachting yachts yack yacked yacking yacks yahoo yak yakked
yakking yaks yam yaml yams yank yanked yanking yanks yap yapped yapping yaps yard yards yardstick
yardsticks yarn yarns yat yates yawn yawned yawning yawns yeah year yearlies yearling yearlings
yearly yearn yearned yearning yearnings yearns years yeast yeasts yell yelled yelling yellow
yellowed yellower yellowest yellowing yellows yells yelp yelped yelping yelps yemen yen yens yes
yeses yesod yessed yessing yesterday yesterdays yet yeti yew yews yield yielded yielding yields yml
yock yocks yodel yodeled yodeling yodelled yodelling yodels yoga yoghourt yoghourts yoghurt
yoghurts yogurt yogurts yoke yoked yokel yokels yokes yoking yolk yolks yonder york you young
youngblood younger youngest youngster youngsters your yours yourself yourselves yous youth youthful
youths youtube yowl yowled yowling yowls yozfont yozvox ypdomainname ype yst yubikey yuck yucks
yucky yuin yuk yum yup yymmdd yyyy yyyymmdd zabbix zambia zanier zanies zaniest zany zap zapped
zapping zaps zaz zb zcat zcmp zd zdiff zdump zeal zealous zebra zebras zed zeek zegrep zen zenith
zeniths zero zeroconf zeroed zeroes zeroing zeromq zeros zeroth zerotier zest zests zeta zfgrep
zforce zfs zgrep zigzag zigzagged zigzagging zigzags zilla zillion zillions zimbabwe zinc zinced
zincing zincked zincking zincs zip zipcloak zipdetails zipfile zipgrep zipinfo zipnote zipped
zipper zippered zippering zippers zipping zippy zips zipsplit zless zlib zmore zmq znew zodiac
zodiacs zoho zohoassist zombi zombie zombies zombis zonal zone zoned zonefile zoneinfo zones zoning
zoo zoological zoologist zoologists zoology zoom zoomed zooming zooms zoos zope zram zramctl zsh
zsk zst zstandard zstd zstdcat zstdgrep zstdless zstdmt zucchini zucchinis zutty zxcvbn zyedidia
zyxel zzz zzzz
"""
