/** Names of files as other programs want them: from the folder the program runs in, with slashes. */
import { isAbsolute, normalize, relative, sep } from 'node:path';

/**
 * @param folder where the program runs
 * @returns the path of a file in the folder from there; of any other file its whole path, or the way out of the folder
 */
export function pathFrom(folder: string, file: string): string {
  const within = isAbsolute(file) ? relative(folder, file) : normalize(file);
  const path = isAbsolute(file) && (within.startsWith('..') || isAbsolute(within)) ? file : within;
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}

/** A path as a reference of a URI: relative where the path is. */
export function uriOf(path: string): string {
  const encoded = path.split('/').map(encodeSegment).join('/');
  if (path.startsWith('/')) return `file://${encoded}`;
  // What stands before a colon would be taken for a scheme; a drive is one of ours.
  if (/^[a-z]:\//i.test(path)) return `file:///${encoded.replace('%3A', ':')}`;
  return encoded;
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
