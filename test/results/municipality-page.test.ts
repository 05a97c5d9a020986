/** A municipality's page of a published round: its own unit beside everyone, and its change. */
import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { beginSession } from "../../app/people/sign-in/sessions.server.ts";
import { findPerson } from "../../app/people/register/person.server.ts";
import { renderMarkup } from "../../app/results/round-page/rendered-round.server.tsx";
import { MunicipalityPage } from "../../app/results/round-page/MunicipalityPage.tsx";
import { viewMunicipality } from "../../app/results/round-page/municipality.server.ts";
import { freezeAndPublish as publish } from "./freeze-and-publish.ts";
import { publishedRounds } from "../../app/results/figures/published-rounds.server.ts";
import { loader as municipalityLoader } from "../../app/results/round-page/routes/municipality.tsx";
import { db, writeTransaction } from "../../db/database.server.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { withDatabase } from "../app.ts";
import { visit } from "../visit.ts";
import type { CastName } from "../../db/demo/cast.ts";
import { saveDraft, sendAnswer } from "../../app/surveys/answering/answering.server.ts";
import { closeRound } from "../../app/surveys/closing/closing.server.ts";
import { after, during, linksOf, openSampleRound } from "../surveys/sample-round.ts";
import { audience, both, closedRound, ids, karen, withTwoMunicipalities } from "./round-of-two.ts";

withDatabase();
withTwoMunicipalities();

const readLocal = (person: Parameters<typeof viewMunicipality>[0], roundId: number) =>
  renderMarkup(
    createElement(MunicipalityPage, {
      view: viewMunicipality(person, roundId, after)!,
    }),
    "da",
  );

describe("a municipality's page", () => {
  it("shows the municipality's own unit beside everyone, in the same bands", () => {
    const roundId = closedRound(both);
    publish(roundId, "site", after);
    const view = viewMunicipality(karen(), roundId, after)!;
    const wellbeing = view.questions.find(({ question }) => question.name === "wellbeing")!;
    expect(wellbeing).toMatchObject({ own: [5, 3, 2], all: [9, 5, 4], change: "first" });
    expect(view.unitMembers).toEqual(["Aarhus"]);
  });

  it("shows the change when both rounds have ten answers", () => {
    const first = closedRound(both);
    publish(first, "site", after);
    const second = closedRound({ Thisted: [2, 2, 2, 2, 0], Aarhus: [3, 5, 2, 1, 0] }, "Trivselsmåling-2");
    publish(second, "site", after);
    const change = (who: CastName, municipality: string) =>
      viewMunicipality({ ...findPerson(ids[who])!, municipality }, second, after)!.questions.find(
        ({ question }) => question.name === "wellbeing",
      )!.change;
    expect(change("karen", "Aarhus")).toEqual([
      [5, 3, 2],
      [8, 2, 1],
    ]);
    expect(change("karen", "Thisted")).toBe("withheld");
  });

  it("is shown also when everything is withheld, or the municipality was not invited", () => {
    const roundId = closedRound({ Thisted: [0, 0, 8, 0, 0], Aarhus: [1, 4, 3, 1, 1] });
    publish(roundId, "site", after);
    const own = viewMunicipality(karen(), roundId, after)!.questions.map((question) => question.own);
    expect(own.some((bands) => bands !== null)).toBe(true);
    const wellbeing = viewMunicipality(karen(), roundId, after)!.questions.find(
      ({ question }) => question.name === "wellbeing",
    )!;
    expect([wellbeing.own, wellbeing.all]).toEqual([null, [5, 11, 2]]);
    expect([wellbeing.notShown, readLocal(karen(), roundId)]).toEqual([
      null,
      expect.stringContaining(
        "Vises kun samlet. Der er for få svar i nogle grupper, eller enkeltes svar kunne regnes ud.",
      ),
    ]);
    expect(readLocal(karen(), roundId)).not.toContain("vises ikke</td>");
    const jens = { ...findPerson(ids.jens)!, role: "leader" as const };
    expect(viewMunicipality(jens, roundId, after)!.unitMembers).toEqual([]);
  });

  it("says that it is counted together with others only where a question is, and whom a rate is of", () => {
    publish(closedRound(both), "site", after);
    const { id } = publishedRounds()[0]!;
    const view = viewMunicipality(karen(), id, after)!;
    const textOf = (changes: Partial<typeof view>) =>
      renderMarkup(createElement(MunicipalityPage, { view: { ...view, ...changes } }), "da").replaceAll(
        "\u00a0",
        " ",
      );
    expect(textOf({})).toContain("I har svar nok til at blive talt for jer selv.");
    expect(textOf({})).not.toContain("talt sammen med");
    const [first, ...rest] = view.questions;
    const pooled = [{ ...first!, unitMembers: ["Thisted", "Aarhus"] }, ...rest];
    expect(textOf({ questions: pooled })).toContain("Ved nogle spørgsmål er I dog talt sammen med andre");
    const rate = { unit: "pulje 1", municipalities: ["Halsnæs", "Aarhus"], invited: 34, answered: 20 };
    expect(textOf({ rate })).toContain(
      "I Halsnæs og Aarhus tilsammen blev 34 spurgt, og 20 svarede til ende (59 %).",
    );
  });

  it("tells a change among all that were asked as one of them all, and names the others", () => {
    publish(closedRound(both), "site", after);
    publish(closedRound(both, "Trivselsmåling-2"), "site", after);
    const { id } = publishedRounds()[0]!;
    const view = viewMunicipality(karen(), id, after)!;
    const textOf = (unionMembers: string[] | null) => {
      const questions = view.questions.map((question) => ({ ...question, unionMembers }));
      return renderMarkup(createElement(MunicipalityPage, { view: { ...view, questions } }), "da");
    };
    expect(view.questions[0]!.unionMembers).toEqual(["Aarhus"]);
    expect(textOf(["Aarhus"])).toContain("De to bedste svar siden Trivselsmåling-1 i Aarhus: ");
    expect(textOf(null)).toContain("De to bedste svar siden Trivselsmåling-1 i alle kommuner under ét: ");
  });

  it("tells a change among all from the same answers as its table, the partial ones too", () => {
    const publishedOf = (name: string, values: string[], partials: string[]) => {
      const roundId = openSampleRound({ audience, name });
      const tokensOf = (where: string) =>
        linksOf(roundId).flatMap(({ municipality, token }) => (municipality === where ? [token] : []));
      const [few, many] = [tokensOf("Thisted"), tokensOf("Aarhus")];
      for (const wellbeing of ["high", "partly", "low"]) sendAnswer(few.pop()!, { wellbeing }, during);
      for (const wellbeing of values) sendAnswer(many.pop()!, { wellbeing }, during);
      for (const wellbeing of partials) saveDraft(few.pop()!, { wellbeing }, during);
      closeRound("site", roundId, after);
      publish(roundId, "site", after);
      return roundId;
    };
    const seven = ["high", "high", "high", "partly", "partly", "low", "low"];
    publishedOf("Trivselsmåling-1", seven, ["low", "low", "low", "partly", "partly"]);
    const second = publishedOf("Trivselsmåling-2", seven, ["high", "high", "high", "partly", "low"]);
    const wellbeing = viewMunicipality(karen(), second, after)!.questions.find(
      ({ question }) => question.name === "wellbeing",
    )!;
    expect([wellbeing.all, wellbeing.change]).toEqual([
      [7, 4, 4],
      [
        [4, 5, 6],
        [7, 4, 4],
      ],
    ]);
    expect(readLocal(karen(), second)).toContain("Delvise besvarelser er talt med under »Alle«");
  });

  it("leaves an audit line about the viewer", () => {
    const roundId = closedRound(both);
    publish(roundId, "site", after);
    viewMunicipality(karen(), roundId, after);
    expect(db.select().from(auditLines).all()).toContainEqual(
      expect.objectContaining({ act: "result-seen", actorId: ids.karen, scope: `round:${roundId}:Aarhus` }),
    );
  });

  it("is for leaders, and for published rounds only", async () => {
    const roundId = closedRound(both);
    const load = (who: CastName, role: "leader" | "agent") => {
      const cookie = writeTransaction((tx) => beginSession(tx, ids[who], role, "test", new Date()));
      const path = `/maalinger/${roundId}/kommune`;
      return municipalityLoader(visit(path, { as: cookie }));
    };
    const statusOf = (act: () => unknown) => {
      try {
        act();
      } catch (thrown) {
        return (thrown as Response).status;
      }
    };
    expect(statusOf(() => load("karen", "leader"))).toBe(404);
    publish(roundId, "site", after);
    expect(statusOf(() => load("karen", "leader"))).toBeUndefined();
    expect(statusOf(() => load("astrid", "agent"))).toBe(404);
  });
});
