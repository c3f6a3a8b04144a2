/** Blocks of an HTML page or of a stretch of one. */
import { type Block, type BlockKind, type Draft, newDraft } from './block.ts';
import { newCells } from './cells.ts';
import { addHtmlText } from './html-text.ts';
import { type HtmlToken, htmlTokens } from './html-tokens.ts';

export { pageDate } from './page-metadata.ts';

const words = (list: string) => new Set(list.split(' '));

/** What begins and ends a block of text. */
const BLOCKS = words(
  'address article blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 ' +
    'h6 header hgroup html legend li main menu ol option p pre section summary table tbody td tfoot th thead tr ul',
);
/** What is not read, with all that is in it. */
const SKIPPED = words(
  'script style nav footer aside form head noscript template svg math select button iframe object textarea title video ' +
    'audio canvas dialog xmp noembed noframes datalist',
);
/** What may stand in a head that nobody closed. */
const IN_HEAD = words('head title meta link script style base noscript template');

const KINDS: Record<string, BlockKind | undefined> = {
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading' as const])),
  li: 'item',
  dd: 'item',
  dt: 'item',
  td: 'cell',
  th: 'cell',
  figcaption: 'caption',
  caption: 'caption',
  blockquote: 'quote',
};

/** The blocks of a page, in order. Some pages are a form as a whole: where nothing else is read, that is. */
export function* pageBlocks(source: string): Iterable<Block> {
  let found = false;
  for (const block of htmlBlocks(source)) {
    found = true;
    yield block;
  }
  if (!found && /<form\b/i.test(source)) yield* htmlBlocks(source, 'form');
}

/** The blocks of a stretch of HTML, in order. @param read an element that is read though it is usually not */
export function* htmlBlocks(source: string, read?: string): Iterable<Block> {
  const open = newElements(read);
  const draft = newDraft();
  const captions: Block[] = [];
  const cells = newCells();
  function* flush(): Iterable<Block> {
    const kind = open.kind();
    yield* kind === 'cell' ? cells.placed(draft.take(kind)) : draft.take(kind);
    yield* captions.splice(0);
  }
  for (const token of htmlTokens(source)) {
    const { type, name, start, end } = token;
    if (type === 'text') {
      if (open.head() && /[^\s]/.test(source.slice(start, end))) open.close('head');
      if (!open.skips()) yield* addText(draft, source, start, end, open.kind);
      continue;
    }
    if (type === 'raw') continue;
    if (type === 'start' && open.head() && !IN_HEAD.has(name)) open.close('head');
    if (name === 'br' && !open.skips()) draft.addDecoded('\n', start);
    if (name === 'hr') yield* flush();
    if (name === 'img' && type === 'start' && !open.skips()) {
      if (draft.isEmpty()) yield* altOf(source, token);
      else captions.push(...altOf(source, token));
    }
    if (!BLOCKS.has(name) && !SKIPPED.has(name)) continue;
    yield* flush();
    if (type === 'start') cells.enter(name);
    if (type === 'end') open.close(name);
    else if (name !== 'p') open.open(name, token.attributes.has('hidden'));
  }
  yield* flush();
}

const STEP = 65_536;

/** A long text goes in step by step, so that what is collected stays bounded. */
function* addText(draft: Draft, source: string, start: number, end: number, kind: () => BlockKind): Iterable<Block> {
  for (let at = start; at < end; ) {
    let stop = Math.min(end, at + STEP);
    // Not within an entity.
    const ampersand = source.slice(stop - 50, stop).lastIndexOf('&');
    if (stop < end && ampersand >= 0) stop += ampersand - 50;
    addHtmlText(draft, source, at, stop);
    if (draft.isFull()) yield* draft.takeFull(kind());
    at = stop;
  }
}

function altOf(source: string, { attributes }: HtmlToken): Iterable<Block> {
  const alt = attributes.get('alt');
  const draft = newDraft();
  if (alt) addHtmlText(draft, source, alt.start, alt.end);
  return draft.take('caption');
}

interface Elements {
  open(name: string, hidden: boolean): void;
  close(name: string): void;
  skips(): boolean;
  head(): boolean;
  kind(): BlockKind;
}

/** The open elements that matter. An end tag closes what was opened within; one without its start does nothing. */
function newElements(read: string | undefined): Elements {
  const stack: { readonly name: string; readonly skips: boolean; readonly kind: BlockKind }[] = [];
  const counts = new Map<string, number>();
  const count = (name: string) => counts.get(name) ?? 0;
  const kind = () => stack.at(-1)?.kind ?? 'paragraph';
  const skips = () => stack.at(-1)?.skips ?? false;
  return {
    open: (name, hidden) => {
      const skipped = skips() || hidden || (SKIPPED.has(name) && name !== read);
      stack.push({ name, skips: skipped, kind: KINDS[name] ?? kind() });
      counts.set(name, count(name) + 1);
    },
    close: (name) => {
      if (count(name) === 0) return;
      for (let last = stack.pop(); last; last = stack.pop()) {
        counts.set(last.name, count(last.name) - 1);
        if (last.name === name) return;
      }
    },
    skips,
    head: () => stack.at(-1)?.name === 'head',
    kind,
  };
}
