// Generated from openapi/ by `npm run generate`. Do not edit.

import { resourceClass } from '../../../src/http/index.js';
import type { APIPromise, APIResource, RequestOptions } from '../../../src/http/index.js';
import type { User } from '../../types/types.gen.js';
import { operations } from '../table.gen.js';

/** The methods of `client.users`. */
export interface UsersResource extends APIResource {
  /**
   * Get the current user.
   *
   * Gets the ID, the names and the avatar of the user that the token belongs to.
   *
   * `GET /v1/users/me`
   *
   * @throws APIError if the server refuses.
   * @example
   * const result = await client.users.me();
   */
  me(options?: RequestOptions): APIPromise<User>;
}

export const UsersResource = /* @__PURE__ */ resourceClass<UsersResource>('users', operations);
