/** Settings with the given changes. Settings without a change keep their value. */
export function mergeSettings<Settings extends object>(
  settings: Settings,
  changes: { readonly [Name in keyof Settings]?: Settings[Name] | undefined } = {},
): Settings {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  return Object.assign({ ...settings }, Object.fromEntries(given));
}
