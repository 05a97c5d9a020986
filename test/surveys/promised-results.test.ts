/** What the invitation says of results: when they come, and what was done after the last ones. */
import { readFileSync } from "node:fs";
import { beforeEach, expect, it } from "vitest";
import { openProps } from "../../app/mail/outbox/sealed-props.server.ts";
import { renderLetter } from "../../app/mail/letters/render.server.ts";
import { importCounts } from "../../app/results/publishing/import-counts.server.ts";
import {
  actionsOf,
  agreeOnAction,
  completeAction,
} from "../../app/results/targets-and-actions/actions.server.ts";
import { findRound } from "../../app/surveys/round.server.ts";
import { viewLaunch } from "../../app/surveys/rounds/launch/launch-view.server.ts";
import { formToPlan, roundForm } from "../../app/surveys/rounds/round-form.ts";
import { addSurveyLink } from "../../app/surveys/anonymity/links.server.ts";
import { findInvitation, sendAnswer } from "../../app/surveys/answering/answering.server.ts";
import { renderAnswerPage } from "../../app/surveys/answering/answer-page.server.tsx";
import { extendRound } from "../../app/surveys/rounds/extending.server.ts";
import { doneSinceLastRound } from "../../app/surveys/rounds/done-actions.server.ts";
import { createRound } from "../../app/surveys/rounds/rounds.server.ts";
import { db } from "../../db/database.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { rounds } from "../../db/schema/surveys.ts";
import { letters } from "../../db/schema/mail.ts";
import { eq } from "drizzle-orm";
import { withDatabase } from "../app.ts";
import { addAgentsTo, during, linksOf, openSampleRound, samplePlan } from "./sample-round.ts";

withDatabase();
beforeEach(() => {
  addCast();
  addAgentsTo("Thisted", "787", 2);
});

const audience = { roles: ["agent" as const], municipalities: ["Thisted"], activeOn: "2026-11-10" };
const invitationsSent = () =>
  db.select().from(letters).where(eq(letters.letter, "survey-invitation")).all().length;

/** The form of a round, filled by these. */
const planOf = (more: Record<string, string>) => {
  const form = {
    name: "Trivselsmåling-1",
    questionnaire: "agents.2",
    opensOn: "02-11-2026",
    closesOn: "15-11-2026",
    roles: "agent",
    reminders: "1",
  };
  return roundForm.safeParse({ ...form, ...more });
};

it("promises the results four weeks after the last day unless another day is given, and never before it", () => {
  const promised = (more: Record<string, string>) => {
    const plan = formToPlan(planOf({ name: `Måling ${more.resultsOn}`, ...more }).data!);
    const made = createRound("site", plan, new Date("2026-11-01T08:00:00Z")) as { id: number };
    return findRound(made.id)!.resultsOn;
  };
  expect(promised({})).toBe("2026-12-13");
  expect(promised({ resultsOn: "01-12-2026" })).toBe("2026-12-01");
  // Nor does a round that no form made lack the day.
  expect(findRound(openSampleRound({ audience }))!.resultsOn).toBe("2026-12-18");
  const early = { ...samplePlan, name: "For tidligt", audience, resultsOn: "2026-11-20" };
  expect(createRound("site", early, samplePlan.opensAt)).toEqual({ refused: "results-early" });
  for (const early of ["15-11-2026", "01-11-2026"])
    expect(planOf({ resultsOn: early }).error!.issues.map(({ path, message }) => [path[0], message])).toEqual(
      [["resultsOn", "results-early"]],
    );
});

it("says in the invitation when the results come, and nothing where no day is promised", async () => {
  const text = async (resultsOn: string | null) => {
    const { id } = createRound(
      "site",
      { ...samplePlan, name: `Måling ${resultsOn}`, audience, resultsOn },
      samplePlan.opensAt,
    ) as { id: number };
    return (await viewLaunch(findRound(id)!, samplePlan.opensAt, "Astrid", "da")).invitation.text;
  };
  expect(await text("2026-12-13")).toContain("Resultatet kommer senest søndag den 13. december 2026.");
  expect(await text(null)).not.toContain("Resultatet kommer");
});

it("says in every letter of an open round the day that is promised by now", async () => {
  const roundId = openSampleRound({ audience, resultsOn: "2026-12-01" });
  const [letter] = db.select().from(letters).where(eq(letters.letter, "survey-invitation")).all();
  const { invitationId } = openProps(letter!.props!) as { invitationId: number };
  const later = { closesAt: new Date("2026-12-10T23:00:00Z"), resultsOn: "2027-01-08" };
  expect(extendRound("site", roundId, later, during)).toEqual({ extended: true });
  const props = { ...(openProps(letter!.props!) as object), name: "A", title: "T", minutes: 3, invitationId };
  for (const kind of ["survey-invitation", "survey-reminder", "survey-link"] as const) {
    const { text } = await renderLetter(kind, "da", addSurveyLink(props)!);
    expect(text).toContain("Resultatet kommer senest fredag den 8. januar 2027.");
  }
});

it("says on the page that is answered, and in the thanks, when the results come", () => {
  const roundId = openSampleRound({ audience, resultsOn: "2026-12-01" });
  const { token } = linksOf(roundId)[0]!;
  const promise = "Resultatet kommer senest 1. december 2026.";
  const context = {
    locale: "da",
    reference: "",
    mode: "test",
    script: "",
    path: "/svar/x",
    search: "",
  } as const;
  expect(renderAnswerPage(context, findInvitation(token, during)!)).toContain(promise);
  db.update(rounds).set({ greeting: "Vi spørger igen." }).where(eq(rounds.id, roundId)).run();
  expect(renderAnswerPage(context, findInvitation(token, during)!)).toContain(promise);
  sendAnswer(token, { wellbeing: "high" }, during);
  expect(renderAnswerPage(context, findInvitation(token, during)!)).toContain(promise);
});

it("tells in the invitation what was done since the last round closed, and not what is still to be done", async () => {
  importCounts(readFileSync("surveys/baseline-2024.json", "utf8"), new Date("2024-02-01T12:00:00Z"));
  const agreed = ["Ens guider", "Fast møde", "Ikke gjort"];
  for (const what of agreed)
    agreeOnAction(
      1,
      { question: "wellbeing", what, owner: "Lederkredsen", dueOn: "2024-06-01" },
      "site",
      new Date("2024-02-02T12:00:00Z"),
    );
  const [first, second] = actionsOf(1);
  completeAction(first!.id, "18 af 20 er lagt om.", "site", new Date("2024-04-01T12:00:00Z"));
  completeAction(second!.id, "", "site", new Date("2024-05-01T12:00:00Z"));
  openSampleRound({ audience });
  expect(invitationsSent()).toBe(2);
  const [letter] = db.select().from(letters).where(eq(letters.letter, "survey-invitation")).all();
  const { text } = await renderLetter("survey-invitation", "da", {
    ...(openProps(letter!.props!) as object),
    token: "link",
  });
  expect(text).toContain("Det gjorde vi efter sidste måling:");
  expect(text.indexOf("18 af 20 er lagt om.")).toBeLessThan(text.indexOf("Fast møde"));
  expect(text).not.toMatch(/Ens guider|Ikke gjort/);
});

it("tells in it nothing of a round that asked another municipality alone", () => {
  const at = new Date("2024-02-02T12:00:00Z");
  importCounts(readFileSync("surveys/baseline-2024.json", "utf8"), at);
  const step = { question: "wellbeing", what: "Fast møde", owner: "Lederkredsen", dueOn: "2024-06-01" };
  agreeOnAction(1, step, "site", at);
  completeAction(actionsOf(1)[0]!.id, "", "site", at);
  const round = findRound(openSampleRound({ audience }))!;
  const toldWhenAsked = (municipalities: string[]) => {
    db.update(rounds)
      .set({ audience: { ...audience, municipalities } })
      .where(eq(rounds.id, 1))
      .run();
    return doneSinceLastRound(round);
  };
  expect(toldWhenAsked(["Odder"])).toEqual([]);
  expect(toldWhenAsked(["Thisted"])).toEqual(["Fast møde"]);
  expect(toldWhenAsked(["Odder", "Thisted"])).toEqual(["Fast møde"]);
});
