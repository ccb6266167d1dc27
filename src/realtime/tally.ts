import { isObject } from '../lib/is-object.js';
import type { EventCounts } from './events.js';
import type { NamedEvent } from './plan.js';

/** How many events of which name there were, and how much audio was in them. */
export class Tally {
  readonly #counts = new Map<string, number>();
  #audioBytes = 0;

  get total(): number {
    return this.#counts.size === 0 ? 0 : [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  get counts(): EventCounts {
    return Object.fromEntries(this.#counts);
  }

  get audioBytes(): number {
    return this.#audioBytes;
  }

  add(event: NamedEvent): void {
    this.#count(event.event_type, 1);
    if (event.event_type === 'input_audio_buffer.append') this.#audioBytes += audioIn(event);
  }

  addAll(other: Tally): void {
    for (const [type, count] of other.#counts) this.#count(type, count);
    this.#audioBytes += other.#audioBytes;
  }

  #count(type: string, count: number): void {
    this.#counts.set(type, (this.#counts.get(type) ?? 0) + count);
  }
}

/** Bytes of audio that travel as base64. */
function audioIn(event: object): number {
  const data: unknown = Reflect.get(event, 'data');
  const delta = isObject(data) ? data['delta'] : undefined;
  if (typeof delta !== 'string') return 0;
  return Math.floor((delta.replace(/=+$/, '').length * 3) / 4);
}
