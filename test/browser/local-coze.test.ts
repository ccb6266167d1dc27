/** The platform in a page, without a network. Runs on Node by `npm test`, and in Chromium by `npm run test:browser`. */
import { expect, onTestFinished, test } from 'vitest';
import { createLocalCoze } from 'coze-client/testing/browser';
import { scenarios } from '../local-server/scenarios.js';

test.each(scenarios)('over createLocalCoze(), $name', async ({ run, outcome }) => {
  const local = createLocalCoze();
  onTestFinished(() => local.close());
  const { fetch, WebSocket } = local;
  expect(await run({ local, transport: { fetch, websocketOptions: { WebSocket } } })).toEqual(outcome);
});
