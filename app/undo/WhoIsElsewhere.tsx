import { useTranslation } from "react-i18next";
import { hasPeopleList, personPage } from "../base/people-pages.ts";
import type { Role } from "../../db/enums.ts";
import { dayText } from "../base/dates/date-text.ts";
import { ActButton, ButtonLink } from "../ui/Button.tsx";
import { Section } from "../ui/Page.tsx";
import { useRenderContext } from "../ui/render-context.ts";
import type { Elsewhere, BlockedUndo } from "./refusals.ts";

interface WhoIsElsewhereProps extends Pick<BlockedUndo, "elsewhere" | "anew"> {
  /** The number of what was to be undone. */
  id: number;
  /** The role of the reader. */
  reader: Role;
}

/** Who cannot come back because they are on another day, and what can be done about it. */
export function WhoIsElsewhere({ elsewhere, anew, id, reader }: WhoIsElsewhereProps) {
  const { t } = useTranslation("undo");
  return (
    <Section title={t("elsewhere")}>
      <ul>
        {elsewhere.map((one) => (
          <li key={one.personId}>
            <Person one={one} reader={reader} />
          </li>
        ))}
      </ul>
      <p className="row">
        <ActButton to={`/fortryd/${id}`}>{t("again")}</ActButton>
        {anew && (
          <ButtonLink look="secondary" to={anew}>
            {t("anew")}
          </ButtonLink>
        )}
      </p>
    </Section>
  );
}

function Person({ one: { personId, name, day }, reader }: { one: Elsewhere; reader: Role }) {
  const { t } = useTranslation("undo");
  const { locale } = useRenderContext();
  const seesPeople = hasPeopleList(reader);
  return (
    <>
      {seesPeople ? <a href={personPage(reader, personId)}>{name}</a> : name}
      {day && (
        <>
          {": "}
          <a href={`/kursusdage/${day.id}${seesPeople ? "/hold" : ""}`}>
            {t("otherDay", { day: dayText(new Date(day.startsAt), locale) })}
          </a>
        </>
      )}
    </>
  );
}
