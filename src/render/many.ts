/** Many answers in one output, each as soon as it is there. Loaded where they are asked for. */
import type { Doc } from '../views/doc.ts';
import type { Row } from './csv.ts';
import type { Format, Settings, Spoken } from './format.ts';
import { jsonText } from './json.ts';
import { renderPlain } from './plain.ts';
import { narrowed, rowsOf, valueAt } from './rows.ts';
import { safe } from './safe.ts';
import { renderWords, wordsOf } from './text.ts';

/** Why there is no answer, as data and in words. */
interface Failure {
  readonly answer: { readonly error: { readonly message: string } };
  readonly doc: Doc;
}

/** What is written for each input, and at the end. */
export interface Many {
  readonly answer: (input: string, spoken: Spoken) => string | Promise<string>;
  readonly failure: (input: string, failure: Failure) => string | Promise<string>;
  readonly end: () => string;
}

/** Every format but those of pictures and of reports on files. */
export type ListFormat = Exclude<Format, 'svg' | 'sarif' | 'github'>;

export async function renderMany(settings: Settings & { readonly format: ListFormat }): Promise<Many> {
  switch (settings.format) {
    case 'json': {
      const { failure, ...array } = jsonArray(settings);
      return { ...array, failure: (input, { answer }) => failure(input, answer) };
    }
    case 'ndjson':
      return jsonLines(settings);
    case 'csv':
    case 'tsv':
      return oneTable(settings);
    case 'text':
      if (settings.quiet) return bareLines(settings);
      if (settings.terminal || settings.color) return blocks(headed(settings), settings, '\n');
      return blocks((input, doc) => `input\t${safe(input)}\n${renderPlain(doc)}`, settings);
    case 'md': {
      const { renderMarkdown } = await import('./markdown.ts');
      return blocks((input, doc) => renderMarkdown(doc, input), settings, '\n');
    }
  }
}

/** The envelopes, each with its input. */
export function jsonArray({ selection, terminal }: Settings) {
  let before = '[\n';
  const element = (value: object) => {
    const text = `${before}${jsonText(value, terminal, 2).replace(/^/gm, '  ')}`;
    before = ',\n';
    return text;
  };
  return {
    answer: (input: string, { answer }: Spoken) => element({ input, ...narrowed(answer, selection) }),
    failure: (input: string, answer: object) => element({ input, ...answer }),
    end: () => (before === '[\n' ? '[]\n' : '\n]\n'),
  };
}

function jsonLines({ selection, terminal }: Settings): Many {
  const line = (value: object) => `${jsonText(value, terminal)}\n`;
  return {
    answer: (input, { answer }) => line({ input, answer: narrowed(answer, selection) }),
    failure: (input, { answer }) => line({ input, error: answer.error }),
    end: () => '',
  };
}

/** One table: the input first, what went wrong last. */
async function oneTable(settings: Settings): Promise<Many> {
  const { tableHead, tableRows } = await import('./csv.ts');
  const columns = [...new Set(settings.selection.columns.flat())];
  let head = tableHead(['input', ...columns, 'error'], settings);
  const below = (rows: readonly Row[]) => {
    const text = head + tableRows(rows, settings);
    head = '';
    return text;
  };
  return {
    answer: (input, { answer }) => {
      const { rows } = rowsOf(answer.data, settings.selection);
      return below(rows.map((row) => [input, ...columns.map((column) => valueAt(row, column)), null]));
    },
    failure: (input, { answer }) => below([[input, ...columns.map(() => null), answer.error.message]]),
    end: () => head,
  };
}

/** The words of each below a line that names its input. */
function blocks(spell: (input: string, doc: Doc) => string | Promise<string>, settings: Settings, between = ''): Many {
  let before = '';
  const block = async (input: string, doc: Doc) => {
    const text = before + (await spell(input, doc));
    before = between;
    return text;
  };
  return {
    answer: async (input, spoken) => block(input, await wordsOf(spoken, settings)),
    failure: (input, { doc }) => block(input, doc),
    end: () => '',
  };
}

/** On a terminal the input is a heading, which brings its own empty line. */
function headed(settings: Settings): (input: string, doc: Doc) => Promise<string> {
  return async (input, doc) => (await renderWords([{ kind: 'heading', text: input }, ...doc], settings)).trimStart();
}

/** A line for each bare answer, its input before it; where there is none, a third cell says why. */
function bareLines(settings: Settings): Many {
  return {
    answer: async (input, spoken) => {
      const lines = renderPlain(await wordsOf(spoken, settings))
        .split('\n')
        .slice(0, -1);
      return (lines.length > 0 ? lines : ['']).map((line) => `${safe(input)}\t${line}\n`).join('');
    },
    failure: (input, { answer }) => `${safe(input)}\t\t${safe(answer.error.message)}\n`,
    end: () => '',
  };
}
