export const texts = {
  mark: {
    present: { da: "Til stede", en: "Present" },
    partly: { da: "Delvist", en: "Partly" },
    absent: { da: "Udeblev", en: "Absent" },
  },
  participants: { da: "Deltagere og fremmøde", en: "Participants and attendance" },
  list: {
    title: { da: "Deltagerliste", en: "List of participants" },
    link: { da: "Deltagerliste til print og Excel", en: "List of participants to print and for Excel" },
    excel: { da: "Hent i Excel", en: "Download for Excel" },
    hint: {
      da: "Udskriv siden med Ctrl P. Op til 25 navne er på én side.",
      en: "Print the page with Ctrl P. Up to 25 names fit on one page.",
    },
    mark: { da: "Fremmøde", en: "Attendance" },
    signature: { da: "Underskrift", en: "Signature" },
  },
  attendance: {
    keys: {
      da: "Med tastatur: Tab eller pil ned til næste navn, pil til siden for at vælge, mellemrum for at føre. Hvert tryk gemmes med det samme.",
      en: "By keyboard: Tab or arrow down for the next name, arrows to the side to choose, space to mark. Each press is saved at once.",
    },
    title: { da: "Deltagere og fremmøde", en: "Participants and attendance" },
    notYet: {
      da: "Fremmøde kan føres fra {{moment}}, når dagen begynder. Indtil da er listen til at forberede dagen efter.",
      en: "Attendance can be taken from {{moment}}, when the day begins. Until then, use the list to prepare the day.",
    },
    cancelled: { da: "Dagen er aflyst.", en: "The day is cancelled." },
    enrolled: { da: "Deltagere", en: "Participants" },
    waiting: { da: "Venteliste", en: "Waiting list" },
    none: { da: "Ingen er tilmeldt endnu.", en: "Nobody has signed up yet." },
    markedCount: { da: "{{done}} af {{of}} er ført", en: "{{done}} of {{of}} marked" },
    markFor: { da: "{{mark}}: {{name}}", en: "{{mark}}: {{name}}" },
    failed: { da: "Det blev ikke gemt. Prøv igen.", en: "It was not saved. Try again." },
    walkIn: { da: "kom uden plads", en: "came without a seat" },
    rest: {
      present: { da: "Resten til stede", en: "The rest were present" },
      absent: { da: "Resten udeblev", en: "The rest were absent" },
    },
    undoRest: {
      present: { da: "Fortryd »Resten til stede«", en: "Undo “The rest were present”" },
      absent: { da: "Fortryd »Resten udeblev«", en: "Undo “The rest were absent”" },
    },
    walkInTitle: { da: "Kom der nogen uden plads?", en: "Did anyone come without a seat?" },
    walkInName: { da: "Navn", en: "Name" },
    walkInHint: {
      da: "Begyndelsen af for- eller efternavn, mindst tre bogstaver. Arbejdsmailen kan også bruges.",
      en: "The beginning of their first or last name, three letters at least. The work email works too.",
    },
    walkInFind: { da: "Find", en: "Find" },
    walkInAct: { da: "Før som til stede", en: "Mark as present" },
    walkInActFor: { da: "Før {{name}} som til stede", en: "Mark {{name}} as present" },
    walkInOnList: { da: "Står på listen", en: "Is on the list" },
    walkInLate: {
      da: "Dagen er for længst holdt. Skriv til sekretariatet, så fører de personen på.",
      en: "The day was held long ago. Write to the secretariat, who will enter them.",
    },
    search: {
      short: { da: "Skriv mindst tre bogstaver.", en: "Write three letters at least." },
      nobody: {
        da: "Vi fandt ingen, som dagen er for. Prøv en anden del af navnet, eller skriv til sekretariatet.",
        en: "We found nobody the day is for. Try another part of the name, or write to the secretariat.",
      },
      many: {
        da: "Det passer på for mange. Skriv mere af navnet.",
        en: "Too many match. Write more of the name.",
      },
    },
    corrections: { da: "Rettelser", en: "Corrections" },
    corrected: {
      da: "Fra »{{before}}« til »{{mark}}«, {{moment}}, af {{role}}",
      en: "From “{{before}}” to “{{mark}}”, {{moment}}, by the {{role}}",
    },
  },
};
