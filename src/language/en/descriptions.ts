import { wordSet } from '../../text/word-set.ts';
import type { Descriptions } from '../language.ts';

/** What stands beside a name and says who that is. */
export const DESCRIPTIONS: Descriptions = {
  roles: wordSet(
    `president vice-president premier chancellor minister secretary leader king queen prince princess pope envoy emissary ambassador diplomat negotiator interlocutor aide adviser advisor assistant official
  officer spokesman spokeswoman spokesperson chairman chairwoman chair director chief head ceo commander general colonel admiral senator sen congressman congresswoman representative rep lawmaker deputy governor gov
  mayor councillor republican democrat judge justice prosecutor lawyer attorney professor prof doctor dr economist analyst expert scientist engineer founder owner editor journalist reporter author actor actress singer
  player coach manager captain striker activist critic businessman businesswoman banker billionaire investor lawmaker dissident candidate son daughter son-in-law wife husband mr mrs ms sir`,
  ),
  stops: wordSet(
    `the a an and or but that which who whom to by with from for in on at as of after before between when while if than then about against over under into told tells said says asked asks urged called met meets
  is are was were be been has have had will would can could may might must his her its their our my your this these those both not also`,
  ),
  determiners: wordSet('a an the his her its their'),
  verbal: /^(?!(?:acting|outgoing|incoming|leading|sitting|retired|appointed|elected)$)\p{Ll}+(?:ed|ing)$/u,
};
