import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Notice } from "../../app/ui/Notice.tsx";
import { RenderContext } from "../../app/ui/render-context.ts";

const scene = { reference: "", mode: "test", script: "", path: "/", search: "" } as const;
const draw = (text: string, locale: "da" | "en" = "da") =>
  renderToStaticMarkup(
    <RenderContext.Provider value={{ ...scene, locale, secretariat: "sekretariat@eksempel.dk" }}>
      <Notice kind="error">{text}</Notice>
    </RenderContext.Provider>,
  );

describe("a sentence that says to write to the secretariat", () => {
  it("gives the address to write to, in either language", () => {
    expect(draw("Tilmeldingen er lukket. Skriv til sekretariatet.")).toContain(
      'lukket. <a href="mailto:sekretariat@eksempel.dk">Skriv til sekretariatet</a>.',
    );
    expect(draw("Wait, or write to the secretariat.", "en")).toContain(
      '<a href="mailto:sekretariat@eksempel.dk">write to the secretariat</a>.',
    );
    expect(draw("Dagen er aflyst.")).not.toContain("<a");
  });

  it("takes the focus where it answers an act, also with scripts off", () => {
    expect(draw("Dagen er aflyst.")).toMatch(/tabindex="-1" autofocus=""/);
  });
});
