/** The tools of `chat.runTools`. What runs them loads with the first call. */
import type { CreateChatData, ToolCallType } from '../../generated/types/types.gen.js';
import { checkFunction, checkNumber, checkObject, checkOptionalFunction, checkText } from '../errors/check.js';
import { CozeError } from '../errors/coze-error.js';

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
 * @param args - the arguments, parsed from the JSON of the model. They may be anything: check them. A number that JavaScript
 * would round, such as an id, is text.
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

/** `ToolRunOptions` with the tools by name. */
export interface ToolRun extends Omit<ToolRunOptions, 'tools'> {
  readonly tools: ReadonlyMap<string, Tool>;
}

/** What else a name may be that stands for an option of a run of tools. The platform would ignore it. */
const toolNames = /^(tool|function)s?$|^on_?tool|^max_?(round|step|turn|iter)/i;

/**
 * Splits the parameters of a run of tools into its own options and the chat.
 *
 * @throws CozeError for an option that does not work, or has another name here.
 */
export function toolRunOf<P extends ToolRunOptions>(
  params: P,
): { readonly run: ToolRun; readonly chat: Omit<P, keyof ToolRunOptions> } {
  const { tools, maxRounds, onToolError, ...chat } = params;
  const wrong = Object.keys(chat).find((name) => toolNames.test(name));
  if (wrong !== undefined)
    throw new CozeError(`There is no option ${wrong}: runTools has tools, maxRounds and onToolError.`);
  checkNumber('maxRounds', maxRounds, 0);
  checkOptionalFunction('onToolError', onToolError);
  if (!isList(tools)) checkObject('tools', tools);
  const given = isList(tools) ? tools : Object.entries(tools).map(([name, execute]) => ({ name, execute }));
  for (const tool of given) {
    checkObject('A tool', tool);
    checkFunction(`The tool ${checkText('The name of a tool', tool.name)}`, tool.execute);
  }
  // Names come from the model: on an object, `toString` would be one of them.
  return { run: { maxRounds, onToolError, tools: new Map(given.map(({ name, execute }) => [name, execute])) }, chat };
}

/** True if a chat waits for calls, whole or broken. A chatflow that asks a question waits without calls. */
export function asksForTools(chat: CreateChatData): boolean {
  const calls: unknown = chat.required_action?.submit_tool_outputs?.tool_calls;
  return Array.isArray(calls) ? calls.length > 0 : Boolean(calls);
}

function isList(tools: Tools): tools is Extract<Tools, readonly unknown[]> {
  return Array.isArray(tools);
}
