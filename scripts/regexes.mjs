// Has every regular expression of src/ attacked by recheck: npm run check:regexes. It finds texts on which one is slow.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installed } from './outside.mjs';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

const LITERAL =
  /(?<=(?:^|[=(,:[!&|?;{}>]|return|\bof)\s*)\/((?:[^/\\\n[*]|\\.|\[(?:[^\]\\\n]|\\.)*\])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])*)\/([dgimsuvy]*)(?=[.,;)\]\s]|$)/gm;

/**
 * What a maintainer runs over tables of their own, and the build over texts of ours, may be slow on a text that nobody
 * writes: the importers, and the manual.
 */
const OWN = /^(compile\/import|publish)\//;

/**
 * What reads a sentence of a text that is checked, of at most 2,000 characters, or no more than its first KB or one line of
 * its head: a pattern that goes back and forth takes milliseconds there (tests/check/hostile.test.ts), unless it takes
 * twice as long for every character.
 */
const SENTENCES = /^check\/(reading|cast|claims|verify|text\/(decode|dateline))/;

/** Milliseconds for one: what is not decided then is told, and is no fault by itself. */
const TIMEOUT = 5_000;

/** Every literal that stands in a file of src/. */
function literals() {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return files.flatMap((file) => {
    const code = readFileSync(join(SRC, file), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/^\s*\/\/.*$/gm, '');
    return [...code.matchAll(LITERAL)]
      .map(([, source = '', flags = '']) => ({ file: file.replaceAll('\\', '/'), source, flags }))
      .filter(({ source, flags }) => isPattern(source, flags));
  });
}

/** A slash within a template can look like the beginning of one. */
function isPattern(source, flags) {
  try {
    return new RegExp(source, flags) !== undefined;
  } catch {
    return false;
  }
}

function check() {
  const { checkSync } = createRequire(join(installed('recheck@4.5.0'), 'package.json'))('recheck');
  const all = literals();
  const slow = all.flatMap((each) => {
    const { status, complexity, attack } = checkSync(each.source, each.flags, { timeout: TIMEOUT });
    return status === 'safe' ? [] : [{ ...each, status, how: complexity?.summary ?? status, on: attack?.pattern }];
  });
  const told = slow.map((each) => ({ ...each, verdict: verdictOn(each) }));
  for (const { file, source, how, on, verdict } of told)
    console.log(`${verdict}: ${file}: /${source}/: ${how}, on ${on}`);
  const open = told.filter(({ verdict }) => verdict === 'SLOW');
  console.log(`${all.length} regular expressions, ${open.length} slow on texts of others`);
  if (open.length > 0) process.exitCode = 1;
}

function verdictOn({ file, status, how }) {
  if (OWN.test(file)) return 'own texts only';
  if (status === 'unknown') return 'not decided';
  return SENTENCES.test(file) && !how.startsWith('exponential') ? 'within a sentence' : 'SLOW';
}

check();
