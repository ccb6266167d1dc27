import { workflowsChatStreamOperation } from '../../generated/client/operations.gen.js';
import { ChatResource, WorkflowsChatResource } from '../../generated/client/resources.gen.js';
import type { ChatflowStreamEvent, ChatWorkflowReq } from '../../generated/types/index.js';
import type { RequestOptions } from '../http/index.js';
import { chatflowParams } from '../streaming/chat-params.js';
import { cancelChat } from '../streaming/chat-poll.js';
import { ChatStream } from '../streaming/chat-stream.js';

/** The methods of `client.workflows.chat`. */
export class WorkflowChat extends WorkflowsChatResource {
  /**
   * Run a turn with a chatflow and read its events.
   *
   * The request is sent on first use. A chatflow that asks a question is answered by calling this again with the same
   * conversation. The address of the run comes with the last event.
   *
   * `POST /v1/workflows/chat`
   *
   * @param params - the chatflow, exactly one of `app_id` and `bot_id`, and the messages; the user's comes last.
   * @see en: https://www.coze.com/docs/developer_guides/workflow_chat
   * @see zh: https://www.coze.cn/docs/developer_guides/workflow_chat
   * @example
   * ```ts
   * const stream = client.workflows.chat.stream({ workflow_id, bot_id, additional_messages });
   * console.log(await stream.text());
   * ```
   */
  stream(params: ChatWorkflowReq, options?: RequestOptions): ChatStream<ChatflowStreamEvent> {
    const client = this._client;
    const body = chatflowParams(params);
    // Cancelling goes to the same endpoint as for a chat with a bot.
    const chats = new ChatResource(client);
    const unbound = { ...options, signal: undefined };
    return new ChatStream<ChatflowStreamEvent>({
      open: (signal) => client.openStream(workflowsChatStreamOperation, body, { ...options, signal }),
      cancel: ({ conversation_id, id }) =>
        cancelChat({
          cancel: () => chats.cancel(conversation_id, id, unbound),
          retrieve: () => chats.retrieve(conversation_id, id, unbound),
        }),
      signals: [options?.signal, client.settings.signal],
    });
  }
}
