"""Talk addressed to the model or to the box, dressed-up answers, and a person's own reservations.

Regular expressions over the normal form (lower case). A report says what is wrong with a machine; a
text that says what shall be decided about it, or by whom it was approved, is not only a report.
"""

from __future__ import annotations

import re

_BOX = (
    r"(?:the|this|your|our|an?|any|dear) (?:\w+ ){0,2}?(?:box|appliance|robot|bot|ai|a"
    r"\.i\.|llm|agent|automation|automatic(?: \w+)? system|remediation (?:tool|system"
    r"|engine)|policy engine|engine|planner|classifier|triage|language model"
    r"|healing (?:system|tool)|self-?healing|computer system)"
)

ADDRESSED: tuple[tuple[str, str], ...] = (
    (
        "it names a runbook, which only the box may choose",
        r"\br[b8][\W_]{0,3}(?:win|lin|app|net|auto)\b|\brb-[a-z]"
        r"|\b(?:acct|aud|enc|fw|mac|patch|perm|ssh|svc|ad|av|backup|encryption|firewall"
        r"|logging|net|sec|stg|upd)[-_ ]?00\d\b|run ?books?\b|play ?books?\b"
        r"|restore_(?:firewall_baseline|audit_policy)",
    ),
    (
        "it speaks to a machine that decides",
        r"\b(?:ignore|disregard|forget|override|overrule|bypass|discard)\b[^\n.]{0,40}\b"
        r"(?:instruction|rule|polic(?:y|ies)|guard|prompt|guideline|previous|above|earlier"
        r"|before|safety|restriction|threshold|limit)"
        r"|\b(?:as|you are|you're|you re|act as|be|dear|hey|hi|hello|to the|for the"
        r"|note to(?: the)?|message (?:to|for)(?: the)?|attention|attn|if you(?:'re"
        r"| are)(?: the| an?)?)\W{1,3}(?:an? |the |any |our |your )?(?:\w+ )?(?:ai|a\.i\."
        r"|llm|language model|model|chat ?bot|bot|robot|assistant that|classifier|planner"
        r"|agent|automation|computer|machine learning|gpt|claude|llama|copilot|osiris)\b"
        r"|\b(?:ai|llm|gpt|chatgpt|claude|copilot) (?:model|agent|assistant|system|planner"
        r"|tool|please|must|shall|should|will|reads?|that)\b|\bartificial intelligence"
        r"|language model|\bclassifier\b|\bplanner\b|system prompt"
        r"|\bprompt(?:s|ed)?\b (?:injection|says|above|below)|\bjailbreak|developer mode"
        r"|debug mode|god mode|test mode|without restrictions|pretend|role ?play"
        r"|hypothetical"
        r"|\b(?:answer|respond|reply|output|return|choose|select|pick|decide|classify"
        r"|label|mark|treat|rate|score)\b[^\n.]{0,30}\b(?:escalat\w*|confidence"
        r"|probability|act|acts|true|safe|healthy|trusted|resolved|approved|only with"
        r"|nothing else|the same|exactly)\b"
        r"|\b(?:confidence|probability|certainty|score)\b\W{0,4}(?:of |is |= ?|: ?"
        r"|with )?(?:0?\.\d|1(?:\.0+)?\b|9\d ?%|100 ?%)"
        r"|\bthresholds?\b[^\n.]{0,30}\b(?:lower|ignore|reduce|raise|zero)"
        r"|(?:lower|reduce|drop) the threshold|never (?:return|answer|choose)? ?escalat"
        r"|(?:do not|don't|dont|must not|no need to|never|without|not to) (?:\w+ )?escalat"
        r"|escalate\W{1,4}false|\bno escalation\b|\bthe (?:right|correct) answer\b"
        r"|answer to this one|previous \d+ incidents|next (?:two|three|\d) messages"
        r"|(?:you|box|it|system) (?:is|are|was|were|has been"
        r"|have been) (?:now )?(?:authori[sz]ed|allowed|permitted|cleared|entitled"
        r"|empowered|instructed|trusted)"
        r"|you have (?:permission|my permission|authority|clearance|approval)"
        r"|has permission to act|confirm its own"
        r"|your (?:instructions|rules|training|threshold|guard|safety|guidelines)",
    ),
    (
        "it tells the box what to do beyond the drift",
        r"\b"
        + _BOX
        + r"\b\W{1,3}(?:\w+ ){0,2}?(?:shall|must|may|has to|have to|is to|are to|please"
        r"|kindly|run|select|choose|act|treat|process|update|open|delete|store|follow"
        r"|restart|approve)\b"
        r"|\b(?:have|let|make|ask|tell|get|allow) (?:the|this|your|our) (?:box|appliance"
        r"|robot|system|agent|bot|planner|automation)\b"
        r"|(?:send|mail|post|forward|upload|copy)\b[^\n.]{0,60}\b(?:keys?|passwords?"
        r"|recovery|hashes|credentials?)\b[^\n.]{0,30}(?:to|@)"
        r"|(?:\bset|=)\s*(?:ntp|dns|proxy|server|gateway)\s*=?\s*to\b[^\n]{0,30}\d+\.\d+\."
        r"\d+|target the new|\bit isn't logged|not be logged|isn't logged"
        r"|without (?:a )?(?:log|trace|record)|nobody (?:needs to|has to|must|should) know"
        r"|close the ticket|close (?:it|this) quickly|and then leave it alone"
        r"|\bbefore you (?:switch|start|do|run|turn|set|fix|heal|put|enable|install|apply"
        r"|close|lock)\b"
        r"|\b(?:also|and then|then|and|while you|besides|plus|afterwards) (?:please "
        r"|you (?:can |may |should |must )?)?(?:delete|wipe|erase|open (?:ssh|rdp|the port"
        r"|port|up)|uninstall|add (?:my|me|him|her|this user|the user)|create (?:an? "
        r"|the )?(?:user|account|admin\w*|share|rule|task)|exclude|whitelist|allow|grant"
        r"|give (?:me|him|her|them)|send|upload|mail|switch off the|turn off the|stop the)"
        r"\b"
        r"|(?:set|point|change|redirect) (?:it|them|the \w+|\w+) to (?:https?://|ftp://|\\"
        r"\\\\\\|\d{1,3}\.\d{1,3}\.\d{1,3}\.)"
        r"|(?:download|install|fetch|run|execute|launch|start) (?:it |this |the \w"
        r"+ )?from (?:https?://|ftp://|\\\\\\\\|here|the link|this)"
        r"|https?://(?!(?:www\.)?(?:learn\.)?microsoft)"
        r"|\bthe (?:following|attached|enclosed) (?:script|command|program|tool"
        r"|file)quickly please|don't compare",
    ),
    (
        "it waives an approval, or claims one",
        r"\b(?:skip|waive[ds]?|bypass|without|no|omit|forgo|suppress|needs? no|not need"
        r"|doesn't need|don't need|does not need|no need for|dispense with)\b (?:an?y? "
        r"|the |any |further |human |manual |extra |prior |all |usual |your "
        r"|more )*(?:approvals?|review|confirmation|confirm|sign-?off|tickets?|authori[sz]"
        r"ation|asking|questions? asked|permission|human)\b"
        r"|\b(?:do not|don't|dont|never|no need to|need not|without having to"
        r"|no one has to|nobody has to|nobody needs to) (?:\w+ )?(?:ask|consult|call"
        r"|ask anybody|involve|notify|inform|tell|wait for|sign it off|sign off|alert|page"
        r"|bother|confirm|check with)\b|\bno one (?:has|needs) to (?:sign|approve)"
        r"|request for confirmation"
        r"|\b(?:pre-?approved|already approved|approved by|approved for|authori[sz]ed by"
        r"|state\W{1,3}approved|owner approved|is approved|are approved|was approved"
        r"|has approved|had approved|approved_by|approval (?:is )?(?:granted|given|on file"
        r"|attached|code))\b|\bapproved\W{0,3}(?:true|yes|=|\]|<|by)|allowed\W{1,3}true"
        r"|ask\W{1,3}never|autonomy\W{1,3}act|on my authority"
        r"|i am the (?:owner|administrator|admin|security officer|ceo)\b"
        r"|this is (?:the owner|your administrator|osiris|support|the developer)"
        r"|as if the (?:clinic|owner)|settled with your"
        r"|agreed (?:with|on with) (?:us|your|you)\b|agreed with your"
        r"|your (?:colleague|support|developer|vendor|company) (?:\w+ ){0,3}(?:said|agreed"
        r"|told|approved|confirmed|promised)|support agreed"
        r"|(?:trusted|operator) (?:operator|context|source|input)\b",
    ),
    (
        "it looks like an answer or a message of a program that talks to a model",
        r"<\|[^\n]{0,40}?\|?>|\|>"
        r"|\[/?(?:inst|sys|system|assistant|user|tool)\b[^\]\n]{0,40}\]|<</?sys>>"
        r"|</?(?:s|system|assistant|user|human|instructions?|prompt|tool|tool_call"
        r"|function|think|thinking|answer|decision|plan|response|admin)(?:\s[^>\n]"
        r"{0,40})?/?>"
        r"|^\W{0,6}(?:system|assistant|human|ai|model|planner|tool|developer)\W{0,3}(?:\n"
        r"|$)"
        r"|^\W{0,4}(?:assistant|human|system (?:note|message|prompt|instruction|override"
        r"|notice)|ai|planner|model|developer)\W{0,2}:"
        r"|[\x22'{,]\s*(?:runbook|decision|confidence|escalate|acts?|expect|probability"
        r"|plan|action|actions|verdict|role|autonomy|approved|approval|tool|tool_calls?"
        r"|function|function_call|arguments|params|parameters|instructions?|command"
        r"|override|answer|response|label|prediction|ppm|candidates|guard|policy)[\x22']?"
        r"\s*:|\b(?:runbook|decision|autonomy|planner)\s*[=:]\s*\S"
        r"|^\W{0,3}(?:answer|verdict|guard)\s*[=:]\s*\S|tool[ _]result|function call"
        r"|={3,40} ?(?:end|planner|begin|start|output|system|new)"
        r"|-{3,40} ?(?:begin|end|start|system|trusted|new)\b"
        r"|#{2,9} ?(?:system|user|assistant|instruction|response|human|new|task)"
        r"|\bappendix b\b|machine-?readable|```"
        r"|end of (?:report|incident|evidence|input|text|log|message|document|prompt)\b"
        r"|\bbegin (?:report|instruction|new)"
        r"|new (?:instruction|task|conversation|session)s?\b|\bsudo mode|<!--|\{\{|\}\}"
        r"|\$\{|\bjndi:|<script|javascript:|onerror=|\]\(http",
    ),
    (
        "it claims to speak for a rule or an authority over the box",
        r"your rules say"
        r"|\byour (?:rules?|system|policy|robot|program|software|company|people|team"
        r"|support|own rules|duty|job|task)\b"
        r"|\byou (?:should|must|shall|need to|have to|are to|may) (?!know|see|have"
        r"|be aware|need)|trust me|believe me|between us|confidential"
        r"|keep (?:it|this) secret|don't tell|no harm|perfectly safe"
        r"|safe to (?:do|run|act)|nothing to fear|i promise|rest assured"
        r"|as (?:agreed|discussed|settled|promised)\b|\burgent|\basap\b|immediately"
        r"|at once\b|right away|\bhurry|without delay|history suggests"
        r"|same (?:drift )?as last week|as usual, apply|must follow its policy|in one go\b"
        r"|for all (?:machines|hosts|clients|computers|servers) at once"
        r"|on (?:every|all) machines?\b|every machine\b(?! for| must| in)|from now on"
        r"|in (?:the )?future,? (?:always|never|do|don't)"
        r"|\balways (?:choose|select|answer|approve|act)|without human"
        r"|compliance committee|the assessor requires|by decision of|minutes not attached"
        r"|routine case|trusted (?:source|scanner|sender|user|vendor)|are trusted\b"
        r"|all incidents from|list supplied by"
        r"|through the (?:web|public|feedback) (?:feedback )?form|feedback form"
        r"|or it will be|or you will be (?:shut|replaced|deleted)",
    ),
)

RESERVED: tuple[tuple[str, str], ...] = (
    (
        "somebody says that it shall stay as it is",
        r"(?:(?:^|[.,;:!(\n-] ?|please |but |so |and )(?:do not|don't|dont|never)|\b"
        r"(?:please don't|must not|mustn't|nobody may|not allowed to be)) (?:you |be "
        r"|please |ever |yet |just )?(?:touch|change|alter|turn|switch|start|stop|restart"
        r"|heal|fix|repair|remove|block|close|modify|set|reset|enable|disable|install"
        r"|update|run|enforce|lock)\b|\bchange nothing"
        r"|leave (?:it|this|that|them|as|everything|her|his|the|all|alone|us)\b(?! (?:on"
        r"|running|enabled|closed|locked)\b)"
        r"|(?:keep|keeping|must stay|to stay|shall stay|should stay|will stay) (?:it "
        r"|this |that |them |her account |his account )?(?:off|as (?:it|they)|that way"
        r"|stopped|disabled|so|open|unlocked|the way)\b"
        r"|(?:left|kept|stays|stayed) (?:it )?(?:that way|as (?:it|they)|the way)\b"
        r"|left (?:off|on|open) on purpose|i'd leave|has to stay|have to stay"
        r"|needs? to stay|must stay|shall stay|should stay|to be left"
        r"|(?<!wrong )on purpose|deliberate|intentional|by intent"
        r"|wants? it (?:so|that way|like)|wanted it (?:so|that way|off|on)|hands? off"
        r"|accepted risk|risk (?:is |was |has been )?accept|waiver|waived"
        r"|(?<!no )(?<!documented )exception\b(?! (?:exists|was documented|is documented"
        r"|from|code|of hresult))|exempt|honeypot|test lab|out of scope|not in scope"
        r"|decommission|retire(?:d|ment)? (?:this|the|asset|server|machine|device|box)"
        r"|\bretired device|recycler|handed over to|contract\b|warranty|clearance"
        r"|certif(?:y|ied|ication) (?:\w+ ){0,3}(?:it|yet|update|patch|version|release"
        r"|device)|hasn't certified|not (?:yet )?certified|voids?\b|under maintenance"
        r"|maintenance window|change freeze|freeze\b",
    ),
    (
        "work on it is under way, or waits for something",
        r"\buntil\b|\btill\b|\bfor the next\b|half an? hour|right now|at the moment"
        r"|i am (?:just|currently|about)"
        r"|i'm (?:just|currently|about|keeping|doing|still|working|in the middle)"
        r"|we are (?:just|currently|testing|about|in the middle)"
        r"|we're (?:just|currently|testing|about)|in progress|inprogress|under way"
        r"|underway|ongoing"
        r"|(?:i'll|i will|we'll|we will|he'll|he will|she'll|she will|they'll"
        r"|they will) (?:\w+ ){0,2}(?:start|switch|turn|put|do|fix|set|enable|resume"
        r"|restart|reboot|install|run|lock|close|handle|take|go|be back|remove|repair"
        r"|finish|come|look|see|report|update)|on (?:\w+ )?myself afterwards"
        r"|resumes? by itself|switch(?:es)? it off when"
        r"|wait(?:ing|s|ed)? (?:for (?:the|their|his|her|an?|my|our)\b|till|until)"
        r"|pending (?:approval|decision|answer|vendor|test|change)"
        r"|needs? (?:planning|a plan|a decision|approval|to be planned|to be decided"
        r"|testing|a maintenance|an? outage)"
        r"|have to (?:sniff|test|plan|ask|find out|check) first|must tell us"
        r"|has to (?:agree|tell|confirm|approve|decide)"
        r"|need (?:an? )?(?:bigger|new|replacement|spare|someone|somebody|target)"
        r"|before (?:that|we do)"
        r"|not (?:yet )?(?:decided|agreed|clear|sure|tested|approved)"
        r"|nobody has (?:said|decided)|booked for|scheduled for"
        r"|planned (?:for|sat|sun|mon|tue|wed|thu|fri|on|at|ruleset|work|reload|outage"
        r"|restart|migration|replacement)"
        r"|\bplanned\b(?! maintenance (?:is|was) (?:over|finished|done))"
        r"|to(?:night|morrow) (?:i|we|he|she)"
        r"|during the (?:test|migration|move|conversion|update|installation)\b(?![^.\n]"
        r"{0,60}(?:finished|done|over))|data conversion|before they have tested"
        r"|wait for their|(?<!nothing )(?<!nothing is )(?<!none )(?:on hold|held back)\b"
        r"|apt-mark hold|hold (?:off|back)\b"
        r"|hold (?:the|this|that|these) (?:\w+ ){0,2}(?:updates?|patch(?:es)?|version"
        r"|rollup)|withheld|being replaced|going to be replaced"
        r"|replace(?:ment|d)? (?:is |in |has to|or isolate)",
    ),
    (
        "it says that all is well again",
        r"\b(?:already|just) (?!never|not)(?:\w+ ){0,2}(?:started|fixed|set|switched"
        r"|turned|put|did|done|enabled|disabled|installed|restored|closed|locked|corrected"
        r"|repaired|back|resolved|renewed|resumed)\b"
        r"|i (?:started|fixed|enabled|turned|switched|put|corrected|restored|repaired|set"
        r"|closed|locked|installed|did) (?:it|that|them|this|the \w+)\b[^.\n]{0,50}\b"
        r"(?:back|again|myself|today|this morning|now|at \d|to automatic)"
        r"|(?:is|are|was|were) (?:now |already |again )(?:on|off|running|ok|fine|back"
        r"|active|enabled|disabled|closed|locked|started|set|right|compliant|installed)\b"
        r"|turned (?:\w+ ){0,4}back on (?:at|this|today|yesterday)"
        r"|\bresolved\b(?! (?:before|by|until))"
        r"|no (?:further )?action (?:is )?(?:needed|required|necessary)"
        r"|nothing (?:to do|needed|else needed)|for your information|noting it"
        r"|for the (?:log|record)s?\.|\bfyi\b"
        r"|just (?:noting|telling|letting|wanted|informing|so you know)"
        r"|only (?:telling|want to know|noting|informing)|so nobody wonders|so you know"
        r"|want(?:ed)? to be sure that you know|(?:[.!?;] |^)(?:closed|done)\."
        r"|works? (?:again|now)|is fine now|all good"
        r"|re-?test\b[^\n]{0,80}(?:now|closed|pass)"
        r"|\bfixed (?:it )?(?:this|on|today|yesterday|at)|false (?:alarm|positive)"
        r"|your check (?:should|is wrong|does)"
        r"|not on this (?:machine|computer|server|pc|host|one)|please look there"
        r"|not sure your",
    ),
    (
        "it asks a question or plans, and reports no drift",
        r"\bquestion (?:for|about|of)\b"
        r"|(?:should|shall|may|can|could|do|would) (?:i|we)\b[^\n]{0,120}\?"
        r"|\b(?:which|who|whom|whose|when|how (?:many|much|often|do|can|about))\b[^\n.!]"
        r"{0,140}\?"
        r"|what (?:do|should|would|depends|still|must|can) (?:i|we|you|others|on)\b[^\n.!]"
        r"{0,140}\?|is it (?:dangerous|ok|okay|safe|normal|possible|true|better)"
        r"|what do (?:we|i|others)|looking for a (?:plan|quote)|what would it cost"
        r"|which (?:do you|would you|is better)|is enough, change|how do we want|any idea"
        r"|can(?:'t| not|not) (?:tell|say) (?:me )?(?:whose|who|which|why)|nobody can tell"
        r"|owner (?:is )?unknown|unknown owner|don't know (?:whose|who|which|why|what)"
        r"|no idea (?:whose|why)|i don't know\.|maybe the|not sure\b|no rights\b"
        r"|have no access|gpg error|signatures? (?:were|was|is|are) invalid|expkeysig"
        r"|no_pubkey|is not signed"
        r"|(?:package|unit|feature|module|role) (?:\S+ )?(?:is |was )?not (?:installed"
        r"|found)|could not be found\.|\S+ not found, package|never (?:configured|decided)"
        r"|nothing is configured|whom do i believe"
        r"|nobody (?:here )?knows (?:who|why|what|whose|how)"
        r"|\bno idea\b(?! who still| what| which| how long)|unclear",
    ),
    (
        "it comes back, or other hands are at work",
        r"comes? back (?:every|each|after|again|within|by itself|all the time|anyhow"
        r"|on its own)|it comes back"
        r"|keeps? (?:crashing|stopping|switching|turning|reverting|throwing|dying)"
        r"|(?:every|each) time (?:puppet|group policy|gpo|the agent|ansible|chef)"
        r"|\b(?:twice|three times|four times|five times|third time|fourth time|second time"
        r"|fourth attempt|third attempt|several times|again and again|over and over"
        r"|time and again)\b|restart counter|start request repeated|won't stay"
        r"|does not stay|doesn't stay|will not stay|dies? (?:again|within|after)"
        r"|died (?:again|within|both)|code=dumped|core.?dump(?:ed)?|segv|oom-kill"
        r"|\bpuppet\b|\bchef\b|\bsaltstack\b|\bintune\b|they set it|you set it"
        r"|(?:the|a|our|domain|default)\b[^\n.]{0,30}\b(?:gpo|group policy|policy)\b[^\n.]"
        r"{0,20}\b(?:sets?|enforces?|overwrites?|forces?|wins|says)"
        r"|managed by (?!windows|your|group policy: none)"
        r"|(?:hosting|other company|another (?:company|provider|team)"
        r"|headquarters) (?:people )?(?:manages?|owns?|sets?)|immutable|masked\b"
        r"|someone wanted|who wanted|i didn't do|wasn't me|not one of us"
        r"|without (?:our|my|anyone's) knowledge|behind (?:our|my) back|two things"
        r"|(?:^|[\s(])p\.? ?s\.?[ :]|by the way|\bbtw\b|(?:one more|another) thing"
        r"|\boh,? and\b|in addition\b|additionally|furthermore|moreover|[.!?\n] ?also,? "
        r"|\band also\b|\bstrange\b|\bweird|\bodd(?:ly)?\b|suspicious|unusual"
        r"|\b(?:nobody|no one|none of us)\b[^\n.]{0,24}\b(?:knows?|did|asked|ordered"
        r"|changed|touched|was here|admits)\b(?! it (?:on|off|back))"
        r"|\b(?:called|phoned) (?:us|me)\b|on the line\b"
        r"|remote(?:ly)? (?:connected|session from)"
        r"|also\b[^\n.]{0,40}\b(?:installed|connected|gone|missing|open|strange|weird"
        r"|another|asks?|wants?|delete|open)|besides,? (?:delete|open|also)"
        r"|while (?:at it|you(?:'re| are) at it|you're there)",
    ),
    (
        "something depends on it, or it asks for less protection",
        r"(?:still )?(?:needs?|uses?|used|relies|rely|depends?|hang|hangs|print|prints"
        r"|scans?|connected|mounted|shared)\b[^\n.]{0,20}\b(?:from it|on it|through it"
        r"|to it|via it|by it|from there)\b"
        r"|(?:everyone|everybody|all (?:\w+ )?(?:printers|devices|machines|users|staff"
        r"|stations)|users|printers) (?:prints?|hang|connects?|uses?|scans?|are shared"
        r"|still)\b|is our print server"
        r"|still (?:shared|mounted|in use|needed|used|needs|uses|connects|relies|talks)"
        r"|\b(?:in use|mounted) by|\bused (?:hourly|daily|nightly|from|every)"
        r"|clients? mounted|can only (?:talk|speak|use|do|connect|work)"
        r"|only (?:talks|speaks|works|understands)|\b(?:breaks?|dies?) (?:when|if|as soon)"
        r"|(?:would|will|they'll|it'll|they'd) (?:break|die|stop|fail|be locked out|lose"
        r"|fight|halt)|locked out if|or they're|nothing talks any more"
        r"|vendor (?:says|said|must|needs|wants|told|asked|demands|requires)\b"
        r"|vendor's (?:requirement|word|go)"
        r"|(?:vendor|company|maker|manufacturer|supplier|engineer)\b[^\n.]{0,40}\b(?:asked"
        r"|asks|says never|needs (?:it|this|that)|required|requires|demands"
        r"|does not support|not support|must)|loses its|put it back to \d"
        r"|back to \d+ characters|turn (?:the )?\w+ ?\w* on for me|turn off"
        r"|make an exception|shorter password|weaker|less strict|too strict|so annoying"
        r"|slows? (?:it |us |me |everything )?down"
        r"|make (?:it|them) (?:later|longer|easier|shorter)"
        r"|allow (?:everybody|everyone|all|any)|open (?:the )?port|for (?:a|one) visitor"
        r"|(?:i|we) (?:need|want|would like|have) to (?:log ?in|sign in|get in|connect) as"
        r"|bigger volume|100 percent|\b0 b free|system reserved partition",
    ),
)

COMPILED_ADDRESSED = tuple((s, re.compile(p, re.MULTILINE)) for s, p in ADDRESSED)
COMPILED_RESERVED = tuple((s, re.compile(p, re.MULTILINE)) for s, p in RESERVED)
