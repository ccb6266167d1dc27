import type { Transform } from 'node:stream';
import { isCozeError, missingFile } from '../../errors/coze-error.js';
import { LazyChunk } from '../../lib/lazy-chunk.js';
import { codingFault } from '../fetch-fault.js';
import { TransportError, type BodySink } from '../transport.js';
import type { ByteFlow } from './body.node.js';

/** The decoder of Node 22 takes a body of zstd that was cut off for a complete one. */
const hasZstd = Number.parseInt(process.versions.node, 10) >= 24;

const knownCodings: ReadonlySet<string> = new Set(['gzip', 'x-gzip', 'deflate', 'br', ...(hasZstd ? ['zstd'] : [])]);

/** The header of requests. Not zstd: a server may send it, but nothing tells if this runtime has a decoder until it is loaded. */
export const acceptedCodings = 'gzip, deflate, br';

const zlibChunk = new LazyChunk(() => import('./zlib.node.js'), missingFile);

/** More codings only help an attacker. */
const mostCodings = 5;

/** Undoes the `content-encoding` of a body. With an unknown coding, the body is left as it is, as fetch does. */
export function decoded(source: ByteFlow, contentEncoding: string | undefined): ByteFlow {
  if (contentEncoding === undefined) return source;
  const codings = contentEncoding
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
  if (codings.length > mostCodings || !codings.every((coding) => knownCodings.has(coding))) return source;
  return codings.reduceRight<ByteFlow>((inner, coding) => new Decoder(inner, coding), source);
}

/** Decodes one coding. A chunk is accepted when the one before it is decoded and was taken. */
class Decoder implements ByteFlow, BodySink {
  readonly #source: ByteFlow;
  readonly #coding: string;
  #receiver: BodySink | undefined;
  /** Made for the first chunk: an empty body has no coding. */
  #stream: Promise<Transform> | undefined;
  #transform: Transform | undefined;
  #isPaused = false;
  /** Chunks that are being decoded. */
  #pending = 0;
  #isEnded = false;
  #fault: TransportError | undefined;

  constructor(source: ByteFlow, coding: string) {
    this.#source = source;
    this.#coding = coding;
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
    this.#decode(bytes).catch((cause: unknown) => {
      const explanation = isCozeError(cause) ? cause.message : undefined;
      this.#fail(new TransportError(cause, { sent: true, explanation }));
    });
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
    const { decoderOf } = await zlibChunk.load();
    const transform = decoderOf(this.#coding, firstByte);
    transform.on('data', (bytes: Uint8Array) => {
      this.#receiver?.onBytes(bytes);
      this.#advance();
    });
    transform.on('end', () => this.#end(undefined));
    transform.on('error', (cause: NodeJS.ErrnoException) => {
      this.#fail(
        new TransportError(cause, { sent: true, code: cause.code, ...codingFault(cause.code ?? 'see cause') }),
      );
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

  #fail(fault: TransportError): void {
    this.#end(fault);
    this.#source.drop();
  }

  #end(fault: TransportError | undefined): void {
    const receiver = this.#receiver;
    this.#receiver = undefined;
    receiver?.onEnd(fault);
  }
}
