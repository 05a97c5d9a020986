import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { Field, FieldGroup, SelectField } from "../../ui/Field.tsx";
import { fieldStates } from "../../ui/fields.ts";
import { Page } from "../../ui/Page.tsx";
import { regions } from "./municipality-form.ts";

interface JoinPageProps {
  reply?: { initialValue?: Record<string, unknown> | null; error?: Record<string, string[] | null> | null };
}

/** The form with which a municipality joins: which, from when, and the people it names. */
export function JoinPage({ reply }: JoinPageProps) {
  const { t } = useTranslation("memberships");
  const fields = fieldStates(reply, (complaint) => t(`wrong.${complaint as "missing"}`));
  return (
    <Page
      title={t("join.title")}
      lead={t("join.lead")}
      up={{ to: "/sekretariat/kommuner", label: t("title") }}
    >
      <form method="post" noValidate>
        <MunicipalityFields fields={fields} />
        {namedPeople.map((who) => (
          <NamedPersonFields key={who} who={who} fields={fields} />
        ))}
        <Button>{t("join.button")}</Button>
      </form>
    </Page>
  );
}

type Fields = ReturnType<typeof fieldStates>;

function MunicipalityFields({ fields }: { fields: Fields }) {
  const { t } = useTranslation("memberships");
  const options = [
    { value: "", label: t("join.choose") },
    ...regions.map((region) => ({ value: region, label: region })),
  ];
  return (
    <>
      <Field field={fields("name")} label={t("join.name")} hint={t("join.nameHint")} maxLength={100} />
      <Field
        field={fields("code")}
        label={t("join.code")}
        hint={t("join.codeHint")}
        inputMode="numeric"
        maxLength={3}
      />
      <SelectField field={fields("region")} label={t("join.region")} options={options} />
      <DateField field={fields("joinedOn")} label={t("join.joinedOn")} hint={t("join.dayHint")} />
    </>
  );
}

/** The people whom the municipality names; only the first leader cannot wait. */
const namedPeople = ["leader", "secondLeader", "superuser", "quality"] as const;

function NamedPersonFields({ who, fields }: { who: (typeof namedPeople)[number]; fields: Fields }) {
  const { t } = useTranslation("memberships");
  return (
    <FieldGroup label={t(`join.${who}`)} hint={who === "leader" ? undefined : t("join.mayWait")}>
      <Field field={fields(`${who}Name`)} label={t("join.personName")} maxLength={200} autoComplete="off" />
      <Field
        field={fields(`${who}Mail`)}
        label={t("join.mail")}
        type="email"
        maxLength={254}
        autoComplete="off"
      />
    </FieldGroup>
  );
}
