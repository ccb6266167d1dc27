// What a program of a user does: a call, a stream and, where it is asked to, a turn over a socket.
import { CozeAPI } from 'coze-client';

/** @returns what came, and the name of the error of a call that the local server is to answer wrongly */
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
