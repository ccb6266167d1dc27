import { success } from '../answer.js';
import type { Handlers } from '../handler.js';

/** Who the caller is. */
export const accountHandlers: Handlers = {
  'GET /v1/users/me': (_params, { state }) => success({ data: state.user }),
};
