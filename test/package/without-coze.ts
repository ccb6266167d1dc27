/** Without the variables that send the examples to the real service. */
export function withoutCoze(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('COZE_')));
}
