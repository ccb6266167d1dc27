import type { CreateChatData, ToolCallType, ToolOutputType } from '../../generated/types/types.gen.js';
import { parseLossless } from '../lib/json.js';
import { isObject, objectsOf } from '../lib/shapes.js';
import { ToolRunError } from '../errors/stream-errors.js';
import { lostValueIn } from '../http/lost-values.js';
import type { ErrorContext } from './stream-events.js';
import type { Tool, ToolRun } from './tools.js';

const mostRounds = 10;

/** Runs the tool calls of one chat, round by round. */
export class ToolRunner {
  readonly #run: ToolRun;
  /** The outputs that were submitted last. Servers may list their calls again, alone for a moment or beside new ones. */
  #outputs: ReadonlyMap<string, string> = new Map();
  #rounds = 0;

  constructor(run: ToolRun) {
    this.#run = run;
  }

  /** True if a chat lists only calls whose outputs were submitted last. */
  isAnswered(chat: CreateChatData): boolean {
    const keys = [...callsByKey(chat).keys()];
    return keys.length > 0 && keys.every((key) => this.#outputs.has(key));
  }

  /**
   * Returns the outputs of all calls that a chat waits for. No tool runs unless all are known. Beside new calls, those that
   * were answered last do not run again; a chat that asks for nothing else wants to have them run again.
   *
   * @param context - for errors: what the stream has received so far.
   * @throws ToolRunError for a broken call, an unknown tool, invalid arguments, an invalid output or a round too many; the
   * error of a tool.
   */
  async outputsFor(chat: CreateChatData, signal: AbortSignal, context: ErrorContext): Promise<ToolOutputType[]> {
    const { maxRounds = mostRounds } = this.#run;
    const calls = callsByKey(chat);
    if (calls.size === 0) throw invalidCall('The bot calls tools, but sent no call', undefined, context);
    const outputs = new Map(this.isAnswered(chat) ? [] : this.#outputs);
    const fresh = [...calls].filter(([key]) => !outputs.has(key));
    const jobs = fresh.map(([key, call]) => ({ key, call, tool: this.#find(call, context) }));
    if (this.#rounds >= maxRounds)
      throw new ToolRunError(
        'too_many_rounds',
        `The bot calls tools again after ${maxRounds} rounds. Raise maxRounds if it needs more.`,
        undefined,
        context,
      );
    this.#rounds += 1;
    await Promise.all(
      jobs.map(async ({ key, call, tool }) => {
        outputs.set(key, await this.#execute(call, tool, signal, context));
      }),
    );
    this.#outputs = new Map([...calls.keys()].map((key) => [key, outputs.get(key) ?? '']));
    return [...calls].map(([key, { id }]) => ({ tool_call_id: id, output: outputs.get(key) ?? '' }));
  }

  #find(call: ToolCallType, context: ErrorContext): Tool {
    if (!call.id) {
      const shown = maskedCall(call, context);
      throw invalidCall(`The bot calls ${shown.name} without an id, which its output needs`, shown, context);
    }
    const tool = this.#run.tools.get(toolNameOf(call));
    if (tool !== undefined) return tool;
    const known = [...this.#run.tools.keys()].join(', ');
    const shown = maskedCall(call, context);
    const message = `The bot calls ${shown.name}, which is not one of the tools: ${known}. Add it to \`tools\`.`;
    throw new ToolRunError('unknown_tool', message, shown, context);
  }

  async #execute(call: ToolCallType, tool: Tool, signal: AbortSignal, context: ErrorContext): Promise<string> {
    try {
      return toolOutput(call, await tool(argumentsOf(call, context), { call, signal }), context);
    } catch (error) {
      if (this.#run.onToolError === undefined) throw error;
      return toolOutput(call, await this.#run.onToolError(error, call), context);
    }
  }
}

/**
 * The calls that a chat lists. The ids of a server may be numbers of the round: the same id with other arguments is another
 * call.
 */
function callsByKey(chat: CreateChatData): ReadonlyMap<string, ToolCallType> {
  const calls = objectsOf<ToolCallType>(chat.required_action?.submit_tool_outputs?.tool_calls);
  return new Map(
    calls.map((call) => [JSON.stringify([call.id, toolNameOf(call), call.function?.arguments || '']), call]),
  );
}

type MaskedCall = ReturnType<typeof maskedCall>;

function invalidCall(problem: string, shown: MaskedCall | undefined, context: ErrorContext): ToolRunError {
  return new ToolRunError('invalid_call', `${problem}. No tool of the round was run.`, shown, context);
}

function argumentsOf(call: ToolCallType, context: ErrorContext): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = isObject(call.function) && parseLossless(call.function.arguments || '{}');
    if (isObject(parsed)) return parsed;
  } catch {
    // Handled like JSON that is not an object.
  }
  const shown = maskedCall(call, context);
  const message = `The bot calls ${shown.name} with arguments that are not a JSON object. Handle such calls in onToolError.`;
  throw new ToolRunError('invalid_arguments', message, shown, context);
}

/** @throws ToolRunError for a value that JSON cannot hold, or would lose the content of. */
function toolOutput(call: ToolCallType, value: unknown, context: ErrorContext): string {
  if (typeof value === 'string') return value;
  if (value === undefined) return '';
  let lost: string | undefined;
  try {
    const text: unknown = JSON.stringify(value);
    if (typeof value === 'object' && value !== null) lost = lostValueIn('it', value);
    if (typeof text === 'string' && lost === undefined) return text;
  } catch (cause) {
    throw invalidOutput(call, 'see cause', { ...context, cause });
  }
  throw invalidOutput(call, lost ?? `it is a ${typeof value}`, context);
}

function invalidOutput(call: ToolCallType, reason: string, context: ErrorContext): ToolRunError {
  const shown = maskedCall(call, context);
  const message = `The output of ${shown.name} cannot be written as JSON: ${reason}. Return text or plain data.`;
  return new ToolRunError('invalid_output', message, shown, context);
}

/** Calls that are not function calls, such as `reply_message`, have their type as name. */
function toolNameOf(call: ToolCallType): string {
  return call.function?.name ?? call.type;
}

/** What an error says of a call. */
function maskedCall(call: ToolCallType, { mask }: ErrorContext): { readonly id: string; readonly name: string } {
  return mask({ id: call.id, name: toolNameOf(call) });
}
