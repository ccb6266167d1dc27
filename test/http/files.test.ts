import { createReadStream, mkdtempSync, openAsBlob, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import axios from 'axios';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { toFile, type Uploadable } from '../../src/http/index.js';
import { formOf } from '../../src/http/form.lazy.js';
import { CozeError } from '../../src/errors/index.js';
import { serve } from '../support/http-server.node.js';
import { rejection } from '../support/operations.js';
import { runProgram } from '../support/program.node.js';

let folder: string;
let path: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'coze-files-'));
  path = join(folder, '报告 1.txt');
  writeFileSync(path, '0123456789');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function* chunks(...parts: (Uint8Array | string)[]) {
  yield* parts;
}
const bytes = () => new TextEncoder().encode('0123456789');
const web = () => new Blob(['0123456789']).stream();
const misfit = (value: unknown): Uploadable => Object.assign(Object(value));

it('an error of toFile has the frames of the caller, also if nothing awaits it there', async () => {
  const error = await rejection(Promise.resolve().then(() => callToFile()));
  expect(error).toHaveProperty('stack', expect.stringContaining('callToFile'));
});

function callToFile(): Promise<File> {
  const file = toFile(misfit(5));
  return file.finally(() => undefined);
}

describe('toFile', () => {
  const kinds: [string, () => Uploadable, string][] = [
    ['a path', () => path, '报告 1.txt'],
    ['a ReadStream', () => createReadStream(path), '报告 1.txt'],
    ['a Buffer', () => Buffer.from('0123456789'), 'file'],
    ['a Uint8Array', bytes, 'file'],
    ['a part of a Uint8Array', () => new TextEncoder().encode('ab0123456789cd').subarray(2, 12), 'file'],
    ['an ArrayBuffer', () => bytes().buffer, 'file'],
    ['a Blob', () => new Blob(['0123456789']), 'file'],
    ['a File', () => new File(['0123456789'], 'a.txt'), 'a.txt'],
    ['a web stream', web, 'file'],
    ['a Node stream', () => Readable.from([Buffer.from('01234'), Buffer.from('56789')]), 'file'],
    ['a stream of text', () => Readable.from(['01234', '56789']), 'file'],
    ['an async generator', () => chunks('01234', new TextEncoder().encode('56789')), 'file'],
    ['a Response', () => new Response('0123456789'), 'file'],
    ['a stream with a name', () => Object.assign(Readable.from(['0123456789']), { name: 'folder/c.txt' }), 'c.txt'],
    ['a ReadStream with a name', () => Object.assign(createReadStream(path), { name: 'd.txt' }), 'd.txt'],
  ];

  it.each(kinds)('accepts %s', async (_, value, name) => {
    const file = await toFile(value());
    expect(file).toBeInstanceOf(File);
    expect(file.name).toBe(name);
    expect(await file.text()).toBe('0123456789');
  });

  it.each(kinds)('sets the name and the type of %s', async (_, value) => {
    const file = await toFile(value(), 'b.pdf', { type: 'application/pdf' });
    expect(file).toMatchObject({ name: 'b.pdf', type: 'application/pdf', size: 10 });
  });

  it('returns a File unchanged, and keeps the properties that are not set', async () => {
    const file = new File(['x'], 'a.txt', { type: 'text/plain', lastModified: 5 });
    expect(await toFile(file)).toBe(file);
    expect(await toFile(file, 'b')).toMatchObject({ name: 'b', type: 'text/plain', lastModified: 5 });
    expect(await toFile(file, undefined, { type: 'text/csv' })).toMatchObject({ name: 'a.txt', type: 'text/csv' });
    expect(await toFile(new Blob(['x'], { type: 'text/html' }))).toMatchObject({ type: 'text/html' });
  });

  it('names a response of node:http and of axios after its URL', async () => {
    const server = await serve((response) => response.writeHead(200, { 'content-type': 'image/png' }).end('PNG'));
    const url = `${server.url}/files/%E7%8C%AB.png?size=2`;
    const [response] = await once(get(url), 'response');
    const { data } = await axios.get(url, { responseType: 'stream' });
    for (const stream of [response, data]) {
      const file = await toFile(stream);
      expect(file).toMatchObject({ name: '猫.png', type: 'image/png', size: 3 });
    }
  });

  it('drops a type with a line break', async () => {
    expect(await toFile('x'.concat(path).slice(1), 'a', { type: 'text/plain\r\nX: y' })).toMatchObject({ type: '' });
  });

  it.each([
    [{ 'content-disposition': 'attachment; filename="a \\"b\\".pdf"' }, 'a "b".pdf'],
    [{ 'content-disposition': 'attachment; filename=plain.pdf; size=3' }, 'plain.pdf'],
    [{ 'content-disposition': `attachment; filename="x.pdf"; filename*=UTF-8''%E6%8A%A5.pdf` }, '报.pdf'],
    [{ 'content-disposition': 'inline; filename="../../etc/passwd"' }, 'passwd'],
    [{ 'content-disposition': 'inline' }, '你 好.txt'],
    [{}, '你 好.txt'],
  ])('names a Response after its headers %j, or its URL', async (headers, name) => {
    const server = await serve((response) =>
      response.writeHead(200, { 'content-type': 'text/plain', ...headers }).end('x'),
    );
    const response = await fetch(`${server.url}/dir/%E4%BD%A0%20%E5%A5%BD.txt?a=/b`);
    expect(await toFile(response)).toMatchObject({ name, type: 'text/plain', size: 1 });
  });

  it('keeps the name of a Response that is not valid percent-encoding', async () => {
    const headers = { 'content-disposition': "attachment; filename*=UTF-8''half%E4.txt" };
    expect(await toFile(new Response('x', { headers }))).toMatchObject({ name: 'half%E4.txt' });
  });

  it('refuses a Response with an error status, and one that was read before', async () => {
    expect(String(await rejection(toFile(new Response('not found', { status: 404 }))))).toContain('status 404');
    const response = new Response('x');
    await response.text();
    expect(String(await rejection(toFile(response)))).toContain('read before');
    expect((await toFile(new Response(null))).size).toBe(0);
  });

  it.each([
    ['web', web],
    ['Node', () => Readable.from([Buffer.from('0123456789')])],
  ])('refuses a %s stream that was read before: the file would be empty', async (_, make) => {
    const stream = make();
    await toFile(stream);
    expect(String(await rejection(toFile(stream)))).toContain('only once');
  });

  it.each([[undefined], [null], [5], [{}], [[]], [() => 1]])('refuses %o', async (value) => {
    const error = await rejection(toFile(misfit(value)));
    expect(error).toBeInstanceOf(CozeError);
    expect(String(error)).toMatch(/pass a path|something|not a file/);
  });

  it('refuses a stream of objects', async () => {
    const error = await rejection(toFile(misfit(Readable.from([{ a: 1 }]))));
    expect(String(error)).toContain('not of bytes');
  });

  it('throws with the cause if a stream breaks', async () => {
    const cause = new Error('disk');
    const broken = new Readable({
      read() {
        this.destroy(cause);
      },
    });
    expect(await rejection(toFile(broken))).toMatchObject({ name: 'CozeError', cause });
    const web = new ReadableStream({ pull: () => Promise.reject(cause) });
    expect(await rejection(toFile(web))).toMatchObject({ name: 'CozeError', cause });
  });

  it.each([
    ['is missing', () => join(folder, 'none'), 'cannot be opened'],
    ['leads to a folder', () => folder, 'is not a file'],
    ['leads to a device', () => '/dev/null', 'is not a file'],
    ['is empty', () => '', 'The value is an empty text'],
  ])('names the problem of a path that %s', async (_, make, reason) => {
    const error = await rejection(toFile(make()));
    expect(error).toBeInstanceOf(CozeError);
    expect(String(error)).toContain(reason);
  });

  it('opens a large file without reading it', async () => {
    const large = join(folder, 'large');
    writeFileSync(large, '');
    truncateSync(large, 3 * 2 ** 30);
    const before = process.memoryUsage().rss;
    for (const value of [large, createReadStream(large), await openAsBlob(large)])
      expect((await toFile(value)).size).toBe(3 * 2 ** 30);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 2 ** 20);
  });

  it('refuses a file of more than 4 GiB, of which Node would send the end only', async () => {
    const large = join(folder, 'larger');
    writeFileSync(large, '');
    truncateSync(large, 2 ** 32 + 5);
    expect(String(await rejection(toFile(large)))).toContain('4294967301 bytes');
  });
});

it('an empty path is refused, and the error names the argument', async () => {
  expect(String(await rejection(toFile('')))).toBe(
    'CozeError: The value is an empty text: pass a path, bytes, a Blob or a stream.',
  );
  const error = await rejection(formOf({ avatar: '' }, { avatar: 100 }, new AbortController().signal));
  expect(String(error)).toContain('avatar is an empty text');
});

describe('a ReadStream', () => {
  const text = async (stream: Readable) => (await toFile(stream)).text();

  it('is not read: its file is opened, and the stream is closed', async () => {
    const stream = createReadStream(path);
    const read = vi.spyOn(stream, '_read');
    expect(await text(stream)).toBe('0123456789');
    expect(read).not.toHaveBeenCalled();
    expect(stream.destroyed).toBe(true);
  });

  it('is not read if it is already open', async () => {
    const stream = createReadStream(path);
    await once(stream, 'open');
    const read = vi.spyOn(stream, '_read');
    expect(await text(stream)).toBe('0123456789');
    expect(read).not.toHaveBeenCalled();
  });

  it.each([
    [{ start: 3 }, '3456789'],
    [{ end: 3 }, '0123'],
    [{ start: 3, end: 5 }, '345'],
    [{ end: 0 }, '0'],
    [{ start: 20 }, ''],
  ])('has the bytes of its range %j', async (range, part) => {
    expect(await text(createReadStream(path, range))).toBe(part);
  });

  it('of which some was read is refused: the rest would seem to be the whole file', async () => {
    const stream = createReadStream(path, { highWaterMark: 4 });
    await once(stream, 'readable');
    expect(String(stream.read())).toBe('0123');
    const error = await rejection(toFile(stream));
    expect(error).toBeInstanceOf(CozeError);
    expect(String(error)).toMatch(
      /The value is a stream of .*报告 1.txt, of which a part was read: pass a new one or the path/,
    );
  });

  it('of a missing file is a rejection, not an uncaught error', async () => {
    expect(await rejection(toFile(createReadStream(join(folder, 'none'))))).toMatchObject({
      name: 'CozeError',
      cause: { code: 'ENOENT' },
    });
  });

  it('of a device is read', async () => {
    expect(await text(createReadStream('/dev/zero', { end: 9 }))).toBe('\0'.repeat(10));
  });
});

describe('an abort while a stream is read', () => {
  it('before the first read releases the stream without reading it', async () => {
    const pull = vi.fn();
    const cancel = vi.fn();
    const file = new ReadableStream({ pull, cancel }, { highWaterMark: 0 });
    expect(await rejection(formOf({ file }, { file: 100 }, AbortSignal.abort('left')))).toBe('left');
    expect(cancel).toHaveBeenCalledOnce();
    expect(pull).not.toHaveBeenCalled();
  });

  it('rejects with its reason, and gives no file of the first parts', async () => {
    const controller = new AbortController();
    async function* aborting() {
      yield 'first';
      controller.abort('left');
      yield 'second';
    }
    expect(await rejection(formOf({ file: aborting() }, { file: 100 }, controller.signal))).toBe('left');
  });
});

it('a stream of zlib is uploaded without a warning of Node', async () => {
  const program = `
    import { createGzip, createGunzip, gzipSync } from 'node:zlib';
    import { CozeAPI } from './src/index.js';
    process.on('warning', ({ code }) => console.log(code));
    const fetch = async () => Response.json({ code: 0, data: {} });
    const client = new CozeAPI({ token: 't', baseURL: 'http://127.0.0.1:9', validate: 'off', fetch });
    await client.files.upload({ file: createGzip().end('a') });
    await client.files.upload({ file: createGunzip().end(gzipSync('a')) });
    setImmediate(() => console.log('done'));
  `;
  expect(await runProgram(program)).toBe('done\n');
}, 30_000);

describe('an option of toFile() that has another name here', () => {
  it.each(['mime', 'mimeType', 'mime_type', 'contentType', 'content_type', 'mediaType', 'typ', 'Type'])(
    'such as %s is refused with the right name',
    async (name) => {
      const error = await rejection(toFile(bytes(), 'a.txt', { [name]: 'text/plain' }));
      expect(error).toMatchObject({ name: 'CozeError', message: `There is no option ${name}: use type.` });
    },
  );

  it('may be one of a class of the platform, or undefined', async () => {
    const options = { lastModified: 5, endings: 'native', mime: undefined, type: 'text/plain' };
    expect(await toFile(bytes(), 'a.txt', options)).toMatchObject({ type: 'text/plain' });
  });
});
