/** Opus counts its samples as if there were 48000 a second, whatever it was made from. */
export const OPUS_RATE = 48_000;

const SILK_MS = [10, 20, 40, 60];
const HYBRID_MS = [10, 20];
const CELT_MS = [2.5, 5, 10, 20];

/** How many samples a packet holds, by its first bytes (RFC 6716, section 3.1). */
export function opusSamples(packet: Uint8Array): number {
  const [head, count = 0] = packet;
  if (head === undefined) return 0;
  const config = head >> 3;
  const lengths = config < 12 ? SILK_MS : config < 16 ? HYBRID_MS : CELT_MS;
  const milliseconds = lengths[config % lengths.length] ?? 0;
  const code = head & 3;
  const frames = code === 0 ? 1 : code === 3 ? count & 63 : 2;
  return (frames * milliseconds * OPUS_RATE) / 1000;
}
