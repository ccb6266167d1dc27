import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { startCozeServer } from 'coze-client/testing';
import { LOCAL_TOKEN } from '../../scripts/examples/local-variables.mjs';
import { exampleNames } from '../../scripts/examples/sources.mjs';
import { installPackage, root } from './installed-package.js';
import { runProgram } from './run-program.js';

/** What the examples import beside the package, and its types. */
const tools = ['@hono/node-server', '@types/express', 'express', 'fastify', 'hono', 'https-proxy-agent'];

/** What each example that ends by itself prints, in the middle of other things. */
export const exampleOutputs = {
  'audio/rooms': 'room room_',
  'audio/speech': 'hello.wav\n27500 bytes',
  'audio/transcriptions': '天色很好，我们去公园吧。',
  'audio/voices': 'cloned: ',
  'auth/device': 'A device acts for coze-demo.',
  'auth/jwt': 'For user-2, the app acts for coze-demo.',
  'auth/jwt-channel': 'Other calls are denied.',
  'auth/pat': 'The token acts for coze-demo.',
  'auth/pkce': 'An app without a secret acts for coze-demo.',
  'auth/shared-store': '3 more clients act for coze-demo after 1 login(s).',
  'auth/web': 'A web app acts for coze-demo.',
  'bots/create-publish': 'draft: 回答退货和换货问题, published: 回答退货问题',
  'bots/list': '- Demo bot (',
  'chat/cancel': '你说：“讲个',
  'chat/conversations': "退货咨询 { order: '1001' }",
  'chat/images-files': '图里是哪里？几点开门？',
  'chat/multi-turn': 'user: 我叫什么名字？\nassistant: ',
  'chat/poll': '你说：“你好！”',
  'chat/stream': '你说：“讲个笑话”',
  'chat/tools': 'get_weather(北京)\n天气：',
  'datasets/documents': '100 %, 100 %, 100 %\n网页 ok\n文件 ok\n文字 ok',
  'errors/broken-stream': 'So far: 从前',
  'errors/handling': 'The token is wrong or has expired.',
  'files/upload': 'report.json: 12 bytes',
  'options/http-proxy': 'coze-demo',
  'options/requests': 'conversation.chat.created\naborted: true',
  'templates/duplicate': ': 我的副本',
  'variables/update-retrieve': 'city = 北京',
  'websockets/barge-in': '(canceled, interrupted by the user',
  'websockets/chat-text': '(completed, log id ',
  'websockets/chat-voice': 'heard: 今天星期几？',
  'websockets/interpretation': '天色很好。 → [en] 天色很好。',
  'websockets/speech': '要短一点。',
  'websockets/transcriptions': 'final: 天色很好，我们去公园吧。',
  'workflows/async': 'Running',
  'workflows/chatflow': '哪个城市？Which city?\n天气：北京',
  'workflows/interrupt': '北京：22 °C',
  'workflows/run': '{"city":"北京","temperature":22}',
  'workflows/stream': '北京：22 °C [Message]',
};

/** An empty project in which the package and the tools are installed, and a local server for its programs. */
export async function exampleProject() {
  const installed = installPackage('zod@4.6.7');
  const { project } = installed;
  for (const name of tools) {
    const link = join(project, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), link);
  }
  for (const name of exampleNames) mkdirSync(join(project, dirname(name)), { recursive: true });
  const server = await startCozeServer({ token: [LOCAL_TOKEN] });
  const place = { project, url: server.url, privateKey: server.oauth.demoJwtKey };
  return {
    project,
    run: (file: string, code: string, node = process.execPath) => runProgram({ ...place, node }, file, code),
    async remove() {
      await server.close();
      installed.remove();
    },
  };
}
