import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path: string) => fileURLToPath(new URL(`../../build/voice/${path}`, import.meta.url));

/** What the microphone of the browser hears, over and over. */
export const fakeMicrophone = at('microphone.wav');

/**
 * Writes it: a question, and the silence that ends it. Also writes the worklet as a file, for a page that may load no blob.
 *
 * The modules are loaded here, because the configuration of the tests imports this file, without their aliases.
 */
export default async function setUp(): Promise<void> {
  const { writeWav } = await import('../../src/audio/index.js');
  const { toneCodec } = await import('../../local-server/index.node.js');
  const { workletSource } = await import('../../src/voice/worklet-source.js');
  const sampleRate = 48_000;
  const speech = toneCodec.speak('Tell me a story.', sampleRate, 1);
  const silence = (seconds: number) => new Uint8Array(seconds * sampleRate * 2);
  mkdirSync(at('.'), { recursive: true });
  writeFileSync(fakeMicrophone, writeWav(Buffer.concat([silence(0.2), speech, silence(1)]), { sampleRate }));
  writeFileSync(at('worklet.js'), workletSource);
}
