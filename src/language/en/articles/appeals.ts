import type { Appeals } from '../../article-patterns.ts';

const SERVICE =
  '(?:newsletters?|inbox|e-?mails?(?: address)?|subscriptions?|subscribers?|privacy (?:policy|notice)|terms (?:of (?:service|use)|and conditions)|cookies?|accounts?|app|journalism|reporting|reporters|readers|coverage|support|donations?|contributions?|membership|supporters|podcast|website|whatsapp|telegram|youtube|facebook|channel|team|news team|site|community|partners|digest|briefing|notifications|audience|newsroom|award-winning|preferences|browser)';

/** The outlet speaking of its own service: donation appeals, sign-up boxes, paywalls, legal lines. */
export const APPEALS: Appeals = {
  /** The outlet's own voice: "your", "our" near words of the service. */
  ourService: new RegExp(String.raw`\b(?:your|our)\s(?:[\p{L}-]+\s){0,2}?${SERVICE}\b`, 'giu'),
  /** Begins by asking the reader for something. */
  imperative:
    /^(?:please\s)?(?:sign|subscribe|get|join|follow|click|tap|download|read|watch|listen|support|donate|create|enter|try|explore|discover|access|stay|check|contact|submit|send|email|share|register|log|become|give|help|find|see|view|visit|add|enable|unlock|enjoy(?:ed|ing)?|want|got|have|do you|don['’]t miss|learn|start|upgrade|manage|choose|be the first|by (?:submitting|signing|subscribing|entering|clicking|continuing|registering|providing)|you (?:can|must|need|may|have|are)|if you|to (?:continue|read|submit|report|view|comment|share|unsubscribe|learn)|for (?:more|reprints|the latest)|we(?:['’](?:re|ve))?\s)/iu,
  /** Lines that can be nothing else. */
  sure: [
    /^this (?:audio|voice|translation|video|summary|content) (?:is|was|has been) (?:auto|automatically|machine|ai|computer)[- ]?(?:generated|translated)\b|\bif you have (?:any )?feedback\b/iu,
    /^(?:get|join|try|receive|want|subscribe to|sign up for) .{0,60}\bnewsletters?[.!?]?$/iu,
    /^(?:download|get|install) (?:the|our)\b.{0,40}\bapps?\b/iu,
    /^send (?:us )?(?:news )?tips\b|\blicensing opportunities\b|\bwithout charge to any\b/iu,
    /\bby (?:signing up|subscribing|submitting|registering|providing your)\b.{0,60}\byou (?:agree|consent|acknowledge)\b/iu,
    /^(?:sign up|subscribe|register|log in|sign in)\b.{0,60}\b(?:to|for|now|today|here|free)\b/iu,
    /^sign in or (?:create|register|sign up)\b|^create an account\b|^(?:already )?(?:a subscriber|have an account)\?/iu,
    /^by (?:submitting|signing up|subscribing|entering|clicking|continuing|registering|providing)\b.{0,120}\b(?:agree|accept|consent|acknowledge|confirm)/iu,
    /\bprotected by recaptcha\b|\brecaptcha\b.{0,80}\b(?:terms|privacy)/iu,
    /\bread our (?:privacy|cookie|commenting|community)\b|\b(?:privacy policy|terms of (?:service|use))\b.{0,60}\bappl(?:y|ies)\b/iu,
    /\b(?:unsubscribe|opt out) at any time\b|\bwe use your (?:sign-?up|data|information|email)\b/iu,
    /\byou(?:['’]ve| have) successfully (?:subscribed|signed up)\b|^invalid e-?mail\b|^i agree to receive\b/iu,
    /^all rights reserved\b|\ball rights reserved\W*$|^(?:©|\(c\)\s|copyright\b)/iu,
    /\b(?:may not|must not|cannot) be (?:published|reproduced|republished|copied)\b|\breproduc(?:ed|tion)\b.{0,40}\bwithout\b.{0,40}\bpermission\b/iu,
    /^click here (?:to|for)\b|^tap here\b|^scroll down (?:to|for)\b.{0,20}\bvideo/iu,
    /^this article is more than \d+ (?:day|week|month|year)s? old|\bmedia playback is (?:un|not )supported\b|\b(?:story|article|content|post) continue[sd] (?:below|after|on)\b|\badvertisement has not loaded\b|\barticle continues\b/iu,
    /\bthis (?:content|article|story|page|feature) is (?:reserved|free to read|only (?:available|for)|available (?:only|exclusively|to) |exclusive (?:to|for)|for subscribers)/iu,
    /\b(?:video|content|media|player) has failed to load\b|\btry refreshing your browser\b|\b(?:enable|turn on) javascript\b|\bbrowser does not support\b/iu,
    /^(?:follow|like|find|join|connect with) (?:us|[\p{Lu}@][\p{L}.@ ]{1,40}) on (?:facebook|twitter|x|instagram|whatsapp|telegram|youtube|linkedin|google|threads|tiktok|social)\b/iu,
    /^get in touch\b|^for more (?:stories|news|information|on|from)\b.{0,60}\b(?:check|visit|follow|click|like|see|sign|go to)\b|^(?:do you have|have you got|got|send us|have) an? (?:story|tip|news|question)\b/iu,
    /^to submit a (?:correction|letter|tip)\b|^for reprints\b|^(?:report a|spotted an?) (?:typo|error|correction|mistake)\b|^you can email\b/iu,
    /^(?:you (?:must|need to)) be (?:logged in|signed in|a subscriber|registered)\b|^you need to (?:log|sign|be)\b/iu,
    /^if you are an? .{0,50}\bsubscriber\b|^(?:content created|unlimited|exclusive|full|complete) (?:online |digital )?(?:access|articles|content)\b|^enjoy(?:ed)? (?:additional|unlimited|our|this)\b|\bwith one account\b/iu,
    /^share your thoughts\b|^get (?:e-?mail )?(?:updates|the latest|the (?:industry|day|week|top)|breaking|exclusive|unlimited|our|more)\b.{0,120}\b(?:e-?mail|news|inbox|updates|authors|stories|content|app|phone|newsletters?|whatsapp|coverage)\b/iu,
    /^(?:stay|keep) (?:up[- ]to[- ]date|informed|in the know|connected|tuned)\b|^(?:delivered|straight|sent) (?:to|every|straight)\b.{0,40}\b(?:inbox|you|day|week|morning)\b/iu,
    /^(?:support|help|donate|become|consider|please (?:consider|support|donate)|make a (?:donation|gift)|chip in)\b.{0,80}\b(?:journalism|newsroom|member|supporter|reporting|independent|subscriber|patron|donation|donating)\b/iu,
    /^your (?:support|donation|contribution|subscription|gift)\b.{0,60}\b(?:helps?|makes?|allows?|enables?|keeps?|funds?|powers?|matters)\b/iu,
    /^(?:skip (?:past|to)|after) .{0,30}\b(?:newsletter|promotion|content|navigation)\b|^(?:privacy notice|cookie notice|disclaimer|affiliate)\s?:/iu,
    /^free (?:weekly|daily|monthly) (?:newsletter|e-?mail|briefing)\b|^(?:every|each) (?:week|weekday|day|morning|sunday|monday|friday)\b.{0,80}\b(?:coverage|inbox|newsletter|digest|you can get)\b/iu,
    /^(?:the )?(?:latest|biggest|best|top) (?:stories|news|\p{L}+ news)\b.{0,80}\b(?:delivered|for you|inbox|every)\b/iu,
    /\bvalues your comments\b|\bkeep comments relevant\b|\bcommenting policy\b|\bcommunity guidelines\b|\bcomments may take\b|\bmoderat(?:ed|ion)\b.{0,30}\bcomments?\b/iu,
    /^(?:subscribe|register|sign ?up|sign ?in|join|log ?in|log ?on|upgrade)\b.{0,40}\b(?:unlock|continue|access|read|newsletter|now|today|conversation)\b/iu,
    /^(?:if you (?:buy|purchase|click|make a purchase)|when you (?:buy|purchase|click)|we (?:may )?(?:earn|receive|get)|\p{L}+ may earn)\b.{0,120}\b(?:commission|compensation|portion|revenue|affiliate)\b/iu,
    /^(?:explore|browse|see|view|manage) (?:all|our|more|your) (?:newsletters|stories|articles|posts|options|offers|preferences)\b|^view (?:author|our|all|more|my|comments)\b/iu,
    /^(?:our|the) (?:standards|journalistic standards|editorial standards)\b|\bjournalistic standards and practices\b|\bcorrections and clarifications\b/iu,
    /^(?:reprints|rights) (?:and|&) permissions\b|^doi:\s|^(?:license|republish|reuse) this (?:content|article|story)\b/iu,
    /^this (?:post|site|page|article) (?:may )?(?:contains?|uses|includes) (?:affiliate|cookies|links)/iu,
    /^a version of this (?:article|story|piece) (?:appears|appeared|first appeared|was published|ran)\b|\border reprints\b/iu,
    /^(?:search author on|add (?:.{0,30} )?as (?:a )?preferred|make .{0,30} (?:preferred|favou?rite))\b/iu,
    /^this is a live (?:blog|page)\b|^try a different topic\b|^(?:end|start) of (?:the )?(?:article|story|content)$/iu,
  ],
  /** Only in short lines: the same words open real paragraphs. */
  shortOnly: [
    /^(?:read|see|view|watch|listen to|find|check out|get) (?:our|all|the) (?:complete|full|latest|best|live|in-depth)?\s?(?:coverage|comments|newsletters?|issue|list)\b/iu,
    /^(?:join|support) (?:the|our|us)\b.{0,40}$/iu,
    /^(?:share|save|print|rate|comment on|bookmark|listen to|send|report|recommend) (?:this|or comment)\b/iu,
    /^(?:post|leave|add|write|show|hide|view|read|see) (?:a |your |all |the |\d+ )*(?:comments?|reply|replies|more offers|less)\b/iu,
    /^e-?mail(?: address)?(?: \(required\))?\s?[:*]?$|^(?:enter|your) (?:your )?e-?mail\b/iu,
    /\b(?:e-?mail|contact|write to|message|get in touch)\b.{0,80}\S@\S+\.\p{L}{2,}\.?$/iu,
    /^(?:contact|e-?mail|write to|reach)\b.{2,60}\b(?:at|on)\s\S+@\S+\.\p{L}{2,}\b.{0,60}$/iu,
    /^this is a (?:developing|breaking)(?: news)? story\b/iu,
    /^an? (?:post|photo|video|reel) shared by\b.{0,60}\(@/iu,
    /^continue with \p{L}+$|^(?:continue|log ?in|sign ?in|start) (?:with|via|using) /iu,
    /^(?:arrives|delivered|published|sent) (?:every |on )?\p{L}+days?$|^i['’]m in$|^(?:buy|order|shop|subscribe|support|donate|join|register|apply) (?:now|today|here)$/iu,
    /^(?:original|independent|trusted|fearless|quality) (?:reporting|journalism|news)\b/iu,
    /^(?:powered|presented|sponsored|brought to you) by\b/iu,
    /^(?:breadcrumb|table of contents|article content|in this article|recommended videos?)\b(?!.*\.$)/iu,
    /^(?:access|log in) (?:through|via|with|to)\b|^(?:enjoying|like|love|enjoyed) (?:our|this|what)\b.{0,40}\?/iu,
    /^\$\d[\d,.]*(?: \$\d[\d,.]*)? (?:at|on|from) \p{Lu}/u,
  ],
  /** A button glued to the story after it. */
  button:
    /(?:Read more|Learn more|Find out more|Support (?:now|us)|Donate(?: now| today| here)?|Subscribe(?: now| today| here)?|Sign up(?: now| today| here)?|Join (?:now|us)|Contribute(?: now)?|Become a (?:member|supporter)|Close|Dismiss|Continue)\s+(?=["'“‘]?\p{Lu})/gu,
  /**
   * What a long sentence of the outlet's about itself always has: it speaks to the reader, of itself, or gives an
   * order.
   */
  voice:
    /\b(?:you|yours?|we|our|us|my|please|this (?:article|story|content|page|post|site|material|website))\b|\bcomments?\b|\bI (?:agree|consent)\b|©|\bcopyright\b|^all rights reserved\b|\ball rights reserved\W*$|^(?:content created|unlimited|exclusive|full|complete|daily|free|every|each|delivered|straight|sent|(?:the )?(?:latest|biggest|best|top)|stay|keep|enjoy|access|explore|browse|manage|become|help|consider|skip|by|if|when|sign|subscribe|click|tap|follow|join|get|visit|check out|download|read|watch|listen|support|donate|share|skip|enable|contact|e-?mail|send|reprints?|a version of)\b|\S@\S+\.\p{L}{2,}|https?:/iu,
  /** Somebody is reported to have said it: news, whatever it is about. */
  reported: /[”"’],? |\b(?:said|says|told|according to)\b/u,
};
