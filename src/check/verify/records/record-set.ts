/** Whether somebody set a record, where and when a clause says. */
import type { Person } from '../../../dataset/entries.ts';
import { dateOf } from '../../../domain/date.ts';
import { compareMarks } from '../../../domain/discipline.ts';
import { type Basis, type Claim, contradictedIf, supported, unknown } from '../../claim.ts';
import { isSaidApart } from '../../clauses/clauses.ts';
import type { Span } from '../../reading/span.ts';
import { before, type Scene, spansOf } from '../../scene.ts';
import { achievementsOf, overlaps } from '../achievements.ts';
import { conflictsOf, isOn } from '../marks/performance.ts';
import { settingOf } from '../setting.ts';
import { standsBy } from './dated-records.ts';
import type { HeldClaim } from './held-claim.ts';
import {
  type Broken,
  holdersOf,
  isHeldBy,
  type RecordList,
  recordLists,
  recordWords,
  standingOn,
} from './progression.ts';
import { areasOf, disciplinesAt, recordsMeant } from './record-meant.ts';

export async function judgeSet(scene: Scene, held: HeldClaim): Promise<Claim | undefined> {
  const { person, record, span, type } = held;
  const areas = areasOf(person, record);
  const meant = await recordsMeant(scene, person, record, areas, { category: record.category });
  // What is hoped for is no claim; what was done `to break the record` is in the news or has its mark here.
  if (held.open && !(meant.pinned && meant.singled)) return undefined;
  const day = scene.published ?? scene.today;
  const basis = (broken: Broken | undefined, asOf?: string): Basis => ({
    type,
    span,
    subject: person,
    claimed: `set the ${broken ? recordWords(broken.list) : `${record.scope} record`}`,
    asOf: asOf ?? day.text,
    sources: broken?.step.sources ?? [],
  });
  const near = settingOf(scene, record as Span, undefined);
  const isOfOther = (date: Span) =>
    isOfBroken(scene, date, record) ||
    isOfDeedBefore(scene, date, record) ||
    isSaidApart(scene, record, date, person.id);
  const isOfTitle = (each: Span) => OF_TITLE.test(before(scene, each, 50));
  const setting = {
    ...near,
    dates: near.dates.filter((each) => !isOfOther(each)),
    events: near.events.filter((each) => !isOfTitle(each)),
    places: near.places.filter((each) => !isOfTitle(each) && !isOfDeedBefore(scene, each, record)),
  };
  const done = achievementsOf(person, scene.facts.lexicons.rules);
  const agreeing: Broken[] = [];
  const clashing: { broken: Broken; said: string }[] = [];
  for (const broken of meant.broken) {
    const each = done.find(
      ({ discipline, value, date }) =>
        discipline.id === broken.list.discipline.id && value === broken.step.value && overlaps(date, broken.set),
    );
    const conflicts = each ? await conflictsOf(scene.facts, each, setting) : [];
    // `who had run no marathon last year, smashed the record on Sunday`: the other day is that of the record.
    const other =
      each !== undefined &&
      conflicts.every((conflict) => conflict.with === 'date') &&
      setting.dates.every(({ relative }) => relative) &&
      setting.around.dates.some((date) => isOn(date, each.date));
    if (conflicts.length === 0 || other) agreeing.push(broken);
    else clashing.push({ broken, said: conflicts.map(({ said }) => said).join(', ') });
  }
  const [found] = agreeing;
  if (found) {
    const { step, list, set } = found;
    return supported(basis(found, set.text), {
      actual: `${step.mark}, ${step.set}`,
      reason: `${person.name} set the ${recordWords(list)} with ${step.mark}${step.city ? `, ${step.city}` : ''} ${step.set}${found.stood ? '' : ' (it is not recognised)'}`,
    });
  }
  const [clash] = clashing;
  if (clash && clashing.length === 1) {
    const { step, list, set } = clash.broken;
    const where = `${step.city ? `${step.city} ` : ''}${set.text}`;
    return contradictedIf(held.sure && !held.open && meant.otherwise.length === 1, basis(clash.broken, set.text), {
      actual: where,
      reason: `${person.name} set the ${recordWords(list)} in ${where}, not ${clash.said}`,
    });
  }
  return clash ? undefined : otherOf(scene, held, basis);
}

/** `Winner of a bronze medal at the London Olympics, he set his record`: where somebody won what he is called by. */
const OF_TITLE =
  /\b(?:medals?|medall?ist|champion|winner|titles?|gold|silver|bronze)\s(?:at|of|in|from)\s(?:the\s)?(?:\d{4}\s)?$/;

/** `broke her 1987 record`, `the 1987 world record`: a year that stands by the record is that of what fell. */
function isOfBroken(scene: Scene, date: Span, record: { readonly start: number }): boolean {
  return standsBy(scene, date, record) && !/\bset(?:s|ting)?\s(?:an?|the)\s$/.test(before(scene, date, 16));
}

/** `won the Olympic title in 1996 and set a record in 2003`: the first year is of what was done first. */
const isOfDeedBefore = (scene: Scene, date: Span, record: { readonly start: number }): boolean =>
  date.end <= record.start &&
  AND_SET.test(scene.reading.lower.slice(date.end, record.start)) &&
  DEED_BEFORE.test(before(scene, date, 90));

const AND_SET =
  /^(?:\s(?:in|on)\s(?:[a-z]+\s)?\d{4})?,?\s(?:and|but|then|before|and\sthen)\s(?:(?:had|has|also|later|then|he|she|twice)\s){0,3}(?:set|setting|broke|broken|breaking|ran|improved|lowered|raised|equalled)\s[^,;]{0,40}$/;
const DEED_BEFORE =
  /\b(?:w[oi]n(?:ning)?|taking|finishing|making|took|claimed|captured|collected|earned|was|were|finished|came|placed|became|competed|retained|defended)\s[^;:]{0,80}$/;

/** Whether somebody did better in those days than what was the record before them. */
function bettered(scene: Scene, list: RecordList, person: Person, window: { first: number; last: number }): boolean {
  const [standing] = standingOn(list, { first: window.first - 1, last: window.first - 1 });
  const own = achievementsOf(person, scene.facts.lexicons.rules).filter(
    ({ discipline, environment, date }) =>
      discipline.id === list.discipline.id && environment === list.environment && overlaps(date, window),
  );
  const { kind } = list.discipline;
  return own.some(({ value }) => value !== null && standing && compareMarks(kind, value, standing.step.value) < 0);
}

/** Somebody else set the record in those days, and the person none. */
async function otherOf(
  scene: Scene,
  { person, record, sure, open }: HeldClaim,
  basis: (broken: Broken | undefined, asOf?: string) => Basis,
): Promise<Claim | undefined> {
  if (open || record.scope !== 'world') return undefined;
  const disciplines = disciplinesAt(scene, record);
  const { published, today } = scene;
  if (spansOf(scene, 'discipline').length === 0 || !published) return undefined;
  const window = { first: published.first - 8, last: published.last };
  const relative = settingOf(scene, record, undefined).dates.some(({ date }) => !overlaps(date, window));
  for (const discipline of relative ? [] : disciplines) {
    for (const list of await recordLists(scene.facts, 'world', discipline, today.last)) {
      const then = list.steps.filter(({ step }) => overlaps(dateOf(step.set), window));
      const [other] = then;
      if (!other || then.some(({ step }) => isHeldBy(step, person)) || list.sex !== person.sex) continue;
      // Better than the record of its day it was one, until it was beaten within the week; lists may leave it out.
      if (bettered(scene, list, person, window)) continue;
      return contradictedIf(
        sure,
        { ...basis(undefined, other.step.set), sources: other.step.sources },
        {
          actual: holdersOf(other.step),
          reason: `${holdersOf(other.step)} set the ${recordWords(list)} with ${other.step.mark} on ${other.step.set}, not ${person.name}`,
        },
      );
    }
  }
  return unknown(basis(undefined), 'not-in-data', `the dataset has no such record of ${person.name}`);
}
