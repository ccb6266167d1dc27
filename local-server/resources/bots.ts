import type { Clock } from '../clock.js';
import { DEMO_USER_ID, DEMO_WORKSPACE_ID } from '../demo.js';
import type { Params } from '../params.js';
import { notFound, Refusal, success } from '../response.js';
import type { Handler, Handlers, ServerContext } from '../server-context.js';
import { type Shared, switchMode } from './collaboration.js';
import { pageOf } from './paging.js';
import type { IdSequence } from './records.js';
import { CREATOR } from './workflows.js';

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

const SETTINGS = [
  'name',
  'description',
  'icon_file_id',
  'prompt_info',
  'onboarding_info',
  'knowledge',
  'plugin_id_list',
  'workflow_id_list',
  'model_info_config',
  'suggest_reply_info',
  'media_config',
];

const retrievePublished: Handler = (params, { state }) => {
  const id = params.requiredText('bot_id');
  return success({ data: botView(state.bots.find(id), state.bots.requirePublished(id)) });
};

export const botHandlers: Handlers = {
  'POST /v1/bot/create': (params, server) => {
    const { state } = server;
    const workspace = state.workspaces.find(params.requiredText('space_id'));
    const { id } = state.bots.create(readSettings(params, server), { workspaceId: workspace.id });
    return success({ data: { bot_id: id } });
  },

  'POST /v1/bot/update': (params, server) => {
    server.state.bots.update(params.requiredText('bot_id'), readSettings(params, server));
    return success();
  },

  'POST /v1/bot/publish': (params, { state }) => {
    const botId = params.requiredText('bot_id');
    const { version } = state.bots.publish(botId, params.strings('connector_ids'));
    return success({ data: { bot_id: botId, version } });
  },

  'POST /v1/bots/{bot_id}/unpublish': (params, { state }) => {
    state.bots.find(params.requiredText('bot_id')).channels.delete(params.requiredText('connector_id'));
    return success();
  },

  'GET /v1/bot/get_online_info': retrievePublished,

  'GET /v1/bots/{bot_id}': (params, server) => {
    if (params.flag('is_published', true)) return retrievePublished(params, server);
    return success({ data: botView(server.state.bots.find(params.requiredText('bot_id')), undefined) });
  },

  'GET /v1/bots': (params, { state }) => {
    const status = params.text('publish_status') ?? 'published_online';
    const workspace = state.workspaces.find(params.requiredText('workspace_id'));
    const bots = listed(state.bots.ofWorkspace(workspace.id), status);
    const page = pageOf(bots, params.number('page_num', 1), params.number('page_size', 20));
    return success({ data: { items: page.items.map(listItem), total: bots.length } });
  },

  'GET /v1/space/published_bots_list': (params, { state }) => {
    const workspace = state.workspaces.find(params.requiredText('space_id'));
    const bots = listed(state.bots.ofWorkspace(workspace.id), 'published_online');
    const page = pageOf(bots, params.number('page_index', 1), params.number('page_size', 20));
    return success({ data: { space_bots: page.items.map(publishedItem), total: bots.length } });
  },

  'GET /v1/bots/{bot_id}/versions': (params, { state }) => {
    const record = state.bots.find(params.requiredText('bot_id'));
    const versions = versionsOf(record, params);
    const page = pageOf(versions, params.number('page_num', 1), params.number('page_size', 10));
    return success({ data: { items: page.items, has_more: page.has_more } });
  },

  'POST /v1/bots/{bot_id}/collaborators': (params, { state }) => {
    const { collaborators } = state.bots.find(params.requiredText('bot_id'));
    for (const collaborator of params.list('collaborators')) collaborators.add(collaborator.requiredText('user_id'));
    return success();
  },

  'DELETE /v1/bots/{bot_id}/collaborators/{user_id}': (params, { state }) => {
    state.bots.find(params.requiredText('bot_id')).collaborators.delete(params.requiredText('user_id'));
    return success();
  },

  'POST /v1/bots/{bot_id}/collaboration_mode': (params, { state }) => {
    const record = state.bots.find(params.requiredText('bot_id'));
    switchMode(record, params.text('collaboration_mode'));
    return success();
  },
};

/** @throws Refusal 4200 for an icon, a dataset or a workflow that does not exist. */
function readSettings(params: Params, { state, takesAnyWorkflow }: ServerContext): BotSettings {
  const icon = params.text('icon_file_id');
  if (icon !== undefined) state.files.find(icon);
  for (const id of params.object('knowledge').strings('dataset_ids')) state.datasets.find(id);
  if (!takesAnyWorkflow) {
    for (const workflow of params.object('workflow_id_list').list('ids')) {
      state.workflows.find(workflow.requiredText('id'));
    }
  }
  return params.pick(...SETTINGS);
}

const listed = (bots: readonly BotRecord[], status: string): BotRecord[] =>
  bots.filter((record) => {
    switch (status) {
      case 'published_online':
        return isPublished(record);
      case 'published_draft':
        return isPublished(record) && isAhead(record);
      case 'unpublished_draft':
        return !isPublished(record);
      default:
        return true;
    }
  });

function listItem(record: BotRecord): Record<string, unknown> {
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

function publishedItem(record: BotRecord): Record<string, unknown> {
  const { name, description, icon_url } = botView(record, record.versions.at(-1));
  const publishTime = String(record.versions.at(-1)?.createdAt ?? '');
  return { bot_id: record.id, bot_name: name, description, icon_url, publish_time: publishTime };
}

/** Newest first: the published versions, or the draft that is ahead of them. */
function versionsOf(record: BotRecord, params: Params): Record<string, unknown>[] {
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
    .toReversed();
}

/**
 * The bot of an id that a caller names. Where the caller replies for all bots, an unknown id becomes a bot.
 *
 * @throws Refusal 4200 for an unknown id.
 */
export function knownBot({ state, takesAnyBot }: ServerContext, id: string): BotRecord {
  if (takesAnyBot) state.ensureBot(id);
  return state.bots.find(id);
}
