import { mkdtemp, readdir, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writeWav } from '../../src/audio/index.js';
import { APIUserAbortError, CozeError } from '../../src/errors/index.js';
import { eventually } from '../support/eventually.js';
import { rejection } from '../support/operations.js';
import { socketServer } from '../support/socket-server.node.js';
import { chatting } from './chat-peer.js';

/** A file that is much larger than the first piece that is read. */
async function longFile(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'audio-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  const path = join(directory, 'long.wav');
  await writeFile(path, writeWav(new Uint8Array(4_000_000), { sampleRate: 24_000 }));
  return path;
}

/** The number of open handles of a file in this process. */
async function handlesOf(path: string): Promise<number> {
  const names = await readdir('/proc/self/fd');
  const open = await Promise.all(names.map((name) => readlink(join('/proc/self/fd', name)).catch(() => undefined)));
  return open.filter((target) => target === path).length;
}

const isClosed = (path: string) => eventually(async () => expect(await handlesOf(path)).toBe(0));

describe.runIf(process.platform === 'linux')('an audio file is closed before its end', () => {
  it('when the transcription is aborted', async () => {
    const path = await longFile();
    const server = await socketServer();
    const transcription = server.websockets.audio.transcriptions.transcribe(path, { pace: 1 });
    const outcome = rejection(transcription);
    const peer = await server.peer();
    while ((await peer.next()).event_type !== 'input_audio_buffer.append');
    expect(await handlesOf(path)).toBe(1);
    transcription.abort();
    expect(await outcome).toBeInstanceOf(APIUserAbortError);
    await isClosed(path);
  });

  it('when the transcription is aborted before the file is open', async () => {
    const path = await longFile();
    const server = await socketServer();
    const transcription = server.websockets.audio.transcriptions.transcribe(path);
    transcription.abort();
    expect(await rejection(transcription)).toBeInstanceOf(APIUserAbortError);
    await isClosed(path);
  });

  it('when sendAudio() is aborted, while the session continues', async () => {
    const path = await longFile();
    const { session, bot } = await chatting();
    const controller = new AbortController();
    const outcome = rejection(session.sendAudio(path, { pace: 1, signal: controller.signal }));
    await bot.receive('input_audio_buffer.append');
    expect(await handlesOf(path)).toBe(1);
    controller.abort();
    expect(await outcome).toBeInstanceOf(APIUserAbortError);
    await isClosed(path);
    expect(session.state).toBe('open');
  });
});

describe('a path that is not a file', () => {
  it('is refused before anything is sent', async () => {
    const server = await socketServer();
    const { transcriptions } = server.websockets.audio;
    const missing = await rejection(transcriptions.transcribe(join(tmpdir(), 'none', 'none.wav')));
    expect(missing).toBeInstanceOf(CozeError);
    expect(missing).toMatchObject({ cause: { code: 'ENOENT' } });
    expect(String(await rejection(transcriptions.transcribe(tmpdir())))).toContain('is not a file');
    expect(server.requests).toHaveLength(0);
  });

  it.each([
    ['https://example.com/a.wav', 'pass the body of its response'],
    [pathToFileURL(tmpdir()), 'pass the path, fileURLToPath(url)'],
  ])('such as the URL %s is refused with the advice what to pass', async (audio, advice) => {
    const server = await socketServer();
    const { transcriptions } = server.websockets.audio;
    const error = await rejection(Reflect.apply(transcriptions.transcribe, transcriptions, [audio]));
    expect(error).toBeInstanceOf(CozeError);
    expect(String(error)).toContain(`The audio is a URL, not a path: ${advice}`);
    expect(server.requests).toHaveLength(0);
  });
});
