/**
 * The entries of a list of world records: `World record: 8.95, Mike Powell (USA), Tokyo 1991`, `women's 400m, 47.60 (Marita
 * Koch, 1985); men's hammer, 86.74 (Yuriy Sedykh, 1986)`, and rows below a heading that says so.
 *
 * In a list no verb says who did what: what stands together, with nothing but signs between, belongs together.
 */
import type { Discipline } from '../../../dataset/entries.ts';
import { dateOf } from '../../../domain/date.ts';
import type { AmountSpan, RecordSpan, Span, SpanOf } from '../../reading/span.ts';
import { castOf, disciplinesOf, type Scene, spansOf } from '../../scene.ts';
import { isAbsolute } from '../marks/dated-marks.ts';
import { roleOf } from '../role.ts';
import { isUnheld } from './record-meant.ts';

type Member = ReturnType<typeof castOf>[number];

export interface RecordEntryTold {
  readonly mark: AmountSpan;
  readonly who: Member;
  /** Empty where nothing says which. */
  readonly disciplines: readonly Discipline[];
  readonly date: SpanOf<'date'> | undefined;
  readonly place: SpanOf<'place'> | undefined;
  /** Not where it is called that of an area or of the Games, in the same list. */
  readonly ofWorld: boolean;
}

/** What may stand between the parts of an entry: signs, and how the mark was made. */
const JOINT =
  /^\s?(?:m|s|secs?|metres|meters|seconds|points|pts)?(?:[\s,;:()|/·•–—-]|\b(?:by|from|of|in|at|on|set|run|ran|threw|jumped|cleared|vaulted|back)\b){0,8}$/;
/** Behind the word for the record, up to the first entry. */
const LEADS = /^(?:\s?\(?\s?|[^.;]{0,60}[:–—|]\s?(?:[^.;:]{0,30}[-,|]\s?)?)$/;
/** Another kind of record, or of mark, beside that of the world. */
const OTHER_KIND =
  /\b(?:AR|ER|OR|CR|NR|MR|SB|PB|PR|WL|WU20R|championships?|olympic|european|area|meeting)\b[^.;]{0,16}$/;

/** @returns none where no word beside them says that they are records of the world */
export function recordEntries(scene: Scene): readonly RecordEntryTold[] {
  const marks = spansOf(scene, 'amount').filter((each) => !each.adjective && roleOf(scene, each) === 'mark');
  if (marks.length === 0) return [];
  const people = castOf(scene).filter(
    ({ span }) => !span.possessive && span.via !== 'pronoun' && span.via !== 'epithet',
  );
  const [mark, person] = [marks[0], people[0]];
  if (!mark || !person) return [];
  const found: RecordEntryTold[] = [];
  let leading: RecordSpan | 'heading' | undefined;
  const markFirst = marks.some((each) => each.end <= person.span.start && isJoined(scene, each.end, person.span.start));
  for (const [at, each] of marks.entries()) {
    const from = marks[at - 1]?.end ?? 0;
    const to = marks[at + 1]?.start ?? scene.reading.lower.length;
    const who = markFirst
      ? people.find(({ span }) => span.start >= each.end && span.end <= to)
      : people.findLast(({ span }) => span.end <= each.start && span.start >= from);
    if (!who) continue;
    const [first, last] = markFirst ? [each, who.span] : [who.span, each];
    if (!isJoined(scene, first.end, last.start)) continue;
    const leads = leaderOf(scene, first, leading);
    if (!leads) continue;
    leading = leads;
    const disciplines = labelOf(scene, from, first.start);
    const ofWorld = !OTHER_KIND.test(scene.reading.text.slice(Math.max(0, first.start - 40), first.start));
    found.push({ mark: each, who, disciplines, ...aside(scene, last.end), ofWorld });
  }
  return found;
}

/** Whether only signs, nations and places stand between two offsets. */
function isJoined(scene: Scene, from: number, to: number): boolean {
  let at = from;
  for (const each of scene.reading.spans) {
    if (each.start < at || each.end > to) continue;
    if (!['nation', 'place', 'date', 'discipline'].includes(each.kind)) continue;
    if (!JOINT.test(scene.reading.lower.slice(at, each.start))) return false;
    at = each.end;
  }
  return JOINT.test(scene.reading.lower.slice(at, to));
}

/** The day and the place that follow, one beside the other. */
function aside(scene: Scene, from: number): Pick<RecordEntryTold, 'date' | 'place'> {
  let [at, date, place]: [number, RecordEntryTold['date'], RecordEntryTold['place']] = [from, undefined, undefined];
  for (const each of scene.reading.spans) {
    if (each.start < at) continue;
    if (!JOINT.test(scene.reading.lower.slice(at, each.start))) break;
    if (each.kind === 'date' && !date && isAbsolute(each)) date = each;
    else if (each.kind === 'event' && !date && each.year !== undefined)
      date = { ...each, kind: 'date', date: dateOf(String(each.year)), relative: false };
    else if (each.kind === 'place' && each.known && !place && !date) place = each;
    else if (each.kind === 'person' && each.orPlace && !place && !date)
      place = { kind: 'place', start: each.start, end: each.end, name: each.words.join(' '), known: true };
    else if (each.kind !== 'nation' && each.kind !== 'place') break;
    at = each.end;
  }
  return { date, place };
}

/** The discipline before an entry, else that of the whole list; where others have one, and it has none that is known, none. */
function labelOf(scene: Scene, from: number, to: number): readonly Discipline[] {
  const all = spansOf(scene, 'discipline');
  const label = all.findLast(({ start, end }) => start >= from && end <= to);
  if (label) return label.disciplines;
  const first = spansOf(scene, 'amount')[0]?.start ?? 0;
  return all.some(({ start }) => start > first) ? [] : disciplinesOf(scene);
}

/** What says that an entry is of the record of the world: the nearest word before, or a heading above nothing but rows. */
function leaderOf(
  scene: Scene,
  entry: Pick<Span, 'start'>,
  known: RecordSpan | 'heading' | undefined,
): RecordSpan | 'heading' | undefined {
  const word = spansOf(scene, 'record').findLast(({ end }) => end <= entry.start);
  if (word) {
    const leads = word === known || LEADS.test(scene.reading.text.slice(word.end, entry.start));
    return leads && isWorld(scene, word) ? word : undefined;
  }
  for (const each of scene.before) {
    const said = spansOf(each, 'record').at(-1);
    // `What is the record in the discus? 75.56, by Mykolas Alekna.`
    if (said) return isHeading(each) && isWorld(each, said) ? 'heading' : undefined;
    if (!isRow(each)) return undefined;
  }
  return undefined;
}

function isWorld(scene: Scene, record: RecordSpan): boolean {
  if (isUnheld(scene, record) || /\bindoor/.test(scene.reading.lower)) return false;
  return (
    record.scope === 'world' ||
    (record.scope === 'any' &&
      !scene.reading.spans.some(({ kind, end }) => ['event', 'nation'].includes(kind) && end <= record.start))
  );
}

const isHeading = ({ heading, reading: { text } }: Scene): boolean =>
  heading || (text.length < 90 && !/[.!]\s*$/.test(text));

const isRow = (scene: Scene): boolean =>
  scene.reading.text.length < 120 && spansOf(scene, 'amount').length > 0 && castOf(scene).length > 0;
