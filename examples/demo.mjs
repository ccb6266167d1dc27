// Runs the examples one by one.
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

console.log(process.env.COZE_API_TOKEN && process.env.COZE_BOT_ID ? 'On the real service.' : 'On the local server.');
let count = 0;
for (const [title, file] of Object.entries(examples)) {
  count += 1;
  console.log(`\n[${count}/${Object.keys(examples).length}] ${title}`);
  await import(file);
}
console.log('\nDone.');
