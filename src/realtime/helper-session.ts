import type { PartialStream } from '../errors/coze-error.js';
import type { Failure } from '../lib/queue.js';
import type { NamedEvent } from './events.js';
import type { SocketSession } from './session.js';
import { withPartial } from './session-errors.js';

/** What a helper does with the session that it has opened. */
interface HelperWork<Res> {
  /** Takes each event, with the length of its frame. */
  readonly receive: (event: Res, characters: number) => void;
  /** Sends, and waits for the end. */
  readonly exchange: () => Promise<void>;
  /** The result so far, for errors of the session. */
  readonly partial: () => PartialStream;
}

/**
 * Works with a session, and closes it at the end.
 *
 * @throws the error of `receive`, which ends the work; else that of `exchange`.
 */
export async function workWith<Req extends NamedEvent, Res extends NamedEvent>(
  session: SocketSession<Req, Res>,
  { receive, exchange, partial }: HelperWork<Res>,
): Promise<void> {
  let fault: Failure | undefined;
  const removeObserver = session.observe({
    event(event, characters) {
      if (fault !== undefined) return;
      try {
        receive(event, characters);
      } catch (error) {
        fault = { error };
        session.close();
      }
    },
  });
  try {
    await exchange();
  } catch (error) {
    throw fault === undefined ? withPartial(error, partial()) : fault.error;
  } finally {
    removeObserver();
    session.close();
  }
}

/** The log id of a session, for errors. */
export function logidFrom<Req extends NamedEvent, Res extends NamedEvent>(
  session: SocketSession<Req, Res> | undefined,
): string | undefined {
  return session?.mask(session.logid);
}
