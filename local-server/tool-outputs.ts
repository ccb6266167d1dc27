import { enterTurn } from './chat-entry.js';
import { Refusal, badRequest } from './refusal.js';
import type { ChatTurn } from './reply.js';
import type { ServerContext } from './server-context.js';
import { type ChatRecord, visibleStatus } from './state/chats.js';
import type { ToolOutput } from './state/wire.js';

/**
 * Takes what the caller's tools gave, and gives the turn with which the chat goes on.
 *
 * @param polls How many looks find the chat still under way.
 * @throws Refusal with code 4000 for a chat that does not wait for it, or when an output is missing, 5000 for a chat
 * without history.
 */
export function resumeTurn(
  server: ServerContext,
  record: ChatRecord,
  outputs: readonly ToolOutput[],
  polls: number,
): ChatTurn {
  if (!record.savesHistory) {
    throw new Refusal(5000, `The chat ${record.id} was created with auto_save_history false.`);
  }
  const status = visibleStatus(record);
  if (status !== 'requires_action') throw badRequest(`The chat ${record.id} is ${status} and takes no tool outputs.`);
  const toolOutputs = record.toolCalls.map((call) => {
    const output = outputs.find(({ tool_call_id }) => tool_call_id === call.id);
    if (output === undefined) {
      throw badRequest(`Invalid request parameter: tool_outputs has no output for the tool call ${call.id}.`);
    }
    return { ...output, name: call.function.name };
  });
  record.status = 'created';
  record.toolCalls = [];
  record.pollsLeft = polls;
  return enterTurn(server, record, [], { kind: 'chat', parameters: {}, toolOutputs });
}
