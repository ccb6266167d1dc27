/** Streams of bytes are in a file that loads with the first of them. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CozeAPI, type ClientOptions, type RequestOptions } from '../../src/index.js';
import { missingFileError, rejection } from '../support/operations.js';

const loads = { count: 0, isMissing: true };
vi.mock('../../src/http/byte-stream.lazy.js', (original) => {
  loads.count += 1;
  if (loads.isMissing) throw new Error('404');
  return original();
});

const path = join(tmpdir(), `coze-binary-loading-${process.pid}`);
afterEach(() => rmSync(path, { force: true }));

const speechOf = (clientOptions: Partial<ClientOptions>, options?: RequestOptions) => {
  const client = new CozeAPI({ token: 't', maxRetries: 0, logLevel: 'off', ...clientOptions });
  return client.audio.speech.create({ voice_id: '1', input: 'Hi' }, options);
};

const failures: [string, Partial<ClientOptions>, RequestOptions, string][] = [
  [
    'the server refuses',
    { fetch: () => Promise.resolve(Response.json({ code: 4100, msg: 'no' }, { status: 401 })) },
    {},
    'AuthenticationError',
  ],
  ['there is no connection', { baseURL: 'http://127.0.0.1:1' }, {}, 'APIConnectionError'],
  ['an option is wrong', {}, { timeout: -1 }, 'CozeError'],
  ['the signal has aborted', {}, { signal: AbortSignal.abort() }, 'UserAbortError'],
];

// A rejection without a handler fails the test: see test/support/unhandled-rejections.ts.
describe.each(failures)('if %s, before the file is loaded,', (_, clientOptions, options, name) => {
  it.each(['stream', 'toFile'] as const)('%s() rejects, and needs no file', async (way) => {
    const error = await rejection(speechOf(clientOptions, options)[way](path));
    expect(error).toMatchObject({ name });
    expect(error).not.toMatchObject(missingFileError);
    expect([loads.count, existsSync(path)]).toEqual([0, false]);
  });
});

it('a stream of bytes whose code cannot be loaded says so, and the next one loads it', async () => {
  const fetch = () => Promise.resolve(new Response('0123', { headers: { 'content-type': 'audio/mpeg' } }));
  for (const way of ['stream', 'toFile'] as const)
    expect(await rejection(speechOf({ fetch })[way](path))).toMatchObject(missingFileError);
  expect(existsSync(path)).toBe(false);
  loads.isMissing = false;
  await speechOf({ fetch }).toFile(path);
  expect(readFileSync(path, 'utf8')).toBe('0123');
});
