import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { ChoiceField, Field } from "../../ui/Field.tsx";
import { fieldStates } from "../../ui/fields.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Section } from "../../ui/Page.tsx";
import type { EditableCourse } from "./editable-course.ts";

interface PublishFormProps {
  course: EditableCourse;
  reply?: SubmissionResult<string[]>;
}

/** Publishing the next version: what prevents it, or what the change asks of those who have completed the course. */
export function PublishForm({ course, reply }: PublishFormProps) {
  const { t } = useTranslation("authoring");
  const kinds = useTranslation("kinds").t;
  const unready = course.planned.filter(({ ready }) => !ready);
  const inaccessible = course.planned.filter((lesson) => lesson.inaccessible);
  const first = !course.published || course.lessons === 0;
  const fields = fieldStates(reply, (complaint) => t(`wrong.${complaint as "missing"}`));
  if (course.planned.length === 0) return null;
  return (
    <Section title={t("publish.title")}>
      {unready.length > 0 ? (
        <>
          <p>{t("publish.incomplete")}</p>
          <ul>
            {unready.map(({ id, title, kind }) => (
              <li key={id}>
                <a href={`/sekretariat/lektioner/${id}`}>{title}</a>: {kinds(`${kind}.unready`)}
              </li>
            ))}
          </ul>
        </>
      ) : !course.changed && !first ? (
        <p>{t("publish.nothing")}</p>
      ) : (
        <form method="post" action={`/sekretariat/kurser/${course.id}/udgiv`} noValidate>
          <p>{t(first ? "publish.first" : "publish.keeps")}</p>
          {inaccessible.length > 0 && (
            <Notice kind="warning" permanent>
              {t("publish.inaccessible", { lessons: inaccessible.map(({ title }) => title).join(", ") })}
            </Notice>
          )}
          {first ? (
            <input type="hidden" name="kind" value="small" />
          ) : (
            <>
              <ChoiceField
                field={fields("kind")}
                label={t("publish.kind")}
                options={[
                  { value: "small", label: t("publish.small") },
                  { value: "see-again", label: t("publish.seeAgain") },
                ]}
              />
              <Field field={fields("dueOn")} label={t("publish.dueOn")} autoComplete="off" />
              <Field field={fields("note")} label={t("publish.note")} maxLength={300} />
            </>
          )}
          <Button>{t("publish.act")}</Button>
        </form>
      )}
    </Section>
  );
}
