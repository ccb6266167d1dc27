import type { AudioConfig } from '../../../generated/types/index.js';
import { joined } from '../../audio/format.js';
import type { Pull } from '../pull.js';
import { audioKind, type AudioKind, type Expectation } from './audio-kind.js';

/** Audio of which one knows what it is. */
export interface IdentifiedAudio {
  readonly config: AudioConfig;
  /** What is to be sent of it. */
  readonly audio: Pull<Uint8Array>;
}

/** Reads so much of a source that one can tell what it is. */
export async function identify(source: Pull<Uint8Array>, expected: Expectation): Promise<IdentifiedAudio> {
  let start = new Uint8Array();
  let whole = false;
  for (;;) {
    const kind = audioKind(start, whole, expected);
    if (kind !== undefined) return { config: kind.config, audio: trimmed(start, source, kind) };
    const { done, value } = await source.next();
    if (done === true || value === undefined) whole = true;
    else start = joined(start, value);
  }
}

/** The source from where its audio begins to where it ends. */
function trimmed(start: Uint8Array, rest: Pull<Uint8Array>, { skip, length = Infinity }: AudioKind): Pull<Uint8Array> {
  let first: Uint8Array | undefined = start.subarray(skip);
  let left = length;
  return {
    async next() {
      if (left <= 0) return { done: true };
      const { done, value } = first === undefined ? await rest.next() : { done: false, value: first };
      first = undefined;
      if (done === true || value === undefined) return { done: true };
      const bytes = value.subarray(0, left);
      left -= bytes.length;
      return { done: false, value: bytes };
    },
    stop: () => rest.stop(),
  };
}
