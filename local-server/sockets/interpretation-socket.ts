import type { output } from 'zod/v4-mini';
import type { zInterpretationConfig } from '../../generated/mini-requests/zod.gen.js';
import { sentEventSchemas } from '../../generated/validators/sent-events.gen.js';
import { badRequest } from '../http/response.js';
import { DEFAULT_INPUT, changeInput } from '../speech/input-audio.js';
import { mergeSettings } from '../speech/merge-settings.js';
import { DEFAULT_OUTPUT, changeOutput } from '../speech/output-audio.js';
import { splitSentences } from '../speech/sentences.js';
import { type Utterance, UtteranceDetector } from '../speech/speech-input.js';
import { type SocketConnection, socketEndpoint } from './endpoint.js';
import { SpeechOutput } from './speech-output.js';

type TranslationChange = output<ReturnType<typeof zInterpretationConfig>>;
type Translation = { readonly [Name in keyof TranslationChange]-?: Exclude<TranslationChange[Name], undefined> };

const INTERPRETED_LANGUAGES = ['zh', 'en'];
const DETECTION = { prefix_padding_ms: 600, silence_duration_ms: 500 };
const DEFAULT_TRANSLATION: Translation = { from: 'zh', to: 'en', hot_words: [], glossary: [] };

/** Interprets the speech of the client: translates and speaks each utterance. */
export const interpretationSocket = socketEndpoint({
  created: 'simult_interpretation.created',
  schemas: sentEventSchemas['websockets.audio.simultInterpretation.create'],
  open(connection) {
    const { emit, server } = connection;
    let settings = { input_audio: DEFAULT_INPUT, output_audio: DEFAULT_OUTPUT, translate_config: DEFAULT_TRANSLATION };
    const newDetector = () => new UtteranceDetector(settings.input_audio, DETECTION, server.codec);
    const newSpeech = () =>
      new SpeechOutput(connection, settings.output_audio, {
        sentence: () => undefined,
        audio: (delta) => emit('simult_interpretation.audio.delta', { delta }),
      });
    let detector = newDetector();
    let speech = newSpeech();
    const interpret = (utterances: Iterable<Utterance>): void => {
      for (const utterance of utterances) {
        if (utterance.type === 'stopped') translate(connection, utterance.text, settings.translate_config, speech);
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
          detector = newDetector();
          speech = newSpeech();
          return emit('simult_interpretation.updated', settings);
        }
        case 'input_audio_buffer.append':
          return interpret(detector.append(event.data.delta));
        case 'input_audio_buffer.complete': {
          emit('input_audio_buffer.completed');
          interpret(detector.flush());
          const completed = speech;
          detector = newDetector();
          speech = newSpeech();
          void completed.finish().then(() => emit('simult_interpretation.message.completed'));
        }
      }
    };
  },
});

function changeTranslation(settings: Translation, change: TranslationChange | undefined): Translation {
  const changed = mergeSettings(settings, change);
  for (const name of ['from', 'to'] as const) {
    if (INTERPRETED_LANGUAGES.includes(changed[name])) continue;
    throw badRequest(`data.translate_config.${name} must be one of ${INTERPRETED_LANGUAGES.join(', ')}.`);
  }
  return changed;
}

/** A translation is the sentence with the terms of the glossary replaced, after the target language in brackets. */
function translate(
  { emit }: SocketConnection,
  text: string,
  { to, glossary }: Translation,
  speech: SpeechOutput,
): void {
  for (const sentence of splitSentences(text)) {
    const replaced = glossary.reduce((result, term) => result.replaceAll(term.original, term.translation), sentence);
    const translation = `[${to}] ${replaced}`;
    emit('simult_interpretation.transcription.delta', { delta: sentence });
    emit('simult_interpretation.translation.delta', { delta: translation });
    speech.speak(translation);
  }
}
