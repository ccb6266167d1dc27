import { type CozeServer, DEMO_BOT_ID, DEMO_WORKFLOW_ID, DEMO_WORKSPACE_ID } from 'coze-client/testing';
import { Caller, chatBody } from './caller.js';
import { startServer } from './start-server.js';

/** Ids of the examples in the contract, each with an id that exists on the server. */
export type Ids = Readonly<Record<string, string>>;

/** Starts a server whose workflow sends a text and a question, and is done after a resume. */
export const startExampleServer = () =>
  startServer({
    workflow: ({ resumeData }) =>
      resumeData.length === 0 ? { text: '你好', interrupt: { question: 'Where to?' } } : { text: 'Done.' },
  });

/** Adds all records that the examples of the contract refer to. */
export async function makeExampleWorld(server: CozeServer, operation: string): Promise<Ids> {
  return {
    ...(await makeChat(server, operation)),
    ...(await makeRun(server)),
    ...makeConversation(server),
    ...makeDatasets(server),
    ...makeVoiceprints(server),
    ...makeRest(server),
  };
}

/** A chat that requires tool outputs. Before its first retrieve it can be cancelled. */
async function makeChat(server: CozeServer, operation: string): Promise<Ids> {
  const caller = new Caller(server);
  const { json } = await caller.post('/v3/chat', chatBody('How is the weather in Vienna?'));
  const [conversation, chat] = [json.text('data', 'conversation_id'), json.text('data', 'id')];
  const path = `/v3/chat/retrieve?conversation_id=${conversation}&chat_id=${chat}`;
  if (operation !== 'chat.cancel') {
    await caller.get(path);
    await caller.get(path);
  }
  return {
    '7381473525342978089': conversation,
    '7382159487131697202': chat,
    'BUJJF0dAQ0NAEBVeQkVKEV5HFURFXhFCEhFeFxdHShcSQEtFSxY=':
      server.state.chats.find(conversation, chat).toolCalls[0]?.id ?? '',
  };
}

async function makeRun(server: CozeServer): Promise<Ids> {
  const { json } = await new Caller(server).post('/v1/workflow/run', { workflow_id: DEMO_WORKFLOW_ID });
  const id = json.text('execute_id');
  return {
    '7402793141519007787': id,
    '7402793141519007787/2769808280134765896': json.text('interrupt_data', 'event_id'),
    '6f1c1f4e-7f5b-4d6a-9f6a-2f0c5f6f7a11': server.state.runs.find(DEMO_WORKFLOW_ID, id).nodes[0]?.uuid ?? '',
  };
}

function makeConversation({ state }: CozeServer): Ids {
  const conversation = state.conversations.create({ ownerId: DEMO_BOT_ID });
  const question = state.conversations.add(conversation, { role: 'user', type: 'question', content: '?' });
  const answer = state.conversations.add(conversation, { role: 'assistant', type: 'answer', content: '!' });
  return {
    '7379996104798153100': conversation.wire.id,
    '7381300097482520017': question.id,
    '7381300097482520018': answer.id,
  };
}

function makeDatasets({ state }: CozeServer): Ids {
  const texts = state.addDataset({ name: 'Cities' });
  const pictures = state.addDataset({ name: 'Cities', format_type: 2 });
  const document = {
    name: 'rome',
    type: 'txt',
    url: '',
    size: 1,
    charCount: 1,
    sourceType: 0,
    updateType: 0,
    updateInterval: 0,
    chunkStrategy: { chunk_type: 0 },
    caption: '',
  };
  return {
    '7368753213002645523': texts,
    '7402673155866558464': pictures,
    '7386942056030109696': state.documents.add({ ...document, datasetId: texts, formatType: 0 }).id,
    '7402673155866569216': state.documents.add({ ...document, datasetId: pictures, formatType: 2 }).id,
  };
}

function makeVoiceprints({ state }: CozeServer): Ids {
  const about = { name: 'Support team', desc: '' };
  const group = state.addVoiceprintGroup(about);
  return {
    '7526720361733046281': group,
    '7526720361733046999': state.voiceprintGroups.addFeature(group, about, 1).id,
  };
}

function makeRest({ state }: CozeServer): Ids {
  const copy = { entityType: 'app', sourceId: '1', targetId: '2', workspaceId: '3' };
  return {
    '7352033921443356672': DEMO_WORKSPACE_ID,
    '73694959811****': state.files.add({ name: 'icon.png', bytes: 1 }).id,
    '7369495981102022700': state.files.add({ name: 'notes.txt', bytes: 1 }).id,
    '7487600442370100224': state.addWorkspace(),
    '7542087012345663488': state.copyTasks.create(copy).id,
    '7484524201249194000': state.apiApps.create({ app_type: 'normal', name: 'Order desk', connector_id: '' }).id,
    // A page token is valid on one server only. Without one, a list starts at its first page.
    '7421567319843289120': '',
    '7484524201249194023': '',
  };
}
