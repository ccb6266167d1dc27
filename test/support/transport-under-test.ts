/** `COZE_TEST_TRANSPORT=fetch` runs the tests over fetch: a client uses it where a program has replaced the global one. */
if (process.env['COZE_TEST_TRANSPORT'] === 'fetch') {
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => fetch(input, init);
}
