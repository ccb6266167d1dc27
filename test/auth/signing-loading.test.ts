/** The code that signs a JWT is in files that load with the first one. */
import { expect, it, vi } from 'vitest';
import { getJWTToken, jwtAuth } from '../../src/auth/index.js';
import { missingFileError, rejection } from '../support/operations.js';
import { platform } from './platform.node.js';

let isMissing = true;
vi.mock('../../src/auth/private-key.js', (original) => {
  if (isMissing) throw new Error('404');
  return original();
});

it('a JWT whose code cannot be loaded is not signed, and the next call loads it', async () => {
  const coze = await platform();
  const auth = jwtAuth(coze.jwt);
  expect(await rejection(getJWTToken(coze.jwt))).toMatchObject(missingFileError);
  expect(await rejection(Promise.resolve(auth.token()))).toMatchObject(missingFileError);
  expect(coze.jwts).toEqual([]);
  isMissing = false;
  expect(await auth.token()).toMatch(/^czs_/);
});
