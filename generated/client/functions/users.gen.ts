// Generated from openapi/ by `npm run generate`. Do not edit.

import { clientOf } from '../../../src/http/index.js';
import type { APIPromise, Client, Operation, RequestOptions } from '../../../src/http/index.js';
import type { User } from '../../types/types.gen.js';

const usersMeOperation: Operation = { id: 'users.me', method: 'GET', path: '/v1/users/me' };

/**
 * Get the current user.
 *
 * Gets the ID, the names and the avatar of the user that the token belongs to.
 *
 * `GET /v1/users/me`
 */
export function usersMe(client: Client, options?: RequestOptions): APIPromise<User> {
  return clientOf(client).request(usersMeOperation, undefined, options);
}
