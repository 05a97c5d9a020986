import { useTranslation } from "react-i18next";
import { dayText } from "../../base/dates/date-text.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { DayRoleField, HostField } from "./HostsSection.tsx";
import type { HostChoice } from "./host-choice.ts";
import type { SecretariatDayView } from "./secretariat-views.ts";

interface HostChoicePageProps {
  view: SecretariatDayView;
  choice: HostChoice;
}

/** Where what was typed is not one person's whole name or mail address: who could be meant, each with a button. */
export function HostChoicePage({ view: { summary }, choice }: HostChoicePageProps) {
  const { t } = useTranslation("planning");
  const { locale } = useRenderContext();
  const day = `/sekretariat/kursusdage/${summary.id}`;
  const { q, part, alreadyHost } = choice;
  return (
    <Page
      title={t("hosts")}
      up={{ to: day, label: `${dayText(summary.startsAt, locale)}, ${summary.municipality}` }}
    >
      {alreadyHost && <Notice kind="info">{t("alreadyHost", { name: alreadyHost })}</Notice>}
      <form method="post" action={`${day}/vaerter`}>
        <HostField q={q} complaint={useComplaint(choice)} />
        <DayRoleField part={part} />
        <Button look="secondary">{t("searchHost")}</Button>
      </form>
      {choice.candidates.length > 0 && <Candidates action={`${day}/vaerter`} choice={choice} />}
    </Page>
  );
}

function useComplaint({ q, candidates, alreadyHost }: HostChoice): string | undefined {
  const { t } = useTranslation("planning");
  if (candidates.length > 0 || alreadyHost) return undefined;
  return q ? t("hostNotFound", { q }) : t("hostMissing");
}

function Candidates({ action, choice }: { action: string; choice: HostChoice }) {
  const { t } = useTranslation("planning");
  const { candidates, part, more } = choice;
  return (
    <Section title={t("whoIsHost")}>
      <form method="post" action={action}>
        <input type="hidden" name="part" value={part} />
        <ul className="plain">
          {candidates.map(({ id, name, municipality, mail }) => (
            <li key={id} className="row">
              <span>
                {name}, {[municipality, mail].filter(Boolean).join(", ")}
              </span>
              <Button look="secondary" name="person" value={id} aria-label={t("addHostNamed", { name })}>
                {t("addHost")}
              </Button>
            </li>
          ))}
        </ul>
      </form>
      {more && <p>{t("moreHosts")}</p>}
    </Section>
  );
}
