/**
 * Numbers of titles and medals, whatever stands between the number and the word: `three-time world 110m hurdles champion`,
 * `her third consecutive Olympic 1500m title`, `Gebrselassie's four victories in Berlin`, `twice London winner`.
 */
import type { Person } from '../../../dataset/entries.ts';
import { actorAt } from '../../clauses/clauses.ts';
import { cardinalOf, ORDINAL, ordinalOf } from '../../reading/numbers.ts';
import type { Span } from '../../reading/span.ts';
import { after, before, castOf, disciplinesOf, type Scene, spansOf } from '../../scene.ts';
import { seriesAt, spokenCity, spokenEvents } from './races.ts';
import { racesOf, type SaidWins, yearsOf } from './win-words.ts';

const NUMBER = 'two|three|four|five|six|seven|eight|nine|ten|eleven|double|triple|\\d{1,2}';
const TALLY = new RegExp(
  `(?<![a-z\\d,.-])(?:(${NUMBER})(-times?|\\stimes?)?|(twice)|(${ORDINAL}))((?:\\s(?!and\\b|but\\b|or\\b|to\\b)[a-zà-ɏ\\d,'’-]+){0,6}?)\\s((?:gold|silver|bronze)\\smedal(?:s|l?ists?)?|medal(?:s|l?ists?)?|golds?|silvers?|bronzes?|champion|winner|victor|titles?|crowns?|wins?|victor(?:y|ies)|triumphs?)(?![a-zà-ɏ-])`,
  'g',
);
/** Words beside the names of races, nations and disciplines that leave a number of titles what it is. */
const PLAIN =
  /\b(?:consecutive|straight|successive|career|previous|individual|defending|reigning|former|outdoor|global|race|marathon|games|championships?|relay|major|men['’]s|women['’]s|senior|total|other|more|back-to-back|record|open|reigning|current|then|the|an?|and|holder|world|olympic|medall?ist|champion|winner|gold|silver|bronze|title|is|was|who|also|already|now|as|himself|herself|becom(?:e|es|ing)|became|city)\b/g;
const CONSECUTIVE = /\b(?:consecutive|straight|successive|back-to-back)\b/;
const IN_A_ROW = /^(?:\s(?!and\b|but\b)[a-zà-ɏ\d'’-]+){0,4}\s(?:in a row|running|in succession|on the trot)\b/;
/** From whoever has them to the number. */
const HAVING =
  /\b(?:won|wins?|winning|claim(?:ed|s|ing)|t(?:ook|akes?|aking)|ha[ds]|have|having|with|captur(?:ed|es|ing)|secur(?:ed|es|ing)|earn(?:ed|s|ing)|land(?:ed|s|ing)|collect(?:ed|s|ing)|seal(?:ed|s|ing)|complet(?:ed|es|ing)|celebrat(?:ed|es|ing)|clinch(?:ed|es|ing)|own(?:s|ed)|boast(?:s|ed)|add(?:ed|s|ing)|notch(?:ed|es|ing)|grabb?(?:ed|s|ing)|pick(?:ed|s|ing) up|r[au]n to|storm(?:ed|s|ing) to|cruis(?:ed|es|ing) to|for)\s(?:(?!to\b|of\b|in\b)[a-zà-ɏ\d'’-]+\s){0,4}$/;
/** What is wished, feared or somebody else's. */
const NOT =
  /\b(?:hop[a-z]+|aim[a-z]*|chas[a-z]+|bid(?:ding)?|seek[a-z]*|sought|target[a-z]*|want[a-z]*|miss[a-z]*|den(?:y|ied|ying)|favou?rites?|eye[a-z]*|going for|try[a-z]*|tried|could|would|will|may|if|attempt[a-z]*|looking|set to|fail[a-z]*|no|not|never|dream[a-z]*|without|short of|away from|prevent[a-z]*|stop[a-z]*|on course for|in search of|the (?:first|only|second|third|last|fourth)(?:\s[a-z]+)?\sto)\s(?:[a-zà-ɏ\d'’,-]+\s){0,9}$/;
/** How far the words behind a number may be away from who it is of. */
const NEAR = 60;

type Owner = { readonly person: Person; readonly sure: boolean };

export async function tallies(scene: Scene): Promise<readonly SaidWins[]> {
  const found: SaidWins[] = [];
  for (const match of scene.reading.lower.matchAll(TALLY)) {
    const [said = '', number = '', times, twice, nth, words = '', noun = ''] = match;
    const span = { start: match.index, end: match.index + said.length };
    const agent = /champion|winner|victor$|medall?ist/.test(noun);
    const many = /s$|ies$/.test(noun) && !agent;
    // "double Olympic champion", "twice winner", "four titles", "fourth title"; "two gold" and "third champion" are none.
    const titled = times !== undefined || twice !== undefined || /^(?:double|triple)$/.test(number);
    if (titled ? !agent : nth !== undefined ? agent || many : !many) continue;
    const count = TIMES[number || (twice ?? '')] ?? cardinalOf(number) ?? ordinalOf(nth ?? '');
    if (
      count === undefined ||
      count < 2 ||
      !isPlain(scene, { start: span.end - noun.length - words.length, end: span.end })
    )
      continue;
    const owner = agent ? titledBy(scene, span) : ownerOf(scene, span);
    if (!owner) continue;
    const contest = await contestOf(scene, span, words, noun);
    if (!contest) continue;
    const interval = spansOf(scene, 'date').find(
      ({ date, start }) =>
        date.precision === 'interval' && /^\d{4}\/\d{4}$/.test(date.text) && start >= span.end && start - span.end < 40,
    );
    // What a champion or a medallist is called is a claim of its own.
    const other = listedBefore(scene, span.start);
    if (many && other && count > 0)
      found.push({
        ...owner,
        ...contest,
        ...other,
        places: placesOf(noun),
        consecutive: false,
        titled,
        until: undefined,
        years: undefined,
      });
    const end = agent || /gold|silver|bronze|medal/.test(noun) ? span.end - noun.length - 1 : span.end;
    found.push({
      start: span.start,
      end,
      ...owner,
      ...contest,
      count,
      places: placesOf(noun),
      consecutive: CONSECUTIVE.test(words) || IN_A_ROW.test(after(scene, span)),
      titled,
      nth: nth !== undefined,
      until: undefined,
      years: interval?.date ?? contest.years,
    });
  }
  return found;
}

/** `four Olympic and six world gold medals`: the first number of two. */
function listedBefore(scene: Scene, start: number): Pick<SaidWins, 'start' | 'end' | 'count' | 'series'> | undefined {
  const match = LISTED.exec(scene.reading.lower.slice(Math.max(0, start - 40), start));
  const count = match ? cardinalOf(match[1] as string) : undefined;
  if (!match || count === undefined || count < 2) return undefined;
  const from = start - match[0].length;
  const series = [match[2] === 'olympic' ? 'olympics' : 'world-championships'];
  return { start: from, end: from + match[0].search(/(?:,|\sand)\s/), count, series };
}

const LISTED = /(?<![a-z\d-])(two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s(olympic|world)(?:,|\sand)\s$/;
const TIMES: Readonly<Record<string, number>> = { double: 2, triple: 3, twice: 2 };

function placesOf(noun: string): readonly number[] {
  const colour = /^(gold|silver|bronze)/.exec(noun)?.[1];
  if (colour) return [colour === 'gold' ? 1 : colour === 'silver' ? 2 : 3];
  return /^medal/.test(noun) ? [1, 2, 3] : [1];
}

/** Whether the words name nothing but races, disciplines, nations and what titles are called. */
function isPlain(scene: Scene, { start, end }: { start: number; end: number }): boolean {
  const { spans, lower } = scene.reading;
  let words = lower.slice(start, end);
  for (const span of spans)
    if (
      ['event', 'place', 'discipline', 'nation', 'period', 'record'].includes(span.kind) &&
      span.start >= start &&
      span.end <= end
    )
      words = `${words.slice(0, span.start - start)}${' '.repeat(span.end - span.start)}${words.slice(span.end - start)}`;
  return /^[\s,'’s-]*$/.test(
    words
      .replace(PLAIN, ' ')
      .replace(
        /\b(?:golds?|silvers?|bronzes?|medals?|medall?ists?|titles?|crowns?|wins?|victor(?:y|ies)?|triumphs?)\b/g,
        ' ',
      ),
  );
}

/** `three-time champion Kipyegon`, `Kipyegon, a three-time champion,`, `Kipyegon is a three-time champion`. */
function titledBy(scene: Scene, span: { start: number; end: number }): Owner | undefined {
  const people = castOf(scene);
  // "The three-time world champion ran": whoever the text spoke of.
  const meant = people.find(
    (each) => each.span.role !== undefined && each.span.start < span.end && each.span.end >= span.end,
  );
  if (meant) return meant;
  const { text } = scene.reading;
  const next = people.find((each) => each.span.start >= span.end && each.span.via !== 'pronoun');
  if (
    next &&
    next.span.start - span.end < NEAR &&
    !/[;:()]|\b(?:of|in|at)\s$/.test(text.slice(span.end, next.span.start))
  ) {
    const words = text.slice(span.end, next.span.start);
    const names = words.replace(/(?<=\s)[A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]*/g, '');
    if (
      names.trim() === '' ||
      (isPlain(scene, { start: span.end, end: next.span.start }) && !/\b(?:is|was|became)\b/.test(words))
    )
      return stranger(scene, span.end, next.span.start) ? undefined : next;
  }
  const last = people.filter((each) => each.span.end <= span.start).at(-1);
  if (!last || span.start - last.span.end > NEAR || stranger(scene, last.span.end, span.start)) return undefined;
  return isPlain(scene, { start: last.span.end, end: span.start }) && !last.span.possessive ? last : undefined;
}

/** Somebody who is not known stands between. */
function stranger(scene: Scene, from: number, to: number): boolean {
  const known = castOf(scene);
  return spansOf(scene, 'person').some(
    (each) =>
      each.start >= from && each.end <= to && each.via !== 'pronoun' && !known.some(({ span }) => span === each),
  );
}

/** Whose titles they are: those of the possessor right before the number, else of whoever wins or has them. */
function ownerOf(scene: Scene, span: { start: number; end: number }): Owner | undefined {
  const people = castOf(scene);
  const { lower } = scene.reading;
  const possessor = people
    .filter((each) => each.span.possessive && each.span.end <= span.start)
    .find((each) => OWN.test(lower.slice(each.span.end, span.start)));
  const left = before(scene, span, 80).replace(/^.*[;:]/s, '');
  if (NOT.test(left.replace(/\bbec[ao]mes?\sthe\s(?:first|only)(?:\s[a-z]+){0,2}(?:\sin history|\sever)?\sto\s/, ' ')))
    return undefined;
  // "her third win": of whoever "her" is; where nobody is known, of nobody.
  if (possessor) return possessor;
  if (/(?:\b(?:his|her|their|its)|['’]s?)\s(?:record\s|historic\s)?$/.test(left) && !HAVING.test(left))
    return undefined;
  if (!HAVING.test(left)) return undefined;
  const actor = actorAt(scene, span.start);
  if (actor?.is === 'known' && actor.member.span.end <= span.start) return actor.member;
  const last = people.filter((each) => each.span.end <= span.start && !each.span.possessive).at(-1);
  if (actor || !last || stranger(scene, last.span.end, span.start)) return undefined;
  return people.filter((each) => each.span.end <= span.start).length === 1 ? last : undefined;
}

const OWN =
  /^(?:['’]s?)?\s(?:(?:record|historic|remarkable|own|very|now|stunning|record-(?:breaking|extending))\s){0,2}$/;

type Contest = Pick<SaidWins, 'series' | 'disciplines' | 'spoken' | 'named'> & { readonly years?: SaidWins['years'] };

/** Of which races: named in the words, right behind them, or spoken of before. */
async function contestOf(
  scene: Scene,
  span: { start: number; end: number },
  words: string,
  noun: string,
): Promise<Contest | undefined> {
  const { lower } = scene.reading;
  const inside = (each: Span) => each.start >= span.start && each.end <= span.end;
  const behind = (each: Span) => each.start >= span.end && BEHIND.test(lower.slice(span.end, each.start));
  const event = spansOf(scene, 'event').find((each) => inside(each) || behind(each));
  const disciplines = racesOf(
    scene,
    (each) =>
      inside(each) ||
      behind(each) ||
      (event !== undefined && each.start >= event.end && /^\s$/.test(lower.slice(event.end, each.start))),
  );
  if (event)
    return {
      series: event.series,
      disciplines,
      years: yearsOf(event),
      named: /championships?\b/.test(lower.slice(event.start, event.end)),
    };
  if (/\bglobal\b/.test(words) || /^\s(?:in a row\s)?at global championships\b/.test(lower.slice(span.end)))
    return {
      series: ['olympics', 'world-championships'],
      disciplines: disciplines.length > 0 ? disciplines : spokenOf(scene),
    };
  if (/\bworld\b/.test(words)) return { series: ['world-championships'], disciplines };
  const place = spansOf(scene, 'place').find((each) => each.known && (inside(each) || behind(each)));
  const medal = /gold|silver|bronze|medal/.test(noun);
  if (place && !medal) {
    const series = await seriesAt(scene, place);
    return series.length > 0 ? { series, disciplines: [] } : undefined;
  }
  const [spoken] = [...spokenEvents(scene), ...(await spokenCity(scene))];
  if (!spoken || medal || disciplines.length > 0) return undefined;
  const right = lower.slice(span.end);
  if (/^\s(?:there|here|in the (?:race|city))\b/.test(right)) return { series: spoken.series, disciplines: [] };
  const here =
    /champion|winner|victor$/.test(noun) ||
    /^\s?[.,;)]|^$|^\s(?:takes?|took|puts?|moves?|came|was|is|makes?|made|remains?)\b/.test(right);
  return here ? { series: spoken.series, disciplines: [], spoken: true } : undefined;
}

/** The disciplines a sentence names, else those before it. */
const spokenOf = (scene: Scene): readonly string[] => disciplinesOf(scene).map(({ id }) => id);

const BEHIND =
  /^(?:\s(?:in a row|running))?\s(?:in|at|of|from|on|over)\s(?:(?:the|his|her|flat|fast|streets|roads|women['’]s|men['’]s|of|\d{4})\s){0,4}$/;
