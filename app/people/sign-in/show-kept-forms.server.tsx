import type { ReactElement } from "react";
import { fillForm, typedTexts, valuesOf } from "../../base/forms/fill-form.ts";
import { KeptFormNotice } from "./KeptForm.tsx";
import { type KeptForm, markShown } from "./kept-forms.server.ts";

interface ShownPage {
  path: string;
  render: (notice: ReactElement) => string;
}

/**
 * A rendered page with the forms that wait for its reader. Where a form stands, it is filled, with a notice before it. A page where it no
 * longer stands has what was typed; until it has been shown, another page does too.
 */
export function showKeptForms(html: string, kept: KeptForm[], page: ShownPage): string {
  return kept.reduce((shown, form) => showForm(shown, form, page), html);
}

function showForm(html: string, form: KeptForm, { path, render }: ShownPage): string {
  const values = valuesOf(form.body);
  const isItsPage = pathOf(form.page) === path || pathOf(form.to) === path;
  const filled = isItsPage ? fillForm(html, path, { to: form.to, values }) : null;
  if (filled) {
    if (!form.shown) markShown(form.id);
    return insert(filled.html, filled.at, render(<KeptFormNotice left={filled.left} filled />));
  }
  const left = typedTexts(values);
  const heading = html.indexOf("</h1>");
  if ((form.shown && !isItsPage) || left.length === 0 || heading < 0) return html;
  const to = isItsPage ? undefined : form.page;
  return insert(html, heading + "</h1>".length, render(<KeptFormNotice left={left} to={to} />));
}

const pathOf = (address: string) => address.replace(/\?.*$/s, "");

const insert = (html: string, at: number, piece: string) => html.slice(0, at) + piece + html.slice(at);
