import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";

interface TickButtonProps {
  planId: number;
  itemKey: string;
  title: string;
  look?: "primary" | "soft";
}

/** Ticks one item of the reader's plan, and returns to their page. */
export function TickButton({ planId, itemKey, title, look = "soft" }: TickButtonProps) {
  const { t } = useTranslation("onboarding");
  return (
    <form method="post" action="/min-side/opgaver" className="act">
      <input type="hidden" name="fra" value="min-side" />
      <Button
        look={look}
        name="punkt"
        value={`${planId}:${itemKey}`}
        aria-label={t("path.tickFor", { title })}
      >
        {t("path.tick")}
      </Button>
    </form>
  );
}
