import { useTranslation } from "react-i18next";
import { shortDayText } from "../../base/dates/date-text.ts";
import { ButtonLink } from "../../ui/Button.tsx";
import { listText } from "../../ui/list-text.ts";
import { useRenderContext } from "../../ui/render-context.ts";
import { WaitingList } from "../../ui/Waiting.tsx";
import type { Errand } from "./errands.ts";
import { lateText } from "./training-sentences.ts";

interface ErrandListProps {
  errands: Errand[];
  /** The nearest course day with a free seat. */
  openDay: { on: string; host: string; free: number } | null;
  /** The Danish day (yyyy-mm-dd). */
  today: string;
}

/** What waits for the leader: sentences, each with the button that deals with it. */
export function ErrandList({ errands, openDay, today }: ErrandListProps) {
  const { t } = useTranslation("team");
  return (
    <WaitingList
      items={errands.map((errand) => ({
        key: errand.kind,
        count: errand.count,
        late: errand.late,
        text: t(`errand.${errand.kind}`, { count: errand.count }),
        about: <About errand={errand} openDay={openDay} today={today} />,
        act: <Act errand={errand} />,
      }))}
    />
  );
}

function About({ errand, openDay, today }: { errand: Errand } & Omit<ErrandListProps, "errands">) {
  const { t } = useTranslation("team");
  const { locale } = useRenderContext();
  const { kind, people, count, remindable } = errand;
  const names = people.map(({ name, overdue }) => {
    const first = shortName(
      name,
      people.map((other) => other.name),
    );
    if (!overdue) return first;
    const late = lateText(overdue.dueOn, today, t);
    return t(kind === "listenIn" ? "errand.overdueBy" : "errand.overdue", {
      name: first,
      title: overdue.title,
      late,
    });
  });
  const rest = count - people.length;
  const who = listText(rest > 0 ? [...names, t("errand.more", { count: rest })] : names, locale);
  if (kind === "elearning" && remindable === 0) return t("errand.reminded", { who });
  if (kind !== "signUp" || !openDay) return who;
  const { host, free } = openDay;
  return t("errand.openDay", { who, host, day: shortDayText(new Date(openDay.on), locale), count: free });
}

/** The first name, unless several in the same sentence have it. */
function shortName(name: string, all: string[]): string {
  const first = name.split(" ")[0]!;
  return all.filter((other) => other.split(" ")[0] === first).length > 1 ? name : first;
}

const selectionHref = (view: string, act: string) => `/personer/valgte?alle=${view}&handling=${act}`;

function Act({ errand: { kind, count, people, remindable } }: { errand: Errand }) {
  const { t } = useTranslation("team");
  const { planId } = people[0]!;
  switch (kind) {
    case "mail":
      return count > 1 ? null : (
        <ButtonLink look="soft" to={`/personer/${people[0]!.id}/ret`}>
          {t("errand.correctMail")}
        </ButtonLink>
      );
    case "elearning":
      return remindable > 0 ? (
        <ButtonLink look="soft" to={selectionHref("e-laering-forsinket", "mind")}>
          {t("errand.remind")}
        </ButtonLink>
      ) : null;
    case "signUp":
      return (
        <ButtonLink look="soft" to={selectionHref("mangler-tilmelding", "tilmeld")}>
          {t("errand.signUpButton")}
        </ButtonLink>
      );
    case "listenIn":
    case "plan":
      if (count > 1 || !planId)
        return (
          <ButtonLink look="soft" to="/mit-hold?vis=plan-over-tiden">
            {t("errand.seeThem")}
          </ButtonLink>
        );
      return (
        <ButtonLink look="soft" to={kind === "plan" ? `/planer/${planId}` : `/planer/${planId}#medlyt`}>
          {t(kind === "plan" ? "errand.seePlan" : "errand.agree")}
        </ButtonLink>
      );
  }
}
