/** A handler of Next.js' pages router: `pages/api/run.ts`. */
import { CozeAPI, type RunWorkflowData, WorkflowEventType } from '@coze/api';
import type { NextApiRequest, NextApiResponse } from 'next';

let cached: CozeAPI | undefined;
const coze = (): CozeAPI =>
  (cached ??= new CozeAPI({ token: process.env.COZE_API_TOKEN!, baseURL: process.env.COZE_BASE_URL, debug: false }));

export default async function handler(req: NextApiRequest, res: NextApiResponse): Promise<void> {
  if (req.method !== 'POST') return res.status(405).json({ error: 'POST only' });
  const workflow_id = process.env.COZE_WORKFLOW_ID as string;
  if (req.query['mode'] === 'stream') {
    const events: string[] = [];
    for await (const chunk of coze().workflows.runs.stream({ workflow_id, parameters: req.body })) {
      if (chunk.event === WorkflowEventType.MESSAGE && chunk.data && 'content' in chunk.data)
        events.push(chunk.data.content);
      if (chunk.event === WorkflowEventType.ERROR) return res.status(502).json(chunk.data);
    }
    return res.status(200).json(events);
  }
  const run: RunWorkflowData = await coze().workflows.runs.create({ workflow_id, parameters: req.body });
  res.status(200).json(JSON.parse(run.data));
}
