// What must work wherever the package runs.
import { jwtAuth } from 'coze-client';
import { program } from './program.mjs';

export const smoke = ({ url, bot, app, socket }) =>
  program({ url, bot, token: jwtAuth({ ...app, baseURL: url }), socket });
