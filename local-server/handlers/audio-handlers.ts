import { mixToMono, readWav, toPcm16, writeWav } from '../../src/for-local-server.js';
import { requireSpeakable } from '../http/request-params.js';
import { binary, success } from '../http/response.js';
import type { RouteHandlers } from '../server-context.js';
import type { SpeechCodec } from '../speech/speech-codec.js';
import { pageOf } from './paging.js';

const MAX_MEGABYTES = 10;

export const audioHandlers: RouteHandlers = {
  /** WAV, or PCM if the request asks for it. The server does not encode other formats. */
  'POST /v1/audio/speech': (params, { state, codec }) => {
    const input = params.requiredText('input');
    requireSpeakable('The input', input);
    state.voices.find(params.requiredText('voice_id'));
    const sampleRate = params.number('sample_rate', 24_000);
    const pcm = codec.speak(input, sampleRate, params.number('speed', 1));
    return params.text('response_format') === 'pcm'
      ? binary(pcm, 'audio/pcm')
      : binary(writeWav(pcm, { sampleRate }), 'audio/wav');
  },

  'POST /v1/audio/transcriptions': async (params, { codec }) => {
    const file = params.requiredFile('file', MAX_MEGABYTES);
    const text = transcribeWav(new Uint8Array(await file.arrayBuffer()), codec);
    return success({
      data: { text: text ?? `这是录音 ${file.name}。This is the recording ${file.name}, ${file.size} bytes.` },
    });
  },

  'GET /v1/audio/voices': (params, { state }) => {
    const [model, wanted] = [params.text('model_type'), params.text('voice_state') ?? 'cloned'];
    const skipsSystemVoices = params.flag('filter_system_voice');
    const voices = state.voices
      .all()
      .filter((voice) => !(skipsSystemVoices && voice.is_system_voice))
      .filter((voice) => model === undefined || voice.model_type === model)
      .filter((voice) => wanted === 'all' || voice.state === wanted);
    const { items, has_more } = pageOf(voices, params, 100);
    return success({ data: { voice_list: items, has_more } });
  },

  'POST /v1/audio/voices/clone': (params, { state }) => {
    params.requiredFile('file', MAX_MEGABYTES);
    params.limitBytes('voice_name', 128);
    params.limitBytes('text', 1024);
    const sample = {
      name: params.requiredText('voice_name'),
      language_code: params.text('language') ?? 'zh',
      preview_text: params.text('preview_text') ?? '',
    };
    const [known, workspaceId] = [params.text('voice_id'), params.text('space_id')];
    if (workspaceId !== undefined) state.workspaces.find(workspaceId);
    const voice = known === undefined ? state.voices.clone(sample) : state.voices.retrain(known, sample);
    return success({ data: { voice_id: voice.voice_id } });
  },
};

const RIFF = [0x52, 0x49, 0x46, 0x46];

/** The speech in a WAV file. `undefined` for any other file. */
function transcribeWav(file: Uint8Array, codec: SpeechCodec): string | undefined {
  if (!RIFF.every((byte, index) => file[index] === byte)) return undefined;
  const wav = readWav(file);
  return codec.listen(mixToMono(toPcm16(wav), wav.channels), wav.sampleRate);
}
