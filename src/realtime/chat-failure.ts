import type { CreateChatWsRes } from '../../generated/types/index.js';
import { isObject } from '../lib/is-object.js';
import type { CozeError } from '../errors/coze-error.js';
import { APIUserAbortError } from '../errors/connection-errors.js';
import { SocketEventError } from '../errors/socket-errors.js';
import { ChatFailedError, StreamAbortedError } from '../errors/stream-errors.js';
import { describeError } from '../streaming/last-error.js';
import { errorIn, type Facts } from './facts.js';
import type { NamedEvent } from './plan.js';
import type { Failure } from './reply-router.js';
import { withPartial } from './with-partial.js';

/** The chat failed, and the server said so. */
export function chatFailure(facts: Facts): Failure {
  return ({ failure, chat: last, partial }) => {
    const { lastError, chat } = facts.mask({ lastError: failure, chat: last });
    return new ChatFailedError(`The chat failed: ${reasonOf(lastError)}.`, {
      logid: facts.context().logid,
      lastError,
      chat,
      partial,
    });
  };
}

/** The server sent an `error` event, or the one that says that the chat failed. */
export function errorEvent(facts: Facts, said: NamedEvent): SocketEventError {
  const event = facts.mask(said);
  const { code, msg } = errorIn(event);
  const what = event.event_type === 'error' ? 'The server sent an error' : 'The chat failed';
  return new SocketEventError(`${what}: ${reasonOf({ code, msg })}.`, { ...facts.context(), code, msg, event });
}

function reasonOf({ code = 0, msg = '' }: Partial<ReturnType<typeof errorIn>> = {}): string {
  return describeError({ code, msg });
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
