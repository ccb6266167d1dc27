/** What differs between the places this package runs in. Package conditions choose one; nothing is sniffed. */
export interface Runtime {
  readonly name: 'node' | 'browser' | 'workerd' | 'edge';
  /** Whether whoever opens the page can read the token: personal access tokens are refused there. */
  readonly exposesToken: boolean;
  /** What every request tells this runtime's fetch. */
  readonly fetchInit: { readonly cache?: 'no-store'; readonly redirect: 'manual' | 'follow' };
  /** The headers that say who is calling. Worked out on the first request, not at import. */
  agentHeaders(): Readonly<Record<string, string>>;
  /** The origin that a relative `baseURL` belongs to, where there is one. */
  origin(): string | undefined;
}
