import { useTranslation } from "react-i18next";
import { ActButton, Button, ButtonLink, EnterButton } from "../../ui/Button.tsx";
import { Choices } from "../../ui/Choices.tsx";
import { Section } from "../../ui/Page.tsx";

const looks = ["primary", "secondary", "soft", "quiet", "danger"] as const;

/** Buttons in each look, those that post by themselves, and links between views. */
export function ButtonSamples() {
  const { t } = useTranslation("components");
  return (
    <Section title={t("buttons")}>
      <div className="row">
        <EnterButton />
        {looks.map((look) => (
          <Button key={look} type="button" look={look}>
            {t(`look.${look}`)}
          </Button>
        ))}
        <Disabled />
      </div>
      <div className="row">
        {looks.map((look) => (
          <ButtonLink key={look} to="/ui" look={look}>
            {t("asLink")}
          </ButtonLink>
        ))}
      </div>
      <div className="row">
        <ActButton to="/ui" look="secondary">
          {t("look.secondary")}
        </ActButton>
        <ActButton to="/ui" look="danger" final>
          {t("look.danger")}
        </ActButton>
      </div>
      <h3>{t("choices")}</h3>
      <Choices
        label={t("sort")}
        choices={[
          { to: "/ui", label: t("choice.nearest"), chosen: true },
          { to: "/ui?", label: t("choice.soonest"), chosen: false },
        ]}
      />
    </Section>
  );
}

function Disabled() {
  const { t } = useTranslation("components");
  return (
    <Button type="button" disabled>
      {t("disabled")}
    </Button>
  );
}
