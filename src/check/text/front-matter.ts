/** Front matter: what some Markdown files say about themselves before their text. Only its dates are read. */
import type { PartialDate } from '../../domain/date.ts';
import { readStamp } from './stamp.ts';

/** Longer front matter is none. */
const LONGEST = 65_536;

/** Names of the date of publication, the plainest first, without hyphens and in lower case. */
const KEYS = [
  'datepublished',
  'publisheddate',
  'publishdate',
  'publicationdate',
  'published',
  'publishedat',
  'publishedon',
  'pubdate',
  'date',
];

export interface FrontMatter {
  /** Where the text begins. */
  readonly end: number;
  readonly published: PartialDate | undefined;
}

/** The front matter of a text; undefined where it has none. */
export function frontMatterOf(source: string): FrontMatter | undefined {
  const fence = /^(---|\+\+\+)[ \t]*\r?\n/.exec(source);
  if (!fence) return undefined;
  const closing = fence[1] === '---' ? /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/ : /\n\+\+\+[ \t]*(?:\r?\n|$)/;
  const within = source.slice(fence[0].length - 1, LONGEST);
  const end = closing.exec(within);
  if (!end) return undefined;
  return { end: fence[0].length - 1 + end.index + end[0].length, published: publishedIn(within.slice(0, end.index)) };
}

function publishedIn(lines: string): PartialDate | undefined {
  const values = new Map<string, string>();
  for (const line of lines.split(/\r?\n/)) {
    const entry = /^["']?([A-Za-z][\w-]{0,40})["']?[ \t]{0,5}[:=][ \t]{0,5}(\S.{0,200})$/.exec(line);
    if (entry) values.set((entry[1] ?? '').replace(/[_-]/g, '').toLowerCase(), bare(entry[2] ?? ''));
  }
  for (const key of KEYS) {
    const date = readStamp(values.get(key) ?? '');
    if (date) return date;
  }
  return undefined;
}

/** A value without its quotes, or without the comment behind it. */
function bare(value: string): string {
  return /^(["'])(.{0,200}?)\1/.exec(value)?.[2] ?? value.replace(/\s#.*/s, '').trim();
}
