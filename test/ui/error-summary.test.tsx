import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { beforeEach, describe, expect, it } from "vitest";
import { i18n } from "../../app/base/texts/i18n.server.ts";
import { ErrorSummary, errorSummaryPlaceholder, insertErrorSummary } from "../../app/ui/ErrorSummary.tsx";
import { ChoiceField, Field, FieldGroup } from "../../app/ui/Field.tsx";
import { Notice } from "../../app/ui/Notice.tsx";
import { Page } from "../../app/ui/Page.tsx";
import { RenderContext, type ToldErrors } from "../../app/ui/render-context.ts";

const place = {
  locale: "da",
  reference: "",
  mode: "test",
  script: "",
  path: "/",
  search: "",
} as const;
let errors: ToldErrors;
beforeEach(() => {
  errors = { fields: [], refused: false };
});

const draw = (element: React.ReactNode) =>
  renderToStaticMarkup(
    <I18nextProvider i18n={i18n.da}>
      <RenderContext.Provider value={{ ...place, errors }}>{element}</RenderContext.Provider>
    </I18nextProvider>,
  );
const field = (name: string, complaint?: string, typed?: string) => ({
  id: `f-${name}`,
  name,
  initialValue: typed,
  errors: complaint ? [complaint] : undefined,
});
const options = [{ value: "a", label: "A" }];

describe("a form that was not accepted", () => {
  it("begins with a summary that names each wrong field, says what is wrong, and leads to it", () => {
    const page = draw(
      <Page title="Ny person">
        <Field field={field("name", "Skriv et navn.")} label="Navn" />
        <Field field={field("mail")} label="Mailadresse" />
        <ChoiceField field={field("role", "Vælg en rolle.")} label="Rolle" options={options} />
      </Page>,
    );
    const summary = draw(<ErrorSummary fields={errors.fields} />);
    expect(summary).toContain("Der er 2 fejl i formularen");
    expect(summary).toContain('<a href="#f-name">Navn</a> <span>Skriv et navn.</span>');
    expect(summary).toContain('<a href="#f-role">Rolle</a> <span>Vælg en rolle.</span>');
    expect(summary).not.toContain("Mailadresse");
    expect(page).toContain('id="f-role"');
    const whole = insertErrorSummary(page, summary);
    expect(whole.indexOf('role="alert"')).toBeLessThan(whole.indexOf("<h1"));
  });

  it("puts the focus on the summary, and nowhere else", () => {
    const page = draw(
      <Page title="Ny person">
        <Field field={field("name", "Skriv et navn.")} label="Navn" />
      </Page>,
    );
    const whole = insertErrorSummary(page, draw(<ErrorSummary fields={errors.fields} />));
    expect(whole.match(/autofocus/g)).toHaveLength(1);
    expect(whole).toMatch(/role="alert" tabindex="-1" autofocus=""/);
  });

  it("says which group a field is in, where several fields have the same label", () => {
    draw(
      <Page title="Ny kommune">
        {["Leder", "Superbruger"].map((label) => (
          <FieldGroup key={label} label={label}>
            <Field field={field(label, "Skriv et navn.")} label="Navn" />
          </FieldGroup>
        ))}
      </Page>,
    );
    expect(errors.fields.map(({ label }) => label)).toEqual(["Leder, Navn", "Superbruger, Navn"]);
  });

  it("says how long a text may be, when its own sentence does not", () => {
    const long = draw(
      <Field field={field("note", "Det er for langt.", "x".repeat(12))} label="Note" maxLength={10} />,
    );
    expect(long).toContain("Det er for langt. Skriv højst 10 tegn. Du har skrevet 12.");
    const told = draw(
      <Field field={field("a", "Højst 10 tegn.", "x".repeat(12))} label="A" maxLength={10} />,
    );
    expect(told).not.toContain("Du har skrevet");
  });
});

describe("a page without a form that was refused", () => {
  it("has no summary, and nothing in its place", () => {
    const page = draw(<Page title="Ny person" />);
    expect(page).toContain(errorSummaryPlaceholder);
    expect(insertErrorSummary(page, "")).not.toContain("error-summary");
  });

  it("tells that an act was refused, when a message says so", () => {
    draw(<Notice kind="success">Gemt.</Notice>);
    draw(
      <Notice kind="error" permanent>
        Nøglen er væk.
      </Notice>,
    );
    expect(errors.refused).toBe(false);
    draw(<Notice kind="error">Dagen er fuld.</Notice>);
    expect(errors.refused).toBe(true);
  });
});
