import { CozeAPI, StreamAbortedError } from 'coze-client';
import { startCozeServer } from 'coze-client/testing';

const server = await startCozeServer({ reply: () => 'One two three four five' });
const client = new CozeAPI({ token: 'pat_local', baseURL: server.url });
const stream = client.chat.stream({ bot_id: '7', additional_messages: [{ role: 'user', content: 'Hi' }] });
try {
  for await (const { event } of stream)
    if (event === 'conversation.message.delta') stream.abort(new Error('The user left'));
} catch (error) {
  if (!(error instanceof StreamAbortedError)) throw error;
  console.log('StreamAbortedError', error.name, error.partial.text);
  console.log(error.message);
}
await server.close();
