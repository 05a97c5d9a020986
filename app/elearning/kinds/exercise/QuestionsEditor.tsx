import { useTranslation } from "react-i18next";
import { Field } from "../../../ui/Field.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Section } from "../../../ui/Page.tsx";
import { useComplaints } from "../complaints.ts";
import type { EditedView } from "../editing/edited-content.ts";
import { EditingForm } from "../editing/EditingForm.tsx";
import type { RefusedContent } from "../lesson-kind.ts";
import { QuestionCard } from "./QuestionCard.tsx";
import { questionItemNames } from "./question-items.ts";

interface QuestionsEditorProps {
  lessonId: number;
  questions: EditedView;
  sent: RefusedContent | undefined;
  title: string;
  lead?: string;
  hint: string;
  /** What one of them is called. */
  label?: (number: number) => string;
  /** What the button says. */
  save?: string;
}

/** Questions and their answers, and how many right answers pass. */
export function QuestionsEditor(props: QuestionsEditorProps) {
  const { t } = useTranslation("kinds", { keyPrefix: "exercise" });
  const { lessonId, questions, title, lead, hint } = props;
  const { label = (number: number) => t("edit.question", { number }), save = t("edit.save") } = props;
  const sent = props.sent?.form === "spoergsmaal" ? props.sent : undefined;
  const passMark = fieldStates(sent?.reply, useComplaints())("passMark");
  const typed = sent?.edited?.others.passMark ?? questions.others.passMark;
  return (
    <Section title={title}>
      {lead && <p>{lead}</p>}
      <EditingForm
        to={`/sekretariat/lektioner/${lessonId}/spoergsmaal`}
        view={questions}
        sent={sent}
        textName="questions"
        title={title}
        hint={hint}
        sample={t("edit.sample")}
        kinds={questionItemNames.map((name) => ({ name, add: t(`edit.add.${name as "one"}`) }))}
        complaintText={(why) => t(`wrong.${why as "mixed"}`)}
        save={save}
        renderItems={(items, fields) =>
          items.map((item, at) => (
            <QuestionCard
              key={label(at + 1)}
              {...{ item, at, of: items.length, fields }}
              label={label(at + 1)}
            />
          ))
        }
      >
        <Field field={{ ...passMark, initialValue: typed }} label={t("edit.passMark")} inputMode="numeric" />
      </EditingForm>
    </Section>
  );
}
