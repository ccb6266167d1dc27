import { describe, expect, it } from 'vitest';
import type { AudioConfig } from '../../generated/types/types.gen.js';
import { writeWav } from '../../src/audio/index.js';
import { CozeError } from '../../src/errors/index.js';
import { rejection } from '../support/operations.js';
import { chatting } from './chat-peer.js';

const samples = new Uint8Array(320).fill(7);
const files = {
  pcm: writeWav(samples, { sampleRate: 8000 }),
  g711a: writeWav(samples, { sampleRate: 8000, codec: 'g711a' }),
  g711u: writeWav(samples, { sampleRate: 8000, codec: 'g711u' }),
  ogg: ogg(),
};

/** The first page of an Ogg file with Opus. */
function ogg(): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(200);
  file.set(new TextEncoder().encode('OggS'));
  file.set(new TextEncoder().encode('OpusHead'), 28);
  return file;
}

type File = keyof typeof files;
const g711 = (codec: 'g711a' | 'g711u') => ({ format: 'pcm', codec, sample_rate: 8000, channel: 1 }) as const;

/** Sends files to a server that confirms every update. Returns the settings, and the audio as what it is a part of. */
async function heard(told: AudioConfig | undefined, names: readonly File[]): Promise<unknown[]> {
  const { session, bot } = await chatting();
  const seen: unknown[] = [];
  const serve = async (): Promise<void> => {
    for (;;) {
      const event = JSON.parse(JSON.stringify(await bot.peer.next()));
      if (event.event_type === 'input_audio_buffer.complete') return;
      if (event.event_type === 'chat.update') {
        seen.push(event.data.input_audio);
        bot.peer.send('chat.updated', event.data);
      } else seen.push(Buffer.from(event.data.delta, 'base64').equals(samples) ? 'samples' : 'file');
    }
  };
  const served = serve();
  if (told !== undefined) session.send({ event_type: 'chat.update', data: { input_audio: told } });
  const outcome: unknown[] = [];
  for (const name of names) {
    const error = await session.sendAudio(files[name]).catch((reason: unknown) => reason);
    if (error !== undefined) outcome.push(error);
  }
  session.commitAudio();
  await served;
  session.close();
  for (const error of outcome) expect(error).toBeInstanceOf(CozeError);
  return [...seen.slice(told === undefined ? 0 : 1), ...outcome.map(String)];
}

describe('sendAudio() to a server that the caller has not configured', () => {
  it.each<[string, File[], unknown[]]>([
    ['sends a WAV file as it is', ['pcm'], ['file']],
    ['announces the codec of a G.711 file, and sends its samples', ['g711u'], [g711('g711u'), 'samples']],
    ['announces an Ogg file', ['ogg'], [{ format: 'ogg', codec: 'opus' }, 'file']],
    ['announces a format once', ['ogg', 'ogg'], [{ format: 'ogg', codec: 'opus' }, 'file', 'file']],
    [
      'announces each change of the format',
      ['g711a', 'g711u', 'pcm', 'pcm'],
      [
        g711('g711a'),
        'samples',
        g711('g711u'),
        'samples',
        { format: 'wav', codec: 'pcm', sample_rate: 8000, channel: 1, bit_depth: 16 },
        'file',
        'file',
      ],
    ],
  ])('%s', async (_, names, expected) => {
    expect(await heard(undefined, names)).toEqual(expected);
  });

  it('rejects if the server refuses the format, and sends no audio', async () => {
    const { session, bot } = await chatting();
    const sending = rejection(session.sendAudio(files.ogg));
    await bot.receive('chat.update');
    bot.peer.send('error', { code: 4000, msg: 'no Opus here' });
    expect(await sending).toMatchObject({ name: 'SocketEventError', msg: 'no Opus here' });
    expect(bot.peer.types).toEqual(['chat.update']);
  });

  it('sends in the announced format if the connection is lost before it is confirmed', async () => {
    const { server, session, bot } = await chatting({
      client: { websocketOptions: { maxRetries: 1, minReconnectionDelay: 1 } },
    });
    const sending = session.sendAudio(files.g711u);
    await bot.receive('chat.update');
    bot.peer.cut();
    const second = await server.peer();
    await sending;
    expect(await second.next()).toMatchObject({ data: { input_audio: g711('g711u') } });
    expect(await second.next()).toMatchObject({ data: { delta: Buffer.from(samples).toString('base64') } });
  });
});

describe('sendAudio() to a server that the caller has configured', () => {
  const mulaw = { format: 'pcm', codec: 'g711u', sample_rate: 8000 } as const;
  const is = (format: string, codec: string) =>
    expect.stringContaining(`configured for format ${format} and codec ${codec}`);
  const differs = (found: string, configured: string) =>
    expect.stringContaining(`has codec ${found}, but the server is configured for ${configured}`);

  it.each<[string, AudioConfig, File, unknown]>([
    ['sends a WAV file to one that expects WAV', { sample_rate: 8000 }, 'pcm', 'file'],
    ['sends an Ogg file to one that expects Ogg', { format: 'ogg', codec: 'opus' }, 'ogg', 'file'],
    ['sends an Ogg file to one that expects Ogg of any codec', { format: 'ogg' }, 'ogg', 'file'],
    [
      'sends the samples of a WAV file to one that expects them',
      { format: 'pcm', sample_rate: 8000 },
      'pcm',
      'samples',
    ],
    ['sends the samples of a G.711 file to one that expects them', mulaw, 'g711u', 'samples'],
    ['refuses G.711 for one that expects WAV', { sample_rate: 8000 }, 'g711u', is('wav', 'pcm')],
    ['refuses an Ogg file for one that expects WAV', { format: 'wav' }, 'ogg', is('wav', 'pcm')],
    ['refuses an Ogg file for one that expects samples', { format: 'pcm' }, 'ogg', is('pcm', 'pcm')],
    ['refuses an Ogg file for one that expects G.711', mulaw, 'ogg', is('pcm', 'g711u')],
    ['refuses a WAV file for one that expects Ogg', { format: 'ogg', codec: 'opus' }, 'pcm', is('ogg', 'opus')],
    ['refuses G.711 for one that expects Ogg', { format: 'ogg', codec: 'opus' }, 'g711u', is('ogg', 'opus')],
    ['refuses G.711 for one that expects samples', { format: 'pcm', codec: 'pcm' }, 'g711u', differs('g711u', 'pcm')],
    ['refuses samples for one that expects G.711', mulaw, 'pcm', differs('pcm', 'g711u')],
    ['refuses the other G.711', mulaw, 'g711a', differs('g711a', 'g711u')],
  ])('%s', async (_, told, name, expected) => {
    expect(await heard(told, [name])).toEqual([expected]);
  });
});
