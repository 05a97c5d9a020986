import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider, useTranslation } from "react-i18next";
import { describe, expect, it } from "vitest";
import { i18n, textsOf } from "../../app/base/texts/i18n.server.ts";

function Words() {
  const { t } = useTranslation("site");
  const nav = useTranslation("site", { keyPrefix: "nav" }).t;
  return `${t("signIn")}, ${t("switchTo", { role: "host" })}, ${nav("myPage")}`;
}

describe("the catalogues", () => {
  it("speak each their language, room by room, as often as they are asked", () => {
    for (const _ of [1, 2]) {
      expect(textsOf("da", "site")("signIn")).toBe("Log ind");
      expect(textsOf("en", "site")("signIn")).toBe("Sign in");
      expect(textsOf("da", "diplomas")("check.title")).toBe("Er diplomet ægte?");
    }
  });

  it("fill in what they are given, each time anew", () => {
    const t = textsOf("da", "site");
    expect(t("switchTo", { role: "leder" })).toBe("Skift til leder");
    expect(t("switchTo", { role: "vært" })).toBe("Skift til vært");
  });

  it("tell one from many", () => {
    const t = textsOf("da", "courseDays");
    expect([1, 2].map((count) => t("free", { count }))).toEqual(["1 ledig plads", "2 ledige pladser"]);
  });

  it("say the same to a component", () => {
    const drawn = createElement(I18nextProvider, { i18n: i18n.en }, createElement(Words));
    expect(renderToStaticMarkup(drawn)).toBe("Sign in, Switch to host, My page");
  });
});
