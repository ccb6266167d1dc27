import type { BreakMode } from '../http/response-body.js';
import { type Fault, breakPoint } from './fault.js';

/** The actions of a server on an open socket. */
interface SocketActions {
  /** Sends a text message, or a binary message. */
  readonly send: (message: string | Uint8Array) => void;
  readonly close: (code: number, reason: string) => void;
  readonly break: (mode: BreakMode) => void;
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

/** Sends the events of a socket, with the fault of the socket if it has one. */
export class FaultySocket {
  readonly #actions: SocketActions;
  readonly #fault: Fault;
  #sent = 0;
  #isBroken = false;

  constructor(actions: SocketActions, fault: Fault) {
    this.#actions = actions;
    this.#fault = fault;
    this.#breakAfter(0);
  }

  send(event: OutgoingEvent): void {
    const { malformed, dropTerminator } = this.#fault;
    if (this.#isBroken || (dropTerminator === true && TURN_ENDINGS.includes(event.event_type))) return;
    if (malformed?.at === this.#sent) this.#actions.send('text' in malformed ? malformed.text : malformed.bytes);
    this.#actions.send(JSON.stringify(event));
    this.#sent += 1;
    this.#breakAfter(this.#sent);
  }

  #breakAfter(sent: number): void {
    const { close } = this.#fault;
    const broken = breakPoint(this.#fault);
    if (close !== undefined && (close.after ?? 0) === sent) {
      this.#isBroken = true;
      this.#actions.close(close.code, close.reason ?? '');
    } else if (typeof broken?.point === 'object' && 'events' in broken.point && broken.point.events === sent) {
      this.#isBroken = true;
      this.#actions.break(broken.mode);
    }
  }
}
