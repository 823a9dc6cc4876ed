// Standard replies of the comms team: found by topic, copied, or put into the draft to be made one's own. One that has ended is not offered.
import { useState } from 'preact/hooks';
import type { State } from '../../messaging/protocol.ts';
import type { Response } from '../../model/policy.ts';
import { londonDay } from '../../policy/elections/index.ts';
import { comparing } from '../../register/by-name.ts';
import { useWords } from '../words.ts';
import { Copy } from './copy.tsx';

/** From here there is a box to search with. */
const MANY = 7;

interface Props {
  readonly organisation: State['organisation'];
  readonly now: Date;
  /** Puts a text into the draft. */
  readonly use: (text: string) => void;
}

export function Replies({ organisation, now, use }: Props) {
  const { t, say, language } = useWords();
  const compare = comparing(language);
  const [search, setSearch] = useState('');
  const today = londonDay(now);
  const replies = (organisation.from === 'pack' ? organisation.pack.responses : []).filter(({ expires }) => expires === undefined || expires >= today);
  if (replies.length === 0) return null;
  const wanted = search.trim().toLowerCase();
  const found = replies.filter(({ topic, text }) => `${topic}\n${say(text)}`.toLowerCase().includes(wanted)).toSorted((a, b) => compare(a.topic, b.topic));
  return (
    <details class="card">
      <summary>{t('popup_replies', { count: replies.length })}</summary>
      {replies.length >= MANY && (
        <p class="field">
          <label for="find-reply">{t('popup_replies_find')}</label>
          <input id="find-reply" type="search" value={search} aria-describedby="found-replies" onInput={(event) => setSearch(event.currentTarget.value)} />
          <span id="found-replies" class="soft" role="status">
            {t('popup_replies_found', { count: found.length })}
          </span>
        </p>
      )}
      {found.map((reply) => (
        <Reply key={reply.id} reply={reply} use={use} />
      ))}
    </details>
  );
}

function Reply({ reply: { topic, text, expires }, use }: { readonly reply: Response; readonly use: Props['use'] }) {
  const { t, say, day, language } = useWords();
  // Whoever asked in the other language is answered in it.
  const sides = ([language, language === 'en' ? 'cy' : 'en'] as const).filter((side, at) => at === 0 || text[side] !== say(text));
  return (
    <details class="reply">
      <summary>{topic}</summary>
      {sides.map((side) => (
        <div key={side} class="letter">
          <p class="written" lang={side}>
            {text[side]}
          </p>
          <div class="buttons">
            <Copy text={text[side]} what={t('common_copy')} />
            <button type="button" onClick={() => use(text[side])}>
              {t('popup_replies_use')}
              <span class="unseen"> {topic}</span>
            </button>
          </div>
        </div>
      ))}
      {expires && <p class="soft">{t('popup_replies_until', { day: day(expires) })}</p>}
    </details>
  );
}
