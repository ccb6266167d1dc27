import { success } from '../answer.js';
import type { Handler, Handlers } from '../handler.js';
import type { Params } from '../params.js';
import type { ServerContext } from '../server-context.js';
import { type BotRecord, type BotSettings, botView, isAhead, isPublished } from '../state/bots.js';
import { DEMO_USER_ID } from '../state/demo.js';
import { pageOf } from '../state/paging.js';
import { CREATOR } from '../state/workflows.js';
import { switchMode } from '../state/collaboration.js';

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
