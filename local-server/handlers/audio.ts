import { bytes, success } from '../answer.js';
import { mixToMono, readWav, toPcm16, writeWav } from '../../src/for-local-server.js';
import { requiredFile } from '../form-file.js';
import type { Handlers } from '../handler.js';
import type { SpeechCodec } from '../speech/codec.js';
import { requireSpeakable } from '../text-size.js';

const MAX_MEGABYTES = 10;

export const audioHandlers: Handlers = {
  /** What the codec speaks, as WAV or, where PCM is asked for, as PCM: the server encodes nothing else. */
  'POST /v1/audio/speech': (params, { state, codec }) => {
    const input = params.requiredText('input');
    requireSpeakable('The input', input);
    state.voices.find(params.requiredText('voice_id'));
    const sampleRate = params.number('sample_rate', 24_000);
    const pcm = codec.speak(input, sampleRate, params.number('speed', 1));
    return params.text('response_format') === 'pcm'
      ? bytes(pcm, 'audio/pcm')
      : bytes(writeWav(pcm, { sampleRate }), 'audio/wav');
  },

  'POST /v1/audio/transcriptions': async (params, { codec }) => {
    const file = requiredFile(params, 'file', MAX_MEGABYTES);
    const text = transcribe(new Uint8Array(await file.arrayBuffer()), codec);
    return success({
      data: { text: text ?? `这是录音 ${file.name}。This is the recording ${file.name}, ${file.size} bytes.` },
    });
  },
};

const RIFF = [0x52, 0x49, 0x46, 0x46];

/** What is said in a WAV file; `undefined` for any other file. */
function transcribe(file: Uint8Array, codec: SpeechCodec): string | undefined {
  if (!RIFF.every((byte, index) => file[index] === byte)) return undefined;
  const wav = readWav(file);
  return codec.listen(mixToMono(toPcm16(wav), wav.channels), wav.sampleRate);
}
