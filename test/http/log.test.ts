import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ClientOptions, LogLevel } from '../../src/http/index.js';
import { json, serve } from '../support/http-server.node.js';
import { bot, clientOf as anyClientOf, getBot, rejection } from '../support/operations.js';

/** The lines are of the pipeline alone: its answers are no bots. */
const clientOf = (url: string, options: Partial<ClientOptions>) => anyClientOf(url, { validate: 'off', ...options });

function recorder() {
  const lines: [string, string, ...unknown[]][] = [];
  const line =
    (level: string) =>
    (message: string, ...rest: unknown[]) =>
      lines.push([level, message, ...rest]);
  return { lines, logger: { error: line('error'), warn: line('warn'), info: line('info'), debug: line('debug') } };
}

const server = () => serve((response) => json(response, { code: 0, data: 'd' }, 200, { 'x-tt-logid': 'L1' }));

describe('the log', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each<[LogLevel | undefined, string[]]>([
    [undefined, []],
    ['off', []],
    ['error', []],
    ['warn', []],
    ['info', ['info']],
    ['debug', ['debug', 'info', 'debug']],
  ])('at level %s shows the lines of that level', async (logLevel, expected) => {
    const { lines, logger } = recorder();
    await clientOf((await server()).url, { logger, logLevel }).request(getBot, bot);
    expect(lines.map(([level]) => level)).toEqual(expected);
  });

  it('names the endpoint by its pattern, with status and log id', async () => {
    const { lines, logger } = recorder();
    await clientOf((await server()).url, { logger, logLevel: 'info' }).request(getBot, bot);
    expect(lines[0]?.[1]).toMatch(/^\[coze\] GET \/v1\/bots\/\{bot_id\} HTTP 200 after \d+ ms, logid: L1$/);
  });

  it('reports retries and failures at info', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const { lines, logger } = recorder();
    const failing = await serve((response) => json(response, { code: 4013 }, 429));
    await rejection(clientOf(failing.url, { logger, logLevel: 'info', maxRetries: 1 }).request(getBot, bot));
    expect(lines.map(([, message]) => message.replace(/.*\} /, '').slice(0, 12))).toEqual([
      'HTTP 429 aft',
      'retry in 0 m',
      'HTTP 429 aft',
      'failed, Rate',
    ]);
  });

  it('shows headers at debug, with the values of harmless ones only', async () => {
    const { lines, logger } = recorder();
    const client = clientOf((await server()).url, { logger, debug: true });
    await client.request(getBot, bot, { headers: { 'X-Key': 'secret' } });
    expect(lines[0]).toMatchObject([
      'debug',
      expect.stringContaining('sending, attempt 1'),
      { headers: { authorization: '***', 'x-key': '***' } },
    ]);
    expect(lines[0]?.[2]).toMatchObject({ headers: { 'user-agent': expect.stringContaining('coze-client') } });
  });

  it('shows one call at debug with the option debug', async () => {
    const { lines, logger } = recorder();
    const client = clientOf((await server()).url, { logger });
    await client.request(getBot, bot, { debug: true });
    const { length } = lines;
    expect(length).toBe(3);
    await client.request(getBot, bot);
    expect(lines).toHaveLength(length);
  });

  it('is written to the console by default', async () => {
    const info = vi.spyOn(console, 'info').mockReturnValue();
    await clientOf((await server()).url, { logLevel: 'info' }).request(getBot, bot);
    expect(info).toHaveBeenCalledTimes(1);
  });

  it('does not fail a call if the logger throws, rejects or lacks a method', async () => {
    const { url } = await server();
    const broken = () => {
      throw new Error('disk full');
    };
    const rejecting = () => Promise.reject(new Error('disk full'));
    for (const method of [broken, rejecting]) {
      const logger = { debug: method, info: method };
      expect(await clientOf(url, { logger, logLevel: 'debug' }).request(getBot, bot)).toBe('d');
    }
    expect(await clientOf(url, { logger: {}, logLevel: 'debug' }).request(getBot, bot)).toBe('d');
  });

  it('calls the methods of a logger with its `this`', async () => {
    class Lines {
      readonly lines: string[] = [];
      info(message: string) {
        this.lines.push(message);
      }
    }
    const logger = new Lines();
    await clientOf((await server()).url, { logger, logLevel: 'info' }).request(getBot, bot);
    expect(logger.lines).toHaveLength(1);
  });
});
