import { joinBytes } from '../../src/for-local-server.js';
import { badRequest } from '../http/response.js';
import { OggPackets, startsWithText } from './ogg-packets.js';

/** The sample rate of the stand-in, in Hz. */
const OPUS_STAND_IN_RATE = 8_000;
const STAND_IN_HERTZ = 440;
const STAND_IN_AMPLITUDE = 0.1;
/** A frame of silence has at most this many bytes. */
const SILENT_BYTES = 2;
/** The longest packet that RFC 6716 allows. */
const MAX_MS = 120;

/** Milliseconds of a frame by the kinds of RFC 6716, section 3.1: SILK, hybrid, CELT. */
const SILK_MS = [10, 20, 40, 60];
const HYBRID_MS = [10, 20];
const CELT_MS = [2.5, 5, 10, 20];

/**
 * Opus, which this server does not decode: the first bytes of a packet tell how long it is and whether it is silent. A tone of
 * that length, or silence, stands in for it, so that speech starts and ends as it does in the packets.
 */
export class OpusInput {
  readonly sampleRate = OPUS_STAND_IN_RATE;

  /** @param packet - one packet of Opus. */
  push(packet: Uint8Array): Uint8Array {
    const { milliseconds, isSilent } = readPacket(packet);
    const pcm = new Int16Array((milliseconds * OPUS_STAND_IN_RATE) / 1000);
    const turn = (2 * Math.PI * STAND_IN_HERTZ) / OPUS_STAND_IN_RATE;
    const peak = isSilent ? 0 : STAND_IN_AMPLITUDE * 0x7fff;
    return new Uint8Array(pcm.map((_, index) => peak * Math.sin(turn * index)).buffer);
  }
}

/** Opus in Ogg. The pieces may end anywhere. */
export class OggInput {
  readonly sampleRate = OPUS_STAND_IN_RATE;
  readonly #pages = new OggPackets();
  readonly #opus = new OpusInput();
  #isOpus = false;

  push(bytes: Uint8Array): Uint8Array {
    const pcm: Uint8Array[] = [];
    for (const packet of this.#pages.push(bytes)) {
      if (startsWithText(packet, 'OpusHead')) this.#isOpus = true;
      else if (!this.#isOpus) throw badRequest('Invalid event: data.delta: This Ogg file does not start with Opus.');
      else if (!startsWithText(packet, 'OpusTags')) pcm.push(this.#opus.push(packet));
    }
    return joinBytes(pcm);
  }
}

interface OpusPacket {
  readonly milliseconds: number;
  readonly isSilent: boolean;
}

/** @throws RequestError with code 4000 for bytes that are no packet. */
function readPacket(packet: Uint8Array): OpusPacket {
  const [contents, count = 0] = packet;
  if (contents === undefined) throw wrongPacket('it is empty');
  const frames = [1, 2, 2, count & 0x3f][contents & 3] ?? 0;
  const milliseconds = frames * frameLength(contents >> 3);
  if (frames === 0 || milliseconds > MAX_MS) throw wrongPacket(`it has ${frames} frames, ${milliseconds} ms`);
  return { milliseconds, isSilent: (packet.byteLength - 1) / frames <= SILENT_BYTES };
}

function frameLength(kind: number): number {
  if (kind < 12) return SILK_MS[kind % 4] ?? 0;
  return (kind < 16 ? HYBRID_MS[kind % 2] : CELT_MS[kind % 4]) ?? 0;
}

const wrongPacket = (problem: string) =>
  badRequest(`Invalid event: data.delta: This is no packet of Opus: ${problem}.`);
