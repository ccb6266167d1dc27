import { expect, it } from 'vitest';
import { withoutSecret } from '../../src/errors/redact.js';
import { processSecrets } from '../../src/errors/secret-forms.js';
import { HttpProxy } from '../../src/runtime/http/http-proxy.node.js';
import { proxyRoute } from '../../src/runtime/http/proxy.node.js';

const proxyWith = (password: string) =>
  new HttpProxy({ name: 'option proxy', value: `http://user:${password}@127.0.0.1:1` });

const routeOver = (name: string, password: string) =>
  proxyRoute(new URL('http://coze.test'), { name, value: `http://user:${password}@127.0.0.1:1` });

it('of a program that takes another proxy for each call, the passwords of the newest 200 are masked', () => {
  const passwords = Array.from({ length: 1_000 }, (_, index) => `password-of-proxy-${index}`);
  passwords.forEach(proxyWith);
  expect(processSecrets.size).toBeLessThanOrEqual(1_000);
  const newest = passwords.slice(-200);
  for (const password of newest) expect(withoutSecret(`the proxy has ${password}`)).not.toContain(password);
});

it('the password of a proxy that is used again counts as a new one', () => {
  for (let index = 0; index < 600; index++) {
    routeOver('environment', 'password-used-again');
    routeOver('option proxy', `another-password-${index}`);
  }
  expect(withoutSecret('password-used-again')).not.toContain('password-used-again');
});
