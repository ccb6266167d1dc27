import { proxyOperations, type ProxyOperation } from '../../generated/proxy/operations.gen.js';
import { checkList, checkText } from '../errors/check.js';
import { CozeError } from '../errors/coze-error.js';

/** An operation with its id. */
export interface NamedOperation extends ProxyOperation {
  readonly id: string;
}

/**
 * The default of `allow`: to start, stream, poll and cancel a chat, and to answer its tool calls. Others are allowed by name
 * only: a list of conversations, for example, has those of all users of the token.
 */
const chatOperations = ['chat.create', 'chat.retrieve', 'chat.messages.list', 'chat.cancel', 'chat.submitToolOutputs'];

/** Every operation of the platform. */
export const everyOperation: readonly NamedOperation[] = /* @__PURE__ */ (() =>
  Object.entries(proxyOperations).map(([id, operation]) => ({ id, ...operation })))();

/** The names that an operation takes an id by: in its path, its query, its body, and the events of its socket. */
export function takenFields({
  path,
  query = [],
  fields = [],
  nested = [],
  events = {},
}: ProxyOperation): readonly string[] {
  const ofPath = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = '']) => name);
  const ofEvents = Object.values(events).flatMap((paths) => paths.map(lastName));
  return [...ofPath, ...query, ...fields, ...nested.map(lastName), ...ofEvents];
}

export function lastName(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/**
 * The ids of the operations that `allow` lists.
 *
 * @throws CozeError for a pattern that no operation matches.
 */
export function allowedOperations(allow: readonly string[] = chatOperations): ReadonlySet<string> {
  checkList('allow', allow);
  return new Set(allow.flatMap((pattern) => idsLike(checkText('An entry of allow', pattern))));
}

function idsLike(pattern: string): readonly string[] {
  const parts = pattern.split('*').map((part) => part.replaceAll(/[^\w]/g, String.raw`\$&`));
  const expression = new RegExp(`^${parts.join('.*')}$`);
  const ids = everyOperation.map(({ id }) => id).filter((id) => expression.test(id));
  if (ids.length > 0) return ids;
  throw new CozeError(
    `allow: no operation is called ${pattern}. Write the id of an operation, such as chat.create, or the start of ids, ` +
      'such as chat.*; api.md lists the ids.',
  );
}
