import { useTranslation } from "react-i18next";
import type { Role } from "../../../db/enums.ts";
import { daysLater } from "../../base/dates/danish-time.ts";
import { dayText } from "../../base/dates/date-text.ts";
import { Facts } from "../../ui/Facts.tsx";
import { Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";

interface OwnDetailsProps {
  person: { name: string; mail: string; municipality: string | null; roles: Role[]; startsOn: string };
  /** The first day on which they are no longer a deputy (yyyy-mm-dd). */
  deputyUntil: string | null;
}

/** What the site knows about the reader. */
export function OwnDetails({ person, deputyUntil }: OwnDetailsProps) {
  const { t } = useTranslation("onboarding");
  const site = useTranslation("site").t;
  const { locale } = useRenderContext();
  const deputy =
    deputyUntil && t("own.deputy", { until: dayText(new Date(daysLater(deputyUntil, -1)), locale) });
  const roles = person.roles.map((role) => (role === "leader" && deputy) || site(`role.${role}`)).join(", ");
  return (
    <Section title={t("own.title")}>
      <Facts
        facts={[
          [t("own.name"), person.name],
          [t("own.mail"), person.mail],
          [t("own.municipality"), person.municipality],
          [t("own.roles", { count: person.roles.length }), roles],
          [t("own.startsOn"), dayText(new Date(person.startsOn), locale)],
        ]}
      />
      <p>
        <a href="/min-side/data">{t("own.all")}</a>
        <br />
        <a href="/min-side/mailadresse">{t("own.changeMail")}</a>
        <br />
        <a href="/min-side/enheder">{t("own.sessions")}</a>
      </p>
      <p className="hint">{t("own.wrong")}</p>
    </Section>
  );
}
