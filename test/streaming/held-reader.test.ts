import { describe, expect, it } from 'vitest';
import { HeldReader } from '../../src/streaming/held-reader.js';
import { serve } from '../support/http-server.node.js';

const text = ({ value }: { value?: Uint8Array | undefined }) => new TextDecoder().decode(value);

function promise() {
  let resolve = (): void => undefined;
  const settled = new Promise<void>((done) => (resolve = done));
  return { settled, resolve };
}

async function readerOf(url: string) {
  const { body } = await fetch(url);
  if (body === null) throw new Error('no body');
  return body.getReader();
}

describe('a reader that is held', () => {
  it('loses nothing of what came before the connection broke', async () => {
    const { settled, resolve } = promise();
    const { url } = await serve((response) => {
      response.writeHead(200).write('first', () => response.destroy());
    });
    const inner = await readerOf(url);
    const reader = new HeldReader(inner, settled);
    await inner.closed.catch(() => undefined);
    resolve();
    expect(text(await reader.read())).toBe('first');
    await expect(reader.read()).rejects.toThrow('terminated');
  });

  it('gives nothing before it may, then every chunk in its order, and what is still to come', async () => {
    const { settled, resolve } = promise();
    let end = (): void => undefined;
    const { url } = await serve((response) => {
      response.writeHead(200).write('1');
      end = () => response.end('2');
    });
    const reader = new HeldReader(await readerOf(url), settled);
    let given = false;
    const first = reader.read().finally(() => (given = true));
    await new Promise((next) => setImmediate(next));
    expect(given).toBe(false);
    resolve();
    expect(text(await first)).toBe('1');
    end();
    expect(text(await reader.read())).toBe('2');
    expect((await reader.read()).done).toBe(true);
    expect((await reader.read()).done).toBe(true);
  });

  it('lets go when it is cancelled', async () => {
    const { url } = await serve((response) => response.writeHead(200).flushHeaders());
    const reader = new HeldReader(await readerOf(url), promise().settled);
    const step = reader.read();
    await reader.cancel();
    expect((await step).done).toBe(true);
  });
});
