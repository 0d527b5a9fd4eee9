import type { TranslationCues } from '../language.ts';

/** Languages by the adjective that English has for them. */
const LANGUAGES =
  'Albanian Amharic Arabic Armenian Azerbaijani Belarusian Bengali Bulgarian Burmese Cantonese Chinese Croatian Czech Danish Dari Dutch Estonian Finnish French Georgian German Greek Hebrew Hindi Hungarian Icelandic Indonesian Italian Japanese Kazakh Khmer Korean Kurdish Latvian Lithuanian Malay Mandarin Mongolian Nepali Norwegian Pashto Persian Farsi Polish Portuguese Punjabi Romanian Russian Serbian Slovak Slovenian Somali Spanish Swahili Swedish Tagalog Tamil Thai Turkish Ukrainian Urdu Uzbek Vietnamese Yiddish';
const ANY = `(?<language>${LANGUAGES.split(' ').join('|')}|English)`;
/** Whose media speak another language, where the people have no language of their name. */
const NATIONS = 'Iranian|Israeli|Syrian|Egyptian|Iraqi|Saudi|Brazilian|Mexican|Cuban|Venezuelan|Afghan';

/** "told Russian state media", "asked by Iranian state television", "an interview with Chinese state TV" */
const PRESUMED = new RegExp(
  `\\b(?:told|tells|asked by|interview (?:with|to|on|for)|interviewed by|remarks to|comments to|speaking to|speaking on|said (?:to|on)|statement to)\\s+(?:\\p{L}+\\s+){0,2}?(?:${ANY}|${NATIONS})\\s+state(?:-run|-owned|-controlled)?\\s+(?:media|television|TV|radio|news|broadcaster|outlet|agency|newspaper)\\b`,
  'u',
);

/** How English says that words were said in another language. */
export const TRANSLATIONS: TranslationCues = {
  own: 'English',
  languages: new Set(LANGUAGES.split(' ')),
  presumed: PRESUMED,
  cues: [
    // "speaking in Russian", "said in Arabic on state television", "wrote on Telegram in Ukrainian"
    new RegExp(
      `\\b(?:speaking|spoke|speaks|said|says|saying|told|tells|wrote|writes|writing|tweeted|posted|added|remarked|remarks|speech|address|statement|interview|interviewed|post|message)(?:\\s+[^.!?;:]{0,40})?\\s+in\\s+${ANY}\\b(?!\\s+\\p{L}+(?:town|land|territory)\\b)(?=[\\s,.;:]+(?:on|at|to|during|that|via|through|and|with|by|last|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|before|after)\\b|[,.;:]|\\s*$)`,
      'u',
    ),
    PRESUMED,
    /\bthrough (?:an?|his|her|their|the) (?:interpreter|translator)\b/u,
    /\b(?:according to|in) (?:an?|the) (?:(?:English|unofficial|official|live|simultaneous|rough|English-language|\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*) )?translations?\b/u,
    new RegExp(`\\b[Tt]ranslated from (?:the )?(?:original )?${ANY}\\b`, 'u'),
  ],
};
