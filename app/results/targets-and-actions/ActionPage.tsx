import { actionValuesOf } from "./action-values.ts";
import { ShownValues } from "../../ui/ShownValues.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/Field.tsx";
import { fieldStates } from "../../ui/fields.ts";
import { Page, Section } from "../../ui/Page.tsx";
import type { PublishedQuestion } from "../figures/figures.ts";
import { type AgreedAction, maxOutcomeChars } from "./agreed-action.ts";
import { ActionFields, useComplaintText } from "./ActionFields.tsx";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";

interface ActionPageProps {
  round: { id: number; name: string; questions: PublishedQuestion[] };
  step: AgreedAction;
  reply: Parameters<typeof fieldStates>[0];
}

/** Corrects or deletes one agreed step. */
export function ActionPage({ round, step, reply }: ActionPageProps) {
  const { t } = useFigureTexts();
  const values = actionValuesOf(step);
  const field = fieldStates(reply, useComplaintText(), values);
  return (
    <Page
      title={t("actions.amend")}
      lead={step.what}
      up={{
        to: `/sekretariat/maalinger/${round.id}/indsatser`,
        label: t("actions.title", round),
      }}
    >
      <form method="post">
        <ShownValues values={values} />
        <ActionFields field={field} questions={round.questions} />
        {step.doneOn && (
          <TextField
            field={field("outcome")}
            label={t("actions.outcome")}
            rows={2}
            maxLength={maxOutcomeChars}
          />
        )}
        <Button>{t("actions.saveAmended")}</Button>
      </form>
      <Section title={t("actions.drop")}>
        <p>{t("actions.dropText")}</p>
        <form method="post">
          <Button look="danger" name="slet" value="ja">
            {t("actions.drop")}
          </Button>
        </form>
      </Section>
    </Page>
  );
}
