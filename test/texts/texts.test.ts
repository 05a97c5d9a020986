import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider, useTranslation } from "react-i18next";
import { describe, expect, it } from "vitest";
import { catalogues } from "../../app/base/texts/catalogues.ts";
import { i18n, textsOf } from "../../app/base/texts/i18n.server.ts";
import { isTexts, readSource, root, sourceFiles } from "../house/sources.ts";

function SampleTexts() {
  const { t } = useTranslation("site");
  const nav = useTranslation("site", { keyPrefix: "nav" }).t;
  return `${t("signIn")}, ${t("switchTo", { role: "host" })}, ${nav("myPage")}`;
}

/** Every text of the catalogues in a language. */
const texts = (at: unknown, language: "da" | "en"): string[] =>
  typeof at === "string"
    ? []
    : Object.entries(at as Record<string, unknown>).flatMap(([key, value]) =>
        key === language ? [value].flat().map(String) : texts(value, language),
      );

/** The keys that a file says itself, and those of each file that it gathers. */
async function keysIn(file: string): Promise<string[]> {
  const source = readSource(file);
  const gathered = [...source.matchAll(/^import \{ texts as (\w+) \} from "(.+)";/gm)].filter(([, name]) =>
    source.includes(`\n  ...${name},`),
  );
  const load = async (path: string) => Object.keys(((await import(path)) as { texts: object }).texts);
  const theirs = await Promise.all(gathered.map(([, , path]) => load(join(root, dirname(file), path!))));
  const own = [...source.matchAll(/^ {2}"?([\w-]+)"?: /gm)].map(([, key]) => key!);
  return gathered.length > 0 ? [...own, ...theirs.flat()] : [];
}

describe("the catalogues", () => {
  it("say no key in two of the files that they gather", async () => {
    const gathering = await Promise.all(sourceFiles.filter(isTexts).map(keysIn));
    expect(gathering.filter((keys) => keys.length > 0).length).toBeGreaterThan(4);
    for (const keys of gathering) expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it("give the same text in each language every time, in every room", () => {
    for (const _ of [1, 2]) {
      expect(textsOf("da", "site")("signIn")).toBe("Log ind");
      expect(textsOf("en", "site")("signIn")).toBe("Sign in");
      expect(textsOf("da", "diplomas")("check.title")).toBe("Er diplomet ægte?");
    }
  });

  it("interpolate the values of each call", () => {
    const t = textsOf("da", "site");
    expect(t("switchTo", { role: "leder" })).toBe("Skift til leder");
    expect(t("switchTo", { role: "vært" })).toBe("Skift til vært");
  });

  it("leave what was typed as it is, also when it looks like a text's own signs", () => {
    const t = textsOf("da", "site");
    for (const role of ["{{role}}", "$t(signIn)", "$&", "$1", "%s", "<b>leder</b>", "{{constructor}}"])
      expect(t("switchTo", { role })).toBe(`Skift til ${role}`);
  });

  it("distinguish singular from plural", () => {
    const t = textsOf("da", "courseDays");
    expect([1, 2].map((count) => t("free", { count }))).toEqual(["1 ledig plads", "2 ledige pladser"]);
  });

  it("quote with »« in Danish and “” in English, and so do the notes of the published baseline", () => {
    const isScript = (text: string) => text.includes("VAR ");
    for (const language of ["da", "en"] as const)
      expect(texts(catalogues, language).filter((text) => text.includes('"') && !isScript(text))).toEqual([]);
    const { questions } = JSON.parse(readFileSync("surveys/baseline-2024.json", "utf8")) as {
      questions: { note?: string }[];
    };
    expect(questions.filter(({ note }) => note?.includes('"'))).toEqual([]);
  });

  it("write per cent in one way in each language: 75 % in Danish, unbroken, and 75% in English", () => {
    expect(texts(catalogues, "da").filter((text) => /[\d}] ?%/.test(text))).toEqual([]);
    expect(texts(catalogues, "en").filter((text) => /[\d}]\s%/.test(text))).toEqual([]);
    expect(texts(catalogues, "da").some((text) => /\d\u00a0%/.test(text))).toBe(true);
  });

  it("give the same texts to a component", () => {
    const element = createElement(I18nextProvider, { i18n: i18n.en }, createElement(SampleTexts));
    expect(renderToStaticMarkup(element)).toBe("Sign in, Switch to host, My page");
  });
});
