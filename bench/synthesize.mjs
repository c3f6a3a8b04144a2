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

/** As in the lists: a person has fifteen marks; every tenth mark is of an event, of which there are editions for many years. */
const MARKS_EACH = 15;
const people = Math.ceil(count / MARKS_EACH);
const MARKS_AT_EVENTS = 10;
const MARKS_OF_SERIES = 50_000;
const seriesCount = Math.ceil(count / MARKS_OF_SERIES);
const YEARS = [1974, 2023];

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
    born: `${1956 + (hash(number, 5) % 34)}-${two(2 + (hash(number, 6) % 11))}-${two(1 + (hash(number, 7) % 28))}`,
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

/** A yearly meeting, and the day of its edition. */
function seriesOf(number) {
  const city = word(number, 20);
  return { id: `s${two(number)}-${city.toLowerCase()}-meeting`, name: `${city} Meeting ${number}`, city };
}

function dayOfEdition(series, year) {
  return `${year}-${two(4 + (hash(series, 21) % 6))}-${two(1 + ((hash(series, 22) + year) % 28))}`;
}

/** The steps of a record: ever better, by people of a sex and perhaps a nation, each set at 23. */
function stepsOf(area, sex, [, environment, kind, best, spread], salt) {
  const holders = [];
  for (let at = 0; at < people && at < 3000 && holders.length < 12; at++) {
    const number = hash(at, salt) % people;
    const person = personOf(number);
    if (person.sex === sex && (area === 'world' || person.nation === area)) holders.push(person);
  }
  const dated = holders.map((person) => ({ person, set: `${Number(person.born.slice(0, 4)) + 23}-08-15` }));
  dated.sort((a, b) => (a.set < b.set ? -1 : 1));
  const steps = dated.filter(({ set }, at) => set !== dated[at - 1]?.set && set < '2026');
  return steps.map(({ person, set }, at) => {
    const off =
      ((steps.length - at) / 12) * spread * 0.2 +
      (sex === 'W' ? spread / 4 : 0) +
      (area === 'world' ? 0 : spread * 0.1);
    return {
      sex,
      environment,
      category: 'open',
      area,
      mark: markText(kind, environment, best, off),
      holders: [{ person: person.id, nation: person.nation }],
      set,
      status: 'ratified',
      sources: ['synthetic'],
    };
  });
}

function markText(kind, environment, best, off) {
  if (kind === 'mark') return ((best - off * 0.7) / 1000).toFixed(2);
  return timeText(Math.floor((best + off) / 10) * 10, environment === 'road');
}

const data = fileURLToPath(new URL('../data', import.meta.url));
rmSync(folder, { recursive: true, force: true });
for (const table of ['marks', 'records', 'events']) mkdirSync(join(folder, table), { recursive: true });
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
  const mark = markText(kind, environment, best, off);
  const year = Number(born.slice(0, 4)) + 18 + (hash(number, 10) % 17);
  const series = hash(number, 17) % MARKS_AT_EVENTS === 0 ? hash(number, 18) % seriesCount : undefined;
  const atEvent = series === undefined ? {} : { event: `${seriesOf(series).id}-${year}` };
  const date =
    series === undefined
      ? `${year}-${two(1 + (hash(number, 11) % 12))}-${two(1 + (hash(number, 12) % 28))}`
      : dayOfEdition(series, year);
  const city = series === undefined ? word(hash(number, 13) % 400, 14) : seriesOf(series).city;
  files[at].write({
    discipline,
    environment,
    sex,
    person: id,
    nation,
    mark,
    date,
    place: 1 + (hash(number, 15) % 8),
    ...atEvent,
    city,
    country: NATIONS[hash(number, 16) % NATIONS.length],
    sources: ['synthetic'],
  });
}
for (const file of files) file.close();

for (const [at, contest] of CONTESTS.entries()) {
  const lists = ['world', ...NATIONS].flatMap((area, place) =>
    ['M', 'W'].flatMap((sex) => stepsOf(area, sex, contest, 100 + at * 40 + place)),
  );
  json(`records/${contest[0]}.json`, { discipline: contest[0], records: lists });
}

for (let number = 0; number < seriesCount; number++) {
  const { id, name, city } = seriesOf(number);
  const sources = ['synthetic'];
  const country = NATIONS[number % NATIONS.length];
  const editions = [];
  for (let year = YEARS[0]; year <= YEARS[1]; year++) {
    editions.push({
      id: `${id}-${year}`,
      year,
      edition: year - YEARS[0] + 1,
      date: dayOfEdition(number, year),
      sources,
    });
  }
  json(`events/${id}.json`, { id, name, kind: 'meeting', city, country, sources, editions });
}
console.log(`${count} marks of ${people} people in ${folder}`);
