/** Findings as the commands by which GitHub Actions marks lines of files. Loaded where they are asked for. */
import type { Illustrated, Remark } from '../views/doc.ts';
import type { Program } from './format.ts';
import { pathFrom } from './place.ts';
import { safe } from './safe.ts';

const LEVELS = { contradicted: 'error', outdated: 'warning', unknown: 'notice', supported: 'notice' } as const;

/** A line for each finding; nothing when there is none. */
export function renderGithub(doc: Illustrated, program: Program): string {
  return doc.map((block) => (block.kind === 'finding' ? annotation(block, program) : '')).join('');
}

function annotation({ finding, message, rule }: Remark, { folder }: Program): string {
  const { file, line, column, endLine, endColumn, verdict } = finding;
  const properties = {
    // A text on standard input has no lines that could be marked.
    ...(file === '-' ? {} : { file: pathFrom(folder, file), line, endLine }),
    // Columns of several lines are refused.
    ...(file === '-' || line !== endLine ? {} : { col: column, endColumn }),
    title: `${verdict}: ${rule.title}`,
  };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${LEVELS[verdict]} ${written.join(',')}::${data(message)}\n`;
}

/** What would end a message, or begin another command, is escaped as GitHub reads it. */
function data(text: string): string {
  return safe(text).replaceAll('%', '%25');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
