import { requireAccess } from './access.js';
import { socketEventCheck } from './drift-check.js';
import { type Fault, breakPoint } from './faults/fault.js';
import { applyFault, replacementResponse } from './faults/faulty-response.js';
import type { IncomingRequest, ParsedRequest } from './http/parsed-request.js';
import { type RouteResponse, failure, success, toRequestError } from './http/response.js';
import { type EncodedResponse, encodeResponse } from './http/response-body.js';
import { validateRequest } from './http/validate-request.js';
import { receiveRequest } from './receive-request.js';
import type { ServerContext } from './server-context.js';
import { chatSocket } from './sockets/chat-socket.js';
import type { AcceptedHandshake } from './sockets/connection.js';
import type { SocketEndpoint } from './sockets/endpoint.js';
import { interpretationSocket } from './sockets/interpretation-socket.js';
import { speechSocket } from './sockets/speech-socket.js';
import { transcriptionSocket } from './sockets/transcription-socket.js';

/** The endpoints by the id of their operation. */
const endpoints: Readonly<Record<string, SocketEndpoint>> = {
  'websockets.chat.create': chatSocket,
  'websockets.audio.speech.create': speechSocket,
  'websockets.audio.transcriptions.create': transcriptionSocket,
  'websockets.audio.simultInterpretation.create': interpretationSocket,
};

type Admission = Pick<AcceptedHandshake, 'endpoint' | 'query' | 'checkToken'>;

/** What becomes of a handshake: a socket for connectEndpoint(), with the headers of the response, or a refusal. */
export type HandshakeOutcome =
  | { readonly accepted: AcceptedHandshake; readonly headers: Readonly<Record<string, string>> }
  | { readonly refusal: EncodedResponse; readonly logid: string; readonly fault: Fault };

/** Records the request for a socket, and accepts or refuses it. */
export async function answerHandshake(message: IncomingRequest, server: ServerContext): Promise<HandshakeOutcome> {
  const logid = server.nextLogid();
  const { request, record, fault } = await receiveRequest(message, server, 'socket');
  const outcome = replacementResponse(fault) ?? admit(request, server);
  if (!('endpoint' in outcome)) return refused(outcome, logid, fault);
  if (breakPoint(fault)?.point === 'before-headers') return refused(success(), logid, fault);
  const checkEvent = await socketEventCheck(record.operation, logid, server);
  const accepted = { server, request: record, logid, fault, checkEvent, ...outcome };
  return { accepted, headers: { 'X-Tt-Logid': logid, ...fault.headers } };
}

const refused = (response: RouteResponse, logid: string, fault: Fault): HandshakeOutcome => ({
  refusal: applyFault(encodeResponse(response, logid), fault),
  logid,
  fault,
});

function admit(request: ParsedRequest, server: ServerContext): Admission | RouteResponse {
  const { match, authorization = request.query.get('authorization') ?? undefined } = request;
  const endpoint = match === undefined ? undefined : endpoints[match.route.id];
  if (match === undefined || endpoint === undefined) return failure(4200, `No socket ${request.path}.`, 404);
  const checkToken = (): void => requireAccess(authorization, match.route, server);
  try {
    checkToken();
    const query = validateRequest(match, { ...request, body: undefined });
    endpoint.checkHandshake(query, server);
    return { endpoint, query, checkToken };
  } catch (error) {
    const { code, message, status, extra } = toRequestError(error);
    // HTTP 200 cannot refuse a handshake.
    return failure(code, message, status === 200 ? 400 : status, extra);
  }
}
