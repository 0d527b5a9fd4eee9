import type { NameWords } from '../language.ts';
import { wordSet } from '../../text/word-set.ts';

/** Words in and around names. */
export const NAMES: NameWords = {
  particles: wordSet('de del della di da dos van von der den ter la le du bin ibn al el ben y mac st'),
  tails: wordSet('jr sr ii iii iv'),
  bodyHeads:
    /^(?:Department|Ministry|University|House|Board|Bank|Bureau|Secretary|Office|Institute|College|Church|Court|Chamber|Council|Joint|Chiefs|Attorney|Speaker|Director|Chairman|President|Prince|Duke|Duchess|League|Association|Federation|Union|Society|Republic|Organi[sz]ation|Academy|Cent(?:er|re)|Foundation|Fund|School|Museum|Coalition|Committee|Commission|Alliance|Bishop|Archbishop|Mayor|Governor|Church)$/u,
};
