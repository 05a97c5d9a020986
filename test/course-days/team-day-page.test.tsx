import { beforeEach, expect, it } from "vitest";
import { enrol } from "../../app/course-days/sign-up/enrolments.server.ts";
import { seeTeamDay } from "../../app/course-days/team-sign-up/team-day-view.server.ts";
import { SignUpForm } from "../../app/course-days/team-sign-up/TeamDayPage.tsx";
import { addCast } from "../../db/demo/cast.ts";
import { withDatabase } from "../app.ts";
import { pageMarkup } from "../results/read-page.tsx";
import { addCourseDay, inRole } from "./sample-days.ts";

withDatabase();
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
let people: ReturnType<typeof addCast>;
beforeEach(() => {
  people = addCast();
});

const formOf = (dayId: number) =>
  pageMarkup(<SignUpForm view={seeTeamDay(inRole(people.karen, "leader"), String(dayId))} />);
const optionsIn = (markup: string) => [...markup.matchAll(/<option[^>]*>([^<,]*)/g)].map(([, name]) => name);

it("offers whom signing up takes, and names the others with what can be done", () => {
  const [day, other] = [addCourseDay(inDays(50)), addCourseDay(inDays(40))];
  expect(optionsIn(formOf(day))).toContain("Bo Lindholt");
  enrol(inRole(people.bo, "agent"), other, new Date());
  const markup = formOf(day);
  expect(optionsIn(markup)).toEqual(["Astrid Vestergren", "Karen Overmark"]);
  const refused = markup.slice(markup.indexOf("<details"));
  expect(refused).toContain("1, der ikke kan tilmeldes nu");
  expect(refused).toMatch(/har allerede en plads på en anden dag\. Meld fra dér først\..*Bo Lindholt/s);
});

it("says so when nobody who is not on the day may come", () => {
  const [day, other] = [addCourseDay(inDays(50)), addCourseDay(inDays(40), { seats: 9 })];
  for (const id of [people.astrid, people.bo, people.karen]) enrol(inRole(id, "agent"), other, new Date());
  expect(formOf(day)).toContain("Ingen af dem, som ikke er på dagen, kan tilmeldes nu.");
});
