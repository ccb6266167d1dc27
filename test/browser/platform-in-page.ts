import { inject, onTestFinished } from 'vitest';
import type { Platform } from './platform.js';

/** The test runner starts the platform. The page adds faults over HTTP. */
export async function startPlatform(): Promise<Platform> {
  const { platforms } = inject('coze');
  const baseURL: string = await told(platforms, { method: 'POST' });
  const address = `${platforms}/${new URL(baseURL).port}`;
  onTestFinished(() => told(address, { method: 'DELETE' }));
  return {
    baseURL,
    script: (fault) => told(address, { method: 'POST', body: JSON.stringify(fault, plainBytes) }),
    received: () => told(address),
  };
}

async function told(address: string, init: RequestInit = {}) {
  const response = await fetch(address, init);
  if (!response.ok) throw new Error(await response.text());
  return await response.json();
}

const plainBytes = (_key: string, value: unknown): unknown => (value instanceof Uint8Array ? [...value] : value);
