/** The open rounds that ask the reader, on their own page: in every role, with their link at hand. */
import { beforeEach, expect, it } from "vitest";
import { SurveyCard } from "../../app/onboarding/my-page/Beside.tsx";
import { myPageOf } from "../../app/onboarding/my-page/my-page.server.ts";
import { NextStepCard } from "../../app/onboarding/my-page/NextStepCard.tsx";
import { isSurvey } from "../../app/onboarding/my-page/steps.ts";
import { findPerson } from "../../app/people/register/person.server.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import type { Role } from "../../db/enums.ts";
import { withDatabase } from "../app.ts";
import { pageMarkup } from "../results/read-page.tsx";
import { during, openSampleRound } from "../surveys/sample-round.ts";
import { addAgentsCourse } from "./sample-course.ts";

withDatabase();
let ids: Record<CastName, number>;
let roundId: number;
beforeEach(() => {
  ids = addCast();
  addAgentsCourse(2);
  roundId = openSampleRound();
});

const pageOf = (who: CastName, role: Role) => myPageOf({ ...findPerson(ids[who])!, role }, during);
const linkForm = () => `action="/maalinger/${roundId}/link"`;

it("are shown to someone who was asked, in whichever role they are here, and to nobody else", () => {
  for (const role of ["leader", "host", "secretariat", "steering"] as const)
    expect(pageOf("karen", role).surveys).toMatchObject([{ what: "survey", roundId }]);
  const [survey] = pageOf("karen", "leader").surveys;
  expect(pageMarkup(<SurveyCard survey={survey!} today="2026-11-10" />)).toContain(linkForm());
  expect(pageOf("jens", "leader").surveys).toEqual([]);
});

it("are among an agent's steps, and the next step has the button that sends the link", () => {
  const { agent, surveys, today } = pageOf("karen", "agent");
  expect(surveys).toEqual([]);
  expect(agent!.next!.what).toBe("elearning");
  expect(pageMarkup(<NextStepCard agent={agent!} today={today} />)).not.toContain(linkForm());
  const [survey] = agent!.steps.filter(isSurvey);
  expect(survey).toMatchObject({ roundId });
  expect(pageMarkup(<NextStepCard agent={{ ...agent!, next: survey! }} today={today} />)).toContain(
    linkForm(),
  );
});
