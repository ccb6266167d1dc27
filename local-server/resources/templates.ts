import { success } from '../http/response.js';
import { DEMO_TEMPLATE_ID } from '../lib/demo-ids.js';
import type { BotRecords } from './bots.js';
import { type IdSequence, Records } from './records.js';
import type { RouteHandlers } from './route-handler.js';
import type { WorkspaceRecords } from './workspaces.js';

/** A template for `server.state.addTemplate()`: the API can only duplicate templates. All fields are optional. */
export interface TemplateSeed {
  /** Default: a new id. */
  readonly id?: string;
  /** The name of a copy, unless the request names it. Default `Template`. */
  readonly name?: string;
  readonly description?: string;
}

type TemplateRecord = Required<TemplateSeed>;

/** The templates for new bots. */
export class TemplateRecords extends Records<TemplateRecord> {
  constructor(private readonly ids: IdSequence) {
    super('template', 'addTemplate({ id })');
    this.add({ id: DEMO_TEMPLATE_ID, name: 'Demo template', description: 'A template to duplicate.' });
  }

  add(seed: TemplateSeed): TemplateRecord {
    const record = {
      id: seed.id ?? this.ids.next(),
      name: seed.name ?? 'Template',
      description: seed.description ?? '',
    };
    this.records.set(record.id, record);
    return record;
  }
}

interface TemplateState {
  readonly templates: TemplateRecords;
  readonly bots: BotRecords;
  readonly workspaces: WorkspaceRecords;
}

export const templateHandlers: RouteHandlers<TemplateState> = {
  /** The copy is a draft. */
  'POST /v1/templates/{template_id}/duplicate': (params, { state }) => {
    const { name, description } = state.templates.find(params.requiredText('template_id'));
    const workspace = state.workspaces.find(params.requiredText('workspace_id'));
    const { id } = state.bots.create({ name: params.text('name') ?? name, description }, { workspaceId: workspace.id });
    return success({ data: { entity_id: id, entity_type: 'agent' } });
  },
};
