import type { output } from 'zod/v4-mini';
import type { zChatConfig, zChatUpdateData, zTurnDetection } from '../../generated/mini-requests/zod.gen.js';
import type { ServerState } from '../server-state.js';
import { merged } from './endpoint.js';
import { changeInput, DEFAULT_INPUT, type InputSettings } from './input-audio.js';
import { changeOutput, DEFAULT_OUTPUT, type OutputSettings } from './output-audio.js';
import type { Detection } from './speech-detection.js';

export type ChatChange = NonNullable<output<ReturnType<typeof zChatUpdateData>>>;

/** The settings of a chat in effect, as `chat.updated` has them. */
export interface ChatSettings {
  readonly chat_config: ChatConfig;
  readonly input_audio: InputSettings;
  readonly output_audio: OutputSettings;
  readonly turn_detection: TurnDetection;
  readonly asr_config: NonNullable<ChatChange['asr_config']>;
  readonly voice_print_config: ChatChange['voice_print_config'];
  readonly event_subscriptions: readonly string[];
  readonly need_play_prologue: boolean;
  readonly prologue_content: string;
}

type ChatConfig = { readonly [Name in keyof Conf]-?: Exclude<Conf[Name], undefined> };
type Conf = output<ReturnType<typeof zChatConfig>>;

type TurnDetection = output<ReturnType<typeof zTurnDetection>> & Detection;

const DEFAULTS: Omit<ChatSettings, 'chat_config'> = {
  input_audio: DEFAULT_INPUT,
  output_audio: DEFAULT_OUTPUT,
  turn_detection: { type: 'client_interrupt', prefix_padding_ms: 600, silence_duration_ms: 500 },
  asr_config: {
    hot_words: [],
    context: '',
    user_language: 'common',
    enable_ddc: true,
    enable_itn: true,
    enable_punc: true,
  },
  voice_print_config: undefined,
  event_subscriptions: [],
  need_play_prologue: false,
  prologue_content: '',
};

/** The settings that a chat begins with. Its conversation is made when it is first needed. */
export const initialSettings = (): ChatSettings => ({
  ...DEFAULTS,
  chat_config: {
    conversation_id: '',
    user_id: '',
    meta_data: {},
    custom_variables: {},
    extra_params: {},
    auto_save_history: true,
    parameters: {},
  },
});

/** @throws Refusal with code 4000 for settings that cannot be, 4200 for an unknown conversation or voice. */
export function changeSettings(settings: ChatSettings, change: ChatChange, state: ServerState): ChatSettings {
  const { chat_config, input_audio, output_audio, turn_detection, asr_config, ...others } = change;
  const { conversation_id: conversationId = '' } = chat_config ?? {};
  if (conversationId !== '') state.conversations.find(conversationId);
  return {
    ...merged(settings, others),
    chat_config: merged(settings.chat_config, chat_config),
    input_audio: changeInput(settings.input_audio, input_audio),
    output_audio: changeOutput(settings.output_audio, output_audio, state.voices),
    turn_detection: merged(settings.turn_detection, turn_detection),
    asr_config: merged(settings.asr_config, asr_config),
  };
}

type InterruptConfig = ChatSettings['turn_detection']['interrupt_config'];

/** Whether only certain words cut the bot off. */
export const wantsKeyword = (config: InterruptConfig): boolean => (config?.keywords ?? []).length > 0;

/** Whether what was said cuts the bot off: anything does unless there are keywords. */
export function cutsOff(text: string, config: InterruptConfig): boolean {
  const { mode, keywords = [] } = config ?? {};
  if (keywords.length === 0) return true;
  return keywords.some((word) => (mode === 'keyword_prefix' ? text.startsWith(word) : text.includes(word)));
}
