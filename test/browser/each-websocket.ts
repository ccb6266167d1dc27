/** Socket options for each WebSocket class of the current platform, by name. */
export const eachWebSocket: readonly (readonly [string, { readonly WebSocket?: typeof WebSocket }])[] = [
  ['the WebSocket of this place', {}],
  ...(typeof globalThis.WebSocket === 'function' ? [['the global WebSocket', { WebSocket }] as const] : []),
];
