/** Records that a sentence speaks of: the word itself, and from the words before it whose and which record it is. */
import type { RecordSpan } from './span.ts';

const RECORD =
  /(?<![A-Za-zÀ-ɏ0-9])(?:record(?:s|[-\s]?holders?|[-\s]?holding|[-\s]?breaking|[-\s]breaker)?|world (?:bests?|marks?|standards?)(?!\s(?:championships?|events?))|personal bests?|season['’]s bests?|lifetime bests?|career bests?|best(?:\s(?:time|mark|performance|effort|clocking))|(?:best|highest|longest|farthest|furthest|fastest|quickest|biggest)\s(?:score|total|time|jump|throw|leap|put|vault|height|distance|mark|run|performance|race|marathon|result)(?=\s(?:of|in)\s(?:his|her)\s(?:life|career|lifetime)\b)|bests?(?=\s(?:of|is|was)\s)|PBs?|PRs?|WR|NR)(?![A-Za-zÀ-ɏ0-9])/gi;

/** A recording, or something that is the most ever but no mark. */
const NO_RECORD =
  /^[-\s](?:label|labels|company|deal|contract|store|books?|keeping|crowd|number|numbers|turnout|field|temperature|heat|attempt|entry|entries|profits?|sales|revenue|high|low|amount|fine|fee|rainfall|snow)\b/i;

/** `a record for women-only races`. */
const FOR_WOMEN_ONLY = /^\s(?:for|in|of)\s(?:an?\s|the\s)?(?:[a-z]+\s)?women(?:['’]?s)?[-\s]only\b/i;

const AREAS: Readonly<Record<string, string>> = {
  african: 'africa',
  asian: 'asia',
  european: 'europe',
  'south american': 'south-america',
  'north american': 'north-america',
  nacac: 'north-america',
  oceanian: 'oceania',
  oceania: 'oceania',
};

const SCOPE =
  /(?<![A-Za-zÀ-ɏ0-9])(world|olympic|games|national|course|event|championships?|meeting|meet|diamond league|stadium|track|african|asian|european|south american|north american|nacac|oceanian?|area|continental|personal|own|u20|under-20|junior|youth|u18|under-18|masters|age-group|all-comers|collegiate|ncaa|high school|state|school|indoor)(?![A-Za-zÀ-ɏ0-9])/gi;

/** `the first African to hold the 1500m record`: who somebody is, and not of where the record is. */
const LED = /\b(?:first|second|third|fourth|fifth|last|only|another)\s(?:[A-Za-z-]+\s){1,3}?(?:to|who)\s/;

/** Records of which the dataset says nothing. */
const UNHELD = new Set(
  'u20 under-20 junior youth u18 under-18 masters age-group all-comers collegiate ncaa state school meeting meet stadium track event'
    .split(' ')
    .concat('diamond league', 'high school'),
);

/** A record, and whether it is its holder who is spoken of. */
export interface SpokenRecord extends RecordSpan {
  readonly holder: boolean;
  /** A kind of record the dataset does not hold: under 20, of a meeting. */
  readonly unheld: boolean;
  readonly indoor: boolean;
  readonly breaking: boolean;
}

/** @param nationBefore codes of a nation whose name or demonym stands at an offset */
export function recordsOf(text: string, nationBefore: (from: number, to: number) => readonly string[]): SpokenRecord[] {
  const found: SpokenRecord[] = [];
  for (const match of text.matchAll(RECORD)) {
    const start = match.index;
    const end = start + match[0].length;
    if (NO_RECORD.test(text.slice(end, end + 20))) continue;
    const word = match[0].toLowerCase();
    const opened = Math.max(0, start - 70, text.slice(0, start).search(/[,;:.!?—–](?!\d)[^,;:.!?—–]*$/));
    const led = LED.exec(text.slice(opened, start));
    const from = led ? opened + led.index + led[0].length : opened;
    const before = text.slice(from, start);
    const scopes = [...before.matchAll(SCOPE)].map(([each]) => each.toLowerCase());
    const has = (...names: string[]) => scopes.some((each) => names.includes(each));
    const nations = nationBefore(from, start);
    const base = {
      kind: 'record' as const,
      start,
      end,
      areas: [] as readonly string[],
      category:
        /women['’]?s?[-\s]only|women-only/i.test(before) || FOR_WOMEN_ONLY.test(text.slice(end, end + 50))
          ? ('women-only' as const)
          : /\bmixed\b/i.test(before)
            ? ('mixed' as const)
            : undefined,
      holder: /holder|holding/.test(word),
      breaking: /break/.test(word),
      unheld: scopes.some((each) => UNHELD.has(each)) || /season/.test(word),
      indoor: has('indoor'),
    };
    const area = scopes.map((each) => AREAS[each]).find(Boolean);
    if (
      /^(?:personal|lifetime|career|pb|pr|highest|longest|farthest|furthest|fastest|quickest|biggest)/.test(word) ||
      has('personal') ||
      (/^best/.test(word) && !has('world'))
    )
      found.push({ ...base, scope: 'personal' });
    else if (has('world') || word === 'wr' || word.startsWith('world'))
      found.push({ ...base, scope: 'world', areas: ['world'] });
    else if (has('olympic', 'games')) found.push({ ...base, scope: 'olympic' });
    else if (has('championship', 'championships')) found.push({ ...base, scope: 'championship' });
    else if (has('course')) found.push({ ...base, scope: 'course' });
    else if (has('national') || word === 'nr' || nations.length > 0)
      found.push({ ...base, scope: 'nation', areas: nations });
    else if (area) found.push({ ...base, scope: 'area', areas: [area] });
    else found.push({ ...base, scope: 'any' });
  }
  return found;
}
