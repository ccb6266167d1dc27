/**
 * The fetch of Node. Import it before undici of npm: the first of the two that is loaded sets the dispatcher of both, and the
 * global fetch would then use the connections and the parser of npm's.
 */
export const fetchOfNode = globalThis.fetch;
await fetchOfNode('data:,');
