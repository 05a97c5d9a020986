import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/Field.tsx";
import { fieldStates } from "../../ui/fields.ts";
import { Empty, UndoableNotice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import type { PublishedQuestion } from "../figures/figures.ts";
import { type AgreedAction, maxOutcomeChars } from "./agreed-action.ts";
import { ActionFields, useComplaintText } from "./ActionFields.tsx";
import { ActionList } from "./ActionList.tsx";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";

interface ActionsPageProps {
  round: { id: number; name: string; questions: PublishedQuestion[] };
  steps: AgreedAction[];
  /** yyyy-mm-dd */
  today: string;
  done: "rettet" | "slettet" | null;
  reply: Parameters<typeof fieldStates>[0];
}

/** The steps agreed after a round, for the secretariat to edit. */
export function ActionsPage({ round, steps, today, done, reply }: ActionsPageProps) {
  const { t } = useFigureTexts();
  return (
    <Page
      title={t("actions.title", { name: round.name })}
      lead={t("actions.lead")}
      up={{ to: `/maalinger/${round.id}`, label: round.name }}
    >
      {done && !reply && <UndoableNotice>{t(`actions.done.${done}`)}</UndoableNotice>}
      {steps.length === 0 ? (
        <Empty>{t("actions.none")}</Empty>
      ) : (
        <Section title={t("actions.agreed")}>
          <ActionList
            actions={steps}
            questions={round.questions}
            today={today}
            controls={(step) => <ActionControls step={step} />}
          />
        </Section>
      )}
      <Section title={t("actions.new")}>
        <NewActionForm round={round} reply={reply} />
      </Section>
    </Page>
  );
}

function NewActionForm({ round, reply }: Pick<ActionsPageProps, "round" | "reply">) {
  const { t } = useFigureTexts();
  const field = fieldStates(reply, useComplaintText());
  return (
    <form method="post">
      <ActionFields field={field} questions={round.questions} />
      <Button>{t("actions.agree")}</Button>
    </form>
  );
}

/** The ways to complete, correct or delete a step. */
function ActionControls({ step }: { step: AgreedAction }) {
  const { t } = useFigureTexts();
  return (
    <>
      {!step.doneOn && <CompleteActionForm step={step} />}
      <p>
        <a
          href={`/sekretariat/maalinger/indsatser/${step.id}`}
          aria-label={t("actions.amendThis", { what: step.what })}
        >
          {t("actions.amendOrDrop")}
        </a>
      </p>
    </>
  );
}

function CompleteActionForm({ step }: { step: AgreedAction }) {
  const { t } = useFigureTexts();
  const name = `outcome-${step.id}`;
  return (
    <form method="post" action={`/sekretariat/maalinger/indsatser/${step.id}/gjort`}>
      <TextField
        field={{ id: name, name: "outcome" }}
        label={t("actions.outcome")}
        rows={2}
        maxLength={maxOutcomeChars}
      />
      <Button look="secondary">{t("actions.finish")}</Button>
    </form>
  );
}
