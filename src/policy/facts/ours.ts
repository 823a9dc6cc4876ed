// How a post introduces a number as the organisation's own. Data only.

/** "Call the elections team on" is not here: a team may well have a line that is not on the list. */
export const OURS: readonly string[] = [
  '(call|ring|phone|telephone|contact|text|reach|dial) us',
  '(call|ring|phone|telephone|contact|dial|reach) (the|our) (station|service|fire station|fire service|main office|office|headquarters|switchboard|control room|main number|reception)',
  'our (main|new|office|switchboard|phone|telephone|contact|enquiry|freephone|enquiries|) (number|line|switchboard|helpline|phone)',
  '(get in touch|speak) (with|to) us',
  '(call|ring|phone|contact) {our-names}',
  '(ffoniwch|ffonio|galwch|cysylltwch) (ni|â ni|ar ni)',
  '(ffoniwch|ffonio) (yr|ein) (orsaf|gorsaf|swyddfa)',
  'ein (rhif|rhif ffôn|llinell)',
];
