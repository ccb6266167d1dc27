/** For every test: what it prints fails it. A client that logs gets a logger, and the test checks its lines. */
import { format } from 'node:util';
import { afterEach, expect } from 'vitest';

const printed: string[] = [];
for (const level of ['error', 'warn', 'info', 'debug', 'log'] as const)
  console[level] = (...line) => void printed.push(format(...line));

afterEach(() => {
  expect(printed.splice(0), 'lines that were printed').toEqual([]);
});
