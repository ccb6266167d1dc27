/** Uses each program as its framework would: `node visits.js express` prints what came out, as JSON. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const bot = process.env.COZE_BOT_ID ?? '';
const json = { 'content-type': 'application/json' };
const post = (body: object): RequestInit => ({ method: 'POST', headers: json, body: JSON.stringify(body) });

async function served(server: Server, requests: readonly (readonly [path: string, init?: RequestInit])[]) {
  if (!server.listening) await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const answers: unknown[] = [];
  for (const [path, init] of requests) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, init);
    answers.push([response.status, await response.text()]);
  }
  server.closeAllConnections();
  server.close();
  return answers;
}

/** What a program exports by default. An imported CommonJS module has it in the exports, which are `default`. */
function defaultOf<T>({ default: exported }: { default: unknown }): T {
  return (typeof exported === 'function' ? exported : (exported as { default: unknown }).default) as T;
}

/** Runs until nothing changes any more. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

const visits: Readonly<Record<string, () => Promise<unknown>>> = {
  async express() {
    const { app } = await import('./express.js');
    const workflow = process.env.COZE_WORKFLOW_ID;
    return served(app.listen(0), [
      ['/api/chat', post({ user: 'u', message: '你好' })],
      ['/api/workflow', post({ workflow, parameters: { input: 'a' } })],
      ['/api/bots/none'],
      ['/api/files', post({})],
      [`/api/bots/${bot}`],
      ['/api/bots/404'],
    ]);
  },
  async koa() {
    const { app } = await import('./koa.js');
    const [[status, stream] = [], ...others] = (await served(app.listen(0), [
      ['/stream'],
      ['/history'],
      ['/error'],
    ])) as [number, string][];
    return [status, (stream ?? '').match(/^event: .*$/gm)?.at(-1), ...others];
  },
  async nest() {
    const { NestFactory } = await import('@nestjs/core');
    const { AppModule, CozeController } = await import('./nest.js');
    const context = await NestFactory.createApplicationContext(AppModule, { logger: false });
    const controller = context.get(CozeController);
    const failed = await controller.bot('404').catch((error) => [error.getStatus(), error.cause.code]);
    const result = [await controller.ask({ user: 'u', question: 'hi' }), await controller.spaces(), failed];
    await context.close();
    return result;
  },
  async 'next-route'() {
    const { POST, GET } = await import('./next-route.js');
    const url = 'http://localhost/api/chat';
    const answer = await POST(new Request(url, post({ messages: [{ role: 'user', content: 'hi' }] })));
    const found = await GET(new Request(`${url}?bot=${bot}`));
    const missing = await GET(new Request(`${url}?bot=404`));
    return [await answer.text(), ((await found.json()) as { name: string }).name, missing.status];
  },
  async 'next-pages'() {
    const handler = defaultOf<(req: object, res: object) => Promise<void>>(await import('./next-pages.js'));
    const ask = async (method: string, query: Record<string, string>) => {
      const answer: unknown[] = [];
      const res = {
        status: (code: number) => (answer.push(code), res),
        json: (body: unknown) => void answer.push(body),
      };
      await handler({ method, query, body: { input: 'a' } }, res);
      return answer;
    };
    return [await ask('GET', {}), await ask('POST', {}), await ask('POST', { mode: 'stream' })];
  },
  async electron() {
    const { BrowserWindow } = await import('electron');
    await import('./electron.js');
    await until(() => BrowserWindow.all.length > 0);
    const { received, invoke } = BrowserWindow.all[0]!.webContents;
    await invoke('coze:configure', { token: 'first', baseURL: process.env.COZE_BASE_URL });
    await invoke('coze:token', 'second');
    await invoke('coze:chat', '1', 'hi');
    const text = received
      .filter(([channel]) => channel === 'chat:delta')
      .map(([, delta]) => delta)
      .join('');
    const [, chat] = received.find(([channel]) => channel === 'chat:end') ?? [];
    return [text, (chat as { status: string }).status, await invoke('coze:login')];
  },
  async vue() {
    const { useChat, store } = await import('./vue.js');
    const { disposeScope } = await import('vue');
    const chat = useChat(bot);
    await chat.send('hi');
    await store.connect(bot);
    disposeScope();
    const { messages, isLoading, error } = chat;
    return [messages.value, isLoading.value, error.value, store.events[0], await store.useToken('other')];
  },
  async react() {
    const { useBots, useAnswer } = await import('./react.js');
    const { render } = await import('react');
    const component = () => {
      const { bots, client } = useBots(process.env.COZE_WORKSPACE_ID ?? '');
      return { bots, ...useAnswer(client, bot, 'hi') };
    };
    await until(() => ['done', 'failed'].includes(render(component).status) && render(component).bots !== null);
    const { bots, text, chat } = render(component);
    return [bots?.map(({ bot_name }) => bot_name), text, chat?.status];
  },
  async wechat() {
    const { main } = await import('./wechat.js');
    return [await main({ message: 'hi' }), await main({ message: 'hi', conversationId: '404' })];
  },
  async raycast() {
    const command = defaultOf<(props: object) => Promise<void>>(await import('./raycast.js'));
    const { Clipboard, toasts } = await import('@raycast/api');
    await command({ arguments: { question: 'hi' } });
    return [Clipboard.text, { ...toasts[0] }];
  },
  async 'axios-instance'() {
    const { sendAll } = await import('./axios-instance.js');
    return sendAll();
  },
  async subclass() {
    const { useShop } = await import('./subclass.js');
    return useShop();
  },
  async values() {
    const { useValues } = await import('./values.js');
    return useValues();
  },
};

void visits[process.argv[2] ?? '']?.().then((result) => console.log(JSON.stringify(result)));
