import { useTranslation } from "react-i18next";
import { roleNames } from "../../../db/enums.ts";
import { Button } from "../../ui/Button.tsx";
import { Section } from "../../ui/Page.tsx";
import { demoNameOf } from "./demo-roles.ts";

/** The demo's sign-in: one button a role, with a sentence on what it shows. */
export function DemoRoles() {
  const { t } = useTranslation("front", { keyPrefix: "demo" });
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
      <p>
        <a href="/log-ind/kommunekonto">{t("account")}</a>
      </p>
    </Section>
  );
}
