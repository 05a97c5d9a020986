import type { Translation } from "../base/texts/translation.ts";

export const da = {
  merged: "Lagt sammen med {{number}}: det var den samme person.",
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
  office: {
    title: "Diplom {{number}}",
    done: "Det er gjort.",
    revoked: "Trukket tilbage",
    revokedAt: "Trukket tilbage den",
    reason: "Grund",
    insteadOf: "I stedet for",
    public: "Se det, som alle kan se det",
    revoke: "Træk diplomet tilbage",
    revokeText:
      "Den offentlige side siger fra nu af, at diplomet ikke gælder. Grunden kan kun sekretariatet se.",
    reissue: "Udsted diplomet igen",
    reissueText:
      "Et nyt diplom med nyt nummer går ud med mail. Det viser navn og kommune, som de er nu, og datoen for gennemførelsen. Det gamle trækkes tilbage.",
    wrong: {
      reason: "Skriv en grund.",
      long: "Skriv grunden med højst 300 tegn.",
      revoked: "Diplomet er allerede trukket tilbage.",
    },
  },
  look: {
    title: "Diplomer",
    lead: "Sådan ser de diplomer ud, der udstedes fra nu af. De, der er udstedt, ændres aldrig.",
    up: "Sekretariat",
    signatory: "Underskrives af",
    signatoryHint: "Navn eller kontor, højst 60 tegn. Det står nederst på diplomet.",
    layout: "Udseende",
    layouts: { waves: "Med hotlinens bølger", plain: "Enkelt, uden bølger" },
    save: "Gem",
    done: "Det er gemt og gælder de diplomer, der udstedes fra nu af.",
    samples: "Se et eksempel, som det er gemt nu:",
    sample: { name: "Navn på den, der har gennemført", course: "Kursets navn" },
    wrong: {
      missing: "Skriv, hvem der underskriver.",
      long: "Skriv højst 60 tegn.",
      choice: "Vælg et af de to.",
    },
  },
  facts: {
    number: "Nummer",
    state: "Status",
    valid: "Gyldigt",
    name: "Navn",
    course: "Har gennemført",
    version: "Kursets version",
    day: "Dato",
  },
};

export const en: Translation<typeof da> = {
  merged: "Merged with {{number}}: it was the same person.",
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
  office: {
    title: "Diploma {{number}}",
    done: "It is done.",
    revoked: "Revoked",
    revokedAt: "Revoked on",
    reason: "Reason",
    insteadOf: "In place of",
    public: "See it as anyone can see it",
    revoke: "Revoke the diploma",
    revokeText:
      "The public page says from now on that the diploma is not valid. Only the secretariat sees the reason.",
    reissue: "Issue the diploma anew",
    reissueText:
      "A new diploma with a new number goes out by mail. It shows name and municipality as they are now, and the date of completion. The old one is revoked.",
    wrong: {
      reason: "Write a reason.",
      long: "Write the reason in 300 characters at most.",
      revoked: "The diploma has been revoked already.",
    },
  },
  look: {
    title: "Diplomas",
    lead: "This is how diplomas look that are issued from now on. Those that have been issued never change.",
    up: "Secretariat",
    signatory: "Signed by",
    signatoryHint: "A name or an office, 60 characters at most. It stands at the foot of the diploma.",
    layout: "Look",
    layouts: { waves: "With the hotline's waves", plain: "Plain, without waves" },
    save: "Save",
    done: "It is saved, and holds for diplomas that are issued from now on.",
    samples: "See an example, as it is saved now:",
    sample: { name: "Name of who has completed", course: "Name of the course" },
    wrong: {
      missing: "Write who signs.",
      long: "Write 60 characters at most.",
      choice: "Choose one of the two.",
    },
  },
  facts: {
    number: "Number",
    state: "Status",
    valid: "Valid",
    name: "Name",
    course: "Has completed",
    version: "Version of the course",
    day: "Date",
  },
};
