import { useTranslation } from "react-i18next";
import { ActButton } from "../../ui/Button.tsx";
import { dayText, dateTimeText } from "../../base/dates/date-text.ts";
import { Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import type { ReadinessChange } from "./shift-list.server.ts";

/** Who has become ready for shifts, or is so no longer, since the reader last said they had seen it. */
export function ReadinessChanges({
  changes,
  since,
  mixed,
}: {
  changes: ReadinessChange[];
  since: Date;
  mixed: boolean;
}) {
  const { t } = useTranslation("shifts");
  const { locale } = useRenderContext();
  const at = dateTimeText(since, locale);
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
