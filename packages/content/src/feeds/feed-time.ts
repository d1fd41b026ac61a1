import { parseInstant } from '../edition/date-time.js';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The zones that RFC 822 knows by name, and the European ones that feeds use all the same. */
const zones: Readonly<Record<string, string>> = {
  ut: '+00:00',
  utc: '+00:00',
  gmt: '+00:00',
  z: '+00:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
};

const rfc822 =
  /^(?:[a-z]{2,9}\.?,?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?[\s-]+(\d{4}|\d{2})\s+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(?:(?:gmt|utc)?([+-]\d{2}):?(\d{2})|([a-z]+))$/i;

/** In characters. More is no time, and costly to look at. */
const longest = 60;

/**
 * A moment as feeds write it: RFC 822 (`Fri, 20 Nov 2026 17:04:00 GMT`) or ISO 8601. A time without a zone is `null`, as
 * everywhere in Galley, and so are the first moment of 1970 and what lies before: systems print those for "unknown".
 */
export function feedTime(raw: string): Date | null {
  const text = raw.trim();
  if (text.length > longest) return null;
  const moment = parseInstant(isoOf(text)) ?? parseInstant(isoOfRfc822(text));
  return moment === null || moment.getTime() <= 0 ? null : moment;
}

/** `2026-11-20 17:04:00 UTC`, as Ruby prints it, is ISO 8601 but for its spaces. */
function isoOf(text: string): string {
  return text
    .replace(/^(\d{4}-\d{2}-\d{2})\s+(?=\d)/, '$1T')
    .replace(/\s*(?:UTC|GMT)$/i, 'Z')
    .replace(/\s+(?=[+-]\d)/, '');
}

function isoOfRfc822(text: string): string | undefined {
  const [, day = '', month = '', year = '', hours = '', minutes, seconds = '00', sign, offset, name = ''] =
    rfc822.exec(text) ?? [];
  const number = months.indexOf(month.toLowerCase()) + 1;
  const zone = sign === undefined ? zones[name.toLowerCase()] : `${sign}:${offset}`;
  if (number === 0 || zone === undefined) return undefined;
  const fullYear = year.length === 4 ? year : `${Number(year) < 50 ? 20 : 19}${year}`;
  const date = `${fullYear}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return `${date}T${hours.padStart(2, '0')}:${minutes}:${seconds}${zone}`;
}
