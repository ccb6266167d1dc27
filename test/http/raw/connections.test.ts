import dns from 'node:dns';
import { lookup } from 'node:dns/promises';
import { networkInterfaces } from 'node:os';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { deadURL } from '../../support/http-server.node.js';
import { rawServer, type Peer } from '../../support/raw-server.node.js';
import { answers, ok } from './cases.js';
import type { Outcome } from './outcome.js';
import { exchange, isFetch, send, transportNames, type TransportName } from './transports.js';
import { pushedBody } from '../../../src/http/fetch-body.js';

const turn = () => new Promise((resolve) => setImmediate(resolve));
/** The client notices a FIN or a RST on loopback in one of the next turns. */
const noticed = async () => {
  for (let turns = 0; turns < 3; turns++) await turn();
};
const done = { status: 200, body: 'ok' };
const short = [ok, 'content-length: 2'];
const hasIPv6 = Object.values(networkInterfaces()).some((list) => list?.some(({ address }) => address === '::1'));

/** Answers one request after the other. */
async function serveAll(peer: Peer, head: readonly string[] = short): Promise<void> {
  for (;;) {
    await peer.request();
    await peer.answer(head, 'ok');
  }
}

describe.each(transportNames)('%s: a connection', (name) => {
  it('is used again once a body was read', async () => {
    const server = await rawServer((peer) => serveAll(peer));
    for (let call = 0; call < 3; call++, await turn()) expect(await exchange(name, server.url)).toEqual(done);
    expect(server.peers).toHaveLength(1);
  });

  it('is used again after an error status', async () => {
    const server = await rawServer((peer) => serveAll(peer, ['HTTP/1.1 500 No', 'content-length: 2']));
    for (let call = 0; call < 3; call++, await turn())
      expect(await exchange(name, server.url)).toEqual({ status: 500, body: 'ok' });
    expect(server.peers).toHaveLength(1);
  });

  it('is not used again if the server says Connection: close', async () => {
    const server = await rawServer((peer) => serveAll(peer, [...short, 'connection: close']));
    for (let call = 0; call < 2; call++) expect(await exchange(name, server.url)).toEqual(done);
    expect(server.peers).toHaveLength(2);
  });

  it.each(['end', 'reset'] as const)('that the server ended by %s() while it was idle is replaced', async (how) => {
    const server = await rawServer((peer) => serveAll(peer));
    expect(await exchange(name, server.url)).toEqual(done);
    server.peers[0]?.[how]();
    await server.peers[0]?.closed;
    await noticed();
    expect(await exchange(name, server.url, { method: 'POST', body: 'x' })).toEqual(done);
    expect(server.peers).toHaveLength(2);
  });

  it.each(['GET', 'POST'])(
    'that breaks after the server read a %s is reported, and a POST is not sent again',
    async (method) => {
      let isFailing = false;
      let failed = 0;
      const server = await rawServer(async (peer) => {
        for (;;) {
          await peer.request();
          if (isFailing) {
            failed++;
            return peer.reset();
          }
          await peer.answer(short, 'ok');
        }
      });
      // Several connections are kept: each would break again.
      await Promise.all(Array.from({ length: 4 }, () => exchange(name, server.url)));
      await turn();
      isFailing = true;
      expect(await exchange(name, server.url, { method })).toMatchObject({ fault: { sent: 'unknown' } });
      // A GET is sent again once over node:http.
      expect(failed).toBe(method === 'GET' && !isFetch(name) ? 2 : 1);
    },
  );

  it('is closed by the client sooner if the server announced that it keeps it for a second', async () => {
    const announcing = await rawServer((peer) => serveAll(peer, [...short, 'keep-alive: timeout=1']));
    const silent = await rawServer((peer) => serveAll(peer));
    for (const { url } of [silent, announcing]) expect(await exchange(name, url)).toEqual(done);
    const closed = [announcing, silent].map(async (server) => server.peers[0]?.closed.then(() => server));
    expect(await Promise.race(closed)).toBe(announcing);
  });

  it('is closed if the body is cancelled', async () => {
    const server = await rawServer(answers([ok, 'content-length: 1000000'], 'first'));
    const response = await send(name, server.url);
    pushedBody(response)?.cancel();
    await server.peers[0]?.closed;
  });

  it('is not needed for each of many calls at once', async () => {
    const server = await rawServer((peer) => serveAll(peer));
    const call = () => exchange(name, server.url);
    await Promise.all(Array.from({ length: 20 }, call));
    expect(await Promise.all(Array.from({ length: 20 }, call))).toEqual(Array.from({ length: 20 }, () => done));
    expect(server.peers.length).toBeLessThanOrEqual(25);
  });

  it('is made over IPv6', { skip: !hasIPv6 }, async () => {
    const { url } = await rawServer(answers(short, 'ok'), { host: '::1' });
    expect(await exchange(name, url)).toEqual(done);
  });

  it.each(['127.0.0.1', '::1'])('is made to localhost if the server listens on %s only', async (host) => {
    const addresses = await lookup('localhost', { all: true });
    if (!addresses.some(({ address }) => address === host)) return;
    const { port } = await rawServer(answers(short, 'ok'), { host });
    expect(await exchange(name, `http://localhost:${port}`)).toEqual(done);
  });

  it('is made to the next address of the host if the first does not answer', async () => {
    const addresses = [
      // No host has it: the prefix is there to be dropped.
      { address: '100::1', family: 6 },
      { address: '127.0.0.1', family: 4 },
    ];
    const { port } = await rawServer(answers(short, 'ok'));
    const answer = (_host: string, _options: unknown, done: (error: null, found: object) => void) =>
      process.nextTick(done, null, addresses);
    vi.spyOn(dns, 'lookup').mockImplementation(answer as never);
    onTestFinished(() => void vi.restoreAllMocks());
    expect(await exchange(name, `http://two-addresses.test:${port}`)).toEqual(done);
  });

  it('that is refused is a fault before anything was sent', async () => {
    expect(await exchange(name, await deadURL())).toEqual({ fault: { sent: false, code: 'ECONNREFUSED' } });
  });

  it('to an unknown host is a fault before anything was sent', async () => {
    const code = expect.stringMatching(/^(ENOTFOUND|EAI_AGAIN)$/);
    expect(await exchange(name, 'http://coze.invalid')).toEqual({ fault: { sent: false, code } });
  });

  it('to a port that fetch does not allow is a fault before anything was sent', async () => {
    expect(await exchange(name, 'http://127.0.0.1:1')).toMatchObject({ fault: { sent: false } });
  });
});

/**
 * Sends rounds of 20 POSTs. After each, the server closes its idle connections one by one, in a turn of the event loop each.
 *
 * @param nextRound - starts a round when `all` connections of the round before are closed, or when the `first` is: then the
 * other 19 are being closed while the next POSTs are sent.
 */
async function postWhileClosing(name: TransportName, rounds: number, nextRound: 'all' | 'first') {
  const carriedOut: string[] = [];
  const idle = new Set<Peer>();
  const server = await rawServer(async (peer) => {
    for (;;) {
      const { body } = await peer.request();
      carriedOut.push(body);
      await peer.answer(short, 'ok');
      idle.add(peer);
      await peer.more().finally(() => idle.delete(peer));
    }
  });
  const closeIdle = async (peers: readonly Peer[]): Promise<void> => {
    for (const peer of peers) {
      if (idle.has(peer)) peer.close();
      await turn();
    }
  };
  const outcomes: Outcome[] = [];
  for (let round = 0; round < rounds; round++) {
    const post = (_: unknown, call: number) => exchange(name, server.url, { method: 'POST', body: `${round}.${call}` });
    outcomes.push(...(await Promise.all(Array.from({ length: 20 }, post))));
    const peers = [...idle];
    const closing = closeIdle(peers);
    if (nextRound === 'all') await Promise.all([closing, ...peers.map(({ closed }) => closed)]).then(noticed);
    else await peers[0]?.closed;
  }
  return { carriedOut, lost: outcomes.filter(({ fault }) => fault !== undefined) };
}

describe.each(transportNames)('%s: a server that closes idle connections', (name) => {
  it('loses no POST if it closed before', async () => {
    const { carriedOut, lost } = await postWhileClosing(name, 30, 'all');
    expect(lost).toEqual([]);
    expect(carriedOut).toHaveLength(600);
  });

  it('carries out no POST twice, and none that is reported as not sent, if it closes at the same moment', async () => {
    const { carriedOut, lost } = await postWhileClosing(name, 20, 'first');
    expect(new Set(carriedOut).size).toBe(carriedOut.length);
    expect(carriedOut.length + lost.length).toBeGreaterThanOrEqual(400);
    for (const outcome of lost) expect(outcome).toMatchObject({ fault: { sent: 'unknown' } });
  });
});
