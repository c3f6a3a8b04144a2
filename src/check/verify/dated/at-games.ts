/**
 * The year of the championships at which somebody set a record: `the record Ayana set at the 2016 Olympics`, `Norman's
 * national record set at the 1968 Games`. A year in which none were held is wrong, too.
 */
import { castOf, disciplinesOf, type Scene } from '../../scene.ts';
import { type Achievement, achievementsOf } from '../achievements.ts';
import type { Runner } from './deed.ts';

export interface AtGames {
  readonly start: number;
  readonly end: number;
  readonly subject: Runner;
  /** What was set at such championships, in whatever year. */
  readonly done: Achievement;
  readonly agrees: boolean;
  /** Whether no other record can be meant. */
  readonly sure: boolean;
}

const AT =
  /\b(?:set|r[au]n|thrown?|threw|jumped|cleared|established|achieved|recorded|clocked)\s(?:at|in|during)\sthe\s((\d{4})\s(olympics|olympic\sgames|world\schampionships|commonwealth\sgames|european\schampionships))\b/g;
const RECORD = /\b(?:record|mark|best)\b[^.;]{0,60}$/;
const SERIES: Readonly<Record<string, string>> = { olympics: 'olympics', 'olympic games': 'olympics' };
/** From whoever set it to the words of setting it: `'s 200m national record`, or nothing. */
const TO_SET =
  /^(?:['’]s?\s(?:[a-z\d,'’-]+\s){0,6}(?:record|mark|best),?\s(?:(?:which|that)\s)?(?:was\s)?|\s(?:had\s)?)$/;

/** @returns each such year with what it is the year of */
export function recordsAtGames(scene: Scene): readonly AtGames[] {
  const { lower } = scene.reading;
  if (!/\bthe\s\d{4}\s[ocwe]/.test(lower)) return [];
  return [...lower.matchAll(AT)].flatMap((match): readonly AtGames[] => {
    const [said, words = '', year = '', games = ''] = match;
    const subject = castOf(scene).findLast(({ span }) => span.end <= match.index);
    if (!subject || subject.span.via === 'pronoun' || !TO_SET.test(lower.slice(subject.span.end, match.index)))
      return [];
    if (!RECORD.test(lower.slice(0, subject.span.possessive ? match.index : subject.span.start))) return [];
    const series = SERIES[games] ?? games.replace(' ', '-');
    const spoken = new Set(disciplinesOf(scene).map(({ id }) => id));
    const records = achievementsOf(subject.person, scene.facts.lexicons.rules).filter(
      (each) => each.records.length > 0 && (spoken.size === 0 || spoken.has(each.discipline.id)),
    );
    const there = records.filter(({ event }) => event?.startsWith(`${series}-`));
    const [only] = there;
    if (!only) return [];
    const done = there.find(({ event }) => event === `${series}-${year}`);
    const start = match.index + said.length - words.length;
    const place = { start, end: start + words.length, subject };
    if (done) return [{ ...place, done, agrees: true, sure: subject.sure }];
    // Something else of that year may be meant.
    const isElse = records.some(({ date }) => date.text.startsWith(year));
    const isOne = new Set(there.map(({ event }) => event)).size === 1;
    return isElse ? [] : [{ ...place, done: only, agrees: false, sure: subject.sure && isOne }];
  });
}
