// Runs the examples one by one.
import { fail, note, title } from './support/terminal.mjs';

const examples = {
  'A streamed chat': './chat-stream.mjs',
  'A polled chat': './chat-poll.mjs',
  'A tool call': './chat-tools.mjs',
  'A workflow with an interrupt': './workflow-interrupt.mjs',
  'A stream whose connection breaks': './broken-stream.mjs',
  'A chat over a WebSocket': './websockets/chat-text.mjs',
  'Text to speech': './websockets/speech.mjs',
  'Speech to text': './websockets/transcriptions.mjs',
};

const isLocal = !(process.env.COZE_API_TOKEN && process.env.COZE_BOT_ID);
console.log(
  isLocal ? 'On the local server. It has the protocol of Coze, and needs no account.' : 'On the real service.',
);
try {
  for (const [index, [text, file]] of Object.entries(examples).entries()) {
    title(`[${index + 1}/${Object.keys(examples).length}] ${text}`);
    await import(file);
  }
} catch (error) {
  fail(error);
  // The connections of the example that failed may be open.
  process.exit(1);
}
title('Done.');
if (isLocal) note('With your own bot: COZE_API_TOKEN=pat_… COZE_BOT_ID=… COZE_REGION=cn npm run demo');
