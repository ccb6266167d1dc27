import { ChatView } from './chat/chat-view.js';
import { createClient } from './coze.js';
import { byId } from './dom.js';
import { language, setLanguage, setText, showAll } from './i18n.js';
import { startDriftList } from './inspector/drift-list.js';
import { EventLog } from './inspector/event-log.js';
import { startFaults } from './inspector/faults.js';
import { startInspector } from './inspector/inspector-view.js';
import { loadConfig, type PageConfig } from './page-config.js';
import { startTabs } from './tabs.js';
import { startTheme } from './theme.js';
import { WorkflowView } from './workflow/workflow-view.js';

startTheme(byId('theme', HTMLButtonElement));
showAll();
byId('language', HTMLButtonElement).addEventListener('click', () => setLanguage(language() === 'zh' ? 'en' : 'zh'));

const log = new EventLog();
const context = { client: createClient(log, startDriftList()), log };
const loading = loadConfig();
let voice: Promise<void> | undefined;

startInspector(log);
startTabs((view) => {
  // The code for voice loads when it is needed.
  if (view === 'voice') voice ??= loadVoice();
});
loading.then(start, (error: unknown) => {
  setText(byId('welcome-text', HTMLElement), 'pageDidNotStart', { reason: String(error) });
});

function start({ isLocal, botId, workflowId, faults }: PageConfig): void {
  setText(byId('where', HTMLElement), isLocal ? 'onLocalServer' : 'onRealService');
  startFaults(faults);
  new ChatView(context, botId).start();
  new WorkflowView(context, workflowId).start();
  byId('main', HTMLElement).inert = false;
}

async function loadVoice(): Promise<void> {
  const [{ VoiceView }, { botId, voiceId }] = await Promise.all([import('./voice/voice-view.js'), loading]);
  new VoiceView(context, botId, voiceId).start();
}
