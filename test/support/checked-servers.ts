/** For every test: the local servers hold each of their answers against the contract. */
import { afterEach, expect, vi } from 'vitest';
import type { DriftReport } from '../../src/http/contract-check.js';

const { reports } = vi.hoisted(() => ({ reports: [] as DriftReport[] }));

vi.mock(import('../../local-server/server.node.js'), async (original) => {
  const { startCozeServer, ...rest } = await original();
  const onDrift = (report: DriftReport) => reports.push(report);
  return { ...rest, startCozeServer: (options) => startCozeServer({ onDrift, ...options }) };
});

afterEach(() => {
  expect(reports.splice(0), 'answers of the local server that differ from the contract').toEqual([]);
});
