import { expect, it } from 'vitest';
import { CheckMemory } from '../../src/http/check-memory.js';
import { ContractCheck } from '../../src/http/contract-check.js';
import { Log } from '../../src/http/log.js';
import { lateChecks } from './late-checks.js';

const operation = { id: 'users.me', method: 'GET', path: '/v1/users/me' } as const;
const head = {
  operation,
  label: 'GET /v1/users/me',
  status: 200,
  headers: new Headers(),
  site: undefined,
  secret: undefined,
};

it('values that come faster than they are checked are skipped after 4,096, and the log says so once', async () => {
  const lines: string[] = [];
  const reports: unknown[] = [];
  const log = new Log({ warn: (line: string) => lines.push(line) }, 'warn');
  const settings = {
    validate: 'warn',
    checkMemory: new CheckMemory(),
    onDrift: (report: unknown) => reports.push(report),
  } as const;
  const check = ContractCheck.of(settings, operation, {}, log);
  for (let call = 0; call < 4_100; call++) void check?.response(head, { code: 0, data: 'no user' });
  await lateChecks();
  expect(reports).toHaveLength(4_096);
  const skipped = 'More than 4096 responses wait to be validated. Some differences are not reported.';
  expect(lines.filter((line) => line.includes(skipped))).toHaveLength(1);
});
