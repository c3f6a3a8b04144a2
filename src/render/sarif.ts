/** Findings as SARIF 2.1.0, for editors and code hosts. Loaded where it is asked for. */
import { createHash } from 'node:crypto';
import type { CheckData, CheckFinding } from '../contract/check.ts';
import type { ErrorAnswer } from '../contract/envelope.ts';
import type { Illustrated, Remark, Rule } from '../views/doc.ts';
import type { Files } from './files.ts';
import type { Settings, Spoken } from './format.ts';
import { renderJson } from './json.ts';
import { pathFrom, uriOf } from './place.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** What a text goes by that is no file. */
const STDIN = 'stdin';

/** What was right is no failure: it has a kind instead of a level. */
const RESULTS = {
  contradicted: { level: 'error' },
  outdated: { level: 'warning' },
  unknown: { level: 'note' },
  supported: { kind: 'pass', level: 'none' },
} as const;

/** One text: its answer and the words about it; or why there is none. */
type Report =
  | { readonly file: string; readonly about: unknown; readonly doc: Illustrated }
  | { readonly file: string; readonly error: ErrorAnswer['error'] };

/** The report on one text. */
export async function renderSarif(spoken: Spoken, settings: Settings): Promise<string> {
  return log([await reportOf(spoken)], settings);
}

/** The report on several, which is written when all are done: it is one value. */
export function sarifOfMany(settings: Settings): Files {
  const reports: Report[] = [];
  return {
    tells: false,
    answer: async (_, spoken) => {
      reports.push(await reportOf(spoken));
      return '';
    },
    failure: (file, { error }) => {
      reports.push({ file, error });
      return '';
    },
    end: () => log(reports, settings),
  };
}

async function reportOf({ answer, doc }: Spoken): Promise<Report> {
  const { file } = answer.data as CheckData;
  return { file, about: answer, doc: await doc() };
}

function log(reports: readonly Report[], { program, terminal }: Settings): string {
  const uri = (file: string) => (file === '-' ? STDIN : uriOf(pathFrom(program.folder, file)));
  const read = reports.filter((report) => 'doc' in report);
  const uris = [...new Set(read.map(({ file }) => uri(file)))];
  const remarks = read.flatMap(({ doc }) => doc.filter((block) => block.kind === 'finding'));
  const rules = [...new Map(remarks.map(({ finding, rule }) => [finding.type, rule]))].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const ruleAt = new Map(rules.map(([id], at) => [id, at]));
  const failures = reports.flatMap((report) => ('error' in report ? [report] : []));
  const seen = new Map<string, number>();
  const run = {
    tool: { driver: { name: 'stadion', version: program.version, rules: rules.map(([id, rule]) => ruleOf(id, rule)) } },
    invocations: [
      {
        executionSuccessful: failures.length === 0,
        toolExecutionNotifications: failures.map(({ file, error }) => ({
          level: 'error',
          message: { text: literal(error.message) },
          locations: [{ physicalLocation: { artifactLocation: { uri: uri(file) } } }],
        })),
      },
    ],
    columnKind: 'utf16CodeUnits',
    artifacts: uris.map((each) => ({
      location: { uri: each },
      roles: ['analysisTarget', ...(each === STDIN ? ['standardStream'] : [])],
    })),
    results: remarks.map((remark) => {
      const { type, file } = remark.finding;
      const artifactLocation = { uri: uri(file), index: uris.indexOf(uri(file)) };
      return { ruleId: type, ruleIndex: ruleAt.get(type), ...resultOf(remark, artifactLocation, seen) };
    }),
    ...propertiesOf(read[0]?.about),
  };
  return renderJson({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, terminal);
}

function ruleOf(id: string, { title, help }: Rule) {
  return {
    id,
    name: pascal(id),
    shortDescription: { text: `A claim about ${title}, held against the data.` },
    fullDescription: { text: help },
    help: { text: help },
    defaultConfiguration: { level: 'error' },
  };
}

/** Text that is taken for no placeholder and no link: `{0}` and `[words](1)` are, in messages of SARIF. */
function literal(text: string): string {
  return text.replace(/[{}]/g, '$&$&').replaceAll('](', '] (');
}

function pascal(id: string): string {
  return id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function resultOf({ finding, message }: Remark, artifactLocation: object, seen: Map<string, number>) {
  const { line, column, endLine, endColumn, start, end, quote, verdict } = finding;
  return {
    ...RESULTS[verdict],
    message: { text: literal(message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          region: {
            startLine: line,
            startColumn: column,
            endLine,
            endColumn,
            charOffset: start,
            charLength: end - start,
            snippet: { text: quote },
          },
        },
      },
    ],
    partialFingerprints: { 'claim/v1': fingerprint(finding, seen) },
    properties: {
      verdict,
      subject: finding.subject?.id ?? null,
      claimed: finding.claimed,
      actual: finding.actual,
      asOf: finding.asOf,
      sources: finding.sources,
    },
  };
}

/** What stays the same when the text around a claim changes: the claim, and which it is of several alike in a file. */
function fingerprint({ file, type, quote, subject, claimed }: CheckFinding, seen: Map<string, number>): string {
  const claim = JSON.stringify([type, quote, subject?.id ?? null, claimed]);
  const key = `${file}\n${claim}`;
  const at = seen.get(key) ?? 0;
  seen.set(key, at + 1);
  return createHash('sha256').update(`${claim}${at}`).digest('hex').slice(0, 32);
}

/** Which data, and which day, the verdicts rest on. */
function propertiesOf(answer: unknown) {
  const { dataset, asOf } = (answer ?? {}) as { dataset?: { version: string }; asOf?: string };
  return dataset ? { properties: { dataset: dataset.version, asOf } } : {};
}
