export const texts = {
  merged: {
    da: "Lagt sammen med {{number}}. Det var den samme person.",
    en: "Merged with {{number}}. It was the same person.",
  },
  check: {
    title: { da: "Er diplomet ægte?", en: "Is the diploma genuine?" },
    lead: {
      da: "Skriv nummeret fra diplomet. Det står nederst, ved siden af QR-koden.",
      en: "Enter the number on the diploma. It is at the bottom, next to the QR code.",
    },
    number: { da: "Diplomets nummer", en: "The diploma's number" },
    hint: {
      da: "For eksempel 2026-7KQ4-M2XD. Store og små bogstaver og mellemrum betyder ikke noget.",
      en: "For example 2026-7KQ4-M2XD. Capital or small letters and spaces make no difference.",
    },
    act: { da: "Slå nummeret op", en: "Look up the number" },
    wrong: {
      da: "Det ligner ikke et diplomnummer. Det begynder med et årstal og fortsætter med to gange fire tegn.",
      en: "That does not look like a diploma number. It begins with a year and continues with two groups of four characters.",
    },
    another: { da: "Slå et andet nummer op", en: "Look up another number" },
  },
  unknown: {
    title: { da: "Vi kender ikke diplomet", en: "We do not know the diploma" },
    lead: {
      da: "Der er ikke udstedt noget diplom med nummeret {{number}}. Se efter, om du har skrevet alle tegn rigtigt.",
      en: "No diploma with the number {{number}} has been issued. Check that you have typed every character correctly.",
    },
  },
  genuine: {
    title: { da: "Diplomet er ægte", en: "The diploma is genuine" },
    lead: { da: "Det er udstedt af Den Digitale Hotline.", en: "It was issued by Den Digitale Hotline." },
    pdf: { da: "Hent diplomet som PDF", en: "Download the diploma as PDF" },
  },
  own: {
    title: { da: "Tillykke, {{name}}", en: "Congratulations, {{name}}" },
    lead: { da: "Du har gennemført {{course}}.", en: "You have completed {{course}}." },
    diploma: { da: "Diplom", en: "Diploma" },
    holder: { da: "{{name}} har gennemført", en: "{{name}} has completed" },
    pdf: { da: "Hent som PDF", en: "Download as PDF" },
    about: {
      da: "PDF-filen er til at printe. Den, der får nummeret eller skanner QR-koden, ser på denne side, at diplomet er ægte.",
      en: "The PDF file is made for printing. Whoever has the number, or scans the QR code, sees on this page that the diploma is genuine.",
    },
    myPage: { da: "Gå til Min side", en: "Go to My page" },
  },
  revoked: {
    title: { da: "Diplomet gælder ikke længere", en: "The diploma is no longer valid" },
    lead: {
      da: "Diplom nummer {{number}} er trukket tilbage af Den Digitale Hotline den {{day}}.",
      en: "Diploma number {{number}} was revoked by Den Digitale Hotline on {{day}}.",
    },
  },
  secretariat: {
    title: { da: "Diplom {{number}}", en: "Diploma {{number}}" },
    done: { da: "Det er gjort.", en: "Done." },
    revoked: { da: "Trukket tilbage", en: "Revoked" },
    revokedAt: { da: "Trukket tilbage den", en: "Revoked on" },
    reason: { da: "Grund", en: "Reason" },
    insteadOf: { da: "I stedet for", en: "Replaces" },
    public: { da: "Se det, som alle kan se det", en: "See the public page" },
    revoke: { da: "Træk diplomet tilbage", en: "Revoke the diploma" },
    revokeText: {
      da: "Den offentlige side siger fra nu af, at diplomet ikke gælder. Kun sekretariatet kan se grunden.",
      en: "From now on, the public page says that the diploma is not valid. Only the secretariat can see the reason.",
    },
    reissue: { da: "Udsted diplomet igen", en: "Reissue the diploma" },
    reissueText: {
      da: "Et nyt diplom med nyt nummer sendes på mail. Det viser navn og kommune, som de er nu, og datoen for gennemførelsen. Det gamle trækkes tilbage.",
      en: "A new diploma with a new number is sent by email. It shows name and municipality as they are now, and the date of completion. The old one is revoked.",
    },
    wrong: {
      reason: { da: "Skriv en grund.", en: "Enter a reason." },
      long: { da: "Skriv grunden med højst 300 tegn.", en: "Enter a reason of at most 300 characters." },
      revoked: { da: "Diplomet er allerede trukket tilbage.", en: "The diploma has already been revoked." },
    },
  },
  design: {
    title: { da: "Diplomer", en: "Diplomas" },
    lead: {
      da: "Sådan ser de diplomer ud, der udstedes fra nu af. De, der er udstedt, ændres aldrig.",
      en: "How diplomas look when they are issued from now on. Diplomas already issued never change.",
    },
    up: { da: "Sekretariat", en: "Secretariat" },
    signatory: { da: "Underskrives af", en: "Signed by" },
    signatoryHint: {
      da: "Navn eller kontor, højst 60 tegn. Det står nederst på diplomet.",
      en: "A name or an office, at most 60 characters. It is printed at the bottom of the diploma.",
    },
    layout: { da: "Udseende", en: "Design" },
    layouts: {
      waves: { da: "Med hotlinens bølger", en: "With the hotline's waves" },
      plain: { da: "Enkelt, uden bølger", en: "Plain, without waves" },
    },
    save: { da: "Gem", en: "Save" },
    done: {
      da: "Det er gemt og gælder de diplomer, der udstedes fra nu af.",
      en: "Saved. It applies to diplomas issued from now on.",
    },
    samples: { da: "Se et eksempel, som det er gemt nu:", en: "See an example with the saved design:" },
    sample: {
      name: { da: "Navn på den, der har gennemført", en: "Name of the person" },
      course: { da: "Kursets navn", en: "Name of the course" },
    },
    wrong: {
      missing: { da: "Skriv, hvem der underskriver.", en: "Enter who signs the diploma." },
      long: { da: "Det er for langt.", en: "Too long." },
      letters: {
        da: "Skriv det med latinske, græske eller kyrilliske bogstaver uden billedtegn. Andet kan ikke stå på et diplom.",
        en: "Use Latin, Greek or Cyrillic letters and no emoji. Anything else cannot be shown on a diploma.",
      },
      choice: { da: "Vælg et af de to.", en: "Choose one of the two." },
    },
  },
  facts: {
    number: { da: "Nummer", en: "Number" },
    state: { da: "Status", en: "Status" },
    valid: { da: "Gyldigt", en: "Valid" },
    name: { da: "Navn", en: "Name" },
    course: { da: "Har gennemført", en: "Has completed" },
    version: { da: "Kursets version", en: "Version of the course" },
    day: { da: "Dato", en: "Date" },
  },
};
