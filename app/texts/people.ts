import type { Same } from "./words.ts";

export const da = {
  front: {
    title: "Uddannelse og trivsel for agenter i Den Digitale Hotline",
    lead: "Tilmeld dig kursusdage, gennemfør e-læringen, få dit diplom, og svar på trivselsmålingen. Ét sted, for alle kommuner i fællesskabet.",
    demo: "Prøv demoen som",
  },
  sheet: {
    "too-large": "Filen er over 10 MB.",
    "old-excel": "Filen er gemt i det gamle Excel-format (.xls). Gem den som .xlsx eller CSV.",
    unreadable: "Filen kan ikke læses som CSV eller Excel (.xlsx).",
    empty: "Filen er tom.",
    "open-quote": "Et anførselstegn i eller før linje {{line}} bliver aldrig lukket.",
    missing_one: "Kolonnen mangler: {{columns}}.",
    missing_other: "Kolonnerne mangler: {{columns}}.",
    double_one: "Kolonnen står to gange: {{columns}}.",
    double_other: "Kolonnerne står to gange: {{columns}}.",
  },
};

export const en: Same<typeof da> = {
  front: {
    title: "Training and wellbeing for agents of Den Digitale Hotline",
    lead: "Sign up for course days, take the e-learning, get your diploma, and answer the wellbeing survey. One place, for every member municipality.",
    demo: "Try the demo as",
  },
  sheet: {
    "too-large": "The file is over 10 MB.",
    "old-excel": "The file is in the old Excel format (.xls). Save it as .xlsx or CSV.",
    unreadable: "The file cannot be read as CSV or Excel (.xlsx).",
    empty: "The file is empty.",
    "open-quote": "A quotation mark in or before line {{line}} is never closed.",
    missing_one: "A column is missing: {{columns}}.",
    missing_other: "Columns are missing: {{columns}}.",
    double_one: "A column stands twice: {{columns}}.",
    double_other: "Columns stand twice: {{columns}}.",
  },
};
