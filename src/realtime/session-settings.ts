import { isObject, valueAt } from '../lib/shapes.js';
import { causingEventOf } from './confirmations.js';
import type { NamedEvent } from './events.js';
import { speechFormatOf, type SpeechFormat } from './speech-track.js';

type SentSettings = Readonly<Record<string, unknown>>;

/** Settings whose keys are the caller's. An update replaces them: the server does not merge them either. */
const maps: ReadonlySet<string> = new Set(['meta_data', 'custom_variables', 'extra_params', 'parameters']);

/** The id of speech outside of a conversation. */
const noConversation = '0';

/**
 * The settings of a session, for its next connection: a new connection begins with those of the server, and each
 * `*.update` changes only what it names.
 */
export class SessionSettings {
  /** The name of the event that changes them; undefined before the first one. */
  #update: string | undefined;
  #confirmed: SentSettings = {};
  /** Changes that the server has not answered, oldest first. */
  #unanswered: SentSettings[] = [];
  /** Changes before an error that may be about another event. */
  #doubtful: SentSettings[] = [];
  /** True while the server has not answered what `resume()` returned. */
  #isResuming = false;
  #conversationId: string | undefined;
  /** The settings that the server reported last. */
  #effective: SentSettings = {};

  /** The id of the conversation of a chat, once an event has it. */
  get conversationId(): string | undefined {
    return this.#conversationId;
  }

  /** The name of the update that the session itself has sent, until the server answers it. */
  get resent(): string | undefined {
    return this.#isResuming ? this.#update : undefined;
  }

  /** The conversation that a further connection can continue. */
  get lastingConversation(): string | undefined {
    const config = this.#current['chat_config'];
    return isObject(config) && config['auto_save_history'] === false ? undefined : this.#conversationId;
  }

  /** The format of the audio that the server sends. */
  get speechFormat(): SpeechFormat {
    return speechFormatOf(this.#current['output_audio'], this.#effective['output_audio']);
  }

  /** True if the user interrupts the bot only with a keyword. */
  get needsKeyword(): boolean {
    const path = ['turn_detection', 'interrupt_config', 'keywords'];
    const keywords = valueAt(this.#effective, path) ?? valueAt(this.#confirmed, path);
    return Array.isArray(keywords) && keywords.length > 0;
  }

  /** @param text - the event as it is sent. The caller may change the object later. */
  sent({ event_type: type }: NamedEvent, text: string): void {
    if (!type.endsWith('.update')) return;
    this.#update = type;
    const event: unknown = JSON.parse(text);
    this.#unanswered.push(isObject(event) && isObject(event['data']) ? event['data'] : {});
  }

  received(event: NamedEvent): void {
    const { event_type: type } = event;
    if (type === 'error') this.#refused(event);
    else if (type.endsWith('.updated')) this.#updated(event);
    else if (
      type === 'conversation.chat.created' ||
      (this.#conversationId === undefined && type.startsWith('conversation.'))
    )
      this.#learn(Reflect.get(event, 'data'));
  }

  /** The event that a further connection begins with: all settings, and the conversation. Undefined if there are none. */
  resume(): (NamedEvent & { readonly data: SentSettings }) | undefined {
    const id = this.#conversationId;
    const type = this.#update ?? (id === undefined ? undefined : 'chat.update');
    if (type === undefined) return undefined;
    if (id !== undefined) this.#confirmed = merged(this.#confirmed, { chat_config: { conversation_id: id } });
    const data = this.#current;
    this.#doubtful = [];
    this.#unanswered = [data];
    this.#isResuming = true;
    this.#update = type;
    return { event_type: type, data };
  }

  get #current(): SentSettings {
    return this.#unanswered.reduce(merged, this.#confirmed);
  }

  #updated(event: NamedEvent): void {
    const change = this.#unanswered.shift() ?? this.#doubtful.shift() ?? {};
    this.#isResuming = false;
    // It is an order rather than a setting: sent again, it would be played again.
    const { need_play_prologue: _played, ...lasting } = change;
    const data: unknown = Reflect.get(event, 'data');
    const reported = isObject(data) ? data : {};
    // Only the report of the server tells if a section that is null was reset.
    const reset = Object.keys(lasting).filter((name) => lasting[name] === null);
    const sections = Object.fromEntries(reset.map((name) => [name, reported[name] ?? null]));
    this.#confirmed = merged(this.#confirmed, { ...lasting, ...sections });
    if (!isObject(data)) return;
    this.#effective = data;
    this.#learn(data['chat_config']);
  }

  /** The server does not always name the event that an error is about: then the oldest change counts as refused. */
  #refused(event: NamedEvent): void {
    const origin = causingEventOf(event);
    if (origin !== undefined && origin !== this.#update) return;
    const change = this.#unanswered.shift();
    this.#isResuming = false;
    if (change !== undefined && origin === undefined) this.#doubtful.push(change);
  }

  #learn(data: unknown): void {
    const id = isObject(data) ? data['conversation_id'] : undefined;
    if (typeof id === 'string' && id !== '' && id !== noConversation) this.#conversationId = id;
  }
}

/** Settings with a change: objects are merged, everything else is replaced. The server reads null as a field that is not there. */
function merged(settings: SentSettings, change: SentSettings): SentSettings {
  const entries = Object.entries(change).flatMap(([name, value]) => {
    const old = settings[name];
    if (value === null) return [];
    return [[name, isObject(value) && !maps.has(name) ? merged(isObject(old) ? old : {}, value) : value]];
  });
  return { ...settings, ...Object.fromEntries(entries) };
}
