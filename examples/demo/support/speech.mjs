// Speech for the steps that need some: the WAV file in COZE_AUDIO, or speech that the platform synthesizes.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const { COZE_AUDIO } = process.env;

/** @returns the path of a file in a new directory */
export async function newFile(name) {
  return join(await mkdtemp(join(tmpdir(), 'coze-demo-')), name);
}

/** @returns the path of a WAV file with the spoken text */
export async function question(client, text) {
  if (COZE_AUDIO) return COZE_AUDIO;
  const path = await newFile('question.wav');
  await client.websockets.audio.speech.synthesize(text).toFile(path);
  return path;
}
