import { bytes, success } from '../answer.js';
import { tone, wav } from '../audio.js';
import { requiredFile } from '../form-file.js';
import type { Handlers } from '../handler.js';
import { Refusal } from '../refusal.js';
import { byteLength } from '../text-size.js';

const MAX_INPUT_BYTES = 1024;
const MS_A_CHARACTER = 20;
const MAX_MEGABYTES = 10;

export const audioHandlers: Handlers = {
  /** A tone as long as the text, as WAV or, where PCM is asked for, as PCM: the server encodes nothing else. */
  'POST /v1/audio/speech': (params, { state }) => {
    const input = params.requiredText('input');
    if (byteLength(input) > MAX_INPUT_BYTES) {
      throw new Refusal(3010, `The input must have at most ${MAX_INPUT_BYTES} bytes.`);
    }
    state.voices.find(params.requiredText('voice_id'));
    const sampleRate = params.number('sample_rate', 24_000);
    const pcm = tone(sampleRate, ([...input].length * MS_A_CHARACTER) / params.number('speed', 1));
    return params.text('response_format') === 'pcm'
      ? bytes(pcm, 'audio/pcm')
      : bytes(wav(pcm, sampleRate), 'audio/wav');
  },

  'POST /v1/audio/transcriptions': (params) => {
    const { name, size } = requiredFile(params, 'file', MAX_MEGABYTES);
    return success({ data: { text: `这是录音 ${name}。This is the recording ${name}, ${size} bytes.` } });
  },
};
