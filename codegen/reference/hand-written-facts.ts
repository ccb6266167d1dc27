/** What the contract does not say about methods that are written by hand: Chinese titles, and the names that their examples use. */

export const TITLES: Readonly<Record<string, string>> = {
  'chat.createAndPoll': '发起对话并等待回答',
  'chat.poll': '等待对话结束',
  'chat.stream': '发起对话（流式响应）',
  'chat.runTools': '发起对话并执行工具',
  'workflows.runs.createAndPoll': '异步执行工作流并等待结果',
  'datasets.processAndPoll': '等待知识库文件处理完成',
  'entities.copyTasks.createAndPoll': '复制资源并等待结果',
  'commerce.benefits.billTasks.createAndPoll': '导出终端用户账单并等待结果',
  'websockets.audio.speech.synthesize': '语音合成',
  'websockets.audio.transcriptions.transcribe': '语音识别',
  'websockets.audio.simultInterpretation.interpret': '同声传译',
};

/** The declarations of what an example uses without declaring it. Ids are those of the contract's examples. */
export const GIVEN: Readonly<Record<string, string>> = {
  bot_id: "const bot_id = '7379462189365198898';",
  workflow_id: "const workflow_id = '7397619068440182793';",
  conversation_id: "const conversation_id = '7381473525342978089';",
  chat_id: "const chat_id = '7382159487131697202';",
  dataset_id: "const dataset_id = '7368753213002645523';",
  document_ids: "const document_ids = ['7386942056030109696'];",
  entity_id: "const entity_id = '7439828073471344940';",
  to_workspace_id: "const to_workspace_id = '7352033921443356672';",
  started_at: 'const started_at = 1743436800;',
  ended_at: 'const ended_at = 1746028799;',
  additional_messages: "const additional_messages = [{ role: 'user' as const, content: '北京明天天气怎么样？' }];",
  parameters: "const parameters = { city: '北京' };",
  call: "const call = { id: 'BUJJF0dAQ0NAEBVeQkVKEV5HFURFXhFCEhFeFxdHShcSQEtFSxY=' };",
  city: "const city = '北京';",
  weather: "const weather = async (city: string) => ({ city, sky: '晴' });",
  ask: "const ask = async (question = '') => `北京 (${question})`;",
  part: "const part = { data: { interrupt_data: { event_id: '7402793141519007787/2769808280134765896', type: 2 } } };",
  play: 'const play = (base64: string) => console.log(base64.length);',
  tokens: "const tokens = ['Where would you ', 'like to go?'];",
  voice_id: "const voice_id = '7426720361733046281';",
  speaker: 'const speaker = { write: (pcm: Uint8Array) => console.log(pcm.byteLength) };',
  wav: "const wav = await readFile('question.wav');",
  microphone: "const microphone = createReadStream('question.pcm');",
};

/** The modules of names that examples import. */
export const IMPORTED: Readonly<Record<string, string>> = {
  ChatEventType: 'coze-client',
  createReadStream: 'node:fs',
  readFile: 'node:fs/promises',
  writeFile: 'node:fs/promises',
  z: 'zod',
};

/** What every program has. */
export const GLOBAL: readonly string[] = ['client', 'console', 'process', 'JSON', 'String', 'undefined'];
