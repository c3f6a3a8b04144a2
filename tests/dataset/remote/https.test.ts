/** A dataset over HTTPS, with a certificate that nobody has signed but its owner. */
import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fixtureFolder, temporaryFolder } from '../../fixtures/dataset.ts';

const FOLDER = fixtureFolder();
const PROGRAM = resolve(import.meta.dirname, '../../../bin/stadion.js');
const hasOpenssl = spawnSync('openssl', ['version'], { stdio: 'ignore' }).error === undefined;

/** Serves the folder until the test is over. @returns its address, and the file of its certificate */
async function served(name: string) {
  const own = temporaryFolder();
  const [key, certificate] = [join(own, 'key.pem'), join(own, 'certificate.pem')];
  const names = ['-subj', '/CN=test', '-addext', `subjectAltName=${name}`];
  const made = [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-days',
    '2',
    ...names,
  ];
  spawnSync('openssl', [...made, '-keyout', key, '-out', certificate], { stdio: 'ignore' });
  const server = createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(readFileSync(join(FOLDER, request.url ?? '')));
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { address: `https://127.0.0.1:${(server.address() as AddressInfo).port}`, certificate };
}

/** Asks in a process of its own: whom it trusts is settled when it starts. */
function asked(address: string, trusted?: string): Promise<{ code: number; out: string; err: string }> {
  const env = { PATH: process.env.PATH, ...(trusted === undefined ? {} : { NODE_EXTRA_CA_CERTS: trusted }) };
  const words = [PROGRAM, 'age', 'kelvin-kiptum', '-q', '--data', address];
  return new Promise((done) => {
    execFile(process.execPath, words, { env }, (error, out, err) => done({ code: Number(error?.code ?? 0), out, err }));
  });
}

describe.skipIf(!hasOpenssl)('over HTTPS', () => {
  it('a certificate that is trusted is', async () => {
    const { address, certificate } = await served('IP:127.0.0.1');
    expect(await asked(address, certificate)).toMatchObject({ code: 0, out: expect.stringMatching(/^24 years/) });
  });

  it('one that nobody trusts is refused in words', async () => {
    const { code, err } = await asked((await served('IP:127.0.0.1')).address);
    expect([code, err]).toEqual([4, expect.stringMatching(/cannot be read: its certificate is not trusted/)]);
  });

  it('one of another host is refused in words', async () => {
    const { address, certificate } = await served('DNS:elsewhere.example');
    const { code, err } = await asked(address, certificate);
    expect([code, err]).toEqual([4, expect.stringMatching(/cannot be read: its certificate is .*/)]);
  });
});
