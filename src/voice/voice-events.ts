import { checkOneOf } from '../errors/check.js';
import type { AudioDevice } from './devices.js';

/**
 * What happens in a call:
 *
 * - `listening`: neither the user nor the bot speaks.
 * - `hearing`: the user speaks.
 * - `thinking`: the bot prepares its answer.
 * - `speaking`: the answer is played.
 * - `reconnecting`: the connection was lost, and the session opens another one. The microphone stays open.
 * - `closed`: the call has ended.
 */
export type VoiceState = 'listening' | 'hearing' | 'thinking' | 'speaking' | 'reconnecting' | 'closed';

/** The text of what the user or the bot says. */
export interface VoiceCaption {
  readonly role: 'user' | 'assistant';
  /**
   * All of it so far: it replaces the caption before. Of the user, what was recognized; of the bot, the sentences that have
   * begun to sound. After an interruption, only what was spoken before it.
   */
  readonly text: string;
  /** True if it does not change any more. */
  readonly final: boolean;
  /** True if the bot was interrupted. */
  readonly interrupted: boolean;
}

/** The loudness in dBFS: 0 at full scale, -Infinity for silence. */
export interface VoiceLevel {
  readonly input: number;
  readonly output: number;
}

/** The devices of the system, and the microphone in use. */
export interface VoiceDevices {
  readonly microphone: AudioDevice;
  readonly microphones: readonly AudioDevice[];
  readonly speakers: readonly AudioDevice[];
}

/** The events of a call by name, with what their listeners get. */
export interface VoiceEventMap {
  /** The state has changed. */
  readonly state: VoiceState;
  /** The user or the bot has said more. */
  readonly caption: VoiceCaption;
  /** About 50 times a second. */
  readonly level: VoiceLevel;
  /** A device was plugged in or out, or another microphone records. */
  readonly devicechange: VoiceDevices;
  /** Something failed: a turn, the connection, a device. The call continues unless `state` is `closed`. */
  readonly error: unknown;
}

/** A listener of a call. */
export type VoiceListener<K extends keyof VoiceEventMap> = (event: VoiceEventMap[K]) => void;

const eventNames = ['state', 'caption', 'level', 'devicechange', 'error'] as const;

/** Keeps the listeners of a call, and calls them. */
export class VoiceListeners {
  readonly #list = new Set<{ readonly name: unknown; readonly call: (event: never) => void }>();

  /** @throws CozeError for a name that no event has. */
  add(name: unknown, call: (event: never) => void): () => void {
    checkOneOf('name', name ?? null, eventNames);
    const added = { name, call };
    this.#list.add(added);
    return () => void this.#list.delete(added);
  }

  clear(): void {
    this.#list.clear();
  }

  /** An error in a listener is reported as uncaught, and stops nothing. */
  emit<K extends keyof VoiceEventMap>(name: K, event: VoiceEventMap[K]): void {
    // Listeners that are added meanwhile are not called.
    const listeners = [...this.#list].filter((listener) => listener.name === name);
    for (const { call } of listeners) {
      try {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it was added for events of this name
        call(event as never);
      } catch (thrown) {
        queueMicrotask(() => {
          throw thrown;
        });
      }
    }
  }
}
