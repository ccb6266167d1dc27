// A Worker whose requests share a client at module scope. The first request makes it.
import { CozeAPI, jwtAuth, webOAuth } from 'coze-client';

const { now } = Date;
let client;

async function clientFor({ url, app, login }) {
  const auth = login ? webOAuth({ ...login.app, baseURL: url }) : jwtAuth({ ...app, baseURL: url });
  if (login) await auth.use(login.token);
  return new CozeAPI({ token: auth, baseURL: url, maxRetries: 0 });
}

export async function answer({ bot, later = 0, ...settings }) {
  // Time passes between the requests of a test.
  Date.now = () => now() + later;
  client ??= await clientFor(settings);
  const { user_name } = await client.users.me();
  const chat = { bot_id: bot, additional_messages: [{ role: 'user', content: 'Hi', content_type: 'text' }] };
  return { user: user_name, text: await client.chat.stream(chat).text() };
}

export default {
  async fetch(request) {
    try {
      return Response.json(await answer(await request.json()));
    } catch (error) {
      return new Response(`${error.stack}\ncause: ${error.cause?.stack}`, { status: 500 });
    }
  },
};
