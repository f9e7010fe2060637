"""The vocabulary, from gobbing to initiation."""

WORDS = """\
gobbing gobble gobbled gobbledygook gobbles gobbling gobject goble goblet goblets goblin goblins
gobs god godchild godchildren goddess goddesses godfather godfathers godless godlier godliest
godlike godly godmother godmothers godparent godparents gods godsend godsends goes goff goggle
goggles going goji golang gold golden goldener goldenest goldfish goldfishes golds goldsmiths golf
golfed golfer golfers golfing golfs gomp gondola gondolas gone goner goners gong gonged gonging
gongs gonna gonvenience goo good goodby goodbye goodie goodies goodness goodnight goods goodwill
goodwin goody gooey goof goofed goofier goofiest goofing goofs goofy goog google googleapis gooier
gooiest goon goons goose goosed gooses goosing gopher gophers gopkg gore gored gores gorge gorged
gorgeous gorges gorging gorier goriest gorilla gorillas goring gory gosh gosling goslings gospel
gospels gossamer gossip gossiped gossiping gossipped gossipping gossips gost got gotcha gotchas
gothic goto gotoassist gotta gotten gouge gouged gouges gouging goulash goulashes gourd gourds
gourmet gourmets gout gov govern governance governed governess governesses governing government
governmental governments governor governors governs gown gowned gowning gowns gp gpac gpasswd gpg
gpgcompose gpgconf gpgme gpgparsemail gpgrt gpgsm gpgsplit gpgtar gpgv gphobos gpic gpl gpm gpo
gpoid gpp gpreg gpresult gprof gprofng gps gpsb gpsvc gpt gpu gpupdate gpus gr grab grabbed grabber
grabbing grabs grace graced graceful gracefully graceless graces gracing gracious graciously
graciousness grad gradation gradations grade graded grader grades gradient gradients grading gradle
gradual gradually graduate graduated graduates graduating graduation graduations grafana graffiti
graffito graft grafted grafting grafts grail grain grained grains gram grammar grammars grammatical
grammatically gramophone grams grand grandchild grandchildren granddaughter granddaughters grander
grandest grandeur grandfather grandfathered grandfathering grandfathers grandiose grandly
grandmother grandmothers grandparent grandparents grands grandson grandsons grandstand grandstanded
grandstanding grandstands granite grannie grannies granny granola grant grantable granted granting
grants granular granularity granule granules grape grapefruit grapefruits grapes grapevine
grapevines graph graphed graphene graphic graphical graphically graphics graphicsio graphing
graphite graphql graphs graphviz grapple grappled grapples grappling grasp grasped grasping grasps
grass grassed grasses grasshopper grasshoppers grassier grassiest grassing grassy grate grated
grateful gratefully grater graters grates gratification gratifications gratified gratifies gratify
gratifying grating gratings gratis gratitude gratuities gratuitous gratuitously gratuity gravatar
grave graved gravel graveled graveling gravelled gravelling gravels gravely graven graver graves
gravest gravestone gravestones graveyard graveyards gravies graving gravitate gravitated gravitates
gravitating gravitation gravitational gravity gravy gray grayed grayer grayest graying grays graze
grazed grazes grazing gre grease greased greases greasier greasiest greasing greasy great greater
greatest greatly greatness greats greece greed greedier greediest greedily greediness greedy green
greenback greenbacks greened greener greenery greenest greenhorn greenhorns greenhouse greenhouses
greening greenland greens greenway greet greetd greeted greeting greetings greets gregarious
gremlin gremlins grenade grenades grep grepped grepping greps gresource grew grey greyed greyer
greyest greyhound greyhounds greying greys grid griddle griddles gridftp gridiron gridirons gridmap
grids grief griefs grievance grievances grieve grieved grieves grieving grievous grill grille
grilled grilles grilling grills grim grimace grimaced grimaces grimacing grime grimed grimier
grimiest griming grimly grimmer grimmest grimy grin grind grinder grinders grinding grinds
grindstone grindstones grinned grinning grins grip gripe griped gripes griping gripped gripping
grips grislier grisliest grisly gristle grit grits gritted grittier grittiest gritting gritty
grizzled grizzlier grizzlies grizzliest grizzly groan groaned groaning groans grocer groceries
grocers grocery groff grog groggier groggiest groggy groin groins grok groks groom groomed grooming
grooms groove grooved grooves groovier grooviest grooving groovy grope groped gropes groping grops
gross grossed grosser grosses grossest grossing grossly grotesque grotesques grotto grottoes
grottos grotty grouch grouched grouches grouchier grouchiest grouching grouchy ground grounded
grounding groundless grounds groundwork group groupadd groupby groupdel grouped grouper groupers
grouping groupings groupmems groupmod groupname groups grouptype grouse groused grouses grousing
grove grovel groveled groveling grovelled grovelling grovels groves grow grower growers growfs
growing growl growled growling growls grown grows growth growths grp grpc grpcio grpck grpconv
grpunconv grub grubbed grubbier grubbiest grubbing grubby grubs grudge grudged grudges grudging
gruel grueling gruelling gruellings gruesome gruesomer gruesomest gruff gruffer gruffest gruffly
grumble grumbled grumbles grumbling grumpier grumpiest grumpy grunge grunt grunted grunting grunts
gs gserviceaccount gsettings gshadow gsi gsl gsm gso gsp gss gssapi gssapiauthentication gst
gstreamer gsub gsutil gt gtbl gtk guam guarantee guaranteed guaranteeing guarantees guarantor
guarantors guard guarded guardian guardians guarding guards guatemala gubernatorial guerilla
guerillas guerrilla guerrillas guess guessable guessed guesses guessing guesswork guest guested
guestfs guesting guests guffaw guffawed guffawing guffaws gui guiaddons guid guidance guide
guidebook guidebooks guided guideline guidelines guides guiding guild guilds guile guillotine
guillotined guillotines guillotining guilt guiltier guiltiest guiltily guiltless guilty guinea
guise guises guitar guitarist guitars gujr gulch gulches gulf gulfs gull gulled gullet gullets
gulley gullible gullies gulling gulls gully gulp gulped gulping gulps gum gumdrop gumdrops gummed
gummier gummiest gumming gummy gumption gums gun gunfire gunk gunman gunmen gunned gunner gunners
gunning gunpowder guns gunshot gunshots gunzip gup guppies guppy gurgle gurgled gurgles gurgling
guru gurus gush gushed gusher gushers gushes gushing gust gusted gustier gustiest gusting gusts
gusty gut guts gutsy gutted gutter guttered guttering gutters gutting guy guyana guyed guying guys
guzzle guzzled guzzles guzzling gw gwmi gybe gybed gybes gybing gym gymnasia gymnasium gymnasiums
gymnast gymnastics gymnasts gyms gynecologist gynecologists gynecology gyp gyrate gyrated gyrates
gyrating gyration gyrations gyroscope gyroscopes gz gzexe gzi gzip gzipped habit habitable habitat
habitation habitations habitats habits habitual habitually hack hackathon hacked hacker hackers
hacking hackish hackney hackneyed hackneying hackneys hacks hacksaw hacksaws had haddock haddocks
hadoop haemoglobin haemophilia haemorrhage haemorrhaged haemorrhages haemorrhaging hag haggard
haggle haggled haggles haggling hags hah haiku hail hailed hailing hails hailstone hailstones hair
haircut haircuts hairdo hairdos hairdresser hairdressers haired hairier hairiest hairline hairlines
hairpin hairs hairy haiti hal hale haled haler hales halest half halfway halibut halibuts haling
hall hallelujah hallelujahs hallmark hallmarked hallmarking hallmarks halls hallucination
hallucinations hallway hallways halo haloed haloes haloing halon halos halt halted halter haltered
haltering halters halting halts halve halved halves halving ham hamburger hamburgers hamlet hamlets
hammed hammer hammered hammering hammers hamming hammock hammocks hamper hampered hampering hampers
hams hamster hamsters hamstring hamstringing hamstrings hamstrung hand handbag handbags handbook
handbooks handcrafted handcuff handcuffed handcuffing handcuffs handed handedness handful handfuls
handheld handicap handicapped handicapping handicaps handicraft handicrafts handier handiest
handing handiwork handkerchief handkerchiefs handkerchieves handle handlebar handlebars handled
handler handlers handles handling handmade handout handouts handover handrail handrails hands
handset handsets handsful handshake handshakes handshaking handsome handsomer handsomest
handwriting handwritten handy hang hangar hangars hanged hanger hangers hanging hangings hangout
hangouts hangover hangovers hangs hangul hangup hanker hankered hankering hankers haphazard hapless
happen happened happening happenings happens happier happiest happily happiness happstack happy
haproxy harangue harangued harangues haranguing harass harassed harasses harassing harassment
harbor harbored harboring harbors hard hardback hardcode hardcoded hardcore harddisk harden
hardened hardening hardens harder hardest hardier hardiest hardline hardliner hardliners hardlink
hardlinks hardly hardship hardships hardware hardwired hardwood hardwoods hardy hare harebrained
hared harem harems hares harfbuzz haring hark harked harking harks harlot harlots harm harmed
harmful harmfully harming harmless harmlessly harmon harmonic harmonica harmonicas harmonies
harmonious harmonization harmonize harmonized harmonizes harmonizing harmony harms harness
harnessed harnesses harnessing harp harped harper harping harpist harpists harpoon harpooned
harpooning harpoons harps harpsichord harpsichords harried harries harrow harrowed harrowing
harrows harrying harsh harsher harshest harshly harshness hart harts harvest harvested harvester
harvesters harvesting harvests has hash hashable hashalgorithm hashcat hashed hashes hashicorp
hashing hashlib hashtable hashtag hasn hassle hassled hassles hassling haste hasted hasten hastened
hastening hastens hastes hastier hastiest hastily hasting hasty haswell hat hatch hatched hatches
hatchet hatchets hatching hate hated hateful hatefully hates hating hatred hatreds hats hatted
hatting haughtier haughtiest haughtily haughtiness haughty haul hauled hauling hauls haunt haunted
haunting haunts have haven haves having havoc haw hawk hawked hawking hawkins haxml hayed hayes
haying haystack haystacks haywire hazard hazarded hazarding hazardous hazards haze hazed hazel
hazels hazes hazier haziest hazing hazmat hazy hba hcl hcx hd hda hdb hdbc hdd hdf hdfs hdr hdri he
head headache headaches headed header headername headers headfirst headier headiest heading
headings headland headlands headless headlight headlights headline headlined headlines headlining
headlong headmaster headphone headphones headquarter headquarters headrest headrests headroom heads
headset headsets headstone headstones headstrong headway heady heal healed healer healers healing
heals health healthcare healthcheck healthful healthier healthiest healthy healy heap heaped
heaping heaps heapsize heaptrack hear heard hearing hearings hears hearsay hearse hearses heart
heartache heartaches heartbeat heartbeats heartbreak heartbreaks heartbroken heartburn hearten
heartened heartening heartens heartfelt hearth hearths heartier hearties heartiest heartily
heartless hearts hearty heat heated heatedly heater heaters heath heathen heathens heather heating
heats heave heaved heaven heavenlier heavenliest heavenly heavens heaves heavier heavies heaviest
heavily heaviness heaving heavy heavyweight heavyweights heck heckle heckled heckler hecklers
heckles heckling hectic hedge hedged hedgehog hedgehogs hedges hedging heed heeded heeding heedless
heeds heel heeled heeling heels heftier heftiest hefty heifer heifers height heighten heightened
heightening heightens heights heinous heir heirloom heirlooms heirs held helicopter helicoptered
helicoptering helicopters heliport heliports helium hell hellish hello hellos helloworld helm
helmet helmets help helpdesk helped helper helpers helpful helpfully helping helpings helpless
helplessly helps helpztags hem hemisphere hemispheres hemlock hemlocks hemmed hemming hemoglobin
hemophilia hemorrhage hemorrhaged hemorrhages hemorrhaging hemp hems hen hence henceforth henchman
henchmen hens hepatitis her herald heralded heralding heralds herb herbivorous herbs hercules herd
herded herding herds here hereabouts hereafter hereafters hereby hereditary heredity heredoc herein
heresies heresy heretic heretical heretics herewith heritage heritages hermaphrodite hermetic
hermit hermits hernia herniae hernias hero heroes heroic heroin heroine heroins heroism heron
herons heros herpes herring herrings hers herself hertz hes hesitancy hesitant hesitate hesitated
hesitates hesitating hesitation hesitations heterogeneous heterosexual heterosexuality
heterosexuals heuristic heuristics hew hewed hewing hewlett hewn hews hex hexadecimal hexadecimals
hexagon hexagonal hexagons hexdigest hexdigits hexdump hexes hey heyday heydays hfs hhs hi hiatus
hiatuses hibernate hibernated hibernates hibernating hibernation hiccup hiccuped hiccuping hiccups
hick hickories hickory hicks hicolor hicp hid hidden hiddev hide hideaway hideaways hided hideous
hideously hidepid hides hiding hierarchical hierarchically hierarchies hierarchy hieroglyphic
hieroglyphics high highbrow highbrows higher highest highjack highjacked highjacking highjacks
highland highlands highlight highlighted highlighter highlighting highlights highly highmem highs
highway highways hijack hijacked hijacking hijacks hike hiked hiker hikers hikes hiking hilarious
hilarity hill hillbillies hillbilly hillier hilliest hills hillside hillsides hilly hilt hilts him
hims himself hind hinder hindered hindering hinders hindrance hindrances hindsight hinge hinged
hinges hinging hint hinted hinterland hinterlands hinting hints hip hipaa hipped hipper hippest
hippie hippies hipping hippopotami hippopotamus hippopotamuses hippy hips hire hired hires hiring
hirsute his hiss hissed hisses hissing hist histfile histogram histograms historian historians
historic historical historically histories history hit hitachi hitch hitched hitches hitchhike
hitchhiked hitchhiker hitchhikers hitchhikes hitchhiking hitching hither hitherto hits hitting hive
hived hives hiving hkcr hkcu hkdf hkey hklm hku hl hlandau hledger hlt hmac hmatrix hoard hoarded
hoarder hoarders hoarding hoards hoarse hoarseness hoarser hoarsest hoary hoax hoaxed hoaxes
hoaxing hobbies hobbit hobble hobbled hobbles hobbling hobby hobbyhorse hobbyhorses hobgoblin
hobgoblins hobnob hobnobbed hobnobbing hobnobs hobo hoboes hobos hoc hock hocked hockey hocking
hocks hodgepodge hodgepodges hoe hoed hoeing hoes hog hogged hogging hogs hoist hoisted hoisting
hoists hold holder holders holding holdouts holdovers holds holdup holdups hole holed holes holiday
holidayed holidaying holidays holier holiest holiness holing holland holler hollered hollering
hollers hollies hollow hollowed hollower hollowest hollowing hollows holly holocaust holocausts
holster holstered holstering holsters holy homage homages home homed homedir homegrown homeland
homelands homeless homelier homeliest homely homemade homepage homes homesick homesickness homespun
homestead homesteaded homesteading homesteads homeward homework homey homeys homicidal homicide
homicides homie homier homies homiest homing homogeneous homogenize homogenized homogenizes
homogenizing homonym homonyms homophobic homosexual homosexuality homosexuals homy honduras hone
honed hones honest honester honestest honestly honesty honey honeycomb honeycombed honeycombing
honeycombs honeyed honeying honeymoon honeymooned honeymooning honeymoons honeys honeysuckle
honeysuckles honeywell honied honing honk honked honking honks honor honorable honorary honored
honoring honors honour honoured honours hood hooded hooding hoodlum hoodlums hoods hoodwink
hoodwinked hoodwinking hoodwinks hoof hoofed hoofing hoofs hook hooked hooker hooking hooks hookup
hoop hooped hooper hooping hoops hoorah hoorahs hooray hoorayed hooraying hoorays hoot hooted
hooter hooting hoots hooves hop hope hoped hopeful hopefully hopefuls hopeless hopelessly hopes
hoping hopped hopping hops hopscotch hopscotched hopscotches hopscotching horde horded hordes
hording horizon horizons horizontal horizontally horizontals hormone hormones horn horne horned
hornet hornets hornier horniest horns horny horoscope horoscopes horrendous horrendously horrible
horribly horrid horrific horrified horrifies horrify horrifying horror horrors horse horseback
horsed horseman horseplay horsepower horseradish horseradishes horses horseshoe horseshoed
horseshoeing horseshoes horsing horticultural horticulture hose hosed hoses hosiery hosing
hospitable hospital hospitality hospitalization hospitalizations hospitalize hospitalized
hospitalizes hospitalizing hospitals host hostage hostages hostbased hostbasedauthentication hosted
hostel hosteled hosteling hostelled hostelling hostels hostess hostessed hostesses hostessing
hostid hostile hostiles hostility hosting hostname hostnamectl hostnamed hostnames hostport hosts
hot hotbed hotbeds hotel hotels hotfix hothead hotheaded hotheads hotkey hotkeys hotly hotness
hotplug hotspot hotter hottest hound hounded hounding hounds hour hourglass hourglasses hourly
hours house houseboat houseboats housecleaning housed household households housekeeper housekeepers
housekeeping houses housewarming housewarmings housewife housewives housework housing housings hove
hovel hovels hover hovered hovering hovers how however howl howled howling howls hows howto howtos
hp hpa hpack hpc hpd hpet hppa hpux hq hr href hresult hrs hs hslogger hslua hsm hsopenssl hsp
hspec hst hsx hsyaml ht hta htb htm html htt http httpclient httpcookie httpd httpheader
httpheaders httplib https hub hubbub hubbubs hubs huddle huddled huddles huddling hue hued hues
huff huffed huffier huffiest huffing huffs huffy hug huge hugely hugepage hugepages huger hugest
hugged hugging hugo hugs huh hulk hulking hulks hull hullabaloo hullabaloos hulled hulling hulls
hum human humane humanely humaner humanest humanfriendly humanism humanist humanitarian
humanitarians humanities humanity humanize humanized humanizes humanizing humanly humans humble
humbled humbler humbles humblest humbling humbly humbug humdrum humid humidified humidifies
humidify humidifying humidity humiliate humiliated humiliates humiliating humiliation humiliations
humility hummed humming hummingbird hummingbirds humongous humor humored humoring humorist
humorists humorous humorously humors hump humped humping humps hums hunch hunchback hunchbacks
hunched hunches hunching hundred hundreds hundredth hundredths hung hungary hunger hungered
hungering hungers hungrier hungriest hungrily hungry hunit hunk hunks hunt hunted hunter hunters
hunting huntress hunts hup hurdle hurdled hurdles hurdling hurl hurled hurling hurls hurrah
hurrahed hurrahing hurrahs hurray hurrayed hurraying hurrays hurricane hurricanes hurried hurriedly
hurries hurry hurrying hurst hurt hurtful hurting hurtle hurtled hurtles hurtling hurts husband
husbanded husbanding husbands hush hushed hushes hushing husk husked huskier huskies huskiest
huskily huskiness husking husks husky hustle hustled hustler hustlers hustles hustling hut hutch
hutches huts hv hw hwclock hwdb hxt hyacinths hyaena hyaenas hybrid hybridized hybrids hyde hydra
hydrant hydrants hydraulic hydraulics hydroelectric hydrogen hydroplane hydroplaned hydroplanes
hydroplaning hyena hyenas hygiene hygienic hygienist hylafax hymn hymnal hymnals hymned hymning
hymns hyper hyperbole hyperbolic hyperdisk hyperlink hyperlinked hyperlinks hyperparameter
hyperspace hypertension hypertext hypervisor hyphen hyphenate hyphenated hyphenates hyphenating
hyphenation hyphened hyphening hyphens hypnosis hypnotic hypnotics hypnotism hypnotist hypnotists
hypnotize hypnotized hypnotizes hypnotizing hypochondria hypochondriac hypochondriacs hypocrisies
hypocrisy hypocrite hypocrites hypocritical hypotenuse hypotenuses hypotheses hypothesis
hypothesize hypothesized hypothesizes hypothesizing hypothetical hysteresis hysteria hysteric
hysterical hysterically hysterics hz iam iana iap iavail ibm ibs ic icacls ical icalendar icase icd
ice iceauth iceberg icebergs icebreaker icebreakers iced iceland ices ich icicle icicles icier
iciest icing icinga icings ick icky icm icmp ico icon icons iconthemes iconv iconvconfig icu
icuexportdata icuinfo icupkg icy id ida idea ideal idealist idealistic idealists idealize idealized
idealizes idealizing ideally ideals ideas idempotent ident identical identically identifiable
identification identificator identified identifier identifiers identifies identify identifying
identities identity ideographs ideological ideologically ideologies ideology idiocies idiocy idiom
idiomatic idiomatically idioms idiosyncrasies idiosyncrasy idiosyncratic idiot idiotic idiots idl
idle idled idleness idler idles idlest idletimeout idling idly idmap idna idol idolize idolized
idolizes idolizing idols idp idpf ids idx idyllic iec ieee ies ietf iex iexplore if iface ifaddr
ifb ifconfig ifdef ifexists iff ifindex ifm ifmap ifname ifpack ifs igloo igloos igmp ignite
ignited ignites igniting ignition ignitions ignorance ignorant ignore ignorecase ignored ignores
ignoring iguana iguanas ii iif iii iis ikon ikons ilb ilk ill illegal illegally illegals illegible
illegibly illegitimate illicit illiteracy illiterate illiterates illness illnesses illogical
illogically ills illuminate illuminated illuminates illuminating illumination illuminations
illusion illusions illusory illustrate illustrated illustrates illustrating illustration
illustrations illustrative illustrator illustrators illustrious im imac image imaged imagepath
imagery images imaginable imaginary imagination imaginations imaginative imagine imagined imagines
imaging imagining imap imbalance imbalanced imbalances imbecile imbeciles imbed imbedded imbedding
imbeds imbue imbued imcontext img imgproc imitate imitated imitates imitating imitation imitations
imitative imitator imitators immaculate immaculately immaterial immature immaturity immeasurable
immeasurably immediate immediately immense immensely immensities immensity immerse immersed
immerses immersing immersion immersions immersive immigrant immigrants immigrate immigrated
immigrates immigrating immigration imminent imminently immobile immobilize immobilized immobilizes
immobilizing immoral immoralities immorality immortal immortality immortals immovable immune
immunity immunization immunizations immunize immunized immunizes immunizing immutability immutable
immutably imp impacket impact impacted impacting impacts impair impaired impairing impairment
impairments impairs impale impaled impales impaling impart imparted impartial impartiality
impartially imparting imparts impassable impasse impasses impassioned impassive impatience
impatiences impatient impatiently impeach impeached impeaches impeaching impeccable impedance
impede impeded impedes impediment impediments impeding impel impelled impelling impels impend
impended impending impends impenetrable imperative imperatives imperceptible imperceptibly
imperfect imperfection imperfections imperfectly imperfects imperial imperialism imperialist
imperials imperil imperiled imperiling imperilled imperilling imperils impersonal impersonally
impersonate impersonated impersonates impersonating impersonation impersonations impersonator
impertinence impertinent impervious impetuous impetuously impetus impetuses impinge impinged
impinges impinging impish impl implacable implant implanted implanting implants implausible
implement implementable implementation implementations implemented implementer implementing
implements implicate implicated implicates implicating implication implications implicit implicitly
implied implies implode implore implored implores imploring imply implying impolite import
importance important importantly importation importations importdata imported importer importers
importing importlib imports impose imposed imposes imposing imposition impositions impossibilities
impossibility impossible impossibles impossibly imposter imposters impostor impostors impotence
impotent impound impounded impounding impounds impoverish impoverished impoverishes impoverishing
impractical imprecise imprecision impregnable impregnate impregnated impregnates impregnating
impress impressed impresses impressing impression impressionable impressions impressive
impressively imprint imprinted imprinting imprints imprison imprisoned imprisoning imprisonment
imprisonments imprisons improbabilities improbability improbable improbably impromptu impromptus
improper improperly improprieties impropriety improve improved improvement improvements improves
improving improvisation improvisations improvise improvised improvises improvising imps impudence
impudent impulse impulsed impulses impulsing impulsive impulsively impunity impure impurer impurest
impurities impurity impute in inabilities inability inaccessible inaccuracies inaccuracy inaccurate
inact inaction inactive inactivity inadequacies inadequacy inadequate inadequately inadmissible
inadvertent inadvertently inadvisable inalienable iname inane inaner inanest inanimate inapplicable
inappropriate inappropriately inarticulate inasmuch inaudible inaugural inaugurals inaugurate
inaugurated inaugurates inaugurating inauguration inaugurations inauspicious inborn inbound inbox
inbred inbreed inbreeding inbreeds inbuilt inc incalculable incandescence incandescent incantation
incantations incapable incapacitate incapacitated incapacitates incapacitating incapacity
incarcerate incarcerated incarcerates incarcerating incarceration incarcerations incarnate
incarnated incarnates incarnating incarnation incarnations incautious incendiaries incendiary
incense incensed incenses incensing incentive incentives inception inceptions incessant incessantly
incest incestuous inch inched inches inching incidence incidences incident incidental incidentally
incidentals incidents incinerate incinerated incinerates incinerating incinerator incinerators
incision incisions incisive incisor incisors incite incited incitement incitements incites inciting
incl inclination inclinations incline inclined inclines inclining inclose inclosed incloses
inclosing inclosure inclosures include included includedir includes including inclusion inclusions
inclusive inclusively incognito incognitos incoherence incoherent incoherently income incomes
incoming incomparable incompatibilities incompatibility incompatible incompatibles incompatibly
incompetence incompetent incompetents incomplete incompletely incompleteness incomprehensible
inconceivable inconclusive incongruities incongruity incongruous inconsequential inconsiderable
inconsiderate inconsistencies inconsistency inconsistent inconsistently inconsolable inconspicuous
inconvenience inconvenienced inconveniences inconveniencing inconvenient inconveniently incorporate
incorporated incorporates incorporating incorporation incorrect incorrectly incorrigible increase
increased increases increasing increasingly incredible incredibly incredulity incredulous increment
incremental incrementally incremented increments incriminate incriminated incriminates
incriminating incubate incubated incubates incubating incubation incubator incubators incumbent
incumbents incur incurable incurables incurred incurring incurs ind indebted indecencies indecency
indecent indecision indecisive indeed indefensible indefinable indefinite indefinitely indelible
indelibly indelicate indent indentation indentations indented indenting indents indep independence
independent independently independents indescribable indestructible indeterminacy indeterminate
index indexed indexer indexes indexing indexof indian indicate indicated indicates indicating
indication indications indicative indicatives indicator indicators indices indiciating indict
indicted indicting indictment indictments indicts indifference indifferent indigenous indigestible
indigestion indignant indignantly indignation indignities indignity indigo indirect indirection
indirectly indiscreet indiscretion indiscretions indiscriminate indiscriminately indispensable
indispensables indisposed indisputable indistinct indistinguishable individual individualism
individualist individualists individuality individually individuals indivisible indoctrinate
indoctrinated indoctrinates indoctrinating indoctrination indolence indolent indomitable indonesia
indoor indoors indorse indorsed indorsement indorsements indorses indorsing induce induced
inducement inducements induces inducing induct inducted inducting induction inductions inductive
inducts indulge indulged indulgence indulgences indulgent indulges indulging industrial
industrialist industrialists industrialization industrialize industrialized industrializes
industrializing industries industrious industry indx inedible ineffective ineffectual
inefficiencies inefficiency inefficient inefficiently inelegant ineligible ineligibles inept
ineptitude inequalities inequality inert inertia inertial inescapable inet inetd inetpub inetutils
inevitable inevitably inexact inexcusable inexhaustible inexorable inexorably inexpensive
inexpensively inexperience inexperienced inexplicable inexplicably inextricably inf infallible
infamies infamous infamy infancy infant infantile infantries infantry infants infatuation
infatuations infeasible infect infected infecting infection infections infectious infects
infelicities infelicity infer inference inferences inferior inferiority inferiors inferno infernos
inferred inferring infers infertile infest infestation infestations infested infesting infests
infidel infidelities infidelity infidels infield infields infile infiltrate infiltrated infiltrates
infiltrating infiltration infiniband infinite infinitely infinitesimal infinitesimals infinities
infinitive infinitives infinity infirm infirmaries infirmary infirmities infirmity infix inflame
inflamed inflames inflaming inflammable inflammation inflammations inflammatory inflatable inflate
inflated inflates inflating inflation inflationary inflect inflection inflections inflector
inflexibility inflexible inflict inflicted inflicting inflicts inflight influence influenced
influences influencing influential influenza influx influxdata influxdb influxes info infocmp infor
inform informal informality informally informant informants information informational informative
informed informer informers informing informs infos infotocap infozip infra infraction infractions
infrared infrastructure infrastructures infrequent infrequently infringe infringed infringement
infringements infringes infringing infuriate infuriated infuriates infuriating infuse infused
infuses infusing infusion infusions ingenious ingeniously ingenuity ingest ingested ingesting
ingestion ingests ingrain ingrained ingraining ingrains ingratiate ingratiated ingratiates
ingratiating ingratitude ingredient ingredients ingress inh inhabit inhabitant inhabitants
inhabited inhabiting inhabits inhale inhaled inhaler inhalers inhales inhaling inherent inherently
inherit inheritable inheritance inheritances inherited inheriting inherits inhibit inhibited
inhibiting inhibition inhibitions inhibitor inhibits inhospitable inhuman inhumane inhumanities
inhumanity ini init initctl initgroups initial initialed initialing initialisation initialised
initialises initialization initializations initialize initialized initializes initializing
initialled initialling initially initials initiate initiated initiates initiating initiation
"""
