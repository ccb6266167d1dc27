import { success } from '../http/response.js';
import { DEMO_USER_ID } from '../lib/demo-ids.js';
import type { RouteHandlers } from './route-handler.js';

/** The user of every access token, as in a response. */
export interface User {
  user_id: string;
  user_name: string;
  nick_name: string;
  avatar_url: string;
}

export const demoUser = (): User => ({
  user_id: DEMO_USER_ID,
  user_name: 'coze-demo',
  nick_name: 'Coze Demo',
  avatar_url: `https://files.example.com/users/${DEMO_USER_ID}.png`,
});

export const userHandlers: RouteHandlers<{ user: User }> = {
  'GET /v1/users/me': (_params, { state }) => success({ data: state.user }),
};
