/**
 * The routes that may post to several, found in the code: their action leads to a declaration that posts in a loop. What a room's event or a
 * scheduled task posts is not found: whoever emits is not followed.
 */
import type Ts from "typescript";
import { siteMap } from "../../../app/routes.ts";
import { productFiles } from "../../house/sources.ts";
import { isFunction, nodesBelow, parseText } from "../../house/tree/nodes.ts";
import { type Declarations, declarationsOf } from "../../house/tree/reading.ts";
import { ts } from "../words/trees.ts";
import { readOverlaid } from "../words/overlaid-source.ts";

const post = "app/mail/outbox/post.server.ts#postLetter";

/** What runs on the server: components post nothing. */
const isRun = (file: string) => /^app\/.*(?:\.server\.tsx?|\/routes\/[\w-]+\.tsx?)$/.test(file);

/** The route files, under app/, whose action leads to a loop that posts. */
export function findPostingRoutes(): string[] {
  const sources = productFiles.filter(isRun).map((file) => parseText(readOverlaid(file), file));
  const all = declarationsOf(sources);
  const posting = leadingTo(new Set([post]), all);
  const loops = new Set(sources.flatMap((source) => listLoops(source, all, posting)));
  const leading = leadingTo(loops, all);
  const routes = new Set(siteMap.flatMap(({ file }) => (file ? [file] : [])));
  return [...routes].filter((file) => leading.has(`app/${file}#action`)).sort();
}

/** The declarations that lead to one of these, and these themselves. */
function leadingTo(ends: ReadonlySet<string>, all: Declarations): Set<string> {
  const leading = new Set(ends);
  for (let size = 0; size < leading.size; ) {
    size = leading.size;
    for (const [id, { uses }] of all) if (uses.some((used) => leading.has(used))) leading.add(id);
  }
  return leading;
}

/** The declarations of a file that name a posting one inside a loop. */
function listLoops(source: Ts.SourceFile, all: Declarations, posting: ReadonlySet<string>): string[] {
  return source.statements.flatMap((statement) =>
    namesOf(statement)
      .map((name) => `${source.fileName}#${name}`)
      .filter((id) => posting.has(id) && postsInLoop(statement, all.get(id)?.uses ?? [], posting)),
  );
}

function namesOf(statement: Ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  return ts.isFunctionDeclaration(statement) ? [statement.name?.text ?? "default"] : [];
}

function postsInLoop(statement: Ts.Statement, uses: string[], posting: ReadonlySet<string>): boolean {
  const names = new Set(uses.filter((used) => posting.has(used)).map((used) => used.split("#")[1]!));
  const loops = nodesBelow(statement).filter(isLoop);
  return loops.some((loop) => nodesBelow(loop).some((node) => ts.isIdentifier(node) && names.has(node.text)));
}

const overEach = /^(?:map|filter|flatMap|forEach|reduce|some|every)$/;

/** A loop, or a function that is called with each of a list. */
function isLoop(node: Ts.Node): boolean {
  if (ts.isForOfStatement(node) || ts.isForStatement(node) || ts.isWhileStatement(node)) return true;
  const call = node.parent;
  if (!isFunction(node) || !ts.isCallExpression(call)) return false;
  return ts.isPropertyAccessExpression(call.expression) && overEach.test(call.expression.name.text);
}
