/** The framing of responses: where a body ends, and where it has broken off. */
import { answers, answersAndEnds, answersAndResets, ok, overFetch, type Case } from './cases.js';

const chunked = 'transfer-encoding: chunked';

/** Cases of the end of a body. */
export const bodyEnds: readonly Case[] = [
  {
    name: 'is known from content-length',
    answer: answers([ok, 'content-length: 5'], 'whole'),
    outcome: { status: 200, body: 'whole' },
  },
  {
    name: 'is the last chunk',
    answer: answers([ok, chunked], '5\r\nwhole\r\n0\r\n\r\n'),
    outcome: { status: 200, body: 'whole' },
  },
  {
    name: 'is the last chunk, with any extensions and trailers',
    answer: answers([ok, chunked], '5;a=b\r\nwhole\r\n0\r\nx-trailer: 1\r\n\r\n'),
    outcome: { status: 200, body: 'whole' },
  },
  {
    name: 'is a FIN if no length was announced',
    answer: answersAndEnds([ok], 'whole'),
    outcome: { status: 200, body: 'whole' },
  },
  {
    name: 'is a FIN for HTTP/1.0',
    answer: answersAndEnds(['HTTP/1.0 200 OK'], 'whole'),
    outcome: { status: 200, body: 'whole' },
  },
  {
    name: 'is a fault if fewer bytes than announced came before a FIN',
    answer: answersAndEnds([ok, 'content-length: 50'], 'first'),
    outcome: { status: 200, body: 'first', fault: { sent: true } },
  },
  {
    name: 'is a fault if the last chunk is missing before a FIN',
    answer: answersAndEnds([ok, chunked], '5\r\nfirst\r\n'),
    outcome: { status: 200, body: 'first', fault: { sent: true } },
  },
  {
    name: 'is a fault if the last chunk is missing before a FIN with Connection: close',
    answer: answersAndEnds([ok, chunked, 'connection: close'], '5\r\nfirst\r\n'),
    outcome: { status: 200, body: 'first', fault: { sent: true } },
    except: { fetch: { outcome: { status: 200, body: 'first' }, because: 'Node 20 has an older undici.' } },
  },
  {
    name: 'is a fault if a chunk is cut by a FIN',
    answer: answersAndEnds([ok, chunked], '9\r\nfirst'),
    outcome: { status: 200, body: 'first', fault: { sent: true } },
  },
  {
    name: 'is a fault if the connection is reset before the announced length',
    answer: answersAndResets([ok, 'content-length: 50'], 'first'),
    outcome: { status: 200, body: 'first', fault: { sent: true } },
  },
  {
    name: 'is a fault if the connection is reset between chunks',
    answer: answersAndResets([ok, chunked], '5\r\nfirst\r\n'),
    outcome: { status: 200, body: 'first', fault: { sent: true } },
  },
  {
    name: 'is a fault if the connection of a body without a length is reset',
    answer: answersAndResets([ok], 'first'),
    outcome: { status: 200, body: 'first', fault: { sent: true } },
    except: overFetch('undici takes every end of such a connection for the end of the body.', {
      status: 200,
      body: 'first',
    }),
  },
  {
    name: 'is a fault if a chunk size is not a number',
    answer: answers([ok, chunked], '5\r\nfirst\r\nzz\r\nmore\r\n'),
    outcome: { status: 200, body: 'first', fault: { sent: true } },
  },
  {
    name: 'is a fault if a chunk is longer than its size',
    answer: answers([ok, chunked], '5\r\nfirstmore\r\n0\r\n\r\n'),
    outcome: { status: 200, body: 'first', fault: { sent: true } },
  },
  {
    name: 'is known from content-length, with more bytes behind it',
    answer: answers([ok, 'content-length: 5'], 'wholeand more'),
    outcome: { status: 200, body: 'whole' },
  },
  {
    name: 'is the last chunk, with more bytes behind it',
    answer: answers([ok, chunked], '5\r\nwhole\r\n0\r\n\r\nand more'),
    outcome: { status: 200, body: 'whole' },
  },
];

/** Cases of a response without a body. */
export const emptyBodies: readonly Case[] = [
  ...[204, 205, 304].map((status) => ({
    name: `with the status ${status} ends with its head`,
    answer: answers([`HTTP/1.1 ${status} X`, ...(status === 205 ? ['content-length: 0'] : [])]),
    outcome: { status, body: '' },
  })),
  {
    name: 'to HEAD ends with its head, although it announces a length',
    request: { method: 'HEAD' },
    answer: answers([ok, 'content-length: 50']),
    outcome: { status: 200, body: '' },
  },
  {
    name: 'that is empty has content-length: 0',
    answer: answers([ok, 'content-length: 0']),
    outcome: { status: 200, body: '' },
  },
  {
    name: 'that is empty ends with a FIN',
    answer: answersAndEnds([ok]),
    outcome: { status: 200, body: '' },
  },
];
