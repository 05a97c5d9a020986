import { renderToStaticMarkup } from "react-dom/server";
import { createElement as h, type ReactElement } from "react";
import { describe, expect, it } from "vitest";
import { fillForm, valuesOf } from "../../app/base/forms/fill-form.ts";
import { formsOf, sentBy } from "../proofs/typed/page-forms.ts";

const page = (...forms: ReactElement[]) => renderToStaticMarkup(h("main", {}, ...forms));
const fill = (html: string, body: string, to = "/ret") =>
  fillForm(html, "/ret", { to, values: valuesOf(body) });

/** What a browser would send of the form that is marked as changed. */
const sentFrom = (html: string) =>
  sentBy(formsOf(html.slice(html.search(/<form\b[^>]*data-changed=/)), "/ret")[0]!);

const everyKind = h(
  "form",
  { method: "post" },
  h("input", { type: "hidden", name: "version", value: "7f3a9c21" }),
  h("input", { type: "text", name: "navn", defaultValue: "før" }),
  h("textarea", { name: "note", defaultValue: "før" }),
  h(
    "select",
    { name: "kommune", defaultValue: "1" },
    h("option", { value: "1" }),
    h("option", { value: "2" }),
  ),
  h("input", { type: "checkbox", name: "rolle", value: "agent", defaultChecked: true }),
  h("input", { type: "checkbox", name: "rolle", value: "leader" }),
  h("input", { type: "radio", name: "svar", value: "ja", defaultChecked: true }),
  h("input", { type: "radio", name: "svar", value: "nej" }),
  h("input", { type: "text", name: "linje" }),
  h("input", { type: "text", name: "linje" }),
  h("input", { type: "checkbox", name: "sikker", value: "ja" }),
  h("button", { name: "gør", value: "gem" }),
);

describe("a form that is filled with what was sent from it", () => {
  const values: [string, string][] = [
    ["version", "7f3a9c21"],
    ["navn", 'Åse "B" <i>&amp;'],
    ["note", "\nen\nto"],
    ["kommune", "2"],
    ["rolle", "leader"],
    ["svar", "nej"],
    ["linje", "a"],
    ["linje", "b"],
  ];

  it("has every value, and sends the same again but for the tick that confirms", () => {
    const body = new URLSearchParams([...values, ["sikker", "ja"], ["gør", "gem"]]).toString();
    const filled = fill(page(everyKind), body)!;
    expect(sentFrom(filled.html)).toEqual(values);
    expect(filled.html).toMatch(/name="sikker" value="ja"\/>/);
    expect(filled.left).toEqual([]);
    expect(filled.html.slice(filled.at)).toMatch(/^<form\b/);
  });

  it("keeps the page's own hidden values, and tells what has no field", () => {
    const filled = fill(page(everyKind), "version=6e2b8d10&navn=ny&borte=et+langt+svar&kommune=3")!;
    expect(sentFrom(filled.html)).toContainEqual(["version", "7f3a9c21"]);
    expect(filled.left.sort()).toEqual(["3", "et langt svar"]);
  });

  it("is the one of several with the same address whose fixed values were sent", () => {
    const row = (id: string) =>
      h(
        "form",
        { method: "post", action: "/svar", key: id },
        h("input", { type: "hidden", name: "id", value: id }),
        h("input", { name: "note" }),
      );
    expect(fill(page(row("1"), row("3")), "id=2&note=hej", "/svar")).toBeNull();
    const { html } = fill(page(row("1"), row("2"), row("3")), "id=2&note=hej", "/svar")!;
    expect(sentFrom(html)).toEqual([
      ["id", "2"],
      ["note", "hej"],
    ]);
  });

  it("has no tick where every one was taken away, of which nothing is sent", () => {
    const ticks = h(
      "form",
      { method: "post" },
      h("input", { type: "checkbox", name: "p", value: "1", defaultChecked: true }),
    );
    expect(sentFrom(fill(page(ticks), "sikker=ja")!.html)).toEqual([]);
  });

  it("opens what folds it away", () => {
    const folded = h("details", {}, h("summary", {}, "Ret"), everyKind);
    expect(fill(page(folded), "navn=ny")!.html).toContain('<details open="">');
  });

  it("is none where no form leads to the address", () => {
    expect(fill(page(everyKind), "navn=ny", "/andet")).toBeNull();
    expect(fill(page(h("form", {}, h("input", { name: "navn" }))), "navn=ny")).toBeNull();
  });
});
