export const texts = {
  name: { da: "Interaktiv side", en: "Interactive page" },
  unready: { da: "Mangler noget at åbne", en: "Needs something to open" },
  /** What is said after one of its forms or uploads, by the last word of its address. */
  done: {
    indhold: { da: "Siden er gemt.", en: "The page is saved." },
    billede: { da: "Billedet er lagt op.", en: "The picture has been uploaded." },
  },
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
      da: "PNG, JPEG eller WebP, højst 10 MB. Vis ingen rigtige borgere. Gem siden først, hvis du har rettet noget herunder.",
      en: "PNG, JPEG or WebP, at most 10 MB. Do not show real citizens. Save the page first if you have edited anything below.",
    },
    spotHow: {
      da: "Sæt markøren i teksten herunder, hvor feltet skal stå, og tryk så på to hjørner af feltet i billedet. Linjen bliver skrevet for dig.",
      en: "Place the cursor in the text below where the field should be, then select two corners of the field in the picture. The line is written for you.",
    },
    spotName: { da: "Navn", en: "Name" },
    spotText: { da: "Det, der siges", en: "Text" },
    spotInFields: {
      da: "Tryk på to hjørner af et felt i billedet, så bliver dets tal udfyldt.",
      en: "Select two corners of a field in the picture, and its numbers are filled in.",
    },
    partNumber: { da: "Del {{number}}: {{kind}}", en: "Part {{number}}: {{kind}}" },
    part: {
      text: { da: "tekst", en: "text" },
      fold: { da: "tekst, der åbnes", en: "text to open" },
      picture: { da: "billede", en: "picture" },
      screen: { da: "billede med felter", en: "picture with fields" },
    },
    add: {
      text: { da: "Tilføj tekst", en: "Add text" },
      fold: { da: "Tilføj tekst, der åbnes", en: "Add text to open" },
      picture: { da: "Tilføj et billede", en: "Add a picture" },
      screen: { da: "Tilføj et billede med felter", en: "Add a picture with fields" },
    },
    text: { da: "Tekst", en: "Text" },
    textHint: {
      da: "Hver linje bliver et afsnit.",
      en: "Each line becomes a paragraph.",
    },
    foldTitle: { da: "Overskrift, der trykkes på", en: "Title to select" },
    foldText: { da: "Tekst, der kommer frem", en: "Text that is shown" },
    which: { da: "Billede", en: "Picture" },
    choose: { da: "Vælg et billede", en: "Choose a picture" },
    alt: {
      da: "Beskrivelse for dem, der ikke kan se billedet",
      en: "Description for people who cannot see the picture",
    },
    addSpot: { da: "Tilføj et felt", en: "Add a field" },
    spot: { da: "Felt {{number}}", en: "Field {{number}}" },
    spotTitle: { da: "Feltets navn", en: "Name of the field" },
    spotSaid: { da: "Det, der siges, når der trykkes", en: "Text when it is selected" },
    left: { da: "Fra venstre (%)", en: "From the left (%)" },
    top: { da: "Fra toppen (%)", en: "From the top (%)" },
    width: { da: "Bredde (%)", en: "Width (%)" },
    height: { da: "Højde (%)", en: "Height (%)" },
    noPictures: {
      da: "Læg et billede op herover, hvis siden skal vise et.",
      en: "Upload a picture above if the page is to show one.",
    },
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
  wrong: {
    "no-picture": {
      da: "Der er ikke et billede med det nummer.",
      en: "There is no picture with that number.",
    },
    "no-alt": {
      da: "Beskriv billedet for dem, der ikke kan se det.",
      en: "Describe the picture for people who cannot see it.",
    },
    "no-screen": {
      da: "Et felt skal stå lige under et skærmbillede (@).",
      en: "A field must be directly below a screen (@).",
    },
    spot: {
      da: "Feltet kan ikke læses. Skriv * venstre top bredde højde Navn :: tekst, inden for 100 og mindst 4 bredt og højt.",
      en: "The field cannot be read. Write * left top width height Name :: text, within 100 and at least 4 wide and 4 high.",
    },
    place: {
      da: "Skriv fire hele tal. Feltet skal være mindst 4 bredt og højt og ligge inden for billedets 100.",
      en: "Enter four whole numbers. The field must be at least 4 wide and 4 high, and within the 100 of the picture.",
    },
    "no-text": {
      da: "Det, der åbnes, skal have en overskrift og en tekst under sig.",
      en: "Something that can be opened must have a title with text below it.",
    },
    "no-spots": { da: "Skærmbilledet har ingen felter.", en: "The screen has no fields." },
    nothing: {
      da: "Siden har ikke noget at åbne. Skriv mindst én > eller ét felt.",
      en: "There is nothing to open on the page. Write at least one > or one field.",
    },
  },
};
