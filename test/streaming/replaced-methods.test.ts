/** Methods of a chat that a program replaces, as tests of programs do. */
import { expect, it, vi } from 'vitest';
import * as sse from '../support/sse-server.node.js';

const { chat, chatReq, message, rejection, sseServer } = sse;
const quick = { pollInterval: 1 };
const unasked = () => sseServer((res) => res.writeHead(500).end());

it('createAndPoll() asks the functions in place of create(), retrieve() and messages.list(), and sends nothing', async () => {
  const server = await unasked();
  const create = vi.fn(async () => chat('in_progress'));
  const retrieve = vi.fn(async () => chat('completed'));
  const list = vi.fn(async () => [message('Hi')]);
  Object.assign(server.chat, { create, retrieve });
  Object.assign(server.chat.messages, { list });
  const { chat: last, answer } = await server.chat.createAndPoll(chatReq, quick);
  expect([last.status, answer]).toEqual(['completed', 'Hi']);
  expect(retrieve).toHaveBeenCalledWith('conv-1', 'chat-1', expect.anything());
  expect(list).toHaveBeenCalledWith('conv-1', 'chat-1', quick);
  expect((await server.chat.poll('conv-1', 'chat-1', quick)).answer).toBe('Hi');
  expect(create).toHaveBeenCalledTimes(1);
  expect(server.requests).toHaveLength(0);
});

it('a function in place of a method that returns no chat is named by the error', async () => {
  const server = await unasked();
  Object.assign(server.chat, { create: async () => ({}) });
  const error = await rejection(server.chat.createAndPoll(chatReq, quick));
  expect(error).toMatchObject({ name: 'InvalidResponseError' });
  expect(String(error)).toContain('in place of a method returned no chat');
});
