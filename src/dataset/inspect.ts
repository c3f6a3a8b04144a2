/**
 * What is wrong with the files of a dataset. Asked only when an answer failed as none should: to look at what a page says
 * each time it is read would cost every answer what none but the damaged need.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DataError } from '../errors.ts';
import type { Manifest } from './layout.ts';
import { faultOf, isOf } from './wholeness.ts';

/** The first file of a compiled dataset that is not as it was made; undefined where all are. */
export function damageIn(folder: string): DataError | undefined {
  try {
    const fault = faultOf(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest);
    if (fault !== undefined) return damaged(folder, 'manifest.json', fault);
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      const page = /[\\/]([0-9a-f]{20})\.json(?:\.gz)?$/.exec(file)?.[1];
      if (page === undefined) continue;
      const bytes = readFileSync(join(folder, file));
      if (!isOf(page, file.endsWith('.gz') ? gunzipSync(bytes) : bytes)) {
        return damaged(folder, file, 'it is not what it was when the dataset was built');
      }
    }
    return undefined;
  } catch (cause) {
    return new DataError(`the dataset in ${folder} is damaged: ${(cause as Error).message}`, AGAIN, { cause });
  }
}

const AGAIN = 'build the dataset again, or install the program again';

function damaged(folder: string, file: string, how: string): DataError {
  return new DataError(`${join(folder, file)} is damaged: ${how}`, AGAIN);
}
