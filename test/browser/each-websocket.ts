/** The options of sockets that tests run with, by name: each WebSocket that there is where they run. */
export const eachWebSocket: readonly (readonly [string, { readonly WebSocket?: typeof WebSocket }])[] = [
  ['the WebSocket of this place', {}],
  ...(typeof globalThis.WebSocket === 'function' ? [['the global WebSocket', { WebSocket }] as const] : []),
];
