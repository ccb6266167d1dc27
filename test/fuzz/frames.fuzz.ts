/** Frames of a socket: events, broken JSON, other JSON, binary, in any order, and any end. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { CozeAPI, isCozeError } from '../../src/index.js';
import { fuzz } from './fuzz.js';

/** A platform socket in memory: frames are delivered when the test sends them. */
class MemorySocket extends EventTarget {
  static onCreate = (_socket: MemorySocket): void => undefined;
  readyState = 0;
  binaryType = 'blob';

  constructor() {
    super();
    MemorySocket.onCreate(this);
  }

  open(): void {
    this.readyState = 1;
    this.dispatchEvent(new Event('open'));
  }

  deliver(data: unknown): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }

  end(code: number, wasClean: boolean): void {
    this.readyState = 3;
    this.dispatchEvent(Object.assign(new Event('close'), { code, reason: '', wasClean }));
  }

  send(): void {
    // The server of this test does not answer.
  }

  close(code = 1000): void {
    if (this.readyState < 2) this.end(code, true);
  }
}

const names = [
  'speech.created',
  'speech.audio.update',
  'speech.audio.completed',
  'input_text_buffer.completed',
  'error',
  'new.event',
  '',
  '__proto__',
];
const event = fc.record({
  event_type: fc.constantFrom(...names),
  id: fc.oneof(fc.string(), fc.integer(), fc.constant(null)),
  data: fc.oneof(fc.record({ delta: fc.base64String() }), fc.jsonValue()),
  detail: fc.oneof(fc.record({ logid: fc.string() }), fc.constant(null)),
});
const frame = fc.oneof(
  { weight: 6, arbitrary: event.map((value) => JSON.stringify(value)) },
  { weight: 1, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.string() },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', 'null', '[]', '{}', '{"event_type":1}', '{"event_type":null}', '\ufeff{}'),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 4 }).map((bytes) => new Uint8Array(bytes).buffer) },
);
const cases = fc.record({
  frames: fc.array(frame, { maxLength: 12 }),
  validate: fc.constantFrom('off', 'warn', 'strict'),
  end: fc.constantFrom([1000, true], [1001, true], [1006, false], [1011, true]),
  /** The loop is left after so many events. */
  leaveAfter: fc.option(fc.nat({ max: 6 })),
});

fuzz('a session delivers every event once, in order, and reports every other frame', cases, async (given) => {
  const { validate, leaveAfter } = given;
  const client = new CozeAPI({ token: '', baseURL: 'http://local.test', logLevel: 'off' });
  const created = new Promise<MemorySocket>((resolve) => (MemorySocket.onCreate = resolve));
  const session = await client.websockets.audio.speech.create(undefined, {
    WebSocket: MemorySocket,
    validate,
    maxRetries: 0,
  });
  const socket = await created;
  const [seen, errors]: [unknown[], unknown[]] = [[], []];
  session.onmessage = (received) => seen.push(received);
  session.onerror = (error) => errors.push(error);
  socket.open();
  await session.ready();
  const looped: unknown[] = [];
  const loop = (async () => {
    for await (const received of session) {
      looped.push(received);
      if (looped.length === leaveAfter) return;
    }
  })().catch((error: unknown) => error);
  for (const sent of given.frames) socket.deliver(sent);
  const [code, wasClean] = given.end;
  socket.end(code, wasClean);
  const ended = await loop;
  const closed = await session.closed;
  expect(closed.code).toBe(code);

  const expected = given.frames.map(eventOf);
  const events = expected.filter((value) => value !== undefined);
  if (validate === 'strict') {
    // Strict leaves out and reports what differs from the contract.
    const refused = errors.filter(
      (error) => ((error as Error).cause as Error | undefined)?.name === 'ResponseValidationError',
    ).length;
    expect(seen.length + refused).toBe(events.length);
    expect(isSubsequence(seen, events)).toBe(true);
  } else {
    expect(seen).toEqual(events);
    expect(looped).toEqual(leaveAfter == null || leaveAfter === 0 ? events : events.slice(0, leaveAfter));
    const notEvents = expected.length - events.length;
    expect(errors.filter((error) => (error as Error).name === 'SocketParseError')).toHaveLength(notEvents);
  }
  for (const error of errors) expect(isCozeError(error)).toBe(true);
  if (ended !== undefined) expect(isCozeError(ended)).toBe(true);
});

/** The event of a frame; `undefined` if it has none. Written apart from the client. */
function eventOf(sent: string | ArrayBuffer): unknown {
  if (typeof sent !== 'string') return undefined;
  try {
    const value: unknown = JSON.parse(sent);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    return 'event_type' in value && typeof value.event_type === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

function isSubsequence(part: readonly unknown[], whole: readonly unknown[]): boolean {
  const texts = part.map((value) => JSON.stringify(value));
  let next = 0;
  for (const value of whole) if (JSON.stringify(value) === texts[next]) next += 1;
  return next === texts.length;
}
