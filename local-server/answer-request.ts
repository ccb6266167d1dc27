import { dispatch } from './dispatch.js';
import { checkResponse } from './drift-check.js';
import type { Fault } from './faults/fault.js';
import { applyFault, replacementResponse } from './faults/faulty-response.js';
import type { IncomingRequest } from './http/parsed-request.js';
import { runToEnd } from './http/response.js';
import { type EncodedResponse, encodeResponse } from './http/response-body.js';
import { receiveRequest } from './receive-request.js';
import type { ServerContext } from './server-context.js';

/** The response to a request. Its transport writes it and breaks it where the fault says. */
export interface AnsweredRequest {
  readonly response: EncodedResponse;
  readonly fault: Fault;
  /** Called when nothing more is written. As on the platform, a chat or a run continues without its client. */
  readonly end: () => void;
}

/** Records a request, and responds as its handler or its fault says. */
export async function answerRequest(
  message: IncomingRequest,
  logid: string,
  server: ServerContext,
): Promise<AnsweredRequest> {
  const { request, fault } = await receiveRequest(message, server, 'http');
  const replacement = replacementResponse(fault);
  const response = replacement ?? (await checkResponse(await dispatch(request, server), request, logid, server));
  return {
    response: applyFault(encodeResponse(response, logid), fault),
    fault,
    end: () => {
      if (response.kind === 'stream') void runToEnd(response.events, server.signal);
    },
  };
}

/** The headers of every response: the time, the log id, and those that let pages of any origin call the server. */
export const commonHeaders = (logid: string, { state }: ServerContext): Readonly<Record<string, string>> => ({
  Date: new Date(state.clock.now()).toUTCString(),
  'X-Tt-Logid': logid,
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'X-Tt-Logid, Retry-After',
});
