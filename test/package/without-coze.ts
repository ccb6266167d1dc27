/** Examples go to the real service where its variables are set. */
export function withoutCoze(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('COZE_')));
}
