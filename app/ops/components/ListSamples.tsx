import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { Facts } from "../../ui/Facts.tsx";
import { Tag } from "../../ui/Notice.tsx";
import { Section } from "../../ui/Page.tsx";
import { TimeLine } from "../../ui/TimeLine.tsx";
import { WaitingList } from "../../ui/Waiting.tsx";

/** A time line with an item in each state, what waits for the reader, and facts. */
export function ListSamples() {
  const { t } = useTranslation("components");
  const act = (
    <Button type="button" look="soft">
      {t("look.soft")}
    </Button>
  );
  return (
    <Section title={t("lists")}>
      <TimeLineSample act={act} />
      <WaitingList
        items={[
          { key: "waiting", count: 3, text: t("waiting"), about: "Bo, Karla, Inger", act },
          { key: "late", count: 1, late: true, text: t("waitingLate"), about: "Hanne" },
        ]}
      />
      <Facts
        facts={[
          [t("fact.place"), t("fact.placeText")],
          [t("fact.left"), ""],
        ]}
      />
    </Section>
  );
}

function TimeLineSample({ act }: { act: ReactNode }) {
  const { t } = useTranslation("components");
  return (
    <TimeLine
      label={t("lists")}
      items={[
        { key: "done", state: "done", title: t("step.done"), detail: t("step.doneText") },
        {
          key: "now",
          state: "now",
          icon: "elearning",
          title: t("step.now"),
          detail: t("step.nowText"),
          side: act,
        },
        {
          key: "late",
          state: "late",
          icon: "call",
          title: t("step.late"),
          detail: t("step.lateText"),
          side: <Tag kind="bad">{t("tag.bad")}</Tag>,
        },
        {
          key: "ahead",
          state: "ahead",
          icon: "diploma",
          title: t("step.ahead"),
          below: t("step.below"),
        },
      ]}
    />
  );
}
