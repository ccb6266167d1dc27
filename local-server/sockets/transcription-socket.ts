import { sentEventSchemas } from '../../generated/validators/sent-events.gen.js';
import { DEFAULT_INPUT, changeInput } from '../speech/input-audio.js';
import { transcriptUpdates } from '../speech/sentences.js';
import { InputBuffer } from '../speech/speech-input.js';
import { socketEndpoint } from './endpoint.js';

/** Transcribes the speech of the client. */
export const transcriptionSocket = socketEndpoint({
  created: 'transcriptions.created',
  schemas: sentEventSchemas['websockets.audio.transcriptions.create'],
  open({ emit, server }) {
    let settings = DEFAULT_INPUT;
    let buffer = new InputBuffer(settings);
    return (event) => {
      switch (event.event_type) {
        case 'transcriptions.update':
          settings = changeInput(settings, event.data.input_audio);
          buffer = new InputBuffer(settings);
          return emit('transcriptions.updated', { input_audio: settings });
        case 'input_audio_buffer.append':
          return buffer.append(event.data.delta);
        case 'input_audio_buffer.clear':
          buffer = new InputBuffer(settings);
          return emit('input_audio_buffer.cleared');
        case 'input_audio_buffer.complete': {
          const completed = buffer;
          buffer = new InputBuffer(settings);
          emit('input_audio_buffer.completed');
          for (const content of transcriptUpdates(completed.transcribe(server.codec))) {
            emit('transcriptions.message.update', { content });
          }
          emit('transcriptions.message.completed');
        }
      }
    };
  },
});
