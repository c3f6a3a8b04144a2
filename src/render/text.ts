/** Words for people: on a terminal, through a pipe, as Markdown. A terminal's libraries are loaded only for one. */
import type { Doc, Illustrated } from '../views/doc.ts';
import type { Settings, Spoken } from './format.ts';
import { renderPlain } from './plain.ts';

export interface TextSettings {
  readonly terminal: boolean;
  readonly width: number;
  readonly color: boolean;
  /** Where the sources can be read, however many there are. */
  readonly addresses: boolean;
}

/** A document as text. */
export async function renderText(doc: Doc, { terminal, ...settings }: TextSettings): Promise<string> {
  if (!terminal) return renderPlain(doc);
  const { renderTerminal } = await import('./terminal.ts');
  return renderTerminal(doc, settings);
}

/** A document in the format that was asked for, where that is one of words. */
export async function renderWords(doc: Doc, { format, terminal, width, color, explain }: Settings): Promise<string> {
  if (format === 'md') {
    const { renderMarkdown } = await import('./markdown.ts');
    return renderMarkdown(doc);
  }
  // Colour that is asked for through a pipe is for a pager: it shows what a terminal would.
  return renderText(doc, { terminal: terminal || color, width, color, addresses: explain });
}

/** As much of an answer's words as was asked for. */
export async function wordsOf({ doc, explanation }: Spoken, settings: Settings): Promise<Doc> {
  const blocks = await withDrawings(await doc(), settings);
  if (settings.quiet) return bareAnswer(blocks);
  return settings.explain ? [...blocks, ...explanation()] : blocks;
}

async function withDrawings(blocks: Illustrated, settings: Settings): Promise<Doc> {
  if (isOfWords(blocks)) return blocks;
  const { drawn } = await import('./chart.ts');
  return drawn(blocks, settings);
}

function isOfWords(blocks: Illustrated): blocks is Doc {
  return blocks.every(({ kind }) => kind !== 'chart');
}

/** The headline; where the answer is a list, its tables; where it is drawn, the drawings alone. */
function bareAnswer(doc: Doc): Doc {
  const drawings = doc.filter(({ kind }) => kind === 'drawing');
  if (drawings.length > 0) return drawings;
  const headline = doc.find((block) => block.kind === 'headline' && !block.counts);
  return doc.filter((block) => (headline ? block === headline : block.kind === 'table'));
}
