import { type OAuthApp, checkApp } from './oauth-app.js';
import { OAuthRefusal } from './oauth-refusal.js';

/** The apps that a server knows. */
export class OAuthApps {
  readonly #apps = new Map<string, OAuthApp>();

  /** @throws TypeError when an app cannot work or two have the same id. */
  constructor(apps: readonly OAuthApp[]) {
    for (const app of apps) {
      checkApp(app);
      if (this.#apps.has(app.clientId)) throw new TypeError(`Two OAuth apps have the id ${app.clientId}.`);
      this.#apps.set(app.clientId, app);
    }
  }

  /** @throws OAuthRefusal when there is no such app, or its flow is none of these. */
  find(clientId: string, types: readonly OAuthApp['type'][]): OAuthApp {
    const app = this.#apps.get(clientId);
    if (app === undefined) throw new OAuthRefusal('invalid_client', `No OAuth app has the id ${clientId}.`);
    if (!types.includes(app.type)) throw new OAuthRefusal('access_deny', 'invalid app type');
    return app;
  }
}
