import { ChatEventType, RoleType, type ChatStreamEvent, type CozeAPI, type EnterMessage } from 'coze-client';
import type { PageContext } from '../coze.js';
import { isObject, parseIfJSON } from '../shapes.js';
import type { AnswerView } from './answer-view.js';
import type { PendingImage } from './images.js';
import { pageTools, type PageTool } from './page-tools.js';

export interface Question {
  readonly text: string;
  readonly images: readonly PendingImage[];
}

/** One question, and the stream of its answer. */
export interface ChatTurnParts {
  readonly context: PageContext;
  readonly botId: string;
  /** The conversation to continue. Undefined begins one. */
  readonly conversationId: string | undefined;
  readonly question: Question;
  readonly answer: AnswerView;
  readonly onConversation: (id: string) => void;
  readonly onSuggestion: (question: string) => void;
  readonly signal: AbortSignal;
}

/**
 * Sends a question and shows the answer while it is written.
 *
 * @param parts - `signal` stops the answer, on the server, too.
 * @throws the error of the upload, of the stream, or of a tool.
 */
export async function runChatTurn(parts: ChatTurnParts): Promise<void> {
  const { context, botId, conversationId, question, answer, signal } = parts;
  const { client, log } = context;
  const content = await contentOf(client, question, signal);
  const stream = client.chat.runTools(
    {
      bot_id: botId,
      ...(conversationId !== undefined && { conversation_id: conversationId }),
      additional_messages: [{ role: RoleType.User, content }],
      tools: shownTools(answer),
      // The bot learns that a tool failed, and may try something else.
      onToolError: (error) => ({ error: String(error) }),
      stream: true,
    },
    {},
  );
  // Leaving the stream does not stop the chat on the server: cancel() does.
  const stop = (): void =>
    void stream
      .cancel()
      .then(ignore, ignore)
      .finally(() => stream.abort());
  signal.addEventListener('abort', stop, { once: true });
  try {
    for await (const event of stream) {
      log.add('chat', event.event, event.data);
      if (!signal.aborted) showEvent(event, parts);
    }
    if (signal.aborted) return;
    // A chat that failed rejects here.
    const { usage } = await stream.finalChat();
    answer.end(usage?.token_count);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

const ignore = (): void => undefined;

/** Text alone, or text and the ids of the pictures after their upload. */
async function contentOf(
  client: CozeAPI,
  { text, images }: Question,
  signal: AbortSignal,
): Promise<NonNullable<EnterMessage['content']>> {
  if (images.length === 0) return text;
  const files = await Promise.all(images.map(({ file }) => client.files.upload({ file }, { signal })));
  const pictures = files.map(({ id }) => ({ type: 'image' as const, file_id: id }));
  return text === '' ? pictures : [{ type: 'text', text }, ...pictures];
}

/** The tools of the page, each of which shows its calls in the answer. */
function shownTools(answer: AnswerView): Record<string, PageTool> {
  const tools: Record<string, PageTool> = { ...pageTools };
  return Object.fromEntries(
    Object.entries(tools).map(([name, run]) => [
      name,
      async (args: Readonly<Record<string, unknown>>) => {
        const step = answer.addTool(name, args);
        try {
          const result = await run(args);
          step.succeed(result);
          return result;
        } catch (error) {
          step.fail(error);
          throw error;
        }
      },
    ]),
  );
}

/** A tool that runs on the server. Those of the page show themselves. */
function showServerTool(call: unknown, answer: AnswerView): void {
  if (!isObject(call) || typeof call['name'] !== 'string' || Object.hasOwn(pageTools, call['name'])) return;
  answer.beginServerTool(call['name'], call['arguments']);
}

function showEvent(event: ChatStreamEvent, { answer, onConversation, onSuggestion }: ChatTurnParts): void {
  switch (event.event) {
    case ChatEventType.CONVERSATION_CHAT_CREATED:
      return onConversation(event.data.conversation_id);
    case ChatEventType.CONVERSATION_MESSAGE_DELTA:
      if (event.data.reasoning_content) answer.addReasoning(event.data.reasoning_content);
      if (event.data.type === 'answer') answer.addText(event.data.content);
      return;
    case ChatEventType.CONVERSATION_MESSAGE_COMPLETED:
      if (event.data.type === 'follow_up') onSuggestion(event.data.content);
      if (event.data.type === 'function_call') showServerTool(parseIfJSON(event.data.content), answer);
      if (event.data.type === 'tool_response') answer.endServerTool(parseIfJSON(event.data.content));
  }
}
