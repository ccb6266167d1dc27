import { DEMO_TEMPLATE_ID } from './demo-ids.js';
import { type IdSequence, Records } from './records.js';

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
