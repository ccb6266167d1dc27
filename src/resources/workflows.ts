import { WorkflowsResource } from '../../generated/client/resources.gen.js';
import { WorkflowChat } from './workflow-chat.js';
import { WorkflowRuns } from './workflow-runs.js';

/** The methods of `client.workflows`. */
export class Workflows extends WorkflowsResource {
  override readonly runs: WorkflowRuns = new WorkflowRuns(this._client);
  override readonly chat: WorkflowChat = new WorkflowChat(this._client);
}
