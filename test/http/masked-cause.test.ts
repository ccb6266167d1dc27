import { afterEach, describe, expect, it, vi } from 'vitest';
import { APIConnectionError } from '../../src/errors/index.js';
import { redaction, withMaskedCause } from '../../src/http/masked-cause.js';

const secret = 'pat_CANARY0123456789abcdef';
const thrown = (cause: unknown) => new APIConnectionError({ message: 'no', cause });

describe('a cause', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('stays the original if it holds no secret', async () => {
    const causes = [new Error('connect'), Object.assign(new Error('connect'), { request: { url: '/' } })];
    for (const cause of causes) {
      const error = await withMaskedCause(thrown(cause), [secret]);
      expect(error.cause).toBe(cause);
    }
  });

  it('is dropped if it cannot be read', async () => {
    const cause = Object.defineProperty(new Error('no'), 'text', {
      get() {
        throw new Error('a getter');
      },
    });
    const error = await withMaskedCause(thrown(cause), [secret]);
    expect(error).toMatchObject({ name: 'APIConnectionError', cause: undefined });
  });

  it('is dropped if the file that masks it cannot be loaded', async () => {
    redaction.loaded = undefined;
    vi.spyOn(redaction, 'load').mockRejectedValue(new Error('offline'));
    const error = await withMaskedCause(thrown({ headers: { authorization: secret } }), [secret]);
    expect(error).toMatchObject({ name: 'APIConnectionError', cause: undefined });
  });
});
