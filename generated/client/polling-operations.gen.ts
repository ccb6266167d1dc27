// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operation } from '../../src/http/index.js';

export const chatRetrieveOperation: Operation = {
  id: 'chat.retrieve',
  method: 'GET',
  path: '/v3/chat/retrieve',
  ids: ['conversation_id', 'chat_id'],
};

export const chatCancelOperation: Operation = {
  id: 'chat.cancel',
  method: 'POST',
  path: '/v3/chat/cancel',
  body: 'json',
  ids: ['conversation_id', 'chat_id'],
};
