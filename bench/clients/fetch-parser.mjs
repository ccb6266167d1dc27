// A floor: fetch, eventsource-parser and JSON.parse, with a callback for each event.
import { post, streamText } from '../support/requests.mjs';

export const format = 'coze';
export const modules = ['eventsource-parser'];
export const text = streamText;

export const create = ({ createParser }, { url, fetch: send }) => ({
  async stream(onEvent) {
    const response = await post(url, send);
    const parser = createParser({
      onEvent: ({ event, data }) => onEvent({ event, data: event === 'done' ? data : JSON.parse(data) }),
    });
    const decoder = new TextDecoder();
    const reader = response.body.getReader();
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      parser.feed(decoder.decode(step.value, { stream: true }));
    }
  },
});
