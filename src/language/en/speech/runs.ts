import type { NameRuns } from '../../speech-patterns.ts';

/** Where a name in running text begins and ends. */
export const RUNS: NameRuns = {
  /** The ending of possessives, cut off where names are compared. */
  possessive: /'s?$|s'$/u,
  /** Given names that are months or other words, too. */
  month: /^(?:jan|jun|mar|april|may|june|august|will)$/u,
  /** Words that open no name and yet go on with one. */
  goesOn: /^(?:jr|may|so|march|april|june|august|will|new|more)$/u,
  /** Opens a door's number: "No 10". */
  no: /^No\.?$/u,
  /** Before "No 10": a rank, no door. */
  beforeNumber: /^(?:the|a|at|in|is|was|to|world|ranked)$/u,
  /** The pronoun that always has a capital. */
  self: /^i(?:'|$)/u,
  /** Short for a body, though in small letters a word of grammar. */
  acronym: /^WHO$/u,
  /** A politician's party with the state, after the name: "R-TX", "D-Calif.". */
  party: /^(?:R|D|I|L|DFL)-\p{Lu}[\p{L}.]*$/u,
  /** Numbers that open sentences. */
  tens: /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-|$)/u,
  /** Joins the parts of an office. */
  officeJoin: /^(?:and|for|&)$/u,
  /** Joins what an office heads. */
  officeGoesOn: /^(?:and|for|of)$/u,
  /** Ends a word that describes the name after it. */
  descriptionEnding: /-(?:born|based|raised|educated|trained|year-old)$/u,
  /** Letters after a name. */
  honours: /^(?:QC|KC|MP|MEP|MSP|MBE|OBE|CBE|PhD|MD|Esq)\.?$/u,
  /** Forms of address, no name alone. */
  address: /^(?:sir|madam)$/u,
  /** A capitalised word before a given name that is no part of the name. */
  notGiven: /^(?:uh|um|oh|ah|eh|er)$|[^r]ite$/u,
  /** Words around a name that do not count where names are compared. */
  tails: /^(?:jr|sr|ii|iii|iv|mr|mrs|ms|miss|dr|sir|dame|lord|lady)$/u,
};
