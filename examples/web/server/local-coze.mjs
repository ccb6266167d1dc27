import { DEMO_BOT_ID, QUESTION_WORKFLOW_ID, startCozeServer } from 'coze-client/testing';
import { hummingCodec } from './humming-codec.mjs';
import { reply } from './reply.mjs';
import { workflow } from './workflow.mjs';

/** What the page can try out. An event between others has an id that is no text. */
const strangeEvent = `event:conversation.message.delta\ndata:${JSON.stringify({
  id: 7,
  conversation_id: '1',
  bot_id: DEMO_BOT_ID,
  chat_id: '1',
  role: 'assistant',
  type: 'answer',
  content: '',
  content_type: 'text',
})}\n\n`;
const faults = {
  reset: { reset: { events: 12 } },
  truncate: { truncate: { events: 12 } },
  // The client tries again twice.
  busy: { error: { code: 4013, msg: 'Too many requests.' }, times: 3 },
  denied: { error: { code: 4101, msg: 'The token lacks a permission.' } },
  drift: { malformed: { at: 4, text: strangeEvent } },
};

/** Starts a Coze in this process, with a bot that shows what the page can do. */
export async function startLocalCoze() {
  const server = await startCozeServer({ reply, workflow, codec: hummingCodec });
  return {
    token: 'local',
    region: 'com',
    baseURL: server.url,
    page: { isLocal: true, botId: DEMO_BOT_ID, workflowId: QUESTION_WORKFLOW_ID, faults: Object.keys(faults) },
    /** Makes the next chat fail. */
    playFault(request, response) {
      const [, name] = /^\/demo\/fault\?name=(\w+)$/.exec(request.url) ?? [];
      const isKnown = request.method === 'POST' && Object.hasOwn(faults, name ?? '');
      if (isKnown) server.script({ on: 'chat.create', ...faults[name] });
      response.writeHead(isKnown ? 204 : 404).end();
    },
  };
}
