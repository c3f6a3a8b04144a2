/** First races in a text: `his marathon debut`, `on her London debut`, `only his second marathon`, and whose they are. */
import type { Discipline, Person } from '../../../dataset/entries.ts';
import { actorAt } from '../../clauses/clauses.ts';
import { ordinalOf } from '../../reading/numbers.ts';
import type { Span } from '../../reading/span.ts';
import { castOf, disciplinesOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf } from '../achievements.ts';
import { markedIn } from '../firm.ts';
import { isObject } from '../object.ts';
import { isTitle } from '../records/record-meant.ts';
import { seriesAt } from './editions.ts';

export interface DebutMention {
  readonly start: number;
  readonly end: number;
  readonly person: Person;
  readonly sure: boolean;
  /** 1 for a debut, 3 for `only her third marathon`. */
  readonly nth: number;
  /** What it is the first of: `marathon`, `London Marathon`, `race abroad`. */
  readonly of: string;
  /** All the dataset has of that, the earliest first. */
  readonly all: readonly Achievement[];
  /** Whether another day is an error; what counts as international is a matter of taste. */
  readonly firm: boolean;
  /** Of Games and championships, which go on for days. */
  readonly games?: boolean;
}

/** `debut marathon`, `marathon debut`, `debutant`, `debuted`. */
const DEBUT = /\b(?:debut(?:s|ed|ing|ants?|antes?)?|début(?:s|ed|ant|ante)?|(?<=\b(?:marathon|half|olympic)\s)bow)\b/g;
/** `took his final marathon bow`: the last, and not the first. */
const LAST_BOW = /\b(?:last|final|farewell|closing|second|third|t(?:ook|akes?|aking))\s(?:[a-z]+\s){0,3}bow$/;
/** Debuts of a season, a team or a film, and those of rules and shoes. */
const OTHER_DEBUT =
  /\b(?:season(?:al)?|year|yearly|indoor|outdoor|home|track|road|team|club|professional|pro|film|movie|album|tv|television|senior|junior|diamond league|grand prix|competitive|racing|national team|2\d{3})(?:['’]s)?(?:[\s-](?:season|event|race|opening))?\s$/;
const NTH =
  /\b(first|maiden|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th))(?:[\s-](?:ever|career|competitive|serious))?(?:\s(?:taste|experience|crack|go|try|attempt|shot)\s(?:of|at|over)\s(?:a|the))?\s$/;
/** Behind `first marathon`: what it is the first of is narrower than the race. */
const NARROWER =
  /^(?:['’]s)?[\s-](?:since|win|victory|title|crown|triumph|success|medal|gold|silver|bronze|major|majors|record|world|champion|winner|under|sub|of\b|to\b|after\s(?:a|two|three|an|his|her)|for\s(?:[A-Za-zÀ-ɏ]+\s)?(?:[A-Za-zÀ-ɏ]+\s)?(?:months|years|days|weeks)|for\s(?:almost|nearly|more|over)|in\s(?:(?:almost|nearly|over|more than|about|the|a|an|under)\s)?(?:\d+|two|three|four|five|six|several|half|space|year|month|years|months)|on\s(?:home|american|us|british|european|african|that|the|a)|personal|final|appearance|attempt|course|time|race\sof|this|defeat|loss|outside|start\sof|as\s(?:a|an|the)|trial)/;

/** `his first attempt at the distance`: of what the text is on. */
const AT_DISTANCE =
  /\b(?:race|attempt|outing|run|start|appearance|competition|go|crack)\s(?:at|over)\s(?:the|this)\sdistance\b/g;

export async function debutsIn(scene: Scene): Promise<readonly DebutMention[]> {
  return [...(await named(scene)), ...numbered(scene), ...careers(scene), ...(await appearances(scene))];
}

async function named(scene: Scene): Promise<readonly DebutMention[]> {
  const { lower } = scene.reading;
  const found: DebutMention[] = [];
  for (const match of lower.matchAll(DEBUT)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (OTHER_DEBUT.test(lower.slice(Math.max(0, start - 40), start))) continue;
    if (LAST_BOW.test(lower.slice(Math.max(0, start - 40), end))) continue;
    if (/^\s(?:of|for)\s(?!(?:the|his|her)\s(?:marathon|half))/.test(lower.slice(end))) continue;
    if (
      /\b(?:fastest|quickest|best|slowest|greatest|will|hopes? to|set to|due to|plans? to|would|to make (?:his|her))\b[^.;]{0,44}$/.test(
        lower.slice(Math.max(0, start - 60), start),
      )
    )
      continue;
    const subject = subjectOf(scene, start, end);
    if (!subject) continue;
    const what = await contest(scene, subject.person, start, end);
    if (what) found.push({ start, end, ...subject, nth: 1, ...what });
  }
  return found;
}

const WINS = /\b(?:win|wins|winning|won)\s(?:his|her|a|the)\s(?:very\s)?$/;

/** `his first marathon`, `only her third marathon`, `in just his second race over the distance`. */
function numbered(scene: Scene): readonly DebutMention[] {
  const { lower } = scene.reading;
  const found: DebutMention[] = [];
  const attempts = [...lower.matchAll(AT_DISTANCE)].map(({ index, 0: said }) => ({
    start: index,
    end: index + said.length,
    disciplines: disciplinesOf(scene),
  }));
  for (const span of [...spansOf(scene, 'discipline'), ...attempts]) {
    const [discipline] = span.disciplines;
    const nth = NTH.exec(lower.slice(Math.max(0, span.start - 50), span.start));
    const said = nth?.[1];
    if (!discipline || !nth || !said || NARROWER.test(lower.slice(span.end))) continue;
    const start = span.start - nth[0].length;
    const left = lower.slice(Math.max(0, start - 60), start);
    if (!/(?:\b(?:his|her)|['’]s?|\b(?:a|the))\s(?:very\s|only\s|just\s)?$/.test(left)) continue;
    if (
      /\b(?:not|never|will|would|hopes?|plans?|the|next|after|before|since|training for|prepar[A-Za-zÀ-ɏ]+ for)\s(?:[A-Za-zÀ-ɏ]+\s){0,3}$/.test(
        left,
      )
    )
      continue;
    // `winning her first marathon`: after some that were not won.
    if (WINS.test(left)) continue;
    const subject = subjectOf(scene, start, span.end);
    if (!subject) continue;
    found.push({
      start,
      end: span.end,
      ...subject,
      nth: said === 'maiden' ? 1 : (ordinalOf(said) ?? 1),
      of: discipline.name.toLowerCase(),
      all: ofDisciplines(
        scene,
        subject.person,
        span.disciplines.map(({ id }) => id),
      ),
      firm: true,
    });
  }
  return found;
}

/** `his first Olympics`, `her third appearance at the World Championships`, `his first experience ever to compete in the Games`. */
async function appearances(scene: Scene): Promise<readonly DebutMention[]> {
  const { lower } = scene.reading;
  const found: DebutMention[] = [];
  for (const event of spansOf(scene, 'event')) {
    const [id] = event.series;
    const series = event.title || event.series.length > 1 || !id ? undefined : await scene.facts.series(id);
    if (series?.kind !== 'games' && series?.kind !== 'championship') continue;
    const from = Math.max(0, event.start - 90);
    const match = APPEARANCE.exec(lower.slice(from, event.start));
    if (!match || NARROWER.test(lower.slice(event.end))) continue;
    const start = from + match.index + match[0].indexOf(match[1] as string);
    // "took his first World Championship": it is won.
    if (WON_FIRST.test(lower.slice(from, start))) continue;
    const subject = subjectOf(scene, start, event.end);
    if (!subject) continue;
    const said = match[1] as string;
    const nth = said === 'maiden' ? 1 : (ordinalOf(said) ?? 1);
    found.push({
      start,
      end: event.end,
      ...subject,
      nth,
      games: true,
      ...(await atSeries(scene, subject.person, event.series)),
    });
  }
  return found;
}

const WON_FIRST =
  /\b(?:w[io]n(?:s|ning)?|took|tak(?:es?|ing)|claim[a-z]*|secur[a-z]*|captur[a-z]*|clinch[a-z]*|seal[a-z]*|earn[a-z]*|landed)\s(?:his|her)\s(?:very\s)?$/;

/** Before the name of a championship: `his first `, `her third time competing at the `. */
const APPEARANCE =
  /\b(?:his|her)\s(?:very\s)?(first|maiden|second|third|fourth|fifth|sixth|\d(?:st|nd|rd|th))\s(?:(?:time|experience|appearance|participation|start)\s(?:ever\s)?(?:(?:to\scompete|competing|to\srun|running|to\srace|racing)\s)?(?:with\sthe\s[a-zà-ɏ’'-]{1,16}\s[a-zà-ɏ]{1,10}\s)?(?:at|in)\s(?:the\s)?)?$/;

/** `started his international career in 2019`. */
function careers(scene: Scene): readonly DebutMention[] {
  const match =
    /\b(?:start(?:ed|s)?|began|begun|launch(?:ed|es)?|kicked off|opened)\s(?:his|her)\s(international|marathon|half[\s-]marathon)\s(?:running\s|racing\s)?career\b/.exec(
      scene.reading.lower,
    );
  if (!match) return [];
  const [start, end] = [match.index, match.index + match[0].length];
  const subject = subjectOf(scene, start + match[0].search(/\b(?:his|her)\b/) + 4, end);
  if (!subject) return [];
  const kind = (match[1] as string).replace(' ', '-');
  const international = kind === 'international';
  const all = international ? abroad(scene, subject.person) : ofDisciplines(scene, subject.person, [kind]);
  return [{ start, end, ...subject, nth: 1, of: international ? 'race abroad' : kind, all, firm: !international }];
}

type Subject = Pick<DebutMention, 'person' | 'sure'>;

/** Whose it is: the possessor right before it, else the one who acts. */
function subjectOf(scene: Scene, start: number, end: number): Subject | undefined {
  const people = castOf(scene);
  const { lower } = scene.reading;
  const possessor = people
    .filter(({ span }) => span.possessive && span.end <= start)
    .filter(({ span }) => /^(?:['’]s?)?\s(?:[A-Za-zÀ-ɏ\d,-]+\s){0,5}$/.test(lower.slice(span.end, start)))
    .at(-1);
  // `Mutai was pushed by Moses Mosop, who lost in his first marathon`: of the one whom the words go on about.
  const actor = possessor && possessor.span.via !== 'pronoun' ? undefined : actorAt(scene, start);
  const last = people.findLast(({ span }) => span.end <= start && span.via !== 'pronoun');
  if (actor?.is === 'known' && actor.member.span === last?.span && /^,?\swho\s/.test(lower.slice(last.span.end)))
    return last;
  if (possessor) return possessor;
  const next = people.find(
    ({ span }) => span.start >= end && /^,?\s(?:[A-Za-zÀ-ɏ'’-]+\s){0,2}$/.test(lower.slice(end, span.start)),
  );
  if (next && !next.span.possessive && /^(?:debutant|first)/.test(lower.slice(start))) return next;
  const unknown = spansOf(scene, 'person')
    .filter(({ end: last }) => last <= start)
    .at(-1);
  const known = people.filter(({ span }) => span.end <= start && !isObject(scene, span)).at(-1);
  if (unknown && (!known || unknown.start > known.span.start) && !people.some(({ span }) => span === unknown))
    return undefined;
  return (
    known ??
    people.find(({ span }) => span.start >= end && span.start - end < 60 && /^(?:on|in|making|at)\b/.test(lower))
  );
}

/** What a debut is one in: the discipline or the race whose name stands with it. */
async function contest(
  scene: Scene,
  person: Person,
  start: number,
  end: number,
): Promise<Pick<DebutMention, 'of' | 'all' | 'firm'> | undefined> {
  const { lower } = scene.reading;
  const isBeside = (span: Span) =>
    (span.end <= start && /^(?:['’]s)?[\s-](?:world\s|major\s)?$/.test(lower.slice(span.end, start))) ||
    (span.start >= end && /^\s(?:(?:in|at|over|for|of)\s)?(?:the\s)?(?:\d{4}\s)?$/.test(lower.slice(end, span.start)));
  for (const span of scene.reading.spans) {
    if (span.kind === 'discipline' && isBeside(span))
      return {
        of: span.disciplines[0]?.name.toLowerCase() ?? '',
        all: ofDisciplines(
          scene,
          person,
          span.disciplines.map(({ id }) => id),
        ),
        firm: true,
      };
    if (span.kind === 'event' && span.end <= start && isBeside(span)) return atSeries(scene, person, span.series);
    if (span.kind === 'place' && span.known && span.end <= start && isBeside(span)) {
      const series = await seriesAt(scene, span);
      if (series.length > 0) return atSeries(scene, person, series);
    }
  }
  const left = lower.slice(Math.max(0, start - 20), start);
  if (/\b(?:olympic)\s$/.test(left)) return atSeries(scene, person, ['olympics']);
  if (/\b(?:athletics?|sporting|running)\s$/.test(left) && /^\s(?:at|in|with|came|was)\b/.test(lower.slice(end)))
    return { of: 'race', all: byDay(scene, person), firm: false };
  if (/\binternational\s$/.test(left)) return { of: 'race abroad', all: abroad(scene, person), firm: false };
  // "on his debut", "debuted over the distance": of the discipline the text is about, else that of the mark it gives.
  const marked = [...new Set(markedIn(scene, person).map(({ discipline }) => discipline))];
  // Of a race that is named the name, and not the title of whoever runs it; else the mark, before what the text was on.
  const named = spansOf(scene, 'discipline').filter(({ end: last }) => !isTitle(scene, last));
  const spoken = named.length > 0 ? named.flatMap(({ disciplines }) => disciplines) : disciplinesOf(scene);
  const meant = spoken.length > 0 && (named.length > 0 || marked.length === 0) ? spoken : marked;
  if (!meant.some(({ id }) => /marathon/.test(id))) return undefined;
  const isCounted = NEXT_MARATHON.test(lower.slice(Math.max(0, start - 80), start));
  return inDisciplines(scene, person, meant, isCounted || /\bdistance\b/.test(lower.slice(end, end + 24)));
}

/** `only the third marathon of his career, after his debut in Valencia`: one in the same. */
const NEXT_MARATHON =
  /\b(?:second|third|fourth|fifth|sixth|\dth|next|other)\smarathons?\b[^.;]{0,40}\b(?:after|since|following)\s(?:his|her|making\s(?:his|her))\s$/;

function inDisciplines(scene: Scene, person: Person, meant: readonly Discipline[], firm: boolean) {
  const ids = meant.map(({ id }) => id);
  return { of: meant[0]?.name.toLowerCase() ?? '', all: ofDisciplines(scene, person, ids), firm };
}

async function atSeries(scene: Scene, person: Person, series: readonly string[]) {
  const name = (await scene.facts.series(series[0] ?? ''))?.name ?? '';
  const all = byDay(scene, person).filter(({ event }) => series.some((id) => event?.startsWith(`${id}-`)));
  return { of: name, all, firm: true };
}

function byDay(scene: Scene, person: Person): readonly Achievement[] {
  return [...achievementsOf(person, scene.facts.lexicons.rules)].sort((a, b) => a.date.first - b.date.first);
}

function ofDisciplines(scene: Scene, person: Person, ids: readonly string[]): readonly Achievement[] {
  return byDay(scene, person).filter(({ discipline }) => ids.includes(discipline.id));
}

/** Races in another country than one's own. */
function abroad(scene: Scene, person: Person): readonly Achievement[] {
  return byDay(scene, person).filter(({ country, nation }) => country !== undefined && nation && country !== nation);
}
