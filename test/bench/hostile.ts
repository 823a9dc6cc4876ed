// What careless matchers are slow on: units that hostile texts are made of by repeating them. Tests read them to the end;
// the bench says whether their cost grows in a straight line.

export const HOSTILE_UNITS: Readonly<Record<string, string>> = {
  'one letter': 'a',
  digits: '7',
  'combining marks': '\u0301',
  'digits and spaces': '7 ',
  'digits and dashes': '07-',
  'digits and lines': '1\n',
  brackets: '(0',
  ats: 'a@',
  'dots and ats': 'a@b.',
  'spelled dots': ' at a dot ',
  colons: '1:',
  'hex groups': 'f1::',
  slashes: '1/',
  links: 'www.1/',
  flats: 'Flat 1 ',
  addresses: '14 Al ',
  'lone halves': '\ud835',
  'wide digits': '０',
  cues: 'call nhs reg 12345 ',
};
