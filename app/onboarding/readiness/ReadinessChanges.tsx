import { useTranslation } from "react-i18next";
import { ActButton } from "../../ui/Button.tsx";
import { dayText, momentText } from "../../base/dates/date-text.ts";
import { Section } from "../../ui/Page.tsx";
import { useScene } from "../../ui/render-context.ts";
import type { Change } from "./shift-list.server.ts";

/** Who has become ready for shifts, or is so no longer, since the reader last said they had seen it. */
export function Changes({ changes, since, mixed }: { changes: Change[]; since: Date; mixed: boolean }) {
  const { t } = useTranslation("shifts");
  const { locale } = useScene();
  const at = momentText(since, locale);
  if (changes.length === 0) return <p className="hint">{t("noChanges", { at })}</p>;
  return (
    <Section title={t("changes")}>
      <p className="hint">{t("since", { at })}</p>
      <ul className="plain">
        {changes.map(({ personId, name, municipality, ready, at }) => (
          <li key={personId}>
            {t(ready ? "became" : "ceased", {
              name: mixed && municipality ? `${name} (${municipality})` : name,
              day: dayText(at, locale),
            })}
          </li>
        ))}
      </ul>
      <ActButton look="secondary" to="/klar-til-vagt/set">
        {t("seen")}
      </ActButton>
    </Section>
  );
}
