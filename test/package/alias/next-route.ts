/** A route of Next.js' app router: `app/api/chat/route.ts`. */
import { ChatEventType, CozeAPI, type EnterMessage, RoleType } from '@coze/api';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN!, baseURL: process.env.COZE_BASE_URL });

export async function POST(request: Request): Promise<Response> {
  const { messages } = (await request.json()) as { messages: { role: string; content: string }[] };
  const additional_messages: EnterMessage[] = messages.map(({ role, content }) => ({
    role: role === 'user' ? RoleType.User : RoleType.Assistant,
    content,
    content_type: 'text',
  }));
  const encoder = new TextEncoder();
  const stream = new ReadableStream({
    async start(controller) {
      try {
        const parts = client.chat.stream(
          { bot_id: process.env.COZE_BOT_ID!, user_id: '123', additional_messages },
          { signal: request.signal },
        );
        for await (const part of parts) {
          if (part.event === ChatEventType.CONVERSATION_MESSAGE_DELTA)
            controller.enqueue(encoder.encode(part.data.content));
        }
        controller.close();
      } catch (error) {
        controller.error(error);
      }
    },
  });
  return new Response(stream, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}

export async function GET(request: Request): Promise<Response> {
  const id = new URL(request.url).searchParams.get('bot') ?? '';
  try {
    return Response.json(await client.bots.retrieve({ bot_id: id }));
  } catch (error) {
    if (error instanceof CozeAPI.NotFoundError) return Response.json({ error: 'not found' }, { status: 404 });
    throw error;
  }
}
