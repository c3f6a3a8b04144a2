/** What became of the claims of a text: the counts, then each claim with what is true. */
import type { CheckData, CheckFinding } from '../contract/check.ts';
import type { Answer } from '../queries/answer.ts';
import { CHECK_RULES } from './check-rules.ts';
import { VERDICT_TONES } from './claims.ts';
import { type Block, type CitedSource, type Doc, type Field, when } from './doc.ts';
import { excerptOf } from './excerpt.ts';
import { counted, grouped, joined, sentence } from './words.ts';

export { checkExplanation } from './check-explanation.ts';

/** @param source the text, for the sentences around the findings */
export function checkView({ data, sources }: Answer<CheckData>, source: string): Doc {
  const { published, publishedFrom, summary, findings } = data;
  const hidden = hiddenWords(data);
  return [
    { kind: 'headline', text: summaryWords(data) },
    ...when(published !== null, { kind: 'aside', text: `published ${published} (${FROM[publishedFrom ?? 'option']})` }),
    ...when(published === null && summary.unknown > 0, { kind: 'aside', text: UNDATED }),
    ...when(hidden !== '', { kind: 'aside', text: `not listed: ${hidden}; --show all lists them` }),
    ...findings.map((finding) => remarkOn(finding, sources, source)),
  ];
}

const FROM = {
  option: 'as given',
  'front matter': 'from its front matter',
  dateline: 'from its dateline',
  'page metadata': 'from the metadata of the page',
} as const;

const UNDATED = 'the day of publication is not known, and some claims may hang on it: --published 2023-10-08 gives it';

/** `2 of 31 claims are wrong, 1 is outdated, 25 are right, 3 cannot be checked (draft.md)`. */
function summaryWords({ file, summary }: CheckData): string {
  const { contradicted, outdated, supported, unknown } = summary;
  const all = contradicted + outdated + supported + unknown;
  const where = `(${file === '-' ? 'standard input' : file})`;
  if (all === 0) return `no claim that can be checked was found ${where}`;
  const are = (count: number, what: string) => count > 0 && `${grouped(count)} ${count === 1 ? 'is' : 'are'} ${what}`;
  const wrong =
    contradicted > 0
      ? `${grouped(contradicted)} of ${counted(all, 'claim')} ${contradicted === 1 ? 'is' : 'are'} wrong`
      : `none of ${counted(all, 'claim')} is wrong`;
  const parts = [
    wrong,
    are(outdated, 'outdated'),
    are(supported, 'right'),
    unknown > 0 && `${grouped(unknown)} cannot be checked`,
  ];
  return `${joined(parts)} ${where}`;
}

function hiddenWords({ summary, findings }: CheckData): string {
  const hidden = (verdict: CheckFinding['verdict']) =>
    summary[verdict] - findings.filter((each) => each.verdict === verdict).length;
  const words = { contradicted: 'wrong', outdated: 'outdated', supported: 'right', unknown: 'that cannot be checked' };
  return joined(
    (['contradicted', 'outdated', 'supported', 'unknown'] as const).map(
      (verdict) => hidden(verdict) > 0 && `${grouped(hidden(verdict))} ${words[verdict]}`,
    ),
  );
}

/** No format shows all of it, and the bare answer none: its parts are made when they are asked for. */
function remarkOn(finding: CheckFinding, known: Answer<CheckData>['sources'], source: string): Block {
  const sources = finding.sources.flatMap((id): CitedSource[] => (known[id] ? [{ id, ...known[id] }] : []));
  return {
    kind: 'finding',
    finding,
    tone: VERDICT_TONES[finding.verdict] ?? 'plain',
    get message() {
      return messageOf(finding, sources);
    },
    get facts() {
      return factsOf(finding);
    },
    get excerpt() {
      return excerptOf(source, finding.start, finding.end);
    },
    rule: CHECK_RULES[finding.type],
    sources,
  };
}

/** Why a claim is left unknown. */
const CAUSES = {
  'not-in-data': 'not in the data',
  ambiguous: 'it can mean several',
  'unclear-date': 'the day it speaks of is not clear',
} as const;

function messageOf(finding: CheckFinding, sources: readonly CitedSource[]): string {
  const { subject, claimed, reason } = finding;
  const told = `${subject ? `${subject.name}: ` : ''}"${claimed}" ${verdictWords(finding)}.`;
  const named = sources.slice(0, SOURCES_NAMED).map(({ title, publisher }) => joined([title, publisher]));
  const more = sources.length > SOURCES_NAMED ? ` and ${sources.length - SOURCES_NAMED} more` : '';
  return joined([told, wholeSentence(reason), named.length > 0 && `Source: ${named.join('; ')}${more}`], ' ');
}

function wholeSentence(text: string): string {
  return /[.!?…]["'”’)]?$/.test(text) ? sentence(text) : `${sentence(text)}.`;
}

const SOURCES_NAMED = 2;

function verdictWords({ verdict, claimed, actual, difference, until, cause }: CheckFinding): string {
  switch (verdict) {
    case 'supported':
      return 'is right';
    case 'contradicted':
      return joined(['is wrong', actual && `in fact ${actual}`, difference && `off by ${difference}`]);
    case 'outdated':
      return joined([
        `is no longer true${until ? ` since ${until}` : ''}`,
        actual && actual !== claimed && `now ${actual}`,
      ]);
    case 'unknown':
      return `cannot be checked${cause ? `: ${CAUSES[cause]}` : ''}`;
  }
}

function factsOf({ verdict, subject, claimed, actual, difference, asOf, until, reason, cause }: CheckFinding): Field[] {
  const row = (label: string, value: string | null | undefined): Field[] => (value ? [{ label, value }] : []);
  // Of what was true until then and has no successor there is nothing to say.
  const told = verdict === 'supported' || actual === claimed ? null : actual;
  return [
    ...row('says', joined([subject?.name, claimed], ': ')),
    ...row(verdict === 'outdated' ? 'now' : 'in fact', told),
    ...row('off by', difference),
    ...row('true until', until),
    ...row('as of', asOf),
    ...row('not checked', cause && CAUSES[cause]),
    ...row('why', sentence(reason)),
  ];
}
