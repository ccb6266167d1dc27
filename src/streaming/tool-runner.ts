import type { CreateChatData, ToolCallType, ToolOutputType } from '../../generated/types/index.js';
import { isObject } from '../lib/shapes.js';
import { withoutSecret } from '../errors/redact.js';
import type { StreamErrorOptions } from '../errors/abort-errors.js';
import { ToolRunError } from '../errors/stream-errors.js';
import { toolCallsOf, type Tool, type ToolRun } from './tools.js';

const mostRounds = 10;

/** Runs the tool calls of one chat, round by round. */
export class ToolRunner {
  readonly #run: ToolRun;
  /** The outputs by the id of their call. Servers may list old calls again beside new ones. */
  readonly #outputs = new Map<string, string>();
  #rounds = 0;

  constructor(run: ToolRun) {
    this.#run = run;
  }

  /** True if a chat waits for calls that were not answered. */
  isAsked(chat: CreateChatData): boolean {
    return toolCallsOf(chat).some((call) => !this.#outputs.has(call.id));
  }

  /** True if a chat lists only calls that were answered, as servers may do for a while. */
  isAnswered(chat: CreateChatData): boolean {
    return toolCallsOf(chat).length > 0 && !this.isAsked(chat);
  }

  /**
   * Returns the outputs of all calls that a chat waits for. No tool runs unless all are known, and no call runs twice.
   *
   * @param context - for errors: what the stream has received so far.
   * @throws ToolRunError for an unknown tool, invalid arguments or a round too many; the error of a tool.
   */
  async outputsFor(chat: CreateChatData, signal: AbortSignal, context?: StreamErrorOptions): Promise<ToolOutputType[]> {
    const { maxRounds = mostRounds } = this.#run;
    const calls = [...new Map(toolCallsOf(chat).map((call) => [call.id, call])).values()];
    const fresh = calls.filter(({ id }) => !this.#outputs.has(id));
    const jobs = fresh.map((call) => ({ call, tool: this.#find(call, context) }));
    if (this.#rounds >= maxRounds)
      throw new ToolRunError(
        'too_many_rounds',
        `The bot calls tools again after ${maxRounds} rounds. Raise maxRounds if it needs more.`,
        undefined,
        context,
      );
    this.#rounds += 1;
    await Promise.all(
      jobs.map(async ({ call, tool }) => {
        this.#outputs.set(call.id, toOutput(await this.#execute(call, tool, signal, context)));
      }),
    );
    return calls.map(({ id }) => ({ tool_call_id: id, output: this.#outputs.get(id) ?? '' }));
  }

  #find(call: ToolCallType, context: StreamErrorOptions | undefined): Tool {
    const { name } = idOf(call);
    const tool = this.#run.tools.get(name);
    if (tool !== undefined) return tool;
    const known = [...this.#run.tools.keys()].join(', ');
    const message = `The bot calls ${name}, which is not one of the tools: ${known}. Add it to \`tools\`.`;
    throw new ToolRunError('unknown_tool', message, idOf(call), context);
  }

  async #execute(
    call: ToolCallType,
    tool: Tool,
    signal: AbortSignal,
    context: StreamErrorOptions | undefined,
  ): Promise<unknown> {
    try {
      return await tool(argumentsOf(call, context), { call, signal });
    } catch (error) {
      if (this.#run.onToolError === undefined) throw error;
      return this.#run.onToolError(error, call);
    }
  }
}

function argumentsOf(call: ToolCallType, context: StreamErrorOptions | undefined): Readonly<Record<string, unknown>> {
  const { name } = idOf(call);
  try {
    const parsed: unknown = isObject(call.function) && JSON.parse(call.function.arguments || '{}');
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
  return withoutSecret({ id: call.id, name: call.function?.name ?? call.type });
}
