/** What `@coze/api` exports besides its client, for programs that import it: a missing name stops an ES module from loading. */
import type {
  CreateChatData,
  EnterMessage,
  InputAudioBufferCompleteEvent,
  ObjectStringItem,
  VoiceprintFeature as FeatureOfGroup,
} from '../../generated/client/index.gen.js';
import { AudioVoiceprintGroupsFeaturesResource } from '../../generated/client/resources/index.gen.js';
import { checkList, copyOf } from '../errors/check.js';

// The classes of the resources, `client.bots instanceof Bots`.
export {
  AudioLiveResource as Live,
  AudioResource as Audio,
  AudioRoomsResource as Rooms,
  AudioTranscriptionsResource as Transcriptions,
  AudioVoiceprintGroupsResource as VoiceprintGroups,
  AudioVoicesResource as Voices,
  BotsResource as Bots,
  ConversationsMessagesResource as Messages,
  ConversationsResource as Conversations,
  DatasetsDocumentsResource as Documents,
  DatasetsImagesResource as Images,
  FilesResource as Files,
  KnowledgeDocumentsResource as OldDocuments,
  KnowledgeResource as Knowledge,
  TemplatesResource as Templates,
  UsersResource as Users,
  VariablesResource as Variables,
  WorkspacesResource as WorkSpaces,
} from '../../generated/client/resources/index.gen.js';
export { Chat } from './chat.js';
export { Datasets } from './tasks.js';
export { WebSocketAPI, type WebSocketAPIClass } from './web-socket-api.js';
export { Websockets } from './websockets.js';
export { WorkflowEvent, type WorkflowEventClass } from './workflow-event.js';
export { WorkflowChat, WorkflowRuns as Runs, Workflows } from './workflows.js';

/** The class of `client.audio.voiceprintGroups.features`. */
export const VoiceprintFeature = AudioVoiceprintGroupsFeaturesResource;

/** A voiceprint of a group. */
export type VoiceprintFeature = FeatureOfGroup;

/** Milliseconds between two requests of `getDeviceToken()` in `@coze/api`. Here the option `interval` sets it. */
export const POLL_INTERVAL = 5_000;

/** The longest time between two requests of `getDeviceToken()` in `@coze/api`, in milliseconds. */
export const MAX_POLL_INTERVAL = 30_000;

/** A message whose content is text. */
export type MessageAsText = Omit<EnterMessage, 'content'> & { content: string | undefined };

/**
 * Writes the content of messages as JSON text where it is an array. The methods of the client do this by themselves.
 *
 * @param messages - the messages of a request.
 * @returns new messages; undefined without messages.
 * @throws CozeError if they are no array of objects.
 * @example
 * ```ts
 * const messages = handleAdditionalMessages(additional_messages);
 * ```
 */
export function handleAdditionalMessages(messages?: EnterMessage[]): MessageAsText[] | undefined {
  if (messages === undefined || messages === null) return undefined;
  checkList('messages', messages);
  return messages.map((message) => {
    const copy = copyOf('messages', message);
    const { content } = copy;
    return { ...copy, content: typeof content === 'object' ? JSON.stringify(content) : content };
  });
}

/**
 * Writes the parameters of a shortcut command as JSON text where they are objects. The methods of the client do this by
 * themselves.
 *
 * @param parameters - the parameters. They are changed.
 * @returns the same object.
 * @throws CozeError if they are no object.
 * @example
 * ```ts
 * handleParameters(shortcut_command.parameters);
 * ```
 */
export function handleParameters(
  parameters?: Record<string, ObjectStringItem | string>,
): Record<string, ObjectStringItem | string> | undefined {
  if (parameters === undefined || parameters === null) return parameters;
  for (const [key, value] of Object.entries(copyOf('parameters', parameters)))
    if (typeof value === 'object') parameters[key] = JSON.stringify(value);
  return parameters;
}

/** The whole body of a response to `chat.create()`. */
export interface CreateChatRes {
  code: number;
  msg?: string | undefined;
  data: CreateChatData;
  error?: { detail?: string | undefined; logid?: string | undefined; help_doc?: string | undefined } | undefined;
}

/** An event that the sockets of `@coze/api` have a type for. No server sends it. */
export interface ClientErrorEvent {
  id: string;
  event_type: 'client_error';
  data: { code: number; msg: string };
}

/** An event that the sockets of `@coze/api` have a type for. No server sends it. */
export interface ClosedEvent {
  id: string;
  event_type: 'closed';
}

/** The name of {@link InputAudioBufferCompleteEvent} in `@coze/api`. */
export type InputAudioBufferCompleteEvents = InputAudioBufferCompleteEvent;
