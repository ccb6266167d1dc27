/** Runs programs for `@coze/api/ws-tools` in a page of Chromium whose microphone hears a file: see fake-microphone.node.ts. */
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { WsChatEventNames, WsToolsUtils } from 'coze-client/ws-tools';
import { DEMO_BOT_ID } from '../../local-server/lib/demo-ids.js';
import { eventually } from '../support/eventually.js';
import { Dictation, Interpreter, recordBytes } from '../ws-tools/programs/dictation.js';
import { ReadAloud, replay } from '../ws-tools/programs/read-aloud.js';
import { VoicePage } from '../ws-tools/programs/voice-page.js';
import { type Platform, startPlatform } from './platform.js';

const question = 'Tell me a story.';

let platform: Platform;
let baseWsURL: string;

beforeEach(async () => {
  platform = await startPlatform();
  baseWsURL = platform.baseURL.replace('http', 'ws');
});

function openPage(): VoicePage {
  const page = new VoicePage({ token: 'local', baseWsURL, botId: DEMO_BOT_ID });
  onTestFinished(() => page.stop());
  return page;
}

test('a page talks with a bot, and shows what was said as it sounds', async () => {
  const page = openPage();
  // The microphone hears the question again and again, at first perhaps its end: once is enough.
  page.client.on(WsChatEventNames.CONVERSATION_AUDIO_TRANSCRIPT_COMPLETED, () => {
    if (page.question !== question) return;
    page.spoken = [];
    void page.mute(true);
  });
  await page.start();
  expect([page.status, page.client.ws?.readyState, page.microphones.length > 0]).toEqual(['connected', 1, true]);
  await eventually(() => expect(page.question).toBe(question));
  await eventually(() => expect(page.spoken).toHaveLength(2));
  await eventually(() => expect(page.names).toContain('client.audio.sentence.playback_ended'));
  expect(page.answer).toContain(question);
  expect(page.spoken.join('')).toContain(question);
  expect(page.names).toEqual(expect.arrayContaining(['client.audio.muted', 'server.conversation.chat.in_progress']));
  expect(page.errors).toEqual([]);
  const { client } = page;
  await page.stop();
  expect([page.status, client.ws, client.recorder.getStatus()]).toEqual(['disconnected', null, 'ended']);
});

test('speech of the user and interrupt() end the sound', async () => {
  const page = openPage();
  await page.start();
  await page.mute(true);
  page.ask(question.repeat(4));
  await eventually(() => expect(page.spoken.length).toBeGreaterThan(0));
  page.client.interrupt();
  expect(page.names.slice(-2)).toEqual(['client.audio.sentence.playback_ended', 'client.interrupted']);
  page.spoken = [];
  page.ask(question.repeat(4));
  await eventually(() => expect(page.spoken.length).toBeGreaterThan(0));
  const { length } = page.names;
  await page.mute(false);
  await eventually(() => expect(page.names.slice(length)).toContain('server.input_audio_buffer.speech_started'));
  // No sentence sounds on. It may have been the moment between two.
  const count = (name: string): number => page.names.filter((each) => each === name).length;
  expect(count('client.audio.sentence.playback_ended')).toBe(count('client.audio.sentence.playback_start'));
});

test('a button starts and ends the turn, with another microphone and volume', async () => {
  const page = openPage();
  await page.start('client_interrupt');
  const { client } = page;
  expect(client.getPlaybackVolume()).toBe(0.8);
  client.setPlaybackVolume(0.2);
  await client.setAudioInputDevice(page.microphones.at(-1)?.deviceId ?? '');
  await client.startRecord();
  client.setDenoiserEnabled(false);
  expect(client.recorder.getDenoiserEnabled()).toBe(false);
  expect(client.recorder.audioTrack?.getMediaStreamTrack().readyState).toBe('live');
  await eventually(() => expect(client.recorder.audioTrack?.getVolumeLevel()).toBeGreaterThan(0.01));
  await eventually(() => expect(client.recorder.audioTrack?.getVolumeLevel()).toBe(0));
  await client.setAudioInputDevice('default');
  client.stopRecord();
  await eventually(() => expect(page.names).toContain('server.conversation.audio_transcript.completed'));
  await eventually(() => expect(page.spoken.length).toBeGreaterThan(0));
  expect(page.names).toContain('client.input.device.changed');
});

test('a text is read aloud, paused, stopped, and played again', async () => {
  const reader = new ReadAloud('local', baseWsURL);
  onTestFinished(() => reader.client.destroyPlayer());
  await reader.read('Hello there.');
  await eventually(() => expect(reader.client.isPlaying()).toBe(true));
  expect(await reader.toggle()).toBe(false);
  expect(await reader.toggle()).toBe(true);
  await eventually(() => expect(reader.completed).toBe(1));
  await replay(reader.chunks);
  await reader.read(question.repeat(10));
  await eventually(() => expect(reader.client.isPlaying()).toBe(true));
  await reader.stop();
  expect([reader.completed, reader.client.isPlaying()]).toEqual([2, false]);
});

test('speech is transcribed, and the final text comes after stop()', async () => {
  const dictation = new Dictation({ token: 'local', baseWsURL });
  onTestFinished(() => dictation.client.destroy());
  await dictation.start();
  expect(dictation.client.getStatus()).toBe('recording');
  await eventually(() => expect(dictation.client.recorder.audioTrack?.getVolumeLevel()).toBeGreaterThan(0.01));
  await eventually(() => expect(dictation.client.recorder.audioTrack?.getVolumeLevel()).toBe(0));
  dictation.pause();
  dictation.resume();
  await dictation.stop();
  expect([dictation.isDone, dictation.client.ws, dictation.client.getStatus()]).toEqual([true, null, 'ended']);
  expect(dictation.text).not.toBe('');
});

test('speech is interpreted', async () => {
  const interpreter = new Interpreter({ token: 'local', baseWsURL });
  onTestFinished(() => interpreter.client.destroy());
  await interpreter.start();
  await eventually(() => expect(interpreter.client.recorder.audioTrack?.getVolumeLevel()).toBeGreaterThan(0.01));
  await eventually(() => expect(interpreter.client.recorder.audioTrack?.getVolumeLevel()).toBe(0));
  await interpreter.client.stop();
  expect([interpreter.text, interpreter.translation].map((text) => text.length > 0)).toEqual([true, true]);
});

test('the microphone is recorded, and the devices are listed', async () => {
  expect(await recordBytes(10)).toBeGreaterThan(9 * 960 * 2);
  const { audioInputs, audioOutputs } = await WsToolsUtils.getAudioDevices();
  expect([audioInputs.length, audioOutputs.length].every((count) => count > 0)).toBe(true);
  expect([WsToolsUtils.checkDenoiserSupport(), WsToolsUtils.isMobile()]).toEqual([true, false]);
});
