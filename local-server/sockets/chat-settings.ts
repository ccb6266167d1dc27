import type { output } from 'zod/v4-mini';
import type { zChatConfig, zChatUpdateData, zTurnDetection } from '../../generated/mini-requests/zod.gen.js';
import type { ServerState } from '../server-state.js';
import { DEFAULT_INPUT, type InputSettings, changeInput } from '../speech/input-audio.js';
import { mergeSettings } from '../speech/merge-settings.js';
import { DEFAULT_OUTPUT, type OutputSettings, changeOutput } from '../speech/output-audio.js';
import type { DetectionSettings } from '../speech/speech-input.js';

export type ChatSettingsChange = NonNullable<output<ReturnType<typeof zChatUpdateData>>>;

/** The current settings of a chat: the data of `chat.updated`. */
export interface ChatSettings {
  readonly chat_config: ChatConfig;
  readonly input_audio: InputSettings;
  readonly output_audio: OutputSettings;
  readonly turn_detection: TurnDetection;
  readonly asr_config: NonNullable<ChatSettingsChange['asr_config']>;
  readonly voice_print_config: ChatSettingsChange['voice_print_config'];
  readonly event_subscriptions: readonly string[];
  readonly need_play_prologue: boolean;
  readonly prologue_content: string;
}

type ChatConfigChange = output<ReturnType<typeof zChatConfig>>;
type ChatConfig = { readonly [Name in keyof ChatConfigChange]-?: Exclude<ChatConfigChange[Name], undefined> };

type TurnDetection = output<ReturnType<typeof zTurnDetection>> & DetectionSettings;

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

/** The settings of a new chat. Its conversation is created on first use. */
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

/** @throws RequestError with code 4000 for invalid settings, 4200 for an unknown conversation or voice. */
export function changeSettings(settings: ChatSettings, change: ChatSettingsChange, state: ServerState): ChatSettings {
  const { chat_config, input_audio, output_audio, turn_detection, asr_config, ...others } = change;
  const { conversation_id: conversationId = '' } = chat_config ?? {};
  if (conversationId !== '') state.conversations.find(conversationId);
  return {
    ...mergeSettings(settings, others),
    chat_config: mergeSettings(settings.chat_config, chat_config),
    input_audio: changeInput(settings.input_audio, input_audio),
    output_audio: changeOutput(settings.output_audio, output_audio, state.voices),
    turn_detection: mergeSettings(settings.turn_detection, turn_detection),
    asr_config: mergeSettings(settings.asr_config, asr_config),
  };
}

type InterruptConfig = TurnDetection['interrupt_config'];

/** True if only keywords interrupt the bot. */
export const needsKeyword = (config: InterruptConfig): boolean => (config?.keywords ?? []).length > 0;

/** True if an utterance interrupts the bot. Without keywords, every utterance does. */
export function interrupts(text: string, config: InterruptConfig): boolean {
  const { mode, keywords = [] } = config ?? {};
  if (keywords.length === 0) return true;
  return keywords.some((word) => (mode === 'keyword_prefix' ? text.startsWith(word) : text.includes(word)));
}
