/** A document as a string, in the format asked for. The terminal's libraries are loaded only for a terminal. */
import type { Doc } from '../views/doc.ts';
import { renderPlain } from './plain.ts';

export interface TextSettings {
  readonly terminal: boolean;
  readonly width: number;
  readonly color: boolean;
  /** Where the sources can be read, however many there are. */
  readonly addresses: boolean;
}

export async function renderText(doc: Doc, { terminal, ...settings }: TextSettings): Promise<string> {
  if (!terminal) return renderPlain(doc);
  const { renderTerminal } = await import('./terminal.ts');
  return renderTerminal(doc, settings);
}

export { renderJson } from './json.ts';
