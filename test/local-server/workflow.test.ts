import { describe, expect, test } from 'vitest';
import { DEMO_WORKFLOW_ID, QUESTION_WORKFLOW_ID } from 'coze-client/testing';
import { BodyReader, gate, type SentEvent, find, names } from './caller.js';
import { startServer } from './start-server.js';

const RUN = '/v1/workflow/run';
const STREAM = '/v1/workflow/stream_run';
const RESUME = '/v1/workflow/stream_resume';

const resumeBody = (eventId: string, resume_data: string): Record<string, unknown> => ({
  workflow_id: QUESTION_WORKFLOW_ID,
  event_id: eventId,
  interrupt_type: 2,
  resume_data,
});
const eventIdOf = (events: readonly SentEvent[]): string =>
  find(events, 'Interrupt').text('interrupt_data', 'event_id');

describe('a streamed run', () => {
  test('sends the text of the node with one heartbeat, then the output of the end node', async () => {
    const { caller } = await startServer();
    const events = await caller.stream(STREAM, { workflow_id: DEMO_WORKFLOW_ID, parameters: { city: '北京' } });
    expect(names(events).filter((name) => name === 'PING')).toHaveLength(1);
    expect(events.map(({ id }) => id)).toEqual(events.map((_event, index) => String(index)));
    const messages = events.filter(({ event, data }) => event === 'Message' && data.at('node_title') === 'Message');
    expect(messages.map(({ data }) => data.at('node_seq_id'))).toEqual(
      messages.map((_message, index) => String(index)),
    );
    expect(messages.map(({ data }) => data.at('node_is_finish'))).toEqual(
      messages.map((_m, i) => i === messages.length - 1),
    );
    const said = messages.map(({ data }) => data.text('content')).join('');
    const end = events.at(-2)?.data;
    expect([end?.at('node_title'), JSON.parse(end?.text('content') ?? '')]).toEqual(['', { output: said }]);
    expect(find(events, 'Done').text('debug_url')).toContain(`workflow_id=${DEMO_WORKFLOW_ID}`);
  });

  test('sends each piece of an async iterable as soon as it is available', async () => {
    const { opened, open } = gate();
    const { caller } = await startServer({
      workflow: async function* () {
        yield 'first';
        await opened;
        yield 'second';
      },
    });
    const reader = new BodyReader(await caller.fetch('POST', STREAM, { body: { workflow_id: '1' } }));
    await reader.until('first');
    expect(reader.text).not.toContain('second');
    open();
    await reader.toEnd();
    expect(reader.text).toContain('"content":"{\\"output\\":\\"firstsecond\\"}"');
  });

  test('with an error ends with Error, without Done', async () => {
    const { caller } = await startServer({
      workflow: () => ({ text: ['a'], error: { code: 720702004, msg: 'node failed' } }),
    });
    const events = await caller.stream(STREAM, { workflow_id: '1' });
    expect(names(events)).toEqual(['Message', 'Message', 'Error']);
    expect(find(events, 'Error').value).toEqual({ error_code: 720702004, error_message: 'node failed' });
  });

  test('fails with code 5000 if the workflow function throws', async () => {
    const { caller } = await startServer({ workflow: () => Promise.reject(new Error('down')) });
    const events = await caller.stream(STREAM, { workflow_id: '1' });
    expect(events.map(({ data }) => data.value)).toEqual([{ error_code: 5000, error_message: 'down' }]);
  });
});

describe('an interrupt', () => {
  test('is resumed by its event id; the event numbers start at 0 again', async () => {
    const { caller } = await startServer();
    const asked = await caller.stream(STREAM, { workflow_id: QUESTION_WORKFLOW_ID });
    expect(names(asked)).toEqual(['Message', 'Interrupt']);
    expect(eventIdOf(asked)).toMatch(/^\d{19}\/\d{19}$/);
    const rest = await caller.stream(RESUME, resumeBody(eventIdOf(asked), '上海'));
    expect(rest[0]?.id).toBe('0');
    expect(JSON.parse(rest.at(-2)?.data.text('content') ?? '')).toEqual({ city: '上海', temperature: 22 });
  });

  test('does not come if the parameters have what the demo workflow asks for', async () => {
    const { caller } = await startServer();
    const events = await caller.stream(STREAM, { workflow_id: QUESTION_WORKFLOW_ID, parameters: { city: '上海' } });
    expect(names(events).at(-1)).toBe('Done');
    expect(JSON.parse(events.at(-2)?.data.text('content') ?? '')).toEqual({ city: '上海', temperature: 22 });
  });

  test('can be resumed once', async () => {
    const { caller } = await startServer();
    const eventId = eventIdOf(await caller.stream(STREAM, { workflow_id: QUESTION_WORKFLOW_ID }));
    await caller.stream(RESUME, resumeBody(eventId, '上海'));
    const { json } = await caller.post(RESUME, resumeBody(eventId, '上海'));
    expect([json.at('code'), json.text('msg')]).toEqual([4000, expect.stringContaining('event_id')]);
  });

  test('fails the run after three resumes without an answer', async () => {
    const { caller } = await startServer();
    let events = await caller.stream(STREAM, { workflow_id: QUESTION_WORKFLOW_ID });
    for (const ending of ['Interrupt', 'Interrupt', 'Error']) {
      events = await caller.stream(RESUME, resumeBody(eventIdOf(events), ' '));
      expect(names(events).at(-1)).toBe(ending);
    }
  });

  test('has the type, data and parameters of the workflow reply', async () => {
    const interrupt = {
      question: '?',
      type: 5,
      data: '{}',
      requiredParameters: { city: { type: 'string', required: true } },
    };
    const { caller } = await startServer({ workflow: () => ({ interrupt }) });
    const events = await caller.stream(STREAM, { workflow_id: '1' });
    expect(find(events, 'Interrupt').at('interrupt_data')).toMatchObject({
      type: 5,
      data: '{}',
      required_parameters: { city: { type: 'string', required: true } },
    });
  });
});

describe('a run without a stream', () => {
  test('responds with the output as JSON text, the run id and the usage', async () => {
    const { caller } = await startServer({ workflow: () => ({ output: { n: 1 } }) });
    const { json } = await caller.post(RUN, { workflow_id: '1' });
    expect(json.at('data')).toBe('{"n":1}');
    expect(json.text('debug_url')).toContain(`execute_id=${json.text('execute_id')}`);
    expect(json.at('usage', 'output_count')).toBe(7);
  });

  test('responds with the interrupt, and is resumed without a stream', async () => {
    const { caller } = await startServer();
    const { json } = await caller.post(RUN, { workflow_id: QUESTION_WORKFLOW_ID });
    const eventId = json.text('interrupt_data', 'event_id');
    const resumed = await caller.post('/v1/workflows/resume', resumeBody(eventId, 'Oslo'));
    expect(JSON.parse(resumed.json.text('data'))).toEqual({ city: 'Oslo', temperature: 22 });
    expect(resumed.json.at('execute_id')).toBe(json.at('execute_id'));
  });

  test('fails with the code of the workflow and a debug_url', async () => {
    const { caller } = await startServer({ workflow: () => ({ error: { code: 720702004, msg: 'no' } }) });
    const { json, status } = await caller.post(RUN, { workflow_id: '1' });
    expect([status, json.at('code'), json.at('msg')]).toEqual([200, 720702004, 'no']);
    expect(json.text('debug_url')).toContain('execute_id=');
  });
});

describe('the history', () => {
  const historyPath = (executeId: string): string => `/v1/workflows/${DEMO_WORKFLOW_ID}/run_histories/${executeId}`;

  test('of an asynchronous run reports Running, then Success', async () => {
    const { caller } = await startServer();
    const { json } = await caller.post(RUN, { workflow_id: DEMO_WORKFLOW_ID, is_async: true });
    expect(json.at('data')).toBeUndefined();
    const path = historyPath(json.text('execute_id'));
    const first = await caller.get(path);
    expect([first.json.at('data', 0, 'execute_status'), first.json.at('data', 0, 'run_mode')]).toEqual(['Running', 2]);
    const second = await caller.get(path);
    expect(second.json.at('data', 0, 'execute_status')).toBe('Success');
    expect(JSON.parse(second.json.text('data', 0, 'output'))).toEqual({
      Message: expect.stringContaining('Received the input'),
      End: expect.stringContaining('output'),
    });
  });

  test('has the output of a node by its uuid, except that of the end node', async () => {
    const { caller } = await startServer();
    const { json } = await caller.post(RUN, { workflow_id: DEMO_WORKFLOW_ID });
    const path = historyPath(json.text('execute_id'));
    const history = (await caller.get(path)).json;
    const uuid = (title: string): string => history.text('data', 0, 'node_execute_status', title, 'node_execute_uuid');
    const node = await caller.get(`${path}/execute_nodes/${uuid('Message')}`);
    expect([node.json.at('data', 'is_finish'), node.json.text('data', 'node_output')]).toEqual([
      true,
      expect.stringContaining('Received the input'),
    ]);
    expect((await caller.get(`${path}/execute_nodes/${uuid('End')}`)).json.at('code')).toBe(4200);
  });

  test('of a failed run has its error', async () => {
    const { caller } = await startServer({ workflow: () => ({ error: { code: 720702004, msg: 'no' } }) });
    const { json } = await caller.post(RUN, { workflow_id: DEMO_WORKFLOW_ID });
    const executeId = /execute_id=(\d+)/.exec(json.text('debug_url'))?.[1] ?? '';
    const history = (await caller.get(historyPath(executeId))).json;
    expect(history.at('data', 0)).toMatchObject({
      execute_status: 'Fail',
      error_code: '720702004',
      error_message: 'no',
    });
  });
});

describe('a run is refused', () => {
  test('for an unknown workflow and for a draft', async () => {
    const { caller, server } = await startServer();
    server.state.addWorkflow({ workflow_id: '77', versions: [] });
    for (const workflow_id of ['76', '77']) {
      expect((await caller.post(STREAM, { workflow_id })).json.at('code')).toBe(4200);
    }
  });

  test('with both a bot and an app', async () => {
    const { caller } = await startServer();
    const { json } = await caller.post(RUN, { workflow_id: DEMO_WORKFLOW_ID, bot_id: '1', app_id: '2' });
    expect([json.at('code'), json.text('msg')]).toEqual([4000, expect.stringContaining('bot_id')]);
  });
});
