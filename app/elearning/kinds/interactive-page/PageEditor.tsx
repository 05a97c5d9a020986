import { useTranslation } from "react-i18next";
import { Section } from "../../../ui/Page.tsx";
import { UploadForm } from "../../uploads/UploadForm.tsx";
import { EditingForm } from "../editing/EditingForm.tsx";
import type { EditorProps } from "../lesson-kind.ts";
import type { PageEditorView } from "./page-content.ts";
import { PartCard } from "./PartCard.tsx";

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

/** The pictures. While the page is edited as text, two clicks on one write the line of a spot. */
function Pictures({ lesson: { id, slug }, content: { pictures, parts }, sent }: PageEditorProps) {
  const { t } = useTranslation("kinds", { keyPrefix: "page.edit" });
  const isText = (sent?.edited ? sent.edited.items : parts.items) === null;
  return (
    <Section title={t("pictures")}>
      {pictures.length > 0 && (
        <div data-module={isText ? "spots" : undefined} data-name={t("spotName")} data-text={t("spotText")}>
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

const partNames = ["text", "fold", "picture", "screen"] as const;

function PartsForm({ lesson: { id, slug }, content: { parts, pictures }, sent }: PageEditorProps) {
  const { t } = useTranslation("kinds", { keyPrefix: "page" });
  const names = partNames.filter((name) => pictures.length > 0 || name === "text" || name === "fold");
  return (
    <Section title={t("edit.page")}>
      <EditingForm
        to={`/sekretariat/lektioner/${id}/indhold`}
        view={parts}
        sent={sent}
        textName="parts"
        title={t("edit.page")}
        hint={t("edit.pageHint")}
        sample={t("edit.sample")}
        kinds={names.map((name) => ({ name, add: t(`edit.add.${name}`) }))}
        complaintText={(why) => t(`wrong.${why as "nothing"}`)}
        save={t("edit.pageSave")}
        renderItems={(items, fields) => (
          <>
            {items.map((item, at) => {
              const kind = t(`edit.part.${item.kind as "text"}`);
              const label = t("edit.partNumber", { number: at + 1, kind });
              return (
                <PartCard key={label} {...{ item, at, of: items.length, label, fields, pictures, slug }} />
              );
            })}
            {pictures.length === 0 && <p className="hint">{t("edit.noPictures")}</p>}
          </>
        )}
      />
    </Section>
  );
}
