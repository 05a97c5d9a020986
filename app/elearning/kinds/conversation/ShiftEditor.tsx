import { useTranslation } from "react-i18next";
import { ActButton } from "../../../ui/Button.tsx";
import { Section } from "../../../ui/Page.tsx";
import { UploadForm } from "../../uploads/UploadForm.tsx";
import type { EditorProps } from "../lesson-kind.ts";
import { Sample } from "../Sample.tsx";
import type { ShiftEditorView } from "./conversation.ts";

/** The calls of a simulated shift; each is an ink file that was checked when it was uploaded. */
export function ShiftEditor({ lesson: { id }, content: { calls }, locked }: EditorProps<ShiftEditorView>) {
  const { t } = useTranslation("kinds", { keyPrefix: "conversation.edit" });
  if (locked) return null;
  return (
    <Section title={t("calls")}>
      {calls.length > 0 && (
        <ol>
          {calls.map(({ title, mood, minutes }, at) => (
            <li key={title}>
              {t("callGoal", { title, mood, minutes })}
              <ActButton
                to={`/sekretariat/lektioner/${id}/samtale/${at}/fjern`}
                look="quiet"
                label={t("dropCallOf", { title })}
              >
                {t("dropCall")}
              </ActButton>
            </li>
          ))}
        </ol>
      )}
      <p>{t("conversationSource")}</p>
      <Sample>{t("sample")}</Sample>
      <UploadForm
        to={`/sekretariat/lektioner/${id}/samtale`}
        label={t("conversation")}
        hint={t("conversationHint")}
        accept=".ink,text/plain"
      />
    </Section>
  );
}
