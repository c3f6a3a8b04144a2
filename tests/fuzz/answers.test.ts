/**
 * Servers that answer anything: statuses, headers and bodies of any kind, cut short or without end. A dataset over HTTP is
 * answered from as from a folder, or told to be out of reach or damaged, within the time that is given.
 */
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRemote } from '../../src/dataset/remote/remote.ts';
import { fixtureFolder } from '../fixtures/dataset.ts';
import { PATIENCE, spoiltBytes, tries } from './runs.ts';

const FOLDER = fixtureFolder();

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** What becomes of the right body. */
  readonly body: 'right' | 'gzip' | 'none' | 'half' | 'spoilt' | 'other';
  readonly other: Uint8Array;
  /** Whether the connection ends before the body does. */
  readonly broken: boolean;
}

const header = fc.constantFrom<Record<string, string>>(
  {},
  { 'content-encoding': 'gzip' },
  { 'content-encoding': 'br' },
  { 'content-length': '5' },
  { 'content-length': '99999999999' },
  { 'content-type': 'text/html; charset=\u00ff' },
  { location: '/manifest.json' },
  { location: 'file:///etc/passwd' },
  { location: 'http://[' },
  { etag: '"x"', 'last-modified': 'yesterday' },
  { 'set-cookie': 'a=b', 'x-long': 'y'.repeat(5000) },
);

const reply: fc.Arbitrary<Reply> = fc.record({
  status: fc.oneof(
    { weight: 3, arbitrary: fc.constant(200) },
    fc.constantFrom(204, 206, 301, 304, 307, 400, 403, 404, 429, 500, 503),
  ),
  headers: fc.tuple(header, header).map(([a, b]) => ({ ...a, ...b })),
  body: fc.constantFrom('right', 'right', 'gzip', 'none', 'half', 'spoilt', 'other'),
  other: fc.oneof(
    fc.uint8Array({ maxLength: 50 }),
    fc.json().map((text) => Buffer.from(text)),
  ),
  broken: fc.boolean(),
});

/** Replies to the first requests; those after them are answered as they should be. */
let replies: readonly Reply[] = [];
let asked = 0;

function send({ status, headers, body, other, broken }: Reply, right: Buffer, response: ServerResponse) {
  const [spoilt] = body === 'spoilt' ? fc.sample(spoiltBytes(fc.constant(right)), { numRuns: 1, seed: asked }) : [];
  const bodies = { right, gzip: gzipSync(right), none: '', half: right.subarray(0, right.length / 2), spoilt, other };
  try {
    response.writeHead(status, headers);
  } catch {
    response.writeHead(status);
  }
  if (broken) response.write(bodies[body] ?? '', () => response.destroy());
  else response.end(bodies[body]);
}

const server = createServer((request, response) => {
  response.on('error', () => {});
  const name = (request.url ?? '').split('?')[0] ?? '';
  let right: Buffer;
  try {
    right = readFileSync(join(FOLDER, name));
  } catch {
    response.writeHead(404).end();
    return;
  }
  const special = replies[asked++];
  if (special) send(special, right, response);
  else response.end(right);
});

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve())));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('any server', { timeout: PATIENCE }, () => {
  it('is read, or is told to be none, in time', async () => {
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    let right: string | undefined;
    const property = fc.asyncProperty(fc.array(reply, { maxLength: 4 }), async (given) => {
      [replies, asked] = [right === undefined ? [] : given, 0];
      const began = performance.now();
      const outcome = await answerOf(address).catch((error: unknown) => error);
      expect(performance.now() - began).toBeLessThan(10_000);
      if (typeof outcome === 'string') right ??= outcome;
      // Never another answer than the right one.
      if (typeof outcome === 'string') expect(outcome).toBe(right);
      else expect(outcome).toMatchObject({ exitCode: 4, message: expect.stringMatching(/\w{3}/) });
    });
    await fc.assert(property, tries(150));
  });
});

async function answerOf(address: string): Promise<string> {
  const surroundings = { env: {}, now: () => 0, tell: () => {}, patience: 1_000 };
  const dataset = await openRemote(address, surroundings);
  const [people, disciplines] = [await dataset.person('kelvin-kiptum'), await dataset.disciplines()];
  return JSON.stringify([people, disciplines]);
}
