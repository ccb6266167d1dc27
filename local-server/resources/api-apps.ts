import { success } from '../http/response.js';
import { cursorPageOf } from './paging.js';
import { type IdSequence, Records } from './records.js';
import type { RouteHandlers } from './route-handler.js';

const PAGE_SIZE = 50;

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

export const apiAppHandlers: RouteHandlers<{ apiApps: ApiAppRecords }> = {
  'GET /v1/api_apps': (params, { state }) => {
    const type = params.text('app_type');
    const apps = state.apiApps.all().filter(({ app_type }) => type === undefined || app_type === type);
    return success({ data: cursorPageOf(apps, params, PAGE_SIZE) });
  },

  'POST /v1/api_apps': (params, { state }) => {
    const type = params.requiredText('app_type');
    const app = {
      app_type: type,
      name: type === 'normal' ? params.requiredText('name') : (params.text('name') ?? ''),
      connector_id: type === 'connector' ? params.requiredText('connector_id') : (params.text('connector_id') ?? ''),
    };
    return success({ data: state.apiApps.create(app) });
  },

  'PUT /v1/api_apps/{api_app_id}': (params, { state }) => {
    const { wire } = state.apiApps.find(params.requiredText('api_app_id'));
    wire.name = params.text('name') ?? wire.name;
    wire.callback_url = params.text('callback_url') ?? wire.callback_url;
    return success();
  },

  'DELETE /v1/api_apps/{api_app_id}': (params, { state }) => {
    state.apiApps.delete(params.requiredText('api_app_id'));
    return success();
  },

  'GET /v1/api_apps/{api_app_id}/events': (params, { state }) => {
    const { wire, events } = state.apiApps.find(params.requiredText('api_app_id'));
    const page = cursorPageOf([...events], params, PAGE_SIZE);
    const items = page.items.map((type) => ({
      event_type: type,
      api_app_id: wire.id,
      name: type.replaceAll('.', ' '),
      description: '',
    }));
    return success({ data: { ...page, items } });
  },

  'POST /v1/api_apps/{api_app_id}/events': (params, { state }) => {
    const { events } = state.apiApps.find(params.requiredText('api_app_id'));
    for (const type of params.strings('event_types')) events.add(type);
    return success();
  },

  'DELETE /v1/api_apps/{api_app_id}/events': (params, { state }) => {
    const { events } = state.apiApps.find(params.requiredText('api_app_id'));
    for (const type of params.strings('event_types')) events.delete(type);
    return success();
  },
};
