/** Which list of people a role has is said in one file. */
import { expect, it } from "vitest";
import { peopleListOf } from "../../app/base/people-pages.ts";
import { readSource, sourceFiles } from "./sources.ts";

/** The file that says it, the site map, and the list of what Express answers. */
const saying = ["app/base/people-pages.ts", "app/routes.ts", "app/server/express-handlers.server.ts"];

const namesBoth = (source: string): boolean =>
  (["secretariat", "leader"] as const).every((role) =>
    new RegExp(`["\`]${peopleListOf(role)}\\b`).test(source),
  );

it("a file that needs the list of one of several roles asks `peopleListOf`", () => {
  const others = sourceFiles.filter((file) => !saying.includes(file));
  expect(others.filter((file) => namesBoth(readSource(file)))).toEqual([]);
  expect(namesBoth(readSource("app/base/people-pages.ts"))).toBe(true);
});
