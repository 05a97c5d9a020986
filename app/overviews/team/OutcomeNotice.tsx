import { useTranslation } from "react-i18next";
import { UndoableNotice } from "../../ui/Notice.tsx";
import { useRenderContext } from "../../ui/render-context.ts";

const doneWords = [
  "mindet",
  "tilmeldt",
  "sagsbehandler",
  "lukket",
  "taget-tilbage",
  "indlaest",
  "oprettet",
  "gemt",
  "mail-venter",
  "mail-ny",
  "mail-egen",
  "mail-fortrudt",
  "frigjort",
  "orlov",
  "tilbage",
  "stedfortraeder",
  "stedfortraeder-slut",
  "lagt-sammen",
] as const;

/** What the last act did, as the address says. */
export function OutcomeNotice() {
  const { t } = useTranslation("team");
  const query = new URLSearchParams(useRenderContext().search);
  const word = doneWords.find((known) => known === query.get("ok"));
  if (!word) return null;
  const number = (name: string) => Number(query.get(name) ?? 0) || 0;
  if (word === "tilmeldt") return <SignedUp number={number} />;
  const [fresh, changed, closed] = ["nye", "aendret", "lukket"].map(number);
  return (
    <UndoableNotice>
      {number("gemt") > 0 && t("done.gemt")}{" "}
      {t(`done.${word}`, { count: number("antal"), fresh, changed, closed })}
    </UndoableNotice>
  );
}

/** How many were signed up for a course day, and a link to the day, where each can be undone. */
function SignedUp({ number }: { number: (name: string) => number }) {
  const { t } = useTranslation("team");
  const [count, waiting, rest, day] = ["antal", "venter", "rest", "dag"].map(number) as [
    number,
    number,
    number,
    number,
  ];
  return (
    <UndoableNotice>
      <p>
        {t("done.tilmeldt", { count })} {waiting > 0 && t("waitlisted", { count: waiting })}{" "}
        {rest > 0 && t("notSignedUp", { count: rest })}{" "}
        {day > 0 && <a href={`/kursusdage/${day}`}>{t("seeDay")}</a>}
      </p>
    </UndoableNotice>
  );
}
