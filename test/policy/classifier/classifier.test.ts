// The shipped weights on sentences of our own: neutral civic text stays quiet, taking sides and private voice do not.
import { describe, expect, it } from 'vitest';
import { HEADS } from '../../../src/policy/classifier/index.ts';
import { classifier } from './shipped.ts';

const { political, personalVoice } = classifier.thresholds;

describe('political', () => {
  it.each([
    'This Government has failed our NHS and working families are paying the price.',
    'Another Tory broken promise on social care. Vote Labour on Thursday.',
    'Only the Conservatives will cut your taxes and stand up for our farmers.',
    'Ministers have no plan for our schools. We need a general election now.',
    'Years of austerity have left local services on their knees.',
    'Great morning on the doorstep with the Lib Dems, so many people switching to us.',
    'Mae’r Llywodraeth hon wedi methu ein hysgolion. Digon yw digon.',
    'Pleidleisiwch dros Blaid Cymru ddydd Iau.',
  ])('flags: %s', (text) => {
    expect(classifier.classify(text).political).toBeGreaterThanOrEqual(political);
  });

  it.each([
    'Register to vote by 18 April. It only takes five minutes.',
    'Polling stations are open until 10pm. Remember to bring photo ID.',
    'The Notice of Election for Harrowby North has been published on our website.',
    'The statement of persons nominated is now available. See who is standing where you live.',
    'The pre-election period begins on 23 March and ends when polls close on 7 May.',
    'Full results for every ward are on our website. Turnout was 34 per cent.',
    'Council agreed its budget last night. A Band D household will pay £4.20 more a month.',
    'Papers for the planning committee on 12 May have been published.',
    'Have your say on our draft transport plan. The consultation closes on 3 June. All views welcome.',
    'The Government has announced a £2 million grant for flood defences in Eastmarsh. Work starts in spring.',
    'Our road safety campaign starts today. Help us spread the word.',
    'Crews were called to a barn fire near Oakford. Please avoid the area.',
    'Cofrestrwch i bleidleisio erbyn 18 Ebrill. Dim ond pum munud mae’n ei gymryd.',
    'Mae papurau’r cabinet ar gyfer y cyfarfod ddydd Mawrth ar ein gwefan.',
  ])('stays quiet: %s', (text) => {
    expect(classifier.classify(text).political).toBeLessThan(political);
  });
});

describe('personal voice', () => {
  it.each([
    'Happy birthday to my gorgeous girl, can’t believe you’re 7 already!! Love you loads xx',
    'Hungover and I can’t find my keys, why do I do this to myself 😩',
    'lol just fell asleep on the sofa again, so tired',
    'Can’t wait to see my boyfriend this weekend 😍',
  ])('flags: %s', (text) => {
    expect(classifier.classify(text).personalVoice).toBeGreaterThanOrEqual(personalVoice);
  });

  it.each([
    'Thank you to everyone in Oakford for your patience during last night’s fire.',
    'We are so proud of our control room team, who worked through the night.',
    '“I joined because my mum was a nurse and I always wanted to help people,” says Megan. Could you do it too?',
    'Our crew had a brilliant morning at Kelling Primary School. Thanks for having us!',
    'We are recruiting on-call firefighters in Thornley. Apply by 30 June.',
    'Rydym mor falch o’n criw am eu gwaith dros nos.',
  ])('stays quiet: %s', (text) => {
    expect(classifier.classify(text).personalVoice).toBeLessThan(personalVoice);
  });
});

describe('the words that counted', () => {
  it('are words of the draft as written, most first, each once', () => {
    const text = 'Vote LABOUR on Thursday. Labour will protect our schools.';
    const words = classifier.counted(text, 'political');
    expect(words.slice(0, 3).map((word) => word.toLowerCase())).toContain('labour');
    for (const word of words) expect(text).toContain(word);
    expect(new Set(words.map((word) => word.toLowerCase())).size).toBe(words.length);
    expect(words.length).toBeLessThanOrEqual(8);
  });

  it('leave out words that say nothing by themselves, in both languages', () => {
    const drafts = [
      'Cracking pint at the Red Lion with the lads tonight',
      'Heard they are binning the night shift, nobody else knows',
      'Mae’r llywodraeth wedi methu ein hysgolion ni',
    ];
    for (const text of drafts) {
      for (const head of HEADS) {
        const words = classifier.counted(text, head).map((word) => word.toLowerCase());
        const small = words.filter((word) => ['the', 'at', 'with', 'are', 'wedi', 'ein', 'ni'].includes(word));
        // Where only small words spoke, they are better than nothing.
        if (small.length < words.length) expect(small).toEqual([]);
      }
    }
    expect(classifier.counted(drafts[0] ?? '', 'privateLife')).toEqual(expect.arrayContaining(['lads', 'pint']));
  });

  it('are small ones only where no others spoke', () => {
    const text = 'This is it and that was for you';
    expect(HEADS.flatMap((head) => classifier.counted(text, head))).not.toEqual([]);
  });

  it('are none where there is nothing to go by', () => {
    expect(classifier.counted('', 'political')).toEqual([]);
    expect(classifier.counted('12:30 😀', 'personalVoice')).toEqual([]);
  });
});
