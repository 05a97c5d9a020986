/** The open rounds that ask the reader, on their own page: in every role, with their link at hand. */
import { beforeEach, expect, it } from "vitest";
import { myPageOf } from "../../app/onboarding/my-page/my-page.server.ts";
import { nextStepOf, type Step } from "../../app/onboarding/my-page/steps.ts";
import { StepList } from "../../app/onboarding/my-page/StepList.tsx";
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
const list = (steps: Step[], next: Step | null = null) =>
  pageMarkup(<StepList steps={steps} duty={null} next={next} />);

it("are shown to someone who was asked, in whichever role they are here, and to nobody else", () => {
  for (const role of ["leader", "host", "secretariat", "steering"] as const)
    expect(pageOf("karen", role).surveys).toMatchObject([{ what: "survey", roundId }]);
  expect(list(pageOf("karen", "leader").surveys)).toContain(linkForm());
  expect(pageOf("jens", "leader").surveys).toEqual([]);
});

it("stand among an agent's steps with the button that sends the link, unless the next step above has it", () => {
  const { agent, surveys } = pageOf("karen", "agent");
  expect(surveys).toEqual([]);
  const next = nextStepOf(agent!.steps);
  expect(next!.what).toBe("elearning");
  expect(list(agent!.steps, next)).toContain(linkForm());
  const survey = agent!.steps.find(({ what }) => what === "survey")!;
  expect(list(agent!.steps, survey)).not.toContain(linkForm());
});
