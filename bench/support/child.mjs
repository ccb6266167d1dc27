// A measured process: loads one client, runs one case and prints its numbers as JSON.
import { lengthOf, pieces, responseId, streamOf } from './payloads.mjs';

/** Counts the events of streams and the length of their texts. A floor that does not parse (no `text`) counts nothing. */
class Tally {
  events = 0;
  length = 0;
  #text;

  constructor(text) {
    this.#text = text;
  }

  seen = (event) => {
    const text = this.#text?.(event);
    if (text === undefined) return;
    this.events += 1;
    this.length += text.length;
  };

  expect(events, length) {
    if (this.#text === undefined) return;
    if (this.events !== events) throw new Error(`${this.events} events instead of ${events}`);
    if (this.length !== length) throw new Error(`text of length ${this.length} instead of ${length}`);
  }
}

/** CPU time (all threads) and elapsed time of the work, in milliseconds. */
async function measured(work) {
  const before = process.cpuUsage();
  const start = performance.now();
  await work();
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { ms, cpuMs: (user + system) / 1_000 };
}

const each = ({ ms, cpuMs }, count) => ({ ms, cpuMs, cpu: (cpuMs * 1_000) / count });

async function times(count, atOnce, call) {
  let left = count;
  const worker = async () => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** The streams of the job, all at once. */
async function stream({ text, create }, { events, streams = 1, size }) {
  const tally = new Tally(text);
  const client = create();
  const cost = await measured(() => Promise.all(Array.from({ length: streams }, () => client.stream(tally.seen))));
  tally.expect(events * streams, lengthOf(events, size) * streams);
  return each(cost, events * streams);
}

/** A fetch whose response comes from memory, in chunks of the given size. */
function fetchFromMemory(format, { events, chunk }) {
  const { before, deltas, after } = streamOf(format, events);
  const block = pieces(deltas, chunk);
  const repeated = Array.from({ length: events / deltas.length }, () => block);
  const chunks = [...before, ...repeated.flat(), ...after].map((bytes) => new Uint8Array(bytes));
  let next = 0;
  const pull = (controller) => (next < chunks.length ? controller.enqueue(chunks[next++]) : controller.close());
  const body = new ReadableStream({ pull }, { highWaterMark: 0 });
  const response = new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  return () => Promise.resolve(response);
}

const WARM_UP = { calls: 300, events: 300 };

const cases = {
  async calls({ create }, { method = 'call', expected = responseId, calls, atOnce }) {
    const client = create();
    const call = async () => {
      const result = await client[method]();
      if (result !== expected) throw new Error(`${result} instead of ${expected}`);
    };
    await times(WARM_UP.calls, 1, call);
    return each(await measured(() => times(calls, atOnce, call)), calls);
  },

  stream,

  /** The second stream of the process. */
  async live(client, job) {
    const warmUp = { ...job, events: WARM_UP.events };
    await stream({ ...client, create: () => client.create({}, warmUp) }, warmUp);
    return stream(client, job);
  },

  memory(client, job) {
    const fetch = fetchFromMemory(client.format, job);
    return stream({ ...client, create: () => client.create({ fetch }) }, job);
  },

  async firstEvent({ create }) {
    const start = performance.now();
    let ms;
    const onEvent = () => {
      ms ??= performance.now() - start;
    };
    await create().stream(onEvent);
    return { ms };
  },

  async firstCall({ create }) {
    const { ms } = await measured(() => create().call());
    return { ms };
  },

  async socket({ text, create }, { method = 'socket', events, size }) {
    const tally = new Tally(text);
    const client = create();
    const cost = await measured(() => (client[method] ?? client.socket)(tally.seen));
    tally.expect(events, lengthOf(events, size));
    return each(cost, events);
  },
};

/** The base URL: its first segment tells the server what to send. */
function urlOf(origin, format, { answer = 'json', events, chunk, size }) {
  const parameters = Object.entries({ answer, format, events, chunk, size }).filter(([, value]) => value !== undefined);
  return `${origin}/${new URLSearchParams(parameters.map(([name, value]) => [name, String(value)]))}`;
}

/**
 * @param load - imports a package from the folder of the client
 * @param assignment - the client, its options, the address of the server, and the case with its numbers
 */
export async function run(load, { client, options, origin, job }) {
  const { format, modules, text, create } = await import(`../clients/${client}.mjs`);
  const [sdk] = await Promise.all(modules.map(load));
  const created = (more, served = job) => create(sdk, { url: urlOf(origin, format, served), ...options, ...more });
  const result = await cases[job.case]({ format, text, create: created }, job);
  globalThis.gc();
  const heap = process.memoryUsage().heapUsed / 2 ** 20;
  const peak = process.resourceUsage().maxRSS / 2 ** 10;
  process.stdout.write(JSON.stringify({ ...result, heap, peak }), () => process.exit());
}
