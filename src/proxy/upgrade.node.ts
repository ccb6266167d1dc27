import { STATUS_CODES, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { runtime } from '#runtime';
import { WebSocket, WebSocketServer, type RawData } from 'ws';
import { Redactor } from '../errors/redact.js';
import { onAbort, startTimer } from '../lib/abort.js';
import { encodeQuery } from '../http/request.js';
import { isTokenSource, type GetToken } from '../http/token.js';
import { agentFor } from '../runtime/http/agents.node.js';
import { readRefusal } from '../realtime/adapters/refusal.node.js';
import type { Refusal } from '../realtime/adapters/socket-adapter.js';
import { checkedRequest, type CheckedRequest } from './body.js';
import { eventReader, type PageEvent } from './events.js';
import { toRequest } from './node-request.node.js';
import type { ProxySettings } from './options.js';
import { foreignOrigin } from './origin.js';
import { inTime, pathBehind, reported } from './proxy.js';
import { newProxyLogid, ProxyRefusalError, refusalEnvelope } from './refusal.js';
import { relay, messageText } from './relay.node.js';
import { routeOf, upstreamPath } from './route.js';
import { textMask } from './token-mask.js';
import { isTokenRefusal, proxyToken } from './upstream.js';
import { visitorOf } from './visitor.js';

/** The headers of a refusal of Coze that reach the page. */
const refusalHeaders = ['content-type', 'retry-after', 'x-tt-logid'];

type ReadEvent = Awaited<ReturnType<typeof eventReader>>;

/** What is ready before the handshake with the visitor is completed. */
type Opened = (CozeSocket & { readonly readEvent: ReadEvent }) | Response | Refusal;

/** An open socket to Coze, and the token that must not reach the page. */
interface CozeSocket {
  readonly coze: WebSocket;
  readonly token: string;
}

/** Makes the function that answers the upgrade requests of an HTTP server. */
export function upgradeHandler(
  settings: ProxySettings,
): (incoming: IncomingMessage, socket: Duplex, head: Buffer) => Promise<void> {
  const { bodyLimit, idleTimeout } = settings;
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: bodyLimit,
    perMessageDeflate: false,
  });
  return async (incoming, socket, head) => {
    const left = new AbortController();
    const leave = (): void => left.abort();
    socket.on('error', leave);
    socket.once('close', leave);
    // A visitor sends nothing before the handshake is completed. Without reading, their leaving would not be noticed.
    socket.once('end', leave).resume();
    try {
      const opened = await openCoze(settings, incoming, left.signal);
      if (!('coze' in opened)) return await refuseUpgrade(socket, opened, idleTimeout);
      const { coze, token, readEvent } = opened;
      const read = (data: RawData, isBinary: boolean): readonly string[] => {
        const logid = newProxyLogid();
        const event = readSafely(
          settings,
          () => (isBinary ? { problem: 'A message must be text.' } : readEvent(messageText(data))),
          logid,
        );
        if ('texts' in event) return event.texts;
        visitor?.send(errorEvent(event.problem, logid));
        return [];
      };
      let visitor: WebSocket | undefined;
      // The visitor may have left meanwhile, or ws refuses the handshake: both end the socket.
      onAbort([left.signal], () => visitor ?? coze.terminate());
      socket.off('end', leave);
      server.handleUpgrade(incoming, socket, head, (accepted) => {
        visitor = accepted;
        relay(accepted, coze, { read, maskToken: textMask(token), idleTimeout });
        coze.resume();
      });
    } catch (thrown) {
      const logid = newProxyLogid();
      const refusal = reported(settings, thrown, logid);
      await refuseUpgrade(
        socket,
        {
          status: refusal.status,
          headers: new Headers({ 'content-type': 'application/json; charset=utf-8', 'x-tt-logid': logid }),
          text: refusalEnvelope(refusal, logid),
        },
        idleTimeout,
      );
    }
  };
}

/** Checks the request of a socket, and opens that to Coze. */
async function openCoze(settings: ProxySettings, incoming: IncomingMessage, left: AbortSignal): Promise<Opened> {
  const request = toRequest(incoming, left);
  checkHandshake(request.headers);
  const url = new URL(request.url);
  foreignOrigin(request.headers, url, settings.cors);
  const route = routeOf(request.method, pathBehind(settings, url), true, settings.allowed);
  return inTime(settings, left, async (signal) => {
    const visitor = await visitorOf(settings, request, incoming);
    // Of who has left meanwhile, the token of the program need not be asked for.
    signal.throwIfAborted();
    if (!('token' in visitor)) return visitor;
    const { token, rewrite: forced } = visitor;
    const checked = await checkedRequest(route, request, { forced, limit: settings.bodyLimit, signal });
    const readEvent = await eventReader(route.operation, forced);
    const opened = await connectWithToken(settings, token, checked, signal);
    return 'coze' in opened ? { ...opened, readEvent } : opened;
  });
}

/** ws refuses such a handshake, too, but only when the socket to Coze is open. */
function checkHandshake(headers: Headers): void {
  if (headers.get('upgrade')?.toLowerCase() !== 'websocket')
    throw new ProxyRefusalError(400, 'The upgrade is not one to a WebSocket.');
  if (!/^[\da-z+/]{22}==$/i.test(headers.get('sec-websocket-key') ?? ''))
    throw new ProxyRefusalError(400, 'The handshake has no valid header sec-websocket-key.');
  if (headers.get('sec-websocket-version') !== '13')
    throw new ProxyRefusalError(400, 'The handshake must have the header sec-websocket-version: 13.');
}

/** An auth object whose token is refused is asked for another one, once. */
async function connectWithToken(
  settings: ProxySettings,
  source: GetToken,
  request: CheckedRequest,
  signal: AbortSignal,
): Promise<CozeSocket | Refusal> {
  const token = await proxyToken(settings, source, signal);
  const first = await connectCoze(settings, request, token, signal);
  if ('coze' in first || !isTokenSource(source) || !isTokenRefusal(first.status, first.text)) return first;
  const other = await proxyToken(settings, source, signal, token).catch(() => token);
  return other === token ? first : connectCoze(settings, request, other, signal);
}

async function connectCoze(
  { baseWsURL, bodyLimit }: ProxySettings,
  { route, query }: CheckedRequest,
  token: string,
  signal: AbortSignal,
): Promise<CozeSocket | Refusal> {
  const search = encodeQuery(query);
  const url = `${baseWsURL.replace(/^http/i, 'ws')}${upstreamPath(route)}${search === '' ? '' : `?${search}`}`;
  const proxy = await runtime.proxyAgent?.(url);
  // Nothing would end a socket that is opened after the visitor has left, or after the timeout.
  signal.throwIfAborted();
  const coze = new WebSocket(url, {
    headers: { ...runtime.agentHeaders(), authorization: `Bearer ${token}` },
    agent: proxy && agentFor(new URL(url), proxy),
    maxPayload: bodyLimit,
    perMessageDeflate: false,
  });
  // Not removed: until the handler has it, the signal is all that ends it.
  signal.addEventListener('abort', () => coze.terminate());
  return new Promise((resolve, reject) => {
    coze.once('open', () => {
      // Until the visitor is there to get them, messages are not read.
      coze.pause();
      resolve({ coze, token });
    });
    coze.once('unexpected-response', (_request, response) => {
      void readRefusal(response)
        .then(({ text, ...refusal }) => resolve({ ...refusal, text: new Redactor(token).text(text) }))
        .then(() => coze.terminate());
    });
    coze.on('error', (cause) =>
      reject(new ProxyRefusalError(502, 'The proxy got no connection to the sockets of Coze.', { cause })),
    );
  });
}

/** What is thrown in a listener ends the process: a fault of the proxy is a problem of one message, and is reported. */
function readSafely(settings: ProxySettings, read: () => PageEvent, logid: string): PageEvent {
  try {
    return read();
  } catch (thrown) {
    return { problem: reported(settings, thrown, logid).message };
  }
}

/** Tells the page why one of its messages was not passed on, in the form of the platform. */
function errorEvent(msg: string, logid: string): string {
  return JSON.stringify({ event_type: 'error', id: logid, data: { code: 4000, msg }, detail: { logid } });
}

/** Answers the upgrade with a normal response. A status of success would look like another protocol. */
async function refuseUpgrade(socket: Duplex, given: Response | Refusal, idleTimeout: number): Promise<void> {
  const text = typeof given.text === 'string' ? given.text : await given.text();
  const status = given.status >= 400 && given.status <= 599 ? given.status : 502;
  const bytes = Buffer.from(text);
  const lines = refusalHeaders.flatMap((name) => {
    const value = given.headers.get(name);
    return value === null ? [] : [`${name}: ${value}`];
  });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'connection: close',
    `content-length: ${bytes.byteLength}`,
    ...lines,
  ];
  socket.once('finish', () => socket.destroy());
  // A visitor who does not read it may never leave.
  socket.once(
    'close',
    startTimer(idleTimeout, () => socket.destroy()),
  );
  socket.end(Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`, 'latin1'), bytes]));
}
