// 列出所有工作空间里的智能体，并查看其中一个的配置。
// List the bots of all workspaces, and look at the settings of one.
import { CozeAPI, COZE_CN_BASE_URL } from 'coze-client';

const client = new CozeAPI({
  token: process.env.COZE_API_TOKEN ?? '',
  baseURL: process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL,
});

// 循环会自动翻页。
// The loops fetch the next page by themselves.
for await (const workspace of client.workspaces.list()) {
  console.log(workspace.name);
  for await (const bot of client.bots.listNew({ workspace_id: workspace.id })) console.log(`- ${bot.name} (${bot.id})`);
}

const bot = await client.bots.retrieveNew(process.env.COZE_BOT_ID ?? '');
console.log(bot.name, bot.model_info?.model_name, bot.onboarding_info.suggested_questions);
