import { isObject } from './shapes.js';

/** What the server tells the page. The token is not in it. */
export interface PageConfig {
  /** True on the local server, where faults can be tried. */
  readonly isLocal: boolean;
  readonly botId: string;
  readonly workflowId: string | undefined;
  readonly voiceId: string | undefined;
  /** The faults that the local server can play. */
  readonly faults: readonly string[];
}

/** @throws Error if the server does not answer, or not with a configuration. */
export async function loadConfig(): Promise<PageConfig> {
  const response = await fetch('/config.json');
  const config: unknown = await response.json();
  if (!isObject(config) || typeof config['botId'] !== 'string') throw new Error('/config.json has no botId.');
  const { botId, workflowId, voiceId, faults } = config;
  return {
    isLocal: config['isLocal'] === true,
    botId,
    workflowId: typeof workflowId === 'string' ? workflowId : undefined,
    voiceId: typeof voiceId === 'string' ? voiceId : undefined,
    faults: Array.isArray(faults) ? faults.filter((fault) => typeof fault === 'string') : [],
  };
}
