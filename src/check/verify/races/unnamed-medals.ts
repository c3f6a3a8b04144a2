/**
 * Medals of championships that the words beside them do not name: `took silver in 1:56.34`, `Lewis took the silver medal
 * and Myricks the bronze`. The mark, the year, the news or all else of the text tells which final it was.
 */
import type { Person } from '../../../dataset/entries.ts';
import { ordinal } from '../../../domain/ordinal.ts';
import { type Basis, type Claim, contradictedIf, supported } from '../../claim.ts';
import { before, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../achievements.ts';
import { markedIn } from '../firm.ts';
import { isAbsolute } from '../marks/dated-marks.ts';
import { did } from '../marks/mark-words.ts';
import { isSame } from '../marks/performance.ts';
import { clauseAt } from '../setting.ts';
import { CHAMPIONSHIPS } from './championships.ts';
import { finalOfCompetition, finalsOf, markBehind, medalsTold } from './medals-told.ts';
import { isFinal } from './races.ts';
import { isInRelay, mayRunRelays } from './relays.ts';

/** A medal as the words have it. */
export interface SaidMedal {
  readonly span: { readonly start: number; readonly end: number };
  readonly place: number;
  readonly person: Person;
  readonly sure: boolean;
}

/** @returns undefined where nothing tells which final is meant */
export async function unnamedMedal(scene: Scene, said: SaidMedal): Promise<Claim | undefined> {
  const claim =
    (await byMark(scene, said)) ??
    (await byOwnMark(scene, said)) ??
    (await told(scene, said)) ??
    (await news(scene, said)) ??
    (await ofCompetition(scene, said));
  const { span } = said;
  const words = scene.reading.lower.slice(span.start, span.end);
  // `Kerley, the silver medallist of three years earlier, had to be content with bronze in 9.81`: of another day.
  const isCalled = /medall?ist$/.test(words);
  // `her first title after three silver medals`: of other days, too.
  const isOther = OF_OTHERS.test(before(scene, span, 40)) || /\smedals$/.test(words);
  // `third in the 400 metres, and a day later won gold in the relay`.
  const isRelay = isInRelay(scene, span);
  return (isCalled || isOther || isRelay) && claim?.verdict === 'contradicted' ? undefined : claim;
}

const OF_OTHERS =
  /\bmedals\b[^.;]{0,24}[,:(–—-]\s?(?:an?\s)?(?:(?:gold|silver|bronze)(?:,|\sand)\s(?:an?\s)?){0,2}$|\b(?:two|three|four|five|six|seven|several|successive|consecutive|straight)\s(?:[a-z]+\s){0,2}$|\b(?:following|after|since|to go with|to add to|on top of|as well as)\s(?:[a-z’']+\s){0,4}$/;

/** Championships that the dataset does not have. */
const OTHER_GAMES =
  /\b(?:african|commonwealth|european|asian|pan[- ]american|indoors?|u-?20|u-?18|under-\d\d|juniors?|youth|cross[- ]country|national|ncaa|collegiate|trials|cup|universiade|university|relays?|diamond|military|paralympics?)\b/;

/** Championships of the young, none of which the dataset has: a medal there is not the one of that year. */
export const OF_THE_YOUNG = /\b(?:u-?\d\d|under-\d\d|juniors?|youth)\b/;

/** A title may be of any race; a medal is of a final. */
const isMedal = ({ reading: { lower } }: Scene, { span }: SaidMedal): boolean =>
  /^(?:gold|silver|bronze)/.test(lower.slice(span.start));

/**
 * A medal, and the place somebody had in the final that is meant.
 *
 * @param isFirm whether it can be no other final
 */
function heldAgainst({ span, place, person, sure }: SaidMedal, shown: Achievement, isFirm: boolean): Claim | undefined {
  const basis: Basis = {
    type: 'medal',
    span,
    subject: person,
    claimed: medalWord(place),
    asOf: shown.date.text,
    sources: shown.sources,
  };
  const reason = `${person.name} was ${ordinal(shown.place as number)}: ${did(shown)}`;
  const judged = { actual: medalWord(shown.place as number), reason };
  if (shown.place === place) return supported(basis, judged);
  return isFirm ? contradictedIf(sure, basis, judged) : undefined;
}

/** `took silver in 1:56.34`, where no championship is named: that of the mark. */
async function byMark(scene: Scene, said: SaidMedal): Promise<Claim | undefined> {
  const mark = markBehind(scene, said.span);
  const finals = mark ? await finalsOf(scene, said.person, mark) : [];
  const shown = finals.find((each) => each.place === said.place) ?? finals[0];
  return shown && heldAgainst(said, shown, finals.length === 1 && !OTHER_GAMES.test(scene.reading.lower));
}

/** `threw 82.20m, which was enough to win him bronze`, where no championship is named beside it: that of the marks told. */
async function byOwnMark(scene: Scene, said: SaidMedal): Promise<Claim | undefined> {
  if (!isMedal(scene, said)) return undefined;
  const { lower } = scene.reading;
  const { person, span } = said;
  const marks = spansOf(scene, 'amount').filter(
    (each) => each.end <= span.start && scene.claims.some((claim) => isMarkOf(claim, each, person)),
  );
  const finals = (await Promise.all(marks.map((mark) => finalsOf(scene, person, mark)))).flat();
  const [shown] = finals;
  if (!shown || finals.some(({ event, discipline }) => event !== shown.event || discipline !== shown.discipline))
    return undefined;
  // `ran 3:32.53 to keep the title, and took silver in the 800m`: of another final than that of the mark.
  const named = disciplineBeside(scene, span);
  if (named && !named.disciplines.some(({ id }) => id === shown.discipline.id)) return undefined;
  const isElse =
    OTHER_GAMES.test(lower) ||
    spansOf(scene, 'date').some((each) => isAbsolute(each) && !overlaps(each.date, shown.date)) ||
    spansOf(scene, 'event').some((each) => !each.series.some((id) => shown.event?.startsWith(`${id}-`))) ||
    (lower.match(/\b(?:gold|silver|bronze)\b/g)?.length ?? 0) > 1;
  return heldAgainst(said, shown, !isElse && finals.length === 1);
}

const isMarkOf = ({ type, verdict, start, subject }: Claim, mark: { start: number }, { id }: Person): boolean =>
  (type === 'mark' || type === 'personal-best') &&
  verdict === 'supported' &&
  start === mark.start &&
  subject?.id === id;

/** A medal of a championship that its year, or the sentence before, gives. */
async function told(scene: Scene, said: SaidMedal): Promise<Claim | undefined> {
  if (!isMedal(scene, said) || OF_THE_YOUNG.test(scene.reading.lower)) return undefined;
  const meant = await medalsTold(scene, said.span, said.person, disciplinesOfMedal(scene, said.span));
  const shown = meant.find((each) => each.place === said.place) ?? meant[0];
  const elsewhere = [scene, ...scene.before.slice(0, 1)].some(({ reading }) => OTHER_GAMES.test(reading.lower));
  return shown && heldAgainst(said, shown, meant.length === 1 && said.sure && !elsewhere);
}

/** `Lewis took the silver medal and Myricks the bronze`: of the championships that all else of the text is of. */
async function ofCompetition(scene: Scene, said: SaidMedal): Promise<Claim | undefined> {
  if (!isMedal(scene, said) || OTHER_GAMES.test(scene.reading.lower)) return undefined;
  const shown = await finalOfCompetition(scene, said.person, disciplinesOfMedal(scene, said.span));
  return shown && heldAgainst(said, shown, true);
}

/** A medal of a championship that is just going on, which the sentence does not name. */
async function news(scene: Scene, said: SaidMedal): Promise<Claim | undefined> {
  const { published } = scene;
  const { span, place, person } = said;
  if (published?.precision !== 'day') return undefined;
  // Of another year than that of the news.
  const clause = clauseAt(scene, span);
  const past = spansOf(scene, 'date').some(
    ({ start, date }) => start >= clause.start && start < clause.end && date.last < published.first - 30,
  );
  if (past) return undefined;
  const named = disciplinesOfMedal(scene, span);
  const done = achievementsOf(person, scene.facts.lexicons.rules).filter(
    (each) =>
      each.event !== undefined &&
      isFinal(each) &&
      (named.length === 0 || named.includes(each.discipline.id)) &&
      each.date.last >= published.first - 12 &&
      each.date.first <= published.last,
  );
  const kinds = await Promise.all(
    done.map(async (each) => CHAMPIONSHIPS.has((await scene.facts.event(each.event as string))?.series.kind ?? '')),
  );
  const placed = done.filter((each, at) => kinds[at] && each.place !== undefined);
  // `won bronze with 89.45 metres`: the mark tells the final.
  const marked = markedIn(scene, person);
  const told = placed.filter((each) =>
    marked.some(({ date, mark }) => date.text === each.date.text && mark === each.mark),
  );
  const finals = told.length > 0 ? told : placed;
  const first = finals.find((each) => each.place === place) ?? finals[0];
  if (!first) return undefined;
  // `Hodgkinson took silver and Mu bronze in 1:56.61`: a mark that is somebody else's, or of another race.
  const mark = markBehind(scene, span);
  const isOfIt = !mark || mark.readings.some((reading) => isSame(reading, first));
  // "champion" alone may be of another race, and a medal without its event, too.
  const only =
    finals.length === 1 && (named.length > 0 || told.length > 0 || !mayRunRelays(person, scene.facts.lexicons.rules));
  return heldAgainst(said, first, isOfIt && isMedal(scene, said) && only);
}

/** The discipline right beside a medal, before it or behind it. */
function disciplineBeside(scene: Scene, { start, end }: { start: number; end: number }) {
  const { lower } = scene.reading;
  return spansOf(scene, 'discipline').find(
    (each) =>
      (each.end <= start && /^(?:\sfinal)?\s$/.test(lower.slice(each.end, start))) ||
      (each.start >= end &&
        /^\s(?:(?:medal|title)\s)?(?:in|at|over)\s(?:the\s)?(?:(?:men|women)['’]s\s)?$/.test(
          lower.slice(end, each.start),
        )),
  );
}

/** What a medal is of: the discipline beside it, else any the sentence names. */
export function disciplinesOfMedal(scene: Scene, span: { start: number; end: number }): readonly string[] {
  const { end } = span;
  const { lower } = scene.reading;
  const all = spansOf(scene, 'discipline');
  const beside = disciplineBeside(scene, span);
  // `took bronze in Doha and was fourth in Tokyo over 5000 metres`: of the other place.
  const isOfPlace = (each: { start: number }) =>
    spansOf(scene, 'ordinal').some(
      (place) =>
        place.start >= end &&
        place.end <= each.start &&
        /(?:,|\b(?:and|but|then))\s(?:was|came|finished|placed)\s(?:only\s)?$/.test(lower.slice(end, place.start)),
    );
  const own = all.filter((each) => !isOfPlace(each));
  return (beside ? [beside] : own).flatMap(({ disciplines }) => disciplines.map(({ id }) => id));
}

/** `silver` for the second place. */
export function medalWord(place: number): string {
  return ['gold', 'silver', 'bronze'][place - 1] ?? ordinal(place);
}
