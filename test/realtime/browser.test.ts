import { describe, expect, it, vi } from 'vitest';
import { rejection } from '../support/operations.js';
import { say, speechServer } from './speech-peer.js';
import { hearing, understand } from './transcription-peer.js';

vi.mock('#runtime', () => import('../../src/runtime/browser.js'));

describe('in a browser, which has no files', () => {
  it('toFile() of a synthesis rejects, and names the replacement', async () => {
    const server = await speechServer(say);
    const speech = server.speech.synthesize('Hello');
    expect(String(await rejection(speech.toFile('hello.wav')))).toContain('toFile() works on Node only: use toWav()');
    expect((await speech.toWav()).length).toBe(54);
  });

  it('a path is refused as audio', async () => {
    const server = await hearing(understand);
    const error = await rejection(server.transcriptions.transcribe('question.wav'));
    expect(String(error)).toContain('The audio is a path, which only Node can open. Pass a File or bytes.');
    expect(server.requests).toHaveLength(0);
  });
});
