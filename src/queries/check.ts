/** What became of the claims of a text, as an answer: where each stands in the text, and how many of each verdict. */
import type { Checked } from '../check/check.ts';
import type { Verdict } from '../check/finding.ts';
import type { CheckData, CheckFinding } from '../contract/check.ts';
import { type Answer, answer, type Session } from './answer.ts';

/**
 * @param file as typed
 * @param show verdicts whose findings are listed; all are counted
 */
export function checkAnswer(
  session: Session,
  file: string,
  { source, published, findings, sources }: Checked,
  show: readonly Verdict[],
): Answer<CheckData> {
  const count = (verdict: Verdict) => findings.filter((each) => each.verdict === verdict).length;
  const placed = placesIn(source);
  const listed = findings
    .filter(({ verdict }) => show.includes(verdict))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, subject, sources: cited, ...rest }): CheckFinding => {
      const [from, to] = [placed(start), placed(end)];
      return {
        file,
        line: from.line,
        column: from.column,
        endLine: to.line,
        endColumn: to.column,
        start,
        end,
        quote: rest.quote,
        type: rest.type,
        subject: subject && { id: subject.id, name: subject.name },
        claimed: rest.claimed,
        verdict: rest.verdict,
        actual: rest.actual,
        asOf: rest.asOf,
        until: rest.until,
        difference: rest.difference,
        reason: rest.reason,
        cause: rest.cause,
        sources: [...cited],
      };
    });
  const data: CheckData = {
    file,
    published: published?.date ?? null,
    publishedFrom: published?.from ?? null,
    summary: {
      supported: count('supported'),
      contradicted: count('contradicted'),
      outdated: count('outdated'),
      unknown: count('unknown'),
    },
    findings: listed,
  };
  return answer('check', session, data, sources);
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** @returns the line and column of an offset, both from 1; a line is found by halves, however many there are */
function placesIn(source: string): (offset: number) => Place {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  };
}
