import { badRequest } from '../http/response.js';
import type { Clock } from '../lib/clock.js';
import { DEMO_VOICE_ID, SMALL_VOICE_ID } from './demo-ids.js';
import { type IdSequence, Records } from './records.js';

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
