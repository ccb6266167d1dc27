/** Web Audio and microphones for Node. The processors are the real ones: `render()` runs them, 128 frames at a time. */
import { onTestFinished, vi } from 'vitest';

const quantum = 128;

interface Processor {
  readonly port: FakePort;
  process(inputs: readonly Float32Array[][], outputs: readonly Float32Array[][]): boolean;
}

type ProcessorClass = new () => Processor;

/** One end of a message channel that delivers at once. */
class FakePort {
  onmessage: ((event: { readonly data: unknown }) => void) | null = null;
  other: FakePort | undefined;
  postMessage(data: unknown): void {
    this.other?.onmessage?.({ data });
  }
}

function channel(): readonly [FakePort, FakePort] {
  const ports = [new FakePort(), new FakePort()] as const;
  ports[0].other = ports[1];
  ports[1].other = ports[0];
  return ports;
}

class FakeNode {
  readonly context: FakeAudioContext;
  outputs: FakeNode[] = [];

  constructor(context: FakeAudioContext) {
    this.context = context;
    context.nodes.push(this);
  }

  get isConnected(): boolean {
    return this.outputs.length > 0;
  }

  connect(to: FakeNode): void {
    this.outputs.push(to);
  }

  disconnect(): void {
    this.outputs = [];
  }
}

class FakeGain extends FakeNode {
  readonly gain = { value: 1 };
}

class FakeSource extends FakeNode {
  readonly track: FakeTrack;
  constructor(context: FakeAudioContext, stream: FakeStream) {
    super(context);
    this.track = stream.track;
  }
}

let portOfNextProcessor = new FakePort();

export class FakeWorkletNode extends FakeNode {
  readonly port: FakePort;
  readonly processor: Processor;
  isRunning = true;
  /** All samples that it put out. */
  readonly output: number[] = [];

  readonly options: AudioWorkletNodeOptions | undefined;

  constructor(context: FakeAudioContext, name: string, options?: AudioWorkletNodeOptions) {
    super(context);
    this.options = options;
    if (context.state === 'closed')
      throw new DOMException("Failed to construct 'AudioWorkletNode': No execution context.", 'InvalidStateError');
    const processor = context.processors.get(name);
    if (processor === undefined) throw new DOMException(`There is no processor ${name}.`, 'InvalidStateError');
    [this.port, portOfNextProcessor] = channel();
    this.processor = new processor();
  }
}

export class FakeAudioContext extends EventTarget {
  static readonly opened: FakeAudioContext[] = [];
  readonly sampleRate: number;
  readonly nodes: FakeNode[] = [];
  readonly processors = new Map<string, ProcessorClass>();
  readonly destination = new FakeNode(this);
  readonly modules: string[] = [];
  state: AudioContextState = 'suspended';
  sinkId = '';
  resumes = 0;
  isResumable = true;
  isClosing = false;
  failsToLoad = false;
  listeners = 0;

  constructor({ sampleRate = 48_000 }: { readonly sampleRate?: number } = {}) {
    super();
    this.sampleRate = sampleRate;
    FakeAudioContext.opened.push(this);
  }

  readonly audioWorklet = {
    addModule: async (url: string): Promise<void> => {
      this.modules.push(url);
      if (this.failsToLoad) throw new DOMException('Refused by the policy.', 'AbortError');
      const wasClosed = this.state === 'closed';
      const text = await (await fetch(url)).text();
      if (!wasClosed && this.isClosing) throw new DOMException("Unable to load a worklet's module.", 'AbortError');
      class AudioWorkletProcessor {
        readonly port = portOfNextProcessor;
      }
      const register = (name: string, processor: ProcessorClass) => this.processors.set(name, processor);
      // oxlint-disable-next-line typescript/no-implied-eval -- the text of the worklet
      const run = new Function('AudioWorkletProcessor', 'registerProcessor', 'sampleRate', text);
      run(AudioWorkletProcessor, register, this.sampleRate);
    },
  };

  override addEventListener(...args: Parameters<EventTarget['addEventListener']>): void {
    this.listeners += 1;
    super.addEventListener(...args);
  }

  override removeEventListener(...args: Parameters<EventTarget['removeEventListener']>): void {
    this.listeners -= 1;
    super.removeEventListener(...args);
  }

  createGain(): FakeGain {
    return new FakeGain(this);
  }

  createMediaStreamSource(stream: FakeStream): FakeSource {
    if (stream.track.isForeign) throw new DOMException('Another sample rate.', 'NotSupportedError');
    return new FakeSource(this, stream);
  }

  change(state: AudioContextState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }

  async resume(): Promise<void> {
    this.resumes += 1;
    if (!this.isResumable || this.isClosing) throw new DOMException('Interrupted.', 'InvalidStateError');
    this.change('running');
  }

  async close(): Promise<void> {
    if (this.isClosing) throw new DOMException('Closed.', 'InvalidStateError');
    this.isClosing = true;
    this.change('closed');
  }

  async setSinkId(id: string): Promise<void> {
    if (this.state === 'closed') throw new DOMException('Closed.', 'InvalidStateError');
    if (id === 'gone') throw new DOMException('No such device.', 'NotFoundError');
    this.sinkId = id;
  }

  /** The processors, in the order in which they were made. */
  get worklets(): FakeWorkletNode[] {
    return this.nodes.filter((node) => node instanceof FakeWorkletNode);
  }

  /** What the speakers have played: the samples of the processors that lead to a gain. */
  get played(): number[] {
    return this.worklets.flatMap((node) => node.output);
  }

  /** Runs the processors, as a context that runs does. */
  render(milliseconds: number): void {
    if (this.state !== 'running') return;
    const count = Math.ceil((milliseconds * this.sampleRate) / 1000 / quantum);
    for (let index = 0; index < count; index += 1) for (const node of this.worklets) this.#run(node);
  }

  #run(node: FakeWorkletNode): void {
    if (!node.isRunning || !node.isConnected) return;
    const sources = this.nodes.filter((other) => other instanceof FakeSource && other.outputs.includes(node));
    const inputs = sources.map((source) => (source as FakeSource).track.read(quantum));
    const output = new Float32Array(quantum);
    node.isRunning = node.processor.process([inputs], [[output]]);
    if (node.outputs.some((to) => to instanceof FakeGain)) for (const sample of output) node.output.push(sample);
  }
}

/** A track of a microphone. It hears the samples of its device. */
export class FakeTrack extends EventTarget {
  readonly kind = 'audio';
  readonly label: string;
  readonly deviceId: string;
  enabled = true;
  readyState: MediaStreamTrackState = 'live';
  listeners = 0;
  isForeign = false;
  readonly #hears: () => number;

  constructor(device: FakeMicrophone, hears: () => number) {
    super();
    this.label = device.label;
    this.deviceId = device.deviceId;
    this.#hears = hears;
  }

  getSettings(): MediaTrackSettings {
    return { deviceId: this.deviceId };
  }

  stop(): void {
    this.readyState = 'ended';
  }

  /** Its device is gone. */
  unplug(): void {
    this.stop();
    this.dispatchEvent(new Event('ended'));
  }

  read(count: number): Float32Array {
    return Float32Array.from({ length: count }, () => (this.enabled ? this.#hears() : 0));
  }

  override addEventListener(...args: Parameters<EventTarget['addEventListener']>): void {
    this.listeners += 1;
    super.addEventListener(...args);
  }

  override removeEventListener(...args: Parameters<EventTarget['removeEventListener']>): void {
    this.listeners -= 1;
    super.removeEventListener(...args);
  }
}

class FakeStream {
  readonly track: FakeTrack;
  constructor([track]: readonly [FakeTrack]) {
    this.track = track;
  }
  getAudioTracks(): FakeTrack[] {
    return [this.track];
  }
}

interface FakeMicrophone {
  readonly deviceId: string;
  readonly label: string;
}

/** The devices of the system. */
export class FakeDevices extends EventTarget {
  microphones: FakeMicrophone[] = [
    { deviceId: 'default', label: 'Default' },
    { deviceId: 'headset', label: 'Headset' },
  ];
  speakers: FakeMicrophone[] = [{ deviceId: 'loud', label: 'Loud' }];
  tracks: FakeTrack[] = [];
  requests: MediaTrackConstraints[] = [];
  /** What getUserMedia rejects with. */
  error: unknown;
  /** Awaited before a microphone opens. */
  hold: Promise<void> | undefined;
  /** True for tracks that the context cannot record. */
  isForeign = false;
  listeners = 0;
  /** What the microphones hear, sample by sample. Silence after its end. */
  sound: readonly number[] = [];
  #at = 0;

  async getUserMedia({ audio }: { readonly audio: MediaTrackConstraints & { readonly deviceId?: { exact: string } } }) {
    this.requests.push(audio);
    await this.hold;
    if (this.error !== undefined) throw this.error;
    const id = audio.deviceId?.exact ?? 'default';
    const device = this.microphones.find(({ deviceId }) => deviceId === id) ?? this.microphones[0];
    if (device === undefined || (audio.deviceId !== undefined && device.deviceId !== id))
      throw new DOMException('None.', device === undefined ? 'NotFoundError' : 'OverconstrainedError');
    const track = new FakeTrack(device, () => this.sound[this.#at++] ?? 0);
    track.isForeign = this.isForeign;
    this.tracks.push(track);
    return new FakeStream([track]);
  }

  async enumerateDevices() {
    const list = (devices: FakeMicrophone[], kind: MediaDeviceKind) => devices.map((device) => ({ ...device, kind }));
    return [...list(this.microphones, 'audioinput'), ...list(this.speakers, 'audiooutput')];
  }

  /** Says something: samples from −1 to 1 at the rate of the context. */
  hear(samples: Iterable<number>): void {
    this.sound = [...samples];
    this.#at = 0;
  }

  change(): void {
    this.dispatchEvent(new Event('devicechange'));
  }

  override addEventListener(...args: Parameters<EventTarget['addEventListener']>): void {
    this.listeners += 1;
    super.addEventListener(...args);
  }

  override removeEventListener(...args: Parameters<EventTarget['removeEventListener']>): void {
    this.listeners -= 1;
    super.removeEventListener(...args);
  }
}

/** Gives a test the globals of a page. */
export function fakeAudio(): { readonly devices: FakeDevices; readonly page: EventTarget } {
  const devices = new FakeDevices();
  const page = new EventTarget();
  FakeAudioContext.opened.length = 0;
  vi.stubGlobal('AudioContext', FakeAudioContext);
  vi.stubGlobal('AudioWorkletNode', FakeWorkletNode);
  vi.stubGlobal('MediaStream', FakeStream);
  vi.stubGlobal('navigator', { mediaDevices: devices });
  vi.stubGlobal('document', page);
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  return { devices, page };
}

/** A context of the fakes as the one of the platform. */
export const asContext = (context: FakeAudioContext): AudioContext => context as unknown as AudioContext;

/** The context that was made last. */
export function lastContext(): FakeAudioContext {
  const context = FakeAudioContext.opened.at(-1);
  if (context === undefined) throw new Error('There is no context.');
  return context;
}

/** Frames of a sine from −1 to 1. */
export function sine(frequency: number, sampleRate: number, milliseconds: number, amplitude = 0.5): Float32Array {
  const length = Math.round((sampleRate * milliseconds) / 1000);
  return Float32Array.from({ length }, (_, at) => amplitude * Math.sin((2 * Math.PI * frequency * at) / sampleRate));
}
