import { useTranslation } from "react-i18next";
import { Button } from "../../../ui/Button.tsx";
import { TextField } from "../../../ui/Field.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Section } from "../../../ui/Page.tsx";
import { UploadForm } from "../../uploads/UploadForm.tsx";
import { useComplaints, withWrongLines } from "../complaints.ts";
import type { EditorProps } from "../lesson-kind.ts";
import { Sample } from "../Sample.tsx";
import type { PageEditorView } from "./page-content.ts";

type PageEditorProps = EditorProps<PageEditorView>;

/** What an interactive page holds, and the pictures it can show. */
export function PageEditor(props: PageEditorProps) {
  if (props.locked) return null;
  return (
    <>
      <Pictures {...props} />
      <PartsForm {...props} />
    </>
  );
}

function Pictures({ lesson: { id, slug }, content: { pictures } }: PageEditorProps) {
  const { t } = useTranslation("kinds", { keyPrefix: "page.edit" });
  return (
    <Section title={t("pictures")}>
      {pictures.length > 0 && (
        <div data-module="spots" data-name={t("spotName")} data-text={t("spotText")}>
          <p className="hint" hidden data-how>
            {t("spotHow")}
          </p>
          <ol className="pictures">
            {pictures.map(({ file, width, height }, at) => {
              const name = t("pictureNumber", { number: at + 1, width, height });
              return (
                <li key={file}>
                  <img src={`/e-laering/${slug}/billede/${file}`} width={width} height={height} alt={name} />
                  <span aria-hidden="true">{name}</span>
                </li>
              );
            })}
          </ol>
        </div>
      )}
      <UploadForm
        to={`/sekretariat/lektioner/${id}/billede`}
        label={t("picture")}
        hint={t("pictureHint")}
        accept="image/png,image/jpeg,image/webp"
      />
    </Section>
  );
}

function PartsForm({ lesson: { id }, content: { parts }, sent }: PageEditorProps) {
  const { t } = useTranslation("kinds", { keyPrefix: "page" });
  const fields = fieldStates(sent?.reply, useComplaints(), { parts });
  const wrong = sent?.wrong?.map(({ line, why }) => t(`wrongLine.${why as "nothing"}`, { line }));
  return (
    <Section title={t("edit.page")}>
      <Sample>{t("edit.sample")}</Sample>
      <form method="post" action={`/sekretariat/lektioner/${id}/indhold`} noValidate>
        <TextField
          field={withWrongLines(fields("parts"), wrong)}
          label={t("edit.page")}
          hint={t("edit.pageHint")}
          rows={18}
        />
        <Button>{t("edit.pageSave")}</Button>
      </form>
    </Section>
  );
}
