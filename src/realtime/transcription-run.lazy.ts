import type { ConnectTranscriptionsReq } from '../../generated/client/index.gen.js';
import type { AudioConfig, CreateTranscriptionsWsReq, CreateTranscriptionsWsRes } from '../../generated/types/index.js';
import { APIUserAbortError } from '../errors/api-error.js';
import type { PartialStream } from '../errors/coze-error.js';
import type { SocketOptions } from '../http/socket-options.js';
import { abortable } from '../lib/abort.js';
import { isObject } from '../lib/shapes.js';
import { exchangeAudio } from './audio-exchange.js';
import { identify, type IdentifiedAudio } from './audio-format.js';
import { checkPace, openAudio, type AudioPace, type AudioSource } from './audio-input.js';
import { checkHelperNames, entityOptions, heardOptions } from './helper-options.js';
import type { SocketSession } from './session.js';
import { withPartial } from './session-errors.js';

/** A session that transcribes speech. */
export type TranscriptionsSession = SocketSession<CreateTranscriptionsWsReq, CreateTranscriptionsWsRes>;

/** Options of `transcribe()`: the audio and its pace, the bot or workflow whose settings apply, the connection. */
export interface TranscribeOptions extends AudioPace, ConnectTranscriptionsReq, SocketOptions {
  /** The format of audio without a header. The header of a WAV or Ogg file overrides it. */
  readonly input_audio?: AudioConfig | undefined;
}

/** What a transcription was called with. */
export interface TranscriptionConfig {
  readonly audio: AudioSource;
  readonly options: TranscribeOptions;
  readonly open: (params: ConnectTranscriptionsReq, options: SocketOptions) => Promise<TranscriptionsSession>;
}

/** Sends audio and receives its text, until both are complete. */
export class TranscriptionRun {
  readonly #config: TranscriptionConfig;
  readonly #onText: (text: string) => void;
  #session: TranscriptionsSession | undefined;
  #text = '';
  #events = 0;
  #lastEvent: string | undefined;

  /** @param onText - called with the whole text so far, each time it changes. */
  constructor(config: TranscriptionConfig, onText: (text: string) => void) {
    this.#config = config;
    this.#onText = onText;
  }

  /** The text so far. */
  get text(): string {
    return this.#text;
  }

  /** The id of the connection in the server's logs, once it is known. */
  get logid(): string | undefined {
    return this.#session?.logid;
  }

  /** The result so far, for errors. */
  get partial(): PartialStream {
    return { text: this.#text, events: this.#events, lastEvent: this.#lastEvent };
  }

  /**
   * @throws CozeError if there is no audio or its format is not known; SocketEventError and SocketClosedError, with
   * `partial`; the error of the audio source; APIUserAbortError after an abort.
   */
  async transcribe(signal: AbortSignal): Promise<void> {
    const { entity_type, entity_id, input_audio, pace, onProgress, ...socket } = this.#config.options;
    await checkHelperNames('transcribe()', this.#config.options, entityOptions, heardOptions);
    checkPace({ pace, onProgress });
    const source = await openAudio(this.#config.audio);
    try {
      const expected = { config: input_audio, isBinding: false, advice: 'Pass its format' };
      const identified = await abortable([signal], () => identify(source, expected), transcriptionAborted);
      this.#session = await this.#config.open({ entity_type, entity_id }, { ...socket, signal, startClosed: false });
      await this.#exchange(this.#session, identified, { pace, onProgress });
    } finally {
      source.stop();
    }
  }

  async #exchange(session: TranscriptionsSession, identified: IdentifiedAudio, pace: AudioPace): Promise<void> {
    const removeObserver = session.observe({ event: (event) => this.#receive(event) });
    const data = { input_audio: identified.config };
    try {
      await exchangeAudio(session, identified, {
        configure: () => session.send({ event_type: 'transcriptions.update', data }),
        answer: () => session.waitFor('transcriptions.message.completed'),
        ...pace,
      });
    } catch (error) {
      throw withPartial(error, this.partial);
    } finally {
      removeObserver();
    }
  }

  #receive(event: CreateTranscriptionsWsRes): void {
    this.#events += 1;
    this.#lastEvent = event.event_type;
    const data: unknown = Reflect.get(event, 'data');
    const text = isObject(data) && event.event_type.startsWith('transcriptions.message.') ? data['content'] : undefined;
    if (typeof text !== 'string' || text === this.#text) return;
    this.#text = text;
    this.#onText(text);
  }
}

function transcriptionAborted(cause: unknown): APIUserAbortError {
  return new APIUserAbortError('The transcription was aborted.', { cause });
}
