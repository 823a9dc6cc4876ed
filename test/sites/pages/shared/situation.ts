// The situation the server put into this page, read once.
import type { Situation } from '../../situation.ts';

const carrier = document.querySelector('script[data-situation]');
export const situation: Situation = JSON.parse(carrier?.textContent ?? '{}') as Situation;
carrier?.remove();

export const isVariant = (name: string): boolean => situation.variants.includes(name);
export const hasQuirk = (name: string): boolean => situation.quirks.includes(name);
