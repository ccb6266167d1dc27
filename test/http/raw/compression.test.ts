import zlib, { brotliCompressSync, createGzip, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { rawServer, type Peer } from '../../support/raw-server.node.js';
import { answers, answersAndEnds, ok, overFetch } from './cases.js';
import { read } from './outcome.js';
import { testCases } from './test-cases.js';
import { exchange, isFetch, send, transportNames } from './transports.js';

const text = 'the whole text, '.repeat(2_000);
const whole = { status: 200, body: text };

/** The head of a response that announces the length of its coded body. */
const coded = (coding: string, body: Uint8Array) => [
  ok,
  `content-encoding: ${coding}`,
  `content-length: ${body.byteLength}`,
];

const complete = (coding: string, body: Uint8Array) => answers(coded(coding, body), body);
const cut = (body: Uint8Array) => body.subarray(0, body.byteLength - 12);

describe('a coded body', () => {
  const gzip = gzipSync(text);
  const hello = gzipSync('hello');
  testCases([
    ...(
      [
        ['gzip', gzip],
        ['x-gzip', gzip],
        ['GZIP', gzip],
        ['deflate', deflateSync(text)],
        ['br', brotliCompressSync(text)],
        ['deflate, gzip', gzipSync(deflateSync(text))],
        ['identity', Buffer.from(text)],
      ] as const
    ).map(([coding, body]) => ({ name: `is decoded from ${coding}`, answer: complete(coding, body), outcome: whole })),
    {
      name: 'is decoded from codings with any space between them',
      answer: complete(`gzip ,\t${' '.repeat(9_000)}deflate`, deflateSync(gzip)),
      outcome: whole,
    },
    {
      name: 'is decoded from deflate without the zlib header',
      answer: complete('deflate', deflateRawSync(text)),
      outcome: whole,
    },
    {
      name: 'is decoded if it ends with a FIN',
      answer: answersAndEnds([ok, 'content-encoding: gzip'], gzip),
      outcome: whole,
    },
    {
      name: 'may come in single bytes',
      answer: async (peer: Peer) => {
        await peer.request();
        await peer.answer(coded('gzip', hello));
        for (const byte of hello) await peer.send(Uint8Array.of(byte));
      },
      outcome: { status: 200, body: 'hello' },
    },
    {
      name: 'may consist of two gzip members',
      answer: complete('gzip', Buffer.concat([hello, hello])),
      outcome: { status: 200, body: 'hellohello' },
    },
    {
      name: 'may have other bytes behind it',
      answer: complete('gzip', Buffer.concat([hello, Buffer.from('\0\0\0')])),
      outcome: { status: 200, body: 'hello' },
    },
    {
      name: 'may have no byte at all',
      answer: complete('gzip', new Uint8Array()),
      outcome: { status: 200, body: '' },
    },
    {
      name: 'of an empty text is empty',
      answer: complete('gzip', gzipSync('')),
      outcome: { status: 200, body: '' },
    },
    {
      name: 'of a coding that was not asked for is given as it came',
      answer: answers([ok, 'content-encoding: unknown', 'content-length: 3'], 'abc'),
      outcome: { status: 200, body: 'abc' },
    },
    {
      name: 'to HEAD is not decoded',
      request: { method: 'HEAD' },
      answer: answers([ok, 'content-encoding: gzip', 'content-length: 50']),
      outcome: { status: 200, body: '' },
    },
    {
      name: 'with the status 204 is not decoded',
      answer: answers(['HTTP/1.1 204 No Content', 'content-encoding: gzip']),
      outcome: { status: 204, body: '' },
    },
    {
      name: 'is a fault if it is not coded',
      answer: answers([ok, 'content-encoding: gzip', 'content-length: 5'], 'plain'),
      outcome: { status: 200, body: '', fault: { sent: true } },
    },
  ]);
});

/** What the types of Node 20 do not have. */
const compressZstd =
  (Reflect.get(zlib, 'zstdCompressSync') as ((text: string) => Buffer) | undefined) ?? (() => Buffer.of());
const hasZstd = Number.parseInt(process.versions.node, 10) >= 24;

// .ci/run also runs this file with Node 24.
describe.runIf(hasZstd)('a body of zstd on Node 24', () => {
  const body = hasZstd ? compressZstd(text) : Buffer.of();
  testCases([
    { name: 'is decoded', answer: complete('zstd', body), outcome: whole },
    {
      name: 'may come in single bytes',
      answer: async (peer: Peer) => {
        await peer.request();
        await peer.answer(coded('zstd', body));
        for (const byte of body) await peer.send(Uint8Array.of(byte));
      },
      outcome: whole,
    },
    {
      name: 'may have no byte at all',
      answer: complete('zstd', Buffer.of()),
      outcome: { status: 200, body: '' },
      except: overFetch('undici takes it for a cut body.', { status: 200, body: '', fault: { sent: true } }),
    },
  ]);

  it('is a fault if it is cut', async () => {
    for (let length = 1; length < body.byteLength; length += 1) {
      const { url } = await rawServer(complete('zstd', body.subarray(0, length)));
      expect((await exchange('node', url)).fault?.sent, `${length} bytes`).toBe(true);
    }
  });
});

describe('a coded body that is cut, in a response that is complete', () => {
  const clean = 'undici takes a cut coding for the end of the body.';
  it.each(transportNames)('%s: is a fault behind the bytes that could be decoded', async (name) => {
    for (const [coding, body] of [
      ['gzip', cut(gzipSync(text))],
      ['br', cut(brotliCompressSync(text))],
    ] as const) {
      const { url } = await rawServer(complete(coding, body));
      const outcome = await exchange(name, url);
      expect(text.startsWith(outcome.body ?? 'nothing'), coding).toBe(true);
      expect(outcome.fault?.sent, coding).toBe(isFetch(name) ? undefined : true);
    }
  });
  testCases([
    {
      name: 'in the header of gzip is a fault',
      answer: complete('gzip', gzipSync(text).subarray(0, 5)),
      outcome: { status: 200, body: '', fault: { sent: true } },
      except: overFetch(clean, { status: 200, body: '' }),
    },
  ]);
});

describe('a coded body whose connection breaks', () => {
  it.each(transportNames)('%s: is a fault behind the bytes that could be decoded', async (name) => {
    const body = gzipSync(text);
    const { url } = await rawServer(answersAndEnds(coded('gzip', body), cut(body)));
    const outcome = await exchange(name, url);
    expect(text.startsWith(outcome.body ?? 'nothing')).toBe(true);
    expect(outcome).toMatchObject({ status: 200, fault: { sent: true } });
  });

  it.each(transportNames)('%s: gives all events that were flushed, then the fault', async (name) => {
    const gzip = createGzip();
    let onSecond = (): void => undefined;
    const second = new Promise<void>((resolve) => (onSecond = resolve));
    const { url } = await rawServer(async (peer) => {
      await peer.request();
      await peer.answer([ok, 'content-encoding: gzip', 'content-length: 1000']);
      await peer.send(await flushed(gzip, 'data: 1\n\n'));
      await peer.send(await flushed(gzip, 'data: 2\n\n'));
      await second;
      peer.reset();
    });
    const outcome = await read(await send(name, url), (received) => received.includes('data: 2') && onSecond());
    expect(outcome).toMatchObject({ body: 'data: 1\n\ndata: 2\n\n', fault: { sent: true } });
  });
});

it.each(transportNames)('%s: every event of a coded stream arrives before the next is sent', async (name) => {
  const gzip = createGzip();
  const arrivals: (() => void)[] = [];
  const { url } = await rawServer(async (peer) => {
    await peer.request();
    await peer.answer([ok, 'content-type: text/event-stream', 'content-encoding: gzip', 'transfer-encoding: chunked']);
    for (let event = 1; event <= 5; event++) {
      const bytes = await flushed(gzip, `data: ${event}\n\n`);
      const arrived = new Promise<void>((resolve) => arrivals.push(resolve));
      await peer.send(Buffer.concat([Buffer.from(`${bytes.byteLength.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]));
      await arrived;
    }
    gzip.end();
    const rest: Buffer[] = await gzip.toArray();
    const bytes = Buffer.concat(rest);
    await peer.send(Buffer.concat([Buffer.from(`${bytes.byteLength.toString(16)}\r\n`), bytes]));
    await peer.send('\r\n0\r\n\r\n');
  });
  let events = 0;
  const outcome = await read(await send(name, url), (received) => {
    const complete = received.split('\n\n').length - 1;
    if (complete > events) arrivals[events++]?.();
  });
  expect(outcome).toEqual({ status: 200, body: [1, 2, 3, 4, 5].map((event) => `data: ${event}\n\n`).join('') });
});

/** What a coder gives for some text that is flushed. */
async function flushed(coder: ReturnType<typeof createGzip>, plain: string): Promise<Buffer> {
  coder.write(plain);
  await new Promise<void>((resolve) => coder.flush(() => resolve()));
  const bytes: unknown = coder.read();
  if (!Buffer.isBuffer(bytes)) throw new Error('The coder gave nothing.');
  return bytes;
}
