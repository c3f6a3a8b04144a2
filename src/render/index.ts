/** An answer as a string, in the format asked for. Add a format by its line. */
import type { Format, Settings, Spoken } from './format.ts';
import { jsonText, renderJson } from './json.ts';
import { narrowed, rowsOf } from './rows.ts';
import { renderWords, wordsOf } from './text.ts';

type Renderer = (spoken: Spoken, settings: Settings) => string | Promise<string>;

const FORMATS: Readonly<Record<Format, Renderer>> = {
  text: words,
  md: words,
  json: ({ answer }, { selection, terminal }) => renderJson(narrowed(answer, selection), terminal),
  ndjson: lines,
  csv: table,
  tsv: table,
  svg: picture,
  sarif: report,
  github: annotations,
};

/** One answer, whole. */
export function render(spoken: Spoken, settings: Settings): string | Promise<string> {
  return FORMATS[settings.format](spoken, settings);
}

async function words(spoken: Spoken, settings: Settings): Promise<string> {
  return renderWords(await wordsOf(spoken, settings), settings);
}

/** JSON, a row a line. */
function lines({ answer }: Spoken, { selection, terminal }: Settings): string {
  const { rows } = rowsOf(narrowed(answer, selection).data, selection);
  return rows.map((row) => `${jsonText(row, terminal)}\n`).join('');
}

async function table({ answer }: Spoken, settings: Settings): Promise<string> {
  const { renderTable } = await import('./csv.ts');
  return renderTable(answer.data, settings);
}

async function picture({ picture }: Spoken): Promise<string> {
  const { renderSvg } = await import('./svg.ts');
  return renderSvg((await picture?.()) ?? []);
}

async function report(spoken: Spoken, settings: Settings): Promise<string> {
  const { renderSarif } = await import('./sarif.ts');
  return renderSarif(spoken, settings);
}

async function annotations(spoken: Spoken, { program }: Settings): Promise<string> {
  const { renderGithub } = await import('./github.ts');
  return renderGithub(await spoken.doc(), program);
}
