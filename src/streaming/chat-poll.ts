import type { ChatUsage, ChatV3Message, CreateChatData } from '../../generated/types/index.js';
import { APIError } from '../errors/api-error.js';
import { PollTimeoutError } from '../errors/stream-errors.js';
import { poll, type PollOptions } from './poll.js';
import type { Signals } from './signals.js';

/** How to wait for the end of a chat. */
export interface ChatPollOptions extends PollOptions {
  /** Also cancel the chat on the server when the time is up. Default false. */
  readonly cancelOnTimeout?: boolean | undefined;
}

/** A chat that ended, and its messages. */
export interface CreateChatPollData {
  /** The chat in its last state. */
  chat: CreateChatData;
  /** The messages of the chat, the oldest first. */
  messages: ChatV3Message[];
  /** @deprecated Declared by `@coze/api` and never there. It is `chat.usage`. */
  usage?: ChatUsage | undefined;
}

/** The calls about one chat. */
export interface ChatCalls {
  /** @param signal - ends the request in place of the caller's. */
  readonly retrieve: (signal?: AbortSignal) => PromiseLike<CreateChatData>;
  readonly cancel: () => PromiseLike<CreateChatData>;
}

/** The last three are coze-studio's. */
const finalStatuses: ReadonlySet<string> = new Set([
  'completed',
  'failed',
  'canceled',
  'requires_action',
  'cancelled',
  'conversation.chat.cancelled',
  'required_action',
]);

const NOT_CANCELABLE = 4104;

export function isFinal(chat: CreateChatData): boolean {
  return finalStatuses.has(chat.status);
}

/** Whether the chat waits for outputs of tools. The mere presence of `required_action` does not mean that. */
export function isWaiting(chat: CreateChatData): boolean {
  const status: string = chat.status;
  return status === 'requires_action' || status === 'required_action';
}

/**
 * Waits until a chat has ended, however it did.
 *
 * @param first - its state if it is known.
 * @param isDone - tells other final states than the usual ones.
 * @throws PollTimeoutError when the time is up, with the chat as `state`: canceled if that was asked for, and
 * `undefined` if it was never seen.
 */
export function pollChat(
  calls: ChatCalls,
  options: ChatPollOptions & { readonly signals: Signals },
  first: CreateChatData | undefined,
  isDone: (chat: CreateChatData) => boolean = isFinal,
): Promise<CreateChatData> {
  const late = async (chat: CreateChatData | undefined): Promise<CreateChatData> => {
    const canceling = options.cancelOnTimeout === true ? await inTime(cancelChat(calls)) : undefined;
    const last = canceling?.chat ?? chat;
    const canceled = last !== undefined && isCanceled(last);
    if (last !== undefined && isDone(last) && !canceled) return last;
    const what = canceled ? 'It was canceled.' : 'It goes on on the server: poll it again, or cancel it.';
    const fault = canceling !== undefined && 'cause' in canceling ? { cause: canceling.cause } : undefined;
    throw new PollTimeoutError(`The chat did not end within ${options.pollTimeout} ms. ${what}`, last, fault);
  };
  return poll({ look: (signal) => calls.retrieve(signal), isFinal: isDone, late }, options, first);
}

/** How long a chat whose time is up may take to be canceled. */
const CANCEL_MS = 5000;

interface Canceling {
  readonly chat?: CreateChatData;
  readonly cause?: unknown;
}

/** The time is up already: a cancel that fails or hangs must not hide that. */
async function inTime(work: Promise<CreateChatData>): Promise<Canceling> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Canceling>((resolve) => {
    timer = setTimeout(() => resolve({ cause: new Error('The cancel took too long.') }), CANCEL_MS);
  });
  try {
    return await Promise.race([
      work.then(
        (chat) => ({ chat }),
        (cause: unknown) => ({ cause }),
      ),
      late,
    ]);
  } finally {
    clearTimeout(timer);
  }
}

/** Cancels a chat. One that has just ended is looked up instead, and so is one whose state coze-studio leaves out. */
export async function cancelChat({ cancel, retrieve }: ChatCalls): Promise<CreateChatData> {
  try {
    const chat: CreateChatData | undefined = await cancel();
    return chat ?? (await retrieve());
  } catch (error) {
    if (error instanceof APIError && error.code === NOT_CANCELABLE) return retrieve();
    throw error;
  }
}

function isCanceled({ status }: CreateChatData): boolean {
  const text: string = status;
  return text.includes('cancel');
}
