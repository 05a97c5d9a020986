/** What publishing freezes, and the letters it sends. */
import { describe, expect, it } from "vitest";
import { crossesOf } from "../../app/results/figures/frozen-figures.server.ts";
import { freezeAndPublish as publish } from "./freeze-and-publish.ts";
import { db } from "../../db/database.server.ts";
import { letters } from "../../db/schema/mail.ts";
import { eq } from "drizzle-orm";
import { withDatabase } from "../app.ts";
import { after } from "../surveys/sample-round.ts";
import { both, closedRound, ids, withTwoMunicipalities } from "./round-of-two.ts";

withDatabase();
withTwoMunicipalities();

describe("publishing", () => {
  it("freezes the usual crosses", () => {
    const first = closedRound(both);
    publish(first, "site", after);
    expect(crossesOf(first).map(({ rows, columns }) => `${columns} by ${rows}`)).toEqual([
      "wellbeing by guide_found",
      "wellbeing by trained_day",
      "wellbeing by trained_elearning",
    ]);
    // Yes and no alternate, from the best answer on. Best, middle, worst: in Thisted yes 2, 1, 1 and no 2, 1, 1; in Aarhus yes
    // 3, 1, 1 and no 2, 2, 1. The worst are 4 people, so they are merged with the middle.
    expect(crossesOf(first).find(({ rows }) => rows === "trained_day")!.grid).toEqual({
      rows: [[0], [1]],
      columns: [[0], [1, 2]],
      counts: [
        [5, 4],
        [4, 5],
      ],
    });
  });

  it("posts one letter to every reader, due when the results are visible", () => {
    const roundId = closedRound(both);
    publish(roundId, "site", after);
    const thanked = db.select().from(letters).where(eq(letters.letter, "survey-results")).all();
    // 24 agents, and of the cast Astrid, Bo, Karen, Jens, Dorte, Sanne and Stig; hosts are not readers.
    expect(thanked).toHaveLength(31);
    expect(new Set(thanked.map(({ personId }) => personId)).size).toBe(31);
    expect(thanked.map(({ personId }) => personId)).not.toContain(ids.vibeke);
    expect(thanked.every(({ dueAt }) => dueAt.getTime() === after.getTime())).toBe(true);
  });
});
