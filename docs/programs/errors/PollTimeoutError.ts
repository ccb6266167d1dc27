import { CozeAPI, PollTimeoutError } from 'coze-client';
import { startCozeServer } from 'coze-client/testing';

const server = await startCozeServer({ reply: () => 'Hi', polls: 1_000 });
const client = new CozeAPI({ token: 'pat_local', baseURL: server.url });
try {
  await client.chat.createAndPoll(
    { bot_id: '7', additional_messages: [{ role: 'user', content: 'Hi' }] },
    { pollInterval: 10, pollTimeout: 50 },
  );
} catch (error) {
  if (!(error instanceof PollTimeoutError)) throw error;
  console.log(error.name, error.message);
}
await server.close();
