import { encodeBase64 } from '../audio/base64.js';
import { SocketQueueFullError } from '../errors/socket-errors.js';
import type { SocketState } from '../realtime/events.js';

/** Bytes that may wait in the socket: a second and a half of PCM at 48 kHz, as base64. Beyond, live audio is dropped. */
const mostUploading = 196_608;

/** What is read of a session. */
interface UploadSession {
  readonly state: SocketState;
  readonly bufferedAmount: number;
  readonly logid: string | undefined;
}

/** Where the audio of a microphone goes. */
export interface UploadParts {
  readonly session: UploadSession;
  /** Sends a piece of audio, as base64. */
  readonly send: (delta: string) => void;
  /** Called each time the connection becomes too slow, and if a piece cannot be sent. */
  readonly onError: (error: unknown) => void;
}

/** Sends live audio. While the session reconnects, or is slower than the microphone, it is dropped. */
export class AudioUpload {
  readonly #parts: UploadParts;
  #isCongested = false;

  constructor(parts: UploadParts) {
    this.#parts = parts;
  }

  send(audio: ArrayBuffer): void {
    const { session, send, onError } = this.#parts;
    if (session.state !== 'open' || !this.#hasRoom()) return;
    try {
      send(encodeBase64(new Uint8Array(audio)));
    } catch (error) {
      onError(error);
    }
  }

  #hasRoom(): boolean {
    const { session, onError } = this.#parts;
    const wasCongested = this.#isCongested;
    this.#isCongested = session.bufferedAmount > mostUploading;
    if (this.#isCongested && !wasCongested) {
      const message = 'The connection is too slow: audio of the microphone is dropped until it catches up.';
      onError(new SocketQueueFullError(message, { logid: session.logid }));
    }
    return !this.#isCongested;
  }
}
