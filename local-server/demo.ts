import type { OAuthApp } from './oauth/apps.node.js';
import type { ChatReply, ChatTurn, WorkflowReply, WorkflowRun } from './replies/reply.js';

/** The workspace that every server has. */
export const DEMO_WORKSPACE_ID = '7352821196940378146';
/** A published bot of every server. It answers by the server's `reply`. */
export const DEMO_BOT_ID = '7379462189365198898';
/** A published workflow of every server. It runs by the server's `workflow`. */
export const DEMO_WORKFLOW_ID = '7397619068440182793';
/** A published workflow of every server that, by default, asks for a city and waits to be resumed. */
export const QUESTION_WORKFLOW_ID = '7397619068440182794';
/** A published chatflow of every server. It answers by the server's `reply`. */
export const DEMO_CHATFLOW_ID = '7397619068440182795';
/** The app that the demo chatflow belongs to. */
export const DEMO_APP_ID = '7439828073471254562';
/** The user whom the token belongs to. */
export const DEMO_USER_ID = '2478774393250012';
/** A Chinese voice of the platform, of a big model. */
export const DEMO_VOICE_ID = '7426720361733046281';
/** An English voice of the platform, of a small model. */
export const SMALL_VOICE_ID = '7426720361733046282';
/** A template of every server, to make bots from. */
export const DEMO_TEMPLATE_ID = '7445218109286678551';
/** A folder in the workspace of every server. */
export const DEMO_FOLDER_ID = '7397619068440800000';

const WEATHER = /weather|forecast|天气/i;
const ENGLISH_CITY = /\b(?:in|for|at)\s+([A-Z][A-Za-z' -]*[A-Za-z])/;
const CHINESE_CITY = /(北京|上海|广州|深圳|杭州|成都|香港|台北|新加坡)/;

/**
 * The bot that answers when the server has no `reply` of its own. It says what it was told, in Chinese and English; asked
 * for the weather it calls the tool `get_weather` and answers with what the tool gives, or, as a chatflow, asks for the
 * city first.
 */
export function defaultBot(turn: ChatTurn): ChatReply {
  if (turn.toolOutputs !== undefined) return report(turn.toolOutputs.map(({ output }) => output).join('; '));
  if (turn.question !== undefined) return report(`${turn.text}: 22 °C`);
  if (!WEATHER.test(turn.text)) return echo(turn.text);
  if (turn.kind === 'chatflow') return { question: '哪个城市？Which city?' };
  return { toolCalls: [{ name: 'get_weather', arguments: { city: cityIn(turn.text) } }] };
}

const cityIn = (text: string): string => ENGLISH_CITY.exec(text)?.[1] ?? CHINESE_CITY.exec(text)?.[1] ?? '北京';

const report = (weather: string): ChatReply => ({
  text: `天气：${weather}。The weather: ${weather}.`,
  followUps: ['明天呢？And tomorrow?'],
});

const echo = (text: string): ChatReply => ({
  text: `你说：“${text}”。You said: "${text}".`,
  followUps: ['你会做什么？What can you do?', '天气怎么样？How is the weather?', '谢谢！Thank you!'],
});

/**
 * The workflow that runs when the server has no `workflow` of its own. It tells what it was run with, with a heartbeat in
 * between; the demo workflow with a question asks for a city first, and again when the answer is blank.
 */
export function defaultWorkflow(run: WorkflowRun): WorkflowReply {
  if (run.workflowId === QUESTION_WORKFLOW_ID) return askCity(run);
  const input = JSON.stringify(run.parameters);
  return { text: `收到输入：${input}。Received the input: ${input}.`, ping: true };
}

function askCity({ resumeData }: WorkflowRun): WorkflowReply {
  const city = resumeData.at(-1)?.trim() ?? '';
  if (city === '') return { interrupt: { question: '哪个城市？Which city?' } };
  return { text: `${city}：22 °C`, output: { city, temperature: 22 } };
}

/** The web app of every server whose `apps` are left out. */
export const DEMO_WEB_CLIENT_ID = '73798217465310098241.app.coze';
/** The secret of the demo web app. */
export const DEMO_WEB_CLIENT_SECRET = 'demo-secret-of-the-web-app';
/** The app with PKCE of every server whose `apps` are left out. */
export const DEMO_PKCE_CLIENT_ID = '73798217465310098242.app.coze';
/** The app for devices of every server whose `apps` are left out. */
export const DEMO_DEVICE_CLIENT_ID = '73798217465310098243.app.coze';
/** The app with a key of every server whose `apps` are left out; its private key is `server.oauth.demoJwtKey`. */
export const DEMO_JWT_APP_ID = '1150000000001';
/** The app with a key that belongs to a channel; its private key is `server.oauth.demoJwtKey` too. */
export const DEMO_CHANNEL_APP_ID = '1150000000002';
/** The `kid` of the demo key. */
export const DEMO_JWT_KEY_ID = 'wL7Yk0cR3vT9nB5xQ2hJ8sM4dF6gA1pZ-demo_key-0';

/** The apps of a server that is told of none. */
export function demoApps(key: { readonly publicKey: string }): OAuthApp[] {
  const publicKeys = {
    // Making a key takes a while, and most tests need none.
    get [DEMO_JWT_KEY_ID]() {
      return key.publicKey;
    },
  };
  return [
    { clientId: DEMO_WEB_CLIENT_ID, type: 'web', name: 'Demo web app', clientSecret: DEMO_WEB_CLIENT_SECRET },
    { clientId: DEMO_PKCE_CLIENT_ID, type: 'pkce', name: 'Demo PKCE app' },
    { clientId: DEMO_DEVICE_CLIENT_ID, type: 'device', name: 'Demo device app' },
    { clientId: DEMO_JWT_APP_ID, type: 'jwt', name: 'Demo JWT app', publicKeys },
    { clientId: DEMO_CHANNEL_APP_ID, type: 'jwt', name: 'Demo channel app', publicKeys, channel: true },
  ];
}
