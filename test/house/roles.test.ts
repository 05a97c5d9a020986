/** The site map says which role may enter an address; what it lets in, no route or handler turns away again for its role. */
import ts from "typescript";
import { expect, it } from "vitest";
import { readSource, sourceFiles } from "./sources.ts";

const comparesRole = /\brole\b *[!=]==|[!=]== *[\w.]*\brole\b|includes\([\w.]*\brole\)/;
const refuses = /\bthrow\b|\brefuse\w*\(|\bnotFound\(/;

/** The branches of a file that depend on a role and refuse, as they are written. */
function refusalsByRole(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const [condition, ...branches] = ts.isIfStatement(node)
      ? [node.expression, node.thenStatement, node.elseStatement]
      : ts.isConditionalExpression(node)
        ? [node.condition, node.whenTrue, node.whenFalse]
        : [];
    if (
      condition &&
      comparesRole.test(condition.getText()) &&
      branches.some((branch) => branch && refuses.test(branch.getText()))
    )
      found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("source.tsx", source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

it("no route or handler refuses by role", () => {
  const answering = sourceFiles.filter((file) =>
    /^app\/(?!server\/).*(?:\/routes\/|handlers?\.server\.)/.test(file),
  );
  expect(answering.length).toBeGreaterThan(100);
  expect(
    answering.flatMap((file) => refusalsByRole(readSource(file)).map((found) => `${file}: ${found}`)),
  ).toEqual([]);
});

it("finds a refusal by role (the search itself)", () => {
  expect(refusalsByRole('if (person.role !== "leader") throw notFound();')).toHaveLength(1);
  expect(refusalsByRole('const all = role === "leader" ? own : refuse("unknown");')).toHaveLength(1);
  expect(refusalsByRole("if (!switchRole(session, role)) throw notFound();")).toEqual([]);
  expect(refusalsByRole('if (row.role === "leader") list.push(row);')).toEqual([]);
});
