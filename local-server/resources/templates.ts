import { DEMO_TEMPLATE_ID } from '../demo.js';
import { notFound, success } from '../response.js';
import type { Handlers } from '../server-context.js';
import type { IdSequence } from './records.js';

/** A template to add to a server: the API only copies them. */
export interface TemplateSeed {
  readonly id?: string;
  /** What a copy is called that is given no name. */
  readonly name?: string;
  readonly description?: string;
}

export type TemplateRecord = Required<TemplateSeed>;

/** The templates that bots are made from. */
export class Templates {
  readonly #records = new Map<string, TemplateRecord>();

  constructor(private readonly ids: IdSequence) {
    this.add({ id: DEMO_TEMPLATE_ID, name: 'Demo template', description: 'There to be copied.' });
  }

  add(seed: TemplateSeed): TemplateRecord {
    const record = {
      id: seed.id ?? this.ids.next(),
      name: seed.name ?? 'Template',
      description: seed.description ?? '',
    };
    this.#records.set(record.id, record);
    return record;
  }

  find(id: string): TemplateRecord {
    const record = this.#records.get(id);
    if (record === undefined) {
      throw notFound('template', id, ' On the local server, server.state.addTemplate({ id }) adds one.');
    }
    return record;
  }
}

/** A copy is a draft, as any new bot. */
export const templateHandlers: Handlers = {
  'POST /v1/templates/{template_id}/duplicate': (params, { state }) => {
    const { name, description } = state.templates.find(params.requiredText('template_id'));
    const workspace = state.workspaces.find(params.requiredText('workspace_id'));
    const { id } = state.bots.create({ name: params.text('name') ?? name, description }, { workspaceId: workspace.id });
    return success({ data: { entity_id: id, entity_type: 'agent' } });
  },
};
