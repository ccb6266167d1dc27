import type { Clock } from '../clock.js';
import type { IdSequence } from '../ids.js';
import { Refusal, notFound } from '../refusal.js';
import type { Shared } from './collaboration.js';
import { DEMO_USER_ID, DEMO_WORKSPACE_ID } from './demo.js';

/** What a bot is set up with: the fields of `bots.create` as the wire has them. */
export type BotSettings = Readonly<Record<string, unknown>>;

export interface BotVersion {
  readonly version: string;
  readonly connectorIds: readonly string[];
  readonly createdAt: number;
  readonly settings: BotSettings;
}

export interface BotRecord extends Shared {
  readonly id: string;
  readonly workspaceId: string;
  readonly createdAt: number;
  draft: BotSettings;
  updatedAt: number;
  /** Oldest first. */
  readonly versions: BotVersion[];
  /** The channels that the bot is published to. */
  readonly channels: Set<string>;
}

/** The bots of the server: a draft each, and the versions that were published. */
export class Bots {
  readonly #records = new Map<string, BotRecord>();

  constructor(
    private readonly ids: IdSequence,
    private readonly clock: Clock,
  ) {}

  create(
    settings: BotSettings,
    options: { id?: string | undefined; workspaceId?: string | undefined } = {},
  ): BotRecord {
    const time = this.clock.seconds();
    const record: BotRecord = {
      id: options.id ?? this.ids.next(),
      workspaceId: options.workspaceId ?? DEMO_WORKSPACE_ID,
      createdAt: time,
      draft: settings,
      updatedAt: time,
      versions: [],
      channels: new Set(),
      collaborators: new Set(),
      collaborationMode: 'single',
    };
    this.#records.set(record.id, record);
    return record;
  }

  has(id: string): boolean {
    return this.#records.has(id);
  }

  find(id: string): BotRecord {
    const record = this.#records.get(id);
    if (record === undefined)
      throw notFound('bot', id, ' On the local server, server.state.addBot({ bot_id }) adds one.');
    return record;
  }

  /** The version that callers talk to. */
  requirePublished(id: string): BotVersion {
    const record = this.find(id);
    const version = record.versions.at(-1);
    if (version === undefined || record.channels.size === 0) {
      throw new Refusal(4015, `The bot ${id} is not published to the API channel.`);
    }
    return version;
  }

  update(id: string, settings: BotSettings): void {
    const record = this.find(id);
    record.draft = { ...record.draft, ...settings };
    record.updatedAt = this.clock.seconds();
  }

  publish(id: string, connectorIds: readonly string[]): BotVersion {
    const record = this.find(id);
    const version: BotVersion = {
      version: this.ids.next(),
      connectorIds,
      createdAt: this.clock.seconds(),
      settings: record.draft,
    };
    record.versions.push(version);
    for (const connectorId of connectorIds) record.channels.add(connectorId);
    return version;
  }

  /** How many bots look things up in a dataset. */
  countUsing(datasetId: string): number {
    const uses = ({ draft }: BotRecord): boolean =>
      knowledgeInfos(draft['knowledge']).some(({ id }) => id === datasetId);
    return [...this.#records.values()].filter(uses).length;
  }

  /** The bots of a workspace, oldest first. */
  ofWorkspace(workspaceId: string): BotRecord[] {
    return [...this.#records.values()].filter((record) => record.workspaceId === workspaceId);
  }
}

export const isPublished = (record: BotRecord): boolean => record.channels.size > 0;

/** Whether the draft has moved on since the bot was published. */
export const isAhead = (record: BotRecord): boolean => record.versions.at(-1)?.settings !== record.draft;

/** A bot as `bots.retrieveNew` gives it. */
export function botView(record: BotRecord, version: BotVersion | undefined): Record<string, unknown> {
  const settings = version?.settings ?? record.draft;
  const { plugin_id_list, workflow_id_list, model_info_config, knowledge, icon_file_id: _icon, ...same } = settings;
  return {
    name: '',
    description: '',
    icon_url: `https://files.example.com/bots/${record.id}.png`,
    prompt_info: { prompt: '' },
    onboarding_info: { prologue: '', suggested_questions: [] },
    ...same,
    bot_id: record.id,
    create_time: record.createdAt,
    update_time: version?.createdAt ?? record.updatedAt,
    version: version?.version ?? '',
    bot_mode: 0,
    model_info: { model_id: '1706077826', model_name: 'Local model', ...objectOf(model_info_config) },
    plugin_info_list: listOf(plugin_id_list, 'id_list').map(({ plugin_id, api_id }) => ({
      plugin_id,
      name: '',
      icon_url: '',
      description: '',
      api_info_list: [{ api_id, name: '', description: '' }],
    })),
    workflow_info_list: listOf(workflow_id_list, 'ids').map(({ id }) => ({
      id,
      name: '',
      icon_url: '',
      description: '',
    })),
    knowledge: { knowledge_infos: knowledgeInfos(knowledge) },
    folder_id: '',
    owner_user_id: DEMO_USER_ID,
    default_user_input_type: 'text',
  };
}

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

const listOf = (value: unknown, key: string): Readonly<Record<string, unknown>>[] => {
  const list = objectOf(value)[key];
  return Array.isArray(list) ? list.map(objectOf) : [];
};

const knowledgeInfos = (knowledge: unknown): { id: unknown; name: string }[] => {
  const ids = objectOf(knowledge)['dataset_ids'];
  return Array.isArray(ids) ? ids.map((id: unknown) => ({ id, name: '' })) : [];
};
