import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { dateTimeText, shortDayText } from "../../base/dates/date-text.ts";
import { ButtonLink } from "../../ui/Button.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { WaitingList } from "../../ui/Waiting.tsx";
import type { ErrandSubject, SecretariatErrand } from "./errands.ts";

/** What waits for the secretariat: sentences, each with the button that leads to where it is done. */
export function SecretariatErrands({ errands }: { errands: SecretariatErrand[] }) {
  const { t } = useTranslation("secretariat");
  const { locale } = useRenderContext();
  if (errands.length === 0) return <p>{t("nothingWaits")}</p>;
  return (
    <WaitingList
      items={errands.map(({ kind, count, late, subjects, to, since }) => ({
        key: kind,
        count,
        late,
        text: t(`errand.${kind}`, { count, since: since && dateTimeText(since, locale) }),
        about: subjects.length > 0 && <Subjects subjects={subjects} more={count - subjects.length} />,
        act: (
          <ButtonLink look="soft" to={to}>
            {t(`errandButton.${kind}`)}
          </ButtonLink>
        ),
      }))}
    />
  );
}

/** The first of them, each a link to its page, and how many more there are. */
function Subjects({ subjects, more }: { subjects: ErrandSubject[]; more: number }) {
  const { t } = useTranslation("secretariat");
  const { locale } = useRenderContext();
  return (
    <>
      {subjects.map(({ to, day, name }, at) => (
        <Fragment key={to}>
          {at > 0 && ", "}
          <a href={to}>
            {day ? t("errandDay", { day: shortDayText(day, locale), municipality: name }) : name}
          </a>
        </Fragment>
      ))}
      {more > 0 && ` ${t("errandMore", { count: more })}`}
    </>
  );
}
