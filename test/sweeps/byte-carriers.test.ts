/** Every kind of value that holds bytes, of every realm and library: what arrives are its bytes, or nothing is sent. */
import { fetchOfNode } from '../support/fetch-of-node.js';
import { createReadStream, mkdtempSync, openAsBlob, rmSync, writeFileSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';
import { fetch as undiciFetch, FormData as UndiciFormData } from 'undici';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { CozeAPI, isCozeError, toFile, type ClientOptions, type Uploadable } from '../../src/index.js';
import { openAudio, type AudioSource } from '../../src/realtime/audio-input.js';
import { json, serve, type Hit } from '../support/http-server.node.js';
import { rejection } from '../support/operations.js';
import { importLibrary, installLibraries, load } from './installed-libraries.js';

installLibraries();
const libraries = {
  formdata: await importLibrary('formdata-node'),
  nodeFetch2: load('node-fetch-2'),
  nodeFetch3: await importLibrary('node-fetch-3'),
  streams: load('web-streams-polyfill'),
};
const { JSDOM } = load('jsdom');
const { window } = construct(JSDOM, '<!doctype html>', { runScripts: 'outside-only' });

let folder: string;
let path: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'coze-carriers-'));
  path = join(folder, '报 告.pdf');
  writeFileSync(path, '0123456789');
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllGlobals());

const content = '0123456789';
const bytes = () => new TextEncoder().encode(content);
// oxlint-disable-next-line typescript/no-explicit-any -- the classes come from libraries without types here
function construct(made: unknown, ...args: readonly unknown[]): any {
  if (typeof made !== 'function') throw new Error('The library has no such class.');
  return Reflect.construct(made, args);
}
const foreign = (code: string): unknown =>
  runInNewContext(`const bytes = Uint8Array.from('${content}', (digit) => digit.charCodeAt(0)); ${code}`);
const inPage = (code: string): unknown => {
  vi.stubGlobal('FileReader', window.FileReader);
  return window.eval(`const bytes = Uint8Array.from('${content}', (digit) => digit.charCodeAt(0)); ${code}`);
};
async function* pieces() {
  yield bytes().subarray(0, 4);
  yield Buffer.from(content).subarray(4);
}
async function spent() {
  const stream = createReadStream(path);
  stream.resume();
  await once(stream, 'close');
  return stream;
}

// A handle belongs to the caller, who closes it.
const handles: FileHandle[] = [];
afterEach(async () => {
  await Promise.all(handles.splice(0).map((handle) => handle.close()));
});
async function openHandle() {
  const handle = await open(path);
  handles.push(handle);
  return handle;
}

async function closedHandle() {
  const handle = await open(path);
  await handle.close();
  return Object.defineProperty(handle, 'fd', { value: 3 });
}

function shared(): Uint8Array<SharedArrayBuffer> {
  const view = new Uint8Array(new SharedArrayBuffer(content.length));
  view.set(bytes());
  return view;
}

const memory: Readonly<Record<string, () => unknown>> = {
  'a Buffer': () => Buffer.from(content),
  'a Uint8Array': bytes,
  'a part of a Uint8Array': () => new TextEncoder().encode(`ab${content}cd`).subarray(2, 12),
  'an ArrayBuffer': () => bytes().buffer,
  'a SharedArrayBuffer': () => shared().buffer,
  'a Uint8Array of a SharedArrayBuffer': shared,
  'a DataView': () => new DataView(bytes().buffer),
  'a Uint16Array': () => new Uint16Array(bytes().buffer),
  'a Uint8Array of another realm': () => foreign('bytes'),
  'an ArrayBuffer of another realm': () => foreign('bytes.buffer'),
  'a DataView of another realm': () => foreign('new DataView(bytes.buffer)'),
  'a Uint8Array of jsdom': () => inPage('bytes'),
  'an ArrayBuffer of jsdom': () => inPage('bytes.buffer'),
};

const blobs: Readonly<Record<string, () => unknown>> = {
  'a Blob': () => new Blob([content]),
  'a File': () => new File([content], 'a.txt'),
  'a Blob of a file': () => openAsBlob(path),
  'a File of jsdom': () => inPage(`new File([bytes], 'a.txt')`),
  'a Blob of jsdom': () => inPage('new Blob([bytes])'),
  'a File of formdata-node': () => construct(libraries.formdata['File'], [content], 'a.txt'),
  'a Blob of formdata-node': () => construct(libraries.formdata['Blob'], [content]),
  'a File of node-fetch 3': () => construct(libraries.nodeFetch3['File'], [content], 'a.txt'),
  'a Blob of node-fetch 3': () => construct(libraries.nodeFetch3['Blob'], [content]),
};

const streams: Readonly<Record<string, () => unknown>> = {
  'a web stream': () => new Blob([content]).stream(),
  'a web stream of bytes': () =>
    new ReadableStream({
      type: 'bytes',
      start(controller) {
        controller.enqueue(bytes());
        controller.close();
      },
    }),
  'a web stream of web-streams-polyfill': () =>
    construct(libraries.streams['ReadableStream'], {
      start(controller: ReadableStreamDefaultController) {
        controller.enqueue(bytes());
        controller.close();
      },
    }),
  'a Node stream': () => Readable.from([Buffer.from(content)]),
  'a PassThrough': () => new PassThrough().end(content),
  'an async iterable': pieces,
  'an async iterable of another realm': () => foreign('(async function* () { yield bytes; })()'),
  'a ReadStream': () => createReadStream(path),
  'a ReadStream that was read before': spent,
};

const others: Readonly<Record<string, () => unknown>> = {
  'a path': () => path,
  'a FileHandle': openHandle,
  'a Response': () => new Response(content),
  'a Response of node-fetch 2': () => construct(libraries.nodeFetch2['Response'], content),
  'a Response of node-fetch 3': () => construct(libraries.nodeFetch3['Response'], content),
  'a Response of undici': () => undiciFetch(`data:text/plain,${content}`),
  'a Response of React Native': () => ({
    status: 200,
    url: '',
    headers: new Headers(),
    body: undefined,
    arrayBuffer: async () => bytes().buffer,
  }),
};

const carriers = { ...memory, ...blobs, ...streams, ...others };

/** The fetches that programs pass. */
const fetches: Readonly<Record<string, unknown>> = {
  'node:http': undefined,
  'a wrapper of the global fetch': (url: string, init?: RequestInit) => fetchOfNode(url, init),
  undici: undiciFetch,
  'node-fetch 2': libraries.nodeFetch2,
  'node-fetch 3': libraries.nodeFetch3['default'],
};

const uploaded = { id: '7', bytes: 10, file_name: 'a.txt', created_at: 1 };
const accept = () => serve((response) => json(response, { code: 0, data: uploaded }));

/** The one part of a form. */
function partOf(hit: Hit | undefined) {
  expect(hit?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
  const form = new Response(new Uint8Array(hit?.bytes ?? []), {
    headers: { 'content-type': hit?.headers['content-type'] ?? '' },
  });
  return form.formData().then((fields) => fields.get('file'));
}

describe.each(Object.entries(fetches))('an upload over %s', (_, given) => {
  it.each(Object.entries(carriers))('of %s has its bytes', async (_name, make) => {
    const server = await accept();
    const options = { token: 't', baseURL: server.url, ...(given !== undefined && { fetch: given }) };
    const file = (await make()) as Uploadable;
    expect(await new CozeAPI(options as ClientOptions).files.upload({ file })).toEqual(uploaded);
    const part = await partOf(server.hits[0]);
    expect(part).toBeInstanceOf(File);
    expect(await (part as File).text()).toBe(content);
    expect(server.hits[0]?.headers['content-length']).toBe(String(server.hits[0]?.bytes.byteLength));
  });

  it.each([
    ['the platform', () => FormData],
    ['undici', () => UndiciFormData],
    ['formdata-node', () => libraries.formdata['FormData']],
    ['node-fetch 3', () => libraries.nodeFetch3['FormData']],
    ['jsdom', () => window.FormData],
  ])('of a FormData of %s has its fields', async (name, made) => {
    const server = await accept();
    const options = { token: 't', baseURL: server.url, ...(given !== undefined && { fetch: given }) };
    const form = construct(made());
    const file = name === 'jsdom' ? inPage('new Blob([bytes])') : await carriers[`a File of ${name}`]?.();
    form.append('file', file ?? new Blob([content]), 'a.txt');
    await new CozeAPI(options as ClientOptions).files.upload(form);
    const part = await partOf(server.hits[0]);
    expect(part).toMatchObject({ name: 'a.txt' });
    expect(await (part as File).text()).toBe(content);
  });
});

it.each(Object.entries(carriers))('toFile makes a File of the platform from %s', async (_, make) => {
  const file = await toFile((await make()) as Uploadable, 'b.txt');
  expect(file).toBeInstanceOf(File);
  expect(file).toMatchObject({ name: 'b.txt', type: expect.stringMatching(/^text\/plain/), size: 10 });
  expect(await file.text()).toBe(content);
});

it.each(Object.entries(carriers))('the audio of a socket has the bytes of %s, or is refused', async (_, make) => {
  const audio = (await make()) as AudioSource;
  const read = async () => {
    const source = await openAudio(audio);
    let text = '';
    for (let step = await source.next(); step.done !== true; step = await source.next())
      text += Buffer.from(step.value ?? []).toString();
    return text;
  };
  const outcome = await read().catch((error: unknown) => error);
  if (isCozeError(outcome)) expect(outcome.message).toContain('The audio');
  else expect(outcome).toBe(content);
});

describe('under a test tool that replaces the globals by those of a page', () => {
  it.each(Object.entries(fetches))('an upload over %s has its bytes', async (_, given) => {
    vi.stubGlobal('File', window.File);
    vi.stubGlobal('Blob', window.Blob);
    vi.stubGlobal('FormData', window.FormData);
    vi.stubGlobal('FileReader', window.FileReader);
    for (const file of [Buffer.from(content), new File([content], 'a.txt'), new Blob([content]), path]) {
      const server = await accept();
      const options = { token: 't', baseURL: server.url, ...(given !== undefined && { fetch: given }) };
      await new CozeAPI(options as ClientOptions).files.upload({ file });
      expect(server.hits[0]?.body).toContain(content);
    }
  });
});

describe('what is no file is refused, and nothing is sent', () => {
  it.each([
    ['a URL', () => 'https://example.com/a.pdf', 'file is a URL, not a path: pass the Response'],
    ['a URL object', () => new URL('https://example.com/a.pdf'), 'file is a URL'],
    ['a file URL', () => pathToFileURL(path), 'file is a URL, not a path: pass the path, fileURLToPath(url)'],
    ['a file URL as text', () => pathToFileURL(path).href, 'fileURLToPath(url)'],
    ['an array', () => [1, 2], 'is not a file'],
    ['an array of another realm', () => foreign('[1]'), 'is not a file'],
    ['an object', () => ({}), 'is not a file'],
    ['a number', () => 5, 'is not a file'],
    ['a stream of objects', () => Readable.from([{}]), 'not of bytes or text'],
    ['a closed FileHandle', closedHandle, 'The file handle cannot be read'],
    ['a Blob that nothing can read', () => ({ size: 3, type: '', slice: () => undefined }), 'broke'],
  ])('%s', async (_, make, message) => {
    const server = await accept();
    const client = new CozeAPI({ token: 't', baseURL: server.url });
    const file = (await make()) as Uploadable;
    const error = await rejection(client.files.upload({ file }));
    expect(isCozeError(error)).toBe(true);
    expect(String(error)).toContain(message);
    expect(server.hits).toHaveLength(0);
  });
});

describe('the media type', () => {
  const typeOf = async (file: unknown) => {
    const server = await accept();
    await new CozeAPI({ token: 't', baseURL: server.url }).files.upload({ file: file as Uploadable });
    return ((await partOf(server.hits[0])) as File).type;
  };

  it.each([
    ['图.png', 'image/png'],
    ['a.pdf', 'application/pdf'],
    ['a.mp3', 'audio/mpeg'],
    ['a.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['a.MD', 'text/markdown'],
    ['png', 'application/octet-stream'],
    ['a.unknown', 'application/octet-stream'],
  ])('of a path, a ReadStream and a File without one is that of the name %s', async (name, type) => {
    const file = join(folder, name);
    writeFileSync(file, 'x');
    for (const value of [file, createReadStream(file), new File(['x'], name), await toFile(Buffer.from('x'), name)])
      expect(await typeOf(value)).toBe(type);
  });

  it('that a File has is kept', async () => {
    expect(await typeOf(new File(['x'], 'a.png', { type: 'image/webp' }))).toBe('image/webp');
  });

  it('of another class cannot add a header', async () => {
    const file = {
      size: 1,
      type: 'a/b\r\nX-Evil: 1',
      name: 'a',
      slice: () => file,
      arrayBuffer: async () => new ArrayBuffer(1),
    };
    expect(await typeOf(file)).toBe('application/octet-stream');
  });
});
