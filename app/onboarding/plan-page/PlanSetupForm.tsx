import { ShownValues } from "../../ui/ShownValues.tsx";
import { useTranslation } from "react-i18next";
import { ActButton, Button } from "../../ui/Button.tsx";
import { formDayText } from "../../base/dates/date-text.ts";
import { DateField } from "../../ui/DateField.tsx";
import { optionsOf, SelectField } from "../../ui/Field.tsx";
import { fieldStates, type FormReply } from "../../ui/fields.ts";
import { Section } from "../../ui/Page.tsx";
import { useComplaintText } from "../plans/Outcome.tsx";
import type { Candidate } from "../plans/owner.ts";
import type { PlanView } from "../plans/plan-view.ts";

export const setupValuesOf = ({ startsOn, leaderId, colleague }: PlanView["plan"]) => ({
  startsOn: formDayText(startsOn),
  leaderId: String(leaderId ?? ""),
  colleagueId: String(colleague?.id ?? ""),
});

/** Who is responsible and from when the plan counts; only for those who manage it. */
export function PlanSetupForm({ view, reply }: { view: PlanView; reply?: FormReply }) {
  const { t } = useTranslation("plans");
  const complaintText = useComplaintText();
  const { plan, leaders, colleagues, newest } = view;
  if (!view.mayManage) return null;
  const initial = setupValuesOf(plan);
  const fields = fieldStates(reply, complaintText, initial);
  const choices = (people: Candidate[]) => [{ value: "", label: t("run.first") }, ...optionsOf(people)];
  return (
    <Section title={t("run.title")}>
      <p>{t("run.text")}</p>
      <form method="post" action={`/planer/${plan.id}/aftaler`} noValidate>
        <ShownValues values={initial} />
        <DateField field={fields("startsOn")} label={t("run.start")} hint={t("run.startHint")} />
        <SelectField field={fields("leaderId")} label={t("leader")} options={choices(leaders)} />
        {plan.kind === "person" && (
          <SelectField field={fields("colleagueId")} label={t("colleague")} options={choices(colleagues)} />
        )}
        <Button>{t("run.save")}</Button>
      </form>
      {newest && <NewestVersion plan={plan} newest={newest} />}
      {plan.kind === "person" && (
        <p>
          <a href={`/planer/${plan.id}/slut`}>{t("end.link")}</a>
        </p>
      )}
    </Section>
  );
}

/** The template has a newer version, which the plan can be moved to. */
function NewestVersion({ plan, newest }: { plan: PlanView["plan"]; newest: number }) {
  const { t } = useTranslation("plans");
  return (
    <>
      <p>{t("run.moveText", { version: plan.version })}</p>
      <ActButton look="secondary" to={`/planer/${plan.id}/nyeste`}>
        {t("run.move", { version: newest })}
      </ActButton>
    </>
  );
}
