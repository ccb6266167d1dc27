import { setTimeout as pause } from 'node:timers/promises';

async function* typed(text) {
  for (const piece of text.match(/[\s\S]{1,4}/gu) ?? []) {
    await pause(20);
    yield piece;
  }
}

/** The workflow of the local server: it plans a trip, and asks twice. */
export function workflow({ parameters, resumeData: [city, details] }) {
  const topic = String(parameters.topic ?? '');
  const zh = /\p{Script=Han}/u.test(topic);
  if (city === undefined)
    return {
      text: typed(zh ? `收到主题“${topic}”，先选一个城市。` : `The topic is “${topic}”. First, a city.`),
      title: zh ? '理解主题' : 'Read the topic',
      interrupt: {
        question: zh ? '想去哪个城市？' : 'Which city would you like?',
        data: JSON.stringify({
          content_type: 'option',
          content: {
            options: (zh ? ['杭州', '苏州', '成都'] : ['Hangzhou', 'Suzhou', 'Chengdu']).map((name) => ({ name })),
          },
        }),
      },
    };
  if (details === undefined)
    return {
      text: typed(zh ? `${city}不错，还差两个细节。` : `${city} is a good choice. Two details are missing.`),
      title: zh ? '补充细节' : 'Ask for details',
      interrupt: {
        question: zh ? '请补充住宿信息。' : 'Please add how you want to stay.',
        type: 5,
        requiredParameters: {
          nights: { type: 'integer', required: true, description: zh ? '住几晚' : 'Nights', default_value: '2' },
          breakfast: { type: 'boolean', required: true, description: zh ? '含早餐' : 'With breakfast' },
        },
      },
    };
  const { nights, breakfast } = JSON.parse(details);
  return {
    text: typed(
      zh
        ? `第一天到达，住 ${nights} 晚，最后一天下午返程。`
        : `Arrive on day one, stay ${nights} nights, and return on the last afternoon.`,
    ),
    title: zh ? '生成计划' : 'Write the plan',
    output: {
      city,
      nights,
      breakfast,
      plan: zh ? ['湖边散步', '老城', '茶园'] : ['A walk by the lake', 'The old town', 'A tea garden'],
    },
  };
}
