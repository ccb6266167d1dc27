import { QUESTION_WORKFLOW_ID } from '../lib/demo-ids.js';
import type { ChatReply, ChatTurn, WorkflowReply, WorkflowRun } from './reply-functions.js';

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
 * The question workflow asks for a city, unless its parameters have one, and asks again after a blank answer.
 */
export function demoWorkflow(run: WorkflowRun): WorkflowReply {
  if (run.workflowId === QUESTION_WORKFLOW_ID) return askCity(run);
  const input = JSON.stringify(run.parameters);
  return { text: `收到输入：${input}。Received the input: ${input}.`, ping: true };
}

function askCity({ parameters, resumeData }: WorkflowRun): WorkflowReply {
  const given = resumeData.at(-1) ?? parameters['city'];
  const city = typeof given === 'string' ? given.trim() : '';
  if (city === '') return { interrupt: { question: '哪个城市？Which city?' } };
  return { text: `${city}：22 °C`, output: { city, temperature: 22 } };
}
