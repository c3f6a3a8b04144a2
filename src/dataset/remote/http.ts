/** The one place that reaches the network: plain GET over HTTP, within limits of time, size and redirects. */
import type { Agent, IncomingMessage } from 'node:http';
import { gunzipSync } from 'node:zlib';

export interface Response {
  readonly status: number;
  readonly type: string;
  readonly etag: string | undefined;
  readonly modified: string | undefined;
  /** As it was before the server compressed it for the way. */
  readonly body: Buffer;
}

/** Why there is no answer; `unreachable` where the server could not be asked at all, or gave up. */
export class RequestFailed extends Error {
  readonly why: 'unreachable' | 'slow' | 'cut' | 'large' | 'redirects' | 'encoding';

  constructor(why: RequestFailed['why'], message: string) {
    super(message);
    this.why = why;
  }
}

/** @param most bytes of an answer, packed and unpacked; @throws RequestFailed */
export type Get = (url: URL, headers: Readonly<Record<string, string>>, most: number) => Promise<Response>;

/** Connections to a server at once; each is used again for the next request. */
const CONNECTIONS = 8;
const REDIRECTS = 5;

/** @param patience milliseconds for one answer, from the first packet to the last */
export function requester(patience: number): Get {
  const agents = new Map<string, Promise<Client>>();
  const clientFor = ({ protocol }: URL) => {
    const known = agents.get(protocol) ?? clientOf(protocol);
    agents.set(protocol, known);
    return known;
  };
  return async (start, headers, most) => {
    const late = AbortSignal.timeout(patience);
    let url = start;
    for (let hops = 0; hops <= REDIRECTS; hops++) {
      const client = await clientFor(url);
      const answer = await ask(client, url, { ...headers, ...OURS }, late, patience);
      const target = REDIRECT.has(answer.statusCode ?? 0) ? answer.headers.location : undefined;
      if (target === undefined) return read(answer, most, late, patience);
      answer.destroy();
      url = redirected(url, target);
    }
    throw new RequestFailed('redirects', `it sends from one address to another without end (more than ${REDIRECTS})`);
  };
}

const OURS = { 'accept-encoding': 'gzip', 'user-agent': 'stadion' };
const REDIRECT: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

interface Client {
  readonly get: typeof import('node:http').get;
  readonly agent: Agent;
}

/** What speaks TLS takes ten milliseconds to load: only for an address that needs it. */
async function clientOf(protocol: string): Promise<Client> {
  const { get, Agent } = protocol === 'https:' ? await import('node:https') : await import('node:http');
  return { get, agent: new Agent({ keepAlive: true, maxSockets: CONNECTIONS }) };
}

function redirected(from: URL, target: string): URL {
  const to = URL.canParse(target, from.href) ? new URL(target, from.href) : undefined;
  const isKnown = to?.protocol === 'https:' || (to?.protocol === 'http:' && from.protocol === 'http:');
  if (!to || !isKnown || to.username !== '' || to.password !== '') {
    throw new RequestFailed('redirects', 'it sends on to an address that is not followed');
  }
  return to;
}

function ask(
  { get, agent }: Client,
  url: URL,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
  patience: number,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers, signal }, resolve).on('error', (error: NodeJS.ErrnoException) => {
      reject(signal.aborted ? slow(patience) : new RequestFailed('unreachable', reasonOf(error)));
    });
  });
}

function slow(patience: number): RequestFailed {
  return new RequestFailed('slow', `no whole answer within ${patience / 1000} s`);
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection is refused',
  ECONNRESET: 'the connection was broken off',
  ENOTFOUND: 'there is no host of that name',
  EAI_AGAIN: 'the name of the host cannot be looked up',
  ENETUNREACH: 'there is no way to it in this network',
  EHOSTUNREACH: 'there is no way to it in this network',
};

function reasonOf({ code = '', message }: NodeJS.ErrnoException): string {
  if (/CERT|SELF_SIGNED/.test(code)) return `its certificate is not trusted (${code})`;
  return REASONS[code] ?? (code || message.replaceAll(/[^ -~]/g, ' ').slice(0, 100));
}

async function read(answer: IncomingMessage, most: number, late: AbortSignal, patience: number): Promise<Response> {
  const { headers, statusCode: status = 0 } = answer;
  const tooLarge = new RequestFailed('large', `it is larger than ${most / 1_000_000} MB`);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    if (Number(headers['content-length']) > most) throw tooLarge;
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > most) throw tooLarge;
      chunks.push(chunk);
    }
  } catch (error) {
    answer.destroy();
    if (error === tooLarge) throw tooLarge;
    throw late.aborted ? slow(patience) : new RequestFailed('cut', 'the answer was cut short');
  }
  return {
    status,
    type: (headers['content-type'] ?? '').replaceAll(/[^ -~]/g, ' ').slice(0, 60),
    etag: headers.etag,
    modified: headers['last-modified'],
    body: unpacked(Buffer.concat(chunks), headers['content-encoding'], most),
  };
}

function unpacked(body: Buffer, encoding: string | undefined, most: number): Buffer {
  if (encoding === undefined || encoding === 'identity' || body.length === 0) return body;
  if (encoding !== 'gzip' && encoding !== 'x-gzip') {
    throw new RequestFailed('encoding', 'it is encoded in a way that was not asked for');
  }
  return unzipped(body, most);
}

/** @throws RequestFailed when it is not compressed as it should be, or would become too large */
export function unzipped(body: Buffer, most: number): Buffer {
  try {
    return gunzipSync(body, { maxOutputLength: most });
  } catch (error) {
    const large = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    if (large) throw new RequestFailed('large', `it is larger than ${most / 1_000_000} MB`);
    throw new RequestFailed('encoding', 'it is not compressed as it should be');
  }
}
