import type { Same } from "./words.ts";

export const da = {
  check: {
    title: "Er diplomet ægte?",
    lead: "Skriv nummeret fra diplomet. Det står nederst, ved siden af QR-koden.",
    number: "Diplomets nummer",
    hint: "For eksempel 2026-7KQ4-M2XD. Store og små bogstaver og mellemrum er uden betydning.",
    act: "Slå nummeret op",
    wrong:
      "Det ligner ikke et diplomnummer. Det begynder med et årstal og fortsætter med to gange fire tegn.",
    another: "Slå et andet nummer op",
  },
  unknown: {
    title: "Vi kender ikke diplomet",
    lead: "Der er ikke udstedt noget diplom med nummeret {{number}}. Se efter, om du har skrevet alle tegn rigtigt.",
  },
  genuine: {
    title: "Diplomet er ægte",
    lead: "Det er udstedt af Den Digitale Hotline.",
    pdf: "Hent diplomet som PDF",
  },
  revoked: {
    title: "Diplomet gælder ikke længere",
    lead: "Diplom nummer {{number}} er trukket tilbage af Den Digitale Hotline den {{day}}.",
  },
  facts: {
    number: "Nummer",
    state: "Status",
    valid: "Gyldigt",
    name: "Navn",
    course: "Har gennemført",
    day: "Dato",
  },
};

export const en: Same<typeof da> = {
  check: {
    title: "Is the diploma genuine?",
    lead: "Type the number on the diploma. It stands at the bottom, beside the QR code.",
    number: "The diploma's number",
    hint: "For instance 2026-7KQ4-M2XD. Capital or small letters and spaces make no difference.",
    act: "Look the number up",
    wrong:
      "That does not look like a diploma number. It begins with a year and goes on with twice four signs.",
    another: "Look another number up",
  },
  unknown: {
    title: "We do not know the diploma",
    lead: "No diploma with the number {{number}} has been issued. See whether you have typed every sign right.",
  },
  genuine: {
    title: "The diploma is genuine",
    lead: "It was issued by Den Digitale Hotline.",
    pdf: "Fetch the diploma as PDF",
  },
  revoked: {
    title: "The diploma is no longer valid",
    lead: "Diploma number {{number}} was revoked by Den Digitale Hotline on {{day}}.",
  },
  facts: {
    number: "Number",
    state: "Status",
    valid: "Valid",
    name: "Name",
    course: "Has completed",
    day: "Date",
  },
};
