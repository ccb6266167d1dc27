// A stream whose connection breaks: a typed error with the text so far. Only the local server can break it on demand.
import { StreamInterruptedError } from 'coze-client';
import { connect } from './support/connect.mjs';

const { client, botId, server, close } = await connect();

if (server === undefined) {
  console.log('This example needs the local server, which can break a connection on demand.');
} else {
  server.script({ on: 'chat.create', reset: { events: 7 } });
  const stream = client.chat.stream({
    bot_id: botId,
    additional_messages: [{ role: 'user', content: '讲个故事', content_type: 'text' }],
  });
  try {
    for await (const part of stream) {
      if (part.event === 'conversation.message.delta') process.stdout.write(part.data.content);
    }
  } catch (error) {
    if (!(error instanceof StreamInterruptedError)) throw error;
    console.log(`\n${error.name}: ${error.message}`);
    console.log(`received: ${error.partial?.text} (log id ${error.logid})`);
  }
}

await close();
