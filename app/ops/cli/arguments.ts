import { type ParseArgsConfig, parseArgs } from "node:util";

/**
 * Parses a command's arguments: exactly `count` positional ones, and the known switches. Otherwise prints the usage and returns
 * null.
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
    // An unknown switch: the usage is printed below.
  }
  console.error(usage);
  return null;
}
