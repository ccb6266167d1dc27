import { afterEach, describe, expect, it, vi } from 'vitest';
import { APIConnectionError } from '../../src/errors/index.js';
import { Redactor } from '../../src/errors/redact.js';
import { causeMasks, withMaskedCause } from '../../src/http/masked-cause.js';

const secret = 'pat_CANARY0123456789abcdef';
const thrown = (cause: unknown) => new APIConnectionError({ message: 'no', cause });

describe('a cause', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('stays the original if it holds no secret', async () => {
    const causes = [new Error('connect'), Object.assign(new Error('connect'), { request: { url: '/' } })];
    for (const cause of causes) {
      const error = await withMaskedCause(thrown(cause), new Redactor(secret));
      expect(error.cause).toBe(cause);
    }
  });

  it('is dropped if the file that masks it cannot be loaded', async () => {
    causeMasks.loaded = undefined;
    vi.spyOn(causeMasks, 'load').mockRejectedValue(new Error('offline'));
    const error = await withMaskedCause(thrown({ headers: { authorization: secret } }), new Redactor(secret));
    expect(error).toMatchObject({ name: 'APIConnectionError', cause: undefined });
  });
});
