import { beforeEach, describe, expect, it, vi } from 'vitest';
import { alawToPcm16, decodeBase64, measureLevel, readWav } from '../../src/audio/index.js';
import {
  AIDenoiserProcessorLevel,
  AIDenoiserProcessorMode,
  WsChatClient,
  WsChatEventNames,
} from '../../src/ws-tools/index.js';
import { eventually } from '../support/eventually.js';
import { rejection } from '../support/operations.js';
import { refuse } from '../support/socket-server.node.js';
import { FakeAudioContext, fakeAudio, lastContext, sine, type FakeDevices } from '../voice/fake-audio.js';
import { heardBy, speech } from '../voice/voice-peer.js';
import { rendering, toolChat, toolClient } from './tool-peer.js';

let devices: FakeDevices;

beforeEach(() => {
  ({ devices } = fakeAudio());
});

const { CONNECTED, CONNECTING, DISCONNECTED } = WsChatEventNames;
const pushToTalk = {
  chatUpdate: { event_type: 'chat.update', data: { turn_detection: { type: 'client_interrupt' } } },
} as const;

describe('a chat connects', () => {
  it('with settings for a conversation, and sends the microphone', async () => {
    const { peer, names, client, server, events } = await toolChat({ voiceId: 'v', workflowId: 'w' });
    const [request] = server.requests;
    expect(request?.url).toBe('/v1/chat?bot_id=bot&workflow_id=w');
    devices.hear(sine(440, 48_000, 300));
    await rendering(() => expect(heardBy(peer).length).toBeGreaterThan(19_200));
    const update = {
      event_type: 'chat.update',
      data: {
        turn_detection: { type: 'server_vad' },
        need_play_prologue: true,
        input_audio: { format: 'pcm', codec: 'pcm', sample_rate: 48_000 },
        output_audio: { codec: 'pcm', pcm_config: { sample_rate: 24_000 }, voice_id: 'v' },
      },
    };
    expect(await peer.next()).toEqual(update);
    expect(measureLevel(heardBy(peer)).peak).toBeCloseTo(-6, 0);
    expect(names()).toEqual([CONNECTING, 'server.chat.created', CONNECTED]);
    expect(events.at(-1)?.event).toEqual(update);
    expect([client.ws?.state, client.recorder.getStatus()]).toEqual(['open', 'recording']);
    await client.disconnect();
    expect([client.ws, client.recorder.getStatus()]).toEqual([null, 'ended']);
    expect(devices.tracks.map((track) => track.readyState)).toEqual(['ended']);
    expect(devices.listeners).toBe(0);
    expect(lastContext().state).toBe('closed');
    expect(peer.types.at(-1)).toBe('conversation.chat.cancel');
  });

  it('with the settings of the program', async () => {
    const input_audio = { format: 'pcm', codec: 'g711a' } as const;
    const output_audio = { codec: 'g711u', voice_id: 'own' } as const;
    const data = { input_audio, output_audio, chat_config: { user_id: 'u' }, need_play_prologue: false };
    const { peer } = await toolChat({}, { chatUpdate: { id: '7', event_type: 'chat.update', data } });
    expect(await peer.next()).toEqual({
      id: '7',
      event_type: 'chat.update',
      data: { ...data, turn_detection: { type: 'server_vad' }, input_audio: { ...input_audio, sample_rate: 8_000 } },
    });
    devices.hear(sine(440, 48_000, 500));
    await rendering(() => expect(heardBy(peer).length).toBeGreaterThan(2_400));
    expect(measureLevel(alawToPcm16(heardBy(peer))).peak).toBeCloseTo(-6, 0);
  });

  it('once when it is called twice, and sends only the settings when it is connected', async () => {
    const { client, server, options } = await toolClient();
    await Promise.all([client.connect(), client.connect(), server.peer()]);
    expect(options.token).toBe('tok_123456');
    await client.connect({ chatUpdate: { event_type: 'chat.update', data: { need_play_prologue: false } } });
    expect(server.requests).toHaveLength(1);
    expect(devices.tracks).toHaveLength(1);
  });

  it('again with another format of the microphone, which records in it from then on', async () => {
    const { client, peer } = await toolChat();
    const input_audio = { format: 'pcm', codec: 'g711a' } as const;
    await client.connect({ chatUpdate: { event_type: 'chat.update', data: { input_audio } } });
    expect([client.recorder.getStatus(), client.recorder.getSampleRate()]).toEqual(['recording', 8_000]);
    while ((await peer.next()).event_type !== 'chat.update');
    devices.hear(sine(440, 48_000, 500));
    await rendering(() => expect(heardBy(peer).length).toBeGreaterThan(2_400));
    expect(measureLevel(alawToPcm16(heardBy(peer))).peak).toBeCloseTo(-6, 0);
  });

  it.each(['startRecord', 'setAudioEnable'] as const)(
    'again with another format while the microphone opens by %s(), which it then has',
    async (way) => {
      const { client } = await toolChat();
      if (way === 'setAudioEnable') await client.setAudioEnable(false);
      client.recorder.destroy();
      let open = (): void => undefined;
      devices.hold = new Promise((resolve) => (open = resolve));
      const opening = way === 'startRecord' ? client.startRecord() : client.setAudioEnable(true);
      await eventually(() => expect(devices.requests).toHaveLength(2));
      devices.hold = undefined;
      const input_audio = { format: 'pcm', codec: 'pcm', sample_rate: 16_000 } as const;
      const connecting = client.connect({ chatUpdate: { event_type: 'chat.update', data: { input_audio } } });
      open();
      await Promise.all([opening, connecting]);
      expect([client.recorder.getStatus(), client.recorder.getSampleRate()]).toEqual(['recording', 16_000]);
      expect(client.ws).not.toBeNull();
      await client.setAudioEnable(false);
      expect(client.recorder.getStatus()).not.toBe('recording');
    },
  );

  it.each([
    ['push to talk, which closes the microphone', 'server_vad', 'client_interrupt', 'ended'],
    ['the detection of speech, which opens it', 'client_interrupt', 'server_vad', 'recording'],
  ] as const)('again with %s', async (_, first, second, status) => {
    const chatUpdate = (type: 'server_vad' | 'client_interrupt') =>
      ({ event_type: 'chat.update', data: { turn_detection: { type } } }) as const;
    const { client } = await toolChat({}, { chatUpdate: chatUpdate(first) });
    await client.connect({ chatUpdate: chatUpdate(second) });
    expect(client.recorder.getStatus()).toBe(status);
  });

  it('again with another format while the button is held: what was said is a turn', async () => {
    const turn_detection = { type: 'client_interrupt' } as const;
    const { client, peer } = await toolChat(
      {},
      { chatUpdate: { event_type: 'chat.update', data: { turn_detection } } },
    );
    await client.startRecord();
    const input_audio = { format: 'pcm', codec: 'pcm', sample_rate: 16_000 } as const;
    await client.connect({ chatUpdate: { event_type: 'chat.update', data: { turn_detection, input_audio } } });
    expect(client.recorder.getStatus()).toBe('ended');
    await eventually(() => expect(peer.types.slice(-2)).toEqual(['input_audio_buffer.complete', 'chat.update']));
  });

  it('again with another format, and a listener of the recording disconnects: both ends say so, and the next one connects', async () => {
    const wavRecordConfig = { enableSourceRecord: true, enableDenoiseRecord: false };
    const logger = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
    const { client, server, peer } = await toolChat({ debug: true, wavRecordConfig, logger });
    devices.hear(sine(440, 48_000, 500));
    await rendering(() => expect(heardBy(peer).length).toBeGreaterThan(2_400));
    client.on(WsChatEventNames.AUDIO_INPUT_DUMP, () => void client.disconnect());
    const input_audio = { format: 'pcm', codec: 'pcm', sample_rate: 16_000 } as const;
    const chatUpdate = { event_type: 'chat.update', data: { input_audio } } as const;
    expect(await rejection(client.connect({ chatUpdate }))).toMatchObject({ name: 'CozeError' });
    await Promise.all([client.connect(), server.peer()]);
    expect([client.ws?.state, client.recorder.getStatus()]).toEqual(['open', 'recording']);
  });

  it('again with other settings, and opens no microphone that stopRecord() has closed', async () => {
    const { client } = await toolChat();
    client.stopRecord();
    await client.connect({ chatUpdate: { event_type: 'chat.update', data: { need_play_prologue: false } } });
    expect(client.recorder.getStatus()).toBe('ended');
  });

  it.each([
    [{ channel: 2 }, /mono, with 16 bits/],
    [{ bit_depth: 8 }, /mono, with 16 bits/],
    [{ codec: 'mp3' }, /input_audio.codec must be one of/],
    [{ codec: 'opus' }, /cannot record opus at 48000 Hz/],
  ])('not with a format that the microphone does not have: %j', async (input_audio, message) => {
    const { client } = await toolClient();
    const chatUpdate = { event_type: 'chat.update', data: { input_audio: input_audio as object } } as const;
    expect(await rejection(client.connect({ chatUpdate }))).toMatchObject({ message: expect.stringMatching(message) });
    expect(client.ws).toBeNull();
  });

  it('or rejects with the refusal of the server, and nothing stays open', async () => {
    const onUpgrade = (socket: Parameters<typeof refuse>[0]): void => refuse(socket, 401, '{"code":4101,"msg":"no"}');
    const { client, names } = await toolClient({}, { onUpgrade });
    expect(await rejection(client.connect())).toMatchObject({ name: 'SocketHandshakeError', status: 401 });
    expect(names()).toEqual([CONNECTING, 'server.error']);
    expect([client.ws, devices.tracks.length, lastContext().state]).toEqual([null, 0, 'closed']);
  });

  it('or rejects with an error event that comes first', async () => {
    const { client } = await toolClient({}, { onPeer: (peer) => peer.send('error', { code: 4000, msg: 'no bot' }) });
    expect(await rejection(client.connect())).toMatchObject({ name: 'SocketEventError', code: 4000 });
    expect(client.ws).toBeNull();
  });

  it('or rejects without a microphone', async () => {
    devices.error = new DOMException('No.', 'NotAllowedError');
    const { client } = await toolClient();
    expect(await rejection(client.connect())).toMatchObject({ name: 'MicrophoneError', reason: 'denied' });
    expect([client.ws, lastContext().state]).toEqual([null, 'closed']);
    devices.error = undefined;
    await client.connect();
    expect(client.recorder.getStatus()).toBe('recording');
  });

  it.each(['at once', 'when the connection is open', 'by a listener of its first event', 'while the microphone opens'])(
    'or rejects if it is ended meanwhile: %s',
    async (when) => {
      const { client, server } = await toolClient(
        {},
        { onPeer: (peer) => /^while|^by/.test(when) && peer.send('chat.created') },
      );
      let open = (): void => undefined;
      if (when.startsWith('while')) devices.hold = new Promise((resolve) => (open = resolve));
      if (when.startsWith('by')) client.on('server.chat.created', () => void client.disconnect());
      const connecting = rejection(client.connect());
      if (when.startsWith('when')) await server.peer();
      if (when.startsWith('while')) await eventually(() => expect(devices.requests).toHaveLength(1));
      if (when.startsWith('by')) await connecting;
      else await client.disconnect();
      open();
      expect(await connecting).toMatchObject({
        name: 'CozeError',
        message: expect.stringMatching(/^disconnect\(\) was/),
      });
      expect(client.ws).toBeNull();
      await eventually(() => expect(devices.tracks.every((track) => track.readyState === 'ended')).toBe(true));
      expect(lastContext().state).toBe('closed');
    },
  );
});

describe('a chat that is ended while it connects', () => {
  it.each(['at once', 'while the microphone opens'])('connects again right after: %s', async (when) => {
    const { client, server } = await toolClient({}, { onPeer: (peer) => peer.send('chat.created') });
    let open = (): void => undefined;
    if (when.startsWith('while')) {
      devices.hold = new Promise((resolve) => (open = resolve));
      const first = rejection(client.connect());
      await eventually(() => expect(devices.requests).toHaveLength(1));
      void client.disconnect();
      devices.hold = undefined;
      const second = client.connect();
      open();
      expect(await first).toMatchObject({ message: expect.stringMatching(/^disconnect\(\) was/) });
      await second;
    } else {
      const first = rejection(client.connect());
      void client.disconnect();
      const second = client.connect();
      expect(await first).toMatchObject({ message: expect.stringMatching(/^disconnect\(\) was/) });
      await second;
    }
    expect([client.ws?.state, client.recorder.getStatus(), lastContext().state]).toEqual([
      'open',
      'recording',
      'running',
    ]);
    expect(devices.tracks.filter(({ readyState }) => readyState === 'live')).toHaveLength(1);
    await eventually(() => expect(server.connections.size).toBe(1));
  });
});

describe('a reply', () => {
  it('is played, and its sentences are reported as they sound', async () => {
    const { bot, names, events, client } = await toolChat();
    client.setPlaybackVolume(0.5);
    bot.begin('1');
    bot.sentence('One.');
    bot.audio('1', ...speech(300));
    bot.sentence('Two.');
    bot.audio('1', ...speech(300));
    bot.audioCompleted('1');
    bot.chat('1', 'completed');
    await eventually(() => expect(names()).toContain('server.conversation.chat.completed'));
    expect(names()).not.toContain(WsChatEventNames.AUDIO_SENTENCE_PLAYBACK_ENDED);
    await rendering(() => expect(names()).toContain(WsChatEventNames.AUDIO_SENTENCE_PLAYBACK_ENDED));
    const spoken = events.filter(({ name }) => name.startsWith('client.audio.sentence'));
    expect(spoken.map(({ event }) => event)).toEqual([
      { event_type: 'audio.sentence.playback_start', data: { id: expect.any(String), content: 'One.' } },
      { event_type: 'audio.sentence.playback_start', data: { id: expect.any(String), content: 'Two.' } },
      { event_type: 'audio.sentence.playback_ended' },
    ]);
    expect(Math.max(...lastContext().played)).toBeGreaterThan(0.4);
    expect(client.getPlaybackVolume()).toBe(0.5);
  });

  it('is silent at once when it is interrupted, also what is still on its way', async () => {
    const { bot, names, client, peer } = await toolChat();
    bot.begin('1');
    bot.sentence('One.');
    bot.audio('1', ...speech(2_000));
    await rendering(() => expect(names()).toContain(WsChatEventNames.AUDIO_SENTENCE_PLAYBACK_START));
    await rendering(() => expect(Math.max(...lastContext().played.slice(-480))).toBeGreaterThan(0.2));
    client.interrupt();
    const { length } = lastContext().played;
    bot.audio('1', ...speech(500));
    bot.canceled(2);
    await bot.receive('conversation.chat.cancel');
    await eventually(() => expect(names()).toContain('server.conversation.chat.canceled'));
    lastContext().render(600);
    expect(
      lastContext()
        .played.slice(length)
        .every((sample) => sample === 0),
    ).toBe(true);
    expect(names().filter((name) => name.endsWith('playback_ended'))).toHaveLength(1);
    expect(names()).toContain(WsChatEventNames.INTERRUPTED);
    expect(peer.types).toContain('conversation.chat.cancel');
    bot.begin('2');
    bot.audio('2', ...speech(200));
    await rendering(() => expect(Math.max(...lastContext().played.slice(-480))).toBeGreaterThan(0.2));
  });

  it('is silent when the user speaks, and goes on if the server goes on', async () => {
    const { bot, names } = await toolChat();
    bot.begin('1');
    bot.audio('1', ...speech(2_000));
    await rendering(() => expect(Math.max(...lastContext().played.slice(-480), 0)).toBeGreaterThan(0.2));
    bot.user('started');
    await eventually(() => expect(names()).toContain(WsChatEventNames.INPUT_AUDIO_BUFFER_SPEECH_STARTED));
    const { length } = lastContext().played;
    lastContext().render(100);
    expect(
      lastContext()
        .played.slice(length)
        .every((sample) => sample === 0),
    ).toBe(true);
    bot.audio('1', ...speech(200));
    await rendering(() => expect(Math.max(...lastContext().played.slice(-480))).toBeGreaterThan(0.2));
  });

  it('with a piece that is not base64 is reported, and goes on', async () => {
    const { bot, events, peer, client } = await toolChat();
    peer.send('conversation.audio.delta', { chat_id: '1', content: '*' });
    await eventually(() =>
      expect(events.at(-1)).toMatchObject({ name: 'client.error', event: { data: { msg: /base64/ } } }),
    );
    bot.audio('1', ...speech(200));
    await rendering(() => expect(Math.max(...lastContext().played.slice(-480), 0)).toBeGreaterThan(0.2));
    await client.clear();
    await client.disconnect();
    await client.clear();
  });

  it.each([
    ['opus', /cannot play opus/],
    ['mp3', /output_audio.codec must be one of/],
  ])('in a codec that cannot be played is refused: %s', async (codec, message) => {
    const { client } = await toolClient();
    const chatUpdate = { event_type: 'chat.update', data: { output_audio: { codec: codec as 'opus' } } } as const;
    expect(await rejection(client.connect({ chatUpdate }))).toMatchObject({ message: expect.stringMatching(message) });
  });
});

describe('the microphone', () => {
  it('is off with audioMutedDefault, until it is enabled, and sends nothing while it is muted', async () => {
    const { client, names, peer, lines } = await toolChat({ audioMutedDefault: true });
    expect([client.recorder.getStatus(), devices.tracks.length]).toEqual(['ended', 0]);
    await client.setAudioEnable(true);
    await client.setAudioEnable(true);
    await rendering(() => expect(heardBy(peer).length).toBeGreaterThan(1_000));
    await client.setAudioEnable(false);
    await client.setAudioEnable(false);
    await peer.next();
    const { length } = peer.frames;
    lastContext().render(100);
    expect(devices.tracks[0]?.enabled).toBe(false);
    await client.setAudioEnable(true);
    await rendering(() => expect(peer.frames.length).toBeGreaterThan(length));
    expect(devices.tracks).toHaveLength(1);
    const { AUDIO_MUTED, AUDIO_UNMUTED } = WsChatEventNames;
    expect(names().slice(3)).toEqual([AUDIO_UNMUTED, AUDIO_MUTED, AUDIO_UNMUTED]);
    expect(lines).toEqual(['[coze] The microphone is on already.', '[coze] The microphone is off already.']);
  });

  it('records turns with client_interrupt', async () => {
    const { client, peer, names, lines } = await toolChat({}, pushToTalk);
    expect(client.recorder.getStatus()).toBe('ended');
    client.stopRecord();
    await client.startRecord();
    await client.startRecord();
    devices.hear(sine(440, 48_000, 300));
    await rendering(() => expect(heardBy(peer).length).toBeGreaterThan(4_000));
    client.stopRecord();
    await eventually(() => expect(peer.types.at(-1)).toBe('input_audio_buffer.complete'));
    expect(peer.types.slice(0, 2)).toEqual(['chat.update', 'conversation.chat.cancel']);
    expect(names()).toContain(WsChatEventNames.INTERRUPTED);
    expect(await rejection(client.setAudioEnable(true))).toMatchObject({
      message: expect.stringMatching(/startRecord\(\)/),
    });
    expect(lines).toEqual(['[coze] The microphone does not record.', '[coze] The microphone records already.']);
  });

  it.each(['once', 'twice'])('is closed by stopRecord() while it opens, started %s', async (times) => {
    const { client, peer, lines } = await toolChat({}, pushToTalk);
    let open = (): void => undefined;
    devices.hold = new Promise((resolve) => (open = resolve));
    const started = [client.startRecord(), ...(times === 'twice' ? [client.startRecord()] : [])];
    await eventually(() => expect(devices.requests).toHaveLength(1));
    client.stopRecord();
    open();
    await Promise.all(started);
    expect([client.recorder.getStatus(), devices.tracks.map(({ readyState }) => readyState)]).toEqual([
      'ended',
      ['ended'],
    ]);
    expect(lines).toEqual([]);
    await client.startRecord();
    expect(client.recorder.getStatus()).toBe('recording');
    client.stopRecord();
    await eventually(() => expect(peer.types.at(-1)).toBe('input_audio_buffer.complete'));
    expect(peer.types.filter((type) => type === 'input_audio_buffer.complete')).toHaveLength(1);
  });

  it('can be muted while it opens', async () => {
    const { client, names } = await toolChat({ audioMutedDefault: true });
    let open = (): void => undefined;
    devices.hold = new Promise((resolve) => (open = resolve));
    const enabled = client.setAudioEnable(true);
    await eventually(() => expect(devices.requests).toHaveLength(1));
    await client.setAudioEnable(false);
    open();
    await enabled;
    expect([client.recorder.getStatus(), devices.tracks[0]?.readyState]).toEqual(['ended', 'ended']);
    const { AUDIO_MUTED, AUDIO_UNMUTED } = WsChatEventNames;
    expect(names().slice(3)).toEqual([AUDIO_MUTED]);
    await client.setAudioEnable(true);
    expect([client.recorder.getStatus(), names().at(-1)]).toEqual(['recording', AUDIO_UNMUTED]);
  });

  it.each(['before the connection is open', 'while the microphone opens'])(
    'stays closed if it is muted during connect(): %s',
    async (when) => {
      const { client, names } = await toolClient({}, { onPeer: (peer) => peer.send('chat.created') });
      let open = (): void => undefined;
      devices.hold = new Promise((resolve) => (open = resolve));
      const connecting = client.connect();
      if (when.startsWith('while')) await eventually(() => expect(devices.requests).toHaveLength(1));
      await client.setAudioEnable(false);
      open();
      await connecting;
      expect([client.ws?.state, client.recorder.getStatus(), names().at(-1)]).toEqual(['open', 'ended', CONNECTED]);
      expect(devices.tracks.filter(({ readyState }) => readyState === 'live')).toEqual([]);
    },
  );

  it('opens if it is enabled during connect()', async () => {
    const { client } = await toolClient({ audioMutedDefault: true });
    const connecting = client.connect();
    await client.setAudioEnable(true);
    await connecting;
    expect(client.recorder.getStatus()).toBe('recording');
  });

  it('can be another one, at once or the next time', async () => {
    const { client, names } = await toolChat();
    await client.setAudioInputDevice('headset');
    expect(devices.tracks.map(({ deviceId, readyState }) => [deviceId, readyState])).toEqual([
      ['default', 'ended'],
      ['headset', 'live'],
    ]);
    await client.setAudioInputDevice('default');
    expect(devices.tracks.at(-1)?.deviceId).toBe('default');
    expect(await rejection(client.setAudioInputDevice('gone'))).toMatchObject({ reason: 'missing' });
    const changes = names().filter((name) => name === WsChatEventNames.AUDIO_INPUT_DEVICE_CHANGED);
    expect(changes).toHaveLength(2);
    devices.change();
    expect(names().at(-1)).toBe(WsChatEventNames.AUDIO_OUTPUT_DEVICE_CHANGED);
  });

  it('can be chosen before it is open', async () => {
    const { client, names } = await toolClient();
    expect(await rejection(client.setAudioInputDevice('gone'))).toMatchObject({ reason: 'missing' });
    await client.setAudioInputDevice('headset');
    expect(names()).toEqual([WsChatEventNames.AUDIO_INPUT_DEVICE_CHANGED]);
    expect(devices.tracks.every(({ readyState }) => readyState === 'ended')).toBe(true);
    await client.connect();
    expect(devices.tracks.at(-1)?.deviceId).toBe('headset');
  });

  it('is dropped while the connection is too slow', async () => {
    const { client, peer, events } = await toolChat();
    const full = vi
      .spyOn(client.ws as object as { bufferedAmount: number }, 'bufferedAmount', 'get')
      .mockReturnValue(200_000);
    await rendering(() => expect(events.at(-1)?.name).toBe('client.error'));
    expect(events.at(-1)?.event).toMatchObject({ name: 'SocketQueueFullError', event_type: 'error' });
    const { length } = peer.frames;
    lastContext().render(100);
    expect(events.filter(({ name }) => name === 'client.error')).toHaveLength(1);
    full.mockRestore();
    await rendering(() => expect(peer.frames.length).toBeGreaterThan(length));
  });

  it('reports a piece that cannot be sent', async () => {
    const { client, events } = await toolChat();
    const send = vi.spyOn(client.ws as object as { send: () => void }, 'send').mockImplementation(() => {
      throw new Error('No.');
    });
    await rendering(() =>
      expect(events.at(-1)).toMatchObject({
        name: 'client.error',
        event: { data: { msg: expect.stringMatching(/^No\./) } },
      }),
    );
    send.mockRestore();
  });

  it('is kept as a WAV file with debug and wavRecordConfig', async () => {
    const wavRecordConfig = { enableSourceRecord: true, enableDenoiseRecord: true };
    const logger = { debug: () => undefined };
    const { client, events, peer } = await toolChat({ debug: true, wavRecordConfig, logger });
    devices.hear(sine(440, 48_000, 500));
    await rendering(() => expect(heardBy(peer).length).toBeGreaterThan(9_600));
    await client.setAudioEnable(false);
    const dumps = events.filter(({ name }) => name === WsChatEventNames.AUDIO_INPUT_DUMP).map(({ event }) => event);
    expect(dumps).toMatchObject([
      { event_type: 'audio.input.dump', data: { name: 'source' } },
      { event_type: 'audio.input.dump', data: { name: 'denoise' } },
    ]);
    const [dump] = dumps as { data: { wav: Blob } }[];
    const wav = readWav(new Uint8Array((await dump?.data.wav.arrayBuffer()) ?? new ArrayBuffer(0)));
    expect([wav.sampleRate, measureLevel(wav.data).peak]).toEqual([48_000, expect.closeTo(-6, 0)]);
  });

  it('has the noise suppression of the browser, and says once that it has no more', async () => {
    const aiDenoisingConfig = { mode: AIDenoiserProcessorMode.NSNG };
    const { client, names, lines } = await toolChat({ aiDenoisingConfig, enableLocalLoopback: true });
    client.setDenoiserLevel(AIDenoiserProcessorLevel.AGGRESSIVE);
    client.setDenoiserMode(AIDenoiserProcessorMode.STATIONARY_NS);
    const applied: unknown[] = [];
    Object.assign(devices.tracks[0] ?? {}, { applyConstraints: async (to: unknown) => applied.push(to) });
    client.setDenoiserEnabled(false);
    expect(client.recorder.getDenoiserEnabled()).toBe(false);
    client.setDenoiserEnabled(true);
    expect(applied).toEqual([
      { echoCancellation: true, autoGainControl: true, noiseSuppression: false },
      { echoCancellation: true, autoGainControl: true, noiseSuppression: true },
    ]);
    expect(names().slice(-2)).toEqual([WsChatEventNames.DENOISER_DISABLED, WsChatEventNames.DENOISER_ENABLED]);
    expect(lines).toEqual([
      expect.stringContaining('enableLocalLoopback has no effect'),
      expect.stringContaining('stands for the AI denoiser'),
    ]);
  });
});

describe('events', () => {
  it('of the server come under their real names, and under those of @coze/api', async () => {
    const { bot, client, names } = await toolChat();
    const got: string[] = [];
    const { CONVERSATION_CHAT_CANCELLED, CONVERSATION_CHAT_IN_PROGRESS } = WsChatEventNames;
    const real = ['server.conversation.chat.canceled', 'server.conversation.chat.in_progress'];
    const listen = (name: string): unknown => got.push(name);
    client.on([CONVERSATION_CHAT_CANCELLED, CONVERSATION_CHAT_IN_PROGRESS, ...real], listen);
    bot.begin('1');
    bot.canceled(2);
    await eventually(() => expect(got).toHaveLength(4));
    expect(got).toEqual([real[1], CONVERSATION_CHAT_IN_PROGRESS, real[0], CONVERSATION_CHAT_CANCELLED]);
    expect(names().filter((name) => /cancel|progress/.test(name))).toEqual([real[1], real[0]]);
    client.off([...real, CONVERSATION_CHAT_CANCELLED], listen);
    bot.canceled(2);
    await eventually(() => expect(names().at(-1)).toBe(real[0]));
    expect(got).toHaveLength(4);
  });

  it('reach the other listeners when one throws', async () => {
    const { client, names } = await toolChat();
    const thrown = new Promise((resolve) => process.once('uncaughtException', resolve));
    const listeners = process.listeners('uncaughtException').filter((one) => one.name !== 'resolve');
    for (const listener of listeners.slice(0, -1)) process.off('uncaughtException', listener);
    client.on(WsChatEventNames.INTERRUPTED, () => {
      throw new Error('mine');
    });
    client.interrupt();
    expect(names().at(-1)).toBe(WsChatEventNames.INTERRUPTED);
    expect(await thrown).toMatchObject({ message: 'mine' });
    for (const listener of listeners.slice(0, -1)) process.on('uncaughtException', listener);
  });

  it('tell of a connection that is lost, and the microphone is closed', async () => {
    const { peer, client, names } = await toolChat();
    peer.cut();
    await eventually(() => expect(names().at(-1)).toBe(DISCONNECTED));
    expect(names().slice(-2)).toEqual(['server.error', DISCONNECTED]);
    expect([client.ws, devices.tracks[0]?.readyState]).toEqual([null, 'ended']);
  });

  it('of errors of the server do not end the conversation', async () => {
    const { peer, client, events } = await toolChat();
    peer.send('error', { code: 4000, msg: 'no' });
    await eventually(() =>
      expect(events.at(-1)).toMatchObject({ name: 'server.error', event: { data: { code: 4000 } } }),
    );
    expect(client.ws?.state).toBe('open');
  });
});

describe('messages', () => {
  it('are sent as they are, and texts as messages of the user', async () => {
    const { client, bot } = await toolChat();
    client.sendMessage({ event_type: 'conversation.clear' });
    client.sendTextMessage('Hello');
    await bot.receive('conversation.clear');
    expect(await bot.receive('conversation.message.create')).toEqual({
      role: 'user',
      content_type: 'text',
      content: 'Hello',
    });
  });

  it('are not sent without a connection, and the logger says so', async () => {
    const { client, lines } = await toolClient();
    client.sendTextMessage('Hello');
    client.interrupt();
    expect(await rejection(client.startRecord())).toMatchObject({
      message: expect.stringMatching(/Await connect\(\)/),
    });
    expect(lines).toEqual([expect.stringContaining('There is no connection')]);
  });
});

describe('options', () => {
  it.each([
    [{ botId: '' }, /botId is empty/],
    [{ playbackVolumeDefault: -1 }, /playbackVolumeDefault/],
    [{ audioMutedDefault: 1 }, /audioMutedDefault/],
    [{ deviceId: 3 }, /deviceId/],
    [{ mediaStreamTrack: { kind: 'video' } }, /mediaStreamTrack/],
    [{ aiDenoisingConfig: { mode: 'X' } }, /aiDenoisingConfig.mode/],
    [{ audioCaptureConfig: { echoCancellation: 'yes' } }, /audioCaptureConfig.echoCancellation/],
    [{ baseWsURL: 'ftp://x' }, /baseWsURL must be/],
  ])('that are wrong are refused: %j', (wrong, message) => {
    expect(() => new WsChatClient({ token: 't', botId: 'b', ...wrong } as never)).toThrow(message);
  });

  it('lead to coze.cn, and need no page to be made', async () => {
    vi.stubGlobal('AudioContext', undefined);
    const client = new WsChatClient({ token: 'pat', botId: 'b', baseWsURL: '', playbackVolumeDefault: 3 });
    expect(client.getPlaybackVolume()).toBe(1);
    client.setPlaybackVolume(-1);
    expect(client.getPlaybackVolume()).toBe(0);
    expect(await rejection(client.connect())).toMatchObject({ message: expect.stringMatching(/No AudioContext/) });
    expect(FakeAudioContext.opened).toEqual([]);
    expect(decodeBase64('')).toHaveLength(0);
  });
});
