import { credentialsOf } from '../../errors/redact.js';
import { CozeError } from '../../errors/coze-error.js';
import { makeStandard } from './standard.js';
import type { Connect } from './wire.js';

/**
 * The WebSocket of browsers, web workers and edge functions. It cannot send headers: the token stands in the address,
 * and the other headers are left out.
 */
export const connect: Connect = ({ url, headers, agent, WebSocket = globalThis.WebSocket, allowPersonal }, on) => {
  if (agent !== undefined) throw new CozeError('The option agent works on Node only.');
  const { authorization } = headers;
  if (authorization === undefined) return makeStandard(WebSocket, url, on);
  if (!allowPersonal && credentialsOf(authorization)?.startsWith('pat_') === true)
    throw new CozeError(
      'Here the token of a socket stands in its address, where logs keep it: a personal access token must not. Use an ' +
        'OAuth token or a server of yours in between; allowPersonalAccessTokenInBrowser: true lets it pass all the same.',
    );
  const separator = url.includes('?') ? '&' : '?';
  return makeStandard(WebSocket, `${url}${separator}authorization=${encodeURIComponent(authorization)}`, on);
};
