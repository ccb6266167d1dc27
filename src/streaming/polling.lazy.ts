/** Polling and tool runs. They load on first use. */
import { chatMessagesList, chatRetrieve } from '../../generated/client/functions.gen.js';
import { chatSubmitToolOutputsOperation } from '../../generated/client/operations.gen.js';
import type { ChatV3Message, CreateChatData } from '../../generated/types/index.js';
import type { APIPromise, Client, RequestOptions } from '../http/index.js';
import { checkSignal } from '../errors/check.js';
import { describeError, lastErrorOf } from '../errors/error-body.js';
import { withoutSecret } from '../errors/redact.js';
import { abortedByCaller } from '../errors/abort-errors.js';
import { ChatFailedError, PollTimeoutError } from '../errors/stream-errors.js';
import { abortable, sleep, startTimer } from '../lib/abort.js';
import { isObject, memberOf } from '../lib/shapes.js';
import { cancelChat, namesOf } from './cancel-chat.js';
import { needed } from './needed.js';
import { isTextAnswer } from './text-answer.js';
import { ToolRunner } from './tool-runner.js';
import type { ToolRun } from './tools.js';
import type { ChatId, ChatPollOptions, CreateChatPollData, PollOptions, WaitOptions } from './polling.js';

export { needed, ToolRunner };

/** Work on the server whose state can be requested. */
export interface Task<State> {
  readonly client: Client;
  /** The subject of the error message after `pollTimeout`: `The run 7379…`. */
  readonly name: string;
  /** Requests the state; `undefined` while the server does not list the task. */
  look(options: RequestOptions): PromiseLike<State | undefined>;
  /** True unless the server says that the task is running: another status, even one that nobody knows, is final. */
  isFinal(state: State): boolean;
  /** Called after `pollTimeout` instead of throwing PollTimeoutError. */
  onTimeout?(state: State | undefined): PromiseLike<State>;
}

/** Milliseconds from the start of the task to the first request. Short answers are ready by then. */
const shortestInterval = 500;
const firstInterval = 1000;
const longestInterval = 2000;
const growth = 1.25;

/**
 * Requests the state of a task until it is final.
 *
 * @param options - are passed to every request; `signal` also ends the wait between two requests.
 * @param first - the state if it is known: then the first request is sent after one interval.
 * @throws PollTimeoutError after `pollTimeout`, with the last state; APIUserAbortError after an abort.
 */
export async function poll<State>(task: Task<State>, options: WaitOptions<State>, first?: State): Promise<State> {
  const { pollInterval, pollTimeout = 0, onProgress, signal } = options;
  checkSignal(signal);
  let state = first;
  if (first !== undefined) onProgress?.(first);

  const untilFinal = async (ended: AbortSignal): Promise<State> => {
    let interval = first === undefined ? firstInterval : shortestInterval;
    for (let waits = first !== undefined; state === undefined || !task.isFinal(state); waits = true) {
      if (waits) {
        await sleep(pollInterval ?? interval, [ended], abortedByCaller);
        interval = interval < firstInterval ? firstInterval : Math.min(interval * growth, longestInterval);
      }
      state = (await task.look({ ...options, signal: ended })) ?? undefined;
      if (state !== undefined) onProgress?.(state);
    }
    return state;
  };

  const timeout = new AbortController();
  const stopTimer = startTimer(pollTimeout, () => timeout.abort());
  try {
    return await abortable([signal, ...task.client.settings.signals, timeout.signal], untilFinal, abortedByCaller);
  } catch (error) {
    if (!timeout.signal.aborted) throw error;
  } finally {
    stopTimer();
  }
  if (task.onTimeout === undefined) throw timedOut(task.name, options, state);
  return task.onTimeout(state);
}

function timedOut<State>(
  name: string,
  { pollTimeout }: PollOptions,
  state: State,
  note = 'It is still running. Poll again.',
  options?: { readonly cause: unknown },
): PollTimeoutError<State> {
  return new PollTimeoutError(`${name} did not end within ${pollTimeout} ms. ${note}`, withoutSecret(state), options);
}

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

/** True if a chat waits for the outputs of tools. `required_action` proves nothing: running chats may have it, empty. */
function isWaiting(chat: CreateChatData): boolean {
  const status: string = chat.status;
  return status === 'requires_action' || status === 'required_action';
}

/** Polls a chat from the response that started it. */
export async function pollCreated(
  client: Client,
  sent: APIPromise<CreateChatData>,
  options: RequestOptions & ChatPollOptions,
): Promise<CreateChatPollData> {
  const first = await started(sent);
  return pollChat(client, first, options, first);
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
  return withMessages(client, await pollUntil(isFinalChat, client, id, options, first), id, options);
}

/**
 * Polls a chat and runs the tools that it calls, until it calls no more of them.
 *
 * @param sent - the response that started the chat.
 * @throws ChatFailedError when the chat failed; ToolRunError and the errors of tools; PollTimeoutError as `pollChat` does.
 */
export async function pollTools(
  client: Client,
  sent: APIPromise<CreateChatData>,
  run: ToolRun,
  options: RequestOptions & ChatPollOptions,
): Promise<CreateChatPollData> {
  const first = await started(sent);
  const runner = new ToolRunner(run);
  const signals = [options.signal, ...client.settings.signals];
  // The server may list calls that were answered for a moment: then the chat is still running.
  const isDone = (chat: CreateChatData): boolean => isFinalChat(chat) && (!isWaiting(chat) || runner.isAsked(chat));
  let chat = await pollUntil(isFinalChat, client, first, options, first);
  while (isWaiting(chat) && runner.isAsked(chat)) {
    const asked = chat;
    const tool_outputs = await abortable(signals, (signal) => runner.outputsFor(asked, signal), abortedByCaller);
    const params = { ...namesOf(first), tool_outputs, stream: false };
    const next = await client.request<CreateChatData>(chatSubmitToolOutputsOperation, params, options);
    chat = await pollUntil(isDone, client, first, options, next);
  }
  if (chat.status !== 'failed') return withMessages(client, chat, first, options);
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
  const { data, body } = await chatMessagesList(client, namesOf(id), options).outcome();
  const messages = listOf(data) ?? listOf(memberOf(body, 'Messages')) ?? [];
  const answer = messages.filter(isTextAnswer).map(({ content }) => content);
  return { chat, messages, answer: answer.join('') };
}

/** The messages of a chat, which coze-studio sends under a name of its own. `undefined` if there is no list. */
function listOf(value: unknown): ChatV3Message[] | undefined {
  return Array.isArray(value) ? value.filter(isMessage) : undefined;
}

function isMessage(value: unknown): value is ChatV3Message {
  return isObject(value);
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
    needed(chatRetrieve(client, namesOf(id), request), hasStatus, 'no status of the chat');
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
  const text: string = status;
  return text.includes('cancel');
}
