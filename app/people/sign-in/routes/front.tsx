import type { LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "../../../ui/Button.tsx";
import { Page, Section } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { DemoRoles } from "../DemoRoles.tsx";
import { homePathOf } from "../menus.ts";

export function loader({ context }: LoaderFunctionArgs) {
  if (context.session) throw redirect(homePathOf(context.session.person.role), 303);
  return null;
}

const offers = ["day", "elearning", "diploma", "survey"] as const;

export default function Front() {
  const { t } = useTranslation("front");
  const { mode } = useRenderContext();
  return (
    <Page title={t("title")} lead={t("lead")} wide>
      <p className="row">
        <ButtonLink to="/log-ind">{t("signIn")}</ButtonLink>
        <a href="/diplom">{t("check")}</a>
      </p>
      {mode === "demo" && <DemoRoles />}
      <Section title={t("offers")}>
        <ul className="cards offers">
          {offers.map((offer) => (
            <li key={offer} className="card">
              <h3>{t(`offer.${offer}.title`)}</h3>
              <p>{t(`offer.${offer}.text`)}</p>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
