import type { EventName, WaitForOptions } from '../realtime/event-waiters.js';
import type { NamedEvent } from '../realtime/events.js';
import type { SocketSession } from '../realtime/session.js';

/** The server sends it right after the connection is open. */
const options: WaitForOptions = { timeout: 10_000 };

/**
 * Waits for the first event of a session. After a failure the session is closed.
 *
 * @throws the error that ended the session; SocketEventError if the server reports one; SocketTimeoutError.
 */
export async function untilCreated<Req extends NamedEvent, Res extends NamedEvent>(
  session: SocketSession<Req, Res>,
  name: EventName<Res>,
): Promise<void> {
  try {
    await session.ready();
    await session.waitFor(name, options);
  } catch (error) {
    session.close();
    throw error;
  }
}
