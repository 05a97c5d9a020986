import { type ParseArgsConfig, parseArgs } from "node:util";

/**
 * The words after a command: exactly as many as `count`, and the switches that are known. Null when they are not so;
 * then the usage has been printed.
 */
export function parseArguments<Switch extends string = never>(
  words: string[],
  usage: string,
  count: number,
  switches: readonly Switch[] = [],
): { given: string[]; on: (name: Switch) => boolean } | null {
  const options = Object.fromEntries(switches.map((name) => [name, { type: "boolean" }]));
  try {
    const config = { args: words, options, allowPositionals: true } as ParseArgsConfig;
    const { positionals, values } = parseArgs(config);
    if (positionals.length === count) return { given: positionals, on: (name) => values[name] === true };
  } catch {
    // A switch that is not known: told by the usage below.
  }
  console.error(usage);
  return null;
}
