/** A page with a spoken bot, as people write it for `@coze/api/ws-tools`. */
import {
  ChatEventType,
  type ChatUpdateEvent,
  type CommonErrorEvent,
  type ConversationAudioTranscriptCompletedEvent,
  type ConversationMessageDeltaEvent,
  RoleType,
  WebsocketsEventType,
} from '@coze/api';
import {
  AIDenoiserProcessorLevel,
  AIDenoiserProcessorMode,
  type AudioSentencePlaybackStartEvent,
  WsChatClient,
  WsChatEventNames,
  type WsChatCallbackHandler,
  type WsChatEventData,
  WsToolsUtils,
} from '@coze/api/ws-tools';

interface PageOptions {
  token: string;
  baseWsURL: string;
  botId: string;
}

export class VoicePage {
  status = 'idle';
  question = '';
  answer = '';
  spoken: string[] = [];
  errors: string[] = [];
  names: string[] = [];
  client: WsChatClient;
  microphones: MediaDeviceInfo[] = [];

  constructor({ token, baseWsURL, botId }: PageOptions) {
    this.client = new WsChatClient({
      token: () => Promise.resolve(token),
      baseWsURL,
      botId,
      allowPersonalAccessTokenInBrowser: true,
      debug: false,
      audioCaptureConfig: { echoCancellation: false, noiseSuppression: false, autoGainControl: false },
      aiDenoisingConfig: WsToolsUtils.checkDenoiserSupport()
        ? { mode: AIDenoiserProcessorMode.NSNG, level: AIDenoiserProcessorLevel.SOFT, assetsPath: '/external' }
        : undefined,
      playbackVolumeDefault: 0.8,
      logger: {},
    });
    this.listen();
  }

  listen() {
    const handleMessageEvent = (eventName: string, event: WsChatEventData) => {
      this.names.push(eventName);
      if (eventName === WsChatEventNames.CONNECTED) this.status = 'connected';
      else if (eventName === WsChatEventNames.DISCONNECTED) this.status = 'disconnected';
      if (!event) return;
      switch (event.event_type) {
        case WebsocketsEventType.CONVERSATION_AUDIO_TRANSCRIPT_UPDATE:
          this.question = event.data.content;
          break;
        case WebsocketsEventType.CONVERSATION_MESSAGE_DELTA:
          if (event.data.content_type === 'text') this.answer += event.data.content;
          break;
        case WebsocketsEventType.CONVERSATION_CHAT_CREATED:
          this.answer = '';
          break;
        default:
          break;
      }
    };
    this.client.on(WsChatEventNames.ALL, handleMessageEvent);
    this.client.on(WsChatEventNames.CONVERSATION_AUDIO_TRANSCRIPT_COMPLETED, (_, data) => {
      const { content } = (data as ConversationAudioTranscriptCompletedEvent).data;
      if (content) this.question = content;
    });
    this.client.on(WsChatEventNames.AUDIO_SENTENCE_PLAYBACK_START, (_name: string, data: WsChatEventData) => {
      this.spoken.push((data as AudioSentencePlaybackStartEvent).data.content);
    });
    const onError: WsChatCallbackHandler = (_, event) => this.errors.push((event as CommonErrorEvent).data.msg);
    this.client.on([WsChatEventNames.ERROR, WsChatEventNames.SERVER_ERROR], onError);
    this.client.on(`server.${ChatEventType.CONVERSATION_MESSAGE_DELTA}`, (_, event: unknown) => {
      if (!(event as ConversationMessageDeltaEvent).data) throw new Error('no data');
    });
  }

  async start(turnDetection: 'server_vad' | 'client_interrupt' = 'server_vad') {
    const permission = await WsToolsUtils.checkDevicePermission();
    if (!permission.audio) throw new Error('需要麦克风访问权限');
    const chatUpdate: ChatUpdateEvent = {
      id: Date.now().toString(),
      event_type: WebsocketsEventType.CHAT_UPDATE,
      data: {
        chat_config: {
          auto_save_history: true,
          user_id: 'user',
          meta_data: {},
          custom_variables: {},
          extra_params: {},
        },
        output_audio: { codec: 'pcm', speech_rate: 0, pcm_config: { sample_rate: 24000 } },
        turn_detection: { type: turnDetection },
        need_play_prologue: false,
      },
    };
    await this.client.connect({ chatUpdate });
    const { audioInputs } = await WsToolsUtils.getAudioDevices();
    this.microphones = audioInputs;
  }

  ask(content: string) {
    this.client.sendMessage({
      id: 'event_id',
      event_type: WebsocketsEventType.CONVERSATION_MESSAGE_CREATE,
      data: { role: RoleType.User, content_type: 'text', content },
    });
  }

  mute(muted: boolean) {
    return this.client.setAudioEnable(!muted);
  }

  async stop() {
    await this.client?.disconnect();
  }
}
