/** Over HTTP. Without a network, test/browser/local-coze.test.ts runs on Node and in Chromium, test/runtimes in workerd. */
import { expect, onTestFinished, test } from 'vitest';
import { startCozeServer } from 'coze-client/testing';
import { scenarios } from './scenarios.js';

test.each(scenarios)('over startCozeServer(), $name', async ({ run, outcome }) => {
  const local = await startCozeServer();
  onTestFinished(() => local.close());
  expect(await run({ local, transport: {} })).toEqual(outcome);
});
