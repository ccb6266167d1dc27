const text = (value: string): number[] => [...new TextEncoder().encode(value)];

const u16 = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff];

export const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(Math.floor(value / 0x1_0000))];

/** A chunk with its padding byte. `size` is the length in its header, for chunks with a wrong one. */
export function chunk(id: string, contents: readonly number[], size = contents.length): number[] {
  return [...text(id), ...u32(size), ...contents, ...(contents.length % 2 === 1 ? [0] : [])];
}

/** A WAV file with the chunks. `size` is the length in its header, for files with a wrong one. */
export function riff(chunks: readonly (readonly number[])[], size?: number): Uint8Array {
  const body = [...text('WAVE'), ...chunks.flat()];
  return Uint8Array.from([...text('RIFF'), ...u32(size ?? body.length), ...body]);
}

export interface Fmt {
  readonly tag?: number;
  readonly channels?: number;
  readonly sampleRate?: number;
  readonly bitDepth?: number;
  readonly block?: number;
  readonly extra?: readonly number[];
}

/** A `fmt ` chunk: by default of mono PCM16 at 24 kHz. */
export function fmt({ tag = 1, channels = 1, sampleRate = 24_000, bitDepth = 16, ...rest }: Fmt = {}): number[] {
  const { block = (channels * bitDepth) / 8, extra = [] } = rest;
  return chunk('fmt ', [
    ...u16(tag),
    ...u16(channels),
    ...u32(sampleRate),
    ...u32(sampleRate * block),
    ...u16(block),
    ...u16(bitDepth),
    ...extra,
  ]);
}

const TAG_GUID_END = [0x00, 0x00, 0x00, 0x00, 0x10, 0x00, 0x80, 0x00, 0x00, 0xaa, 0x00, 0x38, 0x9b, 0x71];

/** The extension of a `fmt ` chunk whose tag is WAVE_FORMAT_EXTENSIBLE. */
export function extension(tag: number, validBits: number, guidEnd: readonly number[] = TAG_GUID_END): number[] {
  return [...u16(22), ...u16(validBits), ...u32(0b11), ...u16(tag), ...guidEnd];
}
