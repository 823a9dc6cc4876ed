// Quiet English about the pre-election period itself: guidance, dates and what bodies may do in it. All of our own writing.

export const periodEnglish: readonly string[] = [
  '{Between|From} <date> and {the polls closing at 10pm|the close of poll|polling day}, {councils|authorities|we} {cannot|must not|may not} {make decisions|take decisions|publish anything} {that could|which could|which might} {influence|prejudice|affect} the {outcome|result|election}.',
  '{A|The} {formal|official|} pre-election period for the {Welsh Government|Scottish Government|Northern Ireland Executive|UK Government|Government}{,|} {commences|commencing|begins|beginning} on <date> {until|up to} and including polling day{ on <date>|}.',
  'There is {always|usually|normally} a pre-election period of {between six and eight|about six|three|five to six} weeks before {an election|any election|a referendum|an election or referendum}.',
  '{The|Our} {monitoring officer|Cabinet Office|Local Government Association|Electoral Management Board} {has issued|publishes|has updated} {its|the} guidance on {publicity|conduct|use of resources} {before|during} {elections|the pre-election period}.',
  '{Particular|Special|Extra} care {is needed|should be taken|applies} {with|over} {announcements|publicity|decisions} {of a sensitive nature|with a political dimension|about contested policy} {from|after} <date>.',
  '{Ministers|The Government} {remain in office|continue to govern} until a new {government|administration} is formed, but {should observe|are asked to observe} discretion {in new initiatives|before polling day}.',
  'Officers may {still|} {answer factual questions|provide factual information|publish statutory notices} {in the run-up to|during the weeks before} {an election|the <election>}.',
  'The restrictions {start at|apply from} {midnight|00.01} on <date> and {end|are lifted} {at 10pm on polling day|when the polls close|the day after the count}.',
  '{The code|The 1986 Act|Section 2} says {an authority|councils} must not publish material {that appears|which appears} designed to affect {public support for a political party|how people vote}.',
  '{In England|In Scotland|In Wales|In Northern Ireland} the period {starts|begins} {no later than|with|on} {the publication of|} the notice of election{, this year <date>|}.',
  'A {government|ministerial|council} {decision|announcement|consultation} {may be|will be|was} {postponed|delayed} until after the <election> {because of the pre-election period|so that it cannot be seen as political|}.',
  '{Civil servants|Staff|Officers} {should not|must not} {take part in|be used for|be asked to support} {party political activity|campaigning} {in work time|during the pre-election period}.',
];
