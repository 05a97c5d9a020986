/** The evaluation of a course day: for the secretariat only. */
import { describe, expect, it } from "vitest";
import { beginSession } from "../../app/people/sign-in/sessions.server.ts";
import { freezeAndPublish as publish } from "./freeze-and-publish.ts";
import { feeds } from "../../app/feeds/feeds.server.ts";
import {
  latestRound,
  publishedEvaluations,
  publishedRounds,
} from "../../app/results/figures/published-rounds.server.ts";
import { loader as roundLoader } from "../../app/results/round-page/routes/round.tsx";
import { sendAnswer } from "../../app/surveys/answering/answering.server.ts";
import { countedQuestionsOf } from "../../app/surveys/questionnaires/questionnaire.ts";
import { findQuestionnaire } from "../../app/surveys/questionnaires/questionnaires.server.ts";
import { closeRound } from "../../app/surveys/closing/closing.server.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import type { Role } from "../../db/enums.ts";
import { letters } from "../../db/schema/mail.ts";
import { eq } from "drizzle-orm";
import { withDatabase } from "../app.ts";
import { visit } from "../visit.ts";
import type { CastName } from "../../db/demo/cast.ts";
import { after, during, linksOf, openSampleRound } from "../surveys/sample-round.ts";
import { audience, ids, karen, withTwoMunicipalities } from "./round-of-two.ts";

withDatabase();
withTwoMunicipalities();

describe("an evaluation of a course day", () => {
  it("is read by the secretariat only: no letter is posted, and it is not listed as a survey", () => {
    const roundId = openSampleRound({ audience, questionnaire: { name: "course_day", version: 1 } });
    const first = Object.fromEntries(
      countedQuestionsOf(findQuestionnaire("course_day", 1)!).map(({ name, choices }) => [
        name,
        choices[0]!.value,
      ]),
    );
    for (const { token } of linksOf(roundId)) sendAnswer(token, first, during);
    closeRound("site", roundId, after);
    expect(publish(roundId, "site", after)).toEqual({ published: true });
    expect(db.select().from(letters).where(eq(letters.letter, "survey-results")).all()).toEqual([]);
    expect([publishedRounds(), latestRound(karen()), feeds.results(null, after).lines]).toEqual([
      [],
      null,
      [],
    ]);
    expect(publishedEvaluations().map(({ id }) => id)).toEqual([roundId]);
    const read = (who: CastName, role: Role) => {
      const as = writeTransaction((tx) => beginSession(tx, ids[who], role, "test", new Date())).split(
        ";",
      )[0]!;
      return roundLoader(visit(`/maalinger/${roundId}`, { as }));
    };
    expect(read("sanne", "secretariat").rendered.later.id).toBe(roundId);
    for (const [who, role] of [
      ["karen", "leader"],
      ["astrid", "agent"],
      ["stig", "steering"],
    ] as const)
      expect(() => read(who, role)).toThrow(expect.objectContaining({ status: 404 }));
  });
});
