import { describe, expect, it, vi } from 'vitest';
import { callable } from '../../src/http/index.js';

class History {
  readonly nodes = { list: () => 'nodes' };
  #calls = 0;
  constructor(readonly prefix: string) {}
  retrieve(id: string): string {
    return this.prefix + id;
  }
  count(): number {
    return ++this.#calls;
  }
}

describe('a callable resource', () => {
  it('can be called like the method and has the members of the resource', () => {
    const history = callable(new History('h'), 'retrieve');
    expect(history('1')).toBe('h1');
    expect(history.retrieve('2')).toBe('h2');
    expect(history.nodes.list()).toBe('nodes');
    expect(history).toBeInstanceOf(History);
  });

  it('calls a replaced method', () => {
    const history = callable(new History('h'), 'retrieve');
    vi.spyOn(history, 'retrieve').mockReturnValue('spied');
    expect(history('1')).toBe('spied');
  });
});
