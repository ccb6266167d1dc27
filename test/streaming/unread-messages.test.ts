import { expect, it } from 'vitest';
import { UnreadMessages } from '../../src/streaming/unread-messages.js';

const message = (data: string) => ({ event: 'a', data, id: undefined });

it('are taken in order, whether they are packed or not', () => {
  const messages = new UnreadMessages();
  const texts = Array.from({ length: 300 }, (_, index) => `${index} 你好 🌍 ${'x'.repeat(1_000)}`);
  for (const text of texts) messages.push(message(text));
  for (const text of texts) expect(messages.shift()?.data).toBe(text);
  expect(messages.shift()).toBeUndefined();
});

it('count what waits, and not what was taken', () => {
  const messages = new UnreadMessages();
  const text = 'x'.repeat(20_000);
  let most = 0;
  for (let index = 0; index < 2_000; index++) {
    messages.push(message(text));
    if (index >= 12) messages.shift();
    most = Math.max(most, messages.size);
  }
  // Twelve messages, and the pack in which the newest of them are.
  expect(most).toBeLessThan(17 * text.length);
  while (messages.shift() !== undefined);
  expect(messages.size).toBe(0);
  for (let index = 0; index < 100; index++) messages.push(message(text));
  expect(messages.size).toBeGreaterThan(99 * text.length);
});

it.each([
  ['without data', { event: 'ping', data: '', id: undefined }],
  ['with a long name', { event: 'x'.repeat(1_000), data: '', id: undefined }],
  ['with a long id', { event: undefined, data: '', id: 'x'.repeat(1_000) }],
])('count also %s', (_, each) => {
  const messages = new UnreadMessages();
  const { event = '', data, id = '' } = each;
  for (let index = 0; index < 2_000; index++) messages.push(each);
  expect(messages.size).toBeGreaterThan(2_000 * (event.length + data.length + id.length + 10));
  for (let index = 0; index < 2_000; index++) expect(messages.shift()).toEqual(JSON.parse(JSON.stringify(each)));
  expect(messages.size).toBe(0);
});
