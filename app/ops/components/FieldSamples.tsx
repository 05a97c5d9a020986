import { useTranslation } from "react-i18next";
import { ConfirmationTick } from "../../ui/Button.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { EmptyField } from "../../ui/EmptyField.tsx";
import { NumberField } from "../../ui/NumberField.tsx";
import { ErrorSummary } from "../../ui/ErrorSummary.tsx";
import {
  CheckboxField,
  ChoiceField,
  Field,
  FieldFrame,
  FieldGroup,
  FieldsetFrame,
  type FieldState,
  SelectField,
  TextField,
} from "../../ui/Field.tsx";
import { ShownValues } from "../../ui/ShownValues.tsx";
import { Section } from "../../ui/Page.tsx";

/** A field in a state of its own on this page. */
const state = (name: string, initialValue?: string | string[], complaint?: string): FieldState => ({
  id: `f-${name}`,
  name,
  initialValue,
  errors: complaint ? [complaint] : undefined,
});

/** Every kind of field: empty, filled in, and not accepted; and the summary of a form that was not. */
export function FieldSamples() {
  const { t } = useTranslation("components", { keyPrefix: "field" });
  const title = useTranslation("components").t("fields");
  return (
    <Section title={title}>
      <ErrorSummary
        fields={[
          { id: "f-wrong", label: t("plain"), sentences: [t("wrong")] },
          { id: "f-date-wrong", label: t("date"), sentences: [t("dateWrong")] },
        ]}
      />
      <Field field={state("empty")} label={t("plain")} />
      <Field field={state("filled", "Astrid Vestergren")} label={t("plain")} hint={t("hint")} />
      <Field field={state("wrong", "", t("wrong"))} label={t("plain")} hint={t("hint")} />
      <Field field={state("long", "Astrid Vestergren", t("long"))} label={t("plain")} maxLength={10} />
      <Field field={state("mail", "astrid@eksempel.dk")} label={t("mail")} type="email" />
      <TextField field={state("note")} label={t("note")} hint={t("hint")} />
      <TextField field={state("note-wrong", "", t("wrong"))} label={t("note")} />
      <DateField field={state("date")} label={t("date")} hint={t("dateHint")} />
      <DateField field={state("date-wrong", "31-02-2027", t("dateWrong"))} label={t("date")} />
      <NumberField id="f-number" number="4711" />
      <NumberField id="f-number-wrong" number="4711" error={t("wrong")} />
      <EmptyField id="f-unseen" />
      <ShownValues values={{ title: "" }} />
      <ChoosingFields />
    </Section>
  );
}

function ChoosingFields() {
  const { t } = useTranslation("components", { keyPrefix: "field" });
  const options = useOptions();
  const municipalities = {
    options: [{ value: "", label: t("all") }],
    groups: [{ label: t("region"), options: [{ value: "0751", label: "Aarhus" }] }],
  };
  return (
    <>
      <SelectField field={state("select")} label={t("municipality")} {...municipalities} />
      <SelectField
        field={state("select-wrong", "", t("choose"))}
        label={t("municipality")}
        {...municipalities}
      />
      <ChoiceField field={state("choice", "present")} label={t("attendance")} options={options} />
      <ChoiceField field={state("choice-wrong", "", t("choose"))} label={t("attendance")} options={options} />
      <CheckboxField field={state("ticks", ["present"])} label={t("roles")} options={options} />
      <CheckboxField
        field={state("ticks-wrong", [], t("choose"))}
        label={t("roles")}
        hint={t("hint")}
        options={options}
        columns
      />
      <FieldFrame field={state("own")} label={t("own")}>
        <input id="f-own" type="search" />
      </FieldFrame>
      <FieldGroup label={t("group")} hint={t("hint")}>
        <Field field={state("in-group")} label={t("plain")} />
      </FieldGroup>
      <FieldsetFrame field={state("own-group")} label={t("ownGroup")}>
        <ConfirmationTick />
      </FieldsetFrame>
    </>
  );
}

function useOptions() {
  const { t } = useTranslation("components", { keyPrefix: "option" });
  return (["present", "partly", "absent"] as const).map((value) => ({ value, label: t(value) }));
}
