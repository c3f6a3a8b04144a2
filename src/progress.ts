/** How far something is that takes a while: a line on the terminal that is written over, and gone when it is done. */
import { safe } from './render/safe.ts';
import type { Output } from './streams.ts';

const BAR = 24;

/** @returns what shows it; nothing where nobody is looking */
export function progressOn(output: Output, width: number): (text: string, share: number | undefined) => void {
  if (!output.isTerminal) return () => {};
  let shown = '';
  return (text, share) => {
    // Files are called as others called them.
    const line = text === '' ? '' : lineOf(safe(text), share).slice(0, Math.max(10, width - 1));
    if (line === shown) return;
    shown = line;
    // Back to the beginning, and away with what stood there.
    output.write(`\r\u001b[K${line}`);
  };
}

function lineOf(text: string, share: number | undefined): string {
  if (share === undefined) return text;
  const filled = Math.round(Math.min(1, Math.max(0, share)) * BAR);
  return `[${'#'.repeat(filled)}${'.'.repeat(BAR - filled)}] ${String(Math.floor(share * 100)).padStart(3)} % ${text}`;
}
