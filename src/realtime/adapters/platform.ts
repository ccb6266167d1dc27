import { credentialsOf } from '../../errors/redact.js';
import { CozeError } from '../../errors/coze-error.js';
import { openStandard } from './standard.js';
import type { Connect } from './socket-adapter.js';

/**
 * The WebSocket of browsers, web workers and edge functions. It cannot send headers: the token is part of the URL, and the
 * other headers are left out.
 */
export const connect: Connect = ({ url, headers, agent, WebSocket = globalThis.WebSocket, allowPersonal }, on) => {
  if (agent !== undefined) throw new CozeError('The option agent works on Node only.');
  const { authorization } = headers;
  if (authorization === undefined) return openStandard(WebSocket, url, on);
  if (!allowPersonal && credentialsOf(authorization)?.startsWith('pat_') === true)
    throw new CozeError(
      'On this platform the token is part of the URL of the socket, which logs may record. Do not use a personal access ' +
        'token: use an OAuth token, or connect through your own server. The option ' +
        'allowPersonalAccessTokenInBrowser: true allows it.',
    );
  const separator = url.includes('?') ? '&' : '?';
  return openStandard(WebSocket, `${url}${separator}authorization=${encodeURIComponent(authorization)}`, on);
};
