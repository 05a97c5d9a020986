import { useTranslation } from "react-i18next";
import { ActButton } from "../../../ui/Button.tsx";
import { Section } from "../../../ui/Page.tsx";
import { UploadForm } from "../../uploads/UploadForm.tsx";
import type { EditorProps } from "../lesson-kind.ts";
import { Sample } from "../Sample.tsx";
import type { ShiftEditorView } from "./conversation.ts";
import { PathsPicture } from "./PathsPage.tsx";

/** The calls of a simulated shift; each is an ink file that was checked when it was uploaded. */
export function ShiftEditor({ lesson: { id }, content: { calls }, locked }: EditorProps<ShiftEditorView>) {
  const { t } = useTranslation("kinds", { keyPrefix: "conversation.edit" });
  return (
    <Section title={t("calls")}>
      {calls.length > 0 && (
        <ol>
          {calls.map(({ title, mood, minutes }, at) => (
            <li key={title}>
              {t("callGoal", { title, mood, minutes })}{" "}
              <a href={`/sekretariat/lektioner/${id}/samtale/${at}/stier`}>{t("pathsOf", { title })}</a>
              {!locked && (
                <ActButton
                  to={`/sekretariat/lektioner/${id}/samtale/${at}/fjern`}
                  look="quiet"
                  label={t("dropCallOf", { title })}
                >
                  {t("dropCall")}
                </ActButton>
              )}
              <PathsPicture lessonId={id} call={at} title={title} />
            </li>
          ))}
        </ol>
      )}
      {!locked && <CallUpload lessonId={id} />}
    </Section>
  );
}

function CallUpload({ lessonId }: { lessonId: number }) {
  const { t } = useTranslation("kinds", { keyPrefix: "conversation.edit" });
  return (
    <>
      <p>{t("conversationSource")}</p>
      <Sample>{t("sample")}</Sample>
      <UploadForm
        to={`/sekretariat/lektioner/${lessonId}/samtale`}
        label={t("conversation")}
        hint={t("conversationHint")}
        accept=".ink,text/plain"
      />
    </>
  );
}
