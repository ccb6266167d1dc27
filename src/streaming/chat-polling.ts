/** The polling of a chat, with or without tools. */
import { chatSubmitToolOutputsOperation } from '../../generated/client/operations.gen.js';
import { chatMessagesListOperation, chatRetrieveOperation } from '../../generated/client/polling-operations.gen.js';
import type { CreateChatReq } from '../../generated/client/index.gen.js';
import type { ChatV3Message, CreateChatData } from '../../generated/types/index.js';
import { checkBoolean, copyOf } from '../errors/check.js';
import { describeError, lastErrorOf } from '../errors/failure-reason.js';
import { withoutSecret } from '../errors/redact.js';
import { abortedByCaller, ChatFailedError } from '../errors/stream-errors.js';
import { signalsOf, type APIPromise, type Client, type RequestOptions } from '../http/index.js';
import { abortable } from '../lib/abort.js';
import { memberOf, objectsOf } from '../lib/shapes.js';
import { cancelChat, namesOf } from './cancel-chat.js';
import { needed } from './needed.js';
import { checkPolling, poll, timedOut } from './poll-loop.js';
import { isTextAnswer } from './text-answer.js';
import { ToolRunner } from './tool-runner.js';
import { toolRunOf, type ToolRunOptions } from './tools.js';
import type { ChatId, ChatPollOptions, CreateChatPollData } from './polling.js';

const runningStatuses: ReadonlySet<string> = new Set(['created', 'in_progress']);

/** Milliseconds that a request may take after `pollTimeout`. */
const cancelTimeout = 5000;

function isFinalChat({ status }: CreateChatData): boolean {
  return !runningStatuses.has(status);
}

function hasStatus(chat: unknown): boolean {
  return Boolean(memberOf(chat, 'status'));
}

/** The chat in the response that started it. */
const started = (sent: APIPromise<CreateChatData>): Promise<CreateChatData> =>
  needed(sent, (chat) => Boolean(memberOf(chat, 'id') && memberOf(chat, 'conversation_id')), 'no chat');

/** The ids of a chat as text: some servers send numbers. */
function idsOf({ id, conversation_id }: Readonly<Record<keyof ChatId, string | number>>): ChatId {
  return { id: String(id), conversation_id: String(conversation_id) };
}

/** True if a chat waits for the outputs of tools. `required_action` proves nothing: running chats may have it, empty. */
function isWaiting(chat: CreateChatData): boolean {
  const status: string = chat.status;
  return status === 'requires_action' || status === 'required_action';
}

/** Starts a chat, and polls it as `pollChat` does. */
export async function createAndPollChat(
  client: Client,
  create: () => APIPromise<CreateChatData>,
  options: RequestOptions & ChatPollOptions,
): Promise<CreateChatPollData> {
  checkPolling(options);
  const first = await started(create());
  return pollChat(client, idsOf(first), options, first);
}

/**
 * Polls a chat until it has ended or waits for an action.
 *
 * @param first - its state if it is known.
 * @throws InvalidResponseError for a response without a chat; PollTimeoutError after
 * `pollTimeout`, with the chat as `state`: canceled if `cancelOnTimeout` is set, and `undefined` if no request was answered.
 */
export async function pollChat(
  client: Client,
  id: ChatId,
  options: RequestOptions & ChatPollOptions,
  first?: CreateChatData,
): Promise<CreateChatPollData> {
  checkPolling(options);
  return withMessages(client, await pollUntil(isFinalChat, client, id, options, first), id, options);
}

/**
 * Starts a chat, polls it and runs the tools that it calls, until it calls no more of them.
 *
 * @throws ChatFailedError when the chat failed; ToolRunError and the errors of tools; PollTimeoutError as `pollChat` does.
 */
export async function pollTools(
  client: Client,
  create: (params: CreateChatReq) => APIPromise<CreateChatData>,
  params: CreateChatReq & ToolRunOptions,
  options: RequestOptions & ChatPollOptions,
): Promise<CreateChatPollData> {
  const { run, chat: chatParams } = toolRunOf(copyOf('params', params));
  checkBoolean('stream', params.stream);
  checkPolling(options);
  const runner = new ToolRunner(run);
  const first = await started(create(chatParams));
  const signals = signalsOf(client.settings, options);
  // The server may list calls that were answered for a moment: then the chat is still running.
  const isDone = (chat: CreateChatData): boolean => isFinalChat(chat) && (!isWaiting(chat) || !runner.isAnswered(chat));
  const id = idsOf(first);
  let chat = await pollUntil(isFinalChat, client, id, options, first);
  while (isWaiting(chat) && runner.isAsked(chat)) {
    const asked = chat;
    const tool_outputs = await abortable(signals, (signal) => runner.outputsFor(asked, signal), abortedByCaller);
    const outputs = { ...namesOf(id), tool_outputs, stream: false };
    const next = await client.request<CreateChatData>(chatSubmitToolOutputsOperation, outputs, options);
    chat = await pollUntil(isDone, client, id, options, next);
  }
  if (chat.status !== 'failed') return withMessages(client, chat, id, options);
  const failed = withoutSecret(chat);
  const lastError = lastErrorOf(failed);
  throw new ChatFailedError(`The chat failed: ${describeError(lastError)}.`, { lastError, chat: failed });
}

async function withMessages(
  client: Client,
  chat: CreateChatData,
  id: ChatId,
  options: RequestOptions,
): Promise<CreateChatPollData> {
  const messages = objectsOf<ChatV3Message>(await client.request(chatMessagesListOperation, namesOf(id), options));
  const answer = messages.filter(isTextAnswer).map(({ content }) => content || '');
  return { chat, messages, answer: answer.join('') };
}

function pollUntil(
  isDone: (chat: CreateChatData) => boolean,
  client: Client,
  id: ChatId,
  options: RequestOptions & ChatPollOptions,
  first: CreateChatData | undefined,
): Promise<CreateChatData> {
  const onTimeout = async (chat: CreateChatData | undefined): Promise<CreateChatData> => {
    const canceling = options.cancelOnTimeout === true ? await cancelInTime(client, id, options) : {};
    const last = canceling.chat ?? chat;
    const canceled = last !== undefined && isCanceled(last);
    if (last !== undefined && isDone(last) && !canceled) return last;
    const note = canceled ? 'It was canceled.' : 'It is still running. Poll again, or cancel it.';
    throw timedOut('The chat', options, last, note, canceling.failure);
  };
  const look = (request: RequestOptions) =>
    needed(
      client.request<CreateChatData>(chatRetrieveOperation, namesOf(id), request),
      hasStatus,
      'no status of the chat',
    );
  const task = { client, name: 'The chat', look, isFinal: isDone, onTimeout };
  return poll(task, options, hasStatus(first) ? first : undefined);
}

interface Canceling {
  readonly chat?: CreateChatData;
  readonly failure?: { readonly cause: unknown };
}

/** Cancels a chat after `pollTimeout`. A cancel that fails or hangs becomes the cause of the PollTimeoutError. */
async function cancelInTime(client: Client, id: ChatId, options: RequestOptions): Promise<Canceling> {
  try {
    return { chat: await cancelChat(client, id, { ...options, timeout: cancelTimeout, maxRetries: 0 }) };
  } catch (cause) {
    return { failure: { cause } };
  }
}

function isCanceled({ status }: CreateChatData): boolean {
  return String(status).includes('cancel');
}
