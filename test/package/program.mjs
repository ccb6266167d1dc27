// A program as users write it: a call, a stream and, on request, a turn over a socket.
import { CozeAPI } from 'coze-client';

/** @returns the results, and the name of the error for a call to which the local server sends an invalid response */
export async function program({ url, bot, token = 'token-of-a-user', socket }) {
  const client = new CozeAPI({ token, baseURL: url, validate: 'strict' });
  const user = await client.users.me();
  const chat = client.chat.stream({
    bot_id: bot,
    additional_messages: [{ role: 'user', content: 'Hi', content_type: 'text' }],
  });
  return {
    user: user.user_name,
    text: await chat.text(),
    wrong: await client.workspaces.list().catch((error) => error.name),
    ...(socket && { spoken: await turn(client, bot, socket) }),
  };
}

async function turn(client, bot, options) {
  const session = await client.websockets.chat.create(bot, options);
  session.send({
    event_type: 'conversation.message.create',
    data: { role: 'user', content_type: 'text', content: 'Hello' },
  });
  let text = '';
  for await (const event of session) {
    if (event.event_type === 'conversation.message.delta') text += event.data.content;
    if (event.event_type === 'conversation.chat.completed') break;
  }
  session.close();
  await session.closed;
  return text;
}
