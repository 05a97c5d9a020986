/** A closed round of two municipalities, for the tests of what a published round provides. */
import { parse } from "csv-parse/sync";
import { beforeEach } from "vitest";
import { findPerson, type Person } from "../../app/people/register/person.server.ts";
import { sendAnswer } from "../../app/surveys/answering/answering.server.ts";
import { closeRound } from "../../app/surveys/closing/closing.server.ts";
import { countedQuestionsOf } from "../../app/surveys/questionnaires/questionnaire.ts";
import { findQuestionnaire } from "../../app/surveys/questionnaires/questionnaires.server.ts";
import type { Role } from "../../db/enums.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { addAgentsTo, after, during, linksOf, openSampleRound, samplePlan } from "../surveys/sample-round.ts";

/** The named people by their ids, new for each test. */
export let ids: Record<CastName, number>;

/** Gives each test the named people, and twelve more agents in each of two municipalities. */
export const withTwoMunicipalities = (): void =>
  beforeEach(() => {
    ids = addCast();
    addAgentsTo("Thisted", "787", 12);
    addAgentsTo("Aarhus", "751", 12);
  });

export const audience = {
  roles: ["agent" as const],
  municipalities: ["Thisted", "Aarhus"],
  activeOn: "2026-11-10",
};
const values = ["very-high", "high", "partly", "low", "not-at-all"];

/**
 * A closed round with these counts for wellbeing in each municipality, best first; the other questions alternate, except one without
 * answers.
 */
export function closedRound(
  wellbeing: Record<string, number[]>,
  name = samplePlan.name,
  left = "",
  municipalities: string[] | null = audience.municipalities,
): number {
  const roundId = openSampleRound({ audience: { ...audience, municipalities }, name });
  const links = linksOf(roundId);
  for (const [municipality, counts] of Object.entries(wellbeing)) {
    const here = links.filter((link) => link.municipality === municipality).map(({ token }) => token);
    const given = counts.flatMap((count, at) => Array<string>(count).fill(values[at]!));
    for (const [n, answer] of given.entries())
      sendAnswer(here[n]!, { ...answersInTurn(n, left), wellbeing: answer }, during);
  }
  closeRound("site", roundId, after);
  return roundId;
}

const answersInTurn = (n: number, left: string) =>
  Object.fromEntries(
    countedQuestionsOf(findQuestionnaire("agents", 2)!)
      .filter(({ name }) => name !== left)
      .map(({ name, choices }) => [name, choices[n % choices.length]!.value]),
  );

/** Enough answers for both to be units. */
export const both = { Thisted: [2, 2, 2, 2, 0], Aarhus: [1, 4, 3, 1, 1] };

/** A person of the cast in a role. */
export const reader = (name: CastName, role: Role): Person => ({ ...findPerson(ids[name])!, role });

/** The leader of one of the two. */
export const karen = (): Person => reader("karen", "leader");

/** The lines of a sheet, by heading. */
export const lines = (csv: string) =>
  parse(csv, { bom: true, delimiter: ";", columns: true }) as Record<string, string>[];
