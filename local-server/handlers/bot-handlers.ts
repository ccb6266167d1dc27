import type { RequestParams } from '../http/request-params.js';
import { success } from '../http/response.js';
import { type BotRecord, type BotSettings, isAhead, isPublished } from '../records/bot-records.js';
import type { RouteHandler, RouteHandlers, ServerContext } from '../server-context.js';
import { botView, listItem, publishedItem, versionsOf } from './bot-views.js';
import { pageOf } from './paging.js';

const retrievePublished: RouteHandler = (params, { state }) => {
  const id = params.requiredText('bot_id');
  return success({ data: botView(state.bots.find(id), state.bots.requirePublished(id)) });
};

export const botHandlers: RouteHandlers = {
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
function readSettings(params: RequestParams, { state, acceptsAnyWorkflow }: ServerContext): BotSettings {
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
