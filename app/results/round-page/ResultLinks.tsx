import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import { resultAddress, type RoundAddress } from "./round-address.ts";

/** What is a link away from the first page: every answer on one page, the method, and files of what is published. */
export function ResultLinks({ address, laterId }: { address: RoundAddress; laterId: number }) {
  const { t } = useFigureTexts();
  return (
    <ul className="result-links">
      <li>
        <a href={resultAddress(address, "/samlet")}>{t("links.whole")}</a>
      </li>
      <li>
        <a href={resultAddress(address, "/metode")}>{t("links.method")}</a>
      </li>
      {!address.draft && (
        <>
          <li>
            <a href={`/maalinger/${laterId}.pdf`}>{t("download.pdf")}</a>
          </li>
          <li>
            <a href={`/maalinger/${laterId}.xlsx`}>{t("download.xlsx")}</a>
          </li>
        </>
      )}
    </ul>
  );
}
