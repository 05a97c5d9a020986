/** The button stands in the message about the act, until when it can be pressed is beside it, and the page says what was undone. */
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { describe, expect, it } from "vitest";
import { i18n } from "../../app/base/texts/i18n.server.ts";
import { Notice, UndoableNotice } from "../../app/ui/Notice.tsx";
import { Page } from "../../app/ui/Page.tsx";
import { RenderContext, type RenderContextValue, type ShownUndo } from "../../app/ui/render-context.ts";

const visit: RenderContextValue = {
  reference: "",
  mode: "test",
  script: "",
  path: "/",
  search: "",
  locale: "da",
};
const draw = (undo: ShownUndo | undefined, Message = UndoableNotice) =>
  renderToStaticMarkup(
    <I18nextProvider i18n={i18n.da}>
      <RenderContext.Provider value={{ ...visit, undo }}>
        <Page title="Dagen">
          <Message>Dagen er aflyst.</Message>
        </Page>
      </RenderContext.Provider>
    </I18nextProvider>,
  );
const PlainNotice = ({ children }: { children: ReactNode }) => <Notice kind="success">{children}</Notice>;
const offered = { id: 7, until: new Date("2026-12-01T13:05:00Z"), holdsMail: false };

describe("the message about an act that can be undone", () => {
  it("has a form of one button, which works without scripts, and says until when", () => {
    const html = draw(offered);
    expect(html).toContain('<form method="post" action="/fortryd/7"');
    expect(html).toContain("Kan fortrydes til kl. 14.05.");
    expect(html).not.toContain("Mail");
    expect(draw({ ...offered, holdsMail: true })).toContain("Mail om det sendes først da.");
  });

  it("has none when nothing can be undone, nor has a message about something else", () => {
    expect(draw(undefined)).not.toContain("<form");
    expect(draw(offered, PlainNotice)).not.toContain("<form");
  });

  it("is followed by a page that says that it is undone, and moves the focus there", () => {
    const html = draw("undone");
    expect(html).toContain("Det er fortrudt. Alt er, som det var.");
    expect(html.indexOf("autofocus")).toBeLessThan(html.indexOf("Det er fortrudt"));
    expect(html).not.toContain("<form");
  });
});
