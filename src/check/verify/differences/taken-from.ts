/**
 * By how much a record of the world was improved, in whatever words: where a sentence names who took it, and from whom,
 * and the record is the only one that it can be, a small amount is what lay between the two.
 *
 * `pulverised the record of Nizhegorodov, the margin being 1min 41sec`, `No less than 45.68 seconds was the amount by which
 * Kristiansen rewrote the record`.
 */
import { gapWords } from '../../../domain/gap.ts';
import { type Basis, type Claim, contradicted, supported } from '../../claim.ts';
import type { AmountSpan } from '../../reading/span.ts';
import { before, castOf, type Scene, spansOf } from '../../scene.ts';
import { isUnheld } from '../records/record-meant.ts';
import { roleOf } from '../role.ts';
import { tells, wordingOf } from './gap-wording.ts';
import { type Improvement, improvementsOf } from './improvements.ts';

type Runner = ReturnType<typeof castOf>[number];

/** That a record fell. */
const TAKEN =
  /\b(?:br(?:oke|eaks?|eaking|oken)|beat(?:s|ing|en)?|better(?:s|ed|ing)|smash[a-z]*|improv[a-z]+|eclips[a-z]+|obliterat[a-z]+|surpass[a-z]*|topp(?:ed|ing|les?|led|ling)|shatter[a-z]*|destroy[a-z]*|demolish[a-z]*|crush[a-z]*|annihilat[a-z]+|pulveri[sz][a-z]+|eras[a-z]+|rewr[a-z]+|remov[a-z]+|reliev[a-z]+|depriv[a-z]+|robb[a-z]*|stripp[a-z]*|wrest[a-z]*|took|tak(?:es|ing|en)|lower[a-z]*|rais[a-z]+|extend[a-z]*|advanc[a-z]+|add(?:s|ed|ing)|cut(?:s|ting)?|reduc[a-z]+|slic[a-z]+|slash[a-z]*|shav[a-z]+|carv[a-z]+|chopp[a-z]*|trimm[a-z]*|knock[a-z]*|lopp[a-z]*|hack[a-z]*|scalp[a-z]*|tore|went|go(?:es|ing)|flew|sailed|soared|landed|exceed[a-z]*|overtook|overtak[a-z]+|super[sc]ed[a-z]+|outdid|push(?:ed|es|ing)|mov(?:ed|es|ing)|nudg[a-z]+|lift[a-z]*|improvement|margin|fell|gone)\b/;
/** That it did not, or is yet to, or that something else is compared. */
const OPEN =
  /\b(?:miss(?:ed|es|ing)?|short|shy|outside|away|slower|fail(?:ed|s|ing)?|just\soff|adrift|behind|down\son|within|not|never|would|could|might|may|will|hop(?:es?|ed|ing)|wants?|aim(?:s|ed|ing)|if|attempt(?:s|ed)?|pace|schedule|ahead\sof\s(?:world\srecord\s)?(?:pace|schedule)|half-?way|splits?|tied|equal(?:led|ed|s)?)\b|n['’]t\b/;

/** @returns undefined where the sentence is not of one record that somebody took from another */
export async function takenFrom(scene: Scene, span: AmountSpan): Promise<Claim | undefined> {
  const { lower } = scene.reading;
  const [record, second] = spansOf(scene, 'record');
  if (!record || second || span.form === 'clock' || (record.scope !== 'world' && record.scope !== 'any'))
    return undefined;
  if (isUnheld(scene, record) || OPEN.test(lower) || !TAKEN.test(lower)) return undefined;
  const left = before(scene, span, 40);
  if (span.form === 'bare' && roleOf(scene, span) !== 'gap') return undefined;
  const people = [...new Map(castOf(scene).map((each) => [each.person.id, each] as const)).values()];
  if (people.length > 2 || people.length < spansOf(scene, 'person').filter(isNamed).length) return undefined;
  const found: { readonly who: Runner; readonly each: Improvement }[] = [];
  for (const who of people) {
    const { improvements, pinned } = await improvementsOf(scene, span, who.person, {
      scope: record.scope,
      span: record,
    });
    if (!pinned) continue;
    const others = people.filter((each) => each !== who).map(({ person }) => person.id);
    for (const each of improvements) if (others.every((id) => each.from?.includes(id))) found.push({ who, each });
  }
  const [first] = found;
  if (!first || new Set(found.map(({ who, each }) => `${who.person.id} ${each.value}`)).size > 1) return undefined;
  const { who, each } = first;
  const claimed = span.readings.find(({ unit }) => unit === each.unit);
  if (!claimed || each.over === undefined || claimed.value > each.over * SMALL) return undefined;
  const basis: Basis = {
    type: 'record-gap',
    span,
    subject: who.person,
    claimed: gapWords(claimed.value, claimed.unit, Math.min(1000, claimed.step)),
    sources: each.sources,
    asOf: each.asOf,
  };
  const told = { actual: gapWords(each.value, each.unit, each.step), reason: each.reason };
  if (tells(wordingOf(left), claimed, each)) return supported(basis, told);
  const isOnly = spansOf(scene, 'amount').every((other) => other === span || roleOf(scene, other) === 'mark');
  if (!isOnly || people.some(({ sure }) => !sure)) return undefined;
  return contradicted(basis, {
    ...told,
    difference: gapWords(Math.abs(each.value - claimed.value), claimed.unit, Math.min(each.step, claimed.step)),
  });
}

/** Share of a mark from which on an amount is no improvement of it. */
const SMALL = 0.12;

const isNamed = ({ via, label }: Runner['span']): boolean => via !== 'pronoun' && via !== 'epithet' && !label;
