/** The values that `@coze/api` exports besides its client. */
import { DEMO_BOT_ID, DEMO_WORKFLOW_ID, startCozeServer } from 'coze-client/testing';
import { expect, it, onTestFinished, vi } from 'vitest';
import * as names from '../../src/index.js';

const { CozeAPI, WorkflowEvent, WorkflowEventType } = names;
const client = new CozeAPI({ token: 'token', baseURL: 'http://127.0.0.1:1' });

it.each([
  ['Audio', client.audio],
  ['Bots', client.bots],
  ['Chat', client.chat],
  ['Conversations', client.conversations],
  ['Datasets', client.datasets],
  ['Documents', client.datasets.documents],
  ['Files', client.files],
  ['Images', client.datasets.images],
  ['Knowledge', client.knowledge],
  ['Live', client.audio.live],
  ['Messages', client.conversations.messages],
  ['OldDocuments', client.knowledge.documents],
  ['Rooms', client.audio.rooms],
  ['Runs', client.workflows.runs],
  ['Templates', client.templates],
  ['Transcriptions', client.audio.transcriptions],
  ['Users', client.users],
  ['Variables', client.variables],
  ['VoiceprintFeature', client.audio.voiceprintGroups.features],
  ['VoiceprintGroups', client.audio.voiceprintGroups],
  ['Voices', client.audio.voices],
  ['Websockets', client.websockets],
  ['WorkflowChat', client.workflows.chat],
  ['Workflows', client.workflows],
  ['WorkSpaces', client.workspaces],
] as const)('%s is the class of a resource of the client', (name, resource) => {
  const named: unknown = Reflect.get(names, name);
  expect(resource).toBeInstanceOf(named);
  expect(resource.constructor).toBe(named);
});

it('a method that is replaced on the prototype of a class is that of the clients', async () => {
  const list = vi.spyOn(names.Bots.prototype, 'retrieveNew').mockRejectedValue(new Error('replaced'));
  onTestFinished(() => list.mockRestore());
  await expect(client.bots.retrieveNew('1')).rejects.toThrow('replaced');
});

it('the class of a resource works with a client of the program', async () => {
  const server = await startCozeServer();
  onTestFinished(() => server.close());
  const users = new names.Users(new CozeAPI({ token: 'token', baseURL: server.url }));
  expect(await users.me()).toHaveProperty('user_name', 'coze-demo');
});

it('a WorkflowEvent has the fields of an event', () => {
  const data = { content: 'a', node_title: 'End', node_seq_id: '0', node_is_finish: true };
  expect({ ...new WorkflowEvent(3, WorkflowEventType.MESSAGE, data) }).toEqual({ id: 3, event: 'Message', data });
  expect(new WorkflowEvent(4, WorkflowEventType.DONE)).toMatchObject({ id: 4, event: 'Done', data: undefined });
});

it('the events of a run are instances of WorkflowEvent', async () => {
  const server = await startCozeServer();
  onTestFinished(() => server.close());
  const { workflows } = new CozeAPI({ token: 'token', baseURL: server.url });
  const seen: boolean[] = [];
  for await (const event of workflows.runs.stream({ workflow_id: DEMO_WORKFLOW_ID }))
    seen.push(event instanceof WorkflowEvent);
  expect(seen.length).toBeGreaterThan(1);
  expect(seen).not.toContain(false);
  for (const other of [undefined, null, 'Message', {}, { event: 'Message' }, { id: '1', event: 'Message' }])
    expect(other).not.toBeInstanceOf(WorkflowEvent);
});

it('handleAdditionalMessages() writes items as JSON text, and copies the messages', () => {
  const items = [{ type: 'text' as const, text: 'hi' }];
  const messages = [
    { role: names.RoleType.User, content: items },
    { role: names.RoleType.User, content: 'b' },
  ];
  const texts = names.handleAdditionalMessages(messages);
  expect(texts?.map(({ content }) => content)).toEqual([JSON.stringify(items), 'b']);
  expect(messages[0]?.content).toBe(items);
  expect(names.handleAdditionalMessages([{ role: names.RoleType.User }])).toEqual([{ role: 'user' }]);
  expect(names.handleAdditionalMessages()).toBeUndefined();
});

it('handleParameters() writes objects as JSON text, in the same object', () => {
  const parameters = { city: 'Beijing', photo: { type: 'image' as const, file_id: '1' } };
  expect(names.handleParameters(parameters)).toBe(parameters);
  expect(parameters).toEqual({ city: 'Beijing', photo: '{"type":"image","file_id":"1"}' });
  expect(names.handleParameters()).toBeUndefined();
});

it('the polling intervals of @coze/api are there', () => {
  expect([names.POLL_INTERVAL, names.MAX_POLL_INTERVAL]).toEqual([5_000, 30_000]);
});

it('debugLog() writes to the logger at the level debug, or always', () => {
  const debug = vi.fn();
  const quiet = new CozeAPI({ token: 'token', logger: { debug } });
  quiet.debugLog(false, 'hidden');
  quiet.debugLog(true, 'shown', 1);
  quiet.debug = true;
  quiet.debugLog(undefined, 'at debug');
  expect(debug.mock.calls).toEqual([
    [expect.any(String), 'shown', 1],
    [expect.any(String), 'at debug'],
  ]);
});

it('sessions and WebSocketAPI are instances of WebSocketAPI, other values are not', async () => {
  const server = await startCozeServer();
  onTestFinished(() => server.close());
  const { websockets } = new CozeAPI({ token: 'token', baseURL: server.url });
  const session = await websockets.chat.create(DEMO_BOT_ID, { startClosed: true });
  expect(session).toBeInstanceOf(names.WebSocketAPI);
  expect(new names.WebSocketAPI('ws://127.0.0.1:1', { startClosed: true })).toBeInstanceOf(names.WebSocketAPI);
  for (const other of [undefined, null, 'x', {}, client, { send() {}, reconnect() {} }])
    expect(other).not.toBeInstanceOf(names.WebSocketAPI);
});
