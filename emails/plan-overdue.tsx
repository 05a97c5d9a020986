import { dayText } from "../app/base/dates/date-text.ts";
import { ActionButton, Letter, Paragraph, type LetterContext } from "./parts/Letter.tsx";

interface Overdue {
  title: string;
  /** Whose plan the item belongs to. */
  plan: string;
  /** Who is responsible; null: the recipient. */
  owner: string | null;
  /** yyyy-mm-dd */
  dueOn: string;
}

interface Props {
  name: string;
  items: Overdue[];
}

const words = {
  da: {
    subject: (count: number) => (count === 1 ? "1 punkt er over tiden" : `${count} punkter er over tiden`),
    hello: (name: string) => `Hej ${name}.`,
    own: "Disse punkter er dine:",
    others: "Disse er andres, og de er mindet om dem:",
    line: (item: Overdue, day: string) => `${item.title} (${item.plan}), skulle være gjort ${day}`,
    owned: (line: string, owner: string) => `${line}. Ansvarlig: ${owner}`,
    act: "Se punkterne",
  },
  en: {
    subject: (count: number) => (count === 1 ? "1 item is overdue" : `${count} items are overdue`),
    hello: (name: string) => `Hello ${name}.`,
    own: "These items are yours:",
    others: "These items belong to others, who have been reminded:",
    line: (item: Overdue, day: string) => `${item.title} (${item.plan}), was due ${day}`,
    owned: (line: string, owner: string) => `${line}. Responsible: ${owner}`,
    act: "See the items",
  },
};

export const subject = ({ locale }: LetterContext, { items }: Props) => words[locale].subject(items.length);

export default function PlanOverdue({ locale, siteUrl, props }: LetterContext & { props: Props }) {
  const w = words[locale];
  const heading = w.subject(props.items.length);
  const itemParagraph = (item: Overdue) => {
    const line = w.line(item, dayText(new Date(item.dueOn), locale));
    return (
      <Paragraph key={`${item.plan} ${item.title}`}>
        – {item.owner ? w.owned(line, item.owner) : line}
      </Paragraph>
    );
  };
  const own = props.items.filter(({ owner }) => !owner);
  const others = props.items.filter(({ owner }) => owner);
  return (
    <Letter locale={locale} preview={heading} heading={heading}>
      <Paragraph>{w.hello(props.name)}</Paragraph>
      {own.length > 0 && <Paragraph>{w.own}</Paragraph>}
      {own.map(itemParagraph)}
      {others.length > 0 && <Paragraph>{w.others}</Paragraph>}
      {others.map(itemParagraph)}
      <ActionButton to={`${siteUrl}/min-side/opgaver`}>{w.act}</ActionButton>
    </Letter>
  );
}
