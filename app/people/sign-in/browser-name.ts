const browsers = [
  ["Edge", /\bEdg(?:A|iOS|e)?\//],
  ["Opera", /\bOPR\//],
  ["Samsung Internet", /\bSamsungBrowser\//],
  ["Firefox", /\b(?:Firefox|FxiOS)\//],
  ["Chrome", /(?:Chrome|CriOS|Chromium)\//],
  ["Safari", /\bSafari\//],
] as const;

const systems = [
  ["iPhone", /\biPhone\b/],
  ["iPad", /\biPad\b/],
  ["Android", /\bAndroid\b/],
  ["Windows", /\bWindows\b/],
  ["Mac", /\bMac OS X\b/],
  ["Linux", /\bLinux\b/],
] as const;

/** The browser and the system that a User-Agent names, as people call them; null for what it does not name. */
export function browserName(agent: string): { browser: string | null; system: string | null } {
  const first = (list: readonly (readonly [string, RegExp])[]) =>
    list.find(([, shape]) => shape.test(agent))?.[0] ?? null;
  return { browser: first(browsers), system: first(systems) };
}
