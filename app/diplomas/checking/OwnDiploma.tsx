import { useTranslation } from "react-i18next";
import { ButtonLink } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import type { PublicDiploma } from "./public-diploma.ts";

/** A diploma as its holder sees it: as the sheet it is, with the file to print. */
export function OwnDiploma({ diploma }: { diploma: PublicDiploma & { state: "genuine" } }) {
  const { t } = useTranslation("diplomas");
  const { number, name, course, day } = diploma;
  return (
    <>
      <section className="diploma-sheet">
        <Icon name="diploma" size={64} />
        <h2>{t("own.diploma")}</h2>
        <p>{t("own.holder", { name })}</p>
        <p className="diploma-course" lang="da">
          {course}
        </p>
        <p>{day}</p>
        <p className="meta nowrap">{number}</p>
      </section>
      <p className="row">
        <ButtonLink to={`/diplom/${number}.pdf`}>{t("own.pdf")}</ButtonLink>
        <a href="/min-side">{t("own.myPage")}</a>
      </p>
      <p className="meta">{t("own.about")}</p>
    </>
  );
}
