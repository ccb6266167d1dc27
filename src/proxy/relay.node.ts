import type { RawData, WebSocket } from 'ws';

/** Bytes that may wait for a peer before the other one is not read any more. */
const mostWaiting = 1_048_576;
/** Milliseconds between two pings, if the idle timeout does not ask for more. */
const pingInterval = 30_000;

/** The messages to pass on for one that has come: none if it is not passed on. */
type ReadMessage = (data: RawData, isBinary: boolean) => readonly string[];

/** Joins two open sockets: messages, closes and their codes, at the speed of the slower one. */
export function relay(
  visitor: WebSocket,
  coze: WebSocket,
  options: {
    readonly read: ReadMessage;
    readonly maskToken: (text: string) => string;
    readonly idleTimeout: number;
  },
): void {
  const { maskToken } = options;
  passOn(visitor, coze, options.read);
  passOn(coze, visitor, (data) => [maskToken(messageText(data))]);
  coze.on('close', (code, reason) => closeLike(visitor, code, maskToken(reason.toString())));
  visitor.on('close', (code, reason) => closeLike(coze, code, reason.toString()));
  const stop = watchPeers([visitor, coze], options.idleTimeout);
  visitor.once('close', stop);
  coze.once('close', stop);
}

/** The text of a message. */
export function messageText(data: RawData): string {
  return Buffer.isBuffer(data) ? data.toString() : '';
}

/** Ends a peer that asks for answers and does not read them. */
function endIfFull(socket: WebSocket): void {
  if (socket.bufferedAmount >= mostWaiting) socket.terminate();
}

function passOn(from: WebSocket, to: WebSocket, read: ReadMessage): void {
  from.on('message', (data, isBinary) => {
    const texts = read(data, isBinary);
    if (texts.length === 0) return endIfFull(from);
    if (to.readyState !== to.OPEN) return;
    for (const text of texts)
      to.send(text, () => {
        if (from.isPaused && to.bufferedAmount < mostWaiting) from.resume();
      });
    if (to.bufferedAmount >= mostWaiting) from.pause();
  });
  from.on('ping', () => endIfFull(from));
  from.on('error', () => undefined);
}

/** Closes a socket like the other one. One that broke breaks this one, too, so that the client may connect again. */
function closeLike(socket: WebSocket, code: number, reason: string): void {
  // A paused socket does not see the close of its peer.
  socket.resume();
  if (code === 1006) socket.terminate();
  else if (code === 1005) socket.close();
  else socket.close(code, reason);
}

/** Ends the sockets when one of them answers no ping and takes no bytes for the idle timeout. */
function watchPeers(sockets: readonly WebSocket[], idleTimeout: number): () => void {
  if (idleTimeout === 0) return () => undefined;
  const interval = Math.min(pingInterval, idleTimeout / 2);
  const lastSigns = new Map(sockets.map((socket) => [socket, Date.now()]));
  const waiting = new Map(sockets.map((socket) => [socket, 0]));
  for (const socket of sockets)
    for (const event of ['pong', 'ping', 'message'] as const)
      socket.on(event, () => void lastSigns.set(socket, Date.now()));
  const timer = setInterval(() => {
    for (const socket of sockets) {
      const { bufferedAmount, isPaused } = socket;
      // Nothing is read of a paused socket: the other one, which is slow, is watched by what it takes.
      if (isPaused || bufferedAmount < (waiting.get(socket) ?? 0)) lastSigns.set(socket, Date.now());
      waiting.set(socket, bufferedAmount);
      if (Date.now() - (lastSigns.get(socket) ?? 0) > idleTimeout) for (const each of sockets) each.terminate();
      else socket.ping();
    }
  }, interval);
  return () => clearInterval(timer);
}
