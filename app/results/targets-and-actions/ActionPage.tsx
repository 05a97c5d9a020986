import { useTranslation } from "react-i18next";
import { Button, ConfirmationTick } from "../../ui/Button.tsx";
import { formDayText } from "../../base/dates/date-text.ts";
import { TextField } from "../../ui/Field.tsx";
import { fieldStates } from "../../ui/fields.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import type { AgreedAction } from "./actions.server.ts";
import type { PublishedQuestion } from "../figures/figures.ts";
import { ActionFields, useComplaintText } from "./ActionFields.tsx";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";

interface ActionPageProps {
  round: { id: number; name: string; questions: PublishedQuestion[] };
  step: AgreedAction;
  reply: Parameters<typeof fieldStates>[0];
  /** Deleting was asked for without the tick. */
  unsure: boolean;
}

/** One agreed step: corrected, or deleted after a question. */
export function ActionPage({ round, step, reply, unsure }: ActionPageProps) {
  const { t } = useFigureTexts();
  const site = useTranslation("site").t;
  const { question, what, owner, dueOn, outcome } = step;
  const asWritten = { question, what, owner, dueOn: formDayText(dueOn), outcome };
  const field = fieldStates(reply, useComplaintText(), asWritten);
  return (
    <Page
      title={t("actions.amend")}
      lead={step.what}
      up={{
        to: `/sekretariat/maalinger/${round.id}/indsatser`,
        label: t("actions.title", round),
      }}
    >
      {unsure && <Notice kind="error">{site("unsure")}</Notice>}
      <form method="post">
        <ActionFields field={field} questions={round.questions} />
        {step.doneOn && (
          <TextField field={field("outcome")} label={t("actions.outcome")} rows={2} maxLength={500} />
        )}
        <Button>{t("actions.saveAmended")}</Button>
      </form>
      <Section title={t("actions.drop")}>
        <p>{t("actions.dropText")}</p>
        <form method="post">
          <ConfirmationTick />
          <Button look="danger" name="slet" value="ja">
            {t("actions.drop")}
          </Button>
        </form>
      </Section>
    </Page>
  );
}
