import { useTranslation } from "react-i18next";
import { Empty, Notice, Tag, UndoableNotice } from "../../ui/Notice.tsx";
import { FrontLink, Section } from "../../ui/Page.tsx";
import { RenderContext, useRenderContext } from "../../ui/render-context.ts";
import { TextWithMailLink } from "../../ui/TextWithMailLink.tsx";
import { UndoButton } from "../../ui/UndoButton.tsx";

const kinds = ["info", "success", "warning", "error"] as const;
const undo = {
  id: 1,
  until: new Date("2026-11-30T13:05:00Z"),
  holdsMail: true,
  lastAt: new Date("2026-11-30T13:18:00Z"),
};
const tags = ["plain", "good", "waiting", "bad"] as const;

/** Messages of each kind, without a title, with one, and on every visit; of an act that can be undone; what stands in place of an empty list; tags. */
export function MessageSamples() {
  const { t } = useTranslation("components");
  const context = useRenderContext();
  return (
    <Section title={t("messages")}>
      {kinds.map((kind) => (
        <Notice key={kind} kind={kind}>
          {t(`kind.${kind}`)}
        </Notice>
      ))}
      {kinds.map((kind) => (
        <Notice key={kind} kind={kind} title={t("messageTitle")} permanent>
          {t("permanent")}
        </Notice>
      ))}
      <RenderContext.Provider value={{ ...context, undo }}>
        <UndoableNotice>{t("kind.success")}</UndoableNotice>
      </RenderContext.Provider>
      <UndoButton undo={{ id: 1, until: undo.until, holdsMail: false }} />
      <Empty>{t("empty")}</Empty>
      <p>
        <TextWithMailLink>{t("kind.error")}</TextWithMailLink>
      </p>
      <p className="row">
        {tags.map((kind) => (
          <Tag key={kind} kind={kind}>
            {t(`tag.${kind}`)}
          </Tag>
        ))}
      </p>
      <FrontLink />
    </Section>
  );
}
