import type { CreateChatReq } from '../../generated/client/index.gen.js';
import type { ChatWorkflowReq } from '../../generated/types/index.js';

/** The params of a chat with what the platform insists on filled in. The caller's objects stay as they are. */
export function chatParams(params: CreateChatReq, stream: boolean): CreateChatReq {
  return {
    ...params,
    // An empty id would be taken for a conversation of that name.
    conversation_id: params.conversation_id || undefined,
    user_id: params.user_id || freshUserId(),
    stream,
  };
}

/** The same for a chatflow, which insists on its inputs being there. */
export function chatflowParams(params: ChatWorkflowReq): ChatWorkflowReq {
  return { ...params, parameters: params.parameters ?? {} };
}

/** Unguessable, for it opens the memory of that user. Pages without TLS have no `randomUUID`. */
function freshUserId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
