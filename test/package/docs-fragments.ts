/** The fragments of code that the guides have besides their programs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './installed-package.js';

/** Every fenced block but commands and HTML. The Chinese pages have the same ones: test/docs/pages.test.ts. */
export function fragments(): { readonly page: string; readonly code: string }[] {
  const folder = join(root, 'docs/guide');
  return readdirSync(folder)
    .toSorted()
    .flatMap((file) => {
      const blocks = readFileSync(join(folder, file), 'utf8').matchAll(/^ *```(.*)\n([^]*?)^ *```$/gm);
      const codes = Array.from(blocks).filter(([, language]) => language !== 'sh' && language !== 'html');
      return codes.map(([, , code = '']) => ({ page: file.replace('.md', ''), code }));
    });
}

/** What the reader of a page has before and after its fragments, in the order of the pages. */
export const surroundings: Readonly<Record<string, { readonly before: string; readonly after?: string }>> = {
  'chat-follow-ups': {
    before: `
      import type { CozeAPI } from 'coze-client';
      declare const client: CozeAPI;
      const { messages } = await client.chat.createAndPoll({ bot_id: '7' });`,
  },
  'chat-multi-turn': {
    before: `
      import type { CozeAPI } from 'coze-client';
      declare const client: CozeAPI;
      client.chat.stream({ bot_id: '7',`,
    after: '});',
  },
  conversations: {
    before: `
      import type { CozeAPI } from 'coze-client';
      declare const client: CozeAPI;
      declare const id: string;`,
  },
  jwt: {
    before: `
      import { _getJWTToken } from 'coze-client';
      declare const vault: { sign(claims: object): Promise<string> };
      declare const claims: object;`,
  },
  'mini-programs': {
    // The path is that of the step "Copy the folder".
    before: `
      import type { CozeAPI } from 'coze-client/legacy';
      type Options = Omit<NonNullable<ConstructorParameters<typeof CozeAPI>[0]>, 'fetch'>;
      declare function require(file: '../../mini-program/client'): {
        createClient(platform: object, options: Options): CozeAPI;
      };
      declare const wx: object;
      declare function getApp(): { cozeToken: () => Promise<string> };
      interface Data { answer: string }
      interface Instance { readonly data: Data; setData(data: Data): void }
      declare function Page(page: {
        data: Data;
        ask(this: Instance, event: { detail: { value: string } }): Promise<void>;
      }): void;`,
  },
  nextjs: {
    before: `
      import { ask } from './nextjs-client.mjs';
      declare const question: string;
      declare const conversationId: string | undefined;
      declare const controller: AbortController;
      declare function setAnswer(change: (text: string) => string): void;`,
  },
  node: {
    before: `
      import type { CozeAPI } from 'coze-client';
      declare const client: CozeAPI;`,
  },
  'react-native': {
    before: `
      import type { CozeAPI, EnterMessage } from 'coze-client/legacy';
      type Options = NonNullable<ConstructorParameters<typeof CozeAPI>[0]>;
      declare function createClient(fetch: typeof globalThis.fetch, options: Options): CozeAPI;
      declare function login(): Promise<{ token: string }>;
      declare const bot_id: string;
      declare const additional_messages: EnterMessage[];
      declare function setAnswer(change: (text: string) => string): void;`,
  },
  'testing-local-server': {
    before: `
      import { startCozeServer, type CozeServer } from 'coze-client/testing';
      import { afterAll, afterEach, beforeAll } from 'vitest';`,
  },
  'testing-msw': {
    before: `
      import { CozeAPI } from 'coze-client';
      import { createLocalCoze } from 'coze-client/testing/browser';`,
  },
  'testing-playwright': {
    before: `
      import { startCozeServer, type CozeServer } from 'coze-client/testing';
      import { test as base } from 'playwright/test';`,
  },
  'testing-timers': {
    before: `
      import { vi } from 'vitest';
      declare const isDone: boolean;`,
  },
  variables: {
    before: `
      import type { CozeAPI } from 'coze-client';
      declare const client: CozeAPI;
      declare const scope: { bot_id: string; connector_uid: string };`,
  },
  'voice-in-a-page': {
    before: `
      import { startVoice } from 'coze-client/voice';
      declare const session: Parameters<typeof startVoice>[0];`,
  },
};

/** The modules that other tools give to fragments. */
export const modules = `
  declare module 'coze-client/voice/worklet.js?url&no-inline' {
    const url: string;
    export default url;
  }
  declare module 'expo/fetch' {
    export const fetch: typeof globalThis.fetch;
  }`;
