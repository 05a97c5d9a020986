import { ShownValues } from "../../ui/ShownValues.tsx";
import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { fieldStates } from "../../ui/fields.ts";
import { Empty } from "../../ui/Notice.tsx";
import { Page } from "../../ui/Page.tsx";
import { chapterField, chapterValuesOf, maxChapterChars } from "./chapter-field.ts";
import type { EditableCourse } from "./editable-course.ts";

interface ChaptersPageProps {
  course: EditableCourse;
  /** The names that were just sent and refused. */
  reply?: SubmissionResult<string[]> | undefined;
}

/** All chapters of a course's next version in one form: the planned lessons in order, each with the name of the chapter that begins there. */
export function ChaptersPage({ course, reply }: ChaptersPageProps) {
  const { t } = useTranslation("authoring");
  const initial = chapterValuesOf(course.planned);
  const fields = fieldStates(reply, (complaint) => t(`wrong.${complaint as "long"}`), initial);
  return (
    <Page
      title={t("chapters.title")}
      lead={t("chapters.lead")}
      up={{ to: `/sekretariat/kurser/${course.id}`, label: course.title }}
    >
      {course.planned.length === 0 ? (
        <Empty>{t("plan.empty")}</Empty>
      ) : (
        <form method="post" noValidate>
          <ShownValues values={initial} />
          <ol className="lessons chapter-fields">
            {course.planned.map((lesson) => (
              <li key={lesson.id} className="lesson">
                <Field
                  field={fields(chapterField(lesson))}
                  label={lesson.title}
                  aria-label={t("chapters.from", { title: lesson.title })}
                  maxLength={maxChapterChars}
                  autoComplete="off"
                />
              </li>
            ))}
          </ol>
          <Button>{t("chapters.save")}</Button>
        </form>
      )}
    </Page>
  );
}
