/** From a person's page a course day is chosen for that person. */
import { expect, it } from "vitest";
import { PersonPage } from "../../app/overviews/person/PersonPage.tsx";
import { seePerson } from "../../app/overviews/person/person.server.ts";
import { loader as selectionPage } from "../../app/overviews/bulk-actions/routes/selection.tsx";
import { addCast } from "../../db/demo/cast.ts";
import { withDatabase } from "../app.ts";
import { addCourseDay, inRole, sessionCookieOf } from "../course-days/sample-days.ts";
import { pageMarkup } from "../results/read-page.tsx";
import { visit } from "../visit.ts";

withDatabase();

it("leads to the days that the person can be signed up for", async () => {
  const now = new Date();
  const people = addCast();
  const day = addCourseDay(new Date(now.getTime() + 200 * 3_600_000));
  const person = seePerson(inRole(people.karen, "leader"), people.astrid, now)!;
  const page = pageMarkup(<PersonPage person={person} up={{ to: "/mit-hold", label: "Mit hold" }} />);
  const link = />Tilmeld en kursusdag</.exec(page)!;
  const href = /href="([^"]*)">$/.exec(page.slice(0, link.index + 1))![1]!.replaceAll("&amp;", "&");
  const as = sessionCookieOf(people.karen, "leader");
  const { selection, act } = await selectionPage(visit(href, { as }));
  expect(act).toBe("tilmeld");
  expect(selection.agents.map(({ id }) => id)).toEqual([people.astrid]);
  expect(selection.days.map(({ id }) => id)).toContain(day);
});
