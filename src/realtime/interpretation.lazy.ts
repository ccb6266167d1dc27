import type {
  AudioConfig,
  CreateSimultInterpretationsWsReq,
  CreateSimultInterpretationsWsRes,
  InterpretationConfig,
} from '../../generated/types/types.gen.js';
import { decodeBase64 } from '../audio/base64.js';
import { withCallSite, type CallSite } from '../errors/call-site.js';
import { checkSignal, checkText } from '../errors/check.js';
import { StreamAbortedError } from '../errors/abort-errors.js';
import type { PartialStream } from '../errors/coze-error.js';
import type { SocketQueueFullError } from '../errors/socket-errors.js';
import type { SocketOptions } from '../http/socket-options.js';
import { abortable, onAbort, type Signals } from '../lib/abort.js';
import { mostKept, Replay } from '../lib/broadcast.js';
import type { Failure } from '../lib/queue.js';
import { joinBytes } from '../lib/source.js';
import { exchangeAudio } from './audio-exchange.js';
import { identify } from './audio-format.js';
import { checkPace, openAudio, type AudioPace, type AudioSource } from './audio-input.js';
import { textIn } from './event-fields.js';
import { checkHelperNames, heardOptions, spokenOptions } from './helper-options.js';
import { logidFrom, workWith } from './helper-session.js';
import type { SocketSession } from './session.js';
import { unreadError } from './session-errors.js';
import { notJoinable, speechFormatOf, SpeechTrack, type AudioBytes } from './speech-track.js';
import { outputAudioOf, type SpokenAudioOptions } from './spoken-audio.js';

type InterpretationSession = SocketSession<CreateSimultInterpretationsWsReq, CreateSimultInterpretationsWsRes>;

/** Options of `interpret()`: the languages, the audio in both directions, its pace, the connection. */
export interface InterpretOptions extends InterpretationConfig, AudioPace, SpokenAudioOptions, SocketOptions {
  /** The format of audio without a header. The header of a WAV or Ogg file overrides it. */
  readonly input_audio?: AudioConfig | undefined;
}

/** The text of an interpretation. */
export interface InterpretedText {
  /** What was said. */
  readonly transcription: string;
  /** What was said, in the target language. */
  readonly translation: string;
}

/** What an interpretation was called with. */
interface InterpretationCall {
  readonly audio: AudioSource;
  readonly options: InterpretOptions;
  readonly open: (options: SocketOptions) => Promise<InterpretationSession>;
  readonly signals: Signals;
  readonly site: CallSite;
}

/**
 * The interpretation of audio into another language, as text and speech.
 *
 * Every loop, over the text or the audio, starts with the first item, also if it begins late. For that both are kept as long
 * as you keep the interpretation, up to 64 MiB: a minute of PCM at 24 kHz takes 4 MB. If more is received, it is dropped.
 * Loops that are less than 64 MiB behind continue. Other loops, `bytes()` and `toWav()` throw SocketQueueFullError; so does
 * `completed` if the text alone is too long.
 *
 * @example
 * ```ts
 * const { simultInterpretation } = client.websockets.audio;
 * const interpretation = await simultInterpretation.interpret('speech.wav', { from: 'zh', to: 'en' });
 * for await (const audio of interpretation.audio) await speaker.play(audio);
 * const { transcription, translation } = await interpretation.completed;
 * ```
 */
export class Interpretation {
  readonly #text = new Replay<string>((items, size) => this.#tooMany(`${items} pieces of text`, size));
  readonly #audio = new Replay<AudioBytes>((items, size) => this.#tooMany(`${items} pieces of audio`, size));
  readonly #controller = new AbortController();
  readonly #completed: Promise<InterpretedText>;
  readonly #track: SpeechTrack;
  #session: InterpretationSession | undefined;
  #transcription = '';
  #translation = '';
  /** Characters of the events with text. */
  #textSize = 0;
  #events = 0;
  #lastEvent: string | undefined;

  /** @internal */
  constructor(call: InterpretationCall) {
    const { codec, sample_rate, voice_id, speech_rate, pcm_config, opus_config, emotion_config, ...options } =
      call.options;
    const output = { codec, sample_rate, voice_id, speech_rate, pcm_config, opus_config, emotion_config };
    this.#track = new SpeechTrack(speechFormatOf(outputAudioOf(output)));
    this.#completed = this.#interpret({ ...call, options }, output);
    // It may be ignored.
    this.#completed.catch(() => undefined);
  }

  /** The text that was said so far. */
  get transcription(): string {
    return this.#transcription;
  }

  /** The translation so far. */
  get translation(): string {
    return this.#translation;
  }

  /** The id of the connection in the server's logs, once it is known. */
  get logid(): string | undefined {
    return this.#session?.logid;
  }

  /**
   * The translation in fragments.
   *
   * @throws while reading: the error that `completed` rejects with; SocketQueueFullError if more than 64 MiB were not read.
   */
  get textStream(): AsyncIterable<string> {
    return { [Symbol.asyncIterator]: () => this.#text.open() };
  }

  /**
   * The spoken translation in pieces, in the requested codec.
   *
   * @throws while reading: the error that `completed` rejects with; SocketQueueFullError if more than 64 MiB were not read.
   */
  get audio(): AsyncIterable<AudioBytes> {
    return { [Symbol.asyncIterator]: () => this.#audio.open() };
  }

  /**
   * The whole text, once all audio was interpreted.
   *
   * @throws CozeError if there is no audio, or its format or a language is not known; SocketHandshakeError if the
   * connection is refused; SocketEventError with the server's reason and SocketClosedError if the connection is lost, both
   * with the translation so far in `partial`; AudioError if the audio is not valid base64; InvalidResponseError if audio or
   * text is no text; SocketQueueFullError if the text is longer than 64 MiB; the error of the audio source;
   * APIUserAbortError after an abort.
   */
  get completed(): Promise<InterpretedText> {
    return this.#completed;
  }

  /**
   * Collects the spoken translation as raw bytes, once all audio was interpreted.
   *
   * @returns the audio in the codec of `codec`: without a header for PCM and G.711.
   * @throws CozeError for Opus, whose packets cannot be joined; SocketQueueFullError after more than 64 MiB: iterate `audio`
   * then; otherwise the error that `completed` rejects with, after an abort APIUserAbortError.
   * @example
   * const pcm = await interpretation.bytes();
   */
  async bytes(): Promise<AudioBytes> {
    await this.#completed;
    const { codec } = this.#track.format;
    if (codec === 'opus') throw notJoinable(codec);
    return joinBytes(this.#audio.items);
  }

  /**
   * Collects the spoken translation as a WAV file, in the requested codec.
   *
   * @throws as `bytes()` does.
   * @example
   * await writeFile('translation.wav', await interpretation.toWav());
   */
  async toWav(): Promise<AudioBytes> {
    return this.#track.toWav(await this.bytes());
  }

  /**
   * Closes the connection and the source at once. Promises and loops reject with APIUserAbortError, whose `cause` is the
   * reason. No effect after the end.
   *
   * @param reason - any value. Default: an AbortError.
   * @example
   * stopButton.onclick = () => interpretation.abort();
   */
  abort(reason?: unknown): void {
    this.#controller.abort(reason);
  }

  async #interpret(call: InterpretationCall, output: SpokenAudioOptions): Promise<InterpretedText> {
    const { signal } = this.#controller;
    let removeListener = (): void => undefined;
    let fault: Failure | undefined;
    try {
      call.signals.forEach(checkSignal);
      removeListener = onAbort(call.signals, (reason) => this.#controller.abort(reason));
      await this.#exchange(call, output, signal);
    } catch (error) {
      fault = { error: withCallSite(signal.aborted ? this.#abortedError(signal.reason) : error, call.site) };
      throw fault.error;
    } finally {
      removeListener();
      this.#text.end(fault);
      this.#audio.end(fault);
    }
    return { transcription: this.#transcription, translation: this.#translation };
  }

  async #exchange(call: InterpretationCall, output: SpokenAudioOptions, signal: AbortSignal): Promise<void> {
    const { from, to, hot_words, glossary, input_audio, pace, onProgress, ...socket } = call.options;
    await checkHelperNames('interpret()', call.options, 'from to hot_words glossary', heardOptions, spokenOptions);
    checkText('from', from);
    checkText('to', to);
    checkPace({ pace, onProgress });
    const source = await openAudio(call.audio);
    try {
      const expected = { config: input_audio, isBinding: false, advice: 'Pass its format' };
      const identified = await abortable(
        [signal],
        () => identify(source, expected),
        (reason) => reason,
      );
      const session = await call.open({ ...socket, signal, startClosed: false });
      this.#session = session;
      const data = {
        input_audio: identified.config,
        output_audio: outputAudioOf(output),
        translate_config: { from, to, hot_words, glossary },
      };
      const exchange = {
        configure: () => session.send({ event_type: 'simult_interpretation.update', data }),
        answer: () => session.waitFor('simult_interpretation.message.completed'),
        pace,
        onProgress,
      };
      await workWith(session, {
        receive: (event, characters) => this.#receive(event, characters),
        exchange: () => exchangeAudio(session, identified, exchange),
        partial: () => this.#partial,
      });
    } finally {
      source.stop();
    }
  }

  /** @throws AudioError, InvalidResponseError, SocketQueueFullError */
  #receive(event: CreateSimultInterpretationsWsRes, characters: number): void {
    const { event_type: type } = event;
    this.#events += 1;
    this.#lastEvent = type;
    const isTranslation = type === 'simult_interpretation.translation.delta';
    const isTranscription = type === 'simult_interpretation.transcription.delta';
    if (!isTranslation && !isTranscription && type !== 'simult_interpretation.audio.delta') return;
    const delta = textIn(event, 'delta', () => logidFrom(this.#session));
    if (delta === '') return;
    if (isTranslation) {
      this.#translation += delta;
      this.#text.push(delta, characters);
    } else if (isTranscription) this.#transcription += delta;
    else return this.#audio.push(decodeBase64(delta), characters);
    this.#textSize += characters;
    if (this.#textSize > mostKept) throw this.#tooMany(`${this.#events} events`, this.#textSize);
  }

  #tooMany(items: string, characters: number): SocketQueueFullError {
    const context = { logid: logidFrom(this.#session), lastEvent: this.#lastEvent, partial: this.#partial };
    const advice = 'Iterate textStream and audio as they arrive, and faster.';
    return unreadError(context, `${items} of an interpretation`, characters, advice);
  }

  get #partial(): PartialStream {
    const partial = { text: this.#translation, events: this.#events, lastEvent: this.#lastEvent };
    return this.#session?.mask(partial) ?? partial;
  }

  #abortedError(cause: unknown): StreamAbortedError {
    const context = { logid: logidFrom(this.#session), partial: this.#partial, cause };
    return new StreamAbortedError('The interpretation was aborted.', context);
  }
}
