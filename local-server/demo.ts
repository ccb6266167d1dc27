import type { OAuthApp } from './oauth/apps.node.js';
import type { ChatReply, ChatTurn, WorkflowReply, WorkflowRun } from './replies/reply.js';

/** The workspace that every server has. */
export const DEMO_WORKSPACE_ID = '7352821196940378146';
/** A published bot of every server. The `reply` option answers for it. */
export const DEMO_BOT_ID = '7379462189365198898';
/** A published workflow of every server. The `workflow` option runs it. */
export const DEMO_WORKFLOW_ID = '7397619068440182793';
/** A published workflow of every server. By default it asks for a city and waits for a resume. */
export const QUESTION_WORKFLOW_ID = '7397619068440182794';
/** A published chatflow of every server. The `reply` option answers for it. */
export const DEMO_CHATFLOW_ID = '7397619068440182795';
/** The app of the demo chatflow. */
export const DEMO_APP_ID = '7439828073471254562';
/** The user of every access token. */
export const DEMO_USER_ID = '2478774393250012';
/** A Chinese system voice with a big model. */
export const DEMO_VOICE_ID = '7426720361733046281';
/** An English system voice with a small model. */
export const SMALL_VOICE_ID = '7426720361733046282';
/** A template of every server, for new bots. */
export const DEMO_TEMPLATE_ID = '7445218109286678551';
/** A folder in the workspace of every server. */
export const DEMO_FOLDER_ID = '7397619068440800000';

/** The `web` OAuth app of a server without the `apps` option. */
export const DEMO_WEB_CLIENT_ID = '73798217465310098241.app.coze';
/** The client secret of the demo `web` app. */
export const DEMO_WEB_CLIENT_SECRET = 'demo-secret-of-the-web-app';
/** The `pkce` OAuth app of a server without the `apps` option. */
export const DEMO_PKCE_CLIENT_ID = '73798217465310098242.app.coze';
/** The `device` OAuth app of a server without the `apps` option. */
export const DEMO_DEVICE_CLIENT_ID = '73798217465310098243.app.coze';
/** The `jwt` OAuth app of a server without the `apps` option. Its private key is `server.oauth.demoJwtKey`. */
export const DEMO_JWT_APP_ID = '1150000000001';
/** A `jwt` OAuth app of a channel. Its private key is `server.oauth.demoJwtKey`. */
export const DEMO_CHANNEL_APP_ID = '1150000000002';
/** The `kid` of the demo key. */
export const DEMO_JWT_KEY_ID = 'wL7Yk0cR3vT9nB5xQ2hJ8sM4dF6gA1pZ-demo_key-0';

/** The channel of the open API. */
export const API_CONNECTOR = '1024';
/** The creator of every bot version and workflow. */
export const CREATOR = { id: DEMO_USER_ID, name: 'coze-demo' };

/** The OAuth apps of a server without the `apps` option. */
export function demoApps(key: { readonly publicKey: string }): OAuthApp[] {
  const publicKeys = {
    // Lazy: creating the key pair takes a while, and most tests do not need it.
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

const WEATHER = /weather|forecast|天气/i;
const ENGLISH_CITY = /\b(?:in|for|at)\s+([A-Z][A-Za-z' -]*[A-Za-z])/;
const CHINESE_CITY = /(北京|上海|广州|深圳|杭州|成都|香港|台北|新加坡)/;

/**
 * Replies for all bots of a server without the `reply` option. It repeats the message in Chinese and English. Asked for the
 * weather, it calls the tool `get_weather` and replies with the output of the tool; as a chatflow it asks for the city.
 */
export function demoReply(turn: ChatTurn): ChatReply {
  if (turn.toolOutputs !== undefined) return weather(turn.toolOutputs.map(({ output }) => output).join('; '));
  if (turn.question !== undefined) return weather(`${turn.text}: 22 °C`);
  if (!WEATHER.test(turn.text)) return echo(turn.text);
  if (turn.kind === 'chatflow') return { question: '哪个城市？Which city?' };
  return { toolCalls: [{ name: 'get_weather', arguments: { city: cityIn(turn.text) } }] };
}

const cityIn = (text: string): string => ENGLISH_CITY.exec(text)?.[1] ?? CHINESE_CITY.exec(text)?.[1] ?? '北京';

const weather = (report: string): ChatReply => ({
  text: `天气：${report}。The weather: ${report}.`,
  followUps: ['明天呢？And tomorrow?'],
});

const echo = (text: string): ChatReply => ({
  text: `你说：“${text}”。You said: "${text}".`,
  followUps: ['你会做什么？What can you do?', '天气怎么样？How is the weather?', '谢谢！Thank you!'],
});

/**
 * Runs all workflows of a server without the `workflow` option. It outputs its parameters, with one heartbeat in between.
 * The question workflow asks for a city, and asks again after a blank answer.
 */
export function demoWorkflow(run: WorkflowRun): WorkflowReply {
  if (run.workflowId === QUESTION_WORKFLOW_ID) return askCity(run);
  const input = JSON.stringify(run.parameters);
  return { text: `收到输入：${input}。Received the input: ${input}.`, ping: true };
}

function askCity({ resumeData }: WorkflowRun): WorkflowReply {
  const city = resumeData.at(-1)?.trim() ?? '';
  if (city === '') return { interrupt: { question: '哪个城市？Which city?' } };
  return { text: `${city}：22 °C`, output: { city, temperature: 22 } };
}
