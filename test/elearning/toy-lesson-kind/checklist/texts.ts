export const texts = {
  name: { da: "Tjekliste", en: "Checklist" },
  unready: { da: "Mangler punkter", en: "Lacks items" },
  items: { da: "Punkter", en: "Items" },
  ticked: { da: "{{ticked}} af {{of}} punkter", en: "{{ticked}} of {{of}} items" },
  rule: { da: "Listen er færdig, når alt er krydset af.", en: "The list is done when all is ticked." },
};
