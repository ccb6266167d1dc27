import { CozeAPI, type ClientOptions, type DriftReport } from '../../src/index.js';
import { json, serve, type TestServer } from '../support/http-server.node.js';

export const logid = '20250101000000AB';

export const me = { user_id: '1', user_name: 'coze', nick_name: 'Coze', avatar_url: 'https://example.com/a.png' };

export const workspace = (id: unknown) => ({
  id,
  name: 'Lab',
  icon_url: '',
  role_type: 'owner',
  workspace_type: 'team',
});

/** A value that must not occur in a log or an error. */
export const CANARY = 'CANARY_VALUE';

/** A server that responds to every call with the same data. */
export const respondingWith = (data: unknown, envelope: object = {}): Promise<TestServer> =>
  serve((response) => json(response, { code: 0, msg: '', data, detail: { logid }, ...envelope }));

/** A client that records its log and its drift reports. */
export function recordedClient(url: string, options: Partial<ClientOptions> = {}) {
  const lines: string[] = [];
  const reports: DriftReport[] = [];
  const line =
    (level: string) =>
    (message: string, ...details: unknown[]) =>
      lines.push([level, message, ...details].map(String).join(' '));
  const logger = { error: line('error'), warn: line('warn'), info: line('info'), debug: line('debug') };
  const onDrift = (report: DriftReport) => reports.push(report);
  const client = new CozeAPI({ token: 'tok_secret_1', baseURL: url, maxRetries: 0, logger, onDrift, ...options });
  return { client, lines, reports, logger, onDrift };
}
