import type { Transform } from 'node:stream';
import { TransportError, type BodySink } from '../transport.js';
import type { ByteSource } from './body.node.js';

type Zlib = typeof import('node:zlib');
type MakeDecoder = (zlib: Zlib, firstByte: number | undefined) => Transform;

// Each decoder gives what it has after every chunk, so that the events of a stream do not wait. The flush at the end is
// the strict one: a body that was cut off is an error.
const gunzip: MakeDecoder = (zlib) => zlib.createGunzip({ flush: zlib.constants.Z_SYNC_FLUSH });
const makers: Readonly<Record<string, MakeDecoder>> = {
  gzip: gunzip,
  'x-gzip': gunzip,
  // Some servers leave out the header of zlib, whose first byte ends with 8.
  deflate: (zlib, firstByte = 0) => {
    const create = (firstByte & 0x0f) === 8 ? zlib.createInflate : zlib.createInflateRaw;
    return create({ flush: zlib.constants.Z_SYNC_FLUSH });
  },
  br: (zlib) => zlib.createBrotliDecompress({ flush: zlib.constants.BROTLI_OPERATION_FLUSH }),
};

/** The header of requests. */
export const acceptedCodings = 'gzip, deflate, br';

/** More codings only help an attacker. */
const mostCodings = 5;

/** Undoes the `content-encoding` of a body. With an unknown coding, the body is left as it is, as fetch does. */
export function decoded(source: ByteSource, contentEncoding: string | undefined): ByteSource {
  if (contentEncoding === undefined) return source;
  const codings = contentEncoding.toLowerCase().split(/\s*,\s*/);
  if (codings.length > mostCodings) return source;
  const decoders: MakeDecoder[] = [];
  for (const coding of codings) {
    const make = Object.hasOwn(makers, coding) ? makers[coding] : undefined;
    if (make !== undefined) decoders.unshift(make);
    else if (coding !== 'identity' && coding !== '') return source;
  }
  return decoders.reduce<ByteSource>((inner, make) => new Decoder(inner, make), source);
}

/** Decodes one coding. A chunk is accepted when the one before it is decoded and was taken. */
class Decoder implements ByteSource, BodySink {
  readonly #source: ByteSource;
  readonly #make: MakeDecoder;
  #receiver: BodySink | undefined;
  /** Made for the first chunk: an empty body has no coding. */
  #stream: Promise<Transform> | undefined;
  #transform: Transform | undefined;
  #isPaused = false;
  /** Chunks that are being decoded. */
  #pending = 0;
  #isEnded = false;
  #fault: TransportError | undefined;

  constructor(source: ByteSource, make: MakeDecoder) {
    this.#source = source;
    this.#make = make;
  }

  start(receiver: BodySink): void {
    this.#receiver = receiver;
    this.#source.start(this);
  }

  pause(): void {
    this.#isPaused = true;
    this.#transform?.pause();
  }

  resume(): void {
    this.#isPaused = false;
    this.#transform?.resume();
  }

  drop(): void {
    this.#receiver = undefined;
    this.#transform?.destroy();
    this.#source.drop();
  }

  onBytes(bytes: Uint8Array): void {
    this.#pending++;
    this.#source.pause();
    void this.#decode(bytes);
  }

  onEnd(fault: TransportError | undefined): void {
    this.#isEnded = true;
    this.#fault = fault;
    this.#advance();
  }

  async #decode(bytes: Uint8Array): Promise<void> {
    const transform = await (this.#stream ??= this.#open(bytes[0]));
    transform.write(bytes, () => {
      this.#pending--;
      this.#advance();
    });
  }

  async #open(firstByte: number | undefined): Promise<Transform> {
    const transform = this.#make(await import('node:zlib'), firstByte);
    transform.on('data', (bytes: Uint8Array) => {
      this.#receiver?.onBytes(bytes);
      this.#advance();
    });
    transform.on('end', () => this.#end(undefined));
    transform.on('error', (cause: NodeJS.ErrnoException) => {
      this.#end(new TransportError(cause, { sent: true, code: cause.code }));
      this.#source.drop();
    });
    if (this.#isPaused) transform.pause();
    this.#transform = transform;
    if (this.#receiver === undefined) transform.destroy();
    return transform;
  }

  /** Accepts the next chunk, or ends, when everything before is decoded. */
  #advance(): void {
    if (this.#pending > 0) return;
    const transform = this.#transform;
    if (!this.#isEnded) this.#source.resume();
    else if (transform === undefined) this.#end(this.#fault);
    else if (this.#fault === undefined) transform.end();
    // What was decoded is delivered before the fault.
    else if (transform.readableLength === 0) this.#end(this.#fault);
  }

  #end(fault: TransportError | undefined): void {
    const receiver = this.#receiver;
    this.#receiver = undefined;
    receiver?.onEnd(fault);
  }
}
