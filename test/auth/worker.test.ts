import { beforeEach, describe, expect, it, vi } from 'vitest';
import { jwtAuth, memoryStore } from '../../src/auth/index.js';
import { LoginRequiredError } from '../../src/errors/index.js';
import { eventually } from '../support/eventually.js';
import { rejection } from '../support/operations.js';
import { stillTime } from './fake-time.js';
import { platform, TOKEN, type Platform } from './platform.node.js';

vi.mock('#runtime', () => import('../../src/runtime/workerd.js'));

let coze: Platform;

const pass = stillTime();
beforeEach(async () => {
  coze = await platform();
});

// test/runtimes runs the same in workerd. Here, the requests of a Worker are calls, and one that ended never answers.
describe('an auth object that requests of a Worker share', () => {
  it('fetches a token for each request that needs one, and shares the token', async () => {
    const auth = jwtAuth(coze.jwt);
    const tokens = await Promise.all([auth.token(), auth.token()]);
    expect(coze.tokenRequests).toHaveLength(2);
    expect(tokens).toContain(auth.token());
  });

  it('does not wait for the fetch of a request that has ended', async () => {
    const auth = jwtAuth(coze.jwt);
    const release = coze.hold(TOKEN);
    const ended = auth.token();
    await eventually(() => expect(coze.tokenRequests).toHaveLength(1));
    const token = await auth.token();
    expect(auth.token()).toBe(token);
    release();
    await ended;
  });

  it('fetches nothing ahead: no request waits for it', async () => {
    const auth = jwtAuth(coze.jwt);
    const token = await auth.token();
    pass(800);
    expect(auth.token()).toBe(token);
    await new Promise(setImmediate);
    expect(coze.tokenRequests).toHaveLength(1);
    pass(90);
    expect(await auth.token()).not.toBe(token);
  });

  it('refreshes for two requests at once, and both get the token of the one that was faster', async () => {
    const { auth } = await coze.loggedIn();
    pass(1000);
    const tokens = await Promise.all([auth.token(), auth.token()]);
    expect(coze.refreshes).toBe(2);
    expect(tokens[0]).toBe(tokens[1]);
    pass(1000);
    expect(await auth.token()).toMatch(/^czu_/);
  });

  it('does not wait for the login of a request that has ended while it saved the token', async () => {
    const issued = await coze.issue();
    const store = memoryStore();
    const auth = coze.user(store);
    vi.spyOn(store, 'set').mockReturnValueOnce(new Promise(() => undefined));
    auth.use(issued).catch(() => undefined);
    expect(await auth.token()).toBe(issued.access_token);
    await auth.forget();
    expect(await rejection(Promise.resolve(auth.token()))).toBeInstanceOf(LoginRequiredError);
  });

  it('drops the refresh of a request if another one logs out meanwhile', async () => {
    const { auth } = await coze.loggedIn();
    pass(1000);
    const release = coze.hold(TOKEN);
    const refreshed = rejection(Promise.resolve(auth.token()));
    await eventually(() => expect(coze.refreshes).toBe(1));
    await auth.forget();
    release();
    expect(await refreshed).toBeInstanceOf(LoginRequiredError);
    expect(await rejection(Promise.resolve(auth.token()))).toBeInstanceOf(LoginRequiredError);
  });
});
