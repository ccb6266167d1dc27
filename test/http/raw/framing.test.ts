import { describe, expect, it } from 'vitest';
import { rawServer, type Peer } from '../../support/raw-server.node.js';
import { answers, ok, overFetch } from './cases.js';
import { bodyEnds, emptyBodies } from './framing-cases.js';
import { testCases } from './test-cases.js';
import { exchange, send, transportNames } from './transports.js';

describe('the end of a body', () => testCases(bodyEnds));

describe('a response without a body', () => testCases(emptyBodies));

describe('the head of a response', () => {
  const unknown = { fault: { sent: 'unknown' } } as const;
  testCases([
    {
      name: 'comes after 103 Early Hints',
      answer: answers(['HTTP/1.1 103 Early Hints', 'link: </a>', '', ok, 'content-length: 5'], 'whole'),
      outcome: { status: 200, body: 'whole' },
    },
    {
      name: 'comes after 102 Processing',
      answer: answers(['HTTP/1.1 102 Processing', '', ok, 'content-length: 5'], 'whole'),
      outcome: { status: 200, body: 'whole' },
    },
    {
      name: 'comes after an unrequested 100 Continue',
      answer: answers(['HTTP/1.1 100 Continue', '', ok, 'content-length: 5'], 'whole'),
      outcome: { status: 200, body: 'whole' },
      except: overFetch('undici takes an unrequested 100 for a broken response.', unknown),
    },
    {
      name: '101 without a request for an upgrade is a fault, not a hang',
      answer: answers(['HTTP/1.1 101 Switching Protocols', 'connection: upgrade', 'upgrade: x']),
      outcome: unknown,
    },
    ...[
      ['no HTTP', 'SSH-2.0-OpenSSH_9.2\r\n'],
      ['a status that is no number', 'HTTP/1.1 abc OK\r\n\r\n'],
      ['the status 99', 'HTTP/1.1 99 X\r\ncontent-length: 0\r\n\r\n'],
      ['a line that is no header', `${ok}\r\nno header\r\n\r\n`],
      ['more than 16 KB', `${ok}\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`],
      ['a length that is no number', `${ok}\r\ncontent-length: many\r\n\r\n`],
      ['two different lengths', `${ok}\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab`],
    ].map(([what, bytes = '']) => ({
      name: `with ${what} is a fault`,
      answer: async (peer: Peer) => {
        await peer.request();
        await peer.send(bytes);
      },
      outcome: unknown,
    })),
    {
      name: 'that is cut by a FIN is a fault',
      answer: async (peer) => {
        await peer.request();
        await peer.send(`${ok}\r\ncontent-le`);
        peer.end();
      },
      outcome: unknown,
    },
    {
      name: 'that never comes before a FIN is a fault',
      answer: async (peer) => {
        await peer.request();
        peer.end();
      },
      outcome: unknown,
    },
    {
      name: 'that never comes before a reset is a fault',
      answer: async (peer) => {
        await peer.request();
        peer.reset();
      },
      outcome: unknown,
    },
    ...[600, 999].map((status) => ({
      name: `may have the status ${status}`,
      answer: answers([`HTTP/1.1 ${status} X`, 'content-length: 1'], 'x'),
      outcome: { status, body: 'x' },
    })),
    {
      name: 'may come byte by byte',
      answer: async (peer) => {
        await peer.request();
        for (const byte of `${ok}\r\ncontent-length: 2\r\n\r\nok`) await peer.send(byte);
      },
      outcome: { status: 200, body: 'ok' },
    },
  ]);

  it.each(transportNames)('%s: joins headers of one name, and reads their bytes as Latin-1', async (name) => {
    const { url } = await rawServer(
      answers([
        ok,
        'X-TT-Logid: 1',
        'x-tt-logid: 2',
        'content-type: text/plain',
        'content-type: text/html',
        'x-latin: caf\u00e9',
        'content-length: 0',
      ]),
    );
    const { headers } = await send(name, url);
    expect(headers.get('x-tt-logid')).toBe('1, 2');
    expect(headers.get('X-TT-LOGID')).toBe('1, 2');
    expect(headers.get('content-type')).toBe('text/plain, text/html');
    expect(headers.get('x-latin')).toBe('caf\u00e9');
    expect(headers.get('x-none')).toBeNull();
    expect(Object.fromEntries(headers)).toMatchObject({ 'x-tt-logid': '1, 2', 'content-length': '0' });
  });

  it.each(transportNames)('%s: a status above 599 is available as a Response', async (name) => {
    const { url } = await rawServer(answers(['HTTP/1.1 999 X', 'content-length: 1'], 'x'));
    const response = (await send(name, url)).toResponse();
    expect([response.status, response.ok, await response.text()]).toEqual([999, false, 'x']);
  });
});

it.each(transportNames)('%s: bytes behind a complete body do not reach the next response', async (name) => {
  const next = answers([ok, 'content-length: 4'], 'next');
  const { url } = await rawServer(answers([ok, 'content-length: 5'], `whole${ok}\r\ncontent-length: 4\r\n\r\nevil`));
  expect(await exchange(name, url)).toEqual({ status: 200, body: 'whole' });
  const second = await rawServer(next);
  expect(await exchange(name, second.url)).toEqual({ status: 200, body: 'next' });
});
