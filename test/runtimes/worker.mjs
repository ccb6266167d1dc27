// Runs the smoke test as a Worker, for each request.
import { smoke } from './smoke.mjs';

export default {
  async fetch(request) {
    try {
      return Response.json(await smoke({ ...(await request.json()), socket: {} }));
    } catch (error) {
      return new Response(`${error.stack}\ncause: ${error.cause}`, { status: 500 });
    }
  },
};
