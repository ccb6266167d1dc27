import {
  driftReports,
  isErrorBody,
  type OnDrift,
  responseIssues,
  socketEventIssues,
  streamEventIssues,
} from '../src/for-local-server.js';
import type { Answer, WireEvent } from './response.js';

/** What is to be done about an answer that differs from the contract. */
export interface AnswerCheck {
  readonly operation: string;
  readonly logid: string;
  readonly onDrift: OnDrift;
}

/** Holds an answer against the contract, and the events of a stream as they come. Refusals are let through. */
export function checkAnswer(answer: Answer, check: AnswerCheck): Answer {
  if (answer.kind === 'stream') return { ...answer, events: checkedEvents(answer.events, check) };
  const body = answer.kind === 'json' ? { ...answer.body, detail: { logid: check.logid } } : jsonOf(answer);
  if (answer.status < 300 && body !== undefined && !isErrorBody(body))
    tell(responseIssues(check.operation, body), check);
  return answer;
}

/** Holds an event of a socket against the contract. */
export function checkSocketEvent(event: { readonly event_type: string }, check: AnswerCheck): void {
  tell(socketEventIssues(check.operation, event), check, event.event_type);
}

/** A generator in place of another, which stays as it is when this one is left: the run behind it may go on. */
async function* checkedEvents(events: AsyncGenerator<WireEvent>, check: AnswerCheck): AsyncGenerator<WireEvent> {
  for (let next = await events.next(); next.done !== true; next = await events.next()) {
    tell(streamEventIssues(check.operation, next.value), check, next.value.event);
    yield next.value;
  }
}

function tell(issues: ReturnType<typeof responseIssues>, { operation, logid, onDrift }: AnswerCheck, event?: string) {
  for (const report of driftReports(issues, { operation, logid, event })) onDrift(report);
}

function jsonOf({ body, contentType = '' }: Extract<Answer, { kind: 'raw' }>): unknown {
  return typeof body === 'string' && contentType.startsWith('application/json') ? JSON.parse(body) : undefined;
}
