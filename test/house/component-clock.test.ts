/** No component asks for the time: the moment is read once, by the loader, and handed on. */
import ts from "typescript";
import { expect, it } from "vitest";
import { sourceFiles } from "./sources.ts";
import { nodesOf, parseSource, parseText, placeOf } from "./tree/nodes.ts";

/** Whether the node is `new Date()` or `Date.now()`. */
const asksForTime = (node: ts.Node): boolean =>
  (ts.isNewExpression(node) && node.expression.getText() === "Date" && !node.arguments?.length) ||
  (ts.isCallExpression(node) && node.expression.getText() === "Date.now");

/** The name of the declaration at the top of the file in which the node stands. */
function topName(node: ts.Node): string {
  const { parent } = node;
  if (!ts.isSourceFile(parent)) return topName(parent);
  if (ts.isFunctionDeclaration(node)) return node.name?.text ?? "";
  return ts.isVariableStatement(node) ? node.declarationList.declarations[0]!.name.getText() : "";
}

/** Where a component or a hook of the file asks for the time; in a file that is no route, where anything does. */
const clocksIn = (source: ts.SourceFile, isRoute: boolean): string[] =>
  nodesOf(source, ts.SyntaxKind.NewExpression, ts.SyntaxKind.CallExpression)
    .filter(asksForTime)
    .filter((node) => !isRoute || /^(?:[A-Z]|use[A-Z])/.test(topName(node)))
    .map(placeOf);

const components = sourceFiles.filter(
  (file) => file.startsWith("app/") && file.endsWith(".tsx") && file !== "app/entry.server.tsx",
);

it("no component asks for the time", () => {
  expect(components.length).toBeGreaterThan(200);
  expect(components.flatMap((file) => clocksIn(parseSource(file), file.includes("/routes/")))).toEqual([]);
});

it("one that does is found, in a route too, and a loader may", () => {
  const component = parseText(
    "export default function Page() { return <p>{String(new Date())}</p>; }",
    "app/people/persons/routes/laid-in.tsx",
  );
  const loader = parseText("export const loader = () => ({ now: new Date() });");
  expect(clocksIn(component, true)).toHaveLength(1);
  expect(clocksIn(loader, true)).toEqual([]);
  expect(clocksIn(parseText("const isLate = (on: number) => on < Date.now();"), false)).toHaveLength(1);
});
