// What a server does with a callback, and with one that it refuses.
import { CallbackSignatureError, InvalidCallbackError, UnknownCallbackError } from 'coze-client/schemas';

/** The ids of the events so far: the platform may send an event more than once. A real server keeps them in its database. */
const seen = new Set();

/** Handles a callback. The platform waits three seconds for the answer: start long work, but do not wait for it. */
export function take({ type, header, event }) {
  if (seen.has(header.event_id)) return;
  seen.add(header.event_id);
  if (type === 'bot.published') console.log(`The bot ${event.bot_id} was published.`);
  else console.log(`The event ${type} has come.`);
}

/** @returns the status for an error of `parseCallback`, or undefined for another error */
export function refusalStatus(error) {
  if (error instanceof UnknownCallbackError) return 200;
  const status =
    error instanceof CallbackSignatureError ? 401 : error instanceof InvalidCallbackError ? 400 : undefined;
  if (status !== undefined) console.error(String(error));
  return status;
}
