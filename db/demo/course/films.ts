/** The agents' films and the leaders' films: what they are called, say and take. Invented for the demo. */
export interface DemoFilm {
  slug: string;
  title: string;
  about: string;
  /** What the page says the film takes. */
  stated: [minutes: number, seconds: number];
  /** What the short clip shows and its captions say. */
  points: [string, string, string];
  transcript: string;
}

export const firstFilms: DemoFilm[] = [
  {
    slug: "velkommen",
    title: "Velkommen til hotlinen",
    about: "Hvem vi er, hvem der ringer, og hvad du kan forvente af dine første uger.",
    stated: [4, 30],
    points: [
      "Borgerne ringer til én hotline.",
      "Kommunerne tager vagterne sammen.",
      "Du er aldrig alene på linjen.",
    ],
    transcript:
      "Velkommen til Den Digitale Hotline. Når en borger går i stå foran skærmen, er det os, de ringer til. Vi er kommunernes egne medarbejdere, og vi tager vagterne på skift: I dag hjælper du måske en borger fra Viborg, i morgen hjælper en kollega i Horsens en borger fra din egen kommune.\n\nVi har tre mål. Mindst otte ud af ti opkald skal besvares. Mindst seks ud af ti borgere skal have løst deres sag i første samtale. Og borgerne skal være tilfredse: mindst syv på en skala fra et til ni. De tal når ingen alene. Derfor har du guiderne, chatten og kollegerne med på hver eneste vagt.",
  },
  {
    slug: "en-vagt",
    title: "En vagt fra start til slut",
    about: "Følg en kollega fra hun logger på, til hun siger tak for i dag.",
    stated: [6, 0],
    points: [
      "Log på fem minutter før vagten.",
      "Hold guiderne åbne hele tiden.",
      "Afslut det, du har begyndt på.",
    ],
    transcript:
      "Fem minutter før vagten åbner du tre ting: Puzzel, Selvbetjening.nu og Viva Engage. Se efter, om der er driftsmeddelelser. Er MitID nede, er det godt at vide før det første opkald og ikke midt i det.\n\nUnder vagten er rytmen altid den samme: svar, lyt, find guiden, hjælp, saml op, registrér. Når vagten slutter, tager du ikke flere opkald, men du gør det sidste færdigt. Skal en sag følges op, skriver du, hvem der gør hvad, og hvornår borgeren hører nyt. Så kan du gå hjem uden at have noget hængende.",
  },
  {
    slug: "puzzel-log-paa",
    title: "Puzzel: log på og tag kald",
    about: "Telefonen på skærmen: profil, status og det første opkald.",
    stated: [6, 30],
    points: ["Vælg den rigtige profil.", "Sæt dig klar, når du er klar.", "Se kommunen, før du svarer."],
    transcript:
      "Puzzel er vores telefon. Du logger på med din profil og vælger, hvor du vil ringes op: i headsettet eller på en fastnettelefon. Prøv lyden, før du sætter dig klar.\n\nNår et opkald kommer, viser Puzzel, hvilken kommune borgeren har ringet til. Brug de to sekunder, før du siger goddag: Så ved du, hvilken kommunes guide du skal finde. Svar med hotlinens navn og dit fornavn. Ringer telefonen, mens du sidder med noget andet, så skift status først. Et opkald, der ringer ud, tæller som ubesvaret, og borgeren må begynde forfra i køen.",
  },
  {
    slug: "puzzel-pauser",
    title: "Puzzel: pauser og efterbehandling",
    about: "Hvornår du bruger hvilken status, og hvorfor det betyder noget for de andre.",
    stated: [5, 0],
    points: ["Efterbehandling er til sagen.", "Pause er til dig.", "Skift status med det samme."],
    transcript:
      "Når du lægger på, går Puzzel i efterbehandling. De minutter er til at registrere opkaldet og gøre sagen færdig. De er ikke en pause, og en pause er ikke efterbehandling. Vi skelner, fordi vagtplanen bygger på tallene: Bruger mange efterbehandling som pause, ser det ud, som om opkaldene er blevet længere.\n\nTag dine pauser. De er planlagt, og de gør dig bedre i den næste samtale. Skift status, i det øjeblik du rejser dig, så køen fordeles på dem, der faktisk sidder klar.",
  },
  {
    slug: "selvbetjening-nu",
    title: "Selvbetjening.nu: find guiden",
    about: "Tre veje til den rigtige guide, og hvad du gør, når den ikke er der.",
    stated: [7, 0],
    points: ["Søg på borgerens ord først.", "Vælg derefter kommunen.", "Meld en guide, der mangler."],
    transcript:
      "Alle guider ligger i Selvbetjening.nu. Der er tre veje til dem: søgefeltet, listen over emner og kommunens egen side. Begynd med søgefeltet, og brug de ord, borgeren selv siger. Siger borgeren »tid til pas«, så skriv »tid pas« og ikke navnet på den løsning, du tror, det handler om.\n\nVælg så kommunen. Den samme selvbetjening kan se forskellig ud fra kommune til kommune, og derfor gør guiderne det også. Finder du ingen guide, så sig det ærligt, hjælp så langt du kan, og meld den som manglende bagefter. Det tager et minut, og den næste kollega får glæde af det.",
  },
  {
    slug: "groenne-og-blaa-guider",
    title: "Grønne og blå guider",
    about: "Den grønne er skrevet til dig. Den blå er til kommunens eget brug.",
    stated: [6, 0],
    points: [
      "Grøn guide: skrevet til hotlinen.",
      "Blå guide: kun til lokalt brug.",
      "Er du i tvivl, så brug den grønne.",
    ],
    transcript:
      "En guide har en farve, og farven er vigtig. Den grønne guide er skrevet til hotlinens agenter. Den skal indeholde alt, du har brug for: hvad borgeren kan selv, hvilke trin der er, hvad der ofte går galt, og hvem du stiller om til. Den blå guide er kommunens egen huskeseddel til lokalt brug. Den kan henvise til kolleger, systemer og aftaler, som du ikke kender og ikke må love borgeren.\n\nDukker begge op i søgningen, vælger du den grønne. Er der kun en blå, må du gerne læse den for at forstå sagen, men du handler ikke efter den. Meld i stedet, at der mangler en grøn. Det samme gør du, hvis den grønne er tynd: En grøn guide, der ikke er nok i sig selv, skal rettes.",
  },
  {
    slug: "guide-mens-du-taler",
    title: "Brug guiden, mens du taler",
    about: "Læs, lyt og skriv på én gang, uden at borgeren sidder i stilhed.",
    stated: [5, 30],
    points: [
      "Sig, hvad du gør, mens du søger.",
      "Læs trinene højt med dine egne ord.",
      "Vent på borgeren ved hvert trin.",
    ],
    transcript:
      "Stilhed i røret føles dobbelt så lang for den, der venter. Sig derfor, hvad du gør: »Jeg finder lige vejledningen til din kommune, det tager et øjeblik.« Så er ventetiden ikke tom.\n\nGuiden er til dig og ikke til oplæsning. Sig trinene med dine egne ord, ét ad gangen, og vent, til borgeren siger, at skærmen har skiftet. Bed borgeren læse op, hvad der står. Tit opdager I fejlen sammen der. Bliver du selv i tvivl om et trin, så stol på guiden frem for hukommelsen: Løsninger bliver lavet om, og guiden bliver rettet.",
  },
  {
    slug: "muni",
    title: "Muni, chatbotten",
    about: "Hvad Muni svarer på, og hvordan du tager over, når den er gået i stå.",
    stated: [4, 30],
    points: [
      "Muni tager de enkle spørgsmål.",
      "Du ser, hvad borgeren har skrevet.",
      "Bed ikke borgeren gentage sig.",
    ],
    transcript:
      "Muni er chatbotten på kommunernes hjemmesider. Den svarer døgnet rundt på de enkle spørgsmål: åbningstider, hvor man finder en blanket, hvad man skal have med. Når Muni ikke kan mere, kan borgeren ringe, og så er det dig, der tager over.\n\nNogle borgere er irriterede, når de når dig, fordi de allerede har forklaret sig én gang. Spørg: »Hvad har du prøvet indtil nu?« Så får borgeren lov at begynde, hvor de er. Svarer Muni forkert på noget, så skriv det i Viva Engage med borgerens spørgsmål, som det blev stillet. Det er sådan, den bliver bedre.",
  },
  {
    slug: "viva-engage",
    title: "Viva Engage: spørg en kollega",
    about: "Fællesskabet bag skærmen: drift, tvivl og gode råd.",
    stated: [4, 0],
    points: [
      "Læs driftsnyt, før du går på.",
      "Spørg kort og med kommunens navn.",
      "Skriv aldrig om en bestemt borger.",
    ],
    transcript:
      "Viva Engage, som før hed Yammer, er stedet, hvor vi taler sammen på tværs af kommunerne. Her kommer driftsmeddelelser, her spørger vi, når vi er i tvivl, og her fortæller vi hinanden om det, der virker.\n\nSpørg kort, og nævn kommunen: »Favrskov, tid til kørekort: Guiden siger mandag, siden siger tirsdag. Nogen, der ved det?« Så kan den rigtige svare hurtigt. Skriv aldrig noget, der kan føres tilbage til en bestemt borger. Ikke navn, ikke adresse, ikke en historie, som naboen ville kende igen.",
  },
  {
    slug: "den-gode-samtale",
    title: "Den gode samtale",
    about: "Fem trin, som holder samtalen på sporet: goddag, behov, løsning, opsamling, farvel.",
    stated: [7, 0],
    points: [
      "Goddag, og hvad kan jeg hjælpe med?",
      "Find behovet bag spørgsmålet.",
      "Saml op, før I siger farvel.",
    ],
    transcript:
      "En god samtale har fem trin. Goddag: hotlinens navn, dit fornavn og et åbent spørgsmål. Behov: Lyt til ende, og sig med dine egne ord, hvad du har hørt. Løsning: Find guiden, og gå den igennem sammen. Opsamling: Sig, hvad I har nået, og hvad der sker nu. Farvel: Spørg, om der er mere, og sig tak for opkaldet.\n\nDet andet trin er det vigtigste. En borger, der beder om »nummeret til kommunen«, vil sjældent have et nummer. De vil have løst noget. Spørg, hvad det drejer sig om, før du stiller om. Mange af de samtaler, vi stiller videre, kunne vi have løst.",
  },
  {
    slug: "lyt-og-spoerg",
    title: "Lyt, spørg og saml op",
    about: "Åbne og lukkede spørgsmål, og hvornår hvert af dem hjælper.",
    stated: [5, 30],
    points: [
      "Begynd åbent: Hvad sker der?",
      "Luk til sidst: Står der Godkend?",
      "Gentag det, du har forstået.",
    ],
    transcript:
      "Et åbent spørgsmål får borgeren til at fortælle: »Hvad sker der, når du trykker?« Et lukket spørgsmål giver et ja eller et nej: »Står der Godkend på knappen?« Begynd åbent, når du ikke kender problemet. Luk til, når du er tæt på.\n\nSaml op undervejs: »Så du har bestilt tiden, men har ikke fået en kvittering. Er det rigtigt forstået?« Det koster fem sekunder og sparer tit fem minutter. Og det viser borgeren, at der er nogen, som hører efter.",
  },
  {
    slug: "borgeren-ved-tasterne",
    title: "Borgeren ved tasterne",
    about: "Vi hjælper borgeren med at gøre det selv, også når det går langsomt.",
    stated: [5, 0],
    points: ["Borgeren trykker, du guider.", "Ét trin ad gangen.", "Ros det, der lykkes."],
    transcript:
      "Vi gør det ikke for borgeren. Vi gør det sammen med borgeren. Næste gang skal de kunne klare det selv, og derfor er det borgeren, der trykker, og dig, der guider.\n\nTag ét trin ad gangen, og brug ord, man kan se på skærmen: »den grønne knap nederst«. Undgå fagord. Sig »øverst, hvor du skriver adressen« frem for »browserens adresselinje«. Går det langsomt, så lad det gå langsomt. Og kan borgeren slet ikke bruge selvbetjeningen, har kommunen pligt til at tilbyde en anden vej. Den står i guiden.",
  },
];

export const laterFilms: DemoFilm[] = [
  {
    slug: "mitid",
    title: "MitID: hjælp uden koder",
    about: "Hvad du kan hjælpe med, hvad du aldrig spørger om, og hvor borgeren kommer videre.",
    stated: [6, 0],
    points: [
      "Spørg aldrig om en kode.",
      "Hjælp med trinene, ikke med svarene.",
      "Henvis til MitID-support eller fremmøde.",
    ],
    transcript:
      "Mange opkald handler om MitID. Du kan hjælpe borgeren med at finde rundt: hvor man logger på, hvad appen viser, og hvad fejlbeskeden betyder. Du må aldrig bede om en adgangskode eller et bruger-id, og begynder borgeren at læse dem op, så stop dem venligt.\n\nEr MitID spærret, eller har borgeren fået ny telefon, står vejen i den grønne guide. Nogle kan klare det selv med pas og telefon. Andre skal møde op i borgerservice og bestiller tid først. Spørg, hvad borgeren har ved hånden, før du vælger vej.",
  },
  {
    slug: "digital-post",
    title: "Digital Post og fritagelse",
    about: "Læse, finde og sende post, og hvem der kan blive fritaget.",
    stated: [5, 30],
    points: [
      "Digital Post læses flere steder.",
      "Slettet post kan ofte findes igen.",
      "Fritagelse søges hos kommunen.",
    ],
    transcript:
      "Borgeren kan læse sin Digital Post flere steder, og det er den samme post. Kan borgeren ikke finde et brev, så begynd med at spørge, hvor de kigger, og om der er valgt en mappe eller et filter. Mange breve ligger i arkivet.\n\nDen, der ikke kan bruge Digital Post, kan blive fritaget. Det søger man hos kommunen, og guiden fortæller, om det kan ske i telefonen, på en blanket eller ved fremmøde. Spørg også, om en pårørende skal have læseadgang. For mange er det en bedre løsning end fritagelse.",
  },
  {
    slug: "tidsbestilling",
    title: "Tidsbestilling",
    about: "Find, flyt og aflys en tid i borgerservice sammen med borgeren.",
    stated: [5, 30],
    points: [
      "Vælg ærindet, før I vælger tiden.",
      "Ingen ledige tider? Se næste sted.",
      "Bed om kvittering på mail eller sms.",
    ],
    transcript:
      "Tidsbestilling er et af de opkald, vi får flest af, og et af dem, der oftest kan løses med det samme. Begynd med ærindet: pas, kørekort, MitID eller noget andet. Ærindet afgør, hvor lang tid der sættes af, og hvad borgeren skal have med.\n\nEr der ingen ledige tider, så se efter andre steder i kommunen og andre ugedage. Nye tider bliver mange steder lagt ud om morgenen; det står i den grønne guide. Når tiden er valgt, skal borgeren godkende og se kvitteringen, før I lægger på. En tid uden kvittering er ikke en tid. Skal tiden flyttes eller aflyses, bruger borgeren linket i kvitteringen.",
  },
  {
    slug: "rotteanmeldelse",
    title: "Rotteanmeldelse",
    about: "Hurtigt, anonymt for naboen og altid til den rigtige kommune.",
    stated: [4, 30],
    points: ["Alle skal anmelde rotter.", "Adressen afgør kommunen.", "Oplys, hvornår kommunen kommer."],
    transcript:
      "Den, der ser rotter eller spor af rotter, skal anmelde det til kommunen. Det gælder også, hvis det er i naboens have. Anmeldelsen sker på kommunens selvbetjening, og borgeren behøver ikke vide, hvor mange der er, eller hvor de kommer fra.\n\nSpørg efter adressen på stedet, hvor rotten er set. Det er den, der afgør kommunen, og ikke borgerens egen adresse. Gå anmeldelsen igennem sammen: hvor, hvornår og om der er adgang til haven. Fortæl så, hvad der sker nu, og hvor hurtigt kommunen kommer. Fristen står i guiden. Er rotten inde i huset, så sig det tydeligt i anmeldelsen.",
  },
  {
    slug: "boligstoette",
    title: "Boligstøtte",
    about: "Hvad vi kan hjælpe med, og hvornår det er Udbetaling Danmark.",
    stated: [6, 30],
    points: [
      "Boligstøtte søges på borger.dk.",
      "Udbetaling Danmark afgør sagen.",
      "Vi hjælper med vejen derhen.",
    ],
    transcript:
      "Boligstøtte søges på borger.dk, og det er Udbetaling Danmark, der afgør, om man får den. Vi kender ikke sagen, og vi kan ikke se, hvor langt den er. Men vi kan hjælpe borgeren hele vejen ind i ansøgningen.\n\nFørst: Har borgeren MitID? Dernæst: Har de lejekontrakten og oplysninger om alle, der bor der? Beregneren på borger.dk kan vise, om det er værd at søge. Vil borgeren vide, hvorfor støtten er sat ned, så stil om til Udbetaling Danmark, og sig, hvorfor du gør det. En borger, som ved, hvorfor de bliver stillet om, har ikke ringet forgæves.",
  },
  {
    slug: "plads-i-dagtilbud",
    title: "Plads i dagtilbud",
    about: "Skrive barnet op, ændre ønsker og sige ja til en plads.",
    stated: [5, 0],
    points: ["Skriv barnet op i god tid.", "Ønsker kan ændres undervejs.", "Husk svarfristen på tilbuddet."],
    transcript:
      "Forældre skriver barnet op til vuggestue, dagpleje eller børnehave i kommunens selvbetjening. Begge forældre kan som regel se sagen, men ikke altid ændre den. Spørg, hvem der har skrevet barnet op, hvis noget ikke kan ses.\n\nØnskerne kan ændres, indtil der er kommet et tilbud. Når tilbuddet kommer, er der en svarfrist. Den er kort, og den overses tit, fordi beskeden ligger i Digital Post. Spørger borgeren til ventetid eller plads på en liste, så henvis til pladsanvisningen; nummeret står i guiden.",
  },
  {
    slug: "flytning",
    title: "Flytning og adresse",
    about: "Meld flytning til tiden, og hjælp, når adressen driller.",
    stated: [5, 0],
    points: [
      "Tidligst fire uger før flytningen.",
      "Senest fem dage efter.",
      "Lejekontrakten skal være klar.",
    ],
    transcript:
      "Flytning meldes digitalt, tidligst fire uger før og senest fem dage efter, at man er flyttet. Borgeren skal bruge MitID, og flytter flere sammen, kan én melde for hele familien.\n\nDriller adressen, er det tit etagen eller døren. Bed borgeren læse den af lejekontrakten, præcis som den står. Flytter borgeren ind hos en anden, skal den, der bor der, bekræfte. Bor der allerede for mange ifølge registret, bliver sagen behandlet af en medarbejder. Så sig det, og fortæl, at svaret kommer i Digital Post.",
  },
  {
    slug: "varm-omstilling",
    title: "Varm omstilling",
    about: "Stil om, så borgeren ikke skal begynde forfra.",
    stated: [5, 30],
    points: ["Tal med kollegaen først.", "Fortæl, hvad I har prøvet.", "Bliv på, til de har hinanden."],
    transcript:
      "En kold omstilling er at trykke på en knap og håbe. En varm omstilling er at ringe til kollegaen først, fortælle hvad sagen drejer sig om, og hvad I har prøvet, og så sætte borgeren igennem. Borgeren slipper for at begynde forfra, og kollegaen er klar.\n\nSpørg altid borgeren: »Er det i orden, at jeg fortæller min kollega, hvad det handler om?« Bliver der ikke svaret, så gå tilbage til borgeren og aftal noget andet: et nummer, et tidspunkt, en besked. Læg aldrig en borger i en kø, du ikke selv ville vente i. Og før du stiller om: Er du sikker på, at du ikke kan løse det?",
  },
  {
    slug: "svaere-samtaler",
    title: "Når samtalen bliver svær",
    about: "Vrede, gråd og pres: Bliv rolig, sæt en grænse, og bed om hjælp.",
    stated: [6, 30],
    points: ["Lad borgeren tale ud.", "Sig, hvad du kan gøre.", "Du må gerne afslutte samtalen."],
    transcript:
      "En vred borger er sjældent vred på dig. Lad dem tale ud, og sæt ord på det: »Jeg kan høre, at du har ventet længe, og at det er frustrerende.« Gå så videre til det, du kan gøre. Lov aldrig noget, du ikke kan holde.\n\nBliver borgeren ved med at råbe eller truer, så sig roligt, at du lægger på, hvis det fortsætter. Gør det så. Skriv ned, hvad der skete, og sig det til din leder samme dag. Tag en pause bagefter; den har du ret til. Lyder en borger, som om de er i fare, så bliv på linjen, og følg guiden for akutte situationer.",
  },
  {
    slug: "medlyt",
    title: "Medlyt begge veje",
    about: "Først lytter du. Så lytter en erfaren kollega til dig.",
    stated: [4, 30],
    points: ["Lyt efter én ting ad gangen.", "Spørg, mens det er frisk.", "Bagefter bytter I plads."],
    transcript:
      "Før din første vagt lytter du med hos en erfaren kollega. Vælg én ting at lytte efter ad gangen: hvordan hun siger goddag, hvordan hun finder guiden, hvordan hun slutter. Skriv ned, hvad du vil spørge om, og spørg, mens det er frisk.\n\nBagefter bytter I. Kollegaen lytter til dig og siger to ting, der var gode, og én, du kan prøve næste gang. Det er ikke en eksamen. Senere kan du komme til at lytte med i en anden kommune. Dér opdager man tit, hvor forskelligt det samme kan gøres.",
  },
  {
    slug: "tavshedspligt",
    title: "Tavshedspligt og sikker adfærd",
    about: "Hvad du må vide, skrive og gemme, også når du arbejder hjemme.",
    stated: [6, 0],
    points: [
      "Spørg kun om det, du skal bruge.",
      "Skriv ikke cpr-numre på papir.",
      "Lås skærmen, når du rejser dig.",
    ],
    transcript:
      "Du har tavshedspligt om alt, du hører i en samtale, også efter at du er holdt op. Spørg kun om det, du skal bruge for at hjælpe. Du behøver sjældent et cpr-nummer, for det er borgeren selv, der er logget på.\n\nSkriv ikke personlige oplysninger på papir, og send dem ikke i chat. Lås skærmen, når du rejser dig. Arbejder du hjemme, så sid, hvor ingen kan høre med. Er du kommet til at dele noget forkert, så sig det straks til din leder. Det er ikke fejlen, der gør skade, men de timer, den ligger.",
  },
  {
    slug: "trivsel-paa-vagten",
    title: "Trivsel på vagten",
    about: "Pauser, sparring og et fællesskab på tværs, og hvorfor vi måler det.",
    stated: [5, 0],
    points: [
      "Gode guider giver ro.",
      "Brug din leder og dine kolleger.",
      "Svar på målingen; den bliver brugt.",
    ],
    transcript:
      "Det er et krævende arbejde at være nærværende i tyve samtaler på én dag. Rejs dig mellem opkaldene. Tal med en kollega om den samtale, der blev siddende. Sig til din leder, hvis vagterne ligger skævt.\n\nVi måler trivslen, fordi vi vil vide, om det, vi gør, virker. Svarene er anonyme, og kommunerne bruger dem til at aftale, hvad der skal blive bedre. Sidste gang fortalte I, at guiderne er for forskellige, og at for mange opkald bare skal stilles om. Det er det, denne e-læring og guidearbejdet svarer på. Tak, fordi du er med.",
  },
];

export const leaderFilms: DemoFilm[] = [
  {
    slug: "leder-velkommen",
    title: "Velkommen og formål",
    about: "Hvorfor kommunerne har en fælles hotline, og hvad den betyder for dit hold.",
    stated: [5, 0],
    points: ["Én hotline for alle medlemmer.", "Dine medarbejdere tager vagter.", "Du holder forbindelsen."],
    transcript:
      "Den Digitale Hotline er kommunernes fælles kontaktcenter. Dine medarbejdere hjælper borgere fra alle medlemskommuner, og andres medarbejdere hjælper dine borgere. Det virker kun, når alle kan det samme og har det godt med at gøre det.\n\nDin opgave er forbindelsen: at vagterne bliver bemandet, at nye agenter får tid til at lære det, og at det, de oplever på linjen, kommer hjem til kommunen.",
  },
  {
    slug: "leder-gode-raad",
    title: "Gode råd om lokal ledelse",
    about: "Det, agenterne siger gør en forskel: opmærksomhed, tid og anerkendelse.",
    stated: [6, 0],
    points: ["Spørg til vagterne hver uge.", "Giv tid til at lære.", "Vis, at arbejdet bliver set."],
    transcript:
      "Agenterne skriver, at de gerne vil have mere opmærksomhed fra deres leder. Det behøver ikke være stort. Spørg til vagterne på ugens møde. Sid med til et par opkald. Spørg, hvilke guider der driller.\n\nGiv tid: Kursusdag, e-læring og medlyt skal være på plads før første vagt. Og vis, at arbejdet bliver set. En agent, der har løst tyve borgeres problemer på en formiddag, har gjort en forskel, som ingen i afdelingen har set.",
  },
  {
    slug: "leder-guider",
    title: "Guider: fælles og egne",
    about: "Din kommune ejer sine guider. Sådan holder I dem grønne.",
    stated: [5, 30],
    points: ["Hver guide har en ejer.", "Grøn skal kunne stå alene.", "Ret den, når hotlinen melder fejl."],
    transcript:
      "Trivsel på vagten afhænger af guiderne: om de er der, om de er rigtige, og om de er enkle. Derfor skal hver guide have en ejer i kommunen, som retter den, når løsningen ændrer sig.\n\nEn grøn guide skal kunne stå alene. Læs den, som om du aldrig havde været i kommunen. Er der ord, navne eller genveje, kun I forstår, hører de hjemme i den blå. Når hotlinen melder en fejl, så svar, også når svaret er nej.",
  },
];
