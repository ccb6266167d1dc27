import { createServer, type Server } from 'node:http';
import type { OnDrift } from '../src/for-local-server.js';
import { acceptedTokens, type TokenOption } from './access.js';
import { Clock } from './clock.js';
import { defaultBot, defaultWorkflow, demoApps } from './demo.js';
import { exchange } from './exchange.node.js';
import { FaultScript } from './faults/fault-script.js';
import type { Fault } from './faults/fault.js';
import { oauthContext } from './oauth/answer-oauth.js';
import { checkKeys, DemoKey, type OAuthApp, OAuthApps } from './oauth/apps.node.js';
import { JWTVerifier } from './oauth/jwt.node.js';
import type { OAuthErrorForm } from './oauth/protocol.js';
import { ServerOAuth } from './oauth/server-oauth.js';
import type { Host, RecordedRequest } from './received-request.node.js';
import type { ReplyFunction, WorkflowFunction } from './replies/reply.js';
import { operationIds } from './router.js';
import { ServerState } from './server-state.js';
import type { RecordedSocket } from './sockets/connection.node.js';
import { SocketServer } from './sockets/upgrade.node.js';
import { type SpeechCodec, toneCodec } from './speech-codec.js';

/** How to set up a local server. All may be left out. */
export interface CozeServerOptions {
  /** The port on 127.0.0.1. Default 0: any free one. */
  readonly port?: number;
  /**
   * The access tokens to accept beside those that the server itself gives out. Default: every token that is not empty. An
   * object names for each token the permissions that it has; without one that the operation asks for, it gets HTTP 403
   * with code 4101.
   */
  readonly token?: TokenOption;
  /** The OAuth apps. Default: the demo apps, one for each flow. */
  readonly apps?: readonly OAuthApp[];
  /** How OAuth tells what is wrong. Default: in both spellings, with HTTP 400 or 401. */
  readonly oauthErrors?: OAuthErrorForm;
  /**
   * The hosts that the server stands in for, such as `api.coze.cn`: a JWT may name one as its audience. Default: none but
   * its own.
   */
  readonly hosts?: readonly string[];
  /**
   * Answers for all bots and chatflows; every bot id is taken then. Default: the demo bot, which says what it was told and
   * calls a tool for the weather.
   */
  readonly reply?: ReplyFunction;
  /** Runs all workflows; every workflow id is taken then. Default: the demo workflows. */
  readonly workflow?: WorkflowFunction;
  /**
   * Speaks and listens, over HTTP and over sockets. Default: a codec that speaks in tones and hears what it spoke itself;
   * all other speech it takes for `(speech)`.
   */
  readonly codec?: SpeechCodec;
  /**
   * How many looks find something still under way: a chat without a stream, an asynchronous run, a document, a copy or an
   * export of bills. Default 1.
   */
  readonly polls?: number;
  /** The time in milliseconds since 1970. Default `Date.now`. */
  readonly now?: () => number;
  /**
   * Is told where an answer of this server differs from the contract, as it may when it was given a state of other types.
   * Faults are made to differ, and are passed by. Default: nothing is looked at.
   */
  readonly onDrift?: OnDrift;
}

/** A Coze platform in this process, reached over HTTP and WebSockets on the loopback interface. */
export class CozeServer implements AsyncDisposable {
  /** Where it listens, such as `http://127.0.0.1:41234`: the `baseURL` for a client. Its sockets are at the same place. */
  readonly url: string;
  /** What was requested so far, oldest first; preflights are left out. Empty it with `requests.length = 0`. */
  readonly requests: RecordedRequest[];
  /** The sockets that were opened so far, oldest first, with what clients sent over them. */
  readonly sockets: readonly RecordedSocket[];
  /** The time of the server. */
  readonly clock: Clock;
  /** Users and tokens of OAuth. */
  readonly oauth: ServerOAuth;
  /** What the server knows, with `addBot`, `addWorkflow`, `addWorkspace`, `addFolder` and `addTemplate` to make it know more. */
  readonly state: ServerState;
  readonly #http: Server;
  readonly #socketServer: SocketServer;
  readonly #script: FaultScript;
  readonly #closing: AbortController;

  /** @internal */
  constructor(
    url: string,
    { http, sockets }: { readonly http: Server; readonly sockets: SocketServer },
    host: Host,
    key: DemoKey,
    closing: AbortController,
  ) {
    const { state, oauth } = host.context;
    this.url = url;
    this.requests = host.requests;
    this.sockets = sockets.sockets;
    this.state = state;
    this.clock = state.clock;
    this.oauth = new ServerOAuth(oauth, key);
    this.#http = http;
    this.#socketServer = sockets;
    this.#script = host.script;
    this.#closing = closing;
  }

  /**
   * Makes something go wrong with a request to come: the next one, or the next that the fault is `on`.
   *
   * @param fault What goes wrong, and for how many requests. Faults that fit the same request wait in line.
   * @throws TypeError when the fault cannot be played; the message names the part that is wrong.
   * @example
   * server.script({ on: 'chat.create', reset: { events: 3 } });
   * server.script({ status: 429, headers: { 'Retry-After': '1' }, times: 2 });
   * server.script({ on: 'websockets.chat.create', close: { code: 1011, after: 5 } });
   */
  script(fault: Fault): void {
    this.#script.add(fault);
  }

  /** Stops listening and ends every connection, also those that a fault keeps open. */
  async close(): Promise<void> {
    this.#closing.abort();
    if (!this.#http.listening) return;
    await new Promise<void>((resolve) => {
      this.#http.close(() => resolve());
      this.#http.closeAllConnections();
      this.#socketServer.close();
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

/**
 * Starts a local Coze platform for tests and demos. It speaks the protocol of the real one, quirks included, keeps its
 * state in memory, and breaks on demand.
 *
 * @param options The port, the tokens, and what bots and workflows answer.
 * @throws Error when the port is taken; TypeError when an OAuth app lacks what its flow needs.
 * @example
 * const server = await startCozeServer({ reply: (turn) => `You said ${turn.text}` });
 * const client = new CozeAPI({ token: 'test', baseURL: server.url });
 * // …
 * await server.close();
 */
export async function startCozeServer(options: CozeServerOptions = {}): Promise<CozeServer> {
  const closing = new AbortController();
  const clock = new Clock(options.now ?? Date.now);
  const state = new ServerState(clock);
  const key = new DemoKey();
  const apps = new OAuthApps(options.apps ?? demoApps(key));
  for (const app of options.apps ?? []) checkKeys(app);
  let calls = 0;
  const host: Host = {
    context: {
      state,
      oauth: oauthContext({
        clock,
        apps,
        jwts: new JWTVerifier(apps, clock),
        errors: options.oauthErrors ?? {},
        user: state.user.nick_name,
        hosts: options.hosts ?? [],
      }),
      reply: options.reply ?? defaultBot,
      workflow: options.workflow ?? defaultWorkflow,
      codec: options.codec ?? toneCodec,
      takesAnyBot: options.reply !== undefined,
      takesAnyWorkflow: options.workflow !== undefined,
      polls: options.polls ?? 1,
      signal: closing.signal,
    },
    tokens: acceptedTokens(options.token),
    script: new FaultScript(operationIds),
    requests: [],
    onDrift: options.onDrift,
    nextLogid: () => {
      calls += 1;
      return `${clock.stamp()}${calls.toString(16).toUpperCase().padStart(18, '0')}`;
    },
  };
  const http = createServer((request, response) => {
    exchange(request, response, host).catch(() => response.destroy());
  });
  const sockets = new SocketServer(host);
  sockets.attach(http);
  const url = await listen(http, options.port ?? 0);
  return new CozeServer(url, { http, sockets }, host, key, closing);
}

function listen(http: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, '127.0.0.1', () => {
      http.off('error', reject);
      const address = http.address();
      if (address === null || typeof address === 'string') reject(new Error('The server has no port.'));
      else resolve(`http://127.0.0.1:${address.port}`);
    });
  });
}
