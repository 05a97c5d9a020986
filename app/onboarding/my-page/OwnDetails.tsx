import { useTranslation } from "react-i18next";
import type { Role } from "../../../db/enums.ts";
import { daysLater } from "../../base/dates/danish-time.ts";
import { dayText } from "../../base/dates/date-text.ts";
import { useRenderContext } from "../../ui/render-context.ts";

interface OwnDetailsProps {
  person: { name: string; mail: string; municipality: string | null; roles: Role[]; startsOn: string };
  /** The first day on which they are no longer a deputy (yyyy-mm-dd). */
  deputyUntil: string | null;
}

/** What the site knows about the reader, small and last. */
export function OwnDetails({ person, deputyUntil }: OwnDetailsProps) {
  const { t } = useTranslation("onboarding");
  const site = useTranslation("site").t;
  const { locale } = useRenderContext();
  const deputy =
    deputyUntil && t("own.deputy", { until: dayText(new Date(daysLater(deputyUntil, -1)), locale) });
  const roles = person.roles.map((role) => (role === "leader" && deputy) || site(`role.${role}`)).join(", ");
  const began = t("own.began", { day: dayText(new Date(person.startsOn), locale) });
  return (
    <section className="own-details">
      <h2>{t("own.title")}</h2>
      <p>
        {person.name}
        <br />
        {person.mail}
        <br />
        {[person.municipality, roles].filter(Boolean).join(" · ")}
        <br />
        {began}
      </p>
      <ul className="plain">
        <li>
          <a href="/min-side/data">{t("own.all")}</a>
        </li>
        <li>
          <a href="/min-side/mailadresse">{t("own.changeMail")}</a>
        </li>
        <li>
          <a href="/min-side/mails">{t("own.letters")}</a>
        </li>
        <li>
          <a href="/min-side/telefon">{t("own.phone")}</a>
        </li>
        <li>
          <a href="/min-side/enheder">{t("own.sessions")}</a>
        </li>
      </ul>
    </section>
  );
}
