import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { describe, expect, it } from "vitest";
import { i18n } from "../../app/base/texts/i18n.server.ts";
import Components from "../../app/ops/components/routes/components.tsx";
import { siteMap } from "../../app/routes.ts";
import { addressOf } from "../../app/server/gate.server.ts";
import { RenderContext } from "../../app/ui/render-context.ts";
import { productFiles, readSource } from "./sources.ts";

/** Those that stand around every page, and the place of markup that was rendered earlier. */
const aroundEveryPage = ["DocumentHead", "Frame", "Header", "Prerendered"];

const place = { reference: "", mode: "development", script: "", path: "/ui", search: "" } as const;
const draw = (locale: "da" | "en") =>
  renderToStaticMarkup(
    <I18nextProvider i18n={i18n[locale]}>
      <RenderContext.Provider value={{ ...place, locale }}>
        <Components />
      </RenderContext.Provider>
    </I18nextProvider>,
  );

describe("the page of components", () => {
  it("shows every exported component of app/ui", () => {
    const files = productFiles.filter((file) => /^app\/ui\/.*\.tsx$/.test(file));
    const exported = files.flatMap((file) =>
      [...readSource(file).matchAll(/^export (?:function|const) ([A-Z]\w*)/gm)].map(([, name]) => name!),
    );
    const samples = productFiles.filter((file) => file.startsWith("app/ops/components/"));
    const page = samples.map(readSource).join("\n");
    const missing = exported.filter((name) => !new RegExp(`<${name}\\b`).test(page));
    expect(missing.sort()).toEqual(aroundEveryPage);
  });

  it("is drawn in both languages, with every text", () => {
    expect(draw("da")).toContain("<h1>Sidernes dele</h1>");
    expect(draw("en")).toContain("<h1>Components</h1>");
    for (const html of [draw("da"), draw("en")]) {
      const ids = [...html.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("exists in development only", () => {
    expect(siteMap.find(({ path }) => path === "/ui")?.only).toBe("development");
    expect(addressOf("/ui")).toBeUndefined();
  });
});
