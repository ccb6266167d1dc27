import { chatSocket } from './chat-socket.js';
import { interpretationSocket } from './interpretation-socket.js';
import type { SocketKind } from './link.js';
import { speechSocket } from './speech-socket.js';
import { transcriptionSocket } from './transcription-socket.js';

/** The endpoints that open a socket, by the id of their operation. */
export const socketKinds: Readonly<Record<string, SocketKind>> = {
  'websockets.chat.create': chatSocket,
  'websockets.audio.speech.create': speechSocket,
  'websockets.audio.transcriptions.create': transcriptionSocket,
  'websockets.audio.simultInterpretation.create': interpretationSocket,
};
