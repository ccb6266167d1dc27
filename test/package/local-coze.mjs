// Loaded before a program under test: what it sends to Coze goes to the local server instead.
const { fetch } = globalThis;
globalThis.fetch = (input, init) => {
  const url = typeof input === 'string' ? input : input.toString();
  return fetch(url.replace(/^https:\/\/api\.coze\.(cn|com)/, process.env['LOCAL_COZE']), init);
};
