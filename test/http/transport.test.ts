import { once } from 'node:events';
import { Readable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { fetchTransport, type Fetch } from '../../src/http/fetch-transport.js';
import { TransportError, type WireBody } from '../../src/runtime/transport.js';
import { Cancellation } from '../../src/lib/abort.js';
import { deadURL, serve, type Answer } from '../support/http-server.node.js';
import { rejection } from '../support/operations.js';
import { pushedBody } from '../../src/http/fetch-body.js';

const get = { method: 'GET', headers: {}, body: undefined } as const;
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** What a sink was called with: texts, then the fault or `undefined` for a good end. */
function recordingSink() {
  const calls: unknown[] = [];
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const sink = {
    onBytes: (bytes: Uint8Array) => void calls.push(new TextDecoder().decode(bytes)),
    onEnd: (fault: TransportError | undefined) => {
      calls.push(fault);
      end();
    },
  };
  return { calls, ended, sink };
}

/** A body from which chunks are read that the test enqueues. */
function controlledBody(cancellation = new Cancellation()) {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const pulls = vi.fn();
  const canceled = vi.fn();
  const stream = new ReadableStream<Uint8Array>(
    { start: (given) => void (controller = given), pull: pulls, cancel: canceled },
    { highWaterMark: 0 },
  );
  const open = async (): Promise<WireBody> => {
    const fetch: Fetch = () => Promise.resolve(new Response(stream));
    const body = pushedBody(await fetchTransport(fetch)({ ...get, url: 'http://unused.test', cancellation }));
    if (body === null) throw new Error('no body');
    return body;
  };
  const send = (text: string) => controller?.enqueue(new TextEncoder().encode(text));
  return { open, send, close: () => controller?.close(), pulls, canceled, cancellation };
}

describe('the body of a response', () => {
  it('is delivered in pieces, then its end', async () => {
    const { open, send, close } = controlledBody();
    const { calls, ended, sink } = recordingSink();
    const body = await open();
    expect(body.lastByteAt).toBe(0);
    body.pipe(sink);
    send('a');
    send('b');
    await turn();
    expect(calls).toEqual(['a', 'b']);
    expect(body.lastByteAt).toBeGreaterThan(0);
    close();
    await ended;
    expect(calls).toEqual(['a', 'b', undefined]);
  });

  it('is not read while it is paused', async () => {
    const { open, send, pulls } = controlledBody();
    const { calls, sink } = recordingSink();
    const body = await open();
    body.pipe({ ...sink, onBytes: (bytes) => (sink.onBytes(bytes), body.pause()) });
    send('a');
    await turn();
    expect(pulls).toHaveBeenCalledOnce();
    send('b');
    await turn();
    expect(calls).toEqual(['a']);
    body.resume();
    await turn();
    expect(calls).toEqual(['a', 'b']);
  });

  it('calls its sink no more after cancel(), which cancels the stream', async () => {
    const { open, send, canceled } = controlledBody();
    const { calls, sink } = recordingSink();
    const body = await open();
    body.pipe(sink);
    send('a');
    await turn();
    body.cancel('enough');
    await turn();
    expect(calls).toEqual(['a']);
    expect(canceled).toHaveBeenCalledWith('enough');
  });

  it('ends at once when the request is cancelled, even if fetch ignores the signal', async () => {
    const { open, cancellation } = controlledBody();
    const { calls, sink } = recordingSink();
    (await open()).pipe(sink);
    cancellation.abort('enough');
    expect(calls).toEqual([expect.objectContaining({ cause: 'enough' })]);
  });

  it('ends after pipe() if the request was cancelled before', async () => {
    const { open, cancellation } = controlledBody();
    const { calls, ended, sink } = recordingSink();
    const body = await open();
    cancellation.abort('enough');
    body.pipe(sink);
    expect(calls).toEqual([]);
    await ended;
    expect(calls).toEqual([expect.objectContaining({ cause: 'enough' })]);
  });

  it('ends with a fault after the bytes that came before the connection broke', async () => {
    const { url } = await serve((response) => {
      response.writeHead(200).write('first', () => response.destroy());
    });
    const { calls, ended, sink } = recordingSink();
    const response = await fetchTransport()({ ...get, url, cancellation: new Cancellation() });
    pushedBody(response)?.pipe(sink);
    await ended;
    expect(calls).toEqual(['first', expect.any(TransportError)]);
    expect(calls[1]).toMatchObject({ sent: true, cause: expect.any(TypeError) });
  });
});

describe('a fetch that returns a foreign Response', () => {
  const open = async (body: unknown) => {
    const response: Response = Object.defineProperty(new Response(), 'body', { value: body });
    const fetch: Fetch = () => Promise.resolve(response);
    return fetchTransport(fetch)({ ...get, url: 'http://unused.test', cancellation: new Cancellation() });
  };

  it('may have a Node stream as its body, as node-fetch does', async () => {
    const stream = Readable.from([Buffer.from('a'), Buffer.from('b')]);
    const { calls, ended, sink } = recordingSink();
    pushedBody(await open(stream))?.pipe(sink);
    await ended;
    expect(calls).toEqual(['a', 'b', undefined]);
  });

  it('destroys a Node stream that is cancelled', async () => {
    const stream = new Readable({ read: () => undefined });
    const body = pushedBody(await open(stream));
    body?.pipe(recordingSink().sink);
    body?.cancel();
    expect(stream.destroyed).toBe(true);
  });

  it('may have no body, as in React Native', async () => {
    expect((await open(undefined)).body).toBeNull();
  });

  it.each([
    ['cannot be read', {}],
    ['was read before', Readable.from([]).destroy()],
    ['consists of other values', Readable.from([{}])],
  ])('has a body that ends with a fault if it %s', async (_, body) => {
    const { calls, ended, sink } = recordingSink();
    pushedBody(await open(body))?.pipe(sink);
    await ended;
    expect(calls).toEqual([expect.any(TransportError)]);
  });
});

describe('a fault of the transport', () => {
  const send = (url: string) => rejection(fetchTransport()({ ...get, url, cancellation: new Cancellation() }));

  it('says that nothing was sent if the connection was refused', async () => {
    expect(await send(await deadURL())).toMatchObject({
      sent: false,
      code: 'ECONNREFUSED',
      cause: expect.any(TypeError),
    });
  });

  it('says that the request may have arrived if the connection broke before the headers', async () => {
    const reset: Answer = (response) => response.socket?.destroy();
    expect(await send((await serve(reset)).url)).toMatchObject({ sent: 'unknown' });
  });

  it.each(['text', 'arrayBuffer'] as const)('says that the request arrived if %s() breaks off', async (method) => {
    const { url } = await serve((response) => response.writeHead(200).write('first', () => response.destroy()));
    const response = await fetchTransport()({ ...get, url, cancellation: new Cancellation() });
    const error = await rejection(response[method]());
    expect(error).toBeInstanceOf(TransportError);
    expect(error).toMatchObject({ sent: true });
  });

  it('says how to raise a limit of the fetch of Node', async () => {
    const cause = Object.assign(new Error('x'), { code: 'UND_ERR_HEADERS_TIMEOUT' });
    const fetch: Fetch = () => Promise.reject(new TypeError('fetch failed', { cause }));
    const sent = fetchTransport(fetch)({ ...get, url: 'http://unused.test', cancellation: new Cancellation() });
    expect(await rejection(sent)).toMatchObject({ limitHint: expect.stringContaining('headersTimeout') });
  });
});

it('a cancelled request closes the connection', async () => {
  let closed: Promise<unknown> = Promise.resolve();
  const cancellation = new Cancellation();
  const { url } = await serve((response) => {
    closed = once(response, 'close');
    cancellation.abort('enough');
  });
  await rejection(fetchTransport()({ ...get, url, cancellation }));
  await closed;
});
