import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { Field } from "../../ui/Field.tsx";
import { fieldStates } from "../../ui/fields.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Section } from "../../ui/Page.tsx";
import type { EditableCourse, HalfWay, PlannedLesson } from "./editable-course.ts";

interface PublishFormProps {
  course: EditableCourse;
  halfWay: HalfWay[];
  reply?: SubmissionResult<string[]> | undefined;
}

/** Publishing the next version: what prevents it, or what the change asks of those who have completed the course. */
export function PublishForm({ course, halfWay, reply }: PublishFormProps) {
  const { t } = useTranslation("authoring");
  const unready = course.planned.filter(({ ready }) => !ready);
  const isFirst = !course.published || course.lessons === 0;
  if (course.planned.length === 0) return null;
  return (
    <Section title={t("publish.title")}>
      {unready.length > 0 ? (
        <UnreadyLessons lessons={unready} />
      ) : !course.changed && !isFirst ? (
        <p>{t("publish.nothing")}</p>
      ) : (
        <form method="post" action={`/sekretariat/kurser/${course.id}/udgiv`} noValidate>
          <p>{t(isFirst ? "publish.first" : "publish.keeps")}</p>
          {halfWay.map(({ lesson, people, keepsPlace }) => (
            <p key={lesson}>
              {t(keepsPlace ? "publish.keepsPlace" : "publish.finishesOld", { count: people, lesson })}
            </p>
          ))}
          <InaccessibleWarning lessons={course.planned.filter(({ inaccessible }) => inaccessible)} />
          {isFirst ? <FirstPublishing /> : <ChangeFields reply={reply} />}
        </form>
      )}
    </Section>
  );
}

/** The lessons that nobody could complete as they are. */
function UnreadyLessons({ lessons }: { lessons: PlannedLesson[] }) {
  const { t } = useTranslation("authoring");
  const kinds = useTranslation("kinds").t;
  return (
    <>
      <p>{t("publish.incomplete")}</p>
      <ul>
        {lessons.map(({ id, title, kind }) => (
          <li key={id}>
            <a href={`/sekretariat/lektioner/${id}`}>{title}</a>: {kinds(`${kind}.unready`)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Names the lessons that some colleagues could not follow. */
function InaccessibleWarning({ lessons }: { lessons: PlannedLesson[] }) {
  const { t } = useTranslation("authoring");
  if (lessons.length === 0) return null;
  return (
    <Notice kind="warning" permanent>
      {t("publish.inaccessible", { lessons: lessons.map(({ title }) => title).join(", ") })}
    </Notice>
  );
}

function FirstPublishing() {
  const { t } = useTranslation("authoring");
  return (
    <>
      <input type="hidden" name="kind" value="small" />
      <Button>{t("publish.act")}</Button>
    </>
  );
}

/** What is new, and a button for each thing that the change can ask of those who have completed the course. */
function ChangeFields({ reply }: Pick<PublishFormProps, "reply">) {
  const { t } = useTranslation("authoring");
  const fields = fieldStates(reply, (complaint) => t(`wrong.${complaint as "missing"}`));
  return (
    <>
      <Field field={fields("note")} label={t("publish.note")} maxLength={300} />
      <DateField field={fields("dueOn")} label={t("publish.dueOn")} />
      <p>{t("publish.kinds")}</p>
      <div className="row">
        <Button look="secondary" name="kind" value="small">
          {t("publish.small")}
        </Button>
        <Button name="kind" value="see-again">
          {t("publish.seeAgain")}
        </Button>
      </div>
    </>
  );
}
