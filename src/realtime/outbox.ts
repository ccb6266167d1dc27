import { SocketQueueFullError } from '../errors/socket-errors.js';
import { Fifo } from '../lib/queue.js';
import type { SocketGap } from './events.js';
import type { Facts } from './facts.js';
import type { SocketSettings } from './options.js';
import type { NamedEvent } from './plan.js';
import { Tally } from './tally.js';
import { outcomesOfTurn } from './turn.js';

interface Held {
  readonly event: NamedEvent;
  readonly text: string;
  readonly bytes: number;
}

type Write = (text: string) => void;

const encoder = new TextEncoder();
/** What tells that the server has got what was sent before. */
const answers: ReadonlySet<string> = new Set([
  ...outcomesOfTurn,
  'conversation.chat.created',
  'input_audio_buffer.completed',
  'input_audio_buffer.cleared',
  'speech.audio.completed',
  'transcriptions.message.completed',
  'simult_interpretation.message.completed',
]);

/** What is to be sent, what was, and what a lost connection cost. */
export class Outbox {
  readonly #limits: SocketSettings;
  readonly #facts: Facts;
  readonly #held = new Fifo<Held>();
  #bytes = 0;
  /** The last event that set the session up, as it was sent. */
  #config: string | undefined;
  /** Sent on this connection, and not answered yet. */
  #open = new Tally();
  #unconfirmed = new Tally();
  #unsent = new Tally();

  constructor(limits: SocketSettings, facts: Facts) {
    this.#limits = limits;
    this.#facts = facts;
  }

  /** How many bytes wait. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Sends an event. */
  send(event: NamedEvent, text: string, write: Write): void {
    write(text);
    if (event.event_type.endsWith('.update')) this.#config = text;
    this.#open.add(event);
  }

  /** Keeps an event for the next connection. */
  hold(event: NamedEvent, text: string): void {
    const bytes = encoder.encode(text).byteLength;
    const { maxQueueBytes, maxEnqueuedMessages } = this.#limits;
    if (this.#bytes + bytes > maxQueueBytes || this.#held.length + 1 > maxEnqueuedMessages)
      throw new SocketQueueFullError(
        `${event.event_type} was not sent: ${this.#held.length} events of ${this.#bytes} bytes wait for the connection ` +
          `already. Wait for ready() or drain(), or raise maxQueueBytes.`,
        this.#facts.context(),
      );
    this.#held.push({ event, text, bytes });
    this.#bytes += bytes;
  }

  /** Between two connections audio is not kept: it is of its moment, and belongs to a buffer that is gone. */
  holdUnlessAudio(event: NamedEvent, text: string): void {
    if (event.event_type.startsWith('input_audio_buffer.')) this.#unsent.add(event);
    else this.hold(event, text);
  }

  /** What came may tell that what was sent has arrived. */
  received(type: string): void {
    if (answers.has(type)) this.#open = new Tally();
  }

  /** The connection is lost. */
  lost(): void {
    this.#unconfirmed.addAll(this.#open);
    this.#open = new Tally();
  }

  /**
   * The session is over. What waits is reported and will not be sent, should the session begin anew: by then its sender
   * may have sent it again.
   *
   * @returns how many events were not sent.
   */
  end(): number {
    this.lost();
    const unsent = this.#held.length + this.#unsent.total;
    this.#held.clear();
    this.#bytes = 0;
    this.#unsent = new Tally();
    return unsent;
  }

  /** Sends what waits over the first connection. */
  flush(write: Write): void {
    for (let held = this.#held.shift(); held !== undefined; held = this.#held.shift())
      this.send(held.event, held.text, write);
    this.#bytes = 0;
  }

  /** Sets a further connection up, sends what waits over it, and tells what the one before has cost. */
  resume(write: Write): SocketGap {
    if (this.#config !== undefined) write(this.#config);
    const unsent = this.#unsent;
    const unconfirmed = this.#unconfirmed;
    this.#unsent = new Tally();
    this.#unconfirmed = new Tally();
    this.flush(write);
    return {
      unsent: unsent.counts,
      unconfirmed: unconfirmed.counts,
      resent: this.#open.counts,
      audioBytes: unsent.audioBytes + unconfirmed.audioBytes,
    };
  }
}
