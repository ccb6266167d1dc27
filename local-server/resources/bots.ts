import type { RequestParams } from '../http/request-params.js';
import { RequestError, success } from '../http/response.js';
import type { Clock } from '../lib/clock.js';
import { DEMO_WORKSPACE_ID } from '../lib/demo-ids.js';
import {
  type BotRecord,
  type BotSettings,
  type BotVersion,
  botView,
  isAhead,
  isPublished,
  knowledgeInfos,
  listItem,
  publishedItem,
  versionsOf,
} from './bot-record.js';
import type { FileRecords } from './files.js';
import { pageOf } from './paging.js';
import { type IdSequence, Records } from './records.js';
import type { HandlerContext, RouteHandler, RouteHandlers } from './route-handler.js';
import type { WorkflowRecords } from './workflows.js';
import type { WorkspaceRecords } from './workspaces.js';

/** The bots of the server. Each has a draft and its published versions. */
export class BotRecords extends Records<BotRecord> {
  constructor(
    private readonly ids: IdSequence,
    private readonly clock: Clock,
  ) {
    super('bot', 'addBot({ bot_id })');
  }

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
    this.records.set(record.id, record);
    return record;
  }

  has(id: string): boolean {
    return this.records.has(id);
  }

  /** @throws RequestError with code 4015 if the bot has no version in a channel. */
  requirePublished(id: string): BotVersion {
    const record = this.find(id);
    const version = record.versions.at(-1);
    if (version === undefined || record.channels.size === 0) {
      throw new RequestError(4015, `The bot ${id} is not published to the API channel.`);
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

  /** The number of bots with a dataset in their draft. */
  countUsing(datasetId: string): number {
    return [...this.records.values()].filter(({ draft }) =>
      knowledgeInfos(draft['knowledge']).some(({ id }) => id === datasetId),
    ).length;
  }

  /** The bots of a workspace, oldest first. */
  ofWorkspace(workspaceId: string): BotRecord[] {
    return [...this.records.values()].filter((record) => record.workspaceId === workspaceId);
  }
}

/** The state that findBot() needs. */
export interface BotLookup {
  readonly bots: BotRecords;
  /** Adds a bot with this id, unless it exists. */
  ensureBot(id: string): void;
}

/**
 * Finds the bot of a request. If the server replies for any bot, an unknown id is added.
 *
 * @throws RequestError with code 4200 for an unknown id.
 */
export function findBot({ state, acceptsAnyBot }: HandlerContext<BotLookup>, id: string): BotRecord {
  if (acceptsAnyBot) state.ensureBot(id);
  return state.bots.find(id);
}

/** `datasets.ts` imports this file, so its class cannot be named here. */
interface BotState {
  readonly bots: BotRecords;
  readonly datasets: Records<unknown>;
  readonly files: FileRecords;
  readonly workflows: WorkflowRecords;
  readonly workspaces: WorkspaceRecords;
}

const retrievePublished: RouteHandler<BotState> = (params, { state }) => {
  const id = params.requiredText('bot_id');
  return success({ data: botView(state.bots.find(id), state.bots.requirePublished(id)) });
};

export const botHandlers: RouteHandlers<BotState> = {
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
    const bots = withStatus(state.bots.ofWorkspace(workspace.id), status);
    return success({ data: { items: pageOf(bots, params, 20).items.map(listItem), total: bots.length } });
  },

  'GET /v1/space/published_bots_list': (params, { state }) => {
    const workspace = state.workspaces.find(params.requiredText('space_id'));
    const bots = withStatus(state.bots.ofWorkspace(workspace.id), 'published_online');
    const { items } = pageOf(bots, params, 20, ['page_index', 'page_size']);
    return success({ data: { space_bots: items.map(publishedItem), total: bots.length } });
  },

  'GET /v1/bots/{bot_id}/versions': (params, { state }) =>
    success({ data: pageOf(versionsOf(state.bots.find(params.requiredText('bot_id')), params), params, 10) }),
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

/** @throws RequestError with code 4200 for an unknown icon, dataset or workflow. */
function readSettings(params: RequestParams, { state, acceptsAnyWorkflow }: HandlerContext<BotState>): BotSettings {
  const icon = params.text('icon_file_id');
  if (icon !== undefined) state.files.find(icon);
  for (const id of params.object('knowledge').strings('dataset_ids')) state.datasets.find(id);
  if (!acceptsAnyWorkflow) {
    for (const workflow of params.object('workflow_id_list').list('ids')) {
      state.workflows.find(workflow.requiredText('id'));
    }
  }
  return params.pick(...SETTINGS);
}

const withStatus = (bots: readonly BotRecord[], status: string): BotRecord[] =>
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
