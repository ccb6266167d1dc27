import { CozeAPI } from 'coze-client';

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });

for await (const workspace of client.workspaces.list()) {
  console.log(workspace.name);
  for await (const bot of client.bots.listNew({ workspace_id: workspace.id })) console.log('-', bot.name, bot.id);
}

const bot = await client.bots.retrieveNew(process.env.COZE_BOT_ID ?? '');
console.log(bot.name, bot.model_info?.model_name, bot.onboarding_info.suggested_questions);
