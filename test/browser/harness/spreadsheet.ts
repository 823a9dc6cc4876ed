// A register as people keep it: titles above the header, blank rows, merged cells, two people in one cell, dates in all ways, a column of passwords. Invented names.

const FIRST = ['Ana', 'Bryn', 'Carys', 'Dev', 'Elin', 'Faisal', 'Gwen', 'Huw', 'Isla', 'Jo', 'Kofi', 'Lowri'];
const LAST = ['Alder', 'Birch', 'Cedar', 'Dale', 'Elm', 'Fern', 'Gorse', 'Hazel', 'Ivy', 'Juniper', 'Kestrel', 'Larch'];
const DATES = ['20/8/2025', '2025-09-01', '3 March 2025', '45800', 'soon'];

/** CSV with `count` different people, and how many they are. */
export function spreadsheet(count: number): { readonly content: string; readonly people: number } {
  const name = (at: number): string => `${FIRST[at % FIRST.length]} ${LAST[Math.floor(at / FIRST.length) % LAST.length]}`;
  const lines = ['Harrowdale social media register,,,,,', ',,,,,', 'Page ,Platform,Administrator,E-mail,Line manager,Trained,Password'];
  for (let at = 0; at < count; at += 1) {
    const page = at % 5 === 0 ? `Harrowdale Team ${at / 5 + 1},${at % 2 ? 'Twitter' : 'Facebook'}` : ',';
    const [person, mail] = at === 10 ? [`${name(10)} / ${name(11)}`, ''] : [name(at), `person${at}@harrowdale.example`];
    if (at === 11) continue;
    // The third person of the sheet stands in row 6, with a date that is none.
    lines.push(`${page}, ${person} ,${mail},Dee Holt,${at === 2 ? 'soon' : (DATES[at % 4] ?? '')},secret${at}`);
    if (at % 20 === 19) lines.push(',,,,,,');
  }
  return { content: lines.join('\r\n'), people: count };
}
