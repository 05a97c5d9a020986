import { describe, expect, it } from "vitest";
import { roleNames } from "../../db/enums.ts";
import { menuPlaceOf, menus } from "../../app/people/sign-in/menus.ts";
import { siteMap } from "../../app/routes.ts";

describe("the menu keeps its place", () => {
  const pages = siteMap.filter(({ who, file }) => file && who !== "anyone" && who !== "key");
  // They answer with a redirect, wherever the reader is.
  const elsewhere = ["/log-ud", "/rolle"];
  // What a search finds is of every part of the site.
  const ofAllParts = ["/soeg"];

  it.each(roleNames)("on every page that the role %s may enter", (role) => {
    const open = pages.filter(({ who }) => who === "signed-in" || who.includes(role));
    const items = menus[role].map(({ to }) => to);
    const placed = open.filter(({ path }) => items.includes(menuPlaceOf(role, path) ?? ""));
    const placeless = open.filter((page) => !placed.includes(page)).map(({ path }) => path);
    const lost = placeless.filter((path) => !ofAllParts.includes(path));
    expect(lost).toEqual(elsewhere);
    expect(placed.length).toBeGreaterThan(items.length);
  });

  it("marks the closest item: a questionnaire under the surveys, the rest of the secretariat under its front page", () => {
    expect(menuPlaceOf("secretariat", "/sekretariat/spoergeskemaer/ddh/ret")).toBe("/sekretariat/maalinger");
    expect(menuPlaceOf("secretariat", "/sekretariat/personer")).toBe("/sekretariat");
    expect(menuPlaceOf("agent", "/planer/1/punkter/start")).toBe("/min-side");
    expect(menuPlaceOf("leader", "/planer/1/punkter/start")).toBe("/mit-hold");
    expect(menuPlaceOf("leader", "/diplom/2024-ABCD-EFGH")).toBe("/mit-hold");
  });

  it("marks nothing on a page that belongs to none", () => {
    expect(menuPlaceOf("agent", "/privatliv")).toBeNull();
    expect(menuPlaceOf("agent", "/kursusdagene")).toBeNull();
  });
});
