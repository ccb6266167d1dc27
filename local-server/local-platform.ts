import {
  checkList,
  checkNumber,
  checkObject,
  checkOptionalFunction,
  checkText,
  copyOf,
  CozeError,
  type OnDrift,
} from '../src/for-local-server.js';
import type { Fault } from './faults/fault.js';
import { FaultScript } from './faults/fault-script.js';
import type { RecordedRequest } from './http/recorded-request.js';
import { Clock } from './lib/clock.js';
import type { ServerTimers } from './lib/timers.js';
import { type TokenOption, acceptedTokens } from './oauth/accepted-tokens.js';
import { type OAuthApp, OAuthApps, type PublicJWK } from './oauth/apps.js';
import { demoApps } from './oauth/demo-apps.js';
import { JWTVerifier, type KeyReader } from './oauth/jwt-verifier.js';
import { oauthContext } from './oauth/oauth-context.js';
import type { OAuthErrorForm } from './oauth/oauth-errors.js';
import { ServerOAuth } from './oauth/server-oauth.js';
import { demoReply, demoWorkflow } from './replies/demo-replies.js';
import type { ReplyFunction, WorkflowFunction } from './replies/reply-functions.js';
import type { ServerContext } from './server-context.js';
import { ServerState } from './server-state.js';
import type { RecordedSocket } from './sockets/connection.js';
import { type SpeechCodec, toneCodec } from './speech/speech-codec.js';

/** Options of a local Coze platform, over HTTP or in a page. All are optional. */
export interface LocalPlatformOptions {
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

/** What differs between the platforms on which a server runs. `Key` is how they give the key of the demo apps. */
interface HostParts<Key> {
  readonly timers: ServerTimers;
  /** The key pair of the demo `jwt` apps. */
  readonly demoKey: { readonly publicKey: string | PublicJWK; readonly privateKey: Key };
  readonly readKey: KeyReader;
}

/** A local Coze platform without a transport: its records, its faults, and what it received. */
export class LocalPlatform<Key> {
  /** The requests so far, oldest first, without preflights. Empty it with `requests.length = 0`. */
  readonly requests: RecordedRequest[];
  /** The sockets that clients have opened so far, oldest first, with the messages of the clients. */
  readonly sockets: readonly RecordedSocket[];
  /** The clock of the server. */
  readonly clock: Clock;
  /** Acts as the user in OAuth flows, and inspects or revokes tokens. */
  readonly oauth: ServerOAuth<Key>;
  /** The records of the server, with `addBot`, `addWorkflow`, `addWorkspace`, `addDataset` and others. */
  readonly state: ServerState;
  readonly #script: FaultScript;

  /** @internal */
  constructor({ context, sockets, oauth }: PlatformParts<Key>) {
    this.requests = context.requests;
    this.sockets = sockets;
    this.state = context.state;
    this.clock = context.state.clock;
    this.oauth = oauth;
    this.#script = context.script;
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
}

/** The parts of a platform that its transport needs. */
export interface PlatformParts<Key> {
  readonly context: ServerContext;
  /** The transport adds each socket that a client opens. */
  readonly sockets: RecordedSocket[];
  readonly oauth: ServerOAuth<Key>;
  /** Ends all that waits. */
  readonly closing: AbortController;
}

/** @throws CozeError for an OAuth app without a part that its flow needs. */
export function makePlatform<Key>(options: LocalPlatformOptions, host: HostParts<Key>): PlatformParts<Key> {
  const closing = new AbortController();
  const clock = new Clock(options.now ?? Date.now);
  const state = new ServerState(clock);
  const apps = new OAuthApps(options.apps ?? demoApps(host.demoKey));
  const oauth = oauthContext({
    clock,
    apps,
    jwts: new JWTVerifier(apps, clock, host.readKey),
    errors: options.oauthErrors ?? {},
    user: state.user.nick_name,
    hosts: options.hosts ?? [],
  });
  let calls = 0;
  const context: ServerContext = {
    state,
    oauth,
    tokens: acceptedTokens(options.token),
    reply: options.reply ?? demoReply,
    workflow: options.workflow ?? demoWorkflow,
    codec: options.codec ?? toneCodec,
    acceptsAnyBot: options.reply !== undefined,
    acceptsAnyWorkflow: options.workflow !== undefined,
    polls: options.polls ?? 1,
    script: new FaultScript(),
    requests: [],
    timers: host.timers,
    nextLogid: () => {
      calls += 1;
      return `${clock.stamp()}${calls.toString(16).toUpperCase().padStart(18, '0')}`;
    },
    onDrift: options.onDrift,
    signal: closing.signal,
  };
  return { context, sockets: [], oauth: new ServerOAuth(oauth, host.demoKey), closing };
}

export const platformOptionNames: readonly (keyof LocalPlatformOptions)[] = [
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
export function checkOptionNames(maker: string, options: object, known: readonly string[]): void {
  for (const [name, value] of Object.entries(options))
    if (value !== undefined && !known.includes(name))
      throw new CozeError(`${maker}() has no option ${name}: it has ${known.join(', ')}.`);
}

/** @throws CozeError for an option of another type. */
export function checkPlatformOptions(options: LocalPlatformOptions): void {
  const { token, apps, oauthErrors, hosts, codec, polls } = options;
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
