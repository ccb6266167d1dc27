import { zCreateSpeechWsReq } from '../../generated/mini-requests/zod.gen.js';
import { requireSpeakable } from '../params.js';
import { type Link, socketKind } from './endpoint.js';
import { changeOutput, DEFAULT_OUTPUT } from './output-audio.js';
import { Speaker } from './speaker.js';

/** Speaks the text that it is sent. */
export const speechSocket = socketKind({
  created: 'speech.created',
  schema: zCreateSpeechWsReq,
  open(link) {
    let settings = DEFAULT_OUTPUT;
    let text = '';
    let spoken: Promise<void> = Promise.resolve();
    return (event) => {
      switch (event.event_type) {
        case 'speech.update':
          settings = changeOutput(settings, event.data?.output_audio, link.server.state.voices);
          return link.emit('speech.updated', { output_audio: settings });
        case 'input_text_buffer.append':
          requireSpeakable('The text', text + event.data.delta);
          text += event.data.delta;
          return;
        case 'input_text_buffer.complete': {
          const [whole, how] = [text, settings];
          text = '';
          link.emit('input_text_buffer.completed');
          spoken = spoken.then(() => speak(link, new Speaker(link, how, sink(link)), whole));
        }
      }
    };
  },
});

async function speak(link: Link, speaker: Speaker, text: string): Promise<void> {
  speaker.say(text);
  await speaker.finish();
  link.emit('speech.audio.completed');
}

const sink = ({ emit }: Link) => ({
  sentence: (text: string) => emit('conversation.audio.sentence_start', { text }),
  audio: (delta: string) => emit('speech.audio.update', { delta }),
});
