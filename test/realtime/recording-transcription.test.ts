import { describe, expect, it } from 'vitest';
import { writeWav } from '../../src/audio/index.js';
import { encodeBase64 } from '../../src/audio/base64.js';
import { CozeAPI } from '../../src/index.js';
import { socketServer, type Peer, type SeenEvent } from '../support/socket-server.node.js';
import { collect } from './chat-peer.js';

/** The size of the recorded file: a header of 44 bytes, and 1.73 s at 24 kHz. */
const WAV_BYTES = 83_008;
const wav = writeWav(
  Uint8Array.from({ length: WAV_BYTES - 44 }, (_, index) => (index * 7) % 256),
  { sampleRate: 24_000 },
);

/** Also in a header of the handshake. */
const LOGID = 'log-1';
const TEXTS = ['明天', '明天去爬山，', '明天去爬山，记得带水。'];

const ANSWER = [
  ['transcriptions.created'],
  ['input_audio_buffer.completed'],
  ...TEXTS.map((content) => ['transcriptions.message.update', { content }] as const),
  ['transcriptions.message.completed'],
] as const;

/** The frames of the server as recorded: events without data have no `data`. */
const FRAMES = ANSWER.map(([event_type, data], index) =>
  JSON.stringify({
    event_type,
    id: `00000000-0000-4000-8000-00000000000${index}`,
    data,
    detail: { logid: LOGID, respond_at: String(1_752_000_000_000 + index * 40) },
  }),
);

/** A server that sends nothing, not even the created event, before it has all audio. */
async function recorded() {
  const received: SeenEvent[] = [];
  const answer = async (peer: Peer): Promise<void> => {
    do received.push(await peer.next());
    while (received.at(-1)?.event_type !== 'input_audio_buffer.complete');
    for (const frame of FRAMES) peer.socket.send(frame);
  };
  const server = await socketServer({ onPeer: answer });
  const client = new CozeAPI({ token: 'tok_123456', baseURL: server.url, logLevel: 'off', validate: 'strict' });
  return { ...server, received, transcriptions: client.websockets.audio.transcriptions };
}

describe('a recorded transcription', () => {
  it('is received by a session that sends the whole file before it is open', async () => {
    expect(wav).toHaveLength(WAV_BYTES);
    const { received, transcriptions, peer } = await recorded();
    const session = await transcriptions.create();
    const sent = [
      { event_type: 'input_audio_buffer.append', data: { delta: encodeBase64(wav) } },
      { event_type: 'input_audio_buffer.complete' },
    ] as const;
    for (const event of sent) session.send(event);
    expect(session.state).toBe('connecting');
    const frames: string[] = [];
    session.addEventListener('message', ({ data }) => frames.push(data));
    const events: unknown[] = [];
    for await (const event of session) {
      events.push(event);
      if (event.event_type === 'transcriptions.message.completed') break;
    }
    session.close();
    expect(received).toEqual(sent);
    expect((await peer()).frames.map((frame) => JSON.parse(frame))).toEqual(sent);
    expect(frames).toEqual(FRAMES);
    expect(events).toEqual(FRAMES.map((frame) => JSON.parse(frame)));
    expect(events.filter((event) => 'data' in Object(event))).toHaveLength(TEXTS.length);
    expect(session.logid).toBe(LOGID);
    expect(await session.closed).toMatchObject({ code: 1000, wasClean: true });
  });

  it('is received by transcribe() with the growing and the final text', async () => {
    const { received, transcriptions } = await recorded();
    const transcription = transcriptions.transcribe(wav, { pace: Infinity });
    expect(await collect(transcription)).toEqual(TEXTS);
    expect(await transcription).toBe(TEXTS.at(-1));
    expect(transcription.logid).toBe(LOGID);
    const [update, ...rest] = received;
    const appends = rest.slice(0, -1);
    const input_audio = { format: 'wav', codec: 'pcm', sample_rate: 24_000, channel: 1, bit_depth: 16 };
    expect(update).toEqual({ event_type: 'transcriptions.update', data: { input_audio } });
    expect(rest.at(-1)).toEqual({ event_type: 'input_audio_buffer.complete' });
    const pieces = appends.map((event) => {
      expect(event).toEqual({ event_type: 'input_audio_buffer.append', data: { delta: expect.any(String) } });
      return Buffer.from(String(Reflect.get(Object(event['data']), 'delta')), 'base64');
    });
    expect(Buffer.concat(pieces).equals(wav)).toBe(true);
  });
});
