import { describe, expect, it } from 'vitest';
import { TransportError, type WireRequest, type WireBody, type WireResponse } from '../../../src/runtime/transport.js';
import { Cancellation } from '../../../src/lib/abort.js';
import { rejection } from '../../support/operations.js';
import { rawServer, type Peer } from '../../support/raw-server.node.js';
import { silentHost } from '../../support/silent-host.node.js';
import { answers, ok } from './cases.js';
import { isFetch, send, allTransportNames, type TransportName } from './transports.js';
import { pushedBody } from '../../../src/http/fetch-body.js';

const turn = () => new Promise((resolve) => setImmediate(resolve));
const silent = (peer: Peer) => peer.request();
const beginning = answers([ok, 'content-length: 1000000'], 'first');

/** Starts an exchange, aborts it at some stage, and gives what the exchange rejected with. */
interface Stage {
  readonly name: string;
  run(exchange: Exchange): Promise<unknown>;
}

interface Exchange {
  readonly transport: TransportName;
  readonly abort: () => void;
  send(url: string, request?: Partial<WireRequest>): Promise<WireResponse>;
}

/** What a body ended with after it was piped. `meanwhile` is called at its first bytes. */
function pipeFault(response: WireResponse, meanwhile: (body: WireBody) => void): Promise<unknown> {
  const body = pushedBody(response);
  return new Promise((resolve) => body?.pipe({ onBytes: () => meanwhile(body), onEnd: resolve }));
}

/** A server whose connection must be closed by the abort. */
async function closedBy(
  script: (peer: Peer) => unknown,
  work: (url: string, peers: readonly Peer[]) => Promise<unknown>,
) {
  const server = await rawServer(script);
  const result = await work(server.url, server.peers);
  expect(server.peers.length).toBeGreaterThan(0);
  await Promise.all(server.peers.map((peer) => peer.closed));
  return result;
}

const stages: readonly Stage[] = [
  {
    name: 'before the request',
    async run({ abort, send: open }) {
      const server = await rawServer(silent);
      abort();
      const error = await rejection(open(server.url));
      expect(server.peers).toHaveLength(0);
      return error;
    },
  },
  {
    name: 'in the tick of the request',
    async run({ abort, send: open }) {
      const server = await rawServer(silent);
      const sent = rejection(open(server.url));
      abort();
      const error = await sent;
      await Promise.all(server.peers.map((peer) => peer.closed));
      return error;
    },
  },
  {
    name: 'while the host name is resolved',
    async run({ abort, send: open }) {
      const sent = rejection(open('http://coze.invalid'));
      await Promise.resolve();
      abort();
      return sent;
    },
  },
  {
    name: 'in the TLS handshake',
    async run({ transport, abort, send: open }) {
      // The first bytes of the handshake have come, and they are never answered.
      const server = await rawServer(async (peer) => {
        await peer.more();
        abort();
      });
      const error = await rejection(open(server.url.replace('http:', 'https:')));
      // undici keeps the connection for the next request, and gives up after 10 s.
      if (!isFetch(transport)) await server.peers[0]?.closed;
      return error;
    },
  },
  {
    name: 'while the response is awaited',
    run: ({ abort, send: open }) =>
      closedBy(
        async (peer) => {
          await peer.request();
          abort();
        },
        (url) => rejection(open(url)),
      ),
  },
  {
    name: 'in the head of the response',
    run: ({ abort, send: open }) =>
      closedBy(
        async (peer) => {
          await peer.request();
          await peer.send(`${ok}\r\ncontent-le`);
          await turn();
          abort();
        },
        (url) => rejection(open(url)),
      ),
  },
  {
    name: 'before the body is read',
    run: ({ abort, send: open }) =>
      closedBy(beginning, async (url) => {
        const response = await open(url);
        abort();
        return pipeFault(response, () => undefined);
      }),
  },
  {
    name: 'while text() reads the body',
    run: ({ abort, send: open }) =>
      closedBy(beginning, async (url) => {
        const text = rejection((await open(url)).text());
        await turn();
        abort();
        return text;
      }),
  },
  {
    name: 'while arrayBuffer() reads the body',
    run: ({ abort, send: open }) =>
      closedBy(beginning, async (url) => {
        const buffer = rejection((await open(url)).arrayBuffer());
        await turn();
        abort();
        return buffer;
      }),
  },
  {
    name: 'while the Response of the caller is read',
    run: ({ abort, send: open }) =>
      closedBy(beginning, async (url) => {
        const text = rejection((await open(url)).toResponse().text());
        await turn();
        abort();
        return text;
      }),
  },
  {
    name: 'while the body is piped',
    run: ({ abort, send: open }) => closedBy(beginning, async (url) => pipeFault(await open(url), abort)),
  },
  {
    name: 'while the piped body is paused',
    run: ({ abort, send: open }) =>
      closedBy(beginning, async (url) => {
        return pipeFault(await open(url), (body) => {
          body.pause();
          setImmediate(abort);
        });
      }),
  },
  {
    name: 'while a large request is sent',
    run: ({ abort, send: open }) =>
      closedBy(
        async (peer) => {
          await peer.head();
          peer.pause();
          abort();
          // A paused socket does not notice that it was closed.
          await turn();
          peer.resume();
        },
        (url) => rejection(open(url, { method: 'POST', body: 'x'.repeat(30_000_000) })),
      ),
  },
];

describe.each(allTransportNames)('%s: an abort', (name) => {
  it.each(stages)('$name rejects with its reason and leaves no connection and no listener', async ({ run }) => {
    for (const reason of [new Error('the user left'), 'a text', null, { code: 'ECONNRESET' }]) {
      const cancellation = new Cancellation();
      const error = await run({
        transport: name,
        abort: () => cancellation.abort(reason),
        send: (url, request) => send(name, url, { ...request, cancellation }),
      });
      const told = error instanceof TransportError ? error.cause : error;
      // While undici reads a body, it takes null for no reason at all.
      if (isFetch(name) && reason === null && told !== null) expect(told).toHaveProperty('name', 'AbortError');
      else expect(told).toBe(reason);
      expect(cancellation.onAbort).toBeUndefined();
    }
  });

  it.runIf(process.platform === 'linux')('while the host is silent rejects with its reason', async () => {
    const cancellation = new Cancellation();
    const sent = rejection(send(name, await silentHost(), { cancellation }));
    for (let turns = 0; turns < 10; turns++) await turn();
    cancellation.abort('enough');
    // The libraries do not tell that no connection was open.
    expect(await sent).toMatchObject({ cause: 'enough', sent: name === 'node' ? false : 'unknown' });
    expect(cancellation.onAbort).toBeUndefined();
  });

  it('after the end of the body does nothing', async () => {
    const { url } = await rawServer(answers([ok, 'content-length: 2'], 'ok'));
    const cancellation = new Cancellation();
    const response = await send(name, url, { cancellation });
    expect(await response.text()).toBe('ok');
    cancellation.abort('too late');
    await turn();
    expect(cancellation.onAbort).toBeUndefined();
  });
});

it.each(allTransportNames)('%s: a slow reader slows the server', async (name) => {
  const piece = Buffer.alloc(65_536);
  let sent = 0;
  const server = await rawServer(async (peer) => {
    await peer.request();
    await peer.answer([ok]);
    for (;;) {
      await peer.send(piece);
      sent += piece.byteLength;
    }
  });
  const body = pushedBody(await send(name, server.url));
  if (body === null) throw new Error('The response has no body.');
  let received = 0;
  let receivedAfterPause = 0;
  await new Promise<void>((resolve) =>
    body.pipe({
      onBytes: (bytes) => {
        received += bytes.byteLength;
        if (received > bytes.byteLength) receivedAfterPause += bytes.byteLength;
        body.pause();
        resolve();
      },
      onEnd: () => undefined,
    }),
  );
  // Until nothing more is taken: the buffers of the system are full.
  for (let quiet = 0, before = 0; quiet < 200; quiet = before === sent ? quiet + 1 : 0) {
    before = sent;
    await turn();
  }
  expect(receivedAfterPause).toBeLessThanOrEqual(1_000_000);
  expect(sent).toBeLessThan(32_000_000);
  body.resume();
  body.cancel();
  await server.peers[0]?.closed;
});
