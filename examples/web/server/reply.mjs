import { setTimeout as pause } from 'node:timers/promises';

const isChinese = (text) => /\p{Script=Han}/u.test(text);

/** Yields a text in pieces, at the pace of a model. */
async function* typed(text) {
  for (const piece of text.match(/[\s\S]{1,6}/gu) ?? []) {
    await pause(20);
    yield piece;
  }
}

/** The number of pictures in the message. */
function picturesIn({ messages }) {
  const { content, content_type: type } = messages.findLast(({ role }) => role === 'user') ?? {};
  if (type !== 'object_string') return 0;
  return JSON.parse(content).filter((item) => item.type === 'image').length;
}

/** The bot of the local server. It answers in the language of the question. */
export function reply(turn) {
  const { text, toolOutputs } = turn;
  if (toolOutputs) return afterTools(turn, toolOutputs);
  const zh = isChinese(text);
  const pictures = picturesIn(turn);
  if (pictures > 0) return aboutPictures(zh || text === '', pictures);
  if (/天气|weather/i.test(text))
    return { toolCalls: [{ name: 'get_weather', arguments: { city: cityIn(text, zh) } }] };
  if (/深色|dark/i.test(text)) return { toolCalls: [{ name: 'set_theme', arguments: { theme: 'dark' } }] };
  if (/浅色|light/i.test(text)) return { toolCalls: [{ name: 'set_theme', arguments: { theme: 'light' } }] };
  if (/故事|story/i.test(text)) return { text: typed(story(zh)), followUps: zh ? ['再讲一个故事'] : ['Another story'] };
  if (/出错|fail/i.test(text))
    return { text: typed(zh ? '我开始回答，' : 'I begin, '), error: { code: 5000, msg: 'The model failed.' } };
  if (text === '(speech)') return typed(aboutSpeech);
  return {
    reasoning: zh ? '用户在打招呼，简单介绍一下这个页面。' : 'The user says something. I introduce the page.',
    text: typed(introduction(zh, text)),
    followUps: zh
      ? ['杭州今天天气怎么样？', '讲一个故事', '把页面切换成深色']
      : ['How is the weather in Hangzhou?', 'Tell me a story', 'Switch to dark'],
  };
}

function cityIn(text, zh) {
  const [, city] = (zh ? /(北京|上海|杭州|成都|深圳)/ : /\bin ([A-Z]\w+)/).exec(text) ?? [];
  return city ?? (zh ? '北京' : 'Beijing');
}

function afterTools({ text }, [{ name, output }]) {
  const zh = isChinese(text);
  const result = JSON.parse(output);
  if (result.error) return typed(zh ? '工具没有成功。' : 'The tool did not succeed.');
  if (name === 'set_theme')
    return {
      text: typed(zh ? '好了，页面已经切换。' : 'Done. The page has changed.'),
      followUps: zh ? ['切换回浅色'] : ['Back to light'],
    };
  const { city, temperature } = result;
  return {
    text: typed(
      zh
        ? `${city}今天 **${temperature} ℃**，适合散步。带一件薄外套，傍晚会凉一些。`
        : `It is **${temperature} °C** in ${city} today: good for a walk. Take a light jacket for the evening.`,
    ),
    followUps: zh ? ['那上海的天气呢？', '讲一个故事'] : ['And the weather in Shanghai?', 'Tell me a story'],
  };
}

function aboutPictures(zh, count) {
  return typed(
    zh
      ? `收到 ${count} 张图片。本地服务看不懂图片，但它们已经通过代理上传，智能体拿到的是文件编号。`
      : `I got ${count === 1 ? 'a picture' : `${count} pictures`}. The local server cannot see, but the upload went through the proxy, and the bot got the ids of the files.`,
  );
}

function introduction(zh, text) {
  return zh
    ? `你说的是“${text}”。我在你自己的电脑上运行，不需要账号。\n\n试试这些：\n\n- 问**天气**，我会调用页面里的工具\n- 粘贴一张图片\n- 让我讲一个长故事，然后按 \`Esc\` 停止`
    : `You said “${text}”. I run on your own machine, without an account.\n\nTry these:\n\n- Ask for the **weather**: I call a tool of the page\n- Paste a picture\n- Let me tell a long story, and stop me with \`Esc\``;
}

function story(zh) {
  const part = zh
    ? '巷子尽头有一家茶馆，门口挂着一盏旧灯。每天傍晚，老板娘把第一壶茶放在靠窗的桌上，等一位从不迟到的客人。他话不多，只在下雨时讲起江边的往事。'
    : 'At the end of the lane stood a teahouse with an old lamp at its door. Each evening the owner set the first pot on the table by the window, for a guest who was never late. He spoke little, and only when it rained did he tell of the river. ';
  const end = zh
    ? '有一天，灯没有亮，他还是来了，并且自己点上了它。'
    : 'One day the lamp stayed dark. He came all the same, and lit it himself.';
  return `${part}\n\n${part}\n\n${part}\n\n${end}`;
}

const aboutSpeech =
  '我听到你在说话。本地服务能听出声音，但听不懂内容。I can hear that you speak, but the local server does not understand words. With a bot of your own, I would.';
