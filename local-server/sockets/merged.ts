/** Settings with those that change; what is left out stays as it is. */
export function merged<Settings extends object>(
  settings: Settings,
  change: { readonly [Name in keyof Settings]?: Settings[Name] | undefined } = {},
): Settings {
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  return Object.assign({ ...settings }, Object.fromEntries(given));
}
