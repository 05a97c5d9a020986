import { useTranslation } from "react-i18next";
import { dayRoles } from "../../../db/enums.ts";
import { ActButton, Button } from "../../ui/Button.tsx";
import { Field, SelectField } from "../../ui/Field.tsx";
import { Section } from "../../ui/Page.tsx";
import type { SecretariatDayView } from "./secretariat-views.ts";

/** Who is host or teacher of the day, and the form that finds and names one. */
export function HostsSection({ view: { summary, hosts, isAhead } }: { view: SecretariatDayView }) {
  const { t } = useTranslation("planning");
  const path = `/sekretariat/kursusdage/${summary.id}/vaerter`;
  return (
    <Section title={t("hosts")}>
      <p>{hosts.length === 0 ? t("noHosts") : t("hostsText")}</p>
      <ul className="past-days">
        {hosts.map(({ id, name, role }) => (
          <li key={id} className="row">
            {name} ({t(`dayRole.${role}`).toLowerCase()})
            <ActButton look="quiet" to={`${path}/${id}/fjern`} label={t("dropHostFor", { name })}>
              {t("dropHost")}
            </ActButton>
          </li>
        ))}
      </ul>
      {hosts.length > 0 && summary.state === "published" && isAhead && (
        <>
          <p>{t("sendListText")}</p>
          <ActButton look="secondary" to={`/sekretariat/kursusdage/${summary.id}/send-listen`}>
            {t("sendList")}
          </ActButton>
        </>
      )}
      <form method="post" action={path}>
        <HostField q="" />
        <DayRoleField />
        <Button look="secondary">{t("addHost")}</Button>
      </form>
    </Section>
  );
}

/** Finds a person; the browser module suggests while one types, and sends the chosen one's id. */
export function HostField({ q, complaint }: { q: string; complaint?: string }) {
  const { t } = useTranslation("planning");
  return (
    <div className="suggested">
      <Field
        field={{ id: "f-q", name: "q", initialValue: q, errors: complaint ? [complaint] : undefined }}
        label={t("host_person")}
        hint={t("hostHint")}
        type="search"
        maxLength={100}
        autoComplete="off"
        data-module="suggestions"
        data-from="/soeg/forslag?kun=personer&"
        data-fills="person"
      />
    </div>
  );
}

/** Whether the person is the day's host or its teacher. */
export function DayRoleField({ part }: { part?: string }) {
  const { t } = useTranslation("planning");
  return (
    <SelectField
      field={{ id: "f-part", name: "part", initialValue: part }}
      label={t("dayRoleLabel")}
      options={dayRoles.map((role) => ({ value: role, label: t(`dayRole.${role}`) }))}
    />
  );
}
