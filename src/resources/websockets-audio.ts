import type {
  AudioConfig,
  ConnectSpeechReq,
  ConnectTranscriptionsReq,
  CreateSimultInterpretationsWsReq,
  CreateSimultInterpretationsWsRes,
  CreateSpeechWsReq,
  CreateSpeechWsRes,
  CreateTranscriptionsWsReq,
  CreateTranscriptionsWsRes,
} from '../../generated/client/index.gen.js';
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
} from '../../generated/client/resources.gen.js';
import type { Client } from '../http/client.js';
import type { SocketOptions } from '../http/socket-options.js';
import type { Signals } from '../lib/abort.js';
import type { AudioPace, AudioSource } from '../realtime/audio-input.js';
import type { SocketSession } from '../realtime/session.js';
import { outputAudioOf, type SpokenAudioOptions } from '../realtime/spoken-audio.js';
import { Synthesis } from '../realtime/synthesis.js';
import type { TextSource } from '../realtime/text-chunker.js';
import { Transcription } from '../realtime/transcription.js';

/** A session that has text spoken. */
export type SpeechSession = SocketSession<CreateSpeechWsReq, CreateSpeechWsRes>;

/** A session that writes down what is said. */
export type TranscriptionsSession = SocketSession<CreateTranscriptionsWsReq, CreateTranscriptionsWsRes>;

/** A session that translates what is said. */
export type SimultInterpretationSession = SocketSession<
  CreateSimultInterpretationsWsReq,
  CreateSimultInterpretationsWsRes
>;

/** How text is spoken: the voice and the form of the audio, whose settings apply, and how to connect. */
export interface SynthesizeOptions extends SpokenAudioOptions, ConnectSpeechReq, SocketOptions {}

/** How speech is written down: what the audio is, how fast it goes out, whose settings apply, and how to connect. */
export interface TranscribeOptions extends AudioPace, ConnectTranscriptionsReq, SocketOptions {
  /** What audio without a header is. A WAV or Ogg header is read and knows better. */
  readonly input_audio?: AudioConfig | undefined;
}

/** The methods of `client.websockets.audio.speech`. */
export class WebsocketsAudioSpeech extends WebsocketsAudioSpeechResource {
  /**
   * Have text spoken over a socket.
   *
   * At most 1024 bytes of text between two `input_text_buffer.complete` events. Close the session after
   * `speech.audio.completed`.
   *
   * `GET /v1/audio/speech`
   *
   * @param params - whose settings apply; may be left out.
   * @param options - as for `websockets.chat.create`.
   * @throws CozeError for params and options that cannot work. What fails later is told by the session.
   * @see en: https://www.coze.com/docs/developer_guides/tts_api
   * @see zh: https://www.coze.cn/docs/developer_guides/tts_api
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
  async create(params?: ConnectSpeechReq, options?: SocketOptions): Promise<SpeechSession> {
    const { SocketSession, openSession } = await import('../realtime/index.js');
    const Session = SocketSession<CreateSpeechWsReq, CreateSpeechWsRes>;
    return openSession(Session, this._client, websocketsAudioSpeechCreateOperation, params, options);
  }

  /**
   * Speak a text of any length.
   *
   * Text that is longer than the 1024 bytes of a request is cut after sentences, in need after clauses, words or
   * characters, and spoken piece by piece. Text that still comes, like the tokens of a model, is spoken sentence by
   * sentence. Each piece takes a connection, one after the other. Nothing is sent before the first use.
   *
   * `GET /v1/audio/speech`
   *
   * @param text - a string, or an iterable of strings, async or not.
   * @param options - the voice (`voice_id`, `speech_rate` from -50 to 100, `emotion_config`) and the form of the audio:
   * `codec` `pcm` (default), `g711a`, `g711u` or `opus`, `sample_rate` in Hz; and those of `create`. `signal` ends it.
   * @returns the audio as an async iterable of bytes, with `toWav()`, `toFile()` and the times of the sentences.
   * @throws nothing: what fails is told by the iteration and the helpers.
   * @see en: https://www.coze.com/docs/developer_guides/tts_api
   * @see zh: https://www.coze.cn/docs/developer_guides/tts_api
   * @example
   * ```ts
   * await client.websockets.audio.speech.synthesize('Where would you like to go?').toFile('question.wav');
   *
   * const answer = client.websockets.audio.speech.synthesize(tokens, { voice_id, speech_rate: 10 });
   * for await (const pcm of answer) speaker.write(pcm);
   * ```
   */
  synthesize(text: TextSource, options: SynthesizeOptions = {}): Synthesis {
    const { entity_type, entity_id, codec, sample_rate, voice_id, speech_rate, ...others } = options;
    const { pcm_config, opus_config, emotion_config, signal, ...socket } = others;
    const spoken = { codec, sample_rate, voice_id, speech_rate, pcm_config, opus_config, emotion_config };
    const open = (ended: AbortSignal) => this.create({ entity_type, entity_id }, { ...socket, signal: ended });
    return new Synthesis({ text, audio: outputAudioOf(spoken), open }, signalsOf(this._client, signal));
  }
}

/** The methods of `client.websockets.audio.transcriptions`. */
export class WebsocketsAudioTranscriptions extends WebsocketsAudioTranscriptionsResource {
  /**
   * Have speech written down over a socket.
   *
   * The text comes in `transcriptions.message.update`, each time as a whole. Close the session after
   * `transcriptions.message.completed`.
   *
   * `GET /v1/audio/transcriptions`
   *
   * @param params - whose settings apply; may be left out.
   * @param options - as for `websockets.chat.create`.
   * @throws CozeError for params and options that cannot work. What fails later is told by the session.
   * @see en: https://www.coze.com/docs/developer_guides/asr_api
   * @see zh: https://www.coze.cn/docs/developer_guides/asr_api
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
  async create(params?: ConnectTranscriptionsReq, options?: SocketOptions): Promise<TranscriptionsSession> {
    const { SocketSession, openSession } = await import('../realtime/index.js');
    const Session = SocketSession<CreateTranscriptionsWsReq, CreateTranscriptionsWsRes>;
    return openSession(Session, this._client, websocketsAudioTranscriptionsCreateOperation, params, options);
  }

  /**
   * Write down what is said in audio.
   *
   * A WAV header says what the audio is, and so does the header of an Ogg file, which must hold Opus; other audio needs
   * `input_audio`. It is sent in pieces, with backpressure, and at most ten times as fast as it was spoken unless `pace`
   * says otherwise. Nothing is sent before the first use.
   *
   * `GET /v1/audio/transcriptions`
   *
   * @param audio - bytes, a Blob or File, a stream of the web or of Node, an async iterable such as a microphone, or on Node
   * the path of a file.
   * @param options - `input_audio`, `pace`, and those of `create`. `signal` ends it.
   * @returns await it for the final text; iterate it for the text so far, each time as a whole.
   * @throws nothing: what fails is told to those who await or iterate it.
   * @see en: https://www.coze.com/docs/developer_guides/asr_api
   * @see zh: https://www.coze.cn/docs/developer_guides/asr_api
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
    const { entity_type, entity_id, input_audio, pace, signal, ...socket } = options;
    const open = (ended: AbortSignal) => this.create({ entity_type, entity_id }, { ...socket, signal: ended });
    return new Transcription({ audio, format: input_audio, pace, open }, signalsOf(this._client, signal));
  }
}

/** The methods of `client.websockets.audio.simultInterpretation`. */
export class WebsocketsAudioSimultInterpretation extends WebsocketsAudioSimultInterpretationResource {
  /**
   * Have speech translated over a socket while it comes, into text and speech.
   *
   * The platform does not document it. Begin with `simult_interpretation.update`; close the session after
   * `simult_interpretation.message.completed`.
   *
   * `GET /v1/audio/simult_interpretation`
   *
   * @param options - as for `websockets.chat.create`.
   * @throws CozeError for options that cannot work. What fails later is told by the session.
   * @example
   * ```ts
   * const session = await client.websockets.audio.simultInterpretation.create();
   * session.send({
   *   event_type: 'simult_interpretation.update',
   *   data: { translate_config: { from: 'zh', to: 'en' } },
   * });
   * ```
   */
  async create(options?: SocketOptions): Promise<SimultInterpretationSession> {
    const { SocketSession, openSession } = await import('../realtime/index.js');
    const Session = SocketSession<CreateSimultInterpretationsWsReq, CreateSimultInterpretationsWsRes>;
    return openSession(Session, this._client, websocketsAudioSimultInterpretationCreateOperation, undefined, options);
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

/** What ends a call that makes its own sessions. */
function signalsOf({ settings }: Client, ofCall: AbortSignal | undefined): Signals {
  return [ofCall ?? settings.websocketOptions?.signal, settings.signal];
}
