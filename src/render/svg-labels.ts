/** Where names go on a picture, so that none lies on another or on a line. Widths are estimates: no font is measured. */

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A horizontal piece of a line with the text that belongs to it. */
export interface Wanted {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Placed even where it has to go far off, or across a line. */
  readonly always: boolean;
}

export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Set where the text is too far from its line to be taken for its own. */
  readonly leader?: { readonly x: number; readonly y: number };
}

export const LABEL_SIZE = 11;
/** Nearest first: how far above or below its line a text is tried. */
const NEAR = [-6, 14];
const FAR = [-22, 30, -38, 46, -54, 62, -70, 78, -86, 94, -110, 118];

/** @param wanted the most important first @param inside where texts may be @param lines what they should not cover */
export function placeLabels(wanted: readonly Wanted[], inside: Box, lines: readonly Box[]): Placed[] {
  const taken: Box[] = [];
  const placed: Placed[] = [];
  for (const each of wanted) {
    const spot = spotFor(each, inside, taken, lines);
    if (!spot) continue;
    taken.push(grown(boxAt(each.text, spot), 2));
    placed.push(spot);
  }
  return placed;
}

function spotFor(wanted: Wanted, inside: Box, taken: readonly Box[], lines: readonly Box[]): Placed | undefined {
  const free = (spot: Placed, obstacles: readonly Box[]) => {
    const box = boxAt(wanted.text, spot);
    return within(box, inside) && !obstacles.some((other) => overlap(box, other));
  };
  const near = spots(wanted, NEAR, inside).find((spot) => free(spot, [...taken, ...lines]));
  if (near || !wanted.always) return near;
  const far = spots(wanted, FAR, inside).map((spot) => ({ ...spot, leader: { x: wanted.left, y: wanted.y } }));
  return far.find((spot) => free(spot, [...taken, ...lines])) ?? far.find((spot) => free(spot, taken));
}

/** Along the line, before its beginning, at its end; moved in where that would reach over the edge. */
function spots({ text, left, right, y }: Wanted, offsets: readonly number[], inside: Box): Placed[] {
  const width = textWidth(text, LABEL_SIZE);
  const moved = (x: number) => Math.max(inside.left + 4, Math.min(inside.right - width - 1, x));
  const beside = (x: number) => x <= right + 8 && x + width >= left - 8;
  const columns = [left + 4, left - width - 4, right - width - 2].map(moved).filter(beside);
  return offsets.flatMap((offset) => columns.map((x) => ({ text, x: Math.round(x * 10) / 10, y: y + offset })));
}

/** Letters are a little over half as wide as high; those of East Asia are square. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += /[\u1100-\u115F\u2E80-\uFFDF\u{1F000}-\u{3FFFF}]/u.test(letter) ? 1 : 0.57;
  return width * size;
}

function boxAt(text: string, { x, y }: Placed): Box {
  return { left: x, right: x + textWidth(text, LABEL_SIZE), top: y - LABEL_SIZE + 1, bottom: y + 3 };
}

function grown({ left, right, top, bottom }: Box, by: number): Box {
  return { left: left - by, right: right + by, top: top - by / 2, bottom: bottom + by / 2 };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function within(box: Box, { left, right, top, bottom }: Box): boolean {
  return box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;
}
