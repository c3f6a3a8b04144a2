// Makes a data folder of any size, of people and races that never were: node bench/synthesize.mjs MARKS FOLDER
// The same number makes the same folder. Everything is written as it comes; nothing grows with the number but the disk.
import { closeSync, cpSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [count, folder] = [Number(process.argv[2]), process.argv[3]];
if (!Number.isInteger(count) || count < 1 || folder === undefined) {
  console.error('usage: node bench/synthesize.mjs MARKS FOLDER');
  process.exit(2);
}

/** As in the lists: a person has fifteen marks, a race ten. */
const MARKS_EACH = 15;
const people = Math.ceil(count / MARKS_EACH);

/** Discipline, environment, kind, best and spread in ms or mm. */
const CONTESTS = [
  ['100m', 'outdoor', 'time', 9_580, 1_800],
  ['200m', 'outdoor', 'time', 19_190, 3_500],
  ['400m', 'outdoor', 'time', 43_030, 8_000],
  ['800m', 'outdoor', 'time', 100_910, 20_000],
  ['1500m', 'outdoor', 'time', 206_000, 40_000],
  ['5000m', 'outdoor', 'time', 755_360, 150_000],
  ['10000m', 'outdoor', 'time', 1_571_000, 300_000],
  ['marathon', 'road', 'time', 7_235_000, 2_000_000],
  ['half-marathon', 'road', 'time', 3_451_000, 900_000],
  ['long-jump', 'outdoor', 'mark', 8_950, 2_500],
  ['high-jump', 'outdoor', 'mark', 2_450, 800],
  ['shot-put', 'outdoor', 'mark', 23_560, 9_000],
];
const NATIONS = ['KEN', 'ETH', 'UGA', 'RWA', 'USA', 'GBR', 'GER', 'JPN', 'JAM', 'NED', 'NOR', 'POL', 'FRA', 'ITA'];
const BEGINNINGS =
  'ka ke ki ko ku mu ma wa ba ru ni ja jo sa se si ta te to la le li mo ro re ri ha hi ho de da du'.split(' ');
const ENDINGS =
  'mani rui nge tich beth kip choge tum mana gat lagat sang rono kosgei muth wanjiru sen son berg mann ez ini ski'.split(
    ' ',
  );

/** Evenly spread numbers from a number: no state, so that whoever comes second is who they were. */
function hash(number, salt) {
  let mixed = Math.imul(number ^ Math.imul(salt, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Names are as unevenly spread as names are: a few are everywhere. */
function word(number, salt) {
  const uneven = Math.floor((hash(number, salt) / 2 ** 32) ** 2 * 30_000);
  const [a, b, c] = [uneven % 33, Math.floor(uneven / 33) % 33, Math.floor(uneven / 1089) % ENDINGS.length];
  const text = `${BEGINNINGS[a % 32]}${BEGINNINGS[b % 32]}${ENDINGS[c]}`;
  return text[0].toUpperCase() + text.slice(1);
}

function personOf(number) {
  const [given, family] = [word(number, 1), word(number, 2)];
  const tag = number.toString(36).padStart(5, '0');
  return {
    // In order of the number, as the file is in order of identifiers.
    id: `p${tag}-${given.toLowerCase()}-${family.toLowerCase()}`,
    name: `${given} ${family}`,
    sex: hash(number, 3) % 2 === 0 ? 'M' : 'W',
    nation: NATIONS[hash(number, 4) % NATIONS.length],
    born: `${1960 + (hash(number, 5) % 45)}-${two(2 + (hash(number, 6) % 11))}-${two(1 + (hash(number, 7) % 28))}`,
  };
}

function two(number) {
  return String(number).padStart(2, '0');
}

function timeText(ms, whole) {
  const [hours, minutes] = [Math.floor(ms / 3_600_000), Math.floor(ms / 60_000) % 60];
  const seconds = Math.floor(ms / 1000) % 60;
  const rest = whole ? '' : `.${two(Math.floor((ms % 1000) / 10))}`;
  if (hours > 0) return `${hours}:${two(minutes)}:${two(seconds)}${rest}`;
  return minutes > 0 ? `${minutes}:${two(seconds)}${rest}` : `${seconds}${rest}`;
}

function lineWriter(path) {
  const handle = openSync(join(folder, path), 'w');
  let text = '';
  const flush = () => {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    text = '';
  };
  return {
    write(value) {
      text += `${JSON.stringify(value)}\n`;
      if (text.length > 1 << 18) flush();
    },
    close() {
      flush();
      closeSync(handle);
    },
  };
}

const data = fileURLToPath(new URL('../data', import.meta.url));
rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, 'marks'), { recursive: true });
for (const file of ['countries.json', 'disciplines.json']) cpSync(join(data, file), join(folder, file));
const json = (path, value) => writeFileSync(join(folder, path), `${JSON.stringify(value, null, 2)}\n`);
const { license } = JSON.parse(readFileSync(join(data, 'dataset.json'), 'utf8'));
json('dataset.json', { title: `synthetic, ${count} marks`, date: '2026-11-20', license });
json('sources.json', [{ id: 'synthetic', title: 'Made by bench/synthesize.mjs', kind: 'secondary' }]);

const list = lineWriter('people.ndjson');
for (let number = 0; number < people; number++) {
  const { id, name, sex, nation, born } = personOf(number);
  const sources = ['synthetic'];
  list.write({
    id,
    name,
    sex,
    nations: [{ code: nation, sources }],
    statements: [{ property: 'born', value: born, sources }],
  });
}
list.close();

const files = CONTESTS.map(([discipline]) => lineWriter(`marks/${discipline}.ndjson`));
for (let number = 0; number < count; number++) {
  const { id, sex, nation, born } = personOf(number % people);
  const at = hash(number % people, 8) % CONTESTS.length;
  const [discipline, environment, kind, best, spread] = CONTESTS[at];
  // Few are near the best: a list gets denser further down.
  const share = Math.sqrt(hash(number, 9) / 2 ** 32);
  const off = Math.floor(share * spread * (sex === 'W' ? 1.2 : 1)) + (sex === 'W' ? spread / 4 : 0);
  const mark =
    kind === 'time'
      ? timeText(Math.floor((best + off) / 10) * 10, environment === 'road')
      : ((best - off * 0.7) / 1000).toFixed(2);
  const age = 18 + (hash(number, 10) % 17);
  const date = `${Number(born.slice(0, 4)) + age}-${two(1 + (hash(number, 11) % 12))}-${two(1 + (hash(number, 12) % 28))}`;
  const city = `${word(hash(number, 13) % 400, 14)}`;
  files[at].write({
    discipline,
    environment,
    sex,
    person: id,
    nation,
    mark,
    date,
    place: 1 + (hash(number, 15) % 8),
    city,
    country: NATIONS[hash(number, 16) % NATIONS.length],
    sources: ['synthetic'],
  });
}
for (const file of files) file.close();
console.log(`${count} marks of ${people} people in ${folder}`);
