/** Where an event comes from. */
export type EventSource = 'http' | 'chat' | 'workflow' | 'voice';

/** An event of a stream or a socket, or a request. */
export interface LoggedEvent {
  readonly id: number;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly source: EventSource;
  readonly isSent: boolean;
  readonly name: string;
  /** JSON with indentation. Long texts in it, such as audio, are cut. */
  readonly json: string;
  /** How often it came. Only pieces of audio are counted: each is like the one before. */
  count: number;
}

export const mostEvents = 500;
const longestText = 600;
const audioEvents: ReadonlySet<string> = new Set(['conversation.audio.delta', 'input_audio_buffer.append']);

/** The latest events of the page. Older ones are dropped, so that a long call does not fill the memory. */
export class EventLog {
  readonly events: LoggedEvent[] = [];
  readonly #onChange = new Set<() => void>();
  #count = 0;

  add(source: EventSource, name: string, data: unknown, isSent = false): void {
    // The audio of both directions alternates.
    const last = audioEvents.has(name) ? this.events.slice(-4).find((event) => event.name === name) : undefined;
    if (last !== undefined) {
      last.count += 1;
      return this.#notify();
    }
    this.#count += 1;
    this.events.push({ id: this.#count, time: Date.now(), source, isSent, name, json: shortJSON(data), count: 1 });
    if (this.events.length > mostEvents) this.events.shift();
    this.#notify();
  }

  clear(): void {
    this.events.length = 0;
    this.#notify();
  }

  onChange(listener: () => void): void {
    this.#onChange.add(listener);
  }

  #notify(): void {
    for (const listener of this.#onChange) listener();
  }
}

function shortJSON(data: unknown): string {
  const text: string | undefined = JSON.stringify(
    data,
    (_, value: unknown) =>
      typeof value === 'string' && value.length > longestText
        ? `${value.slice(0, longestText)}… (${value.length} characters)`
        : value,
    2,
  );
  return text ?? '';
}
