import type { Ending, Fault } from './fault.js';
import { breakPoint } from './faulty-response.js';

/** What a server can do to a socket that is open. */
export interface SocketEnd {
  /** Sends a message: text, or a binary one. */
  readonly send: (message: string | Uint8Array) => void;
  readonly close: (code: number, reason: string) => void;
  readonly breakOff: (ending: Ending) => void;
}

/** An event as it is sent. */
export interface SocketEvent {
  readonly event_type: string;
  readonly id: string;
  readonly data?: unknown;
  readonly detail: object;
}

/** The events that end a turn. */
const TERMINATORS = [
  'conversation.chat.completed',
  'speech.audio.completed',
  'transcriptions.message.completed',
  'simult_interpretation.message.completed',
];

/** Sends the events of a socket, well or as a fault wants it. */
export class FaultySender {
  readonly #end: SocketEnd;
  readonly #fault: Fault;
  #sent = 0;
  #isOver = false;

  constructor(end: SocketEnd, fault: Fault) {
    this.#end = end;
    this.#fault = fault;
    this.#breakAt(0);
  }

  send(event: SocketEvent): void {
    const { malformed, dropTerminator } = this.#fault;
    if (this.#isOver || (dropTerminator === true && TERMINATORS.includes(event.event_type))) return;
    if (malformed?.at === this.#sent) this.#end.send('text' in malformed ? malformed.text : malformed.bytes);
    this.#end.send(JSON.stringify(event));
    this.#sent += 1;
    this.#breakAt(this.#sent);
  }

  #breakAt(sent: number): void {
    const { close } = this.#fault;
    const broken = breakPoint(this.#fault);
    if (close !== undefined && (close.after ?? 0) === sent) {
      this.#isOver = true;
      this.#end.close(close.code, close.reason ?? '');
    } else if (typeof broken?.point === 'object' && 'events' in broken.point && broken.point.events === sent) {
      this.#isOver = true;
      this.#end.breakOff(broken.ending);
    }
  }
}
