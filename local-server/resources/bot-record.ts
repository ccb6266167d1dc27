import { isObject } from '../../src/for-local-server.js';
import type { RequestParams } from '../http/request-params.js';
import { CREATOR, DEMO_USER_ID } from '../lib/demo-ids.js';
import type { Collaboration } from './collaboration.js';

/** The settings of a bot: the fields of `bots.create`. */
export type BotSettings = Readonly<Record<string, unknown>>;

export interface BotVersion {
  readonly version: string;
  readonly connectorIds: readonly string[];
  readonly createdAt: number;
  readonly settings: BotSettings;
}

/** One bot, as the server keeps it. */
export interface BotRecord extends Collaboration {
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

export const isPublished = (record: BotRecord): boolean => record.channels.size > 0;

/** True if the draft has changed since the last publication. */
export const isAhead = (record: BotRecord): boolean => record.versions.at(-1)?.settings !== record.draft;

/** The datasets in the `knowledge` of a bot. */
export const knowledgeInfos = (knowledge: unknown): { id: unknown; name: string }[] => {
  const ids = isObject(knowledge) ? knowledge['dataset_ids'] : undefined;
  return Array.isArray(ids) ? ids.map((id: unknown) => ({ id, name: '' })) : [];
};

/** A bot in the response of `bots.retrieveNew`: a published version, or the draft. */
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
    model_info: { model_id: '1706077826', model_name: 'Local model', ...recordOf(model_info_config) },
    plugin_info_list: recordsIn(plugin_id_list, 'id_list').map(({ plugin_id, api_id }) => ({
      plugin_id,
      name: '',
      icon_url: '',
      description: '',
      api_info_list: [{ api_id, name: '', description: '' }],
    })),
    workflow_info_list: recordsIn(workflow_id_list, 'ids').map(({ id }) => ({
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

/** A bot in the response of `bots.listNew`. */
export function listItem(record: BotRecord): Record<string, unknown> {
  const { name, description, icon_url } = botView(record, undefined);
  return {
    id: record.id,
    name,
    description,
    icon_url,
    folder_id: '',
    owner_user_id: DEMO_USER_ID,
    is_published: isPublished(record),
    updated_at: record.updatedAt,
    ...(isPublished(record) ? { published_at: record.versions.at(-1)?.createdAt } : {}),
  };
}

/** A bot in the response of `bots.list`. */
export function publishedItem(record: BotRecord): Record<string, unknown> {
  const { name, description, icon_url } = botView(record, record.versions.at(-1));
  const publishTime = String(record.versions.at(-1)?.createdAt ?? '');
  return { bot_id: record.id, bot_name: name, description, icon_url, publish_time: publishTime };
}

/** The published versions of a bot, newest first, or the draft if it has changed since the last publication. */
export function versionsOf(record: BotRecord, params: RequestParams): Record<string, unknown>[] {
  const common = { creator: CREATOR, changelog: '' };
  if (params.text('publish_status') === 'unpublished_draft') {
    return isAhead(record)
      ? [{ ...common, version: '', created_at: record.updatedAt, publish_status: 'unpublished_draft' }]
      : [];
  }
  const channel = params.text('connector_id');
  return record.versions
    .filter(({ connectorIds }) => channel === undefined || connectorIds.includes(channel))
    .map(({ version, createdAt }) => ({
      ...common,
      version,
      created_at: createdAt,
      publish_status: 'published_online',
    }))
    .reverse();
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> => (isObject(value) ? value : {});

const recordsIn = (value: unknown, key: string): Readonly<Record<string, unknown>>[] => {
  const list = recordOf(value)[key];
  return Array.isArray(list) ? list.map(recordOf) : [];
};
