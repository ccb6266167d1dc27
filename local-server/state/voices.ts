import type { Clock } from '../clock.js';
import type { IdSequence } from '../ids.js';
import { badRequest, notFound } from '../refusal.js';
import { DEMO_VOICE_ID, SMALL_VOICE_ID } from './demo.js';

/** A voice as lists have it. */
export interface Voice {
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

type Spoken = Pick<Voice, 'name' | 'language_code' | 'preview_text'>;

const LANGUAGES: Readonly<Record<string, string>> = {
  zh: '中文',
  en: 'English',
  ja: '日本語',
  es: 'Español',
  id: 'Bahasa Indonesia',
  pt: 'Português',
};

const TRAININGS = 10;

/** How strong the emotions of a voice can be. */
const SCALE = { min: 1, max: 5, default: 4 };
const EMOTIONS = [
  { emotion: 'happy', display_name: 'Happy', emotion_scale_interval: SCALE },
  { emotion: 'sad', display_name: 'Sad', emotion_scale_interval: SCALE },
];

/** The voices that can be spoken with: two of the platform, and those that were cloned. */
export class Voices {
  readonly #voices = new Map<string, Voice>();

  constructor(
    private readonly ids: IdSequence,
    private readonly clock: Clock,
  ) {
    const chinese = { name: '讲故事的人', language_code: 'zh', preview_text: '你好，今天想听什么？' };
    const english = { name: 'Newsreader', language_code: 'en', preview_text: 'Hello, here is the news.' };
    this.#add(DEMO_VOICE_ID, chinese, { is_system_voice: true, model_type: 'big', support_emotions: EMOTIONS });
    this.#add(SMALL_VOICE_ID, english, { is_system_voice: true, model_type: 'small' });
  }

  all(): Voice[] {
    return [...this.#voices.values()];
  }

  find(id: string): Voice {
    const voice = this.#voices.get(id);
    if (voice === undefined) throw notFound('voice', id);
    return voice;
  }

  clone(spoken: Spoken): Voice {
    return this.#add(this.ids.next(), spoken, { available_training_times: TRAININGS });
  }

  /** Trains a cloned voice again. */
  retrain(id: string, spoken: Spoken): Voice {
    const voice = this.find(id);
    if (voice.is_system_voice) throw badRequest(`The voice ${id} is one of the platform and cannot be trained.`);
    if (voice.available_training_times === 0) {
      throw badRequest(`The voice ${id} was trained again ${TRAININGS} times, which is as often as it can be.`);
    }
    voice.available_training_times -= 1;
    return Object.assign(voice, named(spoken), { update_time: this.clock.seconds() });
  }

  #add(id: string, spoken: Spoken, about: Partial<Voice>): Voice {
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
      ...named(spoken),
      ...about,
    };
    this.#voices.set(id, voice);
    return voice;
  }
}

const named = (spoken: Spoken): Spoken & Pick<Voice, 'language_name'> => ({
  ...spoken,
  language_name: LANGUAGES[spoken.language_code] ?? spoken.language_code,
});
