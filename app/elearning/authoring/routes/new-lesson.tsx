import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { lessonKinds } from "../../../../db/enums.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { readForm } from "../../../base/forms/read-form.server.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { Button } from "../../../ui/Button.tsx";
import { ChoiceField, Field } from "../../../ui/Field.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Page } from "../../../ui/Page.tsx";
import { useComplaints } from "../../kinds/complaints.ts";
import { newLessonForm } from "../forms.ts";
import { findCourseForEditing } from "../course-planning.server.ts";
import { planLesson } from "../lesson-planning.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const course = findCourseForEditing(idOf(params.id), new Date());
  if (!course) throw notFound();
  return { id: course.id, title: course.title, planned: course.planned.length, kind: kindIn(request) };
}

/** The kind that a link asks for, or the first there is. */
function kindIn({ url }: Request) {
  const asked = new URL(url).searchParams.get("type");
  return lessonKinds.find((kind) => kind === asked) ?? lessonKinds[0];
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const person = currentPerson(context);
  const course = findCourseForEditing(idOf(params.id), new Date());
  if (!course) throw notFound();
  const form = await readForm(request, newLessonForm(course.planned.length));
  if ("invalid" in form) return form.invalid;
  const { kind, place, ...plan } = form.value;
  const outcome = planLesson(person, course.id, kind, plan, new Date(), place);
  if ("refused" in outcome) throw notFound();
  return redirect(`/sekretariat/lektioner/${outcome.id}?ok=lektion`, 303);
}

export default function NewLessonRoute() {
  const { id, title, planned, kind } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const { t } = useTranslation("authoring");
  const kinds = useTranslation("kinds").t;
  const fields = fieldStates(reply, useComplaints(), { kind });
  return (
    <Page title={t("lesson.newTitle")} up={{ to: `/sekretariat/kurser/${id}`, label: title }}>
      <form method="post" noValidate>
        <ChoiceField
          field={fields("kind")}
          label={t("lesson.kind")}
          options={lessonKinds.map((value) => ({ value, label: kinds(`${value}.name`) }))}
        />
        <Field field={fields("title")} label={t("lesson.title")} maxLength={120} />
        <Field field={fields("about")} label={t("lesson.about")} maxLength={300} />
        <Field field={fields("statedSeconds")} label={t("lesson.minutes")} inputMode="decimal" />
        {planned > 0 && (
          <Field
            field={fields("place")}
            label={t("lesson.place")}
            hint={t("lesson.placeHint", { count: planned + 1 })}
            inputMode="numeric"
            autoComplete="off"
          />
        )}
        <Button>{t("plan.add")}</Button>
      </form>
    </Page>
  );
}
