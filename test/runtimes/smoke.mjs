// The smoke test: works on every runtime that the package supports.
import { jwtAuth } from 'coze-client';
import { program } from './program.mjs';

export const smoke = ({ url, bot, app, socket }) =>
  program({ url, bot, token: jwtAuth({ ...app, baseURL: url }), socket });
