/** The site map says which role may enter an address: what it lets in, nothing turns away again for its role alone. */
import ts from "typescript";
import { roleNames } from "../../../db/enums.ts";
import { isFunction, nodesBelow, nodesOf, placeOf } from "./nodes.ts";

/** What the names of a file stand for: `const isLeader = person.role === "leader"`, `const isLeader = ({ role }) => role === "leader"`. */
type Meanings = Map<string, ts.Expression>;

function meaningsIn(source: ts.SourceFile): Meanings {
  const found: Meanings = new Map();
  for (const node of nodesOf(
    source,
    ts.SyntaxKind.VariableDeclaration,
    ts.SyntaxKind.FunctionDeclaration,
    ts.SyntaxKind.BindingElement,
  )) {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer)
      found.set(node.name.text, resultOf(node.initializer) ?? node.initializer);
    const result = ts.isFunctionDeclaration(node) ? resultOf(node) : null;
    if (result && ts.isFunctionDeclaration(node) && node.name) found.set(node.name.text, result);
    // `const { role: current } = person`
    if (ts.isBindingElement(node) && node.propertyName && ts.isIdentifier(node.name))
      if (isRoleWord(node.propertyName)) found.set(node.name.text, node.propertyName as ts.Identifier);
  }
  return found;
}

/** The one expression that a function returns. */
function resultOf(node: ts.Node): ts.Expression | null {
  if (!isFunction(node)) return null;
  if (!ts.isBlock(node.body)) return node.body;
  const [only, ...others] = node.body.statements;
  return only && others.length === 0 && ts.isReturnStatement(only) ? (only.expression ?? null) : null;
}

const isRoleWord = (node: ts.Node): boolean => ts.isIdentifier(node) && node.text === "role";

/** Brackets, `!` and `as const` around an expression. */
const bare = (node: ts.Expression): ts.Expression =>
  ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node) || ts.isAsExpression(node)
    ? bare(node.expression)
    : node;

/** What a name stands for, through as many names as there are. */
function meant(node: ts.Expression, meanings: Meanings, seen: readonly string[] = []): ts.Expression {
  const at = bare(node);
  const called = ts.isCallExpression(at) ? bare(at.expression) : at;
  if (!ts.isIdentifier(called) || seen.includes(called.text)) return at;
  const stands = meanings.get(called.text);
  return stands ? meant(stands, meanings, [...seen, called.text]) : at;
}

const isRole = (node: ts.Expression, meanings: Meanings): boolean => {
  const at = meant(node, meanings);
  return isRoleWord(ts.isPropertyAccessExpression(at) ? at.name : at);
};

const isRoleName = (node: ts.Node): boolean =>
  ts.isStringLiteralLike(node) && (roleNames as readonly string[]).includes(node.text);

/** Whether an expression is made of names of roles: a list, a set, an object with roles as keys. */
const isOfRoleNames = (node: ts.Expression): boolean =>
  nodesBelow(node).some(
    (at) => isRoleName(at) || (ts.isIdentifier(at) && (roleNames as readonly string[]).includes(at.text)),
  );

/** Whether an expression asks for the role and nothing else. */
function asksRole(node: ts.Expression, meanings: Meanings): boolean {
  if (ts.isBinaryExpression(node)) {
    const sides = [node.left, node.right];
    return (
      sides.some((side) => isRole(side, meanings)) && sides.some((side) => isRoleName(meant(side, meanings)))
    );
  }
  if (ts.isElementAccessExpression(node))
    return isRole(node.argumentExpression, meanings) && isOfRoleNames(meant(node.expression, meanings));
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.arguments.some((given) => isRole(given, meanings)) &&
    isOfRoleNames(meant(node.expression.expression, meanings))
  );
}

/** The ways in which a condition holds (or does not): each is a list of tests that all come out so. */
function waysOf(condition: ts.Expression, holds: boolean, meanings: Meanings): ts.Expression[][] {
  const node = meant(condition, meanings);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return waysOf(node.operand, !holds, meanings);
  const operator = ts.isBinaryExpression(node) ? node.operatorToken.kind : null;
  const isAnd = operator === ts.SyntaxKind.AmpersandAmpersandToken;
  if (!ts.isBinaryExpression(node) || (!isAnd && operator !== ts.SyntaxKind.BarBarToken)) return [[node]];
  const [left, right] = [waysOf(node.left, holds, meanings), waysOf(node.right, holds, meanings)];
  return isAnd === holds
    ? left.flatMap((one) => right.map((other) => [...one, ...other]))
    : [...left, ...right];
}

const no = /\bthrow\b|\brefuse\w*\(|\brefused\s*[:},]|\bnotFound\(|\.(?:status|sendStatus)\(/;
const nothing = /^return(?: (?:null|undefined|false|\[\]))?;$/;
const saysNo = (branch: ts.Node | undefined): boolean => branch !== undefined && no.test(branch.getText());
/** A page that says no, or a function that gives nothing. */
const refuses = (branch: ts.Node | undefined): boolean =>
  saysNo(branch) || nothing.test(branch?.getText().replace(/^\{\s*([^;]*;)\s*\}$/, "$1") ?? "");

/** What follows a statement in its block, when the statement itself leaves it. */
function nextOf(node: ts.IfStatement): ts.Statement | undefined {
  const { statements } = node.parent as Partial<ts.Block>;
  return statements?.[statements.indexOf(node) + 1];
}

interface Branches {
  node: ts.Node;
  condition: ts.Expression;
  whenTrue: ts.Node;
  whenFalse: ts.Node | undefined;
  /** What follows the whole statement, where that is left when the condition holds. */
  after?: ts.Node | undefined;
}

/** Each condition of a file with what is done when it holds, and when it does not. */
function branchesOf(source: ts.SourceFile) {
  return nodesOf(source, ts.SyntaxKind.IfStatement, ts.SyntaxKind.ConditionalExpression).flatMap(
    (node): Branches[] => {
      if (ts.isIfStatement(node))
        return [
          {
            node,
            condition: node.expression,
            whenTrue: node.thenStatement,
            whenFalse: node.elseStatement,
            after: nextOf(node),
          },
        ];
      if (ts.isConditionalExpression(node))
        return [{ node, condition: node.condition, whenTrue: node.whenTrue, whenFalse: node.whenFalse }];
      return [];
    },
  );
}

/** The refusals of a file that depend on the role alone; with `anyPart`, also those that depend on something else as well. */
export function refusalsByRole(source: ts.SourceFile, { anyPart = false } = {}): string[] {
  if (!/\brole\b/.test(source.text)) return [];
  const meanings = meaningsIn(source);
  const isByRole = (tests: ts.Expression[]) => {
    const asking = tests.filter((test) => asksRole(test, meanings));
    return anyPart ? asking.length > 0 : asking.length === tests.length;
  };
  const byBranch = branchesOf(source).filter(({ condition, whenTrue, whenFalse, after }) => {
    const [refused, elseRefused] = [refuses(whenTrue), refuses(whenFalse) || saysNo(after)];
    // Where both refuse, the role decides what is said.
    if (refused === elseRefused) return false;
    return waysOf(condition, refused, meanings).some(isByRole);
  });
  const bySwitch = nodesOf(source, ts.SyntaxKind.SwitchStatement).filter(
    (node) =>
      ts.isSwitchStatement(node) &&
      isRole(node.expression, meanings) &&
      node.caseBlock.clauses.some((clause) => clause.statements.some(refuses)),
  );
  return [...byBranch.map(({ node }) => node), ...bySwitch].map(placeOf);
}

/** Whether a file answers requests itself: a route, or a handler of Express whatever it is called. */
export const answersRequests = (source: ts.SourceFile): boolean =>
  source.fileName.includes("/routes/") ||
  source.statements.some(
    (one) =>
      ts.isImportDeclaration(one) &&
      ts.isStringLiteral(one.moduleSpecifier) &&
      one.moduleSpecifier.text === "express",
  );

/** The lists and unions of a file that name three roles or more, and nothing else. */
export const listsOfRoles = (source: ts.SourceFile): string[] =>
  nodesOf(source, ts.SyntaxKind.ArrayLiteralExpression, ts.SyntaxKind.UnionType)
    .filter((node) => {
      const items = ts.isArrayLiteralExpression(node)
        ? node.elements
        : ts.isUnionTypeNode(node)
          ? node.types.map((type) => (ts.isLiteralTypeNode(type) ? type.literal : type))
          : [];
      return items.length >= 3 && items.every(isRoleName);
    })
    .map(placeOf);
