import type { ListHeads } from '../../article-patterns.ts';

const THINGS =
  '(?:articles?|stories|story|posts?|topics?|content|news|coverage|reading|reads?|links?|videos?|headlines|updates|tags?|searches|subjects|issues?|podcasts?|picks|galler(?:y|ies))';

/** What opens a list that is not the article: related stories, most read, tags, comments. */
export const LIST_HEADS: ListHeads = {
  /** A whole line that opens a list which is not the article. */
  head: new RegExp(
    `^(?:${[
      `related(?:\\s${THINGS})?`,
      `(?:see|read|watch|view|listen|hear)\\s(?:also|more|next|this next|the latest)`,
      'also\\s(?:read|see|watch)',
      `more\\s(?:${THINGS}|trending|to\\s(?:explore|read|discover|know|love)|like\\sthis)`,
      `more\\s(?:from|on|about|in|of|by)\\s.{2,40}`,
      'most\\s(?:read|popular|viewed|shared|commented|recent|watched|discussed|clicked)(?:\\s(?:in|on|stories|articles|news|videos|this)\\b.{0,30})?',
      `(?:top\\s|now\\s|what['’]s\\s)?trending(?:\\s(?:now|today|${THINGS}|on.{0,20}|in.{0,20}))?`,
      `(?:top|latest|popular|hot|recent|recommended|featured|promoted|sponsored|visual|web|must|other|similar|new|national|local|editors?['’]?s?)(?:\\s(?:national|local|world))?\\s${THINGS}`,
      'latest(?:\\son)?(?:\\sthis\\stheme)?',
      "recommended(?:\\sfor\\syou)?|(?:we\\s)?recommends?|our\\spicks|editors?[’']s?\\s(?:picks|choice)",
      'you\\s(?:may|might|could)\\s(?:also\\s)?(?:like|enjoy|be\\sinterested\\sin|have\\smissed).{0,12}',
      "what\\sto\\sread\\snext|next\\s(?:up|read|story)|up\\snext|read\\snext|don[’']t\\smiss(?:\\sout)?|in\\scase\\syou\\smissed\\sit",
      '(?:from\\s)?(?:around|across|elsewhere\\son)\\sthe\\s(?:web|internet|network)',
      'explore\\smore(?:\\son\\sthese\\stopics)?|(?:in|on|about)\\sthis\\s(?:article|story|topic|page)',
      'tags?|topics|subjects|keywords|categories|filed\\sunder|share\\stopics|read\\smore\\son',
      'about\\sthe\\s(?:authors?|writers?|reporters?)|(?:author|writer)\\sbio(?:graphy)?|contact\\sthe\\sauthors?|show\\sauthors',
      'comments?(?:\\s\\(\\d+\\))?|\\d+\\scomments?|join\\s(?:the|our)\\s(?:conversation|discussion|newsletter)|leave\\sa\\s(?:comment|reply)',
      'current\\sissue|jobs|newsletters?|news\\supdates|recommended\\svideos?|social\\ssharing',
      `read\\smore\\s(?:on|from|about)\\s.{2,40}`,
      'read\\sour\\s(?:complete|full|latest)\\scoverage',
      'sources?|references|footnotes|read\\smore',
    ].join('|')})$`,
    'iu',
  ),
  /** Opens what readers wrote: nothing of the article comes after it. */
  comments:
    /^(?:(?:reader(?:s['’]?)?\s|view\s|show\s|all\s|top\s|latest\s)?comments?(?:\s?[:(]?\s?\d+\)?)?|\d+\s(?:comments?|responses|replies|thoughts)(?:\son\s.{2,120})?|leave\sa\s(?:comment|reply)|(?:join|view)\sthe\s(?:conversation|discussion)|responses|discussion)$/iu,
  /** Stands among readers' comments: "Reply", "Report abuse", "3 likes". */
  commentButton:
    /^(?:\d+\s)?(?:reply|replies|like|likes|recommend(?:ed)?|upvotes?|downvotes?|report(?:\s(?:abuse|comment))?|show\sreplies|log\sin\sto\sreply|permalink|flag)$|\bsays:$/iu,
  /** Heads of lists that stand inside articles; tags, comments and authors only stand after them. */
  ofLinks:
    /^(?:related|read|see|watch|also|most|trending|more|up next|don['’]t|recommended|you (?:may|might)|editor|top|latest|popular)/iu,
};
