import { CozeError } from '../errors/coze-error.js';
import { SocketQueueFullError } from '../errors/socket-errors.js';
import { isObject, memberOf } from '../lib/shapes.js';
import { utf8Length } from '../lib/utf8.js';
import { unsentError, type ConnectionInfo } from './session-errors.js';
import { turnOutcomes } from './event-waiters.js';
import type { EventCounts, NamedEvent, SocketGap } from './events.js';
import type { SocketSettings } from './open-session.js';
import { SessionSettings } from './session-settings.js';

interface HeldEvent {
  readonly event: NamedEvent;
  readonly text: string;
  readonly bytes: number;
}

type Write = (text: string) => void;

/** Received events that confirm everything sent before them. */
const confirmingEvents: ReadonlySet<string> = new Set([
  ...turnOutcomes,
  'conversation.chat.created',
  'input_audio_buffer.completed',
  'input_audio_buffer.cleared',
  'speech.audio.completed',
  'transcriptions.message.completed',
  'simult_interpretation.message.completed',
]);

/** Received events that confirm one event, and the name of that. */
const confirmedEvents: ReadonlyMap<string, string> = new Map([
  ['chat.updated', 'chat.update'],
  ['speech.updated', 'speech.update'],
  ['transcriptions.updated', 'transcriptions.update'],
  ['simult_interpretation.updated', 'simult_interpretation.update'],
  ['conversation.cleared', 'conversation.clear'],
]);

/** Sends events, holds them while there is no connection, and counts those that a lost connection may have lost. */
export class Outbox {
  readonly #options: SocketSettings;
  readonly #info: ConnectionInfo;
  #held: HeldEvent[] = [];
  #bytes = 0;
  readonly #settings = new SessionSettings();
  /** Sent on this connection, not confirmed yet. */
  #pending = new EventCount();
  #unconfirmed = new EventCount();
  #unsent = new EventCount();

  constructor(options: SocketSettings, info: ConnectionInfo) {
    this.#options = options;
    this.#info = info;
  }

  /** The settings of the session, as they were sent and confirmed. */
  get settings(): SessionSettings {
    return this.#settings;
  }

  /** Bytes of the events that are held. */
  get bytes(): number {
    return this.#bytes;
  }

  send(event: NamedEvent, text: string, write: Write): void {
    write(text);
    this.#settings.sent(event, text);
    this.#pending.add(event);
  }

  /**
   * Holds an event for the next connection.
   *
   * @throws SocketQueueFullError
   */
  hold(event: NamedEvent, text: string): void {
    const bytes = utf8Length(text);
    const { maxQueueBytes, maxEnqueuedMessages } = this.#options;
    if (this.#bytes + bytes > maxQueueBytes || this.#held.length + 1 > maxEnqueuedMessages)
      throw new SocketQueueFullError(
        `${event.event_type} was not sent: ${this.#held.length} events of ${this.#bytes} bytes wait for the connection ` +
          `already. Wait for ready() or drain(), or raise maxQueueBytes.`,
        this.#info.context(),
      );
    this.#held.push({ event, text, bytes });
    this.#bytes += bytes;
  }

  /**
   * Holds an event between two connections. Audio is dropped: it is outdated, and the server's input buffer is gone.
   *
   * @throws SocketQueueFullError; SocketStateError for the commit of audio that is lost: the server would start no turn.
   */
  holdUnlessAudio(event: NamedEvent, text: string): void {
    const { event_type: type } = event;
    const lost =
      'the session is reconnecting, and the audio was lost with the connection. Await ready(), and send it again';
    if (type === 'input_audio_buffer.append') this.#unsent.add(event);
    else if (type === 'input_audio_buffer.complete') throw unsentError(this.#info, type, lost);
    else this.hold(event, text);
  }

  received(event: NamedEvent): void {
    const { event_type: type } = event;
    const confirmed = confirmedEvents.get(type);
    // The server has received everything that was sent before.
    if (confirmingEvents.has(type)) this.#pending = new EventCount();
    // The update of the session itself is not counted.
    else if (confirmed !== undefined && confirmed !== this.#settings.resent) this.#pending.remove(confirmed);
    this.#settings.received(event);
  }

  /** The connection was lost. */
  lost(): void {
    this.#unconfirmed.addAll(this.#pending);
    this.#pending = new EventCount();
  }

  /**
   * The session ended. Held events are dropped, so that a restarted session does not send what the application may have
   * sent again by then.
   *
   * @returns the number of events that were not sent.
   */
  end(): number {
    this.lost();
    const unsent = this.#held.length + this.#unsent.total;
    this.#held = [];
    this.#bytes = 0;
    this.#unsent = new EventCount();
    return unsent;
  }

  /** Sends the held events on the first connection. @throws the error of an event that cannot be sent. It stays held. */
  flush(write: Write): void {
    let sent = 0;
    try {
      for (const { event, text, bytes } of this.#held) {
        this.send(event, text, write);
        this.#bytes -= bytes;
        sent += 1;
      }
    } finally {
      this.#held = this.#held.slice(sent);
    }
  }

  /**
   * Sends the settings and the held events on a further connection.
   *
   * @throws as `flush()` does. The gap is then part of that of the next connection.
   * @returns the loss of the previous connection, and the name of the event with the settings, if there are any.
   */
  resume(write: Write): { readonly gap: SocketGap; readonly update: string | undefined } {
    const settings = this.#settings.resume();
    if (settings !== undefined) write(JSON.stringify(settings));
    this.flush(write);
    const [unsent, unconfirmed] = [this.#unsent, this.#unconfirmed];
    this.#unsent = new EventCount();
    this.#unconfirmed = new EventCount();
    const gap = {
      unsent: unsent.byName,
      unconfirmed: unconfirmed.byName,
      resent: this.#pending.byName,
      audioBytes: unsent.audioBytes + unconfirmed.audioBytes,
      conversationId: this.#settings.lastingConversation,
    };
    return { gap, update: settings?.event_type };
  }
}

/** @throws CozeError if the value is not an event, or JSON cannot hold it. */
export function textOfEvent(event: unknown): string {
  let type: unknown;
  try {
    type = memberOf(event, 'event_type');
  } catch (cause) {
    throw new CozeError('The event_type of an event cannot be read: see cause.', { cause });
  }
  if (!isObject(event) || typeof type !== 'string' || type === '')
    throw new CozeError('An event to send must be an object with an event_type.');
  return eventJSON(`The event ${type}`, event);
}

/**
 * An object or a list as JSON.
 *
 * @throws CozeError if a `toJSON()` of the caller makes something else of it, or JSON cannot hold it.
 */
export function eventJSON(name: string, value: object): string {
  let text: unknown;
  try {
    text = JSON.stringify(value);
  } catch (cause) {
    throw new CozeError(`${name} cannot be written as JSON.`, { cause });
  }
  if (typeof text === 'string' && text.startsWith(Array.isArray(value) ? '[' : '{')) return text;
  throw new CozeError(`${name} cannot be written as JSON: its toJSON() returns something else.`);
}

/** Counts events by name, and the bytes of audio in them. */
class EventCount {
  readonly #counts = new Map<string, number>();
  audioBytes = 0;

  get total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  get byName(): EventCounts {
    return Object.fromEntries(this.#counts);
  }

  add(event: NamedEvent): void {
    this.#add(event.event_type, 1);
    if (event.event_type === 'input_audio_buffer.append') this.audioBytes += audioBytesOf(event);
  }

  remove(type: string): void {
    const count = this.#counts.get(type) ?? 0;
    if (count > 1) this.#counts.set(type, count - 1);
    else this.#counts.delete(type);
  }

  addAll(other: EventCount): void {
    for (const [type, count] of other.#counts) this.#add(type, count);
    this.audioBytes += other.audioBytes;
  }

  #add(type: string, count: number): void {
    this.#counts.set(type, (this.#counts.get(type) ?? 0) + count);
  }
}

/** The size of the audio that an event holds as base64. */
function audioBytesOf(event: object): number {
  const data: unknown = Reflect.get(event, 'data');
  const delta = isObject(data) ? data['delta'] : undefined;
  if (typeof delta !== 'string') return 0;
  return Math.floor((delta.replace(/=+$/, '').length * 3) / 4);
}
