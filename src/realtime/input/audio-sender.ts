import type { AudioConfig, InputAudioBufferAppendEvent } from '../../../generated/types/index.js';
import { pause, untilAborted } from '../../auth/wait.js';
import { encodeBase64 } from '../../audio/base64.js';
import { APIUserAbortError } from '../../errors/connection-errors.js';
import { CozeError } from '../../errors/coze-error.js';
import type { Pull } from '../pull.js';

/** How fast audio is sent. */
export interface AudioPace {
  /**
   * How many seconds of audio are sent in a second at most, so that a file does not flood the service: 1 is as fast as it
   * was spoken, Infinity as fast as the connection takes it. Audio in Opus, whose length is not known, always goes that
   * fast; live audio is never held up. Default 10.
   */
  readonly pace?: number | undefined;
}

/** The side of a session that audio goes to. */
interface AudioSink {
  send(event: InputAudioBufferAppendEvent): void;
  drain(): Promise<void>;
}

interface Sending extends AudioPace {
  /** What the audio is like. */
  readonly config: AudioConfig;
  readonly signal: AbortSignal;
}

/** How much audio goes into one event: long pieces are cut. */
const EVENT_MS = 100;
/** The same where one cannot tell how long the audio is, in bytes. */
const EVENT_BYTES = 4096;
const USUAL_PACE = 10;

/** @throws CozeError for a pace that is none. */
export function checkPace({ pace }: AudioPace): void {
  if (pace === undefined || (typeof pace === 'number' && pace > 0)) return;
  throw new CozeError('pace must be a number above 0: 1 is as fast as speech, Infinity as fast as the connection.');
}

/**
 * Sends audio to its end, never more than the connection takes, nor faster than its pace.
 *
 * @throws what the source or the session throws, and APIUserAbortError when the signal fires. The source is left then.
 */
export async function sendAudio(session: AudioSink, audio: Pull<Uint8Array>, sending: Sending): Promise<void> {
  const { config, signal, pace = USUAL_PACE } = sending;
  const rate = bytesPerSecond(config);
  const most = rate === undefined ? EVENT_BYTES : Math.max(1, Math.round((rate * EVENT_MS) / 1000));
  const start = performance.now();
  let sent = 0;
  try {
    for (;;) {
      const { done, value } = await untilAborted(audio.next(), signal, what);
      if (done === true || value === undefined) return;
      for (const piece of isPackets(config) ? [value] : piecesOf(value, most)) {
        if (signal.aborted) throw new APIUserAbortError(`${what}: aborted by the caller.`, { cause: signal.reason });
        session.send({ event_type: 'input_audio_buffer.append', data: { delta: encodeBase64(piece) } });
        await untilAborted(session.drain(), signal, what);
        sent += piece.length;
        const ahead = rate === undefined ? 0 : (sent * 1000) / rate / pace - (performance.now() - start);
        if (ahead > 0) await pause(ahead, signal, what);
      }
    }
  } catch (error) {
    audio.stop();
    throw error;
  }
}

const what = 'Sending the audio';

/** undefined for Opus, which has no fixed rate. */
function bytesPerSecond({ codec, sample_rate, channel = 1, bit_depth = 16 }: AudioConfig): number | undefined {
  if (codec === 'opus') return undefined;
  if (codec === 'g711a' || codec === 'g711u') return (sample_rate ?? 8000) * channel;
  return ((sample_rate ?? 24_000) * channel * bit_depth) / 8;
}

/** Opus without Ogg comes packet by packet, and must not be cut otherwise. */
export function isPackets({ codec, format }: AudioConfig): boolean {
  return codec === 'opus' && format !== 'ogg';
}

function* piecesOf(bytes: Uint8Array, most: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += most) yield bytes.subarray(at, at + most);
}
