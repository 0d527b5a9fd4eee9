import { Moment } from '../model/moment.ts';

/**
 * A date as machines write it, as a day or a moment. A time without a zone says only its day: nobody knows where the
 * clock stood. Dates in words are not guessed.
 *
 * @param written ISO 8601, or the form of mail headers and feeds (RFC 2822)
 * @returns `2025-11-26` or `2025-11-26T14:05:00Z`; `null` if it is neither
 */
export function readMoment(written: string): string | null {
  const text = written.trim();
  const iso = ISO.exec(text)?.groups;
  if (iso) {
    const { day = '', time, zone } = iso;
    const full = `${day}T${time?.length === 5 ? `${time}:00` : time}${zoneOf(zone)}`;
    if (time !== undefined && zone !== undefined && Moment.safeParse(full).success) return full;
    return Moment.safeParse(day).success ? day : null;
  }
  if (!MAIL.test(text)) return null;
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().replace('.000Z', 'Z');
}

const ISO =
  /^(?<day>\d{4}-\d\d-\d\d)(?:[T ](?<time>\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?\s*(?<zone>Z|[+-]\d\d:?\d\d)?)?$/u;

/** `Tue, 26 Nov 2025 14:05:00 +0100`, always with a zone. */
const MAIL =
  /^(?:[A-Z][a-z]{2},\s*)?\d{1,2}\s[A-Z][a-z]{2}\s\d{4}\s\d\d:\d\d(?::\d\d)?\s(?:[+-]\d{4}|GMT|UTC|Z)\b/u;

function zoneOf(zone: string | undefined): string {
  if (zone === undefined || zone === 'Z') return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}
