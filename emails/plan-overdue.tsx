import { ActionButton, Letter, type LetterContext, Paragraph } from "./parts/Letter.tsx";
import { dueDayText, listText } from "./parts/times.ts";

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
    subject: (count: number) => (count === 1 ? "1 punkt er forsinket" : `${count} punkter er forsinket`),
    own: "Her er det dig, der skal gøre noget.",
    others: "Her er det andre, og de har fået en påmindelse.",
    was: (day: string) => `Fristen var ${day}.`,
    owner: (owner: string) => `${owner} har punktet.`,
    of: (plan: string) => `I planen for ${plan}.`,
    act: "Se punkterne",
  },
  en: {
    subject: (count: number) => (count === 1 ? "1 item is overdue" : `${count} items are overdue`),
    own: "These are yours to do.",
    others: "These belong to others, who have been reminded.",
    was: (day: string) => `It was due ${day}.`,
    owner: (owner: string) => `${owner} has the item.`,
    of: (plan: string) => `In the plan for ${plan}.`,
    act: "See the items",
  },
};

export const subject = ({ locale }: LetterContext, { items }: Props) => words[locale].subject(items.length);

export default function PlanOverdue({ props, ...context }: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const w = words[locale];
  const { name, items } = props;
  const own = items.filter(({ owner }) => !owner);
  const others = items.filter(({ owner }) => owner);
  const [first] = items;
  const titles = listText(locale, [...new Set([...own, ...others].map(({ title }) => title))]);
  const preview = items.length === 1 ? `${titles}. ${w.was(dueDayText(locale, first!.dueOn))}` : titles;
  return (
    <Letter context={context} preview={preview} heading={w.subject(items.length)} name={name}>
      {own.length > 0 && <Paragraph>{w.own}</Paragraph>}
      {own.map((item) => (
        <Item key={`${item.plan} ${item.title}`} item={item} locale={locale} />
      ))}
      {others.length > 0 && <Paragraph>{w.others}</Paragraph>}
      {others.map((item) => (
        <Item key={`${item.plan} ${item.title}`} item={item} locale={locale} />
      ))}
      <ActionButton to={`${siteUrl}/min-side/opgaver`}>{w.act}</ActionButton>
    </Letter>
  );
}

function Item({ item, locale }: { item: Overdue; locale: LetterContext["locale"] }) {
  const w = words[locale];
  return (
    <Paragraph>
      <strong>{item.title}</strong>
      <br />
      {w.of(item.plan)} {w.was(dueDayText(locale, item.dueOn))} {item.owner && w.owner(item.owner)}
    </Paragraph>
  );
}
