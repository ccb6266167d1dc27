import type { CreateChatData, ToolCallType, ToolOutputType } from '../../generated/types/index.js';
import { isObject } from '../lib/shapes.js';
import { type StreamErrorOptions, ToolRunError } from '../errors/stream-errors.js';

/** The second parameter of a tool. */
export interface ToolContext {
  /** The call in `required_action` of the chat. */
  readonly call: ToolCallType;
  /** Aborts with the stream or the call. */
  readonly signal: AbortSignal;
}

/** Parameters of methods are checked bivariantly: a tool may declare narrower arguments. */
interface ToolMethod {
  call(args: Readonly<Record<string, unknown>>, context: ToolContext): unknown;
}

/**
 * A local function that a bot may call.
 *
 * @param args - the arguments, parsed from the JSON of the model. They may be anything: check them.
 * @returns the output or a promise of it. Text is sent as it is, other values as JSON.
 */
export type Tool = ToolMethod['call'];

/** The functions that a bot may call, by name. */
export type Tools = Readonly<Record<string, Tool>> | readonly { readonly name: string; readonly execute: Tool }[];

/** The functions of `chat.runTools`, and its limits. */
export interface ToolRunOptions {
  /** The functions, by name or as a list. */
  readonly tools: Tools;
  /** The number of times that outputs may be submitted before ToolRunError is thrown. Default 10. */
  readonly maxRounds?: number | undefined;
  /**
   * Turns the error of a tool, or of its arguments, into an output for the bot. Without it the error ends the run and
   * nothing is submitted: error messages may contain data that the bot must not see.
   */
  readonly onToolError?: ((error: unknown, call: ToolCallType) => unknown) | undefined;
}

const MAX_ROUNDS = 10;

/** Runs the tool calls of one chat, round by round. */
export class ToolRunner {
  readonly #options: ToolRunOptions;
  readonly #tools: ReadonlyMap<string, Tool>;
  /** The outputs by the id of their call. Servers may list old calls again beside new ones. */
  readonly #outputs = new Map<string, string>();
  #rounds = 0;

  constructor(options: ToolRunOptions) {
    const { tools } = options;
    this.#options = options;
    // Names come from the model: on an object, `toString` would be one of them.
    this.#tools = new Map(isList(tools) ? tools.map((tool) => [tool.name, tool.execute]) : Object.entries(tools));
  }

  /** True if a chat waits for calls that were not answered. Servers may list answered calls for a while. */
  isAsked(chat: CreateChatData): boolean {
    return callsOf(chat).some((call) => !this.#outputs.has(call.id));
  }

  /**
   * Returns the outputs of all calls that a chat waits for. No tool runs unless all are known, and no call runs twice.
   *
   * @param context - for errors: what the stream has received so far.
   * @throws ToolRunError for an unknown tool, invalid arguments or a round too many; the error of a tool.
   */
  async answer(chat: CreateChatData, signal: AbortSignal, context?: StreamErrorOptions): Promise<ToolOutputType[]> {
    const { maxRounds = MAX_ROUNDS } = this.#options;
    const calls = [...new Map(callsOf(chat).map((call) => [call.id, call])).values()];
    const fresh = calls.filter(({ id }) => !this.#outputs.has(id));
    const jobs = fresh.map((call) => ({ call, tool: this.#find(call, context) }));
    if (this.#rounds === maxRounds)
      throw new ToolRunError(
        'too_many_rounds',
        `The bot calls tools again after ${maxRounds} rounds. Raise maxRounds if it needs more.`,
        undefined,
        context,
      );
    this.#rounds += 1;
    await Promise.all(
      jobs.map(async ({ call, tool }) => {
        this.#outputs.set(call.id, toOutput(await this.#run(call, tool, signal, context)));
      }),
    );
    return calls.map(({ id }) => ({ tool_call_id: id, output: this.#outputs.get(id) ?? '' }));
  }

  #find(call: ToolCallType, context: StreamErrorOptions | undefined): Tool {
    const { name } = idOf(call);
    const tool = this.#tools.get(name);
    if (tool !== undefined) return tool;
    const known = [...this.#tools.keys()].join(', ');
    const message = `The bot calls ${name}, which is not one of the tools: ${known}. Add it to \`tools\`.`;
    throw new ToolRunError('unknown_tool', message, idOf(call), context);
  }

  async #run(
    call: ToolCallType,
    tool: Tool,
    signal: AbortSignal,
    context: StreamErrorOptions | undefined,
  ): Promise<unknown> {
    try {
      return await tool(argumentsOf(call, context), { call, signal });
    } catch (error) {
      if (this.#options.onToolError === undefined) throw error;
      return this.#options.onToolError(error, call);
    }
  }
}

/** The calls that a chat waits for. A chatflow that asks a question waits without calls. */
function callsOf(chat: CreateChatData): readonly ToolCallType[] {
  return chat.required_action?.submit_tool_outputs?.tool_calls ?? [];
}

function argumentsOf(call: ToolCallType, context: StreamErrorOptions | undefined): Readonly<Record<string, unknown>> {
  const { name, arguments: text } = call.function;
  try {
    const parsed: unknown = JSON.parse(text || '{}');
    if (isObject(parsed)) return parsed;
  } catch {
    // Handled like JSON that is not an object.
  }
  const message = `The bot calls ${name} with arguments that are not a JSON object. Handle such calls in onToolError.`;
  throw new ToolRunError('invalid_arguments', message, idOf(call), context);
}

function toOutput(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

/** Calls that are not function calls, such as `reply_message`, have their type as name. */
function idOf(call: ToolCallType): { id: string; name: string } {
  return { id: call.id, name: call.function?.name ?? call.type };
}

function isList(tools: Tools): tools is Extract<Tools, readonly unknown[]> {
  return Array.isArray(tools);
}
