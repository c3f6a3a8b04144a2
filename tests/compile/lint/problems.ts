/** The problems one rule finds, as the build prints them. */
import { lint } from '../../../src/compile/lint/index.ts';
import type { Rule } from '../../../src/compile/lint/rule.ts';
import type { Data } from '../../../src/compile/load.ts';
import { problemText } from '../../../src/compile/problem.ts';

export function problems(rule: Rule, data: Data): string[] {
  return lint(data, [rule]).map(problemText);
}
