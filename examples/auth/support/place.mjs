// Where the auth examples run: on the real service when the environment variables an example names are set, else on the
// local server with its demo apps.
import { startCozeServer } from 'coze-client/testing';

/** The one personal access token that the local server takes; all others must come from its own OAuth. */
export const localToken = 'pat_local';

/**
 * @param names the environment variables that the real service needs
 * @returns the site for clients and auth objects, the values of the variables, and the server when it is the local one
 */
export async function place(...names) {
  const env = names.map((name) => process.env[name] ?? '');
  if (env.every((value) => value !== '')) {
    const site = { region: process.env.COZE_REGION === 'cn' ? 'cn' : 'com' };
    return { site, env, server: undefined, close: async () => {} };
  }
  const server = await startCozeServer({ token: [localToken] });
  return { site: { baseURL: server.url }, env: [], server, close: () => server.close() };
}
