// Generated from openapi/ by `npm run generate`. Do not edit.

import { resourceClass } from '../../../src/http/index.js';
import type { APIResource } from '../../../src/http/index.js';

import { operations } from '../table.gen.js';

/** The methods of `client.websockets.audio.speech`. */
export interface WebsocketsAudioSpeechResource extends APIResource {}

export const WebsocketsAudioSpeechResource = /* @__PURE__ */ resourceClass<WebsocketsAudioSpeechResource>(
  'websockets.audio.speech',
  operations,
);

/** The methods of `client.websockets.audio.transcriptions`. */
export interface WebsocketsAudioTranscriptionsResource extends APIResource {}

export const WebsocketsAudioTranscriptionsResource =
  /* @__PURE__ */ resourceClass<WebsocketsAudioTranscriptionsResource>('websockets.audio.transcriptions', operations);

/** The methods of `client.websockets.audio.simultInterpretation`. */
export interface WebsocketsAudioSimultInterpretationResource extends APIResource {}

export const WebsocketsAudioSimultInterpretationResource =
  /* @__PURE__ */ resourceClass<WebsocketsAudioSimultInterpretationResource>(
    'websockets.audio.simultInterpretation',
    operations,
  );

/** The methods of `client.websockets.audio`. */
export interface WebsocketsAudioResource extends APIResource {
  /** The methods of `client.websockets.audio.speech`. */
  readonly speech: WebsocketsAudioSpeechResource;

  /** The methods of `client.websockets.audio.transcriptions`. */
  readonly transcriptions: WebsocketsAudioTranscriptionsResource;

  /** The methods of `client.websockets.audio.simultInterpretation`. */
  readonly simultInterpretation: WebsocketsAudioSimultInterpretationResource;
}

export const WebsocketsAudioResource = /* @__PURE__ */ resourceClass<WebsocketsAudioResource>(
  'websockets.audio',
  operations,
);

/** The methods of `client.websockets.chat`. */
export interface WebsocketsChatResource extends APIResource {}

export const WebsocketsChatResource = /* @__PURE__ */ resourceClass<WebsocketsChatResource>(
  'websockets.chat',
  operations,
);

/** The methods of `client.websockets`. */
export interface WebsocketsResource extends APIResource {
  /** The methods of `client.websockets.audio`. */
  readonly audio: WebsocketsAudioResource;

  /** The methods of `client.websockets.chat`. */
  readonly chat: WebsocketsChatResource;
}

export const WebsocketsResource = /* @__PURE__ */ resourceClass<WebsocketsResource>('websockets', operations);
