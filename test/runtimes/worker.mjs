// The program as a Worker: it runs for each request.
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
