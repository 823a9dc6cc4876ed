// The words that say which day of an election a date is, as phrases of the rule language. Data only: English, and Welsh in dictionary forms.
import type { ElectionFact } from '../../model/facts.ts';

export interface Cue {
  /** `other`: takes a date to itself, and nothing is known of it. */
  readonly is: ElectionFact | 'other';
  /** Counts only where the draft is plainly about an election: "register by", "vote on". */
  readonly weak?: true;
  readonly phrases: readonly string[];
  readonly welsh?: readonly string[];
}

export const CUES: readonly Cue[] = [
  {
    is: 'registration-deadline',
    phrases: [
      '(register|registering|registration|registrations) to vote',
      '(voter|electoral) registration',
      '(be|get) (yourself|) registered to vote',
      "(you are|you're) registered to vote",
    ],
    welsh: ['cofrestru i bleidleisio', 'cofrestrwch i bleidleisio'],
  },
  {
    is: 'registration-deadline',
    weak: true,
    phrases: [
      '(deadline|last day|last date|cut-off) (to|for) (register|registering|registration)',
      '(you have|) until (to|) register',
      'registration (deadline|closes|ends)',
      '(register|registered) (by|before|until)',
    ],
    welsh: ['(dyddiad cau|diwrnod olaf) (i|ar gyfer) (gofrestru|cofrestru)', 'cofrestrwch (erbyn|cyn)', 'cofrestru (erbyn|cyn)'],
  },
  {
    is: 'postal-vote-deadline',
    phrases: [
      '(apply|applying|applied|application|applications) (for|to) (a|your|new|have a|) (postal|post) (vote|votes|voting|ballot)',
      '(apply|applying|application|applications) to vote by post',
      '(postal|post) (vote|voting|votes) (application|applications|deadline|requests)',
      '(deadline|last day) for (postal|post) (vote|voting|votes)',
    ],
    welsh: [
      'cais am bleidlais bost',
      'ceisiadau am bleidlais bost',
      'ceisiadau am bleidleisiau post',
      "cais i bleidleisio drwy'r post",
      'ymgeisio am bleidlais bost',
    ],
  },
  {
    is: 'proxy-vote-deadline',
    phrases: [
      '(apply|applying|applied|application|applications) (for|to) (a|your|new|) proxy (vote|votes|voting)',
      '(apply|applying|application|applications) to vote by proxy',
      'proxy (vote|voting|votes) (application|applications|deadline)',
    ],
    welsh: ['cais am bleidlais drwy ddirprwy', 'cais i bleidleisio drwy ddirprwy', 'ceisiadau am bleidlais drwy ddirprwy'],
  },
  {
    is: 'voter-id-deadline',
    phrases: [
      'voter authority (certificate|certificates)',
      'free voter (id|authority certificate)',
      '(apply|application|applications) for (free|) (voter|photo) id',
    ],
    welsh: ['tystysgrif awdurdod pleidleisiwr'],
  },
  {
    is: 'nominations-deadline',
    weak: true,
    phrases: [
      '(close|deadline) (of|for) nominations',
      'nominations (close|must|deadline|end)',
      'nominations for (the|) (local|council|) (election|elections) (close|must|end)',
      'nomination (papers|forms) (must|should|need|have|are|close|by|deadline)',
      '(submit|deliver|return) (your|) nomination (papers|forms)',
    ],
    welsh: ['(dyddiad cau|diwrnod olaf) (enwebiadau|enwebu)', 'enwebiadau yn cau'],
  },
  {
    is: 'polling-day',
    phrases: [
      '(polling|election) day',
      '(go|going|head|heading|goes) to the polls',
      '(polls|polling stations|polling station) (are|is|will|will be|) open',
      'vote in person (on|this|next)',
      'vote at (your|a|any|the) (local|) polling station',
      '(local|council|mayoral|general|commissioner|parliamentary|senedd|ward) (election|elections)',
      '(election|elections) (on|will|take|takes|is on|are on|are being held|to|for|across)',
    ],
    welsh: [
      'diwrnod pleidleisio',
      'diwrnod (yr|) etholiad',
      'gorsafoedd pleidleisio ar agor',
      'gorsafoedd pleidleisio yn agor',
      '(etholiad|etholiadau) (lleol|) ar',
      '(etholiad|etholiadau) lleol',
      '(etholiad|etholiadau) (y senedd|y cyngor|cyffredinol)',
      "etholiadau'r cyngor",
    ],
  },
  { is: 'polling-day', weak: true, phrases: ['(vote|voting) (on|takes place on)', 'elections'], welsh: ['pleidleisio ar', 'pleidleisiwch ar'] },
  {
    is: 'other',
    phrases: [
      'postal or proxy',
      "if (you are|you're|you) registered",
      'postal and proxy',
      'emergency proxy',
      'by-election',
      '(poll|polling) (card|cards)',
      '(return|returned|post|send|sent|posted|dispatched|arrive|deliver|hand in) (your|) postal (vote|votes)',
      'postal (vote|votes) (will|are|should|have|must|packs|on)',
      '(members|councillors|mps|peers|committee|council|cabinet|authority|board|parliament|senate|staff|union) (will|are to|is to|due to|can|to|) vote',
      '(count|result|results|hustings|briefing|drop-in|event|open day|annual canvass|notice of election|pre-election period)',
    ],
  },
];

/** An election is what the draft is about. */
export const CONTEXT: readonly string[] = [
  '(election|elections|electoral|electors|polling|councillor|candidate|candidates|ballot)',
  '(local|general|by|council) (election|elections)',
  'to vote',
  '(etholiad|etholiadau|etholiadol|bleidleisio|pleidleisio|pleidleiswyr)',
];

/** The sentence looks back: its days are those of an election that is over. */
export const PAST: readonly string[] = [
  '(was|were|went|voted|oedd|llynedd|cynhaliwyd)',
  'took place',
  'last (year|time|election|elections)',
  'previous (election|elections)',
];

/** Not our election, or a rumour quoted as one: the draft is left alone. */
export const ELSEWHERE: readonly string[] = [
  '(european|presidential|referendum)',
  '(school|student|union|trustee|governor|trust|youth|club) (council|parliament|election|elections|ballot|rep)',
  'parish (poll|polls)',
  '(award|awards|favourite|competition|dwp)',
  '(false|fake|hoax|misinformation|disinformation|incorrect|scam|untrue|camwybodaeth|anghywir)',
  '(by-election|by-elections|isetholiad|is-etholiad)',
  '(french|german|irish|american|us|australian|canadian|european) (election|elections|voters)',
];

/** How each kind of election is called, so that a draft about another kind is left alone. */
export const TYPES: Readonly<Record<string, readonly string[]>> = {
  local: [
    'local (election|elections|government)',
    '(council|borough|county|district|city) (election|elections)',
    'etholiadau lleol',
    'etholiad lleol',
    "etholiadau'r cyngor",
  ],
  parl: ['general (election|elections)', '(uk|) parliamentary (election|elections)', 'etholiad cyffredinol'],
  sp: ['scottish parliament', 'holyrood'],
  senedd: ['(senedd|welsh parliament)'],
  nia: ['assembly (election|elections)', 'stormont'],
  pcc: ['police and crime (commissioner|commissioners)', '(pcc|pccs)', 'comisiynydd (yr|) heddlu'],
  mayor: ['mayoral (election|elections)', '(elect|choose) (a|your|the|) mayor', 'etholiad y maer'],
  gla: ['(london assembly|mayor of london)'],
};

/** Other parts of the kingdom, by the nation a draft would speak of. */
export const NATIONS: Readonly<Record<string, readonly string[]>> = {
  england: ['(england|english)', 'lloegr'],
  wales: ['(wales|welsh)', '(cymru|gymru|nghymru|senedd)'],
  scotland: ['(scotland|scottish|holyrood)', '(yr alban)'],
  'northern-ireland': ['northern ireland', 'stormont', 'gogledd iwerddon'],
};
