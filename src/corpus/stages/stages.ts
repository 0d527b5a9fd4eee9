import { ARTICLE_CHECKS, MATCH_CHECKS, STORY_CHECKS } from '../checks/checks.ts';
import { startPipeline } from '../pipeline.ts';
import { alignArticles } from './align-articles.ts';
import { attributeSpeech } from './attribute-speech.ts';
import { correctSpeech } from './correct-speech.ts';
import { creditSources, examineClaims } from './examine-claims.ts';
import { gatherCast } from './gather-cast.ts';
import { gatherFamilies } from './gather-families.ts';
import { keepPublishedIds } from './keep-published-ids.ts';
import { matchArticles } from './match-articles.ts';
import { nameOutlets } from './name-outlets.ts';
import { parseArticles } from './parse-articles.ts';
import { pieceConversations } from './piece-conversations.ts';
import { placeClaims } from './place-claims.ts';
import { placeCorrections } from './place-corrections.ts';
import { readFiles, type StoryInput } from './read-files.ts';
import { recogniseRenderings } from './recognise-renderings.ts';
import { settleAddresses } from './settle-addresses.ts';

/**
 * From a story's folder to everything its pages show. Each stage takes what those before it have added; the types hold
 * them to that order.
 */
export const stages = startPipeline<StoryInput>()
  // each article by itself
  .use('read', readFiles)
  .use('parse', parseArticles)
  .use('speech', attributeSpeech)
  .use('published ids', keepPublishedIds)
  .use('claims', placeClaims)
  .check('check', ARTICLE_CHECKS)
  // the articles together
  .use('cast', gatherCast)
  .use('corrections', correctSpeech)
  .use('utterances', gatherFamilies)
  .use('conversations', pieceConversations)
  .use('renderings', recogniseRenderings)
  .use('outlets', nameOutlets)
  .use('addresses', settleAddresses)
  .use('what was put right', placeCorrections)
  .check('check', STORY_CHECKS)
  .use('align', alignArticles)
  .use('matches', matchArticles)
  .check('check', MATCH_CHECKS)
  .use('silent cells', examineClaims)
  .use('credits', creditSources);
