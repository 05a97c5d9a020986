import { Button } from "../ui/Button.tsx";
import { Field, SelectField, TextField } from "../ui/Field.tsx";
import { fieldsOf } from "../ui/fields.ts";
import { Empty } from "../ui/Notice.tsx";
import { Page, Section } from "../ui/Page.tsx";
import type { Step } from "./actions.server.ts";
import type { Counted } from "./figures.ts";
import { Steps } from "./Steps.tsx";
import { useFigureWords } from "./useFigureWords.ts";

interface ActionsPageProps {
  round: { id: number; name: string; questions: Counted[] };
  steps: Step[];
  reply: Parameters<typeof fieldsOf>[0];
}

/** The steps agreed after a round, as the secretariat keeps them. */
export function ActionsPage({ round, steps, reply }: ActionsPageProps) {
  const { t } = useFigureWords();
  return (
    <Page
      title={t("actions.title", { name: round.name })}
      lead={t("actions.lead")}
      up={{ to: `/maalinger/${round.id}`, label: round.name }}
    >
      {steps.length === 0 ? (
        <Empty>{t("actions.none")}</Empty>
      ) : (
        <Section title={t("actions.agreed")}>
          <Steps steps={steps} questions={round.questions} form={(step) => <Finish step={step} />} />
        </Section>
      )}
      <Section title={t("actions.new")}>
        <Agreeing round={round} reply={reply} />
      </Section>
    </Page>
  );
}

function Agreeing({ round, reply }: Pick<ActionsPageProps, "round" | "reply">) {
  const { t, topicOf } = useFigureWords();
  const say = (complaint: string) =>
    t(`actions.wrong.${complaint === "day" || complaint === "long" ? complaint : "missing"}`);
  const field = fieldsOf(reply, say);
  const options = round.questions.map((question) => ({ value: question.name, label: topicOf(question) }));
  return (
    <form method="post">
      <SelectField field={field("question")} label={t("actions.question")} options={options} />
      <Field field={field("what")} label={t("actions.what")} maxLength={300} />
      <Field
        field={field("owner")}
        label={t("actions.owner")}
        hint={t("actions.ownerHint")}
        maxLength={100}
      />
      <Field field={field("dueOn")} label={t("actions.due")} hint={t("actions.dueHint")} className="short" />
      <Button>{t("actions.agree")}</Button>
    </form>
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
