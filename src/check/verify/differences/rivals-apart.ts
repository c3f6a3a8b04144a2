/**
 * The gap between two rivals, in whatever words: where a sentence names two, and the race in which they met is the only
 * one it can be, an amount that is small beside their marks is what lay between them.
 *
 * `had a four-second cushion on Hernandez`, `with two centimetres to spare over Moreno`, `The gulf between them was 1.98 m`.
 */
import { gapWords } from '../../../domain/gap.ts';
import { type Basis, type Claim, contradicted, supported } from '../../claim.ts';
import type { AmountSpan } from '../../reading/span.ts';
import { after, before, type Scene, spansOf } from '../../scene.ts';
import { roleOf } from '../role.ts';
import { tells, wordingOf } from './gap-wording.ts';
import { isSmall, metIn } from './met-in.ts';

/** Of another gap than that of the race at its end. */
const ELSE =
  /\b(?:records?|bests?|improv[a-z]+|pb|led|leading|leader|bell|lap|half-?way|splits?|wind|reaction|rounds?|attempts?|miss(?:ed|es|ing)?|fault|penalt[a-z]+|taller|older|younger|standard|limit|barrier|pace)\b/;
/** Not told as a fact, or of several races. */
const OPEN =
  /\b(?:would|could|should|might|may|will|hop(?:es?|ed|ing)|wants?|wanted|aims?|if|never|not|total|combined|altogether|aggregate|average|twice|again)\b|n['’]t\b/;
/** Words that an amount between two is told by, before it and behind it. */
const CUE_BEFORE =
  /\b(?:by|within|margin|gap|gulf|chasm|distance|difference|advantage|lead|cushion|deficit|buffer|separat[a-z]+|divid[a-z]+|split|home|finish(?:ed)?|arriv[a-z]+|just|only|mere|and|had|with|was|still)\b[^.;]{0,26}$/;
const CUE_AFTER =
  /^[\s-](?:(?:of|in)\s)?(?:[a-z]+\s){0,2}?(?:to\sspare|in\shand|in\sarrears|in\sfront|in\sit|cushion|margin|gap|gulf|lead|advantage|deficit|buffer|win|victory|triumph|defeat|later|earlier|behind|ahead|clear|adrift|back|down|up|apart|between|separat[a-z]+|divid[a-z]+|cover[a-z]+|split|before|after|when|off|short|shy|away|too|more|less|fewer|further|farther|longer|higher|faster|slower|quicker|better|worse|superior|inferior)\b/;

/** From a gap to whoever another clause is of. */
const NEXT = /;|,\s(?:and|but|while|with)\s/;

export function rivalsApart(scene: Scene, span: AmountSpan): Claim | undefined {
  const { lower } = scene.reading;
  if (span.form === 'clock' || ELSE.test(lower)) return undefined;
  const [left, right] = [before(scene, span, 40), after(scene, span, 40)];
  const role = roleOf(scene, span);
  const isCued = role === 'gap' || CUE_AFTER.test(right) || (span.form === 'words' && CUE_BEFORE.test(left));
  if (!isCued) return undefined;
  const met = metIn(scene);
  if (!met) return undefined;
  const [own, theirs] = met.done;
  const claimed = span.readings.find(({ unit }) => unit === own.unit);
  if (!claimed || !isSmall(claimed.value, own) || theirs.value === null || own.value === null) return undefined;
  const value = Math.abs(own.value - theirs.value);
  const step = Math.max(own.step, theirs.step);
  const [one, other] = met.people.map(({ person }) => person);
  const basis: Basis = {
    type: 'gap-between',
    span,
    subject: one,
    claimed: gapWords(claimed.value, own.unit, Math.min(1000, claimed.step)),
    asOf: own.date.text,
    sources: [...own.sources, ...theirs.sources],
  };
  const told = {
    actual: gapWords(value, own.unit, step),
    reason: `${one?.name} ${own.mark}, ${other?.name} ${theirs.mark}`,
  };
  // A photo finish is closer than the marks tell.
  if (claimed.step < step && value <= step) return undefined;
  if (tells(wordingOf(left), claimed, { value, step })) return supported(basis, told);
  // Of two gaps in a sentence each may be of something else.
  const isOnly = spansOf(scene, 'amount').every((each) => each === span || roleOf(scene, each) === 'mark');
  const isApart = met.people.some(
    (each) => each.span.start >= span.end && NEXT.test(lower.slice(span.end, each.span.start)),
  );
  if (!met.pinned || !isOnly || isApart || OPEN.test(lower)) return undefined;
  return contradicted(basis, {
    ...told,
    difference: gapWords(Math.abs(value - claimed.value), own.unit, Math.min(step, claimed.step)),
  });
}
