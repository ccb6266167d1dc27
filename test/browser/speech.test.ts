/** Runs in `npm test` on Node, also with the WebSocket of Node 22 and later, and in a page of Chromium. */
import { beforeEach, describe, expect, test } from 'vitest';
import { APIUserAbortError, CozeAPI } from 'coze-client';
import { readWav, writeWav } from 'coze-client/audio';
import { DEMO_BOT_ID } from '../../local-server/lib/demo-ids.js';
import { rejection } from '../support/operations.js';
import { eachWebSocket } from './each-websocket.js';
import { type Platform, startPlatform } from './platform.js';

let platform: Platform;

beforeEach(async () => {
  platform = await startPlatform();
});

describe.each(eachWebSocket)('with %s', (_name, websocketOptions) => {
  const sockets = () => new CozeAPI({ baseURL: platform.baseURL, token: 'local', websocketOptions }).websockets;

  test('a reply is read as text, and has an outcome', async () => {
    await using session = await sockets().chat.create(DEMO_BOT_ID);
    session.sendText('Hi');
    const reply = session.reply();
    const pieces: string[] = [];
    for await (const piece of reply.textStream) pieces.push(piece);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join('')).toBe('你说：“Hi”。You said: "Hi".');
    const outcome = await reply.completed;
    expect(outcome).toMatchObject({ status: 'completed', text: pieces.join(''), chat: { status: 'completed' } });
    expect(outcome.usage?.token_count).toBeGreaterThan(0);
  });

  test('tool outputs are answered by another reply', async () => {
    await using session = await sockets().chat.create(DEMO_BOT_ID);
    session.sendText('How is the weather in Paris?');
    const { status, chat } = await session.reply().completed;
    expect(status).toBe('requires_action');
    const calls = chat?.required_action?.submit_tool_outputs?.tool_calls ?? [];
    expect(calls.map(({ function: called }) => called)).toEqual([
      { name: 'get_weather', arguments: JSON.stringify({ city: 'Paris' }) },
    ]);
    session.submitToolOutputs(
      chat?.id ?? '',
      calls.map(({ id }) => ({ tool_call_id: id, output: 'sunny' })),
    );
    const answer = await session.reply().completed;
    expect(answer).toMatchObject({ status: 'completed', text: expect.stringContaining('The weather: sunny.') });
  });

  test('a user who interrupts a reply gets an answer', async () => {
    const { chat, audio } = sockets();
    const say = async (text: string) => {
      const pcm = await audio.speech.synthesize(text).bytes();
      // A second of silence follows: the server detects the end of the speech.
      const padded = new Uint8Array(pcm.length + 48_000);
      padded.set(pcm);
      return writeWav(padded, { sampleRate: 24_000 });
    };
    const [story, stop] = await Promise.all([say('Tell me a story.'), say('Stop.')]);
    await using session = await chat.create(DEMO_BOT_ID);
    await session.updateConfig({
      turn_detection: { type: 'server_vad' },
      input_audio: { format: 'pcm', sample_rate: 24_000 },
      // A packet of 100 ms ten times a second: real time.
      output_audio: {
        pcm_config: { sample_rate: 24_000, frame_size_ms: 100, limit_config: { period: 1, max_frame_num: 10 } },
      },
    });
    const replies = session.replies();
    await session.sendAudio(story, { pace: Infinity });
    const { value: first } = await replies.next();
    if (first === undefined) return expect.unreachable();
    let packets = 0;
    for await (const _packet of first.audio) {
      packets += 1;
      if (packets === 1) await session.sendAudio(stop, { pace: Infinity });
    }
    expect(await first.completed).toMatchObject({ status: 'canceled', code: 1 });
    expect(first.transcript).toBe('Tell me a story.');
    const { value: second } = await replies.next();
    if (second === undefined) return expect.unreachable();
    for await (const piece of second.textStream) if (piece !== '') break;
    expect(second.transcript).toBe('Stop.');
    session.cancel();
    expect(await second.completed).toMatchObject({ status: 'canceled', code: 2 });
  });

  test('a synthesized text is transcribed to the same text', async () => {
    const { speech, transcriptions } = sockets().audio;
    const text = '天色很好。Shall we go out?';
    const spoken = speech.synthesize(text);
    const wav = await spoken.toWav();
    expect(readWav(wav)).toMatchObject({ sampleRate: 24_000, channels: 1, bitDepth: 16 });
    expect(spoken.sentences.map((sentence) => sentence.text).join('')).toBe(text);
    expect(await transcriptions.transcribe(wav, { pace: Infinity })).toBe(text);
  });

  test('drain() waits until the events have been sent', async () => {
    const delta = 'A'.repeat(400_000);
    const update = { event_type: 'chat.update', data: { input_audio: { format: 'pcm' } } } as const;
    const append = { event_type: 'input_audio_buffer.append', data: { delta } } as const;
    await using session = await sockets().chat.create(DEMO_BOT_ID);
    session.send(update);
    session.send(append);
    expect(session.bufferedAmount).toBeGreaterThan(delta.length);
    await session.drain();
    expect(session.state).toBe('open');
    expect(session.bufferedAmount).toBeLessThanOrEqual(16_384);
    session.send(append);
    await session.drain();
    await session.clear();
    expect(await platform.received()).toEqual([[update, append, append, { event_type: 'conversation.clear' }]]);
  });

  test('drain() waits for a server that does not read, and rejects when the session ends', async () => {
    await platform.script({ on: 'websockets.chat.create', stall: { events: 1 } });
    const controller = new AbortController();
    const session = await sockets().chat.create(DEMO_BOT_ID, { signal: controller.signal });
    await session.waitFor('chat.created');
    const delta = 'A'.repeat(1_000_000);
    // More than all buffers between client and server hold.
    for (let count = 0; count < 20; count++) session.send({ event_type: 'input_audio_buffer.append', data: { delta } });
    const draining = rejection(session.drain());
    // Meanwhile another session has a turn.
    await using other = await sockets().chat.create(DEMO_BOT_ID);
    other.sendText('Hi');
    await other.waitFor('conversation.chat.completed');
    expect(session.bufferedAmount).toBeGreaterThan(16_384);
    controller.abort('left');
    const error = await draining;
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(error).toMatchObject({ cause: 'left' });
  });
});
