import type { ConnectTranscriptionsReq } from '../../generated/client/index.gen.js';
import type {
  AudioConfig,
  CreateTranscriptionsWsReq,
  CreateTranscriptionsWsRes,
} from '../../generated/types/types.gen.js';
import { APIUserAbortError } from '../errors/api-error.js';
import type { PartialStream } from '../errors/coze-error.js';
import type { SocketOptions } from '../http/socket-options.js';
import { abortable } from '../lib/abort.js';
import { itemCost, mostKept } from '../lib/broadcast.js';
import type { AsyncQueue } from '../lib/queue.js';
import { exchangeAudio } from './audio-exchange.js';
import { identify, type IdentifiedAudio } from './audio-format.js';
import { checkPace, openAudio, type AudioPace, type AudioSource } from './audio-input.js';
import { textIn } from './event-fields.js';
import { checkHelperNames, entityOptions, heardOptions } from './helper-options.js';
import { logidFrom, workWith } from './helper-session.js';
import type { SocketSession } from './session.js';

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
  readonly #readers: Iterable<AsyncQueue<string>>;
  #session: TranscriptionsSession | undefined;
  #text = '';
  /** The length of the longest text so far. */
  #longest = 0;
  #events = 0;
  #lastEvent: string | undefined;

  /** @param readers - get the whole text so far, each time it changes. */
  constructor(config: TranscriptionConfig, readers: Iterable<AsyncQueue<string>>) {
    this.#config = config;
    this.#readers = readers;
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
    const partial = { text: this.#text, events: this.#events, lastEvent: this.#lastEvent };
    return this.#session?.mask(partial) ?? partial;
  }

  /**
   * @throws CozeError if there is no audio or its format is not known; SocketEventError and SocketClosedError, with
   * `partial`; InvalidResponseError if the server sends something else than text; the error of the audio source; APIUserAbortError after an abort.
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

  #exchange(session: TranscriptionsSession, identified: IdentifiedAudio, pace: AudioPace): Promise<void> {
    const data = { input_audio: identified.config };
    const exchange = {
      configure: () => session.send({ event_type: 'transcriptions.update', data }),
      answer: () => session.waitFor('transcriptions.message.completed'),
      ...pace,
    };
    return workWith(session, {
      receive: (event) => this.#receive(event),
      exchange: () => exchangeAudio(session, identified, exchange),
      partial: () => this.partial,
    });
  }

  /** @throws InvalidResponseError */
  #receive(event: CreateTranscriptionsWsRes): void {
    this.#events += 1;
    this.#lastEvent = event.event_type;
    if (!event.event_type.startsWith('transcriptions.message.')) return;
    const text = textIn(event, 'content', () => logidFrom(this.#session));
    // The last event has no text.
    if (text === '' || text === this.#text) return;
    this.#text = text;
    this.#longest = Math.max(this.#longest, text.length);
    for (const reader of this.#readers) {
      // A text has all that was said before: a slow loop needs only the newest one.
      if (reader.length * (this.#longest + itemCost) > mostKept) while (reader.shift() !== undefined);
      reader.push(text);
    }
  }
}

function transcriptionAborted(cause: unknown): APIUserAbortError {
  return new APIUserAbortError('The transcription was aborted.', { cause });
}
