import { describe, expect, it } from 'vitest';
import { Broadcast } from '../../src/lib/broadcast.js';

const done = { done: true, value: undefined };
const item = (value: number) => ({ done: false, value });

describe('Broadcast', () => {
  it('gives each reader all items from its start on, after earlier ones', async () => {
    const broadcast = new Broadcast<number>();
    const first = broadcast.subscribe();
    broadcast.push(2);
    const second = broadcast.subscribe([1]);
    broadcast.push(3);
    broadcast.end();
    expect(await Promise.all([first.next(), first.next(), first.next()])).toEqual([item(2), item(3), done]);
    expect(await Promise.all([second.next(), second.next(), second.next()])).toEqual([item(1), item(3), done]);
  });

  it('ends later readers with the first error', async () => {
    const broadcast = new Broadcast<number>();
    const error = new Error('first');
    broadcast.end({ error });
    broadcast.end();
    await expect(broadcast.subscribe().next()).rejects.toBe(error);
    expect(broadcast.hasReaders).toBe(false);
  });

  it('removes a reader that leaves, and gives it its unread items before they are dropped', async () => {
    const broadcast = new Broadcast<number>();
    const unread: (number | undefined)[] = [];
    const reader = broadcast.subscribe([1], {
      onLeave: () => unread.push(reader.shift(), Number(broadcast.hasReaders)),
    });
    expect(broadcast.hasReaders).toBe(true);
    await reader.return();
    expect(unread).toEqual([1, 0]);
  });

  it('drops what its readers have not read, also after the end', async () => {
    const broadcast = new Broadcast<number>();
    const reader = broadcast.subscribe([1]);
    broadcast.end();
    broadcast.cut();
    expect(await reader.next()).toEqual(done);
  });
});
