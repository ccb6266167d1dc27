import { mixToMono, readWav, toPcm16, writeWav } from '../../src/for-local-server.js';
import { requireSpeakable } from '../http/request-params.js';
import { badRequest, binary, success } from '../http/response.js';
import type { Clock } from '../lib/clock.js';
import { DEMO_VOICE_ID, SMALL_VOICE_ID } from '../lib/demo-ids.js';
import type { SpeechCodec } from '../speech/speech-codec.js';
import { pageOf } from './paging.js';
import { type IdSequence, Records } from './records.js';
import type { RouteHandlers } from './route-handler.js';
import type { WorkspaceRecords } from './workspaces.js';

const AUDIO_MEGABYTES = 10;
const MAX_TRAININGS = 10;

/** A voice in a response. */
interface Voice {
  readonly voice_id: string;
  readonly is_system_voice: boolean;
  readonly state: 'init' | 'cloned';
  readonly model_type: 'big' | 'small';
  readonly model_name: string;
  readonly create_time: number;
  readonly preview_audio: string;
  readonly support_emotions: readonly unknown[];
  name: string;
  language_code: string;
  language_name: string;
  preview_text: string;
  available_training_times: number;
  update_time: number;
}

type VoiceSample = Pick<Voice, 'name' | 'language_code' | 'preview_text'>;

const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  zh: '中文',
  en: 'English',
  ja: '日本語',
  es: 'Español',
  id: 'Bahasa Indonesia',
  pt: 'Português',
};

const EMOTION_SCALE = { min: 1, max: 5, default: 4 };
const EMOTIONS = [
  { emotion: 'happy', display_name: 'Happy', emotion_scale_interval: EMOTION_SCALE },
  { emotion: 'sad', display_name: 'Sad', emotion_scale_interval: EMOTION_SCALE },
];

/** The voices of the server: two system voices, and the cloned voices. */
export class VoiceRecords extends Records<Voice> {
  constructor(
    private readonly ids: IdSequence,
    private readonly clock: Clock,
  ) {
    super('voice');
    const chinese = { name: '讲故事的人', language_code: 'zh', preview_text: '你好，今天想听什么？' };
    const english = { name: 'Newsreader', language_code: 'en', preview_text: 'Hello, here is the news.' };
    this.#add(DEMO_VOICE_ID, chinese, { is_system_voice: true, model_type: 'big', support_emotions: EMOTIONS });
    this.#add(SMALL_VOICE_ID, english, { is_system_voice: true, model_type: 'small' });
  }

  all(): Voice[] {
    return [...this.records.values()];
  }

  clone(spoken: VoiceSample): Voice {
    return this.#add(this.ids.next(), spoken, { available_training_times: MAX_TRAININGS });
  }

  /** Trains a cloned voice again. */
  retrain(id: string, spoken: VoiceSample): Voice {
    const voice = this.find(id);
    if (voice.is_system_voice) throw badRequest(`The voice ${id} is a system voice and cannot be trained.`);
    if (voice.available_training_times === 0) {
      throw badRequest(`The voice ${id} was trained again ${MAX_TRAININGS} times, which is the maximum.`);
    }
    voice.available_training_times -= 1;
    return Object.assign(voice, withLanguage(spoken), { update_time: this.clock.seconds() });
  }

  #add(id: string, sample: VoiceSample, properties: Partial<Voice>): Voice {
    const time = this.clock.seconds();
    const voice: Voice = {
      voice_id: id,
      is_system_voice: false,
      state: 'cloned',
      model_type: 'big',
      model_name: 'Local voice',
      preview_audio: `https://files.example.com/voices/${id}.wav`,
      support_emotions: [],
      available_training_times: 0,
      create_time: time,
      update_time: time,
      ...withLanguage(sample),
      ...properties,
    };
    this.records.set(id, voice);
    return voice;
  }
}

const withLanguage = (sample: VoiceSample): VoiceSample & Pick<Voice, 'language_name'> => ({
  ...sample,
  language_name: LANGUAGE_NAMES[sample.language_code] ?? sample.language_code,
});

export const audioHandlers: RouteHandlers<{ voices: VoiceRecords; workspaces: WorkspaceRecords }> = {
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
    const file = params.requiredFile('file', AUDIO_MEGABYTES);
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
    params.requiredFile('file', AUDIO_MEGABYTES);
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
