// Runs the steps of the demo one by one.
import { fail, note, title } from './demo/support/terminal.mjs';

const steps = {
  'A streamed chat': './demo/chat-stream.mjs',
  'A polled chat': './demo/chat-poll.mjs',
  'A tool call': './demo/chat-tools.mjs',
  'A workflow with an interrupt': './demo/workflow-interrupt.mjs',
  'A stream whose connection breaks': './demo/broken-stream.mjs',
  'A chat over a WebSocket': './demo/socket-chat.mjs',
  'Text to speech': './demo/socket-speech.mjs',
  'Speech to text': './demo/socket-transcriptions.mjs',
};

const isLocal = !(process.env.COZE_API_TOKEN && process.env.COZE_BOT_ID);
console.log(
  isLocal ? 'On the local server. It has the protocol of Coze, and needs no account.' : 'On the real service.',
);
try {
  for (const [index, [text, file]] of Object.entries(steps).entries()) {
    title(`[${index + 1}/${Object.keys(steps).length}] ${text}`);
    await import(file);
  }
} catch (error) {
  fail(error);
  // The connections of the step that failed may be open.
  process.exit(1);
}
title('Done.');
if (isLocal) note('With your own bot: COZE_API_TOKEN=pat_… COZE_BOT_ID=… COZE_REGION=cn npm run demo');
