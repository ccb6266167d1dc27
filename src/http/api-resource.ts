import type { Client } from './client.js';

/** The base of every group of methods: it holds the client they send through. */
export class APIResource {
  /** @internal */
  protected readonly _client: Client;

  /** @internal */
  constructor(client: Client) {
    this._client = client;
  }
}
