/** No two files import each other, directly or through others; nor do two sub-rooms of a room. Types and dynamic imports count. */
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { readSource, sourceFiles } from "./sources.ts";

type Edge = readonly [from: string, to: string];

const edgesIn = (file: string, source: string): Edge[] =>
  [...source.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)"(\.[^"?]+)/g)].map(([, path]) => [
    file,
    join(dirname(file), path!),
  ]);

const imports = sourceFiles.flatMap((file) => edgesIn(file, readSource(file)));

/** Every circle that the edges make, as "a → b → a". */
function circlesIn(edges: readonly Edge[]): string[] {
  const targets = new Map<string, string[]>();
  for (const [from, to] of edges) targets.set(from, [...(targets.get(from) ?? []), to]);
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (at: string, path: string[]) => {
    if (path.includes(at)) return circles.push([...path.slice(path.indexOf(at)), at].join(" → "));
    if (done.has(at)) return;
    for (const next of targets.get(at) ?? []) walk(next, [...path, at]);
    done.add(at);
  };
  for (const at of targets.keys()) walk(at, []);
  return circles;
}

/** app/ROOM/SUB-ROOM of a file; null for files directly in a room, and for routes, which stand outside the ladder. */
function subRoomOf(file: string): string | null {
  const [app, room, subRoom, ...rest] = file.split("/");
  return app === "app" && rest.length > 0 && !file.includes("/routes/") ? `${room}/${subRoom}` : null;
}

it("files import each other one way only", () => {
  expect(imports.length).toBeGreaterThan(1000);
  expect(circlesIn(imports)).toEqual([]);
});

it("sub-rooms of a room import each other one way only", () => {
  const between = imports
    .map(([from, to]) => [subRoomOf(from), subRoomOf(to)] as const)
    .filter((edge): edge is [string, string] => !edge.includes(null) && edge[0] !== edge[1])
    .filter(([from, to]) => from.split("/")[0] === to.split("/")[0]);
  expect(circlesIn(between)).toEqual([]);
});

it("a circle is found, also through a type or a dynamic import", () => {
  const laidIn = [
    ...edgesIn("app/a.ts", 'import type { B } from "./b.ts";'),
    ...edgesIn("app/b.ts", 'type C = typeof import("./c.ts");'),
    ...edgesIn("app/c.ts", 'const a = await import("./a.ts");'),
  ];
  expect(circlesIn(laidIn)).toEqual(["app/a.ts → app/b.ts → app/c.ts → app/a.ts"]);
});
