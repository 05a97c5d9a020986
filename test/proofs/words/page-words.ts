/** What the components say themselves, read from their syntax trees: it belongs in a catalogue, in both languages. */
import type Ts from "typescript";
import { sourceFiles } from "../../house/sources.ts";
import { nodesBelow, placeOf, treeOf, ts } from "./trees.ts";

/** The attributes, of elements and of our components, whose text people see or hear. */
const readAttributes = new Set(
  "alt aria-description aria-label caption content description heading hint label lead placeholder title".split(
    " ",
  ),
);

/** What is written alike in every language: formats, addresses, our name, and what is for browsers. */
const sameInEveryLanguage = /^(?:PNG|SVG|\S+@\S+|– Den Digitale Hotline|noindex|width=device-width.*)$/;
/** Danish in the code that is data: the column of a file, a part of a round's name, and the first page of a questionnaire, which is Danish. */
const danishData = new Set(["fremmøde", "\u00admåling", "Spørgsmål"]);

const hasWords = (text: string) => /\p{L}{2}/u.test(text) && !sameInEveryLanguage.test(text.trim());
const isDanish = (text: string) => /[æøå]/iu.test(text) && !danishData.has(text);

/** The places in components that say words of their own. */
export function wordsInComponents(): string[] {
  return sourceFiles
    .filter((file) => file.startsWith("app/") && file.endsWith(".tsx"))
    .flatMap((file) => nodesBelow(treeOf(file), saysWords))
    .map(placeOf);
}

const textOf = (node: Ts.StringLiteralLike | Ts.TemplateExpression): string =>
  ts.isTemplateExpression(node)
    ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(" ")
    : node.text;

function saysWords(node: Ts.Node): boolean {
  if (ts.isJsxText(node)) return hasWords(node.text) && !isCode(node.parent);
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return false;
  const text = textOf(node);
  return isDanish(text) || (hasWords(text) && isRead(node));
}

/** Whether a text is what an element holds or what a read attribute says, itself or as one of two choices. */
function isRead(node: Ts.Node): boolean {
  const { parent } = node;
  if (ts.isJsxAttribute(parent)) return readAttributes.has(parent.name.getText());
  if (ts.isJsxExpression(parent))
    return ts.isJsxAttribute(parent.parent) ? isRead(parent) : !isCode(parent.parent);
  if (ts.isConditionalExpression(parent)) return parent.condition !== node && isRead(parent);
  if (ts.isBinaryExpression(parent)) return isChoice(parent) && isRead(parent);
  return ts.isParenthesizedExpression(parent) && isRead(parent);
}

const isChoice = ({ operatorToken: { kind } }: Ts.BinaryExpression) =>
  kind === ts.SyntaxKind.AmpersandAmpersandToken ||
  kind === ts.SyntaxKind.BarBarToken ||
  kind === ts.SyntaxKind.QuestionQuestionToken ||
  kind === ts.SyntaxKind.PlusToken;

/** What a `code` element holds is for a program. */
const isCode = (element: Ts.Node) =>
  ts.isJsxElement(element) && element.openingElement.tagName.getText() === "code";
