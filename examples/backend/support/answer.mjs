// From a chat on Coze to what the browser gets to see of it.
import { ChatEventType, MessageType, RoleType } from 'coze-client';
import { connect } from '../../support/connect.mjs';

const { client, botId } = await connect();

/**
 * Starts a chat. What goes wrong before Coze takes it is thrown: there is still a status to send then.
 *
 * @param request a chat request that was checked
 * @param left aborts when the visitor leaves before the end: the chat is canceled then
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

/** To close the connection would leave the bot at work. */
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
    yield { event: 'error', data: { error: 'The answer broke off.', logid: error.logid } };
  }
}
