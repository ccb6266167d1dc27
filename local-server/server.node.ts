import { type Server, createServer } from 'node:http';
import {
  checkCount,
  checkList,
  checkNumber,
  checkObject,
  checkOptionalFunction,
  checkText,
  copyOf,
  CozeError,
  type OnDrift,
} from '../src/for-local-server.js';
import { handleRequest } from './handle-request.node.js';
import type { Fault } from './faults/fault.js';
import { FaultScript } from './faults/fault-script.js';
import type { RecordedRequest } from './http/recorded-request.js';
import { Clock } from './lib/clock.js';
import { type TokenOption, acceptedTokens } from './oauth/accepted-tokens.js';
import { DemoKey, type OAuthApp, OAuthApps, checkKeys } from './oauth/apps.node.js';
import { demoApps } from './oauth/demo-apps.js';
import { JWTVerifier } from './oauth/jwt-verifier.node.js';
import { oauthContext } from './oauth/oauth-context.js';
import type { OAuthErrorForm } from './oauth/oauth-errors.js';
import { ServerOAuth } from './oauth/server-oauth.js';
import { demoReply, demoWorkflow } from './replies/demo-replies.js';
import type { ReplyFunction, WorkflowFunction } from './replies/reply-functions.js';
import type { ServerContext } from './server-context.js';
import { ServerState } from './server-state.js';
import { SocketServer } from './socket-server.node.js';
import type { RecordedSocket } from './sockets/connection.node.js';
import { type SpeechCodec, toneCodec } from './speech/speech-codec.js';

/** Options of startCozeServer(). All are optional. */
export interface CozeServerOptions {
  /** The port on 127.0.0.1. Default 0: a free port. */
  readonly port?: number;
  /**
   * The accepted access tokens, beside those that the server issues itself. Default: any token that is not empty. An object
   * lists the permissions of each token; an operation that needs another permission responds with HTTP 403 and code 4101.
   */
  readonly token?: TokenOption;
  /** The OAuth apps. Default: a demo app for each flow. */
  readonly apps?: readonly OAuthApp[];
  /** The form of OAuth errors. Default: both spellings, with HTTP 400 or 401. */
  readonly oauthErrors?: OAuthErrorForm;
  /** Further hosts that a JWT may name as its audience, such as `api.coze.cn`. Default: only the host of the server. */
  readonly hosts?: readonly string[];
  /**
   * Replies for all bots and chatflows. The server then accepts every bot id. Default: a demo bot that repeats the message,
   * and calls a tool when asked for the weather.
   */
  readonly reply?: ReplyFunction;
  /** Runs all workflows. The server then accepts every workflow id. Default: the demo workflows. */
  readonly workflow?: WorkflowFunction;
  /**
   * Synthesizes and recognizes speech, over HTTP and over sockets. Default: `toneCodec`, which recognizes only its own
   * speech and transcribes all other speech as `(speech)`.
   */
  readonly codec?: SpeechCodec;
  /**
   * The number of polls that still report background work as unfinished: a chat without a stream, an asynchronous run, a
   * document, a copy or an export of bills. Default 1.
   */
  readonly polls?: number;
  /** Returns the time in milliseconds since 1970-01-01 UTC. Default `Date.now`. */
  readonly now?: () => number;
  /**
   * Receives a report for each response or event that differs from the contract, for example because a record was added
   * with values of other types. Responses of a fault are not checked. Default: no response is checked.
   */
  readonly onDrift?: OnDrift;
}

/**
 * A local Coze platform in this process, over HTTP and WebSockets on the loopback interface.
 *
 * @example
 * await using server = await startCozeServer();
 * const client = new CozeAPI({ token: 'test', baseURL: server.url });
 */
export class CozeServer implements AsyncDisposable {
  /** The URL of the server, such as `http://127.0.0.1:41234`: the `baseURL` of a client, also for its sockets. */
  readonly url: string;
  /** The requests so far, oldest first, without preflights. Empty it with `requests.length = 0`. */
  readonly requests: RecordedRequest[];
  /** The sockets that clients have opened so far, oldest first, with the messages of the clients. */
  readonly sockets: readonly RecordedSocket[];
  /** The clock of the server. */
  readonly clock: Clock;
  /** Acts as the user in OAuth flows, and inspects or revokes tokens. */
  readonly oauth: ServerOAuth;
  /** The records of the server, with `addBot`, `addWorkflow`, `addWorkspace`, `addDataset` and others. */
  readonly state: ServerState;
  readonly #http: Server;
  readonly #socketServer: SocketServer;
  readonly #script: FaultScript;
  readonly #closing: AbortController;

  /** @internal */
  constructor(
    url: string,
    { http, sockets }: { readonly http: Server; readonly sockets: SocketServer },
    context: ServerContext,
    key: DemoKey,
    closing: AbortController,
  ) {
    const { state, oauth } = context;
    this.url = url;
    this.requests = context.requests;
    this.sockets = sockets.sockets;
    this.state = state;
    this.clock = state.clock;
    this.oauth = new ServerOAuth(oauth, key);
    this.#http = http;
    this.#socketServer = sockets;
    this.#script = context.script;
    this.#closing = closing;
  }

  /**
   * Adds a fault for the next request that matches it. Faults are used in the order in which they were added, each for one
   * request or for `times` requests.
   *
   * @param fault - the requests that get the fault, and the parts of the fault.
   * @throws CozeError for a fault that is not valid; the message names the wrong part.
   * @example
   * server.script({ on: 'chat.create', reset: { events: 3 } });
   * server.script({ status: 429, headers: { 'Retry-After': '1' }, times: 2 });
   * server.script({ on: 'websockets.chat.create', close: { code: 1011, after: 5 } });
   */
  script(fault: Fault): void {
    this.#script.add(fault);
  }

  /**
   * Stops the server and ends every connection, also those that a fault keeps open. May be called more than once.
   *
   * @example
   * await server.close();
   */
  async close(): Promise<void> {
    this.#closing.abort();
    if (!this.#http.listening) return;
    await new Promise<void>((resolve) => {
      this.#http.close(() => resolve());
      this.#http.closeAllConnections();
      this.#socketServer.close();
    });
  }

  /** The same as close(), for `await using`. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

/**
 * Starts a local Coze platform for tests and demos. It speaks the protocol of the real platform, including its quirks, keeps
 * its records in memory, and breaks where the test says so.
 *
 * @param given - the port, the tokens, and the replies of bots and workflows.
 * @returns the running server. Close it with `close()` or `await using`.
 * @throws CozeError for an option of another type, a port that is in use, or an OAuth app without a part that its flow needs.
 * @example
 * const server = await startCozeServer({ reply: (turn) => `You said ${turn.text}` });
 * const client = new CozeAPI({ token: 'test', baseURL: server.url });
 * // …
 * await server.close();
 */
export async function startCozeServer(given: CozeServerOptions = {}): Promise<CozeServer> {
  const options = copyOf('options', given);
  checkServerNames(options);
  checkServerOptions(options);
  const closing = new AbortController();
  const clock = new Clock(options.now ?? Date.now);
  const state = new ServerState(clock);
  const key = new DemoKey();
  const apps = new OAuthApps(options.apps ?? demoApps(key));
  for (const app of options.apps ?? []) checkKeys(app);
  let calls = 0;
  const context: ServerContext = {
    state,
    oauth: oauthContext({
      clock,
      apps,
      jwts: new JWTVerifier(apps, clock),
      errors: options.oauthErrors ?? {},
      user: state.user.nick_name,
      hosts: options.hosts ?? [],
    }),
    tokens: acceptedTokens(options.token),
    reply: options.reply ?? demoReply,
    workflow: options.workflow ?? demoWorkflow,
    codec: options.codec ?? toneCodec,
    acceptsAnyBot: options.reply !== undefined,
    acceptsAnyWorkflow: options.workflow !== undefined,
    polls: options.polls ?? 1,
    script: new FaultScript(),
    requests: [],
    nextLogid: () => {
      calls += 1;
      return `${clock.stamp()}${calls.toString(16).toUpperCase().padStart(18, '0')}`;
    },
    onDrift: options.onDrift,
    signal: closing.signal,
  };
  const http = createServer((message, out) => {
    handleRequest(message, out, context).catch(() => out.destroy());
  });
  const sockets = new SocketServer(context);
  sockets.attach(http);
  const url = await listen(http, options.port ?? 0);
  return new CozeServer(url, { http, sockets }, context, key, closing);
}

function listen(http: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (cause: NodeJS.ErrnoException): void =>
      reject(
        new CozeError(`The server cannot listen on port ${port} (${cause.code}). Port 0 is a free one.`, { cause }),
      );
    http.once('error', fail);
    http.listen(port, '127.0.0.1', () => {
      http.off('error', fail);
      const address = http.address();
      if (address === null || typeof address === 'string') reject(new CozeError('The server has no port.'));
      else resolve(`http://127.0.0.1:${address.port}`);
    });
  });
}

const serverOptionNames: readonly (keyof CozeServerOptions)[] = [
  'port',
  'token',
  'apps',
  'oauthErrors',
  'hosts',
  'reply',
  'workflow',
  'codec',
  'polls',
  'now',
  'onDrift',
];

/** A misspelt option of a test double would let a test pass that tests nothing. @throws CozeError */
function checkServerNames(options: CozeServerOptions): void {
  const known: readonly string[] = serverOptionNames;
  for (const [name, value] of Object.entries(options))
    if (value !== undefined && !known.includes(name))
      throw new CozeError(`startCozeServer() has no option ${name}: it has ${known.join(', ')}.`);
}

/** @throws CozeError for an option of another type: Node would take a port that is text for the path of a socket file. */
function checkServerOptions(options: CozeServerOptions): void {
  const { port, token, apps, oauthErrors, hosts, codec, polls } = options;
  checkCount('port', port, 0);
  if (port !== undefined && port > 0xffff) throw new CozeError(`port must be at most 65535, not ${port}.`);
  if (token !== undefined) checkTokens(token);
  if (apps !== undefined) checkList('apps', apps);
  for (const app of apps ?? []) checkObject('An app', app);
  if (hosts !== undefined) checkList('hosts', hosts);
  for (const host of hosts ?? []) checkText('A host', host);
  if (oauthErrors !== undefined) checkObject('oauthErrors', oauthErrors);
  if (codec !== undefined) checkObject('codec', codec);
  checkNumber('polls', polls, 0);
  for (const name of ['reply', 'workflow', 'now', 'onDrift'] as const) checkOptionalFunction(name, options[name]);
}

function checkTokens(token: unknown): void {
  if (typeof token === 'string') return void checkText('token', token);
  if (Array.isArray(token)) for (const one of token) checkText('A token', one);
  else {
    checkObject('token', token);
    for (const [name, permissions] of Object.entries(copyOf('token', token)))
      checkList(`The permissions of the token ${name}`, permissions);
  }
}
