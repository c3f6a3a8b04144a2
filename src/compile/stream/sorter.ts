/**
 * Sorting more than memory holds: what comes is kept until it is too much, then written down sorted, as a run; the runs
 * are merged when they are read. Memory is bounded, whatever the number, and the time grows with it and no faster.
 */
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { linesOf } from './lines.ts';
import type { Scratch } from './scratch.ts';

/** What a text costs beside its characters. */
const OVERHEAD = 80;
/** Kept in memory before a run is written. */
const BUDGET = 12_000_000;
/** Runs merged at once: each holds a piece of its file. */
const WIDTH = 64;
const PIECE = 1 << 16;

export type Item = readonly [key: string, value: string];

/** Items come in any order, and go in that of their keys, by code units; equal keys in the order they came. */
export class Sorter {
  readonly #scratch: Scratch;
  readonly #budget: number;
  #items: Item[] = [];
  #size = 0;
  #runs: string[] = [];

  constructor(scratch: Scratch, budget = BUDGET) {
    this.#scratch = scratch;
    this.#budget = budget;
  }

  /** @param key without tabs and line ends; so is the value, as JSON is */
  add(key: string, value: string): void {
    this.#items.push([key, value]);
    this.#size += key.length + value.length + OVERHEAD;
    if (this.#size > this.#budget) this.#spill();
  }

  /** Everything, sorted. To be read once. */
  *sorted(): Generator<Item> {
    if (this.#runs.length === 0) {
      yield* take(this.#items.sort(byKey));
      this.#items = [];
      return;
    }
    if (this.#items.length > 0) this.#spill();
    while (this.#runs.length > WIDTH) {
      const first = this.#runs.splice(0, WIDTH);
      // In front: equal keys keep their order.
      this.#runs.unshift(this.#write(merged(first)));
      for (const run of first) rmSync(run);
    }
    yield* merged(this.#runs);
    for (const run of this.#runs.splice(0)) rmSync(run);
  }

  /** Everything, the values of one key together. */
  *groups(): Generator<readonly [key: string, values: string[]]> {
    let open: [string, string[]] | undefined;
    for (const [key, value] of this.sorted()) {
      if (open && open[0] === key) open[1].push(value);
      else {
        if (open) yield open;
        open = [key, [value]];
      }
    }
    if (open) yield open;
  }

  #spill(): void {
    const items = this.#items.sort(byKey);
    this.#items = [];
    this.#size = 0;
    this.#runs.push(this.#write(items));
  }

  #write(items: Iterable<Item>): string {
    const file = this.#scratch.file();
    const handle = openSync(file, 'wx');
    try {
      let text = '';
      for (const [key, value] of items) {
        text += `${key}\t${value}\n`;
        if (text.length < PIECE * 4) continue;
        writeAll(handle, text);
        text = '';
      }
      writeAll(handle, text);
    } finally {
      closeSync(handle);
    }
    return file;
  }
}

/** A disk that is nearly full takes a part of what it is given. */
export function writeAll(handle: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
}

function byKey([a]: Item, [b]: Item): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The items of a list, which shrinks meanwhile. */
function* take(items: readonly Item[]): Generator<Item> {
  for (const item of items) yield item;
}

interface Head {
  key: string;
  line: string;
  readonly run: number;
  readonly rest: Iterator<string>;
}

/** Runs as one, by a heap of their first lines. */
function* merged(runs: readonly string[]): Generator<Item> {
  const heap: Head[] = [];
  for (const [run, file] of runs.entries()) {
    const rest = linesOf(file, PIECE);
    const head: Head = { key: '', line: '', run, rest };
    if (advance(head)) heap.push(head);
  }
  for (let at = heap.length >> 1; at >= 0; at--) sink(heap, at);
  while (heap.length > 0) {
    const head = heap[0] as Head;
    yield [head.key, head.line.slice(head.key.length + 1)];
    if (!advance(head)) {
      const last = heap.pop() as Head;
      if (heap.length === 0) return;
      heap[0] = last;
    }
    sink(heap, 0);
  }
}

function advance(head: Head): boolean {
  const { done, value } = head.rest.next();
  if (done) return false;
  head.line = value;
  head.key = value.slice(0, value.indexOf('\t'));
  return true;
}

function sink(heap: Head[], from: number): void {
  for (let at = from; ; ) {
    let least = at;
    for (const child of [2 * at + 1, 2 * at + 2]) {
      if (child < heap.length && isBefore(heap[child] as Head, heap[least] as Head)) least = child;
    }
    if (least === at) return;
    [heap[at], heap[least]] = [heap[least] as Head, heap[at] as Head];
    at = least;
  }
}

function isBefore(a: Head, b: Head): boolean {
  return a.key < b.key || (a.key === b.key && a.run < b.run);
}
