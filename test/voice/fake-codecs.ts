/** WebCodecs for Node: a "packet" of Opus is the PCM16 itself. */
import { onTestFinished, vi } from 'vitest';

class FakeChunk {
  readonly #bytes: Uint8Array;
  constructor({ data }: { readonly data: Uint8Array }) {
    this.#bytes = data;
  }
  get byteLength(): number {
    return this.#bytes.length;
  }
  copyTo(target: Uint8Array): void {
    target.set(this.#bytes);
  }
  get samples(): Int16Array<ArrayBuffer> {
    return new Int16Array(Uint8Array.from(this.#bytes).buffer);
  }
}

class FakeAudioData {
  readonly init: AudioDataInit;
  isClosed = false;
  constructor(init: AudioDataInit) {
    this.init = init;
    FakeAudioData.all.push(this);
  }
  static readonly all: FakeAudioData[] = [];
  get numberOfFrames(): number {
    return this.init.numberOfFrames;
  }
  copyTo(target: Float32Array): void {
    const samples = this.init.data as unknown as Int16Array;
    for (const [at, sample] of samples.entries()) target[at] = sample / 32_768;
  }
  close(): void {
    this.isClosed = true;
  }
}

interface Callbacks<T> {
  readonly output: (item: T) => void;
  readonly error: (error: unknown) => void;
}

class FakeEncoder {
  static readonly all: FakeEncoder[] = [];
  static supports = true;
  static async isConfigSupported(): Promise<{ readonly supported: boolean }> {
    return { supported: FakeEncoder.supports };
  }
  readonly callbacks: Callbacks<FakeChunk>;
  config: AudioEncoderConfig | undefined;
  state: CodecState = 'unconfigured';
  constructor(callbacks: Callbacks<FakeChunk>) {
    this.callbacks = callbacks;
    FakeEncoder.all.push(this);
  }
  configure(config: AudioEncoderConfig): void {
    this.config = config;
    this.state = 'configured';
  }
  encode({ init }: FakeAudioData): void {
    this.callbacks.output(new FakeChunk({ data: new Uint8Array(init.data as unknown as Uint8Array) }));
  }
  close(): void {
    this.state = 'closed';
  }
}

/** Puts its output out in a later task, as decoders do. */
class FakeDecoder {
  static readonly all: FakeDecoder[] = [];
  readonly callbacks: Callbacks<FakeAudioData>;
  state: CodecState = 'unconfigured';
  #waiting: FakeChunk[] = [];
  constructor(callbacks: Callbacks<FakeAudioData>) {
    this.callbacks = callbacks;
    FakeDecoder.all.push(this);
  }
  configure(): void {
    this.state = 'configured';
  }
  decode(chunk: FakeChunk): void {
    this.#waiting.push(chunk);
    setTimeout(() => this.#putOut());
  }
  async flush(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    if (this.state === 'closed') throw new DOMException('Closed.', 'AbortError');
    this.#putOut();
  }
  /** Also after it was closed: what was on its way. */
  #putOut(): void {
    for (const { samples } of this.#waiting.splice(0))
      this.callbacks.output(
        new FakeAudioData({
          format: 's16',
          sampleRate: 48_000,
          numberOfChannels: 1,
          numberOfFrames: samples.length,
          timestamp: 0,
          data: samples,
        }),
      );
  }
  close(): void {
    this.state = 'closed';
  }
}

/** Gives a test the codecs of a page. */
export function fakeCodecs() {
  FakeEncoder.all.length = 0;
  FakeDecoder.all.length = 0;
  FakeAudioData.all.length = 0;
  FakeEncoder.supports = true;
  vi.stubGlobal('AudioEncoder', FakeEncoder);
  vi.stubGlobal('AudioDecoder', FakeDecoder);
  vi.stubGlobal('AudioData', FakeAudioData);
  vi.stubGlobal('EncodedAudioChunk', FakeChunk);
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  return { FakeEncoder, FakeDecoder, FakeAudioData };
}
