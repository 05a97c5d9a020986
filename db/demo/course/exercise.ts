import type { Exercise } from "../../../app/elearning/kinds/exercise/exercise.ts";

/** What the films on guides teach, asked as it comes up on a shift. */
export const findTheGuide: Exercise = {
  passMark: 0.8,
  questions: [
    {
      id: "pas",
      kind: "one",
      text: "En borger i Viborg vil bestille tid til pas. Søgningen giver to svar: den grønne »Tidsbestilling: pas, Viborg« og den blå »Pas: vagtplan for skranken«. Hvilken bruger du?",
      options: [
        {
          id: "groen",
          text: "Den grønne",
          right: true,
          feedback: "Ja. Den er skrevet til dig og skal have alt, du har brug for.",
        },
        {
          id: "blaa",
          text: "Den blå",
          right: false,
          feedback: "Nej. Den er til kommunens egen skranke og siger intet om, hvad borgeren skal gøre.",
        },
        {
          id: "begge",
          text: "Begge, for at være sikker",
          right: false,
          feedback: "Nej. Den blå er til lokalt brug. Er den grønne ikke nok, skal den meldes.",
        },
      ],
    },
    {
      id: "kun-blaa",
      kind: "one",
      text: "Du finder kun en blå guide om emnet. Der står: »Send dem ned til Bente.« Hvad gør du?",
      options: [
        {
          id: "send",
          text: "Siger, at borgeren kan gå ned til Bente",
          right: false,
          feedback: "Nej. Du ved ikke, om Bente er der, og må ikke love det.",
        },
        {
          id: "meld",
          text: "Hjælper så langt jeg kan uden at handle efter den, og melder, at der mangler en grøn",
          right: true,
          feedback: "Ja. Du må gerne læse den for at forstå sagen, men du handler ikke efter den.",
        },
        {
          id: "laegpaa",
          text: "Siger, at hotlinen ikke kan hjælpe med det",
          right: false,
          feedback: "Nej. Ofte kan du hjælpe et stykke af vejen, og ellers stille varmt om.",
        },
      ],
    },
    {
      id: "ord",
      kind: "one",
      text: "Borgeren siger: »Der er rotter i skuret.« Hvad skriver du i søgefeltet først?",
      options: [
        { id: "rotter", text: "rotter", right: true, feedback: "Ja. Begynd med borgerens eget ord." },
        {
          id: "skadedyr",
          text: "skadedyrsbekæmpelse, teknik og miljø",
          right: false,
          feedback: "Nej. Fagord og forvaltninger gør søgningen smallere. Begynd med borgerens ord.",
        },
        {
          id: "kommune",
          text: "kommunens navn alene",
          right: false,
          feedback: "Nej. Så får du alle kommunens guider. Søg på emnet, og vælg så kommunen.",
        },
      ],
    },
    {
      id: "adresse",
      kind: "one",
      text: "En borger fra Horsens har set en rotte ved sommerhuset i Lemvig. Hvilken kommunes guide finder du?",
      options: [
        {
          id: "horsens",
          text: "Horsens, for der bor borgeren",
          right: false,
          feedback: "Nej. Det er stedet, hvor rotten er set, der afgør kommunen.",
        },
        {
          id: "lemvig",
          text: "Lemvig, for der er rotten set",
          right: true,
          feedback: "Ja. Adressen på stedet afgør kommunen.",
        },
      ],
    },
    {
      id: "groen-skal",
      kind: "several",
      text: "Hvad skal en grøn guide kunne? Vælg alle rigtige.",
      options: [
        {
          id: "alene",
          text: "Stå alene, også for en agent fra en anden kommune",
          right: true,
          feedback: "Det er hele meningen med den grønne.",
        },
        {
          id: "omstilling",
          text: "Sige, hvem du stiller om til",
          right: true,
          feedback: "Ellers ender borgeren i en kø, ingen har ansvar for.",
        },
        {
          id: "genveje",
          text: "Bruge kommunens interne genveje og navne",
          right: false,
          feedback: "De hører hjemme i den blå.",
        },
        {
          id: "rettes",
          text: "Blive rettet, når hotlinen melder en fejl",
          right: true,
          feedback: "Derfor har hver guide en ejer.",
        },
      ],
    },
  ],
};
