import { lessonValuesOf } from "./lesson-values.ts";
import { ShownValues } from "../../ui/ShownValues.tsx";
import type { SubmissionResult } from "@conform-to/react";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { lessonKinds } from "../../../db/enums.ts";
import { ActButton, Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { fieldStates } from "../../ui/fields.ts";
import { Notice, UndoableNotice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { useComplaints } from "../kinds/complaints.ts";
import { kindPages } from "../kinds/kinds.ts";
import { ContentEditor } from "../kinds/LessonContent.tsx";
import type { RefusedContent } from "../kinds/lesson-kind.ts";
import { useDoneText } from "../kinds/useDoneText.ts";
import type { EditableLesson } from "./editable-lesson.ts";

interface LessonEditorProps {
  lesson: EditableLesson;
  /** What was just done, as the word in the page's address. */
  done: string | null;
  /** The lesson's title and length as they were just sent and refused. */
  reply?: SubmissionResult<string[]>;
  /** The content that was just sent and refused. */
  sent?: RefusedContent;
  refused?: "published" | "rule";
}

/** What can be done with a lesson of any kind; what its kind does, the kind says itself. */
const doneWords = ["rettet", "lektion", "udgave"] as const;

/** One lesson as the secretariat works on it: its title and length, and its content. */
export function LessonEditor({ lesson, done, reply, sent, refused }: LessonEditorProps) {
  const { t } = useTranslation("authoring");
  const ofKind = useDoneText(lesson.content.kind, done);
  const doneWord = doneWords.find((word) => word === done);
  const doneText = doneWord ? t(`done.${doneWord}`) : ofKind;
  return (
    <Page title={lesson.title} up={{ to: `/sekretariat/kurser/${lesson.courseId}`, label: lesson.course }}>
      {doneText && !refused && !reply && !sent && <UndoableNotice>{doneText}</UndoableNotice>}
      {refused && <Notice kind="error">{t(`refused.${refused}`)}</Notice>}
      {lesson.ready && (
        <p>
          <a href={`/e-laering/${lesson.slug}`}>{t("lesson.preview")}</a>
        </p>
      )}
      <AnotherLesson courseId={lesson.courseId} />
      {lesson.inVersion && (
        <>
          <p>{t("lesson.published")}</p>
          <ActButton look="secondary" to={`/sekretariat/lektioner/${lesson.id}/ny-udgave`}>
            {t("lesson.replace")}
          </ActButton>
        </>
      )}
      <ContentEditor lesson={lesson} content={lesson.content} locked={lesson.inVersion} sent={sent} />
      <LessonDetails lesson={lesson} reply={reply} />
    </Page>
  );
}

/** The ways on to a new lesson of the course, by its kind. */
function AnotherLesson({ courseId }: { courseId: number }) {
  const { t } = useTranslation("authoring");
  const kinds = useTranslation("kinds").t;
  return (
    <p>
      {t("lesson.another")}{" "}
      {lessonKinds.map((kind, at) => (
        <Fragment key={kind}>
          {at > 0 && " · "}
          <a href={`/sekretariat/kurser/${courseId}/lektion?type=${kind}`}>{kinds(`${kind}.name`)}</a>
        </Fragment>
      ))}
    </p>
  );
}

function LessonDetails({ lesson, reply }: Pick<LessonEditorProps, "lesson" | "reply">) {
  const { t } = useTranslation("authoring");
  const initial = lessonValuesOf(lesson);
  const fields = fieldStates(reply, useComplaints(), initial);
  const { DetailFields } = kindPages[lesson.content.kind];
  return (
    <Section title={t("lesson.namesTitle")}>
      <form method="post" action={`/sekretariat/lektioner/${lesson.id}`} noValidate>
        <ShownValues values={initial} />
        <Field field={fields("title")} label={t("lesson.title")} maxLength={120} />
        <Field field={fields("about")} label={t("lesson.about")} maxLength={300} />
        <Field field={fields("statedSeconds")} label={t("lesson.minutes")} inputMode="decimal" />
        {DetailFields && <DetailFields field={fields} />}
        <Button look="secondary">{t("lesson.save")}</Button>
      </form>
    </Section>
  );
}
