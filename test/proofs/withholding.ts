/**
 * No sum or difference of what any role can read of published rounds, now or before, defines fewer than 5 people or a group with equal
 * answers. The sheet of figures is analysed; every other surface (pages, each municipality's page, charts, the report, the workbook,
 * the feed) may show nothing beyond the sheets of its rounds.
 * A round of the proof is 3 pairs of survey rounds.
 */
import { databaseFile } from "../../app/base/env.server.ts";
import type { Person } from "../../app/people/register/person.server.ts";
import { findPerson } from "../../app/people/register/person.server.ts";
import { type BandGroup, noAnswer } from "../../app/results/figures/cross-tabulation.ts";
import { csvOf } from "../../app/results/report/export-files.server.ts";
import { crossesOf } from "../../app/results/figures/frozen-figures.server.ts";
import { viewMunicipality } from "../../app/results/round-page/municipality.server.ts";
import { freezeAndPublish as publish } from "../results/freeze-and-publish.ts";
import { findPublished } from "../../app/results/figures/published-rounds.server.ts";
import { questionScale, scaleOf } from "../../app/results/figures/scale.ts";
import { bandOf } from "../../app/results/figures/withholding.ts";
import { closeDatabase, migrateDatabase, openDatabase, writeTransaction } from "../../db/database.server.ts";
import { rounds as surveyRounds } from "../../db/schema/surveys.ts";
import { eq, sql } from "drizzle-orm";
import { seededRandom } from "../../db/demo/random.ts";
import { addCast } from "../../db/demo/cast.ts";
import { type Bounds, type Broken, type Figures, none, some } from "./runner/contract.ts";
import { type Group, groupsIn, linesOf, type Reading, tooSmall } from "./withholding/bot.ts";
import { beyondInReport, beyondInWorkbook, beyondTheSheets } from "./withholding/surfaces.tsx";
import { addAnswer, type Answerer, closedRound, questions, type World } from "./withholding/world.ts";

const pairsPerRound = 3;

export const rounds = 12;
const minGroup = 5;
const now = new Date("2027-01-01T12:00:00Z");

export async function prove(rounds: number): Promise<Figures> {
  openDatabase(databaseFile());
  migrateDatabase();
  const leader = findPerson(addCast().karen)!;
  const seen = { published: 0, readings: 0, byUnit: 0, crossed: 0, unions: 0 };
  const faults = {
    smallGroups: 0,
    smallRates: 0,
    secondEdition: 0,
    feed: 0,
    page: 0,
    municipalityPage: 0,
    charts: 0,
    workbook: 0,
    report: 0,
  };
  let example = "";
  const add = (figure: keyof typeof faults, list: string[]) => {
    faults[figure] += list.length;
    example ||= list[0] ?? "";
  };
  for (let pair = 0; pair < rounds * pairsPerRound; pair++) {
    const random = seededRandom(pair + 1);
    const worlds = [2025, 2026].map((year) => closedRound(`Måling ${pair}-${year}`, year + pair * 2, random));
    for (const world of worlds) publish(world.roundId, "site", now);
    const readings = worlds.map((world) => [...fromSheet(world), ...fromCrosses(world)]);
    addUnions(worlds as [World, World], readings as [Reading[], Reading[]], leader);
    for (const [at, world] of worlds.entries()) {
      for (const reading of readings[at]!) add("smallGroups", tooSmall(reading, world.people));
      add("smallRates", tooSmall(ratesRead(world), world.asked));
    }
    // Drawing is slow: all surfaces of one pair in three.
    if (pair % pairsPerRound === 0) {
      const [earlier, later] = worlds as [World, World];
      for (const [world, before] of [
        [earlier, null],
        [later, earlier],
      ] as const)
        for (const [surface, beyond] of Object.entries(beyondTheSheets(world, before, leader, now)))
          add(surface as keyof typeof faults, beyond);
      add("workbook", await beyondInWorkbook(later));
      add("report", await beyondInReport(later, earlier));
    }
    for (const world of worlds) add("secondEdition", secondEdition(world));
    for (const { question, groups } of readings.flat()) {
      seen.readings += groups.length;
      seen.byUnit += Number(groups.length > 1 && !question.includes("×"));
      seen.crossed += Number(question.includes("×"));
      seen.unions += groups.filter(({ label }) => label.startsWith("forening")).length;
    }
    seen.published += worlds.length;
  }
  closeDatabase();
  return { ...seen, ...faults, example };
}

const measure = (name: string) => questionScale(questions.find((question) => question.name === name)!);

/** The band of someone's answer to a question; null without an answer or outside the scale. */
function banded(name: string): Reading["bandOf"] {
  const question = questions.find((question) => question.name === name)!;
  const { scale } = scaleOf(question);
  return ({ choices }) => {
    const at = scale.findIndex(({ value }) => value === choices[name]);
    return bandOf(measure(name), at < 0 ? undefined : at);
  };
}

const sheetOf = ({ roundId }: World) => csvOf(findPublished(roundId)!, "da");

const fromSheet = (world: World): Reading[] =>
  [...groupsIn(sheetOf(world))].map(([question, groups]) => ({ question, groups, bandOf: banded(question) }));

/** Rows by the column question and columns by the row question, each against everyone. */
function fromCrosses({ roundId }: World): Reading[] {
  return crossesOf(roundId).flatMap(({ rows, columns, grid }) =>
    grid
      ? [
          across([rows, grid.rows], [columns, grid.columns]),
          across([columns, grid.columns], [rows, grid.rows]),
        ]
      : [],
  );
}

/**
 * A person's place in the cross: "Delvist eller ubesvaret" is one place, and a person who answered neither question, or is among the
 * unanswered alone, has none.
 */
function across([by, gathered]: [string, BandGroup[]], [against, places]: [string, BandGroup[]]): Reading {
  const [row, column] = [banded(by), banded(against)];
  const placeOf = (answerer: Answerer) => {
    if (row(answerer) === null && column(answerer) === null) return null;
    const at = places.findIndex((bands) => bands.includes(column(answerer) ?? noAnswer));
    return places[at]?.some((band) => band !== noAnswer) ? at : null;
  };
  const lines: Group[] = gathered.map((bands) => ({
    label: `${by} ${bands}`,
    holds: (answerer: Answerer) => bands.includes(row(answerer) ?? noAnswer),
  }));
  return {
    question: `${by} × ${against}`,
    groups: [{ label: "Alle", holds: () => true }, ...lines],
    bandOf: placeOf,
  };
}

/** What each municipality's leader reads in addition: their union of units, then and now. */
function addUnions([before, after]: [World, World], readings: [Reading[], Reading[]], leader: Person): void {
  for (const municipality of after.units.keys()) {
    const view = viewMunicipality({ ...leader, municipality }, after.roundId, now)!;
    for (const { question, change, unionMembers } of view.questions) {
      if (typeof change === "string") continue;
      [before, after].forEach((_, at) => {
        const reading = readings[at]!.find((answerer) => answerer.question === question.name)!;
        const holds = (answerer: Answerer) =>
          !answerer.partial && unionMembers.includes(answerer.municipality);
        reading.groups.push({ label: `forening ${unionMembers}`, holds });
      });
    }
  }
}

/** Response rates in the sheet, of everyone invited: for the round and by unit. */
function ratesRead(world: World): Reading<World["asked"][number]> {
  const groups = linesOf(sheetOf(world))
    .filter((line) => line.Spørgsmål === "response_rate")
    .map((line) => ({
      label: `svarprocent ${line.Gruppe}`,
      holds: ({ municipality }: { municipality: string }) =>
        line["Kommuner i gruppen"]!.split(", ").includes(municipality),
    }));
  return {
    question: "svarprocent",
    groups: [{ label: "Alle", holds: () => true }, ...groups],
    bandOf: ({ answered }) => Number(answered),
  };
}

/** One more answer is added and the round published again: the difference between the sheets would reveal it. */
function secondEdition(world: World): string[] {
  const first = linesOf(sheetOf(world));
  const lateAnswerer: Answerer = {
    municipality: [...world.units.keys()][0]!,
    partial: false,
    choices: Object.fromEntries(questions.map(({ name, choices }) => [name, choices[0]!.value])),
  };
  writeTransaction((tx) => {
    addAnswer(tx, world.roundId, lateAnswerer, world.units);
    tx.update(surveyRounds)
      .set({ completed: sql`completed + 1` })
      .where(eq(surveyRounds.id, world.roundId))
      .run();
  });
  publish(world.roundId, "site", now);
  const second = new Map(linesOf(sheetOf(world)).map((line) => [keyOf(line), Number(line.Antal)]));
  const changed = first.filter((line) => {
    const difference = Math.abs((second.get(keyOf(line)) ?? 0) - Number(line.Antal));
    return line.Svar !== "Ubesvaret" && difference > 0 && difference < minGroup;
  });
  return changed.map((line) => `${line.Spørgsmål}: ${line.Gruppe}, ${line.Svar}, second edition`);
}

const keyOf = (line: Record<string, string>) => [line.Gruppe, line.Spørgsmål, line.Svar].join("|");

const rules = "app/results/figures/withholding.ts";

export const broken: Broken[] = [
  {
    name: "the threshold off",
    file: "app/surveys/anonymity/units.ts",
    target: "export const minAnswersPerUnit = 5;",
    replacement: "export const minAnswersPerUnit = 1;",
    spoils: "smallGroups",
    inTests: true,
  },
  {
    name: "withholding per unit: only the unit that tells too much is left out",
    file: rules,
    target: "...(shown ? byUnit : [])",
    replacement: "...byUnit.filter(({ counts }) => shown || !mustWithhold(counts, minAnswers))",
    spoils: "smallGroups",
  },
  {
    name: "a second edition",
    file: "app/results/publishing/publish.server.ts",
    target: `if (round.state === "published") return { refused: "published" } as const;
    if (round.state !== "closed") return { refused: "not-closed" } as const;`,
    replacement: `if (round.state === "published")
      for (const table of [counts, crosses, publications, responseRates]) tx.delete(table).where(eq(table.roundId, roundId)).run();`,
    spoils: "secondEdition",
  },
  {
    name: "a second partition: by training, beside the units",
    file: rules,
    target: "return [{ unit: totalUnit, counts }, ...(shown ? byUnit : [])];",
    replacement: `const trained = [0, 1].map((at) => ({
      unit: "uddannet " + at,
      counts: [0, 1, 2].map((band) => answers.filter(({ chosen }) =>
        chosen.trained_day === at && bandOf(scale, chosen[scale.name]) === band).length),
    }));
    const split = trained.some(({ counts: bands }) => mustWithhold(bands, minAnswers)) ? [] : trained;
    return [{ unit: totalUnit, counts }, ...(shown ? byUnit : []), ...split];`,
    spoils: "smallGroups",
  },
  {
    name: "a feed that counts one more than answered",
    file: "app/feeds/feeds.server.ts",
    target: "...line.slice(3)]",
    replacement:
      '...line.slice(3).map((cell, at) => (at === 5 && typeof cell === "number" ? cell + 1 : cell))]',
    spoils: "feed",
  },
  {
    name: "a municipality's page that shows another unit's figures",
    file: "app/results/round-page/municipality.server.ts",
    target: "own: (own && shown.get(question.name)?.get(own)) || null,",
    replacement:
      "own: [...(shown.get(question.name)?.values() ?? [])].at(-1)?.map((count) => count + 1) ?? null,",
    spoils: "municipalityPage",
  },
  {
    name: "a report that tells of one more than answered",
    file: "app/results/report/report-questions.server.ts",
    target: "const count = figure.counts[at];",
    replacement: "const count = figure.counts[at] === null ? null : figure.counts[at]! + 1;",
    spoils: "report",
  },
  {
    name: "response rates of every unit, however small or alike",
    file: rules,
    target: "return rates.length > 1 && !rates.some(isRevealing) ? rates : [];",
    replacement: "return rates.filter(({ answered }) => answered >= 0 || isRevealing);",
    spoils: "smallRates",
  },
  {
    name: "partial answers are no group of their own",
    file: rules,
    target: "unit !== partialUnit || sum(bands) > 0",
    replacement: "unit !== partialUnit",
    spoils: "smallGroups",
  },
  {
    name: "a cross whose small rows are not merged",
    file: "app/results/figures/cross-tabulation.ts",
    target: "const row = firstRevealingRow(grid, minAnswers);",
    replacement: "const row = -1;",
    spoils: "smallGroups",
  },
];

export const bounds: Bounds = {
  byUnit: some,
  crossed: some,
  smallGroups: none,
  smallRates: none,
  secondEdition: none,
  feed: none,
  page: none,
  municipalityPage: none,
  charts: none,
  workbook: none,
  report: none,
};
