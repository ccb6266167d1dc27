import { CozeError } from '../errors/coze-error.js';
import { AsyncQueue } from '../lib/queue.js';
import type { AudioBytes } from '../realtime/speech-track.js';
import { loadWorklet, openContext } from '../voice/audio-context.js';
import { SpeechPlayer } from '../voice/speech-player.js';

/** Bytes of audio that may wait: eleven minutes of PCM16 at 24 kHz. */
const mostQueuedBytes = 2 ** 25;

/** Audio, or a call when the audio before it has sounded: all of it, or, for a mark, until the next piece begins. */
type PlaybackItem = AudioBytes | { readonly call: () => void; readonly isEnd: boolean };

/** What a playback consists of. */
export interface PlaybackOptions {
  /** The settings of `output_audio`: codec and sample rate. Default PCM16 at 24000 Hz. */
  readonly output?: unknown;
  /** Default: one of its own. */
  readonly context?: AudioContext | undefined;
  /** Called if a piece cannot be played. */
  readonly onError: (error: unknown) => void;
}

/**
 * Plays pieces in their order. A program need not wait for it: what comes faster than it sounds is kept, up to a limit.
 *
 * @throws CozeError where there is no Web Audio.
 */
export class Playback {
  readonly #queue = new AsyncQueue<PlaybackItem>();
  readonly #onError: (error: unknown) => void;
  readonly #release: () => void;
  readonly #opening: Promise<SpeechPlayer>;
  #player: SpeechPlayer | undefined;
  #marks: { readonly atMs: number; readonly call: () => void }[] = [];
  #bytes = 0;
  #volume = 1;
  #isPaused = false;
  #isBusy = false;
  /** Counts flushes: the item in hand was dropped if it has changed. */
  #flushes = 0;

  constructor({ output, context: given, onError }: PlaybackOptions) {
    const context = given ?? openContext();
    this.#onError = onError;
    this.#release = () => {
      if (given === undefined) void context.close();
    };
    this.#opening = this.#load(output, context);
    void this.#run();
  }

  /** True while audio sounds, or waits to. */
  get isPlaying(): boolean {
    return !this.#isPaused && (this.#isBusy || (this.#player?.speaker.queuedMs ?? 0) > 0);
  }

  set volume(volume: number) {
    this.#volume = volume;
    if (this.#player !== undefined) this.#player.speaker.volume = volume;
  }

  /** Plays a piece after those before. @throws CozeError if too much waits. */
  add(audio: AudioBytes): void {
    if (this.#bytes + audio.length > mostQueuedBytes)
      throw new CozeError('More than 32 MiB of audio wait to be played. Add less, or call interrupt() first.');
    this.#bytes += audio.length;
    this.#isBusy = true;
    this.#queue.push(audio);
  }

  /** Calls when the next piece begins to sound. */
  mark(call: () => void): void {
    this.#isBusy = true;
    this.#queue.push({ call, isEnd: false });
  }

  /** Calls when everything that was added has sounded. Not called if it was dropped. */
  end(call: () => void): void {
    this.#isBusy = true;
    this.#queue.push({ call, isEnd: true });
  }

  /** Drops what waits, with its calls. The sound ends at once, and a pause with it: what comes next is heard. */
  flush(): void {
    while (this.#queue.shift() !== undefined);
    this.#bytes = 0;
    this.#marks = [];
    this.#flushes += 1;
    this.#isBusy = false;
    this.#player?.flush();
    if (this.#isPaused) this.resume();
  }

  pause(): void {
    this.#isPaused = true;
    this.#player?.speaker.pause();
  }

  resume(): void {
    this.#isPaused = false;
    this.#player?.speaker.resume();
  }

  close(): void {
    this.flush();
    this.#queue.cut();
    this.#opening.then(
      (player) => player.close(),
      () => undefined,
    );
    this.#release();
  }

  /** Short audio would not tell that the worklet cannot be loaded. */
  async #load(output: unknown, context: AudioContext): Promise<SpeechPlayer> {
    const player = await SpeechPlayer.open(output, { context, onProgress: () => this.#progress() });
    try {
      await loadWorklet(context, undefined);
      return player;
    } catch (error) {
      player.close();
      throw error;
    }
  }

  async #run(): Promise<void> {
    try {
      const player = await this.#opening;
      this.#player = player;
      player.speaker.volume = this.#volume;
      if (this.#isPaused) player.speaker.pause();
    } catch (error) {
      this.#queue.cut();
      this.#isBusy = false;
      this.#onError(error);
      return;
    }
    for await (const item of this.#queue) await this.#handle(item, this.#player);
  }

  /** A piece that cannot be played is dropped, and reported. */
  async #handle(item: PlaybackItem, player: SpeechPlayer): Promise<void> {
    const flushes = this.#flushes;
    try {
      if ('call' in item) await this.#call(item, player);
      else await player.play(item);
    } catch (error) {
      if (flushes === this.#flushes) this.#onError(error);
    }
    if (flushes !== this.#flushes) return;
    if (!('call' in item)) this.#bytes -= item.length;
    if (this.#queue.length === 0) this.#isBusy = false;
  }

  async #call({ call, isEnd }: { readonly call: () => void; readonly isEnd: boolean }, player: SpeechPlayer) {
    const flushes = this.#flushes;
    if (isEnd) {
      await player.done();
      if (flushes === this.#flushes) call();
      return;
    }
    const { playedMs, queuedMs } = player.speaker;
    this.#marks.push({ atMs: playedMs + queuedMs, call });
    this.#progress();
  }

  /** More was played: calls the marks that it has reached. */
  #progress(): void {
    const playedMs = this.#player?.speaker.playedMs ?? 0;
    for (;;) {
      const [mark] = this.#marks;
      if (mark === undefined || mark.atMs > playedMs) return;
      this.#marks.shift();
      mark.call();
    }
  }
}
