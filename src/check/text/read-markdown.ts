/** Blocks of a Markdown text, from micromark's events: they are flat, and know where everything stands. */
import { parse, postprocess, preprocess } from 'micromark';
import { gfmTable } from 'micromark-extension-gfm-table';
import { decodeString } from 'micromark-util-decode-string';
import { type Block, type BlockKind, newDraft, shifted, textBlocks } from './block.ts';
import { type Cells, newCells } from './cells.ts';
import { definitionsIn, piecesOf } from './markdown-pieces.ts';
import { plainBlocks } from './plain.ts';

/** Reads a stretch of HTML. */
export type HtmlReader = (source: string) => Iterable<Block>;

/** The blocks of a Markdown text from an offset on, in order. Code is left out. */
export function* markdownBlocks(source: string, from: number, html: HtmlReader): Iterable<Block> {
  let events: ((text: string) => Iterable<Event>) | undefined;
  const cells = newCells();
  for (const { kind, start, end, text } of piecesOf(source, from)) {
    if (text) {
      const draft = newDraft();
      for (const [first, last] of text) draft.add(source.slice(first, last), first);
      yield* draft.take('paragraph');
    } else if (kind === 'paragraph') yield* textBlocks('paragraph', source, start, end);
    else if (kind === 'markup') {
      events ??= newParser(source);
      // micromark drops a byte order mark without counting it.
      const base = start + (source.charCodeAt(start) === 0xfeff ? 1 : 0);
      yield* blocksOf(source, base, events(source.slice(base, end)), html, cells);
    }
    // Markup that would take too long is left in, as in a plain text.
    else for (const block of plainBlocks(source.slice(start, end))) yield shifted(block, start);
  }
}

type Event = ReturnType<typeof postprocess>[number];

function newParser(source: string): (text: string) => Iterable<Event> {
  const context = parse({ extensions: [gfmTable()] });
  context.defined.push(...definitionsIn(source));
  return (text) => {
    context.lazy = {};
    return postprocess(context.document().write(preprocess()(text, undefined, true)));
  };
}

/** Which kind of block each token makes of its text. */
const BLOCKS: Record<string, BlockKind | undefined> = {
  atxHeading: 'heading',
  setextHeading: 'heading',
  paragraph: 'paragraph',
  tableHeader: 'cell',
  tableData: 'cell',
};

/** What gives its kind to the paragraphs in it. */
const CONTAINERS: Record<string, BlockKind | undefined> = {
  listOrdered: 'item',
  listUnordered: 'item',
  blockQuote: 'quote',
};

/** Tokens whose text is no text of the article. */
const SKIPPED = new Set(['resource', 'reference', 'definition', 'codeFenced', 'codeIndented', 'autolink']);

const LITERAL = new Set(['data', 'codeTextData', 'characterEscapeValue']);

function* blocksOf(
  source: string,
  base: number,
  events: Iterable<Event>,
  html: HtmlReader,
  cells: Cells,
): Iterable<Block> {
  const main = newDraft();
  const alt = newDraft();
  const captions: Block[] = [];
  const containers: BlockKind[] = [];
  let kind: BlockKind | undefined;
  let skipped = 0;
  let images = 0;
  for (const [edge, { type, start, end }] of events) {
    const from = base + start.offset;
    const to = base + end.offset;
    const step = edge === 'enter' ? 1 : -1;
    if (step > 0) cells.enter(type);
    if (SKIPPED.has(type)) skipped += step;
    else if (CONTAINERS[type]) {
      if (step > 0) containers.push(CONTAINERS[type]);
      else containers.pop();
    } else if (BLOCKS[type]) {
      if (step > 0) kind = BLOCKS[type];
      else {
        const taken = main.take(kind === 'paragraph' ? (containers.at(-1) ?? kind) : BLOCKS[type]);
        yield* kind === 'cell' ? cells.placed(taken) : taken;
        yield* captions.splice(0);
        kind = undefined;
      }
    } else if (type === 'image') {
      images += step;
      if (images > 0) continue;
      if (main.isEmpty()) yield* alt.take('caption');
      else captions.push(...alt.take('caption'));
    } else if (step > 0 && type === 'htmlFlow') {
      for (const block of html(source.slice(from, to))) yield shifted(block, from);
    } else if (step > 0 && kind && skipped === 0) {
      const draft = images > 0 ? alt : main;
      if (LITERAL.has(type)) draft.add(source.slice(from, to), from);
      // Where it ends is not to be relied on.
      else if (type === 'lineEnding') draft.add('\n', source.startsWith('\r\n', from) ? from + 1 : from);
      else if (type === 'characterReference') draft.addDecoded(decodeString(source.slice(from, to)), from);
      else if (type === 'htmlText' && /^<br\b/i.test(source.slice(from, from + 4))) draft.addDecoded('\n', from);
    }
  }
}
