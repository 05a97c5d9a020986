import { ActionButton, Letter, type LetterContext, Paragraph } from "./parts/Letter.tsx";
import { dueDayText, listText } from "./parts/times.ts";
import { counted, defineWords, wordsOf } from "./parts/sentences.ts";

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

export const words = defineWords({
  da: {
    subject: { one: "1 punkt er forsinket", other: "{count} punkter er forsinket" },
    own: "Her er det dig, der skal gøre noget.",
    others: "Her er det andre, og de har fået en påmindelse.",
    was: "Fristen var {day}.",
    owner: "{owner} har punktet.",
    of: "I planen for {plan}.",
    act: "Se punkterne",
  },
  en: {
    subject: { one: "1 item is overdue", other: "{count} items are overdue" },
    own: "These are yours to do.",
    others: "These belong to others, who have been reminded.",
    was: "It was due {day}.",
    owner: "{owner} has the item.",
    of: "In the plan for {plan}.",
    act: "See the items",
  },
});

export const subject = (context: LetterContext, { items }: Props) =>
  counted(wordsOf(context, words).subject, items.length);

export default function PlanOverdue({ props, ...context }: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const w = wordsOf(context, words);
  const { name, items } = props;
  const own = items.filter(({ owner }) => !owner);
  const others = items.filter(({ owner }) => owner);
  const [first] = items;
  const titles = listText(locale, [...new Set([...own, ...others].map(({ title }) => title))]);
  const preview =
    items.length === 1 ? `${titles}. ${w.was({ day: dueDayText(locale, first!.dueOn) })}` : titles;
  return (
    <Letter context={context} preview={preview} heading={counted(w.subject, items.length)} name={name}>
      {own.length > 0 && <Paragraph>{w.own}</Paragraph>}
      {own.map((item) => (
        <Item key={`${item.plan} ${item.title}`} item={item} context={context} />
      ))}
      {others.length > 0 && <Paragraph>{w.others}</Paragraph>}
      {others.map((item) => (
        <Item key={`${item.plan} ${item.title}`} item={item} context={context} />
      ))}
      <ActionButton to={`${siteUrl}/min-side/opgaver`}>{w.act}</ActionButton>
    </Letter>
  );
}

function Item({ item, context }: { item: Overdue; context: LetterContext }) {
  const w = wordsOf(context, words);
  return (
    <Paragraph>
      <strong>{item.title}</strong>
      <br />
      {w.of({ plan: item.plan })} {w.was({ day: dueDayText(context.locale, item.dueOn) })}{" "}
      {item.owner && w.owner({ owner: item.owner })}
    </Paragraph>
  );
}
