import { useTranslation } from "react-i18next";
import { roleNames } from "../../../db/enums.ts";
import { Button } from "../../ui/Button.tsx";
import { Section } from "../../ui/Page.tsx";

/** What each role is called in the demo's sign-in. */
const demoNameOf = {
  agent: "agent",
  leader: "leder",
  host: "vaert",
  secretariat: "sekretariat",
  steering: "styregruppe",
} as const;

/** The demo's ways in: one press a role, with a word on what it shows. */
export function DemoRoles() {
  const { t } = useTranslation("people", { keyPrefix: "demo" });
  return (
    <Section title={t("title")}>
      <form method="post" action="/log-ind/demo">
        <ul className="cards demo-roles">
          {roleNames.map((role) => (
            <li key={role} className="card">
              <Button look="secondary" name="who" value={demoNameOf[role]} aria-describedby={`demo-${role}`}>
                {t(`${role}.name`)}
              </Button>
              <p id={`demo-${role}`}>{t(`${role}.text`)}</p>
            </li>
          ))}
        </ul>
      </form>
    </Section>
  );
}
