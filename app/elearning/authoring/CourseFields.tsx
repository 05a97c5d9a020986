import { useTranslation } from "react-i18next";
import { audiences } from "../../../db/enums.ts";
import { dayText } from "../../base/dates/date-text.ts";
import { DateField } from "../../ui/DateField.tsx";
import { ChoiceField, Field, type FieldState, optionsOf, SelectField } from "../../ui/Field.tsx";
import { useRenderContext } from "../../ui/render-context.ts";

interface CourseFieldsProps {
  fields: (name: string) => FieldState;
  municipalities: { id: number; name: string }[];
}

/** What a course is called, whose it is, and by when it is due. */
export function CourseFields({ fields, municipalities }: CourseFieldsProps) {
  const { t } = useTranslation("authoring");
  const everywhere = { value: "", label: t("course.everywhere") };
  const places = optionsOf(municipalities);
  return (
    <>
      <Field field={fields("title")} label={t("course.title")} maxLength={120} />
      <ChoiceField
        field={fields("audience")}
        label={t("course.audience")}
        options={audiences.map((value) => ({ value, label: t(`audience.${value}`) }))}
      />
      <SelectField
        field={fields("municipalityId")}
        label={t("course.municipality")}
        options={[everywhere, ...places]}
      />
      <DateField
        field={fields("startsFrom")}
        label={t("course.startsFrom")}
        hint={t("course.startsFromHint")}
      />
      <Field
        field={fields("dueDays")}
        label={t("course.dueDays")}
        hint={t("course.dueDaysHint")}
        inputMode="numeric"
        autoComplete="off"
      />
      <DiplomaField field={fields("earnsDiploma")} />
    </>
  );
}

/** Whether the course earns a diploma. */
function DiplomaField({ field: { name, initialValue } }: { field: FieldState }) {
  const { t } = useTranslation("authoring");
  return (
    <div className="field">
      <label className="choice">
        <input type="checkbox" name={name} value="ja" defaultChecked={initialValue === "ja"} />
        {t("course.diploma")}
      </label>
    </div>
  );
}

interface CourseAudience {
  audience: (typeof audiences)[number];
  municipality: string | null;
  startsFrom: string | null;
}

/** Whose a course is, in words. */
export function useAudienceText(): (meant: CourseAudience) => string {
  const { t } = useTranslation("authoring");
  const { locale } = useRenderContext();
  return ({ audience, municipality, startsFrom }) => {
    const who = t(`audience.${audience}`);
    const there = municipality ? t("audienceIn", { audience: who, municipality }) : who;
    return startsFrom
      ? t("audienceFrom", { audience: there, day: dayText(new Date(startsFrom), locale) })
      : there;
  };
}
