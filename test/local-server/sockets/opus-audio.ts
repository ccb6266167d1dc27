/** Packets of Opus as an encoder makes them, as far as their first bytes and their lengths tell. */

/** A packet of 20 ms of sound: one frame of CELT. */
export const soundPacket = (): Uint8Array => new Uint8Array(60).fill(0x5a).fill(0xf8, 0, 1);

/** The packet by which encoders send 20 ms of silence. */
export const silentPacket = (): Uint8Array => Uint8Array.of(0xf8, 0xff, 0xfe);

export const packets = (count: number, make: () => Uint8Array): Uint8Array[] => Array.from({ length: count }, make);

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** An Ogg file with Opus. `perPage` packets share a page. */
export function oggFile(audio: readonly Uint8Array[], { perPage = 50, head = 'OpusHead' } = {}): Uint8Array {
  const pages = [[ascii(head.padEnd(19, '\0'))], [ascii('OpusTags'.padEnd(300, 'x'))]];
  for (let start = 0; start < audio.length; start += perPage) pages.push(audio.slice(start, start + perPage));
  return new Uint8Array(Buffer.concat(pages.map(oggPage)));
}

/** A page with whole packets. */
export function oggPage(page: readonly Uint8Array[]): Uint8Array {
  const lacing = page.flatMap(({ byteLength }) => [
    ...Array.from({ length: Math.floor(byteLength / 255) }, () => 255),
    byteLength % 255,
  ]);
  return new Uint8Array(
    Buffer.concat([ascii('OggS'), new Uint8Array(22), Uint8Array.of(lacing.length, ...lacing), ...page]),
  );
}
