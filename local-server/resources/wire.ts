/** Objects as the server keeps and sends them. */

export interface Usage {
  readonly token_count: number;
  readonly output_count: number;
  readonly input_count: number;
}

export interface ServerFault {
  readonly code: number;
  readonly msg: string;
}

export interface ToolCall {
  readonly id: string;
  readonly type: 'function' | 'reply_message';
  readonly function: { readonly name: string; readonly arguments: string };
}

export interface ToolOutput {
  readonly tool_call_id: string;
  readonly output: string;
}

export interface Message {
  readonly id: string;
  readonly conversation_id: string;
  readonly bot_id: string;
  readonly chat_id: string;
  readonly section_id: string;
  readonly role: 'user' | 'assistant';
  readonly type: string;
  content: string;
  content_type: string;
  readonly reasoning_content?: string;
  meta_data: Readonly<Record<string, string>>;
  readonly created_at: number;
  updated_at: number;
}

export interface Conversation {
  readonly id: string;
  name: string;
  readonly meta_data: Readonly<Record<string, string>>;
  readonly creator_id: string;
  readonly connector_id: string;
  readonly created_at: number;
  updated_at: number;
  last_section_id: string;
}

export const NO_USAGE: Usage = { token_count: 0, output_count: 0, input_count: 0 };

/** A usage as a model would count it, one token a character. */
export const countUsage = (input: string, output: string): Usage => {
  const [input_count, output_count] = [[...input].length, [...output].length];
  return { token_count: input_count + output_count, output_count, input_count };
};
