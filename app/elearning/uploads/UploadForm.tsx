import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { useRefusedUpload } from "../../ui/render-context.ts";

interface UploadFormProps {
  to: string;
  label: string;
  hint: string;
  accept: string;
}

/** A form to upload one file. Works without scripts; with them it shows the progress, and why the file was refused, on the page. */
export function UploadForm({ to, label, hint, accept }: UploadFormProps) {
  const { t } = useTranslation("authoring");
  const errors = useRefusedUpload(to);
  const id = `f-${to.split("/").at(-1)}`;
  return (
    <form
      method="post"
      action={to}
      encType="multipart/form-data"
      data-module="upload"
      data-sending={t("lesson.sending")}
      data-checking={t("lesson.checking")}
      data-broken={t("upload.malformed")}
    >
      <Field
        field={{ id, name: "fil", errors }}
        label={label}
        hint={hint}
        type="file"
        accept={accept}
        required
      />
      <Button>{t("lesson.upload")}</Button>
      <p className="status-line" role="status" data-status />
    </form>
  );
}
