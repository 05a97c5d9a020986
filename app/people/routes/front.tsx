import type { LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useTranslation } from "react-i18next";
import { roleWords } from "../../../db/words.ts";
import { Button, ButtonLink } from "../../ui/Button.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { useScene } from "../../ui/scene.ts";
import { findAsker } from "../guards.server.ts";
import { startOf } from "../starts.ts";

export function loader({ request }: LoaderFunctionArgs) {
  const asker = findAsker(request);
  if (asker) throw redirect(startOf[asker.role], 303);
  return null;
}

export default function Front() {
  const { t } = useTranslation("people");
  const site = useTranslation("site").t;
  const { mode } = useScene();
  return (
    <Page title={t("front.title")} lead={t("front.lead")}>
      <p>
        <ButtonLink to="/log-ind">{site("signIn")}</ButtonLink>
      </p>
      {mode === "demo" && (
        <Section title={t("front.demo")}>
          <form method="post" action="/log-ind/demo" className="row">
            {roleWords.map((role) => (
              <Button key={role} look="secondary" name="who" value={demoWord[role]}>
                {site(`role.${role}`)}
              </Button>
            ))}
          </form>
        </Section>
      )}
    </Page>
  );
}

const demoWord = {
  agent: "agent",
  leader: "leder",
  host: "vaert",
  secretariat: "sekretariat",
  steering: "styregruppe",
} as const;
