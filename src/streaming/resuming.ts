import type { ResumeWorkflowReq, WorkflowEventInterrupt } from '../../generated/types/types.gen.js';
import { CozeError } from '../errors/coze-error.js';
import { WorkflowInterruptedError } from '../errors/stream-errors.js';
import type { Continuation, StreamRequest } from './stream-request.js';

/** The number of resumes that the server allows. The run fails at the next one. */
const mostResumes = 3;

/**
 * Answers an interrupt of a run.
 *
 * @param interrupt - the payload of the event: `interrupt_data.data` has the question.
 * @param context - `signal` aborts with the stream.
 * @returns the reply: for a question the text of the user, for an input node its values as JSON text. With `undefined`
 * the stream ends, and the run still waits.
 */
export type OnInterrupt = (
  interrupt: WorkflowEventInterrupt,
  context: { readonly signal: AbortSignal },
) => string | undefined | PromiseLike<string | undefined>;

/** How to resume a run at its interrupts. */
export interface Resuming {
  readonly workflow_id: string;
  readonly onInterrupt: OnInterrupt;
  /** Prepares the request that sends the reply. */
  readonly resume: (params: ResumeWorkflowReq) => StreamRequest;
  /** The number of resumes before. */
  readonly resumes: number;
}

/**
 * Resumes a run at each of its interrupts, as often as the server allows.
 *
 * @throws WorkflowInterruptedError, by the continuation, at an interrupt that cannot be answered any more.
 */
export function resumeAtInterrupts({
  workflow_id,
  onInterrupt,
  resume,
  resumes,
}: Resuming): (interrupt: WorkflowEventInterrupt) => Continuation {
  let made = resumes;
  return (interrupt) => ({
    deliver: true,
    async next(signal, context) {
      if (made === mostResumes) {
        const message = `The run asks again after ${mostResumes} resumes, the most that the server allows. Start a new run.`;
        throw new WorkflowInterruptedError(message, context.mask(interrupt), context);
      }
      const { event_id, type } = interrupt.interrupt_data;
      if (!type) {
        const message = 'The interrupt has no type, which a resume needs. Start a new run.';
        throw new WorkflowInterruptedError(message, context.mask(interrupt), context);
      }
      const resume_data: unknown = await onInterrupt(interrupt, { signal });
      if (resume_data === undefined) return undefined;
      if (typeof resume_data !== 'string') {
        const kind = resume_data === null ? 'null' : typeof resume_data;
        throw new CozeError(`onInterrupt must return a string, or undefined to stop, not ${kind}.`);
      }
      made += 1;
      return resume({ workflow_id, event_id, interrupt_type: type, resume_data });
    },
  });
}
