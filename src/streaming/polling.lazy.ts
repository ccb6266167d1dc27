/** Polling and tool runs. They load on first use. */
export { createAndPollChat, pollChat, pollTools } from './chat-polling.js';
export { createForOutput, readRunOutput } from './run-output.js';
export { createAndPollBill, createAndPollCopy, createAndPollRun, processAndPoll } from './task-polling.js';
export { ToolRunner } from './tool-runner.js';
