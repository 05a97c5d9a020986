import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "../../ui/Button.tsx";
import { Tag } from "../../ui/Notice.tsx";
import type { PublicDiploma } from "./public-diploma.ts";

/** The facts of a valid diploma, and a link to its PDF. */
export function GenuineDiploma({ diploma }: { diploma: PublicDiploma & { state: "genuine" } }) {
  const { t } = useTranslation("diplomas");
  return (
    <div className="card">
      <dl className="facts">
        <dt>{t("facts.state")}</dt>
        <dd>
          <Tag kind="good">{t("facts.valid")}</Tag>
        </dd>
        {(["name", "course", "version", "day", "number"] as const).map((fact) => (
          <Fragment key={fact}>
            <dt>{t(`facts.${fact}`)}</dt>
            <dd className={fact === "number" ? "nowrap" : undefined}>{diploma[fact]}</dd>
          </Fragment>
        ))}
      </dl>
      <ButtonLink to={`/diplom/${diploma.number}.pdf`} look="secondary">
        {t("genuine.pdf")}
      </ButtonLink>
    </div>
  );
}
