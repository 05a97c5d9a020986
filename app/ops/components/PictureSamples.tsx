import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { DayTile } from "../../ui/DayTile.tsx";
import { Icon, type IconName, icons } from "../../ui/Icon.tsx";
import { Initials } from "../../ui/Initials.tsx";
import { MailAddress } from "../../ui/MailAddress.tsx";
import { NextCard, RoundIcon } from "../../ui/NextCard.tsx";
import { Section } from "../../ui/Page.tsx";
import { PhoneLink } from "../../ui/PhoneLink.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { Ring } from "../../ui/Ring.tsx";

const doneCounts = [0, 7, 20];
const lessonCount = 20;

/** Progress as rings and bars at their beginning, on the way and whole; cards; icons and the other small pictures. */
export function PictureSamples() {
  const { t } = useTranslation("components");
  return (
    <>
      <ProgressSamples />
      <CardSamples />
      <Section title={t("pictures")}>
        <ul className="row plain">
          {(Object.keys(icons) as IconName[]).map((name) => (
            <li key={name}>
              <Icon name={name} /> {name}
            </li>
          ))}
        </ul>
        <p className="row">
          <Initials name="Astrid Vestergren" /> <Initials name="Bo" /> <DayTile date="2027-05-16" />
        </p>
        <p>
          <MailAddress>astrid.vestergren@eksempel.dk</MailAddress> <PhoneLink>20304050</PhoneLink>
        </p>
      </Section>
    </>
  );
}

function CardSamples() {
  const { t } = useTranslation("components");
  const act = <Button type="button">{t("look.primary")}</Button>;
  const ring = <Ring done={7} of={20} number="13" under={t("left")} />;
  return (
    <Section title={t("cards")}>
      <NextCard picture={ring} over={t("next.over")} title={t("next.title")} within act={act}>
        <p>{t("next.text")}</p>
      </NextCard>
      <NextCard picture={<RoundIcon name="diploma" />} title={t("next.title")} within>
        <p>{t("next.text")}</p>
      </NextCard>
    </Section>
  );
}

function ProgressSamples() {
  const { t } = useTranslation("components");
  const lessons = (done: number) => t("lessons", { done, count: lessonCount });
  return (
    <Section title={t("progress")}>
      <div className="row">
        {doneCounts.map((done) => (
          <Ring key={done} done={done} of={lessonCount} label={lessons(done)} />
        ))}
        {doneCounts.map((done) => (
          <Ring
            key={done}
            done={done}
            of={lessonCount}
            label={lessons(done)}
            number={String(lessonCount - done)}
            under={t("left")}
          />
        ))}
      </div>
      {doneCounts.map((done) => (
        <Progress key={done} done={done} of={lessonCount} label={lessons(done)} />
      ))}
    </Section>
  );
}
