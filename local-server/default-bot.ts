import type { ChatReply, ChatTurn } from './reply.js';

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
