/** Bytes that the program has transferred to a worker: each function says so, none throws a raw TypeError. */
import { Buffer } from 'node:buffer';
import { expect, it } from 'vitest';
import * as audio from '../../src/audio/index.js';
import { isCozeError, toFile } from '../../src/index.js';
import { rejection } from '../support/operations.js';
import { chatting } from '../realtime/chat-peer.js';

function transferred<V extends ArrayBufferView<ArrayBuffer>>(view: V): V {
  structuredClone(view.buffer, { transfer: [view.buffer] });
  return view;
}
const bytes = () => transferred(new Uint8Array(48));
const format = { sampleRate: 8_000, channels: 1, bitDepth: 16, codec: 'pcm' } as const;

const uses: [string, () => unknown][] = [
  ['encodeBase64', () => audio.encodeBase64(bytes())],
  ['readWav', () => audio.readWav(bytes())],
  ['writeWav', () => audio.writeWav(bytes(), format)],
  ['toPcm16', () => audio.toPcm16({ ...format, data: bytes() })],
  ['pcm16ToFloat32', () => audio.pcm16ToFloat32(bytes())],
  ['float32ToPcm16', () => audio.float32ToPcm16(transferred(new Float32Array(8)))],
  ['mixToMono', () => audio.mixToMono(bytes(), 2)],
  ['measureLevel', () => audio.measureLevel(bytes())],
  ['alawToPcm16', () => audio.alawToPcm16(bytes())],
  ['mulawToPcm16', () => audio.mulawToPcm16(bytes())],
  ['pcm16ToAlaw', () => audio.pcm16ToAlaw(bytes())],
  ['pcm16ToMulaw', () => audio.pcm16ToMulaw(bytes())],
  ['Framer', () => [...new audio.Framer({ sampleRate: 8_000, milliseconds: 20 }).push(bytes())]],
  ['Resampler', () => new audio.Resampler({ from: 8_000, to: 16_000 }).push(bytes())],
  ['toFile of a Uint8Array', () => toFile(bytes())],
  ['toFile of a Buffer', () => toFile(transferred(Buffer.from(new ArrayBuffer(4))))],
  ['toFile of an ArrayBuffer', () => toFile(bytes().buffer)],
];

it.each(uses)('%s refuses them', async (_, use) => {
  const error = await rejection((async () => use())());
  expect(isCozeError(error) || error).toBe(true);
  expect(error).toMatchObject({ message: expect.stringContaining('has lost its bytes') });
});

it.each<[string, () => Parameters<Awaited<ReturnType<typeof chatting>>['session']['sendAudio']>[0]]>([
  ['a Uint8Array', bytes],
  ['an ArrayBuffer', () => bytes().buffer],
  ['a DataView', () => transferred(new DataView(new ArrayBuffer(8)))],
  [
    'a piece of a source',
    async function* () {
      yield audio.writeWav(new Uint8Array(3_200), { sampleRate: 16_000 });
      yield bytes();
    },
  ],
])('sendAudio refuses them in %s, and sends other audio after', async (_, source) => {
  const { session } = await chatting();
  const error = await rejection(session.sendAudio(source(), { pace: Infinity }));
  expect(isCozeError(error) || error).toBe(true);
  expect(error).toMatchObject({ message: expect.stringContaining('has lost its bytes') });
  await session.sendAudio(audio.writeWav(new Uint8Array(3_200), { sampleRate: 16_000 }), { pace: Infinity });
  session.close();
});
