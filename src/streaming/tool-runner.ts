import type { CreateChatData, ToolCallType, ToolOutputType } from '../../generated/types/index.js';
import { isObject } from '../lib/is-object.js';
import { type StreamErrorOptions, ToolRunError } from '../errors/stream-errors.js';

/** What a tool is told besides its arguments. */
export interface ToolContext {
  /** The call as the bot made it. */
  readonly call: ToolCallType;
  /** Aborts with the stream or the call. */
  readonly signal: AbortSignal;
}

/** A type that takes functions of any narrower arguments, as methods do. */
interface ToolMethod {
  call(args: Readonly<Record<string, unknown>>, context: ToolContext): unknown;
}

/**
 * A local function a bot may call. Its first parameter is the arguments, parsed from the JSON the bot wrote: the bot may
 * write anything, so check them. It returns the output, or a promise of it; text is sent as it is, all else as JSON.
 */
export type Tool = ToolMethod['call'];

/** The functions a bot may call, by name. */
export type Tools = Readonly<Record<string, Tool>> | readonly { readonly name: string; readonly execute: Tool }[];

/** The functions of a run of tools, and its limits. */
export interface ToolRunOptions {
  /** The functions, by name or as a list. */
  readonly tools: Tools;
  /** How often outputs may be submitted before ToolRunError is thrown. Default 10. */
  readonly maxRounds?: number | undefined;
  /**
   * Turns the error of a tool, or of its arguments, into an output for the bot. Left out, the error ends the run and
   * nothing is submitted: messages of errors are not for every bot to read.
   */
  readonly onToolError?: ((error: unknown, call: ToolCallType) => unknown) | undefined;
}

const MAX_ROUNDS = 10;

/** Answers the calls of one chat, round by round. */
export class ToolRunner {
  readonly #options: ToolRunOptions;
  readonly #tools: ReadonlyMap<string, Tool>;
  /** What was answered, by call: servers may list old calls again beside new ones. */
  readonly #outputs = new Map<string, string>();
  #rounds = 0;

  constructor(options: ToolRunOptions) {
    const { tools } = options;
    this.#options = options;
    // Names come from the bot, so they are looked up in a Map and never on an object.
    this.#tools = new Map(isList(tools) ? tools.map((tool) => [tool.name, tool.execute]) : Object.entries(tools));
  }

  /** Whether a chat waits for calls that were not answered yet. Servers may show the old ones for a while. */
  isAsked(chat: CreateChatData): boolean {
    return callsOf(chat).some((call) => !this.#outputs.has(call.id));
  }

  /**
   * The outputs for all calls a chat waits for. Nothing runs unless every tool is there, and no call runs twice.
   *
   * @param context - what an error says about the stream so far.
   * @throws ToolRunError for an unknown tool, broken arguments or one round too many; whatever a tool throws.
   */
  async answer(chat: CreateChatData, signal: AbortSignal, context?: StreamErrorOptions): Promise<ToolOutputType[]> {
    const { maxRounds = MAX_ROUNDS } = this.#options;
    const calls = [...new Map(callsOf(chat).map((call) => [call.id, call])).values()];
    const fresh = calls.filter(({ id }) => !this.#outputs.has(id));
    const jobs = fresh.map((call) => ({ call, tool: this.#find(call, context) }));
    if (this.#rounds === maxRounds)
      throw new ToolRunError(
        'too_many_rounds',
        `The bot calls tools again after ${maxRounds} rounds. Raise maxRounds?`,
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
    const message = `The bot calls ${name}, but the tools are: ${known}. Add it.`;
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

/** The calls a chat waits for. A chatflow that asks a question waits without any. */
function callsOf(chat: CreateChatData): readonly ToolCallType[] {
  return chat.required_action?.submit_tool_outputs?.tool_calls ?? [];
}

function argumentsOf(call: ToolCallType, context: StreamErrorOptions | undefined): Readonly<Record<string, unknown>> {
  const { name, arguments: text } = call.function;
  try {
    const parsed: unknown = JSON.parse(text || '{}');
    if (isObject(parsed)) return parsed;
  } catch {
    // Text that is no JSON is as useless as JSON that is no object.
  }
  const message = `The bot calls ${name} with arguments that are no JSON object. Answer such calls in onToolError.`;
  throw new ToolRunError('invalid_arguments', message, idOf(call), context);
}

function toOutput(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

/** A call that is no function call, as `reply_message`, goes by its type. */
function idOf(call: ToolCallType): { id: string; name: string } {
  return { id: call.id, name: call.function?.name ?? call.type };
}

function isList(tools: Tools): tools is Extract<Tools, readonly unknown[]> {
  return Array.isArray(tools);
}
