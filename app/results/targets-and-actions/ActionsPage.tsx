import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/Field.tsx";
import { fieldsOf } from "../../ui/fields.ts";
import { Empty, Notice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import type { Step } from "./actions.server.ts";
import type { Counted } from "../figures/figures.ts";
import { StepFields, useComplaint } from "./ActionFields.tsx";
import { Steps } from "./ActionList.tsx";
import { useFigureWords } from "../comparison/useFigureTexts.ts";

interface ActionsPageProps {
  round: { id: number; name: string; questions: Counted[] };
  steps: Step[];
  /** yyyy-mm-dd */
  today: string;
  done: "rettet" | "slettet" | null;
  reply: Parameters<typeof fieldsOf>[0];
}

/** The steps agreed after a round, as the secretariat keeps them. */
export function ActionsPage({ round, steps, today, done, reply }: ActionsPageProps) {
  const { t } = useFigureWords();
  return (
    <Page
      title={t("actions.title", { name: round.name })}
      lead={t("actions.lead")}
      up={{ to: `/maalinger/${round.id}`, label: round.name }}
    >
      {done && !reply && <Notice kind="success">{t(`actions.done.${done}`)}</Notice>}
      {steps.length === 0 ? (
        <Empty>{t("actions.none")}</Empty>
      ) : (
        <Section title={t("actions.agreed")}>
          <Steps
            steps={steps}
            questions={round.questions}
            today={today}
            form={(step) => <Keeping step={step} />}
          />
        </Section>
      )}
      <Section title={t("actions.new")}>
        <Agreeing round={round} reply={reply} />
      </Section>
    </Page>
  );
}

function Agreeing({ round, reply }: Pick<ActionsPageProps, "round" | "reply">) {
  const { t } = useFigureWords();
  const field = fieldsOf(reply, useComplaint());
  return (
    <form method="post">
      <StepFields field={field} questions={round.questions} />
      <Button>{t("actions.agree")}</Button>
    </form>
  );
}

/** What can be done with a step: it is finished, corrected or deleted. */
function Keeping({ step }: { step: Step }) {
  const { t } = useFigureWords();
  return (
    <>
      {!step.doneOn && <Finish step={step} />}
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

function Finish({ step }: { step: Step }) {
  const { t } = useFigureWords();
  const name = `outcome-${step.id}`;
  return (
    <form method="post" action={`/sekretariat/maalinger/indsatser/${step.id}/gjort`}>
      <TextField
        field={{ id: name, name: "outcome" }}
        label={t("actions.outcome")}
        rows={2}
        maxLength={500}
      />
      <Button look="secondary">{t("actions.finish")}</Button>
    </form>
  );
}
