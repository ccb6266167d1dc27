import { type IdSequence, Records } from './records.js';

/** A callback app in a response. */
interface ApiApp {
  readonly id: string;
  readonly app_type: string;
  readonly connector_id: string;
  readonly verify_token: string;
  name: string;
  callback_url: string;
}

interface ApiAppRecord {
  readonly wire: ApiApp;
  /** The event types that the app has subscribed to, oldest subscription first. */
  readonly events: Set<string>;
}

/** The callback apps of the account. */
export class ApiAppRecords extends Records<ApiAppRecord> {
  constructor(private readonly ids: IdSequence) {
    super('callback app');
  }

  create(app: Pick<ApiApp, 'app_type' | 'connector_id' | 'name'>): ApiApp {
    const id = this.ids.next();
    const wire: ApiApp = { ...app, id, callback_url: '', verify_token: `verify-${id}` };
    this.records.set(id, { wire, events: new Set() });
    return wire;
  }

  delete(id: string): void {
    this.find(id);
    this.records.delete(id);
  }

  all(): ApiApp[] {
    return [...this.records.values()].map(({ wire }) => wire);
  }
}
