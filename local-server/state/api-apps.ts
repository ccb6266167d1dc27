import type { IdSequence } from '../ids.js';
import { notFound } from '../refusal.js';

/** A callback app as lists have it. */
export interface ApiApp {
  readonly id: string;
  readonly app_type: string;
  readonly connector_id: string;
  readonly verify_token: string;
  name: string;
  callback_url: string;
}

export interface ApiAppRecord {
  readonly wire: ApiApp;
  /** The types of the events that the app is told about, in the order of the subscriptions. */
  readonly events: Set<string>;
}

/** The callback apps of the account. */
export class ApiApps {
  readonly #records = new Map<string, ApiAppRecord>();

  constructor(private readonly ids: IdSequence) {}

  create(app: Pick<ApiApp, 'app_type' | 'connector_id' | 'name'>): ApiApp {
    const id = this.ids.next();
    const wire: ApiApp = { ...app, id, callback_url: '', verify_token: `verify-${id}` };
    this.#records.set(id, { wire, events: new Set() });
    return wire;
  }

  find(id: string): ApiAppRecord {
    const record = this.#records.get(id);
    if (record === undefined) throw notFound('callback app', id);
    return record;
  }

  delete(id: string): void {
    this.find(id);
    this.#records.delete(id);
  }

  all(): ApiApp[] {
    return [...this.#records.values()].map(({ wire }) => wire);
  }
}
