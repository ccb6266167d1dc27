import { describe, expect, it } from 'vitest';
import { Broadcast, itemCost, mostKept, Replay } from '../../src/lib/broadcast.js';

const done = { done: true, value: undefined };
const item = (value: number) => ({ done: false, value });

const tooMany = (items: number, size: number): Error => new Error(`${items} items, ${size}`);

describe('Broadcast', () => {
  it('gives each reader all items from its start on, after earlier ones', async () => {
    const broadcast = new Broadcast<number>(tooMany);
    const first = broadcast.subscribe();
    broadcast.push(2, 1);
    const second = broadcast.subscribe([1]);
    broadcast.push(3, 1);
    broadcast.end();
    expect(await Promise.all([first.next(), first.next(), first.next()])).toEqual([item(2), item(3), done]);
    expect(await Promise.all([second.next(), second.next(), second.next()])).toEqual([item(1), item(3), done]);
  });

  it('ends later readers with the first error', async () => {
    const broadcast = new Broadcast<number>(tooMany);
    const error = new Error('first');
    broadcast.end({ error });
    broadcast.end();
    await expect(broadcast.subscribe().next()).rejects.toBe(error);
    expect(broadcast.hasReaders).toBe(false);
  });

  it('removes a reader that leaves, and gives it its unread items before they are dropped', async () => {
    const broadcast = new Broadcast<number>(tooMany);
    const unread: (number | undefined)[] = [];
    const reader = broadcast.subscribe([1], {
      onLeave: () => unread.push(reader.shift(), Number(broadcast.hasReaders)),
    });
    expect(broadcast.hasReaders).toBe(true);
    await reader.return();
    expect(unread).toEqual([1, 0]);
  });

  it('drops what its readers have not read, also after the end', async () => {
    const broadcast = new Broadcast<number>(tooMany);
    const reader = broadcast.subscribe([1]);
    broadcast.end();
    broadcast.cut();
    expect(await reader.next()).toEqual(done);
  });

  it('ends a reader whose unread items are too large, and no other one', async () => {
    const broadcast = new Broadcast<number>(tooMany);
    const [slow, fast] = [broadcast.subscribe(), broadcast.subscribe()];
    broadcast.push(1, mostKept - 2 * itemCost - 1);
    expect(await fast.next()).toEqual(item(1));
    broadcast.push(2, 1);
    expect(slow.length).toBe(2);
    broadcast.push(3, 1);
    await expect(slow.next()).rejects.toThrow(`3 items, ${mostKept - 2 * itemCost + 1}`);
    expect(await slow.next()).toEqual(done);
    expect(await Promise.all([fast.next(), fast.next()])).toEqual([item(2), item(3)]);
  });

  it('counts only what is unread', async () => {
    const broadcast = new Broadcast<number>(tooMany);
    const reader = broadcast.subscribe();
    const waiting = reader.next();
    broadcast.push(0, mostKept - itemCost);
    expect(await waiting).toEqual(item(0));
    // One item is always unread.
    broadcast.push(1, mostKept / 2 - itemCost);
    for (let value = 2; value < 6; value += 1) {
      broadcast.push(value, mostKept / 2 - itemCost);
      expect(await reader.next()).toEqual(item(value - 1));
    }
    expect(reader.shift()).toBe(5);
    broadcast.push(6, mostKept - itemCost);
    expect(await reader.next()).toEqual(item(6));
  });

  it('counts what an unread item has grown by', async () => {
    const broadcast = new Broadcast<number>(tooMany);
    const [slow, fast] = [broadcast.subscribe(), broadcast.subscribe()];
    broadcast.push(1, 0);
    expect(await fast.next()).toEqual(item(1));
    broadcast.grow(mostKept + 1);
    await expect(slow.next()).rejects.toThrow('1 items');
    broadcast.push(2, 0);
    expect(await fast.next()).toEqual(item(2));
  });
});

describe('small items', () => {
  /** More than are kept, by what each takes as an object. */
  const tooManyItems = mostKept / itemCost;

  it('end a reader by their number', async () => {
    const broadcast = new Broadcast<number>(tooMany);
    const slow = broadcast.subscribe();
    for (let pushed = 0; pushed < tooManyItems; pushed++) broadcast.push(pushed, 1);
    await expect(slow.next()).rejects.toThrow(/^\d+ items, \d+$/);
  });

  it('are dropped by their number', () => {
    const replay = new Replay<number>(tooMany);
    for (let pushed = 0; pushed < tooManyItems; pushed++) replay.push(pushed, 1);
    expect(() => replay.items).toThrow(/^\d+ items, \d+$/);
  });

  it('do not count for a reader that begins after them', async () => {
    const replay = new Replay<number>(tooMany);
    const half = tooManyItems / 2;
    for (let pushed = 0; pushed < half; pushed++) replay.push(pushed, 0);
    const late = replay.open();
    for (let pushed = 0; pushed < half; pushed++) replay.push(pushed, 0);
    expect(late.length).toBe(2 * half);
    for (let read = 0; read < half; read++) late.shift();
    for (let pushed = 0; pushed < half; pushed++) replay.push(pushed, 0);
    expect(late.length).toBe(2 * half);
    replay.push(1, 0);
    await expect(late.next()).rejects.toThrow(/^\d+ items, 0$/);
  });
});

describe('Replay', () => {
  it('gives later readers all items from the first one on', async () => {
    const replay = new Replay<number>(tooMany);
    replay.push(1, mostKept - itemCost);
    const late = replay.open();
    replay.end();
    expect([await late.next(), await late.next(), replay.items]).toEqual([item(1), done, [1]]);
  });

  it('drops items that are too large, and gives later readers an error', async () => {
    const replay = new Replay<number>(tooMany);
    const early = replay.open();
    for (const value of [1, 2]) {
      replay.push(value, mostKept - itemCost);
      expect(await early.next()).toEqual(item(value));
    }
    await expect(replay.open().next()).rejects.toThrow(`2 items, ${2 * (mostKept - itemCost)}`);
    expect(() => replay.items).toThrow('2 items');
    replay.push(3, 1);
    replay.end();
    expect([await early.next(), await early.next()]).toEqual([item(3), done]);
    await expect(replay.open().next()).rejects.toThrow('2 items');
  });

  it('gives later readers nothing after it was cut', async () => {
    const replay = new Replay<number>(tooMany);
    replay.push(1, 2 * mostKept);
    replay.cut();
    expect([await replay.open().next(), replay.items]).toEqual([done, []]);
  });
});
