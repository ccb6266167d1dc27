import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/http/index.js';
import { runtime as browser } from '../../src/runtime/browser.js';
import { runtime as edge } from '../../src/runtime/edge.js';
import { runtime as node } from '../../src/runtime/node.js';
import { runtime as workerd } from '../../src/runtime/workerd.js';

describe('the runtimes', () => {
  it('have the names of their platforms', () => {
    expect([node, browser, workerd, edge].map(({ name }) => name)).toEqual(['node', 'browser', 'workerd', 'edge']);
  });

  it('have a clock in milliseconds that does not go back', () => {
    for (const { now } of [node, browser, workerd, edge]) {
      const first = now();
      expect(now()).toBeGreaterThanOrEqual(first);
    }
  });

  it('expose the token in browsers only', () => {
    expect([node, browser, workerd, edge].map(({ exposesToken }) => exposesToken)).toEqual([false, true, false, false]);
  });

  it('disable the cache, except in workerd, whose fetch throws on that setting', () => {
    expect([node, browser, workerd, edge].map(({ fetchInit }) => fetchInit.cache)).toEqual([
      'no-store',
      'no-store',
      undefined,
      'no-store',
    ]);
  });

  it('follow redirects themselves, except in browsers', () => {
    expect([node, browser, workerd, edge].map(({ fetchInit }) => fetchInit.redirect)).toEqual([
      'manual',
      'follow',
      'manual',
      'manual',
    ]);
  });

  it('send the name and the version of the package', () => {
    expect(JSON.parse(readFileSync('package.json', 'utf8'))).toMatchObject({ version: VERSION });
    for (const runtime of [node, browser, workerd, edge]) {
      const about: unknown = JSON.parse(runtime.agentHeaders()['x-coze-client-user-agent'] ?? '');
      expect(about).toMatchObject({ version: VERSION, lang: runtime.name });
    }
    expect(browser.agentHeaders()).not.toHaveProperty('user-agent');
    expect(node.agentHeaders()['user-agent']).toBe(node.agentHeaders()['user-agent']?.toLowerCase());
    expect(node.origin() ?? workerd.origin() ?? edge.origin()).toBeUndefined();
  });
});
