/**
 * The rules that read the syntax tree, so that no other way of writing the same slips past them. All in one file of tests, since
 * parsing the sources takes longer than any of the rules. Each rule is tried on a text that breaks it.
 */
import type ts from "typescript";
import { describe, expect, it } from "vitest";
import { lessonKinds } from "../../db/enums.ts";
import { isTexts, productFiles, sourceFiles } from "./sources.ts";
import { namedLessonKinds, placesAskingLessonKinds } from "./tree/lesson-kinds.ts";
import { functionsLongerThan } from "./tree/long-functions.ts";
import { fieldNames, numbersWithoutUnit, shortNamesOfNumbers, topLevelNames } from "./tree/names.ts";
import { parseSource, parseText } from "./tree/nodes.ts";
import { declarationsOf, reachedFrom } from "./tree/reading.ts";
import { answersRequests, listsOfRoles, refusalsByRole } from "./tree/roles.ts";
import { disguisedTables, foreignWrites, roomOfSchema, tablesFrom } from "./tree/table-writes.ts";
import {
  callsWithoutTransaction,
  ignoredTransactions,
  optionalTakers,
  queriesBesideTransactions,
} from "./tree/transactions.ts";
import { inventedFields, inventedNames, inventedParts, keptFields } from "./tree/words.ts";

const sources = sourceFiles.filter((file) => !file.startsWith("db/migrations")).map(parseSource);
const product = productFiles.map(parseSource);

/** What a rule finds in texts that break it: as many places as there are texts. */
const expectFound = (rule: (source: ts.SourceFile) => string[], ...texts: string[]) => {
  for (const text of texts) expect(rule(parseText(text)), text).toHaveLength(1);
};
const expectNone = (rule: (source: ts.SourceFile) => string[], ...texts: string[]) => {
  for (const text of texts) expect(rule(parseText(text)), text).toEqual([]);
};

describe("a function that takes a transaction", () => {
  it("uses it", () => {
    expect(sources.flatMap(ignoredTransactions)).toEqual([]);
    expectFound(
      ignoredTransactions,
      "export function count(at: Tx) { return db.select().all(); }",
      "const count = (_: Database | Tx, id: number) => find(id);",
      "function count(tx: Tx) { void tx; return find(); }",
      "writeTransaction((t) => save());",
    );
    expectNone(ignoredTransactions, "const count = (at: Tx) => at.select().all();");
  });

  it("does not query the database beside it", () => {
    expect(sources.flatMap(queriesBesideTransactions)).toEqual([]);
    const imported = 'import { db as rows, writeTransaction } from "../../../db/database.server.ts";';
    expectFound(
      queriesBesideTransactions,
      `${imported} function move(at: Tx) { at.run(); return rows.select().all(); }`,
      `${imported} writeTransaction(() => rows.select().all());`,
    );
  });

  it("hands it on to what would read outside it", () => {
    expect(product.flatMap((source) => callsWithoutTransaction(source, takers))).toEqual([]);
    expectFound(
      (source) => callsWithoutTransaction(source, optionalTakers(source)),
      "const find = (id: number, at: Database | Tx = db) => at.get(id); const move = (tx: Tx) => tx.run(find(1));",
    );
  });
  const takers = product.flatMap(optionalTakers);
});

describe("a table", () => {
  const schemas = product.filter(({ fileName }) => fileName.startsWith("db/schema/"));
  const sqlNames = new Map(
    schemas.flatMap(({ fileName, text }) =>
      [...text.matchAll(/sqliteTable\(\s*"(\w+)"/g)].map(
        ([, name]) => [name!, roomOfSchema(fileName)] as const,
      ),
    ),
  );
  const rooms = product.filter(({ fileName }) => !fileName.startsWith("db/"));
  const imported = 'import { responses as told } from "../../../db/schema/surveys.ts";';

  it("is written only by the room of its schema file", () => {
    expect(sqlNames.size).toBeGreaterThan(60);
    expect(rooms.flatMap((source) => foreignWrites(source, sqlNames))).toEqual([]);
    expectFound(
      (source) => foreignWrites(source, sqlNames),
      `${imported} tx.update(told).set({}).run();`,
      `${imported} const also = told; tx.delete(also).run();`,
      `${imported} tx.run(sql\`delete from \${told} where 1\`);`,
      `${imported} reassignRows(tx, told.unit, two);`,
      'sqlite.prepare("update responses set unit = 1").run();',
      "tx.run(sql`insert or replace into responses values (1)`);",
    );
    expectNone(
      (source) => foreignWrites(source, sqlNames),
      'import { people } from "../../../db/schema/people.ts"; for (const table of [people]) tx.delete(table).run();',
      `${imported} seen.delete(id); tx.select().from(told).all();`,
    );
  });

  it("has one name, and is imported from its schema file", () => {
    expect(product.flatMap(disguisedTables)).toEqual([]);
    expectFound(
      disguisedTables,
      `${imported} const also = told;`,
      `${imported} export { told };`,
      'export { responses } from "../../../db/schema/surveys.ts";',
      'import * as surveys from "../../../db/schema/surveys.ts";',
    );
  });

  it("of responses is accessed only by anonymising, forgetting, publishing and the closing backup", () => {
    const touching = rooms.filter((source) =>
      tablesFrom(source, "db/schema/surveys.ts").some((table) => /^(?:responses|comments)$/.test(table)),
    );
    expect(touching.map(({ fileName }) => fileName).sort()).toEqual([
      "app/results/publishing/quotes.server.ts",
      "app/results/publishing/stored-answers.server.ts",
      "app/surveys/closing/anonymising.server.ts",
      "app/surveys/closing/closing-backup.server.ts",
      "app/surveys/forget.server.ts",
    ]);
    expect(tablesFrom(parseText(imported), "db/schema/surveys.ts")).toEqual(["responses"]);
  });
});

describe("the site map alone says which role may enter", () => {
  /** What one role alone may do at an address that others enter too; and what gives an account to someone, which is checked twice. */
  const ofOneRole: Record<string, string> = {
    "app/people/mail-change/releasing.server.ts": "leaders edit people at the same address",
    "app/people/mail-change/deciding.server.ts": "gives an account to whoever reads the new address",
    "app/people/persons/reinstating.server.ts": "gives a closed account back",
  };
  const isListed = (found: string) => found.replace(/:.*/, "") in ofOneRole;

  it("no room turns someone away for their role alone", () => {
    const rooms = product.filter(({ fileName }) => /^app\/(?!server\/|ui\/)/.test(fileName));
    const found = rooms.flatMap((source) => refusalsByRole(source));
    expect(found.filter((one) => !isListed(one))).toEqual([]);
    expect(found.filter(isListed)).toHaveLength(Object.keys(ofOneRole).length);
    expectFound(
      refusalsByRole,
      'function act(by) { if (!plan || by.role !== "leader") return { refused: "unknown" }; }',
      'const isLeader = by.role === "leader"; if (!isLeader) throw notFound();',
      'const { role: now } = by; if (now !== "host") { return null; }',
      'const leads = ({ role }) => role === "leader"; const act = (by) => isDue && leads(by) ? run() : refuse("role");',
      'function act(by) { if (by.role === "leader") return run(); throw notFound(); }',
      'if (!["leader", "host"].includes(by.role)) return [];',
      "const may = { leader: true }; if (!may[by.role]) throw notFound();",
      'switch (by.role) { case "host": throw notFound(); }',
    );
    expectNone(
      (source) => refusalsByRole(source),
      'if (by.role !== "secretariat" && !isOwn) throw notFound();',
      'if (row.role === "leader") list.push(row);',
      "if (!switchRole(session, role)) throw notFound();",
    );
  });

  it("no route or handler of a request refuses by role, also where something else counts too", () => {
    const answering = product.filter(
      (source) => answersRequests(source) && !source.fileName.startsWith("app/server/"),
    );
    expect(answering.length).toBeGreaterThan(150);
    expect(answering.flatMap((source) => refusalsByRole(source, { anyPart: true }))).toEqual([]);
    const handler = 'import type { Request } from "express"; const odd = (r: Request) => 1;';
    expect(answersRequests(parseText(handler, "app/feeds/odd-name.server.ts"))).toBe(true);
    expectFound(
      (source) => refusalsByRole(source, { anyPart: true }),
      'if (by.role !== "secretariat" && !isOwn) throw notFound();',
    );
  });

  it("the roles are listed once, and those of a page of the site map there", () => {
    const listed = product.flatMap(listsOfRoles).map((place) => place.replace(/:.*/, ""));
    expect(listed).toEqual(["app/routes.ts", "db/enums.ts"]);
    expectFound(
      listsOfRoles,
      'const all = new Set(["agent", "host", "leader"]);',
      'type Role = "agent" | "leader" | "steering";',
    );
  });
});

describe("a kind of lesson", () => {
  it("is asked for nowhere outside the kinds' folder", () => {
    expect(placesAskingLessonKinds(lessonKinds)).toEqual([]);
    expectFound(
      (source) => namedLessonKinds(source, lessonKinds),
      'if (lesson.kind === "film") watch();',
      'switch (kind) { case "package": open(); }',
      "const icons = { film: 1, exercise: 2 }; icons[kind];",
      'const watched = ["film"].includes(kind);',
      'const seen = new Set(["film", "package"]);',
    );
    expectNone(
      (source) => namedLessonKinds(source, lessonKinds),
      't("page")',
      'const words = ["film", "rettet"];',
    );
  });
});

describe("reading", () => {
  const writes = "db/database.server.ts#writeTransaction";
  /** What a page may run that begins a write transaction, and why it changes nothing of the site's. */
  const harmless: Record<string, string> = {
    "app/onboarding/templates/drafting.server.ts#templateOf":
      "makes the first version from the code's own list, when there is none",
    "app/results/publishing/import-counts.server.ts#importReadCounts":
      "a dry run, which ends before the transaction",
    "app/people/sign-in/with-account/account-sign-in.server.ts#isTooOften":
      "counts how often a network leaves for the provider of accounts",
    "app/people/sign-in/with-account/account-sign-in.server.ts#finishAccountSignIn":
      "the provider's answer, which only the browser that left for it can open, once",
    "app/people/sign-in/finish-sign-in.server.ts#finishSignIn":
      "what follows that answer in the same browser",
    "db/roll-back.server.ts#tryAndRollBack": "rolls back what it tries",
    "db/database.server.ts#writeRelaxed": "writes who looked, or when something was last used",
  };
  const all = declarationsOf(product);
  const reached = (from: string) => reachedFrom(from, all, new Set(Object.keys(harmless)));
  const reading = [...all.keys()].filter((name) => name.endsWith("#loader") || name.includes("#GET "));

  it("finds the write transaction behind actions and handlers that write (the search itself)", () => {
    for (const route of ["course-days/sign-up/routes/enrol.tsx", "elearning/learner-pages/routes/answer.tsx"])
      expect(reached(`app/${route}#action`).has(writes), route).toBe(true);
    const laidIn = parseText(
      `import * as acts from "./b.server.ts";
       const { save } = acts;
       export const handlers = [{ method: "get" as const, path: "/a", handle: (q, r) => acts.save() }];`,
      "app/a.server.ts",
    );
    const acts = parseText(
      `import { writeTransaction } from "../db/database.server.ts"; export const save = () => writeTransaction(run);`,
      "app/b.server.ts",
    );
    expect(
      reachedFrom('app/a.server.ts#GET path: "/a"', declarationsOf([laidIn, acts]), new Set()),
    ).toContain(writes);
  });

  it("a page changes nothing but its trail: no loader and no GET handler reaches a write transaction", () => {
    expect(reading.filter((one) => one.includes("#GET ")).length).toBeGreaterThan(15);
    expect(reading.length).toBeGreaterThan(150);
    expect(reading.filter((one) => reached(one).has(writes))).toEqual([]);
  });

  it("every exception is still needed", () => {
    const together = new Set(reading.flatMap((one) => [...reached(one)]));
    expect(Object.keys(harmless).filter((name) => !together.has(name))).toEqual([]);
  });
});

describe("names", () => {
  it("of fields and at the top level of a file are not on the list of invented words", () => {
    const found = sources.flatMap((source) => [
      ...topLevelNames(source)
        .filter(({ name }) => Object.hasOwn(inventedNames, name))
        .map(({ name }) => `${source.fileName}: ${name} (write: ${inventedNames[name]})`),
      ...(isTexts(source.fileName) ? [] : fieldNames(source))
        .filter((name) => Object.hasOwn(inventedFields, name))
        .filter((name) => !source.fileName.startsWith(keptFields[name] ?? "none"))
        .map((name) => `${source.fileName}: ${name} (write: ${inventedFields[name]})`),
    ]);
    expect(found).toEqual([]);
    expect(topLevelNames(parseText("const knock = 1;")).map(({ name }) => name)).toEqual(["knock"]);
    expect(fieldNames(parseText("const row = { lane: 1 };"))).toEqual(["lane"]);
  });

  it("have none of those words as a part either", () => {
    const partsOf = (name: string) =>
      name.split(/_|(?<=[a-z0-9])(?=[A-Z])/).map((part) => part.toLowerCase());
    const inventedIn = (source: ts.SourceFile) =>
      [
        ...topLevelNames(source).map(({ name }) => name),
        ...(isTexts(source.fileName) ? [] : fieldNames(source)),
      ]
        .filter((name) => partsOf(name).some((part) => inventedParts.includes(part)))
        .map((name) => `${source.fileName}: ${name}`);
    expect(sources.flatMap(inventedIn)).toEqual([]);
    expectFound(
      inventedIn,
      "export interface UndoHindrance { refused: string }",
      "const row = { teamNudges: 1 };",
    );
  });

  it("of limits and measures say the unit, wherever they stand", () => {
    expect(product.flatMap(numbersWithoutUnit)).toEqual([]);
    expectFound(
      numbersWithoutUnit,
      "const drawTimeout = 5000;",
      "export const maxUpload = 5 * 1_000_000;",
      "start({ idleDelay: 40 });",
      "function draw(wait = 10) {}",
      "interface Task { timeout: number }",
    );
    expectNone(
      numbersWithoutUnit,
      "const drawTimeoutMs = 5000;",
      "const maxRanges = 5;",
      "setup({ socketTimeout: 9 });",
    );
  });

  it("of numbers at the top level have more than one word", () => {
    expect(sources.flatMap(shortNamesOfNumbers)).toEqual([]);
    expectFound(shortNamesOfNumbers, "const answers = 8;");
  });
});

it("no function has more than 40 lines", () => {
  expect(sources.flatMap((source) => functionsLongerThan(40, source))).toEqual([]);
  expectFound((source) => functionsLongerThan(2, source), "function long() {\n  act();\n}");
});
