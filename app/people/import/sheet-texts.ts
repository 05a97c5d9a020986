export const texts = {
  refusal: {
    "too-large": { da: "Filen er over 10 MB.", en: "The file is over 10 MB." },
    "too-much": {
      da: "Regnearket pakker ud til mere end 30 MB. Gem kun arket med listen, eller gem det som CSV.",
      en: "The workbook is more than 30 MB when unpacked. Save only the sheet with the list, or save it as CSV.",
    },
    "too-many-parts": {
      da: "Regnearket består af mere end {{max}} filer. Gem kun arket med listen, eller gem det som CSV.",
      en: "The workbook consists of more than {{max}} files. Save only the sheet with the list, or save it as CSV.",
    },
    "too-many-rows": {
      da: "Listen har mere end {{max}} rækker. Del den i flere.",
      en: "The list has more than {{max}} rows. Split it into several.",
    },
    "too-many-columns": {
      da: "Listen har mere end {{max}} kolonner. Gem kun dem, der skal bruges.",
      en: "The list has more than {{max}} columns. Save only the ones that are needed.",
    },
    "too-many-cells": {
      da: "Listen har mere end {{max}} udfyldte felter. Gem kun de kolonner, der skal bruges, eller del listen i flere.",
      en: "The list has more than {{max}} filled cells. Save only the columns that are needed, or split the list into several.",
    },
    "too-much-text": {
      da: "Listen har mere end {{max}} tegn. Gem kun de kolonner, der skal bruges, eller del listen i flere.",
      en: "The list has more than {{max}} characters. Save only the columns that are needed, or split the list into several.",
    },
    "long-cell": {
      da: "Et felt i listen har mere end {{max}} tegn.",
      en: "A cell in the list has more than {{max}} characters.",
    },
    "too-slow": {
      da: "Det tager mere end {{max}} sekunder at læse listen. Gem kun de rækker og kolonner, der skal bruges.",
      en: "Reading the list takes more than {{max}} seconds. Save only the rows and columns that are needed.",
    },
    "too-complicated": {
      da: "Listen fylder for meget, mens den læses. Gem kun de rækker og kolonner, der skal bruges, eller gem den som CSV.",
      en: "The list takes too much memory to read. Save only the rows and columns that are needed, or save it as CSV.",
    },
    "old-excel": {
      da: "Filen er gemt i det gamle Excel-format (.xls). Gem den som .xlsx eller CSV.",
      en: "The file is in the old Excel format (.xls). Save it as .xlsx or CSV.",
    },
    pdf: {
      da: "Filen er en PDF. Åbn listen i Excel, og gem den som .xlsx eller CSV.",
      en: "The file is a PDF. Open the list in Excel, and save it as .xlsx or CSV.",
    },
    password: {
      da: "Regnearket er beskyttet med en adgangskode. Fjern den, eller gem listen som CSV.",
      en: "The workbook is protected by a password. Remove it, or save the list as CSV.",
    },
    unreadable: {
      da: "Filen kan ikke læses som CSV eller Excel (.xlsx). Åbn den i det program, den kommer fra, og gem den som .xlsx eller »CSV UTF-8«.",
      en: "The file cannot be read as CSV or Excel (.xlsx). Open it in the program it comes from, and save it as .xlsx or “CSV UTF-8”.",
    },
    "open-document": {
      da: "Filen er et regneark fra LibreOffice (.ods). Gem det som .xlsx eller »CSV UTF-8«.",
      en: "The file is a LibreOffice spreadsheet (.ods). Save it as .xlsx or “CSV UTF-8”.",
    },
    "excel-xml": {
      da: "Filen er gemt som XML fra Excel 2003. Åbn den i Excel, og gem den som .xlsx eller »CSV UTF-8«.",
      en: "The file is saved as XML from Excel 2003. Open it in Excel, and save it as .xlsx or “CSV UTF-8”.",
    },
    "web-page": {
      da: "Filen er en webside, også selv om den hedder noget andet. Åbn den i Excel, og gem den som .xlsx eller »CSV UTF-8«.",
      en: "The file is a web page, even if its name says otherwise. Open it in Excel, and save it as .xlsx or “CSV UTF-8”.",
    },
    "hidden-sheet": {
      da: "Listen står i arket »{{sheet}}«, som er skjult. Vis arket i Excel, gem filen, og indlæs den igen.",
      en: "The list is in the sheet “{{sheet}}”, which is hidden. Show the sheet in Excel, save the file, and upload it again.",
    },
    "hidden-sheet-somewhere": {
      da: "Listen står i et ark, som er skjult. Vis arket i Excel, gem filen, og indlæs den igen.",
      en: "The list is in a hidden sheet. Show the sheet in Excel, save the file, and upload it again.",
    },
    empty: { da: "Filen er tom.", en: "The file is empty." },
    "lost-letters": {
      da: "Filen har tegn, der er gået tabt, dér hvor der skulle stå et bogstav. Gem listen igen fra det program, den kommer fra, som .xlsx eller »CSV UTF-8«.",
      en: "Characters have been lost in the file. Save the list again from the program it comes from, as .xlsx or “CSV UTF-8”.",
    },
    "control-characters": {
      da: "Filen har styretegn, som ikke hører til i en liste: {{places}}. Slet dem i det program, listen kommer fra, og gem den igen.",
      en: "The file has control characters, which do not belong in a list: {{places}}. Delete them in the program the list comes from, and save it again.",
    },
    "control-characters-somewhere": {
      da: "Filen har styretegn, som ikke hører til i en liste. Slet dem i det program, den kommer fra, og gem den igen.",
      en: "The file has control characters, which do not belong in a list. Delete them in the program it comes from, and save it again.",
    },
    "control-place": { da: "linje {{line}}, felt {{cell}}", en: "line {{line}}, cell {{cell}}" },
    "unstored-formula": {
      da: "Celle {{cell}} har en formel, men filen har ikke dens resultat. Åbn listen i Excel, gem den, og indlæs den igen.",
      en: "Cell {{cell}} has a formula, but the file lacks its result. Open the list in Excel, save it, and upload it again.",
    },
    "unstored-formula-somewhere": {
      da: "En celle har en formel, men filen har ikke dens resultat. Åbn filen i Excel, gem den, og indlæs den igen.",
      en: "A cell has a formula, but the file lacks its result. Open the file in Excel, save it, and upload it again.",
    },
    "open-quote": {
      da: "Et anførselstegn i eller før linje {{line}} bliver aldrig lukket.",
      en: "A quotation mark in or before line {{line}} is never closed.",
    },
    missing_one: { da: "Kolonnen mangler: {{columns}}.", en: "Missing column: {{columns}}." },
    missing_other: { da: "Kolonnerne mangler: {{columns}}.", en: "Missing columns: {{columns}}." },
    seen: { da: "Listen har: {{columns}}.", en: "The list has: {{columns}}." },
    double_one: { da: "Kolonnen står to gange: {{columns}}.", en: "The column appears twice: {{columns}}." },
    double_other: {
      da: "Kolonnerne står to gange: {{columns}}.",
      en: "The columns appear twice: {{columns}}.",
    },
  },
  source: {
    sheet: { da: "Læst fra arket »{{name}}«.", en: "Read from the sheet “{{name}}”." },
    leftOut: {
      da: "Ikke læst som en række på listen: {{rows}}.",
      en: "Not read as a row of the list: {{rows}}.",
    },
    leftOutRow: { da: "linje {{line}} »{{text}}«", en: "line {{line}} “{{text}}”" },
    hiddenRows_one: {
      da: "Én række er skjult i Excel, måske af et filter. Den er taget med.",
      en: "One row is hidden in Excel, maybe by a filter. It is included.",
    },
    hiddenRows_other: {
      da: "{{count}} rækker er skjult i Excel, måske af et filter. De er taget med.",
      en: "{{count}} rows are hidden in Excel, maybe by a filter. They are included.",
    },
  },
};
