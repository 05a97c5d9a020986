/** What the letters say, in each language, read from their syntax trees: the texts under `da` and under `en`. */
import type Ts from "typescript";
import { type Locale, locales } from "../../../app/base/texts/locale.ts";
import { sourceFiles } from "../../house/sources.ts";
import { nodesBelow, placeOf, treeOf, ts } from "./trees.ts";

interface LetterText {
  locale: Locale;
  text: string;
  place: string;
}

export const letterTexts = (): LetterText[] =>
  sourceFiles
    .filter((file) => file.startsWith("emails/"))
    .flatMap((file) => nodesBelow(treeOf(file), ts.isPropertyAssignment))
    .flatMap((node) => {
      const { name, initializer } = node as Ts.PropertyAssignment;
      const locale = locales.find((one) => one === name.getText());
      return locale ? nodesBelow(initializer, isText).map((text) => letterText(text, locale)) : [];
    });

const isText = (node: Ts.Node) =>
  ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);

const letterText = (node: Ts.Node, locale: Locale): LetterText => ({
  locale,
  text: (node as Ts.LiteralLikeNode).text,
  place: placeOf(node),
});
