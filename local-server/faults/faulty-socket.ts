import type { BreakMode } from '../http/response-body.js';
import { type Fault, type SocketPoint, socketBreak } from './fault.js';

/** The actions of a server on an open socket. */
interface SocketActions {
  /** Sends a text message, or a binary message. */
  readonly send: (message: string | Uint8Array) => void;
  readonly close: (code: number, reason: string) => void;
  readonly break: (mode: BreakMode) => void;
  /** Sends an `error` event. */
  readonly fail: (code: number, msg: string) => void;
}

interface OutgoingEvent {
  readonly event_type: string;
  readonly id: string;
  readonly data?: unknown;
  readonly detail: object;
}

/** The events that end a turn. */
const TURN_ENDINGS = [
  'conversation.chat.completed',
  'speech.audio.completed',
  'transcriptions.message.completed',
  'simult_interpretation.message.completed',
];

/** The events with a piece of speech. */
const SPEECH_PIECES = ['conversation.audio.delta', 'speech.audio.update', 'simult_interpretation.audio.delta'];

/** Sends the events of a socket, with the fault of the socket if it has one. */
export class FaultySocket {
  readonly #actions: SocketActions;
  readonly #fault: Fault;
  #sent = 0;
  #spoken = 0;
  #hasFailed = false;
  #isBroken = false;

  constructor(actions: SocketActions, fault: Fault) {
    this.#actions = actions;
    this.#fault = fault;
    this.#applyFault();
  }

  send(event: OutgoingEvent): void {
    const { malformed, dropTerminator } = this.#fault;
    if (this.#isBroken || (dropTerminator === true && TURN_ENDINGS.includes(event.event_type))) return;
    if (malformed?.at === this.#sent) this.#actions.send('text' in malformed ? malformed.text : malformed.bytes);
    this.#actions.send(JSON.stringify(event));
    this.#sent += 1;
    if (SPEECH_PIECES.includes(event.event_type)) this.#spoken += 1;
    this.#applyFault();
  }

  /** Does what the fault says at this point of the socket. */
  #applyFault(): void {
    const { close, errorEvent } = this.#fault;
    const broken = socketBreak(this.#fault);
    if (errorEvent !== undefined && !this.#hasFailed && this.#isAt(errorEvent.after)) {
      this.#hasFailed = true;
      this.#actions.fail(errorEvent.code, errorEvent.msg);
    }
    if (close !== undefined && this.#isAt(close.after)) {
      this.#isBroken = true;
      this.#actions.close(close.code, close.reason ?? '');
    } else if (broken !== undefined && this.#isAt(broken.at)) {
      this.#isBroken = true;
      this.#actions.break(broken.mode);
    }
  }

  #isAt(point: SocketPoint = 0): boolean {
    return typeof point === 'number' ? point === this.#sent : point.audio === this.#spoken;
  }
}
