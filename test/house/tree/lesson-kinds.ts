/** Finds code outside the kinds' folder that asks which kind a lesson has. */
import ts from "typescript";
import { isTexts, productFiles, readSource, roomOf } from "../sources.ts";
import { nodesOf, parseSource, placeOf } from "./nodes.ts";

const lessonKindsFolder = "app/elearning/kinds/";

const asking = /^(?:includes|indexOf|has|get|is|startsWith|endsWith)$/;

/** Whether a literal is asked for: compared, a case, looked up by, or looked for in a list. */
function isAskedFor(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent) || ts.isAsExpression(parent)) return isAskedFor(parent);
  if (ts.isBinaryExpression(parent)) return /^[=!]==?$/.test(parent.operatorToken.getText());
  if (ts.isArrayLiteralExpression(parent))
    return ts.isPropertyAccessExpression(parent.parent) && asking.test(parent.parent.name.text);
  if (ts.isCallExpression(parent) && ts.isPropertyAccessExpression(parent.expression))
    return asking.test(parent.expression.name.text);
  return ts.isCaseClause(parent) || ts.isElementAccessExpression(parent);
}

/** What a list, a union or an object consists of. */
function membersOf(node: ts.Node): (ts.Node | undefined)[] {
  if (ts.isArrayLiteralExpression(node)) return [...node.elements];
  if (ts.isObjectLiteralExpression(node)) return node.properties.map(({ name }) => name);
  if (ts.isTypeLiteralNode(node)) return node.members.map(({ name }) => name);
  if (ts.isUnionTypeNode(node))
    return node.types.map((type) => (ts.isLiteralTypeNode(type) ? type.literal : type));
  return [];
}

/** Whether kinds are what something consists of: icons may have the name of one among many others. */
function isOfKinds(
  members: (ts.Node | undefined)[],
  isKind: (node: ts.Node | undefined) => boolean,
): boolean {
  const kinds = members.filter(isKind).length;
  return kinds > 1 && kinds > members.length / 2;
}

const { SyntaxKind } = ts;
const kindsOfNodes = [
  SyntaxKind.StringLiteral,
  SyntaxKind.NoSubstitutionTemplateLiteral,
  SyntaxKind.ArrayLiteralExpression,
  SyntaxKind.ObjectLiteralExpression,
  SyntaxKind.TypeLiteral,
  SyntaxKind.UnionType,
];

/** Where a file asks for a kind of lesson, lists several, or has something for each of several. */
export function namedLessonKinds(source: ts.SourceFile, kinds: readonly string[]): string[] {
  const isKind = (node: ts.Node | undefined): boolean =>
    node !== undefined &&
    (ts.isStringLiteralLike(node) || ts.isIdentifier(node)) &&
    kinds.includes(node.text);
  return nodesOf(source, ...kindsOfNodes)
    .filter(
      (node) =>
        (ts.isStringLiteralLike(node) && isKind(node) && isAskedFor(node)) ||
        isOfKinds(membersOf(node), isKind),
    )
    .map(placeOf);
}

/** Where the product names kinds of lessons. A survey's editor has pages too, so surveys are left out. */
export function placesAskingLessonKinds(kinds: readonly string[]): string[] {
  const named = new RegExp(`\\b(?:${kinds.join("|")})\\b`);
  return productFiles
    .filter((file) => roomOf(file) !== "surveys" && !file.startsWith(lessonKindsFolder) && !isTexts(file))
    .filter((file) => file !== "db/enums.ts" && named.test(readSource(file)))
    .flatMap((file) => namedLessonKinds(parseSource(file), kinds));
}
