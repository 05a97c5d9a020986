import { useTranslation } from "react-i18next";
import { Empty, Notice, Tag } from "../../ui/Notice.tsx";
import { FrontLink, Section } from "../../ui/Page.tsx";
import { TextWithMailLink } from "../../ui/TextWithMailLink.tsx";

const kinds = ["info", "success", "warning", "error"] as const;
const tags = ["plain", "good", "waiting", "bad"] as const;

/** Messages of each kind, without a title, with one, and on every visit; what stands in place of an empty list; tags. */
export function MessageSamples() {
  const { t } = useTranslation("components");
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
