import type { CreateChatWsRes } from '../../generated/types/index.js';
import { isObject } from '../core/is-object.js';
import type { CozeError } from '../errors/coze-error.js';
import { APIUserAbortError } from '../errors/connection-errors.js';
import { SocketEventError } from '../errors/socket-errors.js';
import { ChatFailedError, StreamAbortedError } from '../errors/stream-errors.js';
import { describeError } from '../streaming/last-error.js';
import { errorIn, type Facts } from './facts.js';
import type { Failure } from './reply-router.js';
import { withPartial } from './with-partial.js';

/** The chat failed, and the server said so. */
export function chatFailure(facts: Facts): Failure {
  return ({ failure, chat: last, partial }) => {
    const { lastError, chat } = facts.mask({ lastError: failure, chat: last });
    const reason = describeError(lastError ?? { code: 0, msg: '' });
    return new ChatFailedError(`The chat failed: ${reason}.`, {
      logid: facts.context().logid,
      lastError,
      chat,
      partial,
    });
  };
}

/** The server sent an `error` event. */
export function errorEvent(facts: Facts, event: CreateChatWsRes): SocketEventError {
  const { code, msg } = facts.mask(errorIn(event));
  const said = describeError({ code: code ?? 0, msg: msg ?? '' });
  return new SocketEventError(`The server sent an error: ${said}.`, { ...facts.context(), code, msg, event });
}

/** Whatever it was concerns all turns, each with what had come of it. */
export function failureOf(error: CozeError): Failure {
  return ({ partial }) => {
    if (!(error instanceof APIUserAbortError)) return withPartial(error, partial);
    return new StreamAbortedError(error.message, { cause: error.cause, logid: error.logid, partial });
  };
}

/** The name of our event that an error is about, where the server tells. */
export function originOf(event: CreateChatWsRes): string | undefined {
  const detail: unknown = Reflect.get(event, 'detail');
  const origin = isObject(detail) ? detail['origin_message'] : undefined;
  const name = typeof origin === 'string' ? /"event_type"\s*:\s*"([^"]+)"/.exec(origin)?.[1] : undefined;
  return name;
}
