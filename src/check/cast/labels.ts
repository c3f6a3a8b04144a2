/** Lines of a profile: `Age: 24`, `Nationality: Kenyan`. What stands behind the label is said of whom the profile is of. */

/** What a label tells. */
export type Label = 'age' | 'born' | 'birthplace' | 'nation' | 'coach' | 'died' | 'best' | 'count';

export interface LabelSpan {
  readonly start: number;
  /** Behind the colon. */
  readonly end: number;
  readonly label: Label | 'name';
}

const LABELS: readonly (readonly [RegExp, LabelSpan['label']])[] = [
  [/^(?:full\s)?name|^athlete/i, 'name'],
  [/^age/i, 'age'],
  [/^(?:place of birth|birthplace|born in|home ?town)/i, 'birthplace'],
  [/^(?:born|date of birth|birth ?da|d\.?o\.?b)/i, 'born'],
  [/^(?:nation|country|citizenship|represents)/i, 'nation'],
  [/^(?:coach|trainer|trained by)/i, 'coach'],
  [/^(?:died|death|date of death)/i, 'died'],
  [/^(?:personal best|pb|best)/i, 'best'],
];
const LABEL =
  /(?<=^|[\s*•–—|>(-])(?:Full\s[Nn]ame|Name|Athlete|Age|Place\sof\s[Bb]irth|Birthplace|Born\sin|Born|[Dd]ate\sof\s[Bb]irth|Birthda(?:te|y)|D\.?O\.?B\.?|Nationality|Nation|Country|Citizenship|Represents|Coach(?:es|ed\sby)?|Trainer|Trained\sby|Died|Date\sof\s[Dd]eath|Personal\s[Bb]ests?|PBs?|Bests?):(?=\s)/g;

const A_DAY = /^\s(?:on\s|in\s|c\.?\s)?(?:[A-Z][a-z]+day,?\s)?(?:\d|[A-Z][a-z]{2,8}\.?\s\d)/;

export function labelsIn(text: string): readonly LabelSpan[] {
  if (!text.includes(': ')) return [];
  const counted = COUNTED.exec(text);
  const figures: LabelSpan[] = counted
    ? [{ start: counted[0].length - (counted[1] as string).length - 1, end: counted[0].length, label: 'count' }]
    : [];
  const lines = [...text.matchAll(LABEL)].flatMap((match): LabelSpan[] => {
    const label = LABELS.find(([words]) => words.test(match[0]))?.[1];
    const end = match.index + match[0].length;
    // `Died: Jozef Schmidt, 89` is no line of a profile.
    const isOther = label === 'died' && !A_DAY.test(text.slice(end, end + 20));
    return label && !isOther ? [{ start: match.index, end, label }] : [];
  });
  return [...figures, ...lines];
}

/** `World titles: three`, `Olympic golds: 2`: the noun alone, so that what it is of stays what it is. */
const COUNTED =
  /^\W{0,3}(?:[A-Z][a-z]+\s){0,2}([Tt]itles|[Gg]olds|[Ss]ilvers|[Bb]ronzes|[Ww]ins|[Mm]edals|[Vv]ictories|[Rr]ecords):(?=\s(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)(?:[\s,.;(]|$))/;
