/** Which stops end a sentence: the cases that can be told from the words around them. */

const words = (list: string) => new Set(list.split(' '));

/** A name or a number always follows these. */
const BEFORE_NAMES = words('vs v Mr Mrs Ms Dr Prof Gov Sen Rep Gen Capt Lt Sgt Col Rev approx ca cf e.g i.e');
const BEFORE_NUMBERS = words('No Nos Fig pp Vol vol Nr');
const UNITS = words('h hr hrs min mins sec secs s m km mi ft yd yds yard cm kg lb lbs');
/** May stand within a sentence or end it. */
const EITHER = words(
  'St Ste Mt Ft Jr Sr Inc Ltd Co Corp Ave Rd U.S U.K U.N U.A.E U.S.A E.U D.C L.A Ph.D B.C A.D etc ' +
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun ' +
    'Calif Ore Conn Mass Wash Ariz Colo Fla Tex Pa Va Ga Ill Ind Mich Minn Wis Okla Ala Ark Tenn Ky La Md Me Mo Neb Nev Del',
);
const HALVES_OF_THE_DAY = words('a.m p.m A.M P.M am pm');
const AFTER_THE_TIME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Eastern|Pacific|Central|Mountain|British|Local)\b|[A-Z]{2,4}T\b|GMT|UTC)/;

/** What a new sentence often begins with, and a name hardly ever. */
const STARTERS = words(
  'He She It They We I You The A An This That These Those There His Her Its Their Our My In On At After Before But And ' +
    'Or So When While As If For From With By To Then Now Not No Only Later Since Until During Despite Although Though ' +
    'However Meanwhile Also Both Each All Another Who What Where Why How Yes Still Even Once Just Two Three Four',
);

/**
 * Whether a sentence ends at a stop.
 *
 * @param stop offset of the stop
 * @param stopped offset after the stop and what closes behind it
 * @param next offset of the next word
 */
export function endsAt(text: string, stop: number, stopped: number, next: number): boolean {
  if (text.slice(stopped, next).includes('\n\n')) return true;
  const following = text.slice(next, next + 16);
  if (/^[a-zß-ɏ]/.test(following)) return false;
  if (text[stop] !== '.' || stopped > stop + 1) return true;
  const before = text.slice(Math.max(0, stop - 16), stop);
  // The number of an item in a list, as in "1. Kelvin Kiptum", ends nothing.
  if (/(?:^|\n)\s{0,16}\d{1,3}$/.test(stop < 16 ? before : ` ${before}`)) return false;
  // Nor does it within one: `4x100 m: 1. Canada 37.48; 2. United States 37.55`.
  if (/[:;]\s[1-9]\d?$/.test(before)) return false;
  const word = /(?:^|[^A-Za-zÀ-ɏ\d.])((?:[A-Za-zÀ-ɏ]{1,2}\.){0,4}[A-Za-zÀ-ɏ]{1,8})$/.exec(before)?.[1];
  // `3min. 38.1sec`
  if (/\d(?:h|hrs?|mins?)$/i.test(before) && /^\d{1,2}(?:\.\d{1,3})?\s?(?:mins?|secs?|s)\b/i.test(following))
    return false;
  // `(b. 1987)`
  if (/\([bd]$/.test(before)) return false;
  return word === undefined || endsAfter(word, before, following);
}

function endsAfter(word: string, before: string, following: string): boolean {
  const digit = /^[\d#]/.test(following);
  const starter = STARTERS.has(/^[“"‘']?([A-Za-zÀ-ɏ]+)(?![A-Za-zÀ-ɏ.])/.exec(following)?.[1] ?? '');
  if (BEFORE_NAMES.has(word)) return false;
  if (BEFORE_NUMBERS.has(word)) return !digit;
  if (HALVES_OF_THE_DAY.has(word)) return !(digit || AFTER_THE_TIME.test(following));
  if (UNITS.has(word) && /\d\s?[A-Za-zÀ-ɏ]+$/.test(before)) return !digit;
  if (EITHER.has(word) || /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word)) return starter && !digit;
  return true;
}
