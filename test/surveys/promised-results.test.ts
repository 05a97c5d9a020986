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
import { viewLaunch } from "../../app/surveys/rounds/launch-view.server.ts";
import { formToPlan, roundForm } from "../../app/surveys/rounds/round-form.ts";
import { createRound } from "../../app/surveys/rounds/rounds.server.ts";
import { db } from "../../db/database.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { letters } from "../../db/schema/mail.ts";
import { eq } from "drizzle-orm";
import { withDatabase } from "../app.ts";
import { addAgentsTo, openSampleRound, samplePlan } from "./sample-round.ts";

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
  expect(formToPlan(planOf({}).data!).resultsOn).toBe("2026-12-13");
  expect(formToPlan(planOf({ resultsOn: "01-12-2026" }).data!).resultsOn).toBe("2026-12-01");
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
  expect(await text("2026-12-13")).toContain("Resultatet kommer senest 13. december 2026.");
  expect(await text(null)).not.toContain("Resultatet kommer");
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
