import { zCreateTranscriptionsWsReq } from '../../generated/mini-requests/zod.gen.js';
import { socketKind } from './endpoint.js';
import { changeInput, DEFAULT_INPUT } from './input-audio.js';
import { growing } from './sentences.js';
import { Recording } from './speech-detection.js';

/** Writes down the speech that it is sent. */
export const transcriptionSocket = socketKind({
  created: 'transcriptions.created',
  schema: zCreateTranscriptionsWsReq,
  open({ emit, server }) {
    let settings = DEFAULT_INPUT;
    let recording = new Recording(settings);
    return (event) => {
      switch (event.event_type) {
        case 'transcriptions.update':
          settings = changeInput(settings, event.data.input_audio);
          recording = new Recording(settings);
          return emit('transcriptions.updated', { input_audio: settings });
        case 'input_audio_buffer.append':
          return recording.append(event.data.delta);
        case 'input_audio_buffer.clear':
          recording = new Recording(settings);
          return emit('input_audio_buffer.cleared');
        case 'input_audio_buffer.complete': {
          const whole = recording;
          recording = new Recording(settings);
          emit('input_audio_buffer.completed');
          for (const content of growing(whole.transcribe(server.codec))) {
            emit('transcriptions.message.update', { content });
          }
          emit('transcriptions.message.completed');
        }
      }
    };
  },
});
