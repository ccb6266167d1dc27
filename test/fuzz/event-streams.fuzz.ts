/** Event streams of chats and runs, whole and damaged, read in every way and left in every way, against a reference decoder. */
import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import fc from 'fast-check';
import { afterAll, beforeAll } from 'vitest';
import { isCozeError } from '../../src/index.js';
import { fuzz } from './fuzz.js';
import { eventsOf, isTerminator, type ReferenceEvents } from './reference-decoder.js';
import { outcomeOf, type Settled } from './reference-outcome.js';
import { streamBodies, type StreamBody } from './stream-bodies.js';
import { memoryServer, type Served, type StreamServer, tcpServer } from './stream-servers.js';
import { settled, turn } from './streamed-response.js';
import { leaving, mine, toTheEnd, type Read, type Stream } from './ways-to-read.js';

const helperNames = {
  chat: ['text', 'finalMessage', 'finalChat', 'usage'],
  workflow: ['text', 'finalOutput', 'interrupt', 'debugUrl'],
} as const;
const cases = fc.record({
  body: streamBodies,
  validate: fc.constantFrom('off', 'off', 'off', 'warn', 'strict' as const),
  /** Bits: the helpers that wait before anything is read. */
  early: fc.oneof(fc.constant(0), fc.nat(15)),
  way: fc.constantFrom(
    'helpers alone',
    'unused',
    ...Object.keys(toTheEnd),
    ...Object.keys(toTheEnd),
    ...Object.keys(leaving),
  ),
  after: fc.integer({ min: 1, max: 8 }),
});
type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

const memory = memoryServer();
const [tcp, close] = await tcpServer();
afterAll(close);

const params = { bot_id: 'b', user_id: 'u', workflow_id: 'w' };

async function check(server: StreamServer, given: Case, turns?: number): Promise<void> {
  const { body, validate } = given;
  const { protocol } = body;
  const after = given.after;
  const client = server.clients[validate] ?? assert.fail();
  const served = server.serve(body);
  const controller = new AbortController();
  const { signal } = controller;
  const stream: Stream =
    protocol === 'chat' ? client.chat.stream(params, { signal }) : client.workflows.runs.stream(params, { signal });
  const reference = readingOf(body);
  const way = possibleWay(given, reference);
  const earlyNames = helperNames[protocol].filter((_, bit) => ((given.early >> bit) & 1) === 1);

  if (way === 'unused') {
    if (given.early % 2 === 0) await stream.return();
    else stream.abort(mine);
    for (const name of helperNames[protocol])
      assert.equal((await settled(outcomeOfCall(stream, name), turns)).name, 'UserAbortError', name);
    assert.equal((await settled(stream.next(), turns).catch(() => ({ done: true }))).done, true);
    assert.equal(served.requests, 0);
    return;
  }

  const names = way === 'helpers alone' && earlyNames.length === 0 ? ['text' as const] : earlyNames;
  const early = names.map((name) => [name, outcomeOfCall(stream, name)] as const);
  const left = leaving[way];
  const all = toTheEnd[way];
  const context = { stream, controller, protocol, after };
  let read: Read = { events: [] };
  if (left !== undefined) read = await settled(left.read(context), turns);
  else if (all !== undefined) read = await settled(all(context), turns);
  const earlyOutcomes: (readonly [string, Outcome])[] = [];
  for (const [name, outcome] of early) earlyOutcomes.push([name, await settled(outcome, turns)]);
  // Helpers alone leave the events to the iteration.
  if (way === 'helpers alone') read = await settled(toTheEnd['loop']?.(context) ?? assert.fail(), turns);

  const { events, error } = read;
  for (const thrown of [error, ...earlyOutcomes.map(([, outcome]) => outcome.error)])
    assert.ok(thrown === undefined || thrown === mine || isCozeError(thrown), `an untyped error: ${String(thrown)}`);
  const late: (readonly [string, Outcome])[] = [];
  for (const name of helperNames[protocol]) late.push([name, await settled(outcomeOfCall(stream, name), turns)]);

  const isStrict = validate === 'strict' && nameOf(error) === 'ResponseValidationError';
  // Under `strict` the stream ends at the first event that is not valid.
  const expected = isStrict
    ? { events: reference.events.slice(0, events.length), fault: ['ResponseValidationError'] }
    : reference;
  if (left === undefined) {
    assert.deepEqual(events, expected.events);
    if (expected.fault === undefined) assert.equal(error, undefined);
    else
      assert.ok(
        expected.fault.includes(nameOf(error) ?? 'no error'),
        `${nameOf(error)}, expected ${expected.fault.join()}`,
      );
    assert.equal(stream.aborted, false);
    checkEarly(given, expected, earlyOutcomes);
    checkLate(given, expected, late, error);
  } else {
    checkLeft(given, reference, read, earlyOutcomes, late, left.by);
  }
  await settled(stream.next(), turns).then((step) => assert.equal(step.done, true));
  assert.equal(served.requests, 1);
  assert.equal(getEventListeners(signal, 'abort').length, 0, 'listeners are left on the signal');
  if (body.end !== 'open' || left !== undefined) await released(served, expected, body);
}

/** After an event that says how the work ended, the end of the connection is not an error. */
function readingOf({ protocol, bytes, end }: StreamBody): ReferenceEvents {
  const { events, fault } = eventsOf(protocol, bytes, end);
  const isKnown = fault?.includes('StreamInterruptedError') === true && outcomeOf(protocol, events).isKnown;
  return { events, fault: isKnown ? undefined : fault };
}

/** A stream that stays open can only be left. */
function possibleWay({ way, body, after }: Case, { events, fault }: ReferenceEvents): string {
  if (body.end !== 'open' || way === 'unused') return way;
  if (fault !== undefined || hasTerminator(body, events)) return way;
  return leaving[way] !== undefined && after <= events.length ? way : 'unused';
}

function hasTerminator({ protocol }: StreamBody, events: ReferenceEvents['events']): boolean {
  return events.some((event) => isTerminator(protocol, event));
}

interface Outcome {
  readonly name: string | undefined;
  readonly value?: unknown;
  readonly error?: unknown;
}

function outcomeOfCall(stream: Stream, name: string): Promise<Outcome> {
  const helper: unknown = Reflect.get(stream, name);
  if (typeof helper !== 'function') throw new Error(`no helper ${name}`);
  const promise = Reflect.apply(helper, stream, []) as Promise<unknown>;
  return promise.then(
    (value) => ({ name: undefined, value }),
    (error: unknown) => ({ name: nameOf(error) ?? 'no error', error }),
  );
}

const nameOf = (error: unknown): string | undefined =>
  error instanceof Error ? error.name : error === undefined ? undefined : 'no Error';

/** Where helpers that wait from the start settle: at the first event after which the result is known. */
function settlingPoint(given: Case, { events }: ReferenceEvents, name: string): number | undefined {
  const { protocol } = given.body;
  for (let count = 1; count <= events.length; count++) {
    const { isKnown, helpers } = outcomeOf(protocol, events.slice(0, count));
    if (name === 'debugUrl' ? hasValue(helpers[name]) : isKnown) return count;
  }
  return undefined;
}

const hasValue = (result: Settled | undefined): boolean =>
  result !== undefined && 'value' in result && result.value !== undefined;

function checkEarly(given: Case, expected: ReferenceEvents, outcomes: readonly (readonly [string, Outcome])[]): void {
  for (const [name, outcome] of outcomes) {
    const point = settlingPoint(given, expected, name);
    if (point === undefined) checkEnd(given, expected, name, outcome);
    else same(given, outcome, outcomeOf(given.body.protocol, expected.events.slice(0, point)).helpers[name], name);
  }
}

function checkLate(
  given: Case,
  expected: ReferenceEvents,
  outcomes: readonly (readonly [string, Outcome])[],
  error: unknown,
): void {
  for (const [name, outcome] of outcomes) {
    checkEnd(given, expected, name, outcome);
    if (error !== undefined && !isKnownAtEnd(given, expected))
      assert.equal(outcome.error, error, `${name} rejects with another error than the iteration`);
  }
}

function checkEnd(given: Case, expected: ReferenceEvents, name: string, outcome: Outcome): void {
  if (expected.fault === undefined || isKnownAtEnd(given, expected)) {
    same(given, outcome, outcomeOf(given.body.protocol, expected.events).helpers[name], name);
  } else {
    assert.ok(
      expected.fault.includes(outcome.name ?? 'resolves'),
      `${name}: ${outcome.name ?? 'resolves'}, expected ${expected.fault.join()}`,
    );
  }
}

/** Then a fault in what follows the outcome is one of the iteration only. */
function isKnownAtEnd({ body }: Case, { events }: ReferenceEvents): boolean {
  return outcomeOf(body.protocol, events).isKnown;
}

function same({ body }: Case, outcome: Outcome, result: Settled | undefined, name: string): void {
  assert.ok(result !== undefined);
  if ('error' in result) assert.equal(outcome.name, result.error, name);
  else {
    assert.equal(outcome.name, undefined, `${name} rejects`);
    // The reference does not know what the texts of odd payloads are.
    if (!body.isDamaged) assert.deepEqual(outcome.value, result.value, name);
  }
}

function checkLeft(
  given: Case,
  reference: ReferenceEvents,
  { events, error }: Read,
  early: readonly (readonly [string, Outcome])[],
  late: readonly (readonly [string, Outcome])[],
  by: string,
): void {
  const { after, validate, body, way } = given;
  const all = reference.events.length;
  assert.deepEqual(events, reference.events.slice(0, events.length));
  const name = nameOf(error);
  const isFault =
    name !== undefined &&
    [...(reference.fault ?? []), ...(validate === 'strict' ? ['ResponseValidationError'] : [])].includes(name);
  if (after < all && !isFault) {
    // The call that waits may get an event that was there.
    const isOneMore = way.includes('while a call waits') && events.length === after + 1;
    const wasReceived = (early.length > 0 || isOneMore) && events.length === all;
    if (!wasReceived && !isOneMore) assert.equal(events.length, after);
    if (by === 'with mine') assert.equal(error, mine);
    else if (by === 'quietly') assert.equal(error, undefined);
    else if (!wasReceived) assert.equal(name, 'UserAbortError');
  } else if (error !== undefined && error !== mine) {
    assert.ok(isFault || name === 'UserAbortError', `left with ${name}`);
  }
  // Each helper may have settled by an event, by the end, or because the stream was left; never otherwise.
  for (const [helper, outcome] of [...early, ...late]) {
    if (
      outcome.name === 'UserAbortError' ||
      outcome.name === name ||
      reference.fault?.includes(outcome.name ?? '') === true
    )
      continue;
    if (validate === 'strict' && outcome.name === 'ResponseValidationError') continue;
    const possible = reference.events.flatMap((_, index) => {
      const { hasOutcome, helpers } = outcomeOf(body.protocol, reference.events.slice(0, index + 1));
      const result = helpers[helper];
      return hasOutcome || (helper === 'debugUrl' && hasValue(result)) ? [result] : [];
    });
    const isPossible = possible.some((result) => {
      try {
        same(given, outcome, result, helper);
        return true;
      } catch {
        return false;
      }
    });
    assert.ok(isPossible, `${helper} settles as no event says: ${outcome.name ?? JSON.stringify(outcome.value)}`);
  }
}

/** The connection of a body that may still send is not kept. */
async function released(served: Served, { events }: ReferenceEvents, body: StreamBody): Promise<void> {
  // After the terminator, the rest is awaited for 100 ms.
  if (body.end === 'open' && hasTerminator(body, events)) return;
  for (let count = 0; count < 10_000 && !served.isReleased; count++) await turn();
  assert.ok(served.isReleased, 'the body is neither read to its end nor canceled');
}

const encoder = new TextEncoder();

beforeAll(async () => {
  // What loads on first use takes longer than a case may take.
  const bodies = [
    ['chat', 'event: conversation.chat.created\ndata: {}\n\n'],
    ['workflow', 'event: Message\ndata: {}\n\n'],
  ] as const;
  for (const server of [memory, tcp])
    for (const client of Object.values(server.clients))
      for (const [protocol, text] of bodies) {
        const bytes = encoder.encode(text);
        server.serve({ protocol, bytes, chunks: [bytes], isLate: [], isDamaged: true, end: 'end' });
        const stream = protocol === 'chat' ? client.chat.stream(params) : client.workflows.runs.stream(params);
        await stream.text().catch(() => undefined);
      }
});

fuzz('a stream delivers what the reference decoder reads, however it is read or left', cases, (given) =>
  check(memory, given),
);

fuzz(
  'a stream over a connection delivers what the reference decoder reads',
  cases,
  (given) => check(tcp, given, 200_000),
  0.01,
);
