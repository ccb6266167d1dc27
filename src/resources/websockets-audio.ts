import type { ConnectSpeechReq, ConnectTranscriptionsReq } from '../../generated/client/index.gen.js';
import type {
  CreateSimultInterpretationsWsReq,
  CreateSimultInterpretationsWsRes,
} from '../../generated/types/types.gen.js';
import {
  websocketsAudioSimultInterpretationCreateOperation,
  websocketsAudioSpeechCreateOperation,
  websocketsAudioTranscriptionsCreateOperation,
} from '../../generated/client/operations.gen.js';
import {
  WebsocketsAudioResource,
  WebsocketsAudioSimultInterpretationResource,
  WebsocketsAudioSpeechResource,
  WebsocketsAudioTranscriptionsResource,
} from '../../generated/client/resources/index.gen.js';
import { callSite } from '../errors/call-site.js';
import { copyOf } from '../errors/check.js';
import { readable, signalsOf } from '../http/index.js';
import type { Client } from '../http/client.js';
import type { SocketOptions } from '../http/socket-options.js';
import type { Signals } from '../lib/abort.js';
import type { AudioSource } from '../realtime/audio-input.js';
import type { Interpretation, InterpretOptions } from '../realtime/interpretation.lazy.js';
import type { SocketSession } from '../realtime/session.js';
import type { SpeechSession, SynthesizeOptions } from '../realtime/speech-run.lazy.js';
import { Synthesis } from '../realtime/synthesis.js';
import type { TextSource } from '../realtime/text-chunker.js';
import { Transcription } from '../realtime/transcription.js';
import type { TranscribeOptions, TranscriptionsSession } from '../realtime/transcription-run.lazy.js';
import { interpretations, openSocket } from './first-use.js';

/** A session that interprets speech into another language. */
export type SimultInterpretationSession = SocketSession<
  CreateSimultInterpretationsWsReq,
  CreateSimultInterpretationsWsRes
>;

/** The methods of `client.websockets.audio.speech`. */
export class WebsocketsAudioSpeech extends WebsocketsAudioSpeechResource {
  /**
   * Synthesize speech over a WebSocket, event by event.
   *
   * Send at most 1024 bytes of text before `input_text_buffer.complete`. Close the session after `speech.audio.completed`.
   * `synthesize()` does both for texts of any length.
   *
   * `GET /v1/audio/speech`
   *
   * @param params - `entity_type` and `entity_id` of the bot or workflow whose settings apply. Optional.
   * @param options - as for `websockets.chat.create`.
   * @throws CozeError for invalid params and options; APIUserAbortError if `signal` has aborted already. The session reports
   * later failures.
   * @see en: https://www.coze.com/docs/developer_guides/tts_api
   * @see zh: https://docs.coze.cn/developer_guides/tts_api
   * @example
   * ```ts
   * const session = await client.websockets.audio.speech.create();
   * session.send({ event_type: 'input_text_buffer.append', data: { delta: 'Where would you like to go?' } });
   * session.send({ event_type: 'input_text_buffer.complete' });
   * for await (const event of session) {
   *   if (event.event_type === 'speech.audio.update') play(event.data.delta);
   *   if (event.event_type === 'speech.audio.completed') session.close();
   * }
   * ```
   */
  create(params?: ConnectSpeechReq, options?: SocketOptions): Promise<SpeechSession> {
    return openSocket(this._client, websocketsAudioSpeechCreateOperation, params, options);
  }

  /**
   * Synthesize speech from a text of any length.
   *
   * A text above the 1024 bytes of a request is split after sentences, if necessary after clauses, words or characters. Text
   * that arrives in fragments, such as the tokens of a model, is synthesized sentence by sentence. The chunks are sent one
   * after the other, each on a connection of its own. Nothing is sent before the first use.
   *
   * `GET /v1/audio/speech`
   *
   * @param text - a string, or an iterable of strings, async or not.
   * @param options - the voice (`voice_id`, `speech_rate` from -50 to 100, `emotion_config`) and the format of the audio:
   * `codec` `pcm` (default), `g711a`, `g711u` or `opus`, `sample_rate` in Hz; and the options of `create`. `signal` aborts
   * the synthesis.
   * @returns an async iterable of the audio as bytes, with `toWav()`, `toFile()` and the times of the sentences.
   * @throws by the iteration and the helpers, not here: CozeError for an invalid text and invalid options; the errors of
   * {@link Synthesis}; APIUserAbortError after an abort.
   * @see en: https://www.coze.com/docs/developer_guides/tts_api
   * @see zh: https://docs.coze.cn/developer_guides/tts_api
   * @example
   * ```ts
   * await client.websockets.audio.speech.synthesize('Where would you like to go?').toFile('question.wav');
   *
   * const answer = client.websockets.audio.speech.synthesize(tokens, { voice_id, speech_rate: 10 });
   * for await (const pcm of answer) speaker.write(pcm);
   * ```
   */
  synthesize(text: TextSource, options: SynthesizeOptions = {}): Synthesis {
    const config = { text, ...openerOf(options, this.create.bind(this)) };
    return new Synthesis(config, sessionSignals(this._client, options));
  }
}

/** The methods of `client.websockets.audio.transcriptions`. */
export class WebsocketsAudioTranscriptions extends WebsocketsAudioTranscriptionsResource {
  /**
   * Transcribe speech over a WebSocket, event by event.
   *
   * Each `transcriptions.message.update` has the whole text so far. Close the session after
   * `transcriptions.message.completed`. `transcribe()` does this for a file or a stream.
   *
   * `GET /v1/audio/transcriptions`
   *
   * @param params - `entity_type` and `entity_id` of the bot or workflow whose settings apply. Optional.
   * @param options - as for `websockets.chat.create`.
   * @throws CozeError for invalid params and options; APIUserAbortError if `signal` has aborted already. The session reports
   * later failures.
   * @see en: https://www.coze.com/docs/developer_guides/asr_api
   * @see zh: https://docs.coze.cn/developer_guides/asr_api
   * @example
   * ```ts
   * const session = await client.websockets.audio.transcriptions.create();
   * session.send({ event_type: 'input_audio_buffer.append', data: { delta: wav.toString('base64') } });
   * session.send({ event_type: 'input_audio_buffer.complete' });
   * for await (const event of session) {
   *   if (event.event_type === 'transcriptions.message.update') console.log(event.data.content);
   *   if (event.event_type === 'transcriptions.message.completed') session.close();
   * }
   * ```
   */
  create(params?: ConnectTranscriptionsReq, options?: SocketOptions): Promise<TranscriptionsSession> {
    return openSocket(this._client, websocketsAudioTranscriptionsCreateOperation, params, options);
  }

  /**
   * Transcribe a recording or live audio.
   *
   * The header of a WAV file, or of an Ogg file with Opus, tells its format. Other audio needs `input_audio`. The audio is
   * sent in pieces, with backpressure, at most ten times faster than real time unless `pace` is set. Nothing is sent before
   * the first use.
   *
   * `GET /v1/audio/transcriptions`
   *
   * @param audio - bytes, a Blob or File, a stream of the web or of Node, an async iterable such as a microphone, or on Node
   * the path of a file.
   * @param options - `input_audio`, `pace`, and the options of `create`. `signal` aborts the transcription.
   * @returns await it for the final text, or iterate it for the whole text so far.
   * @throws by the promise and the iteration, not here: CozeError for invalid audio and options; the errors of
   * {@link Transcription}; APIUserAbortError after an abort.
   * @see en: https://www.coze.com/docs/developer_guides/asr_api
   * @see zh: https://docs.coze.cn/developer_guides/asr_api
   * @example
   * ```ts
   * const text = await client.websockets.audio.transcriptions.transcribe('question.wav');
   *
   * const input_audio = { format: 'pcm', sample_rate: 16_000 } as const;
   * const live = client.websockets.audio.transcriptions.transcribe(microphone, { input_audio });
   * for await (const soFar of live) console.log(soFar);
   * ```
   */
  transcribe(audio: AudioSource, options: TranscribeOptions = {}): Transcription {
    const config = { audio, ...openerOf(options, this.create.bind(this)) };
    return new Transcription(config, sessionSignals(this._client, options));
  }
}

/** The methods of `client.websockets.audio.simultInterpretation`. */
export class WebsocketsAudioSimultInterpretation extends WebsocketsAudioSimultInterpretationResource {
  /**
   * Interpret speech over a WebSocket: the translation is received as text and speech while the user speaks.
   *
   * Coze does not document this endpoint. Send `simult_interpretation.update` first. Close the session after
   * `simult_interpretation.message.completed`.
   *
   * `GET /v1/audio/simult_interpretation`
   *
   * @param options - as for `websockets.chat.create`.
   * @throws CozeError for invalid options; APIUserAbortError if `signal` has aborted already. The session reports later
   * failures.
   * @example
   * ```ts
   * const session = await client.websockets.audio.simultInterpretation.create();
   * session.send({
   *   event_type: 'simult_interpretation.update',
   *   data: { translate_config: { from: 'zh', to: 'en' } },
   * });
   * await session.waitFor('simult_interpretation.updated');
   * session.close();
   * ```
   */
  create(options?: SocketOptions): Promise<SimultInterpretationSession> {
    return openSocket(this._client, websocketsAudioSimultInterpretationCreateOperation, undefined, options);
  }

  /**
   * Interpret a recording or live audio: its text, its translation, and the translation as speech.
   *
   * The header of a WAV file, or of an Ogg file with Opus, tells its format. Other audio needs `input_audio`. The audio is
   * sent in pieces, with backpressure, at most ten times faster than real time unless `pace` is set. Coze does not document
   * this endpoint.
   *
   * `GET /v1/audio/simult_interpretation`
   *
   * @param audio - bytes, a Blob or File, a stream of the web or of Node, an async iterable such as a microphone, or on Node
   * the path of a file.
   * @param options - `from` and `to`: the languages, `zh` or `en`; `hot_words` and `glossary`; `input_audio`; the voice and
   * format of the speech as for `synthesize()`; `pace`, `onProgress`, and the options of `create`. `signal` aborts the
   * interpretation.
   * @returns the interpretation, which has begun: it has `textStream`, `audio`, `completed`, `toWav()` and `abort()`.
   * @throws CozeError if the code of sockets cannot be loaded. The interpretation reports all other failures.
   * @example
   * ```ts
   * const { simultInterpretation } = client.websockets.audio;
   * const interpretation = await simultInterpretation.interpret('speech.wav', { from: 'zh', to: 'en' });
   * for await (const piece of interpretation.textStream) process.stdout.write(piece);
   * await writeFile('speech-en.wav', await interpretation.toWav());
   * ```
   */
  async interpret(audio: AudioSource, options: InterpretOptions): Promise<Interpretation> {
    const site = callSite();
    const given = copyOf('options', options);
    const { Interpretation } = await interpretations.load();
    const signals = sessionSignals(this._client, given);
    return new Interpretation({ audio, options: given, open: this.create.bind(this), signals, site });
  }
}

/** The methods of `client.websockets.audio`. */
export class WebsocketsAudio extends WebsocketsAudioResource {
  override readonly speech: WebsocketsAudioSpeech = new WebsocketsAudioSpeech(this._client);
  override readonly transcriptions: WebsocketsAudioTranscriptions = new WebsocketsAudioTranscriptions(this._client);
  override readonly simultInterpretation: WebsocketsAudioSimultInterpretation = new WebsocketsAudioSimultInterpretation(
    this._client,
  );
}

/** A copy of the options, and what opens a session. It rejects if they are wrong: the method itself does not throw. */
function openerOf<O extends object, S>(
  options: O,
  open: (params: O, options: SocketOptions) => Promise<S>,
): { readonly options: Partial<O>; readonly open: (params: O, options: SocketOptions) => Promise<S> } {
  try {
    return { options: copyOf('options', options), open };
  } catch (error) {
    return { options: {}, open: () => Promise.reject(error) };
  }
}

/** The signals that abort a synthesis, transcription or interpretation. They also end the sessions that it opens. */
function sessionSignals({ settings }: Client, options: SocketOptions): Signals {
  return signalsOf(settings, { signal: readable(options).signal ?? settings.given.websocketOptions?.signal });
}
