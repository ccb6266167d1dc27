/** Entries for pages. Their declarations need the DOM library. */
import { listMicrophones, type AudioDevice } from 'coze-client/voice';
import { WsChatClient, WsChatEventNames, type WsChatCallbackHandler } from 'coze-client/ws-tools';

export const microphones: Promise<AudioDevice[]> = listMicrophones();
export const onEvent: WsChatCallbackHandler = (name) => console.log(name === WsChatEventNames.CONNECTED);
export const chatClient = new WsChatClient({ token: 'any', botId: '1' });
