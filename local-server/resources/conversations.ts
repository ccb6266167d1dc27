import { notFound, success } from '../http/response.js';
import type { Clock } from '../lib/clock.js';
import { API_CONNECTOR } from '../lib/demo-ids.js';
import type { Message } from '../replies/reply-functions.js';
import { type BotLookup, findBot } from './bots.js';
import type { FileRecords } from './files.js';
import { type NewMessage, readMessages } from './input-messages.js';
import { pageOf } from './paging.js';
import { type IdSequence, Records } from './records.js';
import type { RouteHandlers } from './route-handler.js';

interface Conversation {
  readonly id: string;
  name: string;
  readonly meta_data: Readonly<Record<string, string>>;
  readonly creator_id: string;
  readonly connector_id: string;
  readonly created_at: number;
  updated_at: number;
  last_section_id: string;
}

export interface ConversationRecord {
  /** The conversation as responses have it. */
  readonly wire: Conversation;
  /** The bot or app that the conversation belongs to. */
  readonly ownerId: string | undefined;
  /** The messages of all sections, oldest first. */
  messages: Message[];
  /** Feedback by message id. */
  readonly feedback: Map<string, Readonly<Record<string, unknown>>>;
  /** The question of an interrupted chatflow that the next message answers. */
  pendingQuestion?: string | undefined;
}

interface NewConversation {
  readonly ownerId?: string | undefined;
  readonly name?: string | undefined;
  readonly metaData?: Readonly<Record<string, string>> | undefined;
  readonly connectorId?: string | undefined;
}

/** The conversations of the server, with their messages. */
export class ConversationRecords extends Records<ConversationRecord> {
  constructor(
    private readonly ids: IdSequence,
    private readonly clock: Clock,
    private readonly creatorId: string,
  ) {
    super('conversation');
  }

  create(options: NewConversation): ConversationRecord {
    const id = this.ids.next();
    const time = this.clock.seconds();
    const record: ConversationRecord = {
      wire: {
        id,
        name: options.name ?? '',
        meta_data: options.metaData ?? {},
        creator_id: this.creatorId,
        connector_id: options.connectorId ?? API_CONNECTOR,
        created_at: time,
        updated_at: time,
        last_section_id: this.ids.next(),
      },
      ownerId: options.ownerId,
      messages: [],
      feedback: new Map(),
    };
    this.records.set(id, record);
    return record;
  }

  findByName(ownerId: string, name: string): ConversationRecord | undefined {
    return [...this.records.values()].find((record) => record.ownerId === ownerId && record.wire.name === name);
  }

  /** The conversations of a bot in one channel, oldest first. */
  ofBot(botId: string, connectorId: string): Conversation[] {
    return [...this.records.values()]
      .filter((record) => record.ownerId === botId && record.wire.connector_id === connectorId)
      .map((record) => record.wire);
  }

  rename(id: string, name: string): Conversation {
    const { wire } = this.find(id);
    wire.name = name;
    wire.updated_at = this.clock.seconds();
    return wire;
  }

  delete(id: string): void {
    this.find(id);
    this.records.delete(id);
  }

  /** Starts a new section: earlier messages are no longer context. Returns the id of the section. */
  clear(id: string): string {
    const { wire } = this.find(id);
    wire.last_section_id = this.ids.next();
    wire.updated_at = this.clock.seconds();
    return wire.last_section_id;
  }

  /** Creates a message in the current section without adding it. */
  draft(record: ConversationRecord, message: NewMessage): Message {
    const time = this.clock.seconds();
    return {
      id: this.ids.next(),
      conversation_id: record.wire.id,
      bot_id: message.botId ?? '',
      chat_id: message.chatId ?? '',
      section_id: record.wire.last_section_id,
      role: message.role,
      type: message.type,
      content: message.content,
      content_type: message.contentType ?? 'text',
      ...(message.reasoning === undefined ? {} : { reasoning_content: message.reasoning }),
      meta_data: message.metaData ?? {},
      created_at: time,
      updated_at: time,
    };
  }

  add(record: ConversationRecord, message: NewMessage): Message {
    const added = this.draft(record, message);
    record.messages.push(added);
    return added;
  }

  message(conversationId: string, messageId: string): { record: ConversationRecord; message: Message } {
    const record = this.find(conversationId);
    const message = record.messages.find(({ id }) => id === messageId);
    if (message === undefined) throw notFound('message', messageId);
    return { record, message };
  }
}

interface ConversationState extends BotLookup {
  readonly conversations: ConversationRecords;
  readonly files: FileRecords;
}

export const conversationHandlers: RouteHandlers<ConversationState> = {
  'POST /v1/conversation/create': (params, server) => {
    const { state } = server;
    const messages = readMessages(params, 'messages', { savesHistory: false, files: state.files });
    const botId = params.text('bot_id');
    if (botId !== undefined) findBot(server, botId);
    const record = state.conversations.create({
      ownerId: botId,
      name: params.text('name'),
      metaData: params.texts('meta_data'),
      connectorId: params.text('connector_id'),
    });
    for (const message of messages) state.conversations.add(record, { ...message, botId });
    return success({ data: record.wire });
  },

  'GET /v1/conversation/retrieve': (params, { state }) =>
    success({ data: state.conversations.find(params.requiredText('conversation_id')).wire }),

  'GET /v1/conversations': (params, server) => {
    const oldestFirst = server.state.conversations.ofBot(
      findBot(server, params.requiredText('bot_id')).id,
      params.text('connector_id') ?? API_CONNECTOR,
    );
    const sorted = params.text('sort_order') === 'ASC' ? oldestFirst : [...oldestFirst].reverse();
    const { items, has_more } = pageOf(sorted, params, 50);
    return success({ data: { conversations: items, has_more } });
  },

  'PUT /v1/conversations/{conversation_id}': (params, { state }) =>
    success({ data: state.conversations.rename(params.requiredText('conversation_id'), params.requiredText('name')) }),

  'DELETE /v1/conversations/{conversation_id}': (params, { state }) => {
    state.conversations.delete(params.requiredText('conversation_id'));
    return success();
  },

  'POST /v1/conversations/{conversation_id}/clear': (params, { state }) => {
    const conversationId = params.requiredText('conversation_id');
    return success({ data: { id: state.conversations.clear(conversationId), conversation_id: conversationId } });
  },
};
