import { Client, textFields, type ClientOptions, type Operation } from '../../src/http/index.js';

export const getBot: Operation = { id: 'bots.retrieveNew', method: 'GET', path: '/v1/bots/{bot_id}' };

export const listBots: Operation = {
  id: 'bots.listNew',
  method: 'GET',
  path: '/v1/bots',
  page: { total: 'data.total' },
};

export const createChat: Operation = {
  id: 'chat.create',
  method: 'POST',
  path: '/v3/chat',
  body: 'json',
  query: ['conversation_id'],
  text: textFields(['additional_messages[].content', 'shortcut_command.parameters{}']),
};

export const createSpeech: Operation = {
  id: 'audio.speech.create',
  method: 'POST',
  path: '/v1/audio/speech',
  body: 'json',
  binary: true,
};

export const upload: Operation = { id: 'files.upload', method: 'POST', path: '/v1/files/upload', body: 'form' };

export const bot = { bot_id: '7379462189365198898' };

/** A client of a test server, quiet unless told otherwise. */
export function clientOf(baseURL: string, options: Partial<ClientOptions> = {}): Client {
  return new Client({ token: 'tok_1', logLevel: 'off', ...options, baseURL });
}

/** The error for a file of the package that cannot be loaded. */
export const missingFileError = {
  name: 'CozeError',
  message: 'A file of coze-client could not be loaded. Deploy every file of the build.',
};

/** What a promise rejects with. */
export async function rejection(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('The promise was fulfilled, an error was expected.');
}
