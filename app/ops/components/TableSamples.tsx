import { useTranslation } from "react-i18next";
import { Bar } from "../../ui/Bar.tsx";
import { Section } from "../../ui/Page.tsx";
import { Dots, Ring } from "../../ui/Ring.tsx";
import { Table } from "../../ui/Table.tsx";

interface Row {
  name: string;
  done: number;
  note: string;
}

const rows: Row[] = [
  { name: "Aarhus", done: 0, note: "" },
  { name: "Horsens", done: 0.4, note: "–" },
  { name: "Viborg", done: 1, note: "2024" },
];

/** A table of figures that can be sorted, a compact one with pictures, and one without rows. */
export function TableSamples() {
  const { t } = useTranslation("components");
  const head = useTranslation("components", { keyPrefix: "column" }).t;
  const sort = { to: "/ui", sorted: "descending" } as const;
  const name = { head: head("name"), cell: (row: Row) => row.name };
  const figures = [
    { ...name, sort: { to: "/ui", sorted: null } },
    { head: head("done"), number: true, besideTitle: true, sort, cell: (row: Row) => row.done * 10 },
    {
      head: head("share"),
      cell: (row: Row) => <Bar share={row.done}>{`${row.done * 100} %`}</Bar>,
    },
    { head: head("role"), bare: true, cell: (row: Row) => row.name.slice(0, 3) },
    { head: head("since"), givesWay: true, cell: () => "2022" },
    { head: head("note"), empty: ({ note }: Row) => note === "", cell: (row: Row) => row.note },
  ];
  const pictures = [
    name,
    {
      head: head("picture"),
      picture: true,
      cell: (row: Row) => <Ring done={row.done} of={1} label={head("done")} />,
    },
    { head: head("note"), cell: (row: Row) => <Dots done={row.done * 5} of={5} label={head("note")} /> },
    { head: head("since"), notInCard: true, cell: () => "2022" },
  ];
  const rowKey = (row: Row) => row.name;
  return (
    <Section title={t("tables")}>
      <Table caption={t("table")} columns={figures} rows={rows} rowKey={rowKey} />
      <Table caption={t("figures")} figures columns={figures} rows={rows} rowKey={rowKey} />
      <Table caption={t("compact")} compact columns={pictures} rows={rows} rowKey={rowKey} />
      <Table caption={t("noRows")} hideCaption columns={[name]} rows={[]} rowKey={rowKey} />
    </Section>
  );
}
