import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { measureLevel } from '../../src/audio/index.js';
import {
  AIDenoiserProcessorLevel,
  AIDenoiserProcessorMode,
  WsSimultInterpretationClient,
  WsTranscriptionClient,
  type WsTranscriptionClientOptions,
} from '../../src/ws-tools/index.js';
import { eventually } from '../support/eventually.js';
import { rejection } from '../support/operations.js';
import { fakeAudio, lastContext, sine, type FakeDevices } from '../voice/fake-audio.js';
import { heardBy } from '../voice/voice-peer.js';
import { rendering, toolServer } from './tool-peer.js';

let devices: FakeDevices;

beforeEach(() => {
  ({ devices } = fakeAudio());
});

async function transcribing(more: Partial<WsTranscriptionClientOptions> = {}) {
  const tool = await toolServer('transcriptions.created');
  const client = new WsTranscriptionClient({ ...tool.options, ...more });
  onTestFinished(() => client.destroy());
  const texts: unknown[] = [];
  const all: string[] = [];
  client.on('transcriptions.message.update', (event) => texts.push(event));
  client.on(['all'], ({ event_type }) => all.push(event_type));
  return { ...tool, client, texts, all };
}

describe('a transcription client', () => {
  it('records, and has the final text after stop()', async () => {
    const { client, server, texts, all } = await transcribing({ entityType: 'workflow', entityId: '7' });
    const [, peer] = await Promise.all([client.start(), server.peer()]);
    expect(server.requests[0]?.url).toBe('/v1/audio/transcriptions?entity_type=workflow&entity_id=7');
    devices.hear(sine(440, 48_000, 300));
    await rendering(() => expect(heardBy(peer).length).toBeGreaterThan(19_200));
    expect(await peer.next()).toEqual({
      event_type: 'transcriptions.update',
      data: { input_audio: { format: 'pcm', codec: 'pcm', channel: 1, bit_depth: 16, sample_rate: 48_000 } },
    });
    expect([client.getStatus(), measureLevel(heardBy(peer)).peak]).toEqual(['recording', expect.closeTo(-6, 0)]);
    const stopped = client.stop();
    expect([client.getStatus(), client.recorder.getStatus(), client.stop()]).toEqual(['ended', 'ended', stopped]);
    await eventually(() => expect(peer.types.at(-1)).toBe('input_audio_buffer.complete'));
    peer.send('transcriptions.message.update', { content: 'All of it.' });
    peer.send('transcriptions.message.completed');
    await stopped;
    expect(texts).toMatchObject([{ data: { content: 'All of it.' } }]);
    expect(all.at(-1)).toBe('transcriptions.message.completed');
    expect(client.ws).toBeNull();
    await peer.closed;
    await client.stop();
  });

  it('begins again after the end of the one before', async () => {
    const { client, server, lines } = await transcribing();
    const [, first] = await Promise.all([client.start(), server.peer()]);
    await client.start();
    expect(lines).toEqual(['[coze] It records already.']);
    void client.stop();
    const started = client.start();
    await eventually(() => expect(first.types.at(-1)).toBe('input_audio_buffer.complete'));
    expect(server.requests).toHaveLength(1);
    first.send('transcriptions.message.completed');
    await Promise.all([started, server.peer()]);
    expect([server.requests.length, client.getStatus()]).toEqual([2, 'recording']);
  });

  it('begins once when it is started twice', async () => {
    const { client, server } = await transcribing();
    const [, , peer] = await Promise.all([client.start(), client.start(), server.peer()]);
    expect([client.getStatus(), server.requests.length]).toEqual(['recording', 1]);
    expect(devices.tracks.map(({ readyState }) => readyState)).toEqual(['live']);
    await rendering(() => expect(heardBy(peer).length).toBeGreaterThan(1_000));
    expect(peer.types.filter((type) => type === 'transcriptions.update')).toHaveLength(1);
  });

  it.each(['stop', 'destroy'] as const)('begins again right after %s() while it opened', async (end) => {
    const { client, server } = await transcribing();
    const first = rejection(client.start());
    void client[end]();
    const second = client.start();
    expect(await first).toMatchObject({ name: 'CozeError' });
    await second;
    expect([client.getStatus(), client.ws?.state]).toEqual(['recording', 'open']);
    expect(devices.tracks.filter(({ readyState }) => readyState === 'live')).toHaveLength(1);
    await eventually(() => expect(server.connections.size).toBe(1));
  });

  it.each(['stop', 'destroy'] as const)('does not begin after %s() while the last text was awaited', async (end) => {
    const { client, server } = await transcribing();
    const [, peer] = await Promise.all([client.start(), server.peer()]);
    const stopped = client.stop();
    const second = rejection(client.start());
    void client[end]();
    await eventually(() => expect(peer.types.at(-1)).toBe('input_audio_buffer.complete'));
    peer.send('transcriptions.message.completed');
    await stopped;
    expect(await second).toMatchObject({ name: 'CozeError', message: expect.stringContaining('ended before') });
    expect([client.getStatus(), client.ws]).toEqual(['ended', null]);
    expect(devices.tracks.filter(({ readyState }) => readyState === 'live')).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });

  it('records at the rate of its settings', async () => {
    const input_audio = { sample_rate: 16_000 };
    const { client, server } = await transcribing({ transcriptionUpdateData: { input_audio } });
    const [, peer] = await Promise.all([client.start(), server.peer()]);
    expect(await peer.next()).toMatchObject({ data: { input_audio } });
    lastContext().render(1_000);
    await eventually(() => expect(heardBy(peer).length).toBeGreaterThan(30_000));
    expect(heardBy(peer).length).toBeLessThan(33_000);
  });

  it('pauses and continues', async () => {
    const { client, server } = await transcribing();
    expect(() => client.pause()).toThrow(/start\(\)/);
    const [, peer] = await Promise.all([client.start(), server.peer()]);
    expect(() => client.resume()).toThrow(/pause\(\)/);
    client.pause();
    expect(client.getStatus()).toBe('paused');
    await peer.next();
    lastContext().render(100);
    expect(heardBy(peer)).toHaveLength(0);
    client.resume();
    await rendering(() => expect(heardBy(peer).length).toBeGreaterThan(0));
  });

  it('ends with an error of the server, and with the connection', async () => {
    const { client, server, all } = await transcribing();
    const [, peer] = await Promise.all([client.start(), server.peer()]);
    peer.send('error', { code: 4000, msg: 'no' });
    await eventually(() => expect(client.getStatus()).toBe('ended'));
    expect([client.ws, devices.tracks[0]?.readyState]).toEqual([null, 'ended']);
    const [, other] = await Promise.all([client.start(), server.peer()]);
    other.cut();
    await eventually(() => expect(client.getStatus()).toBe('ended'));
    expect(all.filter((name) => name === 'error')).toHaveLength(2);
  });

  it('ends when the server completes by itself', async () => {
    const { client, server } = await transcribing();
    const [, peer] = await Promise.all([client.start(), server.peer()]);
    peer.send('transcriptions.message.completed');
    await eventually(() => expect([client.getStatus(), client.ws]).toEqual(['ended', null]));
  });

  it('says if the server does not complete after stop()', async () => {
    const { client, server, lines } = await transcribing();
    const [, peer] = await Promise.all([client.start(), server.peer()]);
    const stopped = client.stop();
    peer.cut();
    await stopped;
    expect(lines).toEqual([expect.stringContaining('did not complete')]);
  });

  it('opens nothing more when the microphone is denied, or it is destroyed meanwhile', async () => {
    const { client, server, all } = await transcribing();
    devices.error = new DOMException('No.', 'NotAllowedError');
    expect(await rejection(client.start())).toMatchObject({ reason: 'denied' });
    expect(client.ws).toBeNull();
    devices.error = undefined;
    const starting = rejection(client.start());
    client.destroy();
    expect(await starting).toMatchObject({ name: 'CozeError' });
    await eventually(() => expect(server.connections.size).toBe(0));
    expect([client.ws, all]).toEqual([null, []]);
  });

  it('reports what fails in the page, and has the noise suppression of the browser', async () => {
    const { client, all } = await transcribing();
    expect(client.getDenoiserEnabled()).toBeUndefined();
    await client.setDenoiserEnabled(false);
    await client.start();
    expect([client.getDenoiserEnabled(), devices.requests[0]?.noiseSuppression]).toEqual([false, false]);
    await client.setDenoiserMode(AIDenoiserProcessorMode.NSNG);
    await client.setDenoiserLevel(AIDenoiserProcessorLevel.SOFT);
    devices.error = new DOMException('No.', 'NotAllowedError');
    const [track] = devices.tracks;
    track?.stop();
    track?.dispatchEvent(new Event('ended'));
    await eventually(() => expect(all).toContain('error'));
    client.off('all', () => undefined);
  });
});

describe('an interpretation client', () => {
  it('sends the languages, and has the last texts after stop()', async () => {
    const { server, options, lines } = await toolServer('simult_interpretation.created');
    const wavRecordConfig = { enableSourceRecord: true, enableDenoiseRecord: false };
    const client = new WsSimultInterpretationClient({ ...options, entityId: '7', wavRecordConfig });
    onTestFinished(() => client.destroy());
    const texts: string[] = [];
    client.on('simult_interpretation.translation.delta', (event) => {
      if (event.event_type === 'simult_interpretation.translation.delta') texts.push(event.data.delta);
    });
    const translate_config = { from: 'zh', to: 'en' } as const;
    const data = { translate_config, output_audio: { codec: 'pcm', voice_id: '' } } as const;
    const starting = client.start({ event_type: 'simult_interpretation.update', data });
    const [, peer] = await Promise.all([starting, server.peer()]);
    expect(server.requests[0]?.url).toBe('/v1/audio/simult_interpretation');
    expect(await peer.next()).toEqual({
      event_type: 'simult_interpretation.update',
      data: {
        translate_config,
        input_audio: { format: 'pcm', codec: 'pcm', channel: 1, bit_depth: 16, sample_rate: 48_000 },
        output_audio: { codec: 'pcm' },
      },
    });
    await rendering(() => expect(heardBy(peer).length).toBeGreaterThan(0));
    const stopped = client.stop();
    peer.send('simult_interpretation.translation.delta', { delta: 'Hello' });
    peer.send('simult_interpretation.message.completed');
    await stopped;
    expect(texts).toEqual(['Hello']);
    expect(lines).toEqual([
      expect.stringContaining('wavRecordConfig has no effect'),
      expect.stringContaining('entityId has no effect'),
    ]);
    const [, other] = await Promise.all([client.start(), server.peer()]);
    const failed = new Promise((resolve) => client.on('error', resolve));
    expect(await other.next()).toMatchObject({
      data: { output_audio: { codec: 'pcm', pcm_config: { sample_rate: 24_000 } } },
    });
    other.cut();
    expect(await failed).toMatchObject({ event_type: 'error' });
  });
});
