/** Names use the terms of the trade, and numeric constants contain their unit. */
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { parseSource, sourceFiles, topLevelNames } from "./sources.ts";

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
};

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
