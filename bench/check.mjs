// Times `stadion check` beside bare Node in one run: an article of 1,000 words, and long texts from 1 KB to 10 MB. Prints
// medians, the time of the processor, which suffers less where others use the machine too, and the most memory held.
//   node bench/check.mjs [--runs 9] [--short: to 1 MB only]
// The texts are made of those that measure `check` (eval/texts), in their order, always the same.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../bin/stadion.js', import.meta.url));
const texts = fileURLToPath(new URL('../eval/texts', import.meta.url));
const RUNS = process.argv.includes('--runs') ? Number(process.argv[process.argv.indexOf('--runs') + 1]) : 9;
const KB = 1000;
const LENGTHS = [KB, 10 * KB, 100 * KB, 1000 * KB, ...(process.argv.includes('--short') ? [] : [10_000 * KB])];

/** Tells, when the process it is in ends, what that took: microseconds of the processor, and KB at most. */
const TOLD = `
  const [program, ...args] = process.argv.slice(1);
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    process.stderr.write('\\n' + (userCPUTime + systemCPUTime) + ' ' + maxRSS + '\\n');
  });
  if (program) process.argv = [process.argv[0], program, ...args], require(program);
`;

/** One whole process: what it took by the clock and of the processor, and its memory. */
function run(...args) {
  const start = performance.now();
  const { stderr, status } = spawnSync('node', ['-e', TOLD, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ms = performance.now() - start;
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  const [processor, kb] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return { ms, processor: processor / 1000, mb: kb / 1024 };
}

/** How many claims are found in a text. */
function claimsIn(file) {
  const { stdout } = spawnSync('node', [program, 'check', file, '--published', '2025-10-01', '--json'], {
    encoding: 'utf8',
  });
  return Object.values(JSON.parse(stdout).data.summary).reduce((sum, count) => sum + count, 0);
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const of = (runs, key) => median(runs.map((each) => each[key]));

/** The same text `runs` times, with bare Node before each. */
function measured(file, runs) {
  const [bare, checked] = [[], []];
  for (let at = 0; at < runs; at++) {
    bare.push(run());
    checked.push(run(program, 'check', file, '--published', '2025-10-01', '--quiet'));
  }
  return {
    bare: of(bare, 'ms'),
    ms: of(checked, 'ms'),
    more: of(checked, 'ms') - of(bare, 'ms'),
    processor: of(checked, 'processor') - of(bare, 'processor'),
    mb: Math.max(...checked.map(({ mb }) => mb)) - of(bare, 'mb'),
  };
}

/** Paragraphs about athletics, and such as have numbers and names but nothing to check. */
function paragraphs() {
  const all = readdirSync(texts)
    .sort()
    .flatMap((file) => JSON.parse(readFileSync(join(texts, file), 'utf8')))
    .filter(({ format = 'plain' }) => format === 'plain')
    .map(({ text, claims = [] }) => ({ text: text.join(' '), claims: claims.length }));
  return [all.filter(({ claims }) => claims > 0), all.filter(({ claims }) => claims === 0)].map((list) =>
    list.map(({ text }) => text),
  );
}

/** Paragraphs again and again, to a length. */
function repeated(list, length) {
  const round = `${list.join('\n\n')}\n\n`;
  return round.repeat(Math.ceil(length / round.length)).slice(0, length);
}

/** As `repeated`, but no sentence comes twice: of every round the numbers are others, and so are names of places. */
function varied(list, length) {
  let text = '';
  for (let round = 0; text.length < length; round++) {
    const shifted = (digits) => String((Number(digits) + round) % 10 ** digits.length).padStart(digits.length, '0');
    const more = list.join('\n\n').replace(/\d+/g, (digits) => (round === 0 ? digits : shifted(digits)));
    text += `${more.replaceAll('. ', round === 0 ? '. ' : `, in heat ${round} of Ward ${round}. `)}\n\n`;
  }
  return text.slice(0, length);
}

/** An article of 1,000 words: of so many paragraphs one is about athletics. */
function article([sport, other], every) {
  const plain = varied(other, 6 * KB).split('\n\n');
  const between = (at) =>
    Array.from({ length: every - 1 }, (_, more) => plain[(at * (every - 1) + more) % plain.length]);
  const mixed = sport.flatMap((text, at) => [text, ...between(at)]);
  return mixed
    .join('\n\n')
    .split(/(?<=\s)/)
    .slice(0, 1000)
    .join('');
}

const folder = mkdtempSync(join(tmpdir(), 'stadion-bench-'));
const [sport, other] = paragraphs();
const row = (name, length, { ms, more, processor, mb }) => {
  const rate = length < 100 * KB ? '' : (length / KB / ms).toFixed(2);
  const cells = [ms, more, processor, mb].map((each) => each.toFixed(0));
  console.log(`| ${name} | ${cells[0]} | ${cells[1]} | ${cells[2]} | ${rate} | ${cells[3]} |`);
};

console.log(`Node ${process.version}, ${RUNS} runs (1 from 1 MB on), medians\n`);
console.log('| text | ms | ms more than bare Node | processor: ms more | MB/s | MB more |');
console.log('|---|---:|---:|---:|---:|---:|');
const kinds = {
  'claims in every sentence, again and again': (length) => repeated(sport, length),
  'no sentence twice, a third of them claims': (length) => varied([...sport.slice(0, 18), ...other], length),
  'nothing to check, no sentence twice': (length) => varied(other, length),
};
const file = join(folder, 'text.txt');
// Reports of a race have up to forty claims in a thousand words, stories about people half as many; a list of results more.
for (const every of [6, 3]) {
  writeFileSync(file, article([sport, other], every));
  row(`an article of 1,000 words, ${claimsIn(file)} claims`, 6 * KB, measured(file, RUNS));
}
for (const [kind, make] of Object.entries(kinds)) {
  for (const length of LENGTHS) {
    writeFileSync(file, make(length));
    row(`${length / KB} KB: ${kind}`, length, measured(file, length < 1000 * KB ? RUNS : 1));
  }
}
rmSync(folder, { recursive: true, force: true });
