/** The schemas in real web frameworks, in tRPC, and in the resolvers of react-hook-form. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { zodResolver } from '@hookform/resolvers/zod';
import { initTRPC, TRPCError } from '@trpc/server';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import express from 'express';
import fastify from 'fastify';
import { Hono } from 'hono';
import { validator } from 'hono/validator';
import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest';
import {
  acceptNulls,
  zCreateChatData,
  zCreateChatReq,
  zCreateDatasetReq,
  zWorkspacesMembersListPath,
  zWorkspacesMembersListQuery,
  zConversationsUpdateBody,
} from 'coze-client/schemas';
import type { CreateChatReq } from 'coze-client';
import { z } from 'zod/v4';

const path = '/workspaces/7/members?page_num=2&page_size=10';
const listed = { path: { workspace_id: '7' }, query: { page_num: 2, page_size: 10 } };
const body = { name: 'Trip' };

/** Sends a request to the app of a framework. */
type Send = (path: string, init?: { method: string; body: string }) => Promise<{ status: number; json: unknown }>;

const put = (value: unknown) => ({ method: 'PUT', body: JSON.stringify(value) });
const answer = async (response: Response) => ({ status: response.status, json: await response.json() });

function withHono(): Send {
  const app = new Hono();
  const check = <Schema extends z.ZodType>(target: 'json' | 'query' | 'param', schema: Schema) =>
    validator(target, (value, c) => {
      const { data, error } = schema.safeParse(value);
      return error === undefined ? data : c.json({ issues: error.issues }, 400);
    });
  app.get(
    '/workspaces/:workspace_id/members',
    check('param', zWorkspacesMembersListPath),
    check('query', zWorkspacesMembersListQuery),
    (c) => c.json({ path: c.req.valid('param'), query: c.req.valid('query') }),
  );
  app.put('/conversation', check('json', acceptNulls(zConversationsUpdateBody)), (c) => c.json(c.req.valid('json')));
  return async (to, init) =>
    answer(await app.request(to, { ...init, headers: { 'content-type': 'application/json' } }));
}

function withFastify(): Send {
  const app = fastify();
  app.setValidatorCompiler<z.ZodType>(({ schema }) => (value) => {
    const { data, error } = schema.safeParse(value);
    return error === undefined ? { value: data } : { error };
  });
  const members = { params: zWorkspacesMembersListPath, querystring: zWorkspacesMembersListQuery };
  app.get('/workspaces/:workspace_id/members', { schema: members }, (request) => ({
    path: request.params,
    query: request.query,
  }));
  app.put('/conversation', { schema: { body: acceptNulls(zConversationsUpdateBody) } }, (request) => request.body);
  return async (to, init) => {
    const { statusCode, payload } = await app.inject({
      url: to,
      method: init === undefined ? 'GET' : 'PUT',
      headers: { 'content-type': 'application/json' },
      ...(init === undefined ? {} : { payload: init.body }),
    });
    return { status: statusCode, json: JSON.parse(payload) };
  };
}

let server: Server;
const origin = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeAll(async () => {
  const app = express();
  app.get('/workspaces/:workspace_id/members', (request, response) => {
    response.json({
      path: zWorkspacesMembersListPath.parse(request.params),
      query: zWorkspacesMembersListQuery.parse(request.query),
    });
  });
  app.put('/conversation', express.json(), (request, response) => {
    response.json(acceptNulls(zConversationsUpdateBody).parse(request.body));
  });
  const refuse: express.ErrorRequestHandler = (error: z.ZodError, _request, response, _next) => {
    response.status(400).json({ issues: error.issues });
  };
  app.use(refuse);
  server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => void server.close());

const withExpress: Send = async (to, init) =>
  answer(await fetch(origin() + to, { ...init, headers: { 'content-type': 'application/json' } }));

describe.each([
  ['Hono', withHono()],
  ['Fastify', withFastify()],
  ['Express', withExpress],
])('%s', (_framework, send) => {
  test('reads the path and the query of a request', async () => {
    expect(await send(path)).toEqual({ status: 200, json: listed });
  });

  test('refuses a query beyond a limit, with an unknown key, or with text that is no number', async () => {
    for (const query of ['page_size=51', 'page_nums=1', 'page_num=two'])
      expect(await send(`/workspaces/7/members?${query}`)).toMatchObject({ status: 400 });
  });

  test('checks a body, in which null is absent', async () => {
    expect(await send('/conversation', put({ ...body, brand_new: null }))).toEqual({ status: 200, json: body });
    expect(await send('/conversation', put({ name: 5 }))).toMatchObject({ status: 400 });
  });
});

describe('tRPC', () => {
  const t = initTRPC.create();
  const router = t.router({
    chat: t.procedure
      .input(zCreateChatReq)
      .output(zCreateChatData)
      .mutation(({ input }) => {
        expectTypeOf(input).toExtend<CreateChatReq>();
        return {
          id: '1',
          conversation_id: input.conversation_id ?? '2',
          bot_id: input.bot_id,
          status: 'created' as const,
        };
      }),
    members: t.procedure.input(zWorkspacesMembersListQuery).query(({ input }) => input),
  });
  const caller = t.createCallerFactory(router)({});

  test('checks the input and the output of a procedure', async () => {
    const chat = await caller.chat({ bot_id: '7', conversation_id: '3' });
    expect(chat).toMatchObject({ bot_id: '7', conversation_id: '3' });
  });

  test('refuses a wrong input as a bad request that names the field', async () => {
    const error: unknown = await caller.chat({ bot_id: '' }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TRPCError);
    expect(error).toMatchObject({ code: 'BAD_REQUEST', message: expect.stringContaining('at least 1 character') });
  });

  test('serves procedures over HTTP', async () => {
    const input = encodeURIComponent(JSON.stringify({ page_num: 2 }));
    const req = new Request(`http://localhost/trpc/members?input=${input}`);
    const response = await fetchRequestHandler({ endpoint: '/trpc', req, router });
    expect(await response.json()).toEqual({ result: { data: { page_num: 2 } } });
  });
});

describe('react-hook-form', () => {
  const options = { fields: {}, shouldUseNativeValidation: false };
  const values = { name: 'Guide', space_id: '7', format_type: 0 as const };

  test.each([
    ['zodResolver', zodResolver(zCreateDatasetReq)],
    ['standardSchemaResolver', standardSchemaResolver(zCreateDatasetReq)],
  ])('%s passes valid values and names wrong fields', async (_name, resolve) => {
    expect(await resolve(values, undefined, options)).toEqual({ values, errors: {} });
    const wrong = await resolve({ ...values, name: 'x'.repeat(101) }, undefined, options);
    expect(wrong).toMatchObject({ errors: { name: { message: 'must have at most 100 characters' } } });
  });
});
