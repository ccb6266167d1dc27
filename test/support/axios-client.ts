/** A client over an instance of axios, and a server for it. */
import { CozeAPI, type ClientOptions } from '../../src/index.js';
import { axios } from './axios.js';
import { serve, type Answer } from './http-server.node.js';

export const me = { code: 0, data: { user_id: '1', user_name: 'n', nick_name: 'n', avatar_url: 'a' } };
export const secret = 'pat_very_secret_1234567890';
export const events = 'event: a\ndata: 1\n\n';

/** @param instance - any function is taken, as a program may. */
export async function withAxios(
  answer: Answer,
  instance: unknown = axios.create(),
  options: Partial<ClientOptions> = {},
) {
  const server = await serve(answer);
  const given = {
    token: secret,
    baseURL: server.url,
    maxRetries: 0,
    logLevel: 'off' as const,
    axiosInstance: instance,
  };
  return { ...server, client: new CozeAPI({ ...given, ...options }) };
}

/** The events of a POST, and the error that ended them. */
export async function streamed(client: CozeAPI, options = {}): Promise<{ received: unknown[]; error?: unknown }> {
  const received: unknown[] = [];
  try {
    for await (const event of await client.post('/v1/x', { q: 1 }, true, options)) received.push(event);
  } catch (error) {
    return { received, error };
  }
  return { received };
}
