import { describe, expect, it } from 'vitest';
import { chosenDatasets, isAddress, isFolder } from '../../../src/dataset/choice.ts';
import { addressOf } from '../../../src/dataset/remote/address.ts';
import { BadOption } from '../../../src/errors.ts';

describe('an address', () => {
  it.each([
    ['https://data.example.org', 'https://data.example.org/'],
    ['https://data.example.org/athletics', 'https://data.example.org/athletics/'],
    ['https://data.example.org/athletics/', 'https://data.example.org/athletics/'],
    ['https://data.example.org/athletics/manifest.json', 'https://data.example.org/athletics/'],
    ['HTTP://[::1]:8080/a b', 'http://[::1]:8080/a%20b/'],
  ])('%s is the folder %s', (typed, folder) => expect(addressOf(typed).href).toBe(folder));

  it.each([
    ['ftp://example.org/data', /ftp:\/\/ is not supported/],
    ['file:///etc', /is no address|not supported/],
    ['s3://bucket/data', /s3:\/\/ is not supported/],
    ['https://', /is no address/],
    ['https://anna:secret@example.org/data', /a user or a password/],
    ['https://anna:secret@exa mple.org/data', /is no address/],
    ['https://example.org/data?token=1', /a query or a fragment/],
    ['https://example.org/data#there', /a query or a fragment/],
  ])('%s is refused, without its password', (typed, message) => {
    const refuse = () => addressOf(typed);
    expect(refuse).toThrow(BadOption);
    expect(refuse).toThrow(message);
    expect(refuse).not.toThrow(/secret/);
  });
});

describe('the datasets that are asked for', () => {
  it.each([
    [undefined, undefined, []],
    [undefined, '', []],
    [undefined, '/own', ['/own']],
    [undefined, '/own:bundled', ['/own', 'bundled']],
    [undefined, '/own::/other:', ['/own', '/other']],
    [undefined, 'https://example.org/a:bundled', ['https://example.org/a', 'bundled']],
    [undefined, 'bundled:http://example.org:8080/a', ['bundled', 'http://example.org:8080/a']],
    [undefined, 'http://example.org:8080:bundled', ['http://example.org:8080', 'bundled']],
    [undefined, 'http://[::1]:8080/a:/own', ['http://[::1]:8080/a', '/own']],
    [undefined, 'https://anna:secret@example.org/a:/own', ['https://anna:secret@example.org/a', '/own']],
    ['/own', '/other', ['/own']],
    ['/own\nbundled', undefined, ['/own', 'bundled']],
    ['/own\n/own', undefined, ['/own']],
    ['a:b', undefined, ['a:b']],
  ])('by --data %j and STADION_DATA %j are %j', (typed, environment, names) => {
    expect(chosenDatasets(typed, environment)).toEqual(names);
  });

  it('are addresses, folders, or the bundled one', () => {
    const kinds = ['http://a', 'ftp://a', 'own', './bundled', 'C:\\own', 'bundled'];
    expect(kinds.map((name) => [isAddress(name), isFolder(name)])).toEqual([
      [true, false],
      [true, false],
      [false, true],
      [false, true],
      [false, true],
      [false, false],
    ]);
  });
});

describe('on Windows', () => {
  it.each([
    ['C:\\own;bundled', ['C:\\own', 'bundled']],
    ['C:\\own;D:\\other\\compiled', ['C:\\own', 'D:\\other\\compiled']],
    ['https://example.org:8080/a;C:/own;', ['https://example.org:8080/a', 'C:/own']],
    ['\\\\server\\share\\own;bundled', ['\\\\server\\share\\own', 'bundled']],
  ])('STADION_DATA=%s', (environment, names) => expect(chosenDatasets(undefined, environment, ';')).toEqual(names));

  it.each(['C:\\own', 'c:/own', 'C:own', 'C://own', '\\\\server\\share', '.\\own', 'own\\compiled'])(
    '%s is a folder, not an address',
    (name) => {
      expect(chosenDatasets(name, undefined, ';')).toEqual([name]);
      expect([isAddress(name), isFolder(name)]).toEqual([false, true]);
    },
  );
});
