import { useTranslation } from "react-i18next";
import { dayRoles } from "../../../db/enums.ts";
import { ActButton, Button } from "../../ui/Button.tsx";
import { SelectField } from "../../ui/Field.tsx";
import { Section } from "../../ui/Page.tsx";
import type { SecretariatDayView } from "./secretariat-views.ts";

/** Who is host or teacher of the day, and the form that names one. */
export function HostsSection({
  view: { summary, hosts, candidates, isAhead },
}: {
  view: SecretariatDayView;
}) {
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
      {candidates.length === 0 ? (
        <p>{t("noCandidates")}</p>
      ) : (
        <AddHostForm action={path} candidates={candidates} />
      )}
    </Section>
  );
}

type Candidates = SecretariatDayView["candidates"];

/** Names one of the candidates host or teacher. */
function AddHostForm({ action, candidates }: { action: string; candidates: Candidates }) {
  const { t } = useTranslation("planning");
  return (
    <form method="post" action={action}>
      <SelectField
        field={{ id: "f-person", name: "person" }}
        label={t("host_person")}
        hint={t("hostHint")}
        options={[
          { value: "", label: t("choosePerson") },
          ...candidates.map(({ id, name, municipality }) => ({
            value: String(id),
            label: [name, municipality].filter(Boolean).join(", "),
          })),
        ]}
      />
      <SelectField
        field={{ id: "f-part", name: "part" }}
        label={t("dayRoleLabel")}
        options={dayRoles.map((role) => ({ value: role, label: t(`dayRole.${role}`) }))}
      />
      <Button look="secondary">{t("addHost")}</Button>
    </form>
  );
}
