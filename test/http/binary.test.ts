import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { getEventListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, expectTypeOf, it, onTestFinished, vi } from 'vitest';
import { BinaryPromise, type Fetch, requestBinary, type RequestOptions } from '../../src/http/index.js';
import {
  APIError,
  APIUserAbortError,
  CozeError,
  InvalidResponseError,
  RateLimitError,
  StreamAbortedError,
  StreamInterruptedError,
  StreamTimeoutError,
} from '../../src/errors/index.js';
import { eventually } from '../support/eventually.js';
import { json, serve, type Answer } from '../support/http-server.node.js';
import { clientOf, createSpeech, rejection } from '../support/operations.js';

const audio = { 'content-type': 'audio/mpeg', 'x-tt-logid': 'L1' };
let folder: string;
let path: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'coze-binary-'));
  path = join(folder, 'a.mp3');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  rmSync(path, { force: true, recursive: true });
});

const say = async (answer: Answer, options?: RequestOptions) => {
  const server = await serve(answer);
  return { server, speech: requestBinary(clientOf(server.url), createSpeech, { input: 'Hi' }, options) };
};
const whole: Answer = (response) => response.writeHead(200, audio).end('0123456789');
const begun: Answer = (response) => response.writeHead(200, audio).write('0123');
const text = (stream: ReadableStream<Uint8Array>) => new Response(stream).text();
/** A fetch of bodies that end when they like. */
const ending =
  (body: BodyInit, headers: Record<string, string>): Fetch =>
  () =>
    Promise.resolve(new Response(body, { headers: { ...audio, ...headers } }));

/** Every way to get at the bytes. */
const ways: [string, (speech: BinaryPromise) => Promise<unknown>][] = [
  ['await', async (speech) => Buffer.from(await speech).toString()],
  ['arrayBuffer()', async (speech) => Buffer.from(await speech.arrayBuffer()).toString()],
  ['stream()', async (speech) => text(await speech.stream())],
  ['toFile()', async (speech) => speech.toFile(path).then(() => readFileSync(path, 'utf8'))],
];

describe.each(ways)('%s', (_, take) => {
  it('returns the bytes from one request', async () => {
    const { server, speech } = await say(whole);
    expect(await take(speech)).toBe('0123456789');
    expect(server.hits).toHaveLength(1);
  });

  it('returns no bytes for an empty body', async () => {
    const { speech } = await say((response) => response.writeHead(200, audio).end());
    expect(await take(speech)).toBe('');
  });

  it('accepts bytes without a content type, unless they are an error in JSON', async () => {
    expect(await take((await say((response) => response.writeHead(200).end('0123'))).speech)).toBe('0123');
    const { speech } = await say((response) => response.writeHead(200).end('{"code":3010,"msg":"too long"}'));
    expect(await rejection(take(speech))).toMatchObject({ code: 3010 });
  });

  it.each([
    ['an error in JSON', (response: ServerResponse) => json(response, { code: 3010, msg: 'too long' }), APIError],
    ['an error status', (response: ServerResponse) => json(response, { code: 3010, msg: 'too long' }, 400), APIError],
    ['other JSON', (response: ServerResponse) => json(response, { code: 0 }), InvalidResponseError],
    [
      'a page',
      (response: ServerResponse) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>'),
      InvalidResponseError,
    ],
    [
      'events',
      (response: ServerResponse) => response.writeHead(200, { 'content-type': 'text/event-stream' }).write(':'),
      InvalidResponseError,
    ],
  ])('throws a typed error for %s', async (_, answer, kind) => {
    writeFileSync(path, 'old');
    const { speech } = await say(answer);
    const error = await rejection(take(speech));
    expect(error).toBeInstanceOf(kind);
    expect(readFileSync(path, 'utf8')).toBe('old');
  });

  describe.each(['audio/mpeg', 'audio/pcm', 'application/octet-stream', 'video/mp4'])('of the type %s', (type) => {
    const named =
      (...pieces: string[]): Answer =>
      (response) => {
        response.writeHead(200, { ...audio, 'content-type': type });
        for (const piece of pieces) response.write(piece);
        response.end();
      };

    it.each([
      ['in one piece', ['{"code":4000,"msg":"bad voice"}']],
      ['in pieces', ['\n', '{', ' "code":40', '00,"msg":"bad voice"}\n']],
      ['behind a byte order mark', ['\uFEFF{"code":4000,"msg":"bad voice"}']],
    ])('throws an error in JSON %s, and writes no file', async (_, pieces) => {
      writeFileSync(path, 'old');
      const onApiError = vi.fn();
      const { speech } = await say(named(...pieces), { onApiError });
      const error = await rejection(take(speech));
      expect(error).toBeInstanceOf(APIError);
      expect(error).toMatchObject({ code: 4000, msg: 'bad voice', logid: 'L1', status: 200 });
      expect(String(error)).toContain('POST ');
      expect(onApiError).toHaveBeenCalledExactlyOnceWith(error);
      expect(readFileSync(path, 'utf8')).toBe('old');
    });

    it('throws an InvalidResponseError for JSON that is no error', async () => {
      const error = await rejection(take((await say(named('{"code":0,"data":{}}'))).speech));
      expect(error).toBeInstanceOf(InvalidResponseError);
      expect(String(error)).toContain('expected bytes, received JSON');
    });

    it.each([
      ['{'],
      ['{"'],
      ['{}0'],
      ['{0123'],
      ['{"code":4000,"msg":'],
      ['[{"code":4000}]'],
      [`{"${'x'.repeat(2_000_000)}`],
    ])('returns bytes that only begin as JSON does: %.20s', async (bytes) => {
      expect(await take((await say(named(bytes))).speech)).toBe(bytes);
    });
  });

  it('retries an envelope error that can be retried', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const limited: Answer = (response, hit, number) =>
      number === 1 ? json(response, { code: 4013 }) : whole(response, hit, number);
    const { server, speech } = await say(limited);
    expect(await take(speech)).toBe('0123456789');
    expect(server.hits).toHaveLength(2);
  });

  it('throws the last error if all retries fail', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const { speech } = await say((response) => json(response, { code: 4013 }), { maxRetries: 1 });
    expect(await rejection(take(speech))).toBeInstanceOf(RateLimitError);
  });

  it('throws if the connection breaks', async () => {
    const { speech } = await say((response) => {
      response.writeHead(200, audio).write('0123', () => response.socket?.destroy());
    });
    expect(await rejection(take(speech))).toBeInstanceOf(CozeError);
    expect(existsSync(path)).toBe(false);
  });

  it('throws if the body is shorter than its content-length, even if fetch does not notice', async () => {
    const fetch = ending('0123', { 'content-length': '10' });
    const error = await rejection(take(requestBinary(clientOf('http://x.test', { fetch }), createSpeech)));
    expect(error).toBeInstanceOf(CozeError);
    expect(String(error)).toContain('after 4 of 10 bytes');
    expect(existsSync(path)).toBe(false);
  });

  it('does not compare the length of a compressed body', async () => {
    const fetch = ending('0123', { 'content-length': '10', 'content-encoding': 'gzip' });
    expect(await take(requestBinary(clientOf('http://x.test', { fetch }), createSpeech))).toBe('0123');
  });

  it('rejects on abort, and removes the listener from the signal', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const { speech } = await say(
      (response) => response.writeHead(200, audio).write('0123', () => controller.abort('enough')),
      { signal },
    );
    const error = await rejection(take(speech));
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(error).toMatchObject({ cause: 'enough' });
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
    expect(existsSync(path)).toBe(false);
  });

  it('removes the listener from the signal after the last byte', async () => {
    const { signal } = new AbortController();
    const { speech } = await say(whole, { signal });
    await take(speech);
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });
});

// The fetch of Node needs web streams itself.
it.skipIf(process.env['COZE_TEST_TRANSPORT'] === 'fetch')(
  'on a platform without web streams, stream() says so, and awaiting the call gives the bytes',
  async () => {
    const { speech } = await say(whole);
    vi.stubGlobal('ReadableStream', undefined);
    onTestFinished(() => void vi.unstubAllGlobals());
    const refused = await rejection(speech.stream());
    const { speech: awaited } = await say(whole);
    const { byteLength } = await awaited;
    vi.unstubAllGlobals();
    expect(String(refused)).toContain('no ReadableStream: await the call instead');
    expect(byteLength).toBe(10);
  },
);

describe('a BinaryPromise', () => {
  it('resolves with a Buffer on Node, as in @coze/api, and has the response', async () => {
    const { speech } = await say(whole);
    expect(await speech).toBeInstanceOf(Buffer);
    expect(await speech.arrayBuffer()).toBeInstanceOf(ArrayBuffer);
    expect(await speech.withResponse()).toMatchObject({ logid: 'L1', response: { status: 200 } });
    expectTypeOf(speech).resolves.toEqualTypeOf<ArrayBuffer>();
  });

  it('streams bytes that were awaited before', async () => {
    const { server, speech } = await say(whole);
    await speech;
    expect(await text(await speech.stream())).toBe('0123456789');
    await speech.toFile(path);
    expect(readFileSync(path, 'utf8')).toBe('0123456789');
    expect(server.hits).toHaveLength(1);
  });

  it('refuses to read the bytes again after stream()', async () => {
    const { speech } = await say(whole);
    await speech.stream();
    for (const [, take] of ways) expect(String(await rejection(take(speech)))).toContain('already');
  });
});

describe('stream()', () => {
  it('returns the first bytes before the last ones have arrived', async () => {
    const { speech } = await say(begun);
    const reader = (await speech.stream()).getReader();
    expect(Buffer.from((await reader.read()).value ?? []).toString()).toBe('0123');
    await reader.cancel();
  });

  it('reads no more than the reader requests', async () => {
    const pull = vi.fn((controller: ReadableStreamDefaultController) => controller.enqueue(new Uint8Array(10)));
    const fetch = ending(new ReadableStream({ pull }, { highWaterMark: 0 }), {});
    const stream = await requestBinary(clientOf('http://x.test', { fetch }), createSpeech).stream();
    expect(pull).not.toHaveBeenCalled();
    const reader = stream.getReader();
    await reader.read();
    expect(pull).toHaveBeenCalledOnce();
    await reader.cancel();
  });

  it('fails with the log id and the cause if the connection breaks', async () => {
    const { speech } = await say((response) => {
      response.writeHead(200, audio).write('0123', () => response.socket?.destroy());
    });
    const error = await rejection(text(await speech.stream()));
    expect(error).toBeInstanceOf(StreamInterruptedError);
    expect(error).toMatchObject({ logid: 'L1', cause: expect.any(Error) });
  });

  it('fails after streamIdleTimeout without a byte, not after timeout', async () => {
    const { speech } = await say(begun, { streamIdleTimeout: 40, timeout: 20_000 });
    const error = await rejection(text(await speech.stream()));
    expect(error).toBeInstanceOf(StreamTimeoutError);
    expect(String(error)).toContain('40 ms');
  });

  it('is not limited by the option timeout', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let end = () => {};
    const { speech } = await say((response) => {
      response.writeHead(200, audio).write('0123');
      end = () => response.end('456');
    });
    const stream = await speech.stream();
    await vi.advanceTimersByTimeAsync(900_000);
    vi.useRealTimers();
    end();
    expect(await text(stream)).toBe('0123456');
  });

  it.each([
    ['a body without bytes', new ReadableStream()],
    ['a body that ignores the signal', new ReadableStream({ start: (c) => c.enqueue(new Uint8Array(4)) })],
  ])('fails on abort even if fetch returns %s', async (_, body) => {
    const controller = new AbortController();
    const client = clientOf('http://x.test', { fetch: ending(body, {}) });
    const stream = await requestBinary(client, createSpeech, {}, { signal: controller.signal }).stream();
    const reading = rejection(text(stream));
    controller.abort('enough');
    const error = await reading;
    expect(error).toBeInstanceOf(StreamAbortedError);
    expect(error).toMatchObject({ cause: 'enough', name: 'UserAbortError' });
  });

  it('closes the connection if the reader leaves early', async () => {
    let closed = () => {};
    const left = new Promise<void>((resolve) => (closed = resolve));
    const { speech } = await say((response) => {
      response.on('close', () => closed());
      response.writeHead(200, audio).write('0123');
    });
    for await (const chunk of await speech.stream()) {
      expect(chunk.byteLength).toBe(4);
      break;
    }
    await left;
  });
});

describe('toFile()', () => {
  it('replaces an existing file', async () => {
    writeFileSync(path, 'an older and much longer text');
    await (await say(whole)).speech.toFile(path);
    expect(readFileSync(path, 'utf8')).toBe('0123456789');
  });

  const failures: [string, Answer][] = [
    ['a reset', (response) => response.writeHead(200, audio).write('0123', () => response.socket?.destroy())],
    [
      'a body that is too short',
      (response) => {
        response.writeHead(200, { ...audio, 'content-length': '10' });
        response.write('0123', () => response.socket?.end());
      },
    ],
  ];
  it.each(failures)('leaves the existing file unchanged and no other file after %s', async (_, answer) => {
    writeFileSync(path, 'old');
    expect(await rejection((await say(answer)).speech.toFile(path))).toBeInstanceOf(StreamInterruptedError);
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.mp3']);
  });

  it('leaves the existing file unchanged and no other file after an abort', async () => {
    writeFileSync(path, 'old');
    const controller = new AbortController();
    const { speech } = await say(begun, { signal: controller.signal });
    const writing = rejection(speech.toFile(path));
    const sizes = () => readdirSync(folder).map((name) => statSync(join(folder, name)).size);
    await eventually(() => expect(sizes()).toContain(4));
    controller.abort();
    expect(await writing).toBeInstanceOf(StreamAbortedError);
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.mp3']);
  });

  it('creates the file only after the last byte', async () => {
    let end = () => {};
    const { speech } = await say((response) => {
      response.writeHead(200, audio).write('0123');
      end = () => response.end('456');
    });
    const writing = speech.toFile(path);
    await eventually(() => expect(readdirSync(folder)).toHaveLength(1));
    expect(existsSync(path)).toBe(false);
    end();
    await writing;
    expect(readdirSync(folder)).toEqual(['a.mp3']);
    expect(readFileSync(path, 'utf8')).toBe('0123456');
  });

  it('keeps the mode of the existing file, and a link to it', async () => {
    const link = join(folder, 'link.mp3');
    writeFileSync(path, 'old');
    chmodSync(path, 0o640);
    symlinkSync(path, link);
    await (await say(whole)).speech.toFile(link);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('0123456789');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    rmSync(link);
  });

  it('writes to a device without replacing it', async () => {
    await (await say(whole)).speech.toFile('/dev/null');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('names the cause if the folder does not exist', async () => {
    const { speech } = await say(whole);
    const error = await rejection(speech.toFile(join(folder, 'none', 'a.mp3')));
    expect(error).toMatchObject({ name: 'CozeError', cause: { code: 'ENOENT' } });
  });

  it('names the cause if the path is a folder, and closes the connection', async () => {
    mkdirSync(path);
    const { speech } = await say(whole);
    expect(await rejection(speech.toFile(path))).toMatchObject({ name: 'CozeError', cause: { code: 'EISDIR' } });
    expect(existsSync(path)).toBe(true);
  });
});
