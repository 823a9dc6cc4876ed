// Each match kind by small rules of its own: where it holds, and where it must not.
import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../../src/model/attempt.ts';
import type { Rule } from '../../../src/model/rule.ts';
import { conditionFaults } from '../../../src/policy/condition-faults.ts';
import { compile, judge, openPolicy } from '../../../src/policy/index.ts';
import { kinds } from '../../../src/policy/kinds/index.ts';
import { SHAPES } from '../../../src/policy/kinds/shapes.ts';
import { attempt, NORMAL, organisation } from '../rules/core.ts';

const lists = {
  party: { items: ['labour', 'green party'], welsh: ['plaid werdd'] },
  'given-names': { items: ['dee', 'megan'] },
  'not-names': { items: ['thanks', 'fire', 'station', 'the'] },
};

function rule(match: unknown, more: Partial<Rule> = {}): Rule {
  const said = { en: '{quote}', cy: '{quote}' };
  return {
    id: 'tried',
    category: 'tone',
    level: 'warn',
    likelihood: 1,
    consequence: 1,
    title: said,
    why: said,
    wayOut: said,
    who: ['official'],
    match,
    examples: { warn: ['a', 'b'], quiet: ['c', 'd'] },
    ...more,
  };
}

function quotes(match: unknown, text: string, more: Partial<Rule> = {}, about: Partial<Attempt> = {}): string[] {
  const policy = openPolicy(compile({ organisation, rules: [rule(match, more)], lists }));
  expect(policy.skipped).toEqual([]);
  return judge(attempt(text, 'corporate', about), policy, new Date(NORMAL)).findings.map(({ quote }) => quote);
}

describe('phrases', () => {
  it.each([
    [['vote labour'], 'Please VOTE, Labour!', 'VOTE, Labour'],
    [['(big|very big) fire'], 'A very big fire', 'very big fire'],
    [['resign*'], 'Her resignation came', 'resignation'],
    [['^green'], 'Vote Green', 'Green'],
    [["don't (go|stay)"], 'dont go', 'dont go'],
    [['vote {party}'], '#votegreenparty', 'votegreenparty'],
    [['vote {party}'], 'vote for the rest, vote Green Party', 'vote Green Party'],
    [['{money} boost'], 'A £5m boost', '5m boost'],
    [['thanks {name}'], 'Thanks Corbin Thackerley of Kelling', 'Thanks Corbin Thackerley'],
    [['{name}'], 'we met Mrs Allen today', 'Mrs Allen'],
    [['{given}'], 'Ask for Megan', 'Megan'],
    [['{place}'], 'Near Hollin and Lightwater', 'Lightwater'],
    [['{masked}'], 'Bl**dy kids', 'Bl**dy'],
    [['🌹'], 'Vote 🌹', '🌹'],
  ])('%j finds in "%s"', (match, text, quote) => expect(quotes(match, text)).toEqual([quote]));

  it.each([
    [['arse'], 'Arsenal, Scunthorpe'],
    [['vote labour'], 'Vote. Labour ward opens'],
    [['^green'], 'a green bin'],
    [['labour'], 'https://labour.example/labour'],
    [['{name}'], 'Thanks Fire Station'],
    [['rapist'], '#therapist'],
    [["we'll go"], 'well go'],
  ])('%j finds nothing in "%s"', (match, text) => expect(quotes(match, text)).toEqual([]));

  it('knows negation, quotation, exceptions and the start of a sentence', () => {
    expect(quotes({ phrases: ['share'], negated: 'no' }, 'Never share your number')).toEqual([]);
    expect(quotes({ phrases: ['share'], negated: 'only' }, 'Never share your number')).toEqual(['share']);
    // Welsh "ni" turns a sentence round; NI, National Insurance, does not.
    expect(quotes({ phrases: ['rhannwch'], negated: 'no' }, 'Ni ddylid, felly ni rhannwch')).toEqual([]);
    expect(quotes({ phrases: ['number'], negated: 'no' }, 'Send us your NI number')).toEqual(['number']);
    expect(quotes({ phrases: ['my mum'], in: 'own-words' }, '“My mum was a nurse”')).toEqual([]);
    expect(quotes({ phrases: ['my mum'], in: 'quotation' }, '“My mum was a nurse”')).toEqual(['My mum']);
    expect(quotes({ phrases: ['labour'], except: ['labour ward'] }, 'The labour ward')).toEqual([]);
    expect(quotes({ phrases: ['sign'], at: 'sentence-start' }, 'Hello. Sign here')).toEqual(['Sign']);
    expect(quotes({ phrases: ['sign'], at: 'sentence-start' }, 'Please sign here')).toEqual([]);
  });

  it('finds Welsh words in their mutated forms', () => {
    const welsh = { phrases: ['zzz'], welsh: ['ceidwadwyr', 'plaid'] };
    expect(quotes(welsh, "i'r Geidwadwyr")).toEqual(['Geidwadwyr']);
    expect(quotes(welsh, 'dros y Blaid')).toEqual(['Blaid']);
    expect(quotes(welsh, 'a Cheidwadwyr')).toEqual(['Cheidwadwyr']);
  });
});

describe('conditions together', () => {
  it('near: so many words apart, in one sentence, in order when asked', () => {
    const near = { near: [['fire'], ['dead']], within: 2 };
    expect(quotes(near, 'fire left one dead')).toEqual(['fire left one dead']);
    expect(quotes(near, 'dead in the fire')).toEqual(['dead in the fire']);
    expect(quotes({ ...near, order: 'as-written' }, 'dead in the fire')).toEqual([]);
    expect(quotes(near, 'fire that left more than one dead')).toEqual([]);
    expect(quotes(near, 'A fire. Dead calm.')).toEqual([]);
    expect(quotes({ ...near, across: 'draft' }, 'A fire. Dead calm.')).toEqual(['fire. Dead']);
  });

  it.each(['one two three', 'one three two', 'two one three', 'two three one', 'three one two', 'three two one'])(
    'near: finds three in whatever order they stand: %s',
    (text) => {
      const near = { near: [['one'], ['two'], ['three']], within: 1 };
      expect(quotes(near, `so ${text} so`)).toEqual([text]);
      expect(quotes(near, text.split(' ').join(' so '))).toEqual([text.split(' ').join(' so ')]);
      expect(quotes(near, text.split(' ').join(' so so '))).toEqual([]);
      expect(quotes({ ...near, order: 'as-written' }, text)).toEqual(text === 'one two three' ? [text] : []);
    },
  );

  it('near: a nearer place of one does not hide the place that reaches the others, and no word counts twice', () => {
    const near = { near: [['one'], ['two'], ['three']], within: 2 };
    expect(quotes(near, 'two a b one c one three')).toEqual(['two a b one c one three']);
    expect(quotes(near, 'two a b one c d one three')).toEqual([]);
    expect(quotes({ near: [['road works', 'road'], ['works'], ['late']], within: 2 }, 'road works late')).toEqual([]);
    expect(quotes({ near: [['road works', 'road'], ['works'], ['late']], within: 3 }, 'works at road works late')).toEqual(['works at road works late']);
  });

  it('sentence: all in one sentence, with not', () => {
    const match = { sentence: [['dementia'], ['lives'], { not: ['awareness'] }] };
    expect(quotes(match, 'He has dementia and lives here')).toEqual(['dementia']);
    expect(quotes(match, 'He has dementia. She lives here')).toEqual([]);
    expect(quotes(match, 'Dementia awareness lives on')).toEqual([]);
  });

  it('all, any, not, points', () => {
    expect(quotes({ all: [['a b'], ['c']] }, 'c a b')).toEqual(['a b']);
    expect(quotes({ all: [['a b'], ['c']] }, 'a b')).toEqual([]);
    expect(quotes({ any: [['x'], ['z']] }, 'z x')).toEqual(['z']);
    expect(quotes({ all: [['x'], { not: ['y'] }] }, 'x y')).toEqual([]);
    const points = {
      points: [
        { worth: 2, if: ['x'] },
        { worth: 1, if: ['y'] },
        { worth: -2, if: ['z'] },
      ],
      least: 3,
    };
    expect(quotes(points, 'x y')).toEqual(['x']);
    expect(quotes(points, 'x y z')).toEqual([]);
  });
});

describe('beside the words', () => {
  it('entity, attachment, feature, language', () => {
    expect(quotes({ entity: 'phone', begins: ['07'] }, 'Ring her on 07700 900123')).toEqual(['07700 900123']);
    expect(quotes({ entity: 'phone', begins: ['07'] }, 'Call 01632 960 100')).toEqual([]);
    const both = 'Ring her on 07700 900123, at home 01632 960 961';
    expect(quotes({ entity: 'phone', subtype: 'mobile' }, both)).toEqual(['07700 900123']);
    expect(quotes({ entity: 'phone', subtype: ['landline'], score: 0.1 }, both)).toEqual(['01632 960 961']);
    expect(quotes({ entity: 'phone', subtype: 'international' }, both)).toEqual([]);
    expect(conditionFaults({ entity: 'phone', subtype: 'pocket' }, 'match', undefined)).toMatchObject([{ path: 'match.subtype' }]);
    const image = { draft: { text: 'x', attachments: [{ kind: 'image' as const }] } };
    expect(quotes({ attachment: 'image', alt: 'missing' }, 'x', {}, image)).toEqual(['']);
    expect(quotes({ attachment: 'video' }, 'x', {}, image)).toEqual([]);
    expect(quotes({ feature: 'emoji-run', least: 3 }, 'hot 🔥🔥🔥 day')).toEqual(['🔥🔥🔥']);
    expect(quotes({ feature: 'capital-run', least: 3 }, 'ALL ROADS CLOSED today')).toEqual(['ALL ROADS CLOSED']);
    expect(quotes({ feature: 'hashtag-without-capitals' }, '#fireserviceopenday #NHS')).toEqual(['#fireserviceopenday']);
    expect(quotes({ language: 'cy' }, "Mae'r ffordd ar gau yn Aberfelin oherwydd llifogydd")).toEqual(['']);
    expect(quotes({ language: 'cy' }, 'The road is closed')).toEqual([]);
  });

  it('each: a finding for each separate place', () => {
    expect(quotes({ entity: 'phone' }, 'Ring her on 07700 900123 or him on 07700 900456', { each: true })).toHaveLength(2);
    expect(quotes({ entity: 'phone' }, 'Ring her on 07700 900123 or him on 07700 900456')).toHaveLength(1);
  });
});

describe('the fields of a kind', () => {
  it('are those whose shape is known', () => {
    expect(Object.fromEntries([...kinds.values()].map(({ name, fields }) => [name, fields]))).toEqual(
      Object.fromEntries(Object.entries(SHAPES).map(([name, shape]) => [name, Object.keys(shape)])),
    );
  });
});
