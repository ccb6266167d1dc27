/** Opus is not decoded: the length and the silence of its packets count. */
import { beforeEach, describe, expect, test } from 'vitest';
import { encodeBase64 } from 'coze-client/audio';
import { type SpeechCodec } from 'coze-client/testing';
import { oggFile, oggPage, packets, silentPacket, soundPacket } from './opus-audio.js';
import { CHAT, TRANSCRIPTIONS, type TestSocket, openSocket } from './test-socket.js';

let socket: TestSocket;
/** The lengths of what the codec heard, in milliseconds. */
let heard: number[];

const codec: SpeechCodec = {
  speak: () => new Uint8Array(0),
  listen(pcm, rate) {
    heard.push((pcm.byteLength * 500) / rate);
    return new Int16Array(pcm.slice().buffer).some((sample) => sample !== 0) ? '(sound)' : '';
  },
};

beforeEach(async () => {
  heard = [];
  socket = await openSocket(TRANSCRIPTIONS, { codec });
});

async function update(input_audio: object): Promise<unknown> {
  socket.send('transcriptions.update', { input_audio });
  return (await socket.until('transcriptions.updated')).at('data', 'input_audio');
}

/** The transcript of what was appended. */
async function transcribe(): Promise<unknown> {
  socket.send('input_audio_buffer.complete');
  await socket.until('transcriptions.message.completed');
  return socket.of('transcriptions.message.update').at(-1)?.at('data', 'content');
}

const appendPacket = (packet: Uint8Array): void =>
  socket.send('input_audio_buffer.append', { delta: encodeBase64(packet) });

test.each([
  [{ codec: 'opus' }, { format: 'pcm', codec: 'opus' }],
  [{ format: 'ogg' }, { format: 'ogg', codec: 'opus' }],
  [
    { format: 'ogg', codec: 'opus', sample_rate: 48_000 },
    { format: 'ogg', codec: 'opus', sample_rate: 48_000 },
  ],
])('the settings %j are accepted', async (change, expected) => {
  expect(await update(change)).toMatchObject(expected);
  expect(await update({ format: 'wav', codec: 'pcm' })).toMatchObject({ format: 'wav', codec: 'pcm' });
});

describe('packets', () => {
  beforeEach(() => update({ format: 'pcm', codec: 'opus' }));

  test.each([
    ['SILK, one frame of 60 ms', [0b00011_000], 60],
    ['SILK, one frame of 10 ms', [0b01000_000], 10],
    ['hybrid, two frames of 20 ms', [0b01101_001], 40],
    ['CELT, two frames of 2.5 ms', [0b10000_010], 5],
    ['CELT, one frame of 20 ms', [0b11111_000], 20],
    ['CELT, six frames of 20 ms', [0b11111_011, 6], 120],
  ])('have the length that their first bytes say: %s', async (_what, start, milliseconds) => {
    const packet = new Uint8Array(200);
    packet.set(start);
    appendPacket(packet);
    expect([await transcribe(), heard]).toEqual(['(sound)', [milliseconds]]);
  });

  test('of silence are silent', async () => {
    for (const packet of packets(5, silentPacket)) appendPacket(packet);
    expect([await transcribe(), heard]).toEqual([undefined, [100]]);
  });

  test.each([
    ['no bytes', [], 'it is empty'],
    ['no frames', [0b11111_011, 0], 'it has 0 frames'],
    ['more than 120 ms', [0b11111_011, 7], 'it has 7 frames, 140 ms'],
  ])('with %s are an error', async (_what, bytes, problem) => {
    appendPacket(Uint8Array.from(bytes));
    expect(await socket.error()).toEqual([4000, expect.stringContaining(`no packet of Opus: ${problem}`)]);
  });
});

describe('an Ogg file', () => {
  beforeEach(() => update({ format: 'ogg' }));

  test.each([1, 7, 4_000])('may come in pieces of %i bytes', async (size) => {
    socket.append(oggFile([...packets(30, soundPacket), ...packets(20, silentPacket)], { perPage: 8 }), size);
    expect([await transcribe(), heard]).toEqual(['(sound)', [1_000]]);
  });

  test('may have packets that continue on the next page, and tiny ones', async () => {
    const long = new Uint8Array(400).fill(0xf8, 0, 1);
    const whole = oggPage([long]);
    // The page of the first 255 bytes, and the page of the others.
    const first = Buffer.concat([whole.subarray(0, 26), Uint8Array.of(1, 255), long.subarray(0, 255)]);
    const second = Buffer.concat([whole.subarray(0, 26), Uint8Array.of(1, 145), long.subarray(255)]);
    socket.append(Buffer.concat([oggFile([]), first, second, oggPage([Uint8Array.of(0x48)])]));
    expect([await transcribe(), heard]).toEqual(['(sound)', [40]]);
  });

  test.each([
    ['no Ogg file', new Uint8Array(60), 'no page starts here'],
    ['another codec', oggFile([soundPacket()], { head: '\x01vorbis' }), 'does not start with Opus'],
  ])('with %s is an error', async (_what, file, problem) => {
    socket.append(file);
    expect(await socket.error()).toEqual([4000, expect.stringContaining(problem)]);
  });
});

test('speech in packets starts and ends a turn of a chat', async () => {
  const chat = await openSocket(CHAT, { reply: ({ text }) => `re: ${text}` });
  chat.send('chat.update', {
    input_audio: { format: 'pcm', codec: 'opus' },
    turn_detection: { type: 'server_vad', silence_duration_ms: 500 },
  });
  for (const packet of [...packets(10, silentPacket), ...packets(20, soundPacket), ...packets(25, silentPacket)])
    chat.send('input_audio_buffer.append', { delta: encodeBase64(packet) });
  await chat.until('conversation.chat.completed');
  expect(chat.outline().slice(1, 6)).toEqual([
    'chat.updated',
    'input_audio_buffer.speech_started',
    'conversation.audio_transcript.update',
    'input_audio_buffer.speech_stopped',
    'conversation.audio_transcript.completed',
  ]);
  expect(chat.of('conversation.message.completed')[0]?.at('data', 'content')).toBe('re: (speech)');
});
