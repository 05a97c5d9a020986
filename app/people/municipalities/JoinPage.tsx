import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { Field, FieldGroup } from "../../ui/Field.tsx";
import { fieldStates } from "../../ui/fields.ts";
import { Page } from "../../ui/Page.tsx";
import { MunicipalityField } from "./MunicipalityField.tsx";

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
        <MunicipalityField field={fields("municipality")} />
        <DateField field={fields("joinedOn")} label={t("join.joinedOn")} hint={t("join.dayHint")} />
        {namedPeople.map((who) => (
          <NamedPersonFields key={who} who={who} fields={fields} />
        ))}
        <Button>{t("join.button")}</Button>
      </form>
    </Page>
  );
}

type Fields = ReturnType<typeof fieldStates>;

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
