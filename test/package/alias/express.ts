/** An Express app: a streamed chat, a workflow, an upload, and the errors of Coze as statuses. */
import { createReadStream } from 'node:fs';
import { APIError, AuthenticationError, ChatEventType, COZE_CN_BASE_URL, CozeAPI, RoleType } from '@coze/api';
import express, { type NextFunction, type Request, type Response } from 'express';

const client = new CozeAPI({
  token: process.env.COZE_API_TOKEN || '',
  baseURL: process.env.COZE_BASE_URL || COZE_CN_BASE_URL,
});

export const app = express();
app.use(express.json());

app.post('/api/chat', async (req: Request, res: Response, next: NextFunction) => {
  try {
    const stream = await client.chat.stream({
      bot_id: process.env.COZE_BOT_ID || '',
      user_id: req.body.user,
      auto_save_history: true,
      additional_messages: [{ role: RoleType.User, content: req.body.message, content_type: 'text' }],
    });
    res.setHeader('Content-Type', 'text/event-stream');
    for await (const part of stream) {
      if (part.event === ChatEventType.CONVERSATION_MESSAGE_DELTA) {
        res.write(`data: ${JSON.stringify({ content: part.data.content })}\n\n`);
      } else if (part.event === ChatEventType.ERROR) {
        res.write(`data: ${JSON.stringify({ error: part.data.msg })}\n\n`);
      } else if (part.event === ChatEventType.DONE) {
        res.write('data: [DONE]\n\n');
      }
    }
    res.end();
  } catch (error) {
    next(error);
  }
});

app.post('/api/workflow', async (req: Request, res: Response, next: NextFunction) => {
  client.workflows.runs
    .create({ workflow_id: req.body.workflow, parameters: req.body.parameters })
    .then((result) => res.json({ data: JSON.parse(result.data), url: result.debug_url }))
    .catch(next);
});

app.post('/api/files', async (_req: Request, res: Response) => {
  const file = await client.files.upload({ file: createReadStream(process.argv[1] ?? '') });
  res.json({ id: file.id, hasBytes: file.bytes > 0 });
});

app.get('/api/bots/:id', async (req: Request, res: Response) => {
  const bot = await client.bots.retrieve({ bot_id: String(req.params['id']) });
  res.json(bot.name);
});

app.use((error: unknown, _req: Request, res: Response, _next: NextFunction) => {
  if (error instanceof AuthenticationError) res.status(401).json({ error: 'token' });
  else if (error instanceof CozeAPI.BadRequestError) res.status(400).json({ code: error.code });
  else if (error instanceof APIError) res.status(502).json({ code: error.code, hasLogid: Boolean(error.logid) });
  else res.status(500).json({ error: String(error) });
});
