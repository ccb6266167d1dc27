import { program } from '../../program.mjs';

export const runtime = 'edge';

export async function GET() {
  const { LOCAL_COZE: url, COZE_BOT_ID: bot } = process.env;
  return Response.json(await program({ url, bot }));
}
