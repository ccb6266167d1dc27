import { CozeError } from '../errors/coze-error.js';
import { addListener } from './add-listener.js';
import { workletSource } from './worklet-source.js';

/** The AudioContext of the browser. For programs that are compiled without its declarations, any object. */
export type PageAudioContext = typeof globalThis extends { AudioContext: { prototype: infer Context } }
  ? Context
  : object;

/** A context that is kept running until it is released. */
interface HeldContext {
  readonly context: AudioContext;
  readonly release: () => void;
}

const workletLoads = new WeakMap<BaseAudioContext, Promise<void>>();

/** What a page does that may let a context run: browsers refuse it without a gesture, and phones stop it in the background. */
const occasions = ['pointerdown', 'keydown', 'touchend', 'visibilitychange'];

/**
 * A context that runs, or will as soon as the browser allows it.
 *
 * Call it within a click: elsewhere browsers create a context that is suspended.
 *
 * @throws CozeError where there is no Web Audio.
 */
export function openContext(): AudioContext {
  if (typeof AudioContext !== 'function') throw new CozeError('No AudioContext: voice needs a page.');
  return new AudioContext({ latencyHint: 'interactive' });
}

export const contextClosed = (): CozeError => new CozeError('The AudioContext was closed.');

/** The error to report for one of something that needs a context: browsers tell in many ways that it was closed. */
export const contextError = (context: BaseAudioContext, error: unknown): unknown =>
  context.state === 'closed' ? contextClosed() : error;

/**
 * Keeps a context running: resumes it now, whenever its state changes (iOS sets `interrupted` during a phone call), and when
 * the user returns to the page or touches it.
 *
 * @param given - the context of the caller. Default: one that is opened.
 * @returns the context, and what ends this. It closes only the context that it has opened.
 */
export function holdContext(given: AudioContext | undefined): HeldContext {
  const context = given ?? openContext();
  const resume = (): void => {
    // Refused until the interruption ends or the user does something: then it is tried again.
    if (context.state !== 'running') context.resume().catch(() => undefined);
  };
  const removers = [addListener(context, 'statechange', resume)];
  if (typeof document !== 'undefined')
    removers.push(...occasions.map((occasion) => addListener(document, occasion, resume)));
  resume();
  const release = (): void => {
    removers.forEach((remove) => remove());
    if (given === undefined && context.state !== 'closed') void context.close();
  };
  return { context, release };
}

/** The level of 16-bit samples in dBFS, from the mean of their squares. */
export const levelOf = (power: number): number => 10 * Math.log10(power / 2 ** 30);

/**
 * Loads the processors into a context, once for each.
 *
 * @param url - the address of `worklet.js`. Default: a blob with the same content.
 * @throws CozeError if they cannot be loaded, for example because the page forbids blobs.
 */
export function loadWorklet(context: BaseAudioContext, url: string | undefined): Promise<void> {
  const loaded =
    workletLoads.get(context) ??
    addModule(context, url).catch((cause: unknown) => {
      workletLoads.delete(context);
      const message = 'The audio worklet cannot be loaded: set workletUrl to coze-client/voice/worklet.js.';
      throw new CozeError(message, { cause });
    });
  workletLoads.set(context, loaded);
  return loaded;
}

async function addModule(context: BaseAudioContext, given: string | undefined): Promise<void> {
  const url = given ?? URL.createObjectURL(new Blob([workletSource], { type: 'text/javascript' }));
  try {
    await context.audioWorklet.addModule(url);
  } finally {
    if (given === undefined) URL.revokeObjectURL(url);
  }
}
