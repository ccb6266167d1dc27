import { describe, expect, test } from 'vitest';
import { writeWav } from 'coze-client/audio';
import { type CozeServerOptions } from 'coze-client/testing';
import { CHAT, type TestSocket, joined, openSocket, pausingBot, silence, speech } from './test-socket.js';

const PCM = { input_audio: { format: 'pcm' } };
const VAD = { ...PCM, turn_detection: { type: 'server_vad' } };

/** Speech with silence before and after it. */
const utterance = (text: string): Uint8Array => joined(silence(300), speech(text), silence(600));

async function start(settings: Record<string, unknown>, options: CozeServerOptions = {}): Promise<TestSocket> {
  const socket = await openSocket(CHAT, { reply: ({ text }) => `re: ${text}`, ...options });
  socket.send('chat.update', settings);
  await socket.until('chat.updated');
  return socket;
}

const after = (socket: TestSocket, type: string): string[] => {
  const names = socket.outline();
  return names.slice(names.lastIndexOf(type));
};

describe('push to talk', () => {
  test('is transcribed and answered like a text, without an echo', async () => {
    const socket = await start(PCM);
    socket.append(utterance('Hello. How are you?'), 4_001);
    socket.send('input_audio_buffer.complete');
    await socket.until('conversation.chat.completed');
    const names = after(socket, 'chat.updated').filter((name) => !name.includes('conversation.audio.'));
    expect(names.slice(1, 7)).toEqual([
      'input_audio_buffer.completed',
      'conversation.audio_transcript.update',
      'conversation.audio_transcript.completed',
      'conversation.chat.created',
      'conversation.chat.in_progress',
      'conversation.message.delta',
    ]);
    const updates = socket.of('conversation.audio_transcript.update').map((event) => event.at('data', 'content'));
    expect(updates).toEqual(['Hello. ', 'Hello. How are you?']);
    const [transcript] = socket.of('conversation.audio_transcript.completed');
    expect(transcript?.at('data')).toEqual({ content: 'Hello. How are you?' });
    expect(socket.of('conversation.message.completed')[0]?.at('data', 'content')).toBe('re: Hello. How are you?');
  });

  test('without speech is an error: silence, no audio, or cleared audio', async () => {
    const socket = await start(PCM);
    const complete = async (): Promise<unknown[]> => {
      socket.send('input_audio_buffer.complete');
      return socket.error();
    };
    expect(await complete()).toEqual([4000, expect.stringContaining('no speech')]);
    socket.append(silence(500));
    expect(await complete()).toEqual([4000, expect.stringContaining('no speech')]);
    socket.append(speech('Hi.'));
    socket.send('input_audio_buffer.clear');
    await socket.until('input_audio_buffer.cleared');
    expect(await complete()).toEqual([4000, expect.stringContaining('no speech')]);
    expect(socket.names()).not.toContain('conversation.chat.created');
  });

  test('cancels a running turn', async () => {
    const { reply, turns } = pausingBot();
    const socket = await start(PCM, { reply });
    for (const text of ['One.', 'Two.']) {
      socket.append(speech(text));
      socket.send('input_audio_buffer.complete');
      await socket.until('conversation.message.delta');
    }
    expect(socket.of('conversation.chat.canceled').map((event) => event.at('data', 'code'))).toEqual([1]);
    expect(turns.map(({ text }) => text)).toEqual(['One.', 'Two.']);
  });
});

describe('server_vad', () => {
  test('detects speech by its level and answers after the silence', async () => {
    const socket = await start(VAD);
    socket.append(utterance('Hello.'), 2_048);
    await socket.until('conversation.chat.completed');
    const names = after(socket, 'chat.updated').filter((name) => !name.includes('conversation.audio.'));
    expect(names.slice(1, 6)).toEqual([
      'input_audio_buffer.speech_started',
      'conversation.audio_transcript.update',
      'input_audio_buffer.speech_stopped',
      'conversation.audio_transcript.completed',
      'conversation.chat.created',
    ]);
    expect(socket.of('conversation.message.completed')[0]?.at('data', 'content')).toBe('re: Hello.');
    expect(socket.names()).not.toContain('conversation.chat.canceled');
  });

  test('sends speech_started while the user speaks', async () => {
    const socket = await start(VAD);
    socket.append(joined(silence(100), speech('Hello.').subarray(0, 4_800)));
    await socket.until('input_audio_buffer.speech_started');
    socket.append(joined(speech('Hello.').subarray(4_800), silence(520)));
    const { value } = await socket.until('conversation.audio_transcript.completed');
    expect(value).toMatchObject({ data: { content: 'Hello.' } });
  });

  test('sends the text so far while the user speaks, and then only what is new', async () => {
    const socket = await start(VAD);
    const spoken = speech('Hello there. How are you?');
    const middle = Math.floor(spoken.byteLength / 4) * 2;
    socket.append(spoken.subarray(0, middle), 2_048);
    const first = await socket.until('conversation.audio_transcript.update');
    expect('Hello there. How are you?'.startsWith(first.text('data', 'content'))).toBe(true);
    expect(socket.names()).not.toContain('input_audio_buffer.speech_stopped');
    socket.append(joined(spoken.subarray(middle), silence(600)), 2_048);
    await socket.until('conversation.audio_transcript.completed');
    const updates = socket.of('conversation.audio_transcript.update').map((event) => event.at('data', 'content'));
    expect(updates).toEqual([
      'Hello ',
      'Hello there. ',
      'Hello there. How ',
      'Hello there. How are ',
      'Hello there. How are you?',
    ]);
  });

  test('of a codec without live transcripts sends the sentences at the end', async () => {
    const codec = { speak: () => speech('x'), listen: () => 'One. Two.' };
    const socket = await start(VAD, { codec });
    socket.append(speech('A sentence of some length.'), 2_048);
    socket.send('conversation.clear');
    await socket.until('conversation.cleared');
    expect(socket.names()).not.toContain('conversation.audio_transcript.update');
    socket.append(silence(600));
    await socket.until('conversation.audio_transcript.completed');
    const updates = socket.of('conversation.audio_transcript.update').map((event) => event.at('data', 'content'));
    expect(updates).toEqual(['One. ', 'One. Two.']);
  });

  test('forgets the text of an utterance that new settings end', async () => {
    const socket = await start(VAD);
    socket.append(speech('Hello there.').subarray(0, 16_000), 2_048);
    await socket.until('conversation.audio_transcript.update');
    socket.send('chat.update', VAD);
    await socket.until('chat.updated');
    socket.append(utterance('Hello there.'), 2_048);
    await socket.until('conversation.audio_transcript.completed');
    const updates = socket.of('conversation.audio_transcript.update').map((event) => event.at('data', 'content'));
    expect(updates).toEqual(['Hello ', 'Hello ', 'Hello there.']);
  });

  test('ends an utterance after silence_duration_ms', async () => {
    const socket = await start({ ...VAD, turn_detection: { type: 'server_vad', silence_duration_ms: 1_000 } });
    socket.append(joined(speech('One. '), silence(900), speech('Two.'), silence(980)));
    socket.send('conversation.clear');
    await socket.until('conversation.cleared');
    expect(socket.names()).not.toContain('input_audio_buffer.speech_stopped');
    socket.append(silence(40));
    const { value } = await socket.until('conversation.audio_transcript.completed');
    expect(value).toMatchObject({ data: { content: 'One. Two.' } });
    expect(socket.of('input_audio_buffer.speech_started')).toHaveLength(1);
  });

  test('detects several utterances', async () => {
    const socket = await start(VAD);
    socket.append(joined(utterance('One.'), utterance('Two.')), 9_999);
    await socket.until('input_audio_buffer.speech_stopped');
    await socket.until('input_audio_buffer.speech_stopped');
    const last = await socket.until('conversation.audio_transcript.completed');
    expect(last.at('data', 'content')).toBe('Two.');
  });

  test('reads one WAV header and ignores complete and clear', async () => {
    const socket = await start({ turn_detection: { type: 'server_vad' } });
    const endless = writeWav(new Uint8Array(0), { sampleRate: 24_000 }).fill(0xff, 40);
    socket.append(endless, 10);
    socket.append(speech('Hello.'), 5_000);
    socket.send('input_audio_buffer.complete');
    socket.send('input_audio_buffer.clear');
    socket.append(silence(600), 5_000);
    const { value } = await socket.until('conversation.audio_transcript.completed');
    expect(value).toMatchObject({ data: { content: 'Hello.' } });
    for (const name of ['input_audio_buffer.completed', 'input_audio_buffer.cleared']) {
      expect(socket.names()).not.toContain(name);
    }
  });

  test('cancels the turn when the user starts to speak', async () => {
    const { reply, turns } = pausingBot();
    const socket = await start(VAD, { reply });
    socket.append(utterance('Tell me more.'));
    await socket.until('conversation.audio.delta');
    socket.append(speech('Stop it.'));
    await socket.until('input_audio_buffer.speech_started');
    const canceled = await socket.next();
    expect([canceled.at('event_type'), canceled.at('data', 'code')]).toEqual(['conversation.chat.canceled', 1]);
    expect(turns[0]?.signal.aborted).toBe(true);
    const before = socket.events.length;
    socket.append(silence(600));
    await socket.until('conversation.chat.created');
    expect(socket.names().slice(before)).not.toContain('conversation.audio.delta');
    await socket.until('conversation.message.delta');
    expect(turns.map(({ text }) => text)).toEqual(['Tell me more.', 'Stop it.']);
    expect(turns[1]?.messages.map(({ content }) => content)).toEqual(['Stop it.']);
  });

  test.each([
    ['keyword_contains', 'Now please stop.', true],
    ['keyword_contains', 'Go on.', false],
    ['keyword_prefix', 'please stop now.', true],
    ['keyword_prefix', 'Now please stop.', false],
  ])('with keywords cancels the turn for a keyword only: %s with "%s" is %s', async (mode, text, isCutOff) => {
    const { reply, open, turns } = pausingBot();
    const turn_detection = { type: 'server_vad', interrupt_config: { mode, keywords: ['please stop'] } };
    const socket = await start({ ...VAD, turn_detection }, { reply });
    socket.append(utterance('Tell me more.'));
    await socket.until('conversation.audio.delta');
    socket.append(utterance(text));
    await socket.until('conversation.audio_transcript.completed');
    open();
    await socket.until('conversation.chat.completed');
    expect(socket.names().includes('conversation.chat.canceled')).toBe(isCutOff);
    expect(turns).toHaveLength(isCutOff ? 2 : 1);
  });
});
