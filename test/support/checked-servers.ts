/** For every test: a response of the local server that differs from the contract fails the test. */
import { afterEach, expect, vi } from 'vitest';
import type { DriftReport } from '../../src/http/drift-report.js';

const { reports } = vi.hoisted(() => ({ reports: [] as DriftReport[] }));

vi.mock(import('../../local-server/server.node.js'), async (original) => {
  const { startCozeServer, ...rest } = await original();
  const onDrift = (report: DriftReport) => reports.push(report);
  return { ...rest, startCozeServer: (options) => startCozeServer({ onDrift, ...options }) };
});

vi.mock(import('../../local-server/page/create-local-coze.js'), async (original) => {
  const { createLocalCoze, ...rest } = await original();
  const onDrift = (report: DriftReport) => reports.push(report);
  return { ...rest, createLocalCoze: (options) => createLocalCoze({ onDrift, ...options }) };
});

afterEach(() => {
  expect(reports.splice(0), 'responses of the local server that differ from the contract').toEqual([]);
});
