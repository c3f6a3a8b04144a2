/** `npm run data:fix`: rewrites what only the spelling is wrong of. */
import { respell } from './canonical.ts';

/** @returns lines to print */
export function fixData(folder: string): string[] {
  const files = respell(folder);
  return [
    ...files.map((file) => `rewritten: ${file}`),
    `${files.length} file${files.length === 1 ? '' : 's'} rewritten`,
  ];
}
