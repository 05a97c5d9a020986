/** A function that gets a transaction runs all its queries in it. */
import ts from "typescript";
import {
  type FunctionNode,
  functionsIn,
  importsOf,
  isFunction,
  isValue,
  nodesBelow,
  placeOf,
} from "./nodes.ts";

/** What calls a function with a transaction. */
const transactionOpeners = /^(?:writeTransaction|readTransaction|writeRelaxed|tryAndRollBack|transaction)$/;

/** Whether a function is the one that a transaction is opened for. */
function isOpened(node: FunctionNode): boolean {
  const { parent } = node;
  if (!ts.isCallExpression(parent) || parent.arguments[0] !== node) return false;
  const { expression: callee } = parent;
  const name = ts.isPropertyAccessExpression(callee) ? callee.name : callee;
  return ts.isIdentifier(name) && transactionOpeners.test(name.text);
}

/** Whether a parameter is a transaction, and not a function of one. */
const isTx = ({ type }: ts.ParameterDeclaration): boolean => /^[^>]*\bTx\b[^>]*$/.test(type?.getText() ?? "");

/** The name of the parameter that is a transaction, whatever it is called. */
function transactionOf(node: FunctionNode): string | null {
  const [first] = isOpened(node) ? node.parameters : [];
  const taken = first ?? node.parameters.find((one) => isTx(one) || /^_?tx$/.test(one.name.getText()));
  return taken && ts.isIdentifier(taken.name) ? taken.name.text : null;
}

const declares = (node: ts.Node, name: string): boolean =>
  isFunction(node) && node.parameters.some((parameter) => parameter.name.getText() === name);

/** Whether the value of this name is handed on or called below the node; `void tx` is no use of it. */
function uses(node: ts.Node, name: string): boolean {
  if (declares(node, name)) return false;
  if (ts.isIdentifier(node) && node.text === name && isValue(node))
    return !ts.isVoidExpression(node.parent) && !ts.isExpressionStatement(node.parent);
  return ts.forEachChild(node, (child) => uses(child, name) || undefined) ?? false;
}

const usedBy = ({ body, parameters }: FunctionNode, name: string): boolean =>
  uses(body!, name) || parameters.some(({ initializer }) => initializer && uses(initializer, name));

/** The functions of a file that has to do with transactions. */
const functionsOf = (source: ts.SourceFile) =>
  /\bTx\b|\btx\b|[tT]ransaction|writeRelaxed|tryAndRollBack/.test(source.text) ? functionsIn(source) : [];

/** The functions of a file that get a transaction and do not use it. */
export const ignoredTransactions = (source: ts.SourceFile): string[] =>
  functionsOf(source)
    .filter((node) => {
      const tx = transactionOf(node);
      return tx !== null && !usedBy(node, tx);
    })
    .map(placeOf);

/** The functions of a file that run in a transaction and query the database beside it. */
export function queriesBesideTransactions(source: ts.SourceFile): string[] {
  const besides = importsOf(source)
    .filter(({ file, name }) => /(?:^|\/)database\.server\.ts$/.test(file) && /^(?:db|sqlite)$/.test(name))
    .map(({ local }) => local);
  if (besides.length === 0) return [];
  return functionsOf(source)
    .filter((node) => isOpened(node) || transactionOf(node) !== null)
    .filter(({ body }) => besides.some((name) => uses(body, name)))
    .map(placeOf);
}

/** A function that runs in its caller's transaction when it gets it: its name, and which parameter that is. */
export interface TransactionTaker {
  file: string;
  name: string;
  at: number;
}

/** The functions at the top level of a file that read outside the transaction when they are not given it. */
export function optionalTakers(source: ts.SourceFile): TransactionTaker[] {
  return source.statements.flatMap((statement) => {
    const declared = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map(({ name, initializer }) => ({ name, node: initializer }))
      : ts.isFunctionDeclaration(statement)
        ? [{ name: statement.name, node: statement }]
        : [];
    return declared.flatMap(({ name, node }) => {
      if (!name || !node || !isFunction(node)) return [];
      const at = node.parameters.findIndex((one) => isTx(one) && (one.initializer || one.questionToken));
      return at < 0 ? [] : [{ file: source.fileName, name: name.getText(), at }];
    });
  });
}

/** The calls within a transaction that do not hand it on to a function that would read in it. */
export function callsWithoutTransaction(source: ts.SourceFile, takers: TransactionTaker[]): string[] {
  const local = new Map<string, number>();
  for (const { name, at } of takers.filter(({ file }) => file === source.fileName)) local.set(name, at);
  for (const { file, name, local: here } of importsOf(source)) {
    const taker = takers.find((one) => one.file === file && one.name === name);
    if (taker) local.set(here, taker.at);
  }
  if (local.size === 0) return [];
  const inside = new Set<ts.Node>(
    functionsOf(source)
      .filter((node) => isOpened(node) || transactionOf(node) !== null)
      .flatMap(({ body }) => nodesBelow(body)),
  );
  return [...inside]
    .filter(ts.isCallExpression)
    .filter(({ expression, arguments: given }) => {
      const at = ts.isIdentifier(expression) ? local.get(expression.text) : undefined;
      return at !== undefined && given.length <= at && !given.some(ts.isSpreadElement);
    })
    .map(placeOf);
}
