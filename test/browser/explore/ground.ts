// One site to explore: its boxes, and how a person's hands reach them. The look-alike's markup is known here and in the two grounds only.
import type { Page } from 'puppeteer-core';
import type { Visit } from '../harness/scene.ts';

export interface Ground {
  readonly platform: 'x' | 'facebook';
  readonly boxes: readonly string[];
  /** The box that is there from the start; the others are opened and closed over it. */
  readonly base: string;
  readonly people: readonly string[];
  /** Fragments a box's drafts are made of; no two boxes share one, so that their drafts never read the same. */
  readonly fragments: Readonly<Record<string, readonly string[]>>;
  address(as: string): string;
  /** Selector of a box's editor. */
  editor(box: string): string;
  read(page: Page, box: string): Promise<string>;
  /** Opens a box over the base one. */
  open(page: Page, box: string): Promise<void>;
  /** Leaves it; what was written is given up. */
  close(page: Page, box: string): Promise<void>;
  post(page: Page, box: string, how: 'click' | 'key'): Promise<void>;
  /** A switch of who is acting. `false` when it loads the page anew, so that drafts are lost. */
  act(visit: Visit, as: string): Promise<void>;
  readonly actLoads: boolean;
  /** Whether a sent box closes. */
  readonly closesWhenSent: readonly string[];
  /** The mark a person's account shows. */
  readonly marks: Readonly<Record<string, string>>;
  /** Platform ids of the people, as the server reports them. */
  readonly ids: Readonly<Record<string, string>>;
}
