/** Loads the socket code, with the first socket: programs without one do not pay for it. */
export const loadRealtime = (): Promise<typeof import('./index.js')> => import('./index.js');
