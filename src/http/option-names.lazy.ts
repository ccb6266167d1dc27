import { CozeError } from '../errors/coze-error.js';
import { isOfAxios, onlyAxios, refusedAlways } from './axios-names.js';
import type { Log } from './log.js';
import { callOptions, clientOptions, plainOf } from './option-names.js';

const ownProxy = 'is not supported: set HTTPS_PROXY, or pass an agent to the client.';

/** Names for proxies in other libraries. Ignoring one would lose a proxy silently. */
const ofProxies: Readonly<Record<string, string>> = { proxies: ownProxy, proxyURL: ownProxy, proxyUrl: ownProxy };

/** Names of other SDKs, in lower case and without underscores. */
const usual: Readonly<Record<string, string>> = {
  abortsignal: 'signal',
  accesstoken: 'token',
  apibase: 'baseURL',
  apibaseurl: 'baseURL',
  apihost: 'baseURL',
  apikey: 'token',
  apitoken: 'token',
  apiurl: 'baseURL',
  authtoken: 'token',
  baseapi: 'baseURL',
  basepath: 'baseURL',
  bearer: 'token',
  bearertoken: 'token',
  dangerouslyallowbrowser: 'allowPersonalAccessTokenInBrowser',
  defaultheaders: 'headers',
  defaultquery: 'query',
  endpoint: 'baseURL',
  extraheaders: 'headers',
  extraquery: 'query',
  host: 'baseURL',
  httpagent: 'agent',
  httpsagent: 'agent',
  maxattempts: 'maxRetries',
  maxretry: 'maxRetries',
  pat: 'token',
  personalaccesstoken: 'token',
  requesttimeout: 'timeout',
  retries: 'maxRetries',
  retry: 'maxRetries',
  retrycount: 'maxRetries',
  serverurl: 'baseURL',
  timeoutms: 'timeout',
  useragent: 'headers',
  verbose: 'debug',
  wsbaseurl: 'baseWsURL',
  wsurl: 'baseWsURL',
};

/** The most edits between a name and the option that is meant: a short name is near many others. */
function mostEdits({ length }: string): number {
  return length < 3 ? 0 : length < 5 ? 1 : 2;
}

/** What the calls of a client look at. Its sockets do not. */
const ofCalls: ReadonlySet<string> = new Set(['axiosInstance', 'axiosOptions']);

const logged = /* @__PURE__ */ new Set<string>();

/** What has options, for messages about their names. */
export interface OptionOwner {
  /** With an article, or as a function: `a call`, `synthesize()`. */
  readonly name: string;
  /** Names of other SDKs for its options, in lower case and without underscores. */
  readonly usual?: Readonly<Record<string, string>>;
  /** Where options of a call are given: `give it in requestOptions`. */
  readonly ofCall?: string;
}

/**
 * Refuses the names that stand for an option of another name, because a token would go to the wrong host, or a limit
 * would not hold. Any other name is logged once.
 *
 * @param known - the names of the options of the owner.
 * @param log - `undefined` if another check follows: names for options of other owners are left to it.
 * @throws CozeError that has the right name.
 */
export function refuseNames(
  names: readonly string[],
  known: ReadonlySet<string>,
  log: Log | undefined,
  owner: OptionOwner = ownerOf(known),
): void {
  for (const name of names) {
    if (known === clientOptions && ofCalls.has(name)) continue;
    const hint = hintOf(name, known);
    if (hint !== undefined) throw new CozeError(`The option ${name} ${hint}`);
    const meant = optionFor(name, known, owner);
    const isNext = log === undefined && meant !== undefined && !known.has(meant);
    if (meant !== undefined && !isNext) throw new CozeError(describe(name, meant, known, owner));
    if (log === undefined || logged.has(name)) continue;
    logged.add(name);
    log.write('warn', `${name} is not an option of ${owner.name}, and is ignored.`);
  }
}

/** The advice for an option of axios, or for a proxy, that its owner does not have. */
function hintOf(name: string, known: ReadonlySet<string>): string | undefined {
  if (known.has(name)) return undefined;
  if (known === clientOptions && name !== 'httpAgent' && name !== 'httpsAgent' && isOfAxios(name))
    return 'belongs into axiosOptions.';
  return [ofProxies, refusedAlways, onlyAxios].find((hints) => Object.hasOwn(hints, name))?.[name];
}

function ownerOf(known: ReadonlySet<string>): OptionOwner {
  if (known === clientOptions) return { name: 'the client' };
  return { name: known === callOptions ? 'a call' : 'a socket' };
}

function describe(name: string, meant: string, known: ReadonlySet<string>, owner: OptionOwner): string {
  if (known.has(meant)) return `There is no option ${name}: use ${meant}.`;
  if (!callOptions.has(meant)) return `The option ${meant} belongs to the client: use withOptions({ ${meant} }).`;
  const advice = owner.ofCall === undefined ? '' : `: ${owner.ofCall}`;
  return `The option ${meant} belongs to a call, not to ${owner.name}${advice}.`;
}

/** The option that a name stands for, by preference one of the known. */
function optionFor(name: string, known: ReadonlySet<string>, owner: OptionOwner): string | undefined {
  const all = [...new Set([...known, ...clientOptions, ...callOptions])];
  const plain = plainOf(name);
  const found = all.find((option) => plainOf(option) === plain) ?? owner.usual?.[plain] ?? usual[plain];
  return found ?? all.find((option) => isNear(plainOf(option), plain, mostEdits(plain)));
}

/** True if so many edits lead from one text to the other: a letter more, less or another. */
function isNear(one: string, other: string, edits: number): boolean {
  if (one === other) return true;
  if (edits < 0 || Math.abs(one.length - other.length) > edits) return false;
  if (one[0] === other[0]) return isNear(one.slice(1), other.slice(1), edits);
  return (
    edits > 0 &&
    (isNear(one.slice(1), other, edits - 1) ||
      isNear(one, other.slice(1), edits - 1) ||
      isNear(one.slice(1), other.slice(1), edits - 1))
  );
}
