/**
 * The real service if COZE_API_TOKEN and COZE_BOT_ID are set, or else a local server. COZE_BASE_URL selects another server
 * with the same protocol. `page` is what the page gets to know.
 */
export async function chooseCoze() {
  const { COZE_API_TOKEN, COZE_BOT_ID, COZE_WORKFLOW_ID, COZE_VOICE_ID, COZE_REGION, COZE_BASE_URL } = process.env;
  if (!COZE_API_TOKEN || !COZE_BOT_ID) {
    const { startLocalCoze } = await import('./local-coze.mjs');
    return startLocalCoze();
  }
  return {
    token: COZE_API_TOKEN,
    region: COZE_REGION === 'cn' ? 'cn' : 'com',
    baseURL: COZE_BASE_URL,
    page: { isLocal: false, botId: COZE_BOT_ID, workflowId: COZE_WORKFLOW_ID, voiceId: COZE_VOICE_ID, faults: [] },
  };
}
