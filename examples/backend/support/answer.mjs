// Runs a chat on Coze and selects the events for the browser.
import { ChatEventType, MessageType, RoleType } from 'coze-client';
import { connect } from '../../support/connect.mjs';

const { client, botId } = await connect();

/**
 * Starts a chat. Errors before Coze accepts it are thrown, so that the server can still send a status.
 *
 * @param request - a validated chat request
 * @param left - aborts if the browser disconnects; the chat is canceled then
 * @returns the events for the browser, which end with `done` or `error`
 */
export async function startAnswer({ text, custom_variables }, left) {
  const chat = client.chat.stream({
    bot_id: botId,
    additional_messages: [{ role: RoleType.User, content: text, content_type: 'text' }],
    ...(custom_variables && { custom_variables }),
  });
  left.addEventListener('abort', () => void cancel(chat));
  await chat.withResponse();
  return eventsOf(chat, left);
}

/** Cancels the chat: closing the connection alone would not stop the bot. */
async function cancel(chat) {
  await chat.cancel().catch((error) => console.error(`A chat could not be canceled: ${error}`));
  chat.abort();
}

async function* eventsOf(chat, left) {
  try {
    for await (const part of chat) {
      if (part.event !== ChatEventType.CONVERSATION_MESSAGE_DELTA || part.data.type !== MessageType.ANSWER) continue;
      yield { event: 'delta', data: { text: part.data.content } };
    }
    yield { event: 'done', data: { usage: await chat.usage() } };
  } catch (error) {
    if (left.aborted) return;
    console.error(String(error));
    yield { event: 'error', data: { error: 'The answer is incomplete.', logid: error.logid } };
  }
}
