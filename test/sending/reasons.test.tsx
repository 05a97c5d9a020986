/** Whoever cannot be left out of a sending is shown with the reason. */
import { expect, it } from "vitest";
import { action as cancelDay } from "../../app/course-days/planning/routes/cancel.tsx";
import { nameHost } from "../../app/course-days/hosts/hosts.server.ts";
import { enrol } from "../../app/course-days/sign-up/enrolments.server.ts";
import { SendPanel } from "../../app/sending/SendPanel.tsx";
import { addCast } from "../../db/demo/cast.ts";
import { withDatabase } from "../app.ts";
import { addCourseDay, inRole, sessionCookieOf } from "../course-days/sample-days.ts";
import { pageText } from "../results/read-page.tsx";
import { visit } from "../visit.ts";
import { panelOf } from "./through-panel.ts";

withDatabase();

it("stands beside each name: on the day, its host, or a leader of someone on it", async () => {
  const now = new Date();
  const people = addCast();
  const day = addCourseDay(new Date(now.getTime() + 200 * 3_600_000));
  const [astrid, sanne] = [inRole(people.astrid, "agent"), inRole(people.sanne, "secretariat")];
  enrol(astrid, day, now);
  nameHost(sanne, day, people.vibeke, now);
  const as = sessionCookieOf(people.sanne, "secretariat");
  const form = { reason: "Underviseren er syg." };
  const panel = panelOf(await cancelDay(visit(`/sekretariat/kursusdage/${day}/aflys`, { as, form })))!;
  const page = pageText(<SendPanel panel={panel} />);
  const leader = inRole(people.karen, "leader");
  expect(page).toContain(`${astrid.name} (er på dagen eller dens venteliste)`);
  expect(page).toContain("Vibeke Hostrupdal (er vært eller underviser)");
  expect(page).toContain(`${leader.name} (er leder for nogen på dagen eller har reserveret pladser)`);
  expect(pageText(<SendPanel panel={{ ...panel, canLeaveOut: true }} />)).not.toContain("er vært eller");
});
