import type { PictureCredits } from '../../article-patterns.ts';

const AGENCY = String.raw`(?:AP|AFP|Reuters|REUTERS|Getty(?:\sImages)?(?:\sEurope)?|GETTY(?:\sIMAGES)?|EPA(?:-EFE)?|EFE|PA(?:\s(?:Wire|Media|Images|Archive))?|DPA|dpa|ANSA|Shutterstock|SHUTTERSTOCK|Alamy(?:\sStock\sPhoto)?|Zuma(?:\sPress)?|ZUMA|Xinhua|Anadolu(?:\s(?:Agency|Ajansi))?|NurPhoto|Rex(?:\sFeatures)?|REX|Sipa(?:\sUSA)?|UPI|SWNS|iStock(?:photo)?|iStockphoto|Unsplash|Pexels|Flickr|Wikimedia(?:\sCommons)?|Handout|HANDOUT|Pool|POOL|File(?:\sPhoto)?|FILE|Courtesy|Press\sAssociation|Associated\sPress|The\sAssociated\sPress|The\sCanadian\sPress|Canadian\sPress|USA\sTODAY(?:\sSports)?|Imagn(?:\sImages)?|Instagram|Facebook|Twitter|X|YouTube|TikTok|Screengrab|Screenshot|AAP|NASA|NOAA|WireImage|FilmMagic|Backgrid|Splash(?:\sNews)?|MEGA|ZUMAPRESS|ZUMAPRESS\.com)`;

const LABEL = String.raw`(?:photo(?:graph|s|graphs)?|pictures?|images?|pics?|illustrations?|graphic|video|credits?|screengrab|screenshot|(?:photo|image|picture|video|photography|illustration|cover|lead|main)\s(?:credits?|by|courtesy(?:\sof)?|via|source))`;

/** Credits of pictures and of those who helped with a report. */
export const CREDITS: PictureCredits = {
  /** Lines that credit whoever made pictures or helped with the report, and do nothing else. */
  whole: [
    // Names, not a sentence: "Video: Storm takes the old pier" is a headline.
    new RegExp(String.raw`^[(\[]?\s?(?!video\s?:(?:\s+\S+){5})${LABEL}\s?[:/]\s?\S.{0,140}$`, 'iu'),
    new RegExp(String.raw`^[(\[]?${LABEL}\s(?:by|courtesy(?:\sof)?|via)\s\S.{0,120}$`, 'iu'),
    new RegExp(
      String.raw`^[(\[]?\s?(?:\p{Lu}[\p{L}.'’-]*[\s/,&]+){0,6}${AGENCY}(?:[\s/,&]+(?:via\s)?(?:\p{Lu}[\p{L}.'’-]*\s?){1,3}){0,3}\s?[)\]]?$`,
      'u',
    ),
    /^(?:image|media|video)\ssource,\s?\S.{0,140}$/iu,
    /^(?:source|graphic|chart|map|data)s?:\s\S.{0,140}[^.!?]$/iu,
    // Who helped: "Example Agency contributed reporting.", "With files from …", "Reporting by …; editing by …"
    /^[^“"]{2,200}\bcontributed\s(?:to\sthis\s(?:report|story|article|piece)|reporting|additional\sreporting|research|writing)\b.{0,60}$/iu,
    /^(?:[—–-]+\s?)?(?:with\s(?:files|reporting|assistance|inputs?|contributions?|additional\sreporting|material)\s(?:from|by)|(?:additional|extra)\s(?:reporting|research|writing|work)\s(?:by|from)|(?:reporting|writing|editing|compiled|edited|translated|produced|research)\sby|inputs?\sfrom)\s.{2,220}$/iu,
    /^(?:\p{Lu}[\p{L}.'’-]*\s){2,4}(?:and\s(?:\p{Lu}[\p{L}.'’-]*\s){2,4})?reported\sfrom\s\p{Lu}[^.!?“"]{1,90}\.$/u,
    /^this\s(?:article|story|report|piece|dispatch)\s(?:is\sa\sjoint|was\s(?:first|originally|produced|co-published|supported|reported|translated|adapted|written\swith)|originally|first\sappeared|appeared|has\sbeen\s(?:adapted|republished))\b.{0,240}$/iu,
  ],
  /** Begins as the words in brackets after a caption do: "Photo: Ann Lee". */
  labelled: new RegExp(String.raw`^(?:${LABEL}\b(?:\s?[:/]|\s(?:by|via|courtesy)\b)|courtesy\b)`, 'iu'),
  /** Words in brackets after a caption that name an agency, or a name and a firm. */
  named: new RegExp(
    String.raw`^(?:(?:[\p{Lu}\d][\p{L}\d.'’&-]*[\s,/]+){0,8}(?:via\s)?${AGENCY}\b.*|\p{Lu}[\p{L}.'’ -]{1,50}/\s?\p{Lu}[\p{L}.'’ -]{1,60}|\p{Lu}[\p{L}.'’ -]{1,50}\svia\s.{2,50}|Supplied|\p{Lu}[\p{L}\p{N}.& ]{1,30}:\s(?:\p{Lu}[\p{L}.'’-]*[\s,/]*){1,5})$`,
    'u',
  ),
  /** The label of a credit inside a line; group 1 is what stands before it. */
  afterLabel: new RegExp(
    String.raw`((?:^|[\s.)]))(?:(?:Photo(?:graph|s)?|Picture|Image|Illustration|Video|Photo illustration|Credit|Image credits?|Photo credits?)s?(?::|\.{3}|…)|(?:Photo|Photograph|Image|Picture|Illustration)\sby\s(?=\p{Lu})|(?<=[.)])Credit(?=\p{Lu}\p{Ll}))`,
    'gu',
  ),
  /** Ends in an abbreviation whose stop ends no sentence. */
  shortForm:
    /(?:^|\s)(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|Dr|Mr|Mrs|Ms|St|Prof|Sgt|Lt|Capt|Col|Gen|Rev|Sen|Rep|Gov|Jr|No)\.\s+$/u,
  /** A word of a credit without a label: a name, or what joins names. */
  word: /^(?:[\p{Lu}\d/][\p{L}\p{M}\d.'’/&-]*|for|via|of|the|and|at|&|\/|de|van|von)$/u,
  /** A name, a stroke and an agency at the end; group 1 is the credit. */
  withSlash: new RegExp(
    String.raw`\s((?:\p{Lu}[\p{L}.'’-]*\s){0,3}\p{Lu}[\p{L}.'’-]*\s?/\s?(?:via\s|Pool\s)?${AGENCY}(?:\svia\s[\p{L}\s]{2,30})?|(?:AP\sPhoto|Getty\sImages)(?:/(?:\p{Lu}[\p{L}.'’-]*[\s,]*){1,4})?)$`,
    'u',
  ),
  /** A credit that says at once that it is a picture's. */
  opensWithPicture: /^(?:image|photo|picture)/iu,
  /** Words of credits that are a report's, not a picture's. */
  ofReport: /\b(?:contributed|reporting|editing|files|inputs?|article|story|sources?)\b/iu,
};
