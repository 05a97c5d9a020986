/** The names that a file gives: at its top level, to fields, and to numbers, which must say what they count. */
import ts from "typescript";
import { nodesOf, placeOf } from "./nodes.ts";

/** What is counted or measured stands in the name: maxUploadBytes, drawMs, maxTreeDepth. */
const unit =
  /[A-Z][a-z]*s(?![a-z])|^[a-z]+s(?=[A-Z])|(?:Ms|Pt|Px|MB|People|Percent|Rate|Ratio|Share|Depth|Length|Size)$/;
/** A limit begins with one of these. */
const limit = /^(?:max|min|longest|most|fewest|least|limit)(?![a-z])/;
/** What ends with one of these is a number of something that it does not say: drawTimeout, seconds or milliseconds? */
const measures = new Set(
  "age allowance deadline delay duration elapsed grace interval lease lifetime limit max min pause quota threshold timeout ttl wait".split(
    " ",
  ),
);
/** Names of what libraries are set up with. */
const ofLibraries =
  /^(?:parameterLimit|(?:headers|request|dns|connection|greeting|socket)Timeout|connectionsCheckingInterval)$/;
const lastWord = (name: string): string =>
  name
    .split(/(?=[A-Z])/)
    .at(-1)!
    .toLowerCase();

const lacksUnit = (name: string): boolean =>
  !ofLibraries.test(name) &&
  ((limit.test(name) && !unit.test(name)) ||
    (measures.has(lastWord(name)) && !/^[a-z]+s(?:Max|Min)$/.test(name)));

/** Whether an expression consists of decimal numbers only: 250, 5 * 60_000. */
const isNumber = (node: ts.Expression): boolean =>
  (ts.isNumericLiteral(node) && !/^0x/i.test(node.getText())) ||
  (ts.isParenthesizedExpression(node) && isNumber(node.expression)) ||
  (ts.isPrefixUnaryExpression(node) && isNumber(node.operand)) ||
  (ts.isBinaryExpression(node) && isNumber(node.left) && isNumber(node.right));

/** The object that a field stands in may say the unit for all: rowHeightsPx = { min: 66, max: 104 }. */
const isInMeasuredObject = ({ parent }: ts.Node): boolean =>
  ts.isObjectLiteralExpression(parent) &&
  ts.isVariableDeclaration(parent.parent) &&
  unit.test(parent.parent.name.getText());

const isNumberType = (type: ts.TypeNode | undefined): boolean =>
  type !== undefined &&
  (type.kind === ts.SyntaxKind.NumberKeyword ||
    (ts.isArrayTypeNode(type) && isNumberType(type.elementType)) ||
    (ts.isUnionTypeNode(type) && type.types.some(isNumberType)));

/** The name and the number of a constant, a field, a default; the name and the type of a field or a parameter that is a number. */
function namedNumber(node: ts.Node): string | null {
  // A field that is a bound of something else says with it what it counts: { what: "turn-chars", limit }.
  if (ts.isPropertySignature(node) || (ts.isParameter(node) && !node.initializer))
    return isNumberType(node.type) && !/^(?:min|max|limit)$/.test(node.name.getText())
      ? node.name.getText()
      : null;
  const isNamed =
    ts.isVariableDeclaration(node) ||
    ts.isPropertyAssignment(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isPropertyDeclaration(node);
  if (!isNamed || !node.initializer || !isNumber(node.initializer) || isInMeasuredObject(node)) return null;
  return node.name.getText();
}

const namingKinds = [
  ts.SyntaxKind.PropertySignature,
  ts.SyntaxKind.Parameter,
  ts.SyntaxKind.VariableDeclaration,
  ts.SyntaxKind.PropertyAssignment,
  ts.SyntaxKind.BindingElement,
  ts.SyntaxKind.PropertyDeclaration,
];

/** The numbers of a file that limit or measure something and do not say in what. */
export const numbersWithoutUnit = (source: ts.SourceFile): string[] =>
  nodesOf(source, ...namingKinds)
    .filter((node) => {
      const name = namedNumber(node);
      return name !== null && lacksUnit(name);
    })
    .map(placeOf);

/** The numbers at the top level of a file with a name of one word only. */
export const shortNamesOfNumbers = (source: ts.SourceFile): string[] =>
  topLevelNames(source).flatMap(({ name, initializer }) =>
    initializer && isNumber(initializer) && !/[A-Z0-9]/.test(name) ? [placeOf(initializer.parent)] : [],
  );

/** Every name declared at the top level of a file, with its initializer if it is a variable. */
export function topLevelNames(source: ts.SourceFile): { name: string; initializer?: ts.Expression }[] {
  return source.statements.flatMap((statement) => {
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
        ts.isIdentifier(name) ? [{ name: name.text, initializer }] : [],
      );
    const isNamed =
      ts.isFunctionDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isClassDeclaration(statement);
    return isNamed && statement.name ? [{ name: statement.name.text }] : [];
  });
}

/** The names of the fields of types and objects, and of parameters. */
export const fieldNames = (source: ts.SourceFile): string[] =>
  nodesOf(
    source,
    ts.SyntaxKind.PropertySignature,
    ts.SyntaxKind.Parameter,
    ts.SyntaxKind.PropertyAssignment,
  ).flatMap((node) =>
    (ts.isPropertySignature(node) || ts.isParameter(node) || ts.isPropertyAssignment(node)) &&
    ts.isIdentifier(node.name)
      ? [node.name.text]
      : [],
  );
