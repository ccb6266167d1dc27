import type { IdSequence } from '../ids.js';
import { notFound } from '../refusal.js';
import { DEMO_TEMPLATE_ID } from './demo.js';

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
