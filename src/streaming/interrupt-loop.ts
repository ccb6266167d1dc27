import type { ResumeWorkflowReq, WorkflowEventInterrupt } from '../../generated/types/index.js';
import { WorkflowInterruptedError } from '../errors/stream-errors.js';
import type { Continuation } from './flow-options.js';
import type { OpenStream } from './stream-source.js';

/** What the server bears; a run fails when it is resumed more often. */
const MAX_RESUMES = 3;

/**
 * Answers an interrupt of a run.
 *
 * @param interrupt - what the run asks: `interrupt_data.data` holds the question.
 * @returns the reply: for a question the words of the user, for an input node its values as JSON text. `undefined` leaves
 * the run waiting, and the stream ends.
 */
export type OnInterrupt = (
  interrupt: WorkflowEventInterrupt,
  context: { readonly signal: AbortSignal },
) => string | undefined | PromiseLike<string | undefined>;

/**
 * Resumes a run at each of its interrupts, as often as the server allows.
 *
 * @param made - how often the run was resumed before.
 * @throws WorkflowInterruptedError at an interrupt that can't be answered any more.
 */
export function interruptLoop(
  workflow_id: string,
  onInterrupt: OnInterrupt,
  resume: (params: ResumeWorkflowReq) => OpenStream,
  made = 0,
): (interrupt: WorkflowEventInterrupt) => Continuation {
  let resumes = made;
  return (interrupt) => ({
    deliver: true,
    async next(signal, context) {
      if (resumes === MAX_RESUMES)
        throw new WorkflowInterruptedError(
          `The run was resumed ${MAX_RESUMES} times and asks again; the server allows no more. Start a new run.`,
          interrupt,
          context,
        );
      const resume_data = await onInterrupt(interrupt, { signal });
      if (resume_data === undefined) return undefined;
      resumes += 1;
      const { event_id, type } = interrupt.interrupt_data;
      return resume({ workflow_id, event_id, interrupt_type: type, resume_data });
    },
  });
}
