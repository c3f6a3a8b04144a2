import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftOf, replace } from '../../src/compile/drafts.ts';
import { temporaryFolder } from '../fixtures/dataset.ts';

const gone = { own: 5, isRunning: () => false };
const put = (folder: string, text: string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), text);
};
const textOf = (folder: string) => readFileSync(join(folder, 'manifest.json'), 'utf8');

describe('a folder that takes the place of another', () => {
  it('is there whole, and nothing else', () => {
    const parent = temporaryFolder();
    const out = join(parent, 'compiled');
    put(out, 'old');
    const draft = draftOf(out, gone);
    put(draft, 'new');
    replace(out, draft);
    expect([textOf(out), readdirSync(parent)]).toEqual(['new', ['compiled']]);
  });

  it('clears away what a killed process left', () => {
    const parent = temporaryFolder();
    const out = join(parent, 'compiled');
    put(out, 'old');
    put(join(parent, '.compiled-7-aBc123'), 'half');
    put(join(parent, '.compiled-7-aBc123-old'), 'older');
    const draft = draftOf(out, gone);
    expect(readdirSync(parent)).toHaveLength(2);
    expect([textOf(out), existsSync(draft)]).toEqual(['old', true]);
  });

  it('brings back what a process was killed over', () => {
    const parent = temporaryFolder();
    const out = join(parent, 'compiled');
    put(join(parent, '.compiled-7-aBc123'), 'new');
    put(join(parent, '.compiled-7-aBc123-old'), 'old');
    draftOf(out, gone);
    expect(textOf(out)).toBe('old');
  });

  it('leaves alone what is of a process that is still there, and what is of nobody', () => {
    const parent = temporaryFolder();
    const names = [
      '.compiled-7-aBc123',
      '.compiled-diary',
      '.compiled-7-aBc123-olden',
      '.others-7-aBc123',
      '.compiled-',
    ];
    for (const name of names) put(join(parent, name), 'kept');
    draftOf(join(parent, 'compiled'), { own: 5, isRunning: (pid) => pid === 7 });
    expect(readdirSync(parent)).toEqual(expect.arrayContaining(names));
  });
});
