export const texts = {
  name: { da: "Interaktiv side", en: "Interactive page" },
  unready: { da: "Mangler noget at åbne", en: "Needs something to open" },
  opened: { da: "Du har åbnet {{opened}} af {{of}}.", en: "You have opened {{opened}} of {{of}}." },
  all: { da: "Du har åbnet det hele.", en: "You have opened everything." },
  press: {
    da: "Tryk på felterne i billedet. Med tastaturet går du fra felt til felt med tabulator.",
    en: "Select the fields in the picture. With the keyboard, use Tab to move between fields.",
  },
  evidence: {
    rule: {
      da: "Siden er færdig, når alt på den er åbnet.",
      en: "The page is done when everything on it has been opened.",
    },
    opened: { da: "{{opened}} af {{of}} dele er åbnet", en: "{{opened}} of {{of}} parts opened" },
    missingOpened_one: { da: "{{count}} del er ikke åbnet:", en: "{{count}} part has not been opened:" },
    missingOpened_other: { da: "{{count}} dele er ikke åbnet:", en: "{{count}} parts have not been opened:" },
  },
  edit: {
    pictures: { da: "Billeder", en: "Pictures" },
    picture: { da: "Billede", en: "Picture" },
    pictureNumber: {
      da: "Billede {{number}} ({{width}} × {{height}} punkter)",
      en: "Picture {{number}} ({{width}} × {{height}} pixels)",
    },
    pictureHint: {
      da: "PNG, JPEG eller WebP, højst 10 MB. Vis ingen rigtige borgere.",
      en: "PNG, JPEG or WebP, at most 10 MB. Do not show real citizens.",
    },
    spotHow: {
      da: "Sæt markøren i teksten herunder, hvor feltet skal stå, og tryk så på to hjørner af feltet i billedet. Linjen bliver skrevet for dig.",
      en: "Place the cursor in the text below where the field should be, then select two corners of the field in the picture. The line is written for you.",
    },
    spotName: { da: "Navn", en: "Name" },
    spotText: { da: "Det, der siges", en: "Text" },
    page: { da: "Sidens indhold", en: "Contents of the page" },
    pageHint: {
      da: "En tom linje skiller. Tekst står, som den er. > Overskrift, og teksten under den, åbnes. !1 og en beskrivelse viser billede 1. @1 og en beskrivelse gør billede 1 til et skærmbillede med felter: * venstre top bredde højde Navn :: det, der siges, med tal i hundrededele af billedet.",
      en: "Separate parts with an empty line. Text is shown as it is. > followed by a title, with text below it, can be opened. !1 and a description shows picture 1. @1 and a description makes picture 1 a screen with fields: * left top width height Name :: the text, with numbers as percentages of the picture.",
    },
    pageSave: { da: "Gem siden", en: "Save the page" },
    sample: {
      da: "Her er skærmen, når telefonen ringer.\n\n> Hvem ringer?\nKommunen står øverst, før du svarer.\n\n@1 Telefonens skærm med fire felter\n* 10 10 20 10 Hold :: Borgeren hører musik, og du kan søge.\n* 40 10 20 10 Stil om :: Sig først, hvem du stiller om til.",
      en: "Her er skærmen, når telefonen ringer.\n\n> Hvem ringer?\nKommunen står øverst, før du svarer.\n\n@1 Telefonens skærm med fire felter\n* 10 10 20 10 Hold :: Borgeren hører musik, og du kan søge.\n* 40 10 20 10 Stil om :: Sig først, hvem du stiller om til.",
    },
  },
  wrongLine: {
    "no-picture": {
      da: "Linje {{line}}: Der er ikke et billede med det nummer.",
      en: "Line {{line}}: there is no picture with that number.",
    },
    "no-alt": {
      da: "Linje {{line}}: Beskriv billedet for dem, der ikke kan se det.",
      en: "Line {{line}}: describe the picture for people who cannot see it.",
    },
    "no-screen": {
      da: "Linje {{line}}: Et felt skal stå lige under et skærmbillede (@).",
      en: "Line {{line}}: a field must be directly below a screen (@).",
    },
    spot: {
      da: "Linje {{line}}: Feltet kan ikke læses. Skriv * venstre top bredde højde Navn :: tekst, inden for 100 og mindst 4 bredt og højt.",
      en: "Line {{line}}: the field cannot be read. Write * left top width height Name :: text, within 100 and at least 4 wide and 4 high.",
    },
    "no-text": {
      da: "Linje {{line}}: Det, der åbnes, skal have en overskrift og en tekst under sig.",
      en: "Line {{line}}: something that can be opened must have a title with text below it.",
    },
    "no-spots": {
      da: "Linje {{line}}: Skærmbilledet har ingen felter.",
      en: "Line {{line}}: the screen has no fields.",
    },
    nothing: {
      da: "Siden har ikke noget at åbne. Skriv mindst én > eller ét felt.",
      en: "There is nothing to open on the page. Write at least one > or one field.",
    },
  },
};
