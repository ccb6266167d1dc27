/** Every way to read a stream to its end, and every way to leave it. */
import type { EventStream } from '../../src/index.js';
import { eventsOf, type ProtocolName } from './reference-decoder.js';

export type Stream = EventStream<{ readonly event: string; readonly data?: unknown }>;

/** What a reader has got. */
export interface Read {
  readonly events: readonly unknown[];
  readonly error?: unknown;
}

/** What a way can use. */
export interface Given {
  readonly stream: Stream;
  readonly controller: AbortController;
  readonly protocol: ProtocolName;
  /** The stream is left after so many events. */
  readonly after: number;
}

export const mine = new Error('mine');

async function loop(events: AsyncIterable<unknown>, onEvent?: (count: number) => unknown): Promise<Read> {
  const seen: unknown[] = [];
  try {
    for await (const event of events) {
      seen.push(event);
      if (onEvent?.(seen.length) === true) break;
    }
    return { events: seen };
  } catch (error) {
    return { events: seen, error };
  }
}

/** Ways that read all there is. */
export const toTheEnd: Readonly<Record<string, (given: Given) => Promise<Read>>> = {
  loop: ({ stream }) => loop(stream),
  async 'loop after the headers'({ stream }) {
    try {
      await stream.withResponse();
    } catch (error) {
      return { events: [], error };
    }
    return loop(stream);
  },
  async 'calls at once'({ stream, after }) {
    const calls = Array.from({ length: after }, () => stream.next());
    const first = await Promise.allSettled(calls);
    const rest = await loop(stream);
    const events = first.flatMap((step) =>
      step.status === 'fulfilled' && step.value.done !== true ? [step.value.value] : [],
    );
    const failed = first.find((step) => step.status === 'rejected');
    return failed === undefined ? { ...rest, events: [...events, ...rest.events] } : { events, error: failed.reason };
  },
  async tee({ stream }) {
    const [one, other] = await Promise.all(stream.tee().map((branch) => loop(branch)));
    if (JSON.stringify(one?.events) !== JSON.stringify(other?.events)) throw new Error('the branches of tee() differ');
    if (one?.error !== other?.error) throw new Error('the branches of tee() end with different errors');
    return other ?? { events: [] };
  },
  async 'one branch of tee'({ stream, after }) {
    const [left, read] = stream.tee();
    const [, all] = await Promise.all([loop(left, (count) => count >= after), loop(read)]);
    return all;
  },
  async bytes({ stream, protocol }) {
    const [chunks, error] = await bytesOf(stream.toReadableStream());
    return { events: eventsOf(protocol, chunks, 'open').events, ...(error !== undefined && { error }) };
  },
};

async function bytesOf(body: ReadableStream<Uint8Array>, most = Infinity): Promise<[Uint8Array, unknown]> {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  try {
    while (chunks.length < most) {
      const { done, value } = await reader.read();
      if (done) break;
      chunks.push(value);
    }
    if (chunks.length >= most) await reader.cancel();
    return [Buffer.concat(chunks), undefined];
  } catch (error) {
    return [Buffer.concat(chunks), error];
  }
}

/** The end of a loop that was left. */
type LeftBy = 'quietly' | 'with mine' | 'with an abort';

/** Ways that leave the stream after some events. None of them may throw anything else. */
export const leaving: Readonly<
  Record<string, { readonly by: LeftBy; readonly read: (given: Given) => Promise<Read> }>
> = {
  break: { by: 'quietly', read: ({ stream, after }) => loop(stream, (count) => count >= after) },
  'throw in the loop': {
    by: 'with mine',
    read: ({ stream, after }) =>
      loop(stream, (count) => {
        if (count >= after) throw mine;
      }),
  },
  'return()': {
    by: 'quietly',
    async read({ stream, after }) {
      const read = await take(stream, after);
      await stream.return();
      return read;
    },
  },
  'return() while a call waits': {
    by: 'quietly',
    async read({ stream, after }) {
      const read = await take(stream, after);
      const waiting = loop(stream);
      await stream.return();
      const { events } = await waiting;
      return { ...read, events: [...read.events, ...events] };
    },
  },
  'throw()': {
    by: 'with mine',
    async read({ stream, after }) {
      const { events, error } = await take(stream, after);
      const thrown: unknown = await stream.throw(mine).catch((error: unknown) => error);
      return { events, error: error ?? thrown };
    },
  },
  'await using': {
    by: 'quietly',
    async read({ stream, after }) {
      await using used = stream;
      return await take(used, after);
    },
  },
  'abort()': { by: 'quietly', read: ({ stream, after }) => loop(stream, (count) => count === after && stream.abort()) },
  'abort() with a reason': {
    by: 'with an abort',
    read: ({ stream, after }) => loop(stream, (count) => count === after && stream.abort(mine)),
  },
  'own signal': {
    by: 'quietly',
    read: ({ stream, controller, after }) => loop(stream, (count) => count === after && controller.abort()),
  },
  'own signal with a reason': {
    by: 'with an abort',
    read: ({ stream, controller, after }) => loop(stream, (count) => count === after && controller.abort(mine)),
  },
  'own signal while a call waits': {
    by: 'with an abort',
    async read({ stream, controller, after }) {
      const { events, error } = await take(stream, after);
      const waiting = loop(stream);
      controller.abort(mine);
      const rest = await waiting;
      return { events: [...events, ...rest.events], error: error ?? rest.error };
    },
  },
  'cancel of bytes': {
    by: 'quietly',
    async read({ stream, protocol, after }) {
      const [chunks, error] = await bytesOf(stream.toReadableStream(), after);
      return { events: eventsOf(protocol, chunks, 'open').events, error };
    },
  },
  'both branches of tee': {
    by: 'quietly',
    async read({ stream, after }) {
      const [one, other] = stream.tee();
      const [read] = await Promise.all([loop(one, (count) => count >= after), loop(other, (count) => count >= after)]);
      return read;
    },
  },
};

async function take(stream: Stream, count: number): Promise<Read> {
  const events: unknown[] = [];
  try {
    while (events.length < count) {
      const step = await stream.next();
      if (step.done === true) break;
      events.push(step.value);
    }
    return { events };
  } catch (error) {
    return { events, error };
  }
}
