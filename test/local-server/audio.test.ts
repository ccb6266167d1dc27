import { beforeEach, describe, expect, test } from 'vitest';
import { float32ToPcm16, writeWav } from 'coze-client/audio';
import { type CozeServer, DEMO_VOICE_ID, SMALL_VOICE_ID, startCozeServer } from 'coze-client/testing';
import { Caller, type Json, type SentAnswer, column } from './caller.js';
import { startServer } from './start-server.js';

let server: CozeServer;
let caller: Caller;

beforeEach(async () => {
  ({ server, caller } = await startServer());
});

function form(fields: Readonly<Record<string, string | File>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

const recording = (content: string, name = 'ben.wav'): File => new File([content], name);
const send = (method: string, path: string, fields: Readonly<Record<string, string | File>>): Promise<SentAnswer> =>
  caller.call(method, path, { body: form(fields) });

describe('voices', () => {
  const clone = (more: Record<string, string | File> = {}): Promise<SentAnswer> =>
    send('POST', '/v1/audio/voices/clone', {
      voice_name: 'Mine',
      audio_format: 'wav',
      file: recording('x'),
      language: 'en',
      ...more,
    });
  const listed = async (query = ''): Promise<Json> => (await caller.get(`/v1/audio/voices?page_num=1${query}`)).json;

  test('are system voices and cloned voices, listed by kind, page by page', async () => {
    const id = (await clone()).json.text('data', 'voice_id');
    const list = ['data', 'voice_list'];
    expect(column(await listed(), list, 'voice_id')).toEqual([DEMO_VOICE_ID, SMALL_VOICE_ID, id]);
    expect(column(await listed('&filter_system_voice=true'), list, 'voice_id')).toEqual([id]);
    expect(column(await listed('&model_type=small'), list, 'voice_id')).toEqual([SMALL_VOICE_ID]);
    expect(column(await listed('&voice_state=init'), list, 'voice_id')).toEqual([]);
    const first = await listed('&page_size=2');
    expect([column(first, list, 'voice_id').length, first.at('data', 'has_more')]).toEqual([2, true]);
    const second = (await caller.get('/v1/audio/voices?page_num=2&page_size=2')).json;
    expect([column(second, list, 'name'), second.at('data', 'has_more')]).toEqual([['Mine'], false]);
  });

  test('can be trained again ten times if they are cloned', async () => {
    const voice_id = (await clone()).json.text('data', 'voice_id');
    for (let count = 0; count < 10; count += 1) {
      expect((await clone({ voice_id, voice_name: 'Yours', language: 'ja' })).json.at('data', 'voice_id')).toBe(
        voice_id,
      );
    }
    expect((await listed('&filter_system_voice=true')).at('data', 'voice_list', 0)).toMatchObject({
      name: 'Yours',
      language_code: 'ja',
      language_name: '日本語',
      available_training_times: 0,
    });
    const codes = [voice_id, DEMO_VOICE_ID, '404'].map(async (id) => (await clone({ voice_id: id })).json.at('code'));
    expect(await Promise.all(codes)).toEqual([4000, 4000, 4200]);
  });

  test.each([
    [{ voice_name: '名'.repeat(43) }, 'voice_name must have at most 128 bytes'],
    [{ text: '文'.repeat(342) }, 'text must have at most 1024 bytes'],
    [{ audio_format: 'midi' }, 'audio_format must be one of wav'],
    [{ file: 'no file' }, 'file must be a file'],
    [{ file: recording('') }, 'file must not be empty'],
    [{ file: recording('x'.repeat(10 * 1024 * 1024 + 1)) }, 'file must have at most 10 MB'],
  ])('are not cloned from invalid fields, case %#', async (fields, message) => {
    const { json } = await clone(fields);
    expect([json.at('code'), json.text('msg')]).toEqual([4000, expect.stringContaining(message)]);
  });
});

describe('voiceprint groups', () => {
  const GROUPS = '/v1/audio/voiceprint_groups';
  const create = async (name: string): Promise<string> => (await caller.post(GROUPS, { name })).json.text('data', 'id');
  const names = async (query: string): Promise<unknown[]> =>
    column((await caller.get(`${GROUPS}?${query}`)).json, ['data', 'items'], 'name');

  test('are created, filtered, updated, listed page by page and deleted', async () => {
    const [a, b] = [await create('a'), await create('b'), await create('c')];
    expect(await names('page_size=2')).toEqual(['a', 'b']);
    expect(await names('page_size=2&page_num=2')).toEqual(['c']);
    expect(await names('name=b')).toEqual(['b']);
    expect(await names(`group_id=${b}`)).toEqual(['b']);
    expect(await names('user_id=1')).toEqual([]);
    expect(await names('coze_account_id=1')).toEqual([]);
    await caller.put(`${GROUPS}/${a}`, { desc: 'First.' });
    const { json } = await caller.get(`${GROUPS}?group_id=${a}`);
    expect(json.at('data', 'items', 0)).toMatchObject({ name: 'a', desc: 'First.', feature_count: 0 });
    await caller.delete(`${GROUPS}/${a}`);
    expect((await caller.delete(`${GROUPS}/${a}`)).json.at('code')).toBe(4200);
    expect((await caller.get(GROUPS)).json.at('data', 'total')).toBe(2);
  });

  test('have up to ten voiceprints, which are updated with or without a new recording', async () => {
    const path = `${GROUPS}/${await create('a')}/features`;
    const ids: string[] = [];
    for (let count = 0; count < 10; count += 1) {
      const fields = {
        name: `speaker ${count}`,
        file: recording(`voice ${count}`),
        sample_rate: '16000',
        channel: '1',
      };
      ids.push((await send('POST', path, fields)).json.text('data', 'id'));
    }
    const eleventh = await send('POST', path, { name: 'x', file: recording('x') });
    expect([eleventh.json.at('code'), eleventh.json.text('msg')]).toEqual([4000, expect.stringContaining('10')]);
    const page = (await caller.get(`${path}?page_num=3&page_size=4`)).json;
    expect([column(page, ['data', 'items'], 'name'), page.at('data', 'total')]).toEqual([
      ['speaker 8', 'speaker 9'],
      10,
    ]);

    const [first = ''] = ids;
    expect((await send('PUT', `${path}/${first}`, { name: 'Ben' })).json.at('code')).toBe(0);
    expect((await send('PUT', `${path}/${first}`, { desc: 'Mondays.', file: recording('new') })).json.at('code')).toBe(
      0,
    );
    expect((await caller.get(path)).json.at('data', 'items', 0)).toMatchObject({ name: 'Ben', desc: 'Mondays.' });
    expect((await send('PUT', `${path}/${first}`, { file: 'text' })).json.text('msg')).toContain('file must be a file');
    await caller.delete(`${path}/${first}`);
    expect((await send('PUT', `${path}/${first}`, { name: 'x' })).json.at('code')).toBe(4200);
  });

  test('identify the speaker with the same scores at each call', async () => {
    const group = `${GROUPS}/${await create('a')}`;
    for (const name of ['ann', 'ben', 'cem']) {
      await send('POST', `${group}/features`, { name, desc: `${name}!`, file: recording(`${name} speaks`) });
    }
    const identify = (fields: Record<string, string>): Promise<SentAnswer> =>
      send('POST', `${group}/speaker_identify`, { file: recording('ben speaks', 'call.wav'), ...fields });
    const { json } = await identify({});
    expect(json.at('data', 'feature_score_list', 0)).toMatchObject({
      feature_name: 'ben',
      feature_desc: 'ben!',
      score: 100,
    });
    const scores = column(json, ['data', 'feature_score_list'], 'score').map(Number);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    expect(scores).toHaveLength(3);
    expect(Math.max(...scores.slice(1))).toBeLessThan(60);
    expect((await identify({})).json.at('data')).toEqual(json.at('data'));
    expect(column((await identify({ top_k: '1' })).json, ['data', 'feature_score_list'], 'feature_name')).toEqual([
      'ben',
    ]);
  });
});

describe('speech', () => {
  const speak = (more: Record<string, unknown>): Promise<Response> =>
    caller.fetch('POST', '/v1/audio/speech', { body: { input: '你好', voice_id: DEMO_VOICE_ID, ...more } });

  test('is a WAV file with the requested sample rate, the same at each call', async () => {
    const response = await speak({ sample_rate: 16_000, response_format: 'mp3' });
    expect([response.headers.get('content-type'), response.headers.get('x-tt-logid')]).toEqual([
      'audio/wav',
      expect.any(String),
    ]);
    const sound = await response.arrayBuffer();
    const header = new DataView(sound);
    const name = (offset: number): string => new TextDecoder().decode(sound.slice(offset, offset + 4));
    expect([name(0), name(8), name(12), name(36)]).toEqual(['RIFF', 'WAVE', 'fmt ', 'data']);
    expect(header.getUint32(4, true)).toBe(sound.byteLength - 8);
    expect([header.getUint32(24, true), header.getUint32(28, true)]).toEqual([16_000, 32_000]);
    expect(header.getUint32(40, true)).toBe(sound.byteLength - 44);
    expect(new Uint8Array(await (await speak({ sample_rate: 16_000 })).arrayBuffer())).toEqual(new Uint8Array(sound));
  });

  test('is PCM on request, longer for a longer text, shorter at a higher speed', async () => {
    const lengthOf = async (more: Record<string, unknown>): Promise<number> => {
      const response = await speak({ response_format: 'pcm', ...more });
      expect(response.headers.get('content-type')).toBe('audio/pcm');
      return (await response.arrayBuffer()).byteLength;
    };
    const usual = await lengthOf({});
    expect(await lengthOf({ input: '你好你好' })).toBeGreaterThan(usual);
    expect(await lengthOf({ speed: 2 })).toBeLessThan(usual);
  });

  test('is truncated or reset by a fault', async () => {
    server.script({ on: 'audio.speech.create', truncate: { bytes: 100 } });
    expect((await (await speak({})).arrayBuffer()).byteLength).toBe(100);
    server.script({ on: 'audio.speech.create', reset: { bytes: 100 } });
    await expect((await speak({})).arrayBuffer()).rejects.toThrow();
  });

  test.each([
    [{ input: '好'.repeat(342) }, 3010, '1024 bytes'],
    [{ input: 'x'.repeat(1025) }, 4000, 'input must have at most 1024 characters'],
    [{ voice_id: '404' }, 4200, '404'],
    [{ speed: 9 }, 4000, 'speed must be at most 3'],
  ])('fails with an envelope, case %#', async (more, code, msg) => {
    expect(await (await speak(more)).json()).toMatchObject({ code, msg: expect.stringContaining(msg) });
  });
});

describe('a transcription', () => {
  const transcribe = async (content: BlobPart, name = 'a.wav'): Promise<Json> =>
    (await send('POST', '/v1/audio/transcriptions', { file: new File([content], name) })).json;

  test.each([8_000, 24_000, 48_000])('of speech at %i Hz has its text', async (sample_rate) => {
    const body = { input: '明天去公园吧。', voice_id: DEMO_VOICE_ID, sample_rate, speed: 1.5 };
    const wav = await (await caller.fetch('POST', '/v1/audio/speech', { body })).arrayBuffer();
    expect((await transcribe(wav)).text('data', 'text')).toBe('明天去公园吧。');
  });

  test('of other speech is `(speech)`, and of an invalid WAV file fails', async () => {
    const tone = float32ToPcm16(Float32Array.from({ length: 8_000 }, (_, index) => Math.sin(index / 7) / 2));
    expect((await transcribe(writeWav(tone, { sampleRate: 8_000 }))).text('data', 'text')).toBe('(speech)');
    const broken = await transcribe('RIFF1234WAVE');
    expect([broken.at('code'), broken.text('msg')]).toEqual([4000, expect.stringContaining('WAV')]);
  });

  test('of a file in another format has its name and size', async () => {
    expect((await transcribe('12345', '会议.mp3')).text('data', 'text')).toContain('会议.mp3, 5 bytes');
  });
});

test('the codec option synthesizes and transcribes speech', async () => {
  await using other = await startCozeServer({
    codec: { speak: (text) => Uint8Array.of(text.length, 0), listen: (pcm) => `${pcm.byteLength} bytes` },
  });
  caller = new Caller(other);
  const body = { input: 'four', voice_id: DEMO_VOICE_ID };
  const wav = await (await caller.fetch('POST', '/v1/audio/speech', { body })).arrayBuffer();
  expect(new Uint8Array(wav).slice(44)).toEqual(Uint8Array.of(4, 0));
  const { json } = await send('POST', '/v1/audio/transcriptions', { file: new File([wav], 'a.wav') });
  expect(json.text('data', 'text')).toBe('2 bytes');
});
