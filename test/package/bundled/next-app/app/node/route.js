import { program } from '../../program.mjs';

export const dynamic = 'force-dynamic';

export async function GET() {
  const { LOCAL_COZE: url, COZE_BOT_ID: bot } = process.env;
  return Response.json(await program({ url, bot, socket: {} }));
}
