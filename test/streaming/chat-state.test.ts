import { afterEach, expect, it, vi } from 'vitest';
import { ChatState } from '../../src/streaming/chat-state.js';
import { message } from '../support/sse-server.node.js';

/** Methods of arrays that look at one element after the other. */
const searches = ['includes', 'indexOf', 'find', 'findIndex', 'findLast', 'some', 'every', 'filter'] as const;

afterEach(() => void vi.restoreAllMocks());

it.each([
  ['complete messages', (id: string) => [['conversation.message.completed', id, `${id},`]]],
  [
    'fragments of two that take turns',
    (id: string) => [
      ['conversation.message.delta', id, `${id},`],
      ['conversation.message.delta', '0', ''],
    ],
  ],
])('the answers of a chat, sent as %s, are not searched for each message', (_, eventsOf) => {
  const answers = 1_000;
  let looks = 0;
  for (const name of searches) {
    const search: unknown = Array.prototype[name];
    vi.spyOn(Array.prototype, name).mockImplementation(function (this: unknown[], ...args: unknown[]) {
      looks += this.length;
      return Reflect.apply(search as () => never, this, args);
    });
  }
  const state = new ChatState();
  for (let id = 1; id <= answers; id++)
    for (const [event = '', of = '', content = ''] of eventsOf(String(id)))
      state.observe({ event, data: message(content, { id: of }) });
  expect(looks).toBeLessThan(20 * answers);
  expect(state.text()).toBe(Array.from({ length: answers }, (_each, index) => `${index + 1},`).join(''));
});
