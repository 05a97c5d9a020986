/** The list of third-party libraries is package-lock.json: every one in one version, from the registry. */
import { expect, it } from "vitest";
import { readSource } from "./sources.ts";

interface Locked {
  version?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
  optional?: boolean;
}

const { dependencies, devDependencies } = JSON.parse(readSource("package.json")) as Record<
  "dependencies" | "devDependencies",
  Record<string, string>
>;
const { "": _project, ...locked } = (
  JSON.parse(readSource("package-lock.json")) as { packages: Record<string, Locked> }
).packages;

it("libraries are listed with one version each, from the registry alone", () => {
  for (const [name, wanted] of Object.entries({ ...dependencies, ...devDependencies })) {
    // Another name for a library of which a second version is used: npm:NAME@VERSION.
    const version = wanted.replace(/^npm:[\w@/-]+@/, "");
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
    expect(locked[`node_modules/${name}`]?.version, name).toBe(version);
  }
  for (const [path, { version, resolved, link, integrity, optional }] of Object.entries(locked)) {
    expect(version, path).toMatch(/^\d+\.\d+\.\d+/);
    expect(link, path).toBeUndefined();
    expect(resolved ?? "https://registry.npmjs.org/", path).toMatch(/^https:\/\/registry\.npmjs\.org\//);
    // Only what other systems than the one that made the list would install lacks a hash.
    expect(Boolean(integrity) || optional, path).toBe(true);
  }
});
