import { proxyVariable } from './proxy-choice.node.js';

/** The agent for a socket, if the environment sets a proxy for its URL. */
export function proxyAgent(socketURL: string): Promise<object> | undefined {
  const url = new URL(socketURL);
  const variable = proxyVariable(url);
  return variable && import('./proxy.node.js').then(({ proxyRoute }) => proxyRoute(url, variable).agent);
}
