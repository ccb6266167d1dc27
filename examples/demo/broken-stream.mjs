// A stream whose connection breaks: a typed error with the text so far. Only the local server can break it on demand.
import { StreamInterruptedError } from 'coze-client';
import { connect } from './support/connect.mjs';
import { answer, ask, note } from './support/terminal.mjs';

const { client, botId, server, close } = await connect();

if (server === undefined) {
  note('This step needs the local server, which can break a connection on demand.');
} else {
  server.script({ on: 'chat.create', reset: { events: 7 } });
  const question = '讲个故事';
  ask(question);
  const stream = client.chat.stream({
    bot_id: botId,
    additional_messages: [{ role: 'user', content: question, content_type: 'text' }],
  });
  try {
    for await (const part of stream) {
      if (part.event === 'conversation.message.delta') answer(part.data.content);
    }
  } catch (error) {
    if (!(error instanceof StreamInterruptedError)) throw error;
    note(`${error.name}: ${error.message}`);
    note(`The error has the answer so far: ${error.partial?.text}`);
  }
}

await close();
