/** Answers about several files in one output, each as soon as it is there. Loaded where they are asked for. */
import type { ErrorAnswer } from '../contract/envelope.ts';
import type { Settings, Spoken } from './format.ts';
import { render } from './index.ts';
import { jsonText } from './json.ts';
import { jsonArray } from './many.ts';
import { narrowed, rowsOf, valueAt } from './rows.ts';

/** What is written for each file, and at the end. */
export interface Files {
  /** Whether failures are told among the answers: else somebody else must tell them. */
  readonly tells: boolean;
  readonly answer: (file: string, spoken: Spoken) => string | Promise<string>;
  readonly failure: (file: string, answer: ErrorAnswer) => string;
  readonly end: () => string;
}

export async function renderFiles(settings: Settings): Promise<Files> {
  const { format, terminal, color } = settings;
  switch (format) {
    case 'json': {
      const { answer, failure, end } = jsonArray(settings);
      return { tells: true, answer, failure: (file, error) => failure(file, error), end };
    }
    case 'ndjson':
      return {
        tells: true,
        answer: (_, spoken) => render(spoken, settings),
        failure: (file, { error }) => `${jsonText({ file, error }, terminal)}\n`,
        end: () => '',
      };
    case 'csv':
    case 'tsv':
      return oneTable(settings);
    case 'sarif': {
      const { sarifOfMany } = await import('./sarif.ts');
      return sarifOfMany(settings);
    }
    default: {
      const between = format === 'md' || (format === 'text' && !settings.quiet && (terminal || color)) ? '\n' : '';
      let before = '';
      const answer = async (_: string, spoken: Spoken) => {
        const text = await render(spoken, settings);
        const whole = before + text;
        before = between;
        return whole;
      };
      return { tells: false, answer, failure: () => '', end: () => '' };
    }
  }
}

/** One table, with one header. */
async function oneTable(settings: Settings): Promise<Files> {
  const { tableHead, tableRows } = await import('./csv.ts');
  let head = tableHead(settings.selection.columns[0] ?? [], settings);
  const headed = (text: string) => {
    const whole = head + text;
    head = '';
    return whole;
  };
  return {
    tells: false,
    answer: (_, { answer }) => {
      const { columns, rows } = rowsOf(narrowed(answer, settings.selection).data, settings.selection);
      return headed(
        tableRows(
          rows.map((row) => columns.map((column) => valueAt(row, column))),
          settings,
        ),
      );
    },
    failure: () => '',
    end: () => head,
  };
}
