import type { Language } from '../../language/language.ts';
import { OPENING_MARKS } from '../../text/quotation-marks.ts';
import type { Measured } from './measure-line.ts';

/**
 * Whether a line is the outlet speaking of its own service: donation appeals, sign-up boxes, paywalls, legal lines.
 * Never a line that opens with a quotation mark: people are quoted about subscriptions and donations.
 */
export function isAppeal(text: string, measured: Measured, language: Language): boolean {
  if (QUOTED.test(text)) return false;
  const head = text.slice(0, READ);
  if (language.appeals.sure.some((pattern) => pattern.test(head))) return true;
  if (measured.words <= SHORT && language.appeals.shortOnly.some((pattern) => pattern.test(head)))
    return true;
  // The outlet's own voice: "your", "our" near words of the service. One pair can be news, two hardly ever.
  const voiced = head.match(language.appeals.ourService)?.length ?? 0;
  return voiced >= 2 || (voiced === 1 && measured.words <= SHORT && language.appeals.imperative.test(head));
}

const QUOTED = new RegExp(`^[${OPENING_MARKS}]`, 'u');

/** How much of a line is read: an appeal shows in its first sentences. */
const READ = 1500;
const SHORT = 40;
