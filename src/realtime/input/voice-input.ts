import type { AudioConfig, CreateChatWsReq, CreateChatWsRes } from '../../../generated/types/index.js';
import { untilAborted } from '../../auth/wait.js';
import { CozeError } from '../../errors/coze-error.js';
import { SocketStateError } from '../../errors/socket-errors.js';
import { whenAborted } from '../../streaming/signals.js';
import type { Pull } from '../pull.js';
import type { SocketSession } from '../session.js';
import { checkPace, sendAudio, type AudioPace } from './audio-sender.js';
import { openAudio, type AudioSource } from './audio-source.js';
import { identify } from './identify.js';

/** How audio is sent. */
export interface SendAudioOptions extends AudioPace {
  /** Ends the sending: it rejects with APIUserAbortError. The session goes on, with what was sent. */
  readonly signal?: AbortSignal | undefined;
}

/** The audio that goes into a chat. */
export class VoiceInput {
  readonly #session: SocketSession<CreateChatWsReq, CreateChatWsRes>;
  /** What the server was told. */
  #config: AudioConfig = {};
  #isBusy = false;

  constructor(session: SocketSession<CreateChatWsReq, CreateChatWsRes>) {
    this.#session = session;
  }

  configure(change: AudioConfig): void {
    this.#config = { ...this.#config, ...change };
  }

  async send(audio: AudioSource, { signal, pace }: SendAudioOptions): Promise<void> {
    checkPace({ pace });
    if (this.#isBusy) throw new CozeError('Other audio is being sent: wait for its end, or abort it with its signal.');
    this.#isBusy = true;
    const stop = new AbortController();
    let fault: { readonly error: unknown } | undefined;
    const end = (error: unknown): void => {
      fault = { error };
      stop.abort();
    };
    const letGo = this.#session.observe({ lost: end, ended: (_closed, error) => end(error) });
    let release = (): void => undefined;
    let source: Pull<Uint8Array> | undefined;
    try {
      release = whenAborted([signal], (reason) => stop.abort(reason));
      // A session that is over tells so here.
      await this.#session.drain();
      source = await openAudio(audio);
      const expected = { config: this.#config, isBinding: true };
      const known = await untilAborted(identify(source, expected), stop.signal, 'Reading the audio');
      await sendAudio(this.#session, known.audio, { config: known.config, pace, signal: stop.signal });
    } catch (error) {
      // Then the session is about to end, and says why.
      if (error instanceof SocketStateError) await this.#session.closed;
      throw fault === undefined ? error : fault.error;
    } finally {
      this.#isBusy = false;
      letGo();
      release();
      source?.stop();
    }
  }
}
