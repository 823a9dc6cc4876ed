// Days as people write them, and what only looks like a day.
import { describe, expect, it } from 'vitest';
import { daysIn } from '../../../src/policy/facts/dates.ts';
import { readText } from '../../../src/policy/text/index.ts';

const written = (text: string): string[] =>
  daysIn(readText(text)).map(({ date, month, year, weekday, range, start, end }) =>
    [text.slice(start, end), date, month, year ?? '-', weekday ?? '-', ...(range ? ['range'] : [])].join(' | '),
  );

describe('daysIn', () => {
  it.each([
    ['by 18 April', '18 April | 18 | 4 | - | -'],
    ['18th April 2026.', '18th April 2026 | 18 | 4 | 2026 | -'],
    ['Thursday 7 May', 'Thursday 7 May | 7 | 5 | - | 4'],
    ['THURSDAY 7TH MAY', 'THURSDAY 7TH MAY | 7 | 5 | - | 4'],
    ['by midnight on Tuesday 20 April', 'Tuesday 20 April | 20 | 4 | - | 2'],
    ['Thursday the 7th of May', 'Thursday the 7th of May | 7 | 5 | - | 4'],
    ['(Wed, 2 September)', 'Wed, 2 September | 2 | 9 | - | 3'],
    ['Thurs. 7 May', 'Thurs. 7 May | 7 | 5 | - | 4'],
    ['7 May (Thursday)', '7 May (Thursday | 7 | 5 | - | 4'],
    ['Thursday, May 7th', 'Thursday, May 7th | 7 | 5 | - | 4'],
    ['on May 7, 2026', 'May 7, 2026 | 7 | 5 | 2026 | -'],
    ['The May 14 elections are near', 'May 14 | 14 | 5 | - | -'],
    ['Ready for the May 14 local elections?', 'May 14 | 14 | 5 | - | -'],
    ['Polling day: May 7', 'May 7 | 7 | 5 | - | -'],
    ['dydd Iau 7 Mai', 'dydd Iau 7 Mai | 7 | 5 | - | 4'],
    ['ddydd Mawrth 21 Ebrill', 'ddydd Mawrth 21 Ebrill | 21 | 4 | - | 2'],
    ['Mawrth 21', 'Mawrth 21 | 21 | 3 | - | -'],
    ['y 7fed o Fai', '7fed o Fai | 7 | 5 | - | -'],
    ['07/05/2026', '07/05/2026 | 7 | 5 | 2026 | -'],
    ['7.5.26', '7.5.26 | 7 | 5 | 2026 | -'],
    ['2026-05-07', '2026-05-07 | 7 | 5 | 2026 | -'],
    ['５ ｍａｙ 2026', '５ ｍａｙ 2026 | 5 | 5 | 2026 | -'],
    ['5pm on 28 April', '28 April | 28 | 4 | - | -'],
  ])('%s', (text, expected) => expect(written(text)).toEqual([expected]));

  it.each([
    'She may 7 times',
    'I may visit 7 places',
    'call 07/05',
    '24/01234/FUL',
    '31 April',
    '29 February 2027',
    '13/13/2026',
    '£7 May',
    '7\nMay 2026 is here',
    'In May 20 people came',
    'Closed on Sunday. 7 people came',
    'See you in May. 7 of us came',
    'dydd Mawrth',
    'version 7.5.2',
    '01632 960 100',
    '1/2/3/2026',
  ])('no day in "%s"', (text) => expect(written(text)).toEqual([]));

  it.each([
    '1 to 7 May',
    '1-7 May',
    '6/7 May',
    'from 7 May',
    'between 7 May and Friday',
    'Friday to Sunday 3 July',
    '7 May to 9 May',
    'Friday and Saturday 4 July',
  ])('a range in "%s"', (text) => expect(daysIn(readText(text)).every(({ range }) => range)).toBe(true));

  it('takes two whole days joined by "and" for two days', () => {
    expect(written('closed on 7 May and 8 May')).toEqual(['7 May | 7 | 5 | - | -', '8 May | 8 | 5 | - | -']);
  });
});
