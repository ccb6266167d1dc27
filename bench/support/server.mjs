// Replays prepared bytes to the measured process, from a process of its own. The first segment of the path says what to replay:
// /answer=stream&format=coze&events=1000&chunk=65536/v3/chat
import { createServer } from 'node:http';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Sender, WebSocketServer } from 'ws';
import { distinct, messageList, pieces, responseOf, socketEventsOf, streamOf } from './payloads.mjs';

const STREAM_HEAD = Buffer.from(
  'HTTP/1.1 200 OK\r\ncontent-type: text/event-stream; charset=utf-8\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n',
);
const LAST_CHUNK = Buffer.from('0\r\n\r\n');

/** What `make` returns, made once for the same arguments. */
const made = new Map();
function prepared(make, ...args) {
  const key = JSON.stringify([make.name, ...args]);
  if (!made.has(key)) made.set(key, make(...args));
  return made.get(key);
}

/** Each piece as one chunk of HTTP: the client's HTTP parser then sees exactly these pieces. */
function chunked(events, chunk) {
  return Buffer.concat(
    pieces(events, chunk).flatMap((piece) => [
      Buffer.from(`${piece.length.toString(16)}\r\n`),
      piece,
      Buffer.from('\r\n'),
    ]),
  );
}

function streamBytes(format, events, chunk, size) {
  const { before, deltas, after } = streamOf(format, events, size);
  return {
    before: chunked(before, chunk),
    deltas: chunked(deltas, chunk),
    after: Buffer.concat([chunked(after, chunk), LAST_CHUNK]),
  };
}

function liveBytes(format) {
  const { before, deltas, after } = streamOf(format, 1_000);
  return {
    before: chunked(before, 'event'),
    deltas: deltas.map((delta) => chunked([delta], 'event')),
    after: Buffer.concat([chunked(after, 'event'), LAST_CHUNK]),
  };
}

function socketBytes(events, size) {
  const frame = (text) =>
    Sender.frame(Buffer.from(text), { fin: true, opcode: 1, mask: false, rsv1: false, readOnly: true });
  const { deltas, last } = socketEventsOf(events, size);
  return { deltas: Buffer.concat(deltas.flatMap(frame)), last: Buffer.concat(frame(last)) };
}

/** Waits for room in the socket, or for its end. */
async function drained(socket) {
  const decided = new AbortController();
  const { signal } = decided;
  // Both reject if the client breaks the connection.
  await Promise.race([once(socket, 'drain', { signal }), once(socket, 'close', { signal })]).catch(() => undefined);
  decided.abort();
}

/** Writes the block of distinct events until the stream has all events, as fast as the client reads. */
async function repeat(socket, block, events) {
  for (let sent = 0; sent < events && !socket.destroyed; sent += distinct(events)) {
    if (!socket.write(block)) await drained(socket);
  }
}

const answers = {
  async stream({ socket }, { format, events, chunk, size }) {
    const { before, deltas, after } = prepared(streamBytes, format, events, chunk, size);
    socket.write(Buffer.concat([STREAM_HEAD, before]));
    await repeat(socket, deltas, events);
    socket.end(after);
  },
  async live({ socket }, { format, events }) {
    const { before, deltas, after } = prepared(liveBytes, format);
    socket.write(Buffer.concat([STREAM_HEAD, before]));
    for (let sent = 0; sent < events && !socket.destroyed; sent += 1) {
      await wait(1);
      socket.write(deltas[sent % deltas.length]);
    }
    socket.end(after);
  },
  /** One event, then a pause: a client that waits for more bytes before its first event is seen. */
  async pause(_, { format }, response) {
    const { before, deltas, after } = streamOf(format, 1);
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
    response.write(Buffer.concat([...before, ...deltas]));
    await wait(20);
    response.end(Buffer.concat(after));
  },
  json(request, { format }, response) {
    const body = JSON.stringify(request.url.includes('/message/list') ? messageList : responseOf(format));
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
    });
    response.end(body);
  },
};

function parametersOf(url) {
  const { events, size, ...rest } = Object.fromEntries(new URLSearchParams(url.split('/')[1]));
  return { ...rest, events: Number(events), size: size === undefined ? undefined : Number(size) };
}

const server = createServer((request, response) => {
  const parameters = parametersOf(request.url);
  request.resume();
  request.on('end', () => answers[parameters.answer](request, parameters, response));
});
server.on('connection', (socket) => {
  socket.setNoDelay(true);
  // A client may leave in the middle of a stream.
  socket.on('error', () => {});
});

const sockets = new WebSocketServer({ noServer: true });
server.on('upgrade', (request, socket, head) => {
  const { events, size } = parametersOf(request.url);
  sockets.handleUpgrade(request, socket, head, (webSocket) => {
    webSocket.on('error', () => {});
    webSocket.once('message', async () => {
      const { deltas, last } = prepared(socketBytes, events, size);
      await repeat(socket, deltas, events);
      socket.write(last);
    });
  });
});

server.listen(0, '127.0.0.1', () => process.send(server.address().port));
process.on('disconnect', () => process.exit());
