import type { output } from 'zod/v4-mini';
import {
  zCreateSimultInterpretationsWsReq,
  type zInterpretationConfig,
} from '../../generated/mini-requests/zod.gen.js';
import { badRequest } from '../response.js';
import { type Link, merged, socketKind } from './endpoint.js';
import { changeInput, DEFAULT_INPUT } from './input-audio.js';
import { changeOutput, DEFAULT_OUTPUT } from './output-audio.js';
import { SentenceCutter } from './sentences.js';
import { Speaker } from './speaker.js';
import { type Heard, Listener } from './speech-detection.js';

type Change = output<ReturnType<typeof zInterpretationConfig>>;
type Translation = { readonly [Name in keyof Change]-?: Exclude<Change[Name], undefined> };

const LANGUAGES = ['zh', 'en'];
const PAUSES = { prefix_padding_ms: 600, silence_duration_ms: 500 };
const DEFAULT_TRANSLATION: Translation = { from: 'zh', to: 'en', hot_words: [], glossary: [] };

/** Interprets the speech that it is sent: what was said is translated at each pause. */
export const interpretationSocket = socketKind({
  created: 'simult_interpretation.created',
  schema: zCreateSimultInterpretationsWsReq,
  open(link) {
    const { emit, server } = link;
    let settings = { input_audio: DEFAULT_INPUT, output_audio: DEFAULT_OUTPUT, translate_config: DEFAULT_TRANSLATION };
    const listen = () => new Listener(settings.input_audio, PAUSES, server.codec);
    let listener = listen();
    let speaker = new Speaker(link, settings.output_audio, sink(link));
    const interpret = (heard: Iterable<Heard>): void => {
      for (const item of heard) {
        if (item.type === 'stopped') translate(link, item.text, settings.translate_config, speaker);
      }
    };
    return (event) => {
      switch (event.event_type) {
        case 'simult_interpretation.update': {
          const { input_audio, output_audio, translate_config } = event.data;
          settings = {
            input_audio: changeInput(settings.input_audio, input_audio),
            output_audio: changeOutput(settings.output_audio, output_audio, server.state.voices),
            translate_config: changeTranslation(settings.translate_config, translate_config),
          };
          listener = listen();
          speaker = new Speaker(link, settings.output_audio, sink(link));
          return emit('simult_interpretation.updated', settings);
        }
        case 'input_audio_buffer.append':
          return interpret(listener.append(event.data.delta));
        case 'input_audio_buffer.complete': {
          emit('input_audio_buffer.completed');
          interpret(listener.flush());
          const last = speaker;
          listener = listen();
          speaker = new Speaker(link, settings.output_audio, sink(link));
          void last.finish().then(() => emit('simult_interpretation.message.completed'));
        }
      }
    };
  },
});

const sink = ({ emit }: Link) => ({
  sentence: () => undefined,
  audio: (delta: string) => emit('simult_interpretation.audio.delta', { delta }),
});

function changeTranslation(settings: Translation, change: Change | undefined): Translation {
  const changed = merged(settings, change);
  for (const name of ['from', 'to'] as const) {
    if (LANGUAGES.includes(changed[name])) continue;
    throw badRequest(`data.translate_config.${name} must be one of ${LANGUAGES.join(', ')}.`);
  }
  return changed;
}

/** The server knows no languages: a translation is the sentence with the words of the glossary, and what it is in. */
function translate({ emit }: Link, text: string, { to, glossary }: Translation, speaker: Speaker): void {
  const cutter = new SentenceCutter();
  for (const sentence of [...cutter.push(text), ...cutter.flush()]) {
    const replaced = glossary.reduce((said, term) => said.replaceAll(term.original, term.translation), sentence);
    const translation = `[${to}] ${replaced}`;
    emit('simult_interpretation.transcription.delta', { delta: sentence });
    emit('simult_interpretation.translation.delta', { delta: translation });
    speaker.speak(translation);
  }
}
