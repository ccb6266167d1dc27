// The auth examples use the real service if the environment variables of the example are set, and the local server with its
// demo apps otherwise.
import { startCozeServer } from 'coze-client/testing';

/** The only personal access token that the local server accepts. All other tokens must come from its own OAuth. */
export const localToken = 'pat_local';

/**
 * @param names - the environment variables that the real service needs
 * @returns the options of clients and auth objects, the values of the variables, the local server if it is used, and a function
 *   that ends it
 */
export async function chooseSite(...names) {
  const env = names.map((name) => process.env[name] ?? '');
  if (env.every((value) => value !== '')) {
    const site = { region: process.env.COZE_REGION === 'cn' ? 'cn' : 'com' };
    return { site, env, server: undefined, close: async () => {} };
  }
  const server = await startCozeServer({ token: [localToken] });
  return { site: { baseURL: server.url }, env: [], server, close: () => server.close() };
}
