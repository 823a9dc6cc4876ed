// Where the mark stands: beside the composer, inside the window, over as little as can be.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inView, overlap, place } from '../../src/warning/place.ts';

const view = { width: 1000, height: 800 };
const mark = { width: 300, height: 40 };

describe('beside the composer', () => {
  test('below it', () => expect(place({ unit: { left: 200, top: 100, width: 600, height: 150 } }, mark, view)).toMatchObject({ left: 500, top: 256 }));
  test('at the other end where the page reads from right to left', () =>
    expect(place({ unit: { left: 200, top: 100, width: 600, height: 150 } }, mark, view, 'left')).toMatchObject({ left: 200, top: 256 }));
  test('above it at the end of the window', () =>
    expect(place({ unit: { left: 200, top: 600, width: 600, height: 190 } }, mark, view)).toMatchObject({ left: 500, top: 554 }));
  test('at its right when it is as tall as the window', () =>
    expect(place({ unit: { left: 100, top: 0, width: 500, height: 800 } }, mark, view)).toMatchObject({ left: 606, top: 6 }));
  test('at its left when there is no room at the right', () =>
    expect(place({ unit: { left: 400, top: 0, width: 580, height: 800 } }, mark, view)).toMatchObject({ left: 94, top: 6 }));
  test('at the foot of its right when it has been scrolled past its beginning', () =>
    expect(place({ unit: { left: 100, top: -500, width: 500, height: 2000 } }, mark, view)).toMatchObject({ left: 606, top: 754 }));
  test('in the corner that hides least of the editor, the top one where the caret is likely at the foot', () => {
    const unit = { left: 0, top: -500, width: 1000, height: 2000 };
    expect(place({ unit }, mark, view)).toMatchObject({ left: 694, top: 6 });
    expect(place({ unit, editor: { left: 0, top: 0, width: 1000, height: 700 } }, mark, view)).toMatchObject({ left: 694, top: 754 });
    expect(place({ unit, editor: { left: 400, top: 0, width: 600, height: 800 } }, mark, view)).toMatchObject({ left: 6, top: 6 });
  });
  test('inside the window even when the composer is not', () =>
    expect(place({ unit: { left: -50, top: 100, width: 200, height: 50 } }, mark, view).left).toBe(6));
});

const number = (min: number, max: number) => fc.integer({ min, max });

test('never over the composer while there is room, never outside the window', () => {
  const boxes = fc.record({ left: number(-200, 1200), top: number(-200, 1000), width: number(1, 1000), height: number(1, 800) });
  fc.assert(
    fc.property(boxes, (unit) => {
      const at = place({ unit }, mark, view);
      expect(inView(at, view)).toEqual(at);
      const room = unit.top + unit.height <= view.height - mark.height - 6 && unit.top + unit.height >= 0;
      if (room) expect(overlap(at, unit)).toBe(0);
    }),
  );
});

test('never over the post control while there is another place, wherever the site puts it', () => {
  const boxes = fc.record({ left: number(0, 900), top: number(0, 760), width: number(20, 100), height: number(20, 40) });
  const units = fc.record({ left: number(-200, 1200), top: number(-200, 1000), width: number(1, 1000), height: number(1, 800) });
  fc.assert(
    fc.property(units, boxes, (unit, control) => {
      expect(overlap(place({ unit, control }, mark, view), control)).toBe(0);
    }),
  );
});

test('at 400% the button of a narrow layout stays free', () => {
  const control = { left: 240, top: 4, width: 70, height: 34 };
  const at = place({ unit: { left: 0, top: 0, width: 320, height: 225 }, control }, { width: 290, height: 70 }, { width: 320, height: 225 });
  expect(overlap(at, control)).toBe(0);
});

test('what is out of view is nowhere', () => {
  expect(inView({ left: 0, top: 900, width: 10, height: 10 }, view)).toBeUndefined();
  expect(inView({ left: 5, top: 5, width: 0, height: 10 }, view)).toBeUndefined();
  expect(inView({ left: -5, top: 790, width: 10, height: 20 }, view)).toEqual({ left: 0, top: 790, width: 5, height: 10 });
});
