import { sentEventSchemas } from '../../generated/validators/sent-events.gen.js';
import { requireSpeakable } from '../http/request-params.js';
import { DEFAULT_OUTPUT, type OutputSettings, changeOutput } from '../speech/output-audio.js';
import { type SocketConnection, socketEndpoint } from './endpoint.js';
import { SpeechOutput } from './speech-output.js';

/** Speaks the text of the client. */
export const speechSocket = socketEndpoint({
  created: 'speech.created',
  schemas: sentEventSchemas['websockets.audio.speech.create'],
  open(connection) {
    let settings = DEFAULT_OUTPUT;
    let text = '';
    let spoken: Promise<void> = Promise.resolve();
    return (event) => {
      switch (event.event_type) {
        case 'speech.update':
          settings = changeOutput(settings, event.data?.output_audio, connection.server.state.voices);
          return connection.emit('speech.updated', { output_audio: settings });
        case 'input_text_buffer.append':
          requireSpeakable('The text', text + event.data.delta);
          text += event.data.delta;
          return;
        case 'input_text_buffer.complete': {
          const [completed, output] = [text, settings];
          text = '';
          connection.emit('input_text_buffer.completed');
          spoken = spoken.then(() => speak(connection, output, completed));
        }
      }
    };
  },
});

async function speak(connection: SocketConnection, settings: OutputSettings, text: string): Promise<void> {
  const { emit } = connection;
  const speech = new SpeechOutput(connection, settings, {
    sentence: (sentence) => emit('conversation.audio.sentence_start', { text: sentence }),
    audio: (delta) => emit('speech.audio.update', { delta }),
  });
  speech.write(text);
  await speech.finish();
  emit('speech.audio.completed');
}
