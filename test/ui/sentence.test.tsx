import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Notice } from "../../app/ui/Notice.tsx";
import { RenderContext } from "../../app/ui/render-context.ts";

const renderContext = { reference: "", mode: "test", script: "", path: "/", search: "" } as const;
const draw = (text: string, locale: "da" | "en" = "da") =>
  renderToStaticMarkup(
    <RenderContext.Provider value={{ ...renderContext, locale, secretariat: "sekretariat@eksempel.dk" }}>
      <Notice kind="error">{text}</Notice>
    </RenderContext.Provider>,
  );

describe("a message that asks the reader to write to the secretariat", () => {
  it("contains a mail link, in both languages", () => {
    expect(draw("Tilmeldingen er lukket. Skriv til sekretariatet.")).toContain(
      'lukket. <a href="mailto:sekretariat@eksempel.dk">Skriv til sekretariatet</a>.',
    );
    expect(draw("Wait, or write to the secretariat.", "en")).toContain(
      '<a href="mailto:sekretariat@eksempel.dk">write to the secretariat</a>.',
    );
    expect(draw("Dagen er aflyst.")).not.toContain("<a");
  });

  it("is focused without scripts when it answers an act", () => {
    expect(draw("Dagen er aflyst.")).toMatch(/tabindex="-1" autofocus=""/);
  });
});
