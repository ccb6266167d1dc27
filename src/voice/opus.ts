import { float32ToPcm16 } from '../audio/pcm16.js';
import type { Failure } from '../lib/queue.js';
import type { AudioBytes } from '../realtime/speech-track.js';

/** Microseconds of an Opus packet of 20 ms, the usual length. */
const frameDuration = 20_000;
/** The rate at which every decoder of Opus can put out audio, in Hz. */
const opusOutputRate = 48_000;

/** Encodes mono PCM16 to packets of Opus, with the encoder of the browser. */
export class OpusEncoder {
  readonly #encoder: AudioEncoder;
  readonly #sampleRate: number;
  /** Microseconds of the audio so far. */
  #time = 0;

  private constructor(encoder: AudioEncoder, sampleRate: number) {
    this.#encoder = encoder;
    this.#sampleRate = sampleRate;
  }

  /** Returns undefined if the browser cannot encode Opus at this rate. */
  static async open(
    sampleRate: number,
    onPacket: (packet: AudioBytes) => void,
    onError: (error: unknown) => void,
  ): Promise<OpusEncoder | undefined> {
    if (typeof AudioEncoder !== 'function') return undefined;
    const config = { codec: 'opus', sampleRate, numberOfChannels: 1, bitrate: 32_000, opus: { frameDuration } };
    const { supported } = await AudioEncoder.isConfigSupported(config);
    if (supported !== true) return undefined;
    const encoder = new AudioEncoder({
      output(chunk) {
        const packet = new Uint8Array(chunk.byteLength);
        chunk.copyTo(packet);
        onPacket(packet);
      },
      error: onError,
    });
    encoder.configure(config);
    return new OpusEncoder(encoder, sampleRate);
  }

  encode(pcm: AudioBytes): void {
    if (pcm.length === 0 || this.#encoder.state !== 'configured') return;
    const sampleRate = this.#sampleRate;
    const numberOfFrames = pcm.length / 2;
    const data = new AudioData({
      format: 's16',
      sampleRate,
      numberOfFrames,
      numberOfChannels: 1,
      timestamp: this.#time,
      data: pcm,
    });
    this.#time += Math.round((numberOfFrames * 1_000_000) / sampleRate);
    this.#encoder.encode(data);
    data.close();
  }

  close(): void {
    if (this.#encoder.state !== 'closed') this.#encoder.close();
  }
}

/** Decodes packets of Opus to mono PCM16 at 48 kHz, with the decoder of the browser. */
export class OpusDecoder {
  readonly sampleRate = opusOutputRate;
  #decoder = this.#open();
  #decoded: AudioBytes[] = [];
  #time = 0;
  #fault: Failure | undefined;

  /** Adds a packet. @returns the audio that is ready, which may be that of packets before. @throws the error of the decoder. */
  decode(packet: AudioBytes): AudioBytes[] {
    if (this.#fault !== undefined) throw this.#fault.error;
    this.#decoder.decode(new EncodedAudioChunk({ type: 'key', timestamp: this.#time, data: packet }));
    this.#time += frameDuration;
    return this.#take();
  }

  /** Returns the rest of the audio. */
  async end(): Promise<AudioBytes[]> {
    await this.#decoder.flush();
    return this.#take();
  }

  /** Begins again: drops the audio that is not decoded yet, and an error. */
  reset(): void {
    this.close();
    this.#fault = undefined;
    this.#decoded = [];
    this.#decoder = this.#open();
  }

  close(): void {
    if (this.#decoder.state !== 'closed') this.#decoder.close();
  }

  #open(): AudioDecoder {
    const decoder = new AudioDecoder({
      output: (data) => {
        if (decoder === this.#decoder) this.#decoded.push(pcmOf(data));
        data.close();
      },
      error: (error) => {
        if (decoder === this.#decoder) this.#fault = { error };
      },
    });
    decoder.configure({ codec: 'opus', sampleRate: opusOutputRate, numberOfChannels: 1 });
    return decoder;
  }

  #take(): AudioBytes[] {
    const decoded = this.#decoded;
    this.#decoded = [];
    return decoded;
  }
}

function pcmOf(data: AudioData): AudioBytes {
  const samples = new Float32Array(data.numberOfFrames);
  data.copyTo(samples, { planeIndex: 0, format: 'f32-planar' });
  return float32ToPcm16(samples);
}
