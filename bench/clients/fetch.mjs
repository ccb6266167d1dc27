// A floor: fetch and JSON.parse for a call, and fetch alone for a stream.
import { post } from '../support/requests.mjs';

export const format = 'coze';
export const modules = [];

export const create = (_, { url }) => ({
  call: async () => JSON.parse(await (await post(url)).text()).data.id,
  async list() {
    const response = await fetch(`${url}/v1/message/list`, { headers: { authorization: 'Bearer token' } });
    return JSON.parse(await response.text()).data.length;
  },
  async stream(onEvent) {
    const reader = (await post(url)).body.getReader();
    for (let step = await reader.read(); !step.done; step = await reader.read()) onEvent(step.value);
  },
});
