/** Options of a wrong type: nothing listens, and the error names the option. */
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isCozeError } from '../../src/index.js';
import { startCozeServer } from '../../local-server/index.node.js';
import { rejection } from '../support/operations.js';

const socketFile = join(tmpdir(), `coze-port-${process.pid}`);

it.each([
  ['port', socketFile],
  ['port', '8080'],
  ['port', -1],
  ['port', 1.5],
  ['port', 65_536],
  ['port', null],
  ['port', NaN],
  ['token', 5],
  ['token', null],
  ['token', ''],
  ['token', [5]],
  ['token', { a: 'chat' }],
  ['apps', {}],
  ['app', [null]],
  ['hosts', 'api.coze.cn'],
  ['host', [5]],
  ['oauthErrors', 'x'],
  ['codec', 'x'],
  ['polls', 'x'],
  ['polls', -1],
  ['reply', 'Hi'],
  ['workflow', {}],
  ['now', 5],
  ['onDrift', 'x'],
])('a wrong %s is refused: %j', async (name, value) => {
  const option = { app: 'apps', host: 'hosts' }[name] ?? name;
  const error = await rejection(startCozeServer({ [option]: value }));
  expect(isCozeError(error) || error).toBe(true);
  expect(error).toMatchObject({ message: expect.stringContaining(name) });
  expect(existsSync(socketFile)).toBe(false);
});

it.each(['replys', 'Port', 'tokens', 'onReply', 'timeout'])(
  'an option that there is not is refused: %s',
  async (name) => {
    const error = await rejection(startCozeServer(Object.fromEntries([[name, () => 'a']])));
    expect(error).toMatchObject({
      name: 'CozeError',
      message: expect.stringContaining(`has no option ${name}: it has port,`),
    });
  },
);

it('an option that is undefined is left out', async () => {
  const server = await startCozeServer(Object.fromEntries([['replys', undefined]]));
  await server.close();
});
