import { readWav, writeWav } from 'coze-client/audio';
import { jsonChatCreateBody as chatBodySchema } from 'coze-client/json-schemas';
import { Client, usersMe } from 'coze-client/operations';
import { zChatCreateBody } from 'coze-client/schemas';
import { MicrophoneError } from 'coze-client/voice';
import { WsChatEventNames } from 'coze-client/ws-tools';
import { createLocalCoze } from 'coze-client/testing/browser';
import { z } from 'zod/v4';

/** One result of every entry of the package that is made for pages, besides the main one. */
export async function everyEntry(baseURL: string, token: string): Promise<Readonly<Record<string, unknown>>> {
  // Otherwise zod tries if it can generate code, and the page reports the attempt.
  z.config({ jitless: true });
  const wav = writeWav(new Uint8Array(4), { sampleRate: 16_000 });
  return {
    operations: (await usersMe(new Client({ baseURL, token }))).user_name,
    schemas: zChatCreateBody.safeParse({ bot_id: '' }).success,
    'json-schemas': typeof chatBodySchema['$schema'],
    audio: readWav(wav).sampleRate,
    voice: new MicrophoneError('denied').reason,
    'ws-tools': WsChatEventNames.ALL,
    'testing/browser': (await createLocalCoze().fetch('/v1/users/me')).status,
  };
}
