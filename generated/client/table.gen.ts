// Generated from openapi/ by `npm run generate`. Do not edit.

import type { ResourceTable } from '../../src/http/index.js';

export const operations = {
  chat: {
    retrieve: ['GET', '/v3/chat/retrieve', { ids: ['conversation_id', 'chat_id'] }],
    cancel: ['POST', '/v3/chat/cancel', { body: 'json', ids: ['conversation_id', 'chat_id'], params: false }],
    messages: {
      list: ['GET', '/v3/chat/message/list', { ids: ['conversation_id', 'chat_id'], alias: 'Messages', list: true }],
    },
  },
  conversations: {
    create: ['POST', '/v1/conversation/create', { body: 'json', text: ['messages[].content'], required: false }],
    retrieve: ['GET', '/v1/conversation/retrieve', { ids: ['conversation_id'] }],
    list: [
      'GET',
      '/v1/conversations',
      { page: { items: 'data.conversations', has_more: 'data.has_more' }, required: true },
    ],
    update: ['PUT', '/v1/conversations/{conversation_id}', { body: 'json' }],
    delete: ['DELETE', '/v1/conversations/{conversation_id}', { unwrap: 'none' }],
    clear: ['POST', '/v1/conversations/{conversation_id}/clear'],
    messages: {
      create: [
        'POST',
        '/v1/conversation/message/create',
        { body: 'json', query: ['conversation_id'], ids: ['conversation_id'], text: ['content'] },
      ],
      list: [
        'POST',
        '/v1/conversation/message/list',
        {
          body: 'json',
          query: ['conversation_id'],
          ids: ['conversation_id'],
          unwrap: 'body',
          page: {
            style: 'after_before',
            after: 'after_id',
            before: 'before_id',
            items: 'data',
            first_id: 'first_id',
            last_id: 'last_id',
            has_more: 'has_more',
          },
          required: false,
        },
      ],
      retrieve: ['GET', '/v1/conversation/message/retrieve', { ids: ['conversation_id', 'message_id'] }],
      update: [
        'POST',
        '/v1/conversation/message/modify',
        {
          body: 'json',
          query: ['conversation_id', 'message_id'],
          ids: ['conversation_id', 'message_id'],
          text: ['content'],
          unwrap: 'message',
          required: false,
        },
      ],
      delete: ['POST', '/v1/conversation/message/delete', { ids: ['conversation_id', 'message_id'] }],
      feedback: {
        create: [
          'POST',
          '/v1/conversations/{conversation_id}/messages/{message_id}/feedback',
          { body: 'json', unwrap: 'none' },
        ],
        delete: ['DELETE', '/v1/conversations/{conversation_id}/messages/{message_id}/feedback', { unwrap: 'none' }],
      },
    },
  },
  files: {
    upload: ['POST', '/v1/files/upload', { body: 'form', files: { file: 536870912 } }],
    retrieve: ['GET', '/v1/files/retrieve', { ids: ['file_id'] }],
  },
  users: { me: ['GET', '/v1/users/me'] },
  workspaces: {
    list: ['GET', '/v1/workspaces', { page: { items: 'data.workspaces', total: 'data.total_count' } }],
    create: ['POST', '/v1/workspaces', { body: 'json' }],
    update: ['PUT', '/v1/workspaces/{workspace_id}', { body: 'json', unwrap: 'none', required: false }],
    members: {
      list: ['GET', '/v1/workspaces/{workspace_id}/members', { page: { total: 'data.total_count' } }],
      create: ['POST', '/v1/workspaces/{workspace_id}/members', { body: 'json' }],
      delete: ['DELETE', '/v1/workspaces/{workspace_id}/members', { body: 'json' }],
    },
  },
  variables: {
    retrieve: ['GET', '/v1/variables', { params: true }],
    update: ['PUT', '/v1/variables', { body: 'json', unwrap: 'none' }],
  },
  bots: {
    create: ['POST', '/v1/bot/create', { body: 'json' }],
    update: ['POST', '/v1/bot/update', { body: 'json', unwrap: 'none' }],
    publish: ['POST', '/v1/bot/publish', { body: 'json' }],
    listNew: ['GET', '/v1/bots', { page: { total: 'data.total' } }],
    retrieveNew: ['GET', '/v1/bots/{bot_id}', { params: true }],
    unpublish: ['POST', '/v1/bots/{bot_id}/unpublish', { body: 'json', unwrap: 'none' }],
    retrieve: ['GET', '/v1/bot/get_online_info', { params: true, required: true }],
    list: [
      'GET',
      '/v1/space/published_bots_list',
      { page: { page: 'page_index', items: 'data.space_bots', total: 'data.total' }, required: true },
    ],
    collaborationModes: { update: ['POST', '/v1/bots/{bot_id}/collaboration_mode', { body: 'json', unwrap: 'none' }] },
    collaborators: {
      create: ['POST', '/v1/bots/{bot_id}/collaborators', { body: 'json', unwrap: 'none' }],
      delete: ['DELETE', '/v1/bots/{bot_id}/collaborators/{user_id}', { unwrap: 'none' }],
    },
    versions: { list: ['GET', '/v1/bots/{bot_id}/versions', { page: { has_more: 'data.has_more' } }] },
  },
  workflows: {
    list: ['GET', '/v1/workflows', { page: { has_more: 'data.has_more', required: true }, required: true }],
    retrieve: ['GET', '/v1/workflows/{workflow_id}', { params: true }],
    runs: {
      create: ['POST', '/v1/workflow/run', { body: 'json', unwrap: 'body' }],
      resumeBlocking: ['POST', '/v1/workflows/resume', { body: 'json', unwrap: 'body' }],
      history: {
        '()': 'retrieve',
        retrieve: ['GET', '/v1/workflows/{workflow_id}/run_histories/{execute_id}', { list: true }],
        executeNodes: {
          retrieve: ['GET', '/v1/workflows/{workflow_id}/run_histories/{execute_id}/execute_nodes/{node_execute_uuid}'],
        },
      },
    },
    chat: {},
    versions: {
      list: [
        'GET',
        '/v1/workflows/{workflow_id}/versions',
        {
          page: {
            style: 'cursor',
            cursor: 'page_token',
            items: 'data.items',
            next: 'data.next_page_token',
            has_more: 'data.has_more',
          },
        },
      ],
    },
    collaborationModes: {
      update: [
        'POST',
        '/v1/workflows/{workflow_id}/collaboration_mode',
        { body: 'json', unwrap: 'none', required: false },
      ],
    },
    collaborators: {
      create: ['POST', '/v1/workflows/{workflow_id}/collaborators', { body: 'json', unwrap: 'none' }],
      delete: ['DELETE', '/v1/workflows/{workflow_id}/collaborators/{user_id}', { unwrap: 'none' }],
    },
  },
  datasets: {
    list: ['GET', '/v1/datasets', { page: { items: 'data.dataset_list', total: 'data.total_count' }, required: true }],
    create: ['POST', '/v1/datasets', { body: 'json' }],
    update: ['PUT', '/v1/datasets/{dataset_id}', { body: 'json', unwrap: 'none' }],
    delete: ['DELETE', '/v1/datasets/{dataset_id}', { unwrap: 'none' }],
    process: ['POST', '/v1/datasets/{dataset_id}/process', { body: 'json' }],
    images: {
      list: [
        'GET',
        '/v1/datasets/{dataset_id}/images',
        { page: { items: 'data.photo_infos', total: 'data.total_count' } },
      ],
      update: ['PUT', '/v1/datasets/{dataset_id}/images/{document_id}', { body: 'json', unwrap: 'none' }],
    },
    documents: {
      list: [
        'POST',
        '/open_api/knowledge/document/list',
        {
          body: 'json',
          headers: { 'Agw-Js-Conv': 'str' },
          unwrap: 'body',
          page: { page: 'page', size: 'size', items: 'document_infos', total: 'total' },
        },
      ],
      create: [
        'POST',
        '/open_api/knowledge/document/create',
        { body: 'json', headers: { 'Agw-Js-Conv': 'str' }, unwrap: 'document_infos', list: true },
      ],
      update: [
        'POST',
        '/open_api/knowledge/document/update',
        { body: 'json', headers: { 'Agw-Js-Conv': 'str' }, unwrap: 'none' },
      ],
      delete: [
        'POST',
        '/open_api/knowledge/document/delete',
        { body: 'json', headers: { 'Agw-Js-Conv': 'str' }, unwrap: 'none' },
      ],
    },
  },
  audio: {
    rooms: { create: ['POST', '/v1/audio/rooms', { body: 'json' }] },
    live: { retrieve: ['GET', '/v1/audio/live/{live_id}'] },
    voices: {
      list: ['GET', '/v1/audio/voices', { page: { items: 'data.voice_list', has_more: 'data.has_more' } }],
      clone: ['POST', '/v1/audio/voices/clone', { body: 'form', files: { file: 10485760 } }],
    },
    voiceprintGroups: {
      list: ['GET', '/v1/audio/voiceprint_groups', { page: { total: 'data.total' } }],
      create: ['POST', '/v1/audio/voiceprint_groups', { body: 'json' }],
      update: ['PUT', '/v1/audio/voiceprint_groups/{group_id}', { body: 'json', unwrap: 'none', required: false }],
      delete: ['DELETE', '/v1/audio/voiceprint_groups/{group_id}', { unwrap: 'none' }],
      features: {
        list: ['GET', '/v1/audio/voiceprint_groups/{group_id}/features', { page: { total: 'data.total' } }],
        create: ['POST', '/v1/audio/voiceprint_groups/{group_id}/features', { body: 'form', files: { file: 4194304 } }],
        update: [
          'PUT',
          '/v1/audio/voiceprint_groups/{group_id}/features/{feature_id}',
          { body: 'form', files: { file: 4194304 }, unwrap: 'none', required: false },
        ],
        delete: ['DELETE', '/v1/audio/voiceprint_groups/{group_id}/features/{feature_id}', { unwrap: 'none' }],
        speakerIdentify: [
          'POST',
          '/v1/audio/voiceprint_groups/{group_id}/speaker_identify',
          { body: 'form', files: { file: 4194304 } },
        ],
      },
    },
    speech: { create: ['POST', '/v1/audio/speech', { body: 'json', binary: true }] },
    transcriptions: { create: ['POST', '/v1/audio/transcriptions', { body: 'form', files: { file: 10485760 } }] },
  },
  websockets: { audio: { speech: {}, transcriptions: {}, simultInterpretation: {} }, chat: {} },
  apps: {
    list: ['GET', '/v1/apps', { page: { total: 'data.total' }, required: true }],
    collaborators: {
      create: ['POST', '/v1/apps/{app_id}/collaborators', { body: 'json', unwrap: 'none' }],
      delete: ['DELETE', '/v1/apps/{app_id}/collaborators/{user_id}', { unwrap: 'none' }],
    },
  },
  folders: {
    list: ['GET', '/v1/folders', { page: { total: 'data.total_count', has_more: 'data.has_more' }, required: true }],
    retrieve: ['GET', '/v1/folders/{folder_id}'],
  },
  entities: {
    copyTasks: {
      create: ['POST', '/v1/entities/copy_tasks', { body: 'json', required: false }],
      retrieve: ['GET', '/v1/entities/copy_tasks/{task_id}'],
    },
  },
  templates: { duplicate: ['POST', '/v1/templates/{template_id}/duplicate', { body: 'json' }] },
  plugins: {
    mget: ['GET', '/v1/plugins/mget', { params: true, required: true }],
    retrieve: ['GET', '/v1/plugins/{plugin_id}'],
    tools: { call: ['POST', '/v1/plugins/{plugin_id}/tools/call', { body: 'json' }] },
  },
  stores: {
    categories: { list: ['GET', '/v1/stores/categories', { page: { has_more: 'data.has_more' }, required: true }] },
    plugins: { list: ['GET', '/v1/stores/plugins', { page: { has_more: 'data.has_more' } }] },
  },
  connectors: {
    install: ['POST', '/v1/connectors/{connector_id}/install', { body: 'json', unwrap: 'none' }],
    bots: {
      update: ['PUT', '/v1/connectors/{connector_id}/bots/{bot_id}', { body: 'json', unwrap: 'none', required: false }],
    },
    userConfigs: { create: ['POST', '/v1/connectors/{connector_id}/user_configs', { body: 'json', unwrap: 'none' }] },
  },
  apiApps: {
    list: [
      'GET',
      '/v1/api_apps',
      {
        page: {
          style: 'cursor',
          cursor: 'page_token',
          items: 'data.items',
          next: 'data.next_page_token',
          has_more: 'data.has_more',
        },
      },
    ],
    create: ['POST', '/v1/api_apps', { body: 'json' }],
    update: ['PUT', '/v1/api_apps/{api_app_id}', { body: 'json', unwrap: 'none', required: false }],
    delete: ['DELETE', '/v1/api_apps/{api_app_id}', { unwrap: 'none' }],
    events: {
      list: [
        'GET',
        '/v1/api_apps/{api_app_id}/events',
        {
          page: {
            style: 'cursor',
            cursor: 'page_token',
            items: 'data.items',
            next: 'data.next_page_token',
            has_more: 'data.has_more',
          },
        },
      ],
      create: ['POST', '/v1/api_apps/{api_app_id}/events', { body: 'json', unwrap: 'none' }],
      delete: ['DELETE', '/v1/api_apps/{api_app_id}/events', { body: 'json', unwrap: 'none' }],
    },
  },
  commerce: {
    benefits: {
      retrieve: ['GET', '/v1/commerce/benefit/benefits/get', { params: true }],
      billTasks: {
        list: ['GET', '/v1/commerce/benefit/bill_tasks', { page: { items: 'data.task_infos', total: 'data.total' } }],
        create: ['POST', '/v1/commerce/benefit/bill_tasks', { body: 'json', required: false }],
      },
      limitations: {
        list: [
          'GET',
          '/v1/commerce/benefit/limitations',
          {
            page: {
              style: 'cursor',
              cursor: 'page_token',
              items: 'data.benefit_infos',
              next: 'data.page_token',
              has_more: 'data.has_more',
            },
            required: true,
          },
        ],
        create: ['POST', '/v1/commerce/benefit/limitations', { body: 'json' }],
        update: ['PUT', '/v1/commerce/benefit/limitations/{benefit_id}', { body: 'json', required: false }],
      },
    },
  },
  enterprises: {
    members: {
      create: ['POST', '/v1/enterprises/{enterprise_id}/members', { body: 'json', unwrap: 'none' }],
      update: ['PUT', '/v1/enterprises/{enterprise_id}/members/{user_id}', { body: 'json', unwrap: 'none' }],
      delete: ['DELETE', '/v1/enterprises/{enterprise_id}/members/{user_id}', { body: 'json', unwrap: 'none' }],
    },
    organizations: {
      list: ['GET', '/v1/enterprises/{enterprise_id}/organizations', { page: { total: 'data.total_count' } }],
      create: ['POST', '/v1/enterprises/{enterprise_id}/organizations', { body: 'json' }],
    },
  },
  organizations: {
    update: ['PUT', '/v1/organizations/{organization_id}', { body: 'json', unwrap: 'none', required: false }],
    members: {
      list: ['GET', '/v1/organizations/{organization_id}/members', { page: { total: 'data.total_count' } }],
      create: ['POST', '/v1/organizations/{organization_id}/members', { body: 'json', unwrap: 'none' }],
      update: ['PUT', '/v1/organizations/{organization_id}/members/{user_id}', { body: 'json', unwrap: 'none' }],
      delete: ['DELETE', '/v1/organizations/{organization_id}/members/{user_id}', { body: 'json', unwrap: 'none' }],
    },
  },
  knowledge: {
    documents: {
      list: [
        'POST',
        '/open_api/knowledge/document/list',
        {
          id: 'datasets.documents.list',
          body: 'json',
          headers: { 'Agw-Js-Conv': 'str' },
          unwrap: 'body',
          page: { page: 'page', size: 'size', items: 'document_infos', total: 'total' },
        },
      ],
      create: [
        'POST',
        '/open_api/knowledge/document/create',
        {
          id: 'datasets.documents.create',
          body: 'json',
          headers: { 'Agw-Js-Conv': 'str' },
          unwrap: 'document_infos',
          list: true,
        },
      ],
      update: [
        'POST',
        '/open_api/knowledge/document/update',
        { id: 'datasets.documents.update', body: 'json', headers: { 'Agw-Js-Conv': 'str' }, unwrap: 'none' },
      ],
      delete: [
        'POST',
        '/open_api/knowledge/document/delete',
        { id: 'datasets.documents.delete', body: 'json', headers: { 'Agw-Js-Conv': 'str' }, unwrap: 'none' },
      ],
    },
  },
} as const satisfies ResourceTable;
