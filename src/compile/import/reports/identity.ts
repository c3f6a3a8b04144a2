/** Who was taken for one person, and who was not: for people to read. */
import { byText, grouped } from '../grouping.ts';
import type { People } from '../identity/naming.ts';
import type { Identities } from '../identity/resolve.ts';

/** @returns Markdown. */
export function identityReport(
  { merges, doubts, clusters }: Identities,
  people: People,
  samePlace: readonly string[],
): string {
  const named = merges.filter(({ names: [a, b] }) => nameIn(a) !== nameIn(b));
  const rules = [...grouped(merges, ({ rule }) => rule)].map(([rule, all]) => `| ${rule} | ${all.length} |`);
  const mentions = clusters.all().reduce((sum, cluster) => sum + cluster.mentions.length, 0);
  return [
    '# Who is who',
    '',
    `${mentions} ways in which tables print a person are ${people.listed.length + people.curated} people: the rule stands in`,
    '`src/compile/import/identity/resolve.ts`, decisions by hand in `data/identity.json`.',
    '',
    '## Brought together',
    '',
    '| by | how often |',
    '|---|---|',
    ...rules,
    '',
    '### Under different names',
    '',
    ...[...grouped(named, ({ rule }) => rule)].flatMap(([rule, all]) => [
      `#### ${rule}`,
      '',
      ...all.map(({ names: [a, b] }) => `- ${a} = ${b}`).sort(byText),
      '',
    ]),
    `## One place of a race for two people (${samePlace.length})`,
    '',
    ...samePlace.map((line) => `- ${line}`),
    '',
    '## Left apart, in doubt',
    '',
    ...[...grouped(doubts, ({ reason }) => reason.replace(/^\d+ marks/, 'marks'))].flatMap(([reason, all]) => [
      `### ${reason} (${all.length})`,
      '',
      ...all.map(({ names: [a, b] }) => `- ${a} / ${b}`).sort(byText),
      '',
    ]),
  ].join('\n');
}

function nameIn(shown: string): string {
  return shown.split(',')[0] ?? shown;
}
