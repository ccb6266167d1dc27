import { beforeEach, describe, expect, test } from 'vitest';
import { toneCodec } from 'coze-client/testing';
import { INTERPRETATION, TestSocket, joined, silence, openSocket, speech } from './test-socket.js';

let socket: TestSocket;

beforeEach(async () => {
  socket = await openSocket(INTERPRETATION);
});

const update = async (settings: Record<string, unknown>): Promise<unknown> => {
  socket.send('simult_interpretation.update', { input_audio: { format: 'pcm' }, ...settings });
  return (await socket.until('simult_interpretation.updated')).at('data');
};

const texts = (type: string): unknown[] =>
  socket.of(`simult_interpretation.${type}.delta`).map((event) => event.at('data', 'delta'));

const heard = (): string => toneCodec.listen(socket.audio('simult_interpretation.audio.delta'), 24_000);

describe('interpretation', () => {
  test('translates each utterance at its end, and the last one when the audio is completed', async () => {
    await update({ translate_config: { from: 'en', to: 'zh' } });
    socket.append(joined(speech('Hello. How are you?'), silence(600)), 5_001);
    await socket.until('simult_interpretation.audio.delta');
    expect(texts('transcription')).toEqual(['Hello. ', 'How are you?']);
    socket.append(speech('And you'), 5_001);
    socket.send('input_audio_buffer.complete');
    await socket.until('simult_interpretation.message.completed');
    expect(texts('transcription')).toEqual(['Hello. ', 'How are you?', 'And you']);
    expect(texts('translation')).toEqual(['[zh] Hello. ', '[zh] How are you?', '[zh] And you']);
    expect(heard()).toBe('[zh] Hello. [zh] How are you?[zh] And you');
    const names = socket.outline();
    expect(names.indexOf('simult_interpretation.audio.delta')).toBeLessThan(
      names.indexOf('input_audio_buffer.completed'),
    );
    expect(names.at(-1)).toBe('simult_interpretation.message.completed');
  });

  test('replaces the terms of the glossary', async () => {
    const glossary = [{ original: 'Coze', translation: '扣子' }];
    await update({ translate_config: { from: 'en', to: 'zh', glossary } });
    socket.append(speech('Coze speaks.'));
    socket.send('input_audio_buffer.complete');
    await socket.until('simult_interpretation.message.completed');
    expect(texts('translation')).toEqual(['[zh] 扣子 speaks.']);
  });

  test('starts again after each completion, and gives nothing for silence', async () => {
    await update({});
    for (const audio of [speech('One.'), silence(300), speech('Two.')]) {
      socket.append(audio);
      socket.send('input_audio_buffer.complete');
      await socket.until('simult_interpretation.message.completed');
    }
    expect(texts('transcription')).toEqual(['One.', 'Two.']);
  });

  test('updates the given settings and responds with all settings', async () => {
    expect(await update({ translate_config: { from: 'en', to: 'zh', hot_words: ['Coze'] } })).toEqual({
      input_audio: { format: 'pcm', codec: 'pcm', sample_rate: 24_000, channel: 1, bit_depth: 16 },
      output_audio: expect.objectContaining({ codec: 'pcm', speech_rate: 0 }),
      translate_config: { from: 'en', to: 'zh', hot_words: ['Coze'], glossary: [] },
    });
    expect(await update({ output_audio: { speech_rate: 10 } })).toMatchObject({
      output_audio: { speech_rate: 10 },
      translate_config: { from: 'en', to: 'zh', hot_words: ['Coze'] },
    });
  });

  test.each<[string, unknown, string]>([
    ['simult_interpretation.update', { translate_config: { from: 'en' } }, 'data.translate_config.to is required'],
    ['simult_interpretation.update', { translate_config: { from: 'en', to: 'fr' } }, 'to must be one of zh, en'],
    ['simult_interpretation.update', { output_audio: { codec: 'opus' } }, 'cannot encode Opus'],
    ['input_audio_buffer.clear', undefined, 'this socket does not take this event_type'],
  ])('refuses %s with %j', async (type, data, msg) => {
    socket.send(type, data);
    expect(await socket.error()).toEqual([4000, expect.stringContaining(msg)]);
  });
});
