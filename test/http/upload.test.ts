import { createReadStream, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { getEventListeners } from 'node:events';
import { createRequire } from 'node:module';
import { ClientRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { CozeAPI } from '../../src/index.js';
import { EncodedForm } from '../../src/http/form-encoder.js';
import type { Operation } from '../../src/http/index.js';
import { APIUserAbortError, CozeError, GatewayError, TimeoutError } from '../../src/errors/index.js';
import { eventually } from '../support/eventually.js';
import { json, serve, type Hit } from '../support/http-server.node.js';
import { clientOf, rejection, upload } from '../support/operations.js';

/** The package that axios writes forms with. */
interface PackagedFormData {
  append(name: string, value: unknown, options?: object): void;
  getHeaders(): Record<string, string>;
  getBuffer(): Buffer;
}
const ofAxios = createRequire(createRequire(import.meta.url).resolve('axios'));
const PackagedForm = ofAxios('form-data') as new () => PackagedFormData;

const isOverFetch = process.env['COZE_TEST_TRANSPORT'] === 'fetch';
const clone: Operation = { id: 'a.b', method: 'POST', path: '/v1/a', body: 'form', files: { file: 10 } };
let folder: string;
let path: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'coze-upload-'));
  path = join(folder, 'a.txt');
  writeFileSync(path, '0123456789');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});
afterEach(() => {
  vi.restoreAllMocks();
});

const uploaded = { id: '7', bytes: 10, file_name: 'a.txt', created_at: 1 };
const accept = () => serve((response) => json(response, { code: 0, data: uploaded }));
/** The parts of a form as they were on the wire: the lines of the head, and the rest. */
function parts({ body, headers }: Hit): { head: string[]; content: string }[] {
  const boundary = /boundary=(.+)/.exec(headers['content-type'] ?? '')?.[1] ?? 'none';
  const list = body.split(`--${boundary}`);
  expect(list.shift()).toBe('');
  expect(list.pop()).toMatch(/^--\r\n$|^--$/);
  return list.map((part) => {
    const end = part.indexOf('\r\n\r\n');
    return { head: part.slice(2, end).split('\r\n'), content: part.slice(end + 4, -2) };
  });
}
const first = (server: { readonly hits: readonly Hit[] }) => {
  const hit = server.hits[0];
  if (hit === undefined) throw new Error('Nothing was sent.');
  return parts(hit);
};
/** A stream that gives some bytes and then nothing more, until it is ended. */
const stuck = (...given: string[]) =>
  new Readable({
    read() {
      const next = given.shift();
      if (next !== undefined) this.push(next);
    },
  });

describe('an upload', () => {
  it('of a ReadStream, as with @coze/api, has its name and bytes', async () => {
    const server = await accept();
    const client = new CozeAPI({ token: 't', baseURL: server.url });
    expect(await client.files.upload({ file: createReadStream(path) })).toEqual(uploaded);
    expect(first(server)).toEqual([
      {
        head: ['Content-Disposition: form-data; name="file"; filename="a.txt"', 'Content-Type: text/plain'],
        content: '0123456789',
      },
    ]);
    expect(server.hits[0]?.headers['content-length']).toBe(String(server.hits[0]?.body.length));
  });

  it('can have text fields besides, and keeps the type', async () => {
    const server = await accept();
    const file = new File(['x'], '声音.wav', { type: 'audio/wav' });
    await clientOf(server.url).request(clone, {
      voice_name: 'a\r\nb',
      file,
      size: 3,
      ok: true,
      no: undefined,
      nil: null,
    });
    expect(first(server)).toEqual([
      { head: ['Content-Disposition: form-data; name="voice_name"'], content: 'a\r\nb' },
      {
        head: ['Content-Disposition: form-data; name="file"; filename="声音.wav"', 'Content-Type: audio/wav'],
        content: 'x',
      },
      { head: ['Content-Disposition: form-data; name="size"'], content: '3' },
      { head: ['Content-Disposition: form-data; name="ok"'], content: 'true' },
    ]);
  });

  it('is correct with line breaks and quotes in names and types', async () => {
    const server = await accept();
    const evil = 'a"; filename="b\r\nX-Evil: 1\r\n\r\nbody';
    const file = new File(['x'], evil, { type: 'text/plain\r\nX-Evil: 1' });
    await clientOf(server.url).request(clone, { file, [evil]: 'text' });
    const escaped = 'a%22; filename=%22b%0D%0AX-Evil: 1%0D%0A%0D%0Abody';
    expect(first(server)).toEqual([
      {
        head: [
          `Content-Disposition: form-data; name="file"; filename="${escaped}"`,
          'Content-Type: application/octet-stream',
        ],
        content: 'x',
      },
      { head: [`Content-Disposition: form-data; name="${escaped}"`], content: 'text' },
    ]);
  });

  it('reads text in a file field as a path, and sends it as text elsewhere', async () => {
    const server = await accept();
    await clientOf(server.url).request(clone, { file: path, name: path });
    expect(first(server).map(({ content }) => content)).toEqual(['0123456789', path]);
  });

  it('sends bytes in any field as a file, and refuses other values', async () => {
    const server = await accept();
    const client = clientOf(server.url);
    await client.request(upload, { other: Buffer.from('x') });
    expect(first(server)[0]?.head[0]).toContain('name="other"; filename="file"');
    for (const params of [{ meta: {} }, { meta: [1] }, { meta: 1n }])
      expect(String(await rejection(client.request(upload, params)))).toContain('meta is not a file');
    expect(server.hits).toHaveLength(1);
  });

  it.each([[undefined], [null]])('is refused if the file is %s, before anything is sent or read', async (file) => {
    const server = await accept();
    const pull = vi.fn();
    const other = new ReadableStream({ pull }, { highWaterMark: 0 });
    const error = await rejection(clientOf(server.url).request(clone, { other, file }));
    expect(error).toBeInstanceOf(CozeError);
    expect(String(error)).toContain('file is missing');
    expect(pull).not.toHaveBeenCalled();
    expect(server.hits).toHaveLength(0);
  });

  it('may lack a file field', async () => {
    const server = await accept();
    await clientOf(server.url).request(clone, { name: 'x' });
    expect(first(server).map(({ content }) => content)).toEqual(['x']);
  });

  it('sends a form of the package form-data, with its boundary', async () => {
    const form = new PackagedForm();
    form.append('file', Buffer.from('hello'), { filename: 'a.txt' });
    form.append('purpose', 'test');
    const server = await serve((response) => json(response, { code: 0, data: {} }));
    for (const more of [{}, { fetch: (...args: Parameters<typeof fetch>) => fetch(...args) }]) {
      const client = new CozeAPI({ token: 't', baseURL: server.url, ...more });
      await client.post('/v1/files/upload', form, false, { headers: form.getHeaders() });
    }
    expect(server.hits.map(({ body }) => body)).toEqual(Array(2).fill(form.getBuffer().toString()));
    for (const { headers } of server.hits) expect(headers['content-type']).toBe(form.getHeaders()['content-type']);
  });

  it('refuses a form of the package form-data that has a stream', async () => {
    const client = new CozeAPI({ token: 't', baseURL: 'http://127.0.0.1:9' });
    for (const options of [{}, { knownLength: 5 }]) {
      const form = new PackagedForm();
      form.append('file', Readable.from(['hello']), options);
      expect(String(await rejection(client.post('/v1/files/upload', form)))).toContain('form-data has a stream');
    }
  });

  it('sends a FormData as it is', async () => {
    const server = await accept();
    const form = new FormData();
    form.append('a', '1');
    form.append('a', '2');
    await clientOf(server.url).request(clone, form);
    expect(first(server).map(({ content }) => content)).toEqual(['1', '2']);
  });
});

describe('the size limit of a file', () => {
  it.each([
    ['a path', () => path],
    ['a ReadStream', () => createReadStream(path)],
    ['a Buffer', () => Buffer.from('0123456789')],
    ['a stream', () => Readable.from([Buffer.from('0123456789')])],
  ])('accepts %s of exactly that size', async (_, file) => {
    const server = await accept();
    await clientOf(server.url).request(clone, { file: file() });
    expect(first(server)[0]?.content).toBe('0123456789');
  });

  it.each([
    ['a Buffer', () => Buffer.from('0123456789a')],
    ['a File', () => new File(['0123456789a'], 'a')],
    [
      'a path',
      () => {
        const large = join(folder, 'large');
        writeFileSync(large, '0123456789a');
        return large;
      },
    ],
  ])('refuses %s that is larger before anything is sent, and names field, size and limit', async (_, file) => {
    const server = await accept();
    const error = await rejection(clientOf(server.url).request(clone, { file: file() }));
    expect(error).toBeInstanceOf(CozeError);
    expect(String(error)).toBe('CozeError: file has 11 bytes, the limit is 10.');
    expect(server.hits).toHaveLength(0);
  });

  it('stops a stream as soon as the limit is exceeded', async () => {
    const server = await accept();
    const stream = stuck('01234', '56789', 'a', 'never read');
    const error = await rejection(clientOf(server.url).request(clone, { file: stream }));
    expect(String(error)).toContain('file has more than 10 bytes, the limit is 10');
    expect(stream.destroyed).toBe(true);
    expect(server.hits).toHaveLength(0);
  });

  it('counts the range of a ReadStream, not the whole file', async () => {
    const server = await accept();
    const large = join(folder, 'much');
    writeFileSync(large, '');
    truncateSync(large, 2 ** 30);
    await clientOf(server.url).request(clone, { file: createReadStream(large, { start: 2 ** 29, end: 2 ** 29 + 9 }) });
    expect(first(server)[0]?.content).toBe('\0'.repeat(10));
  });
});

describe('reading a stream for an upload', () => {
  it('ends on abort: nothing is sent, and the stream is destroyed', async () => {
    const server = await accept();
    const controller = new AbortController();
    const stream = stuck('01');
    const call = rejection(clientOf(server.url).request(clone, { file: stream }, { signal: controller.signal }));
    stream.once('data', () => undefined);
    await eventually(() => expect(stream.readableDidRead).toBe(true));
    controller.abort('enough');
    const error = await call;
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(error).toMatchObject({ cause: 'enough' });
    await eventually(() => expect(stream.destroyed).toBe(true));
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
    expect(server.hits).toHaveLength(0);
  });

  it('cancels a web stream on abort', async () => {
    const controller = new AbortController();
    const canceled = vi.fn();
    const stream = new ReadableStream({ cancel: canceled });
    const { signal } = controller;
    const call = rejection(clientOf('http://127.0.0.1:1').request(clone, { file: stream }, { signal }));
    controller.abort();
    expect(await call).toBeInstanceOf(APIUserAbortError);
    await eventually(() => expect(canceled).toHaveBeenCalledOnce());
  });

  it('does not start after an abort', async () => {
    const pull = vi.fn();
    const file = new ReadableStream({ pull }, { highWaterMark: 0 });
    const call = clientOf('http://127.0.0.1:1').request(clone, { file }, { signal: AbortSignal.abort() });
    expect(await rejection(call)).toBeInstanceOf(APIUserAbortError);
    expect(pull).not.toHaveBeenCalled();
  });

  it('is limited by the option timeout, and the error does not say that anything was sent', async () => {
    const server = await accept();
    const stream = stuck('01');
    const error = await rejection(clientOf(server.url).request(clone, { file: stream }, { timeout: 30 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(String(error)).toContain('waited 30 ms for the files to send');
    expect(String(error)).not.toContain('processed');
    await eventually(() => expect(stream.destroyed).toBe(true));
  });

  it('fails the call with an error that names the field', async () => {
    const server = await accept();
    const cause = new Error('tape');
    const file = new Readable({
      read() {
        this.destroy(cause);
      },
    });
    const error = await rejection(clientOf(server.url).request(clone, { file }));
    expect(String(error)).toBe('CozeError: file is a stream that broke: see cause.');
    expect(error).toMatchObject({ cause });
    expect(server.hits).toHaveLength(0);
  });

  it('happens once: a retry sends the same bytes', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const server = await serve((response, _, number) =>
      number === 1 ? json(response, { code: 4013 }, 429) : json(response, { code: 0, data: { id: '7' } }),
    );
    const pull = vi.fn();
    async function* file() {
      pull();
      yield Buffer.from('0123');
    }
    await clientOf(server.url).request(clone, { file: file() });
    expect(pull).toHaveBeenCalledOnce();
    expect(server.hits.map((hit) => parts(hit)[0]?.content)).toEqual(['0123', '0123']);
  });

  it('is not followed by a retry if the request may have been processed', async () => {
    const server = await serve((response) => response.writeHead(502).end());
    const call = clientOf(server.url).request(clone, { file: Readable.from([Buffer.from('0123')]) });
    expect(await rejection(call)).toBeInstanceOf(GatewayError);
    expect(server.hits).toHaveLength(1);
  });

  it('is sent again after a redirect that keeps the method', async () => {
    const server = await serve((response, hit) =>
      hit.url === '/v1/a' ? response.writeHead(307, { location: '/v1/b' }).end() : json(response, { code: 0 }),
    );
    await clientOf(server.url).request(clone, { file: Readable.from(['0123']) });
    expect(server.hits.map((hit) => parts(hit)[0]?.content)).toEqual(['0123', '0123']);
  });
});

it('a file that changes before it is sent is reported as such', async () => {
  const server = await accept();
  const changing = join(folder, 'changing');
  writeFileSync(changing, 'before');
  const token = () => {
    writeFileSync(changing, 'and after');
    return 't';
  };
  const error = await rejection(clientOf(server.url, { token }).request(clone, { file: changing }));
  expect(error).toBeInstanceOf(CozeError);
  expect(String(error)).toContain('a file changed');
  expect(server.hits).toHaveLength(0);
});

it.each([
  ['more', 'x'.repeat(100) + 'DELETE /v1/bots/secret HTTP/1.1\r\nhost: h\r\ncontent-length: 0\r\n\r\n'],
  ['one more', 'x'.repeat(6)],
  ['fewer', 'x'.repeat(4)],
])('a file with %s bytes than it says is an error, and its bytes are never taken for a request', async (_, content) => {
  const server = await accept();
  const file = {
    size: 5,
    type: 'text/plain',
    name: 'a.txt',
    slice: () => file,
    stream: () => new Blob([content]).stream(),
  };
  const client = clientOf(server.url);
  for (const fetch of [undefined, globalThis.fetch]) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a Blob of another library
    const error = await rejection(client.request(clone, { file: file as unknown as File }, { fetch }));
    expect(error).toBeInstanceOf(CozeError);
    expect(String(error)).toContain('a file changed');
  }
  expect(server.hits.filter(({ method }) => method === 'DELETE')).toEqual([]);
  await clientOf(server.url).request(clone, { file: new Blob(['right']) });
});

describe('bytes that the program transfers, as postMessage() to a worker does,', () => {
  const transfer = ({ buffer }: ArrayBufferView<ArrayBuffer>) => void structuredClone(buffer, { transfer: [buffer] });
  const lost = { name: 'CozeError', message: expect.stringMatching(/(^|: )file has lost its bytes/) };
  const kinds: [string, (bytes: Uint8Array<ArrayBuffer>) => unknown][] = [
    ['a Uint8Array', (bytes) => bytes],
    ['a DataView', ({ buffer }) => new DataView(buffer)],
    ['an ArrayBuffer', ({ buffer }) => buffer],
    ['a part of a stream', (bytes) => Readable.from([bytes])],
  ];
  const transports: [string, { readonly fetch?: typeof fetch }][] = [
    ['the transport of the platform', {}],
    ['a fetch', { fetch: (url, init) => fetch(url, init) }],
  ];

  describe.each(transports)('over %s', (_, options) => {
    it.each(kinds)('before the call, as %s, are an error that names the file', async (_kind, given) => {
      const server = await accept();
      const bytes = new Uint8Array(4);
      const file = given(bytes);
      transfer(bytes);
      expect(await rejection(clientOf(server.url, options).request(clone, { file }))).toMatchObject(lost);
      expect(server.hits).toEqual([]);
    });

    it.each(kinds)('after the call, as %s, are an error that names the file', async (_kind, given) => {
      const server = await accept();
      const bytes = new Uint8Array(4);
      const sending = clientOf(server.url, options).request(clone, { file: given(bytes) });
      transfer(bytes);
      expect(await rejection(sending)).toMatchObject(lost);
    });
  });

  it.skipIf(isOverFetch)('while they wait for the connection, are sent as they were', async () => {
    const server = await accept();
    const bytes = new TextEncoder().encode('0123');
    const end = vi.spyOn(ClientRequest.prototype, 'end').mockImplementation(function (this: ClientRequest) {
      end.mockRestore();
      transfer(bytes);
      return this.end();
    });
    await clientOf(server.url).request(clone, { file: bytes });
    expect(first(server)[0]?.content).toBe('0123');
  });

  it('after a part of them was sent, are an error that names the file', async () => {
    const bytes = new Uint8Array(1_000_000);
    const form = new EncodedForm([['file', { name: 'a', type: '', parts: [bytes] }]]);
    const read = async () => {
      for await (const piece of form.bytes()) if (piece.byteLength > 1_000) transfer(bytes);
    };
    await expect(read()).rejects.toMatchObject(lost);
    await expect(form.forFetch(false)).rejects.toMatchObject(lost);
    await expect(form.forFetch(true)).rejects.toMatchObject(lost);
  });
});
