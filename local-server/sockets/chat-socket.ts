import { sentEventSchemas } from '../../generated/validators/sent-events.gen.js';
import { findBot } from '../resources/bots.js';
import { socketEndpoint } from './endpoint.js';
import { SocketChat } from './socket-chat.js';

/** Chats with a bot, or with its chatflow if the query names one. */
export const chatSocket = socketEndpoint({
  created: 'chat.created',
  schemas: sentEventSchemas['websockets.chat.create'],

  checkHandshake(query, server) {
    const workflowId = query.text('workflow_id');
    const { id } = findBot(server, query.requiredText('bot_id'));
    server.state.bots.requirePublished(id);
    if (workflowId === undefined) return;
    if (server.acceptsAnyBot) server.state.ensureWorkflow(workflowId, 'chatflow');
    server.state.workflows.requirePublished(workflowId);
  },

  open(connection) {
    const session = new SocketChat(connection, {
      botId: connection.query.requiredText('bot_id'),
      workflowId: connection.query.text('workflow_id'),
    });
    return (event) => {
      switch (event.event_type) {
        case 'chat.update':
          return session.update(event.data ?? {});
        case 'input_audio_buffer.append':
          return session.append(event.data.delta);
        case 'input_audio_buffer.complete':
          return session.completeAudio();
        case 'input_audio_buffer.clear':
          return session.clearAudio();
        case 'conversation.message.create':
          return session.createMessage(event.data);
        case 'conversation.clear':
          return session.clearContext();
        case 'conversation.chat.submit_tool_outputs':
          return session.submitToolOutputs(event.data.chat_id, event.data.tool_outputs);
        case 'conversation.chat.cancel':
          return session.cancel();
        case 'input_text.generate_audio':
          return session.generateAudio(event.data.text ?? '');
      }
    };
  },
});
