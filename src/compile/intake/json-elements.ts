/** The elements of a JSON array, or of lines of JSON, one at a time: the file may be larger than memory. */
import { Refusal } from './refusal.ts';

interface Element {
  readonly line: number;
  readonly value?: unknown;
  readonly fault?: string;
}

/**
 * @param lines whether each line is an element; else the text is one array
 * @param longest characters an element may have
 * @throws Refusal for what is no array, and where an element does not end
 */
export function elementsOf(
  text: AsyncIterable<string>,
  lines: boolean,
  name: string,
  longest: number,
): AsyncGenerator<Element> {
  return lines ? byLine(text, name, longest) : byElement(text, name, longest);
}

async function* byLine(text: AsyncIterable<string>, name: string, longest: number): AsyncGenerator<Element> {
  let rest = '';
  let line = 0;
  for await (const piece of text) {
    const parts = (rest + piece).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      line += 1;
      if (part.trim() !== '') yield parsed(part.replace(/^\uFEFF/, ''), line);
    }
    if (rest.length > longest) throw tooLong(name, line + 1, longest);
  }
  if (rest.trim() !== '') yield parsed(rest, line + 1);
}

async function* byElement(text: AsyncIterable<string>, name: string, longest: number): AsyncGenerator<Element> {
  let depth = 0;
  let quoted = false;
  let escaped = false;
  let line = 1;
  let began = 1;
  let element = '';
  let ended = false;
  for await (const piece of text) {
    let from = 0;
    for (let at = 0; at < piece.length && !ended; at++) {
      const letter = piece.charCodeAt(at);
      if (letter === LINE_END) line += 1;
      if (quoted) {
        if (escaped) escaped = false;
        else if (letter === BACKSLASH) escaped = true;
        else if (letter === QUOTE) quoted = false;
        continue;
      }
      if (letter === QUOTE) quoted = true;
      else if (letter === OPEN_LIST || letter === OPEN_OBJECT) {
        if (depth === 0 && letter === OPEN_OBJECT) throw noArray(name);
        if (depth === 0) [from, began] = [at + 1, line];
        depth += 1;
      } else if (letter === CLOSE_LIST || letter === CLOSE_OBJECT) {
        depth -= 1;
        if (depth === 0) ended = true;
      }
      const over = depth === 0 && ended;
      if (!over && !(depth === 1 && letter === COMMA)) continue;
      element += piece.slice(from, at);
      if (element.trim() !== '') yield parsed(element, began);
      element = '';
      [from, began] = [at + 1, line];
      if (over) break;
    }
    // Rows behind the end would be lost without a word.
    if (ended && piece.slice(from).trim() !== '') {
      const hint = 'several lists are files of their own: jq -c ".[]" makes a row a line of them';
      throw new Refusal('data', `${name}:${line}: something stands behind the end of the JSON array`, hint);
    }
    if (depth > 0) element += piece.slice(from);
    if (element.length > longest) throw tooLong(name, began, longest);
  }
  if (ended) return;
  throw new Refusal('data', `${name}: the JSON array does not end`, 'the file may be cut short');
}

const [LINE_END, QUOTE, COMMA, BACKSLASH] = [10, 34, 44, 92];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];

function parsed(text: string, line: number): Element {
  const blank = /^\s*/.exec(text)?.[0] ?? '';
  const at = line + (blank.split('\n').length - 1);
  try {
    return { line: at, value: JSON.parse(text) };
  } catch (error) {
    return { line: at, fault: `no JSON: ${(error as Error).message.replace(/\s+/g, ' ')}` };
  }
}

function tooLong(name: string, line: number, longest: number): Refusal {
  return new Refusal('data', `${name}:${line}: a row of more than ${longest / 1_000_000} MB`, 'is it rows at all?');
}

function noArray(name: string): Refusal {
  return new Refusal('data', `${name}: expected a JSON array of rows, or a row a line`, 'for example: jq -c ".rows[]"');
}
