/** Values of the caller that cannot be read, or that JSON cannot hold: a CozeError says so, and the session goes on. */
import { describe, expect, it } from 'vitest';
import { isCozeError } from '../../src/index.js';
import { chatting } from './chat-peer.js';

const mine = new RangeError('mine');
const fail = (): never => {
  throw mine;
};
/** A value whose type does not fit: programs in JavaScript pass such values. */
const odd = (value: unknown): never => value as never;
const unreadable = (name: string) => odd(Object.defineProperty({}, name, { enumerable: true, get: fail }));
const textOf = (event: object) => ({ event_type: 'conversation.message.create', ...event });

type Session = Awaited<ReturnType<typeof chatting>>['session'];

const calls: [string, (session: Session) => unknown, object][] = [
  ['an event whose toJSON() returns nothing', (session) => session.send(odd(textOf({ toJSON: () => undefined }))), {}],
  ['an event whose toJSON() returns a number', (session) => session.send(odd(textOf({ toJSON: () => 5 }))), {}],
  ['an event whose toJSON() returns a list', (session) => session.send(odd(textOf({ toJSON: () => [1] }))), {}],
  [
    'an update whose toJSON() returns nothing',
    (session) => session.send(odd({ event_type: 'chat.update', toJSON: () => undefined })),
    {},
  ],
  ['an event whose toJSON() throws', (session) => session.send(odd(textOf({ toJSON: fail }))), { cause: mine }],
  ['an event with a bigint', (session) => session.send(odd(textOf({ id: 1n }))), {}],
  ['an event_type that throws', (session) => session.send(unreadable('event_type')), { cause: mine }],
  ['data that throw', (session) => session.updateConfig(unreadable('input_audio')), { cause: mine }],
  ['items with a bigint', (session) => session.sendText(odd([{ a: 1n }])), {}],
  ['items of which a getter throws', (session) => session.sendText(odd([unreadable('type')])), { cause: mine }],
  [
    'items whose toJSON() returns nothing',
    (session) => session.sendText(odd(Object.assign([], { toJSON: () => undefined }))),
    {},
  ],
  ['a role that throws', (session) => session.sendText('x', unreadable('role')), { cause: mine }],
  ['outputs of which a getter throws', (session) => session.submitToolOutputs('1', [unreadable('output')]), {}],
  ['a timeout that throws', (session) => session.waitFor(['chat.updated'], unreadable('timeout')), { cause: mine }],
  ['a signal that throws', (session) => session.waitFor('chat.updated', unreadable('signal')), { cause: mine }],
  ['a pace that throws', (session) => session.sendAudio(new Uint8Array(8), unreadable('pace')), { cause: mine }],
  ['onProgress that throws', (session) => session.sendAudio(new Uint8Array(8), unreadable('onProgress')), {}],
];

/** Audio, or text, whose iterator is broken. */
const broken: [string, object][] = [
  ['an iterator without next()', {}],
  ['an iterator that is missing', odd(undefined)],
  ['steps that are missing', { next: () => undefined }],
  ['steps that resolve to null', { next: () => Promise.resolve(null) }],
  ['a step that is a number', { next: () => 5 }],
];
for (const [what, iterator] of broken) {
  for (const kind of [Symbol.asyncIterator, Symbol.iterator])
    calls.push([
      `audio of ${what}, by ${String(kind)}`,
      (session) => session.sendAudio(odd({ [kind]: () => iterator })),
      { message: expect.stringContaining('The audio must ') },
    ]);
}

describe('a session', () => {
  it.each(calls)('refuses %s, and goes on', async (_, call, described) => {
    const { session, bot } = await chatting();
    const error = await (async () => call(session))().then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(isCozeError(error) || error).toBe(true);
    expect(error).toMatchObject(described);
    session.sendText('after');
    expect(await bot.receive('conversation.message.create')).toMatchObject({ content: 'after' });
    expect(session.state).toBe('open');
    session.close();
  });
});
