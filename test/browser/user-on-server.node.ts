import { startCozeServer } from 'coze-client/testing';
import { onTestFinished } from 'vitest';
import type { User } from './user.js';

/** A user of a program on a server, with a separate browser. */
export async function signIn(): Promise<User> {
  const server = await startCozeServer({ token: [] });
  onTestFinished(() => server.close());
  return {
    baseURL: server.url,
    jwtKey: server.oauth.demoJwtKey,
    redirectUrl: 'https://shop.example/callback',
    isInPage: false,
    consent: async (url, decision) => server.oauth[decision === 'Allow' ? 'allow' : 'deny'](url),
    letIn: async (verificationUrl) =>
      server.oauth.approveDevice(new URL(verificationUrl).searchParams.get('user_code') ?? ''),
  };
}
