/** The programs to choose from: those of the guides, which CI runs. */
import chatPoll from '../../programs/chat-poll.ts?raw';
import chatStream from '../../programs/chat-stream.ts?raw';
import errors from '../../programs/errors.ts?raw';
import pagination from '../../programs/pagination.ts?raw';
import testingFaults from '../../programs/testing-faults.ts?raw';
import toolsStream from '../../programs/tools-stream.ts?raw';
import workflowInterrupt from '../../programs/workflow-interrupt.ts?raw';

/** By the names of the guides that they are from. */
export const programs = {
  'chat-stream': chatStream,
  'chat-poll': chatPoll,
  tools: toolsStream,
  'workflow-interrupt': workflowInterrupt,
  errors,
  'testing-faults': testingFaults,
  pagination,
};
