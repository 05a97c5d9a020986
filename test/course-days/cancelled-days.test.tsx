/** A cancelled day says that it is, and why; not how full it was. */
import { expect, it } from "vitest";
import { cancelDay } from "../../app/course-days/planning/planning.server.ts";
import { SecretariatDaysPage } from "../../app/course-days/planning/SecretariatDaysPage.tsx";
import { seeSecretariatDays } from "../../app/course-days/planning/secretariat-days.server.ts";
import { enrol } from "../../app/course-days/sign-up/enrolments.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { withDatabase } from "../app.ts";
import { pageMarkup } from "../results/read-page.tsx";
import { addCourseDay, inRole } from "./sample-days.ts";

withDatabase();
const now = new Date("2026-12-01T12:00:00Z");

it("says in the secretariat's list why it is cancelled, and no number of seats", () => {
  const people = addCast();
  const day = addCourseDay(new Date("2026-12-10T08:00:00Z"), { seats: 7 });
  enrol(inRole(people.astrid, "agent"), day, now);
  const sanne = inRole(people.sanne, "secretariat");
  const list = () =>
    pageMarkup(<SecretariatDaysPage view={seeSecretariatDays(sanne, new URLSearchParams(), now)} />);
  expect(list()).toContain("1 / 7");
  cancelDay(sanne, day, now, "Underviseren er syg.");
  expect(list()).toContain("Underviseren er syg.");
  expect(list()).not.toContain("1 / 7");
});
