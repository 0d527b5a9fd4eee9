import type { NameWords } from '../language.ts';
import { wordSet } from '../../text/word-set.ts';

/** Words in and around names. */
export const NAMES: NameWords = {
  particles: wordSet(
    'de del della di da dos van von der den ter la le du bin ibn al el ben y mac st zu zum zur auf ten op do dos das e abu umm ap ab ni ui',
  ),
  tails: wordSet('jr sr ii iii iv'),
  bound: /^(?:al|el|an|ar|as|ash|at|az|bin|ben|ibn|d|l|de|da|ul|ut|ur)[-’'‑]\p{Lu}/u,
  glued:
    /^(?:Said|Says|Told|Tells|Asked|Asks|Wrote|Writes|Added|Adds|Claims|Claimed|Insists|Insisted|Warns|Warned|Reveals|Slams|Blasts)$/u,
  bodyTails:
    wordSet(`energy rail railways airlines airways motors holdings partners ventures capital pharma pharmaceuticals technologies systems solutions industries
foods stores media radio television records pictures studios entertainment watch international global networks labs laboratories trust services housing homes water
gas oil shipping logistics insurance wanderers rovers athletic fc afc cf rfc united gazette herald tribune chronicle observer echo mail express mirror guardian
telegraph globe monitor courier examiner enquirer dispatch standard bulletin review magazine airport port harbour hotel arena stadium plc ltd gmbh ag sa nv pty`),
  bodyHeads:
    /^(?:Department|Ministry|University|House|Board|Bank|Bureau|Secretary|Office|Institute|College|Church|Court|Chamber|Council|Joint|Chiefs|Attorney|Speaker|Director|Chairman|President|Prince|Duke|Duchess|League|Association|Federation|Union|Society|Republic|Organi[sz]ation|Academy|Cent(?:er|re)|Foundation|Fund|School|Museum|Coalition|Committee|Commission|Alliance|Bishop|Archbishop|Mayor|Governor|Church)$/u,
};
