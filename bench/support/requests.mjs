// What the clients of Coze have in common: the request, and the text of an event.
export const chatRequest = {
  bot_id: '7379462189365198898',
  user_id: 'user',
  additional_messages: [{ role: 'user', content: '你好', content_type: 'text' }],
};
const body = JSON.stringify(chatRequest);
const headers = { 'content-type': 'application/json', authorization: 'Bearer token' };

export const post = (url, send = fetch) => send(`${url}/v3/chat`, { method: 'POST', headers, body });

/** The text of an event of a stream, undefined if it is not a delta. */
export const streamText = ({ event, data }) => (event === 'conversation.message.delta' ? data.content : undefined);

/** The text of an event of a socket, undefined if it is not a delta. */
export const socketText = ({ event_type, data }) =>
  event_type === 'conversation.message.delta' || event_type === 'conversation.audio.delta' ? data.content : undefined;

/** True for the last event of a socket. */
export const isLast = ({ event_type }) => event_type === 'conversation.chat.completed';
