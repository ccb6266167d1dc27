/** The polling of a chat, with or without tools. */
import { runtime } from '#runtime';
import { chatSubmitToolOutputsOperation } from '../../generated/client/operations.gen.js';
import type { CreateChatReq } from '../../generated/client/index.gen.js';
import type { ChatV3Message, CreateChatData } from '../../generated/types/types.gen.js';
import { checkBoolean } from '../errors/check.js';
import { describeError, lastErrorOf } from '../errors/failure-reason.js';
import { Redactor } from '../errors/redact.js';
import { abortedByCaller, ChatFailedError } from '../errors/stream-errors.js';
import { signalsOf, type Client, type RequestOptions } from '../http/index.js';
import { copyOfParams } from '../http/lost-values.js';
import { abortable } from '../lib/abort.js';
import { memberOf, objectsOf } from '../lib/shapes.js';
import { cancelChat, namesOf } from './cancel-chat.js';
import { needed, type Sent } from './needed.js';
import { checkPolling, poll, timedOut } from './poll-loop.js';
import { isTextAnswer } from './text-answer.js';
import { ToolRunner } from './tool-runner.js';
import type { ErrorContext } from './stream-events.js';
import { asksForTools, toolRunOf, type ToolRunOptions } from './tools.js';
import type { ChatId, ChatPollOptions, CreateChatPollData } from './polling.js';

const runningStatuses: ReadonlySet<string> = new Set(['created', 'in_progress']);

/** Milliseconds that a request may take after `pollTimeout`. */
const cancelTimeout = 5000;

/**
 * Milliseconds after a submission in which a server may still list its calls. Long, because a tool that runs twice may do harm,
 * and a new call with the arguments of an old one only waits.
 */
const staleTime = 15_000;

function isFinalChat({ status }: CreateChatData): boolean {
  return !runningStatuses.has(status);
}

function hasStatus(chat: unknown): boolean {
  return Boolean(memberOf(chat, 'status'));
}

/** The chat in the response that started it. */
const started = (sent: Sent<CreateChatData>, redactor: Redactor): Promise<CreateChatData> =>
  needed(sent, redactor, [(chat) => Boolean(memberOf(chat, 'id') && memberOf(chat, 'conversation_id')), 'no chat']);

/** The ids of a chat as text: some servers send numbers. */
function idsOf({ id, conversation_id }: Readonly<Record<keyof ChatId, string | number>>): ChatId {
  return { id: String(id), conversation_id: String(conversation_id) };
}

/** True if a chat waits for the outputs of tools. `required_action` proves nothing: running chats may have it, empty. */
function isWaiting(chat: CreateChatData): boolean {
  const status: string = chat.status;
  return status === 'requires_action' || status === 'required_action';
}

/** The resource of chats. A program may have replaced its methods, by functions that return plain promises. */
interface Chats {
  readonly _client: Client;
  create(params: CreateChatReq, options: RequestOptions): Sent<CreateChatData>;
  retrieve(conversation_id: string, chat_id: string, options: RequestOptions): Sent<CreateChatData>;
  readonly messages: {
    list(conversation_id: string, chat_id: string, options: RequestOptions): PromiseLike<readonly ChatV3Message[]>;
  };
}

/** Starts a chat, and polls it as `pollChat` does. */
export async function createAndPollChat(
  chats: Chats,
  params: CreateChatReq,
  options: RequestOptions & ChatPollOptions,
): Promise<CreateChatPollData> {
  checkPolling(options);
  const redactor = new Redactor();
  const first = await started(chats.create(params, options), redactor);
  return pollChat(chats, idsOf(first), options, first, redactor);
}

/**
 * Polls a chat until it has ended or waits for an action.
 *
 * @param first - its state if it is known.
 * @throws InvalidResponseError for a response without a chat; PollTimeoutError after
 * `pollTimeout`, with the chat as `state`: canceled if `cancelOnTimeout` is set, and `undefined` if no request was answered.
 */
export async function pollChat(
  chats: Chats,
  id: ChatId,
  options: RequestOptions & ChatPollOptions,
  first?: CreateChatData,
  redactor = new Redactor(),
): Promise<CreateChatPollData> {
  checkPolling(options);
  const polled = { chats, id, options, redactor };
  return withMessages(polled, await pollUntil(isFinalChat, polled, first));
}

/**
 * Starts a chat, polls it and runs the tools that it calls, until it calls no more of them.
 *
 * @throws ChatFailedError when the chat failed; ToolRunError and the errors of tools; PollTimeoutError as `pollChat` does.
 */
export async function pollTools(
  chats: Chats,
  params: CreateChatReq & ToolRunOptions,
  options: RequestOptions & ChatPollOptions,
): Promise<CreateChatPollData> {
  const client = chats._client;
  const { run, chat: chatParams } = toolRunOf(copyOfParams(params));
  checkBoolean('stream', params.stream);
  checkPolling(options);
  const runner = new ToolRunner(run);
  const redactor = new Redactor();
  const first = await started(chats.create(chatParams, options), redactor);
  const signals = signalsOf(client.settings, options);
  const context: ErrorContext = { mask: (data) => redactor.value(data) };
  const id = idsOf(first);
  const polled = { chats, id, options, redactor };
  let chat = await pollUntil(isFinalChat, polled, first);
  while (isWaiting(chat) && asksForTools(chat)) {
    const asked = chat;
    const tool_outputs = await abortable(signals, (to) => runner.outputsFor(asked, to, context), abortedByCaller);
    const outputs = { ...namesOf(id), tool_outputs, stream: false };
    const sent = client.request<CreateChatData>(chatSubmitToolOutputsOperation, outputs, options);
    const next = await needed(sent, redactor);
    chat = await pollUntil(afterSubmission(runner, next), polled, next);
  }
  if (chat.status !== 'failed') return withMessages(polled, chat);
  const failed = redactor.value(chat);
  const lastError = lastErrorOf(failed);
  throw new ChatFailedError(`The chat failed: ${describeError(lastError)}.`, { lastError, chat: failed });
}

/**
 * Tells if a chat has ended, or calls tools again. For a moment after a submission, a server may list the calls of that
 * submission. Once the chat was running, the same calls are new ones.
 *
 * @param next - the chat in the response to the submission.
 */
function afterSubmission(runner: ToolRunner, next: CreateChatData): (chat: CreateChatData) => boolean {
  const submittedAt = runtime.now();
  let wasRunning = false;
  return (chat) => {
    const isFinal = isFinalChat(chat);
    if (!isFinal && chat !== next) wasRunning = true;
    const isStale = !wasRunning && runtime.now() - submittedAt < staleTime;
    return isFinal && !(isWaiting(chat) && isStale && runner.isAnswered(chat));
  };
}

/** A chat that is polled. */
interface PolledChat {
  readonly chats: Chats;
  readonly id: ChatId;
  readonly options: RequestOptions & ChatPollOptions;
  readonly redactor: Redactor;
}

async function withMessages({ chats, id, options }: PolledChat, chat: CreateChatData): Promise<CreateChatPollData> {
  const messages = objectsOf<ChatV3Message>(await chats.messages.list(id.conversation_id, id.id, options));
  const answer = messages.filter(isTextAnswer).map(({ content }) => content || '');
  return { chat, messages, answer: answer.join('') };
}

function pollUntil(
  isDone: (chat: CreateChatData) => boolean,
  polled: PolledChat,
  first: CreateChatData | undefined,
): Promise<CreateChatData> {
  const { chats, id, options, redactor } = polled;
  const subject = { name: 'The chat', redactor };
  const onTimeout = async (chat: CreateChatData | undefined): Promise<CreateChatData> => {
    const canceling = options.cancelOnTimeout === true ? await cancelInTime(polled) : {};
    const last = canceling.chat ?? chat;
    const canceled = last !== undefined && isCanceled(last);
    if (last !== undefined && isDone(last) && !canceled) return last;
    const note = canceled ? 'It was canceled.' : 'It is still running. Poll again, or cancel it.';
    throw timedOut(subject, options, last, note, canceling.failure);
  };
  const look = (request: RequestOptions) =>
    needed(chats.retrieve(id.conversation_id, id.id, request), redactor, [hasStatus, 'no status of the chat']);
  const task = { client: chats._client, ...subject, look, isFinal: isDone, onTimeout };
  return poll(task, options, hasStatus(first) ? first : undefined);
}

interface Canceling {
  readonly chat?: CreateChatData;
  readonly failure?: { readonly cause: unknown };
}

/** Cancels a chat after `pollTimeout`. A cancel that fails or hangs becomes the cause of the PollTimeoutError. */
async function cancelInTime({ chats, id, options, redactor }: PolledChat): Promise<Canceling> {
  try {
    const limited = { ...options, timeout: cancelTimeout, maxRetries: 0 };
    return { chat: await cancelChat(chats._client, id, limited, redactor) };
  } catch (cause) {
    return { failure: { cause } };
  }
}

function isCanceled({ status }: CreateChatData): boolean {
  return String(status).includes('cancel');
}
