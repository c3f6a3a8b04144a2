/** An article as blocks of text, whatever it was written in. */
import type { PartialDate } from '../../domain/date.ts';
import type { Block } from './block.ts';
import { datelineIn } from './dateline.ts';
import { ignoredIn, isDirective } from './directives.ts';
import { formatOf, type TextFormat } from './format.ts';
import { frontMatterOf } from './front-matter.ts';
import { plainBlocks } from './plain.ts';

export type { TextFormat } from './format.ts';
export { type Sentence, sentencesOf } from './sentences.ts';

export interface Article {
  readonly format: TextFormat;
  /** The text as read, without a byte order mark. */
  readonly source: string;
  /** The day the text says it was published, and where it says so. */
  readonly published: Published | undefined;
  /** Parts of the text to leave alone: UTF-16 offsets into source, in order. */
  readonly ignored: readonly { readonly start: number; readonly end: number }[];
  /** Lazily, in order, so that a long text is never held twice. */
  blocks(): Iterable<Block>;
}

interface Published {
  readonly date: PartialDate;
  readonly from: 'front matter' | 'dateline' | 'page metadata';
}

/**
 * Reads a text.
 *
 * @param hint its format, or the file's name, which tells it; else the text itself tells
 */
export async function readArticle(source: string, hint: { file?: string; format?: TextFormat } = {}): Promise<Article> {
  const text = source.replace(/^\uFEFF/, '');
  const format = hint.format ?? formatOf(text, hint.file);
  const { blocks, declared } = await readerOf(format, text);
  const first = peeked(blocks());
  return {
    format,
    source: text,
    // Asked for only where nobody else says the day.
    get published() {
      const dateline = declared ? undefined : datelineIn(first.head);
      return declared ?? (dateline && { date: dateline, from: 'dateline' as const });
    },
    ignored: ignoredIn(text, format === 'plain' ? aloneOnLine(text) : () => true, blocks),
    blocks: () => first.all() ?? blocks(),
  };
}

/** How many blocks the line with the date may be among: title, subtitle, author, place. */
const HEAD = 5;

/** The first blocks, and once all of them: so that they are not read again for that. */
function peeked(blocks: Iterable<Block>) {
  const rest = blocks[Symbol.iterator]();
  const head: Block[] = [];
  for (let next = rest.next(); !next.done; next = rest.next()) {
    head.push(next.value);
    if (head.length === HEAD) break;
  }
  let taken = false;
  function* chained(): Iterable<Block> {
    yield* head;
    for (let next = rest.next(); !next.done; next = rest.next()) yield next.value;
  }
  const all = () => {
    if (taken) return undefined;
    taken = true;
    return chained();
  };
  return { head, all };
}

interface Reader {
  readonly blocks: () => Iterable<Block>;
  /** What the text says of itself, not to its readers. */
  readonly declared: Published | undefined;
}

/** What markup needs is loaded for markup alone. */
async function readerOf(format: TextFormat, source: string): Promise<Reader> {
  if (format === 'plain') return { blocks: () => plainBlocks(source), declared: undefined };
  const { htmlBlocks, pageBlocks, pageDate } = await import('./read-html.ts');
  if (format === 'html')
    return { blocks: () => pageBlocks(source), declared: declaredOn(pageDate(source), 'page metadata') };
  const { markdownBlocks } = await import('./read-markdown.ts');
  const matter = frontMatterOf(source);
  return {
    blocks: () => markdownBlocks(source, matter?.end ?? 0, htmlBlocks),
    declared: declaredOn(matter?.published, 'front matter'),
  };
}

function declaredOn(date: PartialDate | undefined, from: Published['from']): Published | undefined {
  return date && { date, from };
}

/** In a plain text a comment is one where nothing else stands on its line. */
function aloneOnLine(source: string): (start: number, end: number) => boolean {
  return (start, end) => {
    const before = source.slice(Math.max(0, start - 40), start).replace(/^[\s\S]*[\r\n]/, '');
    const rest = /[\r\n]/.exec(source.slice(end, end + 40));
    return isDirective(before + source.slice(start, rest ? end + rest.index : end + 40));
  };
}
