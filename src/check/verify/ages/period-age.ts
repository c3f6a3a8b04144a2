import { preferred } from '../../../dataset/person-facts.ts';
import { ageOn } from '../../../domain/age.ts';
import { dateOf } from '../../../domain/date.ts';
import type { PeriodSpan } from '../../reading/span.ts';
import { after, before, castOf, type Scene, spansOf } from '../../scene.ts';
import { isAge, type Read } from './age-read.ts';
import { AT_ONCE, LABEL, OPENING, pastOf, STILL } from './age-words.ts';
import { isFramed } from './framed.ts';
import { adjectiveOf, besideName } from './owner.ts';

/** `aged 19 years and 86 days`, `at 16 years 39 days`. */
const AND_DAYS = /^(?:,?\s(?:and\s)?\d{1,3}\s(?:days?|months?)(?![A-Za-zÀ-ɏ])){1,2}/;

/** `As a 19-year-old, he`, `won as a 19-year-old`. */
const AS_A = /(?:^|\s)as an?\s(?:[a-z]+\s)?$/;

const AS_OPENING = /^\W{0,2}(?:(?:still|just|only|then)\s)?as an?\s(?:[a-z]+\s)?$/i;

/** Things that grow old as people do. */
const THING =
  /^[\s-](?:(?:world|national|course|olympic|european|african|asian|meeting|championship|british|american|area|continental|stadium)\s)?(?:records?(?![\s-]holder)|mark|best|race|event|competition|wait|drought|tradition|hoodoo|jinx|standard|meeting|course|marathon|stadium|ban|rule|barrier|time|feud|rivalry|reign|company|brand|club)(?![A-Za-zÀ-ɏ]|\s(?:(?:marathon|distance|pole|long|high|triple|shot)\s)?(?:champion|winner|runner|marathoner|sprinter|hurdler|miler|jumper|vaulter|thrower|walker|putter|athlete|man|woman|breaker|setter|racer|medall?ist|star|debutant|great|specialist|favou?rite|holder|legend|hopeful)(?![A-Za-zÀ-ɏ]))/;

/** `23-year-old`, `23 years old`, `24 years of age`. */
export function ofPeriod(scene: Scene, span: PeriodSpan): Read | undefined {
  const right = after(scene, span);
  // `was just seven years old when Jelimo won`
  const isChild = span.old && span.count >= 4 && Number.isInteger(span.count) && /^\swhen\s/.test(right);
  if (span.unit !== 'year' || !(isAge(span.count) || isChild) || THING.test(right)) return undefined;
  const days = AND_DAYS.exec(right)?.[0] ?? '';
  const exact = days !== '' && (AT_ONCE.test(before(scene, span)) || /^\sold\b/.test(right.slice(days.length)));
  const count = /^,?\s(?:and\s)?(\d{1,3})\sdays?(?![A-Za-zÀ-ɏ])/.exec(days)?.[1];
  const daysOld = count === undefined ? {} : { days: Number(count) };
  if (exact) {
    const opens =
      OPENING.test(scene.reading.text.slice(0, span.start)) && /^(?:\sold)?,/.test(right.slice(days.length));
    return { years: span.count, ...daysOld, when: 'event', beside: opens ? 'opening' : 'clause' };
  }
  // `Noah Lyles (27 years) won`, `27 years young`
  if (!span.old && /^\)/.test(right) && besideName(scene, span))
    return { years: span.count, when: 'now', beside: 'name' };
  const old = span.old || /^\s(?:of age|young)\b/.test(right) || LABEL.test(before(scene, span));
  if (!old || /-olds$/.test(scene.reading.text.slice(span.start, span.end))) return undefined;
  // `She was 33-years-old` is no adjective of what follows.
  const said = scene.reading.text
    .slice(span.start, span.end)
    .replace(/years-old$/, /\b(?:the|an?)\s$/.test(before(scene, span)) ? 'year-old' : 'years old')
    .replace(/\s?-?y\/?o$/i, '-year-old');
  if (/-old$|\byear\sold$/i.test(said) && AS_A.test(before(scene, span))) {
    const opening = AS_OPENING.test(scene.reading.text.slice(0, span.start)) && /^\s?,/.test(right);
    if (opening || /^(?:\s?[,.;)]|\s(?:in|at|on|when|who|with|to|for|by|and|back)\b|$)/.test(right))
      return { years: span.count, when: 'event', beside: opening ? 'opening' : 'clause' };
  }
  // `is a 26-year-old who lived in Britain in 2006`
  if (/-old$/i.test(said) && /\bis\s(?:still\s)?(?:an?|the)\s$/.test(before(scene, span)))
    return { years: span.count, when: 'now', beside: 'adjective' };
  if (/-old$|\byear\sold$/i.test(said) && isOfThen(scene, span))
    return { years: span.count, when: 'event', beside: 'adjective' };
  if (/-old$|\byear\sold$/i.test(said))
    return {
      years: span.count,
      when: pastOf(scene, span, isOfSomeTime(scene, span) ? 'event' : 'now'),
      beside: 'adjective',
    };
  const left = before(scene, span);
  const all = scene.reading.text.slice(0, span.start);
  if (isFramed(scene, span)) return { years: span.count, when: 'event', beside: 'opening' };
  if (OPENING.test(all) || (STILL.test(all) && /^(?:\sof\sage)?,/.test(right)))
    return { years: span.count, when: 'now', beside: 'opening' };
  if (LABEL.test(left) && !span.old) return { years: span.count, when: pastOf(scene, span, 'event'), beside: 'clause' };
  return {
    years: span.count,
    when: pastOf(scene, span, /\bwas\s(?:[A-Za-zÀ-ɏ]+\s)?$/.test(left) ? 'then' : 'now'),
    beside: 'clause',
  };
}

/** `In 2003 an 18-year-old Kipchoge won`: of the day that is told, which is long over. */
function isOfThen(scene: Scene, span: PeriodSpan): boolean {
  const { published } = scene;
  if (published === undefined || !/(?:^|[\s(])(?:an?|was an?|was (?:just|only|still) an?)\s$/.test(before(scene, span)))
    return false;
  // `Makau is a 26-year-old who lived in Britain in 2006`: of today.
  if (/\b(?:is|remains)\s(?:still\s|now\s|only\s|just\s)?an?\s$/.test(before(scene, span))) return false;
  const owner = adjectiveOf(scene, span, castOf(scene));
  const born = owner && preferred(owner.person, 'born');
  return spansOf(scene, 'date').some(({ date, relative }) => {
    if (relative || date.last >= published.first - 200) return false;
    // `a 17-year-old, beating a record of 2000`: of a day when he was no child.
    const age = born ? ageOn(dateOf(born.value), date) : undefined;
    return (
      !born || (age !== undefined && Math.min(Math.abs(age.min - span.count), Math.abs(age.max - span.count)) <= 6)
    );
  });
}

/** `A 17-year-old McLaughlin ran in Rio`: of the time that is told, not of whoever is introduced. */
function isOfSomeTime(scene: Scene, span: PeriodSpan): boolean {
  return (
    /(?:^|[\s(])an?\s$/i.test(before(scene, span)) &&
    castOf(scene).some(({ span: { start, via } }) => start === span.end + 1 && (via === 'surname' || via === 'full'))
  );
}
