/** Names use the terms of the trade, in the database as in the code, and what is a number of something says of what. */
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { isTexts, parseSource, readSource, sourceFiles, topLevelNames } from "./sources.ts";

/** Words that this code once invented, each with the term to use instead. */
const inventedNames: Record<string, string> = {
  heed: "registerEventHandlers",
  announce: "emit",
  consequences: "eventHandlers",
  jot: "writeRelaxed",
  look: "readTransaction",
  knock: "sign-in request",
  knocks: "sign-in requests",
  hindrance: "enrolment conflict",
  letIn: "promoteFromWaitingList",
  join: "addToWaitingList",
  take: "claimPlace",
  seat: "confirmSeat",
  twins: "duplicates",
  doubles: "duplicates",
  handOver: "reassignRows",
  desk: "secretariat contact",
  hands: "assignees",
  keeping: "editing",
  keepPerson: "savePerson",
  born: "inserted",
  keptBack: "hideLoaderData",
  broughtBack: "restoreLoaderData",
  Scene: "RenderContext",
  speak: "createI18n",
  voice: "createT",
  lean: "withCachedT",
  house: "runtime",
  noting: "requestLog",
  note: "requestLog",
  leadNowhere: "rewriteToNotFound",
  spokenOnPages: "renderErrorsAsPages",
  sayOnPage: "renderErrorPage",
  inWords: "errorPage",
  wordless: "hasNoPage",
  hot: "expressHandlers",
  most: "a limit with its unit",
  longest: "a limit with its unit",
  fewest: "a limit with its unit",
  least: "a limit with its unit",
  patience: "a time with its unit",
  lately: "a time with its unit",
  soon: "a time with its unit",
  apart: "a time with its unit",
  told: "message",
  said: "response",
  asked: "request",
  mixing: "anonymising",
  sure: "confirmed",
  isSure: "confirmed",
  evenly: "constantTime",
  sought: "filter",
  whole: "integer or complete",
  standing: "status",
  nudge: "reminder",
  nudges: "teamReminders",
  meant: "expected",
  loose: "changeable",
  Told: "message",
  Twin: "duplicate",
  Held: "enrolment conflict",
  rehearse: "tryAndRollBack",
  worked: "cachedFigures",
  workOut: "computeFigures",
  isBraked: "needsLongCodes",
  latecomerLimit: "overDailyLimit",
  hotPaths: "handlerPaths",
  beginSitting: "createPageOpenToken",
  feedTokens: "feedKeys",
  nextInLane: "nextDue",
  OwnedLine: "AssignedPlanItem",
  LineState: "PlanItemState",
  VersionItem: "VersionTemplateItem",
};

/** The same for the columns of tables and for fields, which say more by the name of what holds them. */
const inventedFields: Record<string, string> = {
  said: "reports",
  lane: "priority",
  nudges: "reminders",
  leaderToldAt: "leaderNotifiedAt",
  namedId: "assignedOwnerId",
  sitting: "pageOpenToken",
};

/** Where such a name stays: what is stored, and what pages that are open send. */
const keptFields: Record<string, string> = {
  sitting: "app/elearning/kinds/film/",
  said: "app/elearning/kinds/conversation/",
};

/** Columns whose name in the database is not that of the field: SQL has these words for itself. */
const reservedInSql: Record<string, string> = { on: "on_day", from: "from_day", until: "until_day" };

/** What is measured, in a name of its own: how much of what is missing. */
const measure = /^(?:length|duration|elapsed|timeout|delay|wait|allowance|interval|age)$/;

/** A limit names its unit: maxUploadBytes, maxRangesPerReport, maxTreeDepth. */
const limit = /^(?:max|min|longest|most|fewest|least|limit)/i;
const unit = /[A-Z][a-z]*s(?![a-z])|(?:Ms|Pt|Px|MB|People|Percent|Rate|Share|Depth|Length|Size)$/;

/** Whether the name of a number is clear enough: a limit must name its unit, any other must have more than one word. */
const saysUnit = (name: string): boolean => (limit.test(name) ? unit.test(name) : /[A-Z0-9]/.test(name));

/** Whether an expression consists of numbers only: 250, 5 * 60_000. */
const isNumber = (node: ts.Expression): boolean =>
  ts.isNumericLiteral(node) ||
  (ts.isParenthesizedExpression(node) && isNumber(node.expression)) ||
  (ts.isBinaryExpression(node) && isNumber(node.left) && isNumber(node.right));

const namesByFile = sourceFiles
  .filter((file) => !file.startsWith("db/migrations"))
  .map((file) => ({ file, names: topLevelNames(parseSource(file)) }));

/** The columns of a schema file: the field's name, what makes it, and its name in the database. */
const columnsIn = (file: string) =>
  [
    ...readSource(file).matchAll(
      /(\w+): (integer|real|text|blob|moment|day|flag|letterPriority)\(\s*"(\w+)"/g,
    ),
  ].map(([, field, type, column]) => ({ file, field: field!, type: type!, column: column! }));
const columns = sourceFiles.filter((file) => file.startsWith("db/schema/")).flatMap(columnsIn);

const inSnakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The names of the fields of types and objects, and of parameters, each with its type as it is written. */
function fieldsOf(source: ts.SourceFile): { name: string; type: string }[] {
  const found: { name: string; type: string }[] = [];
  const visit = (node: ts.Node) => {
    if ((ts.isPropertySignature(node) || ts.isParameter(node)) && ts.isIdentifier(node.name))
      found.push({ name: node.name.text, type: node.type?.getText() ?? "" });
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name))
      found.push({ name: node.name.text, type: "" });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe("columns", () => {
  it("have the same name in the database as in the code", () => {
    expect(columns.length).toBeGreaterThan(200);
    const differing = columns.filter(
      ({ field, column }) => inSnakeCase(field) !== column && reservedInSql[field] !== column,
    );
    expect(differing).toEqual([]);
  });

  it("of fractions say what they measure", () => {
    // A package's score has no unit: SCORM leaves it to the package.
    const bare = columns.filter(
      ({ type, field }) => type === "real" && field !== "score" && !/(?:Seconds|Percent|Share)$/.test(field),
    );
    expect(bare).toEqual([]);
  });
});

describe("fields", () => {
  const fields = sourceFiles
    .filter((file) => !file.startsWith("db/migrations") && !isTexts(file))
    .flatMap((file) => fieldsOf(parseSource(file)).map((field) => ({ file, ...field })));

  it("are not on the list of invented words", () => {
    const found = fields.filter(
      ({ file, name }) => Object.hasOwn(inventedFields, name) && !file.startsWith(keptFields[name] ?? "none"),
    );
    expect(found.map(({ file, name }) => `${file}: ${name} (write: ${inventedFields[name]})`)).toEqual([]);
  });

  it("that measure something say in which unit", () => {
    const bare = fields.filter(({ name, type }) => measure.test(name) && /^number\b/.test(type));
    expect(bare.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
  });
});

describe("names", () => {
  it("at the top level of a file are not on the list of invented words", () => {
    const found = namesByFile.flatMap(({ file, names }) =>
      names
        .filter(({ name }) => Object.hasOwn(inventedNames, name))
        .map(({ name }) => `${file}: ${name} (write: ${inventedNames[name]})`),
    );
    expect(found).toEqual([]);
  });

  it("of numeric constants contain a unit", () => {
    const found = namesByFile.flatMap(({ file, names }) =>
      names
        .filter(({ name, initializer }) => initializer && isNumber(initializer) && !saysUnit(name))
        .map(({ name, initializer }) => `${file}: ${name} = ${initializer!.getText()}`),
    );
    expect(found).toEqual([]);
  });
});
