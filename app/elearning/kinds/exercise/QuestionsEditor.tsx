import { useTranslation } from "react-i18next";
import { Button } from "../../../ui/Button.tsx";
import { Field, TextField } from "../../../ui/Field.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Section } from "../../../ui/Page.tsx";
import type { RefusedContent } from "../lesson-kind.ts";
import { Sample } from "../Sample.tsx";
import { useComplaints, withWrongLines } from "../complaints.ts";
import type { QuestionsEditorView } from "./questions-editor.ts";

interface QuestionsEditorProps {
  lessonId: number;
  content: QuestionsEditorView;
  sent?: RefusedContent;
  title: string;
  lead?: string;
  hint: string;
}

/** Questions and their answers as text, and how many right answers pass. */
export function QuestionsEditor({ lessonId, content, sent, title, lead, hint }: QuestionsEditorProps) {
  const { t } = useTranslation("kinds", { keyPrefix: "exercise" });
  const { questions, passMark } = content;
  const refused = sent?.form === "spoergsmaal" ? sent : undefined;
  const fields = fieldStates(refused?.reply, useComplaints(), { questions, passMark });
  const wrong = refused?.wrong?.map(({ line, why }) => t(`wrongLine.${why as "mixed"}`, { line }));
  return (
    <Section title={title}>
      {lead && <p>{lead}</p>}
      <Sample>{t("edit.sample")}</Sample>
      <form method="post" action={`/sekretariat/lektioner/${lessonId}/spoergsmaal`} noValidate>
        <TextField field={withWrongLines(fields("questions"), wrong)} label={title} hint={hint} rows={14} />
        <Field field={fields("passMark")} label={t("edit.passMark")} inputMode="numeric" />
        <Button>{t("edit.check")}</Button>
      </form>
    </Section>
  );
}
