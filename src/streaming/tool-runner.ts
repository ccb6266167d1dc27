import type { CreateChatData, ToolCallType, ToolOutputType } from '../../generated/types/types.gen.js';
import { isObject } from '../lib/shapes.js';
import { ToolRunError } from '../errors/stream-errors.js';
import type { ErrorContext } from './stream-events.js';
import { toolCallsOf, type Tool, type ToolRun } from './tools.js';

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
   * @throws ToolRunError for an unknown tool, invalid arguments or a round too many; the error of a tool.
   */
  async outputsFor(chat: CreateChatData, signal: AbortSignal, context: ErrorContext): Promise<ToolOutputType[]> {
    const { maxRounds = mostRounds } = this.#run;
    const calls = callsByKey(chat);
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
        outputs.set(key, toOutput(await this.#execute(call, tool, signal, context)));
      }),
    );
    this.#outputs = new Map([...calls.keys()].map((key) => [key, outputs.get(key) ?? '']));
    return [...calls].map(([key, { id }]) => ({ tool_call_id: id, output: outputs.get(key) ?? '' }));
  }

  #find(call: ToolCallType, context: ErrorContext): Tool {
    const tool = this.#run.tools.get(toolNameOf(call));
    if (tool !== undefined) return tool;
    const known = [...this.#run.tools.keys()].join(', ');
    const shown = maskedCall(call, context);
    const message = `The bot calls ${shown.name}, which is not one of the tools: ${known}. Add it to \`tools\`.`;
    throw new ToolRunError('unknown_tool', message, shown, context);
  }

  async #execute(call: ToolCallType, tool: Tool, signal: AbortSignal, context: ErrorContext): Promise<unknown> {
    try {
      return await tool(argumentsOf(call, context), { call, signal });
    } catch (error) {
      if (this.#run.onToolError === undefined) throw error;
      return this.#run.onToolError(error, call);
    }
  }
}

/**
 * The calls that a chat lists. The ids of a server may be numbers of the round, or empty: the same id with other
 * arguments is another call, and so is each call without an id.
 */
function callsByKey(chat: CreateChatData): ReadonlyMap<string, ToolCallType> {
  return new Map(
    toolCallsOf(chat).map((call, index) => [
      JSON.stringify([call.id || index, toolNameOf(call), call.function?.arguments || '']),
      call,
    ]),
  );
}

function argumentsOf(call: ToolCallType, context: ErrorContext): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = isObject(call.function) && JSON.parse(call.function.arguments || '{}');
    if (isObject(parsed)) return parsed;
  } catch {
    // Handled like JSON that is not an object.
  }
  const shown = maskedCall(call, context);
  const message = `The bot calls ${shown.name} with arguments that are not a JSON object. Handle such calls in onToolError.`;
  throw new ToolRunError('invalid_arguments', message, shown, context);
}

function toOutput(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

/** Calls that are not function calls, such as `reply_message`, have their type as name. */
function toolNameOf(call: ToolCallType): string {
  return call.function?.name ?? call.type;
}

/** What an error says of a call. */
function maskedCall(call: ToolCallType, { mask }: ErrorContext): { readonly id: string; readonly name: string } {
  return mask({ id: call.id, name: toolNameOf(call) });
}
